import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Prices, accounts, caps and reports, as their owners and administrators see them.
struct CreditTests {
    private static func price(_ list: Int64, _ agent: Int64 = 0) -> Price {
        Price(
            list: PriceList(
                id: 1, perMfuel: Credits(micro: list),
                validFrom: Timestamp(microsecondsSince1970: 0)),
            agentPerMfuel: Credits(micro: agent))
    }

    @Test func costsAreRoundedUpAndNeverOverflow() {
        #expect(Self.price(1_000).cost(fuel: 0) == 0)
        #expect(Self.price(1_000).cost(fuel: 1) == 1)
        #expect(Self.price(1_000).cost(fuel: 1_000_000) == 1_000)
        #expect(Self.price(1_000).cost(fuel: 1_000_001) == 1_001)
        #expect(Self.price(0).cost(fuel: Fuel.max) == 0)
        let dearest = Self.price(1_000_000_000_000, 1_000_000_000_000)
        #expect(dearest.cost(fuel: Fuel.max) == 9_223_372_036_854_775_808_000_000)
        #expect(dearest.royalty(fuel: Fuel.max) * 2 == dearest.cost(fuel: Fuel.max))
        #expect(Self.price(1_000).cost(fuel: 1, percent: 1) == 1)
        #expect(Self.price(1_000).cost(fuel: 1_000_000, percent: 0) == 0)
        // What no hold has, but a receipt may say.
        let beyond = Self.price(.max, .max)
        #expect(
            beyond.cost(fuel: .max, percent: 50)
                == UInt128(Int64.max) * UInt128(Int64.max) / 1_000_000 + 1)

        var generator = SplitMix64(seed: 7)
        for _ in 0..<10_000 {
            let bits = Int64.random(in: 1...40, using: &generator)
            let price = Self.price(
                Int64.random(in: 0...(1 << (bits - 1)), using: &generator),
                Int64.random(in: 1...1_000_000, using: &generator))
            let credits = Credits(
                micro: Int64.random(in: 0...(Int64.max >> bits), using: &generator))
            let fuel = price.affordableFuel(credits)
            #expect(price.cost(fuel: fuel) <= UInt128(credits.micro))
            #expect(fuel == Fuel.max || price.cost(fuel: fuel + 1) > UInt128(credits.micro))
            #expect(price.royalty(fuel: fuel) <= price.cost(fuel: fuel))
            let percent = Int64.random(in: Price.percentages, using: &generator)
            let hundredfold = price.cost(fuel: fuel, percent: percent) * 100_000_000
            let exact =
                UInt128(fuel) * UInt128(price.list.perMfuel.micro + price.agentPerMfuel.micro)
                * UInt128(percent)
            #expect((exact..<exact + 100_000_000).contains(hundredfold))
            #expect(
                price.royalty(fuel: fuel, percent: percent)
                    == UInt128(fuel) * UInt128(price.agentPerMfuel.micro) * UInt128(percent)
                    / 100_000_000)
        }
    }

    @Test func refusalsSayWhatWouldBeAffordable() async throws {
        let bench = try await CreditBench()
        let user = try await bench.person("ada", granted: 5_000)
        let price = try await bench.price(agentPerMfuel: 1_000)
        let key = try await bench.key(of: user)
        func request(_ fuel: Int64) -> HoldRequest {
            HoldRequest(
                Segment(task: .make()), user: user, key: key, payee: user, price: price,
                fuelMax: fuel)
        }
        func refusal(_ fuel: Int64) async throws -> Problem? {
            await #expect(throws: Problem.self) { try await bench.hold(request(fuel)) }
        }
        let missing = Shortfall(
            needed: "5001", available: Credits(micro: 5_000), affordableFuel: "2500000")
        let problem = try #require(try await refusal(2_500_001))
        #expect(problem == .insufficientCredits(missing))
        #expect(
            try await refusal(Fuel.max)?.shortfall?.needed == "9223372036854776")
        #expect(try await bench.hold(request(1_500_000)) == Credits(micro: 3_000))

        try await bench.credits.setCap(
            .key, key.identifier, of: user, period: .day, amount: Credits(micro: 3_500))
        let capped = Shortfall(
            needed: "501", available: Credits(micro: 500), affordableFuel: "250000")
        #expect(try await refusal(250_001) == .spendCapReached(.key, capped))
        #expect(try await bench.hold(request(250_000)) == Credits(micro: 500))
        #expect(try await bench.credits.account(of: user).held == Credits(micro: 3_500))
        #expect(try await bench.credits.audit() == [])

        let router = Router(context: ServiceContext.self)
        router.add(middleware: EdgeMiddleware())
        router.get("/refused") { _, _ -> Response in throw problem }
        try await Application(router: router, logger: TestCluster.quiet).test(.router) { client in
            let answer = try await client.executeRequest(
                uri: "/refused", method: .get, headers: [:], body: nil)
            #expect(answer.status.code == 402)
            let text = String(buffer: answer.body)
            for part in [
                #""needed":"5001""#, #""available":"5000""#, #""affordable_fuel":"2500000""#,
                #""type":"/problems/insufficient-credits""#,
            ] {
                #expect(text.contains(part))
            }
        }
    }

    @Test func workIsChargedByThePriceThatItBeganWith() async throws {
        let bench = try await CreditBench()
        let user = try await bench.person("ada", granted: 5_000)
        let owner = try await bench.person("bob")
        let segment = Segment(task: .make())
        _ = try await bench.hold(
            HoldRequest(
                segment, user: user, payee: owner, price: bench.price(agentPerMfuel: 500),
                fuelMax: 2_000_000))
        _ = try await bench.credits.setPrice(perMfuel: Credits(micro: 9_000), validIn: nil)
        _ = try await bench.credits.setPrice(perMfuel: Credits(micro: 1), validIn: 60)
        #expect(try await bench.price().list.perMfuel == Credits(micro: 9_000))

        let again = HoldRequest(
            segment, user: user, payee: owner, price: try await bench.price(), fuelMax: 2_000_000)
        #expect(try await bench.hold(again) == Credits(micro: 3_000))
        for fuel in [-1, Fuel.max + 1] {
            await #expect(throws: CreditError.fuelBeyondMax(segment)) {
                try await bench.hold(
                    HoldRequest(segment, user: user, price: bench.price(), fuelMax: fuel))
            }
        }

        await #expect(throws: CreditError.fuelBeyondMax(segment)) {
            try await bench.settle(segment, fuel: 2_000_001)
        }
        #expect(try await bench.settle(segment, fuel: 1_000_001).cost == Credits(micro: 1_501))
        await #expect(throws: CreditError.closedOtherwise(segment)) {
            try await bench.settle(segment, fuel: 1_000_002)
        }
        await #expect(throws: CreditError.closedOtherwise(segment)) {
            try await bench.release(segment)
        }
        let unknown = Segment(task: segment.task, number: 1)
        await #expect(throws: CreditError.notHeld(unknown)) { try await bench.release(unknown) }
        await #expect(throws: CreditError.heldOtherwise(segment)) {
            try await bench.hold(
                HoldRequest(segment, user: owner, price: bench.price(), fuelMax: 0))
        }
        let entries = try await bench.credits.entries(of: user, before: nil, limit: 9)
        #expect(entries.map(\.kind) == [.royalty, .charge, .grant])
        #expect(entries.map(\.amount.micro) == [500, 1_001, 5_000])
        #expect(entries.map(\.balanceAfter.micro) == [3_499, 3_999, 5_000])
        #expect(try await bench.credits.account(of: owner).earned == Credits(micro: 500))
    }

    @Test func whatWasWrittenStaysAndWhatIsWrongIsFound() async throws {
        let bench = try await CreditBench()
        let user = try await bench.person("ada", granted: 5_000)
        func refusal(_ sql: String) async -> PostgresError? {
            await #expect(throws: PostgresError.self, "\(sql)") {
                try await bench.database.query(sql: sql)
            }
        }
        for sql in [
            "UPDATE ledger SET amount = 1", "DELETE FROM ledger", "TRUNCATE ledger",
            "UPDATE price_lists SET per_mfuel = 0", "DELETE FROM price_lists",
            "DELETE FROM accounts",
        ] {
            guard case .server(let error) = await refusal(sql) else {
                Issue.record("\(sql) is not refused by the server")
                continue
            }
            #expect(error.state.rawValue == "23001")
        }
        #expect(
            await refusal("UPDATE accounts SET held = balance + 1 WHERE kind = 'user'")?
                .violates("accounts_overdraft_check") == true)
        #expect(
            await refusal(
                """
                INSERT INTO ledger (id, key, kind, debit, credit, amount, account_id, n, balance_after)
                SELECT gen_random_uuid(), 'x', 'grant', id, id, 1, id, 2, 1
                FROM accounts WHERE kind = 'user'
                """)?.violates("ledger_sides_check") == true)

        let key = try await bench.key(of: user)
        try await bench.credits.setCap(
            .key, key.identifier, of: user, period: .month, amount: Credits(micro: 100))
        for fuel in [1_000, nil] as [Int64?] {
            let segment = Segment(task: .make())
            _ = try await bench.hold(
                HoldRequest(
                    segment, user: user, key: key, price: bench.price(), fuelMax: 10_000))
            if let fuel { _ = try await bench.settle(segment, fuel: fuel) }
        }
        #expect(try await bench.credits.audit() == [])
        for change in [
            "accounts SET balance = balance - 1 WHERE kind = 'user'",
            "accounts SET held = held + 5 WHERE kind = 'user'",
            "accounts SET entries = entries + 1 WHERE kind = 'user'",
            "holds SET cost = cost + 2 WHERE closed_at IS NOT NULL",
            "spend_caps SET held = held + 3", "usage SET cost = cost + 4",
        ] {
            _ = try await bench.database.query(sql: "UPDATE \(change)")
        }
        let found = try await bench.credits.audit()
        #expect(found.map(\.what) == ["balance", "cap", "entries", "held", "task", "usage"])
        #expect(found.map(\.recorded) == ["4998", "13", "3", "15", "3", "5"])
        #expect(found.map(\.derived) == ["4999", "10", "2", "10", "1", "1"])
    }

    @Test func administratorsGrantOnceWhateverIsSentTwice() async throws {
        try await TestService.run { test in
            let admin = try await test.administrator()
            let id = try await test.register("ada@example.org")
            let token = try await test.logIn("ada@example.org").body["token"].text
            @Sendable func grant(
                _ key: String?, _ amount: String, to user: String? = nil
            ) async throws -> TestService.Answer {
                var headers: HTTPFields = [:]
                headers[.idempotencyKey] = key
                return try await test.send(
                    .post, "/api/v1/admin/credits",
                    #"{"user_id": "\#(user ?? id)", "amount": "\#(amount)", "note": "gift"}"#,
                    credential: admin, headers: headers)
            }
            let answers = try await withThrowingTaskGroup { group in
                for _ in 0..<6 { group.addTask { try await grant("k1", "7000000") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0.status == 201 && $0.text == answers[0].text })
            #expect(answers.filter { $0.headers[.idempotentReplayed] == nil }.count == 1)
            #expect(try await grant("k1", "7000001").problem == "idempotency-key-reused")
            #expect(try await grant(nil, "1").problem == "idempotency-key-missing")
            for amount in ["0", "-1", "1000000000000001", "1.5", "x", "", "007"] {
                #expect(try await grant("k2", amount).problem == "invalid-fields", "\(amount)")
            }
            #expect(
                try await grant("k2", "1", to: "\(Identifier.make())").problem == "invalid-fields")
            for number in 0..<4 { #expect(try await grant("m\(number)", "10").status == 201) }

            let account = try await test.send(.get, "/api/v1/credits", credential: token)
            #expect(account.body["balance"] == .string("7000040"))
            #expect(account.body["available"] == .string("7000040"))
            let same = try await test.send(
                .get, "/api/v1/admin/users/\(id)/credits", credential: admin)
            #expect(same.text == account.text)

            var balances: [String] = []
            var path = "/api/v1/credits/ledger?limit=2"
            while true {
                let page = try await test.send(.get, path, credential: token)
                for item in page.body["items"].items {
                    balances.append(try item["balance_after"].text)
                }
                guard case .string(let next) = page.body["next"] else { break }
                path = "/api/v1/credits/ledger?limit=2&cursor=\(next)"
            }
            #expect(balances == ["7000040", "7000030", "7000020", "7000010", "7000000"])
            let audit = try await test.send(
                .get, "/api/v1/admin/credits/audit", credential: admin)
            #expect(audit.text == #"{"mismatches":[]}"#)
        }
    }

    @Test func usageIsToldApartByDayAgentAndKey() async throws {
        try await TestService.run { test in
            let admin = try await test.administrator()
            let id = try await test.register("ada@example.org")
            let token = try await test.logIn("ada@example.org").body["token"].text
            let user = try #require(UserID(id))
            let credits = test.service.credits
            _ = try await credits.grant(
                Credits(micro: 1_000_000), to: user, key: "k", note: nil)
            let key = try await test.send(
                .post, "/api/v1/keys", #"{"name": "k"}"#, credential: token
            ).body["id"].text
            let agent = Identifier.make()
            let bench = CreditBench(test.service.database)
            let price = try await bench.price()
            for (fuel, key, agent) in [
                (1_000_000, key, nil), (2_000_000, key, agent), (3_000_000, nil, agent),
            ] as [(Int64, String?, Identifier?)] {
                let segment = Segment(task: .make())
                _ = try await bench.hold(
                    HoldRequest(
                        segment, user: user, key: key.flatMap { APIKeyID($0) }, agent: agent,
                        price: price, fuelMax: 9_000_000))
                _ = try await bench.settle(segment, fuel: fuel)
            }
            // A day long gone, which is in no cap but the total.
            _ = try await test.service.database.query(
                sql: """
                    INSERT INTO usage SELECT account_id, '2024-02-29', key_id, agent_id, 1, 5, 1
                    FROM usage WHERE fuel = 1000000
                    """)
            @Sendable func csv(_ query: String) async throws -> String {
                try await test.send(
                    .get, "/api/v1/usage?format=csv&\(query)", credential: token
                ).text
            }
            let today = String(Timestamp.now.description.prefix(10))
            #expect(
                try await csv("by=day") == "day,charges,fuel,cost\r\n\(today),3,6000000,6000\r\n")
            #expect(
                try await csv("by=key,agent")
                    == "agent,key,charges,fuel,cost\r\n\(agent),\(key),1,2000000,2000\r\n"
                    + "\(agent),,1,3000000,3000\r\n,\(key),1,1000000,1000\r\n")
            #expect(
                try await csv("from=2024-02-29&to=2024-02-29")
                    == "day,charges,fuel,cost\r\n2024-02-29,1,5,1\r\n")
            let json = try await test.send(
                .get, "/api/v1/usage?by=agent", credential: token)
            #expect(json.body["items"].items.count == 2)
            #expect(json.body["items"].items[0]["agent"] == .string("\(agent)"))
            #expect(json.body["items"].items[0]["cost"] == .string("5000"))
            for query in [
                "by=x", "by=", "format=xml", "from=2026-02-29", "to=2026-13-01", "to=x",
                "from=2026-01-02&to=2026-01-01", "from=2024-01-01&to=2025-01-01",
            ] {
                let answer = try await test.send(
                    .get, "/api/v1/usage?\(query)", credential: token)
                #expect(answer.problem == "invalid-fields", "\(query)")
            }

            // Caps: of one's own keys only.
            for (period, spent) in [("day", "3000"), ("month", "3000"), ("total", "3001")] {
                let put = try await test.send(
                    .put, "/api/v1/credits/caps/keys/\(key)",
                    #"{"period": "\#(period)", "amount": "9000"}"#, credential: token)
                #expect(put.status == 204)
                let caps = try await test.send(.get, "/api/v1/credits/caps", credential: token)
                #expect(caps.body["items"].items.map { $0["spent"] } == [.string(spent)])
            }
            #expect(
                try await test.send(
                    .put, "/api/v1/credits/caps/keys/\(key)",
                    #"{"period": "day", "amount": "1"}"#, credential: admin
                ).status == 404)
            // As many as there may be: one of them can be changed, and none can be added.
            _ = try await test.service.database.query(
                sql: """
                    INSERT INTO spend_caps (account_id, kind, subject_id, period, amount, held)
                    SELECT account_id, 'agent', gen_random_uuid(), period, amount, 0
                    FROM spend_caps, generate_series(2, \(CreditService.capsMax))
                    """)
            let path = "/api/v1/credits/caps/keys/\(key)"
            let cap = #"{"period": "day", "amount": "1"}"#
            #expect(try await test.send(.put, path, cap, credential: token).status == 204)
            let another = "/api/v1/credits/caps/agents/\(Identifier.make())"
            let refused = try await test.send(.put, another, cap, credential: token)
            #expect(refused.problem == "too-many-caps")
            #expect(try await test.send(.delete, path, credential: token).status == 204)
            #expect(try await test.send(.delete, path, credential: token).status == 404)
            #expect(try await test.send(.put, another, cap, credential: token).status == 204)
        }
    }
}
