import Postgres
import Receipts

/// All that is asked of the table `cached_results`.
package enum CachedResultStore {
    package enum SQL: String, StatementSet {
        case find = """
            SELECT c.user_id, c.key, t.id, t.state, t.reason, t.fuel_used, r.detail, r.trap,
                   r.exit_code, r.returned, r.stdout, r.stdout_truncated, r.stderr,
                   r.stderr_truncated, r.peak_pages, s.receipt
            FROM unnest($1::uuid[], $2::bytea[]) AS w (user_id, key)
                JOIN cached_results c ON c.user_id = w.user_id AND c.key = w.key
                JOIN tasks t ON t.id = c.task_id JOIN results r ON r.task_id = c.task_id
                JOIN receipts s ON s.task_id = c.task_id
            """
        // Whoever settles has locked the account of the user, so nobody else adds rows of that user
        // meanwhile and the order of the keys does not matter.
        case keep = """
            INSERT INTO cached_results (user_id, key, task_id)
            SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::uuid[])
            ON CONFLICT (user_id, key) DO NOTHING
            """
    }

    /// An outcome that somebody asks for.
    struct Look: Hashable, Sendable {
        let user: UserID
        let key: ResultKey
    }

    static func find(
        _ looks: [Look], in database: Database
    ) async throws -> [Look: StoredResult] {
        let rows = try await database.query(
            SQL.find, looks.map(\.user.identifier), looks.map(\.key.bytes))
        var found: [Look: StoredResult] = [:]
        for row in rows {
            let (
                user, key, task, state, reason, fuel, detail, trap, exitCode, returned, stdout,
                isStdoutTruncated, stderr, isStderrTruncated, peakPages, receipt
            ) = try row.decode(
                UserID.self, Bytes.self, AgentTaskID.self, AgentTask.State.self,
                AgentTask.Reason.self, Int64.self, String?.self, String?.self, Int64?.self,
                [String].self, Bytes.self, Bool.self, Bytes.self, Bool.self, Int64.self, Bytes.self)
            // What is not the outcome of such a run, whatever its row says, is not there.
            guard let signed = try? SignedReceipt(parsing: receipt.bytes),
                let itsKey = ResultKey(signed.receipt.engine, signed.receipt.run),
                itsKey.bytes == key
            else { continue }
            found[Look(user: user, key: itsKey)] = StoredResult(
                task: task,
                ending: QueueStore.Ending(
                    state: state, reason: reason, detail: detail, trap: trap, exitCode: exitCode,
                    returned: returned,
                    stdout: .init(bytes: stdout.bytes, isTruncated: isStdoutTruncated),
                    stderr: .init(bytes: stderr.bytes, isTruncated: isStderrTruncated),
                    fuelUsed: fuel, peakPages: peakPages),
                receipt: signed.receipt)
        }
        return found
    }

    /// An outcome that equal tasks of the same user may be given.
    struct KeptResult: Sendable {
        let user: UserID
        let key: ResultKey
        let task: AgentTaskID
    }

    /// Keeps outcomes whose results are stored. One that is there already stays.
    static func keeping(_ results: [KeptResult]) -> [BoundStatement] {
        guard !results.isEmpty else { return [] }
        return [
            BoundStatement(
                SQL.keep, results.map(\.user.identifier), results.map(\.key.bytes),
                results.map(\.task.identifier))
        ]
    }
}
