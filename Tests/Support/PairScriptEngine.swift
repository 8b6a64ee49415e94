package import Martlet
import ReferenceInterpreter
import WasmModule
package import WasmScript

/// Runs scripts on the engine and on the reference interpreter at once. Every call and every
/// instantiation is interrupted after the same fuel on both; wherever they come to rest, they are compared.
package struct PairScriptEngine: ScriptEngine {
    package struct LoadedModule {
        var engine: Module
        var reference: ReferenceModule
    }

    package struct LoadedInstance {
        var engine: Instance
        var reference: ReferenceInstance
    }

    /// What many runs of one script share.
    package final class Memory {
        fileprivate var modules: [[UInt8]: LoadedModule] = [:]
        /// Units of the longest call or instantiation.
        package fileprivate(set) var unitsMax: UInt64 = 0
        /// The same without pages of memory, of which instantiation pays all at once.
        package fileprivate(set) var unitsMaxWithoutPages: UInt64 = 0
        /// Units of all of them, in all runs.
        package fileprivate(set) var unitsTotal: UInt64 = 0
        /// How often both were interrupted, and found the same.
        package fileprivate(set) var stops = 0

        package init() {}
    }

    /// Where each call and each instantiation is interrupted.
    package struct Stops: Sendable {
        /// The first time, in units.
        package var first: UInt64
        /// From there on again and again after so many, up to the last place; otherwise once.
        package var step: UInt64?
        package var last: UInt64

        package init(first: UInt64, step: UInt64? = nil, last: UInt64 = 0) {
            self.first = first
            self.step = step
            self.last = last
        }

        /// What is given after a stop.
        fileprivate mutating func next() -> UInt64 {
            guard let step, first + step <= last else { return PairScriptEngine.fuel }
            first += step
            return step
        }
    }

    private let stops: Stops
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

    package init(stoppingAt stops: Stops, _ memory: Memory) {
        self.stops = stops
        self.memory = memory
    }

    package mutating func load(_ binary: [UInt8]) throws -> LoadedModule {
        if let known = memory.modules[binary] { return known }
        let loaded = LoadedModule(
            engine: try Module(binary),
            reference: try ReferenceModule(try ModuleDecoder.decode(binary)))
        memory.modules[binary] = loaded
        return loaded
    }

    package mutating func register(_ instance: LoadedInstance, as name: String) {
        imports.define(name, instance.engine)
        referenceImports.register(instance.reference, as: name)
    }

    package mutating func global(_ instance: LoadedInstance, _ name: String) throws -> Value {
        guard let value = instance.engine.global(name) else {
            throw InvocationError.unknownExport(name)
        }
        return value
    }

    // MARK: Runs

    package mutating func instantiate(
        _ module: LoadedModule
    ) throws -> (instance: LoadedInstance?, outcome: ScriptOutcome) {
        let reference: ReferenceInstance
        var expected: ReferenceOutcome
        var stops = stops
        do {
            (reference, expected) = try referenceStore.instantiate(
                module.reference, imports: referenceImports, fuel: stops.first)
        } catch {
            _ = try module.engine.instantiate(imports, in: store, fuel: stops.first)
            throw difference("linked, not \(error)")
        }
        var state = try module.engine.instantiate(imports, in: store, fuel: stops.first)
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
                let grant = stops.next()
                expected = try referenceStore.resume(addingFuel: grant)
                state = try rest.resume(addingFuel: grant)
            }
        }
    }

    package mutating func invoke(
        _ instance: LoadedInstance, _ name: String, _ arguments: [Value]
    ) throws -> ScriptOutcome {
        var stops = stops
        var expected = try referenceStore.invoke(
            instance.reference, name, arguments, fuel: stops.first)
        var outcome = try instance.engine.invoke(name, arguments, fuel: stops.first)
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
                let grant = stops.next()
                expected = try referenceStore.resume(addingFuel: grant)
                outcome = run.resume(addingFuel: grant)
            }
        }
    }

    // MARK: Comparing

    private func difference(_ what: String) -> Comparison.Difference {
        Comparison.Difference(description: "with \(stops): \(what)")
    }

    private func place(_ trap: Trap) -> ReferenceOutcome.Place? {
        trap.backtrace.first.flatMap { frame in
            frame.offset.map { ReferenceOutcome.Place(function: frame.function, offset: $0) }
        }
    }

    private func expect(
        _ status: ReferenceOutcome.Status, _ report: FuelReport, _ expected: ReferenceOutcome
    ) throws {
        switch status {
        case .suspended: break
        default: memory.unitsTotal += report.units + report.instantiationUnits
        }
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
