package import Postgres
import Synchronization

/// Whether this node should be sent requests.
package final class Readiness: Sendable {
    private let database: Database
    private let isDraining = Mutex(false)

    package init(database: Database) {
        self.database = database
    }

    /// From now on others are to take the requests.
    package func drain() {
        isDraining.withLock { $0 = true }
    }

    package var isStopping: Bool { isDraining.withLock { $0 } }

    package func isReady() async -> Bool {
        guard !isStopping else { return false }
        return (try? await database.query(sql: "SELECT 1")) != nil
    }
}
