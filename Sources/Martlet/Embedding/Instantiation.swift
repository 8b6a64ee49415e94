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
    private let store: Store
    private let machine: Execution
    private var steps: ArraySlice<Step>
    private var starting: FunctionRun?
    private var definition: ModuleDefinition { entity.code.definition }
    private var schedule: FuelSchedule { entity.code.schedule }

    init(
        _ entity: InstanceEntity, module: Module, store: Store, options: RunOptions
    ) throws {
        self.entity = entity
        self.store = store
        machine = try store.execution()
        try machine.prepare(entity, options)
        store.isBusy = true
        store.instances.append(entity)
        let definition = module.code.definition
        var steps = (definition.importedMemoryCount..<definition.memories.count).map(Step.memory)
        let tables = definition.importedTableCount..<definition.tables.count
        steps += tables.map(Step.table)
        steps += tables.filter { definition.tableInitializers[$0 - tables.lowerBound] != nil }
            .map(Step.tableElements)
        steps += (definition.importedGlobalCount..<definition.globals.count).map(Step.global)
        steps += definition.elements.indices.map(Step.elements)
        steps += definition.data.indices.map(Step.data)
        if let start = definition.start { steps.append(.start(start)) }
        self.steps = steps[...]
        entity.elements = [[UInt64]?](repeating: nil, count: definition.elements.count)
        for position in definition.importedTagCount..<definition.tags.count {
            let index = definition.tags[position]
            let id = CanonicalTypeID(rawValue: entity.typeIDs[index.position])
            guard case .function(let type) = store.types[id].composite else { continue }
            entity.tags.append(TagEntity(id, parameters: type.parameters))
        }
    }

    deinit { store.isBusy = false }

    var report: FuelReport {
        FuelReport(
            units: 0, instantiationUnits: machine.fuelConsumed, schedule: schedule,
            initialPages: store.pagesInitial, peakPages: store.pagesPeak,
            depthReached: Int(machine.context.pointee.depthReached))
    }

    var location: (function: FunctionIndex, offset: Int?)? {
        guard case .start(let function) = steps.first else { return nil }
        let location =
            starting?.location ?? machine.location(beginning: entity.functions[function.position])
        return (location.function, location.offset)
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
            case .threw(let exception): return .threw(thrown(exception), report)
            case .exited(let code): return .exited(code, report)
            case .suspended(let reason): return .suspended(SuspendedInstantiation(self, reason))
            }
        }
        entity.instantiationUnits = machine.fuelConsumed
        store.isBusy = false
        return .instantiated(Instance(store: store, entity: entity), report)
    }

    private func thrown(_ exception: ExceptionEntity) -> ThrownException {
        starting?.thrown(exception) ?? ThrownException(tag: nil, payload: [])
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

    /// Pays, then acts.
    private func pay(_ units: UInt64, then act: () throws -> Void) rethrows -> Execution.Rest {
        guard machine.charge(units) else { return .suspended(.outOfFuel) }
        try act()
        return .returned
    }

    private func allocateMemory(_ position: Int) throws -> Execution.Rest {
        let type = definition.memories[position]
        return try pay(schedule.units(pages: type.limits.minimum)) {
            let others = store.pages
            entity.memories.append(
                try MemoryEntity(type, pagesMax: store.limits.memoryPages - others))
            store.notePages(type.limits.minimum)
            store.pagesInitial = store.pages
            machine.refreshMemoryLimits()
        }
    }

    private func allocateTable(_ position: Int) -> Execution.Rest {
        let type = definition.tables[position]
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
            let expression = definition.tableInitializers[position - definition.importedTableCount]
        else { return .returned }
        return pay(price(expression)) {
            let storage = entity.tables[position].storage.pointee
            storage.elements.update(repeating: evaluate(expression), count: storage.count)
        }
    }

    private func initializeGlobal(_ position: Int) -> Execution.Rest {
        let expression = definition.globalInitializers[position - definition.importedGlobalCount]
        let type = definition.globals[position]
        return pay(price(expression)) {
            let closed = GlobalType(
                type.value.closed(over: entity.canonicalTypes), isMutable: type.isMutable)
            entity.append(GlobalEntity(closed, evaluateWide(expression)))
        }
    }

    private func initializeElements(_ position: Int) -> Execution.Rest {
        let segment = definition.elements[position]
        switch segment.mode {
        case .declarative: return .returned
        case .passive:
            return pay(price(segment.items)) {
                entity.elements[position] = values(segment.items)
            }
        case .active(let table, let offset):
            let units =
                price(segment.items) + price(offset) + schedule.units(Opcode.tableInit.row.cost)
            return write(
                units, count: UInt64(segment.items.count), at: offset,
                within: entity.tables[table.position].count, .outOfBoundsTableAccess,
                schedule.units(elements:)
            ) { start in
                let storage = entity.tables[table.position].storage.pointee
                for (position, bits) in values(segment.items).enumerated() {
                    storage.elements[Int(start) + position] = bits
                }
            }
        }
    }

    private func initializeData(_ position: Int) -> Execution.Rest {
        let segment = definition.data[position]
        guard case .active(let memory, let offset) = segment.mode else { return .returned }
        let units = price(offset) + schedule.units(Opcode.memoryInit.row.cost)
        let target = entity.memories[memory.position]
        return write(
            units, count: UInt64(segment.range.count), at: offset, within: target.byteCount,
            .outOfBoundsMemoryAccess, schedule.units(bytes:)
        ) { start in
            target.write(definition.bytes, segment.range, at: start)
            entity.isDataDropped[position] = true
        }
    }

    /// An active segment: fixed price, bounds, size price, act; nothing is charged unless all is paid.
    private func write(
        _ units: UInt64, count: UInt64, at offset: ConstantExpression, within size: UInt64,
        _ reason: Trap.Reason, _ sizePrice: (UInt64) -> UInt64, act: (UInt64) -> Void
    ) -> Execution.Rest {
        guard units <= machine.fuelLeft else { return .suspended(.outOfFuel) }
        let (end, overflow) = evaluate(offset).addingReportingOverflow(count)
        guard !overflow, end <= size else {
            _ = machine.charge(units)
            return .trapped(Trap(reason))
        }
        return pay(units + sizePrice(count)) { act(end - count) }
    }

    private func start(_ function: FunctionIndex) -> Execution.Rest {
        if starting == nil {
            let record = entity.functions[function.position]
            let units = schedule.units(Opcode.call.row.cost)
            let locals = machine.hasRoom(for: record, above: 0) ? record.pointee.localsPrice : 0
            guard units + locals <= machine.fuelLeft else { return .suspended(.outOfFuel) }
            _ = machine.charge(units)
            starting = FunctionRun(starting: record, entity, machine: machine)
        }
        return starting?.advance() ?? .returned
    }

    // MARK: Constant expressions. spec: valid-const

    /// The function of an expression that is one `ref.func`: element segments have millions of them.
    private func singleFunction(_ expression: ConstantExpression) -> FunctionIndex? {
        var reader = ByteReader(definition.bytes, range: expression.range)
        guard (try? reader.byte()) == UInt8(Opcode.refFunc.row.encoding.code),
            let index = try? reader.u32(),
            (try? reader.byte()) == UInt8(Opcode.end.row.encoding.code)
        else { return nil }
        return FunctionIndex(index)
    }

    private func price(_ expression: ConstantExpression) -> UInt64 {
        if singleFunction(expression) != nil { return schedule.units(Opcode.refFunc.row.cost) }
        var units: UInt64 = 0
        forEachInstruction(expression) { units += schedule.units($0.opcode.row.cost) }
        return units
    }

    private func price(_ items: ElementSegment.Items) -> UInt64 {
        switch items {
        case .functions(let functions):
            UInt64(functions.count) * schedule.units(Opcode.refFunc.row.cost)
        case .expressions(let expressions): expressions.reduce(0) { $0 + price($1) }
        }
    }

    private func values(_ items: ElementSegment.Items) -> [UInt64] {
        switch items {
        case .functions(let functions): functions.map(reference)
        case .expressions(let expressions): expressions.map(evaluate)
        }
    }

    private func reference(_ function: FunctionIndex) -> UInt64 {
        UInt64(UInt(bitPattern: entity.functions[function.position]))
    }

    private func forEachInstruction(
        _ expression: ConstantExpression, _ body: (Instruction) -> Void
    ) {
        var reader = InstructionReader(expression, of: definition)
        // Decoded and validated when the module was loaded.
        while let instruction = try? reader.next() {
            if instruction.opcode != .end { body(instruction) }
        }
    }

    /// The value of a constant expression, as the bits of two slots; only a vector takes both.
    private func evaluateWide(_ expression: ConstantExpression) -> (UInt64, UInt64) {
        var vector: (UInt64, UInt64)?
        forEachInstruction(expression) { instruction in
            switch (instruction.opcode, instruction.immediate) {
            case (.v128Const, .v128(let low, let high)): vector = (low, high)
            case (.globalGet, .index(let index)): vector = entity.globals[Int(index)].cell.pointee
            default: vector = nil
            }
        }
        // The last instruction tells: no other one gives a vector.
        return vector ?? (evaluate(expression), 0)
    }

    /// The value of a constant expression, as the bits of a slot.
    private func evaluate(_ expression: ConstantExpression) -> UInt64 {
        if let function = singleFunction(expression) { return reference(function) }
        var stack: [UInt64] = []
        forEachInstruction(expression) { instruction in
            switch (instruction.opcode, instruction.immediate) {
            case (_, .i32(let value)): stack.append(UInt64(UInt32(bitPattern: value)))
            case (_, .i64(let value)): stack.append(UInt64(bitPattern: value))
            case (_, .f32(let bits)): stack.append(UInt64(bits))
            case (_, .f64(let bits)): stack.append(bits)
            case (.globalGet, .index(let index)):
                stack.append(entity.globals[Int(index)].cell.pointee.0)
            case (.refFunc, .index(let index)): stack.append(reference(FunctionIndex(index)))
            case (.refNull, _): stack.append(0)
            default: combine(instruction.opcode, &stack)
            }
        }
        return stack.last ?? 0
    }

    private func combine(_ opcode: Opcode, _ stack: inout [UInt64]) {
        guard let second = stack.popLast(), let first = stack.popLast() else { return }
        let narrow = { (bits: UInt64) in UInt64(UInt32(truncatingIfNeeded: bits)) }
        switch opcode {
        case .i32Add: stack.append(narrow(first &+ second))
        case .i32Sub: stack.append(narrow(first &- second))
        case .i32Mul: stack.append(narrow(first &* second))
        case .i64Add: stack.append(first &+ second)
        case .i64Sub: stack.append(first &- second)
        case .i64Mul: stack.append(first &* second)
        default: preconditionFailure("\(opcode) is not constant")
        }
    }
}
