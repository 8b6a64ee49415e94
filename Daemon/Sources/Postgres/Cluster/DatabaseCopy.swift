#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Copies of a whole database in a file, made and read by the server's own programs.
package enum DatabaseCopy {
    /// Writes everything in the database into a file, as it is at one moment. The service may go on
    /// meanwhile. The file is there when it is whole.
    package static func save(_ settings: ConnectionSettings, to path: String) async throws {
        let file = try absolute(path)
        let binaries = try await binaries(for: settings)
        let unfinished = file + ".new"
        unlink(unfinished)
        // Before anything is in it: what is in it is nobody else's business.
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ClusterError.file(file, "cannot be made: \(Files.lastError)")
        }
        close(descriptor)
        do {
            try await run(
                [
                    binaries.dump, "--format=custom", "--no-owner", "--no-privileges",
                    "--no-unlogged-table-data", "--file=\(unfinished)",
                ], settings)
            try sync(unfinished)
        } catch {
            unlink(unfinished)
            throw error
        }
        guard rename(unfinished, file) == 0 else {
            throw ClusterError.file(file, "cannot be made: \(Files.lastError)")
        }
    }

    /// How many connections the nodes have, this one aside. What was closed just now takes a moment
    /// to be gone.
    private static func nodeConnectionCount(
        _ connection: Connection, _ settings: ConnectionSettings
    ) async throws -> Int {
        var count: Int64 = 0
        for attempt in 0..<25 {
            if attempt > 0 { try await Task.sleep(for: .milliseconds(200)) }
            count = try await connection.query(
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = $1
                    AND pid <> pg_backend_pid()
                """, [settings.applicationName.parameter]
            ).only.decode(Int64.self)
            if count == 0 { break }
        }
        return Int(count)
    }

    /// What stood aside is there again, and nothing else.
    private static let putBack =
        "DROP SCHEMA IF EXISTS public CASCADE; ALTER SCHEMA before_restore RENAME TO public"

    /// Throws if something was being brought into the database when that was cut short.
    package static func requireWhole(_ settings: ConnectionSettings) async throws {
        guard try await !isUnfinished(Connection.open(settings)) else {
            throw ClusterError.restoreUnfinished
        }
    }

    private static func isUnfinished(_ connection: Connection) async throws -> Bool {
        try await !connection.query(
            "SELECT FROM pg_namespace WHERE nspname = 'before_restore'", []
        ).isEmpty
    }

    /// Brings what is in such a file into a database: into an empty one, or in place of what is
    /// there if that is wanted. If it fails, everything is as before.
    ///
    /// - Parameter accept: makes what was brought in usable, or throws if it is not
    package static func load(
        _ settings: ConnectionSettings, from path: String, replacing: Bool,
        accept: () async throws -> Void
    ) async throws {
        let file = try absolute(path)
        guard Files.isReadable(file) else {
            throw ClusterError.file(path, "cannot be read: \(Files.lastError)")
        }
        let binaries = try await binaries(for: settings)
        try await run([binaries.restore, "--list", file], settings)
        let connection = try await Connection.open(settings.unlimited)
        let nodes = try await nodeConnectionCount(connection, settings)
        guard nodes == 0 else { throw ClusterError.inUseByNodes(nodes) }
        // One that was killed has not happened.
        if try await isUnfinished(connection) { try await connection.script(putBack) }
        let tables = try await connection.query(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", []
        ).only.decode(Int64.self)
        guard tables == 0 || replacing else { throw ClusterError.notEmpty }
        // What is there stands aside until it is known that it is not needed any more.
        try await connection.script(
            "ALTER SCHEMA public RENAME TO before_restore; CREATE SCHEMA public")
        do {
            let name = try await connection.query("SELECT current_database()", [])
                .only.decode(String.self)
            try await run(
                [
                    binaries.restore, "--no-owner", "--no-privileges", "--exit-on-error",
                    "--single-transaction", "--dbname=\(name)", file,
                ], settings)
            try await accept()
        } catch {
            try? await connection.script(putBack)
            throw error
        }
        try await connection.script("DROP SCHEMA before_restore CASCADE")
    }

    /// The programs that can talk to the server: those of its own version, or newer ones.
    private static func binaries(for settings: ConnectionSettings) async throws -> ServerBinaries {
        let connection = try await Connection.open(settings)
        let number = try await connection.query("SHOW server_version_num", []).only
            .decode(String.self)
        let version = (Int(number) ?? 0) / 10_000
        let found = try ServerBinaries.find(version: nil)
        guard (Int(found.majorVersion) ?? 0) >= version, Files.isExecutable(found.dump),
            Files.isExecutable(found.restore)
        else { throw ClusterError.wrongVersion(needed: String(version), found: found.majorVersion) }
        return found
    }

    private static func absolute(_ path: String) throws(ClusterError) -> String {
        guard !path.hasPrefix("/") else { return path }
        guard let here = Files.absolute(".") else {
            throw .file(path, "cannot be found: \(Files.lastError)")
        }
        return here + "/" + path
    }

    private static func run(_ arguments: [String], _ settings: ConnectionSettings) async throws {
        let output = "/tmp/martletd-\(Identifier.make())"
        defer { unlink(output) }
        let process = try ChildProcess(
            arguments, output: output, environment: settings.environment)
        guard await process.wait() == 0 else {
            let said = (Files.read(output) ?? "").split(separator: "\n")
            let name = arguments.first?.split(separator: "/").last ?? "it"
            let line = said.first { $0.contains("error:") } ?? said.last ?? "\(name) failed"
            throw ClusterError.copyFailed(String(line))
        }
    }

    private static func sync(_ path: String) throws(ClusterError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw .file(path, "cannot be written: \(Files.lastError)")
        }
    }
}
