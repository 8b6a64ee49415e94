import MartletOps
import TestSupport
import Testing
import WasmModule

@testable import Martlet

/// Every fused op, in the shape that the compiler makes it from, on engine and reference.
@Suite struct FusedOpTests {
    /// For each op a function that returns its result at once, one that does from a local, and one
    /// whose loop pins that local, where there is a twin for it.
    static let bytes: [UInt8] = {
        var builder = ModuleBuilder()
        builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        for variant in variants {
            builder.addFused(variant.fused, variant.keeping, export: variant.name)
        }
        return builder.encoded
    }()

    /// An op and what becomes of its result.
    struct Variant {
        var number: Int
        var fused: FusedOp
        var keeping: FusedOp.Keeping
        var name: String { "\(number) \(keeping)" }
    }

    static let variants = FusedOp.all.enumerated().flatMap { number, fused in
        fused.keepings.map { Variant(number: number, fused: fused, keeping: $0) }
    }

    @Test func everyFusedOpIsChosen() throws {
        let code = try Module(Self.bytes).code
        for (position, variant) in Self.variants.enumerated() {
            let function = code.compiled(FunctionIndex(position: position))
            let op = FusedOp.numbered[variant.number].op
            let handler = HandlerTable.address(variant.keeping == .pin ? op.pinning : op)
            let storing = HandlerTable.address(op.storing)
            let isChosen = (0...function.code.count - 8).contains {
                let address = function.code.loadUnaligned(fromByteOffset: $0, as: UInt.self)
                return address == handler || variant.keeping != .pin && address == storing
            }
            #expect(isChosen, "\(variant.fused) \(variant.keeping)")
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

    static let grants: [TestSupport.Comparison.Grants] =
        [.limit(.max), .limit(4), .slices(1)] + (Differential.isFull ? [.limit(2), .limit(6)] : [])

    @Test(arguments: grants)
    func everyFusedOpDoesWhatItsPartsDo(_ grants: TestSupport.Comparison.Grants) throws {
        let invocations = Self.variants.flatMap { variant in
            Self.arguments.map { Invocation(name: variant.name, arguments: $0) }
        }
        let scenario = Scenario(bytes: Self.bytes, invocations: invocations)
        expectAgreement {
            try TestSupport.Comparison("fused ops", scenario).run(grants, isProfiled: false)
        }
    }
}

extension ModuleBuilder {
    /// A function that computes with its parameters what an op does. Parameters: two of each of i32,
    /// i64 and f64. Locals: one of each for the result, two for what the first part stores, two to be
    /// pinned.
    fileprivate mutating func addFused(
        _ fused: FusedOp, _ keeping: FusedOp.Keeping, export name: String
    ) {
        let result = fused.result
        let kept = fused.keptLocal(keeping)
        let pinned = fused.pinnedLocal ?? (keeping == .pin ? kept : nil)
        addFunction(
            FunctionType(
                [.i32, .i32, .i64, .i64, .f64, .f64], result.map { [$0, .i32] } ?? [.i32]),
            locals: [.i32, .i64, .f64, .i32, .i64, .i32, .i64], export: name
        ) { writer in
            if let pinned { writer.openLoop(pinning: pinned) }
            switch fused.last.kind {
            case .branchTable:
                writer.block(.block)
                writer.block(.block)
                writer.write(fused, upTo: fused.parts.count - 1)
                writer.append(.end)
                writer.i32(1)
                writer.getStored(fused)
                writer.append(.return)
                writer.append(.end)
                writer.i32(2)
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
                if keeping != .nothing, let kept {
                    writer.append(.localSet, kept)
                    writer.append(.localGet, 0)
                    writer.append(.i32Clz)
                    writer.append(.drop)
                    writer.append(.localGet, kept)
                }
            }
            writer.getStored(fused)
            if pinned != nil {
                writer.append(.return)
                writer.append(.end)
                writer.append(.unreachable)
            }
        }
    }
}

extension FusedOp {
    /// Where the result of the first part goes, if it is stored.
    fileprivate var storedLocal: UInt32 { isStoringWide ? 10 : 9 }

    fileprivate var isStoringWide: Bool {
        if case .binary(.i64) = parts[0].opcode.row.type { isStoring } else { false }
    }

    /// The local that the op takes from the pin, or puts there.
    fileprivate var pinnedLocal: UInt32? {
        if keeping == .pin { return storedLocal }
        for part in parts {
            guard let type = part.operandType else { continue }
            if part.shape.first == .pin || part.shape.second == .pin {
                return type == .i64 ? 12 : 11
            }
        }
        return nil
    }

    /// Where the result goes, if it is kept: to the pinned local, if there is one.
    fileprivate func keptLocal(_ keeping: Keeping) -> UInt32? {
        if keeping == .pin, let pinnedLocal { return pinnedLocal }
        return switch result {
        case .i64: 7
        case .f64: 8
        default: 6
        }
    }

    /// What can become of the result. One local is pinned, so it must be of the operand's type.
    fileprivate var keepings: [Keeping] {
        guard last.kind == .value || last.kind == .select else { return [.nothing] }
        let isPinnable =
            opsPerShape == 3 && (pinnedLocal == nil || (pinnedLocal == 12) == (result == .i64))
        return isPinnable ? [.nothing, .slot, .pin] : [.nothing, .slot]
    }

    /// What the function of the op returns beside the number that the first part stores.
    fileprivate var result: ValueType? {
        switch last.kind {
        case .store: nil
        case .branchIf, .branchIfNot, .branchTable: .i32
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

extension FusedOp.Part {
    /// What an operand is that may come from the pin.
    fileprivate var operandType: OperandType? {
        switch opcode.row.type {
        case .binary(let type), .compare(let type): type
        case .load: .i32
        case .store(let type, _): shape.first == .pin ? .i32 : type
        default: nil
        }
    }
}

extension InstructionWriter {
    /// Pushes as an i32 what the first part has stored.
    fileprivate mutating func getStored(_ fused: FusedOp) {
        append(.localGet, fused.storedLocal)
        if fused.isStoringWide { append(.i32WrapI64) }
    }

    /// Opens a loop that names a local more often than any other, without code.
    fileprivate mutating func openLoop(pinning local: UInt32) {
        append(.localGet, [7, 10, 12].contains(local) ? 2 : 0)
        append(.localSet, local)
        block(.loop)
        for _ in 0..<12 {
            append(.localGet, local)
            append(.drop)
        }
        append(.localGet, local)
        append(.localSet, local)
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
        case _ where part.kind == .branchTable: operands = [(.i32, .register)]
        default: operands = [(.i64, .slot), (.i64, .slot), (.i32, .register)]
        }
        for (number, (type, place)) in operands.enumerated() {
            write(fused, position, type, place, isSecond: number > 0)
        }
        switch part.opcode.row.type {
        case .load, .store: memory(part.opcode, offset: 4)
        case _ where part.kind == .branchTable: appendBranchTable([0, 1, 0], default: 1)
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
        case .pin: append(.localGet, fused.pinnedLocal ?? local)
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
