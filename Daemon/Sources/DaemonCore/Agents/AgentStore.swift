import Postgres

/// All that is asked of the tables `agents` and `agent_versions`.
package enum AgentStore {
    package enum SQL: String, StatementSet {
        // What somebody without an account that works offers cannot be run by others.
        case runnable = """
            SELECT a.owner_id, a.price_per_mfuel, a.retired_at IS NOT NULL, v.n, v.sha256
            FROM agents a JOIN users u ON u.id = a.owner_id
                LEFT JOIN agent_versions v ON v.agent_id = a.id AND v.retired_at IS NULL
                    AND v.n = coalesce($2, a.current_version)
            WHERE a.id = $1 AND (a.owner_id = $3 OR (
                a.visibility = 'public' AND a.retired_at IS NULL AND u.disabled_at IS NULL))
            """
    }

    /// What is known of an agent that somebody wants to run.
    struct Runnable: Sendable {
        let owner: UserID
        let pricePerMfuel: Credits
        let isRetired: Bool
        /// Nil if there is no such version.
        let version: Int32?
        let sha256: Bytes?
    }

    /// Nil if the user may not know that there is such an agent.
    static func runnable(
        _ agent: AgentID, version: Int32?, for user: UserID,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> Runnable? {
        try await database.query(SQL.runnable, agent, version, user).first.map { row in
            let (owner, price, isRetired, version, sha256) = try row.decode(
                UserID.self, Credits.self, Bool.self, Int32?.self, Bytes?.self)
            return Runnable(
                owner: owner, pricePerMfuel: price, isRetired: isRetired, version: version,
                sha256: sha256)
        }
    }
}
