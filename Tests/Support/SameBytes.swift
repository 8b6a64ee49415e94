import Foundation

/// Whether the two hold the same bytes, at the speed of memory: debug builds compare collections
/// element by element through generic code.
package func sameBytes(
    _ found: UnsafeRawBufferPointer, _ expected: UnsafeRawBufferPointer
) -> Bool {
    guard found.count == expected.count else { return false }
    guard let left = found.baseAddress, let right = expected.baseAddress else { return true }
    return memcmp(left, right, found.count) == 0
}
