package import Logging
import Synchronization

#if canImport(Glibc)
    package import Glibc
#else
    package import Darwin
#endif

/// A PostgreSQL server of the daemon's own: made on first use, reached through a socket in a
/// folder that nobody else can enter, and stopped with the daemon.
///
/// A server that a killed daemon left behind is taken over; what a killed server left behind is
/// recovered by the next one.
package final class PrivateCluster: Sendable {
    package struct Options: Sendable {
        /// Who runs the server if the daemon is root, which PostgreSQL refuses to be.
        package var account = "postgres"
        /// Settings of the server besides those that are needed anyway.
        package var settings: [String: String] = [:]
        /// Leaves the new files to the operating system's pace, for data that may be lost.
        package var skipsSync = false

        package init() {}
    }

    /// The server as it is seen from here.
    private enum Server {
        case child(ChildProcess)
        case adopted(pid_t)
    }

    private let data: DataFolder
    private let options: Options
    private let logger: Logger
    private let account: Account?
    let socketFolder: String
    private let server = Mutex<Server?>(nil)
    private let isStopping = Mutex(false)

    private static let userName = "martlet"
    private static let databaseName = "martlet"

    package init(
        _ data: DataFolder, options: Options = .init(), logger: Logger
    ) throws(ClusterError) {
        self.data = data
        self.options = options
        self.logger = logger
        if geteuid() == 0 {
            guard let account = Account(named: options.account), account.user != 0 else {
                throw .noAccount(options.account)
            }
            self.account = account
        } else {
            account = nil
        }
        socketFolder = try data.socketFolder(for: account)
    }

    private var clusterFolder: String { data.path + "/postgres" }
    private var logFile: String { data.path + "/postgres.log" }
    private var processIDFile: String { clusterFolder + "/postmaster.pid" }
    /// It names the server that has the socket, by its number, too.
    var socketLockFile: String { socketFolder + "/.s.PGSQL.5432.lock" }

    /// How to reach the database; another name reaches another database of the same server.
    package func connectionSettings(database: String? = nil) -> ConnectionSettings {
        func quoted(_ text: String) -> String {
            "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "'"
        }
        return ConnectionSettings(
            url: "host=\(quoted(socketFolder)) user=\(Self.userName) "
                + "dbname=\(quoted(database ?? Self.databaseName))")
    }

    /// The server's first process, if it was started or taken over.
    package var processID: pid_t? {
        server.withLock { server in
            switch server {
            case .child(let process): process.processID
            case .adopted(let processID): processID
            case nil: nil
            }
        }
    }

    // MARK: Starting

    /// Returns when the server takes connections and has the daemon's database.
    package func start() async throws {
        try checkPath()
        let version = Files.read(clusterFolder + "/PG_VERSION")?.filter(\.isNumber)
        let binaries = try ServerBinaries.find(version: version)
        if version == nil { try await initialise(binaries) }
        if try await adopt() {
            logger.notice("took over the database server that was running")
        } else {
            try await launch(binaries)
        }
        try await makeDatabase()
    }

    /// The account must be able to enter every folder above its own.
    private func checkPath() throws(ClusterError) {
        guard let account else { return }
        var folder = ""
        for part in data.path.split(separator: "/") {
            folder += "/" + part
            guard let status = Files.status(folder) else { continue }
            let mayEnter =
                status.st_mode & S_IXOTH != 0
                || (status.st_uid == account.user && status.st_mode & S_IXUSR != 0)
                || (status.st_gid == account.group && status.st_mode & S_IXGRP != 0)
            guard mayEnter else {
                throw .notReachableFor(account: account.name, folder: folder)
            }
        }
    }

    /// Makes the files of a new server beside their place: half of them are no server.
    private func initialise(_ binaries: ServerBinaries) async throws {
        logger.notice("making a database server in \(clusterFolder)")
        let unfinished = clusterFolder + ".new"
        let output = data.path + "/initdb.log"
        Files.delete(unfinished)
        unlink(output)
        try Files.makeFolder(unfinished, mode: 0o700)
        try Files.giveTo(account, unfinished)
        var arguments = [
            binaries.initdb, "-D", unfinished, "--auth=trust", "--encoding=UTF8",
            "--locale=C.UTF-8", "--username=\(Self.userName)",
        ]
        if options.skipsSync { arguments.append("--no-sync") }
        let process = try ChildProcess(
            arguments, as: account, folder: unfinished, output: output)
        guard await process.wait() == 0 else {
            throw ClusterError.notInitialised(Self.complaint(Files.read(output) ?? ""))
        }
        guard rename(unfinished, clusterFolder) == 0 else {
            throw ClusterError.file(clusterFolder, "cannot be made: \(Files.lastError)")
        }
        unlink(output)
    }

    /// The line of an output that says most about a failure.
    private static func complaint(_ output: String) -> String {
        let lines = output.split(separator: "\n")
        let line =
            lines.last { $0.contains("FATAL") || $0.contains("error:") || $0.contains("PANIC") }
            ?? lines.last ?? "it said nothing"
        return String(line)
    }

    /// Takes over a server that runs on these data already. A file that says so may be stale.
    private func adopt() async throws -> Bool {
        guard let processID = recordedProcessID() else { return false }
        let deadline = ContinuousClock.now + .seconds(60)
        while serves(processID) {
            if (try? await connectAndCheck()) == true {
                server.withLock { $0 = .adopted(processID) }
                return true
            }
            // It may be shutting down, or recovering.
            guard ContinuousClock.now < deadline else {
                throw ClusterError.notStarted("process \(processID) does not answer")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        logger.notice("the database server was not stopped properly: it will recover")
        try disown(processID)
        return false
    }

    /// Keeps the next server from taking the number of a dead one for a living server.
    ///
    /// It would if the number is in use, even by a process that ended and that nobody waited for.
    /// The file must stay: it also names the shared memory that orphans of the dead server may
    /// still write to. The number of its own parent is one that a server knows to be stale.
    private func disown(_ processID: pid_t) throws(ClusterError) {
        guard kill(processID, 0) == 0, var text = Files.read(processIDFile),
            let end = text.firstIndex(of: "\n")
        else { return }
        text.replaceSubrange(..<end, with: String(getpid()))
        try Files.overwrite(processIDFile, with: text)
    }

    private func recordedProcessID() -> pid_t? {
        Files.read(processIDFile)?.split(separator: "\n").first.flatMap { pid_t($0) }
    }

    private func serves(_ processID: pid_t) -> Bool {
        guard OtherProcess.runs(processID) else { return false }
        return OtherProcess.folder(processID).map { $0 == clusterFolder } ?? true
    }

    private func launch(_ binaries: ServerBinaries) async throws {
        // Only a server on our data has its socket here, and none runs. A number that is in use
        // again would keep the next one from starting.
        unlink(socketLockFile)
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            let logStart = Files.status(logFile)?.st_size ?? 0
            let process = try ChildProcess(
                [binaries.postgres, "-D", clusterFolder] + serverSettings(), as: account,
                folder: clusterFolder, output: logFile)
            server.withLock { $0 = .child(process) }
            while process.status == nil {
                if (try? await connectAndCheck()) == true { return }
                guard ContinuousClock.now < deadline, !Task.isCancelled else {
                    process.signal(SIGQUIT)
                    throw ClusterError.notStarted("it takes no connections after a minute")
                }
                try? await Task.sleep(for: .milliseconds(20))
            }
            let said = String(
                decoding: Array((Files.read(logFile) ?? "").utf8).dropFirst(Int(logStart)),
                as: UTF8.self)
            // Processes of a killed server hold its shared memory until they notice.
            guard said.contains("shared memory block"), ContinuousClock.now < deadline else {
                throw ClusterError.notStarted(Self.complaint(said))
            }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    private func serverSettings() -> [String] {
        var settings = [
            "listen_addresses": "",
            "unix_socket_directories": socketFolder,
            "unix_socket_permissions": "0700",
            "cluster_name": "martletd",
            "logging_collector": "off",
            "log_line_prefix": "%m [%p] ",
            "log_min_messages": "warning",
            // Statements may carry what must not be logged.
            "log_min_error_statement": "panic",
            "max_connections": "100",
            "shared_buffers": "64MB",
            "timezone": "UTC",
        ]
        settings.merge(options.settings) { _, new in new }
        // The folder of the socket is quoted: commas and blanks separate several.
        return settings.sorted { $0.key < $1.key }.flatMap { key, value in
            let isFolder = key == "unix_socket_directories"
            return ["-c", "\(key)=\(isFolder ? "\"\(value)\"" : value)"]
        }
    }

    /// Whether the server on our socket takes connections, and serves our data.
    private func connectAndCheck() async throws -> Bool {
        let connection = try await Connection.open(connectionSettings(database: "postgres"))
        let row = try await connection.query("SHOW data_directory", []).only
        let folder = try row.decode(String.self)
        guard Files.absolute(folder) ?? folder == clusterFolder else {
            throw ClusterError.foreignServer(folder: socketFolder, found: folder)
        }
        return true
    }

    private func makeDatabase() async throws {
        let connection = try await Connection.open(
            connectionSettings(database: "postgres").unlimited)
        let found = try await connection.query(
            "SELECT 1 FROM pg_database WHERE datname = $1", [Self.databaseName.parameter])
        if found.isEmpty {
            try await connection.script("CREATE DATABASE \(Self.databaseName)")
        }
    }

    // MARK: Keeping it running

    /// Starts the server again whenever it ends by itself; returns when it was stopped, or when the
    /// task is cancelled.
    package func supervise() async throws {
        while true {
            while !hasEnded { try await Task.sleep(for: .milliseconds(50)) }
            guard !isStopping.withLock({ $0 }) else { return }
            logger.error("the database server ended by itself; starting it again")
            var backoff = 0.1
            while !isStopping.withLock({ $0 }) {
                do {
                    try await start()
                    break
                } catch {
                    try Task.checkCancellation()
                    logger.error("\(error)")
                    try await Task.sleep(for: .seconds(backoff))
                    backoff = min(5, backoff * 2)
                }
            }
        }
    }

    /// Ends the server: sessions are cut off, transactions rolled back, everything written.
    package func stop() async {
        isStopping.withLock { $0 = true }
        for signal in [SIGINT, SIGQUIT] {
            switch server.withLock({ $0 }) {
            case .child(let process): process.signal(signal)
            case .adopted(let processID) where serves(processID): kill(processID, signal)
            default: return
            }
            let deadline = ContinuousClock.now + .seconds(30)
            while ContinuousClock.now < deadline {
                if hasEnded { return }
                // Stopping goes on to the end, whoever is tired of waiting for it.
                await Task { try? await Task.sleep(for: .milliseconds(10)) }.value
            }
            logger.error("the database server does not stop on signal \(signal)")
        }
    }

    private var hasEnded: Bool {
        switch server.withLock({ $0 }) {
        case .child(let process): process.status != nil
        case .adopted(let processID): !serves(processID)
        case nil: true
        }
    }
}
