#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs that wait for a turn, and the threads that wait for runs.
final class RunQueue: @unchecked Sendable {
    // SAFETY: `runs` and `isStopped` are touched with `mutex` locked only; the two pointers are set
    // once, in `init`, and freed when nobody is left to use them.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var runs = FairQueue<UserID, ScheduledRun>()
    private var isStopped = false

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    private func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    /// False if no turns are given any more.
    func append(_ run: ScheduledRun, weight: Int) -> Bool {
        locked {
            guard !isStopped else { return false }
            runs.append(run, of: run.user, weight: weight)
            pthread_cond_signal(condition)
            return true
        }
    }

    /// Waits for a run whose turn it is; `settle` must follow. Nil if there will be none.
    func take() -> ScheduledRun? {
        locked {
            while !isStopped {
                if let run = runs.next() { return run }
                pthread_cond_wait(condition, mutex)
            }
            return nil
        }
    }

    /// Ends a turn. False if the run is to have another one and no more are given.
    func settle(_ run: ScheduledRun, used: Int, isOver: Bool) -> Bool {
        locked {
            let returns = !isOver && !isStopped
            runs.settle(run.user, used: used, returning: returns ? run : nil)
            if returns { pthread_cond_signal(condition) }
            return isOver || returns
        }
    }

    /// Gives no more turns, lets threads end, and hands back what waited.
    func stop() -> [ScheduledRun] {
        locked {
            isStopped = true
            pthread_cond_broadcast(condition)
            return runs.removeAll()
        }
    }
}
