import WasmModule

// Exceptions and walks over frames. spec: exec-throw_ref

extension Execution {
    /// One active function, seen from inside.
    struct ActiveFrame {
        // SAFETY: the store keeps its instances, and these their code.
        unowned(unsafe) var instance: InstanceEntity
        unowned(unsafe) var code: CompiledFunction
        var fp: Frame
        /// In `code`: the op being executed, or just behind the call that waits.
        var pc: Code
        var isWaiting: Bool
        /// How many crossings lie below it.
        var crossings: Int
    }

    /// The innermost frame.
    func innermostFrame() -> ActiveFrame {
        ActiveFrame(
            instance: instance, code: code(at: context.pointee.pc), fp: context.pointee.fp,
            pc: context.pointee.pc, isWaiting: false, crossings: crossings.count)
    }

    /// The frame that called this one, or `nil` for the outermost.
    func caller(of frame: ActiveFrame) -> ActiveFrame? {
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
    func `throw`(_ exception: Object) -> Rest? {
        refundRest()
        let tag = exception.exceptionTag
        var frame = innermostFrame()
        var framesLeft = 0
        while true {
            if let clause = clause(in: frame, for: tag) {
                profile?.leave(fuelConsumed, count: framesLeft)
                resume(frame, clause, exception)
                return nil
            }
            guard let caller = caller(of: frame) else { return .threw(exception) }
            frame = caller
            framesLeft += 1
        }
    }

    private func clause(in frame: ActiveFrame, for tag: TagEntity) -> TryRegion.Clause? {
        if frame.code.regions.isEmpty { return nil }
        return frame.instance.handlers(of: frame.code).clause(
            for: tag, at: frame.code.offset(frame.isWaiting ? frame.pc - 1 : frame.pc))
    }

    private func resume(_ frame: ActiveFrame, _ clause: TryRegion.Clause, _ exception: Object) {
        if frame.instance !== instance { enter(frame.instance) }
        crossings.removeSubrange(frame.crossings...)
        context.pointee.fp = frame.fp
        var end = frame.fp + Int(clause.payload)
        if clause.tag != nil {
            let byteCount = exception.exceptionTag.layout.size - Object.payloadOffset
            end.copyMemory(from: exception.payload, byteCount: byteCount)
            end += byteCount
        }
        if clause.takesReference { end.storeBytes(of: exception.reference, as: UInt64.self) }
        context.pointee.pc = frame.code.address(clause.code)
    }
}
