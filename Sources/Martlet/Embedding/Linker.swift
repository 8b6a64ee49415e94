import WasmModule

/// Finds what a module imports and makes the instance that holds it.
struct Linker {
    private let module: Module
    private let imports: Imports
    private let store: Store
    private var code: ModuleCode { module.code }

    init(_ module: Module, _ imports: Imports, _ store: Store) {
        self.module = module
        self.imports = imports
        self.store = store
    }

    /// The instance with its imports in place; what it defines is still to come.
    func link() throws -> InstanceEntity {
        try checkLimits()
        let ids = store.register(typesOf: module)
        let instance = InstanceEntity(
            store.code(of: module), names: module.names, typeIDs: ids)
        var functions = 0
        for required in code.definition.imports {
            switch try find(required) {
            case .host(let function):
                try link(function, required, instance, functions)
                functions += 1
            case .export(let source, let name):
                try link(source.entity, name, required, instance, &functions)
            }
        }
        return instance
    }

    /// The instance with its imports where a snapshot says they come from.
    /// - Parameter instances: those made before
    func link(
        _ sources: [SnapshotState.ImportSource], _ instances: [InstanceEntity]
    ) throws -> InstanceEntity {
        let ids = store.register(typesOf: module)
        let instance = InstanceEntity(store.code(of: module), names: module.names, typeIDs: ids)
        var functions = 0
        for (position, (required, source)) in zip(code.definition.imports, sources).enumerated() {
            switch source {
            case .host:
                guard case .host(let function) = try find(required) else {
                    throw mismatch(required)
                }
                try link(function, required, instance, functions)
                functions += 1
            case .instance(let name):
                let export = (kind: required.type.kind, position: Int(name.index))
                guard name.instance < instances.count,
                    instances[Int(name.instance)].count(export.kind) > export.position
                else { throw SnapshotError(.import, position, .unknownIndex) }
                try link(instances[Int(name.instance)], export, required, instance, &functions)
            }
        }
        return instance
    }

    private func error(_ reason: LinkError.Reason, _ required: Import) -> LinkError {
        LinkError(reason: reason, module: required.module, name: required.name)
    }

    private func mismatch(_ required: Import) -> LinkError {
        error(.incompatibleImportType(expected: module.describe(required.type)), required)
    }

    private func find(_ required: Import) throws(LinkError) -> Imports.Definition {
        if let found = imports.definition(required.module, required.name) {
            if case .export(let source, _) = found, source.store !== store {
                throw error(.otherStore, required)
            }
            return found
        }
        guard imports.stubsMissingFunctions, case .function(let index) = required.type,
            let type = code.definition.functionType(index)
        else { throw error(.unknownImport, required) }
        let stub = MissingImport(module: required.module, name: required.name)
        var function = HostFunction(type) { _, _ in throw stub }
        function.isStub = true
        return .host(function)
    }

    private func link(
        _ function: HostFunction, _ required: Import, _ instance: InstanceEntity, _ position: Int
    ) throws(LinkError) {
        guard case .function(let index) = required.type else {
            throw mismatch(required)
        }
        let expected = instance.canonicalTypes[index.position]
        let declared = code.definition.functionType(index)
        // A type index means nothing outside its module, so such a type can only be the import's own.
        let type =
            function.isStub && function.type == declared
            ? expected
            : function.type.mentionsTypeIndices ? nil : store.types.register(function.type)
        guard let type, store.types.isSubtype(type, of: expected)
        else { throw mismatch(required) }
        let record = store.addHostFunction(
            function, type, module: required.module, name: required.name)
        (instance.functions + position).initialize(to: record)
    }

    private func link(
        _ source: InstanceEntity, _ name: String, _ required: Import, _ instance: InstanceEntity,
        _ functions: inout Int
    ) throws(LinkError) {
        guard let export = source.exports[Name(name)] else { throw error(.unknownImport, required) }
        try link(source, export, required, instance, &functions)
    }

    private func link(
        _ source: InstanceEntity, _ export: (kind: ExternalKind, position: Int),
        _ required: Import, _ instance: InstanceEntity, _ functions: inout Int
    ) throws(LinkError) {
        let ids = instance.canonicalTypes
        guard store.types.matches(source.importType(export, store), required.type.closed(over: ids))
        else { throw mismatch(required) }
        switch export.kind {
        case .function:
            (instance.functions + functions).initialize(to: source.functions[export.position])
            functions += 1
        case .table: instance.append(source.tables[export.position])
        case .memory: instance.append(source.memories[export.position])
        case .global: instance.append(source.globals[export.position])
        case .tag: instance.tags.append(source.tags[export.position])
        }
    }

    private func checkLimits() throws(LinkError) {
        let pages = code.definition.memories.dropFirst(code.importedMemoryCount)
            .reduce(store.pages) { $0.addingSaturating($1.limits.minimum) }
        guard pages <= store.limits.memoryPages else {
            throw LinkError(
                reason: .limitExceeded(
                    "pages of memory", needed: pages, allowed: store.limits.memoryPages),
                module: "", name: "")
        }
        let elements = code.definition.tables.dropFirst(code.importedTableCount)
            .reduce(store.tableElements) { $0.addingSaturating($1.limits.minimum) }
        guard elements <= store.limits.tableElements else {
            throw LinkError(
                reason: .limitExceeded(
                    "table elements", needed: elements, allowed: store.limits.tableElements),
                module: "", name: "")
        }
    }
}

extension Store {
    /// A module's types by their indices.
    fileprivate func register(typesOf module: Module) -> [CanonicalTypeID] {
        guard types.count == 0 else { return types.register(module.code.definition) }
        // What validation has registered is what a new registry would come to.
        let registered = module.validation.context.types
        types = registered.registry
        return registered.ids
    }
}

extension FunctionType {
    /// Whether it is in the terms of some module or registry.
    fileprivate var mentionsTypeIndices: Bool {
        (parameters + results).contains {
            if case .reference(let type) = $0, case .type = type.heapType { true } else { false }
        }
    }
}

extension InstanceEntity {
    func append(_ table: TableEntity) {
        (tableStorages + tables.count).initialize(to: table.storage)
        tables.append(table)
    }

    func append(_ memory: MemoryEntity) {
        (memoryBases + memories.count).initialize(to: memory.base)
        memories.append(memory)
    }

    func append(_ global: GlobalEntity) {
        (globalCells + globals.count).initialize(to: UnsafeMutableRawPointer(global.cell))
        globals.append(global)
    }

    /// How many entities of a kind it has, imported ones included.
    func count(_ kind: ExternalKind) -> Int {
        switch kind {
        case .function: code.definition.functions.count
        case .table: tables.count
        case .memory: memories.count
        case .global: globals.count
        case .tag: tags.count
        }
    }

    /// Makes the tags that the module defines.
    func addTags(_ store: Store) {
        for index in code.definition.tags.dropFirst(code.importedTagCount) {
            let id = canonicalTypes[index.position]
            guard case .function(let type) = store.types[id].composite else { continue }
            tags.append(TagEntity(id, parameters: type.parameters))
        }
    }

    /// The type of an export in terms of the store's registry.
    func importType(_ export: (kind: ExternalKind, position: Int), _ store: Store) -> ImportType {
        switch export.kind {
        case .function: .function(TypeIndex(functions[export.position].pointee.typeID))
        case .table: .table(tables[export.position].importType)
        case .memory: .memory(memories[export.position].importType)
        case .global: .global(globals[export.position].type)
        case .tag: .tag(TypeIndex(tags[export.position].type))
        }
    }
}
