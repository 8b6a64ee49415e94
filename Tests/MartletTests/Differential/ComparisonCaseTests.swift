import Martlet
import TestSupport
import Testing
import WasmModule

/// Small programs on which engine and reference once disagreed, at every limit.
@Suite struct ComparisonCaseTests {
    /// Runs the export `run` under every limit and in slices.
    private func expectAgreement(
        limits: Limits = .standard, _ build: (inout ModuleBuilder) -> Void
    ) throws {
        var builder = ModuleBuilder()
        build(&builder)
        var random = RandomNumbers(seed: 0)
        let scenario = Scenario(
            bytes: builder.encoded, invocations: [Invocation(name: "run", arguments: [])],
            limits: limits)
        try Comparison("the program", scenario).sweep(
            exhaustive: 300, sampled: 0, using: &random)
    }

    /// Enough locals to cost units at a call.
    private let manyLocals = [ValueType](repeating: .i64, count: 40)

    @Test func aBranchThatReturnsPaysForNothingBehindIt() throws {
        try expectAgreement { builder in
            builder.addFunction(FunctionType([], [.i32]), export: "run") {
                $0.i32(1)
                $0.i32(1)
                $0.append(.brIf, 0)
                $0.i32(2)
                $0.append(.i32Add)
            }
        }
    }

    @Test func twoPlacesWithoutCodeBetweenThemAreToldApart() throws {
        try expectAgreement { builder in
            builder.addFunction(FunctionType([], [])) { _ in }
            builder.addFunction(FunctionType([], []), locals: [.i32], export: "run") {
                $0.append(.call, 0)
                $0.append(.localGet, 0)
                $0.append(.drop)
                $0.block(.loop)
                $0.append(.localGet, 0)
                $0.i32(1)
                $0.append(.i32Add)
                $0.append(.localTee, 0)
                $0.i32(4)
                $0.append(.i32LtS)
                $0.append(.brIf, 0)
                $0.append(.end)
            }
        }
    }

    @Test(arguments: [Opcode.callRef, .returnCallRef])
    func aCallThatCannotPayForLocalsKeepsItsReference(_ opcode: Opcode) throws {
        try expectAgreement { builder in
            let type = FunctionType([.i32], [])
            let index = builder.type(type)
            let reference = ValueType.reference(ReferenceType(isNullable: true, .type(index)))
            let callee = builder.addFunction(type, locals: manyLocals) { _ in }
            builder.addElements(.funcref, .declarative, .functions([callee]))
            builder.addFunction(FunctionType([], []), locals: [reference], export: "run") {
                $0.append(.refFunc, callee.rawValue)
                $0.append(.localSet, 0)
                $0.i32(7)
                $0.append(.localGet, 0)
                $0.append(opcode, index.rawValue)
            }
        }
    }

    /// The stack is looked at before the callee's locals are paid: who can pay only for the call
    /// itself gets the trap.
    @Test(arguments: [Opcode.call, .returnCall])
    func aFullStackIsFoundAtTheCallAndBeforeLocalsArePaid(_ opcode: Opcode) throws {
        let limits = Limits(stackSlots: 20)
        try expectAgreement(limits: limits) { builder in
            builder.addFunction(FunctionType([], []), locals: manyLocals) { _ in }
            builder.addFunction(FunctionType([], [])) {
                $0.i32(1)
                $0.append(.drop)
                $0.append(opcode, 0)
            }
            builder.addFunction(FunctionType([], []), export: "run") { $0.append(.call, 1) }
        }
        try expectAgreement(limits: limits) { builder in
            builder.addFunction(FunctionType([], []), locals: manyLocals, export: "run") { _ in }
        }
    }

    @Test func aRunThatCannotBeginStandsAtItsFirstInstruction() throws {
        try expectAgreement { builder in
            builder.addFunction(FunctionType([], []), locals: manyLocals, export: "run") {
                $0.i32(1)
                $0.append(.drop)
            }
        }
    }
}
