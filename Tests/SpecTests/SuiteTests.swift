import Martlet
import Testing
import WasmScript

/// Every directive of the official suite, on the engine and on the reference interpreter.
@Suite(.enabled(Suite.missing) { Suite.isThere })
struct SuiteTests {
    private static let engineTally = SuiteTally("engine")
    private static let referenceTally = SuiteTally("reference interpreter")

    @Test func suiteIsComplete() {
        #expect(Suite.files.count == Suite.expectedCount)
    }

    @Test(arguments: Suite.files) func directivesHoldOnTheEngine(file: SuiteFile) throws {
        try expectSuccess(of: file, on: MartletScriptEngine(), Self.engineTally)
    }

    @Test(arguments: Suite.files) func directivesHoldOnTheReference(file: SuiteFile) throws {
        try expectSuccess(of: file, on: ReferenceScriptEngine(), Self.referenceTally)
    }

    private func expectSuccess(
        of file: SuiteFile, on engine: some ScriptEngine, _ tally: SuiteTally
    ) throws {
        let report = try ScriptRunner.run(try file.script(), on: engine)
        tally.add(report)
        #expect(report.total.passed > 0)
        for failure in report.failures {
            Issue.record("\(file.path):\(failure.line): \(failure.directive): \(failure.message)")
        }
    }
}
