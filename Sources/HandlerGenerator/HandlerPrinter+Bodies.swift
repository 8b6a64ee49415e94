import MartletOps
import WasmModule

extension OpShape: CustomStringConvertible {
    func letters(_ count: Int) -> String {
        [first, second].prefix(count).map {
            switch $0 {
            case .register: "r"
            case .slot: "s"
            case .immediate: "i"
            case .pin: "p"
            }
        }.joined()
    }

    public var description: String { letters(2) }
}

/// Hands out the bytes of an op, from the first operand on.
struct Layout {
    var offset = 8
    /// What an op before has left for this one in place of the register, in a fused op.
    var carried: (name: String, type: OperandType)?

    /// How far behind the op the point lies that a trap is found by: a part of a fused op has its
    /// own if one before may trap too.
    var pointOffset = 0

    mutating func take(_ bytes: Int) -> Int {
        defer { offset += bytes }
        return offset
    }

    /// The statement that leaves with a trap.
    func trap(_ name: String) -> String {
        "return exitTrap\(name)(pc\(pointOffset > 0 ? " + \(pointOffset)" : ""), \(registers))"
    }

    /// The Swift expression that reads an operand of this type from this place.
    mutating func operand(_ type: OperandType, _ place: OperandPlace) -> String {
        if place == .register, let carried {
            return switch (carried.type, type) {
            case (.i32, .i64): "UInt64(\(carried.name))"
            case (.i64, .i32): "UInt32(truncatingIfNeeded: \(carried.name))"
            default: carried.name
            }
        }
        if place == .pin { _ = take(4) }
        return switch (place, type) {
        case (.pin, .i32): "UInt32(truncatingIfNeeded: pin)"
        case (.pin, _): "pin"
        case (.slot, .v128): "slotV128(fp, pc, \(take(4)))"
        case (.immediate, .v128): "immediateV128(pc, \(take(16)))"
        case (.register, .i32): "UInt32(truncatingIfNeeded: acc)"
        case (.register, .i64): "acc"
        case (.register, .f32): "low(facc)"
        case (.register, _): "facc"
        case (.slot, .i32): "slot32(fp, pc, \(take(4)))"
        case (.slot, .i64): "slot64(fp, pc, \(take(4)))"
        case (.slot, .f32): "slotF32(fp, pc, \(take(4)))"
        case (.slot, _): "slotF64(fp, pc, \(take(4)))"
        case (.immediate, .i32): "immediate32(pc, \(take(4)))"
        case (.immediate, .i64): "immediate64(pc, \(take(4)))"
        case (.immediate, .f32): "immediateF32(pc, \(take(4)))"
        case (.immediate, _): "immediateF64(pc, \(take(8)))"
        }
    }
}

let registers = "fp, pin, acc, mem, fuel, facc"

extension HandlerPrinter {
    // MARK: Values

    /// How a value comes about: what comes first, and the expression.
    struct Evaluation {
        var body: [String]
        var expression: String
        var type: OperandType
    }

    /// - Parameter suffix: of the names of what is put into variables
    func evaluate(
        _ family: OpFamily, _ shape: OpShape, _ layout: inout Layout, suffix: String = ""
    ) -> Evaluation {
        let (a, b) = ("a\(suffix)", "b\(suffix)")
        func unary(_ from: OperandType, _ to: OperandType) -> Evaluation {
            Evaluation(
                body: ["let \(a) = \(layout.operand(from, shape.first))"],
                expression: "\(family.function)(\(a))", type: to)
        }
        func binary(_ from: OperandType, _ to: OperandType) -> Evaluation {
            let first = layout.operand(from, shape.first)
            let second = layout.operand(from, shape.second)
            return Evaluation(
                body: ["let \(a) = \(first)", "let \(b) = \(second)"],
                expression: "\(family.function)(\(a), \(b))", type: to)
        }
        switch family.opcode.row.type {
        case .binary(let type):
            var evaluation = binary(type, type)
            evaluation.body += divisionTests(family, type, layout)
            return evaluation
        case .compare(let type): return binary(type, .i32)
        case .unary(let type): return unary(type, type)
        case .test(let type): return unary(type, .i32)
        case .convert(.v128, let to):
            // The offset is that of the lane.
            let lane = family.name.hasPrefix("i8") ? "UInt8" : "UInt16"
            return Evaluation(
                body: [],
                expression:
                    "UInt32((fp + offset(pc, \(layout.take(4)))).loadUnaligned(as: \(lane).self))",
                type: to)
        case .convert(let from, let to):
            var evaluation = unary(from, to)
            evaluation.body += truncationTests(family, to, layout)
            return evaluation
        case .load(let type, let bytes):
            return Evaluation(
                body: address(shape.first, bytes: bytes, &layout, suffix: suffix),
                expression: load(family, type, suffix: suffix), type: type)
        default:
            preconditionFailure("no value handler for \(family.opcode)")
        }
    }

    /// What an op does with its result, besides leaving it in the accumulator, in the order of twins.
    static let keepings: [FusedOp.Keeping] = [.nothing, .slot, .pin]

    /// The handler that leaves its result in the accumulator, and those that keep it elsewhere too.
    func valueHandlers(_ family: OpFamily, _ shape: OpShape) -> [PrintedHandler] {
        Self.keepings.prefix(family.opsPerShape).enumerated().map { twin, keeping in
            var layout = Layout()
            return PrintedHandler(
                name: family.handlerName(shape, twin: twin),
                body: valueBody(family, shape, &layout, keeping))
        }
    }

    /// From the operands to the jump to the next handler.
    func valueBody(
        _ family: OpFamily, _ shape: OpShape, _ layout: inout Layout,
        _ keeping: FusedOp.Keeping
    ) -> [String] {
        let isStoring = keeping != .nothing
        let evaluation = evaluate(family, shape, &layout)
        let result = evaluation.type
        var body = evaluation.body
        let end = layout.offset + 4
        body.append("let result = \(evaluation.expression)")
        if isStoring {
            body.append(
                "setSlot(fp, pc, \(layout.offset), \(result.isInteger ? "extended(result)" : "result"))"
            )
        }
        if mayGiveNaN(family) {
            let exit = "nan\(result == .f32 ? "F32" : "F64")\(isStoring ? "Storing" : "")"
            body.append(
                "if _slowPath(result != result) { return \(exit)(pc + \(end), \(registers)) }")
        }
        body.append(
            result.isInteger
                ? "return next(pc + \(end), fp, \(keeping == .pin ? "extended(result)" : "pin"), extended(result), mem, fuel, facc)"
                : "return next(pc + \(end), fp, pin, acc, mem, fuel, widened(result))")
        return body
    }

    func mayGiveNaN(_ family: OpFamily) -> Bool {
        switch family.opcode {
        case .f32DemoteF64, .f64PromoteF32: true
        default:
            switch family.opcode.row.type {
            case .binary(let type) where type.isFloat:
                ![.f32Copysign, .f64Copysign].contains(family.opcode)
            case .unary(let type) where type.isFloat:
                ![.f32Abs, .f64Abs, .f32Neg, .f64Neg].contains(family.opcode)
            default: false
            }
        }
    }

    private func divisionTests(
        _ family: OpFamily, _ type: OperandType, _ layout: Layout
    ) -> [String] {
        guard family.opcode.mayTrap else { return [] }
        var tests = ["if _slowPath(b == 0) { \(layout.trap("IntegerDivideByZero")) }"]
        if family.opcode == .i32DivS || family.opcode == .i64DivS {
            let least = type == .i32 ? "0x8000_0000" : "0x8000_0000_0000_0000"
            tests.append(
                "if _slowPath(a == \(least) && b == .max) { \(layout.trap("IntegerOverflow")) }")
        }
        return tests
    }

    private func truncationTests(
        _ family: OpFamily, _ type: OperandType, _ layout: Layout
    ) -> [String] {
        guard family.opcode.mayTrap else { return [] }
        let sign = family.name.hasSuffix("S") ? "S" : "U"
        return [
            "if _slowPath(!fits\(type == .i32 ? "I32" : "I64")\(sign)(a)) {",
            "    if a != a { \(layout.trap("InvalidConversionToInteger")) }",
            "    \(layout.trap("IntegerOverflow"))",
            "}",
        ]
    }

    // MARK: Memory

    /// The effective address, and the test that the access is in bounds.
    func address(
        _ place: OperandPlace, bytes: UInt8, _ layout: inout Layout, suffix: String = ""
    ) -> [String] {
        let base = layout.operand(.i32, place)
        let address = "address\(suffix)"
        return [
            "let \(address) = Int(\(base)) + offset(pc, \(layout.take(4)))",
            "if _slowPath(\(address) > header(mem).pointee.limit\(bytes)) { \(layout.trap("OutOfBoundsMemoryAccess")) }",
        ]
    }

    private func load(_ family: OpFamily, _ type: OperandType, suffix: String) -> String {
        guard case .load(_, let bytes) = family.opcode.row.type else { return "" }
        let isSigned = family.name.hasSuffix("S")
        let memoryType =
            type.isFloat
            ? (type == .f32 ? "Float" : "Double") : "\(isSigned ? "Int" : "UInt")\(Int(bytes) * 8)"
        let loaded = "mem.loadUnaligned(fromByteOffset: address\(suffix), as: \(memoryType).self)"
        guard type.isInteger else { return loaded }
        let register = type == .i32 ? "32" : "64"
        return isSigned
            ? "UInt\(register)(bitPattern: Int\(register)(\(loaded)))"
            : "UInt\(register)(\(loaded))"
    }

    func storeHandler(_ family: OpFamily, _ shape: OpShape) -> PrintedHandler {
        var layout = Layout()
        return PrintedHandler(
            name: family.handlerName(shape), body: storeBody(family, shape, &layout))
    }

    func storeBody(_ family: OpFamily, _ shape: OpShape, _ layout: inout Layout) -> [String] {
        guard case .store(let type, let bytes) = family.opcode.row.type else {
            preconditionFailure("no store: \(family.opcode)")
        }
        var body = address(shape.first, bytes: bytes, &layout)
        // An address has been carried, not the float.
        if type.isFloat, layout.carried?.type.isInteger == true { layout.carried = nil }
        let value = layout.operand(type, shape.second)
        let memoryType =
            switch type {
            case .v128: "Vector"
            case .f32: "Float"
            case .f64: "Double"
            case .i32, .i64: "UInt\(Int(bytes) * 8)"
            }
        let stored =
            type.isInteger ? "\(memoryType)(truncatingIfNeeded: \(value))" : value
        body.append(
            "mem.storeBytes(of: \(stored), toByteOffset: address, as: \(memoryType).self)")
        body.append("return next(pc + \(layout.offset), \(registers))")
        return body
    }

    // MARK: Branches and selections

    /// The handler that pays for its edge, and the one for code without a meter.
    func edgeHandlers(_ family: OpFamily, _ shape: OpShape) -> [PrintedHandler] {
        [true, false].enumerated().map { twin, isMetered in
            var layout = Layout()
            let body =
                family.kind == .branchTable
                ? branchTableBody(shape, &layout, isMetered: isMetered)
                : branchBody(family, shape, &layout, isMetered: isMetered)
            return PrintedHandler(name: family.handlerName(shape, twin: twin), body: body)
        }
    }

    /// - Parameter registers: what the engine's registers are when it goes on
    func branchBody(
        _ family: OpFamily, _ shape: OpShape, _ layout: inout Layout, isMetered: Bool,
        registers: String = registers
    ) -> [String] {
        guard case .compare(let type) = family.opcode.row.type else {
            preconditionFailure("no comparison: \(family.opcode)")
        }
        let a = layout.operand(type, shape.first)
        let b = layout.operand(type, shape.second)
        let edge = layout.take(12)
        let test = "\(family.function)(\(a), \(b))"
        let take = isMetered ? "take" : "jump"
        return [
            "if \(family.kind == .branchIfNot ? "!" : "")\(test) { return \(take)(pc, \(edge), \(registers)) }",
            "return next(pc + \(layout.offset), \(registers))",
        ]
    }

    /// Behind the index: how many labels there are but the default, the target of each, the price of each.
    func branchTableBody(
        _ shape: OpShape, _ layout: inout Layout, isMetered: Bool
    ) -> [String] {
        let index = layout.operand(.i32, shape.first)
        let count = layout.take(4)
        var body = [
            "let last = immediate32(pc, \(count))",
            "let index = Int(min(\(index), last))",
            "let target = target(pc, \(count + 4) + index * 8)",
        ]
        if isMetered {
            body.append(
                "let fuel = fuel &- relative(pc, \(count + 12) + Int(last) * 8 + index * 4)")
            body.append("if _slowPath(fuel < 0) { return exitFuel(target, \(registers)) }")
        }
        body.append("return next(target, \(registers))")
        return body
    }

    func selectHandlers(_ family: OpFamily, _ shape: OpShape) -> [PrintedHandler] {
        [OperandPlace.register, .slot].flatMap { condition in
            Self.keepings.enumerated().map { twin, keeping in
                var layout = Layout()
                let name = "select_\(condition == .register ? "r" : "s")_\(shape.letters(2))"
                return PrintedHandler(
                    name: name + family.twinEnding(twin),
                    body: selectBody(condition, shape, &layout, keeping))
            }
        }
    }

    func selectBody(
        _ condition: OperandPlace, _ shape: OpShape, _ layout: inout Layout,
        _ keeping: FusedOp.Keeping
    ) -> [String] {
        var body = ["let condition = \(layout.operand(.i32, condition))"]
        for (name, place) in [("a", shape.first), ("b", shape.second)] {
            let value =
                place == .slot
                ? "choosableSlot(fp, pc, \(layout.take(4)))" : layout.operand(.i64, place)
            body.append("let \(name) = \(value)")
        }
        body.append("let result = condition != 0 ? a : b")
        if keeping != .nothing { body.append("setSlot(fp, pc, \(layout.offset), result)") }
        let pin = keeping == .pin ? "result" : "pin"
        body.append(
            "return next(pc + \(layout.offset + 4), fp, \(pin), result, mem, fuel, facc)")
        return body
    }
}
