import Martlet
import TestSupport
import Testing
import WasmModule

/// Exceptions by the million, and handlers without number.
@Suite struct HostileExceptionTests {
    /// `run` throws and catches as often as its argument says. Around the throw lie `depth` handlers
    /// for another tag, each with `clauses` clauses.
    static func thrower(depth: Int, clauses: Int) -> (inout ModuleBuilder) -> Void {
        { module in
            let (thrown, other): (UInt32, UInt32) = (0, 1)
            module.addTag(FunctionType([]))
            module.addTag(FunctionType([]))
            module.addFunction(FunctionType([.i32]), export: "run") {
                $0.block(.loop)
                $0.block(.block)
                $0.appendTryTable(.empty, [.tag(TagIndex(thrown), label: 0)])
                for _ in 0..<depth {
                    $0.appendTryTable(
                        .empty,
                        [CatchClause](repeating: .tag(TagIndex(other), label: 0), count: clauses))
                }
                $0.append(.throw, thrown)
                for _ in 0...depth { $0.append(.end) }
                $0.append(.end)
                $0.append(.localGet, 0)
                $0.i32(1)
                $0.append(.i32Sub)
                $0.append(.localTee, 0)
                $0.append(.brIf, 0)
                $0.append(.end)
            }
        }
    }

    @Test(arguments: [(0, 0), (9_000, 1), (1, 100_000), (300, 300)])
    func handlersOfOtherTagsArePassedOver(depth: Int, clauses: Int) throws {
        let instance = try hostileInstance(Self.thrower(depth: depth, clauses: clauses))
        // 192 for the throw, 5 for the loop; finding the handler is not walked clause by clause, or
        // this would take minutes.
        let outcome = try instance.invoke("run", [.i32(100_000)], fuel: .max)
        guard case .returned(_, let report) = consume outcome else {
            Issue.record("not returned")
            return
        }
        #expect(report.units == 100_000 * 197)
    }

    @Test func theInnermostHandlerAndItsFirstClauseWin() throws {
        // Each handler gives its number; the place of the throw is the argument.
        let instance = try hostileInstance { module in
            for _ in 0..<2 { module.addTag(FunctionType([])) }
            module.addFunction(FunctionType([.i32], [.i32]), export: "run") {
                $0.block(.block)
                $0.block(.block)
                $0.block(.block)
                $0.appendTryTable(.empty, [.tag(0, label: 2), .all(label: 1)])
                $0.appendTryTable(.empty, [.tag(1, label: 1), .tag(0, label: 1)])
                $0.append(.localGet, 0)
                $0.append(.i32Eqz)
                $0.block(.if)
                $0.append(.throw, 0)
                $0.append(.end)
                $0.append(.end)
                $0.append(.localGet, 0)
                $0.i32(1)
                $0.append(.i32Eq)
                $0.block(.if)
                $0.append(.throw, 0)
                $0.append(.end)
                $0.append(.throw, 1)
                $0.append(.end)
                $0.append(.end)
                $0.i32(10)
                $0.append(.return)
                $0.append(.end)
                $0.i32(20)
                $0.append(.return)
                $0.append(.end)
                $0.i32(30)
            }
        }
        #expect(try instance.ending(of: "run", [.i32(0)]) == .returned([.i32(10)]))
        #expect(try instance.ending(of: "run", [.i32(1)]) == .returned([.i32(30)]))
        #expect(try instance.ending(of: "run", [.i32(2)]) == .returned([.i32(20)]))
    }

    /// Exceptions caught by reference, kept in a global, a table, a local or nowhere; the last of
    /// them is thrown again and caught in the end.
    @Test(arguments: ["global", "table", "local"])
    func exceptionsLiveAsLongAsTheyAreNamed(_ keeper: String) throws {
        let reference = ValueType.reference(.exnref)
        let instance = try hostileInstance(limits: Limits(heapBytes: 1 << 12), fuel: .max) {
            module in
            module.addTag(FunctionType([.i64]))
            module.addGlobal(GlobalType(reference, isMutable: true)) {
                $0.append(.refNull, .heapType(.exn))
            }
            module.addTable(TableType(.exnref, SizeLimits(minimum: 1000)))
            let type = module.type(FunctionType([], [.i64, reference])).rawValue
            module.addFunction(
                FunctionType([.i64], [.i64]), locals: [reference, reference], export: "run"
            ) {
                $0.block(.loop)
                $0.block(.block, .type(TypeIndex(type)))
                $0.appendTryTable(.empty, [.tagReference(0, label: 0)])
                $0.append(.localGet, 0)
                $0.append(.throw, 0)
                $0.append(.end)
                $0.append(.unreachable)
                $0.append(.end)
                $0.append(.localSet, 1)
                $0.append(.drop)
                // Every thousandth is kept.
                $0.append(.localGet, 0)
                $0.append(.i64Const, .i64(1000))
                $0.append(.i64RemU)
                $0.append(.i64Eqz)
                $0.block(.if)
                switch keeper {
                case "global":
                    $0.append(.localGet, 1)
                    $0.append(.globalSet, 0)
                case "table":
                    $0.i32(999)
                    $0.append(.localGet, 1)
                    $0.append(.tableSet, 0)
                default:
                    $0.append(.localGet, 1)
                    $0.append(.localSet, 2)
                }
                $0.append(.end)
                $0.append(.localGet, 0)
                $0.append(.i64Const, .i64(1))
                $0.append(.i64Sub)
                $0.append(.localTee, 0)
                $0.append(.i64Const, .i64(0))
                $0.append(.i64Ne)
                $0.append(.brIf, 0)
                $0.append(.end)
                $0.block(.block, .value(.i64))
                $0.appendTryTable(.empty, [.tag(0, label: 0)])
                switch keeper {
                case "global": $0.append(.globalGet, 0)
                case "table":
                    $0.i32(999)
                    $0.append(.tableGet, 0)
                default: $0.append(.localGet, 2)
                }
                $0.append(.throwRef)
                $0.append(.end)
                $0.append(.unreachable)
                $0.append(.end)
            }
        }
        #expect(
            try instance.ending(of: "run", [.i64(1_000_999)], fuel: .max) == .returned([.i64(1000)])
        )
    }

    @Test func uncaughtExceptionsLeaveNothingBehind() throws {
        let instance = try hostileInstance(limits: Limits(heapBytes: 10_000)) { module in
            module.addTag(FunctionType([ValueType](repeating: .i64, count: 1000)))
            module.addFunction(FunctionType([]), export: "run") {
                for _ in 0..<1000 { $0.append(.i64Const, .i64(1)) }
                $0.append(.throw, 0)
            }
        }
        for _ in 0..<100 { #expect(try instance.ending() == .threw) }
    }

    /// The payload of a caught exception lies above all that the frame otherwise needs.
    @Test func payloadsHaveRoomAboveTheFrame() throws {
        let types = [ValueType](repeating: .i64, count: 999)
        let instance = try hostileInstance(
            limits: Limits(callDepth: 2, stackSlots: 1000 + 1000 + 1001)
        ) { module in
            let reference = ValueType.reference(.exnref)
            module.addTag(FunctionType(types))
            let thrower = module.addFunction(FunctionType([])) {
                for value in 0..<999 { $0.append(.i64Const, .i64(Int64(value))) }
                $0.append(.throw, 0)
            }
            let caught = FunctionType([], types + [reference])
            let type = module.type(caught)
            module.addFunction(FunctionType([], types), export: "run") {
                $0.block(.block, .type(type))
                for _ in 0..<900 { $0.i32(1) }
                $0.appendTryTable(.empty, [.tagReference(0, label: 0)])
                $0.append(.call, thrower.rawValue)
                $0.append(.end)
                $0.append(.unreachable)
                $0.append(.end)
                $0.append(.drop)
            }
        }
        #expect(try instance.ending() == .returned((0..<999).map { .i64($0) }))
    }
}
