// Vector instructions on float lanes. spec: op-funop, op-fbinop
//
// NaNs are made canonical lane by lane, as the deterministic profile wants it.

/// Lanes as they are, but for NaNs.
@inline(__always) func canonical(_ a: SIMD4<Float>) -> Vector {
    choose((a .== a).vector, a.vector, each32(Float.canonicalNaNBits))
}
@inline(__always) func f32x4Add(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f32 + b.f32) }
@inline(__always) func f32x4Sub(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f32 - b.f32) }
@inline(__always) func f32x4Mul(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f32 * b.f32) }
@inline(__always) func f32x4Div(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f32 / b.f32) }
@inline(__always) func f32x4RelaxedMadd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
    canonical(a.f32 * b.f32 + c.f32)
}
@inline(__always) func f32x4RelaxedNmadd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
    canonical(f32x4Neg(a).f32 * b.f32 + c.f32)
}
@inline(__always) func f32x4Sqrt(_ a: Vector) -> Vector {
    let a = a.f32
    return canonical(
        SIMD4(a[0].squareRoot(), a[1].squareRoot(), a[2].squareRoot(), a[3].squareRoot()))
}
@inline(__always) func f32x4Abs(_ a: Vector) -> Vector { a & ~each32(0x8000_0000) }
@inline(__always) func f32x4Neg(_ a: Vector) -> Vector { a ^ each32(0x8000_0000) }
@inline(__always) func sign32(_ a: Vector) -> Vector { a & each32(0x8000_0000) }

/// The lesser; of two zeros the negative one. Both ways of choosing differ only in zeros and NaNs,
/// and whatever is joined with a NaN is one.
@inline(__always) func f32x4Min(_ a: Vector, _ b: Vector) -> Vector {
    canonical((f32x4Pmin(a, b) | f32x4Pmin(b, a)).f32)
}
/// The greater; of two zeros the positive one.
@inline(__always) func f32x4Max(_ a: Vector, _ b: Vector) -> Vector {
    let greater = f32x4Pmax(a, b) & f32x4Pmax(b, a)
    return choose(ordered32(a, b), greater, each32(Float.canonicalNaNBits))
}
@inline(__always) func f32x4Pmin(_ a: Vector, _ b: Vector) -> Vector {
    a.f32.replacing(with: b.f32, where: b.f32 .< a.f32).vector
}
@inline(__always) func f32x4Pmax(_ a: Vector, _ b: Vector) -> Vector {
    a.f32.replacing(with: b.f32, where: a.f32 .< b.f32).vector
}
/// A mask of the lanes where neither is a NaN.
@inline(__always) func ordered32(_ a: Vector, _ b: Vector) -> Vector {
    (a.f32 .== a.f32).vector & (b.f32 .== b.f32).vector
}

@inline(__always) func f32x4Eq(_ a: Vector, _ b: Vector) -> Vector { (a.f32 .== b.f32).vector }
@inline(__always) func f32x4Ne(_ a: Vector, _ b: Vector) -> Vector { ~f32x4Eq(a, b) }
@inline(__always) func f32x4Lt(_ a: Vector, _ b: Vector) -> Vector { (a.f32 .< b.f32).vector }
@inline(__always) func f32x4Le(_ a: Vector, _ b: Vector) -> Vector { (a.f32 .<= b.f32).vector }

/// Rounded to the nearest integer, as scalars are (`fnearest`); NaNs as they are.
@inline(__always) func rounded32(_ a: Vector) -> Vector {
    let magnitude = f32x4Abs(a).f32
    let rounded = ((magnitude + eachF32(0x1p23)) - eachF32(0x1p23)).vector | sign32(a)
    return choose((magnitude .< eachF32(0x1p23)).vector, rounded, a)
}
/// 1 in the lanes of a mask, 0 in others.
@inline(__always) func one32(_ mask: Vector) -> SIMD4<Float> {
    (mask & eachF32(1).vector).f32
}
@inline(__always) func f32x4Nearest(_ a: Vector) -> Vector { canonical(rounded32(a).f32) }
@inline(__always) func f32x4Floor(_ a: Vector) -> Vector {
    let rounded = rounded32(a).f32
    return canonical(rounded - one32((a.f32 .< rounded).vector))
}
@inline(__always) func f32x4Ceil(_ a: Vector) -> Vector {
    let rounded = rounded32(a).f32
    let raised = rounded + one32((rounded .< a.f32).vector)
    return canonical((raised.vector | sign32(a)).f32)
}
@inline(__always) func f32x4Trunc(_ a: Vector) -> Vector {
    let magnitude = f32x4Abs(a)
    let rounded = rounded32(magnitude).f32
    let lowered = rounded - one32((magnitude.f32 .< rounded).vector)
    return canonical((lowered.vector | sign32(a)).f32)
}

/// Lanes as they are, but for NaNs.
@inline(__always) func canonical(_ a: SIMD2<Double>) -> Vector {
    choose((a .== a).vector, a.vector, each64(Double.canonicalNaNBits))
}
@inline(__always) func f64x2Add(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f64 + b.f64) }
@inline(__always) func f64x2Sub(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f64 - b.f64) }
@inline(__always) func f64x2Mul(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f64 * b.f64) }
@inline(__always) func f64x2Div(_ a: Vector, _ b: Vector) -> Vector { canonical(a.f64 / b.f64) }
@inline(__always) func f64x2RelaxedMadd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
    canonical(a.f64 * b.f64 + c.f64)
}
@inline(__always) func f64x2RelaxedNmadd(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
    canonical(f64x2Neg(a).f64 * b.f64 + c.f64)
}
@inline(__always) func f64x2Sqrt(_ a: Vector) -> Vector {
    canonical(SIMD2(a.f64[0].squareRoot(), a.f64[1].squareRoot()))
}
@inline(__always) func f64x2Abs(_ a: Vector) -> Vector { a & ~each64(0x8000_0000_0000_0000) }
@inline(__always) func f64x2Neg(_ a: Vector) -> Vector { a ^ each64(0x8000_0000_0000_0000) }
@inline(__always) func sign64(_ a: Vector) -> Vector { a & each64(0x8000_0000_0000_0000) }

/// The lesser; of two zeros the negative one. Both ways of choosing differ only in zeros and NaNs,
/// and whatever is joined with a NaN is one.
@inline(__always) func f64x2Min(_ a: Vector, _ b: Vector) -> Vector {
    canonical((f64x2Pmin(a, b) | f64x2Pmin(b, a)).f64)
}
/// The greater; of two zeros the positive one.
@inline(__always) func f64x2Max(_ a: Vector, _ b: Vector) -> Vector {
    let greater = f64x2Pmax(a, b) & f64x2Pmax(b, a)
    return choose(ordered64(a, b), greater, each64(Double.canonicalNaNBits))
}
@inline(__always) func f64x2Pmin(_ a: Vector, _ b: Vector) -> Vector {
    a.f64.replacing(with: b.f64, where: b.f64 .< a.f64).vector
}
@inline(__always) func f64x2Pmax(_ a: Vector, _ b: Vector) -> Vector {
    a.f64.replacing(with: b.f64, where: a.f64 .< b.f64).vector
}
/// A mask of the lanes where neither is a NaN.
@inline(__always) func ordered64(_ a: Vector, _ b: Vector) -> Vector {
    (a.f64 .== a.f64).vector & (b.f64 .== b.f64).vector
}

@inline(__always) func f64x2Eq(_ a: Vector, _ b: Vector) -> Vector { (a.f64 .== b.f64).vector }
@inline(__always) func f64x2Ne(_ a: Vector, _ b: Vector) -> Vector { ~f64x2Eq(a, b) }
@inline(__always) func f64x2Lt(_ a: Vector, _ b: Vector) -> Vector { (a.f64 .< b.f64).vector }
@inline(__always) func f64x2Le(_ a: Vector, _ b: Vector) -> Vector { (a.f64 .<= b.f64).vector }

/// Rounded to the nearest integer, as scalars are (`fnearest`); NaNs as they are.
@inline(__always) func rounded64(_ a: Vector) -> Vector {
    let magnitude = f64x2Abs(a).f64
    let rounded = ((magnitude + eachF64(0x1p52)) - eachF64(0x1p52)).vector | sign64(a)
    return choose((magnitude .< eachF64(0x1p52)).vector, rounded, a)
}
/// 1 in the lanes of a mask, 0 in others.
@inline(__always) func one64(_ mask: Vector) -> SIMD2<Double> {
    (mask & eachF64(1).vector).f64
}
@inline(__always) func f64x2Nearest(_ a: Vector) -> Vector { canonical(rounded64(a).f64) }
@inline(__always) func f64x2Floor(_ a: Vector) -> Vector {
    let rounded = rounded64(a).f64
    return canonical(rounded - one64((a.f64 .< rounded).vector))
}
@inline(__always) func f64x2Ceil(_ a: Vector) -> Vector {
    let rounded = rounded64(a).f64
    let raised = rounded + one64((rounded .< a.f64).vector)
    return canonical((raised.vector | sign64(a)).f64)
}
@inline(__always) func f64x2Trunc(_ a: Vector) -> Vector {
    let magnitude = f64x2Abs(a)
    let rounded = rounded64(magnitude).f64
    let lowered = rounded - one64((magnitude.f64 .< rounded).vector)
    return canonical((lowered.vector | sign64(a)).f64)
}
