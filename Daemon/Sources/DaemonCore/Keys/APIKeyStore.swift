import Postgres

/// All that is asked of the table `api_keys`, but for who sent a request.
package enum APIKeyStore {
    package enum SQL: String, StatementSet {
        case insert = """
            INSERT INTO api_keys (id, user_id, prefix, mac, name, scopes, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            RETURNING id, prefix, name, scopes, created_at, expires_at, revoked_at, last_used_at
            """
        case find = """
            SELECT id, prefix, name, scopes, created_at, expires_at, revoked_at, last_used_at
            FROM api_keys WHERE id = $1 AND user_id = $2
            """
        case page = """
            SELECT id, prefix, name, scopes, created_at, expires_at, revoked_at, last_used_at
            FROM api_keys WHERE user_id = $1 AND ($2::uuid IS NULL OR id < $2)
            ORDER BY id DESC LIMIT $3
            """
        case revoke = """
            UPDATE api_keys SET revoked_at = coalesce(revoked_at, now())
            WHERE id = $1 AND user_id = $2
            """
        case countUsable = """
            SELECT count(*) FROM api_keys
            WHERE user_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
            """
    }

    private static func key(_ row: Row) throws -> APIKey {
        let (id, prefix, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt) =
            try row.decode(
                APIKeyID.self, String.self, String.self, [Scope].self, Timestamp.self,
                Timestamp?.self, Timestamp?.self, Timestamp?.self)
        return APIKey(
            id: id, prefix: prefix, name: name, scopes: scopes, createdAt: createdAt,
            expiresAt: expiresAt, revokedAt: revokedAt, lastUsedAt: lastUsedAt)
    }

    static func insert(
        _ prefix: String, mac: Bytes, of user: UserID, name: String, scopes: [Scope],
        expiresAt: Timestamp?, in transaction: borrowing Transaction
    ) async throws -> APIKey {
        let rows = try await transaction.query(
            SQL.insert, APIKeyID.make(), user, prefix, mac, name, scopes, expiresAt)
        return try key(rows.only)
    }

    static func find(
        _ id: APIKeyID, of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> APIKey? {
        try await database.query(SQL.find, id, user).first.map(key)
    }

    /// Newest first, those before a given one.
    static func page(
        of user: UserID, before id: APIKeyID?, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [APIKey] {
        try await database.query(SQL.page, user, id, limit).map(key)
    }

    /// False if the user has no such key. Revoking twice changes nothing.
    static func revoke(
        _ id: APIKeyID, of user: UserID, in transaction: borrowing Transaction
    ) async throws -> Bool {
        try await transaction.query(SQL.revoke, id, user).affected == 1
    }

    static func lockAndCountUsable(
        of user: UserID, in transaction: borrowing Transaction
    ) async throws -> Int64 {
        try await UserStore.lock(user, in: transaction)
        return try await transaction.query(SQL.countUsable, user).only.decode(Int64.self)
    }
}
