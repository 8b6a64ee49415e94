import Postgres
import Receipts

/// All that is asked of the table `receipt_keys`.
package enum ReceiptStore {
    package enum SQL: String, StatementSet {
        case insert = """
            INSERT INTO receipt_keys (id, public_key, node) VALUES ($1, $2, $3)
            ON CONFLICT ON CONSTRAINT receipt_keys_public_key DO NOTHING
            """
        case page = """
            SELECT id, public_key, created_at FROM receipt_keys
            WHERE ($1::uuid IS NULL OR id < $1) ORDER BY id DESC LIMIT $2
            """
    }

    /// Nothing changes if the key is there.
    static func insert(
        _ key: PublicKey, node: String, in database: borrowing some Querying & ~Copyable
    ) async throws {
        _ = try await database.query(
            SQL.insert, ReceiptKeyID.make(), Bytes(key.bytes.bytes), node)
    }

    /// Newest first, those before a given one.
    static func page(
        before id: ReceiptKeyID?, limit: Int64, in database: borrowing some Querying & ~Copyable
    ) async throws -> [ReceiptKey] {
        try await database.query(SQL.page, id, limit).compactMap { row in
            let (id, bytes, createdAt) = try row.decode(
                ReceiptKeyID.self, Bytes.self, Timestamp.self)
            return FixedBytes(bytes.bytes).map {
                ReceiptKey(id: id, publicKey: PublicKey($0), createdAt: createdAt)
            }
        }
    }
}
