import MartletOps
import WasmModule

extension OpShape: CustomStringConvertible {
    func letters(_ count: Int) -> String {
        [first, second].prefix(count).map {
            switch $0 {
            case .register: "r"
            case .slot: "s"
            case .immediate: "i"
            }
        }.joined()
    }

    public var description: String { letters(2) }
}

/// Hands out the bytes of an op, from the first operand on.
struct Layout {
    var offset = 8

    mutating func take(_ bytes: Int) -> Int {
        defer { offset += bytes }
        return offset
    }

    /// The Swift expression that reads an operand of this type from this place.
    mutating func operand(_ type: OperandType, _ place: OperandPlace) -> String {
        switch (place, type) {
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

let registers = "fp, ctx, acc, mem, fuel, facc"

extension HandlerPrinter {
    // MARK: Values

    /// The handler that leaves its result in the accumulator, and the one that also stores it.
    func valueHandlers(_ family: OpFamily, _ shape: OpShape) -> [PrintedHandler] {
        [false, true].map { isStoring in
            var layout = Layout()
            var body: [String] = []
            let result: OperandType
            let expression: String
            var operands = 1
            switch family.opcode.row.type {
            case .binary(let type):
                operands = 2
                result = type
                body.append("let a = \(layout.operand(type, shape.first))")
                body.append("let b = \(layout.operand(type, shape.second))")
                body += divisionTests(family, type)
                expression = "\(family.function)(a, b)"
            case .compare(let type):
                operands = 2
                result = .i32
                body.append("let a = \(layout.operand(type, shape.first))")
                body.append("let b = \(layout.operand(type, shape.second))")
                expression = "\(family.function)(a, b)"
            case .unary(let type):
                result = type
                body.append("let a = \(layout.operand(type, shape.first))")
                expression = "\(family.function)(a)"
            case .test(let type):
                result = .i32
                body.append("let a = \(layout.operand(type, shape.first))")
                expression = "\(family.function)(a)"
            case .convert(.v128, let to):
                // The offset is that of the lane.
                result = to
                let lane = family.name.hasPrefix("i8") ? "UInt8" : "UInt16"
                expression =
                    "UInt32((fp + offset(pc, \(layout.take(4)))).loadUnaligned(as: \(lane).self))"
            case .convert(let from, let to):
                result = to
                body.append("let a = \(layout.operand(from, shape.first))")
                body += truncationTests(family, to)
                expression = "\(family.function)(a)"
            case .load(let type, let bytes):
                result = type
                body += address(shape.first, bytes: bytes, &layout)
                expression = load(family, type)
            default:
                preconditionFailure("no value handler for \(family.opcode)")
            }
            let end = layout.offset + 4
            body.append("let result = \(expression)")
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
                    ? "return next(pc + \(end), fp, ctx, extended(result), mem, fuel, facc)"
                    : "return next(pc + \(end), fp, ctx, acc, mem, fuel, widened(result))")
            let name = "\(family.name)_\(shape.letters(operands))\(isStoring ? "_storing" : "")"
            return PrintedHandler(name: name, body: body)
        }
    }

    private func mayGiveNaN(_ family: OpFamily) -> Bool {
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

    private func trap(_ name: String) -> String { "return exitTrap\(name)(pc, \(registers))" }

    private func divisionTests(_ family: OpFamily, _ type: OperandType) -> [String] {
        guard family.opcode.row.cost == .division, type.isInteger else { return [] }
        var tests = ["if _slowPath(b == 0) { \(trap("IntegerDivideByZero")) }"]
        if family.opcode == .i32DivS || family.opcode == .i64DivS {
            let least = type == .i32 ? "0x8000_0000" : "0x8000_0000_0000_0000"
            tests.append(
                "if _slowPath(a == \(least) && b == .max) { \(trap("IntegerOverflow")) }")
        }
        return tests
    }

    private func truncationTests(_ family: OpFamily, _ type: OperandType) -> [String] {
        let name = family.name
        guard name.contains("Trunc"), !name.contains("TruncSat") else { return [] }
        let sign = name.hasSuffix("S") ? "S" : "U"
        return [
            "if _slowPath(!fits\(type == .i32 ? "I32" : "I64")\(sign)(a)) {",
            "    if a != a { \(trap("InvalidConversionToInteger")) }",
            "    \(trap("IntegerOverflow"))",
            "}",
        ]
    }

    // MARK: Memory

    /// The effective address, and the test that the access is in bounds.
    func address(
        _ place: OperandPlace, bytes: UInt8, _ layout: inout Layout
    ) -> [String] {
        let base = layout.operand(.i32, place)
        return [
            "let address = Int(\(base)) + offset(pc, \(layout.take(4)))",
            "if _slowPath(address > context(ctx).pointee.memoryLimit\(bytes)) { \(trap("OutOfBoundsMemoryAccess")) }",
        ]
    }

    private func load(_ family: OpFamily, _ type: OperandType) -> String {
        guard case .load(_, let bytes) = family.opcode.row.type else { return "" }
        let isSigned = family.name.hasSuffix("S")
        let memoryType =
            type.isFloat
            ? (type == .f32 ? "Float" : "Double") : "\(isSigned ? "Int" : "UInt")\(Int(bytes) * 8)"
        let loaded = "mem.loadUnaligned(fromByteOffset: address, as: \(memoryType).self)"
        guard type.isInteger else { return loaded }
        let register = type == .i32 ? "32" : "64"
        return isSigned
            ? "UInt\(register)(bitPattern: Int\(register)(\(loaded)))"
            : "UInt\(register)(\(loaded))"
    }

    func storeHandler(_ family: OpFamily, _ shape: OpShape) -> PrintedHandler {
        guard case .store(let type, let bytes) = family.opcode.row.type else {
            preconditionFailure("no store: \(family.opcode)")
        }
        var layout = Layout()
        var body = address(shape.first, bytes: bytes, &layout)
        let value = layout.operand(type, shape.second)
        if type == .v128 {
            body.append("mem.storeBytes(of: \(value), toByteOffset: address, as: Vector.self)")
            body.append("return next(pc + \(layout.offset), \(registers))")
            return PrintedHandler(name: "\(family.name)_\(shape.letters(2))", body: body)
        }
        let stored =
            type.isInteger ? "UInt\(Int(bytes) * 8)(truncatingIfNeeded: \(value))" : value
        body.append(
            "mem.storeBytes(of: \(stored), toByteOffset: address, as: \(type.isInteger ? "UInt\(Int(bytes) * 8)" : type == .f32 ? "Float" : "Double").self)"
        )
        body.append("return next(pc + \(layout.offset), \(registers))")
        return PrintedHandler(name: "\(family.name)_\(shape.letters(2))", body: body)
    }

    // MARK: Branches and selections

    /// The handler that pays for its edge, and the one for code without a meter.
    func branchHandlers(
        _ family: OpFamily, _ shape: OpShape, isNegated: Bool
    ) -> [PrintedHandler] {
        guard case .compare(let type) = family.opcode.row.type else {
            preconditionFailure("no comparison: \(family.opcode)")
        }
        var layout = Layout()
        let a = layout.operand(type, shape.first)
        let b = layout.operand(type, shape.second)
        let edge = layout.take(8)
        let test = "\(family.function)(\(a), \(b))"
        let name = "branch\(isNegated ? "Unless" : "If")_\(family.name)_\(shape.letters(2))"
        return [("take", ""), ("jump", "_unmetered")].map { take, suffix in
            PrintedHandler(
                name: name + suffix,
                body: [
                    "if \(isNegated ? "!" : "")\(test) { return \(take)(pc, \(edge), \(registers)) }",
                    "return next(pc + \(layout.offset), \(registers))",
                ])
        }
    }

    func selectHandlers(_ shape: OpShape) -> [PrintedHandler] {
        [OperandPlace.register, .slot].flatMap { condition in
            [false, true].map { isStoring in
                var layout = Layout()
                var body = ["let condition = \(layout.operand(.i32, condition))"]
                body.append("let a = \(layout.operand(.i64, shape.first))")
                body.append("let b = \(layout.operand(.i64, shape.second))")
                body.append("let result = condition != 0 ? a : b")
                if isStoring { body.append("setSlot(fp, pc, \(layout.offset), result)") }
                body.append(
                    "return next(pc + \(layout.offset + 4), fp, ctx, result, mem, fuel, facc)")
                let name = "select_\(condition == .register ? "r" : "s")_\(shape.letters(2))"
                return PrintedHandler(name: name + (isStoring ? "_storing" : ""), body: body)
            }
        }
    }
}
