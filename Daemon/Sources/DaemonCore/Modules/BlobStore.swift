import Postgres

/// All that is asked of the tables `blobs` and `blob_chunks`.
package enum BlobStore {
    package enum SQL: String, StatementSet {
        // Many bytes take longer than what else is asked for, and whoever sends the same at the
        // same time waits for that.
        case allowTime = """
            SELECT set_config('statement_timeout', '60000', true),
                   set_config('lock_timeout', '60000', true)
            """
        // The row is locked even if it is there already, so that nobody removes it meanwhile.
        case insert = """
            INSERT INTO blobs (sha256, size) VALUES ($1, $2)
            ON CONFLICT (sha256) DO UPDATE SET stored_at = now()
            """
        // What is there is left alone if it is what it must be, and mended if it is not.
        case insertChunk = """
            INSERT INTO blob_chunks AS c (sha256, n, data) VALUES ($1, $2, $3)
            ON CONFLICT (sha256, n) DO UPDATE SET data = excluded.data
            WHERE c.data <> excluded.data
            """
        case size = "SELECT size FROM blobs WHERE sha256 = $1"
        case chunk = "SELECT data FROM blob_chunks WHERE sha256 = $1 AND n = $2"
    }

    /// Bytes of every chunk but the last.
    static let chunkBytes = 1 << 20
    /// Chunks that are sent to the server without waiting for its answers.
    private static let chunksPerBatch = 4

    static func insert(
        _ bytes: [UInt8], sha256: Bytes, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.allowTime)
        _ = try await transaction.query(SQL.insert, sha256, Int64(bytes.count))
        var statements: [BoundStatement] = []
        for (n, start) in stride(from: 0, to: bytes.count, by: chunkBytes).enumerated() {
            let chunk = bytes[start..<min(bytes.count, start + chunkBytes)]
            statements.append(
                BoundStatement(SQL.insertChunk, sha256, Int32(n), Bytes(chunk)))
            if statements.count == chunksPerBatch || start + chunkBytes >= bytes.count {
                _ = try await transaction.batch(statements)
                statements = []
            }
        }
    }

    static func size(
        of sha256: Bytes, in database: borrowing some Querying & ~Copyable
    ) async throws -> Int64? {
        try await database.query(SQL.size, sha256).first?.decode(Int64.self)
    }

    static func chunk(
        _ n: Int32, of sha256: Bytes, in database: borrowing some Querying & ~Copyable
    ) async throws -> Bytes? {
        try await database.query(SQL.chunk, sha256, n).first?.decode(Bytes.self)
    }
}
