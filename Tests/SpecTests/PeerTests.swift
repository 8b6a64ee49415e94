import Foundation
import TestSupport
import Testing
import WasmModule

/// Both formats against wasm-tools.
@Suite(.enabled(WasmTools.missing) { WasmTools.isThere })
struct PeerTests {
    @Test(.enabled(Suite.missing) { Suite.isThere }, arguments: Suite.files)
    func formatsOfTheSuiteAgree(file: SuiteFile) throws {
        let modules = try SuiteModule.all(in: file)
        try expectAgreement(
            modules.map { (name: $0.place, binary: $0.binary) })
    }

    @Test(
        .enabled(GeneratedModules.missing) { GeneratedModules.areThere },
        arguments: stride(from: 0, to: GeneratedModules.count, by: GeneratedModules.batch)
            .map { $0 })
    func formatsOfGeneratedModulesAgree(_ first: Int) throws {
        let numbers = first..<first + GeneratedModules.batch
        try expectAgreement(
            numbers.map { (name: "module \($0)", binary: try GeneratedModules.bytes($0)) })
    }

    /// Modules with one byte changed, of which about half are malformed or invalid.
    @Test(
        .enabled(GeneratedModules.missing) { GeneratedModules.areThere },
        arguments: stride(from: 0, to: GeneratedModules.count, by: GeneratedModules.batch)
            .map { $0 })
    func verdictsOnBrokenModulesAgree(_ first: Int) throws {
        var random = RandomNumbers(seed: UInt64(first))
        var modules: [(name: String, binary: [UInt8])] = []
        for number in first..<first + GeneratedModules.batch {
            let binary = try GeneratedModules.bytes(number)
            for _ in 0..<4 {
                var broken = binary
                // The first eight bytes are only the magic number and the version.
                let position = Int.random(in: 8..<broken.count, using: &random)
                broken[position] = UInt8.random(in: .min ... .max, using: &random)
                modules.append(
                    ("module \(number) with \(broken[position]) at \(position)", broken))
            }
        }
        let judgements = try WasmTools.judge(modules.map(\.binary))
        let verdicts = modules.map { SuiteModule.isValid($0.binary) }
        for (index, module) in modules.enumerated() {
            #expect(verdicts[index] == judgements[index].isValid, "\(module.name)")
        }
        #expect(Set(verdicts).count == 2)
    }

    /// Both tell the valid modules from the others, print what the other one understands, and
    /// understand what the other one prints.
    private func expectAgreement(_ modules: [(name: String, binary: [UInt8])]) throws {
        guard !modules.isEmpty else { return }
        var texts: [(name: String, text: String, binary: [UInt8])] = []
        for (module, judgement) in zip(modules, try WasmTools.judge(modules.map(\.binary))) {
            let isValid = SuiteModule.isValid(module.binary)
            #expect(isValid == judgement.isValid, "\(module.name)")
            guard isValid, judgement.isValid else { continue }
            let text = try RoundTrip.text(module.binary)
            let again = try RoundTrip.comparable(try RoundTrip.binary(text.utf8))
            let printed = try #require(judgement.text, "\(module.name)")
            #expect(
                try RoundTrip.comparable(try RoundTrip.binary(printed)) == again,
                "\(module.name)\n\(String(decoding: printed, as: UTF8.self))")
            texts.append((module.name, text, again))
        }
        guard !texts.isEmpty else { return }
        for (module, encoded) in zip(texts, try WasmTools.encode(texts.map(\.text))) {
            #expect(
                try RoundTrip.comparable(encoded) == module.binary,
                "\(module.name)\n\(module.text)")
        }
    }
}

/// The generated modules with everything that WebAssembly 3.0 has, in the cache.
enum GeneratedModules {
    /// Set by `scripts/test --full`.
    static let count = Differential.isFull ? 5000 : 300
    static let batch = 50
    static let missing: Comment =
        "no generated modules: scripts/peers, then scripts/test generates them"

    /// In continuous integration they have to be there: the tests run, and fail without them.
    static var areThere: Bool {
        Suite.environment["CI"] == "true"
            || FileManager.default.fileExists(atPath: folder.appending(path: "fingerprint").path)
    }

    private static let folder = WasmTools.cache.appending(path: "smith-open")

    static func bytes(_ number: Int) throws -> [UInt8] {
        let digits = String(number)
        let name = String(repeating: "0", count: 5 - digits.count) + digits + ".wasm"
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
}
