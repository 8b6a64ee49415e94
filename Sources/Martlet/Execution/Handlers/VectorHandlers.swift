// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

@c(martlet_op_v128Load_s) func op_v128Load_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit16) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load(mem.loadUnaligned(fromByteOffset: address, as: Vector.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load_r) func op_v128Load_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit16) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load(mem.loadUnaligned(fromByteOffset: address, as: Vector.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8x8S_s) func op_v128Load8x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load8x8S(mem.loadUnaligned(fromByteOffset: address, as: SIMD8<UInt8>.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8x8S_r) func op_v128Load8x8S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load8x8S(mem.loadUnaligned(fromByteOffset: address, as: SIMD8<UInt8>.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8x8U_s) func op_v128Load8x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load8x8U(mem.loadUnaligned(fromByteOffset: address, as: SIMD8<UInt8>.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8x8U_r) func op_v128Load8x8U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load8x8U(mem.loadUnaligned(fromByteOffset: address, as: SIMD8<UInt8>.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16x4S_s) func op_v128Load16x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load16x4S(mem.loadUnaligned(fromByteOffset: address, as: SIMD4<Int16>.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16x4S_r) func op_v128Load16x4S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load16x4S(mem.loadUnaligned(fromByteOffset: address, as: SIMD4<Int16>.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16x4U_s) func op_v128Load16x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load16x4U(mem.loadUnaligned(fromByteOffset: address, as: SIMD4<UInt16>.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16x4U_r) func op_v128Load16x4U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load16x4U(mem.loadUnaligned(fromByteOffset: address, as: SIMD4<UInt16>.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32x2S_s) func op_v128Load32x2S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load32x2S(mem.loadUnaligned(fromByteOffset: address, as: SIMD2<Int32>.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32x2S_r) func op_v128Load32x2S_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load32x2S(mem.loadUnaligned(fromByteOffset: address, as: SIMD2<Int32>.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32x2U_s) func op_v128Load32x2U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load32x2U(mem.loadUnaligned(fromByteOffset: address, as: SIMD2<UInt32>.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32x2U_r) func op_v128Load32x2U_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load32x2U(mem.loadUnaligned(fromByteOffset: address, as: SIMD2<UInt32>.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8Splat_s) func op_v128Load8Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load8Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8Splat_r) func op_v128Load8Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load8Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt8.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16Splat_s) func op_v128Load16Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load16Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16Splat_r) func op_v128Load16Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load16Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt16.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32Splat_s) func op_v128Load32Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load32Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32Splat_r) func op_v128Load32Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load32Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load64Splat_s) func op_v128Load64Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load64Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load64Splat_r) func op_v128Load64Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load64Splat(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Store_ss) func op_v128Store_ss(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit16) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: slotV128(fp, pc, 16), toByteOffset: address, as: Vector.self)
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Store_rs) func op_v128Store_rs(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit16) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    mem.storeBytes(of: slotV128(fp, pc, 12), toByteOffset: address, as: Vector.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Swizzle_s) func op_i8x16Swizzle_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Swizzle(fp + offset(pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Swizzle_is) func op_i8x16Swizzle_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16Swizzle(pc + 8, slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Splat_s) func op_i8x16Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16Splat(slot32(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Splat_r) func op_i8x16Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, i8x16Splat(UInt32(truncatingIfNeeded: acc)))
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Splat_s) func op_i16x8Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8Splat(slot32(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Splat_r) func op_i16x8Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, i16x8Splat(UInt32(truncatingIfNeeded: acc)))
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Splat_s) func op_i32x4Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4Splat(slot32(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Splat_r) func op_i32x4Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, i32x4Splat(UInt32(truncatingIfNeeded: acc)))
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Splat_s) func op_i64x2Splat_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2Splat(slot64(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Splat_r) func op_i64x2Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, i64x2Splat(acc))
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Splat_r) func op_f32x4Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, f32x4Splat(low(facc)))
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Splat_r) func op_f64x2Splat_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 8, f64x2Splat(facc))
    return next(pc + 12, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ExtractLaneU_s) func op_i8x16ExtractLaneU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let result = UInt32((fp + offset(pc, 8)).loadUnaligned(as: UInt8.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i8x16ExtractLaneU_s_storing) func op_i8x16ExtractLaneU_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let result = UInt32((fp + offset(pc, 8)).loadUnaligned(as: UInt8.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i8x16ReplaceLane_s) func op_i8x16ReplaceLane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 32, i8x16ReplaceLane(slotV128(fp, pc, 8), slot32(fp, pc, 12), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ReplaceLane_r) func op_i8x16ReplaceLane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16ReplaceLane(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtractLaneU_s) func op_i16x8ExtractLaneU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let result = UInt32((fp + offset(pc, 8)).loadUnaligned(as: UInt16.self))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i16x8ExtractLaneU_s_storing) func op_i16x8ExtractLaneU_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let result = UInt32((fp + offset(pc, 8)).loadUnaligned(as: UInt16.self))
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i16x8ReplaceLane_s) func op_i16x8ReplaceLane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 32, i16x8ReplaceLane(slotV128(fp, pc, 8), slot32(fp, pc, 12), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ReplaceLane_r) func op_i16x8ReplaceLane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8ReplaceLane(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ReplaceLane_s) func op_i32x4ReplaceLane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 32, i32x4ReplaceLane(slotV128(fp, pc, 8), slot32(fp, pc, 12), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ReplaceLane_r) func op_i32x4ReplaceLane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4ReplaceLane(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ReplaceLane_s) func op_i64x2ReplaceLane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 32, i64x2ReplaceLane(slotV128(fp, pc, 8), slot64(fp, pc, 12), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ReplaceLane_r) func op_i64x2ReplaceLane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2ReplaceLane(slotV128(fp, pc, 8), acc, immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4ReplaceLane_r) func op_f32x4ReplaceLane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4ReplaceLane(slotV128(fp, pc, 8), low(facc), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2ReplaceLane_r) func op_f64x2ReplaceLane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2ReplaceLane(slotV128(fp, pc, 8), facc, immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Eq_s) func op_i8x16Eq_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Eq(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Eq_si) func op_i8x16Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16Eq(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Ne_s) func op_i8x16Ne_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Ne(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Ne_si) func op_i8x16Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16Ne(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LtS_s) func op_i8x16LtS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16LtS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LtS_si) func op_i8x16LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LtS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LtS_is) func op_i8x16LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LtS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LtU_s) func op_i8x16LtU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16LtU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LtU_si) func op_i8x16LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LtU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LtU_is) func op_i8x16LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LtU(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LeS_s) func op_i8x16LeS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16LeS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LeS_si) func op_i8x16LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LeS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LeS_is) func op_i8x16LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LeS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LeU_s) func op_i8x16LeU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16LeU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LeU_si) func op_i8x16LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LeU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16LeU_is) func op_i8x16LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16LeU(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Eq_s) func op_i16x8Eq_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Eq(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Eq_si) func op_i16x8Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8Eq(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Ne_s) func op_i16x8Ne_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Ne(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Ne_si) func op_i16x8Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8Ne(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LtS_s) func op_i16x8LtS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8LtS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LtS_si) func op_i16x8LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LtS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LtS_is) func op_i16x8LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LtS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LtU_s) func op_i16x8LtU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8LtU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LtU_si) func op_i16x8LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LtU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LtU_is) func op_i16x8LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LtU(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LeS_s) func op_i16x8LeS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8LeS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LeS_si) func op_i16x8LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LeS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LeS_is) func op_i16x8LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LeS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LeU_s) func op_i16x8LeU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8LeU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LeU_si) func op_i16x8LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LeU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8LeU_is) func op_i16x8LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8LeU(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Eq_s) func op_i32x4Eq_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Eq(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Eq_si) func op_i32x4Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4Eq(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Ne_s) func op_i32x4Ne_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Ne(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Ne_si) func op_i32x4Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4Ne(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LtS_s) func op_i32x4LtS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4LtS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LtS_si) func op_i32x4LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LtS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LtS_is) func op_i32x4LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LtS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LtU_s) func op_i32x4LtU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4LtU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LtU_si) func op_i32x4LtU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LtU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LtU_is) func op_i32x4LtU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LtU(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LeS_s) func op_i32x4LeS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4LeS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LeS_si) func op_i32x4LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LeS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LeS_is) func op_i32x4LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LeS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LeU_s) func op_i32x4LeU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4LeU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LeU_si) func op_i32x4LeU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LeU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4LeU_is) func op_i32x4LeU_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4LeU(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Eq_s) func op_f32x4Eq_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Eq(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Eq_si) func op_f32x4Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Eq(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Ne_s) func op_f32x4Ne_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Ne(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Ne_si) func op_f32x4Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Ne(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Lt_s) func op_f32x4Lt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Lt(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Lt_si) func op_f32x4Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Lt(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Lt_is) func op_f32x4Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Lt(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Le_s) func op_f32x4Le_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Le(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Le_si) func op_f32x4Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Le(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Le_is) func op_f32x4Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Le(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Eq_s) func op_f64x2Eq_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Eq(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Eq_si) func op_f64x2Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Eq(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Ne_s) func op_f64x2Ne_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Ne(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Ne_si) func op_f64x2Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Ne(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Lt_s) func op_f64x2Lt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Lt(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Lt_si) func op_f64x2Lt_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Lt(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Lt_is) func op_f64x2Lt_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Lt(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Le_s) func op_f64x2Le_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Le(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Le_si) func op_f64x2Le_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Le(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Le_is) func op_f64x2Le_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Le(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Not_s) func op_v128Not_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, v128Not(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128And_s) func op_v128And_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, v128And(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128And_si) func op_v128And_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, v128And(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Andnot_s) func op_v128Andnot_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, v128Andnot(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Andnot_si) func op_v128Andnot_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, v128Andnot(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Or_s) func op_v128Or_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, v128Or(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Or_si) func op_v128Or_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, v128Or(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Xor_s) func op_v128Xor_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, v128Xor(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Xor_si) func op_v128Xor_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, v128Xor(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Bitselect_s) func op_v128Bitselect_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 20, v128Bitselect(slotV128(fp, pc, 8), slotV128(fp, pc, 12), slotV128(fp, pc, 16)))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128AnyTrue_s) func op_v128AnyTrue_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = v128AnyTrue(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_v128AnyTrue_s_storing) func op_v128AnyTrue_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = v128AnyTrue(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_v128Load8Lane_s) func op_v128Load8Lane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 36, v128Load8Lane(slotV128(fp, pc, 16), mem.loadUnaligned(fromByteOffset: address, as: UInt8.self), immediateV128(pc, 20)))
    return next(pc + 40, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load8Lane_r) func op_v128Load8Lane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit1) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 32, v128Load8Lane(slotV128(fp, pc, 12), mem.loadUnaligned(fromByteOffset: address, as: UInt8.self), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16Lane_s) func op_v128Load16Lane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 36, v128Load16Lane(slotV128(fp, pc, 16), mem.loadUnaligned(fromByteOffset: address, as: UInt16.self), immediateV128(pc, 20)))
    return next(pc + 40, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load16Lane_r) func op_v128Load16Lane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit2) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 32, v128Load16Lane(slotV128(fp, pc, 12), mem.loadUnaligned(fromByteOffset: address, as: UInt16.self), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32Lane_s) func op_v128Load32Lane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 36, v128Load32Lane(slotV128(fp, pc, 16), mem.loadUnaligned(fromByteOffset: address, as: UInt32.self), immediateV128(pc, 20)))
    return next(pc + 40, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32Lane_r) func op_v128Load32Lane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 32, v128Load32Lane(slotV128(fp, pc, 12), mem.loadUnaligned(fromByteOffset: address, as: UInt32.self), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load64Lane_s) func op_v128Load64Lane_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 36, v128Load64Lane(slotV128(fp, pc, 16), mem.loadUnaligned(fromByteOffset: address, as: UInt64.self), immediateV128(pc, 20)))
    return next(pc + 40, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load64Lane_r) func op_v128Load64Lane_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 32, v128Load64Lane(slotV128(fp, pc, 12), mem.loadUnaligned(fromByteOffset: address, as: UInt64.self), immediateV128(pc, 16)))
    return next(pc + 36, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32Zero_s) func op_v128Load32Zero_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load32Zero(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load32Zero_r) func op_v128Load32Zero_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit4) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load32Zero(mem.loadUnaligned(fromByteOffset: address, as: UInt32.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load64Zero_s) func op_v128Load64Zero_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(slot32(fp, pc, 8)) + offset(pc, 12)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 16, v128Load64Zero(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_v128Load64Zero_r) func op_v128Load64Zero_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let address = Int(UInt32(truncatingIfNeeded: acc)) + offset(pc, 8)
    if _slowPath(address > header(mem).pointee.limit8) { return exitTrapOutOfBoundsMemoryAccess(pc, fp, pin, acc, mem, fuel, facc) }
    setSlot(fp, pc, 12, v128Load64Zero(mem.loadUnaligned(fromByteOffset: address, as: UInt64.self)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4DemoteF64x2Zero_s) func op_f32x4DemoteF64x2Zero_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4DemoteF64x2Zero(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2PromoteLowF32x4_s) func op_f64x2PromoteLowF32x4_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2PromoteLowF32x4(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Abs_s) func op_i8x16Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16Abs(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Neg_s) func op_i8x16Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16Neg(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Popcnt_s) func op_i8x16Popcnt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16Popcnt(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AllTrue_s) func op_i8x16AllTrue_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i8x16AllTrue(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i8x16AllTrue_s_storing) func op_i8x16AllTrue_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i8x16AllTrue(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i8x16Bitmask_s) func op_i8x16Bitmask_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i8x16Bitmask(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i8x16Bitmask_s_storing) func op_i8x16Bitmask_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i8x16Bitmask(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i8x16NarrowI16x8S_s) func op_i8x16NarrowI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16NarrowI16x8S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16NarrowI16x8S_si) func op_i8x16NarrowI16x8S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16NarrowI16x8S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16NarrowI16x8U_s) func op_i8x16NarrowI16x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16NarrowI16x8U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16NarrowI16x8U_si) func op_i8x16NarrowI16x8U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16NarrowI16x8U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Ceil_s) func op_f32x4Ceil_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Ceil(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Floor_s) func op_f32x4Floor_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Floor(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Trunc_s) func op_f32x4Trunc_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Trunc(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Nearest_s) func op_f32x4Nearest_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Nearest(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Shl_s) func op_i8x16Shl_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Shl(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Shl_r) func op_i8x16Shl_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16Shl(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Shl_i) func op_i8x16Shl_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Shl(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ShrS_s) func op_i8x16ShrS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16ShrS(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ShrS_r) func op_i8x16ShrS_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16ShrS(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ShrS_i) func op_i8x16ShrS_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16ShrS(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ShrU_s) func op_i8x16ShrU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16ShrU(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ShrU_r) func op_i8x16ShrU_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i8x16ShrU(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16ShrU_i) func op_i8x16ShrU_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16ShrU(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Add_s) func op_i8x16Add_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Add(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Add_si) func op_i8x16Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16Add(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AddSatS_s) func op_i8x16AddSatS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16AddSatS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AddSatS_si) func op_i8x16AddSatS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16AddSatS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AddSatU_s) func op_i8x16AddSatU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16AddSatU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AddSatU_si) func op_i8x16AddSatU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16AddSatU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Sub_s) func op_i8x16Sub_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16Sub(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16Sub_si) func op_i8x16Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16Sub(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16SubSatS_s) func op_i8x16SubSatS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16SubSatS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16SubSatS_si) func op_i8x16SubSatS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16SubSatS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16SubSatU_s) func op_i8x16SubSatU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16SubSatU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16SubSatU_si) func op_i8x16SubSatU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16SubSatU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Ceil_s) func op_f64x2Ceil_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Ceil(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Floor_s) func op_f64x2Floor_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Floor(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MinS_s) func op_i8x16MinS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16MinS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MinS_si) func op_i8x16MinS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16MinS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MinU_s) func op_i8x16MinU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16MinU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MinU_si) func op_i8x16MinU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16MinU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MaxS_s) func op_i8x16MaxS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16MaxS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MaxS_si) func op_i8x16MaxS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16MaxS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MaxU_s) func op_i8x16MaxU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16MaxU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16MaxU_si) func op_i8x16MaxU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16MaxU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Trunc_s) func op_f64x2Trunc_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Trunc(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AvgrU_s) func op_i8x16AvgrU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i8x16AvgrU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i8x16AvgrU_si) func op_i8x16AvgrU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i8x16AvgrU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtaddPairwiseI8x16S_s) func op_i16x8ExtaddPairwiseI8x16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ExtaddPairwiseI8x16S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtaddPairwiseI8x16U_s) func op_i16x8ExtaddPairwiseI8x16U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ExtaddPairwiseI8x16U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtaddPairwiseI16x8S_s) func op_i32x4ExtaddPairwiseI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ExtaddPairwiseI16x8S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtaddPairwiseI16x8U_s) func op_i32x4ExtaddPairwiseI16x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ExtaddPairwiseI16x8U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Abs_s) func op_i16x8Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8Abs(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Neg_s) func op_i16x8Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8Neg(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Q15mulrSatS_s) func op_i16x8Q15mulrSatS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Q15mulrSatS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Q15mulrSatS_si) func op_i16x8Q15mulrSatS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8Q15mulrSatS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AllTrue_s) func op_i16x8AllTrue_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i16x8AllTrue(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i16x8AllTrue_s_storing) func op_i16x8AllTrue_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i16x8AllTrue(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i16x8Bitmask_s) func op_i16x8Bitmask_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i16x8Bitmask(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i16x8Bitmask_s_storing) func op_i16x8Bitmask_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i16x8Bitmask(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i16x8NarrowI32x4S_s) func op_i16x8NarrowI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8NarrowI32x4S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8NarrowI32x4S_si) func op_i16x8NarrowI32x4S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8NarrowI32x4S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8NarrowI32x4U_s) func op_i16x8NarrowI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8NarrowI32x4U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8NarrowI32x4U_si) func op_i16x8NarrowI32x4U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8NarrowI32x4U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtendLowI8x16S_s) func op_i16x8ExtendLowI8x16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ExtendLowI8x16S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtendHighI8x16S_s) func op_i16x8ExtendHighI8x16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ExtendHighI8x16S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtendLowI8x16U_s) func op_i16x8ExtendLowI8x16U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ExtendLowI8x16U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtendHighI8x16U_s) func op_i16x8ExtendHighI8x16U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ExtendHighI8x16U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Shl_s) func op_i16x8Shl_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Shl(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Shl_r) func op_i16x8Shl_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8Shl(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Shl_i) func op_i16x8Shl_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Shl(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ShrS_s) func op_i16x8ShrS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ShrS(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ShrS_r) func op_i16x8ShrS_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ShrS(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ShrS_i) func op_i16x8ShrS_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ShrS(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ShrU_s) func op_i16x8ShrU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ShrU(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ShrU_r) func op_i16x8ShrU_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i16x8ShrU(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ShrU_i) func op_i16x8ShrU_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ShrU(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Add_s) func op_i16x8Add_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Add(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Add_si) func op_i16x8Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8Add(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AddSatS_s) func op_i16x8AddSatS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8AddSatS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AddSatS_si) func op_i16x8AddSatS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8AddSatS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AddSatU_s) func op_i16x8AddSatU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8AddSatU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AddSatU_si) func op_i16x8AddSatU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8AddSatU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Sub_s) func op_i16x8Sub_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Sub(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Sub_si) func op_i16x8Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8Sub(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8SubSatS_s) func op_i16x8SubSatS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8SubSatS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8SubSatS_si) func op_i16x8SubSatS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8SubSatS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8SubSatU_s) func op_i16x8SubSatU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8SubSatU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8SubSatU_si) func op_i16x8SubSatU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8SubSatU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Nearest_s) func op_f64x2Nearest_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Nearest(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Mul_s) func op_i16x8Mul_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8Mul(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8Mul_si) func op_i16x8Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8Mul(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MinS_s) func op_i16x8MinS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8MinS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MinS_si) func op_i16x8MinS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8MinS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MinU_s) func op_i16x8MinU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8MinU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MinU_si) func op_i16x8MinU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8MinU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MaxS_s) func op_i16x8MaxS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8MaxS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MaxS_si) func op_i16x8MaxS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8MaxS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MaxU_s) func op_i16x8MaxU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8MaxU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8MaxU_si) func op_i16x8MaxU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8MaxU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AvgrU_s) func op_i16x8AvgrU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8AvgrU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8AvgrU_si) func op_i16x8AvgrU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8AvgrU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulLowI8x16S_s) func op_i16x8ExtmulLowI8x16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ExtmulLowI8x16S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulLowI8x16S_si) func op_i16x8ExtmulLowI8x16S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8ExtmulLowI8x16S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulHighI8x16S_s) func op_i16x8ExtmulHighI8x16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ExtmulHighI8x16S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulHighI8x16S_si) func op_i16x8ExtmulHighI8x16S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8ExtmulHighI8x16S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulLowI8x16U_s) func op_i16x8ExtmulLowI8x16U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ExtmulLowI8x16U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulLowI8x16U_si) func op_i16x8ExtmulLowI8x16U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8ExtmulLowI8x16U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulHighI8x16U_s) func op_i16x8ExtmulHighI8x16U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8ExtmulHighI8x16U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8ExtmulHighI8x16U_si) func op_i16x8ExtmulHighI8x16U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8ExtmulHighI8x16U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Abs_s) func op_i32x4Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4Abs(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Neg_s) func op_i32x4Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4Neg(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4AllTrue_s) func op_i32x4AllTrue_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i32x4AllTrue(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32x4AllTrue_s_storing) func op_i32x4AllTrue_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i32x4AllTrue(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32x4Bitmask_s) func op_i32x4Bitmask_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i32x4Bitmask(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32x4Bitmask_s_storing) func op_i32x4Bitmask_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i32x4Bitmask(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i32x4ExtendLowI16x8S_s) func op_i32x4ExtendLowI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ExtendLowI16x8S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtendHighI16x8S_s) func op_i32x4ExtendHighI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ExtendHighI16x8S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtendLowI16x8U_s) func op_i32x4ExtendLowI16x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ExtendLowI16x8U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtendHighI16x8U_s) func op_i32x4ExtendHighI16x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ExtendHighI16x8U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Shl_s) func op_i32x4Shl_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Shl(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Shl_r) func op_i32x4Shl_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4Shl(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Shl_i) func op_i32x4Shl_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Shl(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ShrS_s) func op_i32x4ShrS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ShrS(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ShrS_r) func op_i32x4ShrS_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ShrS(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ShrS_i) func op_i32x4ShrS_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ShrS(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ShrU_s) func op_i32x4ShrU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ShrU(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ShrU_r) func op_i32x4ShrU_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4ShrU(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ShrU_i) func op_i32x4ShrU_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ShrU(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Add_s) func op_i32x4Add_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Add(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Add_si) func op_i32x4Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4Add(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Sub_s) func op_i32x4Sub_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Sub(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Sub_si) func op_i32x4Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4Sub(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Mul_s) func op_i32x4Mul_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4Mul(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4Mul_si) func op_i32x4Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4Mul(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MinS_s) func op_i32x4MinS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4MinS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MinS_si) func op_i32x4MinS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4MinS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MinU_s) func op_i32x4MinU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4MinU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MinU_si) func op_i32x4MinU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4MinU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MaxS_s) func op_i32x4MaxS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4MaxS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MaxS_si) func op_i32x4MaxS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4MaxS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MaxU_s) func op_i32x4MaxU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4MaxU(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4MaxU_si) func op_i32x4MaxU_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4MaxU(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4DotI16x8S_s) func op_i32x4DotI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4DotI16x8S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4DotI16x8S_si) func op_i32x4DotI16x8S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4DotI16x8S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulLowI16x8S_s) func op_i32x4ExtmulLowI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ExtmulLowI16x8S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulLowI16x8S_si) func op_i32x4ExtmulLowI16x8S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4ExtmulLowI16x8S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulHighI16x8S_s) func op_i32x4ExtmulHighI16x8S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ExtmulHighI16x8S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulHighI16x8S_si) func op_i32x4ExtmulHighI16x8S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4ExtmulHighI16x8S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulLowI16x8U_s) func op_i32x4ExtmulLowI16x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ExtmulLowI16x8U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulLowI16x8U_si) func op_i32x4ExtmulLowI16x8U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4ExtmulLowI16x8U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulHighI16x8U_s) func op_i32x4ExtmulHighI16x8U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i32x4ExtmulHighI16x8U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4ExtmulHighI16x8U_si) func op_i32x4ExtmulHighI16x8U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i32x4ExtmulHighI16x8U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Abs_s) func op_i64x2Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2Abs(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Neg_s) func op_i64x2Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2Neg(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2AllTrue_s) func op_i64x2AllTrue_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i64x2AllTrue(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64x2AllTrue_s_storing) func op_i64x2AllTrue_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i64x2AllTrue(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64x2Bitmask_s) func op_i64x2Bitmask_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i64x2Bitmask(a)
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64x2Bitmask_s_storing) func op_i64x2Bitmask_s_storing(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let a = slotV128(fp, pc, 8)
    let result = i64x2Bitmask(a)
    setSlot(fp, pc, 12, extended(result))
    return next(pc + 16, fp, pin, extended(result), mem, fuel, facc)
}

@c(martlet_op_i64x2ExtendLowI32x4S_s) func op_i64x2ExtendLowI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2ExtendLowI32x4S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtendHighI32x4S_s) func op_i64x2ExtendHighI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2ExtendHighI32x4S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtendLowI32x4U_s) func op_i64x2ExtendLowI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2ExtendLowI32x4U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtendHighI32x4U_s) func op_i64x2ExtendHighI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2ExtendHighI32x4U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Shl_s) func op_i64x2Shl_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Shl(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Shl_r) func op_i64x2Shl_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2Shl(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Shl_i) func op_i64x2Shl_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Shl(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ShrS_s) func op_i64x2ShrS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ShrS(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ShrS_r) func op_i64x2ShrS_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2ShrS(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ShrS_i) func op_i64x2ShrS_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ShrS(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ShrU_s) func op_i64x2ShrU_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ShrU(slotV128(fp, pc, 8), slot32(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ShrU_r) func op_i64x2ShrU_r(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i64x2ShrU(slotV128(fp, pc, 8), UInt32(truncatingIfNeeded: acc)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ShrU_i) func op_i64x2ShrU_i(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ShrU(slotV128(fp, pc, 8), immediate32(pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Add_s) func op_i64x2Add_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Add(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Add_si) func op_i64x2Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2Add(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Sub_s) func op_i64x2Sub_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Sub(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Sub_si) func op_i64x2Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2Sub(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Mul_s) func op_i64x2Mul_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Mul(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Mul_si) func op_i64x2Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2Mul(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Eq_s) func op_i64x2Eq_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Eq(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Eq_si) func op_i64x2Eq_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2Eq(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Ne_s) func op_i64x2Ne_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2Ne(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2Ne_si) func op_i64x2Ne_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2Ne(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2LtS_s) func op_i64x2LtS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2LtS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2LtS_si) func op_i64x2LtS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2LtS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2LtS_is) func op_i64x2LtS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2LtS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2LeS_s) func op_i64x2LeS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2LeS(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2LeS_si) func op_i64x2LeS_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2LeS(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2LeS_is) func op_i64x2LeS_is(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2LeS(immediateV128(pc, 8), slotV128(fp, pc, 24)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulLowI32x4S_s) func op_i64x2ExtmulLowI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ExtmulLowI32x4S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulLowI32x4S_si) func op_i64x2ExtmulLowI32x4S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2ExtmulLowI32x4S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulHighI32x4S_s) func op_i64x2ExtmulHighI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ExtmulHighI32x4S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulHighI32x4S_si) func op_i64x2ExtmulHighI32x4S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2ExtmulHighI32x4S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulLowI32x4U_s) func op_i64x2ExtmulLowI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ExtmulLowI32x4U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulLowI32x4U_si) func op_i64x2ExtmulLowI32x4U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2ExtmulLowI32x4U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulHighI32x4U_s) func op_i64x2ExtmulHighI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i64x2ExtmulHighI32x4U(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i64x2ExtmulHighI32x4U_si) func op_i64x2ExtmulHighI32x4U_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i64x2ExtmulHighI32x4U(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Abs_s) func op_f32x4Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Abs(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Neg_s) func op_f32x4Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Neg(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Sqrt_s) func op_f32x4Sqrt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4Sqrt(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Add_s) func op_f32x4Add_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Add(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Add_si) func op_f32x4Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Add(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Sub_s) func op_f32x4Sub_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Sub(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Sub_si) func op_f32x4Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Sub(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Mul_s) func op_f32x4Mul_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Mul(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Mul_si) func op_f32x4Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Mul(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Div_s) func op_f32x4Div_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Div(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Div_si) func op_f32x4Div_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Div(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Min_s) func op_f32x4Min_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Min(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Min_si) func op_f32x4Min_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Min(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Max_s) func op_f32x4Max_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Max(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Max_si) func op_f32x4Max_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Max(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Pmin_s) func op_f32x4Pmin_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Pmin(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Pmin_si) func op_f32x4Pmin_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Pmin(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Pmax_s) func op_f32x4Pmax_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f32x4Pmax(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4Pmax_si) func op_f32x4Pmax_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f32x4Pmax(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Abs_s) func op_f64x2Abs_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Abs(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Neg_s) func op_f64x2Neg_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Neg(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Sqrt_s) func op_f64x2Sqrt_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2Sqrt(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Add_s) func op_f64x2Add_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Add(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Add_si) func op_f64x2Add_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Add(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Sub_s) func op_f64x2Sub_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Sub(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Sub_si) func op_f64x2Sub_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Sub(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Mul_s) func op_f64x2Mul_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Mul(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Mul_si) func op_f64x2Mul_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Mul(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Div_s) func op_f64x2Div_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Div(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Div_si) func op_f64x2Div_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Div(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Min_s) func op_f64x2Min_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Min(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Min_si) func op_f64x2Min_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Min(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Max_s) func op_f64x2Max_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Max(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Max_si) func op_f64x2Max_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Max(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Pmin_s) func op_f64x2Pmin_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Pmin(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Pmin_si) func op_f64x2Pmin_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Pmin(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Pmax_s) func op_f64x2Pmax_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, f64x2Pmax(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2Pmax_si) func op_f64x2Pmax_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, f64x2Pmax(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4TruncSatF32x4S_s) func op_i32x4TruncSatF32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4TruncSatF32x4S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4TruncSatF32x4U_s) func op_i32x4TruncSatF32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4TruncSatF32x4U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4ConvertI32x4S_s) func op_f32x4ConvertI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4ConvertI32x4S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4ConvertI32x4U_s) func op_f32x4ConvertI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f32x4ConvertI32x4U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4TruncSatF64x2SZero_s) func op_i32x4TruncSatF64x2SZero_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4TruncSatF64x2SZero(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4TruncSatF64x2UZero_s) func op_i32x4TruncSatF64x2UZero_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, i32x4TruncSatF64x2UZero(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2ConvertLowI32x4S_s) func op_f64x2ConvertLowI32x4S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2ConvertLowI32x4S(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2ConvertLowI32x4U_s) func op_f64x2ConvertLowI32x4U_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, f64x2ConvertLowI32x4U(slotV128(fp, pc, 8)))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4RelaxedMadd_s) func op_f32x4RelaxedMadd_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 20, f32x4RelaxedMadd(slotV128(fp, pc, 8), slotV128(fp, pc, 12), slotV128(fp, pc, 16)))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f32x4RelaxedNmadd_s) func op_f32x4RelaxedNmadd_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 20, f32x4RelaxedNmadd(slotV128(fp, pc, 8), slotV128(fp, pc, 12), slotV128(fp, pc, 16)))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2RelaxedMadd_s) func op_f64x2RelaxedMadd_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 20, f64x2RelaxedMadd(slotV128(fp, pc, 8), slotV128(fp, pc, 12), slotV128(fp, pc, 16)))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_f64x2RelaxedNmadd_s) func op_f64x2RelaxedNmadd_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 20, f64x2RelaxedNmadd(slotV128(fp, pc, 8), slotV128(fp, pc, 12), slotV128(fp, pc, 16)))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8RelaxedDotI8x16I7x16S_s) func op_i16x8RelaxedDotI8x16I7x16S_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, i16x8RelaxedDotI8x16I7x16S(slotV128(fp, pc, 8), slotV128(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i16x8RelaxedDotI8x16I7x16S_si) func op_i16x8RelaxedDotI8x16I7x16S_si(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 28, i16x8RelaxedDotI8x16I7x16S(slotV128(fp, pc, 8), immediateV128(pc, 12)))
    return next(pc + 32, fp, pin, acc, mem, fuel, facc)
}

@c(martlet_op_i32x4RelaxedDotI8x16I7x16AddS_s) func op_i32x4RelaxedDotI8x16I7x16AddS_s(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 20, i32x4RelaxedDotI8x16I7x16AddS(slotV128(fp, pc, 8), slotV128(fp, pc, 12), slotV128(fp, pc, 16)))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
