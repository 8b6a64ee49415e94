import MartletOps
import WasmModule

extension HandlerPrinter {
    /// The handler of an op that gives a vector: operands, then what the instruction says of itself,
    /// then the slot of the result.
    func vectorHandler(_ family: OpFamily, _ shape: OpShape) -> PrintedHandler {
        var layout = Layout()
        var body: [String] = []
        var arguments: [String] = []
        switch family.opcode.row.type {
        case .binary where family.opcode == .i8x16Swizzle:
            // It reads single bytes, which is done from memory.
            arguments = [
                shape.first == .immediate
                    ? "pc + \(layout.take(16))" : "fp + offset(pc, \(layout.take(4)))"
            ]
            arguments.append(layout.operand(.v128, .slot))
        case .unary: arguments = vectors(1, &layout)
        case .binary:
            arguments = [shape.first, shape.second].map { place in
                layout.operand(.v128, place == .immediate ? .immediate : .slot)
            }
        case .ternary: arguments = vectors(3, &layout)
        case .convert(let from, _): arguments = [layout.operand(from, shape.first)]
        case .shift: arguments = vectors(1, &layout) + [layout.operand(.i32, shape.first)]
        case .replaceLane(let type):
            arguments = vectors(1, &layout) + [layout.operand(type, shape.first)]
            arguments.append(mask(&layout))
        case .load(_, let bytes):
            body = address(shape.first, bytes: bytes, &layout)
            arguments = [loaded(loadedType(family, bytes))]
        case .loadLane(let bytes):
            body = address(shape.first, bytes: bytes, &layout)
            arguments = vectors(1, &layout) + [loaded("UInt\(Int(bytes) * 8)"), mask(&layout)]
        default:
            preconditionFailure("no vector handler for \(family.opcode)")
        }
        let call = "\(family.function)(\(arguments.joined(separator: ", ")))"
        body.append("setSlot(fp, pc, \(layout.offset), \(call))")
        body.append("return next(pc + \(layout.offset + 4), \(registers))")
        let hasConstant = shape.first == .immediate || shape.second == .immediate
        let letters =
            if case .binary = family.opcode.row.type, hasConstant { 2 } else { 1 }
        return PrintedHandler(name: "\(family.name)_\(shape.letters(letters))", body: body)
    }

    private func vectors(_ count: Int, _ layout: inout Layout) -> [String] {
        (0..<count).map { _ in layout.operand(.v128, .slot) }
    }

    private func mask(_ layout: inout Layout) -> String { layout.operand(.v128, .immediate) }

    private func loaded(_ type: String) -> String {
        "mem.loadUnaligned(fromByteOffset: address, as: \(type).self)"
    }

    private func loadedType(_ family: OpFamily, _ bytes: UInt8) -> String {
        switch family.opcode {
        case .v128Load: "Vector"
        case .v128Load8x8S, .v128Load8x8U: "SIMD8<UInt8>"
        case .v128Load16x4S: "SIMD4<Int16>"
        case .v128Load16x4U: "SIMD4<UInt16>"
        case .v128Load32x2S: "SIMD2<Int32>"
        case .v128Load32x2U: "SIMD2<UInt32>"
        default: "UInt\(Int(bytes) * 8)"
        }
    }
}
