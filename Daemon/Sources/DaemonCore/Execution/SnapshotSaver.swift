import Martlet
import Postgres
import Synchronization

/// Takes snapshots of runs, on threads of its own, and stores them.
///
/// A run has no turns while its snapshot is taken, and all others have. What has been taken goes to the
/// database while the run goes on.
final class SnapshotSaver: Sendable {
    /// Snapshots that are taken or stored at the same time.
    private static let count = 2
    /// Bytes of one snapshot that were taken and are not yet stored.
    private static let waitingBytesMax = 32 << 20

    /// How many are being seen to.
    let places = AsyncGate(count)
    private let threads = BlockingThreads(count: count)
    /// When nothing more is stored.
    private let deadline = Mutex<ContinuousClock.Instant?>(nil)

    /// Has everything end by then that is not stored.
    func end(by instant: ContinuousClock.Instant) { deadline.withLock { $0 = instant } }

    private func checkTime() throws {
        if let deadline = deadline.withLock({ $0 }), ContinuousClock.now > deadline {
            throw OutOfTime()
        }
    }

    private struct OutOfTime: Error, CustomStringConvertible {
        var description: String { "there is no time left" }
    }

    /// Whoever was to store what is taken has failed.
    private struct Unwanted: Error {}

    // MARK: Saving

    /// What a snapshot is without its pages.
    private struct Taken: Sendable {
        var manifest: [UInt8] = []
        var named: Set<SnapshotHash> = []
        var fuel: UInt64 = 0
    }

    private struct Window {
        var waitingBytes = 0
        var isUnwanted = false
    }

    /// Takes a snapshot of a run that has no turn, and stores it if that can be done.
    ///
    /// Whoever calls this has passed `places` and the gate of `snapshots`.
    /// - Parameter whenTaken: is called as soon as the run may go on
    func save(
        _ run: ScheduledRun, _ snapshots: TaskSnapshots, whenTaken: @escaping @Sendable () -> Void
    ) async {
        let (stream, continuation) = AsyncStream.makeStream(of: [SnapshotStore.Page].self)
        let window = Monitor(Window())
        let known = snapshots.named
        async let taking = threads.run { [self] in
            WorkerThread.lowerPriority()
            defer {
                continuation.finish()
                whenTaken()
            }
            return try take(run, without: known) { pages in
                let bytes = pages.count * Snapshot.pageByteCount
                let isWanted = window.wait { window in
                    if window.isUnwanted { return false }
                    guard window.waitingBytes < Self.waitingBytesMax else { return nil as Bool? }
                    window.waitingBytes += bytes
                    return true
                }
                guard isWanted else { throw Unwanted() }
                continuation.yield(pages)
            }
        }
        do {
            for await pages in stream {
                try checkTime()
                try await snapshots.put(pages)
                window.change(waking: .one) {
                    $0.waitingBytes -= pages.count * Snapshot.pageByteCount
                }
            }
            let taken = try await taking
            try checkTime()
            try await snapshots.finish(taken.manifest, named: taken.named, fuel: taken.fuel)
        } catch {
            window.change(waking: .everybody) { $0.isUnwanted = true }
            snapshots.noteFailure(error)
        }
    }

    private func take(
        _ run: ScheduledRun, without known: Set<SnapshotHash>,
        to send: ([SnapshotStore.Page]) throws -> Void
    ) throws -> Taken {
        try checkTime()
        var taken = Taken()
        taken.fuel = run.fuelUsed
        var named: Set<SnapshotHash> = []
        var pages: [SnapshotStore.Page] = []
        try run.save { hash in
            named.insert(hash)
            return known.contains(hash)
        } to: { part in
            try checkTime()
            switch part {
            case .state(let bytes): taken.manifest = bytes
            case .page(let hash, let contents):
                pages.append(.init(hash: hash, contents: contents))
                guard pages.count == SnapshotStore.pagesMax else { return }
                try send(pages)
                pages = []
            }
        }
        if !pages.isEmpty { try send(pages) }
        taken.named = named
        return taken
    }

    // MARK: Going on

    /// The run that was stored, made by `make` on one of the threads, or none: then it begins anew.
    /// - Throws: what the database throws; `HostOutOfMemory`
    func restore(
        _ snapshots: TaskSnapshots,
        _ make: @escaping @Sendable (StoredSnapshot) throws -> ScheduledRun
    ) async throws -> ScheduledRun? {
        guard let stored = try await snapshots.find() else { return nil }
        do {
            let snapshot = try await threads.run { try Snapshot(stored.manifest) }
            let named = snapshot.pageHashes
            let pages = try await snapshots.pages(named)
            let run = try await threads.run {
                try make(StoredSnapshot(snapshot: snapshot, pages: pages))
            }
            snapshots.noteRestored(named, fuel: run.fuelUsed)
            return run
        } catch let error as PostgresError {
            throw error
        } catch let error as HostOutOfMemory {
            throw error
        } catch {
            snapshots.noteUnusable("\(error)")
            return nil
        }
    }
}
