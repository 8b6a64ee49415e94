import Martlet
import Synchronization

/// Runs many programs on few threads of its own, in turns.
///
/// A run waits for memory, then for its module, then it takes turns with all others, shared out
/// between users by weight. Stopping it, the clock and its memory are looked at between turns, and
/// now and then it is saved. The threads last until `shutDown`.
package final class ExecutionScheduler: Sendable {
    package struct Configuration: Sendable {
        package var threadCount: Int
        /// What runs may hold together.
        package var memoryBytes: UInt64
        package var turnLength = TurnLength.standard
        /// How often a run is saved that could go on elsewhere; nil: only when it has to.
        package var checkpointInterval: Duration?
        /// Pages of memory that are set aside at first for a run that could go on elsewhere.
        package var pagesAtFirst: UInt64 = 256

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

    private typealias Job = ScheduledRun.Job

    private let turnLength: TurnLength
    private let checkpointInterval: Duration?
    private let pagesAtFirst: UInt64
    private let saver = SnapshotSaver()
    private let modules: ModuleCache
    let memory: MemoryBudget
    private let queue = RunQueue()
    private let state = Mutex(State())

    package init(_ configuration: Configuration, modules: ModuleCache) {
        turnLength = configuration.turnLength
        checkpointInterval = configuration.checkpointInterval
        pagesAtFirst = configuration.pagesAtFirst
        self.modules = modules
        memory = MemoryBudget(total: configuration.memoryBytes)
        for number in 0..<max(1, configuration.threadCount) {
            WorkerThread.start("run-\(number)") { [self] in
                while let run = queue.take() { giveTurn(to: run) }
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
    ///   - snapshots: where it goes on from, if there is anything, and where it is saved
    ///   - load: gives the bytes of the module, if they are needed
    package func submit(
        _ request: ExecutionRequest, user: UserID, weight: Int, wallLimit: Duration,
        hashesMemory: Bool = false, snapshots: TaskSnapshots? = nil,
        load: @escaping ModuleCache.Loader
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
            hashesMemory: hashesMemory, snapshots: snapshots, pagesAtFirst: pagesAtFirst, load: load
        )
        memory.reserve(job.bytesAtFirst, id: handle.id) { Task { await self.begin(job) } }
        // It may have been told to stop before it stood in line.
        if handle.stopReason != nil { noteStop(handle.id) }
        return handle
    }

    /// Ends every run: those without an outcome after their current turn are given back, and saved
    /// before if they can be and it does not take longer than this.
    package func shutDown(savingFor time: Duration = .seconds(10)) async {
        saver.end(by: .now + time)
        let handles = state.withLock { state in
            state.isShutDown = true
            return Array(state.handles.values)
        }
        for handle in handles { handle.stop(.shutdown) }
        for run in queue.stop() { leave(run) }
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
            let run = try await makeRun(job, loaded.module)
            handle.note(.running)
            if !queue.append(run) { leave(run) }
        } catch let error as InvalidModule {
            let outcome = ExecutionOutcome(reason: .invalidModule(error.message))
            endEarly(job, .finished(outcome, wall: .zero))
        } catch is HostOutOfMemory {
            endEarly(job, .givenBack(.outOfHostMemory))
        } catch {
            endEarly(job, .givenBack(.moduleUnavailable("\(error)")))
        }
    }

    /// The run as it was saved last, or a new one.
    private func makeRun(_ job: Job, _ module: Module) async throws -> ScheduledRun {
        if let snapshots = job.snapshots,
            let run = try await saver.restore(
                snapshots,
                { [turnLength] stored in
                    try ScheduledRun(job, module, turnLength: turnLength, resuming: stored)
                })
        {
            return run
        }
        return ScheduledRun(job, module, turnLength: turnLength)
    }

    private func giveTurn(to run: ScheduledRun) {
        let (ending, used) = run.takeTurn()
        if let ending {
            _ = queue.settle(run, used: used, isOver: true)
            end(run, ending)
        } else if !reserveMore(for: run) {
            _ = queue.settle(run, used: used, isOver: true)
            run.handle.stop(.memory)
            leave(run)
        } else if let snapshots = run.snapshots, enterForCheckpoint(of: run, snapshots) {
            _ = queue.settle(run, used: used, isOver: true)
            Task {
                await saver.save(run, snapshots) { self.goOn(run) }
                saver.places.leave()
                snapshots.gate.leave()
            }
        } else if !queue.settle(run, used: used, isOver: false) {
            leave(run)
        }
    }

    /// Sets aside what a run has come to need. False if the node has not so much left.
    private func reserveMore(for run: ScheduledRun) -> Bool {
        let needed = run.bytesNeeded
        guard needed > run.bytesReserved else { return true }
        guard memory.extend(by: needed - run.bytesReserved) else { return false }
        run.bytesReserved = needed
        return true
    }

    /// Whether a run is to be saved now. If there is no place it goes on, and is asked again later.
    private func enterForCheckpoint(of run: ScheduledRun, _ snapshots: TaskSnapshots) -> Bool {
        guard let checkpointInterval, run.isSaveDue(every: checkpointInterval),
            snapshots.gate.enterIfFree()
        else { return false }
        if saver.places.enterIfFree() { return true }
        snapshots.gate.leave()
        return false
    }

    private func goOn(_ run: ScheduledRun) {
        if !queue.append(run, isFresh: false) { leave(run) }
    }

    /// Ends a run that gets no turn any more, and saves it if it can go on elsewhere.
    private func leave(_ run: ScheduledRun) {
        let reason = run.handle.stopReason ?? .shutdown
        guard reason.isSaved, let snapshots = run.snapshots, run.canBeSaved else {
            return end(run, run.stop(reason))
        }
        Task {
            // An earlier snapshot may still be on its way.
            await snapshots.gate.pass {
                guard snapshots.fuelStored != run.fuelUsed else { return }
                await saver.places.pass { await saver.save(run, snapshots) {} }
            }
            end(run, run.stop(reason))
        }
    }

    private func endEarly(_ job: Job, _ ending: ExecutionEnding) {
        memory.release(job.bytesAtFirst)
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
        case .memory: .givenBack(.memory)
        }
    }
}
