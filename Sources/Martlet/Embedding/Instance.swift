public import WasmModule

/// An instance of a module: its exports can be called and read. spec: embed-instances
public struct Instance {
    public let store: Store
    let entity: InstanceEntity

    /// Calls an exported function. spec: embed-func-invoke
    ///
    /// Costs what the function does, and the price of the locals that its own call zeroes.
    /// - Parameters:
    ///   - name: of the export
    ///   - arguments: values of the function's parameter types
    ///   - fuel: units that the run may use before it is suspended
    /// - Throws: `InvocationError` for a wrong name or arguments, `StoreBusy`, `HostOutOfMemory`
    public func invoke(
        _ name: String, _ arguments: [Value] = [], fuel: UInt64, options: RunOptions = RunOptions()
    ) throws -> Outcome {
        guard let export = entity.exports[Name(name)] else {
            throw InvocationError.unknownExport(name)
        }
        guard export.kind == .function else { throw InvocationError.notAFunction(name) }
        let record = entity.functions[export.position]
        return try invoke(record, arguments, fuel: fuel, options: options)
    }

    /// Calls a function by reference, such as one read from a table.
    public func invoke(
        _ function: Reference, _ arguments: [Value] = [], fuel: UInt64,
        options: RunOptions = RunOptions()
    ) throws -> Outcome {
        guard let record = store.record(of: function) else { throw InvocationError.wrongStore }
        return try invoke(record, arguments, fuel: fuel, options: options)
    }

    private func invoke(
        _ record: UnsafeMutablePointer<FunctionRecord>, _ arguments: [Value], fuel: UInt64,
        options: RunOptions
    ) throws -> Outcome {
        guard !store.isBusy else { throw StoreBusy() }
        let type = store.functionType(record)
        guard type.parameters.count == arguments.count,
            zip(arguments, type.parameters).allSatisfy({ store.accepts($0, as: $1) })
        else { throw InvocationError.wrongArguments(expected: type.parameters) }
        let run = try FunctionRun(
            record, type, arguments, instance: self, options: options)
        return run.start(fuel: fuel)
    }

    /// The type of an exported function, in the terms of its own module.
    public func functionType(of name: String) -> FunctionType? {
        guard let export = entity.exports[Name(name)], export.kind == .function else { return nil }
        return store.functionType(entity.functions[export.position])
    }

    public var exportNames: [String] { entity.code.definition.exports.map(\.name) }

    /// The kind of an export.
    public func exportKind(_ name: String) -> ExternalKind? { entity.exports[Name(name)]?.kind }

    /// The value of an exported global. spec: embed-global-read
    public func global(_ name: String) -> Value? {
        guard let export = entity.exports[Name(name)], export.kind == .global else { return nil }
        let value = value(of: entity.globals[export.position])
        store.hold([value])
        return value
    }

    /// The bytes of an exported memory, copied.
    public func memory(_ name: String) -> [UInt8]? {
        guard let export = entity.exports[Name(name)], export.kind == .memory else { return nil }
        return [UInt8](entity.memories[export.position].bytes)
    }

    /// All memories in the order of their indices, imported ones first, exported or not.
    public var memories: [LinearMemory] { entity.memories.map(LinearMemory.init) }

    // MARK: Everything, for comparisons

    private func value(of global: GlobalEntity) -> Value {
        store.values([global.type.value], at: global.cell)[0]
    }

    /// All globals of the instance, imported ones first.
    package var allGlobals: [Value] { entity.globals.map(value) }

    /// Elements of a table of the instance, imported ones first.
    package func table(_ position: Int) -> [Value] {
        let table = entity.tables[position]
        return (0..<table.storage.pointee.count).map {
            store.value(table.storage.pointee.elements[$0], .reference(table.type.element))
        }
    }

    package var tableCount: Int { entity.tables.count }

    /// The function that a reference means, by its index in this instance, if it is one of them.
    package func functionIndex(_ reference: Reference) -> FunctionIndex? {
        guard let record = store.record(of: reference) else { return nil }
        return entity.code.definition.functions.indices.first { entity.functions[$0] == record }
            .map { FunctionIndex(position: $0) }
    }

    /// Whether a function of the instance is its own, not an imported one.
    package func defines(_ function: FunctionIndex) -> Bool {
        function.position >= entity.code.definition.importedFunctionCount
    }

    /// The first index that a type of the store has in this instance.
    package func typeIndex(_ type: CanonicalTypeID) -> TypeIndex? {
        entity.canonicalTypes.firstIndex(of: type).map { TypeIndex(position: $0) }
    }

    /// Where among the tags of this instance the one of an exception is.
    package func position(ofTag tag: ObjectIdentifier) -> Int? {
        entity.tags.firstIndex { ObjectIdentifier($0) == tag }
    }
}

/// A call from outside that could not begin.
public enum InvocationError: Error, Sendable, Hashable, CustomStringConvertible {
    case unknownExport(String)
    case notAFunction(String)
    case wrongArguments(expected: [ValueType])
    /// The reference is no function of this store.
    case wrongStore
    /// A deadline or cancellation was asked for where nothing costs fuel: nothing could stop the run.
    case unstoppable

    public var description: String {
        switch self {
        case .unknownExport(let name): "unknown export: \(name)"
        case .notAFunction(let name): "the export \(name) is not a function"
        case .wrongArguments(let types): "arguments of the types \(types) are expected"
        case .unstoppable: "a run without metering cannot have a deadline or be cancelled"
        case .wrongStore: "the reference is no function of this store"
        }
    }
}

extension Store {
    /// The type of a function in terms of the registry.
    func functionType(_ record: UnsafePointer<FunctionRecord>) -> FunctionType {
        let id = CanonicalTypeID(rawValue: record.pointee.typeID)
        guard case .function(let type) = types[id].composite else {
            preconditionFailure("a function has no function type")
        }
        return type
    }
}
