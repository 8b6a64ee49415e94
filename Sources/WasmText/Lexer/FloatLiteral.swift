/// Floating-point numbers, rounded to the nearest value, ties to even. spec: text-float
package enum FloatLiteral {
    /// Whether bytes have the form of a number with a fraction or exponent, `inf` or `nan`.
    static func isFloat(_ bytes: ArraySlice<UInt8>) -> Bool {
        let magnitude = unsigned(bytes)
        if magnitude.elementsEqual("inf".utf8) || magnitude.elementsEqual("nan".utf8) {
            return true
        }
        if magnitude.starts(with: "nan:0x".utf8) {
            return IntegerLiteral.areDigits(magnitude.dropFirst(6), hexadecimal: true)
        }
        let digits = IntegerLiteral.afterHexadecimalPrefix(magnitude)
        return Parts(digits ?? magnitude, hexadecimal: digits != nil) != nil
    }

    /// The bits of an f32 or f64; `nil` where the number is out of range.
    package static func bits<F: TextFloat>(_ literal: ArraySlice<UInt8>, _: F.Type) -> F? {
        let isNegative = literal.first == UInt8(ascii: "-")
        guard let magnitude: F = magnitude(unsigned(literal)) else { return nil }
        return isNegative ? -magnitude : magnitude
    }

    private static func unsigned(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
            ? bytes.dropFirst() : bytes
    }

    private static func magnitude<F: TextFloat>(_ bytes: ArraySlice<UInt8>) -> F? {
        if bytes.elementsEqual("inf".utf8) { return .infinity }
        if bytes.elementsEqual("nan".utf8) { return F(nanPayload: F.quietBit) }
        if bytes.starts(with: "nan:".utf8) {
            guard let payload = IntegerLiteral.natural(bytes.dropFirst(4)), payload > 0,
                payload < F.quietBit << 1
            else { return nil }
            return F(nanPayload: payload)
        }
        if let digits = IntegerLiteral.afterHexadecimalPrefix(bytes) {
            guard let parts = Parts(digits, hexadecimal: true) else { return nil }
            return hexadecimal(parts)
        }
        let decimal = bytes.filter { $0 != UInt8(ascii: "_") }
        guard let value = F(decimal: String(decoding: decimal, as: UTF8.self)), value.isFinite
        else { return nil }
        return value
    }

    /// The parts of a number, each known to be well-formed.
    private struct Parts {
        var whole: ArraySlice<UInt8>
        var fraction: ArraySlice<UInt8> = []
        /// With its sign.
        var exponent: ArraySlice<UInt8> = []

        init?(_ bytes: ArraySlice<UInt8>, hexadecimal: Bool) {
            let mark =
                hexadecimal
                ? (UInt8(ascii: "p"), UInt8(ascii: "P"))
                : (UInt8(ascii: "e"), UInt8(ascii: "E"))
            var mantissa = bytes
            if let index = bytes.firstIndex(where: { $0 == mark.0 || $0 == mark.1 }) {
                exponent = bytes[(index + 1)...]
                mantissa = bytes[..<index]
                guard IntegerLiteral.areDigits(unsigned(exponent), hexadecimal: false) else {
                    return nil
                }
            }
            whole = mantissa
            if let point = mantissa.firstIndex(of: UInt8(ascii: ".")) {
                whole = mantissa[..<point]
                fraction = mantissa[(point + 1)...]
            }
            guard IntegerLiteral.areDigits(whole, hexadecimal: hexadecimal),
                fraction.isEmpty || IntegerLiteral.areDigits(fraction, hexadecimal: hexadecimal)
            else { return nil }
        }
    }

    /// Keeps 64 significant bits and whether anything follows them: more than rounding asks for.
    private static func hexadecimal<F: TextFloat>(_ parts: Parts) -> F? {
        var significand: UInt64 = 0
        var exponent = 0
        var isInexact = false
        func append(_ digits: ArraySlice<UInt8>, isFraction: Bool) {
            for byte in digits where byte != UInt8(ascii: "_") {
                guard let digit = IntegerLiteral.digit(byte) else { continue }
                if significand >> 60 == 0 {
                    significand = significand << 4 | UInt64(digit)
                    if isFraction { exponent -= 4 }
                } else {
                    isInexact = isInexact || digit != 0
                    if !isFraction { exponent += 4 }
                }
            }
        }
        append(parts.whole, isFraction: false)
        append(parts.fraction, isFraction: true)
        guard significand != 0 else { return 0 }
        // Whatever is beyond this is zero or out of range, however many digits there are.
        let limit = 1 << 40
        let magnitude = IntegerLiteral.natural(unsigned(parts.exponent)) ?? UInt64(limit)
        let clamped = Int(min(magnitude, UInt64(limit)))
        exponent += parts.exponent.first == UInt8(ascii: "-") ? -clamped : clamped
        return F.rounded(significand, exponent: exponent, isInexact: isInexact)
    }
}

/// A floating-point type of WebAssembly.
package protocol TextFloat: BinaryFloatingPoint {
    /// Correctly rounded, infinite where it is out of range.
    init?(decimal: String)
    init(nanPayload: UInt64)
    static var quietBit: UInt64 { get }
}

extension TextFloat {
    /// The nearest value to `significand`, and a little more where it is inexact, times a power of
    /// two; `nil` where that is out of range.
    fileprivate static func rounded(
        _ significand: UInt64, exponent: Int, isInexact: Bool
    ) -> Self? {
        // The exponent of the highest bit decides how many bits the result has.
        let highest = 63 - significand.leadingZeroBitCount + exponent
        let least = Int(Self.leastNonzeroMagnitude.exponent)
        guard highest <= Int(Self.greatestFiniteMagnitude.exponent) else { return nil }
        guard highest >= least - 1 else { return 0 }
        // The exponent of the lowest bit that the result keeps.
        let lowest = max(highest - Self.significandBitCount, least)
        let dropped = lowest - exponent
        guard dropped > 0 else {
            let value = scaled(significand, by: exponent)
            return value.isFinite ? value : nil
        }
        let kept = dropped > 63 ? 0 : significand >> UInt64(dropped)
        let half: UInt64 = 1 << UInt64(dropped - 1)
        let rest = dropped > 63 ? significand : significand & ((half << 1) &- 1)
        let isUp = rest > half || rest == half && (isInexact || kept & 1 == 1)
        let value = scaled(kept + (isUp ? 1 : 0), by: lowest)
        return value.isFinite ? value : nil
    }

    /// The product with a power of two, in two steps: the power itself may be no number of the
    /// type.
    private static func scaled(_ significand: UInt64, by exponent: Int) -> Self {
        let half = exponent / 2
        return Self(significand) * Self(sign: .plus, exponent: Self.Exponent(half), significand: 1)
            * Self(sign: .plus, exponent: Self.Exponent(exponent - half), significand: 1)
    }
}

extension Float: TextFloat {
    package init?(decimal: String) { self.init(decimal) }
    package init(nanPayload: UInt64) { self.init(bitPattern: 0x7F80_0000 | UInt32(nanPayload)) }
    package static var quietBit: UInt64 { 0x40_0000 }
}

extension Double: TextFloat {
    package init?(decimal: String) { self.init(decimal) }
    package init(nanPayload: UInt64) { self.init(bitPattern: 0x7FF0_0000_0000_0000 | nanPayload) }
    package static var quietBit: UInt64 { 0x8_0000_0000_0000 }
}
