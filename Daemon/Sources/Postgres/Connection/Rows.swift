import CLibPQ

/// What a statement returned.
package struct Rows: Sendable, RandomAccessCollection {
    private let result: ResultMemory
    package let endIndex: Int
    package var startIndex: Int { 0 }

    init(_ result: ResultMemory) {
        self.result = result
        endIndex = Int(PQntuples(result.pointer))
    }

    package subscript(index: Int) -> Row {
        precondition(index >= 0 && index < endIndex, "no such row")
        return Row(result: result, index: Int32(index))
    }

    /// How many rows an INSERT, UPDATE or DELETE touched, or a SELECT found.
    package var affected: Int {
        Int(String(cString: PQcmdTuples(result.pointer))) ?? 0
    }

    /// The only row, of statements that cannot return another number of them.
    package var only: Row {
        get throws(PostgresError) {
            guard count == 1 else {
                throw .unexpectedResult("\(count) rows in place of one")
            }
            return self[0]
        }
    }
}

/// Owns what libpq allocated for a result.
final class ResultMemory: @unchecked Sendable {
    // SAFETY: libpq never changes a result once it has handed it out, its reading functions may be
    // called from any thread, and the memory lives as long as this object.
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }
}

/// One row of a result.
package struct Row: Sendable {
    let result: ResultMemory
    let index: Int32

    /// The columns, in order, as values of these types.
    package func decode<each Value: PostgresDecodable>(
        _ types: repeat (each Value).Type
    ) throws(PostgresError) -> (repeat each Value) {
        var column: Int32 = 0
        let values = try (repeat next(each types, &column))
        guard column == PQnfields(result.pointer) else {
            throw .unexpectedResult(
                "\(PQnfields(result.pointer)) columns in place of \(column)")
        }
        return values
    }

    private func next<Value: PostgresDecodable>(
        _: Value.Type, _ column: inout Int32
    ) throws(PostgresError) -> Value {
        defer { column += 1 }
        guard column < PQnfields(result.pointer) else {
            throw .unexpectedResult("no column \(column)")
        }
        let type = TypeID(rawValue: PQftype(result.pointer, column))
        guard Value.postgresTypes.contains(type) else {
            throw .unexpectedResult("column \(column) has type \(type.rawValue), not \(Value.self)")
        }
        if PQgetisnull(result.pointer, index, column) != 0 {
            guard let null = Value.fromNull else {
                throw .unexpectedResult("column \(column) is NULL")
            }
            return null
        }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(result.pointer, index, column),
            count: Int(PQgetlength(result.pointer, index, column)))
        guard let value = Value(postgres: bytes, type: type) else {
            throw .unexpectedResult("column \(column) is not a \(Value.self)")
        }
        return value
    }
}
