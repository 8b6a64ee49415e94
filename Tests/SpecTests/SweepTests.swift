import Synchronization
import TestSupport
import Testing
import WasmScript

/// Scripts of the official suite, with every call and instantiation interrupted after so much fuel, for
/// many amounts: engine and reference interpreter come to rest at the same places, and to the same ends.
@Suite(.enabled(Suite.missing) { Suite.isThere })
struct SweepTests {
    /// Every limit up to this, and so many above.
    private static let exhaustive: UInt64 = Differential.isFull ? 2000 : 2
    private static let sampled = Differential.isFull ? 50 : 2
    /// A script that uses more units than this is interrupted many times in one run.
    private static let unitsOfShortScript: UInt64 = 500_000
    private static let step: UInt64 = 20
    private static let tally = Mutex((files: 0, scripts: 0, stops: 0))

    @Test(arguments: Suite.files)
    func everyRunStopsWhereTheReferenceStops(_ file: SuiteFile) throws {
        var script = try file.script()
        // What does not run cannot be interrupted.
        script.commands.removeAll { $0.directive.isAboutText }
        let memory = PairScriptEngine.Memory()
        var scripts = 0
        func run(_ stops: PairScriptEngine.Stops) throws {
            scripts += 1
            let report = try ScriptRunner.run(
                script, on: PairScriptEngine(stoppingAt: stops, memory))
            for failure in report.failures {
                Issue.record(
                    "\(file.path):\(failure.line): \(failure.directive): \(failure.message)")
            }
        }
        try run(.init(first: 1 << 31))
        let most = memory.unitsMax
        // From the longest run on, nothing is interrupted that was not before.
        let exhaustive = min(memory.unitsMaxWithoutPages, Self.exhaustive)
        let isShort = memory.unitsTotal <= Self.unitsOfShortScript
        for limit in 0...(isShort ? exhaustive : min(Self.step - 1, exhaustive)) {
            try run(.init(first: limit, step: isShort ? nil : Self.step, last: exhaustive))
        }
        if most > exhaustive {
            var random = RandomNumbers(seed: most)
            for _ in 0..<(isShort ? Self.sampled : min(4, Self.sampled)) {
                try run(.init(first: UInt64.random(in: exhaustive..<most, using: &random)))
            }
        }
        Self.tally.withLock { tally in
            tally.files += 1
            tally.scripts += scripts
            tally.stops += memory.stops
            guard tally.files == Suite.files.count else { return }
            print(
                """
                sweep over the official suite: \(tally.files) files, run \(tally.scripts) times, \
                interrupted \(tally.stops) times
                """)
        }
    }
}

extension Script.Directive {
    /// Whether the directive is only about how a module is read.
    fileprivate var isAboutText: Bool {
        switch self {
        case .assertMalformed, .assertInvalid, .assertMalformedCustom, .assertInvalidCustom: true
        default: false
        }
    }
}
