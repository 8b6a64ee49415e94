import WasmModule

// The frames of a restored run.

extension SnapshotRestoration {
    /// A frame as it was saved, with what it is of.
    private struct Placed {
        var saved: SnapshotState.FrameState
        var instance: InstanceEntity
        var function: FunctionIndex
        var code: ModuleCode { instance.code }
    }

    /// Puts the frames where stepping code expects them.
    /// - Parameter results: what the outermost function must give, in terms of the registry
    func restore(
        _ frames: [SnapshotState.FrameState], results: [ValueType]
    ) throws(SnapshotError) {
        let frames = try placed(frames)
        let states = FunctionStates(
            frames.map { ($0.code, $0.function, Int($0.saved.offset)) })
        var returns = ReturnPoints()
        var expected = results
        var fp = machine.stackBase
        var returnAddress = machine.finishCode
        var depthAndSlots: UInt64 = 0
        for (position, frame) in frames.enumerated() {
            guard let state = states[frame.code, frame.function, Int(frame.saved.offset)] else {
                throw SnapshotError(.frame, position, .noInstruction)
            }
            let record = frame.instance.functions[frame.function.position]
            guard store.types.matches(store.functionType(record).results, expected) else {
                throw SnapshotError(.frame, position, .wrongType)
            }
            let layout = FrameLayout(frame.code, frame.function)
            let isLast = position == frames.count - 1
            try restoreLocals(frame, layout, state, position, at: fp)
            let slotCount = try restoreOperands(
                frame, layout, state, position, isWaiting: !isLast, at: fp)
            depthAndSlots += frame.code.depthAndSlots(of: frame.function)
            fp.storeBytes(of: returnAddress, toByteOffset: layout.linkSlot * 8, as: Code.self)
            fp.storeBytes(
                of: depthAndSlots, toByteOffset: (layout.linkSlot + 1) * 8, as: UInt64.self)
            if isLast {
                try stand(frame, position, at: fp)
            } else {
                expected = try calledResults(frame, state, position)
                let arguments = (layout.operandBase + slotCount) * 8
                guard let address = returns[frame.code, frame.function, frame.saved.offset],
                    offset(address, -8) == arguments
                else { throw SnapshotError(.frame, position, .noCall) }
                returnAddress = address
                if frames[position + 1].instance !== frame.instance {
                    machine.crossings.append(
                        .init(instance: frame.instance, returnAddress: address))
                    returnAddress = machine.instanceReturnCode
                }
                fp += arguments
            }
        }
    }

    /// The frames with their functions, if they all fit into the limits.
    private func placed(
        _ frames: [SnapshotState.FrameState]
    ) throws(SnapshotError) -> [Placed] {
        func check(
            _ resource: SnapshotError.Resource, _ needed: Int, _ allowed: Int
        ) throws(SnapshotError) {
            guard needed <= allowed else {
                throw SnapshotError(
                    .limitExceeded(resource, needed: UInt64(needed), allowed: UInt64(allowed)))
            }
        }
        try check(.callDepth, frames.count, store.limits.callDepth)
        guard !frames.isEmpty, frames.count <= Int(state.run.depthReached) else {
            throw SnapshotError(.run, 0, .inconsistent)
        }
        var slots = 0
        var placed: [Placed] = []
        for (position, frame) in frames.enumerated() {
            _ = try record(frame.function, .frame, position)
            let instance = instances[Int(frame.function.instance)]
            guard Int(frame.function.index) >= instance.code.importedFunctionCount else {
                throw SnapshotError(.frame, position, .unknownIndex)
            }
            let function = FunctionIndex(frame.function.index)
            slots += Int(instance.code.frameSlots(of: function))
            placed.append(Placed(saved: frame, instance: instance, function: function))
        }
        try check(.stackSlots, slots, store.limits.stackSlots)
        return placed
    }

    private func restoreLocals(
        _ frame: Placed, _ layout: FrameLayout, _ state: FunctionState, _ position: Int,
        at fp: Frame
    ) throws(SnapshotError) {
        guard frame.saved.locals.count == layout.localCount else {
            throw SnapshotError(.frame, position, .wrongCount)
        }
        let types = frame.instance.canonicalTypes
        do {
            try layout.forEachLocal { index, slot, type in
                let value = frame.saved.locals[index]
                // A local without a default value has none until it is set.
                let isUnset =
                    index >= layout.parameterCount && !type.isDefaultable
                    && !state.setLocals.contains(UInt32(index))
                if isUnset, value == .null {
                    fp.storeBytes(of: 0, toByteOffset: slot * 8, as: UInt64.self)
                } else {
                    let bits = try bits(value, type.closed(over: types), .local, index)
                    write(bits, type, fp + slot * 8)
                }
            }
        } catch let error as SnapshotError {
            throw error
        } catch {
            preconditionFailure("\(error)")
        }
    }

    /// - Returns: how many slots they take
    private func restoreOperands(
        _ frame: Placed, _ layout: FrameLayout, _ state: FunctionState, _ position: Int,
        isWaiting: Bool, at fp: Frame
    ) throws(SnapshotError) -> Int {
        let taken = isWaiting ? frame.code.operandsTaken(by: state.instruction) : 0
        let types = state.operands.dropLast(taken)
        guard frame.saved.operands.count == types.count else {
            throw SnapshotError(.frame, position, .wrongCount)
        }
        var slot = layout.operandBase
        for (index, (value, type)) in zip(frame.saved.operands, types).enumerated() {
            let closed = type.closed(over: frame.instance.canonicalTypes)
            write(try bits(value, closed, .operand, index), type, fp + slot * 8)
            slot += Int(SlotType(type).slots)
        }
        return slot - layout.operandBase
    }

    private func write(_ bits: (low: UInt64, high: UInt64), _ type: ValueType, _ slot: Frame) {
        slot.storeBytes(of: bits.low, as: UInt64.self)
        if type == .v128 { slot.storeBytes(of: bits.high, toByteOffset: 8, as: UInt64.self) }
    }

    /// What the next frame must give, in terms of the registry: its function is the one called here,
    /// or what that has called in its place.
    private func calledResults(
        _ frame: Placed, _ state: FunctionState, _ position: Int
    ) throws(SnapshotError) -> [ValueType] {
        guard let type = frame.code.calledType(state.instruction) else {
            throw SnapshotError(.frame, position, .noCall)
        }
        if case (.call, .index(let function)) = (
            state.instruction.opcode, state.instruction.immediate
        ), frame.instance.functions[Int(function)].pointee.entry == nil {
            throw SnapshotError(.frame, position, .noCall)
        }
        return type.results.map { $0.closed(over: frame.instance.canonicalTypes) }
    }

    /// Makes the machine stand before the innermost frame's instruction.
    private func stand(_ frame: Placed, _ position: Int, at fp: Frame) throws(SnapshotError) {
        let code = frame.code.stepping(frame.function)
        guard let step = code.step(at: frame.saved.offset) else {
            throw SnapshotError(.frame, position, .noInstruction)
        }
        machine.enter(frame.instance)
        machine.context.pointee.fp = fp
        machine.context.pointee.pc = step
    }
}

/// Where functions go on behind their calls, in stepping code.
private struct ReturnPoints {
    private struct Place: Hashable {
        var code: ObjectIdentifier
        var function: UInt32
        var offset: UInt32
    }

    private var found: [Place: Code?] = [:]

    subscript(code: ModuleCode, function: FunctionIndex, offset: UInt32) -> Code? {
        mutating get {
            let place = Place(
                code: ObjectIdentifier(code), function: function.rawValue, offset: offset)
            if let address = found[place] { return address }
            let address = code.stepping(function).returnPoint(ofCallAt: offset)
            found[place] = .some(address)
            return address
        }
    }
}

extension CompiledFunction {
    /// Where the function goes on behind the call at an offset of the module.
    fileprivate func returnPoint(ofCallAt instruction: UInt32) -> Code? {
        // Of several points of one instruction, the call's own comes last.
        guard let point = points.last(where: { $0.instruction == instruction }) else { return nil }
        let position = heads.partitioningIndex { $0.code > point.code }
        return position < heads.count ? address(heads[position].code) : nil
    }
}
