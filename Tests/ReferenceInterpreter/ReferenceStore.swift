package import Martlet
import WasmModule

/// The executable definition of what a WebAssembly program does and what it costs.
///
/// An interpreter written to be read: one instruction at a time, by one switch, each paid for
/// before it acts. It shares no code with the engine but the types of its interface, and stands
/// beside it in tests as a witness. Modules must have been validated.
package final class ReferenceStore {
    let store: Store
    private(set) var suspendedRun: Run?

    package init(limits: Limits = .standard, schedule: FuelSchedule = .v1) {
        store = Store(limits: limits, schedule: schedule)
    }

    /// Who has paid what, from where on it is set.
    package var book: PaymentBook? {
        get { store.book }
        set { store.book = newValue }
    }

    // MARK: Runs

    /// Links a module, then makes its memories and tables, fills them and calls the start function.
    ///
    /// The instance can be used, and its exports imported, once the outcome is `returned`.
    /// spec: exec-instantiation
    package func instantiate(
        _ module: ReferenceModule, imports: ReferenceImports = ReferenceImports(), fuel: UInt64
    ) throws(ReferenceError) -> (instance: ReferenceInstance, outcome: ReferenceOutcome) {
        guard suspendedRun == nil else { throw .suspended }
        let instance = try link(module, imports)
        let run = Run(
            store: store, instance: instance, isInstantiation: true,
            steps: Run.instantiation(of: module.definition, in: instance), fuel: fuel)
        return (instance, proceed(run))
    }

    /// Calls an exported function. spec: exec-invocation
    package func invoke(
        _ instance: ReferenceInstance, _ name: String, _ arguments: [Value] = [], fuel: UInt64
    ) throws(ReferenceError) -> ReferenceOutcome {
        guard suspendedRun == nil else { throw .suspended }
        guard case .function(let address) = instance.export(name) else {
            throw .unknownExport(name)
        }
        let type = store.types.functionType(store.functions[address].type)
        guard store.values(arguments, match: type.parameters) else { throw .wrongArguments }
        return proceed(
            Run(
                store: store, instance: instance, isInstantiation: false, steps: [.invoke(address)],
                arguments: arguments, fuel: fuel))
    }

    /// Goes on with the suspended run, which also has what was left of its fuel.
    package func resume(addingFuel fuel: UInt64) throws(ReferenceError) -> ReferenceOutcome {
        guard let run = suspendedRun else { throw .notSuspended }
        suspendedRun = nil
        run.grant(fuel)
        return proceed(run)
    }

    private func proceed(_ run: Run) -> ReferenceOutcome {
        let status = run.proceed()
        switch status {
        case .suspended: suspendedRun = run
        case .returned(let values), .threw(_, let values): store.hold(values)
        case .trapped, .exited: break
        }
        let instance = run.instance
        if run.isInstantiation { instance.instantiationUnits = run.consumed }
        let report = FuelReport(
            units: run.isInstantiation ? 0 : run.consumed,
            instantiationUnits: instance.instantiationUnits, schedule: store.schedule,
            initialPages: store.initialPages, peakPages: store.pages,
            depthReached: run.depthReached)
        return ReferenceOutcome(status: status, report: report)
    }

    // MARK: Linking

    /// Binds imports and gives functions and tags their addresses; costs nothing.
    private func link(
        _ module: ReferenceModule, _ imports: ReferenceImports
    ) throws(ReferenceError) -> ReferenceInstance {
        let definition = module.definition
        let instance = ReferenceInstance(
            module, number: store.instances.count, types: store.types.adopt(definition))
        for entry in definition.imports {
            try bind(entry, to: try imports.resolve(entry), in: instance)
        }
        try checkLimits(definition, instance)
        store.instances.append(instance)
        for (position, code) in module.bodies.enumerated() {
            let index = definition.importedFunctionCount + position
            let type = instance.types[definition.functions[index].position]
            let body = FunctionInstance.Body.wasm(
                code, in: instance, FunctionIndex(position: index))
            instance.functions.append(store.functions.count)
            store.functions.append(FunctionInstance(type: type, body: body))
        }
        for type in definition.tags.dropFirst(definition.importedTagCount) {
            instance.tags.append(
                TagInstance(type: instance.types[type.position], address: store.tagCount))
            store.tagCount += 1
        }
        return instance
    }

    private func bind(
        _ entry: Import, to candidate: ReferenceImports.Candidate, in instance: ReferenceInstance
    ) throws(ReferenceError) {
        let extern: Extern
        switch candidate {
        case .host(let function):
            let body = FunctionInstance.Body.host(function, module: entry.module, name: entry.name)
            extern = .function(store.functions.count)
            let type = store.types.adopt(function.type)
            store.functions.append(FunctionInstance(type: type, body: body))
        case .extern(let found): extern = found
        }
        guard matches(extern, entry.type, in: instance) else {
            throw .incompatibleImportType(module: entry.module, name: entry.name)
        }
        switch extern {
        case .function(let address): instance.functions.append(address)
        case .table(let table): instance.tables.append(table)
        case .memory(let memory): instance.memories.append(memory)
        case .global(let global): instance.globals.append(global)
        case .tag(let tag): instance.tags.append(tag)
        }
    }

    /// Whether an entity can be imported as of a type of the instance's module.
    /// spec: match-externtype
    private func matches(
        _ extern: Extern, _ type: ImportType, in instance: ReferenceInstance
    ) -> Bool {
        switch (extern, type) {
        case (.function(let address), .function(let index)):
            return store.types.matches(
                store.functions[address].type, instance.types[index.position])
        case (.table(let table), .table(let type)):
            let expected = instance.storeType(type)
            return table.type.addressType == expected.addressType
                && table.type.limits.matches(expected.limits, size: table.elements.count)
                && store.types.matches(table.type.element, expected.element)
                && store.types.matches(expected.element, table.type.element)
        case (.memory(let memory), .memory(let expected)):
            return memory.type.addressType == expected.addressType
                && memory.type.limits.matches(expected.limits, size: Int(memory.pages))
        case (.global(let global), .global(let type)):
            let expected = instance.storeType(type)
            return global.type.isMutable == expected.isMutable
                && store.types.matches(global.type.value, expected.value)
                && (!expected.isMutable || store.types.matches(expected.value, global.type.value))
        case (.tag(let tag), .tag(let index)):
            return tag.type == instance.types[index.position]
        default:
            return false
        }
    }

    /// Refuses a module whose own memories or tables do not fit beside those of the store.
    private func checkLimits(
        _ module: ModuleDefinition, _ instance: ReferenceInstance
    ) throws(ReferenceError) {
        let newPages = module.memories.dropFirst(instance.memories.count)
            .reduce(store.pages) { $0.addingSaturating($1.limits.minimum) }
        let newElements = module.tables.dropFirst(instance.tables.count)
            .reduce(store.tableElements) { $0.addingSaturating($1.limits.minimum) }
        guard newPages <= store.limits.memoryPages, newElements <= store.limits.tableElements else {
            throw .limitsExceeded
        }
    }
}

extension SizeLimits {
    /// spec: match-limits
    func matches(_ expected: SizeLimits, size: Int) -> Bool {
        guard UInt64(size) >= expected.minimum else { return false }
        guard let expectedMaximum = expected.maximum else { return true }
        return maximum.map { $0 <= expectedMaximum } ?? false
    }
}
