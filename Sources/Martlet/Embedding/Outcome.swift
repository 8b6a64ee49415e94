public import WasmModule

/// How a run came to rest, with its bill.
public enum Outcome: ~Copyable {
    case returned([Value], FuelReport)
    case trapped(Trap, FuelReport)
    /// An exception that nothing caught.
    case threw(ThrownException, FuelReport)
    /// The program ended itself with a code (`proc_exit`).
    case exited(UInt32, FuelReport)
    /// The run can go on: with more fuel, later, elsewhere.
    case suspended(Suspension)
}

/// An exception that left the outermost function.
public struct ThrownException: Sendable, Hashable {
    /// The exported name of its tag, where the instance called exports it.
    public let tag: String?
    public let payload: [Value]

    /// Objects in the payload are the host's from now on.
    init(_ exception: Object, in store: Store, of instance: InstanceEntity) {
        let thrown = exception.exceptionTag
        tag =
            instance.exports.filter { _, export in
                export.kind == .tag && instance.tags[export.position] === thrown
            }.keys.map(\.string).min()
        payload = store.values(thrown.parameters, at: exception.payload)
        store.hold(payload)
    }
}

public enum SuspensionReason: Sendable, Hashable {
    /// The next instruction costs more than what is left.
    case outOfFuel
    /// A host function threw `HostPause`.
    case hostPause
    /// The deadline of `RunOptions` has passed.
    case deadline
    /// The run was cancelled through `RunOptions`.
    case cancelled
}

/// A run at rest that can be resumed. It is consumed by that: resuming twice does not compile.
///
/// While it exists its store is busy; letting it go ends the run.
///
/// SAFETY: a suspended run and its store travel together: nothing else may use the store meanwhile,
/// which `StoreBusy` enforces for calls.
public struct Suspension: ~Copyable, @unchecked Sendable {
    public let reason: SuspensionReason
    let run: FunctionRun

    init(_ run: FunctionRun, _ reason: SuspensionReason) {
        self.run = run
        self.reason = reason
    }

    /// The bill so far.
    public var report: FuelReport { run.report }
    /// Units that are left and will be used first.
    public var fuelLeft: UInt64 { run.machine.fuelLeft }
    /// The function that is to go on.
    public var function: FunctionIndex { run.location.function }
    /// Its name, from the name section or the exports.
    public var functionName: String? { run.location.name }
    /// Offset in the module of the instruction to be executed next; `nil` where none is.
    public var offset: Int? { run.location.offset }

    /// Goes on where the run stopped.
    public consuming func resume(
        addingFuel units: UInt64, options: RunOptions = RunOptions()
    ) -> Outcome {
        run.resume(addingFuel: units, options: options)
    }

    /// Goes on for one slice, for schedulers that let many runs take turns.
    ///
    /// However a run is cut into slices, it does the same and costs the same. What a slice leaves over, because
    /// the next instruction costs more, is there for the next one, so that every run gets ahead.
    /// - Parameters:
    ///   - units: added to what is left
    ///   - limit: the most that all slices together may be; where it is reached nothing is added, and the
    ///     run is suspended again with `outOfFuel`
    public consuming func run(
        fuelSlice units: UInt64, within limit: UInt64, options: RunOptions = RunOptions()
    ) -> Outcome {
        let granted = run.machine.granted
        return run.resume(
            addingFuel: min(units, limit - min(limit, granted)), options: options)
    }
}

/// What may stop a run beside fuel. Both are looked at when fuel is refilled, every few milliseconds,
/// and make where the run stops depend on time: never use them where results must be repeatable.
public struct RunOptions: Sendable {
    public var deadline: ContinuousClock.Instant?
    public var cancellation: Cancellation?

    public init(deadline: ContinuousClock.Instant? = nil, cancellation: Cancellation? = nil) {
        self.deadline = deadline
        self.cancellation = cancellation
    }
}
