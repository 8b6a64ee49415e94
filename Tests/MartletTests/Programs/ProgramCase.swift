import Foundation
import Testing

/// A program, how it is started, and what another runtime saw it do: an entry of
/// `Fixtures/programs/expected.json` or `Fixtures/public-modules.json`.
struct ProgramCase: Sendable, CustomTestStringConvertible {
    /// Unique among all; the key in `Fixtures/fuel.json`.
    let name: String
    let file: URL
    /// Whether imports that nobody defines become functions that trap.
    let stubsMissingImports: Bool
    let start: Start

    var testDescription: String { name }

    struct Start: Decodable, Sendable {
        let name: String
        let args: [String]
        /// NAME=value, in the order in which the program sees them.
        let env: [String]?
        let stdin: String?
        let stdinRepeat: Int?
        let invoke: Invocation?
        let expect: Expectation

        var standardInput: [UInt8] {
            [UInt8](String(repeating: stdin ?? "", count: stdinRepeat ?? 1).utf8)
        }

        var environment: [(name: String, value: String)] {
            (env ?? []).map { variable in
                let parts = variable.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (String(parts[0]), parts.dropFirst().joined())
            }
        }
    }

    /// An export that is called instead of `_start`.
    struct Invocation: Decodable, Sendable {
        let export: String
        let arguments: [Int32]
    }

    struct Expectation: Decodable, Sendable {
        let stdout: String?
        let stdoutSHA256: String?
        let stdoutBytes: Int?
        let stderr: String?
        let exitCode: UInt32?
        let results: [String]?
        let trap: String?
        let threw: Bool?
    }
}

extension ProgramCase {
    /// The tables as they were read; whoever asks `all` of a broken one gets nothing.
    static let tables = Result { try programs() + publicModules() }

    static var all: [ProgramCase] { (try? tables.get()) ?? [] }
    /// Those whose modules are on this machine; the big ones are not in the repository.
    static let available = all.filter { FileManager.default.fileExists(atPath: $0.file.path) }

    static let fixtures = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../Fixtures").standardizedFileURL

    private static let cache: URL = {
        if let folder = ProcessInfo.processInfo.environment["MARTLET_CACHE"] {
            return URL(filePath: folder)
        }
        return URL(filePath: NSHomeDirectory()).appending(path: ".cache/martlet")
    }()

    private static func programs() throws -> [ProgramCase] {
        struct Table: Decodable { let cases: [Entry] }
        struct Entry: Decodable {
            let file: String
            let inCache: Bool?
        }
        struct Starts: Decodable { let cases: [Start] }
        let data = try Data(contentsOf: fixtures.appending(path: "programs/expected.json"))
        let entries = try JSONDecoder().decode(Table.self, from: data).cases
        let starts = try JSONDecoder().decode(Starts.self, from: data).cases
        return zip(entries, starts).map { entry, start in
            let folder = entry.inCache == true ? cache : fixtures
            return ProgramCase(
                name: start.name, file: folder.appending(path: "programs/\(entry.file)"),
                stubsMissingImports: false, start: start)
        }
    }

    private static func publicModules() throws -> [ProgramCase] {
        struct Table: Decodable { let modules: [Entry] }
        struct Entry: Decodable {
            let name: String
            let file: String
            let stubMissing: Bool?
            let cases: [Start]
        }
        let data = try Data(contentsOf: fixtures.appending(path: "public-modules.json"))
        return try JSONDecoder().decode(Table.self, from: data).modules.flatMap { module in
            module.cases.map { start in
                ProgramCase(
                    name: "\(module.name): \(start.name)",
                    file: cache.appending(path: "modules/\(module.file)"),
                    stubsMissingImports: module.stubMissing == true, start: start)
            }
        }
    }
}
