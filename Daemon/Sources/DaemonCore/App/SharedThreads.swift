import Postgres
import Synchronization

/// A few threads for work that takes long, shared out between those whom it is for.
///
/// Each has one piece of work done at a time, and they take turns: whoever comes with much waits for
/// himself, and others wait for one piece of his at most.
final class SharedThreads<Owner: Hashable & Sendable>: Sendable {
    private typealias Waiter = CheckedContinuation<Void, any Error>

    private struct State {
        var freeCount: Int
        /// What waits, in order; with an entry for everybody who has something done or waiting.
        var waiters: [Owner: [Waiter]] = [:]
        /// Those who wait for a thread while nothing of theirs is done; it is the turn of the first.
        var turns: [Owner] = []
        /// Pieces of work that are done or wait.
        var count = 0

        /// Gives a thread to whoever is next.
        mutating func next() -> Waiter? {
            guard freeCount > 0, !turns.isEmpty else { return nil }
            freeCount -= 1
            return waiters[turns.removeFirst()]?.removeFirst()
        }
    }

    private let threads: BlockingThreads
    private let state: Mutex<State>
    private let countMax: Int
    private let waitingMax: Int

    /// - Parameters:
    ///   - count: pieces of work that are done at once
    ///   - countMax: pieces of work that are done or wait; more are refused
    ///   - waitingMax: those that wait of one owner; more are refused
    init(count: Int, countMax: Int, waitingMax: Int) {
        threads = BlockingThreads(count: count)
        state = Mutex(State(freeCount: count))
        self.countMax = countMax
        self.waitingMax = waitingMax
    }

    /// Calls `body` on one of the threads.
    func run<Value: Sendable>(
        for owner: Owner, _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (waiter: Waiter) in
            let next: Waiter? = state.withLock { state in
                guard state.count < countMax, state.waiters[owner, default: []].count < waitingMax
                else {
                    waiter.resume(throwing: Problem.unavailable(retryAfter: 2))
                    return nil
                }
                state.count += 1
                if state.waiters[owner] == nil { state.turns.append(owner) }
                state.waiters[owner, default: []].append(waiter)
                return state.next()
            }
            next?.resume()
        }
        defer { leave(owner) }
        return try await threads.run(body)
    }

    private func leave(_ owner: Owner) {
        let next = state.withLock { state in
            state.count -= 1
            state.freeCount += 1
            if state.waiters[owner]?.isEmpty == true {
                state.waiters[owner] = nil
            } else {
                state.turns.append(owner)
            }
            return state.next()
        }
        next?.resume()
    }

    /// Pieces of work that are done or wait.
    var workCount: Int { state.withLock { $0.count } }
}
