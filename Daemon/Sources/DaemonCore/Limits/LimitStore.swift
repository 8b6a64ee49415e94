import Postgres

/// What users have asked for lately.
package enum LimitStore {
    package enum SQL: String, StatementSet {
        /// Takes one request of every limit, or of none; how far ahead the arrival times lie is
        /// what was taken. Nothing comes back for a user who is not there.
        case take = """
            WITH moment AS MATERIALIZED (
                SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now
            ), tier AS (
                SELECT t.requests_minute, t.requests_day,
                       60000000 / t.requests_minute AS minute_step,
                       86400000000 / t.requests_day AS day_step
                FROM users u JOIN tiers t ON t.name = u.tier WHERE u.id = $1
            ), taken AS (
                INSERT INTO limits AS l (user_id, minute, day)
                SELECT $1, now + minute_step, now + day_step FROM tier, moment
                ON CONFLICT (user_id) DO UPDATE SET
                    minute = excluded.minute
                        + greatest(0, l.minute - (SELECT now FROM moment)),
                    day = excluded.day + greatest(0, l.day - (SELECT now FROM moment))
                WHERE excluded.minute + greatest(0, l.minute - (SELECT now FROM moment))
                        <= (SELECT now FROM moment) + 60000000
                    AND excluded.day + greatest(0, l.day - (SELECT now FROM moment))
                        <= (SELECT now FROM moment) + 86400000000
                RETURNING minute, day
            )
            SELECT taken.minute IS NOT NULL, requests_minute, requests_day,
                   coalesce(taken.minute, l.minute, now) - now, coalesce(taken.day, l.day, now) - now
            FROM tier CROSS JOIN moment LEFT JOIN taken ON true
                LEFT JOIN limits l ON l.user_id = $1
            """
    }

    /// Takes one request of each of these, who may be there several times. Nil for those whom the
    /// database does not know.
    static func take(of users: [UserID], in database: Database) async throws
        -> [RequestAllowance?]
    {
        // Every node goes through them in the same order, so that none waits for one that waits.
        let order = users.indices.sorted { (users[$0], $0) < (users[$1], $1) }
        let rows = try await database.batch(order.map { BoundStatement(SQL.take, users[$0]) })
        var allowances = [RequestAllowance?](repeating: nil, count: users.count)
        for (index, rows) in zip(order, rows) {
            allowances[index] = try rows.first.map(allowance)
        }
        return allowances
    }

    private static func allowance(_ row: Row) throws -> RequestAllowance {
        let (isTaken, minute, day, minuteLag, dayLag) = try row.decode(
            Bool.self, Int32.self, Int32.self, Int64.self, Int64.self)
        return RequestAllowance(
            isTaken: isTaken,
            limits: [
                .init(name: "minute", periodSeconds: 60, requests: Int64(minute), lag: minuteLag),
                .init(name: "day", periodSeconds: 86_400, requests: Int64(day), lag: dayLag),
            ])
    }
}
