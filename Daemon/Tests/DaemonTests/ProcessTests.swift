import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
import Synchronization
import TestCluster
import Testing

@testable import DaemonCore
@testable import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program itself, as somebody runs it: started, used, killed, started again.
struct ProcessTests {
    /// `martletd` lies beside the tests.
    static let program: String = {
        let tests = Files.absolute("/proc/self/exe") ?? CommandLine.arguments[0]
        let folder = tests.split(separator: "/").dropLast()
        return "/" + folder.joined(separator: "/") + "/martletd"
    }()

    /// All that were started, so that none outlives the test, however that ends.
    let started = Started()

    final class Started: Sendable {
        let processes = Mutex<[ChildProcess]>([])
    }

    /// A running daemon.
    struct Running {
        let process: ChildProcess
        let url: String
        let output: String

        /// What it printed so far.
        var text: String { Files.read(output) ?? "" }
    }

    func start(
        _ folder: String, environment: [String] = [], arguments: [String] = []
    ) async throws -> Running {
        let output = folder + ".out"
        unlink(output)
        let process = try ChildProcess(
            environment + [Self.program, "serve", "--data", folder, "--port", "0"] + arguments,
            output: output)
        started.processes.withLock { $0.append(process) }
        let deadline = ContinuousClock.now + .seconds(waitSecondsMax)
        while process.status == nil {
            let text = Files.read(output) ?? ""
            if let url = text.firstMatch(of: /listening on (https?:\S+)/) {
                return Running(process: process, url: String(url.1), output: output)
            }
            try #require(ContinuousClock.now < deadline, "\(text)")
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Ended(text: Files.read(output) ?? "")
    }

    struct Ended: Error {
        let text: String
    }

    func send(
        _ method: HTTPMethodName, _ url: String, _ json: String? = nil, credential: String? = nil,
        headers: [(String, String)] = []
    ) async throws -> (Int, JSONValue) {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method.rawValue)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let json {
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(ByteBuffer(string: json))
        }
        if let credential {
            request.headers.add(name: "authorization", value: "Bearer \(credential)")
        }
        let response = try await HTTPClient.shared.execute(
            request, timeout: .seconds(waitSecondsMax))
        let body = try await response.body.collect(upTo: 1 << 20)
        let value = try? JSONDecoder().decode(JSONValue.self, from: Data(body.readableBytesView))
        return (Int(response.status.code), value ?? .null)
    }

    enum HTTPMethodName: String {
        case get = "GET"
        case post = "POST"
        case delete = "DELETE"
    }

    func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = TestCluster.temporaryFolder()
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(folder))
        } catch {
            outcome = .failure(error)
        }
        // Whatever went wrong, no daemon and no server is left.
        for process in started.processes.withLock({ $0 }) {
            process.signal(SIGKILL)
            _ = await process.wait()
        }
        if let processID = postmaster(folder),
            OtherProcess.folder(processID) == folder + "/postgres"
        {
            kill(processID, SIGQUIT)
            while OtherProcess.runs(processID) { try await Task.sleep(for: .milliseconds(5)) }
        }
        Files.delete(folder)
        unlink(folder + ".out")
        try outcome.get()
    }

    func postmaster(_ folder: String) -> pid_t? {
        Files.read(folder + "/postgres/postmaster.pid")?.split(separator: "\n").first
            .flatMap { pid_t($0) }
    }

    @Test func aDaemonServesIsKilledAndServesAgain() async throws {
        try await withFolder { folder in
            let first = try await start(folder)
            let administrator = try #require(
                first.text.firstMatch(of: /administrator key, shown this once: (mk_\S+)/)
            ).1
            #expect(
                try await send(
                    .get, first.url + "/api/v1/admin/users", credential: String(administrator)
                ).0 == 200)
            let (status, made) = try await send(
                .post, first.url + "/api/v1/keys", #"{"name": "k"}"#,
                credential: String(administrator))
            #expect(status == 201)
            let key = try made["key"].text
            let receiptKeys = try await send(.get, first.url + "/api/v1/receipts/keys").1
            #expect(receiptKeys["items"].items.count == 1)

            // A second daemon on the same folder says so in one line and ends.
            let second = await #expect(throws: Ended.self) {
                let other = TestCluster.temporaryFolder()
                symlink(folder, other)
                defer {
                    unlink(other)
                    unlink(other + ".out")
                }
                _ = try await start(other)
            }
            #expect(second?.text.contains("in use by another martletd") == true)

            // Killed: its database server lives on, and the next daemon takes it over.
            let server = try #require(postmaster(folder))
            first.process.signal(SIGKILL)
            _ = await first.process.wait()
            #expect(OtherProcess.runs(server))
            let next = try await start(folder)
            #expect(postmaster(folder) == server)
            #expect(!next.text.contains("administrator key"))
            #expect(try await send(.get, next.url + "/api/v1/receipts/keys").1 == receiptKeys)
            #expect(try await send(.get, next.url + "/api/v1/me", credential: key).0 == 200)

            // The server killed under it: it answers 503 for a moment, then works again.
            kill(server, SIGKILL)
            let deadline = ContinuousClock.now + .seconds(waitSecondsMax)
            var statuses: Set<Int> = []
            var isBack = false
            while !isBack {
                try #require(ContinuousClock.now < deadline)
                let isAnother = postmaster(folder).map { $0 != server } ?? false
                let (status, _) = try await send(
                    .get, next.url + "/api/v1/keys", credential: key)
                statuses.insert(status)
                // Nobody asks more often than the tier allows.
                try await Task.sleep(for: .milliseconds(200))
                isBack = isAnother && status == 200
            }
            #expect(statuses.isSubset(of: [200, 503]))
            #expect(
                try await send(
                    .delete, next.url + "/api/v1/keys/" + made["id"].text,
                    credential: String(administrator)
                ).0 == 204)
            #expect(try await send(.get, next.url + "/api/v1/me", credential: key).0 == 401)

            // Told to stop: it ends well, and its server with it.
            next.process.signal(SIGTERM)
            #expect(await next.process.wait() == 0)
            #expect(postmaster(folder) == nil)
        }
    }

    @Test func twoDaemonsShareADatabase() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let environment = [
            "/usr/bin/env", "DATABASE_URL=\(settings.url)",
            "MARTLET_PEPPER=0123456789abcdef0123456789abcdef",
            "MARTLET_RECEIPT_KEY=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
        ]
        try await withFolder { one in
            try await withFolder { two in
                // Both migrate an empty database, and one of them makes the administrator.
                async let starting = start(one, environment: environment)
                let nodes = try await [start(two, environment: environment), starting]
                let keys = nodes.flatMap { $0.text.matches(of: /mk_\S+/) }.map { String($0.0) }
                #expect(keys.count == 1)
                for node in nodes {
                    #expect(
                        try await send(.get, node.url + "/api/v1/me", credential: keys.first).0
                            == 200)
                }
                let receiptKeys = try await send(.get, nodes[0].url + "/api/v1/receipts/keys").1
                #expect(receiptKeys["items"].items.count == 1)
                for node in nodes {
                    node.process.signal(SIGTERM)
                    #expect(await node.process.wait() == 0)
                }
                let wrong = await #expect(throws: Ended.self) {
                    _ = try await start(
                        one,
                        environment: environment.dropLast(2) + [
                            "MARTLET_PEPPER=another-0123456789abcdef-another"
                        ])
                }
                #expect(wrong?.text.contains("pepper is not the one") == true)
                let noKey = await #expect(throws: Ended.self) {
                    _ = try await start(
                        one, environment: environment.dropLast() + ["MARTLET_RECEIPT_KEY=AAEC"])
                }
                #expect(noKey?.text.contains("MARTLET_RECEIPT_KEY must be") == true)
            }
        }
    }
}
