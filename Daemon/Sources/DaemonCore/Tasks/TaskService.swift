package import Postgres

/// The rules about tasks, for those who submit them.
package struct TaskService: Sendable {
    private let database: Database
    private let credits: CreditService
    private let agents: AgentService
    private let modules: ModuleService
    private let signals: TaskSignals
    private let statistics: NodeStatistics
    /// How many tasks may wait, over all users.
    private let queueMax: Int

    package init(
        database: Database, credits: CreditService, agents: AgentService, modules: ModuleService,
        signals: TaskSignals, statistics: NodeStatistics, queueMax: Int
    ) {
        self.database = database
        self.credits = credits
        self.agents = agents
        self.modules = modules
        self.signals = signals
        self.statistics = statistics
        self.queueMax = queueMax
    }

    // MARK: Submitting

    /// A task that was taken on, now or when the same was asked for before.
    package struct Submitted: Sendable {
        package let task: AgentTask
        package let isReplay: Bool
    }

    /// Input longer than this is not part of the row.
    private static let inlineInputMax = 65_536
    package static let batchMax = 100

    /// Takes a task on: what it can cost at most is set aside, and it stands in line. The same key
    /// again finds the task that it was given to first.
    package func submit(
        _ submission: TaskSubmission, by identity: Identity, idempotencyKey: String?
    ) async throws -> Submitted {
        try await submit([submission], by: identity, idempotencyKeys: [idempotencyKey])[0]
    }

    /// Takes on several tasks, all or none.
    package func submit(
        batch: [TaskSubmission], by identity: Identity, idempotencyKey: String?
    ) async throws -> [Submitted] {
        guard (1...Self.batchMax).contains(batch.count) else {
            throw Problem.invalid("tasks", "must be 1 to \(Self.batchMax)")
        }
        let keys = batch.indices.map { index in idempotencyKey.map { "\($0) \(index)" } }
        return try await submit(batch, by: identity, idempotencyKeys: keys)
    }

    private func submit(
        _ submissions: [TaskSubmission], by identity: Identity, idempotencyKeys: [String?]
    ) async throws -> [Submitted] {
        let hashes = submissions.map(\.hash)
        let terms = try await TaskStore.terms(
            of: identity.user, tier: identity.tier, key: idempotencyKeys.first ?? nil, in: database)
        guard let terms else { throw Problem.notFound }
        if terms.before != nil {
            return try await replay(submissions, hashes, idempotencyKeys, of: identity.user)
        }
        var prepared: [Prepared] = []
        for (index, submission) in submissions.enumerated() {
            do {
                prepared.append(try await prepare(submission, terms, identity))
            } catch let problem as Problem where submissions.count > 1 {
                throw problem.inside("tasks.\(index)")
            }
        }
        do {
            let tasks = try await database.transaction { [prepared] transaction in
                var tasks: [AgentTask] = []
                for (index, item) in prepared.enumerated() {
                    tasks.append(
                        try await insert(
                            item, terms, identity, idempotencyKeys[index], hashes[index],
                            in: transaction))
                }
                return tasks
            }
            signals.noteReady()
            statistics.accepted(tasks.count)
            return tasks.map { Submitted(task: $0, isReplay: false) }
        } catch let error as PostgresError where error.violates("tasks_idempotency") {
            // Somebody sent the same at this very moment.
            return try await replay(submissions, hashes, idempotencyKeys, of: identity.user)
        }
    }

    private func replay(
        _ submissions: [TaskSubmission], _ hashes: [Bytes], _ keys: [String?], of user: UserID
    ) async throws -> [Submitted] {
        var found: [Submitted] = []
        for (hash, key) in zip(hashes, keys) {
            guard let key,
                let (id, hashBefore) = try await TaskStore.find(
                    key: key, of: user, in: database),
                hash == hashBefore, let task = try await TaskStore.find(id, of: user, in: database)
            else { throw Problem.idempotencyKeyReused }
            found.append(Submitted(task: task, isReplay: true))
        }
        return found
    }

    /// A submission that is in order, its module and input stored.
    private struct Prepared: Sendable {
        let submission: TaskSubmission
        let limits: TaskLimits
        let module: TaskModule
        let inputBlob: Bytes?
    }

    private func prepare(
        _ submission: TaskSubmission, _ terms: TaskStore.Terms, _ identity: Identity
    ) async throws -> Prepared {
        var problems: [FieldProblem] = []
        let limits = TaskLimits(submission, terms.tier, &problems)
        submission.checkTexts(&problems)
        if submission.input.count > terms.tier.inputBytesMax {
            problems.append(
                FieldProblem(
                    field: "input", problem: "must have at most \(terms.tier.inputBytesMax) bytes"))
        }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        let module =
            switch submission.module {
            case .agent(let agent, let version):
                try await agents.resolve(agent, version: version, for: identity, in: database)
            case .inline(let bytes):
                TaskModule(
                    inline: try await modules.store(bytes, bytesMax: terms.tier.moduleBytesMax))
            }
        var inputBlob: Bytes?
        if submission.input.count > Self.inlineInputMax {
            inputBlob = try await modules.store(input: submission.input)
        }
        return Prepared(
            submission: submission, limits: limits, module: module, inputBlob: inputBlob)
    }

    private func insert(
        _ item: Prepared, _ terms: TaskStore.Terms, _ identity: Identity, _ key: String?,
        _ hash: Bytes, in transaction: borrowing Transaction
    ) async throws -> AgentTask {
        let id = AgentTaskID.make()
        var apiKey: APIKeyID?
        if case .key(let key) = identity.credential { apiKey = key }
        let hold = try await credits.hold(
            HoldRequest(
                Segment(task: id.identifier), user: identity.user, key: apiKey,
                agent: item.module.agent?.identifier, payee: item.module.payee,
                price: Price(
                    list: terms.priceList, agentPerMfuel: item.module.pricePerMfuel),
                fuelMax: item.limits.fuel),
            in: transaction)
        let task = TaskStore.NewTask(
            id: id, user: identity.user, key: apiKey, module: item.module,
            submission: item.submission, limits: item.limits, inputBlob: item.inputBlob,
            hold: hold, idempotencyKey: key, hash: hash)
        let createdAt = try await TaskStore.insert(
            task, tier: terms.tier, queueMax: Int64(queueMax), in: transaction)
        guard let createdAt else { throw Problem.queueFull(retryAfter: 5) }
        return AgentTask(task, createdAt: createdAt)
    }

    // MARK: Looking

    package func find(_ id: AgentTaskID, of user: UserID) async throws -> AgentTask {
        guard let task = try await TaskStore.find(id, of: user, in: database) else {
            throw Problem.notFound
        }
        return task
    }

    /// The task, as soon as it is over, or as it is when there was enough waiting, or when nobody
    /// is there any more to whom it matters.
    package func find(
        _ id: AgentTaskID, of user: UserID, waiting: Duration,
        while isWanted: @Sendable () -> Bool = { true }
    ) async throws -> AgentTask {
        guard waiting > .zero else { return try await find(id, of: user) }
        let deadline = ContinuousClock.now + waiting
        return try await signals.withTicket(for: id) { ticket in
            while true {
                let task = try await find(id, of: user)
                let left = deadline - ContinuousClock.now
                if task.state.isFinal || left <= .zero || signals.isDraining || Task.isCancelled
                    || !isWanted()
                {
                    return task
                }
                await ticket.wait(min(left, Self.lookAgain))
            }
        }
    }

    /// Whoever waits looks so often, should a signal get lost.
    private static let lookAgain: Duration = .seconds(1)

    package func page(
        of user: UserID, before id: AgentTaskID?, state: AgentTask.State?, agent: AgentID?,
        limit: Int
    ) async throws -> [AgentTask] {
        try await TaskStore.page(
            of: user, before: id, state: state, agent: agent, limit: Int64(limit), in: database)
    }

    /// What came of a task that is over.
    package func result(of id: AgentTaskID, of user: UserID) async throws -> TaskResult {
        try await result(of: find(id, of: user))
    }

    package func result(of task: AgentTask) async throws -> TaskResult {
        guard task.state.isFinal else { throw Problem.taskUnfinished }
        return try await TaskStore.result(of: task, in: database) ?? TaskResult(of: task)
    }

    package func receipt(of id: AgentTaskID, of user: UserID) async throws -> Bytes {
        guard let receipt = try await TaskStore.receipt(of: id, of: user, in: database) else {
            if try await !find(id, of: user).state.isFinal { throw Problem.taskUnfinished }
            throw Problem.notFound
        }
        return receipt
    }

    // MARK: Cancelling

    /// Ends a task that waits, and asks for the end of one that runs. One that is over stays so.
    package func cancel(_ id: AgentTaskID, of user: UserID) async throws -> AgentTask {
        let state = try await database.transaction { transaction in
            let state = try await TaskStore.lockForCancel(id, of: user, in: transaction)
            switch state {
            case nil: throw Problem.notFound
            case .queued, .suspended:
                try await TaskStore.cancelWaiting(id, in: transaction)
                try await credits.release(Segment(task: id.identifier), in: transaction)
            case .running: try await TaskStore.requestCancel(id, in: transaction)
            case .succeeded, .failed, .cancelled: break
            }
            return state
        }
        switch state {
        case .queued, .suspended: signals.noteFinished([id])
        case .running: signals.noteCancelled(id)
        default: break
        }
        return try await find(id, of: user)
    }

    // MARK: Sweeping

    /// Removes what is kept for some time only.
    package func sweep(resultDays: Int64) async throws {
        while try await TaskStore.forgetKeys(in: database) > 0 {}
        while try await TaskStore.deleteResults(olderThanDays: resultDays, in: database) > 0 {}
    }
}

extension AgentTask {
    /// As it is right after it was stored.
    fileprivate init(_ new: TaskStore.NewTask, createdAt: Timestamp) {
        self.init(
            id: new.id, state: .queued, reason: nil, agent: new.module.agent,
            version: new.module.version, module: new.module.sha256, entry: new.submission.entry,
            priority: new.submission.priority, fuelMax: new.limits.fuel,
            memoryPages: new.limits.memoryPages, wallMilliseconds: new.limits.wallMilliseconds,
            seed: new.submission.seed, hold: new.hold, attempt: 0, fuelUsed: 0, cost: nil,
            createdAt: createdAt, startedAt: nil, finishedAt: nil)
    }
}

extension TaskResult {
    /// Of a task that was over before it began, or whose result was removed.
    fileprivate init(of task: AgentTask) {
        self.init(
            task: task, detail: nil, trap: nil, exitCode: nil, returned: [], stdout: .init(),
            stderr: .init(), peakPages: 0, wallMicroseconds: 0, receipt: nil)
    }
}
