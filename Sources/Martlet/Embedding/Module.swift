import Synchronization
public import WasmModule

/// A module that is ready to be instantiated: decoded, validated, immutable, and shareable between
/// instances, stores and threads. spec: embed-modules
///
/// Function bodies are compiled when they are first called, or all at once on request.
public struct Module: Sendable {
    let code: ModuleCode
    let names: ModuleNames
    private let found: Found
    var validation: ModuleValidation { found.validation }

    /// What validation has found, in one piece: a module is handed about, and would count a reference for
    /// each of its many lists.
    private final class Found: Sendable {
        let validation: ModuleValidation

        init(_ validation: ModuleValidation) { self.validation = validation }
    }

    /// Decodes and validates a binary module.
    /// - Parameters:
    ///   - bytes: the whole binary
    ///   - limits: caps on the module's shape
    ///   - schedule: what instructions cost, in every run of the module
    ///   - compilation: when function bodies are compiled
    /// - Throws: `DecodeError` for a malformed module, `ValidationError` for an invalid one.
    public init(
        _ bytes: [UInt8], limits: ModuleLimits = .standard, schedule: FuelSchedule = .v1,
        compilation: Compilation = .lazy
    ) throws {
        try self.init(
            bytes, limits: limits, schedule: schedule, compilation: compilation, isFusing: true)
    }

    /// As above; `isFusing` off compiles every instruction to ops of its own.
    package init(
        _ bytes: [UInt8], limits: ModuleLimits = .standard, schedule: FuelSchedule = .v1,
        compilation: Compilation = .lazy, isFusing: Bool
    ) throws {
        let definition = try ModuleDecoder.decode(bytes, limits: limits)
        let validation: ModuleValidation
        do throws(ModuleError) {
            validation = try ModuleValidator.validate(definition, limits: limits)
        } catch {
            throw error.underlying
        }
        found = Found(validation)
        names = ModuleNames(definition)
        code = ModuleCode(
            definition: definition, schedule: schedule,
            frameSlots: validation.functions.map {
                UInt32(clamping: $0.localSlots + $0.maximumHeight)
            },
            isFusing: isFusing, context: validation.context)
        if compilation == .eager { code.compileAll() }
    }

    public enum Compilation: Sendable, Hashable {
        /// A function is compiled at its first call.
        case lazy
        /// All functions are compiled when the module is loaded.
        case eager
    }

    public var schedule: FuelSchedule { code.schedule }

    /// Everything that makes a binary module invalid: the first problem of each function body and
    /// all of its other parts. None for a valid module.
    /// - Throws: `DecodeError` for a malformed module, which ends the search.
    public static func validate(
        _ bytes: [UInt8], limits: ModuleLimits = .standard
    ) throws -> [ValidationError] {
        let definition = try ModuleDecoder.decode(bytes, limits: limits)
        do throws(ModuleError) {
            return try ModuleValidator.problems(of: definition, limits: limits)
        } catch {
            throw error.underlying
        }
    }

    /// What a binary module needs, in order, whether or not the module is valid.
    /// - Throws: `DecodeError` for a malformed module.
    public static func imports(
        of bytes: [UInt8], limits: ModuleLimits = .standard
    ) throws -> [ImportDescription] {
        try ModuleDecoder.decode(bytes, limits: limits).importDescriptions
    }

    /// Bytes of compiled code, with the tables that belong to it.
    package var compiledByteCount: Int { code.byteCount }

    /// What the module needs, in order.
    public var imports: [ImportDescription] { code.definition.importDescriptions }

    /// What the module offers, in order.
    public var exports: [ExportDescription] {
        code.definition.exports.map {
            ExportDescription(name: $0.name, type: exportType($0.kind, Int($0.index)))
        }
    }

    func describe(_ type: ImportType) -> ExternalType { code.definition.describe(type) }

    private func exportType(_ kind: ExternalKind, _ position: Int) -> ExternalType {
        let definition = code.definition
        return switch kind {
        case .function: describe(.function(definition.functions[position]))
        case .table: .table(definition.tables[position])
        case .memory: .memory(definition.memories[position])
        case .global: .global(definition.globals[position])
        case .tag: describe(.tag(definition.tags[position]))
        }
    }

    /// Instantiates the module in a store of its own. spec: embed-module-instantiate
    /// - Parameters:
    ///   - imports: what the module needs
    ///   - limits: caps on what the store may use
    ///   - fuel: units for memories, tables, segments and the start function
    /// - Throws: `LinkError`, `HostOutOfMemory`
    public func instantiate(
        _ imports: Imports = Imports(), limits: Limits = .standard, fuel: UInt64
    ) throws -> Instantiation {
        try instantiate(imports, in: Store(limits: limits), fuel: fuel)
    }

    /// Instantiates the module in a store, where it can be linked with the instances there.
    /// - Throws: `LinkError`, `HostOutOfMemory`, `StoreBusy`
    public func instantiate(
        _ imports: Imports = Imports(), in store: Store, fuel: UInt64,
        options: RunOptions = RunOptions()
    ) throws -> Instantiation {
        guard !store.isBusy else { throw StoreBusy() }
        let linker = Linker(self, imports, store)
        let instance = try linker.link()
        return try InstantiationRun(instance, module: self, store: store, options: options)
            .start(fuel: fuel)
    }
}

extension ModuleDefinition {
    fileprivate var importDescriptions: [ImportDescription] {
        imports.map {
            ImportDescription(module: $0.module, name: $0.name, type: describe($0.type))
        }
    }

    fileprivate func describe(_ type: ImportType) -> ExternalType {
        switch type {
        case .function(let index): .function(functionType(index) ?? FunctionType([]))
        case .table(let type): .table(type)
        case .memory(let type): .memory(type)
        case .global(let type): .global(type)
        case .tag(let index): .tag(functionType(index) ?? FunctionType([]))
        }
    }
}

/// The type of an import or export. spec: syntax-externtype
public enum ExternalType: Sendable, Hashable {
    case function(FunctionType)
    case table(TableType)
    case memory(MemoryType)
    case global(GlobalType)
    case tag(FunctionType)
}

public struct ImportDescription: Sendable, Hashable {
    public let module: String
    public let name: String
    public let type: ExternalType
}

public struct ExportDescription: Sendable, Hashable {
    public let name: String
    public let type: ExternalType
}

/// Names of a module's functions, read from the name section when first asked for.
final class ModuleNames: Sendable {
    private struct Found {
        var names: NameMap?
        var exports: [UInt32: String]
    }

    private let definition: ModuleDefinition
    private let found = Mutex<Found?>(nil)

    init(_ definition: ModuleDefinition) { self.definition = definition }

    func function(_ index: Int) -> String? {
        found.withLock { found in
            let all = found ?? find()
            found = all
            return all.names?[UInt32(index)] ?? all.exports[UInt32(index)]
        }
    }

    private func find() -> Found {
        // Names are for people: a malformed section is as good as none.
        let section = try? NameSection.find(in: definition)
        return Found(
            names: section.flatMap { try? $0.names(of: .functions) },
            exports: Dictionary(
                definition.exports.filter { $0.kind == .function }.map { ($0.index, $0.name) },
                uniquingKeysWith: { first, _ in first }))
    }
}
