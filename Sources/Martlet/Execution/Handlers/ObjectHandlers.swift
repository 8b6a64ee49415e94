// swift-format-ignore-file
// Handlers of instructions on structures, arrays and scalars, and of casts. One line of signature each: see Machine.swift.
//
// Operands are slots; numbers are byte offsets from `pc`. A handler with `Storing` behind its name stores its
// result in the slot named last.
//
// SAFETY: see Machine.swift, and `Object` of references; fields were laid out by the object's type.

import MartletOps

// MARK: Structures

/// The object in the slot at 8, `nil` for null.
@inline(__always)
private func object(_ pc: Code, _ fp: Frame) -> UnsafeMutableRawPointer? {
    let reference = slot64(fp, pc, 8)
    return _fastPath(reference != 0) ? Object.address(reference) : nil
}

/// The field at 12 of the object in the slot at 8, `nil` for null.
@inline(__always)
private func field(_ pc: Code, _ fp: Frame) -> UnsafeMutableRawPointer? {
    let reference = slot64(fp, pc, 8)
    return _fastPath(reference != 0) ? Object.address(reference) + offset(pc, 12) : nil
}

/// 16: destination.
@c(martlet_op_fieldGet) func op_fieldGet(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, field.load(as: UInt64.self), mem, fuel, facc)
}
@c(martlet_op_fieldGetStoring) func op_fieldGetStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = field.load(as: UInt64.self)
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_fieldGet8S) func op_fieldGet8S(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64(UInt32(bitPattern: Int32(field.load(as: Int8.self)))), mem, fuel, facc)
}
@c(martlet_op_fieldGet8SStoring) func op_fieldGet8SStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(UInt32(bitPattern: Int32(field.load(as: Int8.self))))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_fieldGet16S) func op_fieldGet16S(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64(UInt32(bitPattern: Int32(field.load(as: Int16.self)))), mem, fuel, facc)
}
@c(martlet_op_fieldGet16SStoring) func op_fieldGet16SStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(UInt32(bitPattern: Int32(field.load(as: Int16.self))))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_fieldGetVector) func op_fieldGetVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    setSlot(fp, pc, 16, field.loadUnaligned(as: Vector.self))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
/// 16: the value.
@c(martlet_op_fieldSet) func op_fieldSet(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    field.storeBytes(of: slot64(fp, pc, 16), as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_fieldSet8) func op_fieldSet8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    field.storeBytes(of: slot64(fp, pc, 16) & 0xFF, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_fieldSet16) func op_fieldSet16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    field.storeBytes(of: slot64(fp, pc, 16) & 0xFFFF, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_fieldSetVector) func op_fieldSetVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let field = field(pc, fp) else {
        return exitTrapNullStructureReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    field.storeBytes(of: slotV128(fp, pc, 16), as: Vector.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

// MARK: Arrays

/// 8: the array, 12: the index, 16: destination.
@c(martlet_op_elementGet8U) func op_elementGet8U(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64((array + (16 + index)).load(as: UInt8.self)), mem, fuel, facc)
}
@c(martlet_op_elementGet8UStoring) func op_elementGet8UStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64((array + (16 + index)).load(as: UInt8.self))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_elementGet16U) func op_elementGet16U(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64((array + (16 + index &* 2)).load(as: UInt16.self)), mem, fuel, facc)
}
@c(martlet_op_elementGet16UStoring) func op_elementGet16UStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64((array + (16 + index &* 2)).load(as: UInt16.self))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_elementGet8S) func op_elementGet8S(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64(UInt32(bitPattern: Int32((array + (16 + index)).load(as: Int8.self)))), mem, fuel, facc)
}
@c(martlet_op_elementGet8SStoring) func op_elementGet8SStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(UInt32(bitPattern: Int32((array + (16 + index)).load(as: Int8.self))))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_elementGet16S) func op_elementGet16S(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64(UInt32(bitPattern: Int32((array + (16 + index &* 2)).load(as: Int16.self)))), mem, fuel, facc)
}
@c(martlet_op_elementGet16SStoring) func op_elementGet16SStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(UInt32(bitPattern: Int32((array + (16 + index &* 2)).load(as: Int16.self))))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_elementGet32) func op_elementGet32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, UInt64((array + (16 + index &* 4)).load(as: UInt32.self)), mem, fuel, facc)
}
@c(martlet_op_elementGet32Storing) func op_elementGet32Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64((array + (16 + index &* 4)).load(as: UInt32.self))
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_elementGet64) func op_elementGet64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 20, fp, pin, (array + (16 + index &* 8)).load(as: UInt64.self), mem, fuel, facc)
}
@c(martlet_op_elementGet64Storing) func op_elementGet64Storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = (array + (16 + index &* 8)).load(as: UInt64.self)
    setSlot(fp, pc, 16, value)
    return next(pc + 20, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_elementGetVector) func op_elementGetVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    setSlot(fp, pc, 16, (array + (16 + index &* 16)).loadUnaligned(as: Vector.self))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
/// 8: the array, 12: the index, 16: the value.
@c(martlet_op_elementSet8) func op_elementSet8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    (array + (16 + index)).storeBytes(of: fp.load(fromByteOffset: offset(pc, 16), as: UInt8.self), as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_elementSet16) func op_elementSet16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    (array + (16 + index &* 2)).storeBytes(of: fp.load(fromByteOffset: offset(pc, 16), as: UInt16.self), as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_elementSet32) func op_elementSet32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    (array + (16 + index &* 4)).storeBytes(of: fp.load(fromByteOffset: offset(pc, 16), as: UInt32.self), as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_elementSet64) func op_elementSet64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    (array + (16 + index &* 8)).storeBytes(of: fp.load(fromByteOffset: offset(pc, 16), as: UInt64.self), as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_elementSetVector) func op_elementSetVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let index = Int(slot32(fp, pc, 12))
    guard _fastPath(index < Int(array.load(fromByteOffset: 8, as: UInt32.self))) else {
        return exitTrapOutOfBoundsArrayAccess(pc, fp, pin, acc, mem, fuel, facc)
    }
    (array + (16 + index &* 16)).storeBytes(of: slotV128(fp, pc, 16), as: Vector.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
/// 8: the array, 12: destination.
@c(martlet_op_arrayCount) func op_arrayCount(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    return next(pc + 16, fp, pin, UInt64(array.load(fromByteOffset: 8, as: UInt32.self)), mem, fuel, facc)
}
@c(martlet_op_arrayCountStoring) func op_arrayCountStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    guard let array = object(pc, fp) else {
        return exitTrapNullArrayReference(pc, fp, pin, acc, mem, fuel, facc)
    }
    let value = UInt64(array.load(fromByteOffset: 8, as: UInt32.self))
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}

// MARK: Scalars and null

/// 8: the number, 12: destination.
@c(martlet_op_scalarNew) func op_scalarNew(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 16, fp, pin, Scalar.reference(slot32(fp, pc, 8)), mem, fuel, facc)
}
@c(martlet_op_scalarNewStoring) func op_scalarNewStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = Scalar.reference(slot32(fp, pc, 8))
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}
/// 8: the reference, 12: destination.
@c(martlet_op_scalarGetS) func op_scalarGetS(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let reference = slot64(fp, pc, 8)
    if _slowPath(reference == 0) { return exitTrapNullI31Reference(pc, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, UInt64(UInt32(bitPattern: Scalar.signed(reference))), mem, fuel, facc)
}
@c(martlet_op_scalarGetSStoring) func op_scalarGetSStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let reference = slot64(fp, pc, 8)
    if _slowPath(reference == 0) { return exitTrapNullI31Reference(pc, fp, pin, acc, mem, fuel, facc) }
    let value = UInt64(UInt32(bitPattern: Scalar.signed(reference)))
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_scalarGetU) func op_scalarGetU(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let reference = slot64(fp, pc, 8)
    if _slowPath(reference == 0) { return exitTrapNullI31Reference(pc, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, UInt64(Scalar.unsigned(reference)), mem, fuel, facc)
}
@c(martlet_op_scalarGetUStoring) func op_scalarGetUStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let reference = slot64(fp, pc, 8)
    if _slowPath(reference == 0) { return exitTrapNullI31Reference(pc, fp, pin, acc, mem, fuel, facc) }
    let value = UInt64(Scalar.unsigned(reference))
    setSlot(fp, pc, 12, value)
    return next(pc + 16, fp, pin, value, mem, fuel, facc)
}
/// 8: the reference.
@c(martlet_op_checkNull) func op_checkNull(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if _slowPath(slot64(fp, pc, 8) == 0) { return exitTrapNullReference(pc, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

// MARK: Casts

// 8: the reference, 12: the type's place among the module's or a number, 16: the answer for null,
// 20: of a type, how many are above it, 24: destination. The answer is 1 or 0.

/// Whether a type is the one at 12 or below it: then that one stands among its supertypes at its own depth, which is at 20.
@inline(__always)
private func isBelow(_ type: UInt32, _ pc: Code, _ mem: Memory) -> UInt64 {
    let wanted = (UnsafeRawPointer(context(mem).pointee.typeIDs) + offset(pc, 12)).load(as: UInt32.self)
    if type == wanted { return 1 }
    let chain = context(mem).pointee.typeChains + Int(type)
    guard immediate32(pc, 20) < chain.pointee.depth else { return 0 }
    return chain.pointee.supertypes[offset(pc, 20)] == wanted ? 1 : 0
}
/// Of an object; all else is of no structure or array type.
@inline(__always)
private func isObject(_ pc: Code, _ fp: Frame, _ mem: Memory) -> UInt64 {
    let reference = slot64(fp, pc, 8)
    guard Object.isReference(reference) else { return reference == 0 ? UInt64(immediate32(pc, 16)) : 0 }
    return isBelow(Object.address(reference).load(as: UInt32.self), pc, mem)
}
@inline(__always)
private func isFunction(_ pc: Code, _ fp: Frame, _ mem: Memory) -> UInt64 {
    guard let record = record(pc, fp, reference: 8) else {
        return UInt64(immediate32(pc, 16))
    }
    return isBelow(record.pointee.typeID, pc, mem)
}
/// Of any structure, or any array: the kind at 12.
@inline(__always)
private func isKind(_ pc: Code, _ fp: Frame) -> UInt64 {
    let reference = slot64(fp, pc, 8)
    guard Object.isReference(reference) else { return reference == 0 ? UInt64(immediate32(pc, 16)) : 0 }
    return Object.address(reference).load(fromByteOffset: 4, as: UInt8.self) == UInt8(truncatingIfNeeded: immediate32(pc, 12)) ? 1 : 0
}
/// Of a type that the low bits of its references tell: those at 12.
@inline(__always)
private func hasBits(_ pc: Code, _ fp: Frame) -> UInt64 {
    let reference = slot64(fp, pc, 8)
    if reference == 0 { return UInt64(immediate32(pc, 16)) }
    return reference & immediate64(pc, 12) != 0 ? 1 : 0
}

@c(martlet_op_isObject) func op_isObject(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 28, fp, pin, isObject(pc, fp, mem), mem, fuel, facc)
}
@c(martlet_op_isObjectStoring) func op_isObjectStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = isObject(pc, fp, mem)
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_isFunction) func op_isFunction(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 28, fp, pin, isFunction(pc, fp, mem), mem, fuel, facc)
}
@c(martlet_op_isFunctionStoring) func op_isFunctionStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = isFunction(pc, fp, mem)
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_isKind) func op_isKind(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 28, fp, pin, isKind(pc, fp), mem, fuel, facc)
}
@c(martlet_op_isKindStoring) func op_isKindStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = isKind(pc, fp)
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
@c(martlet_op_hasBits) func op_hasBits(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    return next(pc + 28, fp, pin, hasBits(pc, fp), mem, fuel, facc)
}
@c(martlet_op_hasBitsStoring) func op_hasBitsStoring(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let value = hasBits(pc, fp)
    setSlot(fp, pc, 24, value)
    return next(pc + 28, fp, pin, value, mem, fuel, facc)
}
/// `acc`: whether the operand is of the type.
@c(martlet_op_checkCast) func op_checkCast(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if _slowPath(acc == 0) { return exitTrapCastFailure(pc, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 8, fp, pin, acc, mem, fuel, facc)
}

/// The handlers of this part of `ControlOp`, in its order.
let objectHandlers: [Handler] = [
    op_fieldGet, op_fieldGetStoring, op_fieldGet8S, op_fieldGet8SStoring, op_fieldGet16S, op_fieldGet16SStoring,
    op_fieldGetVector, op_fieldSet, op_fieldSet8, op_fieldSet16, op_fieldSetVector, op_elementGet8U,
    op_elementGet8UStoring, op_elementGet16U, op_elementGet16UStoring, op_elementGet8S, op_elementGet8SStoring,
    op_elementGet16S, op_elementGet16SStoring, op_elementGet32, op_elementGet32Storing, op_elementGet64,
    op_elementGet64Storing, op_elementGetVector, op_elementSet8, op_elementSet16, op_elementSet32, op_elementSet64,
    op_elementSetVector, op_arrayCount, op_arrayCountStoring, op_scalarNew, op_scalarNewStoring, op_scalarGetS,
    op_scalarGetSStoring, op_scalarGetU, op_scalarGetUStoring, op_checkNull, op_isObject, op_isObjectStoring,
    op_isFunction, op_isFunctionStoring, op_isKind, op_isKindStoring, op_hasBits, op_hasBitsStoring, op_checkCast,
]
