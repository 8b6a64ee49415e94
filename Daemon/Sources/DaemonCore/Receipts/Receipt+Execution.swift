import Martlet
import Postgres
package import Receipts

extension Receipt {
    /// What a segment of a task was, as its receipt says it.
    /// - Parameters:
    ///   - segment: which segment
    ///   - request: what was run
    ///   - outcome: what came of it, with the hash of its memories
    ///   - price: what its fuel was charged at
    ///   - cost: what was charged
    ///   - node: the identifier of the key that will sign
    package init(
        _ segment: Segment, request: ExecutionRequest, outcome: ExecutionOutcome, price: Price,
        cost: Credits, node: String
    ) {
        self.init(
            engine: .current, run: Run(request), outcome: Outcome(outcome),
            charge: Charge(segment, price: price, cost: cost), node: node)
    }

    /// The same run and outcome, charged for another task that was given it.
    /// - Parameters:
    ///   - segment: of the other task
    ///   - cached: which task was run, and what part of the price is charged
    ///   - price: what the fuel was charged at
    ///   - cost: what was charged
    ///   - node: the identifier of the key that will sign
    package func givenAgain(
        _ segment: Segment, _ cached: Cached, price: Price, cost: Credits, node: String
    ) -> Self {
        var receipt = self
        receipt.charge = Charge(segment, price: price, cost: cost, cached: cached)
        receipt.node = node
        return receipt
    }
}

extension Receipt.Charge {
    fileprivate init(
        _ segment: Segment, price: Price, cost: Credits, cached: Receipt.Cached? = nil
    ) {
        self.init(
            priceList: Int64(price.list.id), perMfuel: price.list.perMfuel.micro,
            agentPerMfuel: price.agentPerMfuel.micro, cost: cost.micro,
            task: segment.task.description, ledger: segment.ledgerKey, cached: cached)
    }
}

extension Receipt.Engine {
    /// This one, which runs every module by the first schedule.
    static let current = Self(
        version: Engine.version, schedule: FuelSchedule.v1.id,
        scheduleHash: withUnsafeBytes(of: FuelSchedule.v1.hash.bigEndian) { $0.hexadecimal })
}

extension Receipt.Run {
    init(_ request: ExecutionRequest) {
        let (function, values): (String?, [String]) =
            switch request.entry {
            case .program: (ExecutionRequest.programEntry, [])
            case .function(let name, let arguments): (name, arguments)
            case .usual: (nil, [])
            }
        self.init(
            module: request.module.content,
            entry: Receipt.Entry(function: function, arguments: values),
            arguments: request.arguments,
            environment: request.environment.map {
                Receipt.Variable(name: $0.name, value: $0.value)
            },
            input: Receipt.Stream(of: request.stdin), seed: request.seed,
            clockStart: request.clockStart,
            limits: Receipt.Limits(
                fuel: request.limits.fuel, memoryPages: request.limits.memoryPages,
                heapBytes: request.limits.heapBytes, tableElements: request.limits.tableElements,
                outputBytes: UInt64(max(0, request.limits.outputBytes))))
    }
}

extension ExecutionRequest {
    /// What a receipt says was run, on an input.
    init(_ run: Receipt.Run, stdin: [UInt8]) {
        self.init(
            module: ModuleHash(run.module),
            // A program's start is a function like others, but for what comes before those.
            entry: run.entry.function.map { .function($0, arguments: run.entry.arguments) }
                ?? .usual,
            arguments: run.arguments,
            environment: run.environment.map { Variable(name: $0.name, value: $0.value) },
            stdin: stdin, seed: run.seed,
            limits: ExecutionLimits(fuel: run.limits.fuel, memoryPages: run.limits.memoryPages))
        clockStart = run.clockStart
        limits.heapBytes = run.limits.heapBytes
        limits.tableElements = run.limits.tableElements
        limits.outputBytes = Int(clamping: run.limits.outputBytes)
    }
}

extension Receipt.Outcome {
    // The optimiser of Swift 6.3.1 fails on this ("ownership error" in copy propagation).
    @_optimize(none)
    init(_ outcome: ExecutionOutcome) {
        let thrown = outcome.reason.thrown
        self.init(
            reason: outcome.reason.inReceipts, exitCode: outcome.exitCode.map(Int64.init),
            trap: outcome.reason.trap, tag: thrown?.tag, payload: thrown?.payload,
            results: outcome.results, fuel: outcome.fuelUsed, peakPages: outcome.peakPages,
            stdout: Receipt.Stream(outcome.stdout), stderr: Receipt.Stream(outcome.stderr),
            memory: outcome.memoryHash)
    }
}

extension ExecutionOutcome.Reason {
    fileprivate var inReceipts: Receipt.Reason {
        switch self {
        case .returned: .returned
        case .exited: .exited
        case .trapped: .trapped
        case .threw: .threw
        case .outOfFuel: .outOfFuel
        case .memory: .memory
        case .deadline: .deadline
        case .cancelled: .cancelled
        case .invalidModule: .invalidModule
        case .link: .link
        case .unknownEntry: .unknownEntry
        case .invalidArguments: .invalidArguments
        }
    }

    /// The kind of a trap.
    fileprivate var trap: String? {
        if case .trapped(let kind, _) = self { kind } else { nil }
    }

    /// The tag and the payload of an exception.
    fileprivate var thrown: (tag: String?, payload: [String])? {
        if case .threw(let tag, let payload) = self { (tag, payload) } else { nil }
    }
}

extension Receipt.Stream {
    fileprivate init(_ output: ExecutionOutcome.Output) {
        self.init(of: output.bytes, truncated: output.isTruncated)
    }
}
