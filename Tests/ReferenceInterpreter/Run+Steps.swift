import Martlet
import WasmModule

extension Run {
    /// What a run does while no frame is active; each step is as atomic as an instruction.
    enum Step {
        /// Positions in the index space of the module.
        case allocateMemory(Int)
        case allocateTable(Int)
        case initializeTable(Int)
        case initializeGlobal(Int)
        case initializeElements(Int)
        case initializeData(Int)
        /// Address of the start function.
        case start(Int)
        /// Address of the function that is invoked from outside.
        case invoke(Int)

        /// The function that the step enters.
        var function: Int? {
            switch self {
            case .start(let address), .invoke(let address): address
            default: nil
            }
        }
    }

    /// The steps of instantiation, in order. spec: exec-module
    static func instantiation(of module: ModuleDefinition, in instance: ReferenceInstance) -> [Step]
    {
        var steps = (module.importedMemoryCount..<module.memories.count).map(Step.allocateMemory)
        let tables = module.importedTableCount..<module.tables.count
        steps += tables.map(Step.allocateTable)
        steps += tables.filter { module.tableInitializers[$0 - tables.lowerBound] != nil }
            .map(Step.initializeTable)
        steps += (module.importedGlobalCount..<module.globals.count).map(Step.initializeGlobal)
        steps += module.elements.indices.map(Step.initializeElements)
        steps += module.data.indices.map(Step.initializeData)
        if let start = module.start { steps.append(.start(instance.functions[start.position])) }
        return steps
    }

    func begin(_ step: Step) throws(Interruption) {
        switch step {
        case .allocateMemory(let index): try allocateMemory(index)
        case .allocateTable(let index): try allocateTable(index)
        case .initializeTable(let index):
            try evaluating { () throws(Interruption) in try initializeTable(index) }
        case .initializeGlobal(let index):
            try evaluating { () throws(Interruption) in try initializeGlobal(index) }
        case .initializeElements(let index):
            try evaluating { () throws(Interruption) in try initializeElements(index) }
        case .initializeData(let index):
            try evaluating { () throws(Interruption) in try initializeData(index) }
        case .start(let address):
            try pay(store.price(of: .call))
            try call(address, from: instance, replacing: nil)
        case .invoke(let address): try call(address, from: instance, replacing: nil)
        }
    }

    private func allocateMemory(_ index: Int) throws(Interruption) {
        let type = instance.module.definition.memories[index]
        try pay(store.schedule.units(pages: type.limits.minimum))
        let memory = MemoryInstance(type)
        store.memories.append(memory)
        instance.memories.append(memory)
        store.initialPages = store.pages
    }

    private func allocateTable(_ index: Int) throws(Interruption) {
        let type = instance.storeType(instance.module.definition.tables[index])
        try pay(store.schedule.units(elements: type.limits.minimum))
        let table = TableInstance(
            type, elements: [Reference?](repeating: nil, count: Int(type.limits.minimum)))
        store.tables.append(table)
        instance.tables.append(table)
    }

    private func initializeTable(_ index: Int) throws(Interruption) {
        let definition = instance.module.definition
        guard let code = instance.module.tableInitializers[index - definition.importedTableCount]
        else { return }
        try pay(price(of: code))
        let table = instance.tables[index]
        table.elements = [Reference?](
            repeating: try evaluateReference(code), count: table.elements.count)
    }

    private func initializeGlobal(_ index: Int) throws(Interruption) {
        let definition = instance.module.definition
        let code = instance.module.globalInitializers[index - definition.importedGlobalCount]
        try pay(price(of: code))
        let type = instance.storeType(definition.globals[index])
        instance.globals.append(GlobalInstance(type, value: try evaluate(code)))
    }

    private func initializeElements(_ index: Int) throws(Interruption) {
        let segment = instance.module.elements[index]
        let price = segment.items.reduce(0) { $0 + self.price(of: $1) }
        switch segment.mode {
        case .declarative: break
        case .passive:
            try pay(price)
            instance.elements[index] = try evaluateReferences(segment.items)
        case .active(let table, let offset):
            try pay(price + self.price(of: offset) + store.price(of: .tableInit))
            try tableInit(
                instance.tables[table.position], at: address(try evaluate(offset)),
                from: try evaluateReferences(segment.items), at: 0, UInt64(segment.items.count))
        }
    }

    private func initializeData(_ index: Int) throws(Interruption) {
        let segment = instance.module.data[index]
        guard case .active(let memory, let offset) = segment.mode else { return }
        try pay(price(of: offset) + store.price(of: .memoryInit))
        try memoryInit(
            instance.memories[memory.position], at: address(try evaluate(offset)),
            from: instance.module.definition.bytes[segment.range], at: 0,
            UInt64(segment.range.count))
        instance.data[index] = 0..<0
    }

    // MARK: Constant expressions

    /// The fixed prices of all instructions of a constant expression, its `end` left out.
    private func price(of code: Code) -> UInt64 {
        code.operations.dropLast().reduce(0) { $0 + store.price(of: $1.opcode) }
    }

    /// The value of a constant expression, by the same semantics as a function's, at the size
    /// prices of its allocations; the step has paid the fixed prices. spec: valid-const
    private func evaluate(_ code: Code) throws(Interruption) -> Value {
        push(code, in: instance, 0, [], isConstant: true)
        while let frame = frames.last {
            let operation = code.operations[frame.position]
            frame.position += 1
            try execute(operation, in: frame)
        }
        guard let value = operands.last else { invalid("a constant expression gives no value") }
        return value
    }

    private func evaluateReference(_ code: Code) throws(Interruption) -> Reference? {
        guard case .reference(let reference) = try evaluate(code) else {
            invalid("an element is no reference")
        }
        return reference
    }

    private func evaluateReferences(_ items: [Code]) throws(Interruption) -> [Reference?] {
        var references: [Reference?] = []
        for item in items { references.append(try evaluateReference(item)) }
        return references
    }
}

extension ReferenceInstance {
    func storeType(_ type: GlobalType) -> GlobalType {
        GlobalType(type.value.mappingTypeIndices(storeIndex), isMutable: type.isMutable)
    }

    func storeType(_ type: TableType) -> TableType {
        TableType(
            type.element.mappingTypeIndices(storeIndex), type.limits, addressType: type.addressType)
    }

    func storeType(_ type: ReferenceType) -> ReferenceType { type.mappingTypeIndices(storeIndex) }

    private func storeIndex(_ index: TypeIndex) -> TypeIndex { types[index.position] }
}
