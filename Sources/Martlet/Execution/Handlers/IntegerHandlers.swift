// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_i32Eq_ss) func op_i32Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ieq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_ss_storing) func op_i32Eq_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ieq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_rs) func op_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ieq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_rs_storing) func op_i32Eq_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ieq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_si) func op_i32Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ieq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_si_storing) func op_i32Eq_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ieq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_ri) func op_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ieq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Eq_ri_storing) func op_i32Eq_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ieq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_ss) func op_i32Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ine(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_ss_storing) func op_i32Ne_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ine(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_rs) func op_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ine(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_rs_storing) func op_i32Ne_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ine(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_si) func op_i32Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ine(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_si_storing) func op_i32Ne_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ine(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_ri) func op_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ine(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ne_ri_storing) func op_i32Ne_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ine(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_ss) func op_i32LtS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_ss_storing) func op_i32LtS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_rs) func op_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_rs_storing) func op_i32LtS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_sr) func op_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_sr_storing) func op_i32LtS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_si) func op_i32LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iltS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_si_storing) func op_i32LtS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iltS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_ri) func op_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_ri_storing) func op_i32LtS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_is) func op_i32LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_is_storing) func op_i32LtS_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_ir) func op_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtS_ir_storing) func op_i32LtS_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_ss) func op_i32LtU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_ss_storing) func op_i32LtU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_rs) func op_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_rs_storing) func op_i32LtU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_sr) func op_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_sr_storing) func op_i32LtU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_si) func op_i32LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iltU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_si_storing) func op_i32LtU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iltU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_ri) func op_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_ri_storing) func op_i32LtU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_is) func op_i32LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_is_storing) func op_i32LtU_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iltU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_ir) func op_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LtU_ir_storing) func op_i32LtU_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_ss) func op_i32LeS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_ss_storing) func op_i32LeS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_rs) func op_i32LeS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_rs_storing) func op_i32LeS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_sr) func op_i32LeS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_sr_storing) func op_i32LeS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_si) func op_i32LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ileS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_si_storing) func op_i32LeS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ileS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_ri) func op_i32LeS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_ri_storing) func op_i32LeS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_is) func op_i32LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_is_storing) func op_i32LeS_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_ir) func op_i32LeS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeS_ir_storing) func op_i32LeS_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_ss) func op_i32LeU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_ss_storing) func op_i32LeU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_rs) func op_i32LeU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_rs_storing) func op_i32LeU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_sr) func op_i32LeU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_sr_storing) func op_i32LeU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_si) func op_i32LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ileU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_si_storing) func op_i32LeU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ileU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_ri) func op_i32LeU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_ri_storing) func op_i32LeU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_is) func op_i32LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_is_storing) func op_i32LeU_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ileU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_ir) func op_i32LeU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32LeU_ir_storing) func op_i32LeU_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_ss) func op_i64Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ieq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_ss_storing) func op_i64Eq_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ieq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_rs) func op_i64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ieq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_rs_storing) func op_i64Eq_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ieq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_si) func op_i64Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ieq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_si_storing) func op_i64Eq_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ieq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_ri) func op_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ieq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Eq_ri_storing) func op_i64Eq_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ieq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_ss) func op_i64Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ine(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_ss_storing) func op_i64Ne_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ine(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_rs) func op_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ine(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_rs_storing) func op_i64Ne_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ine(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_si) func op_i64Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ine(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_si_storing) func op_i64Ne_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ine(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_ri) func op_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ine(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ne_ri_storing) func op_i64Ne_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ine(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_ss) func op_i64LtS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_ss_storing) func op_i64LtS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_rs) func op_i64LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_rs_storing) func op_i64LtS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_sr) func op_i64LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_sr_storing) func op_i64LtS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_si) func op_i64LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iltS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_si_storing) func op_i64LtS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iltS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_ri) func op_i64LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_ri_storing) func op_i64LtS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_is) func op_i64LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_is_storing) func op_i64LtS_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_ir) func op_i64LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = iltS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtS_ir_storing) func op_i64LtS_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = iltS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_ss) func op_i64LtU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_ss_storing) func op_i64LtU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_rs) func op_i64LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_rs_storing) func op_i64LtU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_sr) func op_i64LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_sr_storing) func op_i64LtU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_si) func op_i64LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iltU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_si_storing) func op_i64LtU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iltU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_ri) func op_i64LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_ri_storing) func op_i64LtU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_is) func op_i64LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_is_storing) func op_i64LtU_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iltU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_ir) func op_i64LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = iltU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LtU_ir_storing) func op_i64LtU_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = iltU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_ss) func op_i64LeS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_ss_storing) func op_i64LeS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_rs) func op_i64LeS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_rs_storing) func op_i64LeS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_sr) func op_i64LeS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_sr_storing) func op_i64LeS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_si) func op_i64LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ileS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_si_storing) func op_i64LeS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ileS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_ri) func op_i64LeS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_ri_storing) func op_i64LeS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_is) func op_i64LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_is_storing) func op_i64LeS_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_ir) func op_i64LeS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ileS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeS_ir_storing) func op_i64LeS_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ileS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_ss) func op_i64LeU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_ss_storing) func op_i64LeU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_rs) func op_i64LeU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_rs_storing) func op_i64LeU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_sr) func op_i64LeU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_sr_storing) func op_i64LeU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_si) func op_i64LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ileU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_si_storing) func op_i64LeU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ileU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_ri) func op_i64LeU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_ri_storing) func op_i64LeU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_is) func op_i64LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_is_storing) func op_i64LeU_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ileU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_ir) func op_i64LeU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ileU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64LeU_ir_storing) func op_i64LeU_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ileU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Clz_s) func op_i32Clz_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = iclz(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Clz_s_storing) func op_i32Clz_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = iclz(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Clz_r) func op_i32Clz_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = iclz(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Clz_r_storing) func op_i32Clz_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = iclz(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ctz_s) func op_i32Ctz_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = ictz(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ctz_s_storing) func op_i32Ctz_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = ictz(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ctz_r) func op_i32Ctz_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = ictz(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Ctz_r_storing) func op_i32Ctz_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = ictz(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Popcnt_s) func op_i32Popcnt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = ipopcnt(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Popcnt_s_storing) func op_i32Popcnt_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = ipopcnt(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Popcnt_r) func op_i32Popcnt_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = ipopcnt(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Popcnt_r_storing) func op_i32Popcnt_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = ipopcnt(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss) func op_i32Add_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_storing) func op_i32Add_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ss_pinning) func op_i32Add_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs) func op_i32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iadd(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs_storing) func op_i32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rs_pinning) func op_i32Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si) func op_i32Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_storing) func op_i32Add_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_si_pinning) func op_i32Add_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri) func op_i32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iadd(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri_storing) func op_i32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ri_pinning) func op_i32Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps) func op_i32Add_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_storing) func op_i32Add_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_ps_pinning) func op_i32Add_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi) func op_i32Add_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_storing) func op_i32Add_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_pi_pinning) func op_i32Add_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp) func op_i32Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp_storing) func op_i32Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Add_rp_pinning) func op_i32Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ss) func op_i32Sub_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ss_storing) func op_i32Sub_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ss_pinning) func op_i32Sub_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rs) func op_i32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rs_storing) func op_i32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rs_pinning) func op_i32Sub_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sr) func op_i32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sr_storing) func op_i32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sr_pinning) func op_i32Sub_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_si) func op_i32Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_si_storing) func op_i32Sub_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_si_pinning) func op_i32Sub_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ri) func op_i32Sub_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ri_storing) func op_i32Sub_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ri_pinning) func op_i32Sub_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_is) func op_i32Sub_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_is_storing) func op_i32Sub_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_is_pinning) func op_i32Sub_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ir) func op_i32Sub_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ir_storing) func op_i32Sub_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ir_pinning) func op_i32Sub_ir_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ps) func op_i32Sub_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ps_storing) func op_i32Sub_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_ps_pinning) func op_i32Sub_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sp) func op_i32Sub_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sp_storing) func op_i32Sub_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_sp_pinning) func op_i32Sub_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_pi) func op_i32Sub_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_pi_storing) func op_i32Sub_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_pi_pinning) func op_i32Sub_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rp) func op_i32Sub_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rp_storing) func op_i32Sub_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_rp_pinning) func op_i32Sub_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_pr) func op_i32Sub_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_pr_storing) func op_i32Sub_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Sub_pr_pinning) func op_i32Sub_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ss) func op_i32Mul_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ss_storing) func op_i32Mul_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ss_pinning) func op_i32Mul_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rs) func op_i32Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = imul(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rs_storing) func op_i32Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rs_pinning) func op_i32Mul_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si) func op_i32Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si_storing) func op_i32Mul_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_si_pinning) func op_i32Mul_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri) func op_i32Mul_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = imul(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri_storing) func op_i32Mul_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ri_pinning) func op_i32Mul_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ps) func op_i32Mul_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ps_storing) func op_i32Mul_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_ps_pinning) func op_i32Mul_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi) func op_i32Mul_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi_storing) func op_i32Mul_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_pi_pinning) func op_i32Mul_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rp) func op_i32Mul_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = imul(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rp_storing) func op_i32Mul_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Mul_rp_pinning) func op_i32Mul_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_ss) func op_i32DivS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_ss_storing) func op_i32DivS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_si) func op_i32DivS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_si_storing) func op_i32DivS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_rs) func op_i32DivS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_rs_storing) func op_i32DivS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_sr) func op_i32DivS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_sr_storing) func op_i32DivS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_ri) func op_i32DivS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivS_ri_storing) func op_i32DivS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ss) func op_i32DivU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ss_storing) func op_i32DivU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ss_pinning) func op_i32DivU_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_si) func op_i32DivU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_si_storing) func op_i32DivU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_si_pinning) func op_i32DivU_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_rs) func op_i32DivU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_rs_storing) func op_i32DivU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_rs_pinning) func op_i32DivU_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_sr) func op_i32DivU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_sr_storing) func op_i32DivU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_sr_pinning) func op_i32DivU_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ri) func op_i32DivU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ri_storing) func op_i32DivU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ri_pinning) func op_i32DivU_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ps) func op_i32DivU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ps_storing) func op_i32DivU_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_ps_pinning) func op_i32DivU_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_sp) func op_i32DivU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_sp_storing) func op_i32DivU_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_sp_pinning) func op_i32DivU_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_pi) func op_i32DivU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_pi_storing) func op_i32DivU_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_pi_pinning) func op_i32DivU_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_rp) func op_i32DivU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_rp_storing) func op_i32DivU_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_rp_pinning) func op_i32DivU_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_pr) func op_i32DivU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_pr_storing) func op_i32DivU_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32DivU_pr_pinning) func op_i32DivU_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_ss) func op_i32RemS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_ss_storing) func op_i32RemS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_si) func op_i32RemS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_si_storing) func op_i32RemS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_rs) func op_i32RemS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_rs_storing) func op_i32RemS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_sr) func op_i32RemS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_sr_storing) func op_i32RemS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_ri) func op_i32RemS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemS_ri_storing) func op_i32RemS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ss) func op_i32RemU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ss_storing) func op_i32RemU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ss_pinning) func op_i32RemU_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_si) func op_i32RemU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_si_storing) func op_i32RemU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_si_pinning) func op_i32RemU_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_rs) func op_i32RemU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_rs_storing) func op_i32RemU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_rs_pinning) func op_i32RemU_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_sr) func op_i32RemU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_sr_storing) func op_i32RemU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_sr_pinning) func op_i32RemU_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ri) func op_i32RemU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ri_storing) func op_i32RemU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ri_pinning) func op_i32RemU_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ps) func op_i32RemU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ps_storing) func op_i32RemU_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_ps_pinning) func op_i32RemU_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_sp) func op_i32RemU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_sp_storing) func op_i32RemU_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_sp_pinning) func op_i32RemU_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_pi) func op_i32RemU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_pi_storing) func op_i32RemU_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_pi_pinning) func op_i32RemU_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_rp) func op_i32RemU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_rp_storing) func op_i32RemU_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_rp_pinning) func op_i32RemU_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_pr) func op_i32RemU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_pr_storing) func op_i32RemU_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32RemU_pr_pinning) func op_i32RemU_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss) func op_i32And_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss_storing) func op_i32And_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ss_pinning) func op_i32And_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs) func op_i32And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iand(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs_storing) func op_i32And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rs_pinning) func op_i32And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si) func op_i32And_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si_storing) func op_i32And_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_si_pinning) func op_i32And_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri) func op_i32And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iand(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri_storing) func op_i32And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ri_pinning) func op_i32And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ps) func op_i32And_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ps_storing) func op_i32And_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_ps_pinning) func op_i32And_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi) func op_i32And_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi_storing) func op_i32And_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_pi_pinning) func op_i32And_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rp) func op_i32And_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iand(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rp_storing) func op_i32And_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32And_rp_pinning) func op_i32And_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ss) func op_i32Or_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ss_storing) func op_i32Or_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ss_pinning) func op_i32Or_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_rs) func op_i32Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ior(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_rs_storing) func op_i32Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_rs_pinning) func op_i32Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_si) func op_i32Or_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_si_storing) func op_i32Or_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_si_pinning) func op_i32Or_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ri) func op_i32Or_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ior(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ri_storing) func op_i32Or_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ri_pinning) func op_i32Or_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ps) func op_i32Or_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ps_storing) func op_i32Or_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_ps_pinning) func op_i32Or_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_pi) func op_i32Or_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_pi_storing) func op_i32Or_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_pi_pinning) func op_i32Or_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_rp) func op_i32Or_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ior(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_rp_storing) func op_i32Or_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Or_rp_pinning) func op_i32Or_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss) func op_i32Xor_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss_storing) func op_i32Xor_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ss_pinning) func op_i32Xor_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs) func op_i32Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ixor(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs_storing) func op_i32Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rs_pinning) func op_i32Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_si) func op_i32Xor_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_si_storing) func op_i32Xor_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_si_pinning) func op_i32Xor_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ri) func op_i32Xor_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ixor(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ri_storing) func op_i32Xor_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ri_pinning) func op_i32Xor_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ps) func op_i32Xor_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ps_storing) func op_i32Xor_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_ps_pinning) func op_i32Xor_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_pi) func op_i32Xor_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_pi_storing) func op_i32Xor_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_pi_pinning) func op_i32Xor_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rp) func op_i32Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rp_storing) func op_i32Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Xor_rp_pinning) func op_i32Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ss) func op_i32Shl_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ss_storing) func op_i32Shl_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ss_pinning) func op_i32Shl_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_rs) func op_i32Shl_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_rs_storing) func op_i32Shl_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_rs_pinning) func op_i32Shl_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_sr) func op_i32Shl_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_sr_storing) func op_i32Shl_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_sr_pinning) func op_i32Shl_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si) func op_i32Shl_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si_storing) func op_i32Shl_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_si_pinning) func op_i32Shl_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri) func op_i32Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri_storing) func op_i32Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ri_pinning) func op_i32Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_is) func op_i32Shl_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_is_storing) func op_i32Shl_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_is_pinning) func op_i32Shl_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ir) func op_i32Shl_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ir_storing) func op_i32Shl_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ir_pinning) func op_i32Shl_ir_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ps) func op_i32Shl_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ps_storing) func op_i32Shl_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_ps_pinning) func op_i32Shl_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_sp) func op_i32Shl_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_sp_storing) func op_i32Shl_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_sp_pinning) func op_i32Shl_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi) func op_i32Shl_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi_storing) func op_i32Shl_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pi_pinning) func op_i32Shl_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_rp) func op_i32Shl_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_rp_storing) func op_i32Shl_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_rp_pinning) func op_i32Shl_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pr) func op_i32Shl_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pr_storing) func op_i32Shl_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Shl_pr_pinning) func op_i32Shl_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ss) func op_i32ShrS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ss_storing) func op_i32ShrS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ss_pinning) func op_i32ShrS_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_rs) func op_i32ShrS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_rs_storing) func op_i32ShrS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_rs_pinning) func op_i32ShrS_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_sr) func op_i32ShrS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_sr_storing) func op_i32ShrS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_sr_pinning) func op_i32ShrS_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_si) func op_i32ShrS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_si_storing) func op_i32ShrS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_si_pinning) func op_i32ShrS_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ri) func op_i32ShrS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ri_storing) func op_i32ShrS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ri_pinning) func op_i32ShrS_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_is) func op_i32ShrS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_is_storing) func op_i32ShrS_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_is_pinning) func op_i32ShrS_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ir) func op_i32ShrS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ir_storing) func op_i32ShrS_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ir_pinning) func op_i32ShrS_ir_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ps) func op_i32ShrS_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ps_storing) func op_i32ShrS_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_ps_pinning) func op_i32ShrS_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_sp) func op_i32ShrS_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_sp_storing) func op_i32ShrS_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_sp_pinning) func op_i32ShrS_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_pi) func op_i32ShrS_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_pi_storing) func op_i32ShrS_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_pi_pinning) func op_i32ShrS_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_rp) func op_i32ShrS_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_rp_storing) func op_i32ShrS_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_rp_pinning) func op_i32ShrS_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_pr) func op_i32ShrS_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_pr_storing) func op_i32ShrS_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrS_pr_pinning) func op_i32ShrS_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ss) func op_i32ShrU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ss_storing) func op_i32ShrU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ss_pinning) func op_i32ShrU_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_rs) func op_i32ShrU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_rs_storing) func op_i32ShrU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_rs_pinning) func op_i32ShrU_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_sr) func op_i32ShrU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_sr_storing) func op_i32ShrU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_sr_pinning) func op_i32ShrU_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si) func op_i32ShrU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si_storing) func op_i32ShrU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_si_pinning) func op_i32ShrU_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri) func op_i32ShrU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri_storing) func op_i32ShrU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ri_pinning) func op_i32ShrU_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_is) func op_i32ShrU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_is_storing) func op_i32ShrU_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_is_pinning) func op_i32ShrU_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ir) func op_i32ShrU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ir_storing) func op_i32ShrU_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ir_pinning) func op_i32ShrU_ir_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ps) func op_i32ShrU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ps_storing) func op_i32ShrU_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_ps_pinning) func op_i32ShrU_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = slot32(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_sp) func op_i32ShrU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_sp_storing) func op_i32ShrU_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_sp_pinning) func op_i32ShrU_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi) func op_i32ShrU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi_storing) func op_i32ShrU_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pi_pinning) func op_i32ShrU_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = immediate32(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_rp) func op_i32ShrU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_rp_storing) func op_i32ShrU_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_rp_pinning) func op_i32ShrU_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = UInt32(truncatingIfNeeded: pin)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pr) func op_i32ShrU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pr_storing) func op_i32ShrU_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ShrU_pr_pinning) func op_i32ShrU_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: pin)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ss) func op_i32Rotl_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ss_storing) func op_i32Rotl_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_rs) func op_i32Rotl_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_rs_storing) func op_i32Rotl_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_sr) func op_i32Rotl_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_sr_storing) func op_i32Rotl_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si) func op_i32Rotl_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = irotl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_si_storing) func op_i32Rotl_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = irotl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri) func op_i32Rotl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ri_storing) func op_i32Rotl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_is) func op_i32Rotl_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_is_storing) func op_i32Rotl_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ir) func op_i32Rotl_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotl_ir_storing) func op_i32Rotl_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_ss) func op_i32Rotr_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotr(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_ss_storing) func op_i32Rotr_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotr(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_rs) func op_i32Rotr_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_rs_storing) func op_i32Rotr_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = slot32(fp, pc, 8)
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_sr) func op_i32Rotr_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_sr_storing) func op_i32Rotr_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_si) func op_i32Rotr_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = irotr(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_si_storing) func op_i32Rotr_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let b = immediate32(pc, 12)
    let result = irotr(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_ri) func op_i32Rotr_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_ri_storing) func op_i32Rotr_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let b = immediate32(pc, 8)
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_is) func op_i32Rotr_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotr(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_is_storing) func op_i32Rotr_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = slot32(fp, pc, 12)
    let result = irotr(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_ir) func op_i32Rotr_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Rotr_ir_storing) func op_i32Rotr_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate32(pc, 8)
    let b = UInt32(truncatingIfNeeded: acc)
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Clz_s) func op_i64Clz_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iclz(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Clz_s_storing) func op_i64Clz_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iclz(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Clz_r) func op_i64Clz_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iclz(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Clz_r_storing) func op_i64Clz_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iclz(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ctz_s) func op_i64Ctz_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = ictz(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ctz_s_storing) func op_i64Ctz_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = ictz(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ctz_r) func op_i64Ctz_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = ictz(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Ctz_r_storing) func op_i64Ctz_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = ictz(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Popcnt_s) func op_i64Popcnt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = ipopcnt(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Popcnt_s_storing) func op_i64Popcnt_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = ipopcnt(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Popcnt_r) func op_i64Popcnt_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = ipopcnt(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Popcnt_r_storing) func op_i64Popcnt_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = ipopcnt(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss) func op_i64Add_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss_storing) func op_i64Add_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ss_pinning) func op_i64Add_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs) func op_i64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iadd(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs_storing) func op_i64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rs_pinning) func op_i64Add_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si) func op_i64Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_storing) func op_i64Add_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_si_pinning) func op_i64Add_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ri) func op_i64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iadd(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ri_storing) func op_i64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ri_pinning) func op_i64Add_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ps) func op_i64Add_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ps_storing) func op_i64Add_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_ps_pinning) func op_i64Add_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi) func op_i64Add_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_storing) func op_i64Add_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_pi_pinning) func op_i64Add_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = iadd(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rp) func op_i64Add_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = iadd(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rp_storing) func op_i64Add_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Add_rp_pinning) func op_i64Add_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = iadd(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_ss) func op_i64Sub_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_ss_storing) func op_i64Sub_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_rs) func op_i64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_rs_storing) func op_i64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_sr) func op_i64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_sr_storing) func op_i64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_si) func op_i64Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_si_storing) func op_i64Sub_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_ri) func op_i64Sub_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_ri_storing) func op_i64Sub_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_is) func op_i64Sub_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = isub(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_is_storing) func op_i64Sub_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = isub(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_ir) func op_i64Sub_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = isub(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Sub_ir_storing) func op_i64Sub_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = isub(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ss) func op_i64Mul_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ss_storing) func op_i64Mul_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ss_pinning) func op_i64Mul_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_rs) func op_i64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = imul(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_rs_storing) func op_i64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_rs_pinning) func op_i64Mul_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_si) func op_i64Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_si_storing) func op_i64Mul_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_si_pinning) func op_i64Mul_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ri) func op_i64Mul_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = imul(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ri_storing) func op_i64Mul_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ri_pinning) func op_i64Mul_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ps) func op_i64Mul_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ps_storing) func op_i64Mul_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_ps_pinning) func op_i64Mul_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_pi) func op_i64Mul_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = imul(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_pi_storing) func op_i64Mul_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_pi_pinning) func op_i64Mul_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = imul(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_rp) func op_i64Mul_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = imul(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_rp_storing) func op_i64Mul_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Mul_rp_pinning) func op_i64Mul_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = imul(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_ss) func op_i64DivS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_ss_storing) func op_i64DivS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_si) func op_i64DivS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_si_storing) func op_i64DivS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_rs) func op_i64DivS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_rs_storing) func op_i64DivS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_sr) func op_i64DivS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_sr_storing) func op_i64DivS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_ri) func op_i64DivS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivS_ri_storing) func op_i64DivS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    if _slowPath(a == 0x8000_0000_0000_0000 && b == .max) { return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_ss) func op_i64DivU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_ss_storing) func op_i64DivU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_si) func op_i64DivU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_si_storing) func op_i64DivU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_rs) func op_i64DivU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_rs_storing) func op_i64DivU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_sr) func op_i64DivU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_sr_storing) func op_i64DivU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_ri) func op_i64DivU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64DivU_ri_storing) func op_i64DivU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = idivU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_ss) func op_i64RemS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_ss_storing) func op_i64RemS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_si) func op_i64RemS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_si_storing) func op_i64RemS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_rs) func op_i64RemS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_rs_storing) func op_i64RemS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_sr) func op_i64RemS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_sr_storing) func op_i64RemS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_ri) func op_i64RemS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemS_ri_storing) func op_i64RemS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ss) func op_i64RemU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ss_storing) func op_i64RemU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ss_pinning) func op_i64RemU_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_si) func op_i64RemU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_si_storing) func op_i64RemU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_si_pinning) func op_i64RemU_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_rs) func op_i64RemU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_rs_storing) func op_i64RemU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_rs_pinning) func op_i64RemU_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_sr) func op_i64RemU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_sr_storing) func op_i64RemU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_sr_pinning) func op_i64RemU_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ri) func op_i64RemU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ri_storing) func op_i64RemU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ri_pinning) func op_i64RemU_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ps) func op_i64RemU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ps_storing) func op_i64RemU_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_ps_pinning) func op_i64RemU_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_sp) func op_i64RemU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_sp_storing) func op_i64RemU_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_sp_pinning) func op_i64RemU_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_pi) func op_i64RemU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_pi_storing) func op_i64RemU_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_pi_pinning) func op_i64RemU_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_rp) func op_i64RemU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_rp_storing) func op_i64RemU_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_rp_pinning) func op_i64RemU_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_pr) func op_i64RemU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_pr_storing) func op_i64RemU_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64RemU_pr_pinning) func op_i64RemU_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    if _slowPath(b == 0) { return exitTrapIntegerDivideByZero(pc, fp, pin, acc, mem, fuel, facc) }
    let result = iremU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ss) func op_i64And_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ss_storing) func op_i64And_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ss_pinning) func op_i64And_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_rs) func op_i64And_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iand(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_rs_storing) func op_i64And_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_rs_pinning) func op_i64And_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_si) func op_i64And_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_si_storing) func op_i64And_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_si_pinning) func op_i64And_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ri) func op_i64And_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iand(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ri_storing) func op_i64And_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ri_pinning) func op_i64And_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ps) func op_i64And_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ps_storing) func op_i64And_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_ps_pinning) func op_i64And_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_pi) func op_i64And_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = iand(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_pi_storing) func op_i64And_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_pi_pinning) func op_i64And_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = iand(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_rp) func op_i64And_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = iand(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_rp_storing) func op_i64And_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64And_rp_pinning) func op_i64And_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = iand(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ss) func op_i64Or_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ss_storing) func op_i64Or_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ss_pinning) func op_i64Or_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_rs) func op_i64Or_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ior(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_rs_storing) func op_i64Or_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_rs_pinning) func op_i64Or_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_si) func op_i64Or_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_si_storing) func op_i64Or_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_si_pinning) func op_i64Or_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ri) func op_i64Or_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ior(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ri_storing) func op_i64Or_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ri_pinning) func op_i64Or_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ps) func op_i64Or_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ps_storing) func op_i64Or_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_ps_pinning) func op_i64Or_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_pi) func op_i64Or_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ior(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_pi_storing) func op_i64Or_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_pi_pinning) func op_i64Or_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ior(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_rp) func op_i64Or_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ior(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_rp_storing) func op_i64Or_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Or_rp_pinning) func op_i64Or_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ior(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss) func op_i64Xor_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss_storing) func op_i64Xor_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ss_pinning) func op_i64Xor_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs) func op_i64Xor_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ixor(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs_storing) func op_i64Xor_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rs_pinning) func op_i64Xor_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_si) func op_i64Xor_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_si_storing) func op_i64Xor_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_si_pinning) func op_i64Xor_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ri) func op_i64Xor_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ixor(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ri_storing) func op_i64Xor_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ri_pinning) func op_i64Xor_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ps) func op_i64Xor_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ps_storing) func op_i64Xor_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_ps_pinning) func op_i64Xor_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_pi) func op_i64Xor_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ixor(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_pi_storing) func op_i64Xor_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_pi_pinning) func op_i64Xor_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ixor(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rp) func op_i64Xor_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ixor(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rp_storing) func op_i64Xor_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Xor_rp_pinning) func op_i64Xor_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ixor(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ss) func op_i64Shl_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ss_storing) func op_i64Shl_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ss_pinning) func op_i64Shl_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_rs) func op_i64Shl_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_rs_storing) func op_i64Shl_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_rs_pinning) func op_i64Shl_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_sr) func op_i64Shl_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_sr_storing) func op_i64Shl_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_sr_pinning) func op_i64Shl_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si) func op_i64Shl_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si_storing) func op_i64Shl_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_si_pinning) func op_i64Shl_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri) func op_i64Shl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri_storing) func op_i64Shl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ri_pinning) func op_i64Shl_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_is) func op_i64Shl_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_is_storing) func op_i64Shl_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_is_pinning) func op_i64Shl_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ir) func op_i64Shl_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ir_storing) func op_i64Shl_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ir_pinning) func op_i64Shl_ir_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ps) func op_i64Shl_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ps_storing) func op_i64Shl_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_ps_pinning) func op_i64Shl_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_sp) func op_i64Shl_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_sp_storing) func op_i64Shl_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_sp_pinning) func op_i64Shl_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi) func op_i64Shl_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ishl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi_storing) func op_i64Shl_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pi_pinning) func op_i64Shl_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ishl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_rp) func op_i64Shl_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_rp_storing) func op_i64Shl_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_rp_pinning) func op_i64Shl_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pr) func op_i64Shl_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    let result = ishl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pr_storing) func op_i64Shl_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Shl_pr_pinning) func op_i64Shl_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    let result = ishl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_ss) func op_i64ShrS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_ss_storing) func op_i64ShrS_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_rs) func op_i64ShrS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_rs_storing) func op_i64ShrS_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_sr) func op_i64ShrS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_sr_storing) func op_i64ShrS_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_si) func op_i64ShrS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_si_storing) func op_i64ShrS_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_ri) func op_i64ShrS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_ri_storing) func op_i64ShrS_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_is) func op_i64ShrS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrS(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_is_storing) func op_i64ShrS_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrS(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_ir) func op_i64ShrS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishrS(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrS_ir_storing) func op_i64ShrS_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishrS(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ss) func op_i64ShrU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ss_storing) func op_i64ShrU_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ss_pinning) func op_i64ShrU_ss_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_rs) func op_i64ShrU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_rs_storing) func op_i64ShrU_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_rs_pinning) func op_i64ShrU_rs_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_sr) func op_i64ShrU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_sr_storing) func op_i64ShrU_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_sr_pinning) func op_i64ShrU_sr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si) func op_i64ShrU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si_storing) func op_i64ShrU_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_si_pinning) func op_i64ShrU_si_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri) func op_i64ShrU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri_storing) func op_i64ShrU_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ri_pinning) func op_i64ShrU_ri_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_is) func op_i64ShrU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_is_storing) func op_i64ShrU_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_is_pinning) func op_i64ShrU_is_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ir) func op_i64ShrU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ir_storing) func op_i64ShrU_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ir_pinning) func op_i64ShrU_ir_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ps) func op_i64ShrU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ps_storing) func op_i64ShrU_ps_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_ps_pinning) func op_i64ShrU_ps_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = slot64(fp, pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_sp) func op_i64ShrU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_sp_storing) func op_i64ShrU_sp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_sp_pinning) func op_i64ShrU_sp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = pin
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi) func op_i64ShrU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ishrU(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi_storing) func op_i64ShrU_pi_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pi_pinning) func op_i64ShrU_pi_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = immediate64(pc, 12)
    let result = ishrU(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_rp) func op_i64ShrU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_rp_storing) func op_i64ShrU_rp_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_rp_pinning) func op_i64ShrU_rp_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = pin
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pr) func op_i64ShrU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    let result = ishrU(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pr_storing) func op_i64ShrU_pr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ShrU_pr_pinning) func op_i64ShrU_pr_pinning(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = pin
    let b = acc
    let result = ishrU(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, extended(result), extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_ss) func op_i64Rotl_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_ss_storing) func op_i64Rotl_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_rs) func op_i64Rotl_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_rs_storing) func op_i64Rotl_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_sr) func op_i64Rotl_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_sr_storing) func op_i64Rotl_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_si) func op_i64Rotl_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = irotl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_si_storing) func op_i64Rotl_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = irotl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_ri) func op_i64Rotl_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_ri_storing) func op_i64Rotl_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_is) func op_i64Rotl_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotl(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_is_storing) func op_i64Rotl_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotl(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_ir) func op_i64Rotl_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = irotl(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotl_ir_storing) func op_i64Rotl_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = irotl(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_ss) func op_i64Rotr_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotr(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_ss_storing) func op_i64Rotr_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotr(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_rs) func op_i64Rotr_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_rs_storing) func op_i64Rotr_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = slot64(fp, pc, 8)
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_sr) func op_i64Rotr_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_sr_storing) func op_i64Rotr_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = acc
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_si) func op_i64Rotr_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = irotr(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_si_storing) func op_i64Rotr_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let b = immediate64(pc, 12)
    let result = irotr(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_ri) func op_i64Rotr_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_ri_storing) func op_i64Rotr_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let b = immediate64(pc, 8)
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_is) func op_i64Rotr_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotr(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_is_storing) func op_i64Rotr_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = slot64(fp, pc, 12)
    let result = irotr(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_ir) func op_i64Rotr_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = irotr(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Rotr_ir_storing) func op_i64Rotr_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediate64(pc, 8)
    let b = acc
    let result = irotr(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s) func op_i32WrapI64_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = i32WrapI64(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_s_storing) func op_i32WrapI64_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = i32WrapI64(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r) func op_i32WrapI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = i32WrapI64(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32WrapI64_r_storing) func op_i32WrapI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = i32WrapI64(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend8S_s) func op_i32Extend8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = iextend8S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend8S_s_storing) func op_i32Extend8S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = iextend8S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend8S_r) func op_i32Extend8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = iextend8S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend8S_r_storing) func op_i32Extend8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = iextend8S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend16S_s) func op_i32Extend16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = iextend16S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend16S_s_storing) func op_i32Extend16S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = iextend16S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend16S_r) func op_i32Extend16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = iextend16S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32Extend16S_r_storing) func op_i32Extend16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = iextend16S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend8S_s) func op_i64Extend8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iextend8S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend8S_s_storing) func op_i64Extend8S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iextend8S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend8S_r) func op_i64Extend8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iextend8S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend8S_r_storing) func op_i64Extend8S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iextend8S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend16S_s) func op_i64Extend16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iextend16S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend16S_s_storing) func op_i64Extend16S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iextend16S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend16S_r) func op_i64Extend16S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iextend16S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend16S_r_storing) func op_i64Extend16S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iextend16S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend32S_s) func op_i64Extend32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iextend32S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend32S_s_storing) func op_i64Extend32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = iextend32S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend32S_r) func op_i64Extend32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iextend32S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64Extend32S_r_storing) func op_i64Extend32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = iextend32S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}
