import Postgres

/// All that is asked of the table `sessions`, but for who sent a request.
package enum SessionStore {
    package enum SQL: String, StatementSet {
        case insert = """
            INSERT INTO sessions (id, user_id, mac, expires_at)
            VALUES ($1, $2, $3, now() + make_interval(secs => $4::bigint))
            RETURNING id, created_at, expires_at
            """
        case mac = """
            SELECT s.user_id, s.mac FROM sessions s JOIN users u ON u.id = s.user_id
            WHERE s.id = $1 AND s.expires_at > now() AND u.disabled_at IS NULL
            """
        // Of two renewals with the same text, one finds it changed already.
        case renew = """
            UPDATE sessions SET mac = $3, expires_at = now() + make_interval(secs => $4::bigint)
            WHERE id = $1 AND mac = $2
            RETURNING id, created_at, expires_at
            """
        case page = """
            SELECT id, created_at, expires_at FROM sessions
            WHERE user_id = $1 AND expires_at > now() AND ($2::uuid IS NULL OR id < $2)
            ORDER BY id DESC LIMIT $3
            """
        case end = "DELETE FROM sessions WHERE id = $1 AND user_id = $2"
        case endAll = "DELETE FROM sessions WHERE user_id = $1"
        case deleteExpired = """
            DELETE FROM sessions WHERE id IN (
                SELECT id FROM sessions WHERE expires_at < now() LIMIT 1000
            )
            """
    }

    private static func session(_ row: Row) throws -> Session {
        let (id, createdAt, expiresAt) = try row.decode(
            SessionID.self, Timestamp.self, Timestamp.self)
        return Session(id: id, createdAt: createdAt, expiresAt: expiresAt)
    }

    static func insert(
        _ id: SessionID, mac: Bytes, of user: UserID, seconds: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> Session {
        try await session(database.query(SQL.insert, id, user, mac, seconds).only)
    }

    /// Whose session it is and how its renewal is recognised, if it has not ended.
    static func mac(
        of id: SessionID, in database: borrowing some Querying & ~Copyable
    ) async throws -> (UserID, Bytes)? {
        try await database.query(SQL.mac, id).first?.decode(UserID.self, Bytes.self)
    }

    static func renew(
        _ id: SessionID, from old: Bytes, to new: Bytes, seconds: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> Session? {
        try await database.query(SQL.renew, id, old, new, seconds).first.map(session)
    }

    static func page(
        of user: UserID, before id: SessionID?, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [Session] {
        try await database.query(SQL.page, user, id, limit).map(session)
    }

    static func end(
        _ id: SessionID, of user: UserID, in transaction: borrowing Transaction
    ) async throws -> Bool {
        try await transaction.query(SQL.end, id, user).affected == 1
    }

    static func endAll(of user: UserID, in transaction: borrowing Transaction) async throws {
        _ = try await transaction.query(SQL.endAll, user)
    }

    static func deleteExpired(
        in database: borrowing some Querying & ~Copyable
    ) async throws -> Int {
        try await database.query(SQL.deleteExpired).affected
    }
}
