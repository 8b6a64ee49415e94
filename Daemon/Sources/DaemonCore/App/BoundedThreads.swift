import Postgres
import Synchronization

/// A few threads for work that takes long, for which only so many may wait.
final class BoundedThreads: Sendable {
    private let threads: BlockingThreads
    private let waiting = Mutex(0)
    private let waitingMax: Int

    /// - Parameters:
    ///   - count: pieces of work that are done at once
    ///   - waitingMax: pieces of work that are done or wait; more are refused
    init(count: Int, waitingMax: Int) {
        threads = BlockingThreads(count: count)
        self.waitingMax = waitingMax
    }

    /// Calls `body` on one of the threads.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        try waiting.withLock { waiting throws(Problem) in
            guard waiting < waitingMax else { throw .unavailable(retryAfter: 2) }
            waiting += 1
        }
        defer { waiting.withLock { $0 -= 1 } }
        return try await threads.run(body)
    }
}
