import WasmModule

/// Expressions, by the shapes in the rows of the instruction table.
extension ModulePrinter {
    /// The body of a function; its final `end` is not printed.
    mutating func printBody(
        _ reader: InstructionReader, of function: Int
    ) throws(DecodeError) {
        var reader = reader
        var labels = 0
        while let instruction = try reader.next() {
            if reader.isComplete { break }
            switch instruction.opcode {
            case .end, .else: outdent()
            default: break
            }
            var words = instruction.opcode.mnemonic
            switch instruction.opcode {
            case .block, .loop, .if, .tryTable:
                if let name = binding(.labels, function, labels) { words += " " + name }
                labels += 1
            default: break
            }
            line(words + immediates(instruction, reader))
            switch instruction.opcode {
            case .block, .loop, .if, .tryTable, .else: indent()
            default: break
            }
        }
    }

    /// A constant expression on one line: folded where it is one instruction, else in parentheses
    /// with a keyword, where there is one.
    func describe(
        _ expression: ConstantExpression, word: String?
    ) throws(DecodeError) -> String {
        var reader = InstructionReader(expression, of: module)
        var instructions: [String] = []
        while let instruction = try reader.next() {
            if reader.isComplete { break }
            instructions.append(instruction.opcode.mnemonic + immediates(instruction, reader))
        }
        if instructions.count == 1 { return "(\(instructions[0]))" }
        let list = instructions.joined(separator: " ")
        return word.map { "(\($0) \(list))" } ?? list
    }

    /// What follows the mnemonic, with a space before it.
    private func immediates(_ instruction: Instruction, _ reader: InstructionReader) -> String {
        switch instruction.immediate {
        case .none: ""
        case .i32(let value): " \(value)"
        case .i64(let value): " \(value)"
        case .f32(let bits): " \(FloatLiteral.describe(Float(bitPattern: bits)))"
        case .f64(let bits): " \(FloatLiteral.describe(Double(bitPattern: bits)))"
        case .v128(let low, let high):
            vector(low, high, isShuffle: instruction.opcode == .i8x16Shuffle)
        case .lane(let lane): " \(lane)"
        case .memory(let argument, let lane): memory(instruction.opcode, argument, lane)
        case .blockType(let type): blockType(type)
        case .index(let index): self.index(instruction.opcode, index)
        case .indices(let first, let second): indices(instruction.opcode, first, second)
        case .labels(let table): reader.labels(table).map { " \($0)" }.joined()
        case .heapType(let type): heapType(instruction.opcode, type)
        case .valueTypes(let list): " (result\(reader.types(list).map { " \($0)" }.joined()))"
        case .catches(let type, let list):
            blockType(type) + reader.clauses(list).map { " \(describe($0))" }.joined()
        case .castBranch(let branch): " \(branch.label) \(branch.source) \(branch.target)"
        }
    }

    private func vector(_ low: UInt64, _ high: UInt64, isShuffle: Bool) -> String {
        if isShuffle {
            return [low, high].map { half in
                (0..<8).map { " \(UInt8(truncatingIfNeeded: half >> UInt64($0 * 8)))" }.joined()
            }.joined()
        }
        return " i32x4"
            + [low, low >> 32, high, high >> 32].map {
                " 0x" + String(UInt32(truncatingIfNeeded: $0), radix: 16)
            }.joined()
    }

    private func memory(_ opcode: Opcode, _ argument: MemoryArgument, _ lane: UInt8) -> String {
        let row = opcode.row
        var words = ""
        if argument.memory != 0 {
            words += " " + names.reference(.memories, argument.memory.rawValue)
        }
        if argument.offset != 0 { words += " offset=\(argument.offset)" }
        if Int(argument.alignment) != row.type.accessBytes.trailingZeroBitCount {
            words += " align=\(UInt64(1) << UInt64(argument.alignment))"
        }
        return row.immediates == .memargLane ? words + " \(lane)" : words
    }

    private func blockType(_ type: BlockType) -> String {
        switch type {
        case .empty: ""
        case .value(let type): " (result \(type))"
        case .type(let index): " " + typeUse(index)
        }
    }

    private func index(_ opcode: Opcode, _ index: UInt32) -> String {
        switch opcode.row.immediates {
        case .function: " " + names.reference(.functions, index)
        case .global: " " + names.reference(.globals, index)
        case .tag: " " + names.reference(.tags, index)
        case .element: " " + names.reference(.elements, index)
        case .data: " " + names.reference(.data, index)
        case .table: index == 0 ? "" : " " + names.reference(.tables, index)
        case .memory: index == 0 ? "" : " " + names.reference(.memories, index)
        default: " \(index)"
        }
    }

    private func indices(_ opcode: Opcode, _ first: UInt32, _ second: UInt32) -> String {
        switch opcode.row.immediates {
        case .typeTable:
            (second == 0 ? "" : " " + names.reference(.tables, second)) + " "
                + typeUse(TypeIndex(first))
        case .elementTable:
            (second == 0 ? "" : " " + names.reference(.tables, second)) + " "
                + names.reference(.elements, first)
        case .dataMemory:
            (second == 0 ? "" : " " + names.reference(.memories, second)) + " "
                + names.reference(.data, first)
        case .tableTable, .memoryMemory:
            first == 0 && second == 0 ? "" : " \(first) \(second)"
        default: " \(first) \(second)"
        }
    }

    private func heapType(_ opcode: Opcode, _ type: HeapType) -> String {
        switch opcode {
        case .refTest, .refCast: " \(ReferenceType(isNullable: false, type))"
        case .refTestNullable, .refCastNullable: " \(ReferenceType(isNullable: true, type))"
        default: " \(type)"
        }
    }

    private func describe(_ clause: CatchClause) -> String {
        switch clause {
        case .tag(let tag, let label): "(catch \(names.reference(.tags, tag.rawValue)) \(label))"
        case .tagReference(let tag, let label):
            "(catch_ref \(names.reference(.tags, tag.rawValue)) \(label))"
        case .all(let label): "(catch_all \(label))"
        case .allReference(let label): "(catch_all_ref \(label))"
        }
    }
}

extension FloatLiteral {
    /// A literal for exactly this number.
    package static func describe<F: TextFloat & CustomStringConvertible>(_ value: F) -> String {
        let sign = value.sign == .minus ? "-" : ""
        if value.isInfinite { return sign + "inf" }
        guard value.isNaN else { return value.description }
        let payload = UInt64(value.significandBitPattern)
        return sign + (payload == F.quietBit ? "nan" : "nan:0x" + String(payload, radix: 16))
    }
}
