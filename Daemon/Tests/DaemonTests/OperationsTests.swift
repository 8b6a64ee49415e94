import FoundationEssentials
import HTTPTypes
import Logging
import Postgres
import Synchronization
import TestCluster
import Testing

@testable import DaemonCore

/// What a node tells about itself.
struct OperationsTests {
    @Test func healthHasItsShape() async throws {
        let service = try await TestService.make()
        let statistics = service.health.statistics
        for number in 0..<4 {
            statistics.began()
            if number < 3 {
                statistics.ended(
                    state: number < 2 ? "succeeded" : "failed", isSuccess: number < 2, fuel: 10,
                    cost: Credits(micro: 5), time: .zero)
            }
        }
        try await TestService.run(service) { test in
            let answer = try await test.send(.get, "/health")
            #expect(answer.status == 200)
            #expect(answer.body["service"] == .string("martletd"))
            #expect(answer.body["status"] == .string("healthy"))
            #expect(answer.body["version"] == .string(NodeHealth.version))
            #expect(try answer.body["time"].text.hasSuffix("Z"))
            #expect(
                answer.body["checks"]
                    == .object([
                        "database": .object(["status": .string("healthy")]),
                        "handlers": .object(["status": .string("healthy")]),
                        "orchestrator": .object([
                            "status": .string("healthy"), "total": .number(4),
                            "succeeded": .number(2), "failed": .number(1),
                            "workers_active": .number(1),
                        ]),
                    ]))
        }
    }

    @Test func theMemoryOfTasksIsToldAsLongAsTheyRun() async throws {
        try await TestService.runWithWorkers { test in
            let ada = try await test.person("ada")
            func isTold(_ bytes: String) async -> Bool {
                await test.service.health.metricsText().contains(
                    "\nmartlet_tasks_memory_bytes \(bytes)\n")
            }
            #expect(await isTold("0"))
            let id = try await test.submit(
                TestModules.endless, by: ada, #""fuel": "10000000000""#
            ).body["id"].text
            try await until { await !isTold("0") }
            _ = try await test.send(
                .post, "/api/v1/tasks/\(id)/cancel", credential: ada.credential)
            _ = try await test.result(id, of: ada)
            try await until { await isTold("0") }
        }
    }

    @Test func aLedgerThatDoesNotAddUpDegradesTheNode() async throws {
        let service = try await TestService.make()
        try await TestService.run(service) { test in
            let administrator = try await test.administrator()
            #expect(try await service.health.audit().isEmpty)
            func metrics() async throws -> String {
                try await test.send(.get, "/metrics", credential: administrator).text
            }
            #expect(try await metrics().contains("\ncredit_audit_mismatch 0\n"))
            _ = try await service.database.query(
                sql: "UPDATE accounts SET balance = 7 WHERE kind = 'user'")
            #expect(try await !service.health.audit().isEmpty)
            let answer = try await test.send(.get, "/health")
            #expect(answer.status == 200)
            #expect(answer.body["status"] == .string("degraded"))
            #expect(try await metrics().contains("\ncredit_audit_mismatch 1\n"))
        }
    }

    @Test func withoutTheDatabaseANodeIsUnhealthy() async throws {
        let service = try await TestService.make(ConnectionSettings(url: "host=/nowhere dbname=x"))
        try await TestService.run(service) { test in
            let answer = try await test.send(.get, "/health")
            #expect(answer.status == 503)
            #expect(answer.body["status"] == .string("unhealthy"))
            #expect(answer.body["checks"]["database"]["status"] == .string("unhealthy"))
        }
    }

    @Test func aNodeThatStopsSaysSo() async throws {
        let service = try await TestService.make()
        try await TestService.run(service) { test in
            #expect(try await test.send(.get, "/readyz").status == 200)
            service.readiness.drain()
            let answer = try await test.send(.get, "/readyz")
            #expect(answer.status == 503)
            #expect(answer.headers[.connection] == "close")
            #expect(try await test.send(.get, "/livez").status == 200)
        }
    }

    @Test func figuresAreByRouteAndNotByPath() async throws {
        let service = try await TestService.make()
        try await TestService.run(service) { test in
            let administrator = try await test.administrator()
            for _ in 0..<3 { _ = try await test.send(.get, "/problems/forbidden") }
            for number in 0..<50 { _ = try await test.send(.get, "/nowhere/\(number)") }
            _ = try await test.send(.get, "/api/v1/me", credential: "mk_wrong")
            let answer = try await test.send(.get, "/metrics", credential: administrator)
            #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            let lines = Set(answer.text.split(separator: "\n").map(String.init))
            for line in [
                #"martlet_http_requests_total{method="GET",route="/problems/{type}",status="200"} 3"#,
                #"martlet_http_requests_total{method="GET",route="NotFound",status="404"} 50"#,
                #"martlet_http_request_duration_seconds_count{route="NotFound"} 50"#,
                #"martlet_http_request_duration_seconds_bucket{route="NotFound",le="+Inf"} 50"#,
                #"martlet_security_events_total{event="key_refused"} 1"#,
                "martlet_http_requests_active 1", "martlet_fuel_total 0", "martlet_ready 1",
                "# TYPE martlet_http_requests_total counter",
                "# TYPE martlet_http_request_duration_seconds histogram",
            ] {
                #expect(lines.contains(line), "missing: \(line)\n\(answer.text)")
            }
            #expect(!answer.text.contains("nowhere"))
            #expect(answer.text.contains("\nprocess_resident_memory_bytes "))
            #expect(answer.text.hasSuffix("\n"))
            // Nobody else sees them.
            #expect(try await test.send(.get, "/metrics").status == 401)
            let token = try await test.session("ada@example.org")
            #expect(try await test.send(.get, "/metrics", credential: token).status == 403)
        }
    }

    @Test func figuresComeAsOpenMetricsToThoseWhoAskForIt() async throws {
        try await TestService.run { test in
            let administrator = try await test.administrator()
            func figures(_ accept: String?) async throws -> TestService.Answer {
                var headers: HTTPFields = [:]
                headers[.accept] = accept
                return try await test.send(
                    .get, "/metrics", credential: administrator, headers: headers)
            }
            let document = try Sources.text("Sources/DaemonCore/API/openapi.yaml")
            let asked: [MetricsFormat: [String?]] = [
                .openMetrics: [
                    "application/openmetrics-text", "text/plain, Application/OpenMetrics-Text",
                    "application/openmetrics-text;version=1.0.0;q=0.5,"
                        + "application/openmetrics-text;version=0.0.1;q=0.4,text/plain;q=0.3,*/*;q=0.2",
                ],
                .prometheus: [
                    nil, "", "*/*", "text/plain", ",;q",
                    "application/openmetrics-text;version=9.9.9",
                    "application/openmetrics-text;q=0", "application/openmetrics-text;q=x",
                    "application/openmetrics-text;q=0.1,text/plain;q=0.2",
                ],
            ]
            for (format, accepts) in asked {
                for accept in accepts {
                    #expect(
                        try await figures(accept).headers[.contentType] == format.mediaType,
                        "\(accept ?? "nothing")")
                }
                let type = format.mediaType.split(separator: ";")[0]
                #expect(document.contains("            \(type): {schema: {type: string}}\n"))
            }
            #expect(
                MetricsFormat.openMetrics.mediaType
                    == "application/openmetrics-text; version=1.0.0; charset=utf-8")

            let text = try await figures("application/openmetrics-text").text
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.suffix(2) == ["# EOF", ""])
            #expect(lines.count { $0 == "# EOF" } == 1)
            for line in [
                "# TYPE martlet_fuel counter", "martlet_fuel_total 0",
                "# HELP martlet_fuel \(Metric.fuel.meaning)", "# TYPE martlet_ready gauge",
                "# TYPE martlet_http_request_duration_seconds histogram",
            ] {
                #expect(lines.contains(line[...]), "missing: \(line)\n\(text)")
            }
            #expect(text.contains(#"le="1.0"}"#) && !text.contains(#"le="1"}"#))
            #expect(!lines.contains { $0.hasPrefix("# ") && $0.contains("_total ") })
            let plain = try await figures(nil).text
            #expect(plain.contains("\n# TYPE martlet_fuel_total counter\n"))
            #expect(plain.contains(#"le="1"}"#) && !plain.contains("# EOF"))
        }
    }

    @Test func labelsAreQuotedAndBounded() {
        let metrics = MetricsRegistry()
        metrics.count(.securityEvents, [("event", "a\"b\\c\nd")])
        #expect(metrics.text().contains(#"{event="a\"b\\c\nd"} 1"#))
        for number in 0..<3_000 { metrics.count(.httpRequests, [("route", "\(number)")]) }
        let text = metrics.text()
        #expect(text.split(separator: "\n").count < 1_010)
        #expect(text.contains(#"martlet_http_requests_total{route="other"} 2000"#))
    }

    @Test func everyMetricIsDocumented() throws {
        let document = try Sources.text("../Documentation/Operations.md")
        let rows = document.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("| `martlet_") || $0.hasPrefix("| `process_") || $0.hasPrefix("| `credit_")
        }
        let wanted = Metric.allCases.map {
            "| `\($0.rawValue)` | \($0.kind.rawValue) | \($0.meaning) |"
        }
        #expect(rows.difference(from: wanted).isEmpty)
    }

    @Test func logsAreLinesOfJSON() throws {
        let lines = Mutex<[String]>([])
        var logger = Logger(label: "x") { _ in
            JSONLogHandler(node: "n\"1") { line in lines.withLock { $0.append(line) } }
        }
        logger[metadataKey: "request_id"] = "a"
        logger.notice(
            "two\nlines \u{1}\u{2028}",
            metadata: [
                "count": .stringConvertible(3), "list": ["x", ["y": "z"]], "request_id": "b",
            ])
        logger.debug("not this")
        let line = try #require(lines.withLock { $0.count == 1 ? $0.first : nil })
        #expect(line.hasSuffix("}\n"))
        #expect(line.dropLast().allSatisfy { !$0.isNewline })
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
        #expect(value["message"] == .string("two\nlines \u{1}\u{2028}"))
        #expect(value["level"] == .string("notice"))
        #expect(value["node"] == .string("n\"1"))
        #expect(value["count"] == .number(3))
        #expect(value["list"] == .array([.string("x"), .object(["y": .string("z")])]))
        #expect(value["request_id"] == .string("b"))
    }

    @Test func theEndOfARunIsLoggedWithItsSizes() async throws {
        let ends = Mutex<[JSONValue]>([])
        var logger = Logger(label: "x") { _ in
            JSONLogHandler(node: "n") { line in
                let value = try? JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
                guard let value, value["message"] == .string("a run is over") else { return }
                ends.withLock { $0.append(value) }
            }
        }
        logger.logLevel = .info
        let service = try await TestService.make()
        try await service.withWorkers(logger: logger) {
            try await TestService.run(service) { test in
                let ada = try await test.person("ada")
                let module = TestModules.idle()
                // Kept in the row, kept apart, and with the module that is ready by then.
                let sizes = [0, 5, 3 << 20]
                try await test.setTier("basic", of: ada)
                for (index, size) in sizes.enumerated() {
                    let input = String(repeating: "a", count: size)
                    let id = try await test.submit(
                        module, by: ada, #""fuel": "1000000", "input": "\#(input)""#
                    ).body["id"].text
                    _ = try await test.result(id, of: ada)
                    try await until { ends.withLock { $0.count } > index }
                }
                let logged = ends.withLock { $0 }
                for end in logged {
                    #expect(end["module_bytes"] == .number(Int64(module.count)))
                }
                #expect(logged.map { $0["input_bytes"] } == sizes.map { .number(Int64($0)) })
            }
        }
    }

    @Test func newAccountsBeginWithWhatIsSet() async throws {
        var configuration = TestService.configuration
        configuration.startingCredits = 42
        let service = try await TestService.make(configuration: configuration)
        try await TestService.run(service) { test in
            let token = try await test.session("ada@example.org")
            let answer = try await test.send(.get, "/api/v1/credits", credential: token)
            #expect(answer.body["balance"] == .string("42"))
            #expect(try await service.credits.audit().isEmpty)
        }
    }
}
