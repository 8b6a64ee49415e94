// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_i32Add_ss__i32Load_r) func op_i32Add_ss__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load_r_storing) func op_i32Add_ss__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load_r_pinning) func op_i32Add_ss__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load8S_r) func op_i32Add_ss__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load8S_r_storing) func op_i32Add_ss__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load8S_r_pinning) func op_i32Add_ss__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load8U_r) func op_i32Add_ss__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load8U_r_storing) func op_i32Add_ss__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load8U_r_pinning) func op_i32Add_ss__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load16S_r) func op_i32Add_ss__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load16S_r_storing) func op_i32Add_ss__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load16S_r_pinning) func op_i32Add_ss__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load16U_r) func op_i32Add_ss__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load16U_r_storing) func op_i32Add_ss__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Load16U_r_pinning) func op_i32Add_ss__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i64Load_r) func op_i32Add_ss__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i64Load_r_storing) func op_i32Add_ss__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i64Load_r_pinning) func op_i32Add_ss__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__f64Load_r) func op_i32Add_ss__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ss__f64Load_r_storing) func op_i32Add_ss__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ss__i32Store_rs) func op_i32Add_ss__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Store_ri) func op_i32Add_ss__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Store8_rs) func op_i32Add_ss__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Store8_ri) func op_i32Add_ss__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i64Store_rs) func op_i32Add_ss__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i64Store_ri) func op_i32Add_ss__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load_r) func op_i32Add_si__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load_r_storing) func op_i32Add_si__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load_r_pinning) func op_i32Add_si__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load8S_r) func op_i32Add_si__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load8S_r_storing) func op_i32Add_si__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load8S_r_pinning) func op_i32Add_si__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load8U_r) func op_i32Add_si__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load8U_r_storing) func op_i32Add_si__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load8U_r_pinning) func op_i32Add_si__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load16S_r) func op_i32Add_si__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load16S_r_storing) func op_i32Add_si__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load16S_r_pinning) func op_i32Add_si__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load16U_r) func op_i32Add_si__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load16U_r_storing) func op_i32Add_si__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Load16U_r_pinning) func op_i32Add_si__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i64Load_r) func op_i32Add_si__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i64Load_r_storing) func op_i32Add_si__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i64Load_r_pinning) func op_i32Add_si__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__f64Load_r) func op_i32Add_si__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_si__f64Load_r_storing) func op_i32Add_si__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_si__i32Store_rs) func op_i32Add_si__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Store_ri) func op_i32Add_si__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Store8_rs) func op_i32Add_si__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Store8_ri) func op_i32Add_si__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i64Store_rs) func op_i32Add_si__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i64Store_ri) func op_i32Add_si__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load_r) func op_i32Add_rs__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load_r_storing) func op_i32Add_rs__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load_r_pinning) func op_i32Add_rs__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load8S_r) func op_i32Add_rs__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load8S_r_storing) func op_i32Add_rs__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load8S_r_pinning) func op_i32Add_rs__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load8U_r) func op_i32Add_rs__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load8U_r_storing) func op_i32Add_rs__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load8U_r_pinning) func op_i32Add_rs__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load16S_r) func op_i32Add_rs__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load16S_r_storing) func op_i32Add_rs__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load16S_r_pinning) func op_i32Add_rs__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load16U_r) func op_i32Add_rs__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load16U_r_storing) func op_i32Add_rs__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Load16U_r_pinning) func op_i32Add_rs__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i64Load_r) func op_i32Add_rs__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i64Load_r_storing) func op_i32Add_rs__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i64Load_r_pinning) func op_i32Add_rs__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__f64Load_r) func op_i32Add_rs__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_rs__f64Load_r_storing) func op_i32Add_rs__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_rs__i32Store_rs) func op_i32Add_rs__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Store_ri) func op_i32Add_rs__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Store8_rs) func op_i32Add_rs__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Store8_ri) func op_i32Add_rs__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i64Store_rs) func op_i32Add_rs__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i64Store_ri) func op_i32Add_rs__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load_r) func op_i32Add_ri__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load_r_storing) func op_i32Add_ri__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load_r_pinning) func op_i32Add_ri__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load8S_r) func op_i32Add_ri__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load8S_r_storing) func op_i32Add_ri__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load8S_r_pinning) func op_i32Add_ri__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load8U_r) func op_i32Add_ri__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load8U_r_storing) func op_i32Add_ri__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load8U_r_pinning) func op_i32Add_ri__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load16S_r) func op_i32Add_ri__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load16S_r_storing) func op_i32Add_ri__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load16S_r_pinning) func op_i32Add_ri__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load16U_r) func op_i32Add_ri__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load16U_r_storing) func op_i32Add_ri__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Load16U_r_pinning) func op_i32Add_ri__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i64Load_r) func op_i32Add_ri__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i64Load_r_storing) func op_i32Add_ri__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i64Load_r_pinning) func op_i32Add_ri__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__f64Load_r) func op_i32Add_ri__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ri__f64Load_r_storing) func op_i32Add_ri__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ri__i32Store_rs) func op_i32Add_ri__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Store_ri) func op_i32Add_ri__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Store8_rs) func op_i32Add_ri__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Store8_ri) func op_i32Add_ri__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i64Store_rs) func op_i32Add_ri__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i64Store_ri) func op_i32Add_ri__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load_r) func op_i32Add_ps__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load_r_storing) func op_i32Add_ps__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load_r_pinning) func op_i32Add_ps__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load8S_r) func op_i32Add_ps__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load8S_r_storing) func op_i32Add_ps__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load8S_r_pinning) func op_i32Add_ps__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load8U_r) func op_i32Add_ps__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load8U_r_storing) func op_i32Add_ps__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load8U_r_pinning) func op_i32Add_ps__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load16S_r) func op_i32Add_ps__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load16S_r_storing) func op_i32Add_ps__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load16S_r_pinning) func op_i32Add_ps__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load16U_r) func op_i32Add_ps__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load16U_r_storing) func op_i32Add_ps__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Load16U_r_pinning) func op_i32Add_ps__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i64Load_r) func op_i32Add_ps__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i64Load_r_storing) func op_i32Add_ps__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i64Load_r_pinning) func op_i32Add_ps__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__f64Load_r) func op_i32Add_ps__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ps__f64Load_r_storing) func op_i32Add_ps__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ps__i32Store_rs) func op_i32Add_ps__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Store_ri) func op_i32Add_ps__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Store8_rs) func op_i32Add_ps__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Store8_ri) func op_i32Add_ps__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i64Store_rs) func op_i32Add_ps__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i64Store_ri) func op_i32Add_ps__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load_r) func op_i32Add_pi__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load_r_storing) func op_i32Add_pi__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load_r_pinning) func op_i32Add_pi__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load8S_r) func op_i32Add_pi__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load8S_r_storing) func op_i32Add_pi__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load8S_r_pinning) func op_i32Add_pi__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load8U_r) func op_i32Add_pi__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load8U_r_storing) func op_i32Add_pi__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load8U_r_pinning) func op_i32Add_pi__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load16S_r) func op_i32Add_pi__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load16S_r_storing) func op_i32Add_pi__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load16S_r_pinning) func op_i32Add_pi__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load16U_r) func op_i32Add_pi__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load16U_r_storing) func op_i32Add_pi__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Load16U_r_pinning) func op_i32Add_pi__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i64Load_r) func op_i32Add_pi__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i64Load_r_storing) func op_i32Add_pi__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i64Load_r_pinning) func op_i32Add_pi__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__f64Load_r) func op_i32Add_pi__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_pi__f64Load_r_storing) func op_i32Add_pi__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_pi__i32Store_rs) func op_i32Add_pi__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Store_ri) func op_i32Add_pi__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Store8_rs) func op_i32Add_pi__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Store8_ri) func op_i32Add_pi__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 20)), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i64Store_rs) func op_i32Add_pi__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i64Store_ri) func op_i32Add_pi__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 20)), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load_r) func op_i32Add_rp__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load_r_storing) func op_i32Add_rp__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load_r_pinning) func op_i32Add_rp__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load8S_r) func op_i32Add_rp__i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load8S_r_storing) func op_i32Add_rp__i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load8S_r_pinning) func op_i32Add_rp__i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load8U_r) func op_i32Add_rp__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load8U_r_storing) func op_i32Add_rp__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load8U_r_pinning) func op_i32Add_rp__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load16S_r) func op_i32Add_rp__i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load16S_r_storing) func op_i32Add_rp__i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load16S_r_pinning) func op_i32Add_rp__i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load16U_r) func op_i32Add_rp__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load16U_r_storing) func op_i32Add_rp__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Load16U_r_pinning) func op_i32Add_rp__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i64Load_r) func op_i32Add_rp__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i64Load_r_storing) func op_i32Add_rp__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i64Load_r_pinning) func op_i32Add_rp__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__f64Load_r) func op_i32Add_rp__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_rp__f64Load_r_storing) func op_i32Add_rp__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_rp__i32Store_rs) func op_i32Add_rp__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Store_ri) func op_i32Add_rp__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Store8_rs) func op_i32Add_rp__i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i32Store8_ri) func op_i32Add_rp__i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i64Store_rs) func op_i32Add_rp__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rp__i64Store_ri) func op_i32Add_rp__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = UInt32(truncatingIfNeeded: pin)
    let value1 = iadd(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load_r) func op_i32WrapI64_s__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load_r_storing) func op_i32WrapI64_s__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load_r_pinning) func op_i32WrapI64_s__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load8U_r) func op_i32WrapI64_s__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load8U_r_storing) func op_i32WrapI64_s__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load8U_r_pinning) func op_i32WrapI64_s__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load16U_r) func op_i32WrapI64_s__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load16U_r_storing) func op_i32WrapI64_s__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Load16U_r_pinning) func op_i32WrapI64_s__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i64Load_r) func op_i32WrapI64_s__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i64Load_r_storing) func op_i32WrapI64_s__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i64Load_r_pinning) func op_i32WrapI64_s__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Store_rs) func op_i32WrapI64_s__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i32Store_ri) func op_i32WrapI64_s__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i64Store_rs) func op_i32WrapI64_s__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s__i64Store_ri) func op_i32WrapI64_s__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load_r) func op_i32WrapI64_r__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load_r_storing) func op_i32WrapI64_r__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load_r_pinning) func op_i32WrapI64_r__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load8U_r) func op_i32WrapI64_r__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load8U_r_storing) func op_i32WrapI64_r__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load8U_r_pinning) func op_i32WrapI64_r__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load16U_r) func op_i32WrapI64_r__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load16U_r_storing) func op_i32WrapI64_r__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Load16U_r_pinning) func op_i32WrapI64_r__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i64Load_r) func op_i32WrapI64_r__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i64Load_r_storing) func op_i32WrapI64_r__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i64Load_r_pinning) func op_i32WrapI64_r__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Store_rs) func op_i32WrapI64_r__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 12)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i32Store_ri) func op_i32WrapI64_r__i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 12)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i64Store_rs) func op_i32WrapI64_r__i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 12)), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r__i64Store_ri) func op_i32WrapI64_r__i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let value1 = i32WrapI64(a1)
    let address = Int(value1) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 12)), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Load_r) func op_i32Shl_si__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Load_r_storing) func op_i32Shl_si__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Load_r_pinning) func op_i32Shl_si__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Load16U_r) func op_i32Shl_si__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Load16U_r_storing) func op_i32Shl_si__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Load16U_r_pinning) func op_i32Shl_si__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Load_r) func op_i32Shl_ri__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Load_r_storing) func op_i32Shl_ri__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Load_r_pinning) func op_i32Shl_ri__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Load16U_r) func op_i32Shl_ri__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Load16U_r_storing) func op_i32Shl_ri__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Load16U_r_pinning) func op_i32Shl_ri__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Load_r) func op_i32Shl_pi__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Load_r_storing) func op_i32Shl_pi__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Load_r_pinning) func op_i32Shl_pi__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Load16U_r) func op_i32Shl_pi__i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Load16U_r_storing) func op_i32Shl_pi__i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Load16U_r_pinning) func op_i32Shl_pi__i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs) func op_i32Shl_si__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs_storing) func op_i32Shl_si__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs_pinning) func op_i32Shl_si__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri) func op_i32Shl_si__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri_storing) func op_i32Shl_si__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri_pinning) func op_i32Shl_si__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_rs) func op_i32Shl_ri__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_rs_storing) func op_i32Shl_ri__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_rs_pinning) func op_i32Shl_ri__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_ri) func op_i32Shl_ri__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_ri_storing) func op_i32Shl_ri__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_ri_pinning) func op_i32Shl_ri__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs) func op_i32Shl_pi__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs_storing) func op_i32Shl_pi__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs_pinning) func op_i32Shl_pi__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri) func op_i32Shl_pi__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri_storing) func op_i32Shl_pi__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri_pinning) func op_i32Shl_pi__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rp) func op_i32Shl_si__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rp_storing) func op_i32Shl_si__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rp_pinning) func op_i32Shl_si__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_rp) func op_i32Shl_ri__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_rp_storing) func op_i32Shl_ri__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Add_rp_pinning) func op_i32Shl_ri__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si__i32Add_rs) func op_i32Mul_si__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si__i32Add_rs_storing) func op_i32Mul_si__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si__i32Add_rs_pinning) func op_i32Mul_si__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si__i32Add_ri) func op_i32Mul_si__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si__i32Add_ri_storing) func op_i32Mul_si__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si__i32Add_ri_pinning) func op_i32Mul_si__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri__i32Add_rs) func op_i32Mul_ri__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri__i32Add_rs_storing) func op_i32Mul_ri__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri__i32Add_rs_pinning) func op_i32Mul_ri__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri__i32Add_ri) func op_i32Mul_ri__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri__i32Add_ri_storing) func op_i32Mul_ri__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri__i32Add_ri_pinning) func op_i32Mul_ri__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi__i32Add_rs) func op_i32Mul_pi__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi__i32Add_rs_storing) func op_i32Mul_pi__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi__i32Add_rs_pinning) func op_i32Mul_pi__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi__i32Add_ri) func op_i32Mul_pi__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi__i32Add_ri_storing) func op_i32Mul_pi__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi__i32Add_ri_pinning) func op_i32Mul_pi__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Store_rs) func op_i32Shl_si__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Store_rs) func op_i32Shl_ri__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Store_rs) func op_i32Shl_pi__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 20)), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__i32Load_r) func op_i32Shl_si__i32Add_rs__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__i32Load_r_storing) func op_i32Shl_si__i32Add_rs__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__i32Load_r_pinning) func op_i32Shl_si__i32Add_rs__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__i64Load_r) func op_i32Shl_si__i32Add_rs__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__i64Load_r_storing) func op_i32Shl_si__i32Add_rs__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__i64Load_r_pinning) func op_i32Shl_si__i32Add_rs__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_rs__f64Load_r) func op_i32Shl_si__i32Add_rs__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_si__i32Add_rs__f64Load_r_storing) func op_i32Shl_si__i32Add_rs__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_si__i32Add_rs__i32Store_rs) func op_i32Shl_si__i32Add_rs__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 24)), toByteOffset: address, as: UInt32.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__i32Load_r) func op_i32Shl_si__i32Add_ri__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__i32Load_r_storing) func op_i32Shl_si__i32Add_ri__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__i32Load_r_pinning) func op_i32Shl_si__i32Add_ri__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__i64Load_r) func op_i32Shl_si__i32Add_ri__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__i64Load_r_storing) func op_i32Shl_si__i32Add_ri__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__i64Load_r_pinning) func op_i32Shl_si__i32Add_ri__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Add_ri__f64Load_r) func op_i32Shl_si__i32Add_ri__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_si__i32Add_ri__f64Load_r_storing) func op_i32Shl_si__i32Add_ri__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_si__i32Add_ri__i32Store_rs) func op_i32Shl_si__i32Add_ri__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 24)), toByteOffset: address, as: UInt32.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i32Load_r) func op_i32Shl_pi__i32Add_rs__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i32Load_r_storing) func op_i32Shl_pi__i32Add_rs__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i32Load_r_pinning) func op_i32Shl_pi__i32Add_rs__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i64Load_r) func op_i32Shl_pi__i32Add_rs__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i64Load_r_storing) func op_i32Shl_pi__i32Add_rs__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i64Load_r_pinning) func op_i32Shl_pi__i32Add_rs__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rs__f64Load_r) func op_i32Shl_pi__i32Add_rs__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_pi__i32Add_rs__f64Load_r_storing) func op_i32Shl_pi__i32Add_rs__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_pi__i32Add_rs__i32Store_rs) func op_i32Shl_pi__i32Add_rs__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = slot32(fp, pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 24)), toByteOffset: address, as: UInt32.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i32Load_r) func op_i32Shl_pi__i32Add_ri__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i32Load_r_storing) func op_i32Shl_pi__i32Add_ri__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i32Load_r_pinning) func op_i32Shl_pi__i32Add_ri__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i64Load_r) func op_i32Shl_pi__i32Add_ri__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i64Load_r_storing) func op_i32Shl_pi__i32Add_ri__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i64Load_r_pinning) func op_i32Shl_pi__i32Add_ri__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 24, extended(result))
    return next(pc + 28, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_ri__f64Load_r) func op_i32Shl_pi__i32Add_ri__f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_pi__i32Add_ri__f64Load_r_storing) func op_i32Shl_pi__i32Add_ri__f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Shl_pi__i32Add_ri__i32Store_rs) func op_i32Shl_pi__i32Add_ri__i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let address = Int(value2) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 24)), toByteOffset: address, as: UInt32.self)
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r) func op_i64Add_si__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r_storing) func op_i64Add_si__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r) func op_i64Add_ss__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r_storing) func op_i64Add_ss__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i32Load_r) func op_i64Add_si__i32WrapI64_r__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i32Load_r_storing) func op_i64Add_si__i32WrapI64_r__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i32Load_r_pinning) func op_i64Add_si__i32WrapI64_r__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i32Load8U_r) func op_i64Add_si__i32WrapI64_r__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i32Load8U_r_storing) func op_i64Add_si__i32WrapI64_r__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i32Load8U_r_pinning) func op_i64Add_si__i32WrapI64_r__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i64Load_r) func op_i64Add_si__i32WrapI64_r__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i64Load_r_storing) func op_i64Add_si__i32WrapI64_r__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i32WrapI64_r__i64Load_r_pinning) func op_i64Add_si__i32WrapI64_r__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i32Load_r) func op_i64Add_ss__i32WrapI64_r__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i32Load_r_storing) func op_i64Add_ss__i32WrapI64_r__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i32Load_r_pinning) func op_i64Add_ss__i32WrapI64_r__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i32Load8U_r) func op_i64Add_ss__i32WrapI64_r__i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i32Load8U_r_storing) func op_i64Add_ss__i32WrapI64_r__i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i32Load8U_r_pinning) func op_i64Add_ss__i32WrapI64_r__i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i64Load_r) func op_i64Add_ss__i32WrapI64_r__i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i64Load_r_storing) func op_i64Add_ss__i32WrapI64_r__i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i32WrapI64_r__i64Load_r_pinning) func op_i64Add_ss__i32WrapI64_r__i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a2 = value1
    let value2 = i32WrapI64(a2)
    let address = Int(value2) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_rs) func op_i32Load_s__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_rs_storing) func op_i32Load_s__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_rs_pinning) func op_i32Load_s__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_ri) func op_i32Load_s__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_ri_storing) func op_i32Load_s__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_ri_pinning) func op_i32Load_s__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_rp) func op_i32Load_s__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_rp_storing) func op_i32Load_s__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Add_rp_pinning) func op_i32Load_s__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Shl_ri) func op_i32Load_s__i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Shl_ri_storing) func op_i32Load_s__i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Shl_ri_pinning) func op_i32Load_s__i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32And_ri) func op_i32Load_s__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32And_ri_storing) func op_i32Load_s__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32And_ri_pinning) func op_i32Load_s__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Xor_rs) func op_i32Load_s__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Xor_rs_storing) func op_i32Load_s__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Xor_rs_pinning) func op_i32Load_s__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Sub_rs) func op_i32Load_s__i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Sub_rs_storing) func op_i32Load_s__i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Sub_rs_pinning) func op_i32Load_s__i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Sub_sr) func op_i32Load_s__i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Sub_sr_storing) func op_i32Load_s__i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Sub_sr_pinning) func op_i32Load_s__i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Eq_rs) func op_i32Load_s__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Eq_rs_unmetered) func op_i32Load_s__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Eq_ri) func op_i32Load_s__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Eq_ri_unmetered) func op_i32Load_s__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Ne_rs) func op_i32Load_s__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Ne_rs_unmetered) func op_i32Load_s__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Ne_ri) func op_i32Load_s__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32Ne_ri_unmetered) func op_i32Load_s__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_rs) func op_i32Load_r__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_rs_storing) func op_i32Load_r__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_rs_pinning) func op_i32Load_r__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_ri) func op_i32Load_r__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_ri_storing) func op_i32Load_r__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_ri_pinning) func op_i32Load_r__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_rp) func op_i32Load_r__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_rp_storing) func op_i32Load_r__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Add_rp_pinning) func op_i32Load_r__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Shl_ri) func op_i32Load_r__i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Shl_ri_storing) func op_i32Load_r__i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Shl_ri_pinning) func op_i32Load_r__i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32And_ri) func op_i32Load_r__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32And_ri_storing) func op_i32Load_r__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32And_ri_pinning) func op_i32Load_r__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Xor_rs) func op_i32Load_r__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Xor_rs_storing) func op_i32Load_r__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Xor_rs_pinning) func op_i32Load_r__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Sub_rs) func op_i32Load_r__i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Sub_rs_storing) func op_i32Load_r__i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Sub_rs_pinning) func op_i32Load_r__i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Sub_sr) func op_i32Load_r__i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 12)
    let b = value1
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Sub_sr_storing) func op_i32Load_r__i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 12)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Sub_sr_pinning) func op_i32Load_r__i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 12)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Eq_rs) func op_i32Load_r__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Eq_rs_unmetered) func op_i32Load_r__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Eq_ri) func op_i32Load_r__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Eq_ri_unmetered) func op_i32Load_r__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Ne_rs) func op_i32Load_r__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Ne_rs_unmetered) func op_i32Load_r__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Ne_ri) func op_i32Load_r__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32Ne_ri_unmetered) func op_i32Load_r__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_rs) func op_i32Load_p__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_rs_storing) func op_i32Load_p__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_rs_pinning) func op_i32Load_p__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_ri) func op_i32Load_p__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_ri_storing) func op_i32Load_p__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_ri_pinning) func op_i32Load_p__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_rp) func op_i32Load_p__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_rp_storing) func op_i32Load_p__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Add_rp_pinning) func op_i32Load_p__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Shl_ri) func op_i32Load_p__i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Shl_ri_storing) func op_i32Load_p__i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Shl_ri_pinning) func op_i32Load_p__i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32And_ri) func op_i32Load_p__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32And_ri_storing) func op_i32Load_p__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32And_ri_pinning) func op_i32Load_p__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Xor_rs) func op_i32Load_p__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Xor_rs_storing) func op_i32Load_p__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Xor_rs_pinning) func op_i32Load_p__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Sub_rs) func op_i32Load_p__i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Sub_rs_storing) func op_i32Load_p__i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Sub_rs_pinning) func op_i32Load_p__i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Sub_sr) func op_i32Load_p__i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Sub_sr_storing) func op_i32Load_p__i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Sub_sr_pinning) func op_i32Load_p__i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Eq_rs) func op_i32Load_p__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Eq_rs_unmetered) func op_i32Load_p__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Eq_ri) func op_i32Load_p__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Eq_ri_unmetered) func op_i32Load_p__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Ne_rs) func op_i32Load_p__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Ne_rs_unmetered) func op_i32Load_p__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Ne_ri) func op_i32Load_p__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32Ne_ri_unmetered) func op_i32Load_p__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_rs) func op_i32Load8U_s__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_rs_storing) func op_i32Load8U_s__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_rs_pinning) func op_i32Load8U_s__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_ri) func op_i32Load8U_s__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_ri_storing) func op_i32Load8U_s__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_ri_pinning) func op_i32Load8U_s__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_rp) func op_i32Load8U_s__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_rp_storing) func op_i32Load8U_s__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_rp_pinning) func op_i32Load8U_s__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Shl_ri) func op_i32Load8U_s__i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Shl_ri_storing) func op_i32Load8U_s__i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Shl_ri_pinning) func op_i32Load8U_s__i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32And_ri) func op_i32Load8U_s__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32And_ri_storing) func op_i32Load8U_s__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32And_ri_pinning) func op_i32Load8U_s__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Xor_rs) func op_i32Load8U_s__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Xor_rs_storing) func op_i32Load8U_s__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Xor_rs_pinning) func op_i32Load8U_s__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Sub_rs) func op_i32Load8U_s__i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Sub_rs_storing) func op_i32Load8U_s__i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Sub_rs_pinning) func op_i32Load8U_s__i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Sub_sr) func op_i32Load8U_s__i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Sub_sr_storing) func op_i32Load8U_s__i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Sub_sr_pinning) func op_i32Load8U_s__i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Eq_rs) func op_i32Load8U_s__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Eq_rs_unmetered) func op_i32Load8U_s__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Eq_ri) func op_i32Load8U_s__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Eq_ri_unmetered) func op_i32Load8U_s__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Ne_rs) func op_i32Load8U_s__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Ne_rs_unmetered) func op_i32Load8U_s__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Ne_ri) func op_i32Load8U_s__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__branchIf_i32Ne_ri_unmetered) func op_i32Load8U_s__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_rs) func op_i32Load8U_r__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_rs_storing) func op_i32Load8U_r__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_rs_pinning) func op_i32Load8U_r__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_ri) func op_i32Load8U_r__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_ri_storing) func op_i32Load8U_r__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_ri_pinning) func op_i32Load8U_r__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_rp) func op_i32Load8U_r__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_rp_storing) func op_i32Load8U_r__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_rp_pinning) func op_i32Load8U_r__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Shl_ri) func op_i32Load8U_r__i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Shl_ri_storing) func op_i32Load8U_r__i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Shl_ri_pinning) func op_i32Load8U_r__i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32And_ri) func op_i32Load8U_r__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32And_ri_storing) func op_i32Load8U_r__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32And_ri_pinning) func op_i32Load8U_r__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Xor_rs) func op_i32Load8U_r__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Xor_rs_storing) func op_i32Load8U_r__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Xor_rs_pinning) func op_i32Load8U_r__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Sub_rs) func op_i32Load8U_r__i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Sub_rs_storing) func op_i32Load8U_r__i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Sub_rs_pinning) func op_i32Load8U_r__i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Sub_sr) func op_i32Load8U_r__i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 12)
    let b = value1
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Sub_sr_storing) func op_i32Load8U_r__i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 12)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Sub_sr_pinning) func op_i32Load8U_r__i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 12)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Eq_rs) func op_i32Load8U_r__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Eq_rs_unmetered) func op_i32Load8U_r__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Eq_ri) func op_i32Load8U_r__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Eq_ri_unmetered) func op_i32Load8U_r__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Ne_rs) func op_i32Load8U_r__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Ne_rs_unmetered) func op_i32Load8U_r__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Ne_ri) func op_i32Load8U_r__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__branchIf_i32Ne_ri_unmetered) func op_i32Load8U_r__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_rs) func op_i32Load8U_p__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_rs_storing) func op_i32Load8U_p__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_rs_pinning) func op_i32Load8U_p__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_ri) func op_i32Load8U_p__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_ri_storing) func op_i32Load8U_p__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_ri_pinning) func op_i32Load8U_p__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_rp) func op_i32Load8U_p__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_rp_storing) func op_i32Load8U_p__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_rp_pinning) func op_i32Load8U_p__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Shl_ri) func op_i32Load8U_p__i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Shl_ri_storing) func op_i32Load8U_p__i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Shl_ri_pinning) func op_i32Load8U_p__i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishl(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32And_ri) func op_i32Load8U_p__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32And_ri_storing) func op_i32Load8U_p__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32And_ri_pinning) func op_i32Load8U_p__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Xor_rs) func op_i32Load8U_p__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Xor_rs_storing) func op_i32Load8U_p__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Xor_rs_pinning) func op_i32Load8U_p__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Sub_rs) func op_i32Load8U_p__i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Sub_rs_storing) func op_i32Load8U_p__i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Sub_rs_pinning) func op_i32Load8U_p__i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Sub_sr) func op_i32Load8U_p__i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Sub_sr_storing) func op_i32Load8U_p__i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Sub_sr_pinning) func op_i32Load8U_p__i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a = slot32(fp, pc, 16)
    let b = value1
    let result = isub(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Eq_rs) func op_i32Load8U_p__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Eq_rs_unmetered) func op_i32Load8U_p__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Eq_ri) func op_i32Load8U_p__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Eq_ri_unmetered) func op_i32Load8U_p__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Ne_rs) func op_i32Load8U_p__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Ne_rs_unmetered) func op_i32Load8U_p__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Ne_ri) func op_i32Load8U_p__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__branchIf_i32Ne_ri_unmetered) func op_i32Load8U_p__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Load_r) func op_i32Load_s__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Load_r_storing) func op_i32Load_s__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Load_r_pinning) func op_i32Load_s__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Mul_rs) func op_i32Load_s__i32Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = imul(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Mul_rs_storing) func op_i32Load_s__i32Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = imul(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Mul_rs_pinning) func op_i32Load_s__i32Mul_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = imul(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s__i32Store_sr) func op_i32Load_s__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtS_rs) func op_i32Load_s__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtS_rs_unmetered) func op_i32Load_s__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtS_sr) func op_i32Load_s__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(slot32(fp, pc, 16), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtS_sr_unmetered) func op_i32Load_s__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(slot32(fp, pc, 16), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtS_ri) func op_i32Load_s__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtS_ri_unmetered) func op_i32Load_s__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtU_rs) func op_i32Load_s__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtU_rs_unmetered) func op_i32Load_s__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtU_sr) func op_i32Load_s__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(slot32(fp, pc, 16), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtU_sr_unmetered) func op_i32Load_s__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(slot32(fp, pc, 16), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtU_ri) func op_i32Load_s__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__branchIf_i32LtU_ri_unmetered) func op_i32Load_s__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Load_r) func op_i32Load_r__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Load_r_storing) func op_i32Load_r__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Load_r_pinning) func op_i32Load_r__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Mul_rs) func op_i32Load_r__i32Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Mul_rs_storing) func op_i32Load_r__i32Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Mul_rs_pinning) func op_i32Load_r__i32Mul_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r__i32Store_sr) func op_i32Load_r__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtS_rs) func op_i32Load_r__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtS_rs_unmetered) func op_i32Load_r__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtS_sr) func op_i32Load_r__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(slot32(fp, pc, 12), value1) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtS_sr_unmetered) func op_i32Load_r__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(slot32(fp, pc, 12), value1) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtS_ri) func op_i32Load_r__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtS_ri_unmetered) func op_i32Load_r__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtU_rs) func op_i32Load_r__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtU_rs_unmetered) func op_i32Load_r__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtU_sr) func op_i32Load_r__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(slot32(fp, pc, 12), value1) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtU_sr_unmetered) func op_i32Load_r__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(slot32(fp, pc, 12), value1) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtU_ri) func op_i32Load_r__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__branchIf_i32LtU_ri_unmetered) func op_i32Load_r__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Load_r) func op_i32Load_p__i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Load_r_storing) func op_i32Load_p__i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Load_r_pinning) func op_i32Load_p__i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(value1) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Mul_rs) func op_i32Load_p__i32Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = imul(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Mul_rs_storing) func op_i32Load_p__i32Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = imul(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Mul_rs_pinning) func op_i32Load_p__i32Mul_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = imul(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p__i32Store_sr) func op_i32Load_p__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtS_rs) func op_i32Load_p__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtS_rs_unmetered) func op_i32Load_p__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtS_sr) func op_i32Load_p__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(slot32(fp, pc, 16), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtS_sr_unmetered) func op_i32Load_p__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(slot32(fp, pc, 16), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtS_ri) func op_i32Load_p__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtS_ri_unmetered) func op_i32Load_p__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltS(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtU_rs) func op_i32Load_p__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtU_rs_unmetered) func op_i32Load_p__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtU_sr) func op_i32Load_p__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(slot32(fp, pc, 16), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtU_sr_unmetered) func op_i32Load_p__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(slot32(fp, pc, 16), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtU_ri) func op_i32Load_p__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__branchIf_i32LtU_ri_unmetered) func op_i32Load_p__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    if iltU(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Add_rs) func op_i64Load_s__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Add_rs_storing) func op_i64Load_s__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Add_rs_pinning) func op_i64Load_s__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Add_ri) func op_i64Load_s__i64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Add_ri_storing) func op_i64Load_s__i64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Add_ri_pinning) func op_i64Load_s__i64Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Xor_rs) func op_i64Load_s__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Xor_rs_storing) func op_i64Load_s__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Xor_rs_pinning) func op_i64Load_s__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i32WrapI64_r) func op_i64Load_s__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i32WrapI64_r_storing) func op_i64Load_s__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s__i64Store_sr) func op_i64Load_s__i64Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: value1), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Eq_rs) func op_i64Load_s__branchIf_i64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, slot64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Eq_rs_unmetered) func op_i64Load_s__branchIf_i64Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, slot64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Eq_ri) func op_i64Load_s__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Eq_ri_unmetered) func op_i64Load_s__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Ne_rs) func op_i64Load_s__branchIf_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, slot64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Ne_rs_unmetered) func op_i64Load_s__branchIf_i64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, slot64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Ne_ri) func op_i64Load_s__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_s__branchIf_i64Ne_ri_unmetered) func op_i64Load_s__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Add_rs) func op_i64Load_r__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Add_rs_storing) func op_i64Load_r__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Add_rs_pinning) func op_i64Load_r__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Add_ri) func op_i64Load_r__i64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Add_ri_storing) func op_i64Load_r__i64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Add_ri_pinning) func op_i64Load_r__i64Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Xor_rs) func op_i64Load_r__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Xor_rs_storing) func op_i64Load_r__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Xor_rs_pinning) func op_i64Load_r__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i32WrapI64_r) func op_i64Load_r__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i32WrapI64_r_storing) func op_i64Load_r__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r__i64Store_sr) func op_i64Load_r__i64Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: value1), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Eq_rs) func op_i64Load_r__branchIf_i64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Eq_rs_unmetered) func op_i64Load_r__branchIf_i64Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Eq_ri) func op_i64Load_r__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Eq_ri_unmetered) func op_i64Load_r__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Ne_rs) func op_i64Load_r__branchIf_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Ne_rs_unmetered) func op_i64Load_r__branchIf_i64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Ne_ri) func op_i64Load_r__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_r__branchIf_i64Ne_ri_unmetered) func op_i64Load_r__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Add_rs) func op_i64Load_p__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Add_rs_storing) func op_i64Load_p__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Add_rs_pinning) func op_i64Load_p__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Add_ri) func op_i64Load_p__i64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Add_ri_storing) func op_i64Load_p__i64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Add_ri_pinning) func op_i64Load_p__i64Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = immediate64(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Xor_rs) func op_i64Load_p__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Xor_rs_storing) func op_i64Load_p__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Xor_rs_pinning) func op_i64Load_p__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i32WrapI64_r) func op_i64Load_p__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i32WrapI64_r_storing) func op_i64Load_p__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p__i64Store_sr) func op_i64Load_p__i64Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc + 1, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: value1), toByteOffset: address, as: UInt64.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Eq_rs) func op_i64Load_p__branchIf_i64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, slot64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Eq_rs_unmetered) func op_i64Load_p__branchIf_i64Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, slot64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Eq_ri) func op_i64Load_p__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Eq_ri_unmetered) func op_i64Load_p__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ieq(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Ne_rs) func op_i64Load_p__branchIf_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, slot64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Ne_rs_unmetered) func op_i64Load_p__branchIf_i64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, slot64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Ne_ri) func op_i64Load_p__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Load_p__branchIf_i64Ne_ri_unmetered) func op_i64Load_p__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt64(mem.loadUnaligned(fromByteOffset: address1, as: UInt64.self))
    if ine(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Load_s__f64Add_rs) func op_f64Load_s__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Add_rs_storing) func op_f64Load_s__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Mul_rs) func op_f64Load_s__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Mul_rs_storing) func op_f64Load_s__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fmul(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Sub_rs) func op_f64Load_s__f64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Sub_rs_storing) func op_f64Load_s__f64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Sub_sr) func op_f64Load_s__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = slotF64(fp, pc, 16)
    let b = value1
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Sub_sr_storing) func op_f64Load_s__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = slotF64(fp, pc, 16)
    let b = value1
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Add_rs) func op_f64Load_r__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Add_rs_storing) func op_f64Load_r__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Mul_rs) func op_f64Load_r__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Mul_rs_storing) func op_f64Load_r__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Sub_rs) func op_f64Load_r__f64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Sub_rs_storing) func op_f64Load_r__f64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Sub_sr) func op_f64Load_r__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = slotF64(fp, pc, 12)
    let b = value1
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Sub_sr_storing) func op_f64Load_r__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = slotF64(fp, pc, 12)
    let b = value1
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Add_rs) func op_f64Load_p__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Add_rs_storing) func op_f64Load_p__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Mul_rs) func op_f64Load_p__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Mul_rs_storing) func op_f64Load_p__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fmul(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Sub_rs) func op_f64Load_p__f64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Sub_rs_storing) func op_f64Load_p__f64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Sub_sr) func op_f64Load_p__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = slotF64(fp, pc, 16)
    let b = value1
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Sub_sr_storing) func op_f64Load_p__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a = slotF64(fp, pc, 16)
    let b = value1
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Add_ss__i32Store_sr) func op_i32Add_ss__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Store_sr) func op_i32Add_si__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Store_sr) func op_i32Add_rs__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Store_sr) func op_i32Add_ri__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Store_sr) func op_i32And_rs__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Store_sr) func op_i32And_ri__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Store_sr) func op_i32And_si__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Or_rs__i32Store_sr) func op_i32Or_rs__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ior(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Or_ri__i32Store_sr) func op_i32Or_ri__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ior(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Or_si__i32Store_sr) func op_i32Or_si__i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ior(a1, b1)
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: value1), toByteOffset: address, as: UInt32.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Store8_sr) func op_i32Add_si__i32Store8_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 16)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: value1), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Store8_pr) func op_i32Add_si__i32Store8_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 20)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: value1), toByteOffset: address, as: UInt8.self)
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Store8_sr) func op_i32Add_rs__i32Store8_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: value1), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Store8_pr) func op_i32Add_rs__i32Store8_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: value1), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Store8_sr) func op_i32Add_ri__i32Store8_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(slot32(fp, pc, 12)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: value1), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Store8_pr) func op_i32Add_ri__i32Store8_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 16)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: value1), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Eq_rs) func op_i32Add_si_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Eq_rs_unmetered) func op_i32Add_si_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Eq_ri) func op_i32Add_si_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Eq_ri_unmetered) func op_i32Add_si_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Ne_rs) func op_i32Add_si_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Ne_rs_unmetered) func op_i32Add_si_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Ne_ri) func op_i32Add_si_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32Ne_ri_unmetered) func op_i32Add_si_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_rs) func op_i32Add_si_storing__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_rs_unmetered) func op_i32Add_si_storing__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_sr) func op_i32Add_si_storing__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_sr_unmetered) func op_i32Add_si_storing__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_ri) func op_i32Add_si_storing__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_ri_unmetered) func op_i32Add_si_storing__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_ir) func op_i32Add_si_storing__branchIf_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtS_ir_unmetered) func op_i32Add_si_storing__branchIf_i32LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_rs) func op_i32Add_si_storing__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_rs_unmetered) func op_i32Add_si_storing__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_sr) func op_i32Add_si_storing__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_sr_unmetered) func op_i32Add_si_storing__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_ri) func op_i32Add_si_storing__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_ri_unmetered) func op_i32Add_si_storing__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_ir) func op_i32Add_si_storing__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing__branchIf_i32LtU_ir_unmetered) func op_i32Add_si_storing__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Eq_rs) func op_i32Add_ss_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Eq_rs_unmetered) func op_i32Add_ss_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Eq_ri) func op_i32Add_ss_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Eq_ri_unmetered) func op_i32Add_ss_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Ne_rs) func op_i32Add_ss_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Ne_rs_unmetered) func op_i32Add_ss_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Ne_ri) func op_i32Add_ss_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32Ne_ri_unmetered) func op_i32Add_ss_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_rs) func op_i32Add_ss_storing__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_rs_unmetered) func op_i32Add_ss_storing__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_sr) func op_i32Add_ss_storing__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_sr_unmetered) func op_i32Add_ss_storing__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_ri) func op_i32Add_ss_storing__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_ri_unmetered) func op_i32Add_ss_storing__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_ir) func op_i32Add_ss_storing__branchIf_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtS_ir_unmetered) func op_i32Add_ss_storing__branchIf_i32LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_rs) func op_i32Add_ss_storing__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_rs_unmetered) func op_i32Add_ss_storing__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_sr) func op_i32Add_ss_storing__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_sr_unmetered) func op_i32Add_ss_storing__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_ri) func op_i32Add_ss_storing__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_ri_unmetered) func op_i32Add_ss_storing__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_ir) func op_i32Add_ss_storing__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing__branchIf_i32LtU_ir_unmetered) func op_i32Add_ss_storing__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Eq_rs) func op_i32Add_pi_pinning__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Eq_rs_unmetered) func op_i32Add_pi_pinning__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Eq_ri) func op_i32Add_pi_pinning__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Eq_ri_unmetered) func op_i32Add_pi_pinning__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Ne_rs) func op_i32Add_pi_pinning__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Ne_rs_unmetered) func op_i32Add_pi_pinning__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Ne_ri) func op_i32Add_pi_pinning__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32Ne_ri_unmetered) func op_i32Add_pi_pinning__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_rs) func op_i32Add_pi_pinning__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_rs_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_sr) func op_i32Add_pi_pinning__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_sr_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_ri) func op_i32Add_pi_pinning__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_ri_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_ir) func op_i32Add_pi_pinning__branchIf_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtS_ir_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_rs) func op_i32Add_pi_pinning__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_rs_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_sr) func op_i32Add_pi_pinning__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_sr_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_ri) func op_i32Add_pi_pinning__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_ri_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_ir) func op_i32Add_pi_pinning__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning__branchIf_i32LtU_ir_unmetered) func op_i32Add_pi_pinning__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Eq_rs) func op_i32Add_ps_pinning__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Eq_rs_unmetered) func op_i32Add_ps_pinning__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Eq_ri) func op_i32Add_ps_pinning__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Eq_ri_unmetered) func op_i32Add_ps_pinning__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Ne_rs) func op_i32Add_ps_pinning__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Ne_rs_unmetered) func op_i32Add_ps_pinning__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Ne_ri) func op_i32Add_ps_pinning__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32Ne_ri_unmetered) func op_i32Add_ps_pinning__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_rs) func op_i32Add_ps_pinning__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_rs_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_sr) func op_i32Add_ps_pinning__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_sr_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_ri) func op_i32Add_ps_pinning__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_ri_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_ir) func op_i32Add_ps_pinning__branchIf_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtS_ir_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_rs) func op_i32Add_ps_pinning__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_rs_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_sr) func op_i32Add_ps_pinning__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_sr_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_ri) func op_i32Add_ps_pinning__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_ri_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_ir) func op_i32Add_ps_pinning__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning__branchIf_i32LtU_ir_unmetered) func op_i32Add_ps_pinning__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Eq_rs) func op_i32Add_si_pinning__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Eq_rs_unmetered) func op_i32Add_si_pinning__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Eq_ri) func op_i32Add_si_pinning__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Eq_ri_unmetered) func op_i32Add_si_pinning__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Ne_rs) func op_i32Add_si_pinning__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Ne_rs_unmetered) func op_i32Add_si_pinning__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Ne_ri) func op_i32Add_si_pinning__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32Ne_ri_unmetered) func op_i32Add_si_pinning__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_rs) func op_i32Add_si_pinning__branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_rs_unmetered) func op_i32Add_si_pinning__branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_sr) func op_i32Add_si_pinning__branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_sr_unmetered) func op_i32Add_si_pinning__branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_ri) func op_i32Add_si_pinning__branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_ri_unmetered) func op_i32Add_si_pinning__branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_ir) func op_i32Add_si_pinning__branchIf_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtS_ir_unmetered) func op_i32Add_si_pinning__branchIf_i32LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate32(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_rs) func op_i32Add_si_pinning__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_rs_unmetered) func op_i32Add_si_pinning__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_sr) func op_i32Add_si_pinning__branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_sr_unmetered) func op_i32Add_si_pinning__branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(slot32(fp, pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_ri) func op_i32Add_si_pinning__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_ri_unmetered) func op_i32Add_si_pinning__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_ir) func op_i32Add_si_pinning__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning__branchIf_i32LtU_ir_unmetered) func op_i32Add_si_pinning__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate32(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__branchIf_i32LtU_rs) func op_i32Add_si__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__branchIf_i32LtU_rs_unmetered) func op_i32Add_si__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__branchIf_i32LtU_ri) func op_i32Add_si__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__branchIf_i32LtU_ri_unmetered) func op_i32Add_si__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__branchIf_i32LtU_ir) func op_i32Add_si__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(immediate32(pc, 16), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__branchIf_i32LtU_ir_unmetered) func op_i32Add_si__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(immediate32(pc, 16), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__branchIf_i32LtU_rs) func op_i32Add_ri__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    if iltU(value1, slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__branchIf_i32LtU_rs_unmetered) func op_i32Add_ri__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    if iltU(value1, slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__branchIf_i32LtU_ri) func op_i32Add_ri__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    if iltU(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__branchIf_i32LtU_ri_unmetered) func op_i32Add_ri__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    if iltU(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__branchIf_i32LtU_ir) func op_i32Add_ri__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    if iltU(immediate32(pc, 12), value1) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__branchIf_i32LtU_ir_unmetered) func op_i32Add_ri__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    if iltU(immediate32(pc, 12), value1) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__branchIf_i32LtU_rs) func op_i32Add_pi__branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__branchIf_i32LtU_rs_unmetered) func op_i32Add_pi__branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__branchIf_i32LtU_ri) func op_i32Add_pi__branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__branchIf_i32LtU_ri_unmetered) func op_i32Add_pi__branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__branchIf_i32LtU_ir) func op_i32Add_pi__branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(immediate32(pc, 16), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__branchIf_i32LtU_ir_unmetered) func op_i32Add_pi__branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    if iltU(immediate32(pc, 16), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64Ne_rs) func op_i64Add_si_storing__branchIf_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot64(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64Ne_rs_unmetered) func op_i64Add_si_storing__branchIf_i64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot64(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64Ne_ri) func op_i64Add_si_storing__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate64(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64Ne_ri_unmetered) func op_i64Add_si_storing__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate64(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtS_rs) func op_i64Add_si_storing__branchIf_i64LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot64(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtS_rs_unmetered) func op_i64Add_si_storing__branchIf_i64LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot64(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtS_ir) func op_i64Add_si_storing__branchIf_i64LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate64(pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtS_ir_unmetered) func op_i64Add_si_storing__branchIf_i64LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate64(pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtU_rs) func op_i64Add_si_storing__branchIf_i64LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot64(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtU_rs_unmetered) func op_i64Add_si_storing__branchIf_i64LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot64(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtU_ir) func op_i64Add_si_storing__branchIf_i64LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate64(pc, 20), value1) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing__branchIf_i64LtU_ir_unmetered) func op_i64Add_si_storing__branchIf_i64LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate64(pc, 20), value1) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64Ne_rs) func op_i64Add_pi_pinning__branchIf_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot64(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64Ne_rs_unmetered) func op_i64Add_pi_pinning__branchIf_i64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot64(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64Ne_ri) func op_i64Add_pi_pinning__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate64(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64Ne_ri_unmetered) func op_i64Add_pi_pinning__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate64(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtS_rs) func op_i64Add_pi_pinning__branchIf_i64LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot64(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtS_rs_unmetered) func op_i64Add_pi_pinning__branchIf_i64LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(value1, slot64(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtS_ir) func op_i64Add_pi_pinning__branchIf_i64LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate64(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtS_ir_unmetered) func op_i64Add_pi_pinning__branchIf_i64LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltS(immediate64(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtU_rs) func op_i64Add_pi_pinning__branchIf_i64LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot64(fp, pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtU_rs_unmetered) func op_i64Add_pi_pinning__branchIf_i64LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(value1, slot64(fp, pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtU_ir) func op_i64Add_pi_pinning__branchIf_i64LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate64(pc, 20), value1) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning__branchIf_i64LtU_ir_unmetered) func op_i64Add_pi_pinning__branchIf_i64LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    setSlot(fp, pc, 16, extended(value1))
    if iltU(immediate64(pc, 20), value1) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Eq_rs) func op_i32Load_s_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Eq_rs_unmetered) func op_i32Load_s_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Eq_ri) func op_i32Load_s_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Eq_ri_unmetered) func op_i32Load_s_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Ne_rs) func op_i32Load_s_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Ne_rs_unmetered) func op_i32Load_s_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Ne_ri) func op_i32Load_s_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing__branchIf_i32Ne_ri_unmetered) func op_i32Load_s_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Eq_rs) func op_i32Load_r_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Eq_rs_unmetered) func op_i32Load_r_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Eq_ri) func op_i32Load_r_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Eq_ri_unmetered) func op_i32Load_r_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Ne_rs) func op_i32Load_r_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Ne_rs_unmetered) func op_i32Load_r_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Ne_ri) func op_i32Load_r_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing__branchIf_i32Ne_ri_unmetered) func op_i32Load_r_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Eq_rs) func op_i32Load_p_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Eq_rs_unmetered) func op_i32Load_p_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Eq_ri) func op_i32Load_p_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Eq_ri_unmetered) func op_i32Load_p_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Ne_rs) func op_i32Load_p_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Ne_rs_unmetered) func op_i32Load_p_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Ne_ri) func op_i32Load_p_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing__branchIf_i32Ne_ri_unmetered) func op_i32Load_p_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Eq_rs) func op_i32Load8U_s_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Eq_rs_unmetered) func op_i32Load8U_s_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Eq_ri) func op_i32Load8U_s_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Eq_ri_unmetered) func op_i32Load8U_s_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Ne_rs) func op_i32Load8U_s_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Ne_rs_unmetered) func op_i32Load8U_s_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Ne_ri) func op_i32Load8U_s_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing__branchIf_i32Ne_ri_unmetered) func op_i32Load8U_s_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Eq_rs) func op_i32Load8U_r_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Eq_rs_unmetered) func op_i32Load8U_r_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Eq_ri) func op_i32Load8U_r_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Eq_ri_unmetered) func op_i32Load8U_r_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Ne_rs) func op_i32Load8U_r_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, slot32(fp, pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Ne_rs_unmetered) func op_i32Load8U_r_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, slot32(fp, pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Ne_ri) func op_i32Load8U_r_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing__branchIf_i32Ne_ri_unmetered) func op_i32Load8U_r_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Eq_rs) func op_i32Load8U_p_storing__branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Eq_rs_unmetered) func op_i32Load8U_p_storing__branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Eq_ri) func op_i32Load8U_p_storing__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Eq_ri_unmetered) func op_i32Load8U_p_storing__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Ne_rs) func op_i32Load8U_p_storing__branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Ne_rs_unmetered) func op_i32Load8U_p_storing__branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, slot32(fp, pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Ne_ri) func op_i32Load8U_p_storing__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing__branchIf_i32Ne_ri_unmetered) func op_i32Load8U_p_storing__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, pin, extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, pin, extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_pinning__branchIf_i32Eq_ri) func op_i32Load_p_pinning__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_pinning__branchIf_i32Eq_ri_unmetered) func op_i32Load_p_pinning__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ieq(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_pinning__branchIf_i32Ne_ri) func op_i32Load_p_pinning__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return take(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_pinning__branchIf_i32Ne_ri_unmetered) func op_i32Load_p_pinning__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 16, extended(value1))
    if ine(value1, immediate32(pc, 20)) { return jump(pc, 24, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 36, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_pinning__branchIf_i32Eq_ri) func op_i32Load_r_pinning__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_pinning__branchIf_i32Eq_ri_unmetered) func op_i32Load_r_pinning__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_pinning__branchIf_i32Ne_ri) func op_i32Load_r_pinning__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_pinning__branchIf_i32Ne_ri_unmetered) func op_i32Load_r_pinning__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    setSlot(fp, pc, 12, extended(value1))
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, extended(value1), extended(value1), mem, fuel, facc) }
    return next(pc + 32, fp, extended(value1), extended(value1), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_rs) func op_i32Add_ss__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_rs_storing) func op_i32Add_ss__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_rs_pinning) func op_i32Add_ss__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_ri) func op_i32Add_ss__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_ri_storing) func op_i32Add_ss__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_ri_pinning) func op_i32Add_ss__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_rp) func op_i32Add_ss__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_rp_storing) func op_i32Add_ss__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32Add_rp_pinning) func op_i32Add_ss__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32And_ri) func op_i32Add_ss__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32And_ri_storing) func op_i32Add_ss__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss__i32And_ri_pinning) func op_i32Add_ss__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_rs) func op_i32Add_si__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_rs_storing) func op_i32Add_si__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_rs_pinning) func op_i32Add_si__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_ri) func op_i32Add_si__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_ri_storing) func op_i32Add_si__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_ri_pinning) func op_i32Add_si__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_rp) func op_i32Add_si__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_rp_storing) func op_i32Add_si__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32Add_rp_pinning) func op_i32Add_si__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32And_ri) func op_i32Add_si__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32And_ri_storing) func op_i32Add_si__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si__i32And_ri_pinning) func op_i32Add_si__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_rs) func op_i32Add_rs__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_rs_storing) func op_i32Add_rs__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_rs_pinning) func op_i32Add_rs__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_ri) func op_i32Add_rs__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_ri_storing) func op_i32Add_rs__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_ri_pinning) func op_i32Add_rs__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_rp) func op_i32Add_rs__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_rp_storing) func op_i32Add_rs__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32Add_rp_pinning) func op_i32Add_rs__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32And_ri) func op_i32Add_rs__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32And_ri_storing) func op_i32Add_rs__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs__i32And_ri_pinning) func op_i32Add_rs__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_rs) func op_i32Add_ri__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_rs_storing) func op_i32Add_ri__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_rs_pinning) func op_i32Add_ri__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_ri) func op_i32Add_ri__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_ri_storing) func op_i32Add_ri__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_ri_pinning) func op_i32Add_ri__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_rp) func op_i32Add_ri__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_rp_storing) func op_i32Add_ri__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32Add_rp_pinning) func op_i32Add_ri__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32And_ri) func op_i32Add_ri__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32And_ri_storing) func op_i32Add_ri__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__i32And_ri_pinning) func op_i32Add_ri__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_rs) func op_i32Add_ps__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_rs_storing) func op_i32Add_ps__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_rs_pinning) func op_i32Add_ps__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_ri) func op_i32Add_ps__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_ri_storing) func op_i32Add_ps__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_ri_pinning) func op_i32Add_ps__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_rp) func op_i32Add_ps__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_rp_storing) func op_i32Add_ps__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32Add_rp_pinning) func op_i32Add_ps__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32And_ri) func op_i32Add_ps__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32And_ri_storing) func op_i32Add_ps__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps__i32And_ri_pinning) func op_i32Add_ps__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_rs) func op_i32Add_pi__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_rs_storing) func op_i32Add_pi__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_rs_pinning) func op_i32Add_pi__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_ri) func op_i32Add_pi__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_ri_storing) func op_i32Add_pi__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_ri_pinning) func op_i32Add_pi__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_rp) func op_i32Add_pi__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_rp_storing) func op_i32Add_pi__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32Add_rp_pinning) func op_i32Add_pi__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32And_ri) func op_i32Add_pi__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32And_ri_storing) func op_i32Add_pi__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi__i32And_ri_pinning) func op_i32Add_pi__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Xor_rs) func op_i32Shl_si__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Xor_rs_storing) func op_i32Shl_si__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Xor_rs_pinning) func op_i32Shl_si__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Or_rs) func op_i32Shl_si__i32Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ior(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Or_rs_storing) func op_i32Shl_si__i32Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si__i32Or_rs_pinning) func op_i32Shl_si__i32Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Xor_rs) func op_i32Shl_ri__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Xor_rs_storing) func op_i32Shl_ri__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Xor_rs_pinning) func op_i32Shl_ri__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Or_rs) func op_i32Shl_ri__i32Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Or_rs_storing) func op_i32Shl_ri__i32Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri__i32Or_rs_pinning) func op_i32Shl_ri__i32Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Xor_rs) func op_i32Shl_pi__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Xor_rs_storing) func op_i32Shl_pi__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Xor_rs_pinning) func op_i32Shl_pi__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Or_rs) func op_i32Shl_pi__i32Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ior(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Or_rs_storing) func op_i32Shl_pi__i32Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Or_rs_pinning) func op_i32Shl_pi__i32Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Xor_rp) func op_i32Shl_pi__i32Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Xor_rp_storing) func op_i32Shl_pi__i32Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Xor_rp_pinning) func op_i32Shl_pi__i32Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rp) func op_i32Shl_pi__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rp_storing) func op_i32Shl_pi__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi__i32Add_rp_pinning) func op_i32Shl_pi__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Add_rs) func op_i32ShrU_si__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Add_rs_storing) func op_i32ShrU_si__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Add_rs_pinning) func op_i32ShrU_si__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Add_rp) func op_i32ShrU_si__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Add_rp_storing) func op_i32ShrU_si__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Add_rp_pinning) func op_i32ShrU_si__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Xor_rs) func op_i32ShrU_si__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Xor_rs_storing) func op_i32ShrU_si__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Xor_rs_pinning) func op_i32ShrU_si__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Xor_rp) func op_i32ShrU_si__i32Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Xor_rp_storing) func op_i32ShrU_si__i32Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32Xor_rp_pinning) func op_i32ShrU_si__i32Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32And_ri) func op_i32ShrU_si__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32And_ri_storing) func op_i32ShrU_si__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32And_ri_pinning) func op_i32ShrU_si__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32And_rs) func op_i32ShrU_si__i32And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32And_rs_storing) func op_i32ShrU_si__i32And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si__i32And_rs_pinning) func op_i32ShrU_si__i32And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Add_rs) func op_i32ShrU_ri__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Add_rs_storing) func op_i32ShrU_ri__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Add_rs_pinning) func op_i32ShrU_ri__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Add_rp) func op_i32ShrU_ri__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Add_rp_storing) func op_i32ShrU_ri__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Add_rp_pinning) func op_i32ShrU_ri__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Xor_rs) func op_i32ShrU_ri__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Xor_rs_storing) func op_i32ShrU_ri__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Xor_rs_pinning) func op_i32ShrU_ri__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Xor_rp) func op_i32ShrU_ri__i32Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Xor_rp_storing) func op_i32ShrU_ri__i32Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32Xor_rp_pinning) func op_i32ShrU_ri__i32Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32And_ri) func op_i32ShrU_ri__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32And_ri_storing) func op_i32ShrU_ri__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32And_ri_pinning) func op_i32ShrU_ri__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32And_rs) func op_i32ShrU_ri__i32And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32And_rs_storing) func op_i32ShrU_ri__i32And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri__i32And_rs_pinning) func op_i32ShrU_ri__i32And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Add_rs) func op_i32ShrU_pi__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Add_rs_storing) func op_i32ShrU_pi__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Add_rs_pinning) func op_i32ShrU_pi__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Add_rp) func op_i32ShrU_pi__i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Add_rp_storing) func op_i32ShrU_pi__i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Add_rp_pinning) func op_i32ShrU_pi__i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Xor_rs) func op_i32ShrU_pi__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Xor_rs_storing) func op_i32ShrU_pi__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Xor_rs_pinning) func op_i32ShrU_pi__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Xor_rp) func op_i32ShrU_pi__i32Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Xor_rp_storing) func op_i32ShrU_pi__i32Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32Xor_rp_pinning) func op_i32ShrU_pi__i32Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32And_ri) func op_i32ShrU_pi__i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32And_ri_storing) func op_i32ShrU_pi__i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32And_ri_pinning) func op_i32ShrU_pi__i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32And_rs) func op_i32ShrU_pi__i32And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32And_rs_storing) func op_i32ShrU_pi__i32And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi__i32And_rs_pinning) func op_i32ShrU_pi__i32And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Add_rs) func op_i32And_si__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Add_rs_storing) func op_i32And_si__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Add_rs_pinning) func op_i32And_si__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Add_ri) func op_i32And_si__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Add_ri_storing) func op_i32And_si__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si__i32Add_ri_pinning) func op_i32And_si__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Add_rs) func op_i32And_ss__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Add_rs_storing) func op_i32And_ss__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Add_rs_pinning) func op_i32And_ss__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Add_ri) func op_i32And_ss__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Add_ri_storing) func op_i32And_ss__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Add_ri_pinning) func op_i32And_ss__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Add_rs) func op_i32And_ri__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Add_rs_storing) func op_i32And_ri__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Add_rs_pinning) func op_i32And_ri__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Add_ri) func op_i32And_ri__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Add_ri_storing) func op_i32And_ri__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri__i32Add_ri_pinning) func op_i32And_ri__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Add_rs) func op_i32And_rs__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Add_rs_storing) func op_i32And_rs__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Add_rs_pinning) func op_i32And_rs__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Add_ri) func op_i32And_rs__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Add_ri_storing) func op_i32And_rs__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Add_ri_pinning) func op_i32And_rs__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi__i32Add_rs) func op_i32And_pi__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi__i32Add_rs_storing) func op_i32And_pi__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi__i32Add_rs_pinning) func op_i32And_pi__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi__i32Add_ri) func op_i32And_pi__i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi__i32Add_ri_storing) func op_i32And_pi__i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi__i32Add_ri_pinning) func op_i32And_pi__i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Xor_rs) func op_i32And_ss__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Xor_rs_storing) func op_i32And_ss__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss__i32Xor_rs_pinning) func op_i32And_ss__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Xor_rs) func op_i32And_rs__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Xor_rs_storing) func op_i32And_rs__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs__i32Xor_rs_pinning) func op_i32And_rs__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32And_rs) func op_i32Xor_ss__i32And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32And_rs_storing) func op_i32Xor_ss__i32And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32And_rs_pinning) func op_i32Xor_ss__i32And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iand(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32Add_rs) func op_i32Xor_ss__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32Add_rs_storing) func op_i32Xor_ss__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32Add_rs_pinning) func op_i32Xor_ss__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32Xor_rs) func op_i32Xor_ss__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32Xor_rs_storing) func op_i32Xor_ss__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss__i32Xor_rs_pinning) func op_i32Xor_ss__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32And_rs) func op_i32Xor_rs__i32And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32And_rs_storing) func op_i32Xor_rs__i32And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32And_rs_pinning) func op_i32Xor_rs__i32And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32Add_rs) func op_i32Xor_rs__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32Add_rs_storing) func op_i32Xor_rs__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32Add_rs_pinning) func op_i32Xor_rs__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32Xor_rs) func op_i32Xor_rs__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32Xor_rs_storing) func op_i32Xor_rs__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs__i32Xor_rs_pinning) func op_i32Xor_rs__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si__i32Xor_rs) func op_i32Rotl_si__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si__i32Xor_rs_storing) func op_i32Rotl_si__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si__i32Xor_rs_pinning) func op_i32Rotl_si__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si__i32Add_rs) func op_i32Rotl_si__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si__i32Add_rs_storing) func op_i32Rotl_si__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si__i32Add_rs_pinning) func op_i32Rotl_si__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri__i32Xor_rs) func op_i32Rotl_ri__i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri__i32Xor_rs_storing) func op_i32Rotl_ri__i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri__i32Xor_rs_pinning) func op_i32Rotl_ri__i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri__i32Add_rs) func op_i32Rotl_ri__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri__i32Add_rs_storing) func op_i32Rotl_ri__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri__i32Add_rs_pinning) func op_i32Rotl_ri__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = irotl(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ss__i32Add_rs) func op_i32Mul_ss__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ss__i32Add_rs_storing) func op_i32Mul_ss__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ss__i32Add_rs_pinning) func op_i32Mul_ss__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rs__i32Add_rs) func op_i32Mul_rs__i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rs__i32Add_rs_storing) func op_i32Mul_rs__i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rs__i32Add_rs_pinning) func op_i32Mul_rs__i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = imul(a1, b1)
    let a = value1
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sr__i32ShrS_ri) func op_i32Sub_sr__i32ShrS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sr__i32ShrS_ri_storing) func op_i32Sub_sr__i32ShrS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sr__i32ShrS_ri_pinning) func op_i32Sub_sr__i32ShrS_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ss__i32ShrS_ri) func op_i32Sub_ss__i32ShrS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishrS(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ss__i32ShrS_ri_storing) func op_i32Sub_ss__i32ShrS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishrS(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ss__i32ShrS_ri_pinning) func op_i32Sub_ss__i32ShrS_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 16)
    let result = ishrS(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rs__i32ShrS_ri) func op_i32Sub_rs__i32ShrS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rs__i32ShrS_ri_storing) func op_i32Sub_rs__i32ShrS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rs__i32ShrS_ri_pinning) func op_i32Sub_rs__i32ShrS_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = isub(a1, b1)
    let a = value1
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i64Xor_rs) func op_i64ShrU_si__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i64Xor_rs_storing) func op_i64ShrU_si__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i64Xor_rs_pinning) func op_i64ShrU_si__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i64Xor_rp) func op_i64ShrU_si__i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i64Xor_rp_storing) func op_i64ShrU_si__i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i64Xor_rp_pinning) func op_i64ShrU_si__i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i32WrapI64_r) func op_i64ShrU_si__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si__i32WrapI64_r_storing) func op_i64ShrU_si__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i64Xor_rs) func op_i64ShrU_ri__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i64Xor_rs_storing) func op_i64ShrU_ri__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i64Xor_rs_pinning) func op_i64ShrU_ri__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i64Xor_rp) func op_i64ShrU_ri__i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i64Xor_rp_storing) func op_i64ShrU_ri__i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i64Xor_rp_pinning) func op_i64ShrU_ri__i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i32WrapI64_r) func op_i64ShrU_ri__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri__i32WrapI64_r_storing) func op_i64ShrU_ri__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishrU(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i64Xor_rs) func op_i64ShrU_pi__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i64Xor_rs_storing) func op_i64ShrU_pi__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i64Xor_rs_pinning) func op_i64ShrU_pi__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i64Xor_rp) func op_i64ShrU_pi__i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i64Xor_rp_storing) func op_i64ShrU_pi__i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i64Xor_rp_pinning) func op_i64ShrU_pi__i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i32WrapI64_r) func op_i64ShrU_pi__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi__i32WrapI64_r_storing) func op_i64ShrU_pi__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishrU(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Add_rs) func op_i64Shl_si__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Add_rs_storing) func op_i64Shl_si__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Add_rs_pinning) func op_i64Shl_si__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Add_rp) func op_i64Shl_si__i64Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Add_rp_storing) func op_i64Shl_si__i64Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Add_rp_pinning) func op_i64Shl_si__i64Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Or_rs) func op_i64Shl_si__i64Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ior(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Or_rs_storing) func op_i64Shl_si__i64Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Or_rs_pinning) func op_i64Shl_si__i64Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Or_rp) func op_i64Shl_si__i64Or_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Or_rp_storing) func op_i64Shl_si__i64Or_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Or_rp_pinning) func op_i64Shl_si__i64Or_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Xor_rs) func op_i64Shl_si__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Xor_rs_storing) func op_i64Shl_si__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Xor_rs_pinning) func op_i64Shl_si__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Xor_rp) func op_i64Shl_si__i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Xor_rp_storing) func op_i64Shl_si__i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si__i64Xor_rp_pinning) func op_i64Shl_si__i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Add_rs) func op_i64Shl_ri__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Add_rs_storing) func op_i64Shl_ri__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Add_rs_pinning) func op_i64Shl_ri__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Add_rp) func op_i64Shl_ri__i64Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Add_rp_storing) func op_i64Shl_ri__i64Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Add_rp_pinning) func op_i64Shl_ri__i64Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Or_rs) func op_i64Shl_ri__i64Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Or_rs_storing) func op_i64Shl_ri__i64Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Or_rs_pinning) func op_i64Shl_ri__i64Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Or_rp) func op_i64Shl_ri__i64Or_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Or_rp_storing) func op_i64Shl_ri__i64Or_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Or_rp_pinning) func op_i64Shl_ri__i64Or_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Xor_rs) func op_i64Shl_ri__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Xor_rs_storing) func op_i64Shl_ri__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Xor_rs_pinning) func op_i64Shl_ri__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Xor_rp) func op_i64Shl_ri__i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Xor_rp_storing) func op_i64Shl_ri__i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri__i64Xor_rp_pinning) func op_i64Shl_ri__i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Add_rs) func op_i64Shl_pi__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Add_rs_storing) func op_i64Shl_pi__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Add_rs_pinning) func op_i64Shl_pi__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Add_rp) func op_i64Shl_pi__i64Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Add_rp_storing) func op_i64Shl_pi__i64Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Add_rp_pinning) func op_i64Shl_pi__i64Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Or_rs) func op_i64Shl_pi__i64Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ior(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Or_rs_storing) func op_i64Shl_pi__i64Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Or_rs_pinning) func op_i64Shl_pi__i64Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Or_rp) func op_i64Shl_pi__i64Or_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Or_rp_storing) func op_i64Shl_pi__i64Or_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Or_rp_pinning) func op_i64Shl_pi__i64Or_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Xor_rs) func op_i64Shl_pi__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Xor_rs_storing) func op_i64Shl_pi__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Xor_rs_pinning) func op_i64Shl_pi__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Xor_rp) func op_i64Shl_pi__i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Xor_rp_storing) func op_i64Shl_pi__i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi__i64Xor_rp_pinning) func op_i64Shl_pi__i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = ishl(a1, b1)
    let a = value1
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss__i64Xor_rs) func op_i64Xor_ss__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss__i64Xor_rs_storing) func op_i64Xor_ss__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss__i64Xor_rs_pinning) func op_i64Xor_ss__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = ixor(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss__i64Add_rs) func op_i64Xor_ss__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss__i64Add_rs_storing) func op_i64Xor_ss__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss__i64Add_rs_pinning) func op_i64Xor_ss__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs__i64Xor_rs) func op_i64Xor_rs__i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs__i64Xor_rs_storing) func op_i64Xor_rs__i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs__i64Xor_rs_pinning) func op_i64Xor_rs__i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs__i64Add_rs) func op_i64Xor_rs__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs__i64Add_rs_storing) func op_i64Xor_rs__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs__i64Add_rs_pinning) func op_i64Xor_rs__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = ixor(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i64Add_rs) func op_i64Add_si__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i64Add_rs_storing) func op_i64Add_si__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si__i64Add_rs_pinning) func op_i64Add_si__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i64Add_rs) func op_i64Add_ss__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i64Add_rs_storing) func op_i64Add_ss__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss__i64Add_rs_pinning) func op_i64Add_ss__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 16)
    let result = iadd(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs__i64Add_rs) func op_i64Add_rs__i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs__i64Add_rs_storing) func op_i64Add_rs__i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs__i64Add_rs_pinning) func op_i64Add_rs__i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs__i32WrapI64_r) func op_i64Add_rs__i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs__i32WrapI64_r_storing) func op_i64Add_rs__i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iadd(a1, b1)
    let a = value1
    let result = i32WrapI64(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Mul_ss__f64Add_rs) func op_f64Mul_ss__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Add_rs_storing) func op_f64Mul_ss__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Mul_rs) func op_f64Mul_ss__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Mul_rs_storing) func op_f64Mul_ss__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fmul(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Sub_rs) func op_f64Mul_ss__f64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Sub_rs_storing) func op_f64Mul_ss__f64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Sub_sr) func op_f64Mul_ss__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = slotF64(fp, pc, 16)
    let b = value1
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss__f64Sub_sr_storing) func op_f64Mul_ss__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fmul(a1, b1)
    let a = slotF64(fp, pc, 16)
    let b = value1
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Add_rs) func op_f64Mul_rs__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Add_rs_storing) func op_f64Mul_rs__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Mul_rs) func op_f64Mul_rs__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Mul_rs_storing) func op_f64Mul_rs__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Sub_rs) func op_f64Mul_rs__f64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Sub_rs_storing) func op_f64Mul_rs__f64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Sub_sr) func op_f64Mul_rs__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = slotF64(fp, pc, 12)
    let b = value1
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs__f64Sub_sr_storing) func op_f64Mul_rs__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fmul(a1, b1)
    let a = slotF64(fp, pc, 12)
    let b = value1
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_ss__f64Add_rs) func op_f64Add_ss__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fadd(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_ss__f64Add_rs_storing) func op_f64Add_ss__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fadd(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_rs__f64Add_rs) func op_f64Add_rs__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_rs__f64Add_rs_storing) func op_f64Add_rs__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ss__f64Add_rs) func op_f64Sub_ss__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fsub(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ss__f64Add_rs_storing) func op_f64Sub_ss__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = slotF64(fp, pc, 12)
    let value1 = fsub(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_rs__f64Add_rs) func op_f64Sub_rs__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fsub(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_rs__f64Add_rs_storing) func op_f64Sub_rs__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fsub(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_sr__f64Add_rs) func op_f64Sub_sr__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = facc
    let value1 = fsub(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_sr__f64Add_rs_storing) func op_f64Sub_sr__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slotF64(fp, pc, 8)
    let b1 = facc
    let value1 = fsub(a1, b1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Mul_rs__f64Add_rs) func op_f64Load_s__f64Mul_rs__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = value2
    let b = slotF64(fp, pc, 20)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Mul_rs__f64Add_rs_storing) func op_f64Load_s__f64Mul_rs__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = value2
    let b = slotF64(fp, pc, 20)
    let result = fadd(a, b)
    setSlot(fp, pc, 24, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Mul_rs__f64Sub_sr) func op_f64Load_s__f64Mul_rs__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = slotF64(fp, pc, 20)
    let b = value2
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s__f64Mul_rs__f64Sub_sr_storing) func op_f64Load_s__f64Mul_rs__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = slotF64(fp, pc, 20)
    let b = value2
    let result = fsub(a, b)
    setSlot(fp, pc, 24, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Mul_rs__f64Add_rs) func op_f64Load_r__f64Mul_rs__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 12)
    let value2 = fmul(a2, b2)
    let a = value2
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Mul_rs__f64Add_rs_storing) func op_f64Load_r__f64Mul_rs__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 12)
    let value2 = fmul(a2, b2)
    let a = value2
    let b = slotF64(fp, pc, 16)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Mul_rs__f64Sub_sr) func op_f64Load_r__f64Mul_rs__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 12)
    let value2 = fmul(a2, b2)
    let a = slotF64(fp, pc, 16)
    let b = value2
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r__f64Mul_rs__f64Sub_sr_storing) func op_f64Load_r__f64Mul_rs__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 12)
    let value2 = fmul(a2, b2)
    let a = slotF64(fp, pc, 16)
    let b = value2
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Mul_rs__f64Add_rs) func op_f64Load_p__f64Mul_rs__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = value2
    let b = slotF64(fp, pc, 20)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Mul_rs__f64Add_rs_storing) func op_f64Load_p__f64Mul_rs__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = value2
    let b = slotF64(fp, pc, 20)
    let result = fadd(a, b)
    setSlot(fp, pc, 24, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Mul_rs__f64Sub_sr) func op_f64Load_p__f64Mul_rs__f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = slotF64(fp, pc, 20)
    let b = value2
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p__f64Mul_rs__f64Sub_sr_storing) func op_f64Load_p__f64Mul_rs__f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = mem.loadUnaligned(fromByteOffset: address1, as: Double.self)
    let a2 = value1
    let b2 = slotF64(fp, pc, 16)
    let value2 = fmul(a2, b2)
    let a = slotF64(fp, pc, 20)
    let b = value2
    let result = fsub(a, b)
    setSlot(fp, pc, 24, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 28, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Div_ir) func op_f64ConvertI32S_s__f64Div_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = immediateF64(pc, 12)
    let b = value1
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Div_ir_storing) func op_f64ConvertI32S_s__f64Div_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = immediateF64(pc, 12)
    let b = value1
    let result = fdiv(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Div_rs) func op_f64ConvertI32S_s__f64Div_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Div_rs_storing) func op_f64ConvertI32S_s__f64Div_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Mul_rs) func op_f64ConvertI32S_s__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Mul_rs_storing) func op_f64ConvertI32S_s__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Mul_ri) func op_f64ConvertI32S_s__f64Mul_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Mul_ri_storing) func op_f64ConvertI32S_s__f64Mul_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Add_rs) func op_f64ConvertI32S_s__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Add_rs_storing) func op_f64ConvertI32S_s__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Add_ri) func op_f64ConvertI32S_s__f64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s__f64Add_ri_storing) func op_f64ConvertI32S_s__f64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Div_ir) func op_f64ConvertI32S_r__f64Div_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = immediateF64(pc, 8)
    let b = value1
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Div_ir_storing) func op_f64ConvertI32S_r__f64Div_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = immediateF64(pc, 8)
    let b = value1
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Div_rs) func op_f64ConvertI32S_r__f64Div_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 8)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Div_rs_storing) func op_f64ConvertI32S_r__f64Div_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 8)
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Mul_rs) func op_f64ConvertI32S_r__f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 8)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Mul_rs_storing) func op_f64ConvertI32S_r__f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 8)
    let result = fmul(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Mul_ri) func op_f64ConvertI32S_r__f64Mul_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 8)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Mul_ri_storing) func op_f64ConvertI32S_r__f64Mul_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 8)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Add_rs) func op_f64ConvertI32S_r__f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 8)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Add_rs_storing) func op_f64ConvertI32S_r__f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = slotF64(fp, pc, 8)
    let result = fadd(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Add_ri) func op_f64ConvertI32S_r__f64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 8)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r__f64Add_ri_storing) func op_f64ConvertI32S_r__f64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let value1 = f64ConvertI32S(a1)
    let a = value1
    let b = immediateF64(pc, 8)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32And_ss__branchIf_i32Eq_ri) func op_i32And_ss__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ss__branchIf_i32Eq_ri_unmetered) func op_i32And_ss__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ss__branchIf_i32Ne_ri) func op_i32And_ss__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ss__branchIf_i32Ne_ri_unmetered) func op_i32And_ss__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_si__branchIf_i32Eq_ri) func op_i32And_si__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_si__branchIf_i32Eq_ri_unmetered) func op_i32And_si__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_si__branchIf_i32Ne_ri) func op_i32And_si__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_si__branchIf_i32Ne_ri_unmetered) func op_i32And_si__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_rs__branchIf_i32Eq_ri) func op_i32And_rs__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_rs__branchIf_i32Eq_ri_unmetered) func op_i32And_rs__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_rs__branchIf_i32Ne_ri) func op_i32And_rs__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_rs__branchIf_i32Ne_ri_unmetered) func op_i32And_rs__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ri__branchIf_i32Eq_ri) func op_i32And_ri__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ri__branchIf_i32Eq_ri_unmetered) func op_i32And_ri__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ri__branchIf_i32Ne_ri) func op_i32And_ri__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ri__branchIf_i32Ne_ri_unmetered) func op_i32And_ri__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ps__branchIf_i32Eq_ri) func op_i32And_ps__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ps__branchIf_i32Eq_ri_unmetered) func op_i32And_ps__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ps__branchIf_i32Ne_ri) func op_i32And_ps__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_ps__branchIf_i32Ne_ri_unmetered) func op_i32And_ps__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = slot32(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_pi__branchIf_i32Eq_ri) func op_i32And_pi__branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_pi__branchIf_i32Eq_ri_unmetered) func op_i32And_pi__branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_pi__branchIf_i32Ne_ri) func op_i32And_pi__branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32And_pi__branchIf_i32Ne_ri_unmetered) func op_i32And_pi__branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: pin)
    let b1 = immediate32(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate32(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ss__branchIf_i64Eq_ri) func op_i64And_ss__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ss__branchIf_i64Eq_ri_unmetered) func op_i64And_ss__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ss__branchIf_i64Ne_ri) func op_i64And_ss__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ss__branchIf_i64Ne_ri_unmetered) func op_i64And_ss__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_si__branchIf_i64Eq_ri) func op_i64And_si__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_si__branchIf_i64Eq_ri_unmetered) func op_i64And_si__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_si__branchIf_i64Ne_ri) func op_i64And_si__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_si__branchIf_i64Ne_ri_unmetered) func op_i64And_si__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_rs__branchIf_i64Eq_ri) func op_i64And_rs__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_rs__branchIf_i64Eq_ri_unmetered) func op_i64And_rs__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_rs__branchIf_i64Ne_ri) func op_i64And_rs__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_rs__branchIf_i64Ne_ri_unmetered) func op_i64And_rs__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ri__branchIf_i64Eq_ri) func op_i64And_ri__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ri__branchIf_i64Eq_ri_unmetered) func op_i64And_ri__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ri__branchIf_i64Ne_ri) func op_i64And_ri__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_ri__branchIf_i64Ne_ri_unmetered) func op_i64And_ri__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = immediate64(pc, 8)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_pi__branchIf_i64Eq_ri) func op_i64And_pi__branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_pi__branchIf_i64Eq_ri_unmetered) func op_i64And_pi__branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ieq(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_pi__branchIf_i64Ne_ri) func op_i64And_pi__branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64And_pi__branchIf_i64Ne_ri_unmetered) func op_i64And_pi__branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = pin
    let b1 = immediate64(pc, 12)
    let value1 = iand(a1, b1)
    if ine(value1, immediate64(pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchIf_f64Le_ri) func op_f64Add_rs__branchIf_f64Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if fle(value1, immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchIf_f64Le_ri_unmetered) func op_f64Add_rs__branchIf_f64Le_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if fle(value1, immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchIf_f64Le_ir) func op_f64Add_rs__branchIf_f64Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if fle(immediateF64(pc, 12), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchIf_f64Le_ir_unmetered) func op_f64Add_rs__branchIf_f64Le_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if fle(immediateF64(pc, 12), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchUnless_f64Le_ri) func op_f64Add_rs__branchUnless_f64Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if !fle(value1, immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchUnless_f64Le_ri_unmetered) func op_f64Add_rs__branchUnless_f64Le_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if !fle(value1, immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchUnless_f64Le_ir) func op_f64Add_rs__branchUnless_f64Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if !fle(immediateF64(pc, 12), value1) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Add_rs__branchUnless_f64Le_ir_unmetered) func op_f64Add_rs__branchUnless_f64Le_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = facc
    let b1 = slotF64(fp, pc, 8)
    let value1 = fadd(a1, b1)
    if !fle(immediateF64(pc, 12), value1) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32LtS_ss__select_ss) func op_i32LtS_ss__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_ss__select_ss_storing) func op_i32LtS_ss__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_ss__select_ss_pinning) func op_i32LtS_ss__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_rs__select_ss) func op_i32LtS_rs__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_rs__select_ss_storing) func op_i32LtS_rs__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_rs__select_ss_pinning) func op_i32LtS_rs__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_sr__select_ss) func op_i32LtS_sr__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_sr__select_ss_storing) func op_i32LtS_sr__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_sr__select_ss_pinning) func op_i32LtS_sr__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_si__select_ss) func op_i32LtS_si__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_si__select_ss_storing) func op_i32LtS_si__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_si__select_ss_pinning) func op_i32LtS_si__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_is__select_ss) func op_i32LtS_is__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate32(pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_is__select_ss_storing) func op_i32LtS_is__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate32(pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtS_is__select_ss_pinning) func op_i32LtS_is__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate32(pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltS(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_ss__select_ss) func op_i32LtU_ss__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_ss__select_ss_storing) func op_i32LtU_ss__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_ss__select_ss_pinning) func op_i32LtU_ss__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_rs__select_ss) func op_i32LtU_rs__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_rs__select_ss_storing) func op_i32LtU_rs__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_rs__select_ss_pinning) func op_i32LtU_rs__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_sr__select_ss) func op_i32LtU_sr__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_sr__select_ss_storing) func op_i32LtU_sr__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_sr__select_ss_pinning) func op_i32LtU_sr__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = UInt32(truncatingIfNeeded: acc)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_si__select_ss) func op_i32LtU_si__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_si__select_ss_storing) func op_i32LtU_si__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_si__select_ss_pinning) func op_i32LtU_si__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_is__select_ss) func op_i32LtU_is__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate32(pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_is__select_ss_storing) func op_i32LtU_is__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate32(pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32LtU_is__select_ss_pinning) func op_i32LtU_is__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate32(pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_ss__select_ss) func op_i64LtU_ss__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_ss__select_ss_storing) func op_i64LtU_ss__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_ss__select_ss_pinning) func op_i64LtU_ss__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_rs__select_ss) func op_i64LtU_rs__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_rs__select_ss_storing) func op_i64LtU_rs__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_rs__select_ss_pinning) func op_i64LtU_rs__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = acc
    let b1 = slot64(fp, pc, 8)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_sr__select_ss) func op_i64LtU_sr__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = acc
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_sr__select_ss_storing) func op_i64LtU_sr__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = acc
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_sr__select_ss_pinning) func op_i64LtU_sr__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = acc
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_si__select_ss) func op_i64LtU_si__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_si__select_ss_storing) func op_i64LtU_si__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_si__select_ss_pinning) func op_i64LtU_si__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot64(fp, pc, 8)
    let b1 = immediate64(pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_is__select_ss) func op_i64LtU_is__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate64(pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_is__select_ss_storing) func op_i64LtU_is__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate64(pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i64LtU_is__select_ss_pinning) func op_i64LtU_is__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = immediate64(pc, 8)
    let b1 = slot64(fp, pc, 12)
    let value1 = UInt32(iltU(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_ss__select_ss) func op_i32Eq_ss__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_ss__select_ss_storing) func op_i32Eq_ss__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_ss__select_ss_pinning) func op_i32Eq_ss__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_rs__select_ss) func op_i32Eq_rs__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_rs__select_ss_storing) func op_i32Eq_rs__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_rs__select_ss_pinning) func op_i32Eq_rs__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_si__select_ss) func op_i32Eq_si__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_si__select_ss_storing) func op_i32Eq_si__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_si__select_ss_pinning) func op_i32Eq_si__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_ri__select_ss) func op_i32Eq_ri__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_ri__select_ss_storing) func op_i32Eq_ri__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Eq_ri__select_ss_pinning) func op_i32Eq_ri__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = UInt32(ieq(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_ss__select_ss) func op_i32Ne_ss__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_ss__select_ss_storing) func op_i32Ne_ss__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_ss__select_ss_pinning) func op_i32Ne_ss__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = slot32(fp, pc, 12)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_rs__select_ss) func op_i32Ne_rs__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_rs__select_ss_storing) func op_i32Ne_rs__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_rs__select_ss_pinning) func op_i32Ne_rs__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = slot32(fp, pc, 8)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_si__select_ss) func op_i32Ne_si__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_si__select_ss_storing) func op_i32Ne_si__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_si__select_ss_pinning) func op_i32Ne_si__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 16)
    let b = choosableSlot(fp, pc, 20)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 24, result)
    return next(pc + 28, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_ri__select_ss) func op_i32Ne_ri__select_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_ri__select_ss_storing) func op_i32Ne_ri__select_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_i32Ne_ri__select_ss_pinning) func op_i32Ne_ri__select_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = UInt32(ine(a1, b1) ? 1 : 0)
    let condition = value1
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__brTable_r) func op_i32Load8U_s__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    let fuel = fuel &- relative(pc, 28 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__brTable_r_unmetered) func op_i32Load8U_s__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__brTable_r) func op_i32Load8U_r__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let last = immediate32(pc, 12)
    let index = Int(min(value1, last))
    let target = target(pc, 16 + index * 8)
    let fuel = fuel &- relative(pc, 24 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__brTable_r_unmetered) func op_i32Load8U_r__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let last = immediate32(pc, 12)
    let index = Int(min(value1, last))
    let target = target(pc, 16 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__brTable_r) func op_i32Load8U_p__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    let fuel = fuel &- relative(pc, 28 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__brTable_r_unmetered) func op_i32Load8U_p__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__brTable_r) func op_i32Load_s__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    let fuel = fuel &- relative(pc, 28 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_s__brTable_r_unmetered) func op_i32Load_s__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__brTable_r) func op_i32Load_r__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let last = immediate32(pc, 12)
    let index = Int(min(value1, last))
    let target = target(pc, 16 + index * 8)
    let fuel = fuel &- relative(pc, 24 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_r__brTable_r_unmetered) func op_i32Load_r__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let last = immediate32(pc, 12)
    let index = Int(min(value1, last))
    let target = target(pc, 16 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__brTable_r) func op_i32Load_p__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    let fuel = fuel &- relative(pc, 28 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load_p__brTable_r_unmetered) func op_i32Load_p__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt32.self))
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__brTable_r) func op_i32Add_si__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    let fuel = fuel &- relative(pc, 28 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_si__brTable_r_unmetered) func op_i32Add_si__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = slot32(fp, pc, 8)
    let b1 = immediate32(pc, 12)
    let value1 = iadd(a1, b1)
    let last = immediate32(pc, 16)
    let index = Int(min(value1, last))
    let target = target(pc, 20 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__brTable_r) func op_i32Add_ri__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let last = immediate32(pc, 12)
    let index = Int(min(value1, last))
    let target = target(pc, 16 + index * 8)
    let fuel = fuel &- relative(pc, 24 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Add_ri__brTable_r_unmetered) func op_i32Add_ri__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a1 = UInt32(truncatingIfNeeded: acc)
    let b1 = immediate32(pc, 8)
    let value1 = iadd(a1, b1)
    let last = immediate32(pc, 12)
    let index = Int(min(value1, last))
    let target = target(pc, 16 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_ri__brTable_r) func op_i32Load8U_s__i32Add_ri__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let last = immediate32(pc, 20)
    let index = Int(min(value2, last))
    let target = target(pc, 24 + index * 8)
    let fuel = fuel &- relative(pc, 32 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s__i32Add_ri__brTable_r_unmetered) func op_i32Load8U_s__i32Add_ri__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let last = immediate32(pc, 20)
    let index = Int(min(value2, last))
    let target = target(pc, 24 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_ri__brTable_r) func op_i32Load8U_r__i32Add_ri__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a2 = value1
    let b2 = immediate32(pc, 12)
    let value2 = iadd(a2, b2)
    let last = immediate32(pc, 16)
    let index = Int(min(value2, last))
    let target = target(pc, 20 + index * 8)
    let fuel = fuel &- relative(pc, 28 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r__i32Add_ri__brTable_r_unmetered) func op_i32Load8U_r__i32Add_ri__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a2 = value1
    let b2 = immediate32(pc, 12)
    let value2 = iadd(a2, b2)
    let last = immediate32(pc, 16)
    let index = Int(min(value2, last))
    let target = target(pc, 20 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_ri__brTable_r) func op_i32Load8U_p__i32Add_ri__brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let last = immediate32(pc, 20)
    let index = Int(min(value2, last))
    let target = target(pc, 24 + index * 8)
    let fuel = fuel &- relative(pc, 32 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p__i32Add_ri__brTable_r_unmetered) func op_i32Load8U_p__i32Add_ri__brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address1 = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address1 > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let value1 = UInt32(mem.loadUnaligned(fromByteOffset: address1, as: UInt8.self))
    let a2 = value1
    let b2 = immediate32(pc, 16)
    let value2 = iadd(a2, b2)
    let last = immediate32(pc, 20)
    let index = Int(min(value2, last))
    let target = target(pc, 24 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}
