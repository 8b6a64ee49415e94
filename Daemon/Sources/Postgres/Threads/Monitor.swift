#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A value that threads share, and whose changes they can wait for.
///
/// For threads of one's own only: whoever waits blocks its thread.
package final class Monitor<State>: @unchecked Sendable {
    // SAFETY: `state` is touched with `mutex` locked only; the two pointers are set once, in `init`,
    // and freed when nobody is left to use them.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    package init(_ state: State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// How many of those who wait are to look again.
    package enum Wake: Sendable {
        case nobody, one, everybody
    }

    /// Changes the value, and wakes some of those who wait for that.
    package func change<Value>(waking: Wake, _ body: (inout State) -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let value = body(&state)
        switch waking {
        case .nobody: break
        case .one: pthread_cond_signal(condition)
        case .everybody: pthread_cond_broadcast(condition)
        }
        return value
    }

    /// Waits until `body` finds what it wants, which it may take.
    package func wait<Value>(for body: (inout State) -> Value?) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let value = body(&state) { return value }
            pthread_cond_wait(condition, mutex)
        }
    }
}
