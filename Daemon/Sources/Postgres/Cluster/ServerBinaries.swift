#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the programs of a PostgreSQL server are.
struct ServerBinaries: Sendable {
    let folder: String
    let majorVersion: String

    var postgres: String { folder + "/postgres" }
    var initdb: String { folder + "/initdb" }
    var dump: String { folder + "/pg_dump" }
    var restore: String { folder + "/pg_restore" }

    static let oldestVersion = 15

    /// The newest that is installed, or the one that can read data of the version named.
    static func find(
        version: String?, in folders: [String] = installed()
    ) throws(ClusterError) -> Self {
        // Links to some of the programs may stand in front of the folder that has them all.
        let found = folders.compactMap { Self(folder: home(of: $0 + "/postgres")) }
            .sorted { (Int($0.majorVersion) ?? 0) > (Int($1.majorVersion) ?? 0) }
        guard let newest = found.first else { throw .serverMissing }
        guard let version else { return newest }
        guard let match = found.first(where: { $0.majorVersion == version }) else {
            throw .wrongVersion(needed: version, found: newest.majorVersion)
        }
        return match
    }

    /// Where a program really is: the others may not be beside a link to it.
    private static func home(of program: String) -> String? {
        Files.absolute(program).flatMap { path in
            path.lastIndex(of: "/").map { String(path[..<$0]) }
        }
    }

    /// Nil if the folder has no server, or one that is too old.
    private init?(folder: String?) {
        guard let folder, Files.isExecutable(folder + "/postgres"),
            Files.isExecutable(folder + "/initdb"),
            let output = ChildProcess.output([folder + "/postgres", "--version"]),
            // postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)
            let version = output.split(separator: " ").first(where: { $0.first?.isNumber == true }),
            let major = version.split(whereSeparator: { !$0.isNumber }).first,
            let number = Int(major), number >= Self.oldestVersion
        else { return nil }
        self.folder = folder
        majorVersion = String(major)
    }

    /// Folders that programs of PostgreSQL may be in, on Debian, on Red Hat and by PATH.
    static func installed() -> [String] {
        var folders: [String] = []
        if let path = getenv("PATH") {
            folders += String(cString: path).split(separator: ":").map(String.init)
        }
        for version in stride(from: 40, through: oldestVersion, by: -1) {
            folders.append("/usr/lib/postgresql/\(version)/bin")
            folders.append("/usr/pgsql-\(version)/bin")
        }
        return folders
    }
}
