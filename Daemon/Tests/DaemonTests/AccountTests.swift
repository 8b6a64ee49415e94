import FoundationEssentials
import HTTPTypes
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Accounts, keys and sessions, as their owners see them.
struct AccountTests {
    @Test func aPersonRegistersAndWorksWithAKey() async throws {
        try await TestService.run { test in
            let id = try await test.register("Ada@Example.org ")
            let login = try await test.logIn("ada@example.ORG")
            #expect(login.status == 201)
            let token = try login.body["token"].text
            let me = try await test.send(.get, "/api/v1/me", credential: token)
            #expect(me.body["user"]["id"] == .string(id))
            #expect(me.body["user"]["email"] == .string("ada@example.org"))
            #expect(me.body["tier"]["requests_per_minute"] == .number(1_000_000))
            #expect(me.body["tier"]["fuel_max"] == .string("10000000000"))

            let made = try await test.send(
                .post, "/api/v1/keys", #"{"name": "laptop", "expires_in": 3600}"#,
                credential: token)
            #expect(made.status == 201)
            let key = try made.body["key"].text
            let path = try "/api/v1/keys/" + made.body["id"].text
            #expect(made.headers[.location] == path)
            #expect(try await test.send(.get, "/api/v1/me", credential: key).status == 200)
            // Shown once.
            let shown = try await test.send(.get, path, credential: token)
            #expect(shown.body["name"] == .string("laptop"))
            #expect(shown.body["key"] == .null)
            let list = try await test.send(.get, "/api/v1/keys", credential: token)
            #expect(list.body["items"].items.count == 1)
            #expect(!list.text.contains(key))
            #expect(list.body["items"].items[0]["last_used_at"] != .null)

            #expect(try await test.send(.delete, path, credential: token).status == 204)
            #expect(try await test.send(.get, "/api/v1/me", credential: key).status == 401)
            let revoked = try await test.send(.get, path, credential: token)
            #expect(revoked.body["revoked_at"] != .null)
        }
    }

    @Test func registrationSaysWhatItWants() async throws {
        try await TestService.run { test in
            func register(_ email: String, _ password: String) async throws -> String? {
                try await test.send(
                    .post, "/api/v1/users",
                    #"{"email": "\#(email)", "password": "\#(password)"}"#
                ).problem
            }
            for email in ["", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\\u0000", "a\\n@b"] {
                let problem = try await register(email, TestService.password)
                #expect(problem == "invalid-fields", "\(email)")
            }
            for password in ["", "short", "aaaaaaaaaaaa", "ada@example.org"] {
                let problem = try await register("ada@example.org", password)
                #expect(problem == "invalid-fields", "\(password)")
            }
            _ = try await test.register("ada@example.org")
            #expect(try await register("ADA@example.org", TestService.password) == "email-taken")
        }
    }

    @Test func loggingInTellsNothingAboutWhoHasAnAccount() async throws {
        try await TestService.run { test in
            _ = try await test.register("ada@example.org")
            let wrong = try await test.logIn("ada@example.org", password: "wrong password")
            let unknown = try await test.logIn("bob@example.org", password: "wrong password")
            let noAddress = try await test.logIn("", password: "wrong password")
            for answer in [wrong, unknown, noAddress] {
                #expect(answer.status == 401)
                #expect(answer.problem == "wrong-credentials")
            }
            #expect(wrong.body["title"] == unknown.body["title"])
        }
        // The same work is done for nobody as for somebody.
        let hasher = PasswordHasher(cost: .init(logRounds: 4))
        let hash = try await hasher.hash("x")
        #expect(hash.hasPrefix("$scrypt$ln=4,r=8,p=3$"))
        #expect(try await hasher.verify("x", hash))
        #expect(try await !hasher.verify("y", hash))
        #expect(try await !hasher.verify("x", nil))
        #expect(try await !hasher.verify("x", hash.replacing("r=8", with: "r=9")))
        #expect(try await hasher.hash("x") != hash)
    }

    /// The vectors of RFC 7914 have no p=3, so this one comes from Python's hashlib.scrypt.
    @Test func passwordsAreHashedByScrypt() async throws {
        let hash =
            "$scrypt$ln=4,r=8,p=3$AAECAwQFBgcICQoLDA0ODw$4Iy+suNaLCbFwomtYHjcnWBN3WJwU3z+Ob5bBzwTC6w"
        #expect(
            try await PasswordHasher(cost: .standard).verify("correct horse battery", hash))
    }

    @Test func sessionsAreRenewedOnceAndEnd() async throws {
        try await TestService.run { test in
            _ = try await test.register("ada@example.org")
            let login = try await test.logIn("ada@example.org")
            let renewal = try login.body["renewal"].text
            @Sendable func renew(_ text: String) async throws -> TestService.Answer {
                try await test.send(
                    .post, "/api/v1/sessions/renew", #"{"renewal": "\#(text)"}"#)
            }
            let answers = try await withThrowingTaskGroup { group in
                for _ in 0..<5 { group.addTask { try await renew(renewal) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let renewed = try #require(answers.first { $0.status == 201 })
            #expect(answers.filter { $0.problem == "wrong-credentials" }.count == 4)
            #expect(try await renew(renewal).problem == "wrong-credentials")
            #expect(try await renew("ms_x_y").problem == "wrong-credentials")

            let token = try renewed.body["token"].text
            let list = try await test.send(.get, "/api/v1/sessions", credential: token)
            #expect(list.body["items"].items.count == 1)
            #expect(
                try await test.send(.delete, "/api/v1/sessions/current", credential: token).status
                    == 204)
            #expect(try await test.send(.get, "/api/v1/me", credential: token).status == 401)
            #expect(
                try await test.send(
                    .get, "/api/v1/me", credential: login.body["token"].text
                ).status == 401)
            #expect(
                try await renew(renewed.body["renewal"].text).problem == "wrong-credentials")
        }
    }

    @Test func tokensCannotBeMadeUpOrKept() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            var parts = token.split(separator: ".").map(String.init)
            parts[2] = String(parts[2].reversed())
            #expect(
                try await test.send(
                    .get, "/api/v1/me", credential: parts.joined(separator: ".")
                ).status == 401)
            // {"alg":"none"}
            #expect(
                try await test.send(
                    .get, "/api/v1/me", credential: "eyJhbGciOiJub25lIn0.\(parts[1])."
                ).status == 401)

            let pepper = try #require(Pepper(TestService.pepper))
            let signer = try await TokenSigner(pepper: pepper)
            let (user, session) = try #require(await signer.verify(token))
            let old = try await signer.sign(
                user: user, session: session, at: .init(timeIntervalSinceNow: -901))
            #expect(try await test.send(.get, "/api/v1/me", credential: old).status == 401)
            let fresh = try await signer.sign(
                user: user, session: session, at: .init(timeIntervalSinceNow: -800))
            #expect(try await test.send(.get, "/api/v1/me", credential: fresh).status == 200)
        }
    }

    @Test func cookiesWorkForOurOwnPagesOnly() async throws {
        try await TestService.run { test in
            _ = try await test.register("ada@example.org")
            let login = try await test.logIn("ada@example.org")
            let cookies = login.headers[values: .setCookie]
            #expect(cookies.count == 2)
            for cookie in cookies {
                for attribute in ["HttpOnly", "Secure", "SameSite=Lax"] {
                    #expect(cookie.contains(attribute))
                }
            }
            let sent = cookies.compactMap { $0.split(separator: ";").first.map(String.init) }
                .joined(separator: "; ")
            func send(_ method: HTTPRequest.Method, _ path: String, _ origin: String?) async throws
                -> TestService.Answer
            {
                var headers: HTTPFields = [:]
                headers[.cookie] = sent
                headers[.origin] = origin
                return try await test.send(
                    method, path, method == .get ? nil : "{}", headers: headers)
            }
            #expect(try await send(.get, "/api/v1/me", nil).status == 200)
            for origin in [nil, "https://evil.example", "null", "https://localhost.evil"] {
                #expect(try await send(.post, "/api/v1/keys", origin).problem == "cross-origin")
                #expect(
                    try await send(.post, "/api/v1/sessions/renew", origin).problem
                        == "cross-origin")
            }
            #expect(
                try await send(.post, "/api/v1/keys", "https://localhost").problem
                    == "invalid-fields")
            #expect(
                try await send(.post, "/api/v1/sessions/renew", "https://localhost").status
                    == 201)
        }
    }

    @Test func aKeyMayDoNoMoreThanItsMaker() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            let maker = try await test.key(
                token, #"{"name": "m", "scopes": ["account:write", "tasks:read"]}"#)
            func make(_ json: String) async throws -> TestService.Answer {
                try await test.send(.post, "/api/v1/keys", json, credential: maker)
            }
            #expect(
                try await make(#"{"name": "x", "scopes": ["tasks:write"]}"#).problem
                    == "invalid-fields")
            #expect(try await make(#"{"name": "x", "scopes": []}"#).problem == "invalid-fields")
            #expect(
                try await make(#"{"name": "x", "scopes": ["no:such"]}"#).problem
                    == "invalid-fields")
            let usual = try await make(#"{"name": "x"}"#)
            #expect(usual.body["scopes"].items == [.string("tasks:read")])
            #expect(
                try await test.send(
                    .post, "/api/v1/keys", #"{"name": "x", "scopes": ["admin"]}"#,
                    credential: token
                ).problem == "invalid-fields")
        }
    }

    @Test func othersThingsAreNotThere() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let bob = try await test.session("bob@example.org")
            let made = try await test.send(
                .post, "/api/v1/keys", #"{"name": "k"}"#, credential: ada)
            let path = try "/api/v1/keys/" + made.body["id"].text
            let nowhere = "/api/v1/keys/\(Identifier.make())"
            for method in [HTTPRequest.Method.get, .delete] {
                let others = try await test.send(method, path, credential: bob)
                let missing = try await test.send(method, nowhere, credential: bob)
                #expect(others.status == 404)
                #expect(others.body["title"] == missing.body["title"])
                #expect(others.body["detail"] == missing.body["detail"])
            }
            #expect(
                try await test.send(.get, "/api/v1/me", credential: made.body["key"].text).status
                    == 200)
        }
    }

    @Test func aKeyIsItsSecret() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            let key = try #require(KeyText(try await test.key(token)))
            let guess = "mk_\(key.prefix)_\(KeyText.generate().secret)"
            // Whether or not the right one was seen lately.
            #expect(try await test.send(.get, "/api/v1/me", credential: guess).status == 401)
            #expect(try await test.send(.get, "/api/v1/me", credential: key.text).status == 200)
            #expect(try await test.send(.get, "/api/v1/me", credential: guess).status == 401)
        }
    }

    @Test func keysAreCounted() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            _ = try await test.service.database.query(
                sql: """
                    INSERT INTO api_keys (id, user_id, prefix, mac, name, scopes)
                    SELECT gen_random_uuid(), id, n::text, sha256(n::text::bytea), 'k', '{a}'
                    FROM users, generate_series(1, 98) n
                    """)
            let answers = try await withThrowingTaskGroup { group in
                for _ in 0..<6 {
                    group.addTask {
                        try await test.send(
                            .post, "/api/v1/keys", #"{"name": "k"}"#, credential: token)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.filter { $0.status == 201 }.count == 2)
            #expect(answers.filter { $0.problem == "too-many-keys" }.count == 4)
        }
    }

    @Test func keysExpire() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            let key = try await test.key(token, #"{"name": "k", "expires_in": 60}"#)
            #expect(try await test.send(.get, "/api/v1/me", credential: key).status == 200)
            _ = try await test.service.database.query(
                sql: "UPDATE api_keys SET expires_at = now() - interval '1 second'")
            await test.service.authenticator.forgetAll()
            #expect(try await test.send(.get, "/api/v1/me", credential: key).status == 401)
        }
    }

    @Test func listsComeInParts() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            for number in 0..<5 {
                _ = try await test.key(token, #"{"name": "k\#(number)"}"#)
            }
            var names: [JSONValue] = []
            var path = "/api/v1/keys?limit=2"
            while true {
                let part = try await test.send(.get, path, credential: token)
                names += part.body["items"].items.map { $0["name"] }
                guard case .string(let next) = part.body["next"] else { break }
                path = "/api/v1/keys?limit=2&cursor=\(next)"
            }
            #expect(names == (0..<5).reversed().map { .string("k\($0)") })
            for query in ["limit=0", "limit=201", "limit=x", "cursor=1"] {
                #expect(
                    try await test.send(.get, "/api/v1/keys?\(query)", credential: token).status
                        == 422)
            }
        }
    }

    @Test func aNewPasswordEndsSessionsButNotKeys() async throws {
        try await TestService.run { test in
            let token = try await test.session("ada@example.org")
            let key = try await test.key(token)
            func change(_ old: String, _ new: String) async throws -> TestService.Answer {
                try await test.send(
                    .put, "/api/v1/me/password",
                    #"{"old_password": "\#(old)", "new_password": "\#(new)"}"#, credential: token)
            }
            let new = "another good password"
            #expect(try await change("wrong", new).problem == "wrong-credentials")
            #expect(try await change(TestService.password, "x").problem == "invalid-fields")
            #expect(try await change(TestService.password, new).status == 204)
            #expect(try await test.send(.get, "/api/v1/me", credential: token).status == 401)
            #expect(try await test.send(.get, "/api/v1/me", credential: key).status == 200)
            #expect(try await test.logIn("ada@example.org").status == 401)
            #expect(try await test.logIn("ada@example.org", password: new).status == 201)
        }
    }

    // MARK: Administrators and nodes

    @Test func administratorsChangeAccounts() async throws {
        try await TestService.run { test in
            let administrator = try await test.administrator()
            let id = try await test.register("ada@example.org")
            let token = try await test.logIn("ada@example.org").body["token"].text
            let key = try await test.key(token)
            let path = "/api/v1/admin/users/\(id)"
            func change(_ json: String) async throws -> TestService.Answer {
                try await test.send(.patch, path, json, credential: administrator)
            }
            #expect(try await test.send(.get, path, credential: token).status == 403)
            #expect(try await change(#"{"tier": "pro"}"#).body["tier"] == .string("pro"))
            #expect(try await change(#"{"tier": "none"}"#).problem == "invalid-fields")

            // A role takes effect at once, and what it gave goes with it.
            #expect(try await change(#"{"role": "admin"}"#).status == 200)
            let adminKey = try await test.key(token, #"{"name": "a", "scopes": ["admin"]}"#)
            #expect(try await test.send(.get, path, credential: adminKey).status == 200)
            #expect(try await change(#"{"role": "user"}"#).status == 200)
            #expect(try await test.send(.get, path, credential: adminKey).status == 403)

            #expect(try await change(#"{"disabled": true}"#).body["disabled_at"] != .null)
            for credential in [token, key] {
                #expect(
                    try await test.send(.get, "/api/v1/me", credential: credential).status == 401)
            }
            #expect(try await test.logIn("ada@example.org").status == 401)
            #expect(try await change(#"{"disabled": false}"#).body["disabled_at"] == .null)
            #expect(try await test.send(.get, "/api/v1/me", credential: key).status == 200)
            #expect(try await test.send(.get, "/api/v1/me", credential: token).status == 401)

            let me = try await test.send(.get, "/api/v1/me", credential: administrator)
            let own = try "/api/v1/admin/users/" + me.body["user"]["id"].text
            for json in [#"{"role": "user"}"#, #"{"disabled": true}"#] {
                #expect(
                    try await test.send(.patch, own, json, credential: administrator).problem
                        == "last-administrator")
            }
        }
    }

    @Test func nodesThatStartTogetherMakeOneAdministrator() async throws {
        let settings = try await TestCluster.database()
        let keys = try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    try await TestService.make(settings).users.makeFirstAdministrator()
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(keys.compactMap { $0 }.count == 1)
    }

    @Test func aKeyRevokedOnOneNodeIsRevokedOnAll() async throws {
        let settings = try await TestCluster.database()
        let other = try await TestService.make(settings)
        other.listener.start()
        let pepper = try #require(Pepper(TestService.pepper))
        // It remembers for longer than anybody waits, unless it is told.
        let authenticator = try await Authenticator(
            database: other.database, pepper: pepper, tokens: TokenSigner(pepper: pepper),
            keptFor: .seconds(86_400))
        let following = Task { await authenticator.follow(other.listener) }
        var events = other.listener.events().makeAsyncIterator()
        #expect(await events.next() == .listening)
        try await TestService.run(TestService.make(settings)) { test in
            let token = try await test.session("ada@example.org")
            let made = try await test.send(
                .post, "/api/v1/keys", #"{"name": "k"}"#, credential: token)
            let key = try made.body["key"].text
            #expect(try await authenticator.identity(credential: key) != nil)
            #expect(
                try await test.send(
                    .delete, "/api/v1/keys/" + made.body["id"].text, credential: token
                ).status == 204)
            try await until { try await authenticator.identity(credential: key) == nil }
        }
        other.listener.stop()
        await following.value
    }

    @Test func aNodeWithAnotherPepperDoesNotStart() async throws {
        let settings = try await TestCluster.database()
        let pepper = try #require(Pepper(TestService.pepper))
        let other = try #require(Pepper("another pepper, not this one: 42"))
        let users = try await TestService.make(settings).users
        #expect(try await users.agree(on: pepper))
        #expect(try await users.agree(on: pepper))
        #expect(try await !users.agree(on: other))
        #expect(Pepper("short") == nil)
        #expect(Pepper(String(repeating: "a", count: 64)) == nil)
    }
}
