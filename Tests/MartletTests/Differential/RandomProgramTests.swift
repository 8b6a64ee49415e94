import Foundation
import TestSupport
import Testing

/// Engine and reference on programs that `ProgramGenerator` writes.
@Suite struct RandomProgramTests {
    static let count: UInt64 = Differential.isFull ? 20_000 : 200
    static let batch: UInt64 = 50

    /// For looking closer: with the number of one seed in MARTLET_SEED only that program runs, and its
    /// module is written to MARTLET_SEED.wasm.
    static let seed = Differential.environment["MARTLET_SEED"].flatMap { UInt64($0) }

    @Test(arguments: stride(from: 0, to: count, by: Int(batch)).map { $0 })
    func enginesAgreeOnEveryLimit(_ first: UInt64) {
        for seed in first..<first + Self.batch where Self.seed == nil || Self.seed == seed {
            expectAgreement {
                var random = RandomNumbers(seed: ~seed)
                let scenario = ProgramGenerator.scenario(seed)
                if Self.seed != nil {
                    try Data(scenario.bytes).write(to: URL(filePath: "MARTLET_SEED.wasm"))
                }
                try Comparison("program \(seed)", scenario)
                    .sweep(
                        exhaustive: seed % 20 == 0 ? 300 : 24, sampled: 12, using: &random)
            }
        }
    }
}
