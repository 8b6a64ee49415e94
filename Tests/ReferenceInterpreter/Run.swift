import Martlet
import WasmModule

/// One invocation or instantiation, from its start through any suspensions to its outcome.
///
/// The state is plain data: frames, labels and operands in arrays of their own. A call of the
/// program is no call of the interpreter, so a run can stop before any instruction and go on later.
/// spec: syntax-config
final class Run {
    /// An activation of a WebAssembly function. spec: syntax-frame
    final class Frame {
        let instance: ReferenceInstance
        let function: FunctionIndex
        let code: Code
        var locals: [Value]
        /// Position in `code` of the operation to be executed next.
        var position = 0
        /// Heights of the run's operand and label stacks when the function was entered.
        let operandBase: Int
        let labelBase: Int
        /// In the payment book.
        let entry: Int

        init(
            instance: ReferenceInstance, function: FunctionIndex, code: Code, locals: [Value],
            operandBase: Int, labelBase: Int, entry: Int
        ) {
            self.entry = entry
            self.instance = instance
            self.function = function
            self.code = code
            self.locals = locals
            self.operandBase = operandBase
            self.labelBase = labelBase
        }
    }

    /// A block that execution is in. The whole body of a function has no label: a branch past the
    /// last one returns. spec: syntax-label
    struct Label {
        let block: Code.Block
        /// Height of the operand stack below the block's parameters.
        let height: Int
    }

    let store: Store
    /// The instance that is made, or whose export was invoked.
    let instance: ReferenceInstance
    let isInstantiation: Bool

    /// What is still to do when no frame is active, in reverse order.
    var steps: [Step]
    var frames: [Frame] = []
    var labels: [Label] = []
    var operands: [Value] = []

    private var granted: UInt64
    private(set) var consumed: UInt64 = 0
    private(set) var depthReached = 0
    /// Stack slots of the active frames, as `Limits.stackSlots` counts them.
    private(set) var slotsHeld = 0
    /// The entry in the payment book of what is done while no frame is active.
    private let baseEntry: Int
    /// That of the host function that is being called.
    private var hostEntry: Int?

    init(
        store: Store, instance: ReferenceInstance, isInstantiation: Bool, steps: [Step],
        arguments: [Value] = [], fuel: UInt64
    ) {
        self.store = store
        self.instance = instance
        self.isInstantiation = isInstantiation
        self.steps = steps.reversed()
        operands = arguments
        granted = fuel
        guard isInstantiation, let book = store.book else {
            baseEntry = 0
            return
        }
        baseEntry = book.entry(.instantiation(instance: instance.number), under: 0)
        book.call(baseEntry)
    }

    // MARK: Progress

    func grant(_ fuel: UInt64) { granted = granted.addingSaturating(fuel) }

    /// Executes until the run is over or has to pause.
    func proceed() -> ReferenceOutcome.Status {
        do throws(Interruption) {
            while true {
                if let frame = frames.last {
                    try execute(frame)
                } else if let step = steps.last {
                    try perform(step)
                } else {
                    return .returned(operands)
                }
            }
        } catch {
            switch error {
            case .trap(let reason): return .trapped(reason, at: currentPlace)
            case .exit(let code): return .exited(code)
            case .suspension(let cause): return .suspended(cause, at: nextPlace)
            case .uncaught(let reference):
                let exception = store.exception(reference)
                return .threw(tag: exception.tag.address, payload: exception.payload)
            }
        }
    }

    /// Executes the next instruction of the innermost frame.
    private func execute(_ frame: Frame) throws(Interruption) {
        let operation = frame.code.operations[frame.position]
        frame.position += 1
        do throws(Interruption) {
            try atomically { () throws(Interruption) in
                try pay(store.price(of: operation.opcode))
                try execute(operation, in: frame)
            }
        } catch {
            if case .suspension = error { frame.position -= 1 }
            throw error
        }
    }

    private func perform(_ step: Step) throws(Interruption) {
        try atomically { () throws(Interruption) in try begin(step) }
        steps.removeLast()
    }

    // MARK: Fuel

    /// Takes units of fuel, or suspends.
    func pay(_ units: UInt64) throws(Interruption) {
        guard units <= granted - consumed else { throw .suspension(.fuel) }
        consumed += units
        store.book?.pay(units, by: hostEntry ?? callerEntry)
    }

    private var callerEntry: Int { frames.last?.entry ?? baseEntry }

    /// Does what a host function does, and pays for it in its name.
    func asHost<Result>(
        _ module: String, _ name: String, _ act: () throws(Interruption) -> Result
    ) throws(Interruption) -> Result {
        guard let book = store.book else { return try act() }
        let entry = book.entry(.host(module: module, name: name), under: callerEntry)
        hostEntry = entry
        defer { hostEntry = nil }
        do throws(Interruption) {
            let result = try act()
            book.call(entry)
            return result
        } catch {
            if case .suspension = error {} else { book.call(entry) }
            throw error
        }
    }

    /// Does something that, where it suspends, has not been charged at all.
    ///
    /// The act must come after the last payment: whatever suspends has changed nothing but the
    /// units consumed.
    private func atomically(_ act: () throws(Interruption) -> Void) throws(Interruption) {
        let consumedBefore = consumed
        do throws(Interruption) {
            try act()
            store.book?.settle(isVoid: false)
        } catch {
            var isSuspended = false
            if case .suspension = error { isSuspended = true }
            if isSuspended { consumed = consumedBefore }
            store.book?.settle(isVoid: isSuspended)
            throw error
        }
    }

    // MARK: Frames

    /// Traps where a frame more, in place of the innermost one for a tail call, would be too many.
    func checkStack(for code: Code, replacing frame: Frame?) throws(Interruption) {
        let depth = frames.count + (frame == nil ? 1 : 0)
        let slots = slotsHeld - (frame?.code.stackSlots ?? 0) + code.stackSlots
        guard depth <= store.limits.callDepth, slots <= store.limits.stackSlots else {
            throw .trap(.callStackExhausted)
        }
    }

    /// Enters a function whose arguments have been taken from the operand stack.
    func push(
        _ code: Code, in instance: ReferenceInstance, _ index: FunctionIndex, _ arguments: [Value],
        isConstant: Bool = false
    ) {
        var entry = callerEntry
        if !isConstant, let book = store.book {
            let frame = FuelProfile.Frame.function(index, name: nil, instance: instance.number)
            entry = book.entry(frame, under: entry)
            book.call(entry)
        }
        frames.append(
            Frame(
                instance: instance, function: index, code: code,
                locals: arguments + code.declaredLocals, operandBase: operands.count,
                labelBase: labels.count, entry: entry))
        slotsHeld += code.stackSlots
        depthReached = max(depthReached, frames.count)
    }

    /// Leaves the innermost frame, with its labels and operands.
    func pop(_ frame: Frame) {
        frames.removeLast()
        slotsHeld -= frame.code.stackSlots
        labels.removeLast(labels.count - frame.labelBase)
        operands.removeLast(operands.count - frame.operandBase)
    }

    /// Does a step that evaluates constant expressions, each in a frame of its own.
    ///
    /// Their values stay on the operand stack until the step is over or interrupted: what they
    /// refer to cannot be collected.
    func evaluating(_ act: () throws(Interruption) -> Void) throws(Interruption) {
        let (height, depth) = (operands.count, depthReached)
        defer {
            while let frame = frames.last { pop(frame) }
            operands.removeLast(operands.count - height)
            depthReached = depth
        }
        try act()
    }

    /// Where the instruction stands that is being executed.
    private var currentPlace: ReferenceOutcome.Place? {
        frames.last.map { $0.place(of: $0.position - 1) }
    }

    /// Where the instruction stands that would be executed next.
    private var nextPlace: ReferenceOutcome.Place? {
        if let frame = frames.last { return frame.place(of: frame.position) }
        guard let address = steps.last?.function,
            case .wasm(let code, _, let index) = store.functions[address].body
        else { return nil }
        return ReferenceOutcome.Place(function: index, offset: code.operations[0].offset)
    }
}

extension Run.Frame {
    func place(of position: Int) -> ReferenceOutcome.Place {
        ReferenceOutcome.Place(function: function, offset: code.operations[position].offset)
    }
}

// MARK: - Operands

extension Run {
    func push(_ value: Value) { operands.append(value) }

    func popValue() -> Value {
        guard let value = operands.popLast() else { invalid("the operand stack is empty") }
        return value
    }

    func pop<T: WasmValue>(_ type: T.Type = T.self) -> T {
        guard let value = T(popValue()) else { invalid("the operand is no \(T.valueType)") }
        return value
    }

    func popReference() -> Reference? {
        guard case .reference(let reference) = popValue() else {
            invalid("the operand is no reference")
        }
        return reference
    }

    /// The last operands, in the order in which they were pushed.
    func pop(_ count: Int) -> [Value] {
        let values = peek(count)
        operands.removeLast(count)
        return values
    }

    func peek(_ count: Int) -> [Value] { Array(operands[(operands.count - count)...]) }

    /// An address or a size, of either address type.
    func address(_ value: Value) -> UInt64 {
        switch value {
        case .i32(let address): UInt64(UInt32(bitPattern: address))
        case .i64(let address): UInt64(bitPattern: address)
        default: invalid("the operand is no address")
        }
    }

    func popAddress() -> UInt64 { address(popValue()) }

    /// Pushes an address or a size, or −1.
    func push(_ address: UInt64?, as type: AddressType) {
        switch type {
        case .i32: push(.i32(address.map { Int32(truncatingIfNeeded: $0) } ?? -1))
        case .i64: push(.i64(address.map { Int64(truncatingIfNeeded: $0) } ?? -1))
        }
    }

    /// Stops the interpreter: no valid module can come here.
    func invalid(_ what: String) -> Never { preconditionFailure("invalid module: \(what)") }
}
