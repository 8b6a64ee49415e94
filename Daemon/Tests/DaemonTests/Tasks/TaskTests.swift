import HTTPTypes
import Martlet
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Tasks as their users see them.
@Suite struct TaskTests {
    @Test func aTaskRunsIsChargedAndShowsWhatItDid() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let submitted = try await test.submit(
                TestModules.program("wordcount"), by: ada,
                #""fuel": "100000000", "input": "one two\nthree\n", "seed": "18446744073709551615""#
            )
            #expect(submitted.status == 202)
            #expect(submitted.body["state"] == .string("queued"))
            #expect(submitted.body["held"] == .string("100000"))
            #expect(submitted.body["seed"] == .string("18446744073709551615"))
            let id = try submitted.body["id"].text
            #expect(submitted.headers[.location] == "/api/v1/tasks/\(id)")

            let result = try await test.result(id, of: ada)
            #expect(result.status == 200)
            #expect(result.body["state"] == .string("succeeded"))
            #expect(result.body["exit_code"] == .number(0))
            let fuel = try #require(Int64(result.body["fuel_used"].text))
            #expect(fuel > 1_000)
            // A thousand millionths for a million units, rounded up.
            let cost = (fuel * 1_000 + 999_999) / 1_000_000
            #expect(result.body["cost"] == .string(String(cost)))
            #expect(try await test.balance(ada) == (1_000_000_000 - cost, 0))

            let stdout = try await test.send(
                .get, "/api/v1/tasks/\(id)/stdout", credential: ada.credential)
            #expect(stdout.text == (try result.body["stdout"]["text"].text))
            #expect(stdout.text.contains("3"))
            let status = try await test.send(
                .get, "/api/v1/tasks/\(id)/status", credential: ada.credential)
            #expect(status.body["state"] == .string("succeeded"))
            let list = try await test.send(
                .get, "/api/v1/tasks?state=succeeded", credential: ada.credential)
            #expect(list.body["items"].items.map { $0["id"] } == [.string(id)])
            #expect(try await test.service.credits.audit().isEmpty)
        }
    }

    @Test func everyKindOfEndHasItsReason() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let ends: [(module: [UInt8], fields: String, state: String, reason: String)] = [
                (TestModules.idle(), #""fuel": "1000""#, "succeeded", "returned"),
                (TestModules.endless, #""fuel": "1000000""#, "failed", "out_of_fuel"),
                (
                    TestModules.endless, #""fuel": "10000000000", "wall_ms": 50"#, "failed",
                    "deadline"
                ),
                (
                    TestModules.idle(pages: 100), #""fuel": "1000", "memory_pages": 99"#, "failed",
                    "memory"
                ),
                (
                    TestModules.idle(), #""fuel": "1000", "entry": "nothing""#, "failed",
                    "unknown_entry"
                ),
                (
                    try TestModules.workload("recursion"),
                    #""fuel": "1000000", "arguments": ["x"]"#,
                    "failed", "invalid_arguments"
                ),
                (
                    try TestModules.workload("recursion"),
                    #""fuel": "1000000", "arguments": ["20"]"#,
                    "succeeded", "returned"
                ),
            ]
            for (module, fields, state, reason) in ends {
                let id = try await test.submit(module, by: ada, fields).body["id"].text
                let result = try await test.result(id, of: ada)
                #expect(result.body["state"] == .string(state), "\(fields)")
                #expect(result.body["reason"] == .string(reason), "\(fields)")
            }
            #expect(try await test.balance(ada).held == 0)
            #expect(try await test.service.credits.audit().isEmpty)
        }
    }

    @Test func theSameKeyFindsTheSameTaskAndAnotherRequestIsRefused() async throws {
        try await TestService.run { test in
            let ada = try await test.person("ada")
            let headers: HTTPFields = [.idempotencyKey: "once"]
            let first = try await test.submit(TestModules.idle(), by: ada, headers: headers)
            let again = try await test.submit(TestModules.idle(), by: ada, headers: headers)
            #expect(first.headers[.idempotentReplayed] == nil)
            #expect(again.headers[.idempotentReplayed] == "true")
            #expect(again.body["id"] == first.body["id"])
            let other = try await test.submit(
                TestModules.idle(), by: ada, #""fuel": "1000001""#, headers: headers)
            #expect(other.problem == "idempotency-key-reused")
            // Somebody else's key is another key.
            let bob = try await test.person("bob")
            let his = try await test.submit(TestModules.idle(), by: bob, headers: headers)
            #expect(his.status == 202 && his.body["id"] != first.body["id"])

            // All at once, one wins.
            let ids = try await withThrowingTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask {
                        let answer = try await test.submit(
                            TestModules.idle(), by: ada, headers: [.idempotencyKey: "race"])
                        return try answer.body["id"].text
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await test.balance(ada).held == 2_000)
        }
    }

    @Test func aBatchIsTakenWhollyOrNotAtAll() async throws {
        try await TestService.run { test in
            let ada = try await test.person("ada", granted: 2_500)
            let item = #"{"module": "\#(TestModules.idle().base64)", "fuel": "1000000"}"#
            func batch(_ items: [String]) async throws -> TestService.Answer {
                try await test.send(
                    .post, "/api/v1/tasks/batch", #"{"tasks": [\#(items.joined(separator: ","))]}"#,
                    credential: ada.credential, headers: [.idempotencyKey: "b"])
            }
            // Two can be paid for, not three.
            #expect(try await batch([item, item, item]).problem == "insufficient-credits")
            #expect(try await test.balance(ada).held == 0)
            let bad = try await batch([item, #"{"fuel": "1"}"#])
            #expect(bad.problem == "invalid-fields")
            #expect(bad.body["fields"].items.first?["field"] == .string("tasks.1.agent"))
            let good = try await batch([item, item])
            #expect(good.status == 202 && good.body["items"].items.count == 2)
            #expect(try await test.balance(ada).held == 2_000)
            let again = try await batch([item, item])
            #expect(again.body["items"] == good.body["items"])
            #expect(again.headers[.idempotentReplayed] == "true")
            #expect(try await batch([]).problem == "invalid-fields")
        }
    }

    @Test func whatCannotBePaidForOrTakenIsRefused() async throws {
        try await TestService.run { test in
            let ada = try await test.person("ada", granted: 999)
            let poor = try await test.submit(TestModules.idle(), by: ada)
            #expect(poor.status == 402)
            #expect(poor.body["needed"] == .string("1000"))
            #expect(poor.body["available"] == .string("999"))
            #expect(poor.body["affordable_fuel"] == .string("999000"))

            let bob = try await test.person("bob")
            for (fields, field) in [
                (#""fuel": "0""#, "fuel"), (#""fuel": "10000000001""#, "fuel"),
                (#""fuel": "1", "memory_pages": 2049"#, "memory_pages"),
                (#""fuel": "1", "priority": 4"#, "priority"),
                (#""fuel": "1", "wall_ms": 30001"#, "wall_ms"),
                (#""fuel": "1", "arguments": ["a\u0000"]"#, "arguments"),
                (#""fuel": "1", "environment": {"a=b": ""}"#, "environment"),
                (#""fuel": "1", "input": "a", "input_base64": "YQ==""#, "input"),
                (#""fuel": 1"#, "fuel"), (#""fuels": "1""#, "fuels"), (#""seed": "1""#, "fuel"),
            ] {
                let answer = try await test.submit(TestModules.idle(), by: bob, fields)
                #expect(answer.problem == "invalid-fields", "\(fields)")
                #expect(
                    answer.body["fields"].items.contains { $0["field"] == .string(field) },
                    "\(fields): \(answer.text)")
            }
            // A free account has 500 tasks in line at most.
            _ = try await test.service.database.query(
                sql: "UPDATE tiers SET queued_max = 3 WHERE name = 'free'")
            for _ in 0..<3 {
                #expect(try await test.submit(TestModules.idle(), by: bob).status == 202)
            }
            let full = try await test.submit(TestModules.idle(), by: bob)
            #expect(full.problem == "queue-full" && full.headers[.retryAfter] != nil)
            #expect(try await test.balance(bob).held == 3_000)
            #expect(try await test.service.credits.audit().isEmpty)
        }
    }

    @Test func aTaskIsCancelledWhileItWaitsAndWhileItRuns() async throws {
        let service = try await TestService.make()
        try await TestService.run(service) { test in
            let ada = try await test.person("ada")
            func cancel(_ id: String) async throws -> TestService.Answer {
                try await test.send(
                    .post, "/api/v1/tasks/\(id)/cancel", credential: ada.credential)
            }
            let waiting = try await test.submit(TestModules.endless, by: ada).body["id"].text
            let cancelled = try await cancel(waiting)
            #expect(cancelled.status == 200)
            #expect(cancelled.body["state"] == .string("cancelled"))
            #expect(try await test.balance(ada) == (1_000_000_000, 0))
            #expect(try await test.result(waiting, of: ada).body["reason"] == .string("cancelled"))

            try await service.withWorkers {
                let fuel = #""fuel": "10000000000""#
                let running = try await test.submit(TestModules.endless, by: ada, fuel)
                    .body["id"].text
                while try await test.send(
                    .get, "/api/v1/tasks/\(running)", credential: ada.credential
                ).body["state"] != .string("running") {
                    try await Task.sleep(for: .milliseconds(5))
                }
                #expect(try await cancel(running).status == 202)
                let result = try await test.result(running, of: ada)
                #expect(result.body["state"] == .string("cancelled"))
                // What it did is paid for, and no more.
                let cost = try #require(Int64(result.body["cost"].text))
                #expect(try await test.balance(ada) == (1_000_000_000 - cost, 0))
                // Once over, it stays as it is.
                #expect(try await cancel(running).body["state"] == .string("cancelled"))
            }
            #expect(try await service.credits.audit().isEmpty)
        }
    }

    @Test func nobodySeesOrTouchesTheTasksOfOthers() async throws {
        try await TestService.run { test in
            let ada = try await test.person("ada")
            let bob = try await test.person("bob")
            let id = try await test.submit(TestModules.idle(), by: ada).body["id"].text
            for path in ["", "/status", "/result", "/stdout", "/stderr", "/receipt"] {
                let answer = try await test.send(
                    .get, "/api/v1/tasks/\(id)\(path)", credential: bob.credential)
                #expect(answer.problem == "not-found", "\(path)")
            }
            let cancel = try await test.send(
                .post, "/api/v1/tasks/\(id)/cancel", credential: bob.credential)
            #expect(cancel.problem == "not-found")
            let list = try await test.send(.get, "/api/v1/tasks", credential: bob.credential)
            #expect(list.body["items"].items.isEmpty)
            // To its owner it is there, and not over.
            let result = try await test.send(
                .get, "/api/v1/tasks/\(id)/result", credential: ada.credential)
            #expect(result.problem == "task-unfinished")
        }
    }

    @Test func executingGivesTheResultAtOnce() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let module = try TestModules.program("wordcount").base64
            let answer = try await test.send(
                .post, "/api/v1/execute",
                #"{"module": "\#(module)", "fuel": "100000000", "input": "a b"}"#,
                credential: ada.credential)
            #expect(answer.status == 200)
            #expect(answer.body["error"] == .null)
            #expect(try answer.body["output"].text == answer.body["result"]["stdout"]["text"].text)
            let failing = try await test.send(
                .post, "/api/v1/execute",
                #"{"module": "\#(TestModules.endless.base64)", "fuel": "1000"}"#,
                credential: ada.credential)
            #expect(failing.status == 200)
            #expect(failing.body["error"] == .string("out_of_fuel"))
        }
    }

    @Test func waitingEndsWhenAnotherNodeHasRunTheTask() async throws {
        let settings = try await TestCluster.database()
        let front = try await TestService.make(settings)
        let back = try await TestService.make(settings)
        front.listener.start()
        let following = Task { await front.signals.follow(front.listener) }
        let publishing = Task { await front.signals.publish(in: front.database) }
        defer {
            following.cancel()
            publishing.cancel()
            front.listener.stop()
        }
        try await back.withWorkers {
            try await TestService.run(front) { test in
                let ada = try await test.person("ada")
                let answer = try await test.submit(
                    TestModules.idle(), by: ada, headers: [.preference: "respond-async, wait=60"])
                #expect(answer.status == 200)
                #expect(answer.body["state"] == .string("succeeded"))
            }
        }
    }
}

/// The forms that a request for a run can have.
@Suite struct SubmissionFormTests {
    private static func part(_ name: String, _ bytes: [UInt8], type: String = "") -> [UInt8] {
        Array("--b\r\nContent-Disposition: form-data; name=\"\(name)\"\(type)\r\n\r\n".utf8) + bytes
            + Array("\r\n".utf8)
    }

    @Test func aModuleIsExecutedFromAFormAndFromABody() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            let module = try TestModules.program("wordcount")
            let input = Array("one two\n".utf8)
            let json = try await test.send(
                .post, "/api/v1/execute",
                #"{"module": "\#(module.base64)", "fuel": "100000000", "input": "one two\n"}"#,
                credential: ada.credential)
            let task = Array(#"{"fuel": "100000000"}"#.utf8)
            let form =
                Self.part("input", input) + Self.part("wasm", module) + Self.part("task", task)
                + Array("--b--\r\n".utf8)
            let byForm = try await test.send(
                .post, "/api/v1/execute", bytes: form, credential: ada.credential,
                headers: [.contentType: "multipart/form-data; boundary=b"])
            let byBody = try await test.send(
                .post, "/api/v1/execute?fuel=100000000&input=one%20two%0A", bytes: module,
                credential: ada.credential, headers: [.contentType: "application/wasm"])
            for answer in [json, byForm, byBody] {
                #expect(answer.status == 200, "\(answer.text)")
                #expect(answer.body["output"] == json.body["output"])
                #expect(answer.body["result"]["fuel_used"] == json.body["result"]["fuel_used"])
            }
        }
    }

    @Test func whatIsNotAsItMustBeIsRefused() async throws {
        try await TestService.run { test in
            let ada = try await test.person("ada")
            func execute(_ query: String, _ type: String, _ bytes: [UInt8]) async throws
                -> TestService.Answer
            {
                try await test.send(
                    .post, "/api/v1/execute\(query)", bytes: bytes, credential: ada.credential,
                    headers: [.contentType: type])
            }
            let module = TestModules.idle()
            for query in ["", "?fuel=x", "?fuel=1&fuel=2", "?fuel=1&fuels=2", "?fuel=-1"] {
                let answer = try await execute(query, "application/wasm", module)
                #expect(answer.problem == "invalid-fields", "\(query): \(answer.text)")
            }
            // Fields stand in one place.
            for type in ["application/json", "multipart/form-data; boundary=b"] {
                let answer = try await execute("?fuel=1&argument=a&wait=1&x=y", type, [])
                #expect(
                    answer.body["fields"].items.map { $0["field"] }
                        == [.string("fuel"), .string("argument")], "\(answer.text)")
            }
            let type = "multipart/form-data; boundary=b"
            let end = Array("--b--\r\n".utf8)
            for form in [
                end, Self.part("task", []) + end, Self.part("other", []) + end,
                Self.part("module", module) + end,
                Self.part("module", module) + Self.part("wasm", module) + end,
            ] {
                let status = try await execute("", type, form).status
                #expect((400..<500).contains(status))
            }
            #expect(try await execute("?fuel=1", "text/plain", module).status == 415)
            let great = [UInt8](repeating: 0, count: SubmissionReader.moduleBytesMax + 1)
            #expect(try await execute("?fuel=1", "application/wasm", great).status == 413)
        }
    }
}
