// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_i32Load_s) func op_i32Load_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_storing) func op_i32Load_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_s_pinning) func op_i32Load_s_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r) func op_i32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_storing) func op_i32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_r_pinning) func op_i32Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_i) func op_i32Load_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_i_storing) func op_i32Load_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_i_pinning) func op_i32Load_i_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p) func op_i32Load_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_storing) func op_i32Load_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load_p_pinning) func op_i32Load_p_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s) func op_i64Load_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s_storing) func op_i64Load_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_s_pinning) func op_i64Load_s_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r) func op_i64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r_storing) func op_i64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_r_pinning) func op_i64Load_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_i) func op_i64Load_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_i_storing) func op_i64Load_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_i_pinning) func op_i64Load_i_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p) func op_i64Load_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p_storing) func op_i64Load_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load_p_pinning) func op_i64Load_p_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Load_s) func op_f32Load_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_s_storing) func op_f32Load_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_r) func op_f32Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_r_storing) func op_f32Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_i) func op_f32Load_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_i_storing) func op_f32Load_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_p) func op_f32Load_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Load_p_storing) func op_f32Load_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Float.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s) func op_f64Load_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_s_storing) func op_f64Load_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r) func op_f64Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_r_storing) func op_f64Load_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_i) func op_f64Load_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_i_storing) func op_f64Load_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p) func op_f64Load_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Load_p_storing) func op_f64Load_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = mem.loadUnaligned(fromByteOffset: address, as: Double.self)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32Load8S_s) func op_i32Load8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_s_storing) func op_i32Load8S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_s_pinning) func op_i32Load8S_s_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_r) func op_i32Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_r_storing) func op_i32Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_r_pinning) func op_i32Load8S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_i) func op_i32Load8S_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_i_storing) func op_i32Load8S_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_i_pinning) func op_i32Load8S_i_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_p) func op_i32Load8S_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_p_storing) func op_i32Load8S_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8S_p_pinning) func op_i32Load8S_p_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s) func op_i32Load8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_storing) func op_i32Load8U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_s_pinning) func op_i32Load8U_s_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r) func op_i32Load8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_storing) func op_i32Load8U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_r_pinning) func op_i32Load8U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_i) func op_i32Load8U_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_i_storing) func op_i32Load8U_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_i_pinning) func op_i32Load8U_i_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p) func op_i32Load8U_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_storing) func op_i32Load8U_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load8U_p_pinning) func op_i32Load8U_p_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_s) func op_i32Load16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_s_storing) func op_i32Load16S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_s_pinning) func op_i32Load16S_s_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_r) func op_i32Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_r_storing) func op_i32Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_r_pinning) func op_i32Load16S_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_i) func op_i32Load16S_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_i_storing) func op_i32Load16S_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_i_pinning) func op_i32Load16S_i_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_p) func op_i32Load16S_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_p_storing) func op_i32Load16S_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16S_p_pinning) func op_i32Load16S_p_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(bitPattern: Int32(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_s) func op_i32Load16U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_s_storing) func op_i32Load16U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_s_pinning) func op_i32Load16U_s_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_r) func op_i32Load16U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_r_storing) func op_i32Load16U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_r_pinning) func op_i32Load16U_r_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_i) func op_i32Load16U_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_i_storing) func op_i32Load16U_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_i_pinning) func op_i32Load16U_i_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_p) func op_i32Load16U_p(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_p_storing) func op_i32Load16U_p_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Load16U_p_pinning) func op_i32Load16U_p_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt32(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load8S_s) func op_i64Load8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load8S_s_storing) func op_i64Load8S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load8S_r) func op_i64Load8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load8S_r_storing) func op_i64Load8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load8S_i) func op_i64Load8S_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load8S_i_storing) func op_i64Load8S_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int8.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load16S_s) func op_i64Load16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load16S_s_storing) func op_i64Load16S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load16S_r) func op_i64Load16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load16S_r_storing) func op_i64Load16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load16S_i) func op_i64Load16S_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load16S_i_storing) func op_i64Load16S_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int16.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load32S_s) func op_i64Load32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int32.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load32S_s_storing) func op_i64Load32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int32.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load32S_r) func op_i64Load32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int32.self)))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load32S_r_storing) func op_i64Load32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int32.self)))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load32S_i) func op_i64Load32S_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int32.self)))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Load32S_i_storing) func op_i64Load32S_i_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    let result = UInt64(bitPattern: Int64(mem.loadUnaligned(fromByteOffset: address, as: Int32.self)))
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Store_ss) func op_i32Store_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_sr) func op_i32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_si) func op_i32Store_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_rs) func op_i32Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 12)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_ri) func op_i32Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 12)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_is) func op_i32Store_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_ir) func op_i32Store_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_ii) func op_i32Store_ii(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_ps) func op_i32Store_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_pi) func op_i32Store_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_pr) func op_i32Store_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_sp) func op_i32Store_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: pin)), toByteOffset: address, as: UInt32.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store_rp) func op_i32Store_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: pin)), toByteOffset: address, as: UInt32.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_ss) func op_i64Store_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_sr) func op_i64Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: acc), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_si) func op_i64Store_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_rs) func op_i64Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 12)), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_ri) func op_i64Store_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 12)), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_is) func op_i64Store_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_ir) func op_i64Store_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: acc), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_ii) func op_i64Store_ii(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_ps) func op_i64Store_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: slot64(fp, pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_pi) func op_i64Store_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: immediate64(pc, 16)), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_pr) func op_i64Store_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: acc), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_sp) func op_i64Store_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: pin), toByteOffset: address, as: UInt64.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64Store_rp) func op_i64Store_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt64(truncatingIfNeeded: pin), toByteOffset: address, as: UInt64.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32Store_rr) func op_f32Store_rr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: low(facc), toByteOffset: address, as: Float.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32Store_sr) func op_f32Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: low(facc), toByteOffset: address, as: Float.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32Store_ir) func op_f32Store_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: low(facc), toByteOffset: address, as: Float.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Store_rr) func op_f64Store_rr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: facc, toByteOffset: address, as: Double.self)
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Store_sr) func op_f64Store_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: facc, toByteOffset: address, as: Double.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64Store_ir) func op_f64Store_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: facc, toByteOffset: address, as: Double.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_ss) func op_i32Store8_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_sr) func op_i32Store8_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt8.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_si) func op_i32Store8_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_rs) func op_i32Store8_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 12)), toByteOffset: address, as: UInt8.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_ri) func op_i32Store8_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 12)), toByteOffset: address, as: UInt8.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_is) func op_i32Store8_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_ir) func op_i32Store8_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt8.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_ii) func op_i32Store8_ii(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_ps) func op_i32Store8_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_pi) func op_i32Store8_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_pr) func op_i32Store8_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt8.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_sp) func op_i32Store8_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: pin)), toByteOffset: address, as: UInt8.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store8_rp) func op_i32Store8_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: pin)), toByteOffset: address, as: UInt8.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_ss) func op_i32Store16_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_sr) func op_i32Store16_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt16.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_si) func op_i32Store16_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_rs) func op_i32Store16_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: slot32(fp, pc, 12)), toByteOffset: address, as: UInt16.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_ri) func op_i32Store16_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: immediate32(pc, 12)), toByteOffset: address, as: UInt16.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_is) func op_i32Store16_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_ir) func op_i32Store16_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt16.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_ii) func op_i32Store16_ii(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(immediate32(pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_ps) func op_i32Store16_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: slot32(fp, pc, 16)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_pi) func op_i32Store16_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: immediate32(pc, 16)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_pr) func op_i32Store16_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: pin)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), toByteOffset: address, as: UInt16.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_sp) func op_i32Store16_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: pin)), toByteOffset: address, as: UInt16.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32Store16_rp) func op_i32Store16_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: pin)), toByteOffset: address, as: UInt16.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}
