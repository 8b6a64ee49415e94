import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// What a run costs, by the reference interpreter.
@Suite struct ReferenceFuelTests {
    /// The sums that tests below quote are those of `FuelSchedule.v1`.
    static let schedule = FuelSchedule.v1

    // MARK: Prices

    struct Priced: CustomTestStringConvertible, Sendable {
        var name: String
        var units: UInt64
        var trap: Trap.Reason?
        var body: @Sendable (inout InstructionWriter) -> Void

        init(
            _ name: String, _ units: UInt64, trap: Trap.Reason? = nil,
            _ body: @escaping @Sendable (inout InstructionWriter) -> Void
        ) {
            self.name = name
            self.units = units
            self.trap = trap
            self.body = body
        }

        var testDescription: String { name }
    }

    /// Three constants, then a bulk instruction.
    static func bulk(
        _ name: String, _ units: UInt64, trap: Trap.Reason? = nil, _ operands: [Int32],
        _ body: @escaping @Sendable (inout InstructionWriter) -> Void
    ) -> Priced {
        Priced(name, units, trap: trap) {
            for operand in operands { $0.i32(operand) }
            body(&$0)
        }
    }

    static let priced: [Priced] = [
        Priced("an empty body is free", 0) { _ in },
        Priced("a branch costs the same taken or not", 3) {
            $0.block(.block)
            $0.i32(0)
            $0.append(.brIf, 0)
            $0.append(.br, 0)
            $0.append(.unreachable)
            $0.append(.end)
        },
        Priced("a division that traps has been paid", 4, trap: .integerDivideByZero) {
            $0.i32(1)
            $0.i32(0)
            $0.append(.i32DivU)
            $0.append(.drop)
        },
        bulk("filling 640 bytes costs 10 blocks", 3 + 4 + 10, [0, 7, 640]) {
            $0.append(.memoryFill, 0)
        },
        bulk("filling 63 bytes costs no block", 3 + 4, [0, 7, 63]) { $0.append(.memoryFill, 0) },
        bulk(
            "a fill out of bounds costs no blocks", 3 + 4, trap: .outOfBoundsMemoryAccess,
            [65000, 7, 640]
        ) { $0.append(.memoryFill, 0) },
        bulk("copying costs blocks", 3 + 4 + 2, [0, 64, 128]) { $0.append(.memoryCopy, 0, 0) },
        bulk("a segment's bytes cost blocks", 3 + 24 + 1, [0, 0, 100]) {
            $0.append(.memoryInit, 0, 0)
        },
        bulk(
            "a segment read past its end costs no blocks", 3 + 24, trap: .outOfBoundsMemoryAccess,
            [0, 1, 100]
        ) { $0.append(.memoryInit, 0, 0) },
        bulk("a new page costs a page", 1 + 24 + 16_384, [1]) {
            $0.append(.memoryGrow, 0)
            $0.append(.drop)
        },
        bulk("a page refused costs no page", 1 + 24, [2]) {
            $0.append(.memoryGrow, 0)
            $0.append(.drop)
        },
        Priced("a table element costs 8 bytes", 2 + 24 + 2) {
            $0.append(.refNull, .heapType(.func))
            $0.i32(16)
            $0.append(.tableGrow, 0)
            $0.append(.drop)
        },
        bulk("copying table elements costs blocks", 3 + 24 + 1, [0, 8, 8]) {
            $0.append(.tableCopy, 0, 0)
        },
        Priced("a call costs what its locals take to zero", 5 + 2) { $0.append(.call, 0) },
        bulk("a call of nothing costs no locals", 1 + 8, trap: .uninitializedElement(1), [1]) {
            $0.append(.callIndirect, 0, 0)
        },
        bulk("an indirect call costs the locals too", 1 + 8 + 2, [0]) {
            $0.append(.callIndirect, 0, 0)
        },
        Priced("throwing costs, catching does not", 192) {
            $0.block(.block)
            $0.appendTryTable(.empty, [.all(label: 0)])
            $0.append(.throw, 0)
            $0.append(.end)
            $0.append(.end)
        },
    ]

    /// A memory of 1 page that can be 2, a table of 16 elements, a function of 16 locals in its
    /// element 0, a data segment of 100 bytes, a tag.
    static func program(
        _ body: (inout InstructionWriter) -> Void
    ) throws -> ReferenceProgram {
        try ReferenceProgram(
            referenceModule { module in
                module.addMemory(MemoryType(SizeLimits(minimum: 1, maximum: 2)))
                module.addTable(TableType(.funcref, SizeLimits(minimum: 16)))
                module.addTag(FunctionType([]))
                module.addData(.passive, [UInt8](repeating: 1, count: 100))
                let locals = module.addFunction(
                    FunctionType([]), locals: [ValueType](repeating: .i64, count: 16)
                ) { _ in }
                let offset = module.expression { $0.i32(0) }
                module.addElements(.funcref, .active(0, offset: offset), .functions([locals]))
                module.addFunction(FunctionType([]), export: "run", body)
            })
    }

    @Test(arguments: priced)
    func instructionsCostWhatTheScheduleSays(_ priced: Priced) throws {
        let outcome = try Self.program(priced.body).run()
        #expect(outcome.report.units == priced.units)
        switch (outcome.status, priced.trap) {
        case (.returned, nil): break
        case (.trapped(let reason, _), let expected): #expect(reason == expected)
        default: Issue.record("\(outcome.status)")
        }
    }

    @Test(arguments: priced)
    func everyLimitStopsBeforeTheFirstInstructionThatItCannotPay(_ priced: Priced) throws {
        for limit in 0..<priced.units {
            let program = try Self.program(priced.body)
            var outcome = try program.run(fuel: limit)
            guard case .suspended(.fuel, _?) = outcome.status else {
                Issue.record("limit \(limit): \(outcome.status)")
                continue
            }
            let paid = outcome.report.units
            #expect(paid <= limit)
            // The same instruction is the first that cannot be paid until its price is there.
            if limit > 0 {
                let outcome = try Self.program(priced.body).run(fuel: paid)
                #expect(outcome.report.units == paid)
            }
            outcome = try program.store.resume(addingFuel: priced.units - limit)
            let whole = try Self.program(priced.body)
            #expect(outcome == (try whole.run()))
            #expect(
                program.store.state(of: program.instance) == whole.store.state(of: whole.instance))
        }
    }

    // MARK: Host functions

    struct Refusal: Error, CustomStringConvertible { var description: String { "refused" } }

    /// Calls the host with its argument after two instructions: 1 for each, 5 for the call.
    static func hostProgram(_ function: HostFunction) throws -> ReferenceProgram {
        var imports = ReferenceImports()
        imports.define("host", "f", function)
        let module = try referenceModule { module in
            let type = module.type(FunctionType([.i32], [.i64]))
            module.addImport("host", "f", .function(type))
            module.addFunction(FunctionType([.i32], [.i64]), export: "run") {
                $0.append(.localGet, 0)
                $0.append(.localTee, 0)
                $0.append(.call, 0)
            }
        }
        return try ReferenceProgram(module, imports: imports)
    }

    @Test func hostFunctionsSeeExactlyWhatHasBeenConsumed() throws {
        let function = HostFunction(FunctionType([.i32], [.i64])) { caller, _ in
            guard caller.fuelConsumed == 7 else { throw Refusal() }
            return 93
        } body: { caller, _ in
            [.i64(Int64(caller.fuelConsumed))]
        }
        let outcome = try Self.hostProgram(function).run("run", .i32(0), fuel: 100)
        #expect(outcome.status == .returned([.i64(100)]))
        #expect(outcome.report.units == 100)

        let program = try Self.hostProgram(function)
        let short = try program.run("run", .i32(0), fuel: 99)
        #expect(short.report.units == 2)
        guard case .suspended(.fuel, let place?) = short.status else {
            Issue.record("\(short.status)")
            return
        }
        #expect(program.store.suspendedFrames.first?.place == place)
        #expect(program.store.suspendedFrames.first?.operands == [.number(.i32(0))])
        #expect(try program.store.resume(addingFuel: 1) == outcome)
    }

    @Test func hostFunctionsEndOrPauseTheRun() throws {
        let function = HostFunction(FunctionType([.i32], [.i64])) { _, arguments in
            if arguments == [.i32(3)] { throw Refusal() }
            return 10
        } body: { caller, arguments in
            switch arguments {
            case [.i32(0)]: throw HostExit(code: 7)
            case [.i32(1)]: throw Refusal()
            default: throw HostPause()
            }
        }
        let exit = try Self.hostProgram(function).run("run", .i32(0))
        #expect(exit.status == .exited(7))
        #expect(exit.report.units == 17)

        let trap = try Self.hostProgram(function).run("run", .i32(1))
        guard case .trapped(.host("refused"), _?) = trap.status else {
            Issue.record("\(trap.status)")
            return
        }
        #expect(trap.report.units == 17)

        let pause = try Self.hostProgram(function).run("run", .i32(2))
        guard case .suspended(.hostPause, _?) = pause.status else {
            Issue.record("\(pause.status)")
            return
        }
        #expect(pause.report.units == 2)

        let refusedPrice = try Self.hostProgram(function).run("run", .i32(3))
        guard case .trapped(.host("refused"), _?) = refusedPrice.status else {
            Issue.record("\(refusedPrice.status)")
            return
        }
        #expect(refusedPrice.report.units == 7)
    }

    // MARK: Instantiation

    /// Every kind of step; the start function leaves 9 in global 0.
    static func instantiable() throws -> ReferenceModule {
        try referenceModule { module in
            module.addMemory(MemoryType(SizeLimits(minimum: 2)))
            module.addGlobal(GlobalType(.i32, isMutable: true)) {
                $0.i32(1)
                $0.i32(2)
                $0.append(.i32Add)
            }
            let start = module.addFunction(FunctionType([]), locals: [.i64]) {
                $0.i32(9)
                $0.append(.globalSet, 0)
            }
            module.addTable(TableType(.funcref, SizeLimits(minimum: 64))) {
                $0.append(.refFunc, start.rawValue)
            }
            let offset = module.expression { $0.i32(1) }
            module.addElements(.funcref, .passive, .functions([start, start]))
            module.addElements(.funcref, .declarative, .functions([start, start]))
            module.addElements(
                .funcref, .active(0, offset: offset),
                .functions([FunctionIndex](repeating: start, count: 9)))
            module.addData(.passive, [1, 2])
            module.addData(.active(0, offset: offset), [UInt8](repeating: 1, count: 200))
            module.setStart(start)
        }
    }

    /// Memory, table, initialiser, global, two segments of elements, one of data, start function.
    static let instantiationPrices: [UInt64] = [
        2 * 16_384, 8, 1, 3, 2 * 1, 9 * 1 + 1 + 24 + 1, 1 + 24 + 3, 5, 1, 1,
    ]

    @Test func instantiationPaysStepByStep() throws {
        let module = try Self.instantiable()
        let whole = try ReferenceProgram(module)
        let total = Self.instantiationPrices.reduce(0, +)
        #expect(whole.instantiation.status == .returned([]))
        #expect(whole.instantiation.report.instantiationUnits == total)
        #expect(whole.instantiation.report.units == 0)
        #expect(whole.instantiation.report.initialPages == 2)
        #expect(whole.instantiation.report.depthReached == 1)

        var paid: UInt64 = 0
        for price in Self.instantiationPrices {
            for fuel in [paid, paid + price - 1] {
                let program = try ReferenceProgram(module, fuel: fuel)
                #expect(program.instantiation.report.instantiationUnits == paid)
                guard case .suspended(.fuel, _) = program.instantiation.status else {
                    Issue.record("fuel \(fuel): \(program.instantiation.status)")
                    continue
                }
                let end = try program.store.resume(addingFuel: total - fuel)
                #expect(end == whole.instantiation)
                #expect(
                    program.store.state(of: program.instance)
                        == whole.store.state(of: whole.instance))
            }
            paid += price
        }
    }

    @Test func segmentsThatTrapHavePaidTheirFixedPriceAndKeepEarlierEffects() throws {
        let module = try referenceModule { module in
            module.addMemory(MemoryType(SizeLimits(minimum: 1)))
            let start = module.expression { $0.i32(0) }
            let end = module.expression { $0.i32(65535) }
            module.addData(.active(0, offset: start), [7])
            module.addData(.active(0, offset: end), [UInt8](repeating: 1, count: 640))
        }
        let program = try ReferenceProgram(module)
        #expect(program.instantiation.status == .trapped(.outOfBoundsMemoryAccess, at: nil))
        #expect(program.instantiation.report.instantiationUnits == 16_384 + 25 + 25)
        #expect(program.store.state(of: program.instance).memories[0].first == 7)
    }
}
