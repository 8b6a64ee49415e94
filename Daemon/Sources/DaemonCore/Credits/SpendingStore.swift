import Postgres

/// All that is asked of spend caps, and of what was used, which they are measured by.
package enum SpendingStore {
    package enum SQL: String, StatementSet {
        case caps = """
            SELECT kind, subject_id, period, amount, held, cap_spent(s) FROM spend_caps s
            WHERE account_id = (SELECT id FROM accounts WHERE user_id = $1 AND kind = 'user')
            ORDER BY kind, subject_id
            """
        // For whoever has locked the accounts: no cap and no use of it changes meanwhile.
        case find = """
            SELECT a.user_id, s.kind, s.subject_id, s.period, s.amount, s.held, cap_spent(s)
            FROM accounts a JOIN spend_caps s ON s.account_id = a.id
            WHERE a.user_id = ANY($1) AND a.kind = 'user' AND s.subject_id = ANY($2)
            """
        case setCap = """
            INSERT INTO spend_caps AS s (account_id, kind, subject_id, period, amount, held)
            SELECT $1, $2, $3, $4, $5, coalesce(sum(amount), 0)::bigint
            FROM holds WHERE account_id = $1 AND closed_at IS NULL
                AND CASE $2 WHEN 'key' THEN key_id ELSE agent_id END = $3
            HAVING (SELECT count(*) FROM spend_caps WHERE account_id = $1) < $6
                OR EXISTS (SELECT FROM spend_caps
                           WHERE account_id = $1 AND kind = $2 AND subject_id = $3)
            ON CONFLICT (account_id, kind, subject_id) DO UPDATE SET
                period = excluded.period, amount = excluded.amount
            """
        case removeCap = """
            DELETE FROM spend_caps
            WHERE account_id = $1 AND kind = $2 AND subject_id = $3
            """
        case usage = """
            SELECT CASE WHEN $4 THEN day::text END, CASE WHEN $5 THEN agent_id END,
                   CASE WHEN $6 THEN key_id END,
                   sum(charges)::bigint, sum(fuel)::text, sum(cost)::bigint
            FROM usage
            WHERE account_id = (SELECT id FROM accounts WHERE user_id = $1 AND kind = 'user')
                AND day BETWEEN $2::text::date AND $3::text::date
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT $7
            """
    }

    private static func cap(_ row: Row) throws -> SpendCap {
        let (kind, subject, period, amount, held, spent) = try row.decode(
            SpendCap.Kind.self, Identifier.self, SpendCap.Period.self, Credits.self, Credits.self,
            Credits.self)
        return SpendCap(
            kind: kind, subject: subject, period: period, amount: amount, held: held, spent: spent)
    }

    static func caps(
        of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> [SpendCap] {
        try await database.query(SQL.caps, user).map(cap)
    }

    /// The caps of these users on keys and agents.
    static func findingCaps(of users: [Identifier], on subjects: [Identifier]) -> BoundStatement {
        BoundStatement(SQL.find, users, subjects)
    }

    static func ownedCap(_ row: Row) throws -> (owner: UserID, cap: SpendCap) {
        let (owner, kind, subject, period, amount, held, spent) = try row.decode(
            UserID.self, SpendCap.Kind.self, Identifier.self, SpendCap.Period.self, Credits.self,
            Credits.self, Credits.self)
        return (
            owner,
            SpendCap(
                kind: kind, subject: subject, period: period, amount: amount, held: held,
                spent: spent)
        )
    }

    /// False if it were one more than there may be of an account that is locked.
    static func setCap(
        _ kind: SpendCap.Kind, _ subject: Identifier, of account: Identifier,
        period: SpendCap.Period, amount: Credits, countMax: Int64,
        in transaction: borrowing Transaction
    ) async throws -> Bool {
        try await transaction.query(
            SQL.setCap, account, kind, subject, period, amount, countMax
        ).affected == 1
    }

    /// False if there was none.
    static func removeCap(
        _ kind: SpendCap.Kind, _ subject: Identifier, of account: Identifier,
        in transaction: borrowing Transaction
    ) async throws -> Bool {
        try await transaction.query(SQL.removeCap, account, kind, subject).affected == 1
    }

    static func usage(
        of user: UserID, _ query: UsageQuery, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [UsageRow] {
        let rows = try await database.query(
            SQL.usage, user, query.from, query.to, query.by.contains(.day),
            query.by.contains(.agent), query.by.contains(.key), limit)
        return try rows.map { row in
            let (day, agent, key, charges, fuel, cost) = try row.decode(
                String?.self, Identifier?.self, Identifier?.self, Int64.self, String.self,
                Credits.self)
            return UsageRow(
                day: day, agent: agent, key: key, charges: charges, fuel: fuel, cost: cost)
        }
    }
}
