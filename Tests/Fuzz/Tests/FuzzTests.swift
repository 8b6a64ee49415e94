import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What fuzzers have found worth keeping, and a few steps from there.
@Suite struct FuzzTests {
    private static let folder = Differential.repository.appending(path: "Tests/Fuzz")

    private static func inputs(_ kind: String, _ target: FuzzTarget) throws -> [(String, [UInt8])] {
        let folder = folder.appending(path: "\(kind)/\(target)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return try names.sorted().map { name in
            (name, [UInt8](try Data(contentsOf: folder.appending(path: name))))
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func theCorpusIsFine(_ target: FuzzTarget) throws {
        let corpus = try Self.inputs("corpus", target)
        #expect(!corpus.isEmpty)
        for (name, input) in corpus { expectFine(target, input, "corpus/\(target)/\(name)") }
    }

    @Test(arguments: FuzzTarget.allCases)
    func whatWasFoundOnceIsFine(_ target: FuzzTarget) throws {
        for (name, input) in try Self.inputs("findings", target) {
            expectFine(target, input, "findings/\(target)/\(name)")
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func mutantsOfTheCorpusAreFine(_ target: FuzzTarget) throws {
        let corpus = try Self.inputs("corpus", target)
        try #require(!corpus.isEmpty)
        let count = Differential.isFull ? 20_000 : 200
        for seed in 0..<UInt64(count) {
            var random = RandomNumbers(seed: seed)
            let (name, input) = random.pick(corpus)
            var mutant = input
            for _ in 0..<random.number(1...3) { mutant = target.mutant(of: mutant, &random) }
            expectFine(target, mutant, "mutant \(seed), of \(name)")
        }
    }

    private func expectFine(_ target: FuzzTarget, _ input: [UInt8], _ name: String) {
        do {
            _ = try target.run(input)
        } catch {
            Issue.record("\(name): \(error)")
        }
    }
}
