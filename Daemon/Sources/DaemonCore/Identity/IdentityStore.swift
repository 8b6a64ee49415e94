import Postgres

/// All that is asked of the database to know who sent a request.
package enum IdentityStore {
    /// Whoever changes what somebody may do says so on this channel, with the user's identifier.
    package static let channel = "identity"

    package enum SQL: String, StatementSet {
        case key = """
            SELECT k.id, k.mac, k.user_id, u.role, u.tier, k.scopes, k.expires_at,
                   coalesce(k.last_used_at < now() - interval '1 minute', true)
            FROM api_keys k JOIN users u ON u.id = k.user_id
            WHERE k.prefix = $1 AND k.revoked_at IS NULL AND u.disabled_at IS NULL
                AND (k.expires_at IS NULL OR k.expires_at > now())
            """
        case keyUsed = """
            UPDATE api_keys SET last_used_at = now()
            WHERE id = $1 AND coalesce(last_used_at < now() - interval '1 minute', true)
            """
        case session = """
            SELECT u.role, u.tier FROM sessions s JOIN users u ON u.id = s.user_id
            WHERE s.id = $1 AND s.user_id = $2 AND s.expires_at > now() AND u.disabled_at IS NULL
            """
        case announce = "SELECT pg_notify('identity', $1)"
    }

    struct FoundKey: Sendable {
        let mac: Bytes
        let identity: Identity
        let expiresAt: Timestamp?
        /// Whether its last use was written down too long ago.
        let isUnnoted: Bool
    }

    /// The usable key with a prefix.
    static func key(
        prefix: String, in database: borrowing some Querying & ~Copyable
    ) async throws -> FoundKey? {
        try await database.query(SQL.key, prefix).first.map { row in
            let (id, mac, user, role, tier, scopes, expiresAt, isUnnoted) = try row.decode(
                APIKeyID.self, Bytes.self, UserID.self, Role.self, String.self, [Scope].self,
                Timestamp?.self, Bool.self)
            return FoundKey(
                mac: mac,
                identity: Identity(
                    user: user, role: role, tier: tier,
                    // The role may have been taken away after the key was made.
                    scopes: Scope.all(of: role).intersection(scopes), credential: .key(id)),
                expiresAt: expiresAt, isUnnoted: isUnnoted)
        }
    }

    static func noteUse(
        of key: APIKeyID, in database: borrowing some Querying & ~Copyable
    ) async throws {
        _ = try await database.query(SQL.keyUsed, key)
    }

    /// Who a session belongs to, if it has not ended.
    static func session(
        _ id: SessionID, of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> Identity? {
        try await database.query(SQL.session, id, user).first.map { row in
            let (role, tier) = try row.decode(Role.self, String.self)
            return Identity(
                user: user, role: role, tier: tier, scopes: Scope.all(of: role),
                credential: .session(id))
        }
    }

    /// Makes every node forget what it knows of a user, once the transaction is committed.
    static func announceChange(
        of user: UserID, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.announce, user.description)
    }
}
