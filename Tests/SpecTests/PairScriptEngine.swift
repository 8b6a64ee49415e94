import Martlet
import ReferenceInterpreter
import TestSupport
import WasmModule
import WasmScript

/// Runs scripts on the engine and on the reference interpreter at once. Every call and every
/// instantiation is interrupted after the same fuel on both; wherever they come to rest, they are compared.
struct PairScriptEngine: ScriptEngine {
    struct LoadedModule {
        var engine: Module
        var reference: ReferenceModule
    }

    struct LoadedInstance {
        var engine: Instance
        var reference: ReferenceInstance
    }

    /// What many runs of one script share.
    final class Memory {
        fileprivate var modules: [[UInt8]: LoadedModule] = [:]
        /// Units of the longest call or instantiation.
        fileprivate(set) var unitsMax: UInt64 = 0
        /// The same without pages of memory, of which instantiation pays all at once.
        fileprivate(set) var unitsMaxWithoutPages: UInt64 = 0
        /// How often both were interrupted, and found the same.
        fileprivate(set) var stops = 0
    }

    /// Units after which each run is interrupted once.
    let limit: UInt64
    private let memory: Memory
    private let store = Store(limits: Self.limits)
    private let referenceStore = ReferenceStore(limits: Self.limits)
    private var imports = Imports()
    private var referenceImports = ReferenceImports()

    private static let limits = Limits(memoryPages: 1 << 17, tableElements: 20_000_000)
    /// More than any script uses, and little enough to stop one that never ends.
    private static let fuel: UInt64 = 1 << 32
    /// What a page costs in schedule v1.
    private static let pageUnits: UInt64 = 16_384
    /// Greater memories are not compared at each stop.
    private static let bytesComparedMax = 4 << 16

    init(limit: UInt64, _ memory: Memory) {
        self.limit = limit
        self.memory = memory
    }

    mutating func load(_ binary: [UInt8]) throws -> LoadedModule {
        if let known = memory.modules[binary] { return known }
        let loaded = LoadedModule(
            engine: try Module(binary),
            reference: try ReferenceModule(try ModuleDecoder.decode(binary)))
        memory.modules[binary] = loaded
        return loaded
    }

    mutating func register(_ instance: LoadedInstance, as name: String) {
        imports.define(name, instance.engine)
        referenceImports.register(instance.reference, as: name)
    }

    mutating func global(_ instance: LoadedInstance, _ name: String) throws -> Value {
        guard let value = instance.engine.global(name) else {
            throw InvocationError.unknownExport(name)
        }
        return value
    }

    // MARK: Runs

    mutating func instantiate(
        _ module: LoadedModule
    ) throws -> (instance: LoadedInstance?, outcome: ScriptOutcome) {
        let reference: ReferenceInstance
        var expected: ReferenceOutcome
        do {
            (reference, expected) = try referenceStore.instantiate(
                module.reference, imports: referenceImports, fuel: limit)
        } catch {
            _ = try module.engine.instantiate(imports, in: store, fuel: limit)
            throw difference("linked, not \(error)")
        }
        var state = try module.engine.instantiate(imports, in: store, fuel: limit)
        while true {
            switch consume state {
            case .instantiated(let instance, let report):
                try expect(.returned([]), report, expected)
                return (LoadedInstance(engine: instance, reference: reference), .returned([]))
            case .trapped(let trap, let report):
                try expect(.trapped(trap.reason, at: place(trap)), report, expected)
                return (nil, .trapped(trap.reason.description))
            case .threw(_, let report):
                try expectThrown(report, expected)
                return (nil, .threw)
            case .exited: return (nil, .stopped("the start function exited"))
            case .suspended(let rest):
                let place = rest.location.flatMap { function, offset in
                    offset.map { ReferenceOutcome.Place(function: function, offset: $0) }
                }
                try expect(.suspended(.fuel, at: place), rest.report, expected)
                memory.stops += 1
                expected = try referenceStore.resume(addingFuel: Self.fuel)
                state = try rest.resume(addingFuel: Self.fuel)
            }
        }
    }

    mutating func invoke(
        _ instance: LoadedInstance, _ name: String, _ arguments: [Value]
    ) throws -> ScriptOutcome {
        var expected = try referenceStore.invoke(instance.reference, name, arguments, fuel: limit)
        var outcome = try instance.engine.invoke(name, arguments, fuel: limit)
        while true {
            switch consume outcome {
            case .returned(let values, let report):
                try expect(.returned(values), report, expected)
                try compareState(of: instance)
                return .returned(values)
            case .trapped(let trap, let report):
                try expect(.trapped(trap.reason, at: place(trap)), report, expected)
                try compareState(of: instance)
                return .trapped(trap.reason.description)
            case .threw(_, let report):
                try expectThrown(report, expected)
                return .threw
            case .exited: return .stopped("the function exited")
            case .suspended(let run):
                let place = run.offset.map {
                    ReferenceOutcome.Place(function: run.function, offset: $0)
                }
                try expect(.suspended(.fuel, at: place), run.report, expected)
                try compareState(of: instance)
                memory.stops += 1
                expected = try referenceStore.resume(addingFuel: Self.fuel)
                outcome = run.resume(addingFuel: Self.fuel)
            }
        }
    }

    // MARK: Comparing

    private func difference(_ what: String) -> Comparison.Difference {
        Comparison.Difference(description: "with \(limit): \(what)")
    }

    private func place(_ trap: Trap) -> ReferenceOutcome.Place? {
        trap.backtrace.first.flatMap { frame in
            frame.offset.map { ReferenceOutcome.Place(function: frame.function, offset: $0) }
        }
    }

    private func expect(
        _ status: ReferenceOutcome.Status, _ report: FuelReport, _ expected: ReferenceOutcome
    ) throws {
        memory.unitsMax = max(memory.unitsMax, report.units, report.instantiationUnits)
        memory.unitsMaxWithoutPages = max(
            memory.unitsMaxWithoutPages, report.units, report.instantiationUnits % Self.pageUnits)
        let isSame =
            switch (status, expected.status) {
            case (.returned(let found), .returned(let values)):
                found.count == values.count && zip(found, values).allSatisfy(isSame)
            default: status == expected.status
            }
        guard isSame, report == expected.report else {
            throw difference("\(status) with \(report), not \(expected)")
        }
    }

    private func expectThrown(_ report: FuelReport, _ expected: ReferenceOutcome) throws {
        guard case .threw = expected.status, report == expected.report else {
            throw difference("threw with \(report), not \(expected)")
        }
    }

    /// Handles of references are those of their stores.
    private func isSame(_ found: Value, _ expected: Value) -> Bool {
        guard case .reference(let found) = found, case .reference(let expected) = expected else {
            return found == expected
        }
        return found?.kind == expected?.kind
    }

    private func compareState(of instance: LoadedInstance) throws {
        let memories = referenceStore.memories(of: instance.reference)
        for (found, expected) in zip(instance.engine.memories, memories)
        where expected.count <= Self.bytesComparedMax {
            let isSame = found.withBytes { bytes in
                bytes.withUnsafeBytes { bytes in
                    expected.withUnsafeBytes { sameBytes(bytes, $0) }
                }
            }
            guard isSame else { throw difference("another memory") }
        }
        let globals = referenceStore.globals(of: instance.reference)
        guard zip(instance.engine.allGlobals, globals).allSatisfy(isSame) else {
            throw difference("globals \(instance.engine.allGlobals), not \(globals)")
        }
    }
}
