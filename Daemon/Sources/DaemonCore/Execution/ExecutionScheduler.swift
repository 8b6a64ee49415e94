import Martlet
import Synchronization

/// Runs many programs on few threads of its own, in turns.
///
/// A run waits for memory, then for its module, then it takes turns with all others, shared out
/// between users by weight. Stopping it, and the clock, are looked at between turns. The threads last
/// until `shutDown`.
package final class ExecutionScheduler: Sendable {
    package struct Configuration: Sendable {
        package var threadCount: Int
        /// What runs may hold together.
        package var memoryBytes: UInt64
        package var turnLength = TurnLength.standard

        package init(threadCount: Int, memoryBytes: UInt64) {
            self.threadCount = threadCount
            self.memoryBytes = memoryBytes
        }
    }

    /// Why a run is not taken on.
    package enum Refusal: Error, Sendable, Equatable {
        /// It could come to hold more than this node has for all.
        case neverFits(bytes: UInt64, available: UInt64)
        case shutDown
    }

    private struct State {
        var isShutDown = false
        var lastID: UInt64 = 0
        /// Runs that have not ended.
        var handles: [UInt64: ExecutionHandle] = [:]
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    }

    private struct Job: Sendable {
        var handle: ExecutionHandle
        var request: ExecutionRequest
        var user: UserID
        var weight: Int
        var wallLimit: Duration
        var hashesMemory: Bool
        var load: ModuleCache.Loader
    }

    private let turnLength: TurnLength
    private let modules: ModuleCache
    let memory: MemoryBudget
    private let queue = RunQueue()
    private let state = Mutex(State())

    package init(_ configuration: Configuration, modules: ModuleCache) {
        turnLength = configuration.turnLength
        self.modules = modules
        memory = MemoryBudget(total: configuration.memoryBytes)
        for number in 0..<max(1, configuration.threadCount) {
            WorkerThread.start("run-\(number)") { [self] in
                while let run = queue.take() {
                    let (ending, used) = run.takeTurn()
                    if queue.settle(run, used: used, isOver: ending != nil) {
                        if let ending { end(run, ending) }
                    } else {
                        end(run, run.stop(run.handle.stopReason ?? .shutdown))
                    }
                }
            }
        }
    }

    /// Runs that were taken on and have not ended.
    package var runCount: Int { state.withLock { $0.handles.count } }

    /// Takes on a run, to be begun as soon as its memory is free.
    /// - Parameters:
    ///   - user: whose it is
    ///   - weight: the user's share of turns
    ///   - wallLimit: time on the clock from the first turn that the run could have had
    ///   - hashesMemory: whether the outcome is to have the hash of the memories
    ///   - load: gives the bytes of the module, if they are needed
    package func submit(
        _ request: ExecutionRequest, user: UserID, weight: Int, wallLimit: Duration,
        hashesMemory: Bool = false, load: @escaping ModuleCache.Loader
    ) throws(Refusal) -> ExecutionHandle {
        let bytes = request.bytesMax
        guard memory.fits(bytes) else {
            throw .neverFits(bytes: bytes, available: memory.total)
        }
        let handle = try state.withLock { state throws(Refusal) in
            guard !state.isShutDown else { throw .shutDown }
            state.lastID += 1
            let handle = ExecutionHandle(id: state.lastID) { self.noteStop($0) }
            state.handles[handle.id] = handle
            return handle
        }
        let job = Job(
            handle: handle, request: request, user: user, weight: weight, wallLimit: wallLimit,
            hashesMemory: hashesMemory, load: load)
        memory.reserve(bytes, id: handle.id) { Task { await self.begin(job) } }
        // It may have been told to stop before it stood in line.
        if handle.stopReason != nil { noteStop(handle.id) }
        return handle
    }

    /// Ends every run: those without an outcome after their current turn are given back.
    package func shutDown() async {
        let handles = state.withLock { state in
            state.isShutDown = true
            return Array(state.handles.values)
        }
        for handle in handles { handle.stop(.shutdown) }
        for run in queue.stop() { end(run, run.stop(run.handle.stopReason ?? .shutdown)) }
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                if !state.handles.isEmpty { state.waitingForEnd.append(continuation) }
                return state.handles.isEmpty
            }
            if hasEnded { continuation.resume() }
        }
    }

    // MARK: The way of a run

    /// Whoever waits for memory need not wait until a thread looks at it.
    private func noteStop(_ id: UInt64) {
        guard memory.withdraw(id), let handle = state.withLock({ $0.handles[id] }) else { return }
        end(handle, Self.ending(handle.stopReason ?? .cancelled))
    }

    private func begin(_ job: Job) async {
        let handle = job.handle
        if let reason = handle.stopReason { return endEarly(job, Self.ending(reason)) }
        handle.note(.loading)
        do {
            let loaded = try await modules.module(job.request.module, load: job.load)
            handle.note(moduleBytes: loaded.byteCount)
            let run = ScheduledRun(
                handle, job.request, loaded.module, user: job.user, wallLimit: job.wallLimit,
                turnLength: turnLength, hashesMemory: job.hashesMemory)
            handle.note(.running)
            if !queue.append(run, weight: job.weight) {
                end(run, run.stop(handle.stopReason ?? .shutdown))
            }
        } catch let error as InvalidModule {
            let outcome = ExecutionOutcome(reason: .invalidModule(error.message))
            endEarly(job, .finished(outcome, wall: .zero))
        } catch {
            endEarly(job, .givenBack(.moduleUnavailable("\(error)")))
        }
    }

    private func endEarly(_ job: Job, _ ending: ExecutionEnding) {
        memory.release(job.request.bytesMax)
        end(job.handle, ending)
    }

    /// The machine has let go of its memory by now.
    private func end(_ run: ScheduledRun, _ ending: ExecutionEnding) {
        memory.release(run.bytesReserved)
        end(run.handle, ending)
    }

    private func end(_ handle: ExecutionHandle, _ ending: ExecutionEnding) {
        let waiting = state.withLock { state in
            state.handles[handle.id] = nil
            guard state.handles.isEmpty else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waitingForEnd = [] }
            return state.waitingForEnd
        }
        handle.finish(ending)
        for continuation in waiting { continuation.resume() }
    }

    /// How a run ends that had no turn.
    private static func ending(_ reason: ExecutionHandle.Stop) -> ExecutionEnding {
        switch reason {
        case .cancelled: .finished(ExecutionOutcome(reason: .cancelled), wall: .zero)
        case .leaseLost: .givenBack(.leaseLost)
        case .shutdown: .givenBack(.shutdown)
        }
    }
}
