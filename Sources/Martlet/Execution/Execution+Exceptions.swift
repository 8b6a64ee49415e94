import WasmModule

// Exceptions and walks over frames. spec: exec-throw_ref

extension Execution {
    /// One active function, seen from inside.
    struct ActiveFrame {
        var instance: InstanceEntity
        var code: CompiledFunction
        var fp: Frame
        /// In `code`: the op being executed, or just behind the call that waits.
        var pc: Code
        var isWaiting: Bool
        /// How many crossings lie below it.
        var crossings: Int
    }

    /// The innermost frame.
    private func innermostFrame(isWaiting: Bool = false) -> ActiveFrame {
        ActiveFrame(
            instance: instance, code: code(at: context.pointee.pc), fp: context.pointee.fp,
            pc: context.pointee.pc, isWaiting: isWaiting, crossings: crossings.count)
    }

    /// The frame that called this one, or `nil` for the outermost.
    private func caller(of frame: ActiveFrame) -> ActiveFrame? {
        var frame = frame
        var address = returnAddress(frame.fp, Int(frame.code.linkOffset))
        if address == finishCode { return nil }
        if address == instanceReturnCode {
            frame.crossings -= 1
            let crossing = crossings[frame.crossings]
            frame.instance = crossing.instance
            address = crossing.returnAddress
            if address == finishCode { return nil }
        }
        guard let code = frame.instance.code.code(at: address) else { return nil }
        frame.fp -= offset(address, -8)
        frame.code = code
        frame.pc = address
        frame.isWaiting = true
        return frame
    }

    /// The active functions with the places where they are, innermost first.
    func backtrace() -> [Trap.Frame] {
        var frames: [Trap.Frame] = []
        var frame: ActiveFrame? = innermostFrame()
        while let current = frame, frames.count < Trap.backtraceLimit {
            let point = current.code.point(at: current.isWaiting ? current.pc - 1 : current.pc)
            frames.append(
                Trap.Frame(
                    function: current.code.index,
                    name: current.instance.name(of: current.code.index.position),
                    offset: point.map { Int($0.instruction) }))
            frame = caller(of: current)
        }
        return frames
    }

    /// Where a suspended run stands.
    func suspendedLocation() -> (function: FunctionIndex, name: String?, offset: Int?) {
        let code = code(at: context.pointee.pc)
        let offset = code.offset(context.pointee.pc)
        let position = code.steps.partitioningIndex { $0.code > offset }
        return (
            code.index, instance.name(of: code.index.position),
            position == 0 ? nil : Int(code.steps[position - 1].instruction)
        )
    }

    /// Throws an exception at the op in `pc`: the innermost handler that takes it goes on with it.
    func `throw`(_ exception: ExceptionEntity, handle: UInt64?) -> Rest? {
        refundRest()
        var frame = innermostFrame()
        while true {
            if let clause = clause(in: frame, for: exception) {
                resume(frame, clause, exception, handle)
                return nil
            }
            guard let caller = caller(of: frame) else {
                return .threw(exception)
            }
            frame = caller
        }
    }

    private func clause(in frame: ActiveFrame, for exception: ExceptionEntity) -> TryRegion.Clause?
    {
        if frame.code.regions.isEmpty { return nil }
        return frame.instance.handlers(of: frame.code).clause(
            for: exception.tag, at: frame.code.offset(frame.isWaiting ? frame.pc - 1 : frame.pc))
    }

    private func resume(
        _ frame: ActiveFrame, _ clause: TryRegion.Clause, _ exception: ExceptionEntity,
        _ handle: UInt64?
    ) {
        if frame.instance !== instance { enter(frame.instance) }
        crossings.removeSubrange(frame.crossings...)
        context.pointee.fp = frame.fp
        var payload = clause.tag == nil ? [] : exception.payload
        if clause.takesReference {
            payload.append(handle ?? store.exceptions.insert(exception))
        }
        for (position, bits) in payload.enumerated() {
            setSlot(Int(clause.payload) + position * 8, bits)
        }
        context.pointee.pc = frame.code.address(clause.code)
        // The payload may lie above the operands that the frame counts.
        let top = max(Int(frame.code.frameBytes), Int(clause.payload) + payload.count * 8)
        collectExceptions(below: frame.fp + top)
    }

    /// Forgets exceptions that nothing can name any more, now and then. Everything that looks like the
    /// number of an exception counts as naming it, so this is invisible to the program.
    private func collectExceptions(below top: Frame) {
        guard store.exceptions.needsSweep else { return }
        store.exceptions.sweep { mark in
            var slot = UnsafeRawPointer(stackBase)
            while slot < UnsafeRawPointer(top) {
                mark(slot.load(as: UInt64.self))
                slot += 8
            }
            for instance in store.instances {
                for global in instance.globals {
                    guard case .reference(let type) = global.type.value, type.mayBeException
                    else { continue }
                    mark(global.cell.pointee.0)
                }
                for table in instance.tables where table.type.element.mayBeException {
                    for position in 0..<table.storage.pointee.count {
                        mark(table.storage.pointee.elements[position])
                    }
                }
            }
        }
    }
}

extension ReferenceType {
    /// Whether its references may be exceptions. Element segments hold none but null: no constant
    /// expression makes one.
    fileprivate var mayBeException: Bool { heapType == .exn || heapType == .noexn }
}
