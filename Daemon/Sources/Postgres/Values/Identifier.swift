#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The name of a row that people see: a UUID of version 7, so that newer ones come later.
package struct Identifier: Hashable, Comparable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new one: milliseconds, then randomness. Nobody can guess another's.
    package static func make(at time: Timestamp = .now) -> Self {
        var generator = SystemRandomNumberGenerator()
        let milliseconds = UInt64(max(0, time.microsecondsSince1970)) / 1_000
        return Self(
            high: milliseconds << 16 | 0x7000 | generator.next() >> 52,
            low: 0b10 << 62 | generator.next() >> 2)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Identifier: LosslessStringConvertible {
    /// Reads `01890a5d-ac96-774b-bcce-b302099a8057`, in either case.
    package init?(_ description: String) {
        var digits: [UInt8] = []
        for (index, byte) in description.utf8.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                digits.append(byte)
            }
        }
        guard description.utf8.count == 36,
            digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let high = UInt64(String(decoding: digits[..<16], as: UTF8.self), radix: 16),
            let low = UInt64(String(decoding: digits[16...], as: UTF8.self), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    package var description: String {
        func hex(_ value: UInt64) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        var text = hex(high) + hex(low)
        for offset in [20, 16, 12, 8] {
            text.insert("-", at: text.index(text.startIndex, offsetBy: offset))
        }
        return text
    }
}

extension Identifier: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    package static var postgresType: TypeID { .uuid }
    package static var postgresArrayType: TypeID { .uuidArray }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(bigEndian: high)
        bytes.append(bigEndian: low)
        return true
    }

    package static var postgresTypes: [TypeID] { [.uuid] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard bytes.count == 16, let high = bytes.bigEndian(UInt64.self),
            let low = bytes.bigEndian(UInt64.self, at: 8)
        else { return nil }
        self.init(high: high, low: low)
    }
}
