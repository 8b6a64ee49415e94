/// Runs one actor on a thread of its own, so that the actor may block.
package final class ThreadExecutor: SerialExecutor {
    private let queue = WorkQueue()

    package init() {
        startThread { [queue, self] in
            let executor = asUnownedSerialExecutor()
            queue.drain { $0.runSynchronously(on: executor) }
        }
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        queue.append(UnownedJob(job))
    }

    /// Ends the thread after the jobs that are there. Nothing may be enqueued afterwards, which the
    /// actor ensures by calling this when it is destroyed.
    package func stop() {
        queue.stop()
    }
}

/// A few threads for work that blocks or computes for long.
package final class BlockingThreads: TaskExecutor {
    private let queue = WorkQueue()

    /// The threads last as long as the process.
    package init(count: Int) {
        for _ in 0..<count {
            startThread { [queue, self] in
                let executor = asUnownedTaskExecutor()
                queue.drain { $0.runSynchronously(on: executor) }
            }
        }
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        queue.append(UnownedJob(job))
    }

    /// Calls `body` on one of the threads.
    package func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await Task(executorPreference: self) { try body() }.value
    }
}
