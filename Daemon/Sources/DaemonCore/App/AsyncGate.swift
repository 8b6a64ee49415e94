import Synchronization

/// Lets so many at a time do something, in the order in which they come.
final class AsyncGate: Sendable {
    private struct State {
        var freeCount: Int
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(freeCount: count))
    }

    /// Waits for a place; `leave` must follow.
    func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.freeCount > 0 else {
                    state.waiters.append(continuation)
                    return false
                }
                state.freeCount -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    /// Takes a place if there is one; then `leave` must follow.
    func enterIfFree() -> Bool {
        state.withLock { state in
            guard state.freeCount > 0 else { return false }
            state.freeCount -= 1
            return true
        }
    }

    func leave() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard state.waiters.isEmpty else { return state.waiters.removeFirst() }
            state.freeCount += 1
            return nil
        }
        next?.resume()
    }

    /// Calls `body` once there is a place.
    func pass(_ body: () async -> Void) async {
        await enter()
        await body()
        leave()
    }
}
