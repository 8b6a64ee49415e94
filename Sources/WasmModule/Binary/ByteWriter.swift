/// The primitives of the binary format, appended to a buffer in their shortest form.
package struct ByteWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var count: Int { bytes.count }

    package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    package mutating func append(_ contents: some Sequence<UInt8>) {
        bytes.append(contentsOf: contents)
    }

    package mutating func fixed32(_ value: UInt32) {
        for index in 0..<4 { byte(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }

    package mutating func fixed64(_ value: UInt64) {
        for index in 0..<8 { byte(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }

    /// spec: binary-uint
    package mutating func unsigned(_ value: some UnsignedInteger & FixedWidthInteger) {
        var value = UInt64(value)
        while value >= 0x80 {
            byte(UInt8(value & 0x7F) | 0x80)
            value >>= 7
        }
        byte(UInt8(value))
    }

    /// The length of a vector or the size of what follows.
    package mutating func count(_ count: Int) { unsigned(UInt32(count)) }

    /// spec: binary-sint
    package mutating func signed(_ value: some SignedInteger & FixedWidthInteger) {
        var value = Int64(value)
        while !(-64..<64).contains(value) {
            byte(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        byte(UInt8(truncatingIfNeeded: value) & 0x7F)
    }

    /// spec: binary-name
    package mutating func name(_ name: String) {
        count(name.utf8.count)
        append(name.utf8)
    }

    /// Contents with their size before them.
    package mutating func sized(_ contents: ByteWriter) {
        count(contents.count)
        append(contents.bytes)
    }

    /// spec: binary-vec
    package mutating func vector<Elements: Collection>(
        _ elements: Elements, _ write: (inout ByteWriter, Elements.Element) -> Void
    ) {
        count(elements.count)
        for element in elements { write(&self, element) }
    }
}
