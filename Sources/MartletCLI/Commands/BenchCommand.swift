import ArgumentParser
import Martlet

struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure how long a program takes, again and again in one process.",
        usage: "martlet bench [<options>] <module> [<argument> ...]",
        discussion: """
            The module is loaded once; each run is a new instance in the same world, and what it \
            prints is dropped. Times differ from run to run and from machine to machine; the fuel \
            does not.

            EXAMPLES:
              martlet bench app.wasm --verbose
              martlet bench --runs 100 --invoke fib fib.wasm 20
              martlet bench --schedule unmetered app.wasm
              martlet bench --stdin input.txt --json times.json app.wasm

            \(ExitStatus.help)
            """)

    @OptionGroup var program: ProgramOptions

    @Option(
        help: .init(
            "How many runs count; by default as many as three seconds allow, but ten at least.",
            valueName: "number"),
        transform: { try Quantity.count($0) })
    var runs: Int?

    @Option(help: .init("How many runs go before those.", valueName: "number"))
    var warmUp = 1

    /// By whose prices it is metered, if at all.
    enum Schedule: String, CaseIterable, ExpressibleByArgument {
        case v1, flat, unmetered

        var prices: FuelSchedule {
            switch self {
            case .v1: .v1
            case .flat: .flat
            case .unmetered: .unmetered
            }
        }
    }

    @Option(
        help: .init(
            "The prices: v1, flat (1 for each instruction), or unmetered, to see what the meter takes.",
            valueName: "name"))
    var schedule = Schedule.v1

    @Option(help: .init("A file to read as standard input in each run.", valueName: "file"))
    var stdin: String?

    @Option(
        help: .init(
            "Write the times to a file as JSON. '-' is standard output.", valueName: "file"))
    var json: String?

    func validate() throws {
        if warmUp < 0 { throw ValidationError("'--warm-up' cannot be less than nothing.") }
    }

    func measure() throws -> Benchmark {
        var plan = try program.plan()
        plan.streams = .detached(input: try stdin.map { try HostFile.read($0) } ?? [])
        plan.isQuiet = true
        return try Benchmark(plan, .init(warmUp: warmUp, runs: runs), schedule: schedule.prices)
    }

    func run() throws {
        let benchmark = try measure()
        if json != "-" { try Terminal.print(benchmark.text) }
        if let json {
            try HostFile.write(try benchmark.json(of: program.command[0]), to: json)
        }
        let status = benchmark.result.status
        if status != .success { throw ExitCode(status.code) }
    }
}
