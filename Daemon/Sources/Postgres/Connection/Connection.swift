import CLibPQ

/// One connection to the database, on a thread of its own.
///
/// libpq may block here, since nothing else runs on the thread, and what the thread may touch is
/// checked by the compiler. Only a request to cancel comes from elsewhere.
package actor Connection {
    private nonisolated let executor: ThreadExecutor
    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    private nonisolated let handle: Handle
    private nonisolated let canceller: Canceller
    /// The names of prepared statements, by their texts and the types of their parameters.
    private var prepared: [PreparedKey: String] = [:]

    private struct PreparedKey: Hashable {
        let sql: String
        let types: [TypeID]
    }

    /// Connects; takes as long as it takes, at most the five seconds of the settings.
    package static func open(_ settings: ConnectionSettings) async throws -> Connection {
        let executor = ThreadExecutor()
        let connector = Connector(executor: executor)
        do {
            let (handle, canceller) = try await connector.connect(settings)
            return Connection(executor: executor, handle: handle, canceller: canceller)
        } catch {
            executor.stop()
            throw error
        }
    }

    private init(executor: ThreadExecutor, handle: Handle, canceller: Canceller) {
        self.executor = executor
        self.handle = handle
        self.canceller = canceller
    }

    deinit {
        executor.stop()
    }

    /// The server's process that serves this connection.
    package nonisolated var serverProcessID: Int32 { handle.serverProcessID }

    /// Whether another statement can be sent after all that happened so far.
    package nonisolated var isReusable: Bool { !canceller.isCancelled }

    // MARK: Statements

    /// Executes one statement, prepared on first use. Cancelling the task cancels the statement.
    package nonisolated func query(_ sql: String, _ parameters: [Parameter]) async throws -> Rows {
        try await withTaskCancellationHandler {
            try await runCancellable { connection throws(PostgresError) in
                try connection.execute(sql, parameters)
            }
        } onCancel: {
            canceller.cancel()
        }
    }

    /// Executes statements in one go, as one transaction unless one is open already.
    ///
    /// They are sent without waiting for answers in between. The first that fails ends the batch.
    package nonisolated func batch(_ statements: [BoundStatement]) async throws -> [Rows] {
        try await withTaskCancellationHandler {
            try await runCancellable { connection throws(PostgresError) in
                try connection.pipeline(statements)
            }
        } onCancel: {
            canceller.cancel()
        }
    }

    /// Executes any number of statements without parameters, separated by semicolons.
    package func script(_ sql: String) throws(PostgresError) {
        try beReady()
        _ = try check(PQexec(handle.pointer, sql))
    }

    /// Ends a transaction for which nobody waits any more. False: the connection is of no use.
    func rollBack() -> Bool {
        guard isReusable, (try? script("ROLLBACK")) != nil else { return false }
        return PQtransactionStatus(handle.pointer) == PQTRANS_IDLE
    }

    /// Whether the server is still there, and no transaction open.
    func isIdle() -> Bool {
        (try? beReady()) != nil && PQtransactionStatus(handle.pointer) == PQTRANS_IDLE
    }

    private func runCancellable<Value: Sendable>(
        _ body: @Sendable (isolated Connection) throws(PostgresError) -> Value
    ) throws -> Value {
        try canceller.begin()
        let outcome = Result { () throws(PostgresError) in try body(self) }
        try canceller.end()
        return try outcome.get()
    }

    private func execute(_ sql: String, _ parameters: [Parameter]) throws(PostgresError) -> Rows {
        try beReady()
        let name = try prepare(sql, parameters.map(\.type))
        return try check(
            withLibpqArrays(parameters) { values, lengths, formats in
                PQexecPrepared(
                    handle.pointer, name, Int32(parameters.count), values, lengths, formats, 1)
            })
    }

    private func pipeline(_ statements: [BoundStatement]) throws(PostgresError) -> [Rows] {
        try beReady()
        let names = try statements.map { statement throws(PostgresError) in
            try prepare(statement.sql, statement.parameters.map(\.type))
        }
        guard PQenterPipelineMode(handle.pointer) == 1 else { throw failure(wasSent: false) }
        for (statement, name) in zip(statements, names) {
            let wasSent = withLibpqArrays(statement.parameters) { values, lengths, formats in
                PQsendQueryPrepared(
                    handle.pointer, name, Int32(statement.parameters.count), values, lengths,
                    formats, 1)
            }
            guard wasSent == 1 else { throw failure(wasSent: true) }
        }
        guard PQpipelineSync(handle.pointer) == 1 else { throw failure(wasSent: true) }

        var results: [Rows] = []
        var firstError: PostgresError?
        reading: while true {
            guard let pointer = PQgetResult(handle.pointer) else {
                // The end of one statement's results, unless the connection is gone.
                if PQstatus(handle.pointer) != CONNECTION_OK { throw failure(wasSent: true) }
                continue
            }
            switch PQresultStatus(pointer) {
            case PGRES_PIPELINE_SYNC:
                PQclear(pointer)
                break reading
            case PGRES_PIPELINE_ABORTED:
                PQclear(pointer)
            default:
                do throws(PostgresError) {
                    results.append(try check(pointer))
                } catch {
                    firstError = firstError ?? error
                }
            }
        }
        guard PQexitPipelineMode(handle.pointer) == 1 else { throw failure(wasSent: true) }
        if let firstError { throw firstError }
        return results
    }

    private func prepare(_ sql: String, _ types: [TypeID]) throws(PostgresError) -> String {
        let key = PreparedKey(sql: sql, types: types)
        if let name = prepared[key] { return name }
        let name = "s\(prepared.count)"
        let numbers = types.map(\.rawValue)
        _ = try check(
            PQprepare(handle.pointer, name, sql, Int32(numbers.count), numbers))
        prepared[key] = name
        return name
    }

    // MARK: Failures

    /// Notices what the server sent while nobody listened, above all that it went away.
    private func beReady() throws(PostgresError) {
        // A farewell comes first, and the end of the stream only when that has been read.
        repeat {
            guard PQconsumeInput(handle.pointer) == 1, PQstatus(handle.pointer) == CONNECTION_OK
            else { throw failure(wasSent: false) }
        } while handle.hasInput
        // Other sessions' notifications are for the listener.
        while let notification = PQnotifies(handle.pointer) { PQfreemem(notification) }
    }

    private func failure(wasSent: Bool) -> PostgresError {
        .connectionLost(handle.lastMessage, wasSent: wasSent)
    }

    private func check(_ pointer: OpaquePointer?) throws(PostgresError) -> Rows {
        guard let pointer else { throw failure(wasSent: true) }
        let result = ResultMemory(pointer)
        switch PQresultStatus(pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
            return Rows(result)
        default:
            guard PQstatus(handle.pointer) == CONNECTION_OK,
                let error = ServerError(result), !error.state.endsConnection
            else { throw failure(wasSent: true) }
            throw .server(error)
        }
    }
}

/// A statement and what it is about, for a batch.
package struct BoundStatement: Sendable {
    package let sql: String
    package let parameters: [Parameter]

    package init(_ sql: String, _ values: any PostgresEncodable...) {
        self.init(sql, parameters: values.map(\.parameter))
    }

    package init(_ statement: some StatementSet, _ values: any PostgresEncodable...) {
        self.init(statement.rawValue, parameters: values.map(\.parameter))
    }

    init(_ sql: String, parameters: [Parameter]) {
        self.sql = sql
        self.parameters = parameters
    }
}

/// Connects on the thread that the connection will have.
private actor Connector {
    private nonisolated let executor: ThreadExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(executor: ThreadExecutor) {
        self.executor = executor
    }

    func connect(_ settings: ConnectionSettings) throws(PostgresError) -> (Handle, Canceller) {
        let handle = try Handle(settings)
        guard let canceller = Canceller(of: handle.pointer) else {
            throw .unreachable("no handle to cancel statements with")
        }
        return (handle, canceller)
    }
}
