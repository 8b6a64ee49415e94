import HTTPTypes
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

extension TestService {
    /// A new agent, with a module if one is given.
    func agent(
        _ credential: String, _ name: String = "a", _ fields: String = "", module: [UInt8]? = nil
    ) async throws -> String {
        let answer = try await send(
            .post, "/api/v1/agents", #"{"name": "\#(name)"\#(fields)}"#, credential: credential)
        let id = try answer.body["id"].text
        if let module { _ = try await upload(module, to: id, credential) }
        return id
    }

    func upload(_ module: [UInt8], to id: String, _ credential: String) async throws -> Answer {
        try await send(
            .put, "/api/v1/agents/\(id)/binary", bytes: module, credential: credential)
    }
}

/// Agents, as their owners and others see them.
struct AgentTests {
    private static let agents = "/api/v1/agents"

    @Test func anAgentIsMadeUploadedRolledBackAndRetired() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let made = try await test.send(
                .post, Self.agents + "/register",
                #"{"name": " resizer ", "description": "Makes images\nsmaller", "capabilities": ["png", "jpeg", "png"], "price_per_mfuel": "250"}"#,
                credential: ada)
            #expect(made.status == 201)
            let id = try made.body["id"].text
            let path = "\(Self.agents)/\(id)"
            #expect(made.headers[.location] == path)
            #expect(made.body["name"] == .string("resizer"))
            #expect(made.body["capabilities"] == .array([.string("png"), .string("jpeg")]))
            #expect(made.body["visibility"] == .string("private"))
            #expect(
                try await test.send(.get, path + "/binary", credential: ada).problem
                    == "agent-without-module")

            let (one, two) = (ModuleBytes.program(1), ModuleBytes.program(2))
            let first = try await test.upload(one, to: id, ada)
            #expect(first.status == 201)
            #expect(first.body["version"] == .number(1))
            #expect(first.body["size"] == .number(Int64(one.count)))
            #expect(first.body["exports"].items.first?["name"] == .string("_start"))
            // The same again changes nothing.
            #expect(try await test.upload(one, to: id, ada).status == 200)
            #expect(try await test.upload(two, to: id, ada).body["version"] == .number(2))
            #expect(try await test.send(.get, path + "/binary", credential: ada).bytes == two)

            let back = try await test.send(
                .put, path + "/current", #"{"version": 1}"#, credential: ada)
            #expect(back.body["current_version"] == .number(1))
            #expect(try await test.send(.get, path + "/binary", credential: ada).bytes == one)
            let pinned = try await test.send(.get, path + "/binary?version=2", credential: ada)
            #expect(pinned.bytes == two)
            let page = try await test.send(.get, path + "/versions?limit=1", credential: ada)
            #expect(page.body["items"].items.map { $0["version"] } == [.number(2)])
            #expect(page.body["next"] == .string("2"))
            let rest = try await test.send(.get, path + "/versions?cursor=2", credential: ada)
            #expect(rest.body["items"].items.map { $0["version"] } == [.number(1)])
            #expect(rest.body["next"] == .null)

            #expect(try await test.send(.delete, path + "/binary", credential: ada).status == 204)
            let shown = try await test.send(.get, path, credential: ada)
            #expect(shown.body["current_version"] == .null)
            #expect(
                try await test.send(.get, path + "/binary?version=1", credential: ada).status
                    == 404)
            #expect(
                try await test.send(
                    .put, path + "/current", #"{"version": 1}"#, credential: ada
                ).problem == "invalid-fields")
            // What was taken out of use can be sent anew, as another version.
            #expect(try await test.upload(one, to: id, ada).body["version"] == .number(3))

            #expect(try await test.send(.delete, path, credential: ada).status == 204)
            #expect(try await test.send(.delete, path, credential: ada).status == 204)
            for (method, part, body) in [
                (HTTPRequest.Method.patch, "", #"{"name": "b"}"#), (.get, "/binary", nil),
                (.put, "/current", #"{"version": 2}"#), (.delete, "/binary", nil),
                (.post, "/link", "{}"),
            ] {
                let answer = try await test.send(method, path + part, body, credential: ada)
                #expect(answer.problem == "agent-retired", "\(method) \(part)")
            }
            #expect(try await test.upload(two, to: id, ada).problem == "agent-retired")
            #expect(
                try await test.send(.get, Self.agents, credential: ada).body["items"].items == [])
            #expect(try await test.agent(ada, "resizer") != id)
        }
    }

    @Test func namesAreTakenOnceAndRequestsAreDoneOnce() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let bob = try await test.session("bob@example.org")
            let body = #"{"name": "a", "capabilities": ["x"]}"#
            let answers = try await withThrowingTaskGroup(of: TestService.Answer.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await test.send(
                            .post, Self.agents, body, credential: ada,
                            headers: [.idempotencyKey: "first"])
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.map(\.status) == [Int](repeating: 201, count: 8))
            #expect(Set(try answers.map { try $0.body["id"].text }).count == 1)
            #expect(answers.filter { $0.headers[.idempotentReplayed] == nil }.count == 1)
            let other = try await test.send(
                .post, Self.agents, #"{"name": "b"}"#, credential: ada,
                headers: [.idempotencyKey: "first"])
            #expect(other.problem == "idempotency-key-reused")
            #expect(
                try await test.send(.post, Self.agents, body, credential: ada).problem
                    == "agent-name-taken")
            let second = try await test.agent(ada, "b")
            #expect(
                try await test.send(
                    .patch, "\(Self.agents)/\(second)", #"{"name": "a"}"#, credential: ada
                ).problem == "agent-name-taken")
            let bobs = try await test.send(
                .post, Self.agents, body, credential: bob, headers: [.idempotencyKey: "first"])
            #expect(bobs.status == 201)
            #expect(bobs.headers[.idempotentReplayed] == nil)
        }
    }

    @Test func allFieldsThatAreWrongAreNamed() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let answer = try await test.send(
                .post, Self.agents,
                #"{"name": " ", "description": "\u0000", "capabilities": ["Not this"], "price_per_mfuel": "-1"}"#,
                credential: ada)
            #expect(answer.status == 422)
            #expect(
                answer.body["fields"].items.map { $0["field"] } == [
                    .string("name"), .string("description"), .string("capabilities"),
                    .string("price_per_mfuel"),
                ])
            for (query, field) in [
                ("visibility=private", "visibility"), ("capability=%27", "capability"),
                ("cursor=x", "cursor"),
            ] {
                let answer = try await test.send(
                    .get, "\(Self.agents)?\(query)", credential: ada)
                #expect(answer.body["fields"].items.map { $0["field"] } == [.string(field)])
            }
        }
    }

    @Test func othersAgentsAreNotThere() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let bob = try await test.session("bob@example.org")
            let module = ModuleBytes.program(1)
            let hidden = try await test.agent(ada, "hidden", module: module)
            let open = try await test.agent(
                ada, "open", #", "visibility": "public""#, module: module)
            let routes = test.routes.filter { $0.path.hasPrefix("/api/v1/agents/:id") }
            #expect(routes.count == 11)
            let readable = ["", "/versions", "/versions/:version"]
            for route in routes {
                for id in [hidden, open] {
                    let path = route.path.split(separator: "/")
                        .map { $0 == ":id" ? "/\(id)" : $0 == ":version" ? "/1" : "/\($0)" }
                        .joined()
                    let body = route.path.hasSuffix("/current") ? #"{"version": 1}"# : "{}"
                    let answer = try await test.send(route.method, path, body, credential: bob)
                    let isReadable =
                        id == open && route.method == .get
                        && readable.contains(String(route.path.dropFirst(18)))
                    #expect(answer.status == (isReadable ? 200 : 404), "\(route) \(answer.text)")
                }
            }
            #expect(
                try await test.send(.get, "\(Self.agents)/\(hidden)/binary", credential: ada).bytes
                    == module)
        }
    }

    @Test func publicAgentsAreFoundByWhatTheyCanDo() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let bob = try await test.session("bob@example.org")
            let module = ModuleBytes.program(1)
            let isPublic = #", "visibility": "public""#
            let png = try await test.agent(
                ada, "1", isPublic + #", "capabilities": ["png", "fast"]"#, module: module)
            let jpeg = try await test.agent(
                bob, "2", isPublic + #", "capabilities": ["jpeg", "fast"]"#, module: module)
            // Neither what cannot be run nor what is private is offered.
            _ = try await test.agent(ada, "3", isPublic + #", "capabilities": ["png"]"#)
            let own = try await test.agent(
                ada, "4", #", "capabilities": ["png"]"#, module: module)

            func found(_ query: String, _ credential: String) async throws -> [String] {
                try await test.send(.get, "\(Self.agents)?\(query)", credential: credential)
                    .body["items"].items.map { try $0["id"].text }
            }
            #expect(try await found("visibility=public", bob) == [jpeg, png])
            #expect(try await found("visibility=public&capability=png", bob) == [png])
            #expect(
                try await found("visibility=public&capability=fast&capability=jpeg", ada) == [jpeg])
            #expect(
                try await found("visibility=public&capability=fast&limit=1&cursor=\(jpeg)", ada)
                    == [png])
            #expect(try await found("capability=png&limit=1", ada) == [own])
            #expect(try await found("capability=fast", bob) == [jpeg])

            let administrator = try await test.administrator()
            let bobID = try await test.send(.get, "/api/v1/me", credential: bob).body["user"]["id"]
                .text
            _ = try await test.send(
                .patch, "/api/v1/admin/users/\(bobID)", #"{"disabled": true}"#,
                credential: administrator)
            #expect(try await found("visibility=public", ada) == [png])
        }
    }

    @Test func aTaskRunsAndPaysWhatItsAgentSaid() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let bob = try await test.session("bob@example.org")
            func identity(_ credential: String) async throws -> Identity {
                try #require(
                    try await test.service.authenticator.identity(credential: credential))
            }
            let (owner, other) = (try await identity(ada), try await identity(bob))
            let id = try await test.agent(
                ada, "a", #", "visibility": "public", "price_per_mfuel": "70""#)
            let agent = try #require(AgentID(id))
            func resolve(_ version: Int32? = nil, _ identity: Identity) async throws -> TaskModule {
                let rows = try await test.service.database.batch([
                    AgentStore.findingRunnable(agent, version: version, for: identity.user)
                ])
                return try AgentService.module(
                    of: agent, version: version, rows[0].first.map(AgentStore.runnable),
                    for: identity.user)
            }
            await #expect(throws: Problem.agentWithoutModule) { try await resolve(nil, other) }
            let (one, two) = (ModuleBytes.program(1), ModuleBytes.program(2))
            _ = try await test.upload(one, to: id, ada)
            _ = try await test.upload(two, to: id, ada)

            let bought = try await resolve(nil, other)
            #expect(
                bought
                    == TaskModule(
                        agent: agent, version: 2, sha256: Bytes(ModuleHash(of: two).bytes),
                        pricePerMfuel: Credits(micro: 70), payee: owner.user))
            #expect(try await test.service.modules.load(bought.sha256) == two)
            #expect(
                try await resolve(1, owner)
                    == TaskModule(
                        agent: agent, version: 1, sha256: Bytes(ModuleHash(of: one).bytes)))
            await #expect(throws: Problem.notFound) { try await resolve(3, other) }

            let path = "\(Self.agents)/\(id)"
            _ = try await test.send(.delete, path + "/binary?version=1", credential: ada)
            await #expect(throws: Problem.notFound) { try await resolve(1, owner) }
            _ = try await test.send(.patch, path, #"{"visibility": "private"}"#, credential: ada)
            await #expect(throws: Problem.notFound) { try await resolve(nil, other) }
            #expect(try await resolve(nil, owner).payee == nil)
            _ = try await test.send(.delete, path, credential: ada)
            await #expect(throws: Problem.agentRetired) { try await resolve(nil, owner) }
            await #expect(throws: Problem.notFound) { try await resolve(nil, other) }
        }
    }
}
