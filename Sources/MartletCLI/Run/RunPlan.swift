import Martlet
import MartletWASI

/// Everything that decides what a run does, checked and in the engine's terms.
struct RunPlan {
    var modulePath: String
    /// What follows the module on the command line.
    var guestArguments: [String]
    /// An export to call with the guest's arguments as values; `nil` runs the program.
    var invoke: String?
    /// `nil` is no limit.
    var fuel: UInt64?
    /// Suspend and resume whenever this much is consumed.
    var fuelStep: UInt64?
    var limits: Limits
    var timeout: Duration?
    var environment: [(name: String, value: String)]
    /// The program's own name, as it sees it.
    var programName: String
    var clockStart: UInt64
    var seed: UInt64
    /// Import module names, and the files that provide them.
    var preloads: [Assignment]
    var stubsMissingImports: Bool
    var reportPath: String?
    var profile: ProfileFile?
    var isQuiet: Bool

    /// Whether standard output is taken by the report.
    var capturesOutput: Bool { reportPath == "-" }

    /// The world of the program: the process's own streams, and nothing else inherited.
    func wasi(_ progress: ProgressBar) throws(WASIConfigurationError) -> WASIPreview1 {
        let outputBytes = limits.outputBytes
        return try WASIPreview1(
            .init(
                arguments: [programName] + guestArguments, environment: environment,
                stdin: Terminal.isInputTerminal
                    ? .interactive(Terminal.readInput) : .stream(Terminal.readInput),
                stdout: capturesOutput
                    ? .captured(bytesMax: outputBytes)
                    : .streamed(bytesMax: outputBytes, isTerminal: Terminal.isOutputTerminal) {
                        progress.hide()
                        try HostFile.write($0, to: 1)
                    },
                stderr: .streamed(bytesMax: outputBytes, isTerminal: Terminal.isErrorTerminal) {
                    progress.hide()
                    try HostFile.write($0, to: 2)
                },
                clockStart: clockStart, seed: seed))
    }
}
