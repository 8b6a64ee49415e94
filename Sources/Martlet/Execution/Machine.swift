// The registers of the engine and how a handler reads its op.
//
// A handler is a `@c` function of one signature, whose seven arguments are the engine's registers:
//
//   pc    the op being executed: 8 bytes of handler address, then its operands
//   fp    the frame: slots of 8 bytes
//   pin   a local of the loop that runs, as its slot has it too (decisions/0013)
//   acc   the integer accumulator; i32 is zero-extended
//   mem   the base of memory 0; just before it lies its `MemoryHeader`
//   fuel  units left in this slice, below zero when an edge could not be paid
//   facc  the float accumulator; f32 occupies the low half, the rest is undefined
//
// Its last act is to call the next handler in tail position, which optimised code does by a jump
// (Documentation/decisions/0001-dispatch-by-tail-calls.md; `scripts/check-dispatch` proves it).
//
// SAFETY of every raw access here: operands were written by `FunctionCompiler`, which knows that slots
// lie inside the frame that `enter` has checked against the stack's end, and bounds of memory are
// compared in the handler before the access.

import Synchronization

typealias Code = UnsafeRawPointer
typealias Frame = UnsafeMutableRawPointer
typealias Memory = UnsafeMutableRawPointer

typealias Handler = @convention(c) (Code, Frame, UInt64, UInt64, Memory, Int, Double) -> Int

/// Goes on with the op at `pc`.
@inline(__always)
func next(
    _ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int,
    _ facc: Double
) -> Int {
    let handler = unsafeBitCast(pc.loadUnaligned(as: UInt.self), to: Handler.self)
    return handler(pc, fp, pin, acc, mem, fuel, facc)
}

// Operands of the op.

@inline(__always) func offset(_ pc: Code, _ at: Int) -> Int {
    Int(pc.loadUnaligned(fromByteOffset: at, as: UInt32.self))
}
@inline(__always) func relative(_ pc: Code, _ at: Int) -> Int {
    Int(pc.loadUnaligned(fromByteOffset: at, as: Int32.self))
}
@inline(__always) func immediate32(_ pc: Code, _ at: Int) -> UInt32 {
    pc.loadUnaligned(fromByteOffset: at, as: UInt32.self)
}
/// An i64 of 32 bits, sign-extended.
@inline(__always) func immediate64(_ pc: Code, _ at: Int) -> UInt64 {
    UInt64(bitPattern: Int64(pc.loadUnaligned(fromByteOffset: at, as: Int32.self)))
}
@inline(__always) func wide(_ pc: Code, _ at: Int) -> UInt64 {
    pc.loadUnaligned(fromByteOffset: at, as: UInt64.self)
}
@inline(__always) func immediateF32(_ pc: Code, _ at: Int) -> Float {
    pc.loadUnaligned(fromByteOffset: at, as: Float.self)
}
@inline(__always) func immediateF64(_ pc: Code, _ at: Int) -> Double {
    pc.loadUnaligned(fromByteOffset: at, as: Double.self)
}

@inline(__always) func immediateV128(_ pc: Code, _ at: Int) -> Vector {
    pc.loadUnaligned(fromByteOffset: at, as: Vector.self)
}

// Slots, named by the operand that holds their offset.

@inline(__always) func slot32(_ fp: Frame, _ pc: Code, _ at: Int) -> UInt32 {
    fp.load(fromByteOffset: offset(pc, at), as: UInt32.self)
}
@inline(__always) func slot64(_ fp: Frame, _ pc: Code, _ at: Int) -> UInt64 {
    fp.load(fromByteOffset: offset(pc, at), as: UInt64.self)
}
/// A slot that is read whether it is chosen or not: of two plain loads the optimiser makes one, from
/// an address that has to be chosen first.
@inline(__always) func choosableSlot(_ fp: Frame, _ pc: Code, _ at: Int) -> UInt64 {
    (fp + offset(pc, at)).assumingMemoryBound(to: Atomic<UInt64>.self).pointee
        .load(ordering: .relaxed)
}
@inline(__always) func slotF32(_ fp: Frame, _ pc: Code, _ at: Int) -> Float {
    fp.load(fromByteOffset: offset(pc, at), as: Float.self)
}
@inline(__always) func slotF64(_ fp: Frame, _ pc: Code, _ at: Int) -> Double {
    fp.load(fromByteOffset: offset(pc, at), as: Double.self)
}
@inline(__always) func setSlot(_ fp: Frame, _ pc: Code, _ at: Int, _ value: UInt64) {
    fp.storeBytes(of: value, toByteOffset: offset(pc, at), as: UInt64.self)
}
@inline(__always) func setSlot(_ fp: Frame, _ pc: Code, _ at: Int, _ value: Float) {
    fp.storeBytes(of: value, toByteOffset: offset(pc, at), as: Float.self)
}
@inline(__always) func setSlot(_ fp: Frame, _ pc: Code, _ at: Int, _ value: Double) {
    fp.storeBytes(of: value, toByteOffset: offset(pc, at), as: Double.self)
}

// Vectors take two slots, which need not lie at a multiple of 16.

@inline(__always) func slotV128(_ fp: Frame, _ pc: Code, _ at: Int) -> Vector {
    fp.loadUnaligned(fromByteOffset: offset(pc, at), as: Vector.self)
}
@inline(__always) func setSlot(_ fp: Frame, _ pc: Code, _ at: Int, _ value: Vector) {
    fp.storeBytes(of: value, toByteOffset: offset(pc, at), as: Vector.self)
}

// The float accumulator as f32.

@inline(__always) func low(_ facc: Double) -> Float {
    unsafeBitCast(facc, to: SIMD2<Float>.self)[0]
}
@inline(__always) func widened(_ value: Float) -> Double {
    unsafeBitCast(SIMD2<Float>(value, value), to: Double.self)
}
@inline(__always) func widened(_ value: Double) -> Double { value }

// Results as the integer accumulator has them.

@inline(__always) func extended(_ value: UInt32) -> UInt64 { UInt64(value) }
@inline(__always) func extended(_ value: UInt64) -> UInt64 { value }
@inline(__always) func extended(_ value: Bool) -> UInt64 { value ? 1 : 0 }

/// What lies before a memory.
@inline(__always) func header(_ mem: Memory) -> UnsafeMutablePointer<MemoryHeader> {
    (mem - MemoryHeader.size).assumingMemoryBound(to: MemoryHeader.self)
}
/// The context of the run that uses a memory.
@inline(__always) func context(_ mem: Memory) -> UnsafeMutablePointer<ExecutionContext> {
    header(mem).pointee.context.unsafelyUnwrapped
}
