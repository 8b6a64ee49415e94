import ArgumentParser
import Foundation
import Testing
import WasmModule

@testable import MartletCLI

/// `fuel` and `bench`: what runs take, compared with what is known, and in time.
struct MeasureTests {
    typealias ExitStatus = MartletCLI.ExitStatus

    /// A folder that is gone in the end.
    private final class Folder {
        let path: String

        init() throws {
            let url = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID())")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            path = url.path
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func write(_ name: String, _ text: String) throws -> String {
            let file = path + "/" + name
            try HostFile.write(Array(text.utf8), to: file)
            return file
        }
    }

    /// `count` takes a unit for each instruction, `divide` one more; `fail` traps.
    private static func module(_ instructions: Int) -> String {
        """
        (module
          (func (export "count") (param i32) (result i32)
            local.get 0 \(String(repeating: "i32.const 1 i32.add ", count: instructions)))
          (func (export "divide") (param i32) (result i32)
            (i32.div_u (local.get 0) (local.get 0)))
          (func (export "fail") unreachable))
        """
    }

    private func command<Command>(
        _ type: Command.Type = Command.self, _ arguments: String...
    ) throws -> Command {
        try #require(try MartletCommand.parseAsRoot(arguments) as? Command)
    }

    private func exitCode(_ body: () throws -> Void) throws -> Int32 {
        do {
            try body()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }

    @Test func whatIsRecordedIsComparedAndChangesAreFound() throws {
        let folder = try Folder()
        _ = try folder.write("m.wat", Self.module(2))
        let file = try folder.write(
            "runs.json",
            """
            {"cases": [
              {"module": "m.wat", "invoke": "count", "arguments": ["7"]},
              {"name": "it fails", "module": "m.wat", "invoke": "fail"},
              {"module": "\(folder.path)/m.wat", "invoke": "count", "arguments": ["1"],
               "limits": {"fuel": "3", "memory_pages": 5}}
            ]}
            """)
        let check = try command(FuelCommand.self, "fuel", "--check", file)
        #expect(try exitCode { try check.run() } == 1, "nothing is recorded")
        try command(FuelCommand.self, "fuel", "--write", file).run()
        #expect(try exitCode { try check.run() } == 0)

        let known = try FuelFile.read(file)
        let ends = known.cases.map { $0.recorded?.outcome }
        #expect(ends == ["returned", "trapped", "out_of_fuel"])
        // local.get, four instructions, end; what a call costs besides is the schedule's matter.
        let first = try #require(known.cases[0].recorded?.fuel.number)
        #expect(known.cases[2].recorded?.fuel == 3)
        #expect(known.cases[2].limits == ["fuel": .number(3), "memory_pages": .number(5)])

        _ = try folder.write("m.wat", Self.module(3))
        let comparison = try check.compare(known)
        #expect(comparison.differenceCount == 1)
        #expect(comparison.lines[0].measured.fuel.number == first + 2)
        #expect(
            comparison.text.split(separator: "\n")[1].hasPrefix("  m.wat count 7")
                && comparison.text.hasSuffix("\n2 of 3 cases as recorded"), "\(comparison.text)")
        #expect(comparison.text.contains("+2 ("))
        #expect(try exitCode { try check.run() } == 1)
        // Without being asked to, it says so and fails for nothing.
        #expect(try exitCode { try command(FuelCommand.self, "fuel", file).run() } == 0)

        // Another end for the same fuel.
        _ = try folder.write("m.wat", Self.module(2).replacing("unreachable", with: "return"))
        let ended = try check.compare(known)
        #expect(ended.lines[1].measured.fuel == known.cases[1].recorded?.fuel)
        #expect(ended.differenceCount == 1 && ended.text.contains("returned, was trapped"))
    }

    @Test(arguments: [
        (#"{"cases": []}"#, ".cases has none"),
        (#"{"cases": [{}]}"#, ".cases[0].module is missing"),
        (#"{"cases": [{"module": 5}]}"#, ".cases[0].module has the wrong type"),
        (#"{"cases": [{"module": "m", "inputs": ""}]}"#, "there is no field 'inputs'"),
        (#"{"cases": [{"module": "m", "limits": {"fuels": 1}}]}"#, "no limit called 'fuels'"),
        (#"{"cases": [{"module": "m.wat", "invoke": "f"}]}"#, "no exported function 'f'"),
        (#"{"cases": [{"module": "n.wat"}]}"#, "No such file"),
        ("[", "not JSON as it must be"),
    ])
    func filesThatAreWrongAreRefused(text: String, message: String) throws {
        let folder = try Folder()
        for name in ["m", "m.wat"] { _ = try folder.write(name, Self.module(1)) }
        let file = try folder.write("runs.json", text)
        let failure = #expect(throws: Failure.self) {
            try command(FuelCommand.self, "fuel", "--write", file).run()
        }
        #expect(failure?.description.contains(message) == true, "\(failure?.description ?? "")")
        #expect(try HostFile.read(file) == Array(text.utf8))
    }

    @Test func benchmarksCountTheirRunsAndTakeTheFuelOfOne() throws {
        let folder = try Folder()
        let module = try folder.write("m.wat", Self.module(5))
        let json = folder.path + "/times.json"
        let bench = try command(
            BenchCommand.self, "bench", "--runs", "7", "--warm-up", "2", "--json", json,
            "--invoke", "count", module, "3")
        let benchmark = try bench.measure()
        #expect(benchmark.runs.seconds.count == 7)
        let run = try command(RunCommand.self, "run", "--invoke", "count", module, "3")
        #expect(try RunResult(run.plan()).report.fuelUsed == benchmark.fuel)
        try bench.run()
        let document = try JSONDecoder().decode(
            Document.self, from: Data(try HostFile.read(json)))
        #expect(document.outcome == "returned" && document.fuel == String(benchmark.fuel))
        #expect(document.runSeconds.count == 7)

        // With other prices it takes other fuel, and with none none.
        func fuel(_ schedule: String) throws -> UInt64 {
            try command(
                BenchCommand.self, "bench", "--runs", "1", "--schedule", schedule, "--invoke",
                "divide", module, "3"
            ).measure().fuel
        }
        #expect(try ["v1", "flat", "unmetered"].map(fuel) == [4, 3, 0])

        // How it ends is told, and is the command's own end.
        let failing = try command(
            BenchCommand.self, "bench", "--runs", "1", "--invoke", "fail", module)
        #expect(try exitCode { try failing.run() } == ExitStatus.trapped.code)
        let missing = try command(BenchCommand.self, "bench", "--invoke", "none", module)
        let failure = #expect(throws: Failure.self) { try missing.measure() }
        #expect(failure?.status == .notFound)
        #expect(throws: (any Error).self) {
            try MartletCommand.parseAsRoot(["bench", "--warm-up", "-1", module])
        }
    }

    private struct Document: Decodable {
        let outcome: String
        let fuel: String
        let runSeconds: [Double]

        enum CodingKeys: String, CodingKey {
            case outcome, fuel
            case runSeconds = "run_seconds"
        }
    }

    @Test func measurementsAreThoseOfStatistics() {
        let measurement = Measurement(seconds: [4, 1, 2, 5])
        #expect(measurement.mean == 3 && measurement.median == 3)
        #expect((measurement.min, measurement.max) == (1, 5))
        #expect(abs(measurement.standardDeviation - (10.0 / 3).squareRoot()) < 1e-12)
        #expect(Measurement(seconds: [2]).standardDeviation == 0)
        #expect(Measurement(seconds: [3, 1, 2]).median == 2)
        #expect(
            [1.0, 0.99951, 0.0123, 0.0009994, 2.5e-9].map(\.secondsText)
                == ["1.0 s", "1.0 s", "12.3 ms", "999.4 µs", "2.5 ns"])
    }
}
