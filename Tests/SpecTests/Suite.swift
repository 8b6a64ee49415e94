import Foundation
import Synchronization
import Testing
import WasmScript
import WasmText

/// The official test suite, as `spec-tests/fetch` gets it.
enum Suite {
    static let environment = ProcessInfo.processInfo.environment

    /// In continuous integration it has to be there: the tests run, and fail without it.
    static var isThere: Bool { environment["CI"] == "true" || !files.isEmpty }
    static let missing: Comment = "no official test suite: run spec-tests/fetch"

    /// Of the whole suite at the pinned commit, as `spec-tests/pinned` says.
    static let expectedCount: Int? = {
        let pinned = try? String(
            contentsOf: repository.appending(path: "spec-tests/pinned"), encoding: .utf8)
        let line = pinned?.split(separator: "\n").first { $0.hasPrefix("files ") }
        return line.flatMap { Int($0.dropFirst("files ".count)) }
    }()

    static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    static let folder: URL = {
        if let folder = environment["SPEC_SUITE"] { return URL(filePath: folder) }
        return repository.appending(path: "spec-tests/suite")
    }()

    /// By path.
    static let files: [SuiteFile] = ["core", "custom"].flatMap { part in
        let folder = folder.appending(path: part).resolvingSymlinksInPath()
        let paths = FileManager.default.enumerator(atPath: folder.path)
        return (paths?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".wast") }
            .map { SuiteFile(path: "\(part)/\($0)") }
    }.sorted { $0.path < $1.path }
}

/// A script of the suite.
struct SuiteFile: Sendable, Hashable, CustomTestStringConvertible {
    /// From the suite's folder.
    let path: String

    var testDescription: String { path }

    /// With identifiers as names in its modules.
    func script() throws -> Script { try ParsedScript.of(self).script() }
}

/// A script that is parsed when it is first asked for: that is most of the work in debug builds.
private final class ParsedScript: Sendable {
    private let file: SuiteFile
    private let result = Mutex<Result<Script, any Error>?>(nil)

    private static let all = Dictionary(
        uniqueKeysWithValues: Suite.files.map { ($0, ParsedScript($0)) })

    static func of(_ file: SuiteFile) -> ParsedScript { all[file] ?? ParsedScript(file) }

    private init(_ file: SuiteFile) { self.file = file }

    func script() throws -> Script {
        try result.withLock { result in
            let parsed = result ?? Result { try parse() }
            result = parsed
            return parsed
        }.get()
    }

    private func parse() throws -> Script {
        let source = try Data(contentsOf: Suite.folder.appending(path: file.path))
        return try ScriptParser.parse([UInt8](source), options: .init(namesIdentifiers: true))
    }
}

/// Counts what ran on one engine, and says it when the last file is through.
final class SuiteTally: Sendable {
    private let engine: String
    private let state = Mutex((files: 0, report: ScriptReport()))

    init(_ engine: String) { self.engine = engine }

    func add(_ report: ScriptReport) {
        state.withLock { state in
            state.files += 1
            state.report.add(report)
            guard state.files == Suite.files.count else { return }
            let total = state.report.total
            print(
                """
                official suite, \(engine): \(state.files) files, \
                \(total.passed + total.failed) directives: \(total.passed) passed, \
                \(total.failed) failed
                """)
        }
    }
}
