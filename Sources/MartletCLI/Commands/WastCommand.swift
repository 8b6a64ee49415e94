import ArgumentParser

struct WastCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wast",
        abstract: "Run test scripts, such as those of the official test suite.",
        discussion: """
            Every directive counts, and one that fails does not stop the script. Scripts see the \
            module 'spectest'; the messages of errors and traps are compared by prefix. Of a \
            folder, all .wast files in it and below are run.

            EXAMPLES:
              martlet wast address.wast
              martlet wast spec-tests/suite
              martlet wast --json spec-tests/suite | jq '.files[] | select(.failed > 0)'

            \(ExitStatus.help)
            """)

    @Flag(help: "Print one JSON document.")
    var json = false

    @Argument(help: "Scripts, or folders of scripts; '-' is standard input.")
    var files: [String]

    func run() throws {
        var report = WastReport()
        let paths = try files.flatMap { try HostFolder.files(in: $0, suffix: ".wast") }
        let progress = ProgressBar("testing", isEnabled: true)
        for (position, path) in paths.enumerated() {
            let file = WastReport.File(path: path, source: try HostFile.read(path))
            if !json, !file.failures.isEmpty {
                progress.hide()
                try Terminal.print(file.text)
            }
            report.add(file)
            progress.update(UInt64(position + 1), of: UInt64(paths.count))
        }
        progress.hide()
        if json {
            try HostFile.write(try report.json(), to: 1)
        } else {
            try Terminal.print(report.summary)
        }
        if report.failed > 0 { throw ExitCode(ExitStatus.problemsFound.code) }
    }
}
