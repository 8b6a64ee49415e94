import Martlet
import Postgres

/// All that is asked of the tables `snapshots`, `pages` and `snapshot_pages`.
package enum SnapshotStore {
    package enum SQL: String, StatementSet {
        // The state of a run with a great heap takes longer than what else is asked for.
        case allowTime = "SELECT set_config('statement_timeout', '60000', true)"
        case announce = """
            INSERT INTO snapshots (task_id, lease, engine, fuel, byte_count)
            VALUES ($1, $2, $3, 0, 0) ON CONFLICT (task_id) DO NOTHING
            """
        // Nobody removes these before the transaction has ended.
        case stored = """
            SELECT sha256 FROM pages WHERE sha256 = ANY ($1::bytea[]) FOR KEY SHARE
            """
        // What is there already is locked, and mended if it is not what it must be.
        case insertPages = """
            INSERT INTO pages AS p (sha256, data) SELECT * FROM unnest($1::bytea[], $2::bytea[])
            ON CONFLICT (sha256) DO UPDATE SET data = excluded.data WHERE p.data <> excluded.data
            """
        case namePages = """
            INSERT INTO snapshot_pages (task_id, sha256) SELECT $1, unnest($2::bytea[])
            ON CONFLICT DO NOTHING
            """
        // What is stored is not done again: only nodes that are lost from here on count.
        case beginCounting = """
            UPDATE tasks t SET attempt = 1 FROM snapshots s
            WHERE t.id = $1 AND t.attempt > 1 AND s.task_id = t.id AND s.fuel < $2
            """
        case finish = """
            UPDATE snapshots SET lease = $2, engine = $3, fuel = $4, manifest = $5,
                byte_count = $6, made_at = now()
            WHERE task_id = $1
            """
        case unnamePages = """
            DELETE FROM snapshot_pages WHERE task_id = $1 AND sha256 = ANY ($2::bytea[])
            """
        case find = """
            SELECT engine, fuel, manifest FROM snapshots
            WHERE task_id = $1 AND manifest IS NOT NULL
            """
        case pages = "SELECT sha256, data FROM pages WHERE sha256 = ANY ($1::bytea[])"
        // A task that has ended is never run again.
        case unnameSome = """
            DELETE FROM snapshot_pages WHERE task_id = $1 AND sha256 IN (
                SELECT sha256 FROM snapshot_pages WHERE task_id = $1 ORDER BY sha256 LIMIT $2)
            RETURNING sha256
            """
        case remove = "DELETE FROM snapshots WHERE task_id = $1"
        case ofEnded = """
            SELECT s.task_id FROM snapshots s JOIN tasks t ON t.id = s.task_id
            WHERE t.finished_at IS NOT NULL LIMIT $1
            """
        // Whoever stores a snapshot has locked the pages that it will name; what this one has not
        // seen of that the foreign key has.
        case removePages = """
            DELETE FROM pages WHERE sha256 IN (
                SELECT p.sha256 FROM pages p
                WHERE p.sha256 = ANY ($1::bytea[])
                    AND NOT EXISTS (SELECT FROM snapshot_pages n WHERE n.sha256 = p.sha256)
                ORDER BY p.sha256 FOR UPDATE SKIP LOCKED)
            """
        // One look into the index for each, where EXISTS would read all names each time.
        case somePages = """
            SELECT p.sha256,
                   (SELECT true FROM snapshot_pages n WHERE n.sha256 = p.sha256 LIMIT 1) IS NOT NULL
            FROM pages p WHERE p.sha256 > $1 ORDER BY p.sha256 LIMIT $2
            """
    }

    /// A page of memory by its hash.
    struct Page: Sendable {
        let hash: SnapshotHash
        let contents: [UInt8]
    }

    /// Rows that one statement takes or gives.
    static let pagesMax = 256
    private static let namesMax = 4_096

    // MARK: Storing

    /// Stores pages and keeps them for a task, if the run is still the one that was claimed.
    /// - Parameter sendsAll: whether contents are sent even if there are some already
    /// - Returns: how many had to be sent
    static func put(
        _ pages: [Page], of run: QueueStore.Run, engine: String, sendsAll: Bool,
        in database: Database
    ) async throws -> Int {
        // In one order, so that two who have the same do not wait for each other.
        let pages = pages.sorted { $0.hash < $1.hash }
        let hashes = pages.map(\.hash.asBytes)
        return try await database.transaction { transaction in
            let rows = try await transaction.batch([
                QueueStore.locking([run]),
                BoundStatement(SQL.announce, run.task, run.lease, engine),
                BoundStatement(SQL.stored, sendsAll ? [] : hashes),
            ])
            guard try QueueStore.locked(rows[0]).contains(run) else { throw SnapshotRefused() }
            let stored = try Set(
                rows[2].map { SnapshotHash(bytes: try $0.decode(Bytes.self).bytes) })
            let missing = pages.filter { !stored.contains($0.hash) }
            _ = try await transaction.commit(with: [
                BoundStatement(
                    SQL.insertPages, missing.map(\.hash.asBytes),
                    missing.map { Bytes($0.contents) }),
                BoundStatement(SQL.namePages, run.task, hashes),
            ])
            return missing.count
        }
    }

    /// Makes what was stored the task's snapshot, if the run is still the one that was claimed.
    static func finish(
        _ manifest: [UInt8], fuel: UInt64, byteCount: Int, of run: QueueStore.Run, engine: String,
        in database: Database
    ) async throws {
        try await database.transaction { transaction in
            let rows = try await transaction.batch([
                BoundStatement(SQL.allowTime), QueueStore.locking([run]),
            ])
            guard try QueueStore.locked(rows[1]).contains(run) else { throw SnapshotRefused() }
            _ = try await transaction.commit(with: [
                BoundStatement(SQL.announce, run.task, run.lease, engine),
                BoundStatement(SQL.beginCounting, run.task, Int64(clamping: fuel)),
                BoundStatement(
                    SQL.finish, run.task, run.lease, engine, Int64(clamping: fuel),
                    Bytes(manifest), Int64(byteCount)),
            ])
        }
    }

    /// Lets go of pages that the task's snapshot does not need any more.
    static func unname(
        _ pages: [SnapshotHash], of run: QueueStore.Run, in database: Database
    ) async throws {
        for start in stride(from: 0, to: pages.count, by: namesMax) {
            let hashes = pages[start..<min(pages.count, start + namesMax)].map(\.asBytes)
            try await database.transaction { transaction in
                let rows = try await transaction.batch([QueueStore.locking([run])])
                guard try QueueStore.locked(rows[0]).contains(run) else { throw SnapshotRefused() }
                _ = try await transaction.commit(with: [
                    BoundStatement(SQL.unnamePages, run.task, hashes)
                ])
            }
            _ = try await database.query(SQL.removePages, hashes)
        }
    }

    // MARK: Finding

    struct Stored: Sendable {
        let engine: String
        let fuel: UInt64
        let manifest: [UInt8]
    }

    static func find(_ task: AgentTaskID, in database: Database) async throws -> Stored? {
        guard let row = try await database.query(SQL.find, task).first else { return nil }
        let (engine, fuel, manifest) = try row.decode(String.self, Int64.self, Bytes.self)
        return Stored(engine: engine, fuel: UInt64(clamping: fuel), manifest: manifest.bytes)
    }

    /// Those of the pages that are there, whatever their contents are.
    static func pages(
        _ hashes: Set<SnapshotHash>, in database: Database
    ) async throws -> [SnapshotHash: [UInt8]] {
        let hashes = hashes.sorted()
        var pages: [SnapshotHash: [UInt8]] = [:]
        for start in stride(from: 0, to: hashes.count, by: pagesMax) {
            let some = hashes[start..<min(hashes.count, start + pagesMax)].map(\.asBytes)
            for row in try await database.query(SQL.pages, some) {
                let (hash, contents) = try row.decode(Bytes.self, Bytes.self)
                if let hash = SnapshotHash(bytes: hash.bytes) { pages[hash] = contents.bytes }
            }
        }
        return pages
    }

    // MARK: Removing

    /// Removes the snapshot of a task that has ended, and the pages that nobody else needs.
    static func remove(_ task: AgentTaskID, in database: Database) async throws {
        while true {
            let rows = try await database.query(SQL.unnameSome, task, Int64(namesMax))
            let hashes = try rows.map { try $0.decode(Bytes.self) }
            if hashes.isEmpty { break }
            _ = try await database.query(SQL.removePages, hashes)
        }
        _ = try await database.query(SQL.remove, task)
    }

    private static let sweptMax: Int64 = 1_000
    /// Pages that are looked at in one sweep, so that it ends.
    private static let sweptPagesMax = 1_000_000

    /// Removes what was left by nodes that had no time to do so themselves: snapshots of tasks that
    /// have ended, then pages that none names.
    ///
    /// It begins anywhere, so that each page has its turn even if there are more than it looks at.
    static func sweep(in database: Database) async throws {
        for row in try await database.query(SQL.ofEnded, sweptMax) {
            try await remove(row.decode(AgentTaskID.self), in: database)
        }
        let start = (0..<SnapshotHash.byteCount).map { _ in UInt8.random(in: 0...255) }
        var (last, count, isSecondRound) = (Bytes(start), 0, false)
        while count < sweptPagesMax {
            let rows = try await database.query(SQL.somePages, last, sweptMax)
            let pages = try rows.map { try $0.decode(Bytes.self, Bool.self) }
            let unnamed = pages.filter { !$0.1 }.map(\.0)
            if !unnamed.isEmpty { _ = try await database.query(SQL.removePages, unnamed) }
            count += pages.count
            if let page = pages.last { last = page.0 }
            if pages.count < sweptMax {
                if isSecondRound { return }
                (last, isSecondRound) = (Bytes([]), true)
            }
        }
    }
}

/// The task is somebody else's by now, so nothing was stored.
struct SnapshotRefused: Error, CustomStringConvertible {
    var description: String { "the task is somebody else's by now" }
}

extension SnapshotHash {
    var asBytes: Bytes { Bytes(bytes) }
}
