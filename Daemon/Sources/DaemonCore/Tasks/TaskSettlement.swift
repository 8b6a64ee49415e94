package import Postgres

/// How tasks end: what is stored, charged and signed, at once or not at all.
package struct TaskSettlement: Sendable {
    private let database: Database
    private let credits: CreditService
    private let receipts: ReceiptService

    package init(database: Database, credits: CreditService, receipts: ReceiptService) {
        self.database = database
        self.credits = credits
        self.receipts = receipts
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

    /// Stores how a run ended, charges for it, and signs a receipt.
    func conclude(
        _ claim: QueueStore.Claim, _ request: ExecutionRequest?, _ ending: ExecutionEnding,
        node: String
    ) async throws -> Conclusion {
        switch ending {
        case .finished(let outcome, let wall):
            var ending = QueueStore.Ending(outcome)
            ending.wallMicroseconds = wall.microseconds
            ending.node = node
            return try await finish(claim, request, outcome, ending)
        case .givenBack(.leaseLost): return .lost
        case .givenBack(.shutdown):
            return try await QueueStore.giveBack(
                claim.id, lease: claim.lease, countsAsAttempt: false, in: database)
                ? .givenBack : .lost
        case .givenBack(.moduleUnavailable(let reason)): return try await fail(claim, reason)
        case .givenBack(.outOfHostMemory):
            return try await fail(claim, "the node ran out of memory")
        }
    }

    private func finish(
        _ claim: QueueStore.Claim, _ request: ExecutionRequest?, _ outcome: ExecutionOutcome,
        _ ending: QueueStore.Ending
    ) async throws -> Conclusion {
        try await database.transaction { transaction in
            guard try await QueueStore.lock(claim.id, lease: claim.lease, in: transaction) else {
                return .lost
            }
            let segment = Segment(task: claim.id.identifier)
            let settled = try await credits.settle(
                segment, fuel: ending.fuelUsed, in: transaction)
            let receipt = try request.map {
                try receipts.receipt(
                    segment, request: $0, outcome: outcome, price: settled.price,
                    cost: settled.cost)
            }
            try await QueueStore.finish(
                claim.id, ending, cost: settled.cost, receipt: receipt, in: transaction)
            return .ended(ending.state, cost: settled.cost)
        }
    }

    /// Something that is not the run's fault; somebody else may have more luck.
    private func fail(
        _ claim: QueueStore.Claim, _ detail: String
    ) async throws -> Conclusion {
        try await database.transaction { transaction in
            guard try await QueueStore.lock(claim.id, lease: claim.lease, in: transaction) else {
                return .lost
            }
            let isOver = try await again(
                claim.id, lease: claim.lease, attempt: claim.attempt, detail, in: transaction)
            return isOver ? .ended(.failed, cost: Credits(micro: 0)) : .givenBack
        }
    }

    /// Puts a locked task back in line, or ends it if that was done too often: true.
    private func again(
        _ id: AgentTaskID, lease: Int64, attempt: Int16, _ detail: String,
        in transaction: borrowing Transaction
    ) async throws -> Bool {
        guard attempt >= Self.attemptsMax else {
            _ = try await QueueStore.giveBack(
                id, lease: lease, countsAsAttempt: true, in: transaction)
            return false
        }
        try await endUnpaid(
            id, .init(state: .failed, reason: .infrastructure, detail: detail), in: transaction)
        return true
    }

    private func endUnpaid(
        _ id: AgentTaskID, _ ending: QueueStore.Ending, in transaction: borrowing Transaction
    ) async throws {
        try await credits.release(Segment(task: id.identifier), in: transaction)
        try await QueueStore.finish(
            id, ending, cost: Credits(micro: 0), receipt: nil, in: transaction)
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
                var some = Reaped()
                some.all = try await QueueStore.expired(
                    limit: Self.reapedMax, everyRunning: everyRunning, in: transaction)
                for task in some.all {
                    if task.isCancelled {
                        try await endUnpaid(
                            task.id, .init(state: .cancelled, reason: .cancelled),
                            in: transaction)
                        some.ended.append(task.id)
                    } else if try await again(
                        task.id, lease: task.lease, attempt: task.attempt,
                        "its node was lost \(task.attempt) times", in: transaction)
                    {
                        some.ended.append(task.id)
                    }
                }
                return some
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

extension ExecutionEnding {
    /// In a word or two, for logs.
    var summary: String {
        switch self {
        case .finished(let outcome, _): AgentTask.Reason(outcome.reason).rawValue
        case .givenBack(let cause): "given back: \(cause)"
        }
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
