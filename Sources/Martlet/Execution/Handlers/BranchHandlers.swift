// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_brTable_s) func op_brTable_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let last = immediate32(pc, 12)
    let index = Int(min(slot32(fp, pc, 8), last))
    let target = target(pc, 16 + index * 8)
    let fuel = fuel &- relative(pc, 24 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_brTable_s_unmetered) func op_brTable_s_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let last = immediate32(pc, 12)
    let index = Int(min(slot32(fp, pc, 8), last))
    let target = target(pc, 16 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_brTable_r) func op_brTable_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let last = immediate32(pc, 8)
    let index = Int(min(UInt32(truncatingIfNeeded: acc), last))
    let target = target(pc, 12 + index * 8)
    let fuel = fuel &- relative(pc, 20 + Int(last) * 8 + index * 4)
    if _slowPath(fuel < 0) { return exitFuel(target, fp, pin, acc, mem, fuel, facc) }
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_brTable_r_unmetered) func op_brTable_r_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let last = immediate32(pc, 8)
    let index = Int(min(UInt32(truncatingIfNeeded: acc), last))
    let target = target(pc, 12 + index * 8)
    return next(target, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_ss) func op_branchIf_i32Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_ss_unmetered) func op_branchIf_i32Eq_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_rs) func op_branchIf_i32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_rs_unmetered) func op_branchIf_i32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_si) func op_branchIf_i32Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot32(fp, pc, 8), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_si_unmetered) func op_branchIf_i32Eq_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot32(fp, pc, 8), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_ri) func op_branchIf_i32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_ri_unmetered) func op_branchIf_i32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_ps) func op_branchIf_i32Eq_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_ps_unmetered) func op_branchIf_i32Eq_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_pi) func op_branchIf_i32Eq_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_pi_unmetered) func op_branchIf_i32Eq_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_rp) func op_branchIf_i32Eq_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Eq_rp_unmetered) func op_branchIf_i32Eq_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_ss) func op_branchIf_i32Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_ss_unmetered) func op_branchIf_i32Ne_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_rs) func op_branchIf_i32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_rs_unmetered) func op_branchIf_i32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_si) func op_branchIf_i32Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot32(fp, pc, 8), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_si_unmetered) func op_branchIf_i32Ne_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot32(fp, pc, 8), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_ri) func op_branchIf_i32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_ri_unmetered) func op_branchIf_i32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_ps) func op_branchIf_i32Ne_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_ps_unmetered) func op_branchIf_i32Ne_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_pi) func op_branchIf_i32Ne_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_pi_unmetered) func op_branchIf_i32Ne_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_rp) func op_branchIf_i32Ne_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32Ne_rp_unmetered) func op_branchIf_i32Ne_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ss) func op_branchIf_i32LtS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ss_unmetered) func op_branchIf_i32LtS_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_rs) func op_branchIf_i32LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_rs_unmetered) func op_branchIf_i32LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_sr) func op_branchIf_i32LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_sr_unmetered) func op_branchIf_i32LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_si) func op_branchIf_i32LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_si_unmetered) func op_branchIf_i32LtS_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ri) func op_branchIf_i32LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ri_unmetered) func op_branchIf_i32LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_is) func op_branchIf_i32LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate32(pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_is_unmetered) func op_branchIf_i32LtS_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate32(pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ir) func op_branchIf_i32LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ir_unmetered) func op_branchIf_i32LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ps) func op_branchIf_i32LtS_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ps_unmetered) func op_branchIf_i32LtS_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_sp) func op_branchIf_i32LtS_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_sp_unmetered) func op_branchIf_i32LtS_sp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_pi) func op_branchIf_i32LtS_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_pi_unmetered) func op_branchIf_i32LtS_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ip) func op_branchIf_i32LtS_ip(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_ip_unmetered) func op_branchIf_i32LtS_ip_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_rp) func op_branchIf_i32LtS_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_rp_unmetered) func op_branchIf_i32LtS_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_pr) func op_branchIf_i32LtS_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtS_pr_unmetered) func op_branchIf_i32LtS_pr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ss) func op_branchIf_i32LtU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ss_unmetered) func op_branchIf_i32LtU_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_rs) func op_branchIf_i32LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_rs_unmetered) func op_branchIf_i32LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_sr) func op_branchIf_i32LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_sr_unmetered) func op_branchIf_i32LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_si) func op_branchIf_i32LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_si_unmetered) func op_branchIf_i32LtU_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ri) func op_branchIf_i32LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ri_unmetered) func op_branchIf_i32LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_is) func op_branchIf_i32LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate32(pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_is_unmetered) func op_branchIf_i32LtU_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate32(pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ir) func op_branchIf_i32LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ir_unmetered) func op_branchIf_i32LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ps) func op_branchIf_i32LtU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ps_unmetered) func op_branchIf_i32LtU_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_sp) func op_branchIf_i32LtU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_sp_unmetered) func op_branchIf_i32LtU_sp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_pi) func op_branchIf_i32LtU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_pi_unmetered) func op_branchIf_i32LtU_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ip) func op_branchIf_i32LtU_ip(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_ip_unmetered) func op_branchIf_i32LtU_ip_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_rp) func op_branchIf_i32LtU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_rp_unmetered) func op_branchIf_i32LtU_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_pr) func op_branchIf_i32LtU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LtU_pr_unmetered) func op_branchIf_i32LtU_pr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ss) func op_branchIf_i32LeS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ss_unmetered) func op_branchIf_i32LeS_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_rs) func op_branchIf_i32LeS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_rs_unmetered) func op_branchIf_i32LeS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_sr) func op_branchIf_i32LeS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_sr_unmetered) func op_branchIf_i32LeS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_si) func op_branchIf_i32LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_si_unmetered) func op_branchIf_i32LeS_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ri) func op_branchIf_i32LeS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ri_unmetered) func op_branchIf_i32LeS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_is) func op_branchIf_i32LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate32(pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_is_unmetered) func op_branchIf_i32LeS_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate32(pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ir) func op_branchIf_i32LeS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ir_unmetered) func op_branchIf_i32LeS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ps) func op_branchIf_i32LeS_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ps_unmetered) func op_branchIf_i32LeS_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_sp) func op_branchIf_i32LeS_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_sp_unmetered) func op_branchIf_i32LeS_sp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_pi) func op_branchIf_i32LeS_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_pi_unmetered) func op_branchIf_i32LeS_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ip) func op_branchIf_i32LeS_ip(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_ip_unmetered) func op_branchIf_i32LeS_ip_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_rp) func op_branchIf_i32LeS_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_rp_unmetered) func op_branchIf_i32LeS_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_pr) func op_branchIf_i32LeS_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeS_pr_unmetered) func op_branchIf_i32LeS_pr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ss) func op_branchIf_i32LeU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ss_unmetered) func op_branchIf_i32LeU_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_rs) func op_branchIf_i32LeU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_rs_unmetered) func op_branchIf_i32LeU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: acc), slot32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_sr) func op_branchIf_i32LeU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_sr_unmetered) func op_branchIf_i32LeU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_si) func op_branchIf_i32LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_si_unmetered) func op_branchIf_i32LeU_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ri) func op_branchIf_i32LeU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ri_unmetered) func op_branchIf_i32LeU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: acc), immediate32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_is) func op_branchIf_i32LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate32(pc, 8), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_is_unmetered) func op_branchIf_i32LeU_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate32(pc, 8), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ir) func op_branchIf_i32LeU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ir_unmetered) func op_branchIf_i32LeU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate32(pc, 8), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ps) func op_branchIf_i32LeU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ps_unmetered) func op_branchIf_i32LeU_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: pin), slot32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_sp) func op_branchIf_i32LeU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_sp_unmetered) func op_branchIf_i32LeU_sp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot32(fp, pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_pi) func op_branchIf_i32LeU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_pi_unmetered) func op_branchIf_i32LeU_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: pin), immediate32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ip) func op_branchIf_i32LeU_ip(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_ip_unmetered) func op_branchIf_i32LeU_ip_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate32(pc, 8), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_rp) func op_branchIf_i32LeU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_rp_unmetered) func op_branchIf_i32LeU_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: acc), UInt32(truncatingIfNeeded: pin)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_pr) func op_branchIf_i32LeU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i32LeU_pr_unmetered) func op_branchIf_i32LeU_pr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(UInt32(truncatingIfNeeded: pin), UInt32(truncatingIfNeeded: acc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_ss) func op_branchIf_i64Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_ss_unmetered) func op_branchIf_i64Eq_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_rs) func op_branchIf_i64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(acc, slot64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_rs_unmetered) func op_branchIf_i64Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(acc, slot64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_si) func op_branchIf_i64Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot64(fp, pc, 8), immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_si_unmetered) func op_branchIf_i64Eq_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(slot64(fp, pc, 8), immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_ri) func op_branchIf_i64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(acc, immediate64(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_ri_unmetered) func op_branchIf_i64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(acc, immediate64(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_ps) func op_branchIf_i64Eq_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(pin, slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_ps_unmetered) func op_branchIf_i64Eq_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(pin, slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_pi) func op_branchIf_i64Eq_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(pin, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_pi_unmetered) func op_branchIf_i64Eq_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(pin, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_rp) func op_branchIf_i64Eq_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(acc, pin) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Eq_rp_unmetered) func op_branchIf_i64Eq_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ieq(acc, pin) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_ss) func op_branchIf_i64Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_ss_unmetered) func op_branchIf_i64Ne_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_rs) func op_branchIf_i64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(acc, slot64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_rs_unmetered) func op_branchIf_i64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(acc, slot64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_si) func op_branchIf_i64Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot64(fp, pc, 8), immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_si_unmetered) func op_branchIf_i64Ne_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(slot64(fp, pc, 8), immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_ri) func op_branchIf_i64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(acc, immediate64(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_ri_unmetered) func op_branchIf_i64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(acc, immediate64(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_ps) func op_branchIf_i64Ne_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(pin, slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_ps_unmetered) func op_branchIf_i64Ne_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(pin, slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_pi) func op_branchIf_i64Ne_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(pin, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_pi_unmetered) func op_branchIf_i64Ne_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(pin, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_rp) func op_branchIf_i64Ne_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(acc, pin) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64Ne_rp_unmetered) func op_branchIf_i64Ne_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ine(acc, pin) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ss) func op_branchIf_i64LtS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ss_unmetered) func op_branchIf_i64LtS_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_rs) func op_branchIf_i64LtS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(acc, slot64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_rs_unmetered) func op_branchIf_i64LtS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(acc, slot64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_sr) func op_branchIf_i64LtS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_sr_unmetered) func op_branchIf_i64LtS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_si) func op_branchIf_i64LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_si_unmetered) func op_branchIf_i64LtS_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ri) func op_branchIf_i64LtS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(acc, immediate64(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ri_unmetered) func op_branchIf_i64LtS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(acc, immediate64(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_is) func op_branchIf_i64LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate64(pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_is_unmetered) func op_branchIf_i64LtS_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate64(pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ir) func op_branchIf_i64LtS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate64(pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ir_unmetered) func op_branchIf_i64LtS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate64(pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ps) func op_branchIf_i64LtS_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(pin, slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ps_unmetered) func op_branchIf_i64LtS_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(pin, slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_sp) func op_branchIf_i64LtS_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), pin) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_sp_unmetered) func op_branchIf_i64LtS_sp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(slot64(fp, pc, 8), pin) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_pi) func op_branchIf_i64LtS_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(pin, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_pi_unmetered) func op_branchIf_i64LtS_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(pin, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ip) func op_branchIf_i64LtS_ip(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate64(pc, 8), pin) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_ip_unmetered) func op_branchIf_i64LtS_ip_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(immediate64(pc, 8), pin) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_rp) func op_branchIf_i64LtS_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(acc, pin) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_rp_unmetered) func op_branchIf_i64LtS_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(acc, pin) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_pr) func op_branchIf_i64LtS_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(pin, acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtS_pr_unmetered) func op_branchIf_i64LtS_pr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltS(pin, acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ss) func op_branchIf_i64LtU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ss_unmetered) func op_branchIf_i64LtU_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_rs) func op_branchIf_i64LtU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(acc, slot64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_rs_unmetered) func op_branchIf_i64LtU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(acc, slot64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_sr) func op_branchIf_i64LtU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_sr_unmetered) func op_branchIf_i64LtU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_si) func op_branchIf_i64LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_si_unmetered) func op_branchIf_i64LtU_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ri) func op_branchIf_i64LtU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(acc, immediate64(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ri_unmetered) func op_branchIf_i64LtU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(acc, immediate64(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_is) func op_branchIf_i64LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate64(pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_is_unmetered) func op_branchIf_i64LtU_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate64(pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ir) func op_branchIf_i64LtU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate64(pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ir_unmetered) func op_branchIf_i64LtU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate64(pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ps) func op_branchIf_i64LtU_ps(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(pin, slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ps_unmetered) func op_branchIf_i64LtU_ps_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(pin, slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_sp) func op_branchIf_i64LtU_sp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), pin) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_sp_unmetered) func op_branchIf_i64LtU_sp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(slot64(fp, pc, 8), pin) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_pi) func op_branchIf_i64LtU_pi(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(pin, immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_pi_unmetered) func op_branchIf_i64LtU_pi_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(pin, immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ip) func op_branchIf_i64LtU_ip(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate64(pc, 8), pin) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_ip_unmetered) func op_branchIf_i64LtU_ip_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(immediate64(pc, 8), pin) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_rp) func op_branchIf_i64LtU_rp(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(acc, pin) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_rp_unmetered) func op_branchIf_i64LtU_rp_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(acc, pin) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_pr) func op_branchIf_i64LtU_pr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(pin, acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LtU_pr_unmetered) func op_branchIf_i64LtU_pr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if iltU(pin, acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_ss) func op_branchIf_i64LeS_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_ss_unmetered) func op_branchIf_i64LeS_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_rs) func op_branchIf_i64LeS_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(acc, slot64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_rs_unmetered) func op_branchIf_i64LeS_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(acc, slot64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_sr) func op_branchIf_i64LeS_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot64(fp, pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_sr_unmetered) func op_branchIf_i64LeS_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot64(fp, pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_si) func op_branchIf_i64LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot64(fp, pc, 8), immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_si_unmetered) func op_branchIf_i64LeS_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(slot64(fp, pc, 8), immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_ri) func op_branchIf_i64LeS_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(acc, immediate64(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_ri_unmetered) func op_branchIf_i64LeS_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(acc, immediate64(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_is) func op_branchIf_i64LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate64(pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_is_unmetered) func op_branchIf_i64LeS_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate64(pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_ir) func op_branchIf_i64LeS_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate64(pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeS_ir_unmetered) func op_branchIf_i64LeS_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileS(immediate64(pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_ss) func op_branchIf_i64LeU_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_ss_unmetered) func op_branchIf_i64LeU_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot64(fp, pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_rs) func op_branchIf_i64LeU_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(acc, slot64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_rs_unmetered) func op_branchIf_i64LeU_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(acc, slot64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_sr) func op_branchIf_i64LeU_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot64(fp, pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_sr_unmetered) func op_branchIf_i64LeU_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot64(fp, pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_si) func op_branchIf_i64LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot64(fp, pc, 8), immediate64(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_si_unmetered) func op_branchIf_i64LeU_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(slot64(fp, pc, 8), immediate64(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_ri) func op_branchIf_i64LeU_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(acc, immediate64(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_ri_unmetered) func op_branchIf_i64LeU_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(acc, immediate64(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_is) func op_branchIf_i64LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate64(pc, 8), slot64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_is_unmetered) func op_branchIf_i64LeU_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate64(pc, 8), slot64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_ir) func op_branchIf_i64LeU_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate64(pc, 8), acc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_i64LeU_ir_unmetered) func op_branchIf_i64LeU_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if ileU(immediate64(pc, 8), acc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_ss) func op_branchIf_f32Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_ss_unmetered) func op_branchIf_f32Eq_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_rs) func op_branchIf_f32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(low(facc), slotF32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_rs_unmetered) func op_branchIf_f32Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(low(facc), slotF32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_si) func op_branchIf_f32Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_si_unmetered) func op_branchIf_f32Eq_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_ri) func op_branchIf_f32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(low(facc), immediateF32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Eq_ri_unmetered) func op_branchIf_f32Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(low(facc), immediateF32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_ss) func op_branchIf_f32Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_ss_unmetered) func op_branchIf_f32Ne_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_rs) func op_branchIf_f32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(low(facc), slotF32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_rs_unmetered) func op_branchIf_f32Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(low(facc), slotF32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_si) func op_branchIf_f32Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_si_unmetered) func op_branchIf_f32Ne_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_ri) func op_branchIf_f32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(low(facc), immediateF32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Ne_ri_unmetered) func op_branchIf_f32Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(low(facc), immediateF32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_ss) func op_branchIf_f32Lt_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_ss_unmetered) func op_branchIf_f32Lt_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_rs) func op_branchIf_f32Lt_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(low(facc), slotF32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_rs_unmetered) func op_branchIf_f32Lt_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(low(facc), slotF32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_sr) func op_branchIf_f32Lt_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF32(fp, pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_sr_unmetered) func op_branchIf_f32Lt_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF32(fp, pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_si) func op_branchIf_f32Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_si_unmetered) func op_branchIf_f32Lt_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_ri) func op_branchIf_f32Lt_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(low(facc), immediateF32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_ri_unmetered) func op_branchIf_f32Lt_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(low(facc), immediateF32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_is) func op_branchIf_f32Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_is_unmetered) func op_branchIf_f32Lt_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_ir) func op_branchIf_f32Lt_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF32(pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Lt_ir_unmetered) func op_branchIf_f32Lt_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF32(pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_ss) func op_branchUnless_f32Lt_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_ss_unmetered) func op_branchUnless_f32Lt_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_rs) func op_branchUnless_f32Lt_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(low(facc), slotF32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_rs_unmetered) func op_branchUnless_f32Lt_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(low(facc), slotF32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_sr) func op_branchUnless_f32Lt_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF32(fp, pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_sr_unmetered) func op_branchUnless_f32Lt_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF32(fp, pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_si) func op_branchUnless_f32Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_si_unmetered) func op_branchUnless_f32Lt_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_ri) func op_branchUnless_f32Lt_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(low(facc), immediateF32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_ri_unmetered) func op_branchUnless_f32Lt_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(low(facc), immediateF32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_is) func op_branchUnless_f32Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_is_unmetered) func op_branchUnless_f32Lt_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_ir) func op_branchUnless_f32Lt_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF32(pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Lt_ir_unmetered) func op_branchUnless_f32Lt_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF32(pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_ss) func op_branchIf_f32Le_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_ss_unmetered) func op_branchIf_f32Le_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_rs) func op_branchIf_f32Le_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(low(facc), slotF32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_rs_unmetered) func op_branchIf_f32Le_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(low(facc), slotF32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_sr) func op_branchIf_f32Le_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF32(fp, pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_sr_unmetered) func op_branchIf_f32Le_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF32(fp, pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_si) func op_branchIf_f32Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_si_unmetered) func op_branchIf_f32Le_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_ri) func op_branchIf_f32Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(low(facc), immediateF32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_ri_unmetered) func op_branchIf_f32Le_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(low(facc), immediateF32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_is) func op_branchIf_f32Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_is_unmetered) func op_branchIf_f32Le_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_ir) func op_branchIf_f32Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF32(pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f32Le_ir_unmetered) func op_branchIf_f32Le_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF32(pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_ss) func op_branchUnless_f32Le_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_ss_unmetered) func op_branchUnless_f32Le_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF32(fp, pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_rs) func op_branchUnless_f32Le_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(low(facc), slotF32(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_rs_unmetered) func op_branchUnless_f32Le_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(low(facc), slotF32(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_sr) func op_branchUnless_f32Le_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF32(fp, pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_sr_unmetered) func op_branchUnless_f32Le_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF32(fp, pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_si) func op_branchUnless_f32Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_si_unmetered) func op_branchUnless_f32Le_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF32(fp, pc, 8), immediateF32(pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_ri) func op_branchUnless_f32Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(low(facc), immediateF32(pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_ri_unmetered) func op_branchUnless_f32Le_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(low(facc), immediateF32(pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_is) func op_branchUnless_f32Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_is_unmetered) func op_branchUnless_f32Le_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF32(pc, 8), slotF32(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_ir) func op_branchUnless_f32Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF32(pc, 8), low(facc)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f32Le_ir_unmetered) func op_branchUnless_f32Le_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF32(pc, 8), low(facc)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_ss) func op_branchIf_f64Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_ss_unmetered) func op_branchIf_f64Eq_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_rs) func op_branchIf_f64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(facc, slotF64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_rs_unmetered) func op_branchIf_f64Eq_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(facc, slotF64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_si) func op_branchIf_f64Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_si_unmetered) func op_branchIf_f64Eq_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_ri) func op_branchIf_f64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(facc, immediateF64(pc, 8)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Eq_ri_unmetered) func op_branchIf_f64Eq_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if feq(facc, immediateF64(pc, 8)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_ss) func op_branchIf_f64Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_ss_unmetered) func op_branchIf_f64Ne_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_rs) func op_branchIf_f64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(facc, slotF64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_rs_unmetered) func op_branchIf_f64Ne_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(facc, slotF64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_si) func op_branchIf_f64Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_si_unmetered) func op_branchIf_f64Ne_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_ri) func op_branchIf_f64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(facc, immediateF64(pc, 8)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Ne_ri_unmetered) func op_branchIf_f64Ne_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fne(facc, immediateF64(pc, 8)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_ss) func op_branchIf_f64Lt_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_ss_unmetered) func op_branchIf_f64Lt_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_rs) func op_branchIf_f64Lt_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(facc, slotF64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_rs_unmetered) func op_branchIf_f64Lt_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(facc, slotF64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_sr) func op_branchIf_f64Lt_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF64(fp, pc, 8), facc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_sr_unmetered) func op_branchIf_f64Lt_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF64(fp, pc, 8), facc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_si) func op_branchIf_f64Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_si_unmetered) func op_branchIf_f64Lt_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_ri) func op_branchIf_f64Lt_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(facc, immediateF64(pc, 8)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_ri_unmetered) func op_branchIf_f64Lt_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(facc, immediateF64(pc, 8)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_is) func op_branchIf_f64Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_is_unmetered) func op_branchIf_f64Lt_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_ir) func op_branchIf_f64Lt_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF64(pc, 8), facc) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Lt_ir_unmetered) func op_branchIf_f64Lt_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if flt(immediateF64(pc, 8), facc) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_ss) func op_branchUnless_f64Lt_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_ss_unmetered) func op_branchUnless_f64Lt_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_rs) func op_branchUnless_f64Lt_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(facc, slotF64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_rs_unmetered) func op_branchUnless_f64Lt_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(facc, slotF64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_sr) func op_branchUnless_f64Lt_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF64(fp, pc, 8), facc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_sr_unmetered) func op_branchUnless_f64Lt_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF64(fp, pc, 8), facc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_si) func op_branchUnless_f64Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_si_unmetered) func op_branchUnless_f64Lt_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_ri) func op_branchUnless_f64Lt_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(facc, immediateF64(pc, 8)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_ri_unmetered) func op_branchUnless_f64Lt_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(facc, immediateF64(pc, 8)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_is) func op_branchUnless_f64Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_is_unmetered) func op_branchUnless_f64Lt_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_ir) func op_branchUnless_f64Lt_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF64(pc, 8), facc) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Lt_ir_unmetered) func op_branchUnless_f64Lt_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !flt(immediateF64(pc, 8), facc) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_ss) func op_branchIf_f64Le_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_ss_unmetered) func op_branchIf_f64Le_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_rs) func op_branchIf_f64Le_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(facc, slotF64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_rs_unmetered) func op_branchIf_f64Le_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(facc, slotF64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_sr) func op_branchIf_f64Le_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF64(fp, pc, 8), facc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_sr_unmetered) func op_branchIf_f64Le_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF64(fp, pc, 8), facc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_si) func op_branchIf_f64Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_si_unmetered) func op_branchIf_f64Le_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_ri) func op_branchIf_f64Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(facc, immediateF64(pc, 8)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_ri_unmetered) func op_branchIf_f64Le_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(facc, immediateF64(pc, 8)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_is) func op_branchIf_f64Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_is_unmetered) func op_branchIf_f64Le_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_ir) func op_branchIf_f64Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF64(pc, 8), facc) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchIf_f64Le_ir_unmetered) func op_branchIf_f64Le_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if fle(immediateF64(pc, 8), facc) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_ss) func op_branchUnless_f64Le_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_ss_unmetered) func op_branchUnless_f64Le_ss_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF64(fp, pc, 8), slotF64(fp, pc, 12)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_rs) func op_branchUnless_f64Le_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(facc, slotF64(fp, pc, 8)) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_rs_unmetered) func op_branchUnless_f64Le_rs_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(facc, slotF64(fp, pc, 8)) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_sr) func op_branchUnless_f64Le_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF64(fp, pc, 8), facc) { return take(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_sr_unmetered) func op_branchUnless_f64Le_sr_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF64(fp, pc, 8), facc) { return jump(pc, 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_si) func op_branchUnless_f64Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_si_unmetered) func op_branchUnless_f64Le_si_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(slotF64(fp, pc, 8), immediateF64(pc, 12)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_ri) func op_branchUnless_f64Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(facc, immediateF64(pc, 8)) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_ri_unmetered) func op_branchUnless_f64Le_ri_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(facc, immediateF64(pc, 8)) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_is) func op_branchUnless_f64Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return take(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_is_unmetered) func op_branchUnless_f64Le_is_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF64(pc, 8), slotF64(fp, pc, 16)) { return jump(pc, 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_ir) func op_branchUnless_f64Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF64(pc, 8), facc) { return take(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_branchUnless_f64Le_ir_unmetered) func op_branchUnless_f64Le_ir_unmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    if !fle(immediateF64(pc, 8), facc) { return jump(pc, 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
