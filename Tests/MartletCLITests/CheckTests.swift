import Martlet
import Testing
import WasmModule

@testable import MartletCLI

/// What `check` and `inspect` find in a module.
struct CheckTests {
    private func imports(_ imports: (String, String, FunctionType)...) throws -> ModuleFile {
        var builder = ModuleBuilder()
        for (module, name, type) in imports {
            let type = builder.type(type)
            builder.addImport(module, name, .function(type))
        }
        return try ModuleFile(path: "m.wasm", bytes: builder.encoded)
    }

    @Test func allProblemsAreListedAtOnce() throws {
        var builder = ModuleBuilder()
        let type = builder.type(FunctionType([]))
        builder.addImport("env", "missing", .function(type))
        builder.addFunction(FunctionType([], [.i32]), export: "first") { _ in }
        builder.addFunction(FunctionType([], [.i32]), export: "second") {
            $0.append(.i64Const, .i64(0))
        }
        let report = CheckReport(try ModuleFile(path: "m.wasm", bytes: builder.encoded))
        #expect(report.problems.map(\.stage) == [.validate, .validate, .link])
        #expect(report.problems[0].message.contains("func 1 $first"))
        #expect(report.problems[1].message.contains("expected i32, found i64"))
        #expect(report.problems[1].offset != nil)
        #expect(report.problems[2].message == "unknown import env.missing: func")
        #expect(report.text.hasPrefix("m.wasm: 3 problems\n"))
    }

    @Test(arguments: [
        ("wasi_unstable", "fd_write", "newer toolchain"),
        ("wasi:cli/run@0.2.0", "run", "wasm32-wasip1"),
        ("gojs", "runtime.wasmExit", "GOOS=wasip1"), ("./app_bg.js", "__wbg_log", "wasm-bindgen"),
        ("env", "emscripten_notify_memory_growth", "STANDALONE_WASM"),
        ("env", "puts", "undefined symbol"),
        ("wasi_snapshot_preview1", "thread_spawn", "without extensions"),
        ("host", "call", "--preload host=FILE"),
    ])
    func missingImportsComeWithAFix(module: String, name: String, fix: String) throws {
        let report = CheckReport(try imports((module, name, FunctionType([]))))
        #expect(report.problems.count == 1)
        #expect(report.problems.first?.fix?.contains(fix) == true)
    }

    @Test func functionsOfWASIMustHaveTheirTypes() throws {
        let right = try imports(("wasi_snapshot_preview1", "sched_yield", FunctionType([], [.i32])))
        #expect(CheckReport(right).problems.isEmpty)
        #expect(
            CheckReport(right).text
                == "m.wasm: ok, a library: call its exports with --invoke; 1 import, all provided")
        let wrong = try imports(("wasi_snapshot_preview1", "sched_yield", FunctionType([.i32])))
        #expect(
            CheckReport(wrong).problems.first?.message == """
                incompatible import type wasi_snapshot_preview1.sched_yield: the module wants \
                func (param i32), WASI has func (result i32)
                """)
    }

    @Test func summariesShowWhatIsInAModule() throws {
        var builder = ModuleBuilder()
        let type = builder.type(FunctionType([.i32]))
        builder.addImport("env", "f", .function(type))
        builder.addMemory(MemoryType(SizeLimits(minimum: 1, maximum: 2)))
        builder.addFunction(FunctionType([])) { _ in }
        let big = builder.addFunction(FunctionType([]), export: "_ZN3foo3barEv") { code in
            code.append(.i32Const, .i32(1))
            code.append(.i32Extend8S)
            code.append(.drop)
        }
        builder.setStart(big)
        builder.addCustomSection("note", [1, 2, 3])
        let file = try ModuleFile(path: "m.wasm", bytes: builder.encoded)
        let summary = ModuleSummary(file, largestCount: 1)
        #expect(summary.imports.map(\.type) == ["(param i32)"])
        #expect(summary.exports.map(\.type) == [""])
        #expect(summary.memories == ["1 2"])
        #expect(summary.functions.largest.map(\.index) == [2])
        #expect(summary.functions.largest.first?.demangled == "foo::bar")
        #expect(summary.features?.map(\.name) == ["sign-extension"])
        #expect(summary.start?.index == 2)
        let note = try #require(summary.sections.first { $0.isCustom })
        #expect(note.name == "note")
        #expect(summary.text.contains("\n  custom \"note\""))
        #expect(summary.text.contains("\n  start      func 2 $foo::bar"))
    }
}
