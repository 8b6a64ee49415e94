package import Logging
package import Postgres

/// What makes this node run tasks: it claims them, keeps its claims, and stores what came of them.
///
/// A node that is cut off goes on, and finds out when it is back that its tasks are others' now.
package actor TaskWorker {
    package struct Configuration: Sendable {
        /// What others know this node by.
        package var node: String
        /// How many tasks it has at once.
        package var slots: Int
        /// How long others wait before they take over its tasks.
        package var leaseSeconds: Int64 = 15
        /// Whether there can be no other node, so that what ran before this one ended has ended.
        package var isAlone = false

        package init(node: String, slots: Int) {
            self.node = node
            self.slots = slots
        }
    }

    /// A task that this node has.
    private struct Work {
        let claim: QueueStore.Claim
        var handle: ExecutionHandle?
        var isCancelled = false
    }

    private let database: Database
    private let settlement: TaskSettlement
    private let modules: ModuleService
    private let cache: ResultCache
    private let scheduler: ExecutionScheduler
    private let signals: TaskSignals
    private let told: TaskSignals.Runner
    private let statistics: NodeStatistics
    private let configuration: Configuration
    private let logger: Logger

    private var runs: [AgentTaskID: Work] = [:]
    /// Whether tasks may be waiting that were not taken the last time.
    private var areMoreWaiting = true
    /// Whether the database was there the last time.
    private var hasKeptLeases = false
    private var isDraining = false
    private var whenIdle: [CheckedContinuation<Void, Never>] = []

    package init(
        database: Database, settlement: TaskSettlement, modules: ModuleService,
        scheduler: ExecutionScheduler, signals: TaskSignals, statistics: NodeStatistics,
        configuration: Configuration, logger: Logger
    ) {
        self.database = database
        self.settlement = settlement
        self.modules = modules
        cache = ResultCache(database: database)
        self.scheduler = scheduler
        self.signals = signals
        told = signals.addRunner()
        self.statistics = statistics
        self.configuration = configuration
        self.logger = logger
    }

    /// How many tasks this node has now.
    package var runCount: Int { runs.count }

    // MARK: Going on

    /// Runs tasks until cancelled; `stop` must follow.
    package func run() async {
        if configuration.isAlone { await reap(everyRunning: true) }
        await withTaskGroup { group in
            group.addTask { await self.claimForEver() }
            group.addTask { await self.lookNowAndThen() }
            group.addTask { await self.keepForEver() }
            group.addTask { await self.followCancels() }
        }
    }

    /// Takes no more tasks; those that it has go on.
    func takeNoMore() {
        isDraining = true
        signals.remove(told)
    }

    /// Takes no more tasks, and gives back those that have not ended.
    /// - Parameter time: for how long runs are saved, so that others go on from there
    package func stop(savingFor time: Duration = .seconds(10)) async {
        takeNoMore()
        // Who runs them is known until they are given back.
        let keeping = Task { await keepWhileStopping() }
        defer { keeping.cancel() }
        await scheduler.shutDown(savingFor: time)
        await withCheckedContinuation { continuation in
            if runs.isEmpty { continuation.resume() } else { whenIdle.append(continuation) }
        }
    }

    private func claimForEver() async {
        for await _ in told.work.stream {
            await claim()
        }
    }

    /// Signals may get lost, and tasks come of age without one.
    private func lookNowAndThen() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(1))
            told.work.continuation.yield()
        }
    }

    private func followCancels() async {
        for await id in told.cancels.stream {
            runs[id]?.isCancelled = true
            runs[id]?.handle?.cancel()
        }
    }

    // MARK: Claiming

    private static let claimMax = 32
    /// Input is in memory from the claim on, of which the scheduler's budget knows later.
    private static let inputBytesMax = 256 << 20

    private func claim() async {
        while !isDraining {
            let free = configuration.slots - runs.count
            let inputBytes = runs.values.reduce(0) { $0 + $1.claim.input.bytes.count }
            guard free > 0, inputBytes < Self.inputBytesMax else {
                areMoreWaiting = true
                return
            }
            do {
                // Whoever is told to stop hears the answer first: what was claimed without being
                // known of would belong to nobody until its lease ends.
                let count = min(free, Self.claimMax)
                let taken = try await Task { [database, configuration] in
                    try await QueueStore.claim(
                        Int64(count), node: configuration.node,
                        leaseSeconds: configuration.leaseSeconds, in: database)
                }.value
                areMoreWaiting = taken.areMoreWaiting
                for claim in taken.claims { begin(claim) }
                if taken.claims.count < count { return }
            } catch {
                if !Task.isCancelled { logger.warning("no tasks can be claimed: \(error)") }
                return
            }
        }
    }

    private func begin(_ claim: QueueStore.Claim) {
        // A lease that lapsed while the database was away may come back to the node that had it.
        if let before = runs[claim.run.task] { before.handle?.loseLease() }
        let snapshots = TaskSnapshots(
            claim.run, in: database, statistics: statistics, logger: logger)
        runs[claim.run.task] = Work(claim: claim)
        statistics.began()
        Task { await execute(claim, snapshots) }
    }

    private func execute(_ claim: QueueStore.Claim, _ snapshots: TaskSnapshots) async {
        if await conclude(claim, end(of: claim, snapshots)) { await snapshots.remove() }
        // It may have been claimed anew meanwhile.
        if runs[claim.run.task]?.claim.run == claim.run { runs[claim.run.task] = nil }
        if runs.isEmpty {
            for continuation in whenIdle { continuation.resume() }
            whenIdle = []
        }
        if areMoreWaiting { told.work.continuation.yield() }
    }

    /// The outcome of an equal task if there is one and it is asked for, or that of a run.
    private func end(
        of claim: QueueStore.Claim, _ snapshots: TaskSnapshots
    ) async -> TaskSettlement.End {
        guard claim.usesCache else {
            let (request, ending) = await run(claim, snapshots)
            return .run(request, ending)
        }
        let key = ResultKey(claim)
        var stored: StoredResult?
        do {
            if let key { stored = try await cache.find(key, of: claim.user) }
        } catch {
            logger.warning("stored outcomes cannot be looked for: \(error)")
        }
        statistics.lookedForOutcome(isHit: stored != nil)
        if let stored { return .stored(stored) }
        let (request, ending) = await run(claim, snapshots)
        return .run(request, ending, key)
    }

    /// What was run, if it came so far, and how it ended.
    private func run(
        _ claim: QueueStore.Claim, _ snapshots: TaskSnapshots
    ) async -> (ExecutionRequest?, ExecutionEnding) {
        do {
            var input = claim.input.bytes
            if let blob = claim.inputBlob { input = try await modules.load(blob) }
            guard let request = ExecutionRequest(claim, input: input) else {
                return (nil, .givenBack(.moduleUnavailable("the hash has the wrong length")))
            }
            let handle = try scheduler.submit(
                request, user: claim.user, weight: Int(claim.weight), wallLimit: claim.wallLimit,
                hashesMemory: true, snapshots: snapshots,
                load: { [modules] in try await modules.load(claim.module) })
            if runs[claim.run.task]?.claim.run == claim.run {
                runs[claim.run.task]?.handle = handle
                if runs[claim.run.task]?.isCancelled == true { handle.cancel() }
            } else {
                handle.loseLease()
            }
            return await (request, handle.ending)
        } catch ExecutionScheduler.Refusal.shutDown {
            return (nil, .givenBack(.shutdown))
        } catch ExecutionScheduler.Refusal.neverFits(let bytes, let available) {
            let reason = "it may need \(bytes) bytes, and this node has \(available)"
            return (nil, .givenBack(.moduleUnavailable(reason)))
        } catch {
            return (nil, .givenBack(.moduleUnavailable("\(error)")))
        }
    }

    // MARK: Concluding

    /// Stores how a task ended, as soon as the database is there. Returns whether it is over.
    private func conclude(_ claim: QueueStore.Claim, _ end: TaskSettlement.End) async -> Bool {
        var logger = logger
        logger[metadataKey: "task"] = .string(claim.run.task.description)
        logger[metadataKey: "attempt"] = .string(String(claim.attempt))
        var pause = 0.05
        while true {
            do {
                let conclusion = try await settlement.conclude(
                    claim, end, node: configuration.node)
                note(claim, end, conclusion, logger)
                if case .ended = conclusion { return true }
                return false
            } catch let error as PostgresError where error.isUnavailability {
                let isOurs = runs[claim.run.task]?.claim.run == claim.run
                guard isOurs, !isDraining || pause < 1 else {
                    statistics.handedBack()
                    return false
                }
                try? await Task.sleep(for: .seconds(pause))
                pause = min(2, pause * 2)
            } catch {
                // Its lease runs out, and it is tried again, but not for ever.
                logger.error("a task cannot be concluded", metadata: ["error": "\(error)"])
                statistics.handedBack()
                return false
            }
        }
    }

    private func note(
        _ claim: QueueStore.Claim, _ end: TaskSettlement.End,
        _ conclusion: TaskSettlement.Conclusion, _ logger: Logger
    ) {
        var (fuel, wall) = (UInt64(0), Duration.zero)
        // What was not run used nothing here.
        if case .run(_, .finished(let outcome, let time), _) = end {
            (fuel, wall) = (outcome.fuelUsed, time)
        }
        var metadata: Logger.Metadata = [
            "ending": "\(end.summary)", "conclusion": "\(conclusion)",
            "module": "\(claim.module.hex)", "fuel": .stringConvertible(fuel),
            "wall": "\(wall)",
            "fuel_max": .stringConvertible(claim.limits.fuel),
            "memory_pages_max": .stringConvertible(claim.limits.memoryPages),
            "wall_max": "\(claim.wallLimit)",
        ]
        // What was not run may not have been loaded.
        if let work = runs[claim.run.task], work.claim.run == claim.run,
            let bytes = work.handle?.progress.moduleBytes
        {
            metadata["module_bytes"] = .stringConvertible(bytes)
        }
        if case .run(let request?, _, _) = end {
            metadata["input_bytes"] = .stringConvertible(request.stdin.count)
        } else if claim.inputBlob == nil {
            metadata["input_bytes"] = .stringConvertible(claim.input.bytes.count)
        }
        logger.info("a run is over", metadata: metadata)
        guard case .ended(let state, let cost) = conclusion else {
            return statistics.handedBack()
        }
        statistics.ended(
            state: state.rawValue, isSuccess: state == .succeeded, fuel: fuel, cost: cost,
            time: wall)
        signals.noteFinished([claim.run.task])
    }

    // MARK: Leases

    private func keepForEver() async {
        while !Task.isCancelled {
            let round = Double(configuration.leaseSeconds) / 3
            try? await Task.sleep(for: .seconds(hasKeptLeases ? round : min(1, round)))
            if Task.isCancelled { return }
            await lookAfterLeases()
        }
    }

    private func keepWhileStopping() async {
        while !Task.isCancelled {
            _ = await keepLeases()
            try? await Task.sleep(for: .seconds(Double(configuration.leaseSeconds) / 3))
        }
    }

    /// Keeps this node's leases, then looks after those of others.
    ///
    /// After a pause of the database everybody's tasks look lost. So a node keeps its own first,
    /// and leaves others a round's time to do the same.
    func lookAfterLeases() async {
        let hadKeptLeases = hasKeptLeases
        hasKeptLeases = await keepLeases()
        if hasKeptLeases, hadKeptLeases { await reap(everyRunning: false) }
    }

    /// False if the database is away, which it finds out even if there is nothing to keep.
    private func keepLeases() async -> Bool {
        let kept = runs.values.map { work in
            (run: work.claim.run, fuel: Int64(clamping: work.handle?.progress.fuelUsed ?? 0))
        }
        do {
            let known = try await QueueStore.heartbeat(
                kept, leaseSeconds: configuration.leaseSeconds, in: database)
            for (run, _) in kept {
                guard let work = runs[run.task], work.claim.run == run else { continue }
                switch known[run.task] {
                case nil: work.handle?.loseLease()
                case true?:
                    runs[run.task]?.isCancelled = true
                    work.handle?.cancel()
                case false?: break
                }
            }
            return true
        } catch {
            if !Task.isCancelled { logger.warning("leases cannot be kept: \(error)") }
            return false
        }
    }

    /// Takes tasks from nodes that are not heard of any more.
    private func reap(everyRunning: Bool) async {
        do {
            let reaped = try await settlement.reap(everyRunning: everyRunning)
            for task in reaped.all {
                logger.notice(
                    "a task was lost by its node",
                    metadata: ["task": "\(task.run.task)", "node": "\(task.node ?? "")"])
            }
            if !reaped.ended.isEmpty { signals.noteFinished(reaped.ended) }
            if !reaped.all.isEmpty { signals.noteReady() }
        } catch {
            if !Task.isCancelled { logger.warning("lost tasks cannot be looked for: \(error)") }
        }
    }
}

extension ExecutionRequest {
    /// What programs without a name of their own find as their first argument.
    private static let programName = "module"

    /// What a claimed task asks for. Nil if the hash of its module is none.
    init?(_ claim: QueueStore.Claim, input: [UInt8]) {
        guard let module = ModuleHash(claim.module.bytes) else { return nil }
        self.init(
            module: module,
            entry: Entry(name: claim.entry, arguments: claim.arguments),
            arguments: [Self.programName] + claim.arguments,
            environment: claim.environment.map { text in
                let parts = text.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return Variable(
                    name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
            },
            stdin: input, seed: claim.seed, limits: claim.limits)
    }
}

extension ExecutionRequest.Entry {
    /// Where a task begins that names this function, or none.
    init(name: String?, arguments: [String]) {
        self =
            switch name {
            case nil: .usual
            case "_start"?: .program
            case let name?: .function(name, arguments: arguments)
            }
    }
}
