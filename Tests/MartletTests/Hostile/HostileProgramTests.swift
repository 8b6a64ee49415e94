import Martlet
import TestSupport
import Testing
import WasmModule

/// Programs that want more than their share: each ends in an error or an outcome, within its limits.
@Suite struct HostileProgramTests {
    // MARK: Without end

    @Test func loopsEndWithTheirFuel() throws {
        let instance = try hostileInstance { module in
            module.addFunction(FunctionType([]), export: "run") {
                $0.block(.loop)
                $0.append(.br, 0)
                $0.append(.end)
            }
        }
        var outcome = try instance.invoke("run", fuel: 1000)
        for round in 1...3 {
            guard case .suspended(let suspension) = consume outcome else {
                Issue.record("a loop without end has ended")
                return
            }
            #expect(suspension.report.units == UInt64(round) * 1000)
            outcome = suspension.resume(addingFuel: 1000)
        }
    }

    @Test func startFunctionsEndWithTheirFuel() throws {
        let bytes = hostileBytes { module in
            let start = module.addFunction(FunctionType([])) {
                $0.block(.loop)
                $0.append(.br, 0)
                $0.append(.end)
            }
            module.setStart(start)
        }
        let module = try Module(bytes)
        for fuel in [0, 1, 2, 3, 4, 1000] as [UInt64] {
            let instantiation = try module.instantiate(fuel: fuel)
            guard case .suspended(let rest) = consume instantiation else {
                Issue.record("instantiated with \(fuel)")
                return
            }
            #expect(rest.report.instantiationUnits <= fuel)
        }
    }

    struct Recursion: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var limits: Limits
        var locals: Int
    }

    @Test(arguments: [
        Recursion(testDescription: "depth", limits: Limits(callDepth: 100_000), locals: 0),
        Recursion(testDescription: "slots", limits: Limits(callDepth: 1 << 24), locals: 10),
        Recursion(testDescription: "no room", limits: Limits(callDepth: 0), locals: 0),
        Recursion(testDescription: "no slots", limits: Limits(stackSlots: 0), locals: 1),
        Recursion(testDescription: "giant frames", limits: Limits(), locals: 50_000),
    ])
    func recursionEndsAtTheLimits(_ recursion: Recursion) throws {
        let locals = [ValueType](repeating: .i64, count: recursion.locals)
        let instance = try hostileInstance(limits: recursion.limits) { module in
            module.addFunction(FunctionType([]), locals: locals, export: "run") {
                $0.append(.call, 0)
            }
        }
        let outcome = try instance.invoke("run", fuel: 1_000_000_000)
        guard case .trapped(let trap, let report) = consume outcome else {
            Issue.record("no trap")
            return
        }
        #expect(trap.reason == .callStackExhausted)
        #expect(trap.backtrace.count <= Trap.backtraceLimit)
        #expect(report.depthReached <= recursion.limits.callDepth)
        let slots = report.depthReached * recursion.locals
        #expect(slots <= recursion.limits.stackSlots)
    }

    @Test func tailCallsTakeNoMemoryEvenAcrossInstances() throws {
        let store = Store(limits: Limits(callDepth: 1, stackSlots: 100))
        // Both instances share a table, and each jumps through it to the other.
        let type = FunctionType([.i64], [.i64])
        func side(_ own: Int32, _ imports: Imports, owner: Bool) throws -> Instance {
            let bytes = hostileBytes { module in
                if owner {
                    module.addTable(TableType(.funcref, SizeLimits(minimum: 2)))
                    module.addExport("table", .table, 0)
                } else {
                    module.addImport(
                        "owner", "table", .table(TableType(.funcref, SizeLimits(minimum: 2))))
                }
                let index = module.type(type).rawValue
                let run = module.addFunction(type, export: "run") {
                    $0.append(.localGet, 0)
                    $0.append(.i64Eqz)
                    $0.block(.if)
                    $0.append(.localGet, 0)
                    $0.append(.return)
                    $0.append(.end)
                    $0.append(.localGet, 0)
                    $0.append(.i64Const, .i64(1))
                    $0.append(.i64Sub)
                    $0.i32(1 - own)
                    $0.append(.returnCallIndirect, index, 0)
                }
                let offset = module.expression { $0.i32(own) }
                module.addElements(.funcref, .active(0, offset: offset), .functions([run]))
            }
            return try Module(bytes).instantiate(imports, in: store, fuel: 1000).ready()
        }
        let first = try side(0, Imports(), owner: true)
        var imports = Imports()
        imports.define("owner", first)
        _ = try side(1, imports, owner: false)
        let outcome = try first.invoke("run", [.i64(1_000_000)], fuel: 5_000_000)
        guard case .suspended(let suspension) = consume outcome else {
            Issue.record("not suspended")
            return
        }
        #expect(store.waitingInstances <= 1)
        #expect(Ending(suspension.resume(addingFuel: .max)) == .returned([.i64(0)]))
    }

    @Test func tailCallsOfTheHostGiveManyResults() throws {
        let results = [ValueType](repeating: .i64, count: 1000)
        var imports = Imports()
        imports.define(
            "host", "many",
            HostFunction(FunctionType([], results)) { _, _ in
                (0..<1000).map { .i64($0) }
            })
        let instance = try hostileInstance(
            imports: imports, limits: Limits(callDepth: 1, stackSlots: 0)
        ) { module in
            let type = module.type(FunctionType([], results))
            let many = module.addImport("host", "many", .function(type))
            module.addFunction(FunctionType([], results), export: "run") {
                $0.append(.returnCall, many)
            }
        }
        #expect(try instance.ending() == .returned((0..<1000).map { .i64($0) }))
    }

    // MARK: Growing

    static func growth(_ opcode: Opcode) -> (inout ModuleBuilder) -> Void {
        { module in
            module.addMemory(MemoryType(SizeLimits(minimum: 0)))
            module.addTable(TableType(.funcref, SizeLimits(minimum: 0)))
            // Grows by 1, 2, 4, … until it cannot, and gives the last size.
            module.addFunction(FunctionType([], [.i32]), locals: [.i32], export: "run") {
                $0.i32(1)
                $0.append(.localSet, 0)
                $0.block(.loop)
                if opcode == .tableGrow { $0.append(.refNull, .heapType(.func)) }
                $0.append(.localGet, 0)
                $0.append(opcode, 0)
                $0.i32(-1)
                $0.append(.i32Ne)
                $0.append(.localGet, 0)
                $0.i32(1)
                $0.append(.i32Shl)
                $0.append(.localTee, 0)
                $0.append(.i32And)
                $0.i32(0)
                $0.append(.i32Ne)
                $0.append(.localGet, 0)
                $0.append(.i32Or)
                $0.append(.brIf, 0)
                $0.append(.end)
                $0.append(opcode == .tableGrow ? .tableSize : .memorySize, 0)
            }
        }
    }

    @Test func growthEndsAtTheLimits() throws {
        let limits = Limits(memoryPages: 100, tableElements: 1000)
        let memory = try hostileInstance(limits: limits, Self.growth(.memoryGrow))
        #expect(try memory.ending(fuel: 10_000_000) == .returned([.i32(63)]))
        let table = try hostileInstance(limits: limits, Self.growth(.tableGrow))
        #expect(try table.ending(fuel: 10_000_000) == .returned([.i32(511)]))
        var trapping = limits
        trapping.trapsOnGrowthFailure = true
        let refused = try hostileInstance(limits: trapping, Self.growth(.memoryGrow))
        #expect(try refused.ending(fuel: 10_000_000) == .trapped(.memoryGrowthRefused))
    }

    @Test func declarationsBeyondTheLimitsAreLinkErrors() throws {
        let modules: [(inout ModuleBuilder) -> Void] = [
            { $0.addMemory(MemoryType(SizeLimits(minimum: 65_536))) },
            { $0.addMemory(MemoryType(SizeLimits(minimum: 1 << 48), addressType: .i64)) },
            { module in
                for _ in 0..<100 { module.addMemory(MemoryType(SizeLimits(minimum: 60_000))) }
            },
            { $0.addTable(TableType(.funcref, SizeLimits(minimum: UInt64(UInt32.max)))) },
            { $0.addTable(TableType(.funcref, SizeLimits(minimum: .max), addressType: .i64)) },
            { module in
                for _ in 0..<3 {
                    module.addTable(
                        TableType(.funcref, SizeLimits(minimum: 1 << 63), addressType: .i64))
                }
            },
        ]
        for build in modules {
            let module = try Module(hostileBytes(build))
            #expect(throws: LinkError.self) { _ = try module.instantiate(fuel: .max).ready() }
        }
    }

    // MARK: Sizes that are paid for

    @Test func hugeFillsArePricedBeforeTheyAct() throws {
        let instance = try hostileInstance(limits: Limits(memoryPages: 10_000)) { module in
            module.addMemory(MemoryType(SizeLimits(minimum: 5_000)))
            module.addData(.passive, [UInt8](repeating: 1, count: 100_000))
            module.addFunction(FunctionType([]), export: "run") {
                $0.block(.loop)
                for operand in [0, 1, 320_000_000] as [Int32] { $0.i32(operand) }
                $0.append(.memoryFill, 0)
                $0.append(.br, 0)
                $0.append(.end)
            }
            module.addFunction(FunctionType([]), export: "init") {
                $0.block(.loop)
                for operand in [0, 0, 100_000] as [Int32] { $0.i32(operand) }
                $0.append(.memoryInit, 0, 0)
                $0.append(.br, 0)
                $0.append(.end)
            }
        }
        let units = try instance.invoke("run", fuel: 4_999_999).bill().units
        #expect(units == 3)
        // 1,562 blocks and 28 units a round: fuel bounds the rounds.
        let rounds = try instance.invoke("init", fuel: 1_000_000).bill().units / (1562 + 28)
        #expect(rounds == 628)
    }

    @Test func indirectCallsThroughHugeTablesAreChecked() throws {
        let instance = try hostileInstance { module in
            module.addTable(TableType(.funcref, SizeLimits(minimum: 10_000_000)))
            let type = module.type(FunctionType([.i32])).rawValue
            module.addFunction(FunctionType([.i32]), export: "run") {
                $0.i32(0)
                $0.append(.localGet, 0)
                $0.append(.callIndirect, type, 0)
            }
        }
        #expect(
            try instance.ending(of: "run", [.i32(9_999_999)])
                == .trapped(.uninitializedElement(9_999_999)))
        #expect(try instance.ending(of: "run", [.i32(-1)]) == .trapped(.undefinedElement))
    }

    // MARK: The store

    @Test func hostFunctionsCannotEnterTheStoreThatCallsThem() throws {
        final class Box: @unchecked Sendable {
            var instance: Instance?
            var errors: [any Error] = []
        }
        let box = Box()
        var imports = Imports()
        imports.define("host", "again") { (_: inout Caller) in
            for _ in 0..<2 {
                do {
                    _ = try box.instance?.invoke("run", fuel: 1000)
                } catch {
                    box.errors.append(error)
                }
            }
        }
        let instance = try hostileInstance(imports: imports) { module in
            let type = module.type(FunctionType([]))
            let again = module.addImport("host", "again", .function(type))
            module.addFunction(FunctionType([]), export: "run") { $0.append(.call, again) }
        }
        box.instance = instance
        #expect(try instance.ending() == .returned([]))
        #expect(box.errors.count == 2 && box.errors.allSatisfy { $0 is StoreBusy })
        box.instance = nil
    }

    @Test func droppingASuspensionFreesTheStore() throws {
        let instance = try hostileInstance { module in
            module.addFunction(FunctionType([]), export: "run") {
                $0.block(.loop)
                $0.append(.br, 0)
                $0.append(.end)
            }
        }
        for _ in 0..<3 {
            let outcome = try instance.invoke("run", fuel: 10)
            #expect(throws: StoreBusy.self) { try instance.ending() }
            _ = consume outcome
        }
        #expect(try instance.ending() == .suspended)
    }

    @Test func exportsOfAnotherStoreAreLinkErrors() throws {
        let bytes = hostileBytes { $0.addFunction(FunctionType([]), export: "f") { _ in } }
        let other = try Module(bytes).instantiate(fuel: 0).ready()
        var imports = Imports()
        imports.define("other", other)
        let importing = try Module(
            hostileBytes { module in
                let type = module.type(FunctionType([]))
                module.addImport("other", "f", .function(type))
            })
        #expect {
            _ = try importing.instantiate(imports, fuel: 0).ready()
        } throws: { ($0 as? LinkError)?.reason == .otherStore }
    }
}
