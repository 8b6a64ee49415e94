/// What was run, what came of it, and what it cost, in a form that somebody else can check.
///
/// Its parts are written as JSON by their names here, with underscores; a part that is nil is left
/// out. What all of them mean is in Documentation/Receipts.md.
package struct Receipt: Sendable, Codable {
    /// What it is, so that no other signed text can be taken for it.
    package enum Format: String, Sendable, Codable {
        case version1 = "martlet receipt 1"
    }

    package var format = Format.version1
    package var engine: Engine
    package var run: Run
    package var outcome: Outcome
    package var charge: Charge
    /// The identifier of the key that signs.
    package var node: String

    package init(engine: Engine, run: Run, outcome: Outcome, charge: Charge, node: String) {
        self.engine = engine
        self.run = run
        self.outcome = outcome
        self.charge = charge
        self.node = node
    }

    /// What it was run on.
    package struct Engine: Sendable, Codable {
        package var version: String
        /// What instructions cost: the name of the fuel schedule and the hash of its numbers.
        package var schedule: String
        package var scheduleHash: String

        package init(version: String, schedule: String, scheduleHash: String) {
            self.version = version
            self.schedule = schedule
            self.scheduleHash = scheduleHash
        }
    }

    /// Everything that decides what comes of a run.
    package struct Run: Sendable, Codable {
        package var module: ContentHash
        package var entry: Entry
        package var arguments: [String]
        package var environment: [Variable]
        package var input: Stream
        @Decimal package var seed: UInt64
        /// What the clock showed at the start, in nanoseconds since 1970.
        @Decimal package var clockStart: UInt64
        package var limits: Limits

        package init(
            module: ContentHash, entry: Entry, arguments: [String], environment: [Variable],
            input: Stream, seed: UInt64, clockStart: UInt64, limits: Limits
        ) {
            self.module = module
            self.entry = entry
            self.arguments = arguments
            self.environment = environment
            self.input = input
            self.seed = seed
            self.clockStart = clockStart
            self.limits = limits
        }
    }

    /// The function that is called, and the values it is given, as text.
    package struct Entry: Sendable, Codable {
        /// Nil: the first of `_start`, `run` and `main` that the module exports, which is given the
        /// run's arguments without the first.
        package var function: String?
        package var arguments: [String]

        package init(function: String?, arguments: [String]) {
            self.function = function
            self.arguments = arguments
        }
    }

    package struct Variable: Sendable, Codable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package struct Limits: Sendable, Codable {
        @Decimal package var fuel: UInt64
        @Decimal package var memoryPages: UInt64
        @Decimal package var heapBytes: UInt64
        @Decimal package var tableElements: UInt64
        /// Of each output stream.
        @Decimal package var outputBytes: UInt64

        package init(
            fuel: UInt64, memoryPages: UInt64, heapBytes: UInt64, tableElements: UInt64,
            outputBytes: UInt64
        ) {
            self.fuel = fuel
            self.memoryPages = memoryPages
            self.heapBytes = heapBytes
            self.tableElements = tableElements
            self.outputBytes = outputBytes
        }
    }

    /// Bytes that went in or came out, as far as they were kept.
    package struct Stream: Sendable, Codable {
        package var sha256: ContentHash
        @Decimal package var bytes: UInt64
        /// Whether there was more than is kept.
        package var truncated: Bool?

        package init(of bytes: [UInt8], truncated: Bool? = nil) {
            sha256 = ContentHash(of: bytes)
            self.bytes = UInt64(bytes.count)
            self.truncated = truncated
        }
    }

    package struct Outcome: Sendable, Codable {
        package var reason: Reason
        /// Of a program that ended by itself.
        package var exitCode: Int64?
        /// Which trap, of the engine's closed list.
        package var trap: String?
        /// The exported name of the tag of an exception that nothing caught, and what came with it.
        package var tag: String?
        package var payload: [String]?
        /// What the function returned, as text.
        package var results: [String]
        @Decimal package var fuel: UInt64
        @Decimal package var peakPages: UInt64
        package var stdout: Stream
        package var stderr: Stream
        /// Of all memories at the end; nil where there was no instance, or the run was stopped.
        package var memory: ContentHash?

        package init(
            reason: Reason, exitCode: Int64?, trap: String?, tag: String?, payload: [String]?,
            results: [String], fuel: UInt64, peakPages: UInt64, stdout: Stream, stderr: Stream,
            memory: ContentHash?
        ) {
            self.reason = reason
            self.exitCode = exitCode
            self.trap = trap
            self.tag = tag
            self.payload = payload
            self.results = results
            self.fuel = fuel
            self.peakPages = peakPages
            self.stdout = stdout
            self.stderr = stderr
            self.memory = memory
        }
    }

    /// Why the run ended.
    package enum Reason: String, Sendable, Codable, CaseIterable {
        case returned, exited, trapped, threw
        case outOfFuel = "out_of_fuel"
        case memory, deadline, cancelled
        case invalidModule = "invalid_module"
        case link
        case unknownEntry = "unknown_entry"
        case invalidArguments = "invalid_arguments"

        /// Whether the run decided it, so that another run of the same ends in the same way.
        package var isRepeatable: Bool {
            switch self {
            case .deadline, .cancelled: false
            default: true
            }
        }
    }

    /// What the fuel was charged at. Amounts are millionths of a credit.
    package struct Charge: Sendable, Codable {
        package var priceList: Int64
        /// For a million units, by the price list.
        @Decimal package var perMfuel: Int64
        /// For a million units, to the owner of the agent.
        @Decimal package var agentPerMfuel: Int64
        @Decimal package var cost: Int64
        package var task: String
        /// How the ledger's rows for the task begin.
        package var ledger: String
        /// Nil if the task was run.
        package var cached: Cached?

        package init(
            priceList: Int64, perMfuel: Int64, agentPerMfuel: Int64, cost: Int64, task: String,
            ledger: String, cached: Cached? = nil
        ) {
            self.priceList = priceList
            self.perMfuel = perMfuel
            self.agentPerMfuel = agentPerMfuel
            self.cost = cost
            self.task = task
            self.ledger = ledger
            self.cached = cached
        }
    }

    /// Of a task that was not run, since the outcome of an equal one was there.
    package struct Cached: Sendable, Codable {
        /// Which part of the price is charged.
        package var percent: Int64
        /// The task that was run.
        package var task: String

        package init(percent: Int64, task: String) {
            self.percent = percent
            self.task = task
        }
    }
}
