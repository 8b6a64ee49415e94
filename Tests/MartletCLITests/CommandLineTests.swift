import ArgumentParser
import Martlet
import Testing

@testable import MartletCLI

/// Which words of the command line are whose.
struct CommandLineTests {
    // Swift Testing has one too.
    typealias ExitStatus = MartletCLI.ExitStatus

    private func plan(_ arguments: String...) throws -> RunPlan {
        let command = try MartletCommand.parseAsRoot(arguments)
        return try #require(command as? RunCommand).plan()
    }

    @Test func runIsTheDefaultAndEverythingAfterTheModuleIsTheGuests() throws {
        let plan = try plan(
            "--fuel", "10M", "--env", "A=1", "--env=B=2", "dir/app.wasm", "--fuel", "3", "run",
            "--help", "--", "-x", "")
        #expect(plan.modulePath == "dir/app.wasm")
        #expect(plan.programName == "app.wasm")
        #expect(plan.guestArguments == ["--fuel", "3", "run", "--help", "--", "-x", ""])
        #expect(plan.fuel == 10_000_000)
        #expect(plan.environment.map { "\($0.name)=\($0.value)" } == ["A=1", "B=2"])
    }

    @Test(arguments: [
        ["run", "m.wasm", "a"], ["m.wasm", "a"], ["--", "m.wasm", "a"], ["m.wasm", "--", "a"],
        ["run", "--", "m.wasm", "--", "a"],
    ])
    func oneTerminatorIsAcceptedBeforeAndAfterTheModule(arguments: [String]) throws {
        let command = try MartletCommand.parseAsRoot(arguments)
        let plan = try #require(command as? RunCommand).plan()
        #expect(plan.modulePath == "m.wasm")
        #expect(plan.guestArguments == ["a"])
    }

    @Test(arguments: [
        ["m.wasm"], ["dir/m.wasm", "a", "--", "b"], ["run", "m.wasm", "a"], ["m.wasm", "--", "a"],
        ["-", "--fuel", "3"], ["run", "run"], ["run", "check"], ["m.wasm", "--help"],
        ["m.wasm", "--version"], ["run", "m.wasm", "-h"],
    ])
    func whatNeedsNoParserMeansTheSameWithoutOne(arguments: [String]) throws {
        let plan = try #require(RunCommand.plan(withoutOptions: arguments))
        let command = try MartletCommand.parseAsRoot(arguments)
        let parsed = try #require(command as? RunCommand).plan()
        #expect(String(describing: plan) == String(describing: parsed))
    }

    @Test(arguments: [
        [], ["run"], ["help"], ["check", "m.wasm"], ["completion", "bash"], ["--version"],
        ["-q", "m.wasm"], ["--", "m.wasm"], ["run", "--", "m.wasm"],
        ["run", "--fuel", "3", "m.wasm"],
    ])
    func everythingElseIsLeftToTheParser(arguments: [String]) {
        #expect(RunCommand.plan(withoutOptions: arguments).map(\.modulePath) == nil)
    }

    @Test(arguments: [
        ["--fuel", "10M", "m.wasm", "--fuel"], ["run", "-q", "--invoke", "f", "m.wasm", "--", "1"],
        ["--limits", "l.json", "--", "m.wasm"], ["--quiet", "run", "check"],
        ["run", "run", "m.wasm"], ["--report=-", "--env", "A=1", "m.wasm", "--version"],
    ])
    func theParserOfRunsAloneUnderstandsWhatTheOneOfAllCommandsDoes(arguments: [String]) throws {
        let alone = try #require(RunCommand.parseAlone(arguments))
        let parsed = try #require(try MartletCommand.parseAsRoot(arguments) as? RunCommand)
        #expect(String(describing: alone) == String(describing: parsed))
    }

    @Test(arguments: [
        [], ["run"], ["--help"], ["run", "--help"], ["--version"], ["help", "run"],
        ["check", "m.wasm"], ["--feul", "3", "m.wasm"], ["--fuel", "x", "m.wasm"],
        ["--generate-completion-script", "bash"],
    ])
    func helpAndComplaintsComeFromTheParserOfAllCommands(arguments: [String]) {
        #expect(RunCommand.parseAlone(arguments) == nil)
    }

    @Test func optionsSetTheWorldAndTheLimits() throws {
        let plan = try plan(
            "--max-memory", "256p", "--max-call-depth", "7", "--max-output", "1KiB", "--timeout",
            "2s", "--argv0", "me", "--clock", "@5", "--seed", "0xff", "--preload", "env=lib.wasm",
            "--stub-missing", "--trap-on-grow-failure", "--fuel-step", "1k", "-q", "--report", "-",
            "--invoke", "f", "-", "1")
        #expect(plan.limits.memoryPages == 256)
        #expect(plan.limits.callDepth == 7)
        #expect(plan.limits.outputBytes == 1024)
        #expect(plan.limits.trapsOnGrowthFailure)
        #expect(plan.timeout == .seconds(2))
        #expect(plan.programName == "me")
        #expect(plan.clockStart == 5_000_000_000)
        #expect(plan.seed == 255)
        #expect(plan.preloads == [Assignment(name: "env", value: "lib.wasm")])
        #expect(plan.stubsMissingImports && plan.isQuiet && plan.capturesOutput)
        #expect(plan.fuelStep == 1000)
        #expect(plan.invoke == "f")
        #expect(plan.modulePath == "-")
    }

    @Test(arguments: [
        (["--feul", "3", "m.wasm"], "Unknown option '--feul'"), (["--fuel", "3"], "Name a module"),
        (["--dir", ".", "m.wasm"], "'--dir' is not supported"),
        (["--fuel", "x", "m.wasm"], "'x' is not a unit"),
        (["--env", "A", "m.wasm"], "nothing is inherited"),
        (["inspect"], "Missing expected argument"),
    ])
    func mistakesAreUsageErrors(arguments: [String], message: String) {
        let error = #expect(throws: (any Error).self) { try MartletCommand.parseAsRoot(arguments) }
        guard let error else { return }
        #expect(MartletCommand.message(for: error).contains(message))
        #expect(MartletCommand.exitCode(for: error).rawValue == ExitStatus.usage.code)
    }

    @Test(arguments: [["--help"], ["run", "--help"], ["-h"], ["check", "--help"], ["--version"]])
    func helpIsNotAnError(arguments: [String]) {
        let error = #expect(throws: (any Error).self) {
            var command = try MartletCommand.parseAsRoot(arguments)
            try command.run()
        }
        #expect(error.map { MartletCommand.exitCode(for: $0) } == .success)
    }

    @Test func everySubcommandExplainsItsExitStatus() {
        for help in [
            RunCommand.helpMessage(), CheckCommand.helpMessage(), InspectCommand.helpMessage(),
            Wat2WasmCommand.helpMessage(), Wasm2WatCommand.helpMessage(),
            WastCommand.helpMessage(),
        ] {
            #expect(help.contains("EXAMPLES:"))
            #expect(help.contains("EXIT STATUS:"))
        }
    }

    @Test func exitStatusesFitTheirTable() {
        let all: [ExitStatus] = [
            .success, .problemsFound, .usage, .hostFailure, .timedOut, .invalidModule, .notFound,
            .trapped, .outOfFuel,
        ]
        for status in all.dropFirst() {
            #expect(ExitStatus.help.contains("\n  \(status.code) "), "\(status)")
        }
        #expect(Set(all.map(\.code)).count == all.count)
    }

    @Test(
        arguments: [(0, 0), (3, 3), (255, 255), (256, 1), (.max, 255), (0x101, 1)]
            as [(UInt32, Int32)])
    func failuresOfTheGuestStayFailures(code: UInt32, status: Int32) {
        #expect(ExitStatus.guest(code).code == status)
    }
}
