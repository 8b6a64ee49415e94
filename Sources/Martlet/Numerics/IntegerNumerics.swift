// Integer operators, named as in the specification's numerics. spec: op-iunop, op-ibinop
//
// i32 is `UInt32`, i64 is `UInt64`; signed operators reinterpret. All are total: handlers test for
// division by zero and overflow before they call.

@inline(__always) func iadd<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a &+ b }
@inline(__always) func isub<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a &- b }
@inline(__always) func imul<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a &* b }
@inline(__always) func iand<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a & b }
@inline(__always) func ior<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a | b }
@inline(__always) func ixor<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a ^ b }
@inline(__always) func ishl<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a &<< b }
@inline(__always) func ishrU<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a &>> b }
@inline(__always) func ishrS(_ a: UInt32, _ b: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: a) &>> Int32(bitPattern: b))
}
@inline(__always) func ishrS(_ a: UInt64, _ b: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(bitPattern: a) &>> Int64(bitPattern: b))
}
@inline(__always) func irotl<T: FixedWidthInteger>(_ a: T, _ b: T) -> T {
    (a &<< b) | (a &>> (0 &- b))
}
@inline(__always) func irotr<T: FixedWidthInteger>(_ a: T, _ b: T) -> T {
    (a &>> b) | (a &<< (0 &- b))
}

// SAFETY of the unchecked divisions: the divisor is not zero and the quotient fits, tested before.
@inline(__always) func idivU<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a.quotient(b) }
@inline(__always) func iremU<T: FixedWidthInteger>(_ a: T, _ b: T) -> T { a.remainder(b) }
@inline(__always) func idivS(_ a: UInt32, _ b: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: a).quotient(Int32(bitPattern: b)))
}
@inline(__always) func idivS(_ a: UInt64, _ b: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(bitPattern: a).quotient(Int64(bitPattern: b)))
}
/// The remainder of the least number by −1 is 0, though their quotient does not fit.
@inline(__always) func iremS(_ a: UInt32, _ b: UInt32) -> UInt32 {
    b == .max ? 0 : UInt32(bitPattern: Int32(bitPattern: a).remainder(Int32(bitPattern: b)))
}
@inline(__always) func iremS(_ a: UInt64, _ b: UInt64) -> UInt64 {
    b == .max ? 0 : UInt64(bitPattern: Int64(bitPattern: a).remainder(Int64(bitPattern: b)))
}

extension FixedWidthInteger {
    @inline(__always) fileprivate func quotient(_ divisor: Self) -> Self {
        dividedReportingOverflow(by: divisor).partialValue
    }
    @inline(__always) fileprivate func remainder(_ divisor: Self) -> Self {
        remainderReportingOverflow(dividingBy: divisor).partialValue
    }
}

@inline(__always) func ieqz<T: FixedWidthInteger>(_ a: T) -> Bool { a == 0 }
@inline(__always) func ieq<T: FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a == b }
@inline(__always) func ine<T: FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a != b }
@inline(__always) func iltU<T: FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a < b }
@inline(__always) func ileU<T: FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a <= b }
@inline(__always) func iltS(_ a: UInt32, _ b: UInt32) -> Bool {
    Int32(bitPattern: a) < Int32(bitPattern: b)
}
@inline(__always) func iltS(_ a: UInt64, _ b: UInt64) -> Bool {
    Int64(bitPattern: a) < Int64(bitPattern: b)
}
@inline(__always) func ileS(_ a: UInt32, _ b: UInt32) -> Bool {
    Int32(bitPattern: a) <= Int32(bitPattern: b)
}
@inline(__always) func ileS(_ a: UInt64, _ b: UInt64) -> Bool {
    Int64(bitPattern: a) <= Int64(bitPattern: b)
}

@inline(__always) func iclz<T: FixedWidthInteger>(_ a: T) -> T {
    T(truncatingIfNeeded: a.leadingZeroBitCount)
}
@inline(__always) func ictz<T: FixedWidthInteger>(_ a: T) -> T {
    T(truncatingIfNeeded: a.trailingZeroBitCount)
}
@inline(__always) func ipopcnt<T: FixedWidthInteger>(_ a: T) -> T {
    T(truncatingIfNeeded: a.nonzeroBitCount)
}
@inline(__always) func iextend8S(_ a: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: a)))
}
@inline(__always) func iextend16S(_ a: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: a)))
}
@inline(__always) func iextend8S(_ a: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: a)))
}
@inline(__always) func iextend16S(_ a: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: a)))
}
@inline(__always) func iextend32S(_ a: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: a)))
}
