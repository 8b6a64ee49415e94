import Postgres

/// All that is asked of security events.
package enum SecurityStore {
    package enum SQL: String, StatementSet {
        case insert = """
            INSERT INTO security_events (id, kind, address, user_id, subject, count)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[],
                                 $6::bigint[])
            """
        case page = """
            SELECT id, at, kind, address, user_id, subject, count FROM security_events
            WHERE ($1::uuid IS NULL OR id < $1) AND ($2::text IS NULL OR kind = $2)
                AND ($3::uuid IS NULL OR user_id = $3)
            ORDER BY id DESC LIMIT $4
            """
        case deleteOld = """
            DELETE FROM security_events WHERE id IN (
                SELECT id FROM security_events WHERE at < now() - interval '90 days'
                ORDER BY at LIMIT 1000
            )
            """
        // Whoever wants to fill the database with them gets so far.
        case deleteExcess = """
            DELETE FROM security_events WHERE id IN (
                SELECT id FROM security_events WHERE id <= (
                    SELECT id FROM security_events ORDER BY id DESC OFFSET $1 LIMIT 1
                ) ORDER BY id LIMIT 1000
            )
            """
    }

    static func insert(_ events: [SecurityEvent.Facts: Int64], in database: Database) async throws {
        let facts = Array(events.keys)
        _ = try await database.query(
            SQL.insert, facts.map { _ in Identifier.make() }, facts.map(\.kind.rawValue),
            facts.map(\.address), facts.map { $0.user?.identifier }, facts.map(\.subject),
            facts.map { events[$0] ?? 1 })
    }

    /// Newest first, those before a given one.
    static func page(
        before id: SecurityEventID?, kind: SecurityEvent.Kind?, user: UserID?, limit: Int64,
        in database: Database
    ) async throws -> [SecurityEvent] {
        try await database.query(SQL.page, id, kind, user, limit).map { row in
            let (id, at, kind, address, user, subject, count) = try row.decode(
                SecurityEventID.self, Timestamp.self, SecurityEvent.Kind.self, String?.self,
                UserID?.self, String?.self, Int64.self)
            return SecurityEvent(
                id: id, at: at,
                facts: .init(kind: kind, address: address, user: user, subject: subject),
                count: count)
        }
    }

    /// Removes some of those that are too old or too many; how many.
    static func delete(most: Int64, in database: Database) async throws -> Int {
        let rows = try await database.batch([
            BoundStatement(SQL.deleteOld), BoundStatement(SQL.deleteExcess, most),
        ])
        return rows.reduce(0) { $0 + $1.affected }
    }
}
