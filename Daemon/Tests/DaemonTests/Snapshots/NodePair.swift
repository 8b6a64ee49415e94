import Martlet
import Postgres
import Receipts
import TestCluster
import Testing

@testable import DaemonCore

/// Two nodes on one database, a task that takes long, and how it ends when nobody disturbs it.
struct NodePair: Sendable {
    let first: TaskBench
    let second: TaskBench
    let person: Identity
    let submission: TaskSubmission
    let undisturbed: TaskResult

    /// Some milliseconds of a task of a few seconds, so that a test gets in between.
    static let turn: UInt64 = 14_400_000

    /// - Parameters:
    ///   - pages: that the task's memory grows to
    ///   - pagesMax: that it may grow to
    init(steps: Int = 60, pages: Int = 12, pagesMax: UInt64 = 64) async throws {
        var settings = try await TestCluster.database()
        settings.statementTimeoutMilliseconds = 120_000
        settings.lockTimeoutMilliseconds = 120_000
        first = try await TaskBench(TestService.make(settings))
        second = try await TaskBench(TestService.make(settings))
        person = try await first.person("ada", tier: "pro")
        var submission = TaskSubmission(
            .inline(try TestModules.program("journey")), fuel: 100_000_000_000)
        submission.arguments = ["\(steps)", "\(pages)", "2400000"]
        submission.input = (0..<steps + 10).flatMap { Array("line \($0 * $0)\n".utf8) }
        submission.environment = [.init(name: "NAME", value: "value")]
        submission.seed = 77
        submission.memoryPages = pagesMax
        self.submission = submission
        let id = try await first.service.tasks.submit(
            submission, by: person, idempotencyKey: nil
        ).task.id
        _ = try await TaskEnd.wait(for: id, of: person.user, in: first.service)
        undisturbed = try await first.service.tasks.result(of: id, of: person.user)
        try #require(undisturbed.task.state == .succeeded)
        try #require(undisturbed.task.fuelUsed > Int64(Self.turn) * 40)
        try #require(try await stored().snapshots == 0)
    }

    func submit() async throws -> AgentTaskID {
        try await first.service.tasks.submit(submission, by: person, idempotencyKey: nil).task.id
    }

    func task(_ id: AgentTaskID) async throws -> AgentTask {
        try await first.service.tasks.find(id, of: person.user)
    }

    // MARK: Running

    /// What runs tasks on one of the nodes, while `body` lasts; then it is stopped.
    func running<Value: Sendable>(
        on bench: TaskBench, _ name: String = "node", slots: Int = 1,
        checkpointInterval: Duration? = nil, memoryBytes: UInt64 = 64 << 30,
        savingFor time: Duration = .seconds(60),
        _ body: (TaskWorker) async throws -> Value
    ) async throws -> Value {
        var scheduler = ExecutionScheduler.Configuration(threadCount: 2, memoryBytes: memoryBytes)
        scheduler.turnLength = .fuel(Self.turn)
        scheduler.checkpointInterval = checkpointInterval
        scheduler.pagesAtFirst = 8
        let worker = bench.service.makeWorker(
            .init(node: name, slots: slots), scheduler: scheduler, cacheBytes: 64 << 20,
            logger: TestCluster.quiet)
        let round = Task { await worker.run() }
        bench.service.signals.noteReady()
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(worker)) } catch { outcome = .failure(error) }
        await worker.stop(savingFor: time)
        round.cancel()
        await round.value
        return try outcome.get()
    }

    /// Has a node run a task until it has come some turns further; false if it is over by then.
    func run(_ id: AgentTaskID, on bench: TaskBench, turns: Int) async throws -> Bool {
        let fuel = try await (snapshotFuel(id) ?? 0) + Int64(Self.turn) * Int64(turns)
        try await running(on: bench) { worker in
            try await until({
                await worker.lookAfterLeases()
                let task = try await task(id)
                return task.state.isFinal || task.fuelUsed >= fuel
            })
        }
        return try await !task(id).state.isFinal
    }

    /// Takes a task from the node that runs it, as if that had not been heard of for too long.
    func takeBack(_ id: AgentTaskID, as bench: TaskBench) async throws -> TaskSettlement.Reaped {
        var reaped = TaskSettlement.Reaped()
        // A task whose node is just storing something is left alone until the next time.
        try await until({
            reaped = try await bench.settlement.reap(everyRunning: true)
            return !reaped.all.isEmpty
        })
        #expect(reaped.all.map(\.run.task) == [id])
        return reaped
    }

    func finish(_ id: AgentTaskID, on bench: TaskBench) async throws {
        try await running(on: bench) { _ in try await waitForEnd(of: id) }
    }

    func waitForEnd(of id: AgentTaskID) async throws {
        try await until({ try await task(id).state.isFinal }, "the end of the task")
    }

    // MARK: Looking

    /// Whether a task has ended as it does when nobody disturbs it, and was charged like that, once.
    func check(_ id: AgentTaskID) async throws {
        let service = first.service
        let result = try await service.tasks.result(of: id, of: person.user)
        let task = result.task
        #expect(task.state == .succeeded && task.fuelUsed == undisturbed.task.fuelUsed)
        #expect(task.cost == undisturbed.task.cost)
        #expect(result.stdout == undisturbed.stdout && result.stderr == undisturbed.stderr)
        #expect(result.peakPages == undisturbed.peakPages)
        let (mine, theirs) = try (receipt(result), receipt(undisturbed))
        #expect(try CanonicalJSON(encoding: mine.run) == CanonicalJSON(encoding: theirs.run))
        #expect(
            try CanonicalJSON(encoding: mine.outcome) == CanonicalJSON(encoding: theirs.outcome))
        #expect(mine.outcome.memory != nil)
        #expect(mine.charge.cost == theirs.charge.cost)
        let charges = try await service.database.query(
            sql: "SELECT count(*) FROM ledger WHERE task_id = $1 AND kind = 'charge'", id
        ).only.decode(Int64.self)
        #expect(charges == 1)
        #expect(try await service.credits.account(of: person.user).held.micro == 0)
        #expect(try await first.isSound())
    }

    private func receipt(_ result: TaskResult) throws -> Receipt {
        try SignedReceipt(parsing: #require(result.receipt).bytes).receipt
    }

    /// Rows of the three tables.
    func stored() async throws -> (snapshots: Int64, pages: Int64, names: Int64) {
        try await first.service.database.query(
            sql: """
                SELECT (SELECT count(*) FROM snapshots), (SELECT count(*) FROM pages),
                       (SELECT count(*) FROM snapshot_pages)
                """
        ).only.decode(Int64.self, Int64.self, Int64.self)
    }

    func snapshotFuel(_ id: AgentTaskID) async throws -> Int64? {
        try await first.service.database.query(
            sql: "SELECT fuel FROM snapshots WHERE task_id = $1 AND manifest IS NOT NULL", id
        ).first?.decode(Int64.self)
    }

    func progress(_ id: AgentTaskID) async throws -> SavedProgress? {
        guard let stored = try await SnapshotStore.find(id, in: first.service.database) else {
            return nil
        }
        return SavedProgress(try Snapshot(stored.manifest).note)
    }
}

extension TaskBench {
    /// How often something became of a snapshot on this node.
    func count(_ event: NodeStatistics.SnapshotEvent) -> Int {
        figure("martlet_snapshots_total{event=\"\(event.rawValue)\"} ")
    }

    /// Pages that snapshots of this node named: sent, shared or kept.
    func pages(_ kind: String) -> Int { figure("martlet_snapshot_pages_total{page=\"\(kind)\"} ") }

    private func figure(_ name: String) -> Int {
        for line in service.metrics.text().split(separator: "\n") where line.hasPrefix(name) {
            return Int(line.dropFirst(name.count)) ?? -1
        }
        return -1
    }
}
