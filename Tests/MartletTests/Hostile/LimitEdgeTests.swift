import Martlet
import TestSupport
import Testing
import WasmModule

/// Limits of an embedder's own, however odd.
@Suite struct LimitEdgeTests {
    static let odd: [Limits] = [
        Limits(callDepth: .max, stackSlots: .max), Limits(callDepth: .min, stackSlots: .min),
        Limits(callDepth: -1), Limits(stackSlots: -1), Limits(memoryPages: .max),
        Limits(tableElements: .max), Limits(memoryPages: 0, tableElements: 0, outputBytes: -1),
        Limits(
            memoryPages: .max, tableElements: .max, callDepth: .max, stackSlots: .max,
            outputBytes: .max),
    ]

    /// Grows all that can grow by far too much, and calls itself until that fails.
    private static func greedy(
        _ address: AddressType
    ) -> (inout ModuleBuilder) -> Void {
        { module in
            module.addMemory(MemoryType(SizeLimits(minimum: 0), addressType: address))
            module.addTable(TableType(.funcref, SizeLimits(minimum: 0), addressType: address))
            func most(_ writer: inout InstructionWriter) {
                address == .i32 ? writer.i32(-1) : writer.append(.i64Const, .i64(-1))
            }
            module.addFunction(FunctionType([]), locals: [.i64], export: "run") {
                most(&$0)
                $0.append(.memoryGrow, 0)
                $0.append(.drop)
                $0.append(.refNull, .heapType(.func))
                most(&$0)
                $0.append(.tableGrow, 0)
                $0.append(.drop)
                $0.append(.call, 0)
            }
        }
    }

    @Test(arguments: odd)
    func greedyProgramsEndUnderAnyLimits(_ limits: Limits) throws {
        for address in [AddressType.i32, .i64] {
            for fuel in [100_000, .max] as [UInt64] where fuel < .max || limits.callDepth < 1 << 20
            {
                do {
                    let bytes = hostileBytes(Self.greedy(address))
                    let instance = try Module(bytes).instantiate(limits: limits, fuel: .max).ready()
                    let ending = try instance.ending(fuel: fuel)
                    #expect(ending == .suspended || ending == .trapped(.callStackExhausted))
                } catch is HostOutOfMemory {
                    // The machine has less than the limits allow.
                }
            }
        }
    }

    @Test func memoriesOfAllAddressesAreErrorsOrInstances() throws {
        let bytes = hostileBytes { module in
            for _ in 0..<100 {
                module.addMemory(
                    MemoryType(SizeLimits(minimum: 0, maximum: 1 << 48), addressType: .i64))
            }
        }
        let module = try Module(bytes)
        for pages in [0, 1, 16_384, 1 << 40, .max] as [UInt64] {
            do {
                let limits = Limits(memoryPages: pages)
                let instance = try module.instantiate(limits: limits, fuel: .max).ready()
                #expect(instance.memories.count == 100)
            } catch is HostOutOfMemory {
                #expect(pages > 16_384)
            }
        }
    }

    /// The engine's stack has room for what these shapes ask for beyond their frames.
    @Test func noModuleIsShapedBeyondTheStacksSlack() throws {
        var limits = ModuleLimits()
        limits.parameters = .max
        limits.results = .max
        limits.locals = .max
        limits.operands = .max
        limits.bodyBytes = .max
        limits.moduleBytes = .max
        func load(_ parameters: Int, _ results: Int, _ locals: Int) throws -> Module {
            let bytes = hostileBytes { module in
                let type = FunctionType(
                    [ValueType](repeating: .i64, count: parameters),
                    [ValueType](repeating: .i64, count: results))
                let locals = [ValueType](repeating: .i64, count: locals)
                module.addFunction(type, locals: locals, export: "run") { writer in
                    for position in 0..<results {
                        writer.append(.localGet, UInt32(position))
                    }
                }
            }
            return try Module(bytes, limits: limits, compilation: .eager)
        }
        #expect(throws: DecodeError.self) { _ = try load(1001, 0, 0) }
        #expect(throws: DecodeError.self) { _ = try load(1001, 1001, 0) }
        #expect(throws: DecodeError.self) { _ = try load(0, 0, 50_001) }
        let arguments = (0..<1000).map { Value.i64($0) }
        let module = try load(1000, 1000, 50_000)
        let tight = try module.instantiate(limits: Limits(callDepth: 0, stackSlots: 0), fuel: 0)
            .ready()
        #expect(try tight.ending(of: "run", arguments) == .trapped(.callStackExhausted))
        let roomy = try module.instantiate(fuel: 0).ready()
        #expect(try roomy.ending(of: "run", arguments) == .returned(arguments))
    }
}
