// swift-format-ignore-file
// Handlers of instructions on what a store holds beside memory 0: other memories, tables, functions.
// One line of signature each: see Machine.swift.
//
// Operands are slots; numbers are byte offsets from `pc`. A handler with `Storing` behind its name stores its
// result in the slot named last.
//
// SAFETY: see Machine.swift. Memories, tables and functions are those of the running instance, by index.

import MartletOps

@inline(__always)
private func memory(_ pc: Code, _ at: Int, _ mem: Memory) -> Memory {
    (UnsafeRawPointer(context(mem).pointee.memories) + offset(pc, at)).load(as: Memory.self)
}
@inline(__always)
private func table(_ pc: Code, _ mem: Memory) -> UnsafePointer<TableStorage> {
    (UnsafeRawPointer(context(mem).pointee.tables) + offset(pc, 8)).load(as: UnsafePointer<TableStorage>.self)
}
/// The record of a function, as a reference.
@inline(__always)
private func record(_ pc: Code, _ mem: Memory) -> UInt64 {
    (UnsafeRawPointer(context(mem).pointee.functions) + offset(pc, 8)).load(as: UInt64.self)
}

// MARK: Other memories, and 64-bit addresses

/// Where `count` bytes are whose address is in the slot at 8, of the memory at 12; at 16 the constant part of
/// the address, with `count` added. `nil` where they are out of bounds.
@inline(__always)
private func place(_ pc: Code, _ fp: Frame, _ mem: Memory, _ count: Int) -> UnsafeMutableRawPointer? {
    let memory = memory(pc, 12, mem)
    let constant = wide(pc, 16)
    let end = slot64(fp, pc, 8) &+ constant
    guard _fastPath(end >= constant && end <= header(memory).pointee.byteCount) else { return nil }
    return memory + (Int(truncatingIfNeeded: end) &- count)
}

/// 24: destination.
@c(martlet_op_load8U) func op_load8U(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(place.load(as: UInt8.self)), mem, fuel, facc)
}
@c(martlet_op_load8UStoring) func op_load8UStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(place.load(as: UInt8.self))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load16U) func op_load16U(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(place.loadUnaligned(as: UInt16.self)), mem, fuel, facc)
}
@c(martlet_op_load16UStoring) func op_load16UStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(place.loadUnaligned(as: UInt16.self))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load32U) func op_load32U(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 4) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(place.loadUnaligned(as: UInt32.self)), mem, fuel, facc)
}
@c(martlet_op_load32UStoring) func op_load32UStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 4) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(place.loadUnaligned(as: UInt32.self))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load64) func op_load64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 8) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, place.loadUnaligned(as: UInt64.self), mem, fuel, facc)
}
@c(martlet_op_load64Storing) func op_load64Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 8) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = place.loadUnaligned(as: UInt64.self)
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load8S32) func op_load8S32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(UInt32(bitPattern: Int32(place.load(as: Int8.self)))), mem, fuel, facc)
}
@c(martlet_op_load8S32Storing) func op_load8S32Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(UInt32(bitPattern: Int32(place.load(as: Int8.self))))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load16S32) func op_load16S32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(UInt32(bitPattern: Int32(place.loadUnaligned(as: Int16.self)))), mem, fuel, facc)
}
@c(martlet_op_load16S32Storing) func op_load16S32Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(UInt32(bitPattern: Int32(place.loadUnaligned(as: Int16.self))))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load8S64) func op_load8S64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(bitPattern: Int64(place.load(as: Int8.self))), mem, fuel, facc)
}
@c(martlet_op_load8S64Storing) func op_load8S64Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(bitPattern: Int64(place.load(as: Int8.self)))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load16S64) func op_load16S64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(bitPattern: Int64(place.loadUnaligned(as: Int16.self))), mem, fuel, facc)
}
@c(martlet_op_load16S64Storing) func op_load16S64Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(bitPattern: Int64(place.loadUnaligned(as: Int16.self)))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_load32S64) func op_load32S64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 4) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 28, fp, pin, UInt64(bitPattern: Int64(place.loadUnaligned(as: Int32.self))), mem, fuel, facc)
}
@c(martlet_op_load32S64Storing) func op_load32S64Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 4) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(bitPattern: Int64(place.loadUnaligned(as: Int32.self)))
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_loadVector) func op_loadVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 16) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    setSlot(fp, pc, 24, place.loadUnaligned(as: Vector.self))
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
/// 24: the value, or the lane.
@c(martlet_op_store8) func op_store8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 1) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    place.storeBytes(of: fp.load(fromByteOffset: offset(pc, 24), as: UInt8.self), as: UInt8.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_store16) func op_store16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 2) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    place.storeBytes(of: fp.load(fromByteOffset: offset(pc, 24), as: UInt16.self), as: UInt16.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_store32) func op_store32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 4) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    place.storeBytes(of: fp.load(fromByteOffset: offset(pc, 24), as: UInt32.self), as: UInt32.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_store64) func op_store64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 8) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    place.storeBytes(of: fp.load(fromByteOffset: offset(pc, 24), as: UInt64.self), as: UInt64.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_storeVector) func op_storeVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let place = place(pc, fp, mem, 16) else {
        return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    place.storeBytes(of: slotV128(fp, pc, 24), as: Vector.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
/// 8: the memory, 12: destination.
@c(martlet_op_memorySize) func op_memorySize(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, header(memory(pc, 8, mem)).pointee.byteCount >> 16, mem, fuel, facc)
}
@c(martlet_op_memorySizeStoring) func op_memorySizeStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = header(memory(pc, 8, mem)).pointee.byteCount >> 16
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}

// MARK: Tables and functions

/// The element whose index is in the slot at 8, of the table at 12; `nil` where it is out of bounds.
@inline(__always)
private func element(_ pc: Code, _ fp: Frame, _ mem: Memory) -> UnsafeMutablePointer<UInt64>? {
    let table = (UnsafeRawPointer(context(mem).pointee.tables) + offset(pc, 12)).load(as: UnsafeMutablePointer<TableStorage>.self)
    let index = slot64(fp, pc, 8)
    guard _fastPath(index < UInt64(UInt(bitPattern: table.pointee.count))) else { return nil }
    return table.pointee.elements + Int(truncatingIfNeeded: index)
}

/// 16: destination.
@c(martlet_op_tableGet) func op_tableGet(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let element = element(pc, fp, mem) else {
        return exitTrapOutOfBoundsTableAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, element.pointee, mem, fuel, facc)
}
@c(martlet_op_tableGetStoring) func op_tableGetStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let element = element(pc, fp, mem) else {
        return exitTrapOutOfBoundsTableAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = element.pointee
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
/// 16: the reference.
@c(martlet_op_tableSet) func op_tableSet(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let element = element(pc, fp, mem) else {
        return exitTrapOutOfBoundsTableAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    element.pointee = slot64(fp, pc, 16)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
/// 8: the table, 12: destination.
@c(martlet_op_tableSize) func op_tableSize(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, UInt64(UInt(bitPattern: table(pc, mem).pointee.count)), mem, fuel, facc)
}
@c(martlet_op_tableSizeStoring) func op_tableSizeStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = UInt64(UInt(bitPattern: table(pc, mem).pointee.count))
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}
/// 8: the function, 12: destination.
@c(martlet_op_functionReference) func op_functionReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, record(pc, mem), mem, fuel, facc)
}
@c(martlet_op_functionReferenceStoring) func op_functionReferenceStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = record(pc, mem)
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}

// MARK: Tail calls

// 8: the instruction, 12: the function, index or reference, 16: table, 20: type, 24: arguments, 28: how many slots of them,
// 32: the link, 36: one frame and its slots. There are at most eight slots of arguments.

/// Depth and slots in use without the frame.
@inline(__always)
private func withoutFrame(_ pc: Code, _ fp: Frame) -> UInt64 {
    fp.load(fromByteOffset: offset(pc, 32) + 8, as: UInt64.self) &- wide(pc, 36)
}
/// Moves the arguments to the frame's beginning; gives the return address that was there.
@inline(__always)
private func moveArguments(_ pc: Code, _ fp: Frame) -> Code {
    let address = fp.load(fromByteOffset: offset(pc, 32), as: Code.self)
    // As many as there can be: nothing else in the frame is needed any more, and the stack has room.
    let arguments = fp + offset(pc, 24)
    let (first, second) = (arguments.loadUnaligned(as: Vector.self), arguments.loadUnaligned(fromByteOffset: 16, as: Vector.self))
    let (third, fourth) = (arguments.loadUnaligned(fromByteOffset: 32, as: Vector.self), arguments.loadUnaligned(fromByteOffset: 48, as: Vector.self))
    fp.storeBytes(of: first, as: Vector.self)
    fp.storeBytes(of: second, toByteOffset: 16, as: Vector.self)
    fp.storeBytes(of: third, toByteOffset: 32, as: Vector.self)
    fp.storeBytes(of: fourth, toByteOffset: 48, as: Vector.self)
    return address
}

/// 44: the entry, 48: price of its locals, 52: one frame of it and its slots.
@c(martlet_op_tailCallNear) func op_tailCallNear(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let depthAndSlots = withoutFrame(pc, fp)
    let rest = fuel &- relative(pc, 48)
    guard _fastPath(rest >= 0), grown(depthAndSlots, by: wide(pc, 52), mem) != nil else {
        return leave(ExitStatus.tailCall, pc, fp, pin, acc, mem, fuel, facc)
    }
    let address = moveArguments(pc, fp)
    fp.storeBytes(of: address, toByteOffset: offset(pc, 28) &* 8, as: Code.self)
    let entry = UnsafeRawPointer(context(mem).pointee.entries) + offset(pc, 44)
    return next(entry.load(as: Code.self), fp, pin, depthAndSlots, mem, rest, facc)
}
/// Goes on in a function that is found by index or reference.
@inline(__always)
private func tailCall(_ record: UnsafePointer<FunctionRecord>?, _ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let depthAndSlots = withoutFrame(pc, fp)
    guard let record, _fastPath(isNear(record, pc, 20, mem)),
        grown(depthAndSlots, by: record.pointee.depthAndSlots, mem) != nil else {
        return leave(ExitStatus.tailCall, pc, fp, pin, acc, mem, fuel, facc)
    }
    let address = moveArguments(pc, fp)
    fp.storeBytes(of: address, toByteOffset: offset(pc, 28) &* 8, as: Code.self)
    return next(record.pointee.code.unsafelyUnwrapped, fp, pin, depthAndSlots, mem, fuel, facc)
}
@c(martlet_op_tailCallIndirect) func op_tailCallIndirect(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return tailCall(record(pc, fp, index: 12, table: 16, mem), pc, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_tailCallReference) func op_tailCallReference(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return tailCall(record(pc, fp, reference: 12), pc, fp, pin, acc, mem, fuel, facc)
}

/// The handlers of this part of `ControlOp`, in its order.
let entityHandlers: [Handler] = [
    op_load8U, op_load8UStoring, op_load16U, op_load16UStoring, op_load32U, op_load32UStoring, op_load64,
    op_load64Storing, op_load8S32, op_load8S32Storing, op_load16S32, op_load16S32Storing, op_load8S64,
    op_load8S64Storing, op_load16S64, op_load16S64Storing, op_load32S64, op_load32S64Storing, op_loadVector,
    op_store8, op_store16, op_store32, op_store64, op_storeVector, op_memorySize, op_memorySizeStoring,
    op_tableGet, op_tableGetStoring, op_tableSet, op_tableSize, op_tableSizeStoring, op_functionReference,
    op_functionReferenceStoring, op_tailCallNear, op_tailCallIndirect, op_tailCallReference,
]
