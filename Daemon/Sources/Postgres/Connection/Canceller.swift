import CLibPQ
import Synchronization

/// Stops the statement that a connection is executing, from outside of the connection's thread.
final class Canceller: @unchecked Sendable {
    // SAFETY: the handle is libpq's copy of what a cancel request needs. PQcancel only reads it and
    // may be called from any thread; it is freed when nobody can call any more.
    private let handle: OpaquePointer
    private let state = Mutex(State())

    private struct State {
        var isRunning = false
        var isCancelled = false
    }

    init?(of connection: OpaquePointer) {
        guard let handle = PQgetCancel(connection) else { return nil }
        self.handle = handle
    }

    deinit {
        PQfreeCancel(handle)
    }

    /// A connection of which a statement was cancelled is not used again: the request may reach the
    /// server late and would hit the next statement.
    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// Says that a statement is about to be sent; throws if it must not be.
    func begin() throws(CancellationError) {
        let mayRun = state.withLock { state in
            state.isRunning = !state.isCancelled
            return state.isRunning
        }
        guard mayRun else { throw CancellationError() }
    }

    /// Says that the statement is over; throws if it was cancelled, even if it was too quick to be.
    func end() throws(CancellationError) {
        let wasCancelled = state.withLock { state in
            state.isRunning = false
            return state.isCancelled
        }
        guard !wasCancelled else { throw CancellationError() }
    }

    /// Never waits: the request needs a connection of its own and is made by another thread.
    func cancel() {
        let isRunning = state.withLock { state in
            state.isCancelled = true
            return state.isRunning
        }
        guard isRunning else { return }
        startThread { [self] in
            var message = [CChar](repeating: 0, count: 256)
            _ = PQcancel(handle, &message, Int32(message.count))
        }
    }
}
