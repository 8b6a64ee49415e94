package import Logging

/// The database, as everything above this layer sees it.
package final class Database: Querying {
    package let settings: ConnectionSettings
    package let pool: ConnectionPool

    package init(
        _ settings: ConnectionSettings, limits: ConnectionPool.Limits = .init(),
        logger: Logger = Logger(label: "postgres")
    ) {
        self.settings = settings
        pool = ConnectionPool(settings, limits: limits, logger: logger)
    }

    /// How often a transaction is tried before its failure is reported.
    static let attemptsMax = 4

    /// Executes one statement on its own.
    package func query(_ sql: String, parameters: [Parameter]) async throws -> Rows {
        try await withConnection { connection in
            try await connection.query(sql, parameters)
        }
    }

    /// Executes statements in one go; they happen together or not at all.
    package func batch(_ statements: [BoundStatement]) async throws -> [Rows] {
        try await withConnection { connection in
            try await connection.batch(statements)
        }
    }

    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// When the server asks for it, because two transactions were in each other's way, all of
    /// `body` happens again, at most three times more; so it does when its connection turns out to
    /// be dead before anything was sent. It should do nothing else than talk to the database.
    package func transaction<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (borrowing Transaction) async throws -> Value
    ) async throws -> Value {
        var attempt = 1
        while true {
            do {
                return try await attemptTransaction(body)
            } catch let error as PostgresError where error.isRetryable {
                guard attempt < Self.attemptsMax else { throw error }
                let milliseconds = Double.random(in: 1...(8 * Double(1 << attempt)))
                try await Task.sleep(for: .milliseconds(milliseconds))
                attempt += 1
            }
        }
    }

    private func attemptTransaction<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (borrowing Transaction) async throws -> Value
    ) async throws -> Value {
        try await withConnection { connection in
            let transaction = Transaction(connection)
            do {
                let value = try await body(transaction)
                if transaction.stage == .begun { _ = try await transaction.commit() }
                return value
            } catch {
                // If nothing was sent, another connection may do.
                guard transaction.stage == .begun else { throw error }
                _ = await connection.rollBack()
                if case PostgresError.connectionLost(let message, wasSent: false) = error {
                    throw PostgresError.connectionLost(message, wasSent: true)
                }
                throw error
            }
        }
    }

    /// Lends a connection. If it turns out to be dead before anything was sent, another is taken:
    /// after a restart of the server every idle connection is.
    private func withConnection<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        while true {
            let lease = try await pool.checkout()
            do {
                let value = try await body(lease.connection)
                await pool.checkin(lease)
                return value
            } catch PostgresError.connectionLost(_, wasSent: false) {
                await pool.checkin(lease, isBroken: true)
            } catch {
                let isIdle = await lease.connection.isIdle()
                await pool.checkin(lease, isBroken: !isIdle)
                throw error
            }
        }
    }
}
