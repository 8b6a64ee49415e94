import MartletOps
import WasmModule

// Ops on what a store holds beside memory 0: they read slots, leave a number in the accumulator and can
// be told to store it, as ops of the families do.

extension FunctionCompiler {
    /// Writes the head of an op whose operands, just popped, are in slots.
    mutating func beginEntity(_ op: ControlOp, result: SlotType? = nil, mayTrap: Bool = true) {
        lastComparison = nil
        if result != nil { clobber(.i64) }
        if mayTrap { notePoint() }
        // The bits of a float come through the integer accumulator; who wants it reads the slot.
        buffer.append(result?.isFloat == true ? Op(op).storing : Op(op))
    }

    /// Ends an op with the place for its result's slot; pushes the result.
    mutating func finishEntity(_ op: ControlOp, _ start: Int, _ result: SlotType) {
        if result.isFloat {
            let slot = operandBase + height
            invalidate(slot)
            buffer.append(bytes(slot))
            return push(result, .home)
        }
        finishResult(Op(op), start, result)
    }

    /// A whole op that gives a number: its operands' slots, then other words, then the result.
    mutating func emitEntity(
        _ op: ControlOp, _ words: [UInt32], result: SlotType, mayTrap: Bool = true
    ) {
        beginEntity(op, result: result, mayTrap: mayTrap)
        let start = buffer.count - 8
        for word in words { buffer.append(word) }
        finishEntity(op, start, result)
    }

    /// A whole op that gives nothing.
    mutating func emitEntity(_ op: ControlOp, _ words: [UInt32]) {
        beginEntity(op)
        for word in words { buffer.append(word) }
    }

    /// A whole op that gives a vector.
    private mutating func emitEntityVector(_ op: ControlOp, _ words: [UInt32]) {
        emitEntity(op, words)
        finishVector()
    }

    // MARK: Other memories, and 64-bit addresses

    /// Writes an access up to what it loads or stores. Address and constant together lie behind the
    /// last byte; a constant too large for that lets no address pass.
    private mutating func appendPlace(_ address: UInt32, _ memory: MemoryArgument, bytes: UInt64) {
        buffer.append(address)
        buffer.append(memory.memory.rawValue * 8)
        buffer.append(memory.offset.addingSaturating(bytes))
    }

    mutating func compileFarLoad(_ opcode: Opcode, _ type: OperandType, _ memory: MemoryArgument) {
        let (op, size): (ControlOp, UInt64) =
            switch opcode {
            case .i32Load8U, .i64Load8U: (.load8U, 1)
            case .i32Load16U, .i64Load16U: (.load16U, 2)
            case .i32Load, .f32Load, .i64Load32U: (.load32U, 4)
            case .i32Load8S: (.load8S32, 1)
            case .i32Load16S: (.load16S32, 2)
            case .i64Load8S: (.load8S64, 1)
            case .i64Load16S: (.load16S64, 2)
            case .i64Load32S: (.load32S64, 4)
            default: (.load64, 8)
            }
        let address = inSlot(pop())
        beginEntity(op, result: type.slotType)
        let start = buffer.count - 8
        appendPlace(address, memory, bytes: size)
        finishEntity(op, start, type.slotType)
    }

    mutating func compileFarStore(_ opcode: Opcode, _ memory: MemoryArgument) {
        guard case .store(_, let size) = opcode.row.type else { return }
        let value = inSlot(pop())
        emitFarStore(value, inSlot(pop()), memory, bytes: UInt64(size))
    }

    private mutating func emitFarStore(
        _ value: UInt32, _ address: UInt32, _ memory: MemoryArgument, bytes size: UInt64
    ) {
        let op: ControlOp =
            switch size {
            case 1: .store8
            case 2: .store16
            case 4: .store32
            case 8: .store64
            default: .storeVector
            }
        beginEntity(op)
        appendPlace(address, memory, bytes: size)
        buffer.append(value)
    }

    mutating func compileFarVectorStore(
        _ memory: MemoryArgument, lane: UInt8, bytes size: UInt8
    ) {
        let vector = inSlot(pop()) + UInt32(lane) * UInt32(size)
        emitFarStore(vector, inSlot(pop()), memory, bytes: size == 0 ? 16 : UInt64(size))
    }

    /// A load of a whole vector, or of a number that another op makes a vector of.
    mutating func compileFarVectorLoad(_ opcode: Opcode, _ memory: MemoryArgument) {
        let address = inSlot(pop())
        if opcode == .v128Load {
            beginEntity(.loadVector)
            appendPlace(address, memory, bytes: 16)
            return finishVector()
        }
        let (size, other): (UInt64, Opcode?) =
            switch opcode {
            case .v128Load8x8S: (8, .i16x8ExtendLowI8x16S)
            case .v128Load8x8U: (8, .i16x8ExtendLowI8x16U)
            case .v128Load16x4S: (8, .i32x4ExtendLowI16x8S)
            case .v128Load16x4U: (8, .i32x4ExtendLowI16x8U)
            case .v128Load32x2S: (8, .i64x2ExtendLowI32x4S)
            case .v128Load32x2U: (8, .i64x2ExtendLowI32x4U)
            case .v128Load8Splat: (1, .i8x16Splat)
            case .v128Load16Splat: (2, .i16x8Splat)
            case .v128Load32Splat: (4, .i32x4Splat)
            case .v128Load64Splat: (8, .i64x2Splat)
            case .v128Load32Zero: (4, nil)
            default: (8, nil)
            }
        let slot = emitPart(address, memory, bytes: size)
        if let other {
            buffer.append(op(other, .vector, OpShape(.slot)))
            buffer.append(bytes(slot))
            finishVector()
        } else {
            emitConstant(0, to: slot + 1)
            push(.v128, .home)
        }
    }

    mutating func compileFarLaneLoad(_ memory: MemoryArgument, lane: UInt8, bytes size: UInt8) {
        let vector = inSlot(pop())
        let slot = emitPart(inSlot(pop()), memory, bytes: UInt64(size))
        let replacement: Opcode =
            switch size {
            case 1: .i8x16ReplaceLane
            case 2: .i16x8ReplaceLane
            case 4: .i32x4ReplaceLane
            default: .i64x2ReplaceLane
            }
        buffer.append(op(replacement, .vector, OpShape(.slot)))
        buffer.append(vector)
        buffer.append(bytes(slot))
        appendMask(lane: lane, bytes: UInt32(size))
        finishVector()
    }

    /// Loads a number to where the next operand will be at home.
    private mutating func emitPart(
        _ address: UInt32, _ memory: MemoryArgument, bytes size: UInt64
    ) -> UInt32 {
        let op: ControlOp =
            switch size {
            case 1: .load8U
            case 2: .load16U
            case 4: .load32U
            default: .load64
            }
        let slot = operandBase + height
        // As of a float: what is pushed is not the number.
        beginEntity(op, result: .f64)
        appendPlace(address, memory, bytes: size)
        invalidate(slot)
        buffer.append(bytes(slot))
        return slot
    }

    // MARK: Tables and structures

    mutating func compileTableSet(_ table: UInt32) {
        let reference = inSlot(pop())
        emitEntity(.tableSet, [inSlot(pop()), table * 8, reference])
    }

    mutating func compileFieldGet(
        _ opcode: Opcode, _ offset: UInt32, _ storage: Storage, _ type: SlotType
    ) {
        let reference = inSlot(pop())
        if storage == .v128 { return emitEntityVector(.fieldGetVector, [reference, offset]) }
        let op: ControlOp =
            switch (opcode, storage) {
            case (.structGetS, .i8): .fieldGet8S
            case (.structGetS, .i16): .fieldGet16S
            default: .fieldGet
            }
        emitEntity(op, [reference, offset], result: type)
    }

    mutating func compileFieldSet(_ offset: UInt32, _ storage: Storage) {
        let value = inSlot(pop())
        let op: ControlOp =
            switch storage {
            case .i8: .fieldSet8
            case .i16: .fieldSet16
            case .v128: .fieldSetVector
            default: .fieldSet
            }
        emitEntity(op, [inSlot(pop()), offset, value])
    }

    // MARK: Arrays

    mutating func compileElementGet(_ opcode: Opcode, _ storage: Storage, _ type: SlotType) {
        let index = inSlot(pop())
        let array = inSlot(pop())
        let op: ControlOp
        switch (opcode == .arrayGetS, storage) {
        case (true, .i8): op = .elementGet8S
        case (true, .i16): op = .elementGet16S
        case (_, .i8): op = .elementGet8U
        case (_, .i16): op = .elementGet16U
        case (_, .bits32): op = .elementGet32
        case (_, .bits64), (_, .reference): op = .elementGet64
        case (_, .v128): return emitEntityVector(.elementGetVector, [array, index])
        }
        emitEntity(op, [array, index], result: type)
    }

    mutating func compileElementSet(_ storage: Storage) {
        let value = inSlot(pop())
        let index = inSlot(pop())
        let op: ControlOp =
            switch storage {
            case .i8: .elementSet8
            case .i16: .elementSet16
            case .bits32: .elementSet32
            case .bits64, .reference: .elementSet64
            case .v128: .elementSetVector
            }
        emitEntity(op, [inSlot(pop()), index, value])
    }

    // MARK: Casts

    /// How an op answers whether a reference is of a heap type: the op, and what it reads beside it.
    private func match(_ type: HeapType) -> (op: ControlOp, number: UInt32, depth: UInt32) {
        switch type {
        case .type(let index):
            let depth = depth(of: index)
            if case .function = module.definition.types[index.position].composite {
                return (.isFunction, index.rawValue * 4, depth)
            }
            return (.isObject, index.rawValue * 4, depth)
        case .struct: return (.isKind, UInt32(Object.Kind.structure.rawValue), 0)
        case .array: return (.isKind, UInt32(Object.Kind.array.rawValue), 0)
        case .i31: return (.hasBits, 1, 0)
        case .eq: return (.hasBits, 3, 0)
        case .any, .func, .extern, .exn: return (.hasBits, .max, 0)
        case .none, .nofunc, .noextern, .noexn: return (.hasBits, 0, 0)
        }
    }

    /// How many declared types are above a type; `ModuleLimits` bound that.
    private func depth(of type: TypeIndex) -> UInt32 {
        var depth: UInt32 = 0
        var type = type
        while let above = module.definition.types[type.position].supertypes.first {
            type = above
            depth += 1
        }
        return depth
    }

    mutating func compileTest(_ type: HeapType, isNullable: Bool) {
        let match = match(type)
        emitEntity(
            match.op, [inSlot(pop()), match.number, isNullable ? 1 : 0, match.depth], result: .i32,
            mayTrap: false)
    }

    /// The operand stays; the accumulator tells whether it is of the type.
    private mutating func emitMatch(_ type: HeapType, isNullable: Bool) {
        let match = match(type)
        let slot = slotOfTop()
        beginEntity(match.op, result: .i32, mayTrap: false)
        for word in [slot, match.number, isNullable ? 1 : 0, match.depth, 0] {
            buffer.append(word)
        }
    }

    mutating func compileCast(_ type: HeapType, isNullable: Bool) {
        emitMatch(type, isNullable: isNullable)
        emitEntity(.checkCast, [])
    }

    mutating func compileCastBranch(_ opcode: Opcode, _ cast: CastBranch) {
        emitMatch(cast.target.heapType, isNullable: cast.target.isNullable)
        branch(
            to: control(cast.label),
            if: opcode == .brOnCast
                ? .value(.inAccumulator) : .comparison(.i32Eq, .inAccumulator, .zero))
    }

    /// `ref.as_non_null`: the operand stays.
    mutating func compileNullCheck() {
        emitEntity(.checkNull, [slotOfTop()])
    }

    /// Where an op can read the operand on top of the stack, which stays there.
    private mutating func slotOfTop() -> UInt32 {
        let top = stack.count - 1
        if case .local(let local) = stack[top].place { return bytes(local) }
        sendHome(top)
        return bytes(stack[top].slot)
    }
}
