import ArgumentParser
import Martlet

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is in a module, or in a snapshot.",
        discussion: """
            Sections with their sizes, the parts of WebAssembly that are used and where first, \
            imports, exports, memories, tables, and the largest functions. Of a snapshot, where the \
            run stands and what it has used.

            EXAMPLES:
              martlet inspect app.wasm
              martlet inspect --top 50 app.wasm
              martlet inspect run.snapshot
              martlet inspect --json app.wasm | jq '.imports[].name'

            \(ExitStatus.help)
            """)

    @Option(
        help: .init("How many of the largest functions to list.", valueName: "count"),
        transform: { try Quantity.count($0) })
    var top = 10

    @Flag(help: "Print one JSON document.")
    var json = false

    @Argument(help: "A module, binary or text, or a snapshot; '-' is standard input.")
    var module: String

    func run() throws {
        let bytes = try HostFile.read(module)
        let contents: (json: [UInt8], text: String)
        if Snapshot.isSnapshot(bytes) {
            let file = try SnapshotFile(path: module, bytes: bytes)
            let summary = SnapshotSummary(file, bytes: bytes.count)
            contents = (try summary.json(), summary.text)
        } else {
            let file = try ModuleFile(path: module, bytes: bytes)
            let summary = ModuleSummary(file, largestCount: top)
            contents = (try summary.json(), summary.text)
        }
        if json {
            try HostFile.write(contents.json, to: 1)
        } else {
            try Terminal.print(contents.text)
        }
    }
}
