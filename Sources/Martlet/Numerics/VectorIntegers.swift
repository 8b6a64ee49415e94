// Vector instructions on integer lanes, and on all bits at once. spec: op-iunop, op-ibinop

@inline(__always) func v128Not(_ a: Vector) -> Vector { ~a }
@inline(__always) func v128And(_ a: Vector, _ b: Vector) -> Vector { a & b }
@inline(__always) func v128Andnot(_ a: Vector, _ b: Vector) -> Vector { a & ~b }
@inline(__always) func v128Or(_ a: Vector, _ b: Vector) -> Vector { a | b }
@inline(__always) func v128Xor(_ a: Vector, _ b: Vector) -> Vector { a ^ b }
@inline(__always) func v128Bitselect(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
    choose(c, a, b)
}

// Wrapping arithmetic.

@inline(__always) func i8x16Add(_ a: Vector, _ b: Vector) -> Vector { (a.u8 &+ b.u8).vector }
@inline(__always) func i8x16Sub(_ a: Vector, _ b: Vector) -> Vector { (a.u8 &- b.u8).vector }
@inline(__always) func i8x16Neg(_ a: Vector) -> Vector { (.zero &- a.u8).vector }
@inline(__always) func i8x16Abs(_ a: Vector) -> Vector {
    let sign = negative8(a).u8
    return ((a.u8 ^ sign) &- sign).vector
}
@inline(__always) func i16x8Add(_ a: Vector, _ b: Vector) -> Vector { (a.u16 &+ b.u16).vector }
@inline(__always) func i16x8Sub(_ a: Vector, _ b: Vector) -> Vector { (a.u16 &- b.u16).vector }
@inline(__always) func i16x8Mul(_ a: Vector, _ b: Vector) -> Vector { (a.u16 &* b.u16).vector }
@inline(__always) func i16x8Neg(_ a: Vector) -> Vector { (.zero &- a.u16).vector }
@inline(__always) func i16x8Abs(_ a: Vector) -> Vector {
    let sign = negative16(a).u16
    return ((a.u16 ^ sign) &- sign).vector
}
@inline(__always) func i32x4Add(_ a: Vector, _ b: Vector) -> Vector { (a.u32 &+ b.u32).vector }
@inline(__always) func i32x4Sub(_ a: Vector, _ b: Vector) -> Vector { (a.u32 &- b.u32).vector }
@inline(__always) func i32x4Mul(_ a: Vector, _ b: Vector) -> Vector { (a.u32 &* b.u32).vector }
@inline(__always) func i32x4Neg(_ a: Vector) -> Vector { (.zero &- a.u32).vector }
@inline(__always) func i32x4Abs(_ a: Vector) -> Vector {
    let sign = negative32(a).u32
    return ((a.u32 ^ sign) &- sign).vector
}
@inline(__always) func i64x2Add(_ a: Vector, _ b: Vector) -> Vector { (a.u64 &+ b.u64).vector }
@inline(__always) func i64x2Sub(_ a: Vector, _ b: Vector) -> Vector { (a.u64 &- b.u64).vector }
@inline(__always) func i64x2Mul(_ a: Vector, _ b: Vector) -> Vector { (a.u64 &* b.u64).vector }
@inline(__always) func i64x2Neg(_ a: Vector) -> Vector { (.zero &- a.u64).vector }
@inline(__always) func i64x2Abs(_ a: Vector) -> Vector {
    let sign = negative64(a).u64
    return ((a.u64 ^ sign) &- sign).vector
}

/// A mask of the lanes below zero.
@inline(__always) func negative8(_ a: Vector) -> Vector { (a.s8 .< .zero).vector }
@inline(__always) func negative16(_ a: Vector) -> Vector { (a.s16 .< .zero).vector }
@inline(__always) func negative32(_ a: Vector) -> Vector { (a.s32 .< .zero).vector }
@inline(__always) func negative64(_ a: Vector) -> Vector { (a.s64 .< .zero).vector }

// Lesser and greater lanes.

@inline(__always) func i8x16MinS(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.s8 .< b.s8).vector, a, b)
}
@inline(__always) func i8x16MaxS(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.s8 .< b.s8).vector, b, a)
}
@inline(__always) func i8x16MinU(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.u8 .< b.u8).vector, a, b)
}
@inline(__always) func i8x16MaxU(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.u8 .< b.u8).vector, b, a)
}
@inline(__always) func i16x8MinS(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.s16 .< b.s16).vector, a, b)
}
@inline(__always) func i16x8MaxS(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.s16 .< b.s16).vector, b, a)
}
@inline(__always) func i16x8MinU(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.u16 .< b.u16).vector, a, b)
}
@inline(__always) func i16x8MaxU(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.u16 .< b.u16).vector, b, a)
}
@inline(__always) func i32x4MinS(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.s32 .< b.s32).vector, a, b)
}
@inline(__always) func i32x4MaxS(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.s32 .< b.s32).vector, b, a)
}
@inline(__always) func i32x4MinU(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.u32 .< b.u32).vector, a, b)
}
@inline(__always) func i32x4MaxU(_ a: Vector, _ b: Vector) -> Vector {
    choose((a.u32 .< b.u32).vector, b, a)
}

// Saturating arithmetic: a sum that came out less than an operand has overflowed; a signed one has if
// its sign differs from those of both operands, and then goes to the bound on their side.

@inline(__always) func i8x16AddSatU(_ a: Vector, _ b: Vector) -> Vector {
    let sum = a.u8 &+ b.u8
    return sum.vector | (sum .< a.u8).vector
}
@inline(__always) func i8x16SubSatU(_ a: Vector, _ b: Vector) -> Vector {
    (a.u8 &- b.u8).vector & (b.u8 .<= a.u8).vector
}
@inline(__always) func i8x16AddSatS(_ a: Vector, _ b: Vector) -> Vector {
    let sum = i8x16Add(a, b)
    return choose(negative8((a ^ sum) & (b ^ sum)), bound8(a), sum)
}
@inline(__always) func i8x16SubSatS(_ a: Vector, _ b: Vector) -> Vector {
    let difference = i8x16Sub(a, b)
    return choose(negative8((a ^ b) & (a ^ difference)), bound8(a), difference)
}
@inline(__always) func i16x8AddSatU(_ a: Vector, _ b: Vector) -> Vector {
    let sum = a.u16 &+ b.u16
    return sum.vector | (sum .< a.u16).vector
}
@inline(__always) func i16x8SubSatU(_ a: Vector, _ b: Vector) -> Vector {
    (a.u16 &- b.u16).vector & (b.u16 .<= a.u16).vector
}
@inline(__always) func i16x8AddSatS(_ a: Vector, _ b: Vector) -> Vector {
    let sum = i16x8Add(a, b)
    return choose(negative16((a ^ sum) & (b ^ sum)), bound16(a), sum)
}
@inline(__always) func i16x8SubSatS(_ a: Vector, _ b: Vector) -> Vector {
    let difference = i16x8Sub(a, b)
    return choose(negative16((a ^ b) & (a ^ difference)), bound16(a), difference)
}

/// The least number in lanes below zero, the greatest in others.
@inline(__always) func bound8(_ a: Vector) -> Vector { negative8(a) ^ each8(0x7F) }
@inline(__always) func bound16(_ a: Vector) -> Vector { negative16(a) ^ each16(0x7FFF) }

// The mean, rounded up, without a ninth or seventeenth bit.

@inline(__always) func i8x16AvgrU(_ a: Vector, _ b: Vector) -> Vector {
    ((a.u8 | b.u8) &- ((a.u8 ^ b.u8) &>> SIMD16<UInt8>(repeating: 1))).vector
}
@inline(__always) func i16x8AvgrU(_ a: Vector, _ b: Vector) -> Vector {
    ((a.u16 | b.u16) &- ((a.u16 ^ b.u16) &>> SIMD8<UInt16>(repeating: 1))).vector
}

/// Counts in pairs of bits, then of pairs, then of nibbles.
@inline(__always) func i8x16Popcnt(_ a: Vector) -> Vector {
    let pairs = a.u8 &- ((a.u8 &>> SIMD16<UInt8>(repeating: 1)) & each8(0x55).u8)
    let nibbles =
        (pairs & each8(0x33).u8) &+ ((pairs &>> SIMD16<UInt8>(repeating: 2)) & each8(0x33).u8)
    return ((nibbles &+ (nibbles &>> SIMD16<UInt8>(repeating: 4))) & each8(0x0F).u8).vector
}

// Comparisons. spec: op-ivrelop

@inline(__always) func i8x16Eq(_ a: Vector, _ b: Vector) -> Vector { (a.u8 .== b.u8).vector }
@inline(__always) func i8x16Ne(_ a: Vector, _ b: Vector) -> Vector { ~i8x16Eq(a, b) }
@inline(__always) func i8x16LtS(_ a: Vector, _ b: Vector) -> Vector { (a.s8 .< b.s8).vector }
@inline(__always) func i8x16LtU(_ a: Vector, _ b: Vector) -> Vector { (a.u8 .< b.u8).vector }
@inline(__always) func i8x16LeS(_ a: Vector, _ b: Vector) -> Vector { (a.s8 .<= b.s8).vector }
@inline(__always) func i8x16LeU(_ a: Vector, _ b: Vector) -> Vector { (a.u8 .<= b.u8).vector }
@inline(__always) func i16x8Eq(_ a: Vector, _ b: Vector) -> Vector { (a.u16 .== b.u16).vector }
@inline(__always) func i16x8Ne(_ a: Vector, _ b: Vector) -> Vector { ~i16x8Eq(a, b) }
@inline(__always) func i16x8LtS(_ a: Vector, _ b: Vector) -> Vector { (a.s16 .< b.s16).vector }
@inline(__always) func i16x8LtU(_ a: Vector, _ b: Vector) -> Vector { (a.u16 .< b.u16).vector }
@inline(__always) func i16x8LeS(_ a: Vector, _ b: Vector) -> Vector { (a.s16 .<= b.s16).vector }
@inline(__always) func i16x8LeU(_ a: Vector, _ b: Vector) -> Vector { (a.u16 .<= b.u16).vector }
@inline(__always) func i32x4Eq(_ a: Vector, _ b: Vector) -> Vector { (a.u32 .== b.u32).vector }
@inline(__always) func i32x4Ne(_ a: Vector, _ b: Vector) -> Vector { ~i32x4Eq(a, b) }
@inline(__always) func i32x4LtS(_ a: Vector, _ b: Vector) -> Vector { (a.s32 .< b.s32).vector }
@inline(__always) func i32x4LtU(_ a: Vector, _ b: Vector) -> Vector { (a.u32 .< b.u32).vector }
@inline(__always) func i32x4LeS(_ a: Vector, _ b: Vector) -> Vector { (a.s32 .<= b.s32).vector }
@inline(__always) func i32x4LeU(_ a: Vector, _ b: Vector) -> Vector { (a.u32 .<= b.u32).vector }
@inline(__always) func i64x2Eq(_ a: Vector, _ b: Vector) -> Vector { (a.u64 .== b.u64).vector }
@inline(__always) func i64x2Ne(_ a: Vector, _ b: Vector) -> Vector { ~i64x2Eq(a, b) }
@inline(__always) func i64x2LtS(_ a: Vector, _ b: Vector) -> Vector { (a.s64 .< b.s64).vector }
@inline(__always) func i64x2LeS(_ a: Vector, _ b: Vector) -> Vector { (a.s64 .<= b.s64).vector }

// Shifts by a number of bits, taken modulo the width of a lane. spec: op-ishl, op-ishr
//
// Bytes shift in pairs; what crossed over is masked. A signed shift moves each byte of a pair on its
// own, with its sign at the top.

@inline(__always) func i8x16Shl(_ a: Vector, _ n: UInt32) -> Vector {
    i16x8Shl(a, n & 7) & each8(0xFF &<< UInt8(truncatingIfNeeded: n & 7))
}
@inline(__always) func i8x16ShrU(_ a: Vector, _ n: UInt32) -> Vector {
    i16x8ShrU(a, n & 7) & each8(0xFF &>> UInt8(truncatingIfNeeded: n & 7))
}
@inline(__always) func i8x16ShrS(_ a: Vector, _ n: UInt32) -> Vector {
    let upper = i16x8ShrS(a, n & 7)
    let lower = i16x8ShrS(i16x8Shl(a, 8), 8 | n & 7)
    return choose(each16(0xFF00), upper, lower)
}
@inline(__always) func i16x8Shl(_ a: Vector, _ n: UInt32) -> Vector {
    (a.u16 &<< SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: n & 15))).vector
}
@inline(__always) func i16x8ShrU(_ a: Vector, _ n: UInt32) -> Vector {
    (a.u16 &>> SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: n & 15))).vector
}
@inline(__always) func i16x8ShrS(_ a: Vector, _ n: UInt32) -> Vector {
    (a.s16 &>> SIMD8<Int16>(repeating: Int16(truncatingIfNeeded: n & 15))).vector
}
@inline(__always) func i32x4Shl(_ a: Vector, _ n: UInt32) -> Vector {
    (a.u32 &<< SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: n & 31))).vector
}
@inline(__always) func i32x4ShrU(_ a: Vector, _ n: UInt32) -> Vector {
    (a.u32 &>> SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: n & 31))).vector
}
@inline(__always) func i32x4ShrS(_ a: Vector, _ n: UInt32) -> Vector {
    (a.s32 &>> SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: n & 31))).vector
}
@inline(__always) func i64x2Shl(_ a: Vector, _ n: UInt32) -> Vector {
    (a.u64 &<< SIMD2<UInt64>(repeating: UInt64(truncatingIfNeeded: n & 63))).vector
}
@inline(__always) func i64x2ShrU(_ a: Vector, _ n: UInt32) -> Vector {
    (a.u64 &>> SIMD2<UInt64>(repeating: UInt64(truncatingIfNeeded: n & 63))).vector
}
@inline(__always) func i64x2ShrS(_ a: Vector, _ n: UInt32) -> Vector {
    (a.s64 &>> SIMD2<Int64>(repeating: Int64(truncatingIfNeeded: n & 63))).vector
}
