import AsyncHTTPClient
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOHTTP1
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// How modules come in and go out.
struct TransferTests {
    private static func path(_ id: String) -> String { "/api/v1/agents/\(id)/binary" }

    private static let form = "multipart/form-data; boundary=\"a b\""

    private static func form(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array("--a b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n".utf8) + content
            + Array("\r\n--a b--\r\n".utf8)
    }

    @Test func theSameBytesAreKeptOnceForEverybody() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let bob = try await test.session("bob@example.org")
            let module = ModuleBytes.program(1, padding: 70_000)
            let mine = try await test.agent(ada, module: module)
            let his = try await test.agent(bob)
            let sent = try await test.send(
                .post, Self.path(his), bytes: Self.form("module", module), credential: bob,
                headers: [.contentType: Self.form])
            #expect(sent.status == 201)
            for (id, credential) in [(mine, ada), (his, bob)] {
                #expect(
                    try await test.send(.get, Self.path(id), credential: credential).bytes
                        == module)
            }
            let kept = try await test.service.database.query(
                sql: "SELECT count(*), sum(octet_length(data)) FROM blob_chunks"
            ).only.decode(Int64.self, Int64.self)
            #expect(kept == (1, Int64(module.count)))
        }
    }

    @Test func whatIsNoModuleIsNotTakenIn() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let id = try await test.agent(ada)
            var bad = ModuleBytes()
            bad.imports = [("env", "a", 0), ("env", "b", 0)]
            let answer = try await test.upload(bad.bytes, to: id, ada)
            #expect(answer.problem == "invalid-module")
            #expect(answer.body["fields"].items.count == 2)
            #expect(try await test.upload([], to: id, ada).problem == "invalid-module")
            let forms: [(String?, [UInt8], String)] = [
                (nil, [], "unsupported-media-type"),
                ("multipart/form-data", [], "malformed-request"),
                (Self.form, [], "malformed-request"),
                (Self.form, Array(Self.form("module", [0]).dropLast(9)), "malformed-request"),
                (Self.form, Array("--a b--".utf8), "invalid-fields"),
                (Self.form, Self.form("other", [0]), "invalid-fields"),
                (Self.form, Self.form("module", [0]), "invalid-module"),
            ]
            for (type, bytes, problem) in forms {
                var headers: HTTPFields = [:]
                headers[.contentType] = type
                let answer = try await test.send(
                    .post, Self.path(id), bytes: bytes, credential: ada, headers: headers)
                #expect(answer.problem == problem, "\(answer.text)")
            }
            let wrongDoor = try await test.send(
                .put, Self.path(id), bytes: Self.form("module", [0]), credential: ada,
                headers: [.contentType: Self.form])
            #expect(wrongDoor.problem == "unsupported-media-type")
            let counts = try await test.service.database.query(
                sql: "SELECT (SELECT count(*) FROM blobs), (SELECT count(*) FROM agent_versions)"
            ).only.decode(Int64.self, Int64.self)
            #expect(counts == (0, 0))
            #expect(test.service.uploads.bytesHeld == 0)
        }
    }

    @Test func aBodyThatIsTooLargeIsRefusedBeforeItHasAllCome() async throws {
        let service = try await TestService.make()
        let routes = service.routes()
        let entries = routes.entries
        let application = Application(
            router: routes.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            logger: TestCluster.quiet)
        try await application.test(.live) { client in
            let test = TestService(service: service, routes: entries, client: client)
            let ada = try await test.session("ada@example.org")
            let id = try await test.agent(ada)
            // A byte more than the tier has that everybody begins in, and a form may have besides.
            let cases: [(String, String, length: Int64?)] = [
                ("PUT", "application/wasm", nil), ("POST", Self.form, nil),
                ("PUT", "application/wasm", 10_485_761), ("POST", Self.form, 10_551_297),
            ]
            for (method, type, length) in cases {
                let start = method == "PUT" ? [] : Array(Self.form("module", []).dropLast(11))
                let chunk = ByteBuffer(repeating: 0, count: 1 << 20)
                // The end of the body comes only when the answer has.
                let (answered, answer) = AsyncStream<ByteBuffer>.makeStream()
                let body = SlowBody(
                    chunks: length == nil
                        ? [ByteBuffer(bytes: start)] + [ByteBuffer](repeating: chunk, count: 11)
                        : [],
                    rest: answered)
                var request = HTTPClientRequest(
                    url: "http://127.0.0.1:\(client.port ?? 0)\(Self.path(id))")
                request.method = .init(rawValue: method)
                request.headers = ["Authorization": "Bearer \(ada)", "Content-Type": type]
                request.body = .stream(body, length: length.map { .known($0) } ?? .unknown)
                let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
                #expect(response.status == .payloadTooLarge, "\(method) \(length ?? 0)")
                answer.finish()
            }
            #expect(service.uploads.bytesHeld == 0)
        }
    }

    /// Some chunks, and then what a stream brings.
    private struct SlowBody: AsyncSequence, Sendable {
        let chunks: [ByteBuffer]
        let rest: AsyncStream<ByteBuffer>

        struct AsyncIterator: AsyncIteratorProtocol {
            var chunks: ArraySlice<ByteBuffer>
            var rest: AsyncStream<ByteBuffer>.AsyncIterator

            mutating func next() async -> ByteBuffer? {
                if let chunk = chunks.popFirst() { return chunk }
                return await rest.next()
            }
        }

        func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(chunks: chunks[...], rest: rest.makeAsyncIterator())
        }
    }

    @Test func nobodyTakesAllOfTheMemoryForUploads() async throws {
        let budget = UploadBudget(bytesMax: 4 << 20, userBytesMax: 2 << 20)
        func receive(
            _ user: UserID, _ count: Int, _ then: () async throws -> Void = {}
        ) async throws {
            try await Upload.receiving(upTo: 8 << 20, user: user, budget: budget) { upload in
                for _ in 0..<count { try upload.append([UInt8](repeating: 1, count: 1 << 20)) }
                try await then()
            }
        }
        let (ada, bob, eve) = (UserID.make(), UserID.make(), UserID.make())
        let full = Problem.unavailable(retryAfter: 5)
        await #expect(throws: full) { try await receive(ada, 3) }
        try await receive(ada, 1) {
            await #expect(throws: full) { try await receive(ada, 2) }
            try await receive(bob, 2) {
                try await receive(ada, 1) {
                    await #expect(throws: full) { try await receive(eve, 1) }
                }
                try await receive(eve, 1)
            }
        }
        #expect(budget.bytesHeld == 0)
    }

    // MARK: Downloads

    @Test func partsOfAModuleAreFetched() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let module = ModuleBytes.program(1, padding: BlobStore.chunkBytes + 100)
            let size = module.count
            let path = Self.path(try await test.agent(ada, module: module))
            func get(
                _ headers: HTTPFields, _ method: HTTPRequest.Method = .get
            ) async throws -> TestService.Answer {
                try await test.send(method, path, credential: ada, headers: headers)
            }
            let whole = try await get([:])
            #expect(whole.bytes == module)
            #expect(whole.headers[.contentType] == "application/wasm")
            #expect(whole.headers[.contentLength] == "\(size)")
            let tag = try #require(whole.headers[.eTag])
            #expect(tag == "\"\(Bytes(ModuleHash(of: module).bytes).hex)\"")
            let head = try await get([:], .head)
            #expect(head.status == 200)
            #expect(head.bytes == [])
            #expect(head.headers[.contentLength] == "\(size)")

            for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let answer = try await get([.ifNoneMatch: known])
                #expect(answer.status == 304, "\(known)")
                #expect(answer.headers[.eTag] == tag)
                #expect(answer.bytes == [])
            }
            #expect(try await get([.ifNoneMatch: "\"x\""]).status == 200)

            for (text, range) in [
                ("bytes=0-0", 0..<1), ("bytes=1048570-1048580", 1_048_570..<1_048_581),
                ("bytes=100-", 100..<size), ("bytes=-7", size - 7..<size),
                ("bytes=-99999999999999999999", 0..<size),
                ("Bytes=5-99999999999999999999", 5..<size),
            ] {
                let answer = try await get([.range: text])
                #expect(answer.status == 206, "\(text)")
                #expect(answer.bytes == Array(module[range]))
                #expect(
                    answer.headers[.contentRange]
                        == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")
            }
            for text in ["bytes=\(size)-", "bytes=-0", "bytes=99999999999999999999-"] {
                let answer = try await get([.range: text])
                #expect(answer.problem == "range-not-satisfiable", "\(text)")
                #expect(answer.headers[.contentRange] == "bytes */\(size)")
            }
            for text in ["bytes=3-2", "bytes=-", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b"] {
                #expect(try await get([.range: text]).bytes == module, "\(text)")
            }
            #expect(try await get([.range: "bytes=0-0", .ifRange: tag]).status == 206)
            #expect(try await get([.range: "bytes=0-0", .ifRange: "\"x\""]).status == 200)
        }
    }

    @Test func aLinkWorksForAWhileAndForNothingElse() async throws {
        try await TestService.run { test in
            let ada = try await test.session("ada@example.org")
            let module = ModuleBytes.program(1)
            let id = try await test.agent(ada, module: module)
            func make(_ body: String) async throws -> TestService.Answer {
                try await test.send(.post, "/api/v1/agents/\(id)/link", body, credential: ada)
            }
            let made = try await make("{}")
            #expect(made.status == 201)
            let url = try made.body["url"].text
            #expect(try await test.send(.get, url).bytes == module)
            #expect(try await test.send(.head, url).status == 200)
            #expect(try await test.send(.get, url, headers: [.range: "bytes=0-3"]).status == 206)
            for seconds in [0, 604_801] {
                #expect(
                    try await make(#"{"expires_in": \#(seconds)}"#).problem == "invalid-fields")
            }
            #expect(try await make(#"{"version": 2}"#).status == 404)

            let other = try await test.agent(ada, "b", module: module)
            let start = try #require(url.firstRange(of: "signature=")?.upperBound)
            var wrong = url[start...].indices.map { index in
                url.replacingCharacter(at: index, with: url[index] == "0" ? "1" : "0")
            }
            wrong += [
                url.replacing(id, with: other), url.replacing("/1?", with: "/2?"),
                url.replacing("expires=", with: "expires=1"),
                url.replacing("expires=", with: "expires=0"), String(url.dropLast()),
                String(url.dropLast(2)), url + "00", String(url[..<start]),
                url.replacing("signature", with: "s"),
            ]
            for url in wrong {
                #expect(try await test.send(.get, url).problem == "invalid-link", "\(url)")
            }
            let signer = try LinkSigner(pepper: #require(Pepper(TestService.pepper)))
            let agent = try #require(AgentID(id))
            for (expires, problem) in [
                (Timestamp.now.secondsSince1970 + 60, nil),
                (Timestamp.now.secondsSince1970, "invalid-link"),
            ] {
                let link = DownloadLink(agent: agent, version: 1, expires: expires)
                #expect(try await test.send(.get, signer.url(link)).problem == problem)
            }

            _ = try await test.send(.delete, "/api/v1/agents/\(id)", credential: ada)
            #expect(try await test.send(.get, url).problem == "not-found")
        }
    }
}

extension String {
    fileprivate func replacingCharacter(at index: Index, with character: Character) -> String {
        var text = self
        text.replaceSubrange(index...index, with: [character])
        return text
    }
}
