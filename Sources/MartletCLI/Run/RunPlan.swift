import Martlet
import MartletWASI

/// Everything that decides what a run does, checked and in the engine's terms.
struct RunPlan {
    /// Where the program's streams lead.
    enum Streams {
        /// They are the process's own.
        case process
        /// It reads this, and what it writes is dropped.
        case detached(input: [UInt8])
    }

    var modulePath: String
    /// What follows the module on the command line.
    var guestArguments: [String] = []
    /// An export to call with the guest's arguments as values; `nil` runs the program.
    var invoke: String?
    /// `nil` is no limit.
    var fuel: UInt64?
    /// Suspend and resume whenever this much is consumed.
    var fuelStep: UInt64?
    var limits = Limits.standard
    var timeout: Duration?
    var environment: [(name: String, value: String)] = []
    /// The program's own name, as it sees it.
    var programName: String
    var clockStart = WASIPreview1.Configuration.defaultClockStart
    var seed: UInt64 = 0
    /// Import module names, and the files that provide them.
    var preloads: [Assignment] = []
    var stubsMissingImports = false
    var streams = Streams.process
    var reportPath: String?
    /// Whether the report is to have the hash of the memories.
    var hashesMemory = false
    var profile: ProfileFile?
    var isQuiet = false
    /// Where the run is written to when its fuel is used up, and how often else.
    var snapshotPath: String?
    var snapshotEvery: UInt64?
    /// The run to go on with.
    var resumed: Resumed?

    struct Resumed {
        var file: SnapshotFile
        var note: RunNote
        /// Files of modules, in the place of those that the note names.
        var modulePaths: [String]
    }

    /// With the usual limits, and nothing in the program's world.
    init(modulePath path: String) {
        modulePath = path
        programName = path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Goes on with a run.
    init(resuming file: SnapshotFile, _ note: RunNote, modules: [String]) {
        self.init(modulePath: note.modulePath)
        guestArguments = note.guestArguments
        invoke = note.invoke
        preloads = note.preloads.map { Assignment(name: $0.name, value: $0.path) }
        stubsMissingImports = note.stubsMissingImports
        limits = file.snapshot.limits
        let paths = preloads.map(\.value) + [note.modulePath]
        resumed = Resumed(
            file: file, note: note, modulePaths: modules.isEmpty ? paths : modules)
    }

    mutating func setSnapshots(_ options: SnapshotOptions) {
        snapshotPath = options.snapshotOnExhaustion
        snapshotEvery = options.snapshotEvery
    }

    mutating func setLimits(_ settings: LimitSettings) {
        limits = settings.limits
        fuel = settings.fuel
        timeout = settings.timeoutMilliseconds.map { .milliseconds(Int64(clamping: $0)) }
    }

    /// Whether standard output is taken by the report.
    var capturesOutput: Bool { reportPath == "-" }

    /// The world of the program, in which nothing is inherited.
    func wasi(_ progress: ProgressBar) throws(WASIConfigurationError) -> WASIPreview1 {
        if let world = resumed?.file.world { return try wasi(resuming: world, progress) }
        let outputBytes = limits.outputBytes
        var configuration = WASIPreview1.Configuration(
            arguments: [programName] + guestArguments, environment: environment,
            stdout: .captured(bytesMax: outputBytes), stderr: .captured(bytesMax: outputBytes),
            clockStart: clockStart, seed: seed)
        switch streams {
        case .detached(let input): configuration.stdin = .bytes(input)
        case .process:
            configuration.stdin =
                Terminal.isInputTerminal
                ? .interactive(Terminal.readInput) : .stream(Terminal.readInput)
            if keepsOutput { break }
            if !capturesOutput {
                configuration.stdout = output(
                    1, isTerminal: Terminal.isOutputTerminal, progress)
            }
            configuration.stderr = output(2, isTerminal: Terminal.isErrorTerminal, progress)
        }
        return try WASIPreview1(configuration)
    }

    /// An output stream that is one of the process's own.
    private func output(
        _ descriptor: Int32, isTerminal: Bool, _ progress: ProgressBar
    ) -> WASIPreview1.Output {
        .streamed(bytesMax: limits.outputBytes, isTerminal: isTerminal) {
            progress.hide()
            try HostFile.write($0, to: descriptor)
        }
    }

    /// Whether output stays in the run's file until the run ends: what a snapshot has seen written
    /// must not be written again, nor be lost, by whoever goes on from there.
    var keepsOutput: Bool {
        snapshotEvery != nil || resumed?.file.world?.stdout.isKept == true
    }

    /// The world as the program knows it, with the process's streams where those were.
    private func wasi(
        resuming world: SavedWorld, _ progress: ProgressBar
    ) throws(WASIConfigurationError) -> WASIPreview1 {
        var configuration = world.configuration
        if world.isInputTerminal {
            configuration.stdin = .interactive(Terminal.readInput)
        } else {
            let input = SkippingInput(
                world.state.stdin.position + UInt64(world.state.stdin.readAhead.count))
            configuration.stdin = .stream(input.read)
        }
        if !keepsOutput {
            if !capturesOutput {
                configuration.stdout = output(1, isTerminal: world.stdout.isTerminal, progress)
            }
            configuration.stderr = output(2, isTerminal: world.stderr.isTerminal, progress)
        }
        return try WASIPreview1(configuration)
    }
}
