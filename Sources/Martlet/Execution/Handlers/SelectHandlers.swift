// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_select_r_ss) func op_select_r_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = choosableSlot(fp, pc, 8)
    let b = choosableSlot(fp, pc, 12)
    let result = condition != 0 ? a : b
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_ss_storing) func op_select_r_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = choosableSlot(fp, pc, 8)
    let b = choosableSlot(fp, pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_ss_pinning) func op_select_r_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = choosableSlot(fp, pc, 8)
    let b = choosableSlot(fp, pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_s_ss) func op_select_s_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_ss_storing) func op_select_s_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_ss_pinning) func op_select_s_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = choosableSlot(fp, pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_r_si) func op_select_r_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = choosableSlot(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = condition != 0 ? a : b
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_si_storing) func op_select_r_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = choosableSlot(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_si_pinning) func op_select_r_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = choosableSlot(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_s_si) func op_select_s_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = choosableSlot(fp, pc, 12)
    let b = immediate64(pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_si_storing) func op_select_s_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = choosableSlot(fp, pc, 12)
    let b = immediate64(pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_si_pinning) func op_select_s_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = choosableSlot(fp, pc, 12)
    let b = immediate64(pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_r_is) func op_select_r_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = immediate64(pc, 8)
    let b = choosableSlot(fp, pc, 12)
    let result = condition != 0 ? a : b
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_is_storing) func op_select_r_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = immediate64(pc, 8)
    let b = choosableSlot(fp, pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_is_pinning) func op_select_r_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = immediate64(pc, 8)
    let b = choosableSlot(fp, pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_s_is) func op_select_s_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = immediate64(pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_is_storing) func op_select_s_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = immediate64(pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_is_pinning) func op_select_s_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = immediate64(pc, 12)
    let b = choosableSlot(fp, pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_r_ii) func op_select_r_ii(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = immediate64(pc, 8)
    let b = immediate64(pc, 12)
    let result = condition != 0 ? a : b
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_ii_storing) func op_select_r_ii_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = immediate64(pc, 8)
    let b = immediate64(pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_r_ii_pinning) func op_select_r_ii_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = UInt32(truncatingIfNeeded: acc)
    let a = immediate64(pc, 8)
    let b = immediate64(pc, 12)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, result, result, mem, fuel, facc)
}

@c(martlet_op_select_s_ii) func op_select_s_ii(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = immediate64(pc, 12)
    let b = immediate64(pc, 16)
    let result = condition != 0 ? a : b
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_ii_storing) func op_select_s_ii_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = immediate64(pc, 12)
    let b = immediate64(pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, pin, result, mem, fuel, facc)
}

@c(martlet_op_select_s_ii_pinning) func op_select_s_ii_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let condition = slot32(fp, pc, 8)
    let a = immediate64(pc, 12)
    let b = immediate64(pc, 16)
    let result = condition != 0 ? a : b
    setSlot(fp, pc, 20, result)
    return next(pc + 24, fp, result, result, mem, fuel, facc)
}
