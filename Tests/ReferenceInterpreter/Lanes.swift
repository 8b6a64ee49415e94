import Martlet

/// A vector as an array of lanes, the first one in the lowest bits. spec: aux-lanes
///
/// Everything about vectors here goes through such arrays, one lane after the other.
protocol Lane: Hashable, Sendable {
    static var bitWidth: Int { get }
    init(laneBits bits: UInt64)
    /// Zero-extended.
    var laneBits: UInt64 { get }
}

extension Lane where Self: FixedWidthInteger {
    init(laneBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }
    var laneBits: UInt64 {
        UInt64(truncatingIfNeeded: self) & (UInt64.max >> UInt64(64 - Self.bitWidth))
    }
}

extension Int8: Lane {}
extension UInt8: Lane {}
extension Int16: Lane {}
extension UInt16: Lane {}
extension Int32: Lane {}
extension UInt32: Lane {}
extension Int64: Lane {}
extension UInt64: Lane {}
extension Float: Lane {
    static var bitWidth: Int { 32 }
    init(laneBits bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    var laneBits: UInt64 { UInt64(bitPattern) }
}
extension Double: Lane {
    static var bitWidth: Int { 64 }
    init(laneBits bits: UInt64) { self.init(bitPattern: bits) }
    var laneBits: UInt64 { bitPattern }
}

extension V128 {
    init<T: Lane>(_ lanes: [T]) {
        self.init(low: 0, high: 0)
        for (position, lane) in lanes.enumerated() {
            let bit = position * T.bitWidth
            if bit < 64 {
                low |= lane.laneBits << UInt64(bit)
            } else {
                high |= lane.laneBits << UInt64(bit - 64)
            }
        }
    }

    func lanes<T: Lane>(_ type: T.Type = T.self) -> [T] {
        (0..<128 / T.bitWidth).map { position in
            let bit = position * T.bitWidth
            return T(laneBits: bit < 64 ? low >> UInt64(bit) : high >> UInt64(bit - 64))
        }
    }
}
