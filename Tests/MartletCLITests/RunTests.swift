import ArgumentParser
import Foundation
import Martlet
import Testing
import WasmModule

@testable import MartletCLI

/// Runs from the command line to the report, on modules made here.
struct RunTests {
    typealias ExitStatus = MartletCLI.ExitStatus

    let schema: Schema

    init() throws { schema = try Schema("Documentation/report.schema.json") }

    /// Runs a module with options before and arguments after it; the report fits the schema.
    private func run(
        _ bytes: [UInt8], _ options: String..., arguments: [String] = []
    ) throws -> RunResult {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).wasm").path
        try HostFile.write(bytes, to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let command = try MartletCommand.parseAsRoot(
            ["run", "--report", "-"] + options + [path] + arguments)
        let result = try RunResult(try #require(command as? RunCommand).plan())
        #expect(try schema.problems(try result.report.json()) == [])
        #expect(result.report.exitStatus == result.status.code)
        return result
    }

    /// Exports: `add` (two i32), `divide` (two i32), `loop` (endless), `name` (nothing).
    private static let library: [UInt8] = {
        var builder = ModuleBuilder()
        let binary = FunctionType([.i32, .i32], [.i32])
        builder.addFunction(binary, export: "add") { code in
            code.append(.localGet, .index(0))
            code.append(.localGet, .index(1))
            code.append(.i32Add)
        }
        builder.addFunction(binary, export: "divide") { code in
            code.append(.localGet, .index(0))
            code.append(.localGet, .index(1))
            code.append(.i32DivS)
        }
        builder.addFunction(FunctionType([]), export: "loop") { code in
            code.append(.loop, .blockType(.empty))
            code.append(.br, .index(0))
            code.append(.end)
        }
        builder.addFunction(FunctionType([], [.f64, .i64]), export: "pair") { code in
            code.append(.f64Const, .f64((0.1).bitPattern))
            code.append(.i64Const, .i64(-7))
        }
        return builder.encoded
    }()

    /// Writes `text` to standard output and exits with a code.
    private static func program(_ text: String, code status: Int32) -> [UInt8] {
        var builder = ModuleBuilder()
        let write = builder.type(FunctionType([.i32, .i32, .i32, .i32], [.i32]))
        let exit = builder.type(FunctionType([.i32]))
        builder.addImport("wasi_snapshot_preview1", "fd_write", .function(write))
        builder.addImport("wasi_snapshot_preview1", "proc_exit", .function(exit))
        builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        let start = builder.expression { $0.append(.i32Const, .i32(0)) }
        let length = UInt8(text.utf8.count)
        builder.addData(.active(0, offset: start), [8, 0, 0, 0, length, 0, 0, 0] + text.utf8)
        builder.addFunction(FunctionType([]), export: "_start") { code in
            for number in [1, 0, 1, 100] as [Int32] { code.append(.i32Const, .i32(number)) }
            code.append(.call, .index(0))
            code.append(.drop)
            code.append(.i32Const, .i32(status))
            code.append(.call, .index(1))
        }
        return builder.encoded
    }

    @Test func memoriesAreHashedWhereThatIsAskedFor() throws {
        var builder = ModuleBuilder()
        builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        builder.addData(
            .active(0, offset: builder.expression { $0.append(.i32Const, .i32(0)) }), [7])
        builder.addFunction(FunctionType([]), export: "run") { _ in }
        var bytes: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 7]
        bytes += [UInt8](repeating: 0, count: 65_535)
        let asked = try run(builder.encoded, "--hash-memory")
        #expect(asked.report.memory?.hash == SnapshotHash(of: bytes).description)
        #expect(try run(builder.encoded).report.memory?.hash == nil)
    }

    @Test func exportsAreCalledWithValuesOfTheirTypes() throws {
        let result = try run(Self.library, "--invoke", "add", arguments: ["-1", "0x10"])
        #expect(result.status == .success)
        #expect(result.report.results == [.init(type: "i32", value: "15")])
        let pair = try run(Self.library, "--invoke", "pair")
        #expect(pair.report.results?.map(\.value) == ["0.1", "-7"])
    }

    @Test func trapsAreReportedWithTheirPlace() throws {
        let result = try run(Self.library, "--invoke", "divide", arguments: ["1", "0"])
        #expect(result.status == .trapped)
        #expect(result.report.outcome == .trapped)
        #expect(result.report.trap?.kind == "integer_divide_by_zero")
        #expect(result.report.trap?.backtrace.first?.name == "divide")
        #expect(
            result.message?.hasPrefix("trap: integer divide by zero\n    0: func 1 divide at 0x")
                == true)
    }

    @Test func everyTrapKindIsInTheSchema() throws {
        let kinds = schema.values("$defs", "trap", "properties", "kind", "enum")
        let reasons: [Trap.Reason] = [
            .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger,
            .outOfBoundsMemoryAccess, .outOfBoundsTableAccess, .undefinedElement,
            .uninitializedElement(1), .indirectCallTypeMismatch, .nullReference,
            .nullFunctionReference, .nullStructureReference, .nullArrayReference,
            .nullI31Reference, .castFailure, .outOfBoundsArrayAccess, .heapExhausted,
            .nullExceptionReference, .callStackExhausted,
            .memoryGrowthRefused, .missingImport("a", "b"), .host(""),
        ]
        #expect(Set(reasons.map(\.kind)) == kinds)
    }

    @Test(arguments: [["--fuel", "1000"], ["--fuel", "1000", "--fuel-step", "7"]])
    func runsEndWhereTheFuelEnds(options: [String]) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).wasm").path
        try HostFile.write(Self.library, to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let command = try MartletCommand.parseAsRoot(
            options + ["--report", "-", "--invoke", "loop", path])
        let result = try RunResult(try #require(command as? RunCommand).plan())
        #expect(result.status == .outOfFuel)
        #expect(result.report.outcome == .outOfFuel)
        #expect(result.report.fuel?.consumed == 1000)
        #expect(result.report.fuel?.limit == 1000)
        #expect(
            result.message?.hasPrefix("out of fuel: 1,000 of 1,000 units used, in func 2 loop")
                == true)
        #expect(result.report.summary == "fuel: 1,000 of 1,000 units (100.0 %); memory: 0 pages")
    }

    @Test func endlessRunsTimeOut() throws {
        let result = try run(Self.library, "--timeout", "20ms", "--invoke", "loop")
        #expect(result.status == .timedOut)
        #expect(result.report.outcome == .timedOut)
    }

    @Test func programsPrintAndExit() throws {
        let result = try run(Self.program("hello", code: 3))
        #expect(result.status == .guest(3))
        #expect(result.report.outcome == .exited)
        #expect(result.report.exitCode == 3)
        #expect(result.report.stdout == .init(bytes: 5, truncated: false, text: "hello"))
        let cut = try run(Self.program("hello", code: 0), "--max-output", "2B")
        #expect(cut.report.stdout == .init(bytes: 5, truncated: true, text: "he"))
    }

    @Test func modulesAreLinkedByName() throws {
        var builder = ModuleBuilder()
        let type = builder.type(FunctionType([.i32, .i32], [.i32]))
        builder.addImport("math", "add", .function(type))
        builder.addFunction(FunctionType([], [.i32]), export: "run") { code in
            code.append(.i32Const, .i32(40))
            code.append(.i32Const, .i32(2))
            code.append(.call, .index(0))
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).wasm").path
        try HostFile.write(Self.library, to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let linked = try run(builder.encoded, "--preload", "math=\(path)")
        #expect(linked.report.results?.map(\.value) == ["42"])

        let missing = try run(builder.encoded)
        #expect(missing.status == .invalidModule)
        #expect(missing.report.rejection?.stage == .link)
        #expect(missing.message?.contains("unknown import: math.add") == true)

        let stubbed = try run(builder.encoded, "--stub-missing")
        #expect(stubbed.report.trap?.kind == "missing_import")
    }

    @Test func whatCannotBeCalledIsExplained() throws {
        let unknown = try run(Self.library, "--invoke", "nothing")
        #expect(unknown.status == .notFound)
        #expect(unknown.message?.contains("add (param i32 i32) (result i32)") == true)
        let program = try run(Self.library)
        #expect(program.status == .notFound)
        let count = try run(Self.library, "--invoke", "add", arguments: ["1"])
        #expect(count.status == .usage)
        let value = try run(Self.library, "--invoke", "add", arguments: ["1", "x"])
        #expect(value.message == "add: 'x' is not a value of type i32")
    }

    @Test(
        arguments: [
            ([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 99], "malformed", .decode),
            ([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "this is a component", .decode),
            (Array("\n(modul)".utf8), ":2:2: malformed: unknown operator modul", .decode),
            ([], "malformed", .decode),
        ] as [([UInt8], String, Report.Rejection.Stage)])
    func filesThatAreNoModulesAreRejected(
        bytes: [UInt8], message: String, stage: Report.Rejection.Stage
    ) throws {
        let result = try run(bytes)
        #expect(result.status == .invalidModule)
        #expect(result.report.rejection?.stage == stage)
        #expect(result.message?.contains(message) == true)
    }

    @Test func missingFilesAreNotFound() throws {
        let command = try MartletCommand.parseAsRoot(["/nowhere/app.wasm"])
        let plan = try #require(command as? RunCommand).plan()
        let failure = #expect(throws: Failure.self) { try RunResult(plan) }
        #expect(failure?.status == .notFound)
        #expect(failure?.description == "/nowhere/app.wasm: No such file or directory")
    }
}
