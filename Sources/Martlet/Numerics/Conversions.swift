// Conversions between number types, named as their instructions. spec: op-cvtop
//
// i32 is `UInt32`, i64 is `UInt64`. The trapping truncations are total here: the handler has tested
// the operand with `truncationTrap`.

@inline(__always) func i32WrapI64(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
@inline(__always) func i64ExtendI32S(_ a: UInt32) -> UInt64 {
    UInt64(bitPattern: Int64(Int32(bitPattern: a)))
}
@inline(__always) func i32ReinterpretF32(_ a: Float) -> UInt32 { a.bitPattern }
@inline(__always) func i64ReinterpretF64(_ a: Double) -> UInt64 { a.bitPattern }
@inline(__always) func f32ReinterpretI32(_ a: UInt32) -> Float { Float(bitPattern: a) }
@inline(__always) func f64ReinterpretI64(_ a: UInt64) -> Double { Double(bitPattern: a) }

@inline(__always) func f32ConvertI32S(_ a: UInt32) -> Float { Float(Int32(bitPattern: a)) }
@inline(__always) func f32ConvertI32U(_ a: UInt32) -> Float { Float(Int64(a)) }
@inline(__always) func f32ConvertI64S(_ a: UInt64) -> Float { Float(Int64(bitPattern: a)) }
@inline(__always) func f32ConvertI64U(_ a: UInt64) -> Float { Float(a) }
@inline(__always) func f64ConvertI32S(_ a: UInt32) -> Double { Double(Int32(bitPattern: a)) }
@inline(__always) func f64ConvertI32U(_ a: UInt32) -> Double { Double(Int64(a)) }
@inline(__always) func f64ConvertI64S(_ a: UInt64) -> Double { Double(Int64(bitPattern: a)) }
@inline(__always) func f64ConvertI64U(_ a: UInt64) -> Double { Double(a) }
@inline(__always) func f32DemoteF64(_ a: Double) -> Float { Float(a) }
@inline(__always) func f64PromoteF32(_ a: Float) -> Double { Double(a) }

/// Whether a float, truncated, fits i32 or i64; NaN does not.
///
/// The bounds are the nearest floats that do not fit: with these very tests before them, Swift's own
/// checks in the conversions below are seen to be redundant and vanish.
@inline(__always) func fitsI32S(_ a: Double) -> Bool { a > -2147483649.0 && a < 2147483648.0 }
@inline(__always) func fitsI32U(_ a: Double) -> Bool { a > -1.0 && a < 4294967296.0 }
@inline(__always) func fitsI64S(_ a: Double) -> Bool {
    a > -9223372036854777856.0 && a < 9223372036854775808.0
}
@inline(__always) func fitsI64U(_ a: Double) -> Bool { a > -1.0 && a < 18446744073709551616.0 }
@inline(__always) func fitsI32S(_ a: Float) -> Bool { a > -2147483904.0 && a < 2147483648.0 }
@inline(__always) func fitsI32U(_ a: Float) -> Bool { a > -1.0 && a < 4294967296.0 }
@inline(__always) func fitsI64S(_ a: Float) -> Bool {
    a > -9223373136366403584.0 && a < 9223372036854775808.0
}
@inline(__always) func fitsI64U(_ a: Float) -> Bool { a > -1.0 && a < 18446744073709551616.0 }

@inline(__always) func i32TruncF32S(_ a: Float) -> UInt32 { UInt32(bitPattern: Int32(a)) }
@inline(__always) func i32TruncF32U(_ a: Float) -> UInt32 { UInt32(a) }
@inline(__always) func i32TruncSatF32S(_ a: Float) -> UInt32 {
    guard fitsI32S(a) else { return a != a ? 0 : UInt32(bitPattern: a < 0 ? .min : .max) }
    return i32TruncF32S(a)
}
@inline(__always) func i32TruncSatF32U(_ a: Float) -> UInt32 {
    guard fitsI32U(a) else { return a > 0 ? .max : 0 }
    return i32TruncF32U(a)
}
@inline(__always) func i64TruncF32S(_ a: Float) -> UInt64 { UInt64(bitPattern: Int64(a)) }
@inline(__always) func i64TruncF32U(_ a: Float) -> UInt64 { UInt64(a) }
@inline(__always) func i64TruncSatF32S(_ a: Float) -> UInt64 {
    guard fitsI64S(a) else { return a != a ? 0 : UInt64(bitPattern: a < 0 ? .min : .max) }
    return i64TruncF32S(a)
}
@inline(__always) func i64TruncSatF32U(_ a: Float) -> UInt64 {
    guard fitsI64U(a) else { return a > 0 ? .max : 0 }
    return i64TruncF32U(a)
}
@inline(__always) func i32TruncF64S(_ a: Double) -> UInt32 { UInt32(bitPattern: Int32(a)) }
@inline(__always) func i32TruncF64U(_ a: Double) -> UInt32 { UInt32(a) }
@inline(__always) func i32TruncSatF64S(_ a: Double) -> UInt32 {
    guard fitsI32S(a) else { return a != a ? 0 : UInt32(bitPattern: a < 0 ? .min : .max) }
    return i32TruncF64S(a)
}
@inline(__always) func i32TruncSatF64U(_ a: Double) -> UInt32 {
    guard fitsI32U(a) else { return a > 0 ? .max : 0 }
    return i32TruncF64U(a)
}
@inline(__always) func i64TruncF64S(_ a: Double) -> UInt64 { UInt64(bitPattern: Int64(a)) }
@inline(__always) func i64TruncF64U(_ a: Double) -> UInt64 { UInt64(a) }
@inline(__always) func i64TruncSatF64S(_ a: Double) -> UInt64 {
    guard fitsI64S(a) else { return a != a ? 0 : UInt64(bitPattern: a < 0 ? .min : .max) }
    return i64TruncF64S(a)
}
@inline(__always) func i64TruncSatF64U(_ a: Double) -> UInt64 {
    guard fitsI64U(a) else { return a > 0 ? .max : 0 }
    return i64TruncF64U(a)
}
