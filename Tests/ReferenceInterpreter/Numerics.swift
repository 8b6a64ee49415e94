import Martlet

/// The numeric instructions that Swift's own operators do not already spell. spec: exec-numeric
///
/// Written for reading: the obvious definition of each, from the standard library's operations.
enum Numerics {
    // MARK: Integers

    /// spec: op-idiv-s, op-idiv-u
    static func divide<T: FixedWidthInteger>(_ a: T, _ b: T) throws(Interruption) -> T {
        guard b != 0 else { throw .trap(.integerDivideByZero) }
        let (quotient, overflow) = a.dividedReportingOverflow(by: b)
        guard !overflow else { throw .trap(.integerOverflow) }
        return quotient
    }

    /// spec: op-irem-s, op-irem-u
    static func remainder<T: FixedWidthInteger>(_ a: T, _ b: T) throws(Interruption) -> T {
        guard b != 0 else { throw .trap(.integerDivideByZero) }
        // The quotient of the least number by −1 overflows; the remainder is 0 all the same.
        return a == T.min && b.magnitude == 1 ? 0 : a % b
    }

    /// spec: op-irotl
    static func rotateLeft<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> T {
        (a &<< b) | (a &>> (0 &- b))
    }

    /// spec: op-irotr
    static func rotateRight<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> T {
        (a &>> b) | (a &<< (0 &- b))
    }

    // MARK: Floating point

    /// The number itself, or the positive canonical NaN for any NaN. spec: aux-nans
    static func canonical(_ a: Float) -> Float {
        a.isNaN ? Float(bitPattern: 0x7FC0_0000) : a
    }

    static func canonical(_ a: Double) -> Double {
        a.isNaN ? Double(bitPattern: 0x7FF8_0000_0000_0000) : a
    }

    /// spec: op-fmin
    static func minimum<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T {
        if a.isNaN || b.isNaN { return .nan }
        if a == b { return a.sign == .minus ? a : b }
        return a < b ? a : b
    }

    /// spec: op-fmax
    static func maximum<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T {
        if a.isNaN || b.isNaN { return .nan }
        if a == b { return a.sign == .plus ? a : b }
        return a > b ? a : b
    }

    /// spec: op-fcopysign
    static func copySign(_ a: UInt32, _ b: UInt32) -> UInt32 {
        a & 0x7FFF_FFFF | b & 0x8000_0000
    }

    static func copySign(_ a: UInt64, _ b: UInt64) -> UInt64 {
        a & 0x7FFF_FFFF_FFFF_FFFF | b & 0x8000_0000_0000_0000
    }

    // MARK: Conversions

    /// spec: op-trunc-u, op-trunc-s
    static func truncate<F: BinaryFloatingPoint, I: FixedWidthInteger>(
        _ a: F, to type: I.Type
    ) throws(Interruption) -> I {
        guard !a.isNaN else { throw .trap(.invalidConversionToInteger) }
        guard let result = I(exactly: a.rounded(.towardZero)) else { throw .trap(.integerOverflow) }
        return result
    }

    /// spec: op-trunc-sat-u, op-trunc-sat-s
    static func truncateSaturating<F: BinaryFloatingPoint, I: FixedWidthInteger>(
        _ a: F, to type: I.Type
    ) -> I {
        if a.isNaN { return 0 }
        return I(exactly: a.rounded(.towardZero)) ?? (a < 0 ? I.min : I.max)
    }
}
