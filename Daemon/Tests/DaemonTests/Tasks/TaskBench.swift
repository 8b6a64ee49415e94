import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Tasks without anybody who runs them, so that a test can do so itself.
struct TaskBench: Sendable {
    let service: Service
    let settlement: TaskSettlement
    let module: StoredModule

    init() async throws {
        var settings = try await TestCluster.database()
        settings.statementTimeoutMilliseconds = 120_000
        settings.lockTimeoutMilliseconds = 120_000
        try await self.init(TestService.make(settings))
    }

    init(_ service: Service) async throws {
        self.service = service
        settlement = TaskSettlement(
            database: service.database, receipts: service.receipts, cachedPercent: 10)
        module = try await service.modules.store(
            TestModules.idle(), bytesMax: 1 << 20, of: .make())
    }

    func person(_ name: String, tier: String = "free", granted: Int64 = 1_000_000_000_000)
        async throws -> Identity
    {
        let address = try #require(EmailAddress("\(name)@example.org"))
        let user = try await UserStore.insert(
            address, passwordHash: nil, tier: tier, role: .user, in: service.database)
        _ = try await service.credits.grant(
            Credits(micro: granted), to: user.id, key: "first-\(user.id)", note: nil)
        return Identity(
            user: user.id, role: .user, tier: tier, scopes: Scope.all(of: .user),
            credential: .session(.make()))
    }

    /// An agent whose module does nothing.
    func agent(of person: Identity) async throws -> AgentID {
        let id = AgentID.make()
        _ = try await service.database.query(
            sql: """
                INSERT INTO agents (id, owner_id, name, description, capabilities, visibility,
                                    price_per_mfuel, version_count)
                VALUES ($1, $2, 'a', '', '{}', 'private', 0, 1)
                """, id, person.user)
        _ = try await service.database.query(
            sql: """
                INSERT INTO agent_versions (agent_id, n, sha256, summary)
                VALUES ($1, 1, $2, '{}')
                """, id, module.sha256)
        _ = try await service.database.query(
            sql: "UPDATE agents SET current_version = 1 WHERE id = $1", id)
        return id
    }

    func submit(
        _ count: Int, of agent: AgentID, by person: Identity, fuel: UInt64 = 1_000_000,
        priority: Int16 = 0
    ) async throws -> [AgentTaskID] {
        var ids: [AgentTaskID] = []
        var submission = TaskSubmission(.agent(.init(agent: agent)), fuel: fuel)
        submission.priority = priority
        while ids.count < count {
            let batch = Array(
                repeating: submission, count: min(TaskService.batchMax, count - ids.count))
            ids += try await service.tasks.submit(
                batch: batch, by: person, idempotencyKey: nil
            ).map(\.task.id)
        }
        return ids
    }

    func claim(_ count: Int64 = 1, node: String = "n") async throws -> [QueueStore.Claim] {
        try await QueueStore.claim(
            count, node: node, leaseSeconds: 15, in: service.database
        ).claims
    }

    func finish(_ claim: QueueStore.Claim, fuel: UInt64 = 10) async throws -> Bool {
        var outcome = ExecutionOutcome(reason: .returned)
        outcome.fuelUsed = fuel
        return try await settlement.conclude(
            claim,
            .run(ExecutionRequest(claim, input: []), .finished(outcome, wall: .zero)),
            node: "n") != .lost
    }

    /// Makes every lease run out.
    func expire() async throws {
        _ = try await service.database.query(
            sql: """
                UPDATE tasks SET lease_until = clock_timestamp() - interval '1 second'
                WHERE state = 'running'
                """)
    }

    func isSound() async throws -> Bool { try await service.credits.audit().isEmpty }
}
