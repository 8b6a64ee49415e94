import Foundation
import HTTPTypes
import Postgres
import Receipts
import TestCluster
import Testing

@testable import DaemonCore

/// Tasks that are given the outcome of an equal one.
@Suite struct ResultCacheTests {
    /// Everything that comes of a run and is not about the one task or its time.
    private static func outcome(_ result: JSONValue) -> [JSONValue] {
        let fields = [
            "state", "reason", "detail", "trap", "exit_code", "returned", "stdout", "stderr",
            "fuel_used", "peak_pages",
        ]
        let receipt = result["receipt"]["receipt"]
        return fields.map { result[$0] }
            + ["format", "engine", "run", "outcome"].map { receipt[$0] }
    }

    /// Submits something and waits for its end.
    private static func run(
        _ test: TestService, _ module: [UInt8], by person: TestService.Person,
        _ fields: String = #""fuel": "100000000", "cache": true"#
    ) async throws -> JSONValue {
        let id = try await test.submit(module, by: person, fields).body["id"].text
        return try await test.result(id, of: person).body
    }

    private static func keptCount(_ test: TestService) async throws -> Int64 {
        try await test.service.database.query(sql: "SELECT count(*) FROM cached_results").only
            .decode(Int64.self)
    }

    // MARK: What is given, and what it costs

    @Test func anEqualTaskIsGivenTheOutcomeForATenthOfThePrice() async throws {
        try await TestService.runWithWorkers { test in
            let (ada, bob) = (try await test.person("ada"), try await test.person("bob"))
            let module = try TestModules.program("wordcount")
            let fields = #""fuel": "100000000", "input": "one two\n", "cache": true"#
            let first = try await Self.run(test, module, by: ada, fields)
            #expect(first["state"] == .string("succeeded"))
            #expect(first["cached_from"] == .null)
            let again = try await Self.run(test, module, by: ada, fields)
            #expect(again["cached_from"] == first["id"])
            #expect(again["wall_us"] == .number(0))
            #expect(Self.outcome(again) == Self.outcome(first))

            let fuel = try #require(Int64(again["fuel_used"].text))
            let cost = (fuel + 9_999) / 10_000
            #expect(again["cost"] == .string(String(cost)))
            let charge = again["receipt"]["receipt"]["charge"]
            #expect(charge["cost"] == again["cost"])
            #expect(charge["task"] == again["id"])
            #expect(charge["cached"]["percent"] == .number(10))
            #expect(charge["cached"]["task"] == first["id"])
            #expect(first["receipt"]["receipt"]["charge"]["cached"] == .null)
            let firstCost = try #require(Int64(first["cost"].text))
            #expect(try await test.balance(ada) == (1_000_000_000 - firstCost - cost, 0))

            let task = try await test.send(
                .get, "/api/v1/tasks/\(again["id"].text)", credential: ada.credential)
            #expect(task.body["cache"] == .bool(true))
            #expect(task.body["cached_from"] == first["id"])
            #expect(task.body["cost"] == again["cost"])
            // Usage counts the fuel that tasks show.
            let usage = try await test.send(.get, "/api/v1/usage", credential: ada.credential)
            #expect(usage.body["items"].items.first?["fuel"] == .string(String(2 * fuel)))

            // What somebody else has run is nobody's business.
            let his = try await Self.run(test, module, by: bob, fields)
            #expect(his["cached_from"] == .null)
            #expect(his["cost"] == first["cost"])
            #expect(Self.outcome(his) == Self.outcome(first))
            // Whoever does not ask for it has it run.
            let unasked = try await Self.run(
                test, module, by: ada, #""fuel": "100000000", "input": "one two\n""#)
            #expect(unasked["cached_from"] == .null)
            #expect(unasked["cost"] == first["cost"])
            #expect(try await Self.keptCount(test) == 2)
            #expect(try await test.service.credits.audit().isEmpty)
            let metrics = test.service.metrics.text()
            #expect(metrics.contains("martlet_result_cache_total{outcome=\"hit\"} 1\n"))
            #expect(metrics.contains("martlet_result_cache_total{outcome=\"miss\"} 2\n"))
            #expect(metrics.contains("martlet_fuel_total \(3 * fuel)\n"))
        }
    }

    @Test func theOwnerOfAnAgentIsPaidForOutcomesThatAreGivenAgain() async throws {
        try await TestService.runWithWorkers { test in
            let (ada, owner) = (try await test.person("ada"), try await test.person("owner"))
            let agent = try await test.agent(
                owner.credential, "a", #", "visibility": "public", "price_per_mfuel": "700000""#,
                module: TestModules.program("wordcount"))
            var costs: [Int64] = []
            var fuel: Int64 = 0
            for _ in 0..<3 {
                let answer = try await test.send(
                    .post, "/api/v1/execute",
                    #"{"agent": "\#(agent)", "fuel": "1000000", "input": "x", "cache": true}"#,
                    credential: ada.credential)
                let result = answer.body["result"]
                #expect((result["cached_from"] != .null) == !costs.isEmpty)
                costs.append(try #require(Int64(result["cost"].text)))
                fuel = try #require(Int64(result["fuel_used"].text))
            }
            let (whole, part) = (fuel * 701_000, fuel * 70_100)
            #expect(costs[0] == (whole + 999_999) / 1_000_000)
            #expect(costs[1] == (part + 999_999) / 1_000_000)
            #expect(costs[2] == costs[1])
            let earned = fuel * 700_000 / 1_000_000 + 2 * (fuel * 70_000 / 1_000_000)
            #expect(try await test.service.credits.account(of: owner.user).earned.micro == earned)
            #expect(try await test.balance(ada).balance == 1_000_000_000 - costs.reduce(0, +))
            #expect(try await test.service.credits.audit().isEmpty)
        }
    }

    @Test(arguments: [Int64(0), 33, 100])
    func thePartOfThePriceIsASetting(percent: Int64) async throws {
        var configuration = TestService.configuration
        configuration.cachedResultPercent = percent
        let service = try await TestService.make(configuration: configuration)
        try await service.withWorkers {
            try await TestService.run(service) { test in
                let ada = try await test.person("ada")
                let module = try TestModules.program("wordcount")
                _ = try await Self.run(test, module, by: ada)
                let again = try await Self.run(test, module, by: ada)
                let fuel = try #require(Int64(again["fuel_used"].text))
                #expect(again["cost"] == .string(String((fuel * percent + 99_999) / 100_000)))
                #expect(again["cached_from"] != .null)
                #expect(try await service.credits.audit().isEmpty)
            }
        }
    }

    // MARK: What is equal

    /// The fields of a submission, each as JSON.
    private typealias Fields = [String: String]

    private static func json(_ fields: Fields) -> String {
        "{" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }

    private static func fields(
        _ round: Int, _ generator: inout SplitMix64
    ) throws -> (fields: Fields, module: [UInt8]) {
        let programs = ["wordcount", "environment", "clocks", "trap"]
        let module = try TestModules.program(programs[round % programs.count])
        func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
        // Long input is not kept with the task.
        let words = (0..<(round == 0 ? 40_000 : number(0...50))).map { _ in "w" }
        return (
            [
                "module": "\"\(module.base64)\"",
                "arguments": #"["a\#(number(0...99))", "b"]"#,
                "environment": #"{"N": "v\#(number(0...99))"}"#,
                "input": "\"\(words.joined(separator: " "))\"",
                "seed": "\"\(number(0...1_000_000))\"",
                "fuel": "\"\(number(10_000_000...20_000_000))\"",
                "memory_pages": "\(number(64...100))", "heap_bytes": "\(number(1_000...9_000))",
                "table_elements": "\(number(1_000...9_000))",
                "output_bytes": "\(number(1_000...9_000))", "cache": "true",
            ], module
        )
    }

    private static func changes(_ fields: Fields, _ module: [UInt8]) -> [Fields] {
        let named = (module + [0, 2, 1, 0x61]).base64
        func changed(_ name: String, _ change: (String) -> String) -> Fields {
            var fields = fields
            fields[name] = change(fields[name] ?? "")
            return fields
        }
        let numbers = ["memory_pages", "heap_bytes", "table_elements", "output_bytes"].map {
            changed($0) { "\((Int($0) ?? 0) + 1)" }
        }
        return numbers + [
            changed("module") { _ in "\"\(named)\"" },
            changed("entry") { _ in "\"_start\"" },
            changed("arguments") { $0.replacing("\", \"", with: "") },
            changed("arguments") { $0.replacing("\", \"", with: " ") },
            changed("environment") { $0.replacing("\"N\": \"v", with: "\"Nv\": \"") },
            changed("environment") { $0.replacing("v", with: "w") },
            changed("input") { "\" \($0.dropFirst())" },
            changed("input") { $0.dropLast() + "\\n\"" },
            changed("seed") { $0.dropLast() + "1\"" },
            changed("fuel") { $0.dropLast() + "1\"" },
        ]
    }

    @Test func onlyWhatAgreesInEverythingThatDecidesARunIsEqual() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada", granted: 1_000_000_000_000)
            try await test.setTier("pro", of: ada)
            var generator = SplitMix64(seed: 20)
            for round in 0..<4 {
                let (fields, module) = try Self.fields(round, &generator)
                let answer = try await test.send(
                    .post, "/api/v1/tasks", Self.json(fields), credential: ada.credential)
                let first = try await test.result(answer.body["id"].text, of: ada).body
                #expect(first["cached_from"] == .null)

                let input = try #require(fields["input"])
                let equal = [
                    fields, fields.merging(["priority": "1"]) { $1 },
                    fields.merging(["wall_ms": "20000"]) { $1 },
                    fields.filter { $0.key != "input" }.merging([
                        "input_base64": "\"\(Array(input.utf8.dropFirst().dropLast()).base64)\""
                    ]) { $1 },
                ]
                let others =
                    Self.changes(fields, module) + [fields.filter { $0.key != "cache" }]
                let batch = (equal + others).map(Self.json).joined(separator: ",")
                let tasks = try await test.send(
                    .post, "/api/v1/tasks/batch", "{\"tasks\": [\(batch)]}",
                    credential: ada.credential
                ).body["items"].items
                try #require(tasks.count == equal.count + others.count)
                var results: [JSONValue] = []
                for task in tasks {
                    results.append(try await test.result(task["id"].text, of: ada).body)
                }
                for result in results.prefix(equal.count) {
                    #expect(result["cached_from"] == first["id"])
                    #expect(Self.outcome(result) == Self.outcome(first))
                }
                for (result, fields) in zip(results.dropFirst(equal.count), others) {
                    #expect(result["cached_from"] == .null, "\(fields)")
                }
                // The last one was run, and came to the same.
                #expect(results.last.map(Self.outcome) == Self.outcome(first))
            }
            #expect(try await test.service.credits.audit().isEmpty)
        }
    }

    @Test func whatIsNotTheOutcomeOfSuchARunIsNotGiven() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let fields = #""fuel": "1000000", "cache": true"#
            let one = try await Self.run(test, TestModules.idle(number: 1), by: ada, fields)
            let two = try await Self.run(test, TestModules.idle(number: 2), by: ada, fields)
            let (first, second) = (
                try #require(Identifier(one["id"].text)), try #require(Identifier(two["id"].text))
            )
            _ = try await test.service.database.query(
                sql: "DELETE FROM cached_results WHERE task_id = $1", second)
            _ = try await test.service.database.query(
                sql: "UPDATE cached_results SET task_id = $2 WHERE task_id = $1", first, second)
            let again = try await Self.run(test, TestModules.idle(number: 1), by: ada, fields)
            #expect(again["cached_from"] == .null)
        }
    }

    // MARK: What is kept, and for how long

    @Test func outcomesThatTheRunDecidesAreKeptAndOthersAreNot() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            try await test.setTier("pro", of: ada)
            let ends: [(module: [UInt8], fields: String, reason: String, isKept: Bool)] = [
                (TestModules.idle(), #""fuel": "1000""#, "returned", true),
                (try TestModules.program("exitcode"), #""fuel": "10000000""#, "exited", true),
                (
                    try TestModules.program("trap"),
                    #""fuel": "10000000", "arguments": ["divide"]"#,
                    "trapped", true
                ),
                (TestModules.endless, #""fuel": "1000000""#, "out_of_fuel", true),
                (
                    TestModules.idle(pages: 100), #""fuel": "1000", "memory_pages": 99"#, "memory",
                    true
                ),
                (
                    TestModules.idle(), #""fuel": "1000", "entry": "nothing""#, "unknown_entry",
                    true
                ),
                (
                    TestModules.endless, #""fuel": "10000000000", "wall_ms": 50"#, "deadline",
                    false
                ),
            ]
            for (module, fields, reason, isKept) in ends {
                let first = try await Self.run(test, module, by: ada, fields + #", "cache": true"#)
                #expect(first["reason"] == .string(reason))
                let again = try await Self.run(test, module, by: ada, fields + #", "cache": true"#)
                #expect(again["cached_from"] == (isKept ? first["id"] : .null), "\(reason)")
                if isKept { #expect(Self.outcome(again) == Self.outcome(first), "\(reason)") }
            }
            let kept = try await Self.keptCount(test)
            let id = try await test.submit(
                TestModules.endless, by: ada, #""fuel": "10000000000", "cache": true"#
            ).body["id"].text
            let cancelled = try await test.send(
                .post, "/api/v1/tasks/\(id)/cancel", credential: ada.credential)
            #expect(cancelled.status < 300)
            #expect(try await test.result(id, of: ada).body["state"] == .string("cancelled"))
            #expect(try await Self.keptCount(test) == kept)
            #expect(try await test.service.credits.audit().isEmpty)
        }
    }

    @Test func anOutcomeIsGivenNoLongerThanItsResultIsThere() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let module = TestModules.idle()
            let first = try await Self.run(test, module, by: ada)
            let again = try await Self.run(test, module, by: ada)
            let task = try #require(Identifier(first["id"].text))
            _ = try await test.service.database.query(
                sql: "UPDATE results SET at = now() - interval '31 days' WHERE task_id = $1", task)
            try await test.service.tasks.sweep(resultDays: 30)
            #expect(try await Self.keptCount(test) == 0)
            // What was given has a result of its own.
            let id = try again["id"].text
            let still = try await test.result(id, of: ada).body
            #expect(Self.outcome(still) == Self.outcome(again))
            #expect(still["cached_from"] == first["id"])
            let later = try await Self.run(test, module, by: ada)
            #expect(later["cached_from"] == .null)
            #expect(try await Self.run(test, module, by: ada)["cached_from"] == later["id"])
        }
    }

    // MARK: Asking for it

    @Test func askingForItIsPartOfTheRequestInEveryForm() async throws {
        try await TestService.run { test in
            let ada = try await test.person("ada")
            let (module, key) = (TestModules.idle(), [.idempotencyKey: "k"] as HTTPFields)
            let fields = #""fuel": "1000", "cache": true"#
            let first = try await test.submit(module, by: ada, fields, headers: key)
            #expect(first.body["cache"] == .bool(true))
            let again = try await test.submit(module, by: ada, fields, headers: key)
            #expect(again.body["id"] == first.body["id"])
            for other in [#""fuel": "1000""#, #""fuel": "1000", "cache": false"#] {
                let answer = try await test.submit(module, by: ada, other, headers: key)
                #expect(answer.problem == "idempotency-key-reused")
            }
            for (query, isAsked) in [("", false), ("&cache=true", true), ("&cache=false", false)] {
                let answer = try await test.send(
                    .post, "/api/v1/tasks?fuel=1000\(query)", bytes: module,
                    credential: ada.credential, headers: [.contentType: "application/wasm"])
                #expect(answer.body["cache"] == .bool(isAsked), "\(query)")
            }
            for query in ["&cache=yes", "&cache=", "&cache=true&cache=true"] {
                let answer = try await test.send(
                    .post, "/api/v1/tasks?fuel=1000\(query)", bytes: module,
                    credential: ada.credential, headers: [.contentType: "application/wasm"])
                #expect(answer.problem == "invalid-fields", "\(query)")
            }
        }
    }

    // MARK: Receipts

    @Test func theReceiptOfAnOutcomeGivenAgainCanBeChecked() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let module = try TestModules.program("wordcount")
            let fields = #""fuel": "100000000", "input": "one two\n", "cache": true"#
            _ = try await Self.run(test, module, by: ada, fields)
            let id = try await Self.run(test, module, by: ada, fields)["id"].text
            let answer = try await test.send(
                .get, "/api/v1/tasks/\(id)/receipt", credential: ada.credential)
            let signed = try SignedReceipt(parsing: answer.bytes)
            #expect(signed.receipt.charge.cached != nil)
            let signer = try #require(ReceiptSigner(seed: [UInt8](repeating: 7, count: 32)))
            func lines(_ change: (inout Receipt) -> Void) throws -> [String] {
                var receipt = signed.receipt
                change(&receipt)
                return try ReceiptVerifier(
                    SignedReceipt(parsing: signer.sign(receipt)), module: module,
                    input: Array("one two\n".utf8), trusted: [signer.publicKey]
                ).differences.map { String($0.prefix { $0 != ":" }) }
            }
            #expect(try lines { _ in } == [])
            #expect(try lines { $0.charge.cached?.percent = 100 } == ["charge.cost"])
            #expect(try lines { $0.charge.cached = nil } == ["charge.cost"])
            #expect(try lines { $0.charge.cost += 1 } == ["charge.cost"])
            for percent in [-1, 101, Int64(1) << 52] {
                #expect(try lines { $0.charge.cached?.percent = percent } == ["charge"])
            }
            let changed = answer.text.replacing("\"percent\":10", with: "\"percent\":11")
            let problems = try SignedReceipt(parsing: Array(changed.utf8)).verifySignature()
            #expect(problems == [.invalid])
        }
    }
}
