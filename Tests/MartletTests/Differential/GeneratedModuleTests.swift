import Foundation
import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// Engine and reference on the modules that `Tests/Differential/generate-modules` makes.
@Suite(
    .enabled("no generated modules: scripts/peers, then Tests/Differential/generate-modules") {
        GeneratedModules.areThere
    })
struct GeneratedModuleTests {
    static let count = Differential.isFull ? 2000 : 300
    static let batch = 25

    @Test(arguments: stride(from: 0, to: count, by: batch).map { $0 })
    func enginesAgreeOnEveryExport(_ first: Int) {
        for number in first..<first + Self.batch {
            expectAgreement {
                var random = RandomNumbers(seed: UInt64(number))
                let scenario = try scenario(try GeneratedModules.bytes(number), &random)
                let comparison = try Comparison("module \(number)", scenario)
                if number % 10 == 0 {
                    try comparison.sweep(
                        exhaustive: Differential.isFull ? 300 : 24, sampled: 20, using: &random)
                } else {
                    try comparison.run()
                }
            }
        }
    }

    /// Calls of all exports with arguments of a fixed seed.
    private func scenario(_ bytes: [UInt8], _ random: inout RandomNumbers) throws -> Scenario {
        let invocations = try Module(bytes).exports.compactMap { export -> Invocation? in
            guard case .function(let type) = export.type else { return nil }
            let arguments = type.parameters.compactMap { random.argument($0) }
            guard arguments.count == type.parameters.count else { return nil }
            return Invocation(name: export.name, arguments: arguments)
        }
        let limits = Limits(
            memoryPages: 16, tableElements: 300, callDepth: random.pick([5, 50, 200]),
            stackSlots: random.pick([300, 5000]))
        return Scenario(
            bytes: bytes, invocations: invocations, limits: limits,
            schedule: random.pick([.v1, .v1, .flat, .odd]), fuelMax: 20_000)
    }
}

/// The generated modules in the cache.
enum GeneratedModules {
    static let cache: URL = {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["MARTLET_CACHE"] { return URL(filePath: folder) }
        return URL(filePath: environment["HOME"] ?? "").appending(path: ".cache/martlet")
    }()

    /// In continuous integration they have to be there: the tests run, and fail without them.
    static var areThere: Bool {
        Differential.environment["CI"] == "true"
            || FileManager.default.fileExists(
                atPath: cache.appending(path: "smith-closed/fingerprint").path)
    }

    static func bytes(_ number: Int) throws -> [UInt8] {
        let digits = String(number)
        let name = String(repeating: "0", count: 5 - digits.count) + digits + ".wasm"
        return [UInt8](try Data(contentsOf: cache.appending(path: "smith-closed/\(name)")))
    }
}
