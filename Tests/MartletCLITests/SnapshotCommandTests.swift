import Foundation
import Martlet
import Testing

@testable import MartletCLI

/// Runs that go from one process to the next by a file.
struct SnapshotCommandTests {
    private static let program = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/programs/wordcount.wasm").standardizedFileURL.path
    private static let input = [UInt8](
        (0..<400).flatMap { Array("word\($0 % 17) and\n".utf8) })

    /// A folder of its own, with the input in it.
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.input).write(to: folder.appending(path: "input"))
    }

    private struct Finished {
        var status: Int32
        var stdout: [UInt8]
        var stderr: String
    }

    /// A process of the command line.
    private func martlet(_ arguments: String...) throws -> Finished {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "martlet")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        for name in ["out", "err"] { try Data().write(to: folder.appending(path: name)) }
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "input"))
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "err"))
        try process.run()
        process.waitUntilExit()
        return Finished(
            status: process.terminationStatus,
            stdout: [UInt8](try Data(contentsOf: folder.appending(path: "out"))),
            stderr: String(
                decoding: try Data(contentsOf: folder.appending(path: "err")), as: UTF8.self))
    }

    private func fuelUsed(_ finished: Finished) -> String? {
        finished.stderr.split(separator: "\n").last { $0.hasPrefix("fuel: ") }
            .flatMap { $0.dropFirst(6).split(separator: " ").first }.map(String.init)
    }

    @Test func aRunThatGoesThroughManyProcessesPrintsAndCostsTheSame() throws {
        let home = try martlet("run", "--fuel", "1G", Self.program)
        #expect(home.status == 0)
        #expect(!home.stdout.isEmpty)
        var last = try martlet(
            "run", "--fuel", "300k", "--snapshot-on-exhaustion", "run.snapshot", Self.program)
        var stdout = last.stdout
        var processes = 1
        while last.status == 152 {
            try #require(processes < 100)
            last = try martlet(
                "resume", "run.snapshot", "--fuel", "200k", "--snapshot-on-exhaustion",
                "run.snapshot")
            stdout += last.stdout
            processes += 1
        }
        #expect(processes > 3)
        #expect(last.status == 0)
        #expect(stdout == home.stdout)
        #expect(fuelUsed(last) == fuelUsed(home))
        #expect(fuelUsed(last) != nil)
    }

    /// For some programs the start function is all there is.
    @Test func aStartFunctionGoesThroughProcessesToo() throws {
        let module = """
            (module
              (memory (export "memory") 1)
              (func $begin (local $n i32)
                (loop $again
                  (i32.store (i32.const 64) (i32.add (local.get $n) (i32.load (i32.const 64))))
                  (local.set $n (i32.add (local.get $n) (i32.const 1)))
                  (br_if $again (i32.lt_u (local.get $n) (i32.const 20000)))))
              (start $begin)
              (func (export "run") (result i32) (i32.load (i32.const 64))))
            """
        try Data(module.utf8).write(to: folder.appending(path: "starter.wat"))
        let home = try martlet("run", "--fuel", "1G", "starter.wat")
        #expect(home.status == 0)
        #expect(String(decoding: home.stdout, as: UTF8.self).contains("199990000"))
        let early = try martlet(
            "run", "--fuel", "5k", "--snapshot-on-exhaustion", "s", "starter.wat")
        #expect(early.status == 152 && early.stderr.contains("no function of the module has run"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "s").path))
        var last = try martlet(
            "run", "--fuel", "70k", "--snapshot-on-exhaustion", "s", "starter.wat")
        #expect(last.stderr.contains("'martlet resume s' goes on with it"))
        var processes = 1
        while last.status == 152 {
            try #require(processes < 100)
            last = try martlet(
                "resume", "s", "--fuel", "60k", "--snapshot-every", "25k",
                "--snapshot-on-exhaustion", "s")
            processes += 1
        }
        #expect(processes > 3)
        #expect(last.status == 0 && last.stdout == home.stdout)
        #expect(fuelUsed(last) == fuelUsed(home))
    }

    /// Wherever a process is killed, the output is whole.
    @Test func outputIsPrintedOnceByTheProcessThatEndsTheRun() throws {
        let home = try martlet("run", Self.program)
        let first = try martlet(
            "run", "--fuel", "600k", "--snapshot-every", "150k", "--snapshot-on-exhaustion",
            "first.snapshot", Self.program)
        #expect(first.status == 152)
        #expect(first.stdout.isEmpty)
        // As if the process had been killed: the file is one between, and is used twice.
        for _ in 0..<2 {
            let last = try martlet("resume", "first.snapshot")
            #expect(last.status == 0)
            #expect(last.stdout == home.stdout)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == ["err", "first.snapshot", "input", "out"])
    }

    @Test func modulesThatHaveMovedAreNamed() throws {
        let moved = folder.appending(path: "moved.wasm").path
        try FileManager.default.copyItem(atPath: Self.program, toPath: moved)
        let first = try martlet(
            "run", "--fuel", "300k", "--snapshot-on-exhaustion", "s", moved)
        #expect(first.status == 152)
        try FileManager.default.removeItem(atPath: moved)
        #expect(try martlet("resume", "s").status == 127)
        #expect(try martlet("resume", "s", Self.program).status == 0)
        let other = URL(filePath: Self.program).deletingLastPathComponent()
            .appending(path: "floats.wasm").path
        let refused = try martlet("resume", "s", other, "--report", "report.json")
        #expect(refused.status == 126)
        #expect(refused.stderr.contains("is missing"))
        let schema = try Schema("Documentation/report.schema.json")
        let report = [UInt8](try Data(contentsOf: folder.appending(path: "report.json")))
        #expect(try schema.problems(report) == [])
    }

    @Test func snapshotsAreInspectedAndDamagedOnesRefused() throws {
        let first = try martlet(
            "run", "--fuel", "300k", "--snapshot-on-exhaustion", "s", Self.program)
        #expect(first.status == 152)
        let text = try martlet("inspect", "s")
        #expect(text.status == 0)
        #expect(String(decoding: text.stdout, as: UTF8.self).contains("out of fuel"))
        let json = try JSONSerialization.jsonObject(
            with: Data(try martlet("inspect", "--json", "s").stdout))
        let summary = try #require(json as? [String: Any])
        #expect(summary["module_path"] as? String == Self.program)
        #expect((summary["frame_count"] as? Int ?? 0) > 0)
        let fuel = summary["fuel"] as? [String: String]
        let units = ["consumed", "left"].compactMap { fuel?[$0].flatMap { UInt64($0) } }
        #expect(units.reduce(0, +) == 300_000)
        #expect(try #require(fuel?["consumed_before"].flatMap { UInt64($0) }) > 0)

        var bytes = [UInt8](try Data(contentsOf: folder.appending(path: "s")))
        bytes[100] ^= 4
        try Data(bytes).write(to: folder.appending(path: "s"))
        for command in ["resume", "inspect"] {
            let refused = try martlet(command, "s")
            #expect(refused.status == 126)
            #expect(refused.stderr.contains("damaged"))
        }
        #expect(try martlet("resume", "nowhere").status == 127)
        #expect(try martlet("run", "--snapshot-every", "5", Self.program).status == 64)
    }
}
