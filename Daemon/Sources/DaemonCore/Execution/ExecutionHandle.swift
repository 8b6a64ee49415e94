import Synchronization

/// A run that a scheduler has taken on, as others see it.
package final class ExecutionHandle: Sendable {
    package struct Progress: Sendable, Equatable {
        package enum Stage: Sendable, Equatable {
            /// For memory that other runs hold.
            case waitingForMemory
            /// The module is being fetched or compiled.
            case loading
            /// It has a turn now and then.
            case running
            case ended
        }

        package var stage = Stage.waitingForMemory
        package var fuelUsed: UInt64 = 0
        package var peakPages: UInt64 = 0
        /// Of the module, once it is there.
        package var moduleBytes: Int?
    }

    /// Why a run is to stop before its end.
    enum Stop: UInt8 {
        case cancelled = 1
        case leaseLost, shutdown
        /// It has come to need more than the node has left.
        case memory
    }

    private struct State {
        var progress = Progress()
        var ending: ExecutionEnding?
        var waiters: [CheckedContinuation<ExecutionEnding, Never>] = []
    }

    let id: UInt64
    private let stopCode = Atomic<UInt8>(0)
    private let state = Mutex(State())
    /// Is told when the run is to stop.
    private let onStop: @Sendable (UInt64) -> Void

    init(id: UInt64, onStop: @escaping @Sendable (UInt64) -> Void) {
        self.id = id
        self.onStop = onStop
    }

    /// Ends the run as cancelled, after its current turn at the latest; nothing if it has ended.
    package func cancel() { stop(.cancelled) }

    /// Lets go of the run, because it may have been given to somebody else.
    package func loseLease() { stop(.leaseLost) }

    package var progress: Progress { state.withLock { $0.progress } }

    /// How the run ended, once it has. It does not stop because nobody waits any more.
    package var ending: ExecutionEnding {
        get async {
            await withCheckedContinuation { continuation in
                let ending = state.withLock { state in
                    if state.ending == nil { state.waiters.append(continuation) }
                    return state.ending
                }
                if let ending { continuation.resume(returning: ending) }
            }
        }
    }

    /// The first reason stands.
    func stop(_ reason: Stop) {
        let (isFirst, _) = stopCode.compareExchange(
            expected: 0, desired: reason.rawValue, ordering: .sequentiallyConsistent)
        if isFirst { onStop(id) }
    }

    var stopReason: Stop? { Stop(rawValue: stopCode.load(ordering: .sequentiallyConsistent)) }

    func note(_ stage: Progress.Stage) { state.withLock { $0.progress.stage = stage } }

    func note(moduleBytes: Int) { state.withLock { $0.progress.moduleBytes = moduleBytes } }

    func note(fuelUsed: UInt64, peakPages: UInt64) {
        state.withLock { state in
            state.progress.fuelUsed = fuelUsed
            state.progress.peakPages = peakPages
        }
    }

    func finish(_ ending: ExecutionEnding) {
        let waiters = state.withLock { state in
            precondition(state.ending == nil, "a run has ended twice")
            state.ending = ending
            state.progress.stage = .ended
            if let outcome = ending.outcome {
                state.progress.fuelUsed = outcome.fuelUsed
                state.progress.peakPages = outcome.peakPages
            }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(returning: ending) }
    }
}
