import HTTPTypes
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Requests that are not as they should be.
struct RequestTests {
    @Test func everyProblemHasTheSameShape() async throws {
        try await TestService.run { test in
            let answer = try await test.send(.get, "/api/v1/nowhere")
            #expect(answer.status == 404)
            #expect(answer.problem == "not-found")
            #expect(answer.body["status"] == .number(404))
            #expect(try answer.body["request_id"].text == answer.headers[.requestID])
            for name in ["X-Content-Type-Options", "X-Frame-Options", "Content-Security-Policy"] {
                #expect(answer.headers[try #require(HTTPField.Name(name))] != nil)
            }
        }
    }

    @Test func otherMethodsAreRefusedWithTheOnesThatWork() async throws {
        try await TestService.run { test in
            for method in [.put, .trace, .query] as [HTTPRequest.Method] {
                let answer = try await test.send(method, "/api/v1/keys")
                #expect(answer.problem == "method-not-allowed", "\(method)")
                #expect(answer.headers[.allow] == "GET, HEAD, POST")
            }
            #expect(try await test.send(.head, "/livez").status == 200)
        }
    }

    @Test(arguments: [
        ("", "malformed-request"),
        ("{", "malformed-request"),
        ("[]", "malformed-request"),
        ("null", "malformed-request"),
        ("\"x\"", "malformed-request"),
        (String(repeating: "[", count: 60_000), "malformed-request"),
        (String(repeating: #"{"a":"#, count: 10_000), "malformed-request"),
        (#"{"email": "a@b.c"}"#, "invalid-fields"),
        (#"{"email": null, "password": "x"}"#, "invalid-fields"),
        (#"{"email": 1, "password": "x"}"#, "invalid-fields"),
        (
            #"{"email": "a@b.c", "password": "correct horse battery", "admin": true}"#,
            "invalid-fields"
        ),
        (#"{"email": "a@b.c", "password": "\ud800"}"#, "malformed-request"),
        (String(repeating: " ", count: 65_537), "body-too-large"),
    ])
    func bodiesThatAreNotAsTheyMustBeAreRefused(body: String, problem: String) async throws {
        try await TestService.run { test in
            let answer = try await test.send(.post, "/api/v1/users", body)
            #expect(answer.problem == problem, "\(body.prefix(40)): \(answer.text)")
            #expect(!answer.text.contains("Swift"))
        }
    }

    @Test func whatIsNestedTooDeepIsNotRead() {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"a":["#, count: depth / 2)
                + String(repeating: "]}", count: depth / 2)
        }
        #expect(!JSONBody.isTooDeep(nested(JSONBody.depthMax).utf8))
        #expect(JSONBody.isTooDeep(nested(JSONBody.depthMax + 2).utf8))
        // What stands in a text is not structure.
        let text = #"["\""# + String(repeating: "[", count: 100) + #""]"#
        #expect(!JSONBody.isTooDeep(text.utf8))
        #expect(!JSONBody.isTooDeep(String(repeating: "[],", count: 100).utf8))
    }

    @Test func otherMediaTypesAreRefused() async throws {
        try await TestService.run { test in
            for type in ["text/plain", "application/x-www-form-urlencoded", ""] {
                let answer = try await test.send(
                    .post, "/api/v1/users", "{}", headers: [.contentType: type])
                #expect(answer.problem == "unsupported-media-type")
            }
            let answer = try await test.send(
                .post, "/api/v1/users", "{}",
                headers: [.contentType: "Application/JSON; charset=utf-8"])
            #expect(answer.problem == "invalid-fields")
        }
    }

    @Test func strangeIdentifiersAreNotThere() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            for id in [
                "1", "%00", "..%2F..%2Fetc", "'%20OR%201=1--", String(repeating: "a", count: 5_000),
            ] {
                let answer = try await test.send(.get, "/api/v1/keys/\(id)", credential: token)
                #expect(answer.status == 404, "\(id)")
            }
        }
    }

    @Test func withoutTheDatabaseNothingIsLetThrough() async throws {
        let service = try await TestService.make(
            ConnectionSettings(url: "host=/nowhere dbname=x"))
        try await TestService.run(service) { test in
            for _ in 0..<4 {
                let answer = try await test.send(
                    .get, "/api/v1/me", credential: KeyText.generate().text)
                #expect(answer.problem == "unavailable")
                #expect(answer.headers[.retryAfter] == "1")
            }
            #expect(try await test.send(.get, "/livez").status == 200)
            #expect(try await test.send(.get, "/readyz").status == 503)
        }
    }
}
