import Martlet
import Synchronization

/// How long a turn is.
package enum TurnLength: Sendable {
    /// In fuel.
    case fuel(UInt64)
    /// In time of a processor, by the speed that the run has shown.
    case time(Duration)

    package static let standard = Self.time(.milliseconds(5))

    fileprivate var first: UInt64 {
        switch self {
        case .fuel(let units): max(1, units)
        case .time: 1_000_000
        }
    }
}

/// A run between its first turn and its last.
///
/// SAFETY: a run is in the queue, or in the hands of the one thread that took it from there or that
/// takes a snapshot of it; there is a lock between two threads that have it in turn.
final class ScheduledRun: @unchecked Sendable {
    let handle: ExecutionHandle
    let user: UserID
    let weight: Int
    /// What is set aside for it.
    var bytesReserved: UInt64
    /// Where snapshots of it are stored, if it can go on elsewhere.
    let snapshots: TaskSnapshots?
    private let request: ExecutionRequest
    private let machine: ExecutionMachine
    private let turnLength: TurnLength
    private var units: UInt64
    /// When it began; the time that it had before a snapshot counts.
    private let start: ContinuousClock.Instant
    private let deadline: ContinuousClock.Instant
    private var savedAt = ContinuousClock.now
    private var fuelSaved: UInt64

    /// What is to be run, for whom, and how.
    struct Job: Sendable {
        var handle: ExecutionHandle
        var request: ExecutionRequest
        var user: UserID
        var weight: Int
        var wallLimit: Duration
        var hashesMemory: Bool
        var snapshots: TaskSnapshots?
        var pagesAtFirst: UInt64
        var load: ModuleCache.Loader

        /// What is set aside before it begins: less than it may use if it can leave when that turns
        /// out not to be enough, and has not had to before.
        var bytesAtFirst: UInt64 {
            guard let snapshots, snapshots.isFirstLease else { return request.bytesMax }
            return request.bytes(pages: pagesAtFirst)
        }
    }

    convenience init(_ job: Job, _ module: Module, turnLength: TurnLength) {
        self.init(
            job, ExecutionMachine(job.request, module, hashesMemory: job.hashesMemory),
            turnLength: turnLength, elapsed: .zero)
    }

    /// Goes on from a snapshot.
    /// - Throws: an error that says why that is none of this run, or `HostOutOfMemory`
    convenience init(
        _ job: Job, _ module: Module, turnLength: TurnLength, resuming stored: StoredSnapshot
    ) throws {
        guard let progress = SavedProgress(stored.snapshot.note) else {
            throw ForeignSnapshot.note
        }
        let machine = try ExecutionMachine(
            job.request, module, hashesMemory: job.hashesMemory, resuming: stored, progress)
        self.init(job, machine, turnLength: turnLength, elapsed: progress.elapsed)
    }

    private init(
        _ job: Job, _ machine: ExecutionMachine, turnLength: TurnLength, elapsed: Duration
    ) {
        handle = job.handle
        user = job.user
        weight = job.weight
        snapshots = job.snapshots
        bytesReserved = job.bytesAtFirst
        request = job.request
        self.machine = machine
        fuelSaved = machine.fuelUsed
        self.turnLength = turnLength
        units = turnLength.first
        start = ContinuousClock.now - elapsed
        deadline = start + job.wallLimit
        handle.note(fuelUsed: machine.fuelUsed, peakPages: machine.peakPages)
    }

    /// What it has come to need by now; that it is over soon, if it is decided how it ends.
    var bytesNeeded: UInt64 {
        machine.isDecided ? bytesReserved : request.bytes(pages: machine.peakPages)
    }

    // MARK: Snapshots

    var fuelUsed: UInt64 { machine.fuelUsed }

    /// Whether it stands where it can go on elsewhere.
    var canBeSaved: Bool { snapshots != nil && machine.canBeSaved }

    /// Whether it has come further since its last snapshot, and so long has passed since then.
    func isSaveDue(every interval: Duration) -> Bool {
        canBeSaved && machine.fuelUsed > fuelSaved && ContinuousClock.now - savedAt >= interval
    }

    /// Hands over a snapshot, whether it is stored then or not.
    func save(
        without isKnown: (SnapshotHash) -> Bool, to sink: (SnapshotPart) throws -> Void
    ) throws {
        // The next one is as long after the end of this one.
        defer { (savedAt, fuelSaved) = (ContinuousClock.now, machine.fuelUsed) }
        try machine.save(
            elapsed: ContinuousClock.now - start, without: isKnown, to: sink)
    }

    // MARK: Turns

    /// How the run ended, if it did, and how much of the turn was used.
    func takeTurn() -> (ending: ExecutionEnding?, used: Int) {
        if let reason = handle.stopReason {
            // It gets no turn any more, and leaves with a snapshot.
            if reason.isSaved, canBeSaved { return (nil, Self.priceMin) }
            return (stop(reason), Self.priceMin)
        }
        guard machine.isDecided || ContinuousClock.now < deadline else {
            return (finished(machine.end(.deadline)), Self.priceMin)
        }
        let (usedBefore, timeBefore) = (machine.fuelUsed, WorkerThread.processorTime)
        do {
            let outcome = try machine.advance(units)
            let used = machine.fuelUsed - usedBefore
            // Hashing takes time and no fuel.
            let price =
                outcome == nil && machine.isDecided
                ? FairQueue<UserID, ScheduledRun>.turn
                : max(Self.priceMin, Self.price(used, of: units))
            if let outcome { return (finished(outcome), price) }
            handle.note(fuelUsed: machine.fuelUsed, peakPages: machine.peakPages)
            calibrate(used, WorkerThread.processorTime - timeBefore)
            return (nil, price)
        } catch {
            return (abandoned(.outOfHostMemory), FairQueue<UserID, ScheduledRun>.turn)
        }
    }

    /// Ends the run without an outcome, or as cancelled.
    func stop(_ reason: ExecutionHandle.Stop) -> ExecutionEnding {
        switch reason {
        case .cancelled: finished(machine.end(.cancelled))
        case .leaseLost: abandoned(.leaseLost)
        case .shutdown: abandoned(.shutdown)
        case .memory: abandoned(.memory)
        }
    }

    private func abandoned(_ cause: ExecutionEnding.Cause) -> ExecutionEnding {
        _ = machine.end(.cancelled)
        return .givenBack(cause)
    }

    private func finished(_ outcome: ExecutionOutcome) -> ExecutionEnding {
        .finished(outcome, wall: ContinuousClock.now - start)
    }

    /// A turn has a price of its own, whatever is done in it.
    private static let priceMin = FairQueue<UserID, ScheduledRun>.turn / 16

    private static func price(_ used: UInt64, of units: UInt64) -> Int {
        let share = Double(used) / Double(units)
        return Int(share * Double(FairQueue<UserID, ScheduledRun>.turn))
    }

    /// Makes the next turn as long as the last one should have been, within bounds.
    private func calibrate(_ used: UInt64, _ time: Duration) {
        // A turn in which less was used than given says little: something costly is being paid for.
        guard case .time(let aim) = turnLength, used > units / 2, time > .zero else { return }
        let next = Double(used) * (aim / time)
        let closest = min(max(next, Double(units) / 4), Double(units) * 4)
        units = UInt64(min(max(closest, 10_000), 1_000_000_000))
    }
}

extension ExecutionHandle.Stop {
    /// Whether the run is to go on from where it was stopped.
    var isSaved: Bool {
        switch self {
        case .shutdown, .memory: true
        case .cancelled, .leaseLost: false
        }
    }
}
