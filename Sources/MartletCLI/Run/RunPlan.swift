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
    var profile: ProfileFile?
    var isQuiet = false

    /// With the usual limits, and nothing in the program's world.
    init(modulePath path: String) {
        modulePath = path
        programName = path.split(separator: "/").last.map(String.init) ?? path
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
            if !capturesOutput {
                configuration.stdout = .streamed(
                    bytesMax: outputBytes, isTerminal: Terminal.isOutputTerminal
                ) {
                    progress.hide()
                    try HostFile.write($0, to: 1)
                }
            }
            configuration.stderr = .streamed(
                bytesMax: outputBytes, isTerminal: Terminal.isErrorTerminal
            ) {
                progress.hide()
                try HostFile.write($0, to: 2)
            }
        }
        return try WASIPreview1(configuration)
    }
}
