package import Postgres

/// The rules about tasks, for those who submit them.
package struct TaskService: Sendable {
    private let database: Database
    private let credits: CreditService
    private let modules: ModuleService
    private let signals: TaskSignals
    private let statistics: NodeStatistics
    private let intake: TaskIntake
    // What several ask for at about the same time is looked up once.
    private let terms: Grouping<TaskStore.TermsQuery, TaskStore.Terms?>
    private let tasks: Grouping<TaskStore.Look, AgentTask?>
    private let outcomes: Grouping<TaskStore.Look, TaskStore.Found?>

    /// - Parameter queueMax: how many tasks may wait, over all users
    package init(
        database: Database, credits: CreditService, modules: ModuleService, signals: TaskSignals,
        statistics: NodeStatistics, queueMax: Int
    ) {
        self.database = database
        self.credits = credits
        self.modules = modules
        self.signals = signals
        self.statistics = statistics
        intake = TaskIntake(database: database, queueMax: queueMax)
        terms = Grouping(weightMax: Self.groupMax, weigh: \.statementCount) { queries in
            try await TaskStore.terms(queries, in: database).map { .success($0) }
        }
        tasks = Grouping(weightMax: Self.groupMax) { looks in
            let found = try await TaskStore.find(looks, in: database)
            return looks.map { .success(found[$0]) }
        }
        outcomes = Grouping(weightMax: Self.outcomesMax) { looks in
            let found = try await TaskStore.findWithResults(looks, in: database)
            return looks.map { .success(found[$0]) }
        }
    }

    private static let groupMax = 64
    /// Each may have megabytes of output.
    private static let outcomesMax = 16

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
    /// - Parameter id: what a task is to be called that was not taken on before
    package func submit(
        _ submission: TaskSubmission, as id: AgentTaskID = .make(), by identity: Identity,
        idempotencyKey: String?
    ) async throws -> Submitted {
        try await submit([(id, submission, idempotencyKey)], by: identity)[0]
    }

    /// Takes on several tasks, all or none.
    package func submit(
        batch: [TaskSubmission], by identity: Identity, idempotencyKey: String?
    ) async throws -> [Submitted] {
        guard (1...Self.batchMax).contains(batch.count) else {
            throw Problem.invalid("tasks", "must be 1 to \(Self.batchMax)")
        }
        return try await submit(
            batch.enumerated().map { index, submission in
                (.make(), submission, idempotencyKey.map { "\($0) \(index)" })
            }, by: identity)
    }

    /// A submission, what its task is to be called, and the client's key for it.
    private typealias Wish = (id: AgentTaskID, submission: TaskSubmission, key: String?)

    private func submit(_ wishes: [Wish], by identity: Identity) async throws -> [Submitted] {
        let hashes = wishes.map(\.submission.hash)
        let terms = try await terms(
            TaskStore.TermsQuery(
                user: identity.user, tier: identity.tier, key: wishes.first?.key,
                agents: Array(Set(wishes.compactMap(\.submission.agent)))))
        guard let terms else { throw Problem.notFound }
        if terms.before != nil { return try await replay(wishes, hashes, of: identity.user) }
        var items: [TaskIntake.Item] = []
        for (index, (wish, hash)) in zip(wishes, hashes).enumerated() {
            do {
                items.append(try await item(wish, hash, terms, identity))
            } catch let problem as Problem where wishes.count > 1 {
                throw problem.inside("tasks.\(index)")
            }
        }
        var apiKey: APIKeyID?
        if case .key(let key) = identity.credential { apiKey = key }
        do {
            let tasks = try await intake.take(
                .init(user: identity.user, key: apiKey, terms: terms, items: items))
            signals.noteReady()
            statistics.accepted(tasks.count)
            return tasks.map { Submitted(task: $0, isReplay: false) }
        } catch let error as PostgresError where error.violates("tasks_idempotency") {
            // Somebody sent the same at this very moment.
            return try await replay(wishes, hashes, of: identity.user)
        }
    }

    private func replay(
        _ wishes: [Wish], _ hashes: [Bytes], of user: UserID
    ) async throws -> [Submitted] {
        var found: [Submitted] = []
        for (wish, hash) in zip(wishes, hashes) {
            guard let key = wish.key,
                let (id, hashBefore) = try await TaskStore.find(
                    key: key, of: user, in: database),
                hash == hashBefore, let task = try await tasks(.init(task: id, user: user))
            else { throw Problem.idempotencyKeyReused }
            found.append(Submitted(task: task, isReplay: true))
        }
        return found
    }

    private func item(
        _ wish: Wish, _ hash: Bytes, _ terms: TaskStore.Terms, _ identity: Identity
    ) async throws -> TaskIntake.Item {
        let submission = wish.submission
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
            case .agent(let agent):
                try AgentService.module(
                    of: agent.agent, version: agent.version, terms.agents[agent],
                    for: identity.user)
            case .inline(let bytes):
                TaskModule(
                    inline: try await modules.store(
                        bytes, bytesMax: terms.tier.moduleBytesMax, of: identity.user))
            }
        var inputBlob: Bytes?
        if submission.input.count > Self.inlineInputMax {
            inputBlob = try await modules.store(
                input: submission.input, of: identity.user)
        }
        return .init(
            id: wish.id, submission: submission, limits: limits, module: module,
            inputBlob: inputBlob, idempotencyKey: wish.key, hash: hash)
    }

    // MARK: Looking

    package func find(_ id: AgentTaskID, of user: UserID) async throws -> AgentTask {
        guard let task = try await tasks(.init(task: id, user: user)) else {
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
        return try await signals.withTicket(for: id) { ticket in
            let task = try await find(id, of: user)
            return try await wait(ticket, for: task, task: \.self, waiting, isWanted) {
                try await find(id, of: user)
            }
        }
    }

    /// Has `body` submit a task of the name that it is given, and waits for the end of that.
    /// - Parameter waiting: how long, at most
    /// - Returns: what `body` returned, the task as it is then, and what came of it if it is over
    package func run(
        for user: UserID, waiting: (AgentTask) -> Duration,
        while isWanted: @Sendable () -> Bool,
        submit: (AgentTaskID) async throws -> Submitted
    ) async throws -> (submitted: Submitted, task: AgentTask, result: TaskResult?) {
        // Whoever waits before there is anything to wait for cannot miss it.
        let id = AgentTaskID.make()
        return try await signals.withTicket(for: id) { ticket in
            let submitted = try await submit(id)
            var task = submitted.task
            if task.id == id {
                let found = try await wait(
                    ticket, for: TaskStore.Found(task: task, result: nil), task: \.task,
                    waiting(task), isWanted
                ) {
                    try await outcome(of: id, of: user)
                }
                return (submitted, found.task, found.whole)
            }
            task = try await find(
                task.id, of: user, waiting: waiting(task), while: isWanted)
            let result = task.state.isFinal ? try await result(of: task.id, of: user) : nil
            return (submitted, task, result)
        }
    }

    /// Waits until the task is over, and looks at it each time that something has happened to it.
    private func wait<Found>(
        _ ticket: TaskSignals.Ticket, for found: Found, task: (Found) -> AgentTask,
        _ duration: Duration, _ isWanted: @Sendable () -> Bool, look: () async throws -> Found
    ) async throws -> Found {
        let deadline = ContinuousClock.now + duration
        var found = found
        while true {
            let left = deadline - ContinuousClock.now
            if task(found).state.isFinal || left <= .zero || signals.isDraining
                || Task.isCancelled || !isWanted()
            {
                return found
            }
            await ticket.wait(min(left, Self.lookAgain))
            found = try await look()
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
        guard let result = try await outcome(of: id, of: user).whole else {
            throw Problem.taskUnfinished
        }
        return result
    }

    private func outcome(of id: AgentTaskID, of user: UserID) async throws -> TaskStore.Found {
        guard let found = try await outcomes(.init(task: id, user: user)) else {
            throw Problem.notFound
        }
        return found
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

extension TaskStore.Found {
    /// What came of the task if it is over, whether something is stored of that or not.
    fileprivate var whole: TaskResult? {
        task.state.isFinal ? result ?? TaskResult(of: task) : nil
    }
}

extension TaskSubmission {
    fileprivate var agent: AgentVersion? {
        guard case .agent(let agent) = module else { return nil }
        return agent
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
