import TestCluster
import Testing

@testable import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Each test has a real server of its own, and does to it what happens to servers.
struct ClusterTests {
    /// A folder, and a way to open it as a daemon would; afterwards nothing is left of it.
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = TestCluster.temporaryFolder()
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(folder))
        } catch {
            outcome = .failure(error)
        }
        if let text = Files.read(folder + "/postgres/postmaster.pid"),
            let processID = text.split(separator: "\n").first.flatMap({ pid_t($0) }),
            processID != getpid(), OtherProcess.folder(processID) == folder + "/postgres"
        {
            kill(processID, SIGQUIT)
            while OtherProcess.runs(processID) { try await Task.sleep(for: .milliseconds(5)) }
        }
        Files.delete(folder)
        try outcome.get()
    }

    private func cluster(_ data: DataFolder) throws -> PrivateCluster {
        var options = PrivateCluster.Options()
        options.skipsSync = true
        return try PrivateCluster(data, options: options, logger: TestCluster.quiet)
    }

    private func run(_ cluster: PrivateCluster, _ sql: String) async throws {
        try await Connection.open(cluster.connectionSettings()).script(sql)
    }

    private func count(_ cluster: PrivateCluster) async throws -> Int64 {
        try await Connection.open(cluster.connectionSettings())
            .query("SELECT count(*) FROM t", []).only.decode(Int64.self)
    }

    @Test func dataOutliveTheServer() async throws {
        try await withFolder { folder in
            do {
                let cluster = try cluster(DataFolder(folder))
                try await cluster.start()
                try await run(cluster, "CREATE TABLE t AS SELECT 1 AS n")
                await cluster.stop()
                #expect(!Files.exists(folder + "/postgres/postmaster.pid"))
            }
            let cluster = try cluster(DataFolder(folder))
            try await cluster.start()
            #expect(try await count(cluster) == 1)
            await cluster.stop()
        }
    }

    @Test func nobodyElseReachesTheServer() async throws {
        try await withFolder { folder in
            let cluster = try cluster(DataFolder(folder))
            try await cluster.start()
            for path in ["/postgres", "/run"] {
                let status = try #require(Files.status(folder + path))
                #expect(status.st_mode & 0o777 == 0o700)
            }
            let connection = try await Connection.open(cluster.connectionSettings())
            let addresses = try await connection.query("SHOW listen_addresses", []).only
                .decode(String.self)
            #expect(addresses == "")
            await cluster.stop()
        }
    }

    @Test func aFolderServesOneDaemon() async throws {
        try await withFolder { folder in
            let data = try DataFolder(folder)
            #expect(throws: ClusterError.inUse(folder: folder)) { try DataFolder(folder) }
            withExtendedLifetime(data) {}
        }
    }

    @Test func aServerThatWasLeftBehindIsTakenOver() async throws {
        try await withFolder { folder in
            var leftBehind: pid_t?
            do {
                let cluster = try cluster(DataFolder(folder))
                try await cluster.start()
                try await run(cluster, "CREATE TABLE t AS SELECT 1 AS n")
                leftBehind = cluster.processID
            }
            let cluster = try cluster(DataFolder(folder))
            try await cluster.start()
            #expect(cluster.processID == leftBehind)
            #expect(try await count(cluster) == 1)
            await cluster.stop()
            #expect(!OtherProcess.runs(try #require(leftBehind)))
        }
    }

    @Test func aKilledServerComesBackByItself() async throws {
        try await withFolder { folder in
            let cluster = try cluster(DataFolder(folder))
            try await cluster.start()
            try await run(cluster, "CREATE TABLE t (n int8)")
            let supervisor = Task { try await cluster.supervise() }
            let database = Database(
                cluster.connectionSettings(), limits: TestCluster.patience,
                logger: TestCluster.quiet)
            for round: Int64 in 1...3 {
                _ = try await database.query(sql: "INSERT INTO t VALUES ($1)", round)
                let killed = try #require(cluster.processID)
                kill(killed, SIGKILL)
                try await until {
                    let found = try? await count(cluster)
                    return cluster.processID != killed && found == round
                }
            }
            await cluster.stop()
            try await supervisor.value
        }
    }

    @Test func aKilledServerIsRecoveredByTheNextDaemon() async throws {
        try await withFolder { folder in
            do {
                let cluster = try cluster(DataFolder(folder))
                try await cluster.start()
                try await run(cluster, "CREATE TABLE t AS SELECT 1 AS n")
                kill(try #require(cluster.processID), SIGKILL)
            }
            let cluster = try cluster(DataFolder(folder))
            try await cluster.start()
            #expect(try await count(cluster) == 1)
            await cluster.stop()
        }
    }

    /// The number that a killed server had may be in use: by a process that ended and that nobody
    /// waits for, or by one that has nothing to do with it.
    @Test(arguments: ["/bin/true", "/bin/sleep"])
    func aNumberThatIsInUseAgainIsNoServer(program: String) async throws {
        try await withFolder { folder in
            do {
                let cluster = try cluster(DataFolder(folder))
                try await cluster.start()
                try await run(cluster, "CREATE TABLE t AS SELECT 1 AS n")
                await cluster.stop()
            }
            let account = geteuid() == 0 ? Account(named: "postgres") : nil
            // Not a `ChildProcess`, which waits for the end.
            var impostor: pid_t = 0
            let arguments =
                account.map { ["/usr/bin/setpriv", "--reuid=\($0.user)", "--clear-groups"] } ?? []
            let argv = (arguments + [program, "1000"]).map { strdup($0) } + [nil]
            defer { for text in argv { free(text) } }
            let first = try #require(argv[0])
            #expect(posix_spawn(&impostor, first, nil, nil, argv, nil) == 0)
            defer {
                kill(impostor, SIGKILL)
                waitpid(impostor, nil, 0)
            }
            // Until then it is a copy of this process, or what changes the account.
            try await until {
                program == "/bin/true"
                    ? !OtherProcess.runs(impostor)
                    : (Files.read("/proc/\(impostor)/comm") ?? "sleep\n") == "sleep\n"
            }
            let text = "\(impostor)\n\(folder)/postgres\n1\n5432\n\(folder)/run\n\n 1 1\nready\n"
            let cluster = try cluster(DataFolder(folder))
            for file in [folder + "/postgres/postmaster.pid", cluster.socketLockFile] {
                try text.withCString { text in
                    let stream = try #require(fopen(file, "w"))
                    fputs(text, stream)
                    fclose(stream)
                }
                if let account { chown(file, account.user, account.group) }
                chmod(file, 0o600)
            }

            try await cluster.start()
            #expect(try await count(cluster) == 1)
            await cluster.stop()
        }
    }

    @Test func longPathsHaveTheirSocketElsewhere() async throws {
        try await withFolder { folder in
            // Closed to nobody, and too long for a socket.
            let long = folder + "/" + String(repeating: "x", count: 120)
            let cluster = try cluster(DataFolder(long))
            try await cluster.start()
            try await run(cluster, "SELECT 1")
            await cluster.stop()
            Files.delete(cluster.socketFolder)
        }
    }

    @Test func whatIsMissingIsSaidInOneLine() throws {
        let missing = #expect(throws: ClusterError.serverMissing) {
            try ServerBinaries.find(version: nil, in: ["/nowhere"])
        }
        let found = try ServerBinaries.find(version: nil)
        #expect((Int(found.majorVersion) ?? 0) >= 15)
        let wrong = #expect(
            throws: ClusterError.wrongVersion(needed: "99", found: found.majorVersion)
        ) {
            try ServerBinaries.find(version: "99")
        }
        for error in [missing, wrong] {
            let text = "\(try #require(error))"
            #expect(text.contains("apt-get install postgresql"))
            #expect(!text.contains("\n"))
        }
    }

    @Test(.enabled(if: geteuid() == 0)) func aFolderThatTheAccountCannotEnterIsNamed() async throws
    {
        let folder = TestCluster.temporaryFolder()
        try Files.makeFolder(folder, mode: 0o700)
        defer { Files.delete(folder) }
        let cluster = try cluster(DataFolder(folder + "/data"))
        await #expect(
            throws: ClusterError.notReachableFor(account: "postgres", folder: folder)
        ) {
            try await cluster.start()
        }
        var options = PrivateCluster.Options()
        options.account = "nobody-has-this-name"
        #expect(throws: ClusterError.noAccount("nobody-has-this-name")) {
            try PrivateCluster(
                DataFolder(folder + "/other"), options: options, logger: TestCluster.quiet)
        }
    }

    @Test func aSecretIsMadeOnceAndForTheOwnerOnly() throws {
        let folder = TestCluster.temporaryFolder()
        defer { Files.delete(folder) }
        let data = try DataFolder(folder)
        #expect(try data.secret("pepper", make: { "one" }) == "one")
        #expect(try data.secret("pepper", make: { "two" }) == "one")
        #expect(try #require(Files.status(folder + "/secrets")).st_mode & 0o777 == 0o700)
        #expect(try #require(Files.status(folder + "/secrets/pepper")).st_mode & 0o777 == 0o600)
    }
}
