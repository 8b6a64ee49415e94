#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Jobs of Swift's concurrency runtime, waiting for threads that take them in order.
///
/// Blocking calls are made on such threads only, never on those that everything else shares.
final class WorkQueue: Sendable {
    private struct State {
        var jobs: [UnownedJob] = []
        var isStopped = false
    }

    private let state = Monitor(State())

    func append(_ job: UnownedJob) {
        state.change(waking: .one) { $0.jobs.append(job) }
    }

    /// Lets threads end once no job is left.
    func stop() {
        state.change(waking: .everybody) { $0.isStopped = true }
    }

    /// Runs jobs in the calling thread until the queue is stopped and empty.
    func drain(_ run: (UnownedJob) -> Void) {
        while let job = next() { run(job) }
    }

    /// One at a time: with several threads, a long job must not hold back those behind it.
    private func next() -> UnownedJob? {
        state.wait { state in
            if !state.jobs.isEmpty { return .some(state.jobs.removeFirst()) }
            return state.isStopped ? .some(nil) : nil
        }
    }
}

/// Starts a thread that nobody waits for.
package func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    let argument = Unmanaged.passRetained(Body(body)).toOpaque()
    #if canImport(Glibc)
        var thread = pthread_t()
    #else
        var thread: pthread_t?
    #endif
    let status = pthread_create(&thread, nil, runThread, argument)
    precondition(status == 0, "no thread can be started")
    #if canImport(Glibc)
        pthread_detach(thread)
    #else
        if let thread { pthread_detach(thread) }
    #endif

    #if canImport(Glibc)
        func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
        }
    #else
        func runThread(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
            Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
            return nil
        }
    #endif
}
