// Vector instructions that make vectors of lanes and lanes of vectors. spec: exec-instr-vec

// One lane's value in all lanes.

@inline(__always) func i8x16Splat(_ a: UInt32) -> Vector { each8(UInt8(truncatingIfNeeded: a)) }
@inline(__always) func i16x8Splat(_ a: UInt32) -> Vector { each16(UInt16(truncatingIfNeeded: a)) }
@inline(__always) func i32x4Splat(_ a: UInt32) -> Vector { each32(a) }
@inline(__always) func i64x2Splat(_ a: UInt64) -> Vector { each64(a) }
@inline(__always) func f32x4Splat(_ a: Float) -> Vector { eachF32(a).vector }
@inline(__always) func f64x2Splat(_ a: Double) -> Vector { eachF64(a).vector }

// One lane replaced, given by a mask: bits of other lanes are zero.

@inline(__always)
func i8x16ReplaceLane(_ a: Vector, _ lane: UInt32, _ mask: Vector) -> Vector {
    choose(mask, i8x16Splat(lane), a)
}
@inline(__always)
func i16x8ReplaceLane(_ a: Vector, _ lane: UInt32, _ mask: Vector) -> Vector {
    choose(mask, i16x8Splat(lane), a)
}
@inline(__always)
func i32x4ReplaceLane(_ a: Vector, _ lane: UInt32, _ mask: Vector) -> Vector {
    choose(mask, i32x4Splat(lane), a)
}
@inline(__always)
func i64x2ReplaceLane(_ a: Vector, _ lane: UInt64, _ mask: Vector) -> Vector {
    choose(mask, i64x2Splat(lane), a)
}
@inline(__always)
func f32x4ReplaceLane(_ a: Vector, _ lane: Float, _ mask: Vector) -> Vector {
    choose(mask, f32x4Splat(lane), a)
}
@inline(__always)
func f64x2ReplaceLane(_ a: Vector, _ lane: Double, _ mask: Vector) -> Vector {
    choose(mask, f64x2Splat(lane), a)
}

// What is loaded from memory, made a vector.

@inline(__always) func v128Load(_ a: Vector) -> Vector { a }
@inline(__always) func v128Load8x8S(_ a: SIMD8<UInt8>) -> Vector { extendedS(a) }
@inline(__always) func v128Load8x8U(_ a: SIMD8<UInt8>) -> Vector { extendedU(a) }
@inline(__always) func v128Load16x4S(_ a: SIMD4<Int16>) -> Vector {
    SIMD4<Int32>(truncatingIfNeeded: a).vector
}
@inline(__always) func v128Load16x4U(_ a: SIMD4<UInt16>) -> Vector {
    SIMD4<UInt32>(truncatingIfNeeded: a).vector
}
@inline(__always) func v128Load32x2S(_ a: SIMD2<Int32>) -> Vector {
    SIMD2<Int64>(truncatingIfNeeded: a).vector
}
@inline(__always) func v128Load32x2U(_ a: SIMD2<UInt32>) -> Vector {
    SIMD2<UInt64>(truncatingIfNeeded: a)
}
@inline(__always) func v128Load8Splat(_ a: UInt8) -> Vector { each8(a) }
@inline(__always) func v128Load16Splat(_ a: UInt16) -> Vector { each16(a) }
@inline(__always) func v128Load32Splat(_ a: UInt32) -> Vector { each32(a) }
@inline(__always) func v128Load64Splat(_ a: UInt64) -> Vector { each64(a) }
@inline(__always) func v128Load32Zero(_ a: UInt32) -> Vector {
    SIMD4<UInt32>(a, 0, 0, 0).vector
}
@inline(__always) func v128Load64Zero(_ a: UInt64) -> Vector { Vector(a, 0) }

@inline(__always)
func v128Load8Lane(_ a: Vector, _ lane: UInt8, _ mask: Vector) -> Vector {
    choose(mask, each8(lane), a)
}
@inline(__always)
func v128Load16Lane(_ a: Vector, _ lane: UInt16, _ mask: Vector) -> Vector {
    choose(mask, each16(lane), a)
}
@inline(__always)
func v128Load32Lane(_ a: Vector, _ lane: UInt32, _ mask: Vector) -> Vector {
    choose(mask, each32(lane), a)
}
@inline(__always)
func v128Load64Lane(_ a: Vector, _ lane: UInt64, _ mask: Vector) -> Vector {
    choose(mask, each64(lane), a)
}

// Tests.

@inline(__always) func v128AnyTrue(_ a: Vector) -> Bool { a.x | a.y != 0 }
@inline(__always) func i8x16AllTrue(_ a: Vector) -> Bool { !v128AnyTrue(i8x16Eq(a, .zero)) }
@inline(__always) func i16x8AllTrue(_ a: Vector) -> Bool { !v128AnyTrue(i16x8Eq(a, .zero)) }
@inline(__always) func i32x4AllTrue(_ a: Vector) -> Bool { !v128AnyTrue(i32x4Eq(a, .zero)) }
@inline(__always) func i64x2AllTrue(_ a: Vector) -> Bool { a.x != 0 && a.y != 0 }

// The signs of lanes as bits, by halves: a product moves each to its place at the top.

@inline(__always) func i8x16Bitmask(_ a: Vector) -> UInt32 {
    let signs = i64x2ShrU(a, 7) & each8(1)
    func bits(_ half: UInt64) -> UInt64 { (half &* 0x0102_0408_1020_4080) >> 56 }
    return UInt32(truncatingIfNeeded: bits(signs.x) | bits(signs.y) << 8)
}
@inline(__always) func i16x8Bitmask(_ a: Vector) -> UInt32 {
    let signs = i64x2ShrU(a, 15) & each16(1)
    func bits(_ half: UInt64) -> UInt64 { (half &* 0x0001_0002_0004_0008) >> 48 & 0xF }
    return UInt32(truncatingIfNeeded: bits(signs.x) | bits(signs.y) << 4)
}
@inline(__always) func i32x4Bitmask(_ a: Vector) -> UInt32 {
    func bits(_ half: UInt64) -> UInt64 { half >> 31 & 1 | half >> 62 & 2 }
    return UInt32(truncatingIfNeeded: bits(a.x) | bits(a.y) << 2)
}
@inline(__always) func i64x2Bitmask(_ a: Vector) -> UInt32 {
    UInt32(truncatingIfNeeded: a.x >> 63 | a.y >> 62 & 2)
}

// Bytes from anywhere.

/// The bytes at 16 places, 0 for a place beyond 15.
///
/// No vector instruction of the baseline does this; the bytes come from memory, one by one.
@inline(__always)
func i8x16Swizzle(_ bytes: UnsafeRawPointer, _ places: Vector) -> Vector {
    let within = (places.u8 .<= SIMD16<UInt8>(repeating: 15)).vector
    return Vector(gathered(bytes, places.x), gathered(bytes, places.y)) & within
}

/// Eight bytes at the places, modulo 16, that the bytes of a number give.
@inline(__always) private func gathered(_ bytes: UnsafeRawPointer, _ places: UInt64) -> UInt64 {
    @inline(__always) func byte(_ shift: UInt64) -> UInt64 {
        let place = Int(truncatingIfNeeded: places &>> shift & 15)
        return UInt64(bytes.load(fromByteOffset: place, as: UInt8.self)) &<< shift
    }
    let low = byte(0) | byte(8) | byte(16) | byte(24)
    return low | byte(32) | byte(40) | byte(48) | byte(56)
}

/// Lanes of two halves in turns.
@inline(__always) func interleaved(_ a: SIMD8<UInt8>, _ b: SIMD8<UInt8>) -> Vector {
    var result = SIMD16<UInt8>()
    result.evenHalf = a
    result.oddHalf = b
    return result.vector
}
@inline(__always) func interleaved(_ a: SIMD4<UInt16>, _ b: SIMD4<UInt16>) -> Vector {
    var result = SIMD8<UInt16>()
    result.evenHalf = a
    result.oddHalf = b
    return result.vector
}
