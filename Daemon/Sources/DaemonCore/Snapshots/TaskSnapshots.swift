import Logging
import Martlet
import Postgres
import Receipts
import Synchronization

/// What is stored of a task that a node runs, so that whoever has it next goes on from there.
///
/// Nothing is stored for a task that is somebody else's by now. One thing at a time is done with it,
/// by whoever has passed its gate.
package final class TaskSnapshots: Sendable {
    private struct State {
        /// What the snapshot that is stored names, which need not be sent again.
        var named: Set<SnapshotHash> = []
        /// Units that the run had used by then; nil if none of this run is stored.
        var fuelStored: UInt64?
        /// Whether anything may be stored of the task.
        var mayExist: Bool
        /// Whether pages that are stored may be others than their hashes say.
        var sendsAll = false
    }

    let gate = AsyncGate(1)
    private let run: QueueStore.Run
    private let database: Database
    private let statistics: NodeStatistics
    private let logger: Logger
    private let state: Mutex<State>

    init(
        _ run: QueueStore.Run, in database: Database, statistics: NodeStatistics, logger: Logger
    ) {
        self.run = run
        self.database = database
        self.statistics = statistics
        var logger = logger
        logger[metadataKey: "task"] = .string(run.task.description)
        self.logger = logger
        // Nobody who has it for the first time finds anything.
        state = Mutex(State(mayExist: run.lease > 1))
    }

    /// Runs of other versions of the engine may end in another way, so they are not gone on with.
    private static let engine = Receipt.Engine.current.version

    /// Whether nobody has had the task before.
    var isFirstLease: Bool { run.lease == 1 }

    // MARK: Going on

    /// What is stored, if it is something that this node can go on with.
    func find() async throws -> SnapshotStore.Stored? {
        guard state.withLock({ $0.mayExist }) else { return nil }
        guard let stored = try await SnapshotStore.find(run.task, in: database) else {
            logger.info("a run begins anew")
            return nil
        }
        guard stored.engine == Self.engine else {
            noteUnusable("it is of version \(stored.engine) of the engine")
            return nil
        }
        return stored
    }

    func pages(_ hashes: Set<SnapshotHash>) async throws -> [SnapshotHash: [UInt8]] {
        try await SnapshotStore.pages(hashes, in: database)
    }

    /// The run goes on from what is stored, which names these pages.
    func noteRestored(_ named: Set<SnapshotHash>, fuel: UInt64) {
        state.withLock { state in
            state.named = named
            state.fuelStored = fuel
        }
        statistics.noted(.restored)
        logger.info(
            "a run goes on from its snapshot", metadata: ["fuel": .stringConvertible(fuel)])
    }

    /// The run begins anew, and what is stored of it next replaces everything.
    func noteUnusable(_ reason: String) {
        state.withLock { $0.sendsAll = true }
        statistics.noted(.unusable)
        logger.warning(
            "a snapshot cannot be used, and the run begins anew", metadata: ["reason": "\(reason)"])
    }

    // MARK: Storing

    /// How far the run had come by the snapshot that it has now.
    var fuelStored: UInt64? { state.withLock { $0.fuelStored } }

    /// The pages that need not be sent again.
    var named: Set<SnapshotHash> { state.withLock { $0.named } }

    func put(_ pages: [SnapshotStore.Page]) async throws {
        let sendsAll = state.withLock { state in
            state.mayExist = true
            return state.sendsAll
        }
        let sent = try await SnapshotStore.put(
            pages, of: run, engine: Self.engine, sendsAll: sendsAll, in: database)
        statistics.stored(
            bytes: sent * Snapshot.pageByteCount, sent: sent, shared: pages.count - sent)
    }

    /// Makes what was put the task's snapshot.
    func finish(_ manifest: [UInt8], named: Set<SnapshotHash>, fuel: UInt64) async throws {
        let before = state.withLock { state in
            state.mayExist = true
            return state.named
        }
        let byteCount = manifest.count + named.count * Snapshot.pageByteCount
        try await SnapshotStore.finish(
            manifest, fuel: fuel, byteCount: byteCount, of: run, engine: Self.engine, in: database)
        state.withLock { state in
            state.named = named
            state.fuelStored = fuel
            state.sendsAll = false
        }
        statistics.stored(bytes: manifest.count, kept: named.intersection(before).count)
        statistics.noted(.stored)
        logger.info(
            "a snapshot was stored",
            metadata: [
                "fuel": .stringConvertible(fuel), "bytes": .stringConvertible(byteCount),
            ])
        // Whoever does not come to this leaves it to the end of the task.
        try? await SnapshotStore.unname(
            Array(before.subtracting(named)), of: run, in: database)
    }

    /// Nothing was stored, and what was there before still is.
    func noteFailure(_ error: any Error) {
        statistics.noted(error is SnapshotRefused ? .refused : .failed)
        logger.warning("no snapshot was stored", metadata: ["reason": "\(error)"])
    }

    /// Removes everything, since the task has ended. What is left the sweep removes.
    func remove() async {
        guard state.withLock({ $0.mayExist }) else { return }
        await gate.pass {
            do {
                try await SnapshotStore.remove(run.task, in: database)
            } catch {
                logger.debug("a snapshot is left to the sweep", metadata: ["reason": "\(error)"])
            }
        }
    }
}
