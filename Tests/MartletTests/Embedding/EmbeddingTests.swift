import Martlet
import Synchronization
import TestSupport
import Testing
import WasmModule
import WasmText

/// The embedding API as a program meets it.
@Suite struct EmbeddingTests {
    /// `(loop (br 0))` under the export `spin`, and `add(i32, i32)`.
    private var spinning: [UInt8] {
        var builder = ModuleBuilder()
        builder.addFunction(FunctionType([]), export: "spin") { code in
            code.append(.loop, .blockType(.empty))
            code.append(.br, .index(0))
            code.append(.end)
        }
        builder.addFunction(FunctionType([.i32, .i32], [.i32]), export: "add") { code in
            code.append(.localGet, .index(0))
            code.append(.localGet, .index(1))
            code.append(.i32Add)
        }
        return builder.encoded
    }

    @Test func closuresAreHostFunctionsOfTheirOwnSignature() throws {
        var builder = ModuleBuilder()
        let log = builder.type(FunctionType([.i32, .f64]))
        let double = builder.type(FunctionType([.i64], [.i64]))
        builder.addImport("env", "log", .function(log))
        builder.addImport("env", "double", .function(double))
        builder.addFunction(FunctionType([.i64], [.i64]), export: "run") { code in
            code.append(.i32Const, .i32(7))
            code.append(.f64Const, .f64((2.5).bitPattern))
            code.append(.call, .index(0))
            code.append(.localGet, .index(0))
            code.append(.call, .index(1))
        }
        let heard = Mutex<[String]>([])
        var imports = Imports()
        imports.define("env", "log") { (_, number: Int32, weight: Double) in
            heard.withLock { $0.append("\(number) \(weight)") }
        }
        imports.define("env", "double") { (_, number: Int64) -> Int64 in number * 2 }
        let instance = try Module(builder.encoded).instantiate(imports, fuel: 1000).ready()
        #expect(try values(instance.invoke("run", [.i64(21)], fuel: 1000)) == [.i64(42)])
        #expect(heard.withLock { $0 } == ["7 2.5"])
    }

    @Test func anImportOfAnotherTypeIsALinkError() throws {
        var builder = ModuleBuilder()
        builder.addImport("env", "log", .function(builder.type(FunctionType([.i64]))))
        let module = try Module(builder.encoded)
        var imports = Imports()
        #expect(throws: LinkError(reason: .unknownImport, module: "env", name: "log")) {
            _ = try module.instantiate(imports, fuel: 0)
        }
        imports.define("env", "log") { (_, _: Int32) in }
        let wrong = LinkError(
            reason: .incompatibleImportType(expected: .function(FunctionType([.i64]))),
            module: "env", name: "log")
        #expect(throws: wrong) { _ = try module.instantiate(imports, fuel: 0) }
    }

    @Test func instancesOfOneStoreShareWhatTheyExport() throws {
        var provider = ModuleBuilder()
        provider.addMemory(MemoryType(SizeLimits(minimum: 1)))
        provider.addExport("memory", .memory, 0)
        provider.addFunction(FunctionType([], [.i32]), export: "load") { code in
            code.append(.i32Const, .i32(8))
            code.append(.i32Load, .memory(MemoryArgument(alignment: 2, offset: 0), lane: 0))
        }
        var user = ModuleBuilder()
        user.addImport("p", "memory", .memory(MemoryType(SizeLimits(minimum: 1))))
        user.addImport("p", "load", .function(user.type(FunctionType([], [.i32]))))
        user.addFunction(FunctionType([.i32], [.i32]), export: "run") { code in
            code.append(.i32Const, .i32(8))
            code.append(.localGet, .index(0))
            code.append(.i32Store, .memory(MemoryArgument(alignment: 2, offset: 0), lane: 0))
            code.append(.call, .index(0))
            code.append(.localGet, .index(0))
            code.append(.i32Add)
        }
        let store = Store()
        let first = try Module(provider.encoded).instantiate(in: store, fuel: 50_000).ready()
        var imports = Imports()
        imports.define("p", first)
        let second = try Module(user.encoded).instantiate(imports, in: store, fuel: 50_000).ready()
        #expect(try values(second.invoke("run", [.i32(20)], fuel: 1000)) == [.i32(40)])
        #expect(try values(first.invoke("load", fuel: 1000)) == [.i32(20)])

        let elsewhere = LinkError(reason: .otherStore, module: "p", name: "memory")
        #expect(throws: elsewhere) {
            _ = try Module(user.encoded).instantiate(imports, in: Store(), fuel: 0)
        }
    }

    @Test func allMemoriesCanBeSeenAlsoWhereTheRunRests() throws {
        var provider = ModuleBuilder()
        provider.addMemory(MemoryType(SizeLimits(minimum: 3)))
        provider.addExport("memory", .memory, 0)
        var user = ModuleBuilder()
        user.addImport("p", "memory", .memory(MemoryType(SizeLimits(minimum: 1))))
        user.addMemory(MemoryType(SizeLimits(minimum: 1)))
        user.addFunction(FunctionType([]), export: "run") { code in
            code.append(.i32Const, .i32(1))
            code.append(.memoryGrow, .index(1))
            code.append(.i32Const, .i32(7))
            code.append(
                .i32Store8,
                .memory(MemoryArgument(alignment: 0, memory: 1, offset: 65_536), lane: 0))
            code.append(.loop, .blockType(.empty))
            code.append(.br, .index(0))
            code.append(.end)
        }
        let store = Store()
        var imports = Imports()
        let first = try Module(provider.encoded).instantiate(in: store, fuel: 50_000).ready()
        imports.define("p", first)
        let instance = try Module(user.encoded).instantiate(imports, in: store, fuel: 50_000)
            .ready()
        #expect(first.memories.map(\.pages) == [3])
        #expect(instance.memories.map(\.pages) == [3, 1])
        guard case .suspended(let run) = try instance.invoke("run", fuel: 50_000) else {
            Issue.record("it should not end")
            return
        }
        #expect(instance.memories.map(\.pages) == [3, 2])
        let bytes = instance.memories[1].withBytes { $0.withUnsafeBytes { [UInt8]($0) } }
        #expect(bytes.count == 2 << 16)
        // What `memory.grow` gave, the size before it, is the address.
        #expect(bytes.firstIndex { $0 != 0 } == 65_537)
        #expect(bytes[65_537] == 7)
        #expect(run.reason == .outOfFuel)
    }

    @Test func aRunOutOfFuelGoesOnWithMore() throws {
        let instance = try Module(spinning).instantiate(fuel: 0).ready()
        guard case .suspended(let run) = try instance.invoke("spin", fuel: 1000) else {
            Issue.record("it should not end")
            return
        }
        #expect(run.reason == .outOfFuel)
        #expect(run.report.units == 1000)
        #expect(throws: StoreBusy.self) {
            _ = try instance.invoke("add", [.i32(1), .i32(2)], fuel: 9)
        }
        guard case .suspended(let later) = run.resume(addingFuel: 234) else {
            Issue.record("it should not end")
            return
        }
        #expect(later.report.units == 1234)
    }

    /// Slices of a few units, of which some instructions here cannot be paid from one alone.
    @Test(arguments: [1, 2, 5, 7, 1000] as [UInt64], [0, 50, 110, 111, 500] as [UInt64])
    func slicesEndAtTheirLimit(slice: UInt64, limit: UInt64) throws {
        let text = """
            (func $callee)
            (func (export "run") (result i32) (local $i i32)
                (loop $next
                    (call $callee)
                    (br_if $next (i32.lt_u
                        (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8))))
                (local.get $i))
            """
        let bytes = try ModuleEncoder.encode(ModuleParser.parse(Array(text.utf8)))
        let instance = try Module(bytes).instantiate(fuel: .max).ready()
        guard case .returned(let values, let whole) = try instance.invoke("run", fuel: .max) else {
            Issue.record("it should return")
            return
        }
        var outcome = try instance.invoke("run", fuel: 0)
        while true {
            switch consume outcome {
            case .suspended(let rest):
                let granted = rest.report.units + rest.fuelLeft
                #expect(granted <= limit)
                guard granted < limit else {
                    #expect(whole.units > limit)
                    #expect(reason(rest.run(fuelSlice: slice, within: limit)) == .outOfFuel)
                    return
                }
                outcome = rest.run(fuelSlice: slice, within: limit)
                continue
            case .returned(let result, let report):
                #expect(result == values)
                #expect(report.units == whole.units)
                #expect(report.units <= limit)
            default: Issue.record("it should return")
            }
            return
        }
    }

    @Test func aSuspensionThatIsLetGoFreesItsStore() throws {
        let instance = try Module(spinning).instantiate(fuel: 0).ready()
        do { _ = try instance.invoke("spin", fuel: 10) }
        #expect(try values(instance.invoke("add", [.i32(1), .i32(2)], fuel: 10)) == [.i32(3)])
    }

    @Test func aRunStopsWhenCancelledOrPastItsDeadline() throws {
        let instance = try Module(spinning).instantiate(fuel: 0).ready()
        let cancellation = Cancellation()
        cancellation.cancel()
        let cancelled = RunOptions(cancellation: cancellation)
        #expect(try reason(instance.invoke("spin", fuel: .max, options: cancelled)) == .cancelled)
        let late = RunOptions(deadline: .now)
        #expect(try reason(instance.invoke("spin", fuel: .max, options: late)) == .deadline)
    }

    @Test func aRunThatNothingCouldStopIsRefused() throws {
        let module = try Module(spinning, schedule: .unmetered)
        let instance = try module.instantiate(fuel: 0).ready()
        #expect(throws: InvocationError.unstoppable) {
            _ = try instance.invoke("spin", fuel: 0, options: RunOptions(deadline: .now))
        }
        #expect(try values(instance.invoke("add", [.i32(1), .i32(2)], fuel: 0)) == [.i32(3)])
    }

    @Test func wrongNamesAndArgumentsAreErrorsOfTheHost() throws {
        let instance = try Module(spinning).instantiate(fuel: 0).ready()
        #expect(throws: InvocationError.unknownExport("nothing")) {
            _ = try instance.invoke("nothing", fuel: 0)
        }
        #expect(throws: InvocationError.wrongArguments(expected: [.i32, .i32])) {
            _ = try instance.invoke("add", [.i32(1), .i64(2)], fuel: 0)
        }
    }

    @Test func hostFunctionsPayPauseExitAndFail() throws {
        var builder = ModuleBuilder()
        builder.addImport("env", "act", .function(builder.type(FunctionType([.i32]))))
        builder.addFunction(FunctionType([.i32]), export: "run") { code in
            code.append(.localGet, .index(0))
            code.append(.call, .index(0))
        }
        struct Refusal: Error {}
        let calls = Mutex(0)
        let body: HostFunction.Body = { _, arguments in
            calls.withLock { $0 += 1 }
            switch arguments {
            case [.i32(1)]: throw HostExit(code: 9)
            case [.i32(2)]: throw Refusal()
            case [.i32(3)] where calls.withLock({ $0 }) < 5: throw HostPause()
            default: return []
            }
        }
        let act = HostFunction(FunctionType([.i32]), price: { _, _ in 100 }, body: body)
        var imports = Imports()
        imports.define("env", "act", act)
        let instance = try Module(builder.encoded).instantiate(imports, fuel: 0).ready()
        // local.get, call, price
        let total: UInt64 = 1 + 5 + 100

        if case .returned(_, let report) = try instance.invoke("run", [.i32(0)], fuel: 1000) {
            #expect(report.units == total)
        }
        if case .exited(let code, let report) = try instance.invoke("run", [.i32(1)], fuel: 1000) {
            #expect(code == 9)
            #expect(report.units == total)
        }
        if case .trapped(let trap, let report) = try instance.invoke("run", [.i32(2)], fuel: 1000) {
            #expect(trap.reason == .host("Refusal()"))
            #expect(report.units == total)
        }
        guard case .suspended(let paused) = try instance.invoke("run", [.i32(3)], fuel: 1000) else {
            Issue.record("it should pause")
            return
        }
        #expect(paused.reason == .hostPause)
        #expect(paused.report.units == 1)
        guard case .returned(_, let report) = paused.resume(addingFuel: 0) else {
            Issue.record("it should end")
            return
        }
        #expect(report.units == total)
        #expect(calls.withLock { $0 } == 5)

        guard case .suspended(let short) = try instance.invoke("run", [.i32(0)], fuel: total - 1)
        else {
            Issue.record("it should not be affordable")
            return
        }
        #expect(short.report.units == 1)
        #expect(calls.withLock { $0 } == 5)
    }

    private func values(_ outcome: consuming Outcome) -> [Value]? {
        if case .returned(let values, _) = outcome { values } else { nil }
    }

    private func reason(_ outcome: consuming Outcome) -> SuspensionReason? {
        if case .suspended(let run) = outcome { run.reason } else { nil }
    }
}
