import HTTPTypes
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// What an account can pay for is run, and nothing else, however many ask at once.
@Suite struct OverdraftTests {
    /// What clients saw.
    private struct Seen: Sendable {
        var accepted: [String] = []
        var refused = 0
        /// Accounts that were not as an account can be.
        var impossible: [String] = []
    }

    /// Submits tasks one after the other, and looks at the account now and then.
    private func spend(
        _ submits: Int, of person: TestService.Person, _ test: TestService
    ) async throws -> Seen {
        var seen = Seen()
        for number in 0..<submits {
            let answer = try await test.submit(
                TestModules.endless, by: person, #""fuel": "2000""#)
            if answer.status == 202 {
                seen.accepted.append(try answer.body["id"].text)
            } else {
                seen.refused += 1
                #expect(answer.status == 402 && answer.problem == "insufficient-credits")
                #expect(answer.body["needed"] == .string("2"))
                #expect(answer.body["available"] == .string("1"))
                #expect(answer.body["affordable_fuel"] == .string("1000"))
            }
            guard number.isMultiple(of: 10) else { continue }
            let credits = try await test.send(
                .get, "/api/v1/credits", credential: person.credential)
            let balance = try #require(Int64(credits.body["balance"].text))
            let held = try #require(Int64(credits.body["held"].text))
            if !(0...balance).contains(held) { seen.impossible.append(credits.text) }
        }
        return seen
    }

    @Test func manyClientsSpendExactlyWhatThereIs() async throws {
        let (clients, submits) = Effort.isFull ? (16, 10_000) : (16, 480)
        var settings = try await TestCluster.database()
        settings.statementTimeoutMilliseconds = 120_000
        settings.lockTimeoutMilliseconds = 120_000
        let service = try await TestService.make(settings)
        _ = try await service.database.query(
            sql: "UPDATE tiers SET queued_max = 20000, running_max = 20000")
        // Each costs the two millionths that are held for it, since it uses all of its fuel. So a
        // third of them can be paid for, and half of another.
        let affordable = submits / 3
        try await service.withWorkers {
            try await TestService.run(service) { test in
                let ada = try await test.person("ada", granted: Int64(affordable) * 2 + 1)
                let seen = try await withThrowingTaskGroup { group in
                    for _ in 0..<clients {
                        group.addTask { try await spend(submits / clients, of: ada, test) }
                    }
                    return try await group.reduce(into: Seen()) {
                        $0.accepted += $1.accepted
                        $0.refused += $1.refused
                        $0.impossible += $1.impossible
                    }
                }
                #expect(seen.accepted.count == affordable)
                #expect(seen.refused == submits - affordable)
                #expect(seen.impossible == [])
                for id in seen.accepted {
                    let result = try await test.result(id, of: ada).body
                    #expect(result["reason"] == .string("out_of_fuel"))
                    #expect(result["cost"] == .string("2"))
                }
                #expect(try await test.balance(ada) == (1, 0))
                let tasks = try await service.database.query(sql: "SELECT count(*) FROM tasks")
                #expect(try tasks.only.decode(Int64.self) == Int64(affordable))
                #expect(try await service.credits.audit().isEmpty)
            }
        }
    }
}
