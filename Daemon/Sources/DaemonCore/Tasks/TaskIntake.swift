import Postgres

/// Puts tasks in line, those that come at about the same time in one transaction: what they can
/// cost at most is set aside with that, or they are refused.
struct TaskIntake: Sendable {
    /// What somebody submits at once: all of it is taken on, or nothing.
    struct Order: Sendable {
        let user: UserID
        let key: APIKeyID?
        let terms: TaskStore.Terms
        let items: [Item]

        /// In bytes, more or less.
        fileprivate var weight: Int {
            items.reduce(0) { $0 + 4_096 + ($1.inputBlob == nil ? $1.submission.input.count : 0) }
        }
    }

    /// A submission that is in order, its module and input stored.
    struct Item: Sendable {
        let id: AgentTaskID
        let submission: TaskSubmission
        let limits: TaskLimits
        let module: TaskModule
        let inputBlob: Bytes?
        let idempotencyKey: String?
        let hash: Bytes
    }

    private let orders: Grouping<Order, [AgentTask]>

    /// - Parameter queueMax: how many tasks may wait, over all users
    init(database: Database, queueMax: Int) {
        orders = Grouping(weightMax: 1 << 20, weigh: \.weight) { orders in
            try await database.transaction { transaction in
                try await Self.take(orders, queueMax: Int64(queueMax), in: transaction)
            }
        }
    }

    func take(_ order: Order) async throws -> [AgentTask] {
        try await orders(order)
    }

    private static func take(
        _ orders: [Order], queueMax: Int64, in transaction: borrowing Transaction
    ) async throws -> [Result<[AgentTask], any Error>] {
        let requests = orders.map { order in order.items.map { HoldRequest($0, of: order) } }
        let tiers = Dictionary(
            orders.map { ($0.user, $0.terms.tier) }, uniquingKeysWith: { first, _ in first })
        let rows = try await transaction.batch(
            HoldBatch.reading(requests.flatMap(\.self))
                + [TaskStore.countingRoom(of: tiers, most: queueMax)])
        var holds = try HoldBatch(rows.dropLast())
        var room = try TaskStore.Room(rows[rows.count - 1], of: tiers, most: queueMax)
        var decisions: [Result<[TaskStore.NewTask], any Error>] = []
        for (order, requests) in zip(orders, requests) {
            let (holdsBefore, roomBefore) = (holds, room)
            do {
                var tasks: [TaskStore.NewTask] = []
                for (item, request) in zip(order.items, requests) {
                    let hold = try holds.hold(request)
                    guard room.take(for: order.user) else {
                        throw Problem.queueFull(retryAfter: 5)
                    }
                    tasks.append(TaskStore.NewTask(item, of: order, hold: hold))
                }
                decisions.append(.success(tasks))
            } catch {
                (holds, room) = (holdsBefore, roomBefore)
                decisions.append(.failure(error))
            }
        }
        let tasks = decisions.flatMap { (try? $0.get()) ?? [] }
        guard !tasks.isEmpty else { return decisions.map { $0.map { _ in [] } } }
        let written = try await transaction.commit(
            with: holds.writing() + [TaskStore.inserting(tasks)])
        let moments = try TaskStore.inserted(written[written.count - 1])
        return decisions.map { decision in
            decision.map { tasks in
                tasks.compactMap { task in
                    moments[task.id].map { AgentTask(task, createdAt: $0) }
                }
            }
        }
    }
}

extension HoldRequest {
    fileprivate init(_ item: TaskIntake.Item, of order: TaskIntake.Order) {
        self.init(
            Segment(task: item.id.identifier), user: order.user, key: order.key,
            agent: item.module.agent?.identifier, payee: item.module.payee,
            price: Price(
                list: order.terms.priceList, agentPerMfuel: item.module.pricePerMfuel),
            fuelMax: item.limits.fuel)
    }
}

extension TaskStore.NewTask {
    fileprivate init(_ item: TaskIntake.Item, of order: TaskIntake.Order, hold: Credits) {
        self.init(
            id: item.id, user: order.user, key: order.key, module: item.module,
            submission: item.submission, limits: item.limits, inputBlob: item.inputBlob,
            hold: hold, idempotencyKey: item.idempotencyKey, hash: item.hash,
            weight: order.terms.tier.weight)
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
            createdAt: createdAt, startedAt: nil, finishedAt: nil,
            usesCache: new.submission.usesCache, cachedFrom: nil)
    }
}
