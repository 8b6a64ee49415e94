import Postgres
import Synchronization
import TestCluster
import Testing

struct DatabaseTests {
    private func database(
        _ limits: (inout ConnectionPool.Limits) -> Void = { _ in }
    ) async throws -> Database {
        var chosen = TestCluster.patience
        limits(&chosen)
        return Database(
            try await TestCluster.database(migrated: false), limits: chosen,
            logger: TestCluster.quiet)
    }

    @Test func connectionsAreSharedAndLimited() async throws {
        let database = try await database {
            $0.connectionsMax = 3
        }
        let processes = try await withThrowingTaskGroup { group in
            for _ in 0..<50 {
                group.addTask {
                    try await database.query(sql: "SELECT pg_backend_pid(), pg_sleep(0.02)::text")
                        .only.decode(Int32.self, String.self).0
                }
            }
            return try await group.reduce(into: Set<Int32>()) { $0.insert($1) }
        }
        // How soon the third is there is not up to the pool.
        #expect((2...3).contains(processes.count))
    }

    @Test func nobodyWaitsForeverForAConnection() async throws {
        let database = try await database {
            $0.connectionsMax = 1
            $0.checkoutTimeout = .seconds(3)
        }
        try await database.transaction { transaction in
            _ = try await transaction.query(sql: "SELECT 1")
            await #expect(throws: PostgresError.noConnectionFree) {
                try await database.query(sql: "SELECT 1")
            }
        }
        #expect(try await database.query(sql: "SELECT 1").count == 1)
    }

    @Test func connectionsGrowOld() async throws {
        let database = try await database { $0.lifetime = .milliseconds(1) }
        func process() async throws -> Int32 {
            try await database.query(sql: "SELECT pg_backend_pid()").only.decode(Int32.self)
        }
        let first = try await process()
        try await until { try await process() != first }
    }

    @Test func aRestartOfTheServerIsNotNoticedByThoseWhoComeLater() async throws {
        let database = try await database()
        _ = try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask { try await database.query(sql: "SELECT pg_sleep(0.05)::text") }
            }
            return try await group.reduce(0) { count, _ in count + 1 }
        }
        let other = try await Connection.open(database.settings)
        func endOthers() async throws {
            _ = try await other.query(
                """
                SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """, [])
        }
        try await endOthers()
        #expect(try await database.query(sql: "SELECT 1").count == 1)
        try await endOthers()
        let value = try await database.transaction { transaction in
            try await transaction.query(sql: "SELECT 2::int4").only.decode(Int32.self)
        }
        #expect(value == 2)
    }

    @Test func anUnreachableDatabaseIsSaidSo() async throws {
        let database = Database(
            ConnectionSettings(url: "host=/nowhere dbname=x"), logger: TestCluster.quiet)
        for _ in 0..<5 {
            let error = await #expect(throws: PostgresError.self) {
                try await database.query(sql: "SELECT 1")
            }
            #expect(error?.isUnavailability == true)
        }
    }

    // MARK: Transactions

    private struct Refusal: Error {}

    private final class Counter: Sendable {
        private let count = Mutex(0)

        var value: Int {
            get { count.withLock { $0 } }
            set { count.withLock { $0 = newValue } }
        }

        @discardableResult func increment() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    @Test func whatThrowsLeavesNothing() async throws {
        let database = try await database()
        _ = try await database.query(sql: "CREATE TABLE t (n int8)")
        await #expect(throws: Refusal.self) {
            try await database.transaction { transaction in
                _ = try await transaction.query(sql: "INSERT INTO t VALUES (1)")
                throw Refusal()
            }
        }
        try await database.transaction { transaction in
            _ = try await transaction.query(sql: "INSERT INTO t VALUES (2)")
        }
        let numbers = try await database.query(sql: "SELECT n FROM t")
            .map { try $0.decode(Int64.self) }
        #expect(numbers == [2])
    }

    @Test func whatIsCommittedWithTheLastStatementsHappensTogetherOrNotAtAll() async throws {
        let database = try await database { $0.connectionsMax = 1 }
        _ = try await database.query(sql: "CREATE TABLE t (n int8 UNIQUE)")
        func insert(_ number: Int64) -> BoundStatement {
            BoundStatement("INSERT INTO t VALUES ($1) RETURNING n", number)
        }
        // With what comes before, and as the only thing.
        for base: Int64 in [0, 10] {
            let rows = try await database.transaction { transaction in
                if base > 0 { _ = try await transaction.batch([insert(base)]) }
                return try await transaction.commit(with: [insert(base + 1), insert(base + 2)])
            }
            let inserted = try rows.map { try $0.only.decode(Int64.self) }
            #expect(inserted == [base + 1, base + 2])
            await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    if base > 0 { _ = try await transaction.batch([insert(base + 3)]) }
                    _ = try await transaction.commit(with: [insert(base + 4), insert(base + 1)])
                }
            }
        }
        let numbers = try await database.query(sql: "SELECT n FROM t ORDER BY n")
            .map { try $0.decode(Int64.self) }
        #expect(numbers == [1, 2, 10, 11, 12])
    }

    @Test(arguments: ["40001", "40P01"])
    func transactionsAreTriedAgainWhenTheServerAsks(state: String) async throws {
        let database = try await database()
        let attempts = Counter()
        let fail = "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '\(state)'; END $$"
        let value = try await database.transaction { transaction in
            let attempt = attempts.increment()
            if attempt < 4 { _ = try await transaction.query(sql: fail) }
            return attempt
        }
        #expect(value == 4)
        attempts.value = 0
        await #expect(throws: PostgresError.self) {
            try await database.transaction { transaction in
                attempts.increment()
                _ = try await transaction.query(sql: fail)
            }
        }
        #expect(attempts.value == 4)
    }

    @Test func bothSidesOfADeadlockFinish() async throws {
        let database = try await database()
        _ = try await database.query(sql: "CREATE TABLE t (id int8 PRIMARY KEY, n int8)")
        _ = try await database.query(sql: "INSERT INTO t VALUES (1, 0), (2, 0)")
        let attempts = Counter()
        let holders = Counter()
        try await withThrowingTaskGroup { group in
            for order: [Int64] in [[1, 2], [2, 1]] {
                group.addTask {
                    try await database.transaction { transaction in
                        attempts.increment()
                        for id in order {
                            _ = try await transaction.query(
                                sql: "UPDATE t SET n = n + 1 WHERE id = $1", id)
                            // Each has one row before either wants the other's.
                            holders.increment()
                            while holders.value < 2 { try await Task.sleep(for: .milliseconds(1)) }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let sums = try await database.query(sql: "SELECT n FROM t").map {
            try $0.decode(Int64.self)
        }
        #expect(sums == [2, 2])
        #expect(attempts.value >= 3)
    }

    @Test func aCancelledTransactionIsRolledBack() async throws {
        let database = try await database { $0.connectionsMax = 1 }
        _ = try await database.query(sql: "CREATE TABLE t (n int8)")
        let inserts = Counter()
        let task = Task {
            try await database.transaction { transaction in
                _ = try await transaction.query(sql: "INSERT INTO t VALUES (1)")
                inserts.increment()
                try await Task.sleep(for: .seconds(3_600))
            }
        }
        try await until { inserts.value == 1 }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await database.query(sql: "SELECT 1 FROM t").isEmpty)
    }

    // MARK: Notifications

    @Test func theListenerHearsAndComesBack() async throws {
        let database = try await database()
        let listener = NotificationListener(
            database.settings, channels: ["news"], logger: TestCluster.quiet)
        var events = listener.events().makeAsyncIterator()
        listener.start()
        #expect(await events.next() == .listening)
        _ = try await database.query(sql: "NOTIFY news, 'one'")
        #expect(await events.next() == .notification(channel: "news", payload: "one"))

        _ = try await database.query(
            sql: """
                SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                WHERE application_name LIKE '%listener' AND datname = current_database()
                """)
        // Whoever notified in between was not heard, which is why this event says to look.
        #expect(await events.next() == .listening)
        _ = try await database.query(sql: "NOTIFY news, 'two'")
        #expect(await events.next() == .notification(channel: "news", payload: "two"))
        listener.stop()
        #expect(await events.next() == nil)
    }
}
