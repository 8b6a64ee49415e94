import WasmScript
import WasmText

/// What became of the directives of some scripts.
struct WastReport: Encodable {
    /// Grows when a field changes its meaning or goes, not when one is added.
    var version = 1
    var passed = 0
    var failed = 0
    /// By kind.
    var directives: [String: Count] = [:]
    var files: [File] = []

    struct Count: Encodable, Equatable {
        var passed = 0
        var failed = 0
    }

    struct File: Encodable {
        var path: String
        var passed: Int
        var failed: Int
        var directives: [String: Count]
        var failures: [FailedDirective]
    }

    struct FailedDirective: Encodable, Equatable {
        var line: Int
        /// Where the file is no script.
        var column: Int?
        /// Absent where the file is no script.
        var directive: String?
        var message: String
    }

    mutating func add(_ file: File) {
        passed += file.passed
        failed += file.failed
        for (kind, count) in file.directives {
            directives[kind, default: Count()].passed += count.passed
            directives[kind, default: Count()].failed += count.failed
        }
        files.append(file)
    }

    /// `3 files, 20 directives: 19 passed, 1 failed (2 module, 17 of 18 assert_return)`
    var summary: String {
        let kinds = directives.sorted {
            let sizes = ($0.value.total, $1.value.total)
            return sizes.0 == sizes.1 ? $0.key < $1.key : sizes.0 > sizes.1
        }.map { kind, count in
            let share = count.failed == 0 ? "" : "\(count.passed.grouped) of "
            return "\(share)\(count.total.grouped) \(kind)"
        }
        let list = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
        return """
            \(files.count.counted("file")), \((passed + failed).counted("directive")): \
            \(passed.grouped) passed, \(failed.grouped) failed\(list)
            """
    }
}

extension WastReport.Count {
    var total: Int { passed + failed }
}

extension WastReport.File {
    /// Runs a script. A file that is none counts as one failed directive.
    init(path: String, source: [UInt8]) {
        self.path = path
        do {
            let report = try ScriptRunner.run(
                try ScriptParser.parse(source), on: MartletScriptEngine())
            passed = report.total.passed
            failed = report.total.failed
            directives = report.counts.mapValues { .init(passed: $0.passed, failed: $0.failed) }
            failures = report.failures.map {
                .init(line: $0.line, directive: $0.directive, message: $0.message)
            }
        } catch {
            (passed, failed) = (0, 1)
            directives = ["script": .init(failed: 1)]
            let text = error as? TextError
            failures = [
                .init(
                    line: text?.line ?? 1, column: text?.column,
                    message: text?.message ?? "\(error)")
            ]
        }
    }

    /// A line for each failure.
    var text: String {
        failures.map { failure in
            let column = failure.column.map { ":\($0)" } ?? ""
            let directive = failure.directive.map { "\($0): " } ?? ""
            return "\(path):\(failure.line)\(column): \(directive)\(failure.message)"
        }.joined(separator: "\n")
    }
}
