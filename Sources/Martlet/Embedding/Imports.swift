import WasmModule

/// What modules are given for their imports, by module and name.
public struct Imports {
    enum Definition {
        case host(HostFunction)
        case export(Instance, String)
    }

    private var definitions: [Name: [Name: Definition]] = [:]
    /// Whether imports that nobody defined become functions that trap when called.
    public var stubsMissingFunctions = false

    /// The functions of some host modules, such as WASI's.
    public init(_ modules: any HostModule...) {
        for module in modules { define(module) }
    }

    public mutating func define(_ module: any HostModule) {
        let owner = type(of: module) is AnyClass ? module : nil
        for (name, function) in module.functions {
            var function = function
            function.owner = owner
            define(module.moduleName, name, function)
        }
    }

    public mutating func define(_ module: String, _ name: String, _ function: HostFunction) {
        definitions[Name(module), default: [:]][Name(name)] = .host(function)
    }

    /// Defines a host function by a closure; its signature is that of the closure.
    public mutating func define<each Parameter: WasmValue, Result: WasmValue>(
        _ module: String, _ name: String,
        _ body: @escaping @Sendable (inout Caller, repeat each Parameter) throws -> Result
    ) {
        var parameters: [ValueType] = []
        for type in repeat (each Parameter).self { parameters.append(type.valueType) }
        let function = HostFunction(FunctionType(parameters, [Result.valueType])) {
            caller, values in
            var values = ArgumentReader(values)
            return [try body(&caller, repeat try values.next((each Parameter).self)).value]
        }
        define(module, name, function)
    }

    /// Defines a host function without results by a closure.
    public mutating func define<each Parameter: WasmValue>(
        _ module: String, _ name: String,
        _ body: @escaping @Sendable (inout Caller, repeat each Parameter) throws -> Void
    ) {
        var parameters: [ValueType] = []
        for type in repeat (each Parameter).self { parameters.append(type.valueType) }
        let function = HostFunction(FunctionType(parameters)) { caller, values in
            var values = ArgumentReader(values)
            try body(&caller, repeat try values.next((each Parameter).self))
            return []
        }
        define(module, name, function)
    }

    /// Defines all exports of an instance under a module name.
    public mutating func define(_ module: String, _ instance: Instance) {
        for name in instance.exportNames {
            definitions[Name(module), default: [:]][Name(name)] = .export(instance, name)
        }
    }

    /// Defines one export of an instance.
    public mutating func define(
        _ module: String, _ name: String, _ instance: Instance, export: String
    ) {
        definitions[Name(module), default: [:]][Name(name)] = .export(instance, export)
    }

    func definition(_ module: String, _ name: String) -> Definition? {
        definitions[Name(module)]?[Name(name)]
    }
}

/// Hands out the arguments of a call one by one.
private struct ArgumentReader {
    private var values: ArraySlice<Value>

    init(_ values: [Value]) { self.values = values[...] }

    mutating func next<T: WasmValue>(_: T.Type) throws -> T {
        guard let value = values.popFirst(), let argument = T(value) else {
            throw ArgumentMismatch()
        }
        return argument
    }
}

/// Arguments do not fit the parameters; linking checks types, so this is not met by programs.
struct ArgumentMismatch: Error {}

/// Why a module cannot be linked with what it is given. spec: embed-module-instantiate
public struct LinkError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case unknownImport
        case incompatibleImportType(expected: ExternalType)
        /// The import is an entity of another store.
        case otherStore
        /// The memories or tables would exceed the store's limits.
        case limitExceeded(String, needed: UInt64, allowed: UInt64)
    }

    public let reason: Reason
    public let module: String
    public let name: String

    package init(reason: Reason, module: String, name: String) {
        self.reason = reason
        self.module = module
        self.name = name
    }

    public var description: String {
        switch reason {
        case .unknownImport: "link error: unknown import: \(module).\(name)"
        case .incompatibleImportType(let expected):
            "link error: incompatible import type: \(module).\(name): expected \(expected)"
        case .otherStore: "link error: \(module).\(name) belongs to another store"
        case .limitExceeded(let what, let needed, let allowed):
            "link error: the module needs \(needed) \(what), the limit is \(allowed)"
        }
    }
}
