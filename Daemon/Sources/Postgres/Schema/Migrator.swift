package import Logging

/// Brings a database to the schema that the code expects, whoever else tries to at the same time.
package struct Migrator: Sendable {
    private let migrations: [Migration]
    private let logger: Logger

    package init(_ migrations: [Migration], logger: Logger) throws(MigrationError) {
        self.migrations = migrations
        self.logger = logger
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw .misnumbered(expected: Int32(index + 1), found: migration.number)
        }
    }

    package enum SQL: String, StatementSet {
        // The two numbers are ours alone: "martlet", "schema".
        case lock = "SELECT pg_advisory_lock(1835102828, 1936943469)"
        case applied = "SELECT n, sha256, runs_with FROM migrations ORDER BY n"
        case record = """
            INSERT INTO migrations (n, name, sha256, runs_with) VALUES ($1, $2, $3, $4)
            """
    }

    private static let table = """
        CREATE TABLE IF NOT EXISTS migrations (
            n          integer     PRIMARY KEY,
            name       text        NOT NULL,
            sha256     bytea       NOT NULL,
            runs_with  integer     NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        )
        """

    /// Applies what is missing and returns the numbers of those applied.
    ///
    /// One program at a time does this to a database; another one waits, and finds it done.
    package func migrate(_ settings: ConnectionSettings) async throws -> [Int32] {
        let connection = try await Connection.open(settings.unlimited)
        // The lock is the session's, so it goes when the connection does, however that comes.
        _ = try await connection.query(SQL.lock.rawValue, [])
        try await connection.script(Self.table)
        let applied = try await applied(connection)
        var done: [Int32] = []
        for migration in migrations.dropFirst(applied) {
            logger.notice("migrating: \(migration.number) \(migration.name)")
            try await apply(migration, connection)
            done.append(migration.number)
        }
        return done
    }

    /// How many migrations the database has, if they are the ones known here.
    private func applied(_ connection: Connection) async throws -> Int {
        let rows = try await connection.query(SQL.applied.rawValue, [])
        for (index, row) in rows.enumerated() {
            let (number, sha256, runsWith) = try row.decode(Int32.self, Bytes.self, Int32.self)
            guard number == index + 1 else {
                throw MigrationError.misnumbered(expected: Int32(index + 1), found: number)
            }
            if index < migrations.count {
                guard migrations[index].sha256 == sha256 else {
                    throw MigrationError.changed(number)
                }
            } else if runsWith > migrations.count {
                throw MigrationError.tooNew(
                    applied: Int32(rows.count), known: Int32(migrations.count))
            }
        }
        return rows.count
    }

    private func apply(_ migration: Migration, _ connection: Connection) async throws {
        // Whoever uses a table that is to change is waited for, but not for long at a time: all
        // others would queue up behind us.
        var attempt = 1
        while true {
            do {
                try await connection.script("SET lock_timeout = 2000")
                if migration.isTransactional {
                    try await connection.script("BEGIN")
                }
                try await connection.script(migration.sql)
                _ = try await connection.query(
                    SQL.record.rawValue,
                    [
                        migration.number.parameter, migration.name.parameter,
                        migration.sha256.parameter, migration.runsWith.parameter,
                    ])
                if migration.isTransactional {
                    try await connection.script("COMMIT")
                }
                return
            } catch let error as PostgresError {
                _ = await connection.rollBack()
                guard case .server(let cause) = error, cause.state == .lockNotAvailable,
                    attempt < 30
                else { throw MigrationError.failed(migration.number, error) }
                attempt += 1
                try await Task.sleep(for: .milliseconds(Int.random(in: 200...1_000)))
            }
        }
    }
}
