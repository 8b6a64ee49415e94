import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// Where the reference interpreter draws the line, to the frame, the slot and the page.
@Suite struct ReferenceLimitsTests {
    /// `run` calls itself as often as its argument says; `tail` does the same by tail calls.
    ///
    /// A frame of `run` takes 5 slots: its parameter, a v128, and two operands at most.
    static func recursion() throws -> ReferenceModule {
        try referenceModule { module in
            let type = FunctionType([.i32])
            func countDown(_ writer: inout InstructionWriter, _ call: Opcode, _ function: UInt32) {
                writer.append(.localGet, 0)
                writer.block(.if)
                writer.append(.localGet, 0)
                writer.i32(1)
                writer.append(.i32Sub)
                writer.append(call, function)
                writer.append(.end)
            }
            module.addFunction(type, locals: [.v128], export: "run") { countDown(&$0, .call, 0) }
            module.addFunction(type, locals: [.v128], export: "tail") {
                countDown(&$0, .returnCall, 1)
            }
        }
    }

    @Test(arguments: [
        Limits(callDepth: 100), Limits(callDepth: 1000, stackSlots: 500),
        Limits(callDepth: 1000, stackSlots: 504),
    ])
    func callsTrapPastTheDepthOrTheSlots(_ limits: Limits) throws {
        let program = try ReferenceProgram(Self.recursion(), limits: limits)
        let deepest = try program.run("run", .i32(99))
        #expect(deepest.status == .returned([]))
        #expect(deepest.report.depthReached == 100)
        let tooDeep = try program.run("run", .i32(100))
        guard case .trapped(.callStackExhausted, let place?) = tooDeep.status else {
            Issue.record("\(tooDeep.status)")
            return
        }
        #expect(place.function == 0)
        // 99 calls more than none; the last of them has paid its fixed price only.
        #expect(tooDeep.report.units == 100 * (2 + 3 + 5))
    }

    @Test func tailCallsTakeNoDepth() throws {
        let limits = Limits(callDepth: 1, stackSlots: 5)
        let program = try ReferenceProgram(Self.recursion(), limits: limits)
        let outcome = try program.run("tail", .i32(10_000))
        #expect(outcome.status == .returned([]))
        #expect(outcome.report.depthReached == 1)
    }

    @Test func anInvocationThatDoesNotFitTrapsBeforeItStarts() throws {
        let limits = Limits(stackSlots: 4)
        let outcome = try ReferenceProgram(Self.recursion(), limits: limits).run("run", .i32(0))
        #expect(outcome.status == .trapped(.callStackExhausted, at: nil))
        #expect(outcome.report.units == 0)
    }

    /// `run` grows memory 0, `table` the table, each by its argument.
    static func growth(maximum: UInt64?) throws -> ReferenceModule {
        try referenceModule { module in
            module.addMemory(MemoryType(SizeLimits(minimum: 1, maximum: maximum)))
            module.addMemory(MemoryType(SizeLimits(minimum: 2)))
            module.addTable(TableType(.externref, SizeLimits(minimum: 3)))
            module.addFunction(FunctionType([.i32], [.i32]), export: "run") {
                $0.append(.localGet, 0)
                $0.append(.memoryGrow, 0)
            }
            module.addFunction(FunctionType([.i32], [.i32]), export: "table") {
                $0.append(.refNull, .heapType(.extern))
                $0.append(.localGet, 0)
                $0.append(.tableGrow, 0)
            }
        }
    }

    @Test func growthIsRefusedPastTheSumOverTheStore() throws {
        let limits = Limits(memoryPages: 6, tableElements: 5)
        let program = try ReferenceProgram(Self.growth(maximum: nil), limits: limits)
        #expect(try program.run("run", .i32(4)).status == .returned([.i32(-1)]))
        #expect(try program.run("run", .i32(3)).status == .returned([.i32(1)]))
        #expect(try program.run("run", .i32(1)).status == .returned([.i32(-1)]))
        let outcome = try program.run("run", .i32(0))
        #expect(outcome.status == .returned([.i32(4)]))
        #expect(outcome.report.initialPages == 3)
        #expect(outcome.report.peakPages == 6)
        #expect(try program.run("table", .i32(3)).status == .returned([.i32(-1)]))
        #expect(try program.run("table", .i32(2)).status == .returned([.i32(3)]))
        #expect(try program.run("table", .i32(-1)).status == .returned([.i32(-1)]))
    }

    @Test func onlyTheCapOfTheLimitsTraps() throws {
        let limits = Limits(memoryPages: 6, trapsOnGrowthFailure: true)
        let program = try ReferenceProgram(Self.growth(maximum: 5), limits: limits)
        #expect(try program.run("run", .i32(5)).status == .returned([.i32(-1)]))
        let refused = try program.run("run", .i32(4))
        guard case .trapped(.memoryGrowthRefused, _?) = refused.status else {
            Issue.record("\(refused.status)")
            return
        }
        #expect(refused.report.units == 1 + 24)
    }

    @Test func modulesThatDoNotFitAreRefusedUnlinked() throws {
        let module = try Self.growth(maximum: nil)
        for limits in [Limits(memoryPages: 2), Limits(tableElements: 2)] {
            #expect(throws: ReferenceError.limitsExceeded) {
                try ReferenceProgram(module, limits: limits)
            }
        }
        let store = ReferenceStore(limits: Limits(memoryPages: 5))
        _ = try store.instantiate(module, fuel: .max)
        #expect(throws: ReferenceError.limitsExceeded) {
            try store.instantiate(module, fuel: .max)
        }
    }
}
