import Postgres
import TestCluster
import Testing

@testable import DaemonCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What becomes of a database that a bad backup is to replace.
struct RestoreTests {
    /// What may happen to a file, in the middle of the data in it.
    enum Damage: CaseIterable {
        case cut, overwritten
    }

    private static func damage(_ file: String, _ damage: Damage) throws {
        let descriptor = open(file, O_WRONLY)
        defer { close(descriptor) }
        let middle = lseek(descriptor, 0, SEEK_END) / 2
        switch damage {
        case .cut:
            try #require(ftruncate(descriptor, middle) == 0)
        case .overwritten:
            let zeros = [UInt8](repeating: 0, count: 4_096)
            try #require(pwrite(descriptor, zeros, zeros.count, middle) == zeros.count)
        }
    }

    /// Runs the program on a database.
    private static func run(
        _ arguments: [String], _ settings: ConnectionSettings
    ) async throws -> (isSuccess: Bool, text: String) {
        try await OperationsProcessTests().run(
            [ProcessTests.program] + arguments,
            environment: [
                "DATABASE_URL=\(settings.url)", "MARTLET_PEPPER=\(TestService.pepper)",
                "MARTLET_LOG_LEVEL=warning",
            ])
    }

    /// All tables, and what is in the one that each of the databases has with other content.
    private static func content(_ settings: ConnectionSettings) async throws -> [String] {
        // It must not look like the connection of a node.
        var settings = settings
        settings.applicationName = "test"
        return try await Connection.open(settings).query(
            """
            SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            UNION ALL SELECT concat(count(*), ' rows, ', max(n)) FROM public.zeta ORDER BY 1
            """, []
        ).map { try $0.decode(String.self) }
    }

    @Test(arguments: Damage.allCases)
    func aDamagedBackupChangesNothing(damage: Damage) async throws {
        let (source, target) = try await (TestCluster.database(), TestCluster.database())
        // The last table, and so much and so irregular that half of the file is in the middle of it.
        try await Connection.open(source).script(
            """
            CREATE TABLE zeta AS
                SELECT n, sha512(int4send(n)) AS bytes FROM generate_series(1, 20000) n
            """)
        try await Connection.open(target).script("CREATE TABLE zeta AS SELECT 7 AS n")
        let before = try await Self.content(target)
        let file = TestCluster.temporaryFolder() + ".backup"
        defer { unlink(file) }
        let restore = ["restore", "--force", file]

        #expect(try await Self.run(["backup", file], source).isSuccess)
        try Self.damage(file, damage)
        for _ in 0..<2 {
            let (isSuccess, text) = try await Self.run(restore, target)
            #expect(!isSuccess)
            let lines = text.split(separator: "\n")
            #expect(lines.count == 1 && lines[0].hasPrefix("martletd: \(file) "), "\(text)")
            #expect(try await Self.content(target) == before)
        }

        #expect(try await Self.run(["backup", file], source).isSuccess)
        let (isSuccess, text) = try await Self.run(restore, target)
        #expect(isSuccess, "\(text)")
        #expect(try await Self.content(target) == Self.content(source))
    }

    @Test func aBackupThatCannotBeUsedChangesNothing() async throws {
        let (source, target) = try await (TestCluster.database(), TestCluster.database())
        let file = TestCluster.temporaryFolder() + ".backup"
        defer { unlink(file) }
        let other = try #require(Pepper("another pepper, not this one: 42"))
        #expect(try await TestService.make(source).users.agree(on: other))
        try await Connection.open(source).script("CREATE TABLE zeta AS SELECT 1 AS n")
        try await Connection.open(target).script("CREATE TABLE zeta AS SELECT 7 AS n")
        let before = try await Self.content(target)
        #expect(try await Self.run(["backup", file], source).isSuccess)
        let (isSuccess, text) = try await Self.run(["restore", "--force", file], target)
        #expect(!isSuccess && text.contains("pepper"), "\(text)")
        #expect(try await Self.content(target) == before)

        // Neither does one that was killed in the middle.
        try await Connection.open(target).script(
            "ALTER SCHEMA public RENAME TO before_restore; CREATE SCHEMA public")
        #expect(try await Self.run(["migrate"], target).text.contains("was cut short"))
        #expect(try await !Self.run(["restore", file], target).isSuccess)
        #expect(try await Self.content(target) == before)
    }
}
