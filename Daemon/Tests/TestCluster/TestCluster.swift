import DaemonCore
package import Logging
import Synchronization

@testable package import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One database server for all tests of a process, and a database of its own for each test.
package enum TestCluster {
    private static let folder = "/tmp/martletd-tests-\(getpid())"
    private static let lastNumber = Mutex(0)
    private static let serverProcessID = Mutex<pid_t?>(nil)

    private static let shared = Task {
        sweep()
        var options = PrivateCluster.Options()
        // What is here may be lost.
        options.skipsSync = true
        options.settings = [
            "fsync": "off", "full_page_writes": "off", "synchronous_commit": "off",
            "max_connections": "300", "shared_buffers": "32MB",
        ]
        let cluster = try PrivateCluster(DataFolder(folder), options: options, logger: quiet)
        try await cluster.start()
        serverProcessID.withLock { $0 = cluster.processID }
        atexit { TestCluster.end() }
        let admin = try await Connection.open(cluster.connectionSettings().unlimited)
        try await admin.script("CREATE DATABASE migrated")
        _ = try await Migrator(Migrations.all, logger: quiet)
            .migrate(cluster.connectionSettings(database: "migrated"))
        // Tests ask more often than people, except those that are about that.
        let migrated = try await Connection.open(cluster.connectionSettings(database: "migrated"))
        try await migrated.script(
            "UPDATE tiers SET requests_minute = 1000000, requests_day = 1000000000")
        return cluster
    }

    /// Says what is critical and nothing else.
    package static var quiet: Logger {
        var logger = Logger(label: "test") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .critical
        return logger
    }

    /// Connections are waited for as long as a busy machine needs: no test is about how long that
    /// takes.
    package static var patience: ConnectionPool.Limits {
        var limits = ConnectionPool.Limits()
        limits.checkoutTimeout = .seconds(waitSecondsMax)
        return limits
    }

    /// How to reach a new database: one with the schema of this version, or an empty one.
    package static func database(migrated: Bool = true) async throws -> ConnectionSettings {
        let cluster = try await shared.value
        let name = "test\(nextNumber())"
        let admin = try await Connection.open(cluster.connectionSettings().unlimited)
        try await admin.script(
            "CREATE DATABASE \(name) TEMPLATE \(migrated ? "migrated" : "template0")")
        var settings = cluster.connectionSettings(database: name)
        settings.connectTimeoutSeconds = 60
        settings.statementTimeoutMilliseconds = 60_000
        settings.lockTimeoutMilliseconds = 60_000
        return settings
    }

    private static func nextNumber() -> Int {
        lastNumber.withLock { number in
            number += 1
            return number
        }
    }

    private static func end() {
        guard let processID = serverProcessID.withLock({ $0 }) else { return }
        end(server: processID)
        Files.delete(folder)
    }

    private static func end(server processID: pid_t) {
        kill(processID, SIGQUIT)
        for _ in 0..<500 where kill(processID, 0) == 0 { usleep(10_000) }
    }

    /// Removes what test runs left that were killed.
    private static func sweep() {
        for name in Files.names(in: "/tmp") where name.hasPrefix("martletd-tests-") {
            let owner = name.dropFirst("martletd-tests-".count).prefix { $0.isNumber }
            guard let owner = pid_t(owner), owner != getpid(), kill(owner, 0) != 0 else { continue }
            if let processID = postmaster(of: "/tmp/" + name) { end(server: processID) }
            Files.delete("/tmp/" + name)
        }
    }

    private static func postmaster(of folder: String) -> pid_t? {
        Files.read(folder + "/postgres/postmaster.pid")?.split(separator: "\n").first
            .flatMap { pid_t($0) }
    }

    /// A folder for one test, in a place that the account of the server can reach. Whoever is
    /// killed before removing it leaves that to the next run.
    package static func temporaryFolder() -> String {
        return "/tmp/martletd-tests-\(getpid())-\(nextNumber())"
    }
}
