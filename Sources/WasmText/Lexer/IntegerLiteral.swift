/// Numbers without a fraction. spec: text-int
package enum IntegerLiteral {
    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Whether bytes are digits, with single underscores between them.
    static func areDigits(_ bytes: ArraySlice<UInt8>, hexadecimal: Bool) -> Bool {
        var isAfterDigit = false
        for byte in bytes {
            if byte == UInt8(ascii: "_") {
                guard isAfterDigit else { return false }
                isAfterDigit = false
            } else {
                guard let digit = digit(byte), hexadecimal || digit < 10 else { return false }
                isAfterDigit = true
            }
        }
        return isAfterDigit
    }

    /// What follows `0x`, or `nil` where that is missing.
    static func afterHexadecimalPrefix(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        bytes.starts(with: [UInt8(ascii: "0"), UInt8(ascii: "x")]) ? bytes.dropFirst(2) : nil
    }

    static func isNatural(_ bytes: ArraySlice<UInt8>) -> Bool {
        if let digits = afterHexadecimalPrefix(bytes) {
            return areDigits(digits, hexadecimal: true)
        }
        return areDigits(bytes, hexadecimal: false)
    }

    /// The value of hexadecimal digits, `nil` where they are none or too many.
    static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        areDigits(bytes, hexadecimal: true) ? value(bytes, radix: 16) : nil
    }

    private static func value(_ digits: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
        var value: UInt64 = 0
        for byte in digits where byte != UInt8(ascii: "_") {
            guard let digit = digit(byte) else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: radix)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// The value of a natural number, `nil` where it needs more than 64 bits.
    package static func natural(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        if let digits = afterHexadecimalPrefix(bytes) { return value(digits, radix: 16) }
        return value(bytes, radix: 10)
    }

    /// The bits of a number, signed or not, in `width` bits; `nil` where it does not fit.
    ///
    /// What fits as a signed or as an unsigned number is right. spec: text-int
    package static func bits(_ bytes: ArraySlice<UInt8>, width: Int) -> UInt64? {
        let isSigned = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
        guard let magnitude = natural(isSigned ? bytes.dropFirst() : bytes) else { return nil }
        let mask: UInt64 = width == 64 ? .max : (1 << UInt64(width)) - 1
        if bytes.first == UInt8(ascii: "-") {
            guard magnitude <= 1 << UInt64(width - 1) else { return nil }
            return (0 &- magnitude) & mask
        }
        if bytes.first == UInt8(ascii: "+") {
            return magnitude < 1 << UInt64(width - 1) ? magnitude : nil
        }
        return magnitude <= mask ? magnitude : nil
    }
}
