import ArgumentParser

struct FuelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuel",
        abstract: "Compare what runs take with what they are known to take.",
        discussion: """
            The file lists runs as JSON: {"cases": [{"module": "app.wasm", "invoke": "run", \
            "arguments": ["7"], "stdin": "input.txt"}, …]}; files are found beside it. A run \
            takes the same fuel every time and everywhere, so a difference is a change of the \
            program, of its compiler or of the fuel schedule, and never noise.

            EXAMPLES:
              martlet fuel tests.json            show what has changed
              martlet fuel --write tests.json    record what the runs take now
              martlet fuel --check tests.json    fail if something has changed, as in CI

            \(ExitStatus.help)
            """)

    @Flag(help: "Exit with 1 unless every run ends and takes as recorded.")
    var check = false

    @Flag(help: "Write what the runs take now into the file.")
    var write = false

    @Argument(help: "A file of runs.")
    var file: String

    func validate() throws {
        if check, write { throw ValidationError("Say '--check' or '--write'.") }
    }

    /// Runs every case.
    func compare(_ known: FuelFile) throws -> FuelComparison {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let modules = LoadedModules()
        let progress = ProgressBar("measuring", isEnabled: true)
        defer { progress.hide() }
        var comparison = FuelComparison()
        for (position, item) in known.cases.enumerated() {
            comparison.lines.append(
                .init(
                    title: item.title, recorded: item.recorded,
                    measured: try item.measure(in: folder, modules)))
            progress.update(UInt64(position + 1), of: UInt64(known.cases.count))
        }
        return comparison
    }

    func run() throws {
        var known = try FuelFile.read(file)
        let comparison = try compare(known)
        try Terminal.print(comparison.text)
        if write {
            for (index, line) in comparison.lines.enumerated() {
                known.cases[index].recorded = line.measured
            }
            try HostFile.write(try known.json(), to: file)
        } else if check, comparison.differenceCount > 0 {
            throw ExitCode(ExitStatus.problemsFound.code)
        }
    }
}
