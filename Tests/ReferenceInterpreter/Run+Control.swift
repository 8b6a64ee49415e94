import Martlet
import WasmModule

/// Blocks, branches, calls and exceptions. spec: exec-instr-control
extension Run {
    // MARK: Blocks and branches

    func enter(_ block: Code.Block) {
        labels.append(Label(block: block, height: operands.count - block.parameters))
    }

    func enterIf(_ block: Code.Block, in frame: Frame) {
        let condition = pop(Int32.self)
        enter(block)
        if condition == 0 {
            frame.position = block.alternative.map { $0 + 1 } ?? block.end
        }
    }

    func end(in frame: Frame) {
        if labels.count > frame.labelBase {
            labels.removeLast()
        } else {
            leave(frame)
        }
    }

    /// Goes on after the end of the block of a label, or after the start of a loop.
    func branch(to label: Int, in frame: Frame) {
        let target = labels.count - 1 - label
        guard target >= frame.labelBase else { return leave(frame) }
        let (block, height) = (labels[target].block, labels[target].height)
        unwindOperands(to: height, keeping: block.isLoop ? block.parameters : block.results)
        labels.removeLast(block.isLoop ? label : label + 1)
        frame.position = (block.isLoop ? block.start : block.end) + 1
    }

    private func unwindOperands(to height: Int, keeping count: Int) {
        operands.removeSubrange(height..<operands.count - count)
    }

    /// Returns from the innermost function.
    func leave(_ frame: Frame) {
        let results = peek(frame.code.type.results.count)
        pop(frame)
        operands += results
    }

    // MARK: Calls

    /// The checks, the size price and the act of a call; the arguments are the last operands.
    ///
    /// - Parameters:
    ///   - caller: whose memory a host function sees
    ///   - frame: for a tail call, the frame that it leaves
    func call(
        _ address: Int, from caller: ReferenceInstance, replacing frame: Frame?
    ) throws(Interruption) {
        switch store.functions[address].body {
        case .wasm(let code, let instance, let index):
            try checkStack(for: code, replacing: frame)
            try pay(store.schedule.units(locals: code.localRuns))
            let arguments = pop(code.type.parameters.count)
            if let frame { pop(frame) }
            push(code, in: instance, index, arguments)
        case .host(let function, let module, let name):
            let count = function.type.parameters.count
            let results = try asHost(module, name) { () throws(Interruption) in
                try callHost(function, from: caller, peek(count))
            }
            operands.removeLast(count)
            operands += results
            if let frame { leave(frame) }
        }
    }

    func callReference(from caller: ReferenceInstance, replacing frame: Frame?) throws(Interruption)
    {
        let operand = popValue()
        guard case .reference(let reference?) = operand else {
            throw .trap(.nullFunctionReference)
        }
        try call(reference.address, chosenBy: operand, from: caller, replacing: frame)
    }

    func callIndirect(
        _ operation: Code.Operation, from caller: ReferenceInstance, replacing frame: Frame?
    ) throws(Interruption) {
        let (type, table) = operation.indices
        let elements = caller.tables[table].elements
        let operand = popValue()
        let index = address(operand)
        guard index < UInt64(elements.count) else { throw .trap(.undefinedElement) }
        guard let reference = elements[Int(index)] else {
            throw .trap(.uninitializedElement(index))
        }
        let actual = store.functions[reference.address].type
        guard store.types.matches(actual, caller.types[type]) else {
            throw .trap(.indirectCallTypeMismatch)
        }
        try call(reference.address, chosenBy: operand, from: caller, replacing: frame)
    }

    /// A call of a function chosen by an operand, which is put back if the call suspends.
    private func call(
        _ address: Int, chosenBy operand: Value, from caller: ReferenceInstance,
        replacing frame: Frame?
    ) throws(Interruption) {
        do throws(Interruption) {
            try call(address, from: caller, replacing: frame)
        } catch {
            if case .suspension = error { push(operand) }
            throw error
        }
    }

    /// Charges and makes a call of a host function.
    func callHost(
        _ function: HostFunction, from instance: ReferenceInstance, _ arguments: [Value]
    ) throws(Interruption) -> [Value] {
        store.hold(arguments)
        if let price = function.price {
            let units: UInt64
            do {
                units = try withCaller(in: instance) { try price($0, arguments) }
            } catch {
                throw .trap(.host(String(describing: error)))
            }
            try pay(units)
        }
        let results: [Value]
        do {
            results = try withCaller(in: instance) { try function.body(&$0, arguments) }
        } catch let exit as HostExit {
            throw .exit(exit.code)
        } catch is HostPause {
            throw .suspension(.hostPause)
        } catch {
            throw .trap(.host(String(describing: error)))
        }
        guard store.values(results, match: function.type.results) else {
            throw .trap(.host("results are not of the types of the host function"))
        }
        return results
    }

    /// Shows the host a caller, valid during one call.
    private func withCaller<Result>(
        in instance: ReferenceInstance, _ act: (inout Caller) throws -> Result
    ) rethrows -> Result {
        // SAFETY: the bytes are those of the memory for the time of the access around the call;
        // `Caller` cannot be copied out of it.
        func run(_ bytes: UnsafeMutableRawBufferPointer) throws -> Result {
            var caller = Caller(
                fuelConsumed: consumed, schedule: store.schedule, memory: GuestMemory(bytes))
            return try act(&caller)
        }
        guard let memory = instance.hostMemory else {
            return try run(UnsafeMutableRawBufferPointer(start: nil, count: 0))
        }
        return try memory.bytes.withUnsafeMutableBytes { try run($0) }
    }

    // MARK: Exceptions

    func throwNew(_ tag: TagInstance) throws(Interruption) {
        let types = store.types.functionType(tag.type).parameters
        let size = ObjectSize.exception(types)
        try checkHeap(size)
        let exception = HeapObject(.exception(tag), pop(types.count), size: size)
        try unwind(store.heap.insert(exception))
    }

    func throwReference() throws(Interruption) {
        guard let reference = popReference() else { throw .trap(.nullExceptionReference) }
        try unwind(reference)
    }

    /// Leaves blocks and frames until a clause catches the exception. spec: exec-throw_ref
    private func unwind(_ reference: Reference) throws(Interruption) {
        let exception = store.exception(reference)
        while let frame = frames.last {
            while labels.count > frame.labelBase, let label = labels.popLast() {
                for clause in label.block.catches where catches(clause, exception.tag, in: frame) {
                    operands.removeLast(operands.count - label.height)
                    pushCaught(reference, exception.payload, by: clause)
                    return branch(to: Int(clause.label), in: frame)
                }
            }
            pop(frame)
        }
        throw .uncaught(reference)
    }

    private func catches(_ clause: CatchClause, _ thrown: TagInstance, in frame: Frame) -> Bool {
        switch clause {
        case .tag(let tag, _), .tagReference(let tag, _):
            frame.instance.tags[tag.position] === thrown
        case .all, .allReference: true
        }
    }

    private func pushCaught(_ reference: Reference, _ payload: [Value], by clause: CatchClause) {
        switch clause {
        case .tag: operands += payload
        case .tagReference: operands += payload + [.reference(reference)]
        case .all: break
        case .allReference: push(.reference(reference))
        }
    }
}
