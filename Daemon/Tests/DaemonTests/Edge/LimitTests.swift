import HTTPTypes
import Logging
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// How often somebody may ask.
struct LimitTests {
    /// A service in which the first tier has few requests.
    private func service(minute: Int, day: Int) async throws -> Service {
        let service = try await TestService.make()
        _ = try await service.database.query(
            sql: "UPDATE tiers SET requests_minute = \(minute), requests_day = \(day) "
                + "WHERE name = 'free'")
        return service
    }

    @Test func aUserHasTheRequestsOfTheTier() async throws {
        try await TestService.run(service(minute: 3, day: 3)) { test in
            let token = try await test.session("ada@example.org")
            let other = try await test.session("bob@example.org")
            for left in [2, 1, 0] {
                let answer = try await test.send(.get, "/api/v1/me", credential: token)
                #expect(answer.status == 200)
                #expect(
                    answer.headers[.rateLimitPolicy] == #""minute";q=3;w=60, "day";q=3;w=86400"#)
                let limit = try #require(answer.headers[.rateLimit])
                #expect(limit.contains(#""day";r=\#(left);t="#), "\(limit)")
            }
            let refused = try await test.send(.get, "/api/v1/me", credential: token)
            #expect(refused.problem == "rate-limited")
            #expect(refused.status == 429)
            let seconds = try #require(refused.headers[.retryAfter].flatMap { Int($0) })
            #expect((1...28_800).contains(seconds))
            #expect(refused.headers[.rateLimit]?.contains(#""day";r=0;"#) == true)
            // It is the user's, not the credential's, and nobody else's.
            #expect(try await test.logIn("ada@example.org").status == 201)
            #expect(try await test.send(.get, "/api/v1/me", credential: other).status == 200)
        }
    }

    @Test func tiersHaveTheirNumbers() async throws {
        let settings = try await TestCluster.database(migrated: false)
        _ = try await Migrator(Migrations.all, logger: TestCluster.quiet).migrate(settings)
        let rows = try await Database(settings, logger: TestCluster.quiet).query(
            sql: "SELECT name, requests_minute, requests_day FROM tiers ORDER BY position")
        let numbers = try rows.map { row in
            let (name, minute, day) = try row.decode(String.self, Int32.self, Int32.self)
            return "\(name) \(minute) \(day)"
        }
        #expect(numbers == ["free 10 500", "basic 100 10000", "pro 500 50000"])
    }

    @Test func manyAtOnceGetNoMoreThanOneAfterTheOther() async throws {
        let service = try await service(minute: 1_000, day: 1_000)
        try await TestService.run(service) { test in
            let id = try await test.register("ada@example.org")
            let user = try #require(UserID(id))
            // The day's limit gives one back in 86 seconds, the minute's would in a fraction of one.
            _ = try await service.database.query(
                sql: "UPDATE tiers SET requests_minute = 40, requests_day = 40 WHERE name = 'free'")
            // Alone, and several in one go.
            let taken = try await withThrowingTaskGroup(of: Int.self) { group in
                for index in 0..<30 {
                    group.addTask {
                        let users = [user, .make()] + (index < 15 ? [user, user] : [])
                        let taken = try await LimitStore.take(of: users, in: service.database)
                        #expect(taken[1] == nil)
                        return taken.count { $0?.isTaken == true }
                    }
                }
                return try await group.reduce(0, +)
            }
            // The day gives back nothing while this runs.
            #expect(taken == 40)
        }
    }

    @Test func allowancesSayWhatIsLeft() {
        func limit(lag: Int64) -> RequestAllowance.Limit {
            .init(name: "minute", periodSeconds: 60, requests: 10, lag: lag)
        }
        #expect(limit(lag: 0).remaining == 10)
        #expect(limit(lag: 6_000_000).remaining == 9)
        #expect(limit(lag: 6_000_001).remaining == 8)
        #expect(limit(lag: 60_000_000).remaining == 0)
        #expect(limit(lag: 60_000_000).secondsUntilNext == 6)
        #expect(limit(lag: 54_000_001).secondsUntilNext == 1)
        #expect(limit(lag: 54_000_000).secondsUntilNext == 0)
        #expect(limit(lag: 1).secondsUntilFull == 1)
        #expect(limit(lag: -5).remaining == 10)
    }

    @Test func anAddressHasItsRequestsAndPaysForGuesses() throws {
        let limiter = AddressLimiter(requestsMinute: 1)
        let one = try #require(NetworkAddress("192.0.2.1"))
        let other = try #require(NetworkAddress("192.0.2.2"))
        limiter.charge(one, requests: 1_000)
        let wait = try #require(limiter.take(one))
        #expect(wait <= .seconds(60))
        #expect(limiter.take(other) == nil)
        // One customer's addresses of the sixth version are one.
        let six = try #require(NetworkAddress("2001:db8::1"))
        limiter.charge(six, requests: 1_000)
        let same = try #require(NetworkAddress("2001:db8::ffff:1"))
        let next = try #require(NetworkAddress("2001:db8:0:1::1"))
        #expect(limiter.take(same) != nil)
        #expect(limiter.take(next) == nil)
    }

    /// Status lines of requests on one connection, each with a field of its own.
    private static func statuses(_ port: Int, _ fields: [String]) async throws -> [String] {
        let connection = try await RawConnection.open(port)
        for (index, field) in fields.enumerated() {
            let close = index == fields.count - 1 ? "Connection: close\r\n" : ""
            await connection.send("GET /livez HTTP/1.1\r\nHost: a\r\n\(field)\r\n\(close)\r\n")
        }
        try await connection.waitForEnd()
        return connection.text.matches(of: /HTTP\/1.1 (\d+)/).map { String($0.1) }
    }

    @Test func proxiesAreBelievedOnlyIfTheyAreTrusted() async throws {
        let clients = ["1", "2", "3", "4"].map { "X-Forwarded-For: 6.6.6.6, 192.0.2.\($0)" }
        try await withServer {
            $0.edge.addressRequestsMinute = 2
        } _: { port, _ in
            let seen1 = try await Self.statuses(port, clients)
            #expect(seen1 == ["200", "200", "429", "429"])
        }
        try await withServer {
            $0.edge.addressRequestsMinute = 2
            $0.edge.trustedProxies = [AddressRange("127.0.0.0/8")].compactMap(\.self)
        } _: { port, _ in
            let seen2 = try await Self.statuses(port, clients)
            #expect(seen2 == ["200", "200", "200", "200"])
            // What the client says of itself, before the proxy's word, changes nothing.
            let liar = ["7", "8", "9"].map { "X-Forwarded-For: 6.6.6.\($0), 192.0.2.9" }
            let seen3 = try await Self.statuses(port, liar)
            #expect(seen3 == ["200", "200", "429"])
        }
    }

    @Test func tracesAreContinuedIfTheyAreSome() {
        func trace(_ text: String?) -> TraceContext {
            var headers: HTTPFields = [:]
            headers[.traceparent] = text
            return TraceContext(headers)
        }
        let good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let id = "4bf92f3577b34da6a3ce929d0e0e4736"
        #expect(trace(good).traceID == id)
        #expect(trace(good).header.hasSuffix("-01"))
        #expect(trace(good).spanID != "00f067aa0ba902b7")
        #expect(trace("01" + good.dropFirst(2) + "-more").traceID == id)
        for bad in [
            nil, "", "00", good + "-more", good.uppercased(), "ff" + good.dropFirst(2),
            "00-\(String(repeating: "0", count: 32))-00f067aa0ba902b7-01",
            "00-\(id)-0000000000000000-01", "00-\(id)-00f067aa0ba902b7", "00-\(id)\n-x-01",
        ] as [String?] {
            let made = trace(bad)
            #expect(made.traceID != id, "\(bad ?? "-")")
            #expect(made.header.wholeMatch(of: /00-[0-9a-f]{32}-[0-9a-f]{16}-00/) != nil)
        }
    }
}
