import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1
import NIOSSL
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

/// The program as those see it who keep it running.
struct OperationsProcessTests {
    private let processes = ProcessTests()

    private static var program: String { ProcessTests.program }

    /// How often clients were answered, and how.
    private final class Counts: Sendable {
        private let counts = Mutex((granted: 0, others: Set<Int>()))

        var granted: Int { counts.withLock { $0.granted } }
        /// Statuses of the other answers.
        var others: Set<Int> { counts.withLock { $0.others } }

        func note(_ status: Int) {
            counts.withLock {
                if status == 201 { $0.granted += 1 } else { $0.others.insert(status) }
            }
        }
    }

    /// Runs a command to its end.
    func run(
        _ arguments: [String], environment: [String] = []
    ) async throws -> (isSuccess: Bool, text: String) {
        let output = TestCluster.temporaryFolder() + ".out"
        defer { unlink(output) }
        let process = try ChildProcess(
            ["/usr/bin/env"] + environment + arguments, output: output)
        let status = await process.wait()
        return (status == 0, Files.read(output) ?? "")
    }

    @Test func settingsAreCheckedAndExplained() async throws {
        let wrong = try await run(
            [Self.program, "config", "check", "--prot", "1", "--slots", "0"],
            environment: ["MARTLET_HSOT=x"])
        #expect(!wrong.isSuccess)
        for line in [
            "martletd: --prot is no option of martletd; did you mean --port?",
            "martletd: --slots must be a whole number, 1 to 100000, not '0'",
            "martletd: MARTLET_HSOT is no variable of martletd; did you mean MARTLET_HOST?",
        ] {
            #expect(wrong.text.contains(line + "\n"), "\(wrong.text)")
        }
        // Nothing starts with settings like these.
        let served = try await run([Self.program, "serve", "--prot", "1"])
        #expect(!served.isSuccess)
        #expect(served.text.contains("did you mean --port?"))

        #expect(try await run([Self.program, "config", "check", "--port", "1"]).isSuccess)
        let explained = try await run(
            [Self.program, "config", "explain", "--port", "1"],
            environment: ["MARTLET_PEPPER=hidden-hidden-hidden-hidden-hidden"])
        #expect(explained.isSuccess)
        #expect(explained.text.contains("port = 1\n    from: option"))
        #expect(!explained.text.contains("hidden"))
    }

    @Test func aNodeThatStopsHasAnsweredEverythingItDid() async throws {
        let settings = try await TestCluster.database(migrated: true)
        let environment = [
            "/usr/bin/env", "DATABASE_URL=\(settings.url)",
            "MARTLET_PEPPER=0123456789abcdef0123456789abcdef", "MARTLET_LOG_LEVEL=warning",
            "MARTLET_ADDRESS_REQUESTS_MINUTE=1000000",
        ]
        try await processes.withFolder { folder in
            let node = try await processes.start(
                folder, environment: environment, arguments: ["--drain-time", "0.2"])
            let key = try #require(node.text.firstMatch(of: /mk_\S+/).map { String($0.0) })
            let (_, me) = try await processes.send(.get, node.url + "/api/v1/me", credential: key)
            let user = try me["user"]["id"].text
            let counts = Counts()
            try await withThrowingTaskGroup(of: Void.self) { clients in
                for client in 0..<8 {
                    clients.addTask {
                        for number in 0... {
                            guard
                                let (status, _) = try? await processes.send(
                                    .post, node.url + "/api/v1/admin/credits",
                                    #"{"user_id": "\#(user)", "amount": "1"}"#, credential: key,
                                    headers: [("idempotency-key", "\(client)-\(number)")])
                            else { return }
                            counts.note(status)
                        }
                    }
                }
                try await until { counts.granted > 50 }
                node.process.signal(SIGTERM)
                try await clients.waitForAll()
            }
            #expect(await node.process.wait() == 0)
            let next = try await processes.start(folder, environment: environment)
            let (_, account) = try await processes.send(
                .get, next.url + "/api/v1/credits", credential: key)
            #expect(try account["balance"].text == String(counts.granted))
            // What a busy database has no time for is refused, and has done nothing.
            #expect(counts.others.isSubset(of: [503]))
        }
    }

    /// Makes a certificate for this machine, in two files.
    private func makeCertificate(_ certificate: String, _ key: String) async throws {
        let made = try await run([
            "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
            "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
        ])
        try #require(made.isSuccess, "\(made.text)")
    }

    /// The status and the fields of an answer, from somebody who trusts one certificate.
    private func get(
        _ url: String, trusting certificate: String
    ) async throws -> (UInt, [String: String]) {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(certificate)
        let client = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: .init(tlsConfiguration: tls))
        let outcome: Result<HTTPClientResponse, any Error>
        do {
            outcome = .success(
                try await client.execute(
                    HTTPClientRequest(url: url), timeout: .seconds(waitSecondsMax)))
        } catch {
            outcome = .failure(error)
        }
        try await client.shutdown()
        let response = try outcome.get()
        let fields = response.headers.map { ($0.name.lowercased(), $0.value) }
        return (response.status.code, Dictionary(fields, uniquingKeysWith: { $1 }))
    }

    @Test func connectionsAreSecuredWithTheCertificateOfTheFiles() async throws {
        try await processes.withFolder { folder in
            mkdir(folder, 0o711)
            let (certificate, key) = (folder + "/chain.pem", folder + "/key.pem")
            let first = folder + "/first.pem"
            try await makeCertificate(first, key)
            rename(first, certificate)
            let copy = try #require(Files.read(certificate))
            let node = try await processes.start(
                folder, arguments: ["--tls-certificate", certificate, "--tls-key", key])
            #expect(node.url.hasPrefix("https://"))
            let (status, fields) = try await get(node.url + "/livez", trusting: certificate)
            #expect(status == 200)
            #expect(fields["strict-transport-security"] != nil)
            await #expect(throws: (any Error).self) {
                _ = try await processes.send(.get, "http" + node.url.dropFirst(5) + "/livez")
            }

            // Half a new pair is not taken, and the old one stays.
            try await makeCertificate(certificate, folder + "/other.pem")
            node.process.signal(SIGHUP)
            try await until { node.text.contains("the old one stays in use") }
            let old = folder + "/old.pem"
            let file = try #require(fopen(old, "w"))
            fputs(copy, file)
            fclose(file)
            #expect(try await get(node.url + "/livez", trusting: old).0 == 200)
            // A whole one is.
            rename(folder + "/other.pem", key)
            node.process.signal(SIGHUP)
            try await until { node.text.contains("the certificate was read again") }
            #expect(try await get(node.url + "/livez", trusting: certificate).0 == 200)
            await #expect(throws: (any Error).self) {
                _ = try await get(node.url + "/livez", trusting: old)
            }
            node.process.signal(SIGTERM)
            #expect(await node.process.wait() == 0)
        }
    }

    @Test func aBackupBringsEverythingIntoANewFolder() async throws {
        try await processes.withFolder { one in
            let node = try await processes.start(
                one, arguments: ["--metrics-address", "127.0.0.1:0"])
            let administrator = try #require(
                node.text.firstMatch(of: /mk_\S+/).map { String($0.0) })
            let (_, user) = try await processes.send(
                .post, node.url + "/api/v1/users",
                #"{"email": "ada@example.org", "password": "correct horse battery"}"#)
            let id = try user["id"].text
            _ = try await processes.send(
                .post, node.url + "/api/v1/admin/credits",
                #"{"user_id": "\#(id)", "amount": "5000000"}"#, credential: administrator,
                headers: [("idempotency-key", "gift")])
            let (_, session) = try await processes.send(
                .post, node.url + "/api/v1/sessions",
                #"{"email": "ada@example.org", "password": "correct horse battery"}"#)
            let (_, made) = try await processes.send(
                .post, node.url + "/api/v1/keys",
                #"{"name": "k", "scopes": ["credits:read", "account:read"]}"#,
                credential: session["token"].text)
            let key = try made["key"].text
            func seen(_ url: String) async throws -> [JSONValue] {
                var values: [JSONValue] = []
                for path in ["me", "credits", "credits/ledger"] {
                    let (status, value) = try await processes.send(
                        .get, url + "/api/v1/" + path, credential: key)
                    #expect(status == 200)
                    values.append(value)
                }
                return values
            }
            let before = try await seen(node.url)

            // Whoever reaches the address for it sees the figures there, and nothing else.
            try await until { node.text.contains("metrics on port ") }
            let port = try #require(node.text.firstMatch(of: /metrics on port (\d+)/)).1
            func text(_ path: String) async throws -> (UInt, String) {
                let response = try await HTTPClient.shared.execute(
                    HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)"),
                    timeout: .seconds(waitSecondsMax))
                return (
                    response.status.code,
                    String(buffer: try await response.body.collect(upTo: 1 << 20))
                )
            }
            let (status, figures) = try await text("/metrics")
            #expect(status == 200)
            #expect(figures.contains("\ncredit_audit_mismatch 0\n"))
            #expect(try await text("/livez").0 == 404)

            // The node runs meanwhile; and a stopped one can be saved as well.
            let file = one + ".backup"
            defer { unlink(file) }
            let saved = try await run([Self.program, "backup", file, "--data", one])
            #expect(saved.isSuccess, "\(saved.text)")
            node.process.signal(SIGTERM)
            #expect(await node.process.wait() == 0)
            unlink(file)
            let again = try await run([Self.program, "backup", "--data", one, file])
            #expect(again.isSuccess, "\(again.text)")

            let pepper = try #require(Files.read(one + "/secrets/pepper")).trimmingBlanks
            let environment = ["MARTLET_PEPPER=" + pepper]
            try await processes.withFolder { two in
                let restore = [Self.program, "restore", file, "--data", two]
                let unknown = try await run(restore)
                #expect(!unknown.isSuccess)
                #expect(unknown.text.contains("a backup holds no secrets: set MARTLET_PEPPER"))
                let restored = try await run(restore, environment: environment)
                #expect(restored.isSuccess, "\(restored.text)")
                let twice = try await run(restore, environment: environment)
                #expect(!twice.isSuccess)
                #expect(twice.text.contains("has tables already"))
                let forced = try await run(restore + ["--force"], environment: environment)
                #expect(forced.isSuccess, "\(forced.text)")
                // What is no backup changes nothing.
                let broken = try await run(
                    [Self.program, "restore", "/etc/hostname", "--force", "--data", two],
                    environment: environment)
                #expect(!broken.isSuccess)

                let next = try await processes.start(
                    two, environment: ["/usr/bin/env"] + environment)
                #expect(!next.text.contains("administrator key"))
                #expect(try await seen(next.url) == before)
                let (_, health) = try await processes.send(.get, next.url + "/health")
                #expect(health["status"] == .string("healthy"))
                next.process.signal(SIGTERM)
                #expect(await next.process.wait() == 0)
            }
        }
    }
}
