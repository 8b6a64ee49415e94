// Floating-point operators, named as in the specification's numerics. spec: op-funop, op-fbinop
//
// Whatever yields a NaN yields the canonical one; handlers see to it for the operators whose result
// they can test (`canonicalized`), so that the test stays off the path of the result.

/// The canonical NaN of the deterministic profile. spec: canonical NaN
extension Float {
    static let canonicalNaNBits: UInt32 = 0x7FC0_0000
    static var canonicalNaN: Float { Float(bitPattern: canonicalNaNBits) }
}

extension Double {
    static let canonicalNaNBits: UInt64 = 0x7FF8_0000_0000_0000
    static var canonicalNaN: Double { Double(bitPattern: canonicalNaNBits) }
}

/// What memory gets of a result that an op does not keep in a register.
@inline(__always) func canonical(_ value: Float) -> Float {
    _slowPath(value != value) ? .canonicalNaN : value
}
@inline(__always) func canonical(_ value: Double) -> Double {
    _slowPath(value != value) ? .canonicalNaN : value
}

@inline(__always) func fadd<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a + b }
@inline(__always) func fsub<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a - b }
@inline(__always) func fmul<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a * b }
@inline(__always) func fdiv<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T { a / b }
@inline(__always) func fsqrt<T: BinaryFloatingPoint>(_ a: T) -> T { a.squareRoot() }

/// The lesser; of two zeros the negative one; NaN when either is.
@inline(__always) func fmin(_ a: Double, _ b: Double) -> Double {
    if a < b { return a }
    if b < a { return b }
    if a == b { return Double(bitPattern: a.bitPattern | b.bitPattern) }
    return .canonicalNaN
}
@inline(__always) func fmin(_ a: Float, _ b: Float) -> Float {
    if a < b { return a }
    if b < a { return b }
    if a == b { return Float(bitPattern: a.bitPattern | b.bitPattern) }
    return .canonicalNaN
}
/// The greater; of two zeros the positive one; NaN when either is.
@inline(__always) func fmax(_ a: Double, _ b: Double) -> Double {
    if a > b { return a }
    if b > a { return b }
    if a == b { return Double(bitPattern: a.bitPattern & b.bitPattern) }
    return .canonicalNaN
}
@inline(__always) func fmax(_ a: Float, _ b: Float) -> Float {
    if a > b { return a }
    if b > a { return b }
    if a == b { return Float(bitPattern: a.bitPattern & b.bitPattern) }
    return .canonicalNaN
}

@inline(__always) func fcopysign(_ a: Double, _ b: Double) -> Double {
    Double(bitPattern: a.bitPattern & ~(1 << 63) | b.bitPattern & (1 << 63))
}
@inline(__always) func fcopysign(_ a: Float, _ b: Float) -> Float {
    Float(bitPattern: a.bitPattern & ~(1 << 31) | b.bitPattern & (1 << 31))
}
@inline(__always) func fabs(_ a: Double) -> Double { Double(bitPattern: a.bitPattern & ~(1 << 63)) }
@inline(__always) func fabs(_ a: Float) -> Float { Float(bitPattern: a.bitPattern & ~(1 << 31)) }
@inline(__always) func fneg(_ a: Double) -> Double { Double(bitPattern: a.bitPattern ^ (1 << 63)) }
@inline(__always) func fneg(_ a: Float) -> Float { Float(bitPattern: a.bitPattern ^ (1 << 31)) }

@inline(__always) func feq<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> Bool { a == b }
@inline(__always) func fne<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> Bool { a != b }
@inline(__always) func flt<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> Bool { a < b }
@inline(__always) func fle<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> Bool { a <= b }

// Rounding without a call: adding and taking away 2^52 (2^23) rounds to an integer, ties to even,
// where the magnitude is below that number; above it every float is an integer already. The sign is
// put back so that −0.3 rounds to −0.

@inline(__always) func fnearest(_ a: Double) -> Double {
    let magnitude = fabs(a)
    guard magnitude < 0x1p52 else { return a }
    return fcopysign((magnitude + 0x1p52) - 0x1p52, a)
}
@inline(__always) func fnearest(_ a: Float) -> Float {
    let magnitude = fabs(a)
    guard magnitude < 0x1p23 else { return a }
    return fcopysign((magnitude + 0x1p23) - 0x1p23, a)
}
@inline(__always) func ftrunc(_ a: Double) -> Double {
    let magnitude = fabs(a)
    guard magnitude < 0x1p52 else { return a }
    let rounded = (magnitude + 0x1p52) - 0x1p52
    return fcopysign(rounded > magnitude ? rounded - 1 : rounded, a)
}
@inline(__always) func ftrunc(_ a: Float) -> Float {
    let magnitude = fabs(a)
    guard magnitude < 0x1p23 else { return a }
    let rounded = (magnitude + 0x1p23) - 0x1p23
    return fcopysign(rounded > magnitude ? rounded - 1 : rounded, a)
}
@inline(__always) func ffloor(_ a: Double) -> Double {
    let rounded = fnearest(a)
    return rounded > a ? rounded - 1 : rounded
}
@inline(__always) func ffloor(_ a: Float) -> Float {
    let rounded = fnearest(a)
    return rounded > a ? rounded - 1 : rounded
}
@inline(__always) func fceil(_ a: Double) -> Double {
    let rounded = fnearest(a)
    return rounded < a ? fcopysign(rounded + 1, a) : rounded
}
@inline(__always) func fceil(_ a: Float) -> Float {
    let rounded = fnearest(a)
    return rounded < a ? fcopysign(rounded + 1, a) : rounded
}
