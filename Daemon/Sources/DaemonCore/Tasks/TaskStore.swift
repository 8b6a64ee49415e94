import Postgres

/// All that is asked of tasks by those who submit them and look at them.
package enum TaskStore {
    package enum SQL: String, StatementSet {
        // How many wait, counted no further than matters. Nobody else adds tasks of these users
        // meanwhile: their accounts are locked.
        case room = """
            SELECT u.id, (SELECT count(*) FROM (
                    SELECT FROM tasks WHERE user_id = u.id AND state = 'queued' LIMIT u.most
                ) AS own), (SELECT count(*) FROM (
                    SELECT FROM tasks WHERE state = 'queued' LIMIT $3
                ) AS everybodys)
            FROM unnest($1::uuid[], $2::bigint[]) AS u (id, most)
            """
        // The clock says how far the line has come; a flow that was idle begins there. Each task
        // stands a step behind the one before it.
        case insert = """
            WITH new AS MATERIALIZED (
                SELECT *,
                       (sum(step) OVER (PARTITION BY user_id, priority ORDER BY n))::bigint AS place,
                       (sum(step) OVER (PARTITION BY user_id, priority))::bigint AS total
                FROM unnest(
                    $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::integer[], $6::bytea[],
                    $7::text[], $8::text[], $9::text[], $10::bytea[], $11::bytea[], $12::bigint[],
                    $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::bigint[],
                    $18::integer[], $19::integer[], $20::bigint[], $21::text[], $22::bytea[],
                    $23::bigint[], $24::boolean[]
                ) WITH ORDINALITY AS n (
                    id, user_id, key_id, agent_id, version, module, entry, arguments, environment,
                    input, input_blob, seed, fuel_max, memory_pages, heap_bytes, table_elements,
                    output_bytes, priority, wall_ms, hold, idempotency_key, request_hash, step,
                    cache, n)
            ), flow AS (
                INSERT INTO queue_flows AS f (user_id, priority, tag)
                SELECT DISTINCT user_id, priority, tag + total FROM new, queue_clock
                ON CONFLICT (user_id, priority) DO UPDATE SET
                    tag = excluded.tag
                        + greatest(0, f.tag - (SELECT tag FROM queue_clock))
                RETURNING user_id, priority, tag
            )
            INSERT INTO tasks (id, user_id, key_id, agent_id, version, module, entry, arguments,
                               environment, input, input_blob, seed, fuel_max, memory_pages,
                               heap_bytes, table_elements, output_bytes, priority, wall_ms, hold,
                               idempotency_key, request_hash, cache, tag)
            SELECT id, new.user_id, key_id, agent_id, version, module, entry, arguments::text[],
                   environment::text[], input, input_blob, seed, fuel_max, memory_pages,
                   heap_bytes, table_elements, output_bytes, new.priority, wall_ms, hold,
                   idempotency_key, request_hash, cache, flow.tag - total + place
            FROM new JOIN flow USING (user_id, priority)
            RETURNING id, created_at
            """
        case byKey = """
            SELECT id, request_hash FROM tasks WHERE user_id = $1 AND idempotency_key = $2
            """
        case find = """
            SELECT t.user_id, t.id, state, reason, agent_id, version, module, entry, priority,
                   fuel_max, memory_pages, wall_ms, seed, hold, attempt, fuel_used, cost, created_at,
                   started_at, finished_at, cache, cached_from
            FROM unnest($1::uuid[], $2::uuid[]) AS w (id, user_id)
                JOIN tasks t ON t.id = w.id AND t.user_id = w.user_id
            """
        case page = """
            SELECT user_id, id, state, reason, agent_id, version, module, entry, priority, fuel_max,
                   memory_pages, wall_ms, seed, hold, attempt, fuel_used, cost, created_at,
                   started_at, finished_at, cache, cached_from
            FROM tasks
            WHERE user_id = $1 AND ($2::uuid IS NULL OR id < $2)
                AND ($3::text IS NULL OR state = $3) AND ($4::uuid IS NULL OR agent_id = $4)
            ORDER BY id DESC LIMIT $5
            """
        case result = """
            SELECT t.user_id, t.id, r.detail, r.trap, r.exit_code, r.returned, r.stdout,
                   r.stdout_truncated, r.stderr, r.stderr_truncated, r.peak_pages, r.wall_us, s.receipt
            FROM unnest($1::uuid[], $2::uuid[]) AS w (id, user_id)
                JOIN tasks t ON t.id = w.id AND t.user_id = w.user_id
                JOIN results r ON r.task_id = t.id LEFT JOIN receipts s ON s.task_id = t.id
            """
        case receipt = """
            SELECT r.receipt FROM receipts r JOIN tasks t ON t.id = r.task_id
            WHERE t.id = $1 AND t.user_id = $2
            """

        /// What waits is over at once; who runs it is told to stop.
        case lockForCancel = """
            SELECT state FROM tasks WHERE id = $1 AND user_id = $2 FOR NO KEY UPDATE
            """
        case cancelWaiting = """
            UPDATE tasks SET state = 'cancelled', reason = 'cancelled', cost = 0,
                finished_at = now(), cancel_requested = true
            WHERE id = $1 AND state IN ('queued', 'suspended')
            """
        case requestCancel = """
            UPDATE tasks SET cancel_requested = true WHERE id = $1 AND state = 'running'
            """

        case forgetKeys = """
            UPDATE tasks SET idempotency_key = NULL, request_hash = NULL
            WHERE id IN (
                SELECT id FROM tasks
                WHERE idempotency_key IS NOT NULL AND created_at < now() - interval '24 hours'
                    AND finished_at IS NOT NULL
                ORDER BY created_at LIMIT 1000
            )
            """
        case deleteResults = """
            DELETE FROM results WHERE task_id IN (
                SELECT task_id FROM results WHERE at < now() - $1::bigint * interval '1 day'
                ORDER BY at LIMIT 1000
            )
            """
    }

    private static func task(_ row: Row) throws -> (owner: UserID, task: AgentTask) {
        let (
            owner, id, state, reason, agent, version, module, entry, priority, fuelMax, pages, wall,
            seed, hold, attempt, fuelUsed, cost, createdAt, startedAt, finishedAt, usesCache,
            cachedFrom
        ) = try row.decode(
            UserID.self, AgentTaskID.self, AgentTask.State.self, AgentTask.Reason?.self,
            AgentID?.self, Int32?.self, Bytes.self, String?.self, Int16.self, Int64.self,
            Int64.self, Int32.self,
            Int64.self, Credits.self, Int16.self, Int64.self, Credits?.self, Timestamp.self,
            Timestamp?.self, Timestamp?.self, Bool.self, AgentTaskID?.self)
        let task = AgentTask(
            id: id, state: state, reason: reason, agent: agent, version: version, module: module,
            entry: entry, priority: priority, fuelMax: fuelMax, memoryPages: pages,
            wallMilliseconds: wall, seed: UInt64(bitPattern: seed), hold: hold, attempt: attempt,
            fuelUsed: fuelUsed, cost: cost, createdAt: createdAt, startedAt: startedAt,
            finishedAt: finishedAt, usesCache: usesCache, cachedFrom: cachedFrom)
        return (owner, task)
    }

    // MARK: Submitting

    /// What is looked up for a submission, which may be one of several tasks.
    struct TermsQuery: Sendable {
        let user: UserID
        let tier: String
        let key: String?
        let agents: [TaskSubmission.AgentVersion]

        var statementCount: Int { 1 + agents.count }
    }

    /// What a submission is measured by.
    struct Terms: Sendable {
        let tier: Tier
        let priceList: PriceList
        /// The task of the same key, if there is one.
        let before: (id: AgentTaskID, hash: Bytes)?
        /// Those that the user may know of.
        let agents: [TaskSubmission.AgentVersion: AgentStore.Runnable]
    }

    /// Nil for those whose tier is unknown.
    static func terms(_ queries: [TermsQuery], in database: Database) async throws -> [Terms?] {
        let tiers = Array(Set(queries.map(\.tier)))
        let rows = try await database.batch(
            [BoundStatement(CreditStore.SQL.currentPriceList)]
                + tiers.map { BoundStatement(UserStore.SQL.tier, $0) }
                + queries.flatMap { query in
                    [BoundStatement(SQL.byKey, query.user, query.key)]
                        + query.agents.map {
                            AgentStore.findingRunnable(
                                $0.agent, version: $0.version, for: query.user)
                        }
                })
        var left = rows[...]
        let priceList = try CreditStore.priceList(left.removeFirst().only)
        var known: [String: Tier] = [:]
        for name in tiers { known[name] = try left.removeFirst().first.map(UserStore.tier) }
        return try queries.map { query in
            let before = try left.removeFirst().first.map {
                try $0.decode(AgentTaskID.self, Bytes.self)
            }
            var agents: [TaskSubmission.AgentVersion: AgentStore.Runnable] = [:]
            for agent in query.agents {
                agents[agent] = try left.removeFirst().first.map(AgentStore.runnable)
            }
            return known[query.tier].map {
                Terms(tier: $0, priceList: priceList, before: before, agents: agents)
            }
        }
    }

    /// How many more tasks may wait.
    struct Room: Sendable {
        private var own: [UserID: Int64] = [:]
        private var everybodys: Int64

        /// - Parameter most: how many there may be, over all users
        init(_ rows: Rows, of tiers: [UserID: Tier], most: Int64) throws {
            everybodys = most
            for row in rows {
                let (user, count, total) = try row.decode(UserID.self, Int64.self, Int64.self)
                own[user] = Int64(tiers[user]?.queuedMax ?? 0) - count
                everybodys = most - total
            }
        }

        /// Takes the place of one; false if there is none.
        mutating func take(for user: UserID) -> Bool {
            guard let left = own[user], left > 0, everybodys > 0 else { return false }
            own[user] = left - 1
            everybodys -= 1
            return true
        }
    }

    static func countingRoom(of tiers: [UserID: Tier], most: Int64) -> BoundStatement {
        BoundStatement(
            SQL.room, tiers.keys.map(\.identifier), tiers.values.map { Int64($0.queuedMax) }, most)
    }

    /// A task as it is stored first.
    struct NewTask: Sendable {
        let id: AgentTaskID
        let user: UserID
        let key: APIKeyID?
        let module: TaskModule
        let submission: TaskSubmission
        let limits: TaskLimits
        let inputBlob: Bytes?
        let hold: Credits
        let idempotencyKey: String?
        let hash: Bytes
        /// Of the user's tier.
        let weight: Int32
    }

    /// Puts tasks in line, in this order.
    static func inserting(_ tasks: [NewTask]) -> BoundStatement {
        let submissions = tasks.map(\.submission)
        let limits = tasks.map(\.limits)
        return BoundStatement(
            SQL.insert, tasks.map(\.id.identifier), tasks.map(\.user.identifier),
            tasks.map { $0.key?.identifier }, tasks.map { $0.module.agent?.identifier },
            tasks.map(\.module.version), tasks.map(\.module.sha256), submissions.map(\.entry),
            submissions.map(\.arguments.arrayText),
            submissions.map { $0.environment.map { "\($0.name)=\($0.value)" }.arrayText },
            tasks.map { Bytes($0.inputBlob == nil ? $0.submission.input : []) },
            tasks.map(\.inputBlob), submissions.map { Int64(bitPattern: $0.seed) },
            limits.map(\.fuel), limits.map(\.memoryPages), limits.map(\.heapBytes),
            limits.map(\.tableElements), limits.map(\.outputBytes),
            submissions.map { Int32($0.priority) }, limits.map(\.wallMilliseconds),
            tasks.map(\.hold.micro), tasks.map(\.idempotencyKey), tasks.map(\.hash),
            tasks.map { TaskPriority.step($0.submission.priority, weight: $0.weight) },
            submissions.map(\.usesCache))
    }

    /// When each of those was put in line.
    static func inserted(_ rows: Rows) throws -> [AgentTaskID: Timestamp] {
        let moments = try rows.map { try $0.decode(AgentTaskID.self, Timestamp.self) }
        return Dictionary(moments, uniquingKeysWith: { first, _ in first })
    }

    /// The task that a user has submitted with a key.
    static func find(
        key: String, of user: UserID, in database: Database
    ) async throws -> (id: AgentTaskID, hash: Bytes)? {
        try await database.query(SQL.byKey, user, key).first?
            .decode(AgentTaskID.self, Bytes.self)
    }

    // MARK: Looking

    /// Somebody's task, or what somebody takes for his task.
    struct Look: Hashable, Sendable {
        let task: AgentTaskID
        let user: UserID
    }

    static func find(
        _ looks: [Look], in database: Database
    ) async throws -> [Look: AgentTask] {
        try tasks(
            await database.query(
                SQL.find, looks.map(\.task.identifier), looks.map(\.user.identifier)))
    }

    private static func tasks(_ rows: Rows) throws -> [Look: AgentTask] {
        var found: [Look: AgentTask] = [:]
        for row in rows {
            let (owner, task) = try task(row)
            found[Look(task: task.id, user: owner)] = task
        }
        return found
    }

    /// Newest first, those before a given one.
    static func page(
        of user: UserID, before id: AgentTaskID?, state: AgentTask.State?, agent: AgentID?,
        limit: Int64, in database: borrowing some Querying & ~Copyable
    ) async throws -> [AgentTask] {
        try await database.query(SQL.page, user, id, state, agent, limit).map { try task($0).task }
    }

    struct Found: Sendable {
        let task: AgentTask
        /// Nil of a task that is not over, that was never run, or whose result was removed by now.
        var result: TaskResult?
    }

    static func findWithResults(
        _ looks: [Look], in database: Database
    ) async throws -> [Look: Found] {
        let (ids, users) = (looks.map(\.task.identifier), looks.map(\.user.identifier))
        let rows = try await database.batch([
            BoundStatement(SQL.find, ids, users), BoundStatement(SQL.result, ids, users),
        ])
        var found = try tasks(rows[0]).mapValues { Found(task: $0, result: nil) }
        for row in rows[1] {
            let (
                owner, id, detail, trap, exitCode, returned, stdout, isStdoutTruncated, stderr,
                isStderrTruncated, peakPages, wall, receipt
            ) = try row.decode(
                UserID.self, AgentTaskID.self, String?.self, String?.self, Int64?.self,
                [String].self, Bytes.self, Bool.self, Bytes.self, Bool.self, Int64.self,
                Int64.self, Bytes?.self)
            let look = Look(task: id, user: owner)
            // It may have ended between the two.
            guard let task = found[look]?.task, task.state.isFinal else { continue }
            found[look]?.result = TaskResult(
                task: task, detail: detail, trap: trap, exitCode: exitCode, returned: returned,
                stdout: .init(bytes: stdout.bytes, isTruncated: isStdoutTruncated),
                stderr: .init(bytes: stderr.bytes, isTruncated: isStderrTruncated),
                peakPages: peakPages, wallMicroseconds: wall, receipt: receipt)
        }
        return found
    }

    static func receipt(
        of task: AgentTaskID, of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> Bytes? {
        try await database.query(SQL.receipt, task, user).first?.decode(Bytes.self)
    }

    // MARK: Cancelling

    /// The state of a task, which nobody changes until the transaction ends.
    static func lockForCancel(
        _ id: AgentTaskID, of user: UserID, in transaction: borrowing Transaction
    ) async throws -> AgentTask.State? {
        try await transaction.query(SQL.lockForCancel, id, user).first?
            .decode(AgentTask.State.self)
    }

    static func cancelWaiting(
        _ id: AgentTaskID, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.cancelWaiting, id)
    }

    static func requestCancel(
        _ id: AgentTaskID, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.requestCancel, id)
    }

    // MARK: Sweeping

    /// Forgets keys that are a day old, some at a time; how many.
    static func forgetKeys(in database: Database) async throws -> Int {
        try await database.query(SQL.forgetKeys).affected
    }

    /// Removes results that are too old, some at a time; how many.
    static func deleteResults(olderThanDays days: Int64, in database: Database) async throws -> Int
    {
        try await database.query(SQL.deleteResults, days).affected
    }
}
