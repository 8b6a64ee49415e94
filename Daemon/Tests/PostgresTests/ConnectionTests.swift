import Postgres
import TestCluster
import Testing

struct ConnectionTests {
    private func open(
        _ change: (inout ConnectionSettings) -> Void = { _ in }
    ) async throws -> Connection {
        var settings = try await TestCluster.database(migrated: false)
        change(&settings)
        return try await Connection.open(settings)
    }

    /// Sends a value and reads what comes back.
    private func echo<Value: PostgresEncodable & PostgresDecodable>(
        _ value: Value, as type: String, _ connection: Connection
    ) async throws -> Value {
        try await connection.query("SELECT $1::\(type)", [value.parameter]).only
            .decode(Value.self)
    }

    @Test func valuesSurviveTheRoundTrip() async throws {
        let connection = try await open()
        for value in [Int64.min, -1, 0, .max] {
            #expect(try await echo(value, as: "int8", connection) == value)
        }
        #expect(try await echo(Int32.min, as: "int4", connection) == .min)
        #expect(try await echo(Int16.min, as: "int2", connection) == .min)
        #expect(try await echo(true, as: "bool", connection))
        for text in ["", "é€𝄞", "'; DROP TABLE users; --", String(repeating: "x", count: 70_000)] {
            #expect(try await echo(text, as: "text", connection) == text)
        }
        for bytes in [Bytes([]), Bytes(0...255), Bytes(repeatElement(0, count: 1 << 20))] {
            #expect(try await echo(bytes, as: "bytea", connection) == bytes)
        }
        for micros: Int64 in [0, -1, 1_795_000_000_123_456, -60_000_000_000_000_000] {
            let time = Timestamp(microsecondsSince1970: micros)
            #expect(try await echo(time, as: "timestamptz", connection) == time)
        }
        let id = Identifier.make()
        #expect(try await echo(id, as: "uuid", connection) == id)
        #expect(try await echo([Int64](), as: "int8[]", connection) == [])
        #expect(try await echo(["a", "", "{,}"], as: "text[]", connection) == ["a", "", "{,}"])
        #expect(
            try await echo([Bytes([0]), Bytes([])], as: "bytea[]", connection)
                == [Bytes([0]), Bytes([])])
        #expect(try await echo(Int64?.none, as: "int8", connection) == nil)
        let some: [String?] = ["a", nil, ""]
        let row = try await connection.query(
            "SELECT array_to_string($1::text[], '+', 'nothing')", [some.parameter]
        ).only
        #expect(try row.decode(String.self) == "a+nothing+")
        // A quotation mark with a mark above it is one letter to Swift, and two to the server.
        for texts in [
            [], [""], ["NULL", "a,b", " {} "], [#"""#, #"\"#, #"\\"""#, "\"\u{301}\\\u{301}"],
        ] {
            let row = try await connection.query(
                "SELECT $1::text::text[]", [texts.arrayText.parameter])
            #expect(try row.only.decode([String].self) == texts)
        }
        #expect(
            try await echo(JSONText(#"{"a": 1}"#), as: "jsonb", connection).text == #"{"a": 1}"#)
    }

    @Test func textsOfTimesAndIdentifiersAreTheServers() async throws {
        let connection = try await open()
        for micros: Int64 in [
            0, -1, 951_782_400_000_000, 951_868_799_999_999, 4_107_542_400_000_000,
            -62_135_596_800_000_000, 1_795_000_000_120_000,
        ] {
            let time = Timestamp(microsecondsSince1970: micros)
            let text = try await connection.query(
                """
                SELECT to_char($1::timestamptz, 'YYYY-MM-DD"T"HH24:MI:SS')
                """, [time.parameter]
            ).only.decode(String.self)
            #expect(time.description.hasPrefix(text), "\(time)")
            let back = try await connection.query(
                "SELECT $1::text::timestamptz", [time.description.parameter]
            ).only.decode(Timestamp.self)
            // Three or six digits: all that there are.
            #expect(back == time, "\(time)")
        }
        let id = Identifier.make()
        let text = try await connection.query("SELECT $1::uuid::text", [id.parameter]).only
            .decode(String.self)
        #expect(text == id.description)
        #expect(Identifier(text.uppercased()) == id)
        #expect(Identifier(text + "0") == nil)
        #expect(Identifier("+" + text.dropFirst()) == nil)
    }

    @Test func resultsOfAnotherShapeAreRefused() async throws {
        let row = try await open().query("SELECT 1::int4, NULL::text", []).only
        #expect(try row.decode(Int32.self, String?.self) == (Int32(1), String?.none))
        #expect(throws: PostgresError.self) { try row.decode(Int32.self, String.self) }
        #expect(throws: PostgresError.self) { try row.decode(Int64.self, String?.self) }
        #expect(throws: PostgresError.self) { try row.decode(Int32.self) }
        #expect(throws: PostgresError.self) {
            try row.decode(Int32.self, String?.self, Int32.self)
        }
    }

    @Test func aStatementIsPreparedOnce() async throws {
        let connection = try await open()
        for number: Int64 in 0..<3 {
            _ = try await connection.query("SELECT $1::int8 AS n", [number.parameter])
        }
        let count = try await connection.query(
            "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%AS n'", []
        ).only.decode(Int64.self)
        #expect(count == 1)
    }

    @Test func serverErrorsNameTheConstraint() async throws {
        let connection = try await open()
        try await connection.script("CREATE TABLE t (n int8 CONSTRAINT n_positive CHECK (n > 0))")
        let error = await #expect(throws: PostgresError.self) {
            try await connection.query("INSERT INTO t VALUES (-1)", [])
        }
        #expect(error?.violates("n_positive") == true)
        #expect(try await connection.query("SELECT 1", []).count == 1)
    }

    @Test func aBatchHappensTogetherOrNotAtAll() async throws {
        let connection = try await open()
        try await connection.script("CREATE TABLE t (n int8 PRIMARY KEY)")
        let numbers = [Int64](0..<5_000)
        let rows = try await connection.batch(
            numbers.map { BoundStatement("INSERT INTO t VALUES ($1) RETURNING n", $0) })
        #expect(try rows.map { try $0.only.decode(Int64.self) } == numbers)

        await #expect(throws: PostgresError.self) {
            try await connection.batch(
                [5_000, 1, 5_001].map { BoundStatement("INSERT INTO t VALUES ($1)", Int64($0)) })
        }
        let count = try await connection.query("SELECT count(*) FROM t", []).only
            .decode(Int64.self)
        #expect(count == 5_000)
    }

    @Test func statementsEndWhenTheirTimeIsOver() async throws {
        let connection = try await open { $0.statementTimeoutMilliseconds = 50 }
        let error = await #expect(throws: PostgresError.self) {
            try await connection.query("SELECT pg_sleep(30)", [])
        }
        guard case .server(let error) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error.state == .queryCanceled)
    }

    @Test func cancellingATaskStopsItsStatement() async throws {
        // Nothing but the cancellation ends it.
        var settings = try await TestCluster.database(migrated: false)
        settings.statementTimeoutMilliseconds = 0
        let connection = try await Connection.open(settings)
        let task = Task { try await connection.query("SELECT pg_sleep(3600)", []) }
        let observer = try await Connection.open(settings)
        let sleeping =
            "SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(3600)' AND state = 'active' AND pid <> pg_backend_pid()"
        while try await observer.query(sleeping, []).only.decode(Int64.self) == 0 {}
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // The request may hit what comes next, so nothing comes next.
        #expect(!connection.isReusable)
    }

    @Test func aDeadConnectionIsNoticedBeforeAnythingIsSent() async throws {
        let settings = try await TestCluster.database(migrated: false)
        let connection = try await Connection.open(settings)
        let other = try await Connection.open(settings)
        _ = try await other.query(
            "SELECT pg_terminate_backend($1, 5000)", [connection.serverProcessID.parameter])
        let error = await #expect(throws: PostgresError.self) {
            try await connection.query("SELECT 1", [])
        }
        guard case .connectionLost(_, wasSent: false) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func whatCannotBeReachedIsSaidInOneLine() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await Connection.open(ConnectionSettings(url: "host=/nowhere dbname=x"))
        }
        #expect(error?.isUnavailability == true)
        #expect("\(error.map { "\($0)" } ?? "")".contains("/nowhere"))
        #expect(!"\(error.map { "\($0)" } ?? "")".contains("\n"))
    }
}
