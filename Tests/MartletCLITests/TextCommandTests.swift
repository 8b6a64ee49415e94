import ArgumentParser
import Foundation
import Testing
import WasmModule

@testable import MartletCLI

/// `wat2wasm`, `wasm2wat`, `wast`, and text where the other commands take a module.
struct TextCommandTests {
    typealias ExitStatus = MartletCLI.ExitStatus

    /// A folder for one test.
    private let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path

    init() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    private func write(_ text: String, as name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try HostFile.write(Array(text.utf8), to: path)
        return path
    }

    private func run(_ arguments: String...) throws {
        var command = try MartletCommand.parseAsRoot(arguments)
        try command.run()
    }

    private static let fib = """
        (module $m
          (func $fib (export "fib") (param $n i32) (result i32)
            (if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
              (then (local.get $n))
              (else
                (i32.add (call $fib (i32.sub (local.get $n) (i32.const 1)))
                  (call $fib (i32.sub (local.get $n) (i32.const 2))))))))
        """

    @Test func textBecomesBinaryAndTextAgain() throws {
        let source = try write(Self.fib, as: "fib.wat")
        let (binary, again) = ("\(folder)/fib.wasm", "\(folder)/again.wasm")
        let text = "\(folder)/printed.wat"
        try run("wat2wasm", source, "-o", binary)
        try run("wasm2wat", binary, "--output", text)
        try run("wat2wasm", text, "-o", again)
        #expect(try HostFile.read(binary).starts(with: [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]))
        #expect(try HostFile.read(again) == HostFile.read(binary))
        let printed = String(decoding: try HostFile.read(text), as: UTF8.self)
        #expect(printed.contains("(func $fib (;0;) (type 0) (param $n i32) (result i32)\n"))
        // A binary stays as it is.
        try run("wat2wasm", binary, "-o", again)
        #expect(try HostFile.read(again) == HostFile.read(binary))
        try run("wat2wasm", "--no-names", source, "-o", again)
        #expect(try ModuleFile(reading: again).definition.customSections.isEmpty)
        #expect(try !ModuleFile(reading: binary).definition.customSections.isEmpty)
    }

    @Test func invalidModulesAreNotWrittenUnlessAskedFor() throws {
        let source = try write("(func $f (result i32)) (func $g (drop))", as: "invalid.wat")
        let binary = "\(folder)/invalid.wasm"
        let failure = try #require(throws: Failure.self) {
            try run("wat2wasm", source, "-o", binary)
        }
        #expect(failure.status == .invalidModule)
        #expect(failure.description.contains("func 0 $f"))
        #expect(failure.description.contains("\n\(source): invalid: type mismatch"))
        #expect(!FileManager.default.fileExists(atPath: binary))
        try run("wat2wasm", "--no-check", source, "-o", binary)
        #expect(FileManager.default.fileExists(atPath: binary))
        let text = "\(folder)/invalid2.wat"
        try run("wasm2wat", binary, "-o", text)
        #expect(FileManager.default.fileExists(atPath: text))
    }

    @Test func otherCommandsTakeText() throws {
        let file = try ModuleFile(path: "fib.wat", bytes: Array(Self.fib.utf8))
        #expect(CheckReport(file).problems.isEmpty)
        let summary = ModuleSummary(file, largestCount: 1)
        #expect(summary.name == "m")
        #expect(summary.functions.largest.first?.name == "fib")
        let command = try MartletCommand.parseAsRoot(
            ["--invoke", "fib", try write(Self.fib, as: "fib.wasm"), "10"])
        let result = try RunResult(try #require(command as? RunCommand).plan())
        #expect(result.report.results?.map(\.value) == ["55"])
    }

    /// The place, the token, and the line with a mark.
    @Test func malformedTextIsShown() throws {
        let text = "(module\n  (func (result i32)\n\ti32.cnst 3))\n"
        let path = try write(text, as: "m.wat")
        let message = """
            \(path):3:2: malformed: unknown operator i32.cnst
                \ti32.cnst 3))
                \t^
            """
        for command in ["check", "inspect", "wat2wasm", "wasm2wat"] {
            let arguments = command.hasPrefix("wa") ? [command, "-o", "/dev/null"] : [command]
            let failure = #expect(throws: Failure.self) {
                var command = try MartletCommand.parseAsRoot(arguments + [path])
                try command.run()
            }
            #expect(failure?.description == message)
            #expect(failure?.status == .invalidModule)
        }
        let command = try MartletCommand.parseAsRoot(["run", path])
        let result = try RunResult(try #require(command as? RunCommand).plan())
        #expect(result.report.rejection == .init(stage: .decode, message: message))
        #expect(result.status == .invalidModule)
    }

    @Test(arguments: [
        ("(module", "1:8: malformed: unexpected token\n    (module\n           ^"),
        ("(module\n", "2:1: malformed: unexpected token"),
        (
            "(data \"é\" é)",
            "1:11: malformed: illegal character: é\n    (data \"é\" é)\n              ^"
        ), ("(data nope \u{1B}[2J)", "1:7: malformed: unknown operator nope"),
    ])
    func linesAreShownOnlyWhereThatHelps(text: String, message: String) {
        let failure = #expect(throws: Failure.self) {
            try ModuleSource(path: "m", bytes: Array(text.utf8)).binary()
        }
        #expect(failure?.description.hasPrefix("m:\(message)") == true, "\(failure as Any)")
        #expect(failure?.description.contains("\u{1B}") == false)
    }

    @Test func binariesAreToldByTheirFirstByte() {
        func failure(_ bytes: [UInt8]) -> String? {
            #expect(throws: Failure.self) { try ModuleFile(path: "m", bytes: bytes) }?.description
        }
        #expect(failure([0x00, 0x61, 0x73])?.contains("malformed: unexpected end") == true)
        #expect(failure([0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0])?.contains("component") == true)
        #expect(failure([0x7F, 0x45, 0x4C, 0x46])?.hasPrefix("m:1:1: malformed") == true)
    }

    // MARK: Scripts

    @Test func scriptsAreCountedByDirective() throws {
        var report = WastReport()
        let script = """
            (module (func (export "f") (result i32 f32) (i32.const 1) (f32.const 0.5)))
            (assert_return (invoke "f") (i32.const 1) (f32.const 0.5))
            (assert_return (invoke "f") (i32.const 2) (f32.const nan:canonical))
            """
        report.add(.init(path: "a.wast", source: Array(script.utf8)))
        report.add(.init(path: "b.wast", source: Array("\n(nope)".utf8)))
        #expect(
            report.summary == """
                2 files, 4 directives: 2 passed, 2 failed \
                (1 of 2 assert_return, 1 module, 0 of 1 script)
                """)
        #expect(
            report.files.map(\.text) == [
                """
                a.wast:3: assert_return: expected (i32.const 2) (f32.const nan:canonical), found \
                (i32.const 1) (f32.const 0.5)
                """, "b.wast:2:2: malformed: unknown operator nope",
            ])
    }

    @Test func scriptsThatFailEndWithAStatus() throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder)/below", withIntermediateDirectories: true)
        _ = try write("(module)", as: "below/good.wast")
        _ = try write("no script", as: "below/note.txt")
        #expect(
            try HostFolder.files(in: folder, suffix: ".wast") == ["\(folder)/below/good.wast"])
        try run("wast", folder)
        let bad = try write("(assert_invalid (module) \"\")", as: "bad.wast")
        let exit = #expect(throws: ExitCode.self) { try run("wast", "--json", folder, bad) }
        #expect(exit?.rawValue == ExitStatus.problemsFound.code)
        let missing = #expect(throws: Failure.self) { try run("wast", "\(folder)/missing") }
        #expect(missing?.status == .notFound)
    }
}
