import Martlet
import MartletWASI

/// One run as something that is given fuel, piece by piece, until it is over.
///
/// The sizes of the pieces change nothing: what a run does and costs is decided by its request.
final class ExecutionMachine {
    private enum Phase: ~Copyable {
        case fresh
        case instantiating(SuspendedInstantiation)
        /// The calls that are left are to be made, one after the other.
        case between
        case calling(Suspension)
        /// Nothing is left to do but to hash what is in memory.
        case hashing(MemoryHasher, ExecutionOutcome)
        case ended
    }

    private typealias Call = (name: String, arguments: [Value])

    private enum Rest {
        case suspended
        /// Another part is to begin.
        case partEnded
        case ended(ExecutionOutcome)
    }

    private let request: ExecutionRequest
    private let module: Module
    private let hashesMemory: Bool
    private var phase = Phase.fresh
    private var wasi: WASIPreview1?
    private var instance: Instance?
    private var calls: ArraySlice<Call> = []
    /// Units used by instantiation and the calls that have returned.
    private var settled: UInt64 = 0
    /// Units given to what is going on now, and used by it.
    private var granted: UInt64 = 0
    private var used: UInt64 = 0
    private(set) var peakPages: UInt64 = 0

    /// - Parameter hashesMemory: whether the outcome is to have the hash of the memories, which
    ///   takes time by their size and costs no fuel
    init(_ request: ExecutionRequest, _ module: Module, hashesMemory: Bool = false) {
        self.request = request
        self.module = module
        self.hashesMemory = hashesMemory
    }

    /// Goes on from a snapshot, as the run would have that it is of.
    /// - Throws: an error that says why the snapshot is none of this run, or `HostOutOfMemory`
    init(
        _ request: ExecutionRequest, _ module: Module, hashesMemory: Bool,
        resuming stored: StoredSnapshot, _ progress: SavedProgress
    ) throws {
        self.request = request
        self.module = module
        self.hashesMemory = hashesMemory
        let snapshot = stored.snapshot
        guard snapshot.limits == request.limits.engine else { throw ForeignSnapshot.limits }
        let (granted, overflow) = snapshot.unitsConsumed.addingReportingOverflow(snapshot.fuelLeft)
        guard !overflow, progress.settled <= request.limits.fuel,
            granted <= request.limits.fuel - progress.settled
        else { throw ForeignSnapshot.fuel }
        let wasi = try makeWASI()
        self.wasi = wasi
        if snapshot.isInstantiation {
            guard progress.callsLeft == 0 else { throw ForeignSnapshot.calls }
            phase = .instantiating(
                try snapshot.restoreInstantiation(
                    [module], Imports(wasi), within: request.limits.engine
                ) { stored.pages[$0] })
        } else {
            let suspension = try snapshot.restore(
                [module], Imports(wasi), within: request.limits.engine
            ) { stored.pages[$0] }
            let instance = suspension.instance
            guard case .success(let calls) = plannedCalls(on: instance), progress.callsLeft > 0,
                progress.callsLeft <= calls.count
            else { throw ForeignSnapshot.calls }
            self.instance = instance
            self.calls = calls.suffix(Int(progress.callsLeft))
            phase = .calling(suspension)
        }
        settled = progress.settled
        self.granted = granted
        used = snapshot.unitsConsumed
        peakPages = progress.peakPages
    }

    var fuelUsed: UInt64 { settled + used }

    /// Whether the run stands where it can be gone on with from a snapshot.
    var canBeSaved: Bool {
        switch phase {
        case .calling: true
        case .instantiating(let rest): rest.isStarting
        default: false
        }
    }

    /// Hands over a snapshot of the run piece by piece.
    /// - Parameters:
    ///   - elapsed: time that the run has had
    ///   - isKnown: whether a page is not needed; asked once for each
    func save(
        elapsed: Duration, without isKnown: (SnapshotHash) -> Bool,
        to sink: (SnapshotPart) throws -> Void
    ) throws {
        let progress = SavedProgress(
            settled: settled, peakPages: peakPages, callsLeft: UInt64(calls.count),
            elapsed: elapsed)
        switch phase {
        case .calling(let suspension):
            try suspension.writeSnapshot(note: progress.bytes, without: isKnown, to: sink)
        case .instantiating(let rest):
            try rest.writeSnapshot(note: progress.bytes, without: isKnown, to: sink)
        default: preconditionFailure("a run is saved that is in no function")
        }
    }

    /// Whether it is known how the run ends: time that passes changes nothing any more.
    var isDecided: Bool {
        switch phase {
        case .hashing: true
        case .ended: true
        default: false
        }
    }

    /// Goes on for up to `units`, or less if the limit is closer: the outcome if that was the end.
    /// - Throws: `HostOutOfMemory`
    func advance(_ units: UInt64) throws -> ExecutionOutcome? {
        var (slice, usedBefore) = (units, fuelUsed)
        while true {
            let share = min(slice, request.limits.fuel - settled - granted)
            granted += share
            switch try step(share) {
            case .ended(let outcome): return outcome
            case .suspended: return nil
            case .partEnded: break
            }
            // What a short part has left over is for the next one.
            let spent = fuelUsed - usedBefore
            guard spent < slice else { return nil }
            (slice, usedBefore) = (slice - spent, fuelUsed)
        }
    }

    /// The outcome of a run that is ended from outside; it is over then.
    func end(_ reason: ExecutionOutcome.Reason, results: [String] = []) -> ExecutionOutcome {
        phase = .ended
        instance = nil
        var outcome = ExecutionOutcome(reason: reason, results: results)
        outcome.fuelUsed = fuelUsed
        outcome.peakPages = peakPages
        if let wasi {
            outcome.stdout = .init(bytes: wasi.stdout, isTruncated: wasi.isStdoutTruncated)
            outcome.stderr = .init(bytes: wasi.stderr, isTruncated: wasi.isStderrTruncated)
        }
        return outcome
    }

    /// The end of a run by itself: it is over, but for the hash of its memories.
    private func conclude(
        _ reason: ExecutionOutcome.Reason, results: [String] = []
    ) -> Rest {
        let memories = hashesMemory ? instance?.memories : nil
        let outcome = end(reason, results: results)
        guard let memories else { return .ended(outcome) }
        phase = .hashing(MemoryHasher(memories), outcome)
        return .partEnded
    }

    private func hash(_ hasher: consuming MemoryHasher, _ outcome: ExecutionOutcome) -> Rest {
        guard let hash = hasher.advance() else {
            phase = .hashing(hasher, outcome)
            return .suspended
        }
        var outcome = outcome
        outcome.memoryHash = hash
        return .ended(outcome)
    }

    private func step(_ units: UInt64) throws -> Rest {
        let current = exchange(&phase, with: .ended)
        switch consume current {
        case .fresh: return try instantiate(units)
        case .instantiating(let rest): return try instantiated(rest.resume(addingFuel: units))
        case .between: return try beginCall(units)
        case .calling(let suspension): return called(suspension.resume(addingFuel: units))
        case .hashing(let hasher, let outcome): return hash(hasher, outcome)
        case .ended: preconditionFailure("a run goes on after its end")
        }
    }

    // MARK: Instantiation

    private func makeWASI() throws -> WASIPreview1 {
        var configuration = WASIPreview1.Configuration()
        configuration.arguments = request.arguments
        configuration.environment = request.environment.map { ($0.name, $0.value) }
        configuration.stdin = .bytes(request.stdin)
        configuration.stdout = .captured(bytesMax: request.limits.outputBytes)
        configuration.stderr = .captured(bytesMax: request.limits.outputBytes)
        configuration.seed = request.seed
        configuration.clockStart = request.clockStart
        return try WASIPreview1(configuration)
    }

    private func instantiate(_ units: UInt64) throws -> Rest {
        do {
            let wasi = try makeWASI()
            self.wasi = wasi
            return try instantiated(
                module.instantiate(Imports(wasi), limits: request.limits.engine, fuel: units))
        } catch let error as WASIConfigurationError {
            return conclude(.invalidArguments(error.description))
        } catch let error as LinkError {
            if case .limitExceeded = error.reason { return conclude(.memory(error.description)) }
            return conclude(.link(error.description))
        }
    }

    private func instantiated(_ rest: consuming Instantiation) throws -> Rest {
        switch consume rest {
        case .instantiated(let instance, let report):
            note(report.instantiationUnits, report)
            return prepareCalls(on: instance)
        case .trapped(let trap, let report):
            note(report.instantiationUnits, report)
            return conclude(.init(trap))
        case .threw(let exception, let report):
            note(report.instantiationUnits, report)
            return conclude(.init(exception))
        case .exited(let code, let report):
            note(report.instantiationUnits, report)
            return conclude(.exited(code))
        case .suspended(let suspension):
            note(suspension.report.instantiationUnits, suspension.report)
            phase = .instantiating(suspension)
            return isFuelGone ? conclude(.outOfFuel) : .suspended
        }
    }

    private func prepareCalls(on instance: Instance) -> Rest {
        self.instance = instance
        switch plannedCalls(on: instance) {
        case .success(let calls): self.calls = calls[...]
        case .failure(let refusal): return conclude(refusal.reason)
        }
        settle()
        return .partEnded
    }

    /// Why there is nothing to call.
    private struct Refusal: Error {
        let reason: ExecutionOutcome.Reason
    }

    private func plannedCalls(on instance: Instance) -> Result<[Call], Refusal> {
        let (name, texts) =
            switch request.entry {
            case .program: (ExecutionRequest.programEntry, [String]())
            case .function(let name, let arguments): (name, arguments)
            case .usual: usualEntry(of: instance)
            }
        guard let type = instance.functionType(of: name) else {
            return .failure(.init(reason: .unknownEntry(name)))
        }
        guard type.parameters.count == texts.count else {
            let message = "\(name) takes \(type.parameters.count), not \(texts.count)"
            return .failure(.init(reason: .invalidArguments(message)))
        }
        var arguments: [Value] = []
        for (text, type) in zip(texts, type.parameters) {
            guard let value = ValueText.parse(text, as: type) else {
                let message = "'\(text)' is not a value of type \(type)"
                return .failure(.init(reason: .invalidArguments(message)))
            }
            arguments.append(value)
        }
        var calls: [Call] = []
        if name != ExecutionRequest.programEntry,
            instance.functionType(of: "_initialize")?.parameters.isEmpty == true
        {
            calls.append(("_initialize", []))
        }
        return .success(calls + [(name, arguments)])
    }

    private func usualEntry(of instance: Instance) -> (String, [String]) {
        let names = [ExecutionRequest.programEntry, "run", "main"]
        let name = names.first { instance.functionType(of: $0) != nil } ?? names[0]
        return (name, name == names[0] ? [] : Array(request.arguments.dropFirst()))
    }

    // MARK: Calls

    private func beginCall(_ units: UInt64) throws -> Rest {
        guard let call = calls.first, let instance else {
            preconditionFailure("a run goes on without a call to make")
        }
        do {
            return called(try instance.invoke(call.name, call.arguments, fuel: units))
        } catch let error as InvocationError {
            return conclude(.invalidArguments(error.description))
        }
    }

    private func called(_ rest: consuming Outcome) -> Rest {
        switch consume rest {
        case .returned(let values, let report):
            note(report.units, report)
            calls.removeFirst()
            if calls.isEmpty { return conclude(.returned, results: values.map(\.description)) }
            settle()
            return .partEnded
        case .trapped(let trap, let report):
            note(report.units, report)
            return conclude(.init(trap))
        case .threw(let exception, let report):
            note(report.units, report)
            return conclude(.init(exception))
        case .exited(let code, let report):
            note(report.units, report)
            return conclude(.exited(code))
        case .suspended(let suspension):
            note(suspension.report.units, suspension.report)
            phase = .calling(suspension)
            return isFuelGone ? conclude(.outOfFuel) : .suspended
        }
    }

    // MARK: Accounts

    private var isFuelGone: Bool { settled + granted == request.limits.fuel }

    private func note(_ units: UInt64, _ report: FuelReport) {
        used = units
        peakPages = max(peakPages, report.peakPages)
    }

    /// Closes the account of a part that has ended well; what it did not use is for the next.
    private func settle() {
        settled += used
        (used, granted) = (0, 0)
        phase = .between
    }
}

extension ExecutionOutcome.Reason {
    fileprivate init(_ trap: Trap) {
        self = .trapped(kind: trap.reason.kind, message: trap.description)
    }

    fileprivate init(_ exception: ThrownException) {
        self = .threw(tag: exception.tag, payload: exception.payload.map(\.description))
    }
}
