import ArgumentParser
import WasmModule

struct Wat2WasmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wat2wasm",
        abstract: "Convert a module from the text format to the binary format.",
        discussion: """
            The module is validated first, and nothing is written if it is not valid. Identifiers \
            become names in the binary, which traps and reports then show. A binary module is \
            only validated, and written as it is.

            EXAMPLES:
              martlet wat2wasm app.wat -o app.wasm
              martlet wat2wasm - < app.wat | martlet inspect -
              martlet wat2wasm --no-names app.wat > small.wasm

            \(ExitStatus.help)
            """)

    @OptionGroup var output: OutputOption

    @Flag(help: "Leave identifiers out of the binary; names from annotations stay.")
    var noNames = false

    @Flag(help: "Write the binary even if the module is invalid.")
    var noCheck = false

    @Argument(help: "A module in the text format; '-' is standard input.")
    var module: String

    func run() throws {
        try output.refuseTerminal()
        let source = try ModuleSource(reading: module)
        let binary = try source.binary(keepsNames: !noNames)
        if !noCheck {
            let problems = CheckReport.validate(try source.decode(binary))
            guard problems.isEmpty else {
                let messages = problems.map { "\(module): \($0.message)" }
                throw Failure(.invalidModule, messages.joined(separator: "\n"))
            }
        }
        try HostFile.write(binary, to: output.path)
    }
}

/// Where a converted module goes.
struct OutputOption: ParsableArguments {
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: .init("The file to write; '-' is standard output.", valueName: "file"))
    var path = "-"

    /// A binary on a terminal is of no use to anybody.
    func refuseTerminal() throws(Failure) {
        if path == "-", Terminal.isOutputTerminal {
            throw Failure(.usage, "a binary is not for terminals: name a file with -o, or a pipe")
        }
    }
}
