import Postgres

/// All that is asked of tasks by those who submit them and look at them.
package enum TaskStore {
    package enum SQL: String, StatementSet {
        // Nobody else adds tasks of this user meanwhile: the account is locked by the hold. The
        // clock says how far the line has come; a flow that was idle begins there.
        case insert = """
            WITH room AS (
                SELECT 1
                WHERE (SELECT count(*) FROM (
                        SELECT FROM tasks WHERE user_id = $2 AND state = 'queued' LIMIT $22
                    ) AS own) < $22
                    AND (SELECT count(*) FROM (
                        SELECT FROM tasks WHERE state = 'queued' LIMIT $23
                    ) AS everybodys) < $23
            ), flow AS (
                INSERT INTO queue_flows AS f (user_id, priority, tag)
                SELECT $2, $18, c.tag + $24::bigint FROM queue_clock c, room
                ON CONFLICT (user_id, priority) DO UPDATE SET
                    tag = greatest(f.tag, excluded.tag - $24::bigint) + $24::bigint
                RETURNING tag
            )
            INSERT INTO tasks (id, user_id, key_id, agent_id, version, module, entry, arguments,
                               environment, input, input_blob, seed, fuel_max, memory_pages,
                               heap_bytes, table_elements, output_bytes, priority, wall_ms, hold,
                               idempotency_key, request_hash, tag)
            SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                   $18, $19, $20, $21, $25, flow.tag
            FROM flow
            RETURNING created_at
            """
        case byKey = """
            SELECT id, request_hash FROM tasks WHERE user_id = $1 AND idempotency_key = $2
            """
        case find = """
            SELECT id, state, reason, agent_id, version, module, entry, priority, fuel_max,
                   memory_pages, wall_ms, seed, hold, attempt, fuel_used, cost, created_at,
                   started_at, finished_at
            FROM tasks WHERE id = $1 AND user_id = $2
            """
        case page = """
            SELECT id, state, reason, agent_id, version, module, entry, priority, fuel_max,
                   memory_pages, wall_ms, seed, hold, attempt, fuel_used, cost, created_at,
                   started_at, finished_at
            FROM tasks
            WHERE user_id = $1 AND ($2::uuid IS NULL OR id < $2)
                AND ($3::text IS NULL OR state = $3) AND ($4::uuid IS NULL OR agent_id = $4)
            ORDER BY id DESC LIMIT $5
            """
        case result = """
            SELECT r.detail, r.trap, r.exit_code, r.returned, r.stdout, r.stdout_truncated,
                   r.stderr, r.stderr_truncated, r.peak_pages, r.wall_us, s.receipt
            FROM results r LEFT JOIN receipts s ON s.task_id = r.task_id
            WHERE r.task_id = $1
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

    private static func task(_ row: Row) throws -> AgentTask {
        let (
            id, state, reason, agent, version, module, entry, priority, fuelMax, pages, wall, seed,
            hold, attempt, fuelUsed, cost, createdAt, startedAt, finishedAt
        ) = try row.decode(
            AgentTaskID.self, AgentTask.State.self, AgentTask.Reason?.self, AgentID?.self,
            Int32?.self, Bytes.self, String?.self, Int16.self, Int64.self, Int64.self, Int32.self,
            Int64.self, Credits.self, Int16.self, Int64.self, Credits?.self, Timestamp.self,
            Timestamp?.self, Timestamp?.self)
        return AgentTask(
            id: id, state: state, reason: reason, agent: agent, version: version, module: module,
            entry: entry, priority: priority, fuelMax: fuelMax, memoryPages: pages,
            wallMilliseconds: wall, seed: UInt64(bitPattern: seed), hold: hold, attempt: attempt,
            fuelUsed: fuelUsed, cost: cost, createdAt: createdAt, startedAt: startedAt,
            finishedAt: finishedAt)
    }

    // MARK: Submitting

    /// What a submission is measured by, and the task of the same key, if there is one.
    struct Terms: Sendable {
        let tier: Tier
        let priceList: PriceList
        let before: (id: AgentTaskID, hash: Bytes)?
    }

    /// Nil if there is no such user.
    static func terms(
        of user: UserID, tier: String, key: String?, in database: Database
    ) async throws -> Terms? {
        let rows = try await database.batch([
            BoundStatement(UserStore.SQL.tier.rawValue, tier),
            BoundStatement(CreditStore.SQL.currentPriceList.rawValue),
            BoundStatement(SQL.byKey.rawValue, user, key),
        ])
        guard let tier = try rows[0].first.map(UserStore.tier) else { return nil }
        return try Terms(
            tier: tier, priceList: CreditStore.priceList(rows[1].only),
            before: rows[2].first.map { try $0.decode(AgentTaskID.self, Bytes.self) })
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
    }

    /// When it was stored; nil if too many wait already, the user's own or everybody's.
    static func insert(
        _ task: NewTask, tier: Tier, queueMax: Int64, in transaction: borrowing Transaction
    ) async throws -> Timestamp? {
        let (submission, limits) = (task.submission, task.limits)
        return try await transaction.query(
            SQL.insert, task.id, task.user, task.key, task.module.agent, task.module.version,
            task.module.sha256, submission.entry, submission.arguments,
            submission.environment.map { "\($0.name)=\($0.value)" },
            Bytes(task.inputBlob == nil ? submission.input : []), task.inputBlob,
            Int64(bitPattern: submission.seed), limits.fuel, limits.memoryPages, limits.heapBytes,
            limits.tableElements, limits.outputBytes, submission.priority, limits.wallMilliseconds,
            task.hold, task.idempotencyKey, Int64(tier.queuedMax), queueMax,
            TaskPriority.step(submission.priority, weight: tier.weight), task.hash
        ).first?.decode(Timestamp.self)
    }

    /// The task that a user has submitted with a key.
    static func find(
        key: String, of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> (id: AgentTaskID, hash: Bytes)? {
        try await database.query(SQL.byKey, user, key).first?
            .decode(AgentTaskID.self, Bytes.self)
    }

    // MARK: Looking

    static func find(
        _ id: AgentTaskID, of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> AgentTask? {
        try await database.query(SQL.find, id, user).first.map(task)
    }

    /// Newest first, those before a given one.
    static func page(
        of user: UserID, before id: AgentTaskID?, state: AgentTask.State?, agent: AgentID?,
        limit: Int64, in database: borrowing some Querying & ~Copyable
    ) async throws -> [AgentTask] {
        try await database.query(SQL.page, user, id, state, agent, limit).map(task)
    }

    /// Nil if nothing was ever run, or it was removed by now.
    static func result(
        of task: AgentTask, in database: borrowing some Querying & ~Copyable
    ) async throws -> TaskResult? {
        try await database.query(SQL.result, task.id).first.map { row in
            let (
                detail, trap, exitCode, returned, stdout, isStdoutTruncated, stderr,
                isStderrTruncated, peakPages, wall, receipt
            ) = try row.decode(
                String?.self, String?.self, Int64?.self, [String].self, Bytes.self, Bool.self,
                Bytes.self, Bool.self, Int64.self, Int64.self, Bytes?.self)
            return TaskResult(
                task: task, detail: detail, trap: trap, exitCode: exitCode, returned: returned,
                stdout: .init(bytes: stdout.bytes, isTruncated: isStdoutTruncated),
                stderr: .init(bytes: stderr.bytes, isTruncated: isStderrTruncated),
                peakPages: peakPages, wallMicroseconds: wall, receipt: receipt)
        }
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
