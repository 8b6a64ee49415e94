import Martlet

/// What it takes to run a program, again and again in one process.
struct Benchmark {
    /// Decoding and validating, once.
    var load: Double
    /// Instantiating and running.
    var runs: Measurement
    /// The same in every run.
    var fuel: UInt64
    var result: RunResult

    /// How often something is run.
    struct Count {
        /// Before it counts.
        var warmUp = 1
        /// `nil`: as often as three seconds allow, ten times at least.
        var runs: Int?

        fileprivate static let runsMin = 10
        fileprivate static let secondsMax = 3.0
    }

    /// - Throws: `Failure` where nothing runs, or the host fails
    init(_ plan: RunPlan, _ count: Count, schedule: FuelSchedule = .v1) throws {
        let modules = LoadedModules(schedule: schedule)
        let clock = ContinuousClock()
        func seconds(_ body: () throws -> Void) rethrows -> Double {
            try clock.measure(body) / .seconds(1)
        }
        do {
            load = try seconds { _ = try modules.load(plan.modulePath) }
        } catch let rejection as ModuleRun.Rejection {
            throw Failure(rejection.status, rejection.message)
        }
        var times: [Double] = []
        var total = 0.0
        var first: RunResult?
        for number in 0... {
            var result: RunResult?
            let time = try seconds { result = try RunResult(plan, modules) }
            guard let result, let fuel = result.report.fuelUsed else {
                throw Failure(
                    result?.status ?? .hostFailure, result?.message ?? "the program did not run")
            }
            if let first, first.report.fuelUsed != fuel, first.report.outcome != .timedOut {
                throw Failure(
                    .hostFailure,
                    "two runs took \(first.report.fuelUsed ?? 0) and \(fuel) units of fuel")
            }
            first = first ?? result
            guard number >= count.warmUp else { continue }
            times.append(time)
            total += time
            let isEnough =
                count.runs.map { times.count >= $0 }
                ?? (times.count >= Count.runsMin && total >= Count.secondsMax)
            if isEnough { break }
        }
        guard let first, let fuel = first.report.fuelUsed else {
            throw Failure(.hostFailure, "the program did not run")
        }
        runs = Measurement(seconds: times)
        self.fuel = fuel
        result = first
    }

    /// Millions of units in a second.
    var speed: Double { Double(fuel) / runs.mean / 1e6 }

    /// For people.
    var text: String {
        var table = TextTable(.left, .left)
        table.add("load", load.secondsText)
        table.add(
            "run",
            """
            \(runs.mean.secondsText) ± \(runs.standardDeviation.secondsText), \
            \(runs.min.secondsText) … \(runs.max.secondsText), \(runs.seconds.count.counted("run"))
            """)
        table.add("fuel", "\(fuel.grouped) units, the same each time")
        table.add("speed", "\(tenths(speed)) Mfuel/s")
        if result.report.outcome != .returned {
            table.add("end", result.message ?? result.report.outcome.rawValue)
        }
        return table.lines.joined(separator: "\n")
    }

    /// For programs.
    func json(of path: String) throws -> [UInt8] {
        try Document(self, of: path).json()
    }

    private struct Document: Encodable {
        let version = 1
        let modulePath: String
        let outcome: Report.Outcome
        let fuel: Report.DecimalString
        let loadSeconds: Double
        let meanSeconds: Double
        let standardDeviationSeconds: Double
        let medianSeconds: Double
        /// Of each run that counts, in order.
        let runSeconds: [Double]

        init(_ benchmark: Benchmark, of path: String) {
            modulePath = path
            outcome = benchmark.result.report.outcome
            fuel = .init(benchmark.fuel)
            loadSeconds = benchmark.load
            meanSeconds = benchmark.runs.mean
            standardDeviationSeconds = benchmark.runs.standardDeviation
            medianSeconds = benchmark.runs.median
            runSeconds = benchmark.runs.seconds
        }
    }
}
