import Martlet
import Testing

@testable import DaemonCore

/// What becomes of runs.
struct OutcomeTests {
    /// Something to run, and how it ends.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var request: ExecutionRequest
        var module: [UInt8]
        var reason: ExecutionOutcome.Reason
        var stdout = ""
        var results: [String] = []
    }

    static let text = "It was a bright cold day in autumn.\n"

    static let cases: [Case] = {
        do { return try makeCases() } catch { preconditionFailure("\(error)") }
    }()

    private static func makeCases() throws -> [Case] {
        var cases: [Case] = []
        func add(
            _ name: String, _ module: [UInt8], _ request: ExecutionRequest,
            _ reason: ExecutionOutcome.Reason, stdout: String = "", results: [String] = []
        ) {
            cases.append(
                Case(
                    testDescription: name, request: request, module: module, reason: reason,
                    stdout: stdout, results: results))
        }
        let words = try TestModules.program("wordcount")
        let counted =
            "1 lines, 8 words, 36 bytes, 8 distinct\n"
            + ["a", "autumn", "bright", "cold", "day"].map { "     1 \($0)\n" }.joined()
        add("program", words, .program(words, ["w"], stdin: text), .returned, stdout: counted)
        var short = ExecutionRequest.program(words, ["w"], stdin: text)
        short.limits.outputBytes = 7
        add("much output", words, short, .returned, stdout: "1 lines")
        let exits = try TestModules.program("exitcode")
        add(
            "exit", exits, .program(exits, ["exitcode"]), .exited(3),
            stdout: "leaving with 3 by exit\ngoodbye\n")
        let trap = try TestModules.program("trap")
        add(
            "trap", trap, .program(trap, ["trap", "divide"]),
            .trapped(kind: "integer_divide_by_zero", message: ""),
            stdout: "about to trap: divide\n")
        let clocks = try TestModules.program("clocks")
        add(
            "clocks", clocks, .program(clocks, ["clocks"]), .returned,
            stdout: "monotonic clock: never goes back\nwall clock: never went back\n"
                + "resolution: known\nrandom bytes: varied\na year after the epoch: 1971-01-01\n")
        let calls = try TestModules.workload("recursion")
        add(
            "function", calls, .function(calls, "run", ["3"]), .returned,
            results: ["4354685565462078397"])
        let throwing = try TestModules.program("exceptions")
        add(
            "little fuel", throwing, .program(throwing, ["e"], fuel: 60_000), .outOfFuel,
            stdout: "leave 0\n")
        let endless = TestModules.endless
        add("endless", endless, .program(endless, fuel: 12_345), .outOfFuel)
        add("no fuel", endless, .program(endless, fuel: 0), .outOfFuel)
        let idle = TestModules.idle(pages: 10)
        add("memory", idle, .program(idle, pages: 9), .memory(""))
        add("entry", idle, .function(idle, "other", []), .unknownEntry("other"))
        add("number of arguments", calls, .function(calls, "run", []), .invalidArguments(""))
        add("arguments", calls, .function(calls, "run", ["1x"]), .invalidArguments(""))
        add("variable", idle, .program(idle, ["\0"]), .invalidArguments(""))
        add("link", TestModules.unlinkable, .program(TestModules.unlinkable), .link(""))
        return cases
    }

    private func run(
        _ test: Case, fuel: UInt64? = nil, by units: UInt64
    ) throws -> ExecutionOutcome {
        var request = test.request
        if let fuel { request.limits.fuel = fuel }
        let machine = ExecutionMachine(request, try Module(test.module), hashesMemory: true)
        while true {
            if let outcome = try machine.advance(units) { return outcome }
        }
    }

    @Test(arguments: cases)
    func outcomesAreTrueAndDoNotDependOnTurns(test: Case) async throws {
        let whole = try run(test, by: .max)
        #expect(whole.reason.withoutMessage == test.reason)
        #expect(String(decoding: whole.stdout.bytes, as: UTF8.self) == test.stdout)
        #expect(whole.stdout.isTruncated == (test.request.limits.outputBytes == 7))
        #expect(whole.results == test.results)
        for units: UInt64 in [1, 7, 1_000, 1_000_000] {
            #expect(try run(test, by: units) == whole, "\(units) at a time")
        }
        try await ExecutionScheduler.run { scheduler in
            let ending = try await scheduler.submit(
                test.request, test.module, hashesMemory: true
            ).ending
            #expect(ending.outcome == whole)
        }
    }

    @Test(arguments: cases.filter { $0.reason == .returned })
    func exactlyEnoughFuelIsEnough(test: Case) throws {
        let whole = try run(test, by: .max)
        for units: UInt64 in [1_000, .max] {
            #expect(try run(test, fuel: whole.fuelUsed, by: units) == whole)
            let short = try run(test, fuel: whole.fuelUsed - 1, by: units)
            #expect(short.reason == .outOfFuel)
            #expect(short.fuelUsed < whole.fuelUsed)
        }
    }

    @Test func statesFollowFromReasons() {
        let states: [(ExecutionOutcome.Reason, ExecutionOutcome.State, UInt32?)] = [
            (.returned, .succeeded, 0), (.exited(0), .succeeded, 0), (.exited(3), .failed, 3),
            (.outOfFuel, .failed, nil), (.deadline, .failed, nil), (.cancelled, .cancelled, nil),
        ]
        for (reason, state, code) in states {
            let outcome = ExecutionOutcome(reason: reason)
            #expect(outcome.state == state)
            #expect(outcome.exitCode == code)
        }
    }

    @Test func argumentsAreValuesOfTheirTypes() {
        #expect(ValueText.parse("-1", as: .i32) == .i32(-1))
        #expect(ValueText.parse("4294967295", as: .i32) == .i32(-1))
        #expect(ValueText.parse("0xFF", as: .i64) == .i64(255))
        #expect(ValueText.parse("-9223372036854775808", as: .i64) == .i64(.min))
        #expect(ValueText.parse("1.5", as: .f64) == .f64(1.5))
        for text in ["", "-", "--1", "-+1", "+", "1 ", "4294967296", "-2147483649", "0x", "1.5"] {
            #expect(ValueText.parse(text, as: .i32) == nil, "\(text)")
        }
    }
}

extension ExecutionOutcome.Reason {
    /// What tests compare: messages are for people.
    var withoutMessage: Self {
        switch self {
        case .trapped(let kind, _): .trapped(kind: kind, message: "")
        case .memory: .memory("")
        case .link: .link("")
        case .invalidArguments: .invalidArguments("")
        case .invalidModule: .invalidModule("")
        default: self
        }
    }
}
