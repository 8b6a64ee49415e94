import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether a module can run, and if not, everything that stands against it.",
        discussion: """
            All problems at once: the first of each function, all others, and every import that \
            martlet does not provide, each with what would fix it.

            EXAMPLES:
              martlet check app.wasm
              martlet check --json app.wasm | jq -r '.problems[].message'

            \(ExitStatus.help)
            """)

    @Flag(help: "Print one JSON document.")
    var json = false

    @Argument(help: "A module, binary or text; '-' is standard input.")
    var module: String

    func run() throws {
        let report = CheckReport(try ModuleFile(reading: module))
        if json {
            try HostFile.write(try report.json(), to: 1)
        } else {
            try Terminal.print(report.text)
        }
        if !report.problems.isEmpty { throw ExitCode(ExitStatus.problemsFound.code) }
    }
}
