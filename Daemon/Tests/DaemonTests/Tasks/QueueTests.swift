import Foundation
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// The line that tasks stand in: whose turn it is, who has a task, and what happens to those that
/// were lost.
@Suite struct QueueTests {
    private typealias Bench = TaskBench

    // MARK: Fairness

    /// With every tier against every other.
    @Test(arguments: ["free", "basic", "pro"])
    func whoHasMuchInLineDelaysOthersByFewClaims(tier: String) async throws {
        let count = Effort.isFull ? 10_000 : 300
        let bench = try await Bench()
        _ = try await bench.service.database.query(
            sql: "UPDATE tiers SET queued_max = 20000, running_max = 20000")
        let greedy = try await bench.person("greedy", tier: tier)
        let agent = try await bench.agent(of: greedy)
        _ = try await bench.submit(count, of: agent, by: greedy)
        // Some of it is done already when the other one comes.
        for claim in try await bench.claim(50) { #expect(try await bench.finish(claim)) }
        let modest = try await bench.person("modest")
        let first = try await bench.submit(1, of: bench.agent(of: modest), by: modest)[0]
        var claims = 0
        while true {
            claims += 1
            let claim = try #require(try await bench.claim().first)
            if claim.run.task == first { break }
        }
        #expect(claims <= 20, "claimed as number \(claims)")
    }

    @Test func aUserWithMoreWeightGetsMoreTurnsAndPatientTasksGetFewer() async throws {
        let bench = try await Bench()
        _ = try await bench.service.database.query(sql: "UPDATE tiers SET running_max = 20000")
        let basic = try await bench.person("basic", tier: "basic")
        let pro = try await bench.person("pro", tier: "pro")
        let (basicAgent, proAgent) = try await (bench.agent(of: basic), bench.agent(of: pro))
        _ = try await bench.submit(100, of: basicAgent, by: basic)
        _ = try await bench.submit(100, of: proAgent, by: pro)
        let claims = try await bench.claim(100)
        // 4 to 16.
        #expect(claims.count { $0.user == basic.user } == 20)

        // What can wait comes after what was submitted later.
        let patient = try await bench.person("patient")
        let agent = try await bench.agent(of: patient)
        _ = try await bench.submit(10, of: agent, by: patient, priority: 3)
        let urgent = try await bench.submit(1, of: agent, by: patient)[0]
        var mine: [AgentTaskID] = []
        while mine.isEmpty {
            mine = try await bench.claim(1).filter { $0.user == patient.user }.map(\.run.task)
        }
        #expect(mine == [urgent])
    }

    @Test func nobodyHasMoreRunningThanTheTierAllows() async throws {
        let bench = try await Bench()
        let ada = try await bench.person("ada")
        let bob = try await bench.person("bob")
        _ = try await bench.submit(10, of: bench.agent(of: ada), by: ada)
        _ = try await bench.submit(10, of: bench.agent(of: bob), by: bob)
        // Eight nodes at once.
        let claims = try await withThrowingTaskGroup { group in
            for number in 0..<8 {
                group.addTask { try await bench.claim(3, node: "n\(number)") }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let more = try await bench.claim(10)
        let running = Dictionary(grouping: claims + more, by: \.user).mapValues(\.count)
        #expect(running == [ada.user: 2, bob.user: 2])
        #expect(Set((claims + more).map(\.run.task)).count == 4)
        #expect(try await bench.finish(claims[0]))
        #expect(try await bench.claim(10).map(\.user) == [claims[0].user])
    }

    // MARK: Leases

    @Test func whoLostATaskCannotEndItAndItIsChargedOnce() async throws {
        let bench = try await Bench()
        let ada = try await bench.person("ada", granted: 1_000_000)
        let id = try await bench.submit(1, of: bench.agent(of: ada), by: ada)[0]
        let first = try #require(try await bench.claim(node: "slow").first)
        #expect(try await bench.settlement.reap(everyRunning: false).all.isEmpty)
        try await bench.expire()
        #expect(try await bench.settlement.reap(everyRunning: false).all.map(\.run.task) == [id])
        // It comes before all that waits.
        let second = try #require(try await bench.claim(node: "quick").first)
        #expect(second.run.task == id && second.run.lease > first.run.lease && second.attempt == 2)
        #expect(try await !bench.finish(first, fuel: 900_000))
        let kept = try await QueueStore.heartbeat(
            [(first.run, 0)], leaseSeconds: 15, in: bench.service.database)
        #expect(kept.isEmpty)
        #expect(try await bench.finish(second, fuel: 500_000))
        #expect(try await !bench.finish(second, fuel: 500_000))
        #expect(try await bench.service.credits.account(of: ada.user).balance.micro == 999_500)
        #expect(try await bench.isSound())
    }

    @Test func aTaskThatIsAlwaysLostIsGivenUpAndCostsNothing() async throws {
        let bench = try await Bench()
        let ada = try await bench.person("ada")
        let id = try await bench.submit(1, of: bench.agent(of: ada), by: ada)[0]
        var attempts = 0
        while try await !bench.service.tasks.find(id, of: ada.user).state.isFinal {
            _ = try await bench.service.database.query(sql: "UPDATE tasks SET run_at = now()")
            attempts += try await bench.claim().count
            try await bench.expire()
            _ = try await bench.settlement.reap(everyRunning: false)
        }
        let task = try await bench.service.tasks.find(id, of: ada.user)
        #expect(attempts == 10)
        #expect(task.state == .failed && task.reason == .infrastructure)
        #expect(task.cost == Credits(micro: 0))
        #expect(try await bench.service.credits.account(of: ada.user).held.micro == 0)
        #expect(try await bench.isSound())
    }

    @Test func whatIsCancelledAndLostIsOver() async throws {
        let bench = try await Bench()
        let ada = try await bench.person("ada")
        let id = try await bench.submit(1, of: bench.agent(of: ada), by: ada)[0]
        _ = try await bench.claim()
        #expect(try await bench.service.tasks.cancel(id, of: ada.user).state == .running)
        try await bench.expire()
        #expect(try await bench.settlement.reap(everyRunning: false).ended == [id])
        #expect(try await bench.service.tasks.find(id, of: ada.user).state == .cancelled)
        #expect(try await bench.isSound())
    }

    @Test func aNodeThatFindsTheDatabaseAgainLeavesOthersTimeToKeepTheirTasks() async throws {
        let bench = try await Bench()
        let ada = try await bench.person("ada")
        let id = try await bench.submit(1, of: bench.agent(of: ada), by: ada)[0]
        let claims = try await bench.claim()
        try await bench.expire()
        let worker = bench.service.worker("first back")
        await worker.lookAfterLeases()
        // Whoever has it is back now, too.
        let kept = try await QueueStore.heartbeat(
            claims.map { (run: $0.run, fuel: 0) }, leaseSeconds: 15,
            in: bench.service.database)
        #expect(Array(kept.keys) == [id])
        await worker.lookAfterLeases()
        #expect(try await bench.service.tasks.find(id, of: ada.user).state == .running)
        // Whoever is not has lost it.
        try await bench.expire()
        await worker.lookAfterLeases()
        #expect(try await bench.service.tasks.find(id, of: ada.user).state == .queued)
    }

    // MARK: Nodes that end

    @Test func aNodeThatStopsGivesItsTasksBackAndTheNextOneRunsThem() async throws {
        let bench = try await Bench()
        let ada = try await bench.person("ada")
        let long = try TestModules.workload("recursion")
        var submission = TaskSubmission(.inline(long), fuel: 10_000_000_000)
        submission.arguments = ["27"]
        let id = try await bench.service.tasks.submit(
            submission, by: ada, idempotencyKey: nil
        ).task.id
        let worker = bench.service.worker("first")
        let round = Task { await worker.run() }
        bench.service.signals.noteReady()
        while try await bench.service.tasks.find(id, of: ada.user).state == .queued {
            try await Task.sleep(for: .milliseconds(5))
        }
        await worker.stop()
        round.cancel()
        await round.value
        let after = try await bench.service.tasks.find(id, of: ada.user)
        // It may have ended in time.
        #expect(after.state == .queued && after.attempt == 0 || after.state == .succeeded)
        _ = try await TaskEnd.wait(for: id, of: ada.user, in: bench.service)
        let result = try await bench.service.tasks.result(of: id, of: ada.user)
        #expect(result.task.state == .succeeded)
        #expect(try await bench.isSound())
    }
}

/// How thorough the tests are to be.
enum Effort {
    static var isFull: Bool { ProcessInfo.processInfo.environment["MARTLET_FULL"] == "1" }
}

enum TaskEnd {
    /// Runs tasks until this one is over.
    static func wait(
        for id: AgentTaskID, of user: UserID, in service: Service
    ) async throws -> AgentTask {
        let end = Shared<AgentTask?>(nil)
        try await service.withWorkers {
            while true {
                let task = try await service.tasks.find(id, of: user, waiting: .seconds(1))
                if task.state.isFinal { return end.withLock { $0 = task } }
            }
        }
        return try #require(end.withLock { $0 })
    }
}
