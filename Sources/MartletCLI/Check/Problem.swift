/// One reason why a module cannot run.
struct Problem: Encodable, Equatable {
    enum Stage: String, Encodable { case decode, validate, link }

    var stage: Stage
    /// With the function and the offset, where they are known.
    var message: String
    /// In the module.
    var offset: Int?
    var fix: String?
}

/// Everything that keeps a module from running.
struct CheckReport: Encodable {
    var version = 1
    var path: String
    var problems: [Problem]
    /// How `run` would start it: `_start`, or not at all without `--invoke`.
    var isProgram: Bool
    var imports: Int

    var text: String {
        guard !problems.isEmpty else {
            let kind = isProgram ? "a program" : "a library: call its exports with --invoke"
            return "\(path): ok, \(kind); \(imports.counted("import")), all provided"
        }
        let lines = problems.map { problem in
            problem.message + (problem.fix.map { "\n    fix: \($0)" } ?? "")
        }
        return "\(path): \(problems.count.counted("problem"))\n" + lines.joined(separator: "\n")
    }
}
