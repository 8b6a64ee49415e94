import HTTPTypes
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// What those see who guard the service.
struct SecurityTests {
    private func events(
        _ test: TestService, _ administrator: String, _ query: String = ""
    ) async throws -> [JSONValue] {
        await test.service.security.flush()
        let answer = try await test.send(
            .get, "/api/v1/admin/security-events\(query)", credential: administrator)
        #expect(answer.status == 200, "\(answer.text)")
        return answer.body["items"].items
    }

    @Test func refusalsAndChangesAreKeptAndCounted() async throws {
        let service = try await TestService.make()
        try await TestService.run(service) { test in
            let administrator = try await test.administrator()
            let user = try await test.register("ada@example.org")
            let session = try await test.logIn("ada@example.org").body["token"].text
            for _ in 0..<3 {
                _ = try await test.send(.get, "/api/v1/me", credential: "mk_wrong")
            }
            _ = try await test.send(.get, "/api/v1/admin/users", credential: session)
            _ = try await test.logIn("ada@example.org", password: "wrong horse battery")
            let key = try await test.send(
                .post, "/api/v1/keys", #"{"name": "k"}"#, credential: session
            ).body["id"].text
            _ = try await test.send(.delete, "/api/v1/keys/\(key)", credential: session)
            _ = try await test.send(
                .patch, "/api/v1/admin/users/\(user)", #"{"tier": "pro"}"#,
                credential: administrator)
            let grant = #"{"user_id": "\#(user)", "amount": "5"}"#
            for _ in 0..<2 {
                _ = try await test.send(
                    .post, "/api/v1/admin/credits", grant, credential: administrator,
                    headers: [.idempotencyKey: "once"])
            }

            let all = try await events(test, administrator)
            func found(_ kind: String) throws -> JSONValue {
                let some = try all.filter { try $0["kind"].text == kind }
                #expect(some.count == 1, "\(kind)")
                return some.first ?? .null
            }
            #expect(all.count == 7)
            #expect(try found("key_refused")["count"] == .number(3))
            #expect(try found("key_refused")["subject"].text == "/api/v1/me")
            #expect(try found("wrong_credentials")["user_id"] == .null)
            #expect(try found("scope_missing")["user_id"].text == user)
            #expect(try found("scope_missing")["subject"].text == "/api/v1/admin/users")
            #expect(try found("key_made")["subject"].text == key)
            #expect(try found("key_revoked")["subject"].text == key)
            #expect(try found("account_changed")["subject"].text == user)
            #expect(try found("credits_granted")["subject"].text == user)
            #expect(try found("credits_granted")["count"] == .number(1), "a replay grants nothing")

            #expect(try await events(test, administrator, "?kind=key_made").count == 1)
            #expect(try await events(test, administrator, "?user=\(user)").count == 3)
            let wrong = try await test.send(
                .get, "/api/v1/admin/security-events?kind=all", credential: administrator)
            #expect(wrong.problem == "invalid-fields")
            let forbidden = try await test.send(
                .get, "/api/v1/admin/security-events", credential: session)
            #expect(forbidden.status == 403)
        }
    }

    @Test func eventsAreWrittenWhenTheDatabaseIsBackAndRemovedInTheEnd() async throws {
        let service = try await TestService.make()
        let security = service.security
        func count() async throws -> Int {
            try await security.page(before: nil, kind: nil, user: nil, limit: 100).count
        }
        for number in 0..<5 { security.note(.init(kind: .keyRefused, subject: "/\(number)")) }
        _ = try await service.database.query(
            sql: "ALTER TABLE security_events RENAME TO elsewhere")
        await security.flush()
        _ = try await service.database.query(
            sql: "ALTER TABLE elsewhere RENAME TO security_events")
        security.note(.init(kind: .keyRefused, subject: "/0"))
        await security.flush()
        let page = try await security.page(before: nil, kind: nil, user: nil, limit: 100)
        #expect(Set(page.map(\.facts.subject)).count == 5)
        #expect(page.map(\.count).sorted() == [1, 1, 1, 1, 2])

        _ = try await service.database.query(
            sql: "UPDATE security_events SET at = now() - interval '91 days' WHERE count = 2")
        try await security.sweep()
        #expect(try await count() == 4)
        try await security.sweep(most: 3)
        #expect(try await count() == 3)
    }
}
