import Testing
import WasmModule

/// The instructions of fixed type, all of them, against the types that their rows give.
struct PlainInstructionTests {
    private static let plainRows = InstructionTable.rows.filter { $0.type != .contextual }

    @Test func everyPlainInstructionTakesItsOperandsAndGivesItsResult() {
        for row in Self.plainRows {
            let (operands, result) = Self.signature(row.type)
            let found = Self.problem(row, operands, gives: result.map { [$0] } ?? [])
            #expect(found == nil, "\(row.mnemonic)")
        }
    }

    @Test func noPlainInstructionTakesOtherOperands() {
        for row in Self.plainRows {
            let (operands, result) = Self.signature(row.type)
            let results = result.map { [$0] } ?? []
            for position in operands.indices {
                var wrong = operands
                wrong[position] = operands[position] == .f32 ? .i64 : .f32
                let expected = operands[position].valueType
                let found = Self.problem(row, wrong, gives: results)
                let phrase =
                    "invalid: type mismatch: expected \(expected), found \(wrong[position].valueType)"
                #expect(found?.hasPrefix(phrase) ?? false, "\(row.mnemonic): \(found ?? "valid")")
            }
            if !operands.isEmpty {
                let found = Self.problem(row, Array(operands.dropFirst()), gives: results)
                let phrase =
                    "invalid: type mismatch: expected \(operands[0].valueType), found nothing"
                #expect(found?.hasPrefix(phrase) ?? false, "\(row.mnemonic): \(found ?? "valid")")
            }
        }
    }

    @Test func noPlainInstructionGivesAnotherResult() {
        for row in Self.plainRows {
            let (operands, result) = Self.signature(row.type)
            guard let result else { continue }
            let other: OperandType = result == .f32 ? .i64 : .f32
            let found = Self.problem(row, operands, gives: [other])
            let phrase =
                "invalid: type mismatch: expected \(other.valueType), found \(result.valueType)"
            #expect(found?.hasPrefix(phrase) ?? false, "\(row.mnemonic): \(found ?? "valid")")
        }
    }

    /// What is said of a function that applies an instruction to parameters of the given types.
    private static func problem(
        _ row: InstructionTable.Row, _ operands: [OperandType], gives results: [OperandType]
    ) -> String? {
        verdict { builder in
            builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
            let type = FunctionType(operands.map(\.valueType), results.map(\.valueType))
            builder.addFunction(type) { body in
                for index in operands.indices { body.append(.localGet, .index(UInt32(index))) }
                body.append(row.opcode, immediate(row.immediates))
            }
        }
    }

    private static func immediate(_ shape: ImmediateShape) -> Immediate {
        switch shape {
        case .i32: .i32(0)
        case .i64: .i64(0)
        case .f32: .f32(0)
        case .f64: .f64(0)
        case .v128, .shuffle: .v128(low: 0, high: 0)
        case .lane: .lane(0)
        case .memarg, .memargLane: .memory(MemoryArgument(alignment: 0, offset: 0), lane: 0)
        default: .none
        }
    }

    private static func signature(
        _ type: InstructionType
    ) -> (operands: [OperandType], result: OperandType?) {
        switch type {
        case .unary(let type): ([type], type)
        case .binary(let type): ([type, type], type)
        case .ternary(let type): ([type, type, type], type)
        case .test(let type): ([type], .i32)
        case .compare(let type): ([type, type], .i32)
        case .convert(let type, let result): ([type], result)
        case .constant(let type): ([], type)
        case .load(let type, _): ([.i32], type)
        case .store(let type, _): ([.i32, type], nil)
        case .loadLane: ([.i32, .v128], .v128)
        case .storeLane: ([.i32, .v128], nil)
        case .replaceLane(let type): ([.v128, type], .v128)
        case .shift: ([.v128, .i32], .v128)
        case .contextual: ([], nil)
        }
    }

    @Test func everyAccessHasItsNaturalAlignment() {
        for row in Self.plainRows {
            let bytes: UInt8
            switch row.type {
            case .load(_, let size), .store(_, let size), .loadLane(let size), .storeLane(let size):
                bytes = size
            default: continue
            }
            let natural = UInt8(bytes.trailingZeroBitCount)
            for alignment in [natural, natural + 1] {
                let argument = MemoryArgument(alignment: alignment, offset: 0)
                let found = verdict { builder in
                    builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
                    builder.addFunction(FunctionType([])) { body in
                        body.append(.unreachable)
                        body.append(row.opcode, .memory(argument, lane: 0))
                        if Self.signature(row.type).result != nil { body.append(.drop) }
                    }
                }
                #expect((found == nil) == (alignment == natural), "\(row.mnemonic)")
            }
        }
    }

    @Test(
        arguments: [
            (.i8x16ExtractLaneS, 16), (.i8x16ReplaceLane, 16), (.i16x8ExtractLaneU, 8),
            (.i32x4ExtractLane, 4), (.f32x4ReplaceLane, 4), (.i64x2ReplaceLane, 2),
            (.f64x2ExtractLane, 2),
        ] as [(Opcode, UInt8)])
    func laneIndicesEndWithTheShape(_ opcode: Opcode, _ count: UInt8) {
        for lane in [count - 1, count] {
            let found = verdict { builder in
                builder.addFunction([.unreachable, .op(opcode, .lane(lane)), .drop])
            }
            #expect((found == nil) == (lane < count))
        }
    }
}
