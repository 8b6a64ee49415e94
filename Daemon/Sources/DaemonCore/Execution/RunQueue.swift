import Postgres

/// Runs that wait for a turn, and the threads that wait for runs.
final class RunQueue: Sendable {
    private struct State {
        var runs = FairQueue<UserID, ScheduledRun>()
        var isStopped = false
    }

    private let state = Monitor(State())

    /// False if no turns are given any more.
    func append(_ run: ScheduledRun, isFresh: Bool = true) -> Bool {
        state.change(waking: .one) { state in
            guard !state.isStopped else { return false }
            state.runs.append(run, of: run.user, weight: run.weight, isFresh: isFresh)
            return true
        }
    }

    /// Waits for a run whose turn it is; `settle` must follow. Nil if there will be none.
    func take() -> ScheduledRun? {
        state.wait { state in
            if state.isStopped { return .some(nil) }
            return state.runs.next().map(Optional.some)
        }
    }

    /// Ends a turn. False if the run is to have another one and no more are given.
    func settle(_ run: ScheduledRun, used: Int, isOver: Bool) -> Bool {
        state.change(waking: .one) { state in
            let returns = !isOver && !state.isStopped
            state.runs.settle(run.user, used: used, returning: returns ? run : nil)
            return isOver || returns
        }
    }

    /// Gives no more turns, lets threads end, and hands back what waited.
    func stop() -> [ScheduledRun] {
        state.change(waking: .everybody) { state in
            state.isStopped = true
            return state.runs.removeAll()
        }
    }
}
