package import Postgres
import Receipts

/// How tasks end: what is stored, charged and signed, at once or not at all.
///
/// Runs that end at about the same time do so in one transaction.
package struct TaskSettlement: Sendable {
    private let database: Database
    private let runs: Grouping<FinishedRun, Conclusion>

    /// - Parameter cachedPercent: what part of its price an outcome costs that was there already
    package init(database: Database, receipts: ReceiptService, cachedPercent: Int64) {
        self.database = database
        let charging = Charging(receipts: receipts, cachedPercent: cachedPercent)
        runs = Grouping(weightMax: 4 << 20, weigh: \.weight) { runs in
            try await database.transaction { transaction in
                try await Self.finish(runs, charging, in: transaction)
            }
        }
    }

    /// How often a task is begun before it is given up; nodes are lost less often than that.
    private static let attemptsMax: Int16 = 10

    /// What was done about a run that is over.
    enum Conclusion: Sendable, Equatable {
        case ended(AgentTask.State, cost: Credits)
        /// It stands in line again.
        case givenBack
        /// The task was somebody else's by now: nothing was changed.
        case lost
    }

    /// What a node has of a task that it is done with.
    enum End: Sendable {
        /// The request is nil if it did not come so far. With a key the outcome may be kept.
        case run(ExecutionRequest?, ExecutionEnding, ResultKey? = nil)
        /// It was not run, since the outcome of an equal task was there.
        case stored(StoredResult)
    }

    private struct FinishedRun: Sendable {
        enum Source: Sendable {
            case run(ExecutionRequest?, ExecutionOutcome, ResultKey?)
            case stored(StoredResult)
        }

        let claim: QueueStore.Claim
        let source: Source
        let ending: QueueStore.Ending

        var run: QueueStore.Run { claim.run }

        /// What the outcome is to be kept by for equal tasks, if it is one that these would have.
        var keptBy: ResultKey? {
            guard case .run(.some, let outcome, let key) = source, outcome.isRepeatable else {
                return nil
            }
            return key
        }

        /// In bytes, more or less.
        var weight: Int { 4_096 + ending.stdout.bytes.count + ending.stderr.bytes.count }
    }

    /// Stores how a task ended, charges for it, and signs a receipt.
    func conclude(
        _ claim: QueueStore.Claim, _ end: End, node: String
    ) async throws -> Conclusion {
        switch end {
        case .stored(let result):
            var ending = result.ending
            ending.node = node
            return try await runs(
                FinishedRun(claim: claim, source: .stored(result), ending: ending))
        case .run(let request, .finished(let outcome, let wall), let key):
            var ending = QueueStore.Ending(outcome)
            ending.wallMicroseconds = wall.microseconds
            ending.node = node
            return try await runs(
                FinishedRun(
                    claim: claim, source: .run(request, outcome, key), ending: ending))
        case .run(_, .givenBack(let cause), _): return try await letGo(claim, cause)
        }
    }

    private func letGo(
        _ claim: QueueStore.Claim, _ cause: ExecutionEnding.Cause
    ) async throws -> Conclusion {
        switch cause {
        case .leaseLost: return .lost
        case .shutdown, .memory:
            let rows = try await database.batch([
                QueueStore.givingBack(claim.run, countsAsAttempt: false)
            ])
            return rows[0].affected == 1 ? .givenBack : .lost
        case .moduleUnavailable(let reason): return try await fail(claim, reason)
        case .outOfHostMemory: return try await fail(claim, "the node ran out of memory")
        }
    }

    /// What tasks are charged by, and who signs that.
    private struct Charging: Sendable {
        let receipts: ReceiptService
        let cachedPercent: Int64

        /// Charges for a task, and signs its receipt.
        func charge(
            _ run: FinishedRun, _ segment: Segment, in settlements: inout SettlementBatch
        ) throws -> QueueStore.EndedTask {
            var ended = QueueStore.EndedTask(task: run.run.task, ending: run.ending)
            let fuel = run.ending.fuelUsed
            switch run.source {
            case .run(let request, let outcome, _):
                let settled = try settlements.settle(segment, fuel: fuel)
                ended.cost = settled.cost
                ended.receipt = try request.map {
                    try receipts.receipt(
                        segment, request: $0, outcome: outcome, price: settled.price,
                        cost: settled.cost)
                }
            case .stored(let result):
                let settled = try settlements.settle(segment, fuel: fuel, percent: cachedPercent)
                ended.cost = settled.cost
                ended.cachedFrom = result.task
                ended.receipt = try receipts.receipt(
                    segment, .init(percent: cachedPercent, task: result.task.description),
                    of: result.receipt, price: settled.price, cost: settled.cost)
            }
            return ended
        }
    }

    private static func finish(
        _ runs: [FinishedRun], _ charging: Charging, in transaction: borrowing Transaction
    ) async throws -> [Result<Conclusion, any Error>] {
        let segments = runs.map { Segment(task: $0.run.task.identifier) }
        let rows = try await transaction.batch([
            QueueStore.locking(runs.map(\.run)), SettlementBatch.reading(segments),
        ])
        let locked = try QueueStore.locked(rows[0])
        var settlements = try SettlementBatch(rows[1])
        var ended: [QueueStore.EndedTask] = []
        var kept: [CachedResultStore.KeptResult] = []
        var conclusions: [Result<Conclusion, any Error>] = []
        for (run, segment) in zip(runs, segments) {
            guard locked.contains(run.run) else {
                conclusions.append(.success(.lost))
                continue
            }
            let before = settlements
            do {
                let task = try charging.charge(run, segment, in: &settlements)
                ended.append(task)
                if let key = run.keptBy {
                    kept.append(.init(user: run.claim.user, key: key, task: task.task))
                }
                conclusions.append(.success(.ended(task.ending.state, cost: task.cost)))
            } catch {
                settlements = before
                conclusions.append(.failure(error))
            }
        }
        if !ended.isEmpty {
            _ = try await transaction.commit(
                with: settlements.writing() + [QueueStore.finishing(ended)]
                    + CachedResultStore.keeping(kept))
        }
        return conclusions
    }

    /// Something that is not the run's fault; somebody else may have more luck.
    private func fail(
        _ claim: QueueStore.Claim, _ detail: String
    ) async throws -> Conclusion {
        try await database.transaction { transaction in
            let rows = try await transaction.batch([QueueStore.locking([claim.run])])
            guard try QueueStore.locked(rows[0]).contains(claim.run) else { return .lost }
            let ending = Self.ending(attempt: claim.attempt, detail)
            try await Self.letGo([(claim.run, ending)], in: transaction)
            return ending == nil ? .givenBack : .ended(.failed, cost: Credits(micro: 0))
        }
    }

    /// How a task ends that was begun too often; nil if it may be begun again.
    private static func ending(attempt: Int16, _ detail: String) -> QueueStore.Ending? {
        guard attempt >= attemptsMax else { return nil }
        return .init(state: .failed, reason: .infrastructure, detail: detail)
    }

    /// Puts locked tasks back in line, or ends them, for which nobody pays.
    private static func letGo(
        _ runs: [(run: QueueStore.Run, ending: QueueStore.Ending?)],
        in transaction: borrowing Transaction
    ) async throws {
        guard !runs.isEmpty else { return }
        let ended = runs.compactMap { run, ending in
            ending.map { QueueStore.EndedTask(task: run.task, ending: $0) }
        }
        let segments = ended.map { Segment(task: $0.task.identifier) }
        let rows = try await transaction.batch([SettlementBatch.reading(segments)])
        var settlements = try SettlementBatch(rows[0])
        for segment in segments { try settlements.release(segment) }
        let givenBack = runs.filter { $0.ending == nil }.map {
            QueueStore.givingBack($0.run, countsAsAttempt: true)
        }
        _ = try await transaction.commit(
            with: settlements.writing() + [QueueStore.finishing(ended)] + givenBack)
    }

    // MARK: Lost tasks

    struct Reaped: Sendable {
        var all: [QueueStore.Expired] = []
        /// Those among them that are over.
        var ended: [AgentTaskID] = []
    }

    private static let reapedMax: Int64 = 100

    /// Puts tasks back in line whose nodes were lost. What their users have cancelled is over.
    func reap(everyRunning: Bool) async throws -> Reaped {
        var reaped = Reaped()
        while true {
            let some = try await database.transaction { transaction in
                let lost = try await QueueStore.expired(
                    limit: Self.reapedMax, everyRunning: everyRunning, in: transaction)
                let runs = lost.map { task in
                    let ending: QueueStore.Ending? =
                        task.isCancelled
                        ? .init(state: .cancelled, reason: .cancelled)
                        : Self.ending(
                            attempt: task.attempt, "its node was lost \(task.attempt) times")
                    return (run: task.run, ending: ending)
                }
                try await Self.letGo(runs, in: transaction)
                return Reaped(
                    all: lost, ended: runs.filter { $0.ending != nil }.map(\.run.task))
            }
            reaped.all += some.all
            reaped.ended += some.ended
            if some.all.count < Self.reapedMax { return reaped }
        }
    }
}

extension QueueStore.Ending {
    /// What is stored of an outcome.
    // The optimiser of Swift 6.3.1 fails on this ("ownership error" in copy propagation).
    @_optimize(none)
    init(_ outcome: ExecutionOutcome) {
        let state: AgentTask.State =
            switch outcome.state {
            case .succeeded: .succeeded
            case .failed: .failed
            case .cancelled: .cancelled
            }
        let words = outcome.reason.words
        self.init(
            state: state, reason: AgentTask.Reason(outcome.reason), detail: words.detail,
            trap: words.trap, exitCode: outcome.exitCode.map(Int64.init),
            returned: outcome.results, stdout: outcome.stdout, stderr: outcome.stderr,
            fuelUsed: Int64(clamping: outcome.fuelUsed),
            peakPages: Int64(clamping: outcome.peakPages))
    }
}

extension AgentTask.Reason {
    fileprivate init(_ reason: ExecutionOutcome.Reason) {
        self =
            switch reason {
            case .returned: .returned
            case .exited: .exited
            case .trapped: .trapped
            case .threw: .threw
            case .outOfFuel: .outOfFuel
            case .memory: .memory
            case .deadline: .deadline
            case .cancelled: .cancelled
            case .invalidModule: .invalidModule
            case .link: .linkError
            case .unknownEntry: .unknownEntry
            case .invalidArguments: .invalidArguments
            }
    }
}

extension ExecutionOutcome.Reason {
    /// What a person reads about it, and the kind of trap if it is one.
    fileprivate var words: (detail: String?, trap: String?) {
        switch self {
        case .returned, .exited, .outOfFuel, .deadline, .cancelled: (nil, nil)
        case .trapped(let kind, let message): (message, kind)
        case .threw(let tag, let payload):
            ("\(tag ?? "exception")(\(payload.joined(separator: ", ")))", nil)
        case .memory(let message), .invalidModule(let message), .link(let message),
            .invalidArguments(let message):
            (message, nil)
        case .unknownEntry(let name): ("there is no exported function '\(name)'", nil)
        }
    }
}

extension TaskSettlement.End {
    /// In a word or two, for logs.
    var summary: String {
        switch self {
        case .run(_, .finished(let outcome, _), _): AgentTask.Reason(outcome.reason).rawValue
        case .run(_, .givenBack(let cause), _): "given back: \(cause)"
        case .stored(let result): "\(result.ending.reason.rawValue), as task \(result.task)"
        }
    }
}

extension Duration {
    var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
