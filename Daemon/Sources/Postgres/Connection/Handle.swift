import CLibPQ

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Owns a connection of libpq.
final class Handle: @unchecked Sendable {
    // SAFETY: whoever creates the handle keeps it on one thread: an actor with its own executor, or
    // the thread of the listener. It is closed when that owner is gone.
    let pointer: OpaquePointer
    let serverProcessID: Int32

    /// Connects and says how the server is to treat what comes.
    init(_ settings: ConnectionSettings) throws(PostgresError) {
        let keywords = settings.keywords.map { strdup($0.0) }
        let values = settings.keywords.map { strdup($0.1) }
        defer { for text in keywords + values { free(text) } }
        let connected = PQconnectdbParams(
            keywords.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
        guard let connected else { throw .unreachable("out of memory") }
        pointer = connected
        serverProcessID = PQbackendPID(connected)
        guard PQstatus(connected) == CONNECTION_OK else { throw .unreachable(lastMessage) }
        _ = PQsetNoticeProcessor(connected, { _, _ in }, nil)
        let greeting = PQexec(connected, settings.greeting)
        defer { PQclear(greeting) }
        guard PQresultStatus(greeting) == PGRES_COMMAND_OK else {
            throw .unreachable(lastMessage)
        }
    }

    deinit {
        PQfinish(pointer)
    }

    /// libpq's last complaint, in one line.
    var lastMessage: String {
        String(cString: PQerrorMessage(pointer))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is something to read, be it the end.
    var hasInput: Bool {
        var socket = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
        return poll(&socket, 1, 0) > 0
    }
}

extension ServerError {
    /// Nil if the result is an error of the connection, not of a statement.
    init?(_ result: ResultMemory) {
        func field(_ code: UnicodeScalar) -> String? {
            PQresultErrorField(result.pointer, Int32(code.value)).map { String(cString: $0) }
        }
        guard let state = field("C") else { return nil }
        self.init(
            state: SQLState(rawValue: state), constraint: field("n"), message: field("M") ?? "")
    }
}

/// Lends parameters in the three arrays that libpq wants.
func withLibpqArrays<Value>(
    _ parameters: [Parameter],
    _ body: (
        UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Value
) -> Value {
    // One block for all, with a byte at the end so that an empty value has an address too.
    var block: [CChar] = []
    block.reserveCapacity(parameters.reduce(1) { $0 + ($1.bytes?.count ?? 0) })
    var offsets: [Int?] = []
    for parameter in parameters {
        offsets.append(parameter.bytes == nil ? nil : block.count)
        parameter.bytes?.withUnsafeBytes { block.append(contentsOf: $0.bindMemory(to: CChar.self)) }
    }
    block.append(0)
    let lengths = parameters.map { Int32(clamping: $0.bytes?.count ?? 0) }
    let formats = parameters.map { _ in Int32(1) }
    return block.withUnsafeBufferPointer { block in
        let values = offsets.map { offset in
            offset.flatMap { offset in block.baseAddress.map { $0 + offset } }
        }
        return body(values, lengths, formats)
    }
}
