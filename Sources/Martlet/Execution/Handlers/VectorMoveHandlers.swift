// swift-format-ignore-file
// Handlers that move vectors: what instructions on any type need for this one, and shuffles.

// MARK: Moves

/// 8: source, 12: destination.
@c(martlet_op_copyVector) func op_copyVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, slotV128(fp, pc, 8))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}
/// 8: the value, 24: destination.
@c(martlet_op_constantVector) func op_constantVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 24, immediateV128(pc, 8))
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
/// 8: the global, 12: destination.
@c(martlet_op_globalGetVector) func op_globalGetVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 12, cell(pc, mem).loadUnaligned(as: Vector.self))
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}
/// 8: the global, 12: source.
@c(martlet_op_globalSetVector) func op_globalSetVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    cell(pc, mem).storeBytes(of: slotV128(fp, pc, 12), as: Vector.self)
    return next(pc + 16, fp, pin, acc, mem, fuel, facc)
}
/// 8: condition, 12: first, 16: second, 20: destination.
@c(martlet_op_selectVectorSlot) func op_selectVectorSlot(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let source = slot32(fp, pc, 8) != 0 ? offset(pc, 12) : offset(pc, 16)
    setSlot(fp, pc, 20, (fp + source).loadUnaligned(as: Vector.self))
    return next(pc + 24, fp, pin, acc, mem, fuel, facc)
}
/// 8: first, 12: second, 16: destination.
@c(martlet_op_selectVectorAcc) func op_selectVectorAcc(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let source = UInt32(truncatingIfNeeded: acc) != 0 ? offset(pc, 8) : offset(pc, 12)
    setSlot(fp, pc, 16, (fp + source).loadUnaligned(as: Vector.self))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
/// 8: the link, 12: the result.
@c(martlet_op_returnVector) func op_returnVector(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    fp.storeBytes(of: slotV128(fp, pc, 12), as: Vector.self)
    return goBack(target, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_returnVectorUnmetered) func op_returnVectorUnmetered(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    let target = fp.load(fromByteOffset: offset(pc, 8), as: Code.self)
    fp.storeBytes(of: slotV128(fp, pc, 12), as: Vector.self)
    return jumpBack(target, fp, pin, acc, mem, fuel, facc)
}

// MARK: Shuffles

/// What lies in the frame at the offset that stands at `at`.
@inline(__always)
private func piece<T: BitwiseCopyable>(_ fp: Frame, _ pc: Code, _ at: Int) -> T {
    (fp + offset(pc, at)).loadUnaligned(as: T.self)
}

/// Eight bytes of the frame, by the offsets from `at` on.
@inline(__always)
private func gathered8(_ fp: Frame, _ pc: Code, _ at: Int) -> UInt64 {
    @inline(__always) func byte(_ position: Int) -> UInt64 {
        let byte: UInt8 = piece(fp, pc, at &+ position &* 4)
        return UInt64(byte) &<< UInt64(truncatingIfNeeded: position &* 8)
    }
    let low = byte(0) | byte(1) | byte(2) | byte(3)
    return low | byte(4) | byte(5) | byte(6) | byte(7)
}

/// Four pieces of 16 bits.
@inline(__always)
private func gathered16(_ fp: Frame, _ pc: Code, _ at: Int) -> UInt64 {
    @inline(__always) func pair(_ position: Int) -> UInt64 {
        let pair: UInt16 = piece(fp, pc, at &+ position &* 4)
        return UInt64(pair) &<< UInt64(truncatingIfNeeded: position &* 16)
    }
    return pair(0) | pair(1) | pair(2) | pair(3)
}

/// Two pieces of 32 bits.
@inline(__always)
private func gathered32(_ fp: Frame, _ pc: Code, _ at: Int) -> UInt64 {
    let low: UInt32 = piece(fp, pc, at)
    let high: UInt32 = piece(fp, pc, at &+ 4)
    return UInt64(low) | UInt64(high) &<< 32
}

/// 8: 16 offsets of bytes, 72: destination.
@c(martlet_op_gather8) func op_gather8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 72, Vector(gathered8(fp, pc, 8), gathered8(fp, pc, 40)))
    return next(pc + 76, fp, pin, acc, mem, fuel, facc)
}
/// 8: 8 offsets of 2 bytes, 40: destination.
@c(martlet_op_gather16) func op_gather16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 40, Vector(gathered16(fp, pc, 8), gathered16(fp, pc, 24)))
    return next(pc + 44, fp, pin, acc, mem, fuel, facc)
}
/// 8: 4 offsets of 4 bytes, 24: destination.
@c(martlet_op_gather32) func op_gather32(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 24, Vector(gathered32(fp, pc, 8), gathered32(fp, pc, 16)))
    return next(pc + 28, fp, pin, acc, mem, fuel, facc)
}
/// 8: 2 offsets of 8 bytes, 16: destination.
@c(martlet_op_gather64) func op_gather64(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, Vector(piece(fp, pc, 8), piece(fp, pc, 12)))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}

/// 8: lanes at even places, 12: lanes at odd places, 16: destination.
@c(martlet_op_interleaveLow8) func op_interleaveLow8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, interleaved(slotV128(fp, pc, 8).u8.lowHalf, slotV128(fp, pc, 12).u8.lowHalf))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_interleaveHigh8) func op_interleaveHigh8(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, interleaved(slotV128(fp, pc, 8).u8.highHalf, slotV128(fp, pc, 12).u8.highHalf))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_interleaveLow16) func op_interleaveLow16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, interleaved(slotV128(fp, pc, 8).u16.lowHalf, slotV128(fp, pc, 12).u16.lowHalf))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
@c(martlet_op_interleaveHigh16) func op_interleaveHigh16(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
    setSlot(fp, pc, 16, interleaved(slotV128(fp, pc, 8).u16.highHalf, slotV128(fp, pc, 12).u16.highHalf))
    return next(pc + 20, fp, pin, acc, mem, fuel, facc)
}
