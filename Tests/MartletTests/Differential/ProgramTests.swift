import Foundation
import Testing

/// Engine and reference on programs that `ProgramGenerator` writes.
@Suite struct ProgramTests {
    static let count: UInt64 = isFull ? 20_000 : 400
    static let batch: UInt64 = 50

    /// Set by `scripts/test --full`.
    static var isFull: Bool { ProcessInfo.processInfo.environment["MARTLET_FULL"] == "1" }

    @Test(arguments: stride(from: 0, to: count, by: Int(batch)).map { $0 })
    func enginesAgreeOnEveryLimit(_ first: UInt64) {
        for seed in first..<first + Self.batch {
            expectAgreement {
                var random = RandomNumbers(seed: ~seed)
                try Comparison("program \(seed)", ProgramGenerator.scenario(seed))
                    .sweep(exhaustive: 300, sampled: 20, using: &random)
            }
        }
    }
}
