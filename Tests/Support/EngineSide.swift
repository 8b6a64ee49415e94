package import Martlet
import ReferenceInterpreter
import WasmModule

/// A program in the engine.
package final class EngineSide: Side {
    private var store: Store
    private let module: Module
    private let imports: Imports
    private var suspension: Suspension?
    private var instantiation: SuspendedInstantiation?
    /// What references to functions have turned out to mean.
    private var functions: [Reference: PlainValue] = [:]
    /// Whether each suspended run becomes bytes and goes on in another store.
    private let travels: Bool

    package init(
        _ module: Module, _ scenario: Scenario, _ rhythm: CollectionRhythm = .standard,
        profilesFuel: Bool = false, travels: Bool = false
    ) {
        self.travels = travels
        store = Store(limits: scenario.limits, profilesFuel: profilesFuel)
        store.collectionRhythm = rhythm
        self.module = module
        var imports = Imports()
        for module in scenario.hostModules() { imports.define(module) }
        self.imports = imports
    }

    /// The instance, also while it is being made or where that has failed.
    private var instance: Instance? { store.latestInstance }

    /// Whether the start function is at rest.
    var isStarting: Bool { instantiation?.isStarting ?? false }

    package func instantiate(fuel: UInt64) throws -> Observation {
        observe(try module.instantiate(imports, in: store, fuel: fuel))
    }

    package func invoke(_ invocation: Invocation, fuel: UInt64) throws -> Observation {
        guard let instance else { throw OutOfTurn() }
        return observe(
            try instance.invoke(invocation.name, invocation.arguments, fuel: fuel))
    }

    package func resume(addingFuel fuel: UInt64) throws -> Observation {
        if let suspension = suspension.take() {
            guard travels else { return observe((consume suspension).resume(addingFuel: fuel)) }
            return observe(try travelled(consume suspension).resume(addingFuel: fuel))
        }
        guard let instantiation = instantiation.take() else { throw OutOfTurn() }
        guard travels, instantiation.isStarting else {
            return observe(try (consume instantiation).resume(addingFuel: fuel))
        }
        return observe(try travelled(consume instantiation).resume(addingFuel: fuel))
    }

    /// The run as bytes and back, in a store of its own.
    private func travelled(_ suspension: consuming Suspension) throws -> Suspension {
        let bytes = try suspension.snapshot()
        let restored = try module.restore(Snapshot(bytes), imports, within: store.limits)
        try expect(try restored.snapshot(), restored.report, as: bytes, suspension.report)
        move(to: restored.instance.store)
        return restored
    }

    /// The same with an instantiation whose start function runs.
    private func travelled(
        _ instantiation: consuming SuspendedInstantiation
    ) throws -> SuspendedInstantiation {
        let bytes = try instantiation.snapshot()
        let restored = try Snapshot(bytes)
            .restoreInstantiation([module], imports, within: store.limits)
        try expect(try restored.snapshot(), restored.report, as: bytes, instantiation.report)
        move(to: restored.store)
        return restored
    }

    private func expect(
        _ found: [UInt8], _ report: FuelReport, as bytes: [UInt8], _ expected: FuelReport
    ) throws {
        guard found == bytes else {
            throw Comparison.Difference(description: "a restored run gives another snapshot")
        }
        guard report == expected else {
            throw Comparison.Difference(description: "restored with \(report), not \(expected)")
        }
    }

    private func move(to other: Store) {
        other.collectionRhythm = store.collectionRhythm
        store = other
        functions = [:]
    }

    // MARK: Outcomes

    private func observe(_ outcome: consuming Outcome) -> Observation {
        switch consume outcome {
        case .returned(let values, let report):
            return Observation(status: .returned(values.map(plain)), report: report)
        case .trapped(let trap, let report):
            return Observation(status: .trapped(trap.reason, at: place(trap)), report: report)
        case .threw(let exception, let report): return observe(exception, report)
        case .exited(let code, let report):
            return Observation(status: .exited(code), report: report)
        case .suspended(let suspension):
            let place = suspension.offset.map {
                ReferenceOutcome.Place(function: suspension.function, offset: $0)
            }
            let observation = Observation(
                status: .suspended(cause(suspension.reason), at: place), report: suspension.report)
            self.suspension = consume suspension
            return observation
        }
    }

    private func observe(_ outcome: consuming Instantiation) -> Observation {
        switch consume outcome {
        case .instantiated(_, let report):
            return Observation(status: .returned([]), report: report)
        case .trapped(let trap, let report):
            return Observation(status: .trapped(trap.reason, at: place(trap)), report: report)
        case .threw(let exception, let report): return observe(exception, report)
        case .exited(let code, let report):
            return Observation(status: .exited(code), report: report)
        case .suspended(let rest):
            let place = rest.location.flatMap { function, offset in
                offset.map { ReferenceOutcome.Place(function: function, offset: $0) }
            }
            let observation = Observation(
                status: .suspended(cause(rest.reason), at: place), report: rest.report)
            instantiation = consume rest
            return observation
        }
    }

    private func observe(_ exception: ThrownException, _ report: FuelReport) -> Observation {
        Observation(
            status: .threw(tag: exception.tag, payload: exception.payload.map(plain)),
            report: report)
    }

    private func place(_ trap: Trap) -> ReferenceOutcome.Place? {
        trap.backtrace.first.flatMap { frame in
            frame.offset.map { ReferenceOutcome.Place(function: frame.function, offset: $0) }
        }
    }

    private func cause(_ reason: SuspensionReason) -> ReferenceOutcome.SuspensionCause {
        reason == .hostPause ? .hostPause : .fuel
    }

    /// What each chain of calls has used, if the store keeps account.
    var chains: Chains? {
        store.fuelProfile.map { profile in
            Chains(profile.nodes.map { ($0.frame, $0.parent, $0.units, $0.calls) })
        }
    }

    // MARK: State

    /// What is not as the reference has it, or `nil`.
    func difference(from expected: ReferenceState) -> String? {
        guard let instance else { return "there is no instance" }
        let memories = instance.memories
        guard memories.count == expected.memories.count else {
            return "\(memories.count) memories"
        }
        for (position, bytes) in expected.memories.enumerated() {
            let what = memories[position].withBytes {
                $0.withUnsafeBytes { difference($0, bytes) }
            }
            if let what { return "memory \(position) \(what)" }
        }
        var describer = Describer(entity)
        let globals = instance.allGlobals.map { describer.describe($0) }
        if globals != expected.globals { return "globals \(globals), not \(expected.globals)" }
        let tables = (0..<instance.tableCount).map { table in
            instance.table(table).map { describer.describe($0) }
        }
        if tables != expected.tables { return "tables \(tables), not \(expected.tables)" }
        return nil
    }

    /// The first 4 KiB of all memories, where programs write most.
    package var memoryBytes: [UInt8] {
        guard let instance else { return [] }
        return instance.memories.flatMap { memory in
            memory.withBytes { $0.withUnsafeBytes { [UInt8]($0.prefix(4096)) } }
        }
    }

    private func difference(_ found: UnsafeRawBufferPointer, _ expected: [UInt8]) -> String? {
        guard found.count == expected.count else {
            return "has \(found.count) bytes, not \(expected.count)"
        }
        guard !expected.withUnsafeBytes({ sameBytes(found, $0) }),
            let at = zip(found, expected).enumerated().first(where: { $1.0 != $1.1 })
        else { return nil }
        return "at \(at.offset) holds \(at.element.0), not \(at.element.1)"
    }

    private func plain(_ value: Value) -> PlainValue {
        var describer = Describer(entity)
        return describer.describe(value)
    }

    private func entity(_ reference: Reference) -> Describer.Entity {
        switch reference.kind {
        case .external: return .plain(.external(UInt32(truncatingIfNeeded: reference.handle)))
        case .i31: return .plain(.i31(reference.i31 ?? 0))
        case .structure, .array, .exception:
            guard let contents = store.contents(of: reference) else {
                return .object(.exception(tag: -1), [])
            }
            return .object(kind(contents.kind), contents.fields)
        case .function:
            if let known = functions[reference] { return .plain(known) }
            let found = function(reference)
            functions[reference] = found
            return .plain(found)
        }
    }

    private func kind(_ kind: Store.Contents.Kind) -> PlainObject.Kind {
        switch kind {
        case .structure(let type): .structure(plain(type))
        case .array(let type): .array(plain(type))
        case .exception(let tag):
            .exception(tag: instance?.position(ofTag: tag) ?? -1)
        }
    }

    /// The first name that the instance has for a type of the store.
    private func plain(_ type: CanonicalTypeID) -> PlainType {
        PlainType(instance: 0, instance?.typeIndex(type) ?? TypeIndex(.max))
    }

    private func function(_ reference: Reference) -> PlainValue {
        if let index = instance?.functionIndex(reference), let instance,
            instance.defines(index)
        {
            return .function(instance: 0, index)
        }
        let host = store.hostFunctionName(reference)
        return .hostFunction(module: host?.module ?? "", name: host?.name ?? "")
    }
}
