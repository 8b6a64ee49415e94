// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_f32Eq_ss) func op_f32Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = feq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_ss_storing) func op_f32Eq_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = feq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_rs) func op_f32Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = feq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_rs_storing) func op_f32Eq_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = feq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_si) func op_f32Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = feq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_si_storing) func op_f32Eq_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = feq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_ri) func op_f32Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = feq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Eq_ri_storing) func op_f32Eq_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = feq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_ss) func op_f32Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fne(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_ss_storing) func op_f32Ne_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fne(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_rs) func op_f32Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fne(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_rs_storing) func op_f32Ne_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fne(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_si) func op_f32Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fne(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_si_storing) func op_f32Ne_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fne(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_ri) func op_f32Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fne(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Ne_ri_storing) func op_f32Ne_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fne(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_ss) func op_f32Lt_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = flt(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_ss_storing) func op_f32Lt_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = flt(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_rs) func op_f32Lt_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = flt(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_rs_storing) func op_f32Lt_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = flt(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_sr) func op_f32Lt_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = flt(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_sr_storing) func op_f32Lt_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = flt(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_si) func op_f32Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = flt(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_si_storing) func op_f32Lt_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = flt(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_ri) func op_f32Lt_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = flt(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_ri_storing) func op_f32Lt_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = flt(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_is) func op_f32Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = flt(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_is_storing) func op_f32Lt_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = flt(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_ir) func op_f32Lt_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = flt(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Lt_ir_storing) func op_f32Lt_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = flt(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_ss) func op_f32Le_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fle(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_ss_storing) func op_f32Le_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fle(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_rs) func op_f32Le_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fle(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_rs_storing) func op_f32Le_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fle(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_sr) func op_f32Le_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fle(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_sr_storing) func op_f32Le_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fle(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_si) func op_f32Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fle(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_si_storing) func op_f32Le_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fle(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_ri) func op_f32Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fle(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_ri_storing) func op_f32Le_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fle(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_is) func op_f32Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fle(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_is_storing) func op_f32Le_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fle(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_ir) func op_f32Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = fle(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Le_ir_storing) func op_f32Le_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = fle(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_ss) func op_f64Eq_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = feq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_ss_storing) func op_f64Eq_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = feq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_rs) func op_f64Eq_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = feq(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_rs_storing) func op_f64Eq_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = feq(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_si) func op_f64Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = feq(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_si_storing) func op_f64Eq_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = feq(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_ri) func op_f64Eq_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = feq(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Eq_ri_storing) func op_f64Eq_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = feq(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_ss) func op_f64Ne_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fne(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_ss_storing) func op_f64Ne_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fne(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_rs) func op_f64Ne_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fne(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_rs_storing) func op_f64Ne_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fne(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_si) func op_f64Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fne(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_si_storing) func op_f64Ne_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fne(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_ri) func op_f64Ne_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fne(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Ne_ri_storing) func op_f64Ne_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fne(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_ss) func op_f64Lt_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = flt(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_ss_storing) func op_f64Lt_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = flt(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_rs) func op_f64Lt_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = flt(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_rs_storing) func op_f64Lt_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = flt(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_sr) func op_f64Lt_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = flt(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_sr_storing) func op_f64Lt_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = flt(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_si) func op_f64Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = flt(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_si_storing) func op_f64Lt_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = flt(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_ri) func op_f64Lt_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = flt(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_ri_storing) func op_f64Lt_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = flt(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_is) func op_f64Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = flt(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_is_storing) func op_f64Lt_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = flt(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_ir) func op_f64Lt_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = flt(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Lt_ir_storing) func op_f64Lt_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = flt(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_ss) func op_f64Le_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fle(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_ss_storing) func op_f64Le_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fle(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_rs) func op_f64Le_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fle(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_rs_storing) func op_f64Le_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fle(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_sr) func op_f64Le_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fle(a, b)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_sr_storing) func op_f64Le_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fle(a, b)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_si) func op_f64Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fle(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_si_storing) func op_f64Le_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fle(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_ri) func op_f64Le_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fle(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_ri_storing) func op_f64Le_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fle(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_is) func op_f64Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = fle(a, b)
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_is_storing) func op_f64Le_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = fle(a, b)
    setSlot(fp, pc, 20, extended(result))
    return next(pc + 24, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_ir) func op_f64Le_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = fle(a, b)
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f64Le_ir_storing) func op_f64Le_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = fle(a, b)
    setSlot(fp, pc, 16, extended(result))
    return next(pc + 20, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32Abs_s) func op_f32Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fabs(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Abs_s_storing) func op_f32Abs_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fabs(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Abs_r) func op_f32Abs_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fabs(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Abs_r_storing) func op_f32Abs_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fabs(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Neg_s) func op_f32Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fneg(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Neg_s_storing) func op_f32Neg_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fneg(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Neg_r) func op_f32Neg_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fneg(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Neg_r_storing) func op_f32Neg_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fneg(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Ceil_s) func op_f32Ceil_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fceil(a)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Ceil_s_storing) func op_f32Ceil_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fceil(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Ceil_r) func op_f32Ceil_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fceil(a)
    if _slowPath(result != result) { return nanF32(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Ceil_r_storing) func op_f32Ceil_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fceil(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Floor_s) func op_f32Floor_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = ffloor(a)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Floor_s_storing) func op_f32Floor_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = ffloor(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Floor_r) func op_f32Floor_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = ffloor(a)
    if _slowPath(result != result) { return nanF32(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Floor_r_storing) func op_f32Floor_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = ffloor(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Trunc_s) func op_f32Trunc_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = ftrunc(a)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Trunc_s_storing) func op_f32Trunc_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = ftrunc(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Trunc_r) func op_f32Trunc_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = ftrunc(a)
    if _slowPath(result != result) { return nanF32(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Trunc_r_storing) func op_f32Trunc_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = ftrunc(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Nearest_s) func op_f32Nearest_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fnearest(a)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Nearest_s_storing) func op_f32Nearest_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fnearest(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Nearest_r) func op_f32Nearest_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fnearest(a)
    if _slowPath(result != result) { return nanF32(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Nearest_r_storing) func op_f32Nearest_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fnearest(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sqrt_s) func op_f32Sqrt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fsqrt(a)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sqrt_s_storing) func op_f32Sqrt_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = fsqrt(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sqrt_r) func op_f32Sqrt_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fsqrt(a)
    if _slowPath(result != result) { return nanF32(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sqrt_r_storing) func op_f32Sqrt_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = fsqrt(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_ss) func op_f32Add_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_ss_storing) func op_f32Add_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_rs) func op_f32Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_rs_storing) func op_f32Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fadd(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_si) func op_f32Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_si_storing) func op_f32Add_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_ri) func op_f32Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Add_ri_storing) func op_f32Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fadd(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_ss) func op_f32Sub_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_ss_storing) func op_f32Sub_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_rs) func op_f32Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_rs_storing) func op_f32Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fsub(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_sr) func op_f32Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_sr_storing) func op_f32Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fsub(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_si) func op_f32Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_si_storing) func op_f32Sub_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_ri) func op_f32Sub_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_ri_storing) func op_f32Sub_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fsub(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_is) func op_f32Sub_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_is_storing) func op_f32Sub_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_ir) func op_f32Sub_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Sub_ir_storing) func op_f32Sub_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = fsub(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_ss) func op_f32Mul_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_ss_storing) func op_f32Mul_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_rs) func op_f32Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_rs_storing) func op_f32Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fmul(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_si) func op_f32Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_si_storing) func op_f32Mul_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_ri) func op_f32Mul_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Mul_ri_storing) func op_f32Mul_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fmul(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_ss) func op_f32Div_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_ss_storing) func op_f32Div_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_rs) func op_f32Div_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_rs_storing) func op_f32Div_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_sr) func op_f32Div_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_sr_storing) func op_f32Div_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_si) func op_f32Div_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_si_storing) func op_f32Div_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_ri) func op_f32Div_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_ri_storing) func op_f32Div_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_is) func op_f32Div_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_is_storing) func op_f32Div_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_ir) func op_f32Div_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Div_ir_storing) func op_f32Div_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF32(pc, 8)
    let b = low(facc)
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_ss) func op_f32Min_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_ss_storing) func op_f32Min_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fmin(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_rs) func op_f32Min_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_rs_storing) func op_f32Min_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fmin(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_si) func op_f32Min_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_si_storing) func op_f32Min_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fmin(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_ri) func op_f32Min_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Min_ri_storing) func op_f32Min_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fmin(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_ss) func op_f32Max_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_ss_storing) func op_f32Max_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fmax(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_rs) func op_f32Max_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_rs_storing) func op_f32Max_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fmax(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_si) func op_f32Max_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF32(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_si_storing) func op_f32Max_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = immediateF32(pc, 12)
    let result = fmax(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_ri) func op_f32Max_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Max_ri_storing) func op_f32Max_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = immediateF32(pc, 8)
    let result = fmax(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Copysign_ss) func op_f32Copysign_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fcopysign(a, b)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Copysign_ss_storing) func op_f32Copysign_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = slotF32(fp, pc, 12)
    let result = fcopysign(a, b)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Copysign_rs) func op_f32Copysign_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fcopysign(a, b)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Copysign_rs_storing) func op_f32Copysign_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let b = slotF32(fp, pc, 8)
    let result = fcopysign(a, b)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Copysign_sr) func op_f32Copysign_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fcopysign(a, b)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32Copysign_sr_storing) func op_f32Copysign_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let b = low(facc)
    let result = fcopysign(a, b)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Abs_s) func op_f64Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fabs(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Abs_s_storing) func op_f64Abs_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fabs(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Abs_r) func op_f64Abs_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fabs(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Abs_r_storing) func op_f64Abs_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fabs(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Neg_s) func op_f64Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fneg(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Neg_s_storing) func op_f64Neg_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fneg(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Neg_r) func op_f64Neg_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fneg(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Neg_r_storing) func op_f64Neg_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fneg(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Ceil_s) func op_f64Ceil_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fceil(a)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Ceil_s_storing) func op_f64Ceil_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fceil(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Ceil_r) func op_f64Ceil_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fceil(a)
    if _slowPath(result != result) { return nanF64(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Ceil_r_storing) func op_f64Ceil_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fceil(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Floor_s) func op_f64Floor_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = ffloor(a)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Floor_s_storing) func op_f64Floor_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = ffloor(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Floor_r) func op_f64Floor_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = ffloor(a)
    if _slowPath(result != result) { return nanF64(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Floor_r_storing) func op_f64Floor_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = ffloor(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Trunc_s) func op_f64Trunc_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = ftrunc(a)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Trunc_s_storing) func op_f64Trunc_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = ftrunc(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Trunc_r) func op_f64Trunc_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = ftrunc(a)
    if _slowPath(result != result) { return nanF64(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Trunc_r_storing) func op_f64Trunc_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = ftrunc(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Nearest_s) func op_f64Nearest_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fnearest(a)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Nearest_s_storing) func op_f64Nearest_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fnearest(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Nearest_r) func op_f64Nearest_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fnearest(a)
    if _slowPath(result != result) { return nanF64(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Nearest_r_storing) func op_f64Nearest_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fnearest(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sqrt_s) func op_f64Sqrt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fsqrt(a)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sqrt_s_storing) func op_f64Sqrt_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = fsqrt(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sqrt_r) func op_f64Sqrt_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fsqrt(a)
    if _slowPath(result != result) { return nanF64(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sqrt_r_storing) func op_f64Sqrt_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = fsqrt(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_ss) func op_f64Add_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_ss_storing) func op_f64Add_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_rs) func op_f64Add_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_rs_storing) func op_f64Add_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fadd(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_si) func op_f64Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_si_storing) func op_f64Add_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fadd(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_ri) func op_f64Add_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fadd(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Add_ri_storing) func op_f64Add_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fadd(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ss) func op_f64Sub_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ss_storing) func op_f64Sub_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_rs) func op_f64Sub_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_rs_storing) func op_f64Sub_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fsub(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_sr) func op_f64Sub_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_sr_storing) func op_f64Sub_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fsub(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_si) func op_f64Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_si_storing) func op_f64Sub_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ri) func op_f64Sub_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ri_storing) func op_f64Sub_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_is) func op_f64Sub_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_is_storing) func op_f64Sub_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = fsub(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ir) func op_f64Sub_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = fsub(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Sub_ir_storing) func op_f64Sub_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = fsub(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss) func op_f64Mul_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ss_storing) func op_f64Mul_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs) func op_f64Mul_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_rs_storing) func op_f64Mul_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fmul(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_si) func op_f64Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_si_storing) func op_f64Mul_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fmul(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ri) func op_f64Mul_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fmul(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Mul_ri_storing) func op_f64Mul_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fmul(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_ss) func op_f64Div_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_ss_storing) func op_f64Div_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_rs) func op_f64Div_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_rs_storing) func op_f64Div_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_sr) func op_f64Div_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_sr_storing) func op_f64Div_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fdiv(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_si) func op_f64Div_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_si_storing) func op_f64Div_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fdiv(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_ri) func op_f64Div_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_ri_storing) func op_f64Div_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_is) func op_f64Div_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_is_storing) func op_f64Div_is_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = slotF64(fp, pc, 16)
    let result = fdiv(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_ir) func op_f64Div_ir(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = fdiv(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Div_ir_storing) func op_f64Div_ir_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = immediateF64(pc, 8)
    let b = facc
    let result = fdiv(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_ss) func op_f64Min_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_ss_storing) func op_f64Min_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fmin(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_rs) func op_f64Min_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_rs_storing) func op_f64Min_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fmin(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_si) func op_f64Min_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_si_storing) func op_f64Min_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fmin(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_ri) func op_f64Min_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fmin(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Min_ri_storing) func op_f64Min_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fmin(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_ss) func op_f64Max_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_ss_storing) func op_f64Max_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fmax(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_rs) func op_f64Max_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_rs_storing) func op_f64Max_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fmax(a, b)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_si) func op_f64Max_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF64(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_si_storing) func op_f64Max_si_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = immediateF64(pc, 12)
    let result = fmax(a, b)
    setSlot(fp, pc, 20, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 24, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 24, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_ri) func op_f64Max_ri(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fmax(a, b)
    if _slowPath(result != result) { return nanF64(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Max_ri_storing) func op_f64Max_ri_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = immediateF64(pc, 8)
    let result = fmax(a, b)
    setSlot(fp, pc, 16, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 20, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Copysign_ss) func op_f64Copysign_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fcopysign(a, b)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Copysign_ss_storing) func op_f64Copysign_ss_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = slotF64(fp, pc, 12)
    let result = fcopysign(a, b)
    setSlot(fp, pc, 16, result)
    return next(pc + 20, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Copysign_rs) func op_f64Copysign_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fcopysign(a, b)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Copysign_rs_storing) func op_f64Copysign_rs_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let b = slotF64(fp, pc, 8)
    let result = fcopysign(a, b)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Copysign_sr) func op_f64Copysign_sr(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fcopysign(a, b)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64Copysign_sr_storing) func op_f64Copysign_sr_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let b = facc
    let result = fcopysign(a, b)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32TruncF32S_s) func op_i32TruncF32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32S_s_storing) func op_i32TruncF32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32S_r) func op_i32TruncF32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32S_r_storing) func op_i32TruncF32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32U_s) func op_i32TruncF32U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32U_s_storing) func op_i32TruncF32U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32U_r) func op_i32TruncF32U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF32U_r_storing) func op_i32TruncF32U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF32U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64S_s) func op_i32TruncF64S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64S_s_storing) func op_i32TruncF64S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64S_r) func op_i32TruncF64S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64S_r_storing) func op_i32TruncF64S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI32S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64U_s) func op_i32TruncF64U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64U_s_storing) func op_i32TruncF64U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64U_r) func op_i32TruncF64U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncF64U_r_storing) func op_i32TruncF64U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI32U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i32TruncF64U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32S_s) func op_i64TruncF32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32S_s_storing) func op_i64TruncF32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32S_r) func op_i64TruncF32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32S_r_storing) func op_i64TruncF32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32U_s) func op_i64TruncF32U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32U_s_storing) func op_i64TruncF32U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32U_r) func op_i64TruncF32U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF32U_r_storing) func op_i64TruncF32U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF32U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64S_s) func op_i64TruncF64S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64S_s_storing) func op_i64TruncF64S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64S_r) func op_i64TruncF64S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64S_r_storing) func op_i64TruncF64S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI64S(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64U_s) func op_i64TruncF64U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64U_s_storing) func op_i64TruncF64U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64U_r) func op_i64TruncF64U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncF64U_r_storing) func op_i64TruncF64U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    if _slowPath(!fitsI64U(a)) {
        if a != a { return exitTrapInvalidConversionToInteger(pc, fp, pin, acc, mem, fuel, facc) }
        return exitTrapIntegerOverflow(pc, fp, pin, acc, mem, fuel, facc)
    }
    let result = i64TruncF64U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32ConvertI32S_s) func op_f32ConvertI32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f32ConvertI32S(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32S_s_storing) func op_f32ConvertI32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f32ConvertI32S(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32S_r) func op_f32ConvertI32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f32ConvertI32S(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32S_r_storing) func op_f32ConvertI32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f32ConvertI32S(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32U_s) func op_f32ConvertI32U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f32ConvertI32U(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32U_s_storing) func op_f32ConvertI32U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f32ConvertI32U(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32U_r) func op_f32ConvertI32U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f32ConvertI32U(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI32U_r_storing) func op_f32ConvertI32U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f32ConvertI32U(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64S_s) func op_f32ConvertI64S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f32ConvertI64S(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64S_s_storing) func op_f32ConvertI64S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f32ConvertI64S(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64S_r) func op_f32ConvertI64S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f32ConvertI64S(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64S_r_storing) func op_f32ConvertI64S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f32ConvertI64S(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64U_s) func op_f32ConvertI64U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f32ConvertI64U(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64U_s_storing) func op_f32ConvertI64U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f32ConvertI64U(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64U_r) func op_f32ConvertI64U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f32ConvertI64U(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ConvertI64U_r_storing) func op_f32ConvertI64U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f32ConvertI64U(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32DemoteF64_s) func op_f32DemoteF64_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = f32DemoteF64(a)
    if _slowPath(result != result) { return nanF32(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32DemoteF64_s_storing) func op_f32DemoteF64_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = f32DemoteF64(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32DemoteF64_r) func op_f32DemoteF64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = f32DemoteF64(a)
    if _slowPath(result != result) { return nanF32(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32DemoteF64_r_storing) func op_f32DemoteF64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = f32DemoteF64(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF32Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s) func op_f64ConvertI32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f64ConvertI32S(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_s_storing) func op_f64ConvertI32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f64ConvertI32S(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r) func op_f64ConvertI32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f64ConvertI32S(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32S_r_storing) func op_f64ConvertI32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f64ConvertI32S(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32U_s) func op_f64ConvertI32U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f64ConvertI32U(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32U_s_storing) func op_f64ConvertI32U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f64ConvertI32U(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32U_r) func op_f64ConvertI32U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f64ConvertI32U(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI32U_r_storing) func op_f64ConvertI32U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f64ConvertI32U(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64S_s) func op_f64ConvertI64S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f64ConvertI64S(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64S_s_storing) func op_f64ConvertI64S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f64ConvertI64S(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64S_r) func op_f64ConvertI64S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f64ConvertI64S(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64S_r_storing) func op_f64ConvertI64S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f64ConvertI64S(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64U_s) func op_f64ConvertI64U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f64ConvertI64U(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64U_s_storing) func op_f64ConvertI64U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f64ConvertI64U(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64U_r) func op_f64ConvertI64U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f64ConvertI64U(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ConvertI64U_r_storing) func op_f64ConvertI64U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f64ConvertI64U(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64PromoteF32_s) func op_f64PromoteF32_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = f64PromoteF32(a)
    if _slowPath(result != result) { return nanF64(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64PromoteF32_s_storing) func op_f64PromoteF32_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = f64PromoteF32(a)
    setSlot(fp, pc, 12, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 16, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64PromoteF32_r) func op_f64PromoteF32_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = f64PromoteF32(a)
    if _slowPath(result != result) { return nanF64(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64PromoteF32_r_storing) func op_f64PromoteF32_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = f64PromoteF32(a)
    setSlot(fp, pc, 8, result)
    if _slowPath(result != result) { return nanF64Storing(pc + 12, fp, pin, acc, mem, fuel, facc) }
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32ReinterpretF32_s) func op_i32ReinterpretF32_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i32ReinterpretF32(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ReinterpretF32_s_storing) func op_i32ReinterpretF32_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i32ReinterpretF32(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ReinterpretF32_r) func op_i32ReinterpretF32_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i32ReinterpretF32(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32ReinterpretF32_r_storing) func op_i32ReinterpretF32_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i32ReinterpretF32(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ReinterpretF64_s) func op_i64ReinterpretF64_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i64ReinterpretF64(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ReinterpretF64_s_storing) func op_i64ReinterpretF64_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i64ReinterpretF64(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ReinterpretF64_r) func op_i64ReinterpretF64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i64ReinterpretF64(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64ReinterpretF64_r_storing) func op_i64ReinterpretF64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i64ReinterpretF64(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_f32ReinterpretI32_s) func op_f32ReinterpretI32_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f32ReinterpretI32(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ReinterpretI32_s_storing) func op_f32ReinterpretI32_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot32(fp, pc, 8)
    let result = f32ReinterpretI32(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ReinterpretI32_r) func op_f32ReinterpretI32_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f32ReinterpretI32(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f32ReinterpretI32_r_storing) func op_f32ReinterpretI32_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = UInt32(truncatingIfNeeded: acc)
    let result = f32ReinterpretI32(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ReinterpretI64_s) func op_f64ReinterpretI64_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f64ReinterpretI64(a)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ReinterpretI64_s_storing) func op_f64ReinterpretI64_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slot64(fp, pc, 8)
    let result = f64ReinterpretI64(a)
    setSlot(fp, pc, 12, result)
    return next(pc + 16, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ReinterpretI64_r) func op_f64ReinterpretI64_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f64ReinterpretI64(a)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_f64ReinterpretI64_r_storing) func op_f64ReinterpretI64_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = acc
    let result = f64ReinterpretI64(a)
    setSlot(fp, pc, 8, result)
    return next(pc + 12, fp, pin, acc, mem, fuel, widened(result))
}

@c(martlet_op_i32TruncSatF32S_s) func op_i32TruncSatF32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i32TruncSatF32S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32S_s_storing) func op_i32TruncSatF32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i32TruncSatF32S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32S_r) func op_i32TruncSatF32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i32TruncSatF32S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32S_r_storing) func op_i32TruncSatF32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i32TruncSatF32S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32U_s) func op_i32TruncSatF32U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i32TruncSatF32U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32U_s_storing) func op_i32TruncSatF32U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i32TruncSatF32U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32U_r) func op_i32TruncSatF32U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i32TruncSatF32U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF32U_r_storing) func op_i32TruncSatF32U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i32TruncSatF32U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64S_s) func op_i32TruncSatF64S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i32TruncSatF64S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64S_s_storing) func op_i32TruncSatF64S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i32TruncSatF64S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64S_r) func op_i32TruncSatF64S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i32TruncSatF64S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64S_r_storing) func op_i32TruncSatF64S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i32TruncSatF64S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64U_s) func op_i32TruncSatF64U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i32TruncSatF64U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64U_s_storing) func op_i32TruncSatF64U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i32TruncSatF64U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64U_r) func op_i32TruncSatF64U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i32TruncSatF64U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32TruncSatF64U_r_storing) func op_i32TruncSatF64U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i32TruncSatF64U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32S_s) func op_i64TruncSatF32S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i64TruncSatF32S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32S_s_storing) func op_i64TruncSatF32S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i64TruncSatF32S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32S_r) func op_i64TruncSatF32S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i64TruncSatF32S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32S_r_storing) func op_i64TruncSatF32S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i64TruncSatF32S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32U_s) func op_i64TruncSatF32U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i64TruncSatF32U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32U_s_storing) func op_i64TruncSatF32U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF32(fp, pc, 8)
    let result = i64TruncSatF32U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32U_r) func op_i64TruncSatF32U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i64TruncSatF32U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF32U_r_storing) func op_i64TruncSatF32U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = low(facc)
    let result = i64TruncSatF32U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64S_s) func op_i64TruncSatF64S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i64TruncSatF64S(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64S_s_storing) func op_i64TruncSatF64S_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i64TruncSatF64S(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64S_r) func op_i64TruncSatF64S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i64TruncSatF64S(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64S_r_storing) func op_i64TruncSatF64S_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i64TruncSatF64S(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64U_s) func op_i64TruncSatF64U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i64TruncSatF64U(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64U_s_storing) func op_i64TruncSatF64U_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotF64(fp, pc, 8)
    let result = i64TruncSatF64U(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64U_r) func op_i64TruncSatF64U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i64TruncSatF64U(a)
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64TruncSatF64U_r_storing) func op_i64TruncSatF64U_r_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = facc
    let result = i64TruncSatF64U(a)
    setSlot(fp, pc, 8, extended(result))
    return next(pc + 12, fp, pin, extended(result), mem, fuel, facc)
}
