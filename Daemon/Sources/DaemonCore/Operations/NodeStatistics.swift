import Synchronization

/// What became of the tasks of this node since it was started. Whoever runs them says so here.
package final class NodeStatistics: Sendable {
    package struct Figures: Sendable, Equatable {
        /// Tasks that were taken, here or from the queue.
        package var total = 0
        package var succeeded = 0
        package var failed = 0
        /// Tasks that run now.
        package var active = 0
    }

    private let current = Mutex(Figures())
    private let memories = Mutex<[@Sendable () -> UInt64]>([])
    private let metrics: MetricsRegistry

    package init(metrics: MetricsRegistry) {
        self.metrics = metrics
        // Figures that are there from the beginning can be seen to be zero.
        metrics.count(.tasksAccepted, by: 0)
        metrics.count(.fuel, by: 0)
        for outcome in Self.lookups { metrics.count(.resultCache, [("outcome", outcome)], by: 0) }
        metrics.count(.creditsCharged, by: 0)
        for event in SnapshotEvent.allCases { noted(event, times: 0) }
        stored(bytes: 0)
    }

    package var figures: Figures { current.withLock { $0 } }

    /// Has tasks run here with memory that is set aside for them, of which `bytes` tells how much.
    package func watchMemory(_ bytes: @escaping @Sendable () -> UInt64) {
        memories.withLock { $0.append(bytes) }
    }

    package var memoryBytes: UInt64 {
        memories.withLock { $0 }.reduce(0) { $0 + $1() }
    }

    /// A task was taken from a client.
    package func accepted(_ count: Int = 1) {
        metrics.count(.tasksAccepted, by: Int64(count))
    }

    /// A task begins to run here.
    package func began() {
        current.withLock {
            $0.total += 1
            $0.active += 1
        }
    }

    private static let lookups = ["hit", "miss"]

    /// A task asked for the outcome of an equal one, which was there or not.
    package func lookedForOutcome(isHit: Bool) {
        metrics.count(.resultCache, [("outcome", Self.lookups[isHit ? 0 : 1])])
    }

    /// What becomes of a snapshot.
    enum SnapshotEvent: String, CaseIterable {
        case stored
        /// The task was somebody else's by then.
        case refused
        case failed
        /// A run went on from it.
        case restored
        /// A run began anew although there was one.
        case unusable
    }

    func noted(_ event: SnapshotEvent, times: Int64 = 1) {
        metrics.count(.snapshots, [("event", event.rawValue)], by: times)
    }

    /// Something of a snapshot is stored.
    /// - Parameters:
    ///   - bytes: that were sent
    ///   - sent: pages that were
    ///   - shared: pages that were there
    ///   - kept: pages that the snapshot before it had, too
    func stored(bytes: Int, sent: Int = 0, shared: Int = 0, kept: Int = 0) {
        metrics.count(.snapshotBytes, by: Int64(bytes))
        for (name, count) in [("sent", sent), ("shared", shared), ("kept", kept)] {
            metrics.count(.snapshotPages, [("page", name)], by: Int64(count))
        }
    }

    /// A task does not run here any more, and will run again, here or elsewhere.
    package func handedBack() {
        current.withLock { $0.active -= 1 }
    }

    /// A task ended here, and what it came to is stored.
    package func ended(
        state: String, isSuccess: Bool, fuel: UInt64, cost: Credits, time: Duration
    ) {
        current.withLock {
            $0.active -= 1
            if isSuccess { $0.succeeded += 1 } else { $0.failed += 1 }
        }
        metrics.count(.tasksEnded, [("state", state)])
        metrics.count(.fuel, by: Int64(clamping: fuel))
        metrics.count(.creditsCharged, by: cost.micro)
        metrics.record(.taskDuration, time: time)
    }
}
