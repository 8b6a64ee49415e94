import Crypto

/// One step from an empty database to the schema that the code expects.
///
/// Its text is what was released: it is never edited, only followed by another.
package struct Migration: Sendable, Hashable {
    package let number: Int32
    package let name: String
    package let sql: String

    /// Reads `0001_users.sql`.
    package init?(fileName: String, sql: String) {
        guard fileName.hasSuffix(".sql"), let end = fileName.firstIndex(of: "_"),
            let number = Int32(fileName[..<end]), number > 0
        else { return nil }
        self.number = number
        name = String(fileName[fileName.index(after: end)...].dropLast(4))
        self.sql = sql
    }

    var sha256: Bytes { Bytes(SHA256.hash(data: Array(sql.utf8))) }

    /// The last migration that a node must know to go on working after this one, or this one's
    /// own number. Written as a line `-- runs-with: 3`.
    var runsWith: Int32 {
        header("runs-with").flatMap { Int32($0) } ?? number
    }

    /// Whether the statements happen together. A line `-- transaction: none` says that they do not,
    /// for a single `CREATE INDEX CONCURRENTLY`.
    var isTransactional: Bool { header("transaction") != "none" }

    private func header(_ name: String) -> String? {
        let start = "-- \(name): "
        return sql.split(separator: "\n").prefix { $0.hasPrefix("--") }
            .first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
    }
}

/// Why a database cannot be brought to the schema that this program expects.
package enum MigrationError: Error, Equatable {
    /// The list in the program has a gap or a number twice.
    case misnumbered(expected: Int32, found: Int32)
    /// The text of a migration is not the one that was applied.
    case changed(Int32)
    /// The database is ahead of this program, by a step that it cannot live with.
    case tooNew(applied: Int32, known: Int32)
    /// A migration failed; nothing of it remains.
    case failed(Int32, PostgresError)
}

extension MigrationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .misnumbered(let expected, let found):
            "migration \(found) is where \(expected) should be"
        case .changed(let number):
            "migration \(number) was applied with another text than this program has"
        case .tooNew(let applied, let known):
            "the database has migration \(applied), but this program knows only \(known): "
                + "use a newer martletd"
        case .failed(let number, let error): "migration \(number) failed: \(error)"
        }
    }
}
