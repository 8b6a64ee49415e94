package import Postgres
import Synchronization

/// Keeps what somebody should look at who guards the service.
///
/// Events are counted here and written every few seconds, those that are the same as one row, so
/// that being refused costs the service little and does not fill its database.
package final class SecurityLog: Sendable {
    private let database: Database
    private let pending = Mutex<[SecurityEvent.Facts: Int64]>([:])

    package init(database: Database) {
        self.database = database
    }

    /// Different events that are kept until they are written; what comes beyond is only logged.
    private static let pendingMax = 1_000
    private static let round: Duration = .seconds(5)
    private static let keptMax: Int64 = 1_000_000

    package func note(_ facts: SecurityEvent.Facts) {
        add([facts: 1])
    }

    private func add(_ events: [SecurityEvent.Facts: Int64]) {
        pending.withLock { pending in
            for (facts, count) in events
            where pending[facts] != nil || pending.count < Self.pendingMax {
                pending[facts, default: 0] += count
            }
        }
    }

    /// Writes what was noted until now. What cannot be written is tried again the next time.
    package func flush() async {
        let events = pending.withLock { pending in
            defer { pending = [:] }
            return pending
        }
        guard !events.isEmpty else { return }
        do {
            try await SecurityStore.insert(events, in: database)
        } catch {
            add(events)
        }
    }

    /// Writes now and then until cancelled, and what is left then.
    package func run() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: Self.round)
            // Whoever is told to stop writes this first.
            await Task { await flush() }.value
        }
    }

    package func page(
        before id: SecurityEventID?, kind: SecurityEvent.Kind?, user: UserID?, limit: Int
    ) async throws -> [SecurityEvent] {
        try await SecurityStore.page(
            before: id, kind: kind, user: user, limit: Int64(limit), in: database)
    }

    /// Removes what is older than 90 days, and the oldest of more than a million.
    package func sweep(most: Int64 = keptMax) async throws {
        while try await SecurityStore.delete(most: most, in: database) > 0 {}
    }
}
