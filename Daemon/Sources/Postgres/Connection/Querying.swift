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
/// transaction.
package struct Transaction: ~Copyable, Querying {
    let connection: Connection

    package func query(_ sql: String, parameters: [Parameter]) async throws -> Rows {
        try await connection.query(sql, parameters)
    }

    /// Sends many statements without waiting for each.
    package func batch(_ statements: [BoundStatement]) async throws -> [Rows] {
        try await connection.batch(statements)
    }
}
