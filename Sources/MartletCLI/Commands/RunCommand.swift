import ArgumentParser
import Martlet
import MartletWASI

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a program, or call one of its exports.",
        usage: "martlet [run] [<options>] <module> [<argument> ...]",
        discussion: """
            Options come before the module; everything after it belongs to the program, except \
            one '--' directly after it, which is dropped. The program gets its arguments, the \
            variables given by --env and the standard streams. It has no files and no network; \
            its clock is virtual and its random numbers are seeded, so that it does and costs the \
            same every time.

            EXAMPLES:
              martlet app.wasm --verbose input           run a program
              martlet run --fuel 10M --max-memory 64MiB app.wasm < input.txt
              martlet run --invoke fib fib.wasm 30       call an export with values
              martlet run --report report.json app.wasm
              martlet run --profile fuel.html app.wasm   see where the fuel goes
              martlet run --fuel 10M --snapshot-on-exhaustion run.snapshot app.wasm

            \(ExitStatus.help)
            """)

    @OptionGroup var program: ProgramOptions

    @Option(help: .report) var report: String?

    @Flag(help: .hashMemory) var hashMemory = false

    @Option(
        help: .init(
            """
            Write where the fuel went, by function and by stack, to a file: .html is a flame \
            graph, .json is for speedscope, .folded has a line for each stack.
            """, valueName: "file"),
        transform: { try ProfileFile.parse($0) })
    var profile: ProfileFile?

    @OptionGroup(title: "Snapshots") var snapshots: SnapshotOptions

    @Flag(name: .shortAndLong, help: .quiet) var quiet = false

    func plan() throws -> RunPlan {
        var plan = try program.plan()
        plan.reportPath = report
        plan.hashesMemory = hashMemory
        plan.profile = profile
        plan.isQuiet = quiet
        plan.setSnapshots(snapshots)
        return plan
    }

    func run() throws { try Self.run(plan()) }

    static func run(_ plan: RunPlan) throws {
        let status = try plan.execute()
        if status != .success { throw ExitCode(status.code) }
    }

    /// What to do where no option is given: `[run] module [argument ...]`. Then there is nothing to
    /// parse, and setting up a parser takes longer than a small program runs. `nil` for all else.
    static func plan(withoutOptions arguments: some Collection<String>) -> RunPlan? {
        guard let own = ownArguments(arguments), let module = own.first,
            module == "-" || !module.hasPrefix("-")
        else { return nil }
        return ProgramOptions.plan(forCommand: own)
    }

    /// The command that arguments stand for, where they are those of a run with nothing wrong in them.
    /// Setting up a parser for all commands takes several times as long; it is left to it to do the
    /// others, to help and to complain.
    static func parseAlone(_ arguments: some Collection<String>) -> RunCommand? {
        ownArguments(arguments).flatMap { try? parse($0) }
    }

    /// What follows the command's name, which may be left out; `nil` where another command is named.
    private static func ownArguments(_ arguments: some Collection<String>) -> [String]? {
        guard let first = arguments.first else { return nil }
        if first == configuration.commandName { return Array(arguments.dropFirst()) }
        return MartletCommand.isSubcommand(first) ? nil : Array(arguments)
    }
}
