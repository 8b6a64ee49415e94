// swift-format-ignore-file
// Handlers of the ops that belong to no single instruction. One line of signature each: see Machine.swift.
//
// The layouts are those that `FunctionCompiler` writes; numbers are byte offsets from `pc`.
//
// SAFETY: see Machine.swift. Addresses read from the stack are links that call ops wrote; entries and
// records belong to the running instance.

import MartletOps

// MARK: Leaving native code

/// Stores the registers, and `status` for `Execution.run`. What it returns means nothing, but the optimiser
/// must not know it: it would put a constant behind the call that should be a jump.
@inline(__always)
func leave(_ status: Int, _ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let context = context(mem)
    context.pointee.status = status
    context.pointee.pc = pc
    context.pointee.fp = fp
    context.pointee.pin = pin
    context.pointee.acc = acc
    context.pointee.fuel = fuel
    context.pointee.facc = facc
    return Int(bitPattern: context)
}

/// An edge could not be paid: `pc` is its target and the charge is taken.
@inline(never) @c(martlet_exit_fuel) func exitFuel(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.fuel, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapUnreachable) func exitTrapUnreachable(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.unreachable, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapIntegerDivideByZero) func exitTrapIntegerDivideByZero(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.integerDivideByZero, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapIntegerOverflow) func exitTrapIntegerOverflow(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.integerOverflow, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapInvalidConversionToInteger) func exitTrapInvalidConversionToInteger(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.invalidConversionToInteger, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapOutOfBoundsMemoryAccess) func exitTrapOutOfBoundsMemoryAccess(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.outOfBoundsMemoryAccess, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapOutOfBoundsTableAccess) func exitTrapOutOfBoundsTableAccess(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.outOfBoundsTableAccess, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapNullStructureReference) func exitTrapNullStructureReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.nullStructureReference, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapNullArrayReference) func exitTrapNullArrayReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.nullArrayReference, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapOutOfBoundsArrayAccess) func exitTrapOutOfBoundsArrayAccess(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.outOfBoundsArrayAccess, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapNullI31Reference) func exitTrapNullI31Reference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.nullI31Reference, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapNullReference) func exitTrapNullReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.nullReference, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_trapCastFailure) func exitTrapCastFailure(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.trapBase + TrapCode.castFailure, pc, fp, pin, acc, mem, fuel, facc)
}

// MARK: Canonical NaNs

/// Goes on behind an op whose result was a NaN.
@inline(never) @c(martlet_exit_nanF32) func nanF32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    next(pc, fp, pin, acc, mem, fuel, widened(Float.canonicalNaN))
}
/// The same where the result goes to the slot that the op names last.
@inline(never) @c(martlet_exit_nanF32Storing) func nanF32Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, -4, Float.canonicalNaN)
    return next(pc, fp, pin, acc, mem, fuel, widened(Float.canonicalNaN))
}
/// Goes on behind an op whose result was a NaN.
@inline(never) @c(martlet_exit_nanF64) func nanF64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    next(pc, fp, pin, acc, mem, fuel, widened(Double.canonicalNaN))
}
/// The same where the result goes to the slot that the op names last.
@inline(never) @c(martlet_exit_nanF64Storing) func nanF64Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, -4, Double.canonicalNaN)
    return next(pc, fp, pin, acc, mem, fuel, widened(Double.canonicalNaN))
}

// MARK: Function entry, calls and returns

/// Depth and slots in use with one more frame, if there is room for it and the depth was reached before.
@inline(__always)
func grown(_ own: UInt64, by frame: UInt64, _ mem: Memory) -> UInt64? {
    let depthAndSlots = own &+ frame
    let context = context(mem)
    if _slowPath(depthAndSlots >= context.pointee.depthEnd || UInt32(truncatingIfNeeded: depthAndSlots) > context.pointee.stackSlotsMax) {
        return nil
    }
    return depthAndSlots
}

/// Writes a callee's second link slot, at an offset of its frame, and zeroes the slots behind it. They are
/// the first declared locals, or nobody needs them yet: the stack has room beyond the last frame.
@inline(__always)
func open(_ frame: Frame, _ depthAndSlots: UInt64, _ link: Int) {
    let slots = frame + link
    slots.storeBytes(of: depthAndSlots, as: UInt64.self)
    slots.storeBytes(of: .zero, toByteOffset: 8, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 24, as: SIMD2<UInt64>.self)
}

/// 8: second link slot, 12: price of the first run, 16: one frame and its slots.
/// `acc` brings the depth and the slots in use of the caller.
@inline(__always)
private func enter(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double, isMetered: Bool) -> Int {
    guard let depthAndSlots = grown(acc, by: wide(pc, 16), mem) else {
        return leave(ExitStatus.enter, pc, fp, pin, acc, mem, fuel, facc)
    }
    open(fp, depthAndSlots, offset(pc, 8))
    return behindEntry(pc, fp, pin, acc, mem, fuel, facc, isMetered: isMetered)
}
/// Pays for the first run of the function whose `enter` is at `pc`, and goes on with the op behind that.
@inline(__always)
private func behindEntry(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double, isMetered: Bool) -> Int {
    let first = pc + FunctionRecord.enterSize
    guard isMetered else { return next(first, fp, pin, acc, mem, fuel, facc) }
    let fuel = fuel &- relative(pc, 12)
    if _slowPath(fuel < 0) { return exitFuel(first, fp, pin, acc, mem, fuel, facc) }
    return next(first, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_enter) func op_enter(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return enter(pc, fp, pin, acc, mem, fuel, facc, isMetered: true)
}
@c(martlet_op_enterUnmetered) func op_enterUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return enter(pc, fp, pin, acc, mem, fuel, facc, isMetered: false)
}
/// 8: the first of the slots to be zeroed.
@c(martlet_op_zero1) func op_zero1(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let slots = fp + offset(pc, 8)
    slots.storeBytes(of: 0, as: UInt64.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_zero2) func op_zero2(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let slots = fp + offset(pc, 8)
    slots.storeBytes(of: .zero, toByteOffset: 0, as: SIMD2<UInt64>.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_zero4) func op_zero4(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let slots = fp + offset(pc, 8)
    slots.storeBytes(of: .zero, toByteOffset: 0, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 16, as: SIMD2<UInt64>.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_zero8) func op_zero8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let slots = fp + offset(pc, 8)
    slots.storeBytes(of: .zero, toByteOffset: 0, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 16, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 32, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 48, as: SIMD2<UInt64>.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_zero16) func op_zero16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let slots = fp + offset(pc, 8)
    slots.storeBytes(of: .zero, toByteOffset: 0, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 16, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 32, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 48, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 64, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 80, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 96, as: SIMD2<UInt64>.self)
    slots.storeBytes(of: .zero, toByteOffset: 112, as: SIMD2<UInt64>.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
/// 8: the first of the slots to be zeroed, 12: how many.
@c(martlet_op_zeroSlots) func op_zeroSlots(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.zeroSlots, pc, fp, pin, acc, mem, fuel, facc)
}
/// 8: the entry, 12: the callee's link, 16: own second link slot, 20: arguments, 24: rest.
@c(martlet_op_call) func op_call(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let frame = fp + offset(pc, 20)
    let depthAndSlots = fp.load(fromByteOffset: offset(pc, 16), as: UInt64.self)
    frame.storeBytes(of: pc + 28, toByteOffset: offset(pc, 12), as: Code.self)
    let entry = UnsafeRawPointer(context(mem).pointee.entries) + offset(pc, 8)
    return next(entry.load(as: Code.self), frame, pin, depthAndSlots, mem, fuel, facc)
}

/// `call`, and the work of the callee's `enter`, which its code begins with: where it is not compiled yet, what
/// stands there has that layout and says that there is no room.
@inline(__always)
func callEntering(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double, isMetered: Bool) -> Int {
    let frame = fp + offset(pc, 20)
    let own = fp.load(fromByteOffset: offset(pc, 16), as: UInt64.self)
    frame.storeBytes(of: pc + 28, toByteOffset: offset(pc, 12), as: Code.self)
    let code = (UnsafeRawPointer(context(mem).pointee.entries) + offset(pc, 8)).load(as: Code.self)
    guard let depthAndSlots = grown(own, by: wide(code, 16), mem) else {
        return next(code, frame, pin, own, mem, fuel, facc)
    }
    open(frame, depthAndSlots, offset(code, 8))
    return behindEntry(code, frame, pin, own, mem, fuel, facc, isMetered: isMetered)
}
@c(martlet_op_callEntering) func op_callEntering(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return callEntering(pc, fp, pin, acc, mem, fuel, facc, isMetered: true)
}
@c(martlet_op_callEnteringUnmetered) func op_callEnteringUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return callEntering(pc, fp, pin, acc, mem, fuel, facc, isMetered: false)
}

/// The function that a table's element is, if there is one: `index` is the slot of the index, `at` has the table.
@inline(__always)
func record(_ pc: Code, _ fp: Frame, index: Int, table at: Int, _ mem: Memory) -> UnsafePointer<FunctionRecord>? {
    let table = (UnsafeRawPointer(context(mem).pointee.tables) + offset(pc, at)).load(as: UnsafeMutablePointer<TableStorage>.self)
    let index = slot64(fp, pc, index)
    guard _fastPath(index < UInt64(UInt(bitPattern: table.pointee.count))) else { return nil }
    return UnsafePointer(bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)]))
}
/// The function that a reference in a slot is, if it is not null.
@inline(__always)
func record(_ pc: Code, _ fp: Frame, reference: Int) -> UnsafePointer<FunctionRecord>? {
    UnsafePointer(bitPattern: UInt(slot64(fp, pc, reference)))
}

/// Whether a function can be called here: it is near, of the instance that runs and of the type at `at`.
@inline(__always)
func isNear(_ record: UnsafePointer<FunctionRecord>, _ pc: Code, _ at: Int, _ mem: Memory) -> Bool {
    let context = context(mem)
    let typeID = (UnsafeRawPointer(context.pointee.typeIDs) + offset(pc, at)).load(as: UInt32.self)
    return UInt(bitPattern: record.pointee.instance) == UInt(bitPattern: context.pointee.instance) && record.pointee.nearTypeID == typeID
}

/// A call that is not usual.
@inline(never) @c(martlet_exit_callIndirect) func exitCallIndirect(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.callIndirect, pc, fp, pin, acc, mem, fuel, facc)
}
@inline(never) @c(martlet_exit_callReference) func exitCallReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    leave(ExitStatus.callReference, pc, fp, pin, acc, mem, fuel, facc)
}

/// 8: index or reference, 12: table, 16: type, 20: the callee's link, 24: own second link slot,
/// 28: arguments, 32: rest.
@inline(__always)
private func call(_ record: UnsafePointer<FunctionRecord>?, _ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double, else exit: Handler) -> Int {
    guard let record, _fastPath(isNear(record, pc, 16, mem)) else {
        return exit(pc, fp, pin, acc, mem, fuel, facc)
    }
    let frame = fp + offset(pc, 28)
    frame.storeBytes(of: pc + 36, toByteOffset: offset(pc, 20), as: Code.self)
    let own = fp.load(fromByteOffset: offset(pc, 24), as: UInt64.self)
    return next(record.pointee.code.unsafelyUnwrapped, frame, pin, own, mem, fuel, facc)
}
/// The same with the work of the callee's `enter`.
@inline(__always)
private func enter(_ record: UnsafePointer<FunctionRecord>?, _ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double, isMetered: Bool, else exit: Handler) -> Int {
    guard let record, _fastPath(isNear(record, pc, 16, mem)) else {
        return exit(pc, fp, pin, acc, mem, fuel, facc)
    }
    let code = record.pointee.code.unsafelyUnwrapped
    let frame = fp + offset(pc, 28)
    frame.storeBytes(of: pc + 36, toByteOffset: offset(pc, 20), as: Code.self)
    let own = fp.load(fromByteOffset: offset(pc, 24), as: UInt64.self)
    guard let depthAndSlots = grown(own, by: record.pointee.depthAndSlots, mem) else {
        return next(code, frame, pin, own, mem, fuel, facc)
    }
    open(frame, depthAndSlots, offset(code, 8))
    let first = code + FunctionRecord.enterSize
    let handler = unsafeBitCast(record.pointee.handler, to: Handler.self)
    guard isMetered else { return handler(first, frame, pin, own, mem, fuel, facc) }
    let fuel = fuel &- relative(code, 12)
    if _slowPath(fuel < 0) { return exitFuel(first, frame, pin, own, mem, fuel, facc) }
    return handler(first, frame, pin, own, mem, fuel, facc)
}
@c(martlet_op_callIndirect) func op_callIndirect(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return call(record(pc, fp, index: 8, table: 12, mem), pc, fp, pin, acc, mem, fuel, facc, else: exitCallIndirect)
}
@c(martlet_op_callIndirectEntering) func op_callIndirectEntering(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return enter(record(pc, fp, index: 8, table: 12, mem), pc, fp, pin, acc, mem, fuel, facc, isMetered: true, else: exitCallIndirect)
}
@c(martlet_op_callIndirectEnteringUnmetered) func op_callIndirectEnteringUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return enter(record(pc, fp, index: 8, table: 12, mem), pc, fp, pin, acc, mem, fuel, facc, isMetered: false, else: exitCallIndirect)
}
@c(martlet_op_callReference) func op_callReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return call(record(pc, fp, reference: 8), pc, fp, pin, acc, mem, fuel, facc, else: exitCallReference)
}
@c(martlet_op_callReferenceEntering) func op_callReferenceEntering(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return enter(record(pc, fp, reference: 8), pc, fp, pin, acc, mem, fuel, facc, isMetered: true, else: exitCallReference)
}
@c(martlet_op_callReferenceEnteringUnmetered) func op_callReferenceEnteringUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return enter(record(pc, fp, reference: 8), pc, fp, pin, acc, mem, fuel, facc, isMetered: false, else: exitCallReference)
}
@c(martlet_op_callImport) func op_callImport(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.callImport, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_tailCall) func op_tailCall(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.tailCall, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnMany) func op_returnMany(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.returnMany, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_slow) func op_slow(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.slow, pc, fp, pin, acc, mem, fuel, facc)
}
/// As `slow`, for memory 0 where the run has the fuel at hand; 24: price of a block of bytes.
@c(martlet_op_memoryFill) func op_memoryFill(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let operands = fp + offset(pc, 12)
    let start = operands.load(as: Int.self)
    let value = operands.load(fromByteOffset: 8, as: UInt8.self)
    let count = operands.load(fromByteOffset: 16, as: Int.self)
    let fuel = fuel &- blocks(count, pc)
    if _slowPath(start &+ count &- 1 > header(mem).pointee.limit1 || fuel < 0) {
        return leave(ExitStatus.slow, pc, fp, pin, acc, mem, fuel &+ blocks(count, pc), facc)
    }
    fillBytes(mem + start, value, count: count)
    return goOn(pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_memoryCopy) func op_memoryCopy(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let operands = fp + offset(pc, 12)
    let to = operands.load(as: Int.self)
    let from = operands.load(fromByteOffset: 8, as: Int.self)
    let count = operands.load(fromByteOffset: 16, as: Int.self)
    let fuel = fuel &- blocks(count, pc)
    if _slowPath(max(to, from) &+ count &- 1 > header(mem).pointee.limit1 || fuel < 0) {
        return leave(ExitStatus.slow, pc, fp, pin, acc, mem, fuel &+ blocks(count, pc), facc)
    }
    (mem + to).copyMemory(from: mem + from, byteCount: count)
    return goOn(pc, fp, pin, acc, mem, fuel, facc)
}
/// Price of bytes that are moved or filled; neither number exceeds 32 bits.
@inline(__always)
private func blocks(_ count: Int, _ pc: Code) -> Int {
    (count >> FuelSchedule.blockShift) &* Int(bitPattern: UInt(wide(pc, 24)))
}
/// Goes on behind an op of the layout of `slow`.
@inline(__always)
private func goOn(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let fuel = fuel &- relative(pc, 32)
    if _slowPath(fuel < 0) { return exitFuel(pc + 36, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_compileStub) func op_compileStub(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.compile, pc, fp, pin, acc, mem, fuel, facc)
}
/// 8: the function.
@c(martlet_op_profileEnter) func op_profileEnter(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.profileEnter, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_profileLeave) func op_profileLeave(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.profileLeave, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_finish) func op_finish(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.finished, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_instanceReturn) func op_instanceReturn(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.instanceReturn, pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_unreachable) func op_unreachable(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return exitTrapUnreachable(pc, fp, pin, acc, mem, fuel, facc)
}

/// Goes back to the caller: frame and price of the run that it continues stand before the return point.
@inline(__always)
func goBack(_ target: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let fuel = fuel &- relative(target, -4)
    let frame = fp - offset(target, -8)
    if _slowPath(fuel < 0) { return exitFuel(target, frame, pin, acc, mem, fuel, facc) }
    return next(target, frame, pin, acc, mem, fuel, facc)
}

/// The same without a meter.
@inline(__always)
func jumpBack(_ target: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    next(target, fp - offset(target, -8), pin, acc, mem, fuel, facc)
}

/// 8: the link.
@c(martlet_op_returnVoid) func op_returnVoid(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    return goBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnVoidUnmetered) func op_returnVoidUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    return jumpBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnAcc) func op_returnAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    fp.storeBytes(of: acc, as: UInt64.self)
    return goBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnAccUnmetered) func op_returnAccUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    fp.storeBytes(of: acc, as: UInt64.self)
    return jumpBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnFacc) func op_returnFacc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    fp.storeBytes(of: facc, as: Double.self)
    return goBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnFaccUnmetered) func op_returnFaccUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    fp.storeBytes(of: facc, as: Double.self)
    return jumpBack(target, fp, pin, acc, mem, fuel, facc)
}
/// 8: the link, 12: the result.
@c(martlet_op_returnSlot) func op_returnSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    let acc = slot64(fp, pc, 12)
    fp.storeBytes(of: acc, as: UInt64.self)
    return goBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnSlotUnmetered) func op_returnSlotUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    let acc = slot64(fp, pc, 12)
    fp.storeBytes(of: acc, as: UInt64.self)
    return jumpBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnFloatSlot) func op_returnFloatSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    let facc = slotF64(fp, pc, 12)
    fp.storeBytes(of: facc, as: Double.self)
    return goBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnFloatSlotUnmetered) func op_returnFloatSlotUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    let facc = slotF64(fp, pc, 12)
    fp.storeBytes(of: facc, as: Double.self)
    return jumpBack(target, fp, pin, acc, mem, fuel, facc)
}

// MARK: Jumps

/// The address that stands at `at`.
@inline(__always)
func target(_ pc: Code, _ at: Int) -> Code { pc.loadUnaligned(fromByteOffset: at, as: Code.self) }

/// Takes an edge for nothing: the target stands at `at`.
@inline(__always)
func jump(_ pc: Code, _ at: Int, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    next(target(pc, at), fp, pin, acc, mem, fuel, facc)
}

/// Takes an edge: target and price stand at `at`.
@inline(__always)
func take(_ pc: Code, _ at: Int, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let fuel = fuel &- relative(pc, at + 8)
    let target = target(pc, at)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

/// 8: target, 16: price.
@c(martlet_op_branch) func op_branch(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return take(pc, 8, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchUnmetered) func op_branchUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return jump(pc, 8, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchIfSlot) func op_branchIfSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if slot32(fp, pc, 8) != 0 { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchIfSlotUnmetered) func op_branchIfSlotUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if slot32(fp, pc, 8) != 0 { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchIfAcc) func op_branchIfAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if UInt32(truncatingIfNeeded: acc) != 0 { return take(pc, 8, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchIfAccUnmetered) func op_branchIfAccUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if UInt32(truncatingIfNeeded: acc) != 0 { return jump(pc, 8, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchUnlessSlot) func op_branchUnlessSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if slot32(fp, pc, 8) == 0 { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchUnlessSlotUnmetered) func op_branchUnlessSlotUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if slot32(fp, pc, 8) == 0 { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchUnlessAcc) func op_branchUnlessAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if UInt32(truncatingIfNeeded: acc) == 0 { return take(pc, 8, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_branchUnlessAccUnmetered) func op_branchUnlessAccUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if UInt32(truncatingIfNeeded: acc) == 0 { return jump(pc, 8, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

// MARK: Moves

/// 8: source, 12: destination.
@c(martlet_op_copy) func op_copy(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, slot64(fp, pc, 8))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}
/// 8: source, 12: destination, then the same again.
@c(martlet_op_copyTwo) func op_copyTwo(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, slot64(fp, pc, 8))
    setSlot(fp, pc, 20, slot64(fp, pc, 16))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
/// 8: source, 12: destination, 16: how many slots.
@c(martlet_op_copySlots) func op_copySlots(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return leave(ExitStatus.copySlots, pc, fp, pin, acc, mem, fuel, facc)
}
/// 8: destination.
@c(martlet_op_copyAcc) func op_copyAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, acc)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_copyFacc) func op_copyFacc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, facc)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
/// 8: the value.
@c(martlet_op_constantAcc) func op_constantAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, wide(pc, 8), mem, fuel, facc)
}
/// 8: the value, 16: destination.
@c(martlet_op_constantSlot) func op_constantSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, wide(pc, 8))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
/// 8: the local's slot.
@c(martlet_op_loadPin) func op_loadPin(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 12, fp, slot64(fp, pc, 8), acc, mem, fuel, facc)
}
@c(martlet_op_pinAcc) func op_pinAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 8, fp, acc, acc, mem, fuel, facc)
}
/// 8: source, 12: the local's slot.
@c(martlet_op_copyPinning) func op_copyPinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = slot64(fp, pc, 8)
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, value, acc, mem, fuel, facc)
}
/// 8: the local's slot.
@c(martlet_op_copyAccPinning) func op_copyAccPinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, acc)
    return next(pc + 12, fp, acc, acc, mem, fuel, facc)
}

// MARK: Globals

/// The cell of the global at 8.
@inline(__always)
func cell(_ pc: Code, _ mem: Memory) -> UnsafeMutableRawPointer {
    (UnsafeRawPointer(context(mem).pointee.globals) + offset(pc, 8)).load(as: UnsafeMutableRawPointer.self)
}

/// 8: the global, 12: destination.
@c(martlet_op_globalGet) func op_globalGet(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, cell(pc, mem).load(as: UInt64.self), mem, fuel, facc)
}
@c(martlet_op_globalGetStoring) func op_globalGetStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = cell(pc, mem).load(as: UInt64.self)
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_globalGetFloat) func op_globalGetFloat(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, acc, mem, fuel, cell(pc, mem).load(as: Double.self))
}
@c(martlet_op_globalGetFloatStoring) func op_globalGetFloatStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = cell(pc, mem).load(as: Double.self)
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, acc, mem, fuel, value)
}
@c(martlet_op_globalSetSlot) func op_globalSetSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    cell(pc, mem).storeBytes(of: slot64(fp, pc, 12), as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_globalSetAcc) func op_globalSetAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    cell(pc, mem).storeBytes(of: acc, as: UInt64.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_globalSetFacc) func op_globalSetFacc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    cell(pc, mem).storeBytes(of: facc, as: Double.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

// MARK: The meter

/// 8: price of the next run.
@c(martlet_op_charge) func op_charge(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let fuel = fuel &- relative(pc, 8)
    if _slowPath(fuel < 0) { return exitFuel(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}
/// 8: price of the next instruction.
@c(martlet_op_chargeStep) func op_chargeStep(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let rest = fuel &- relative(pc, 8)
    if _slowPath(rest < 0) { return leave(ExitStatus.step, pc, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, rest, facc)
}
/// 8: the fast code, 16: price of its run, 20: the slot that its accumulators mirror, 24: that of the pin.
@c(martlet_op_enterFast) func op_enterFast(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let rest = fuel &- relative(pc, 16)
    if rest < 0 { return next(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(UnsafeRawPointer(bitPattern: UInt(wide(pc, 8))).unsafelyUnwrapped, fp, slot64(fp, pc, 24), slot64(fp, pc, 20), mem, rest, slotF64(fp, pc, 20))
}

/// The handlers of `ControlOp`, in its order.
let controlHandlers: [Handler] = [
    op_enter, op_enterUnmetered, op_zero1, op_zero2, op_zero4, op_zero8, op_zero16, op_zeroSlots, op_call, op_callEntering, op_callEnteringUnmetered, op_callIndirect, op_callIndirectEntering, op_callIndirectEnteringUnmetered,
    op_callReference, op_callReferenceEntering, op_callReferenceEnteringUnmetered, op_callImport, op_tailCall, op_returnVoid, op_returnVoidUnmetered, op_returnAcc,
    op_returnAccUnmetered, op_returnFacc, op_returnFaccUnmetered, op_returnSlot, op_returnSlotUnmetered,
    op_returnFloatSlot, op_returnFloatSlotUnmetered, op_returnVector, op_returnVectorUnmetered, op_returnMany, op_branch, op_branchUnmetered,
    op_branchIfSlot, op_branchIfSlotUnmetered, op_branchIfAcc, op_branchIfAccUnmetered, op_branchUnlessSlot,
    op_branchUnlessSlotUnmetered, op_branchUnlessAcc, op_branchUnlessAccUnmetered, op_copy, op_copyTwo, op_copySlots,
    op_copyAcc, op_copyFacc, op_constantAcc, op_constantSlot, op_loadPin, op_pinAcc, op_copyPinning, op_copyAccPinning, op_globalGet, op_globalGetStoring,
    op_globalGetFloat, op_globalGetFloatStoring, op_globalSetSlot, op_globalSetAcc, op_globalSetFacc,
    op_copyVector, op_constantVector, op_globalGetVector, op_globalSetVector, op_selectVectorSlot,
    op_selectVectorAcc, op_gather8, op_gather16, op_gather32, op_gather64, op_interleaveLow8,
    op_interleaveHigh8, op_interleaveLow16, op_interleaveHigh16,
    op_charge, op_chargeStep, op_enterFast, op_slow, op_memoryFill, op_memoryCopy, op_unreachable, op_compileStub, op_profileEnter, op_profileLeave, op_finish,
    op_instanceReturn,
] + entityHandlers + objectHandlers
