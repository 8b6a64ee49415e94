import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Threads that compute, below those that answer requests.
enum WorkerThread {
    /// Starts a thread with a name of at most 15 bytes, as systems show it.
    static func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        startThread {
            lowerPriority()
            setName(name)
            body()
        }
    }

    private static func setName(_ name: String) {
        #if canImport(Glibc)
            // Without a name the thread works as well.
            let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
            guard file >= 0 else { return }
            _ = write(file, name, name.utf8.count)
            close(file)
        #else
            pthread_setname_np(name)
        #endif
    }

    /// Makes the calling thread yield to the rest of the process, by 5 steps of `nice`.
    static func lowerPriority() {
        #if canImport(Glibc)
            // The main thread has the number of the process; it is what others are measured by.
            let process = __priority_which_t(PRIO_PROCESS.rawValue)
            let base = getpriority(process, id_t(getpid()))
            _ = setpriority(process, 0, min(19, base + 5))
        #endif
    }

    /// Time that the calling thread has had of a processor.
    static var processorTime: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
