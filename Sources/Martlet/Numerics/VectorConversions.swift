// Vector instructions whose results have lanes of another kind than their operands. spec: op-cvtop

// Extension.

@inline(__always) func i16x8ExtendLowI8x16S(_ a: Vector) -> Vector {
    extendedS(a.u8.lowHalf)
}
@inline(__always) func i16x8ExtendLowI8x16U(_ a: Vector) -> Vector {
    extendedU(a.u8.lowHalf)
}
@inline(__always) func i16x8ExtendHighI8x16S(_ a: Vector) -> Vector {
    extendedS(a.u8.highHalf)
}
@inline(__always) func i16x8ExtendHighI8x16U(_ a: Vector) -> Vector {
    extendedU(a.u8.highHalf)
}
@inline(__always) func i32x4ExtendLowI16x8S(_ a: Vector) -> Vector {
    SIMD4<Int32>(truncatingIfNeeded: a.s16.lowHalf).vector
}
@inline(__always) func i32x4ExtendLowI16x8U(_ a: Vector) -> Vector {
    SIMD4<UInt32>(truncatingIfNeeded: a.u16.lowHalf).vector
}
@inline(__always) func i32x4ExtendHighI16x8S(_ a: Vector) -> Vector {
    SIMD4<Int32>(truncatingIfNeeded: a.s16.highHalf).vector
}
@inline(__always) func i32x4ExtendHighI16x8U(_ a: Vector) -> Vector {
    SIMD4<UInt32>(truncatingIfNeeded: a.u16.highHalf).vector
}
@inline(__always) func i64x2ExtendLowI32x4S(_ a: Vector) -> Vector {
    SIMD2<Int64>(truncatingIfNeeded: a.s32.lowHalf).vector
}
@inline(__always) func i64x2ExtendLowI32x4U(_ a: Vector) -> Vector {
    SIMD2<UInt64>(truncatingIfNeeded: a.u32.lowHalf).vector
}
@inline(__always) func i64x2ExtendHighI32x4S(_ a: Vector) -> Vector {
    SIMD2<Int64>(truncatingIfNeeded: a.s32.highHalf).vector
}
@inline(__always) func i64x2ExtendHighI32x4U(_ a: Vector) -> Vector {
    SIMD2<UInt64>(truncatingIfNeeded: a.u32.highHalf).vector
}

/// Bytes doubled, then moved down with their signs.
@inline(__always) func extendedS(_ a: SIMD8<UInt8>) -> Vector {
    i16x8ShrS(interleaved(a, a), 8)
}
@inline(__always) func extendedU(_ a: SIMD8<UInt8>) -> Vector { interleaved(a, .zero) }

// Products of extended lanes.

@inline(__always) func i16x8ExtmulLowI8x16S(_ a: Vector, _ b: Vector) -> Vector {
    i16x8Mul(i16x8ExtendLowI8x16S(a), i16x8ExtendLowI8x16S(b))
}
@inline(__always) func i16x8ExtmulLowI8x16U(_ a: Vector, _ b: Vector) -> Vector {
    i16x8Mul(i16x8ExtendLowI8x16U(a), i16x8ExtendLowI8x16U(b))
}
@inline(__always) func i16x8ExtmulHighI8x16S(_ a: Vector, _ b: Vector) -> Vector {
    i16x8Mul(i16x8ExtendHighI8x16S(a), i16x8ExtendHighI8x16S(b))
}
@inline(__always) func i16x8ExtmulHighI8x16U(_ a: Vector, _ b: Vector) -> Vector {
    i16x8Mul(i16x8ExtendHighI8x16U(a), i16x8ExtendHighI8x16U(b))
}
@inline(__always) func i32x4ExtmulLowI16x8S(_ a: Vector, _ b: Vector) -> Vector {
    i32x4Mul(i32x4ExtendLowI16x8S(a), i32x4ExtendLowI16x8S(b))
}
@inline(__always) func i32x4ExtmulLowI16x8U(_ a: Vector, _ b: Vector) -> Vector {
    i32x4Mul(i32x4ExtendLowI16x8U(a), i32x4ExtendLowI16x8U(b))
}
@inline(__always) func i32x4ExtmulHighI16x8S(_ a: Vector, _ b: Vector) -> Vector {
    i32x4Mul(i32x4ExtendHighI16x8S(a), i32x4ExtendHighI16x8S(b))
}
@inline(__always) func i32x4ExtmulHighI16x8U(_ a: Vector, _ b: Vector) -> Vector {
    i32x4Mul(i32x4ExtendHighI16x8U(a), i32x4ExtendHighI16x8U(b))
}
@inline(__always) func i64x2ExtmulLowI32x4S(_ a: Vector, _ b: Vector) -> Vector {
    i64x2Mul(i64x2ExtendLowI32x4S(a), i64x2ExtendLowI32x4S(b))
}
@inline(__always) func i64x2ExtmulLowI32x4U(_ a: Vector, _ b: Vector) -> Vector {
    i64x2Mul(i64x2ExtendLowI32x4U(a), i64x2ExtendLowI32x4U(b))
}
@inline(__always) func i64x2ExtmulHighI32x4S(_ a: Vector, _ b: Vector) -> Vector {
    i64x2Mul(i64x2ExtendHighI32x4S(a), i64x2ExtendHighI32x4S(b))
}
@inline(__always) func i64x2ExtmulHighI32x4U(_ a: Vector, _ b: Vector) -> Vector {
    i64x2Mul(i64x2ExtendHighI32x4U(a), i64x2ExtendHighI32x4U(b))
}

// Sums of neighbours: the lower lanes of the pairs, extended in place, and the upper ones.

@inline(__always) func i16x8ExtaddPairwiseI8x16S(_ a: Vector) -> Vector {
    i16x8Add(i16x8ShrS(i16x8Shl(a, 8), 8), i16x8ShrS(a, 8))
}
@inline(__always) func i16x8ExtaddPairwiseI8x16U(_ a: Vector) -> Vector {
    i16x8Add(a & each16(0x00FF), i16x8ShrU(a, 8))
}
@inline(__always) func i32x4ExtaddPairwiseI16x8S(_ a: Vector) -> Vector {
    i32x4Add(i32x4ShrS(i32x4Shl(a, 16), 16), i32x4ShrS(a, 16))
}
@inline(__always) func i32x4ExtaddPairwiseI16x8U(_ a: Vector) -> Vector {
    i32x4Add(a & each32(0x0000_FFFF), i32x4ShrU(a, 16))
}

/// Sums of the products of neighbours.
@inline(__always) func i32x4DotI16x8S(_ a: Vector, _ b: Vector) -> Vector {
    let even = extended32(a.s16.evenHalf) &* extended32(b.s16.evenHalf)
    return (even &+ extended32(a.s16.oddHalf) &* extended32(b.s16.oddHalf)).vector
}

/// The same of bytes, with a saturating sum: both products may be 16384.
@inline(__always) func i16x8RelaxedDotI8x16I7x16S(_ a: Vector, _ b: Vector) -> Vector {
    let lower = i16x8Mul(i16x8ShrS(i16x8Shl(a, 8), 8), i16x8ShrS(i16x8Shl(b, 8), 8))
    let upper = i16x8Mul(i16x8ShrS(a, 8), i16x8ShrS(b, 8))
    return i16x8AddSatS(lower, upper)
}
@inline(__always)
func i32x4RelaxedDotI8x16I7x16AddS(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
    i32x4Add(i32x4ExtaddPairwiseI16x8S(i16x8RelaxedDotI8x16I7x16S(a, b)), c)
}

/// Products of fractions, rounded; only −1 · −1 leaves the range, and comes out as its least number.
@inline(__always) func i16x8Q15mulrSatS(_ a: Vector, _ b: Vector) -> Vector {
    let result = packed16(
        fractions(a.s16.lowHalf, b.s16.lowHalf), fractions(a.s16.highHalf, b.s16.highHalf))
    return result ^ i16x8Eq(result, each16(0x8000))
}
@inline(__always) func fractions(_ a: SIMD4<Int16>, _ b: SIMD4<Int16>) -> SIMD4<Int32> {
    let product = extended32(a) &* extended32(b)
    return (product &+ SIMD4<Int32>(repeating: 0x4000)) &>> SIMD4<Int32>(repeating: 15)
}
@inline(__always) func extended32(_ a: SIMD4<Int16>) -> SIMD4<Int32> {
    SIMD4<Int32>(truncatingIfNeeded: a)
}

// Narrowing: lanes of both operands, held between the bounds of the narrower type.

@inline(__always) func i8x16NarrowI16x8S(_ a: Vector, _ b: Vector) -> Vector {
    packed8(clamped16(a, -0x80, 0x7F), clamped16(b, -0x80, 0x7F))
}
@inline(__always) func i8x16NarrowI16x8U(_ a: Vector, _ b: Vector) -> Vector {
    packed8(clamped16(a, 0, 0xFF), clamped16(b, 0, 0xFF))
}
@inline(__always) func i16x8NarrowI32x4S(_ a: Vector, _ b: Vector) -> Vector {
    packed16(clamped32(a, -0x8000, 0x7FFF), clamped32(b, -0x8000, 0x7FFF))
}
@inline(__always) func i16x8NarrowI32x4U(_ a: Vector, _ b: Vector) -> Vector {
    packed16(clamped32(a, 0, 0xFFFF), clamped32(b, 0, 0xFFFF))
}
@inline(__always) func clamped16(_ a: Vector, _ least: Int16, _ greatest: Int16) -> SIMD8<Int16> {
    let least = SIMD8<Int16>(repeating: least)
    let greatest = SIMD8<Int16>(repeating: greatest)
    let raised = a.s16.replacing(with: least, where: a.s16 .< least)
    return raised.replacing(with: greatest, where: greatest .< raised)
}
@inline(__always) func clamped32(_ a: Vector, _ least: Int32, _ greatest: Int32) -> SIMD4<Int32> {
    let least = SIMD4<Int32>(repeating: least)
    let greatest = SIMD4<Int32>(repeating: greatest)
    let raised = a.s32.replacing(with: least, where: a.s32 .< least)
    return raised.replacing(with: greatest, where: greatest .< raised)
}
@inline(__always) func packed8(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector {
    SIMD16<Int8>(truncatingIfNeeded: SIMD16<Int16>(lowHalf: a, highHalf: b)).vector
}
@inline(__always) func packed16(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Vector {
    let halves = (SIMD4<Int16>(truncatingIfNeeded: a), SIMD4<Int16>(truncatingIfNeeded: b))
    return SIMD8(lowHalf: halves.0, highHalf: halves.1).vector
}

// Integers and floats.

@inline(__always) func f32x4ConvertI32x4S(_ a: Vector) -> Vector { SIMD4<Float>(a.s32).vector }
@inline(__always) func f32x4ConvertI32x4U(_ a: Vector) -> Vector { SIMD4<Float>(a.u32).vector }
@inline(__always) func f64x2ConvertLowI32x4S(_ a: Vector) -> Vector {
    SIMD2<Double>(a.s32.lowHalf).vector
}
@inline(__always) func f64x2ConvertLowI32x4U(_ a: Vector) -> Vector {
    SIMD2<Double>(a.u32.lowHalf).vector
}
@inline(__always) func f64x2PromoteLowF32x4(_ a: Vector) -> Vector {
    canonical(SIMD2<Double>(a.f32.lowHalf))
}
@inline(__always) func f32x4DemoteF64x2Zero(_ a: Vector) -> Vector {
    canonical(SIMD4(lowHalf: SIMD2<Float>(a.f64), highHalf: .zero))
}

@inline(__always) func i32x4TruncSatF32x4S(_ a: Vector) -> Vector {
    evenLanes(
        truncatedS(SIMD2<Double>(a.f32.lowHalf)), truncatedS(SIMD2<Double>(a.f32.highHalf)))
}
@inline(__always) func i32x4TruncSatF32x4U(_ a: Vector) -> Vector {
    evenLanes(
        truncatedU(SIMD2<Double>(a.f32.lowHalf)), truncatedU(SIMD2<Double>(a.f32.highHalf)))
}
@inline(__always) func i32x4TruncSatF64x2SZero(_ a: Vector) -> Vector {
    evenLanes(truncatedS(a.f64), .zero)
}
@inline(__always) func i32x4TruncSatF64x2UZero(_ a: Vector) -> Vector {
    evenLanes(truncatedU(a.f64), .zero)
}
@inline(__always) private func evenLanes(_ a: Vector, _ b: Vector) -> Vector {
    SIMD4(lowHalf: a.u32.evenHalf, highHalf: b.u32.evenHalf).vector
}
@inline(__always) private func truncatedS(_ a: SIMD2<Double>) -> Vector {
    truncated(a, -2_147_483_648, 2_147_483_647)
}
@inline(__always) private func truncatedU(_ a: SIMD2<Double>) -> Vector {
    truncated(a, 0, 4_294_967_295)
}

/// The integers between two bounds that are nearest to lanes, towards zero, as the low halves of
/// lanes; 0 for NaNs.
///
/// Added to 1.5 · 2^52, an integer stands in the low bits of the significand, in two's complement.
@inline(__always) private func truncated(
    _ a: SIMD2<Double>, _ least: Double, _ greatest: Double
) -> Vector {
    let number = a.vector & (a .== a).vector
    let above = choose((number.f64 .< eachF64(least)).vector, eachF64(least).vector, number)
    let held = choose((eachF64(greatest) .< above.f64).vector, eachF64(greatest).vector, above)
    let magnitude = f64x2Abs(held).f64
    let rounded = (magnitude + eachF64(0x1p52)) - eachF64(0x1p52)
    let lowered = rounded - one64((magnitude .< rounded).vector)
    return ((lowered.vector | sign64(held)).f64 + eachF64(0x1.8p52)).vector
}
