import Postgres

/// All that is asked of tasks by those who run them.
///
/// The database's clock decides about leases; a node's own clock is never compared with it.
package enum QueueStore {
    package enum SQL: String, StatementSet {
        // Claims happen one after the other, so that nobody has more running than allowed.
        case lockClaims = "SELECT pg_advisory_xact_lock(7234918204)"
        case claim = """
            WITH busy AS (
                SELECT user_id, count(*) AS n FROM tasks WHERE state = 'running' GROUP BY user_id
            ), saturated AS (
                SELECT b.user_id FROM busy b JOIN users u ON u.id = b.user_id
                    JOIN tiers r ON r.name = u.tier
                WHERE b.n >= r.running_max
            ), found AS MATERIALIZED (
                SELECT id, user_id, tag FROM tasks
                WHERE state = 'queued' AND run_at <= clock_timestamp()
                    AND user_id NOT IN (SELECT user_id FROM saturated)
                ORDER BY tag, id LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
            ), ranked AS (
                SELECT id, user_id, tag,
                       row_number() OVER (PARTITION BY user_id ORDER BY tag, id) AS k
                FROM found
            ), chosen AS (
                SELECT f.id, f.tag, r.weight FROM ranked f
                    JOIN users u ON u.id = f.user_id JOIN tiers r ON r.name = u.tier
                    LEFT JOIN busy b ON b.user_id = f.user_id
                WHERE coalesce(b.n, 0) + f.k <= r.running_max
            ), clock AS (
                UPDATE queue_clock c SET tag = n.tag
                FROM (SELECT max(tag) AS tag FROM chosen) n WHERE n.tag > c.tag
            )
            UPDATE tasks t SET
                state = 'running', lease = t.lease + 1, attempt = t.attempt + 1, node = $2,
                lease_until = clock_timestamp() + $3::bigint * interval '1 second',
                started_at = coalesce(t.started_at, clock_timestamp()), fuel_used = 0
            FROM chosen n WHERE t.id = n.id
            RETURNING t.id, t.user_id, n.weight, t.lease, t.attempt, t.module, t.entry,
                t.arguments, t.environment, t.input, t.input_blob, t.seed, t.fuel_max,
                t.memory_pages, t.heap_bytes, t.table_elements, t.output_bytes, t.wall_ms, t.cache
            """
        case isAnyoneWaiting = "SELECT EXISTS (SELECT FROM tasks WHERE state = 'queued')"
        case heartbeat = """
            UPDATE tasks t SET
                lease_until = clock_timestamp() + $4::bigint * interval '1 second',
                fuel_used = least(h.fuel, t.fuel_max)
            FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS h (id, lease, fuel)
            WHERE t.id = h.id AND t.lease = h.lease AND t.state = 'running'
            RETURNING t.id, t.cancel_requested
            """
        case lockRunning = """
            SELECT t.id, t.lease
            FROM unnest($1::uuid[], $2::bigint[]) AS r (id, lease)
                JOIN tasks t ON t.id = r.id AND t.lease = r.lease
            WHERE t.state = 'running' ORDER BY t.id FOR NO KEY UPDATE OF t
            """
        case finish = """
            WITH ended AS MATERIALIZED (
                SELECT * FROM unnest(
                    $1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[],
                    $7::text[], $8::bigint[], $9::text[], $10::bytea[], $11::boolean[],
                    $12::bytea[], $13::boolean[], $14::bigint[], $15::bigint[], $16::text[],
                    $17::bytea[], $18::uuid[]
                ) AS e (task_id, state, reason, fuel_used, cost, detail, trap, exit_code, returned,
                        stdout, stdout_truncated, stderr, stderr_truncated, peak_pages, wall_us,
                        node, receipt, cached_from)
            ), stored AS (
                INSERT INTO results (task_id, detail, trap, exit_code, returned, stdout,
                                     stdout_truncated, stderr, stderr_truncated, peak_pages,
                                     wall_us, node)
                SELECT task_id, detail, trap, exit_code, returned::text[], stdout,
                       stdout_truncated, stderr, stderr_truncated, peak_pages, wall_us, node
                FROM ended
            ), signed AS (
                INSERT INTO receipts (task_id, receipt)
                SELECT task_id, receipt FROM ended WHERE receipt IS NOT NULL
            )
            UPDATE tasks t SET state = e.state, reason = e.reason, fuel_used = e.fuel_used,
                cost = e.cost, lease_until = NULL, finished_at = now(),
                cached_from = e.cached_from
            FROM ended e WHERE t.id = e.task_id
            """
        // Whoever gives a task back was asked to: it does not count as an attempt.
        case giveBack = """
            UPDATE tasks SET state = 'queued', tag = 0, lease = lease + 1, lease_until = NULL,
                node = NULL, fuel_used = 0,
                attempt = attempt - CASE WHEN $3 THEN 0 ELSE 1 END,
                run_at = clock_timestamp() + CASE WHEN $3 THEN interval '1 second'
                    * (least(64, 2 ^ (attempt - 1)) - 1) * (0.5 + random() / 2)
                    ELSE interval '0' END
            WHERE id = $1 AND lease = $2 AND state = 'running'
            """
        // What its user wants to be cancelled is over now, whatever it has done.
        case expired = """
            SELECT id, lease, attempt, cancel_requested, node FROM tasks
            WHERE state = 'running' AND (lease_until < clock_timestamp() OR $2)
            ORDER BY lease_until LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
            """
        case notifyWork = "SELECT pg_notify('tasks_ready', '')"
        case notifyFinished = "SELECT pg_notify('tasks_finished', i) FROM unnest($1::text[]) AS i"
        case notifyCancel = "SELECT pg_notify('tasks_cancel', i) FROM unnest($1::text[]) AS i"
    }

    // MARK: Claiming

    /// A task that somebody runs. Whoever has it next has a greater lease.
    struct Run: Hashable, Sendable {
        let task: AgentTaskID
        let lease: Int64
    }

    /// A task that this node has for now.
    struct Claim: Sendable {
        let run: Run
        let user: UserID
        let weight: Int32
        let attempt: Int16
        let module: Bytes
        let entry: String?
        let arguments: [String]
        let environment: [String]
        let input: Bytes
        let inputBlob: Bytes?
        let seed: UInt64
        let limits: ExecutionLimits
        let wallLimit: Duration
        /// Whether the outcome of an equal run may be given again.
        let usesCache: Bool
    }

    /// Takes up to so many tasks, those that are next, and says whether any are left.
    static func claim(
        _ count: Int64, node: String, leaseSeconds: Int64, in database: Database
    ) async throws -> (claims: [Claim], areMoreWaiting: Bool) {
        let rows = try await database.batch([
            BoundStatement(SQL.lockClaims),
            BoundStatement(SQL.claim, count, node, leaseSeconds),
            BoundStatement(SQL.isAnyoneWaiting),
        ])
        return try (rows[1].map(claim), rows[2].only.decode(Bool.self))
    }

    private static func claim(_ row: Row) throws -> Claim {
        let (
            id, user, weight, lease, attempt, module, entry, arguments, environment, input,
            inputBlob, seed, fuel, pages, heap, elements, output, wall, usesCache
        ) = try row.decode(
            AgentTaskID.self, UserID.self, Int32.self, Int64.self, Int16.self, Bytes.self,
            String?.self, [String].self, [String].self, Bytes.self, Bytes?.self, Int64.self,
            Int64.self, Int64.self, Int64.self, Int64.self, Int64.self, Int32.self,
            Bool.self)
        // None of these is less than nothing: the table does not have it.
        var limits = ExecutionLimits(
            fuel: UInt64(clamping: fuel), memoryPages: UInt64(clamping: pages))
        limits.heapBytes = UInt64(clamping: heap)
        limits.tableElements = UInt64(clamping: elements)
        limits.outputBytes = Int(output)
        return Claim(
            run: Run(task: id, lease: lease), user: user, weight: weight, attempt: attempt,
            module: module, entry: entry, arguments: arguments, environment: environment,
            input: input,
            inputBlob: inputBlob, seed: UInt64(bitPattern: seed), limits: limits,
            wallLimit: .milliseconds(wall), usesCache: usesCache)
    }

    // MARK: Keeping

    /// Says that these are still being run. Returns those that are still this node's, and whether
    /// each is to be cancelled.
    static func heartbeat(
        _ runs: [(run: Run, fuel: Int64)], leaseSeconds: Int64,
        in database: Database
    ) async throws -> [AgentTaskID: Bool] {
        let rows = try await database.query(
            SQL.heartbeat, runs.map(\.run.task.identifier), runs.map(\.run.lease),
            runs.map(\.fuel), leaseSeconds)
        let kept = try rows.map { try $0.decode(AgentTaskID.self, Bool.self) }
        return Dictionary(kept, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Ending

    /// Locks those of the runs that are still the ones that were claimed.
    static func locking(_ runs: [Run]) -> BoundStatement {
        BoundStatement(SQL.lockRunning, runs.map(\.task.identifier), runs.map(\.lease))
    }

    static func locked(_ rows: Rows) throws -> Set<Run> {
        try Set(
            rows.map { row in
                let (task, lease) = try row.decode(AgentTaskID.self, Int64.self)
                return Run(task: task, lease: lease)
            })
    }

    /// What is stored of an outcome.
    struct Ending: Sendable {
        let state: AgentTask.State
        let reason: AgentTask.Reason
        var detail: String?
        var trap: String?
        var exitCode: Int64?
        var returned: [String] = []
        var stdout = ExecutionOutcome.Output()
        var stderr = ExecutionOutcome.Output()
        var fuelUsed: Int64 = 0
        var peakPages: Int64 = 0
        var wallMicroseconds: Int64 = 0
        var node: String?
    }

    /// A task that is over, and what there is to say about it.
    struct EndedTask: Sendable {
        let task: AgentTaskID
        let ending: Ending
        var cost = Credits(micro: 0)
        var receipt: Bytes?
        /// The task whose outcome it was given, if it was not run.
        var cachedFrom: AgentTaskID?
    }

    /// Ends tasks that the transaction has locked.
    static func finishing(_ tasks: [EndedTask]) -> BoundStatement {
        let endings = tasks.map(\.ending)
        return BoundStatement(
            SQL.finish, tasks.map(\.task.identifier), endings.map(\.state.rawValue),
            endings.map(\.reason.rawValue), endings.map(\.fuelUsed), tasks.map(\.cost.micro),
            endings.map(\.detail), endings.map(\.trap), endings.map(\.exitCode),
            endings.map(\.returned.arrayText), endings.map { Bytes($0.stdout.bytes) },
            endings.map(\.stdout.isTruncated), endings.map { Bytes($0.stderr.bytes) },
            endings.map(\.stderr.isTruncated), endings.map(\.peakPages),
            endings.map(\.wallMicroseconds), endings.map(\.node), tasks.map(\.receipt),
            tasks.map { $0.cachedFrom?.identifier })
    }

    /// Lets go of a task so that somebody else runs it from its beginning. Nothing is affected if
    /// it was lost.
    static func givingBack(_ run: Run, countsAsAttempt: Bool) -> BoundStatement {
        BoundStatement(SQL.giveBack, run.task, run.lease, countsAsAttempt)
    }

    /// A task whose node has not been heard of for too long.
    struct Expired: Sendable {
        let run: Run
        let attempt: Int16
        let isCancelled: Bool
        let node: String?
    }

    /// Some of the tasks that nobody runs any more, locked until the transaction ends.
    static func expired(
        limit: Int64, everyRunning: Bool, in transaction: borrowing Transaction
    ) async throws -> [Expired] {
        try await transaction.query(SQL.expired, limit, everyRunning).map { row in
            let (id, lease, attempt, isCancelled, node) = try row.decode(
                AgentTaskID.self, Int64.self, Int16.self, Bool.self, String?.self)
            return Expired(
                run: Run(task: id, lease: lease), attempt: attempt, isCancelled: isCancelled,
                node: node)
        }
    }

    // MARK: Telling others

    static let channels = ["tasks_ready", "tasks_finished", "tasks_cancel"]

    /// Tells other nodes what has happened here; each hears everything.
    static func notify(_ news: TaskSignals.News, in database: Database) async throws {
        var statements: [BoundStatement] = []
        if news.hasWork { statements.append(BoundStatement(SQL.notifyWork)) }
        if !news.finished.isEmpty {
            statements.append(
                BoundStatement(SQL.notifyFinished, news.finished.map(\.description)))
        }
        if !news.cancelled.isEmpty {
            statements.append(
                BoundStatement(SQL.notifyCancel, news.cancelled.map(\.description)))
        }
        _ = try await database.batch(statements)
    }
}
