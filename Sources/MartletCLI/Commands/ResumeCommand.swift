import ArgumentParser
import Martlet

struct ResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on with a run that was suspended.",
        discussion: """
            The file was written by 'run --snapshot-on-exhaustion' or '--snapshot-every', here or on \
            another machine. The run does and costs what it would have done without the \
            interruption; the fuel line counts from its beginning. Standard input is to be the same \
            again, from its beginning: what the run has read is skipped. The file stays as it is, \
            unless it is named again for the next snapshot.

            EXAMPLES:
              martlet run --fuel 10M --snapshot-on-exhaustion run.snapshot app.wasm < input.txt
              martlet inspect run.snapshot
              martlet resume run.snapshot --fuel 5M < input.txt
              martlet resume run.snapshot --fuel 5M --snapshot-on-exhaustion run.snapshot

            \(ExitStatus.help)
            """)

    @Option(
        help: .fuel("Stop after this much more fuel"), transform: { try Quantity.fuel.parse($0) })
    var fuel: UInt64?

    @Option(help: .timeLimit, transform: { try Quantity.timeoutMilliseconds($0) })
    var timeout: UInt64?

    @OptionGroup var snapshots: SnapshotOptions

    @Option(help: .report) var report: String?

    @Flag(help: .hashMemory) var hashMemory = false
    @Flag(name: .shortAndLong, help: .quiet) var quiet = false

    @Argument(help: "A snapshot.")
    var file: String

    @Argument(
        help: "The modules of the run, where they are not where they were.")
    var modules: [String] = []

    func run() throws {
        let file = try SnapshotFile(reading: file)
        guard let note = RunNote(file.snapshot) else {
            throw Failure(.usage, "\(file.path): this is no snapshot of 'martlet run'")
        }
        var plan = RunPlan(resuming: file, note, modules: modules)
        plan.fuel = fuel
        plan.timeout = timeout.map { .milliseconds(Int64(clamping: $0)) }
        plan.reportPath = report
        plan.hashesMemory = hashMemory
        plan.isQuiet = quiet
        plan.setSnapshots(snapshots)
        try RunCommand.run(plan)
    }
}

struct SnapshotOptions: ParsableArguments {
    @Option(
        help: .init(
            "When the fuel is used up, write the run to a file, to be resumed later.",
            valueName: "file"))
    var snapshotOnExhaustion: String?

    @Option(
        help: .init(
            """
            Write the run to that file each time this much is consumed, too. What the program \
            prints is then kept in the file, and printed when the run ends.
            """, valueName: "units"),
        transform: { try Quantity.fuel.parse($0) })
    var snapshotEvery: UInt64?

    mutating func validate() throws {
        guard snapshotEvery == nil || snapshotOnExhaustion != nil else {
            throw ValidationError("'--snapshot-every' needs '--snapshot-on-exhaustion', the file.")
        }
        guard snapshotEvery != 0 else { throw ValidationError("'--snapshot-every' is zero.") }
    }
}
