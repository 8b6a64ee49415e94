import Martlet

/// Arguments of exported functions as text.
enum ValueText {
    /// Nil where the text is no value of the type.
    static func parse(_ text: String, as type: ValueType) -> Value? {
        switch type {
        case .i32: integer(text, UInt32.self).map { .i32(bits: $0) }
        case .i64: integer(text, UInt64.self).map { .i64(bits: $0) }
        case .f32: Float(text).map { .f32($0) }
        case .f64: Double(text).map { .f64($0) }
        case .v128: nil
        case .reference(let type): text == "null" && type.isNullable ? .reference(nil) : nil
        }
    }

    /// Decimal, or hexadecimal after `0x`; signed or unsigned, as long as it fits the bits.
    private static func integer<Bits: FixedWidthInteger & UnsignedInteger>(
        _ text: String, _: Bits.Type
    ) -> Bits? {
        let isNegative = text.hasPrefix("-")
        let digits = text.dropFirst(isNegative ? 1 : 0)
        guard let first = digits.utf8.first, first != UInt8(ascii: "+"),
            first != UInt8(ascii: "-")
        else { return nil }
        let magnitude =
            digits.hasPrefix("0x") ? Bits(digits.dropFirst(2), radix: 16) : Bits(digits, radix: 10)
        guard let magnitude, isNegative else { return magnitude }
        return magnitude <= Bits(1) << (Bits.bitWidth - 1) ? 0 &- magnitude : nil
    }
}
