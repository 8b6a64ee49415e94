// The register type of vector instructions and its lanes. spec: syntax-shape
//
// A function for each vector instruction stands in the files beside this one, named after it, in
// forms that become vector instructions on plain x86-64 (SSE2) and arm64 alike; which of them do
// not is in Documentation/decisions/0005-vector-instructions.md. Masks are vectors whose lanes are
// all ones or all zeros. `gt` and `ge` are `lt` and `le` of exchanged operands and have none of
// their own, nor have the relaxed instructions that the deterministic profile equates with others.
//
// SAFETY of the casts: from 16 bytes to 16 bytes, all of whose patterns are values.

/// 128 bits.
typealias Vector = SIMD2<UInt64>

// SAFETY of the casts: every lane type is a number, and 128 bits make a vector of any.

extension SIMD2 where Scalar == UInt64 {
    @inline(__always) var u8: SIMD16<UInt8> { unsafeBitCast(self, to: SIMD16<UInt8>.self) }
    @inline(__always) var s8: SIMD16<Int8> { unsafeBitCast(self, to: SIMD16<Int8>.self) }
    @inline(__always) var u16: SIMD8<UInt16> { unsafeBitCast(self, to: SIMD8<UInt16>.self) }
    @inline(__always) var s16: SIMD8<Int16> { unsafeBitCast(self, to: SIMD8<Int16>.self) }
    @inline(__always) var u32: SIMD4<UInt32> { unsafeBitCast(self, to: SIMD4<UInt32>.self) }
    @inline(__always) var s32: SIMD4<Int32> { unsafeBitCast(self, to: SIMD4<Int32>.self) }
    @inline(__always) var u64: SIMD2<UInt64> { self }
    @inline(__always) var s64: SIMD2<Int64> { unsafeBitCast(self, to: SIMD2<Int64>.self) }
    @inline(__always) var f32: SIMD4<Float> { unsafeBitCast(self, to: SIMD4<Float>.self) }
    @inline(__always) var f64: SIMD2<Double> { unsafeBitCast(self, to: SIMD2<Double>.self) }
}

// SAFETY: as above, the other way.
extension SIMD {
    /// The 128 bits of lanes.
    @inline(__always) var vector: Vector { unsafeBitCast(self, to: Vector.self) }
}

extension SIMDMask {
    @inline(__always) var vector: Vector { unsafeBitCast(self, to: Vector.self) }
}

/// Bits of `a` where the mask is one, else of `b`.
@inline(__always) func choose(_ mask: Vector, _ a: Vector, _ b: Vector) -> Vector {
    (a & mask) | (b & ~mask)
}

// Lanes that are all the same, by their bits.

@inline(__always) func each8(_ bits: UInt8) -> Vector {
    SIMD16<UInt8>(repeating: bits).vector
}
@inline(__always) func each16(_ bits: UInt16) -> Vector {
    SIMD8<UInt16>(repeating: bits).vector
}
@inline(__always) func each32(_ bits: UInt32) -> Vector {
    SIMD4<UInt32>(repeating: bits).vector
}
@inline(__always) func each64(_ bits: UInt64) -> Vector { Vector(repeating: bits) }
@inline(__always) func eachF32(_ value: Float) -> SIMD4<Float> { SIMD4(repeating: value) }
@inline(__always) func eachF64(_ value: Double) -> SIMD2<Double> { SIMD2(repeating: value) }
