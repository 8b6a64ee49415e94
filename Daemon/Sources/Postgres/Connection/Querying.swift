import Synchronization

/// Statements that belong together, each with a name: what a store can ask of the database.
///
/// An enumeration whose raw values are SQL, so that a test can go through all of them.
package protocol StatementSet: RawRepresentable<String>, CaseIterable, Sendable {}

/// What statements can be sent to: a transaction, or the database for each on its own.
package protocol Querying: ~Copyable, Sendable {
    func query(_ sql: String, parameters: [Parameter]) async throws -> Rows
}

extension Querying where Self: ~Copyable {
    package func query(
        _ statement: some StatementSet, _ values: any PostgresEncodable...
    ) async throws -> Rows {
        try await query(statement.rawValue, parameters: values.map(\.parameter))
    }

    package func query(
        sql: String, _ values: any PostgresEncodable...
    ) async throws -> Rows {
        try await query(sql, parameters: values.map(\.parameter))
    }
}

/// Statements that happen together or not at all.
///
/// It cannot be copied, hence not be kept: outside of the closure that it was given to there is no
/// transaction. It begins with the first statement and need not wait for that.
package struct Transaction: ~Copyable, Querying {
    enum Stage {
        /// Nothing was sent yet.
        case new
        case begun, committed
    }

    private let connection: Connection
    private let current = Mutex(Stage.new)

    init(_ connection: Connection) {
        self.connection = connection
    }

    var stage: Stage { current.withLock { $0 } }

    package func query(_ sql: String, parameters: [Parameter]) async throws -> Rows {
        guard stage == .new else { return try await connection.query(sql, parameters) }
        return try await send([BoundStatement(sql, parameters: parameters)])[0]
    }

    /// Sends many statements without waiting for each.
    package func batch(_ statements: [BoundStatement]) async throws -> [Rows] {
        try await send(statements)
    }

    /// Sends the last statements, and commits if each succeeds, without waiting in between.
    package func commit(with statements: [BoundStatement] = []) async throws -> [Rows] {
        do {
            let rows = try await send(statements + [BoundStatement("COMMIT")])
            current.withLock { $0 = .committed }
            return rows.dropLast()
        } catch PostgresError.connectionLost(let message, wasSent: true) {
            throw PostgresError.outcomeUnknown(message)
        } catch is CancellationError {
            throw PostgresError.outcomeUnknown("cancelled")
        }
    }

    private func send(_ statements: [BoundStatement]) async throws -> [Rows] {
        guard stage == .new else { return try await connection.batch(statements) }
        do {
            let rows = try await connection.batch([BoundStatement("BEGIN")] + statements)
            current.withLock { $0 = .begun }
            return Array(rows.dropFirst())
        } catch {
            // What was never sent has begun nothing.
            if case PostgresError.connectionLost(_, wasSent: false) = error { throw error }
            current.withLock { $0 = .begun }
            throw error
        }
    }
}
