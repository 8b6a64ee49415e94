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
/// SAFETY: a run is in the queue or in the hands of the one thread that took it from there; the
/// queue's lock is between two threads that have it in turn.
final class ScheduledRun: @unchecked Sendable {
    let handle: ExecutionHandle
    let user: UserID
    let bytesReserved: UInt64
    private let machine: ExecutionMachine
    private let turnLength: TurnLength
    private var units: UInt64
    private let start = ContinuousClock.now
    private let deadline: ContinuousClock.Instant

    init(
        _ handle: ExecutionHandle, _ request: ExecutionRequest, _ module: Module, user: UserID,
        wallLimit: Duration, turnLength: TurnLength, hashesMemory: Bool
    ) {
        self.handle = handle
        self.user = user
        bytesReserved = request.bytesMax
        machine = ExecutionMachine(request, module, hashesMemory: hashesMemory)
        self.turnLength = turnLength
        units = turnLength.first
        deadline = start + wallLimit
    }

    /// How the run ended, if it did, and how much of the turn was used.
    func takeTurn() -> (ending: ExecutionEnding?, used: Int) {
        if let reason = handle.stopReason { return (stop(reason), Self.priceMin) }
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
