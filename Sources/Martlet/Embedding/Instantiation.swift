package import WasmModule

/// How instantiation came to rest. spec: exec-module
public enum Instantiation: ~Copyable {
    case instantiated(Instance, FuelReport)
    /// A segment did not fit, or the start function trapped. What was written before stays written.
    case trapped(Trap, FuelReport)
    case threw(ThrownException, FuelReport)
    case exited(UInt32, FuelReport)
    case suspended(SuspendedInstantiation)

    /// The instance; anything else is thrown as `InstantiationFailure`.
    public consuming func ready() throws(InstantiationFailure) -> Instance {
        switch consume self {
        case .instantiated(let instance, _): return instance
        case .trapped(let trap, let report): throw .trapped(trap, report)
        case .threw(let exception, let report): throw .threw(exception, report)
        case .exited(let code, let report): throw .exited(code, report)
        case .suspended(let rest): throw .suspended(rest.reason, rest.report)
        }
    }
}

/// Instantiation did not give an instance.
public enum InstantiationFailure: Error, Sendable, Hashable {
    case trapped(Trap, FuelReport)
    case threw(ThrownException, FuelReport)
    case exited(UInt32, FuelReport)
    case suspended(SuspensionReason, FuelReport)
}

/// An instantiation at rest that can be resumed.
public struct SuspendedInstantiation: ~Copyable {
    public let reason: SuspensionReason
    /// The bill so far.
    public let report: FuelReport
    private let run: InstantiationRun

    init(_ run: InstantiationRun, _ reason: SuspensionReason) {
        self.run = run
        self.reason = reason
        report = run.report
    }

    /// Whether only the start function is left. Before that there is nothing that a snapshot could save.
    public var isStarting: Bool { run.starting != nil }

    /// The start function's run, once its turn has come.
    var starting: FunctionRun? { run.starting }

    package var store: Store { run.store }

    /// Where the start function is to go on, once its turn has come.
    package var location: (function: FunctionIndex, offset: Int?)? { run.location }

    /// Goes on where it stopped.
    /// - Throws: `HostOutOfMemory`
    public consuming func resume(
        addingFuel units: UInt64, options: RunOptions = RunOptions()
    ) throws -> Instantiation {
        try run.resume(addingFuel: units, options: options)
    }
}

/// Instantiation, step by step; each step is as atomic as an instruction.
final class InstantiationRun {
    private enum Step {
        /// Positions in the index space of the module.
        case memory(Int)
        case table(Int)
        case tableElements(Int)
        case global(Int)
        case elements(Int)
        case data(Int)
        case start(FunctionIndex)
    }

    private let entity: InstanceEntity
    let store: Store
    private let machine: Execution
    private var steps: ArraySlice<Step>
    /// The start function, once its turn has come.
    private(set) var starting: FunctionRun?
    private var code: ModuleCode { entity.code }
    private var schedule: FuelSchedule { code.schedule }
    private var constants: ConstantEvaluator { ConstantEvaluator(entity, machine) }

    init(
        _ entity: InstanceEntity, module: Module, store: Store, options: RunOptions
    ) throws {
        self.entity = entity
        self.store = store
        machine = try store.execution()
        try machine.prepare(entity, options)
        store.isBusy = true
        store.instances.append(entity)
        machine.profile?.enter(Execution.callee(instantiating: entity), 0)
        let code = module.code
        var steps = (code.importedMemoryCount..<code.definition.memories.count).map(
            Step.memory)
        let tables = code.importedTableCount..<code.definition.tables.count
        steps += tables.map(Step.table)
        steps += tables.filter { code.definition.tableInitializers[$0 - tables.lowerBound] != nil }
            .map(Step.tableElements)
        steps += (code.importedGlobalCount..<code.definition.globals.count).map(
            Step.global)
        steps += code.definition.elements.indices.map(Step.elements)
        steps += code.definition.data.indices.map(Step.data)
        if let start = code.definition.start { steps.append(.start(start)) }
        self.steps = steps[...]
        entity.elements = [[UInt64]?](repeating: nil, count: code.definition.elements.count)
        entity.addTags(store)
    }

    /// Goes on in the start function, which is all that is left.
    init(starting run: FunctionRun) {
        entity = run.instance
        store = run.store
        machine = run.machine
        steps = entity.code.definition.start.map { [.start($0)] } ?? []
        starting = run
        store.isBusy = true
    }

    deinit { store.isBusy = false }

    var report: FuelReport {
        FuelReport(
            units: 0, instantiationUnits: machine.fuelConsumed, schedule: schedule,
            initialPages: store.pagesInitial, peakPages: store.pagesPeak,
            depthReached: Int(machine.context.pointee.depthReached))
    }

    var location: (function: FunctionIndex, offset: Int?)? {
        starting.map { ($0.location.function, $0.location.offset) }
    }

    func start(fuel: UInt64) throws -> Instantiation {
        machine.grant(fuel)
        return try advance()
    }

    func resume(addingFuel units: UInt64, options: RunOptions) throws -> Instantiation {
        machine.interruption = Interruption(options)
        machine.grant(units)
        return try advance()
    }

    private func advance() throws -> Instantiation {
        while let step = steps.first {
            let rest: Execution.Rest
            switch try perform(step) {
            case .returned:
                steps.removeFirst()
                continue
            case let other: rest = other
            }
            switch rest {
            case .returned: break
            case .trapped(let trap): return .trapped(trap, report)
            case .threw(let exception):
                return .threw(ThrownException(exception, in: store, of: entity), report)
            case .exited(let code): return .exited(code, report)
            case .suspended(let reason): return .suspended(SuspendedInstantiation(self, reason))
            }
        }
        entity.instantiationUnits = machine.fuelConsumed
        store.isBusy = false
        return .instantiated(Instance(store: store, entity: entity), report)
    }

    // MARK: Steps

    /// Does a step: `returned`, or why not.
    private func perform(_ step: Step) throws -> Execution.Rest {
        switch step {
        case .memory(let position): try allocateMemory(position)
        case .table(let position): allocateTable(position)
        case .tableElements(let position): initializeTable(position)
        case .global(let position): initializeGlobal(position)
        case .elements(let position): initializeElements(position)
        case .data(let position): initializeData(position)
        case .start(let function): start(function)
        }
    }

    /// Pays, then acts. A step that could not pay for all of it is charged nothing.
    private func pay(
        _ units: UInt64, then act: () throws(ConstantEvaluator.Refusal) -> Void
    ) -> Execution.Rest {
        let before = machine.fuelLeft
        guard machine.charge(units) else { return .suspended(.outOfFuel) }
        do throws(ConstantEvaluator.Refusal) {
            try act()
            return .returned
        } catch {
            switch error {
            case .unaffordable:
                machine.refund(to: before)
                return .suspended(.outOfFuel)
            case .trap(let reason): return .trapped(Trap(reason))
            }
        }
    }

    private func allocateMemory(_ position: Int) throws -> Execution.Rest {
        let type = code.definition.memories[position]
        guard machine.charge(schedule.units(pages: type.limits.minimum)) else {
            return .suspended(.outOfFuel)
        }
        let others = store.pages
        entity.append(try MemoryEntity(type, pagesMax: store.limits.memoryPages - others))
        store.notePages(type.limits.minimum)
        store.pagesInitial = store.pages
        machine.useMemory()
        return .returned
    }

    private func allocateTable(_ position: Int) -> Execution.Rest {
        let type = code.definition.tables[position]
        return pay(schedule.units(elements: type.limits.minimum)) {
            let closed = TableType(
                type.element.closed(over: entity.canonicalTypes), type.limits,
                addressType: type.addressType)
            entity.append(TableEntity(closed, count: Int(type.limits.minimum), element: 0))
            store.tableElements += type.limits.minimum
        }
    }

    private func initializeTable(_ position: Int) -> Execution.Rest {
        guard
            let expression = code.definition.tableInitializers[
                position - code.importedTableCount]
        else { return .returned }
        return pay(constants.price(expression)) { () throws(ConstantEvaluator.Refusal) in
            let storage = entity.tables[position].storage.pointee
            storage.elements.update(
                repeating: try constants.evaluate(expression).low, count: storage.count)
        }
    }

    private func initializeGlobal(_ position: Int) -> Execution.Rest {
        let expression = code.definition.globalInitializers[
            position - code.importedGlobalCount]
        let type = code.definition.globals[position]
        return pay(constants.price(expression)) { () throws(ConstantEvaluator.Refusal) in
            let closed = GlobalType(
                type.value.closed(over: entity.canonicalTypes), isMutable: type.isMutable)
            let value = try constants.evaluate(expression)
            entity.append(GlobalEntity(closed, (value.low, value.high)))
        }
    }

    private func initializeElements(_ position: Int) -> Execution.Rest {
        let segment = code.definition.elements[position]
        switch segment.mode {
        case .declarative: return .returned
        case .passive:
            return pay(constants.price(segment.items)) { () throws(ConstantEvaluator.Refusal) in
                entity.elements[position] = try constants.values(segment.items)
            }
        case .active(let table, let offset):
            let units =
                constants.price(segment.items) + constants.price(offset)
                + schedule.units(Opcode.tableInit.row.cost)
            return pay(units) { () throws(ConstantEvaluator.Refusal) in
                let start = try constants.evaluate(offset).low
                let values = try constants.values(segment.items)
                let table = entity.tables[table.position]
                try check(start, UInt64(values.count), table.count, .outOfBoundsTableAccess)
                try payMore(schedule.units(elements: UInt64(values.count)))
                let elements = table.storage.pointee.elements
                for (position, bits) in values.enumerated() {
                    elements[Int(start) + position] = bits
                }
            }
        }
    }

    private func initializeData(_ position: Int) -> Execution.Rest {
        let segment = code.definition.data[position]
        guard case .active(let memory, let offset) = segment.mode else { return .returned }
        let units = constants.price(offset) + schedule.units(Opcode.memoryInit.row.cost)
        return pay(units) { () throws(ConstantEvaluator.Refusal) in
            let start = try constants.evaluate(offset).low
            let memory = entity.memories[memory.position]
            let count = UInt64(segment.range.count)
            try check(start, count, memory.byteCount, .outOfBoundsMemoryAccess)
            try payMore(schedule.units(bytes: count))
            memory.write(code.definition.bytes, segment.range, at: start)
            entity.isDataDropped[position] = true
        }
    }

    private func check(
        _ start: UInt64, _ count: UInt64, _ size: UInt64, _ reason: Trap.Reason
    ) throws(ConstantEvaluator.Refusal) {
        guard machine.isInBounds(start, count, size) else { throw .trap(reason) }
    }

    /// The size price of a step.
    private func payMore(_ units: UInt64) throws(ConstantEvaluator.Refusal) {
        guard machine.charge(units) else { throw .unaffordable }
    }

    private func start(_ function: FunctionIndex) -> Execution.Rest {
        let record = entity.functions[function.position]
        let run = starting ?? FunctionRun(starting: record, entity, machine: machine)
        starting = run
        if run.start == .unpaid {
            let units = schedule.units(Opcode.call.row.cost)
            let locals = machine.hasRoom(for: record, above: 0) ? record.pointee.localsPrice : 0
            guard units + locals <= machine.fuelLeft else { return .suspended(.outOfFuel) }
            _ = machine.charge(units)
            run.start = .paid
        }
        return run.advance()
    }
}
