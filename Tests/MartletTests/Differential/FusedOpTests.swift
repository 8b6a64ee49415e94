import MartletOps
import Testing
import WasmModule

@testable import Martlet

/// Every fused op, in the shape that the compiler makes it from, on engine and reference.
@Suite struct FusedOpTests {
    /// Two functions for each op: one that returns its result at once, one from a local.
    static let bytes: [UInt8] = {
        var builder = ModuleBuilder()
        builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        for (number, fused) in FusedOp.all.enumerated() {
            for isKept in [false, true] {
                builder.addFused(fused, isKept: isKept, export: "\(number)\(isKept ? " kept" : "")")
            }
        }
        return builder.encoded
    }()

    @Test func everyFusedOpIsChosen() throws {
        let code = try Module(Self.bytes).code
        for (number, numbered) in FusedOp.numbered.enumerated() {
            let function = code.compiled(FunctionIndex(position: 2 * number))
            let handlers = (0..<numbered.fused.opsPerShape).map {
                HandlerTable.address(Op(number: numbered.op.number + UInt16($0)))
            }
            let isChosen = (0...function.code.count - 8).contains {
                handlers.contains(function.code.loadUnaligned(fromByteOffset: $0, as: UInt.self))
            }
            #expect(isChosen, "\(numbered.fused)")
        }
    }

    /// Small and great numbers, addresses within memory, at its end and beyond; a NaN.
    static let arguments: [[Value]] = {
        let words: [(UInt32, UInt32)] = [
            (0, 0), (1, 1), (8, 3), (65_520, 8), (65_535, 1), (.max, 1), (0x8000_0000, 0x7FFF_FFFF),
            (40, 4),
        ]
        let floats: [(Double, Double)] = [
            (0, -0.0), (1.5, 2), (.infinity, -.infinity), (-1e300, 1e300),
        ]
        return words.enumerated().map { number, pair in
            let (x, y) = pair
            let (f, g) = floats[number % floats.count]
            return [
                .i32(bits: x), .i32(bits: y), .i64(bits: UInt64(x) << 3 | UInt64(y)),
                .i64(bits: UInt64(y)),
                .f64(f), .f64(g),
            ]
        }
    }()

    @Test(arguments: [
        Comparison.Grants.limit(.max), .limit(2), .limit(4), .limit(6), .slices(1),
    ])
    func everyFusedOpDoesWhatItsPartsDo(_ grants: Comparison.Grants) throws {
        let names = FusedOp.all.indices.flatMap { ["\($0)", "\($0) kept"] }
        let invocations = names.flatMap { name in
            Self.arguments.map { Invocation(name: name, arguments: $0) }
        }
        let scenario = Scenario(bytes: Self.bytes, invocations: invocations)
        expectAgreement {
            try Comparison("fused ops", scenario).run(grants, isProfiled: false)
        }
    }
}

extension ModuleBuilder {
    /// A function that computes with its parameters what an op does. Parameters: two of each of i32,
    /// i64 and f64. Locals: one of each for the result, two for what the first part stores.
    fileprivate mutating func addFused(_ fused: FusedOp, isKept: Bool, export name: String) {
        let result = fused.result
        addFunction(
            FunctionType(
                [.i32, .i32, .i64, .i64, .f64, .f64], result.map { [$0, .i32] } ?? [.i32]),
            locals: [.i32, .i64, .f64, .i32, .i64], export: name
        ) { writer in
            switch fused.last.kind {
            case .branchIf, .branchIfNot:
                // `if` leaves for its end when the condition does not hold.
                let isNegated = fused.last.kind == .branchIfNot
                if !isNegated { writer.block(.block) }
                writer.write(fused, upTo: fused.parts.count - 1)
                if isNegated { writer.block(.if) } else { writer.append(.brIf, 0) }
                writer.i32(1)
                writer.getStored(fused)
                writer.append(.return)
                writer.append(.end)
                writer.i32(2)
            default:
                writer.write(fused, upTo: fused.parts.count - 1)
                if isKept, let result {
                    writer.append(.localSet, FusedOp.resultLocal(result))
                    writer.append(.localGet, 0)
                    writer.append(.i32Clz)
                    writer.append(.drop)
                    writer.append(.localGet, FusedOp.resultLocal(result))
                }
            }
            writer.getStored(fused)
        }
    }
}

extension FusedOp {
    /// Where the result of the first part goes, if it is stored.
    fileprivate var storedLocal: UInt32 { isStoringWide ? 10 : 9 }

    fileprivate var isStoringWide: Bool {
        if case .binary(.i64) = parts[0].opcode.row.type { isStoring } else { false }
    }

    fileprivate static func resultLocal(_ type: ValueType) -> UInt32 {
        switch type {
        case .i64: 7
        case .f64: 8
        default: 6
        }
    }

    /// What the function of the op returns beside the number that the first part stores.
    fileprivate var result: ValueType? {
        switch last.kind {
        case .store: nil
        case .branchIf, .branchIfNot: .i32
        case .select: .i64
        default:
            switch last.opcode.row.type {
            case .binary(let type), .unary(let type), .load(let type, _), .convert(_, let type):
                type.valueType
            default: .i32
            }
        }
    }
}

extension InstructionWriter {
    /// Pushes as an i32 what the first part has stored.
    fileprivate mutating func getStored(_ fused: FusedOp) {
        append(.localGet, fused.storedLocal)
        if fused.isStoringWide { append(.i32WrapI64) }
    }

    /// Writes the instructions of the parts up to a position.
    fileprivate mutating func write(_ fused: FusedOp, upTo position: Int) {
        let part = fused.parts[position]
        var operands: [(OperandType, OperandPlace)]
        switch part.opcode.row.type {
        case .binary(let type), .compare(let type):
            operands = [(type, part.shape.first), (type, part.shape.second)]
        case .unary(let type): operands = [(type, part.shape.first)]
        case .convert(let type, _): operands = [(type, part.shape.first)]
        case .load: operands = [(.i32, part.shape.first)]
        case .store(let type, _): operands = [(.i32, part.shape.first), (type, part.shape.second)]
        default: operands = [(.i64, .slot), (.i64, .slot), (.i32, .register)]
        }
        for (number, (type, place)) in operands.enumerated() {
            write(fused, position, type, place, isSecond: number > 0)
        }
        switch part.opcode.row.type {
        case .load, .store: memory(part.opcode, offset: 4)
        default: append(part.opcode)
        }
        if position == 0, fused.isStoring { append(.localTee, fused.storedLocal) }
    }

    private mutating func write(
        _ fused: FusedOp, _ position: Int, _ type: OperandType, _ place: OperandPlace,
        isSecond: Bool
    ) {
        let local: UInt32 =
            switch type {
            case .i32: isSecond ? 1 : 0
            case .i64: isSecond ? 3 : 2
            default: isSecond ? 5 : 4
            }
        switch place {
        case .slot: append(.localGet, local)
        case .immediate:
            switch type {
            case .i32: i32(8)
            case .i64: append(.i64Const, .i64(8))
            default: append(.f64Const, .f64((1.5).bitPattern))
            }
        case .register where position > 0: write(fused, upTo: position - 1)
        case .register:
            append(.localGet, local)
            switch type {
            case .i32: append(.i32Popcnt)
            case .i64: append(.i64Popcnt)
            default: append(.f64Abs)
            }
        }
    }
}
