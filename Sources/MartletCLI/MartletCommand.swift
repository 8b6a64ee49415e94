import ArgumentParser
import Martlet

/// The root of the command line. Without a subcommand, its arguments are those of `run`.
struct MartletCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "martlet",
        abstract: "A metered WebAssembly runtime.",
        usage: """
            martlet [run] [<options>] <module> [<argument> ...]
            martlet <subcommand>
            """,
        discussion: """
            EXAMPLES:
              martlet app.wasm input               run a program
              martlet run --fuel 10M app.wasm      run it with a limit
              martlet bench app.wasm               measure how long it takes
              martlet fuel --check runs.json       fail if runs take other fuel than recorded
              martlet check app.wasm               say whether it can run, and if not, why
              martlet inspect app.wasm             show what is in it
              martlet wasm2wat app.wasm            show it as text
            """,
        version: version,
        subcommands: [
            RunCommand.self, ResumeCommand.self, BenchCommand.self, FuelCommand.self,
            CheckCommand.self,
            InspectCommand.self, Wat2WasmCommand.self,
            Wasm2WatCommand.self, WastCommand.self, CompletionCommand.self,
        ],
        defaultSubcommand: RunCommand.self)

    static let version = Engine.version

    /// Whether a word is a subcommand's name; the parser adds one for help.
    static func isSubcommand(_ word: String) -> Bool {
        word == "help"
            || configuration.subcommands.contains { $0.configuration.commandName == word }
    }
}

@main
enum Main {
    static func main() {
        do {
            if let plan = RunCommand.plan(withoutOptions: CommandLine.arguments.dropFirst()) {
                return try RunCommand.run(plan)
            }
            if let command = RunCommand.parseAlone(CommandLine.arguments.dropFirst()) {
                return try command.run()
            }
            var command = try MartletCommand.parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            Terminal.printError("martlet: \(failure)")
            MartletCommand.exit(withError: ExitCode(failure.status.code))
        } catch {
            // Help, version, or what is wrong with the arguments.
            MartletCommand.exit(withError: error)
        }
    }
}
