package import Postgres
import Receipts

/// The outcomes of tasks, for tasks that are equal to them.
///
/// A run is decided by what its receipt says was run, and by what: two that agree in that have the
/// same outcome, so that one of them need not be run.
package struct ResultCache: Sendable {
    // Tasks that are claimed at about the same time are looked up together.
    private let results: Grouping<CachedResultStore.Look, StoredResult?>

    /// Each may have megabytes of output.
    private static let groupMax = 16

    package init(database: Database) {
        results = Grouping(weightMax: Self.groupMax) { looks in
            let found = try await CachedResultStore.find(looks, in: database)
            return looks.map { .success(found[$0]) }
        }
    }

    /// The outcome of a task of the same user and the same key.
    func find(_ key: ResultKey, of user: UserID) async throws -> StoredResult? {
        try await results(.init(user: user, key: key))
    }
}

/// An outcome that is given again.
struct StoredResult: Sendable {
    /// Which task was run.
    let task: AgentTaskID
    /// What is stored of it, but for where and how long it ran.
    let ending: QueueStore.Ending
    let receipt: Receipt
}

/// A hash of everything that decides the outcome of a run: what a receipt names, but for how it
/// ended and what it cost.
///
/// The node that would run the task makes the key, so that it has the version of the engine that
/// would run it.
struct ResultKey: Hashable, Sendable {
    private let hash: ContentHash

    var bytes: Bytes { Bytes(hash.bytes) }

    private struct Content: Encodable {
        let engine: Receipt.Engine
        let run: Receipt.Run
    }

    /// Nil if these cannot be written as JSON, which no receipt could have either.
    init?(_ engine: Receipt.Engine, _ run: Receipt.Run) {
        var run = run
        // The hash of the input says how long it is, and is known of input that is not loaded yet.
        run.input.bytes = 0
        guard let content = try? CanonicalJSON(encoding: Content(engine: engine, run: run)) else {
            return nil
        }
        hash = ContentHash(of: content.bytes)
    }

    /// Of what a claimed task would run, here and now.
    init?(_ claim: QueueStore.Claim) {
        guard let request = ExecutionRequest(claim, input: claim.input.bytes) else { return nil }
        var run = Receipt.Run(request)
        if let blob = claim.inputBlob {
            guard let hash = ContentHash(blob.bytes) else { return nil }
            run.input.sha256 = hash
        }
        self.init(.current, run)
    }
}
