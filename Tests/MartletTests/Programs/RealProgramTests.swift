import Foundation
import Martlet
import MartletWASI
import Testing

/// Real programs print, end and cost what they should, however often they are stopped on the way.
///
/// What they should print was recorded from another runtime (`Fixtures/record`), what they should
/// cost from this one (`FuelRecord`).
@Suite struct RealProgramTests {
    // MARK: What there is

    @Test func everyProgramHasARecordOfItsFuel() throws {
        let programs = try ProgramCase.tables.get()
        if FuelRecord.isRecording { return }
        let table = try #require(FuelRecord.table)
        #expect(Set(programs.map(\.name)) == Set(table.programs.keys))
        #expect(programs.count == table.programs.count)
        #expect(table.schedule == FuelSchedule.v1.id)
        #expect(table.scheduleHash == String(FuelSchedule.v1.hash, radix: 16))
    }

    private static let missing = Set(ProgramCase.all.map(\.file))
        .subtracting(ProgramCase.available.map(\.file)).map(\.lastPathComponent).sorted()
    private static let isInContinuousIntegration =
        ProcessInfo.processInfo.environment["CI"] == "true"

    @Test(
        .enabled(
            if: missing.isEmpty || isInContinuousIntegration,
            """
            \(ProgramCase.all.count - ProgramCase.available.count) programs were skipped, because \
            \(missing.joined(separator: ", ")) are missing: run scripts/peers, \
            scripts/fetch-modules and Tests/Fixtures/programs/build go
            """))
    func everyModuleIsThere() {
        #expect(Self.missing == [])
    }

    // MARK: What they do

    @Test(arguments: ProgramCase.available)
    func programsDoWhatTheyDoElsewhere(_ program: ProgramCase) throws {
        let result = try ProgramRun(program).run(grants: [.max])
        if FuelRecord.isRecording {
            try FuelRecord.record(FuelRecord.Entry(result), for: program)
        }
        expect(result, of: program)
    }

    @Test(
        .enabled(if: !FuelRecord.isRecording),
        arguments: ProgramCase.available, [3, 2_000] as [UInt64])
    func slicesOfFuelChangeNothing(_ program: ProgramCase, slices: UInt64) throws {
        let total = try #require(FuelRecord.table?.programs[program.name]).units
        let slice = max(total / slices, 97)
        var stops = 0
        let result = try ProgramRun(program, slice: slice)
            .run(grants: repeatElement(slice, count: .max)) { stop in
                stops += 1
                #expect(stop.report.units + stop.fuelLeft == slice * UInt64(stops))
            }
        #expect(stops >= 2)
        expect(result, of: program)
    }

    /// Stops half-way, then before the last instruction that costs anything.
    @Test(.enabled(if: !FuelRecord.isRecording), arguments: ProgramCase.available)
    func theLastUnitOfFuelIsNeeded(_ program: ProgramCase) throws {
        let total = try #require(FuelRecord.table?.programs[program.name]).units
        let grants = [total / 2, total - total / 2 - 1, 1]
        let run = try ProgramRun(program)
        var written: [[UInt8]] = []
        var used: [UInt64] = []
        let result = try run.run(grants: grants) { stop in
            written.append(run.stdout)
            used.append(stop.report.units)
            #expect(stop.report.units + stop.fuelLeft == grants[..<used.count].reduce(0, +))
        }
        #expect(used.count == 2)
        #expect(written.allSatisfy { result.stdout.starts(with: $0) })
        expect(result, of: program)
    }

    /// The reference takes its time and room: big modules and long runs are left out.
    private static let short = ProgramCase.available.filter { program in
        let units = FuelRecord.table?.programs[program.name]?.units ?? .max
        let size = try? program.file.resourceValues(forKeys: [.fileSizeKey]).fileSize
        return units <= 130_000_000 && (size ?? .max) <= 16_000_000
    }

    @Test(.enabled(if: !FuelRecord.isRecording), arguments: short)
    func theReferenceAgrees(_ program: ProgramCase) throws {
        let result = try ProgramRun(program).run(grants: [.max])
        let expected = try program.runOnReference()
        #expect(result.ending == expected.ending)
        #expect(result.report == expected.report)
        #expect(result.stdout == expected.stdout)
        #expect(result.stderr == expected.stderr)
    }

    private func expect(_ result: ProgramResult, of program: ProgramCase) {
        let expected = program.start.expect
        #expect(describe(result.ending, of: program) == describe(expected))
        if let stdout = expected.stdout {
            #expect(String(decoding: result.stdout, as: UTF8.self) == stdout)
        } else {
            #expect(result.stdout.count == expected.stdoutBytes)
            #expect(SnapshotHash(of: result.stdout).description == expected.stdoutSHA256)
        }
        if let stderr = expected.stderr {
            #expect(String(decoding: result.stderr, as: UTF8.self) == stderr)
        }
        if !FuelRecord.isRecording {
            #expect(FuelRecord.Entry(result) == FuelRecord.table?.programs[program.name])
        }
    }

    private func describe(_ ending: ProgramResult.Ending, of program: ProgramCase) -> String {
        switch ending {
        case .returned where program.start.invoke == nil: "exit with 0"
        case .returned(let values): "results " + values.map(describe).joined(separator: " ")
        case .trapped(let reason, _, _): "trap: \(reason)"
        case .threw: "exception"
        case .exited(let code): "exit with \(code)"
        }
    }

    private func describe(_ value: Value) -> String {
        if case .i32(let number) = value { "\(number)" } else { "\(value)" }
    }

    private func describe(_ expected: ProgramCase.Expectation) -> String {
        if let results = expected.results { return "results " + results.joined(separator: " ") }
        if let trap = expected.trap { return "trap: \(trap)" }
        if expected.threw == true { return "exception" }
        return "exit with \(expected.exitCode ?? 0)"
    }
}

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4, and a length at which the padding needs a block of its own.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func knownDigests(_ message: String, _ digest: String) {
        #expect(SnapshotHash(of: [UInt8](message.utf8)).description == digest)
    }
}
