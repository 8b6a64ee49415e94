import HTTPTypes
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Nothing is open that is not on a short list.
struct AccessTests {
    @Test func publicRoutesAreTheseFew() async throws {
        try await TestService.run { test in
            let open = test.routes.filter { $0.access == .anybody }
                .map { "\($0.method) \($0.path)" }
            #expect(
                open == [
                    "GET /livez", "GET /readyz", "GET /health", "GET /api/v1/openapi.yaml",
                    "GET /problems/:type",
                    "POST /api/v1/users", "POST /api/v1/sessions", "POST /api/v1/sessions/renew",
                    "GET /api/v1/downloads/:id/:version", "GET /api/v1/receipts/keys",
                ])
        }
    }

    /// A path with something in place of its parameters.
    private static func path(_ entry: Routes.Entry) -> String {
        entry.path.split(separator: "/")
            .map { $0.hasPrefix(":") ? "/\(Identifier.make())" : "/\($0)" }.joined()
    }

    @Test func allOtherRoutesRefuseStrangers() async throws {
        try await TestService.run { test in
            let closed = test.routes.filter { $0.access != .anybody }
            #expect(closed.count > 10)
            let stranger = try await TestService.make()
            let bearers: [String?] = try await [
                nil, "", "Bearer", "Bearer ", "Basic YTpi", "Bearer x",
                "Bearer \(KeyText.generate().text)",
                "Bearer \(TokenSigner(pepper: #require(Pepper("another pepper, not this one: 42"))).sign(user: .make(), session: .make()))",
                // Signed well, but there is no such session.
                "Bearer \(TokenSigner(pepper: #require(Pepper(TestService.pepper))).sign(user: .make(), session: .make()))",
                "Bearer \(#require(try await stranger.users.makeFirstAdministrator()))",
            ]
            for entry in closed {
                for bearer in bearers {
                    var headers: HTTPFields = [:]
                    headers[.authorization] = bearer
                    let answer = try await test.send(
                        entry.method, Self.path(entry), "{}", headers: headers)
                    #expect(answer.status == 401, "\(entry) \(bearer ?? "-")")
                    #expect(answer.problem == "unauthenticated")
                }
            }
        }
    }

    @Test func everyRouteNeedsItsScope() async throws {
        try await TestService.run { test in
            let administrator = try await test.administrator()
            var keys: [Scope: String] = [:]
            for scope in Scope.allCases {
                keys[scope] = try await test.key(
                    administrator, #"{"name": "k", "scopes": ["\#(scope.rawValue)"]}"#)
            }
            for entry in test.routes {
                guard case .needs(let needed) = entry.access else { continue }
                for (scope, key) in keys {
                    let answer = try await test.send(
                        entry.method, Self.path(entry), "{}", credential: key)
                    #expect((answer.status == 403) == (scope != needed), "\(entry) \(scope)")
                }
            }
        }
    }

    @Test func everyStatementPrepares() async throws {
        let connection = try await Connection.open(TestCluster.database())
        func check<SQL: StatementSet>(_: SQL.Type) async {
            for statement in SQL.allCases {
                do {
                    try await connection.script("PREPARE p AS \(statement.rawValue)")
                    try await connection.script("DEALLOCATE p")
                } catch {
                    Issue.record("\(SQL.self).\(statement): \(error)")
                }
            }
        }
        for set in Statements.all { await check(set) }
    }

    @Test func everyStatementSetIsListed() throws {
        let sources = try Sources.texts()
        let declared = sources.reduce(0) {
            $0 + $1.text.matches(of: /enum SQL: String, StatementSet/).count
        }
        #expect(declared == Statements.all.count)
        // SQL is in statement sets only.
        for source in sources where source.path.contains("/DaemonCore/") {
            if source.path.hasSuffix("Store.swift") { continue }
            #expect(
                !source.text.contains(/\b(?:INSERT INTO|DELETE FROM|UPDATE \w+ SET|SELECT \w+,)/),
                "\(source.path)")
        }
    }

    @Test func everyMigrationIsEmbedded() throws {
        let files = try Sources.names(of: "Sources/DaemonCore/Migrations")
        #expect(files == Migrations.files.map(\.name))
        #expect(Migrations.all.count == files.count)
    }

    @Test func everyProblemIsDocumented() async throws {
        let document = try Sources.text("../Documentation/Problems.md")
        try await TestService.run { test in
            for type in ProblemType.allCases {
                let answer = try await test.send(.get, type.path)
                #expect(answer.body["title"] == .string(type.title))
                let row =
                    "| `\(type.rawValue)` | \(type.status.code) | \(type.title) | \(type.meaning) |"
                #expect(document.contains(row), "missing: \(row)")
            }
            #expect(document.split(separator: "\n| `").count - 1 == ProblemType.allCases.count)
            #expect(try await test.send(.get, "/problems/no-such").status == 404)
        }
    }
}
