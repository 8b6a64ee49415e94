import Postgres
import TestCluster
import Testing

struct MigratorTests {
    private func migration(_ number: Int, _ sql: String) throws -> Migration {
        try #require(Migration(fileName: "000\(number)_step.sql", sql: sql))
    }

    private func migrator(_ migrations: [Migration]) throws -> Migrator {
        try Migrator(migrations, logger: TestCluster.quiet)
    }

    @Test func severalNodesMigrateAtOnce() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let migrator = try migrator([
            migration(1, "CREATE TABLE a (n int8); SELECT pg_sleep(0.1);"),
            migration(2, "CREATE TABLE b (n int8); INSERT INTO b VALUES (1);"),
        ])
        let applied = try await withThrowingTaskGroup { group in
            for _ in 0..<6 { group.addTask { try await migrator.migrate(settings) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(applied.filter { $0 == [1, 2] }.count == 1)
        #expect(applied.filter { $0.isEmpty }.count == 5)
        #expect(try await migrator.migrate(settings) == [])
        let rows = try await Connection.open(settings).query("SELECT n FROM b", [])
        #expect(rows.count == 1)
    }

    @Test func aChangedTextIsRefused() async throws {
        let settings = try await TestCluster.database(migrated: false)
        _ = try await migrator([migration(1, "SELECT 1")]).migrate(settings)
        await #expect(throws: MigrationError.changed(1)) {
            try await migrator([migration(1, "SELECT  1")]).migrate(settings)
        }
    }

    @Test func aDatabaseThatIsAheadIsRefusedUnlessItSaysOtherwise() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let first = try migration(1, "SELECT 1")
        let compatible = try migration(2, "-- a step\n-- runs-with: 1\nSELECT 2")
        _ = try await migrator([first, compatible]).migrate(settings)
        #expect(try await migrator([first]).migrate(settings) == [])

        let breaking = try migration(3, "SELECT 3")
        _ = try await migrator([first, compatible, breaking]).migrate(settings)
        await #expect(throws: MigrationError.tooNew(applied: 3, known: 1)) {
            try await migrator([first]).migrate(settings)
        }
    }

    @Test func aMigrationThatFailsLeavesNothing() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let first = try migration(1, "CREATE TABLE a (n int8)")
        let error = await #expect(throws: MigrationError.self) {
            try await migrator([first, migration(2, "CREATE TABLE b (n int8); SELECT 1/0;")])
                .migrate(settings)
        }
        guard case .failed(2, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(
            try await migrator([first, migration(2, "CREATE TABLE b (n int8)")])
                .migrate(settings) == [2])
    }

    @Test func indexesAreBuiltOutsideOfTransactions() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let migrations = [
            try migration(1, "CREATE TABLE a (n int8)"),
            try migration(2, "-- transaction: none\nCREATE INDEX CONCURRENTLY i ON a (n)"),
        ]
        #expect(try await migrator(migrations).migrate(settings) == [1, 2])
    }

    @Test func aTableInUseIsWaitedFor() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let first = try migration(1, "CREATE TABLE a (n int8)")
        _ = try await migrator([first]).migrate(settings)
        let user = try await Connection.open(settings)
        try await user.script("BEGIN; SELECT * FROM a")
        let task = Task {
            try await migrator([first, migration(2, "ALTER TABLE a ADD m int8")])
                .migrate(settings)
        }
        // The first attempt has given up, and another waits.
        let observer = try await Connection.open(settings)
        var attempts: Set<String> = []
        try await until {
            attempts.formUnion(
                try await observer.query(
                    """
                    SELECT xact_start::text FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event_type = 'Lock'
                    """, []
                ).map { try $0.decode(String.self) })
            return attempts.count > 1
        }
        try await user.script("COMMIT")
        #expect(try await task.value == [2])
    }

    @Test func gapsAreRefused() throws {
        let expected = MigrationError.misnumbered(expected: 2, found: 3)
        #expect(throws: expected) {
            try migrator([migration(1, "SELECT 1"), migration(3, "SELECT 3")])
        }
        #expect(Migration(fileName: "users.sql", sql: "") == nil)
        #expect(Migration(fileName: "0001_users.sql.orig", sql: "") == nil)
    }
}
