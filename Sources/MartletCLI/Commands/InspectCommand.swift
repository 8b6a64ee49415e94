import ArgumentParser

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is in a module.",
        discussion: """
            Sections with their sizes, the parts of WebAssembly that are used and where first, \
            imports, exports, memories, tables, and the largest functions.

            EXAMPLES:
              martlet inspect app.wasm
              martlet inspect --top 50 app.wasm
              martlet inspect --json app.wasm | jq '.imports[].name'

            \(ExitStatus.help)
            """)

    @Option(
        help: .init("How many of the largest functions to list.", valueName: "count"),
        transform: { try Quantity.count($0) })
    var top = 10

    @Flag(help: "Print one JSON document.")
    var json = false

    @Argument(help: "A module, binary or text; '-' is standard input.")
    var module: String

    func run() throws {
        let summary = ModuleSummary(try ModuleFile(reading: module), largestCount: top)
        if json {
            try HostFile.write(try summary.json(), to: 1)
        } else {
            try Terminal.print(summary.text)
        }
    }
}
