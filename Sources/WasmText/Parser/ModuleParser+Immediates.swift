import WasmModule

/// What follows an instruction's mnemonic, by the shape in its row. spec: text-instr-plain
extension ModuleParser {
    // MARK: Blocks

    /// Type and catch clauses of a block, whose label has been read.
    mutating func parseBlockHead(_ opcode: Opcode) throws(TextError) -> ParsedInstruction {
        let type = try parseBlockType()
        guard opcode == .tryTable else { return .plain(opcode, .blockType(type)) }
        return .tryTable(type, try parseCatchClauses())
    }

    /// spec: text-blocktype
    private mutating func parseBlockType() throws(TextError) -> BlockType {
        if cursor.openedWord == .type { return .type(try parseTypeUse(naming: false).index) }
        let type = try parseFunctionType(naming: false).type
        guard type.parameters.isEmpty, type.results.count <= 1 else {
            return .type(implicitType(type))
        }
        return type.results.first.map(BlockType.value) ?? .empty
    }

    /// spec: text-catch
    private mutating func parseCatchClauses() throws(TextError) -> [CatchClause] {
        var clauses: [CatchClause] = []
        while let word = cursor.openedWord {
            switch word {
            case .catch, .catchRef:
                cursor.position += 2
                let tag = TagIndex(try expectIndex(\.tags))
                let label = try expectLabel()
                clauses.append(
                    word == .catch ? .tag(tag, label: label) : .tagReference(tag, label: label))
            case .catchAll, .catchAllRef:
                cursor.position += 2
                let label = try expectLabel()
                clauses.append(
                    word == .catchAll ? .all(label: label) : .allReference(label: label))
            default: return clauses
            }
            try cursor.expectClose()
        }
        return clauses
    }

    /// spec: text-label
    private mutating func expectLabel() throws(TextError) -> UInt32 {
        guard cursor.token.kind == .identifier else {
            return UInt32(truncatingIfNeeded: try cursor.expectNatural(bits: 32))
        }
        guard let label = scope.label(cursor.identifier(cursor.token)) else {
            throw cursor.error(.unknown(.label))
        }
        cursor.advance()
        return label
    }

    // MARK: Plain instructions

    /// An instruction that is no block, whose mnemonic has been read.
    mutating func parsePlain(_ opcode: Opcode) throws(TextError) -> ParsedInstruction {
        switch opcode {
        case .brTable: return try parseBranchTable()
        case .select: return try parseSelect()
        case .refTest, .refCast:
            let type = try parseReferenceType()
            let nullable: Opcode = opcode == .refTest ? .refTestNullable : .refCastNullable
            return .plain(type.isNullable ? nullable : opcode, .heapType(type.heapType))
        default: return .plain(opcode, try parseImmediate(opcode))
        }
    }

    private mutating func parseBranchTable() throws(TextError) -> ParsedInstruction {
        var labels = [try expectLabel()]
        while isAtIndex { labels.append(try expectLabel()) }
        let last = labels.removeLast()
        return .branchTable(labels, default: last)
    }

    private mutating func parseSelect() throws(TextError) -> ParsedInstruction {
        guard cursor.openedWord == .result else { return .plain(.select, .none) }
        return .select(try parseFunctionType(naming: false).type.results)
    }

    private mutating func parseImmediate(_ opcode: Opcode) throws(TextError) -> Immediate {
        switch opcode.row.immediates {
        case .none: return .none
        case .i32:
            let bits = try cursor.expectInteger(width: 32)
            return .i32(Int32(truncatingIfNeeded: bits))
        case .i64: return .i64(Int64(bitPattern: try cursor.expectInteger(width: 64)))
        case .f32: return .f32(try cursor.expectFloat(Float.self).bitPattern)
        case .f64: return .f64(try cursor.expectFloat(Double.self).bitPattern)
        case .v128: return try cursor.expectVector()
        case .shuffle: return try parseShuffle()
        case .lane: return .lane(try expectLane())
        case .memarg, .memargLane: return try parseMemoryImmediate(opcode)
        case .label: return .index(try expectLabel())
        case .local: return .index(try expectLocal())
        case .global: return .index(try expectIndex(\.globals))
        case .function: return .index(try expectIndex(\.functions))
        case .type: return .index(try expectIndex(\.types))
        case .tag: return .index(try expectIndex(\.tags))
        case .element: return .index(try expectIndex(\.elements))
        case .data: return .index(try expectIndex(\.data))
        case .table: return .index(isAtIndex ? try expectIndex(\.tables) : 0)
        case .memory: return .index(isAtIndex ? try expectIndex(\.memories) : 0)
        case .heapType: return .heapType(try parseHeapType())
        case .castBranch:
            let label = try expectLabel()
            let source = try parseReferenceType()
            let target = try parseReferenceType()
            return .castBranch(CastBranch(label: label, source: source, target: target))
        default: return try parseIndexPair(opcode)
        }
    }

    /// spec: text-local
    private mutating func expectLocal() throws(TextError) -> UInt32 {
        guard cursor.token.kind == .identifier else {
            return UInt32(truncatingIfNeeded: try cursor.expectNatural(bits: 32))
        }
        guard let local = scope.locals[cursor.identifier(cursor.token)] else {
            throw cursor.error(.unknown(.local))
        }
        cursor.advance()
        return local
    }

    private mutating func parseIndexPair(_ opcode: Opcode) throws(TextError) -> Immediate {
        switch opcode.row.immediates {
        case .typeTable:
            let table = isAtIndex ? try expectIndex(\.tables) : 0
            return .indices(try parseTypeUse(naming: false).index.rawValue, table)
        case .tableTable:
            guard isAtIndex else { return .indices(0, 0) }
            return .indices(try expectIndex(\.tables), try expectIndex(\.tables))
        case .memoryMemory:
            guard isAtIndex else { return .indices(0, 0) }
            return .indices(try expectIndex(\.memories), try expectIndex(\.memories))
        case .elementTable:
            let table = isIndex(cursor.peek()) ? try expectIndex(\.tables) : 0
            return .indices(try expectIndex(\.elements), table)
        case .dataMemory:
            let memory = isIndex(cursor.peek()) ? try expectIndex(\.memories) : 0
            return .indices(try expectIndex(\.data), memory)
        case .typeField:
            let type = try expectIndex(\.types)
            return .indices(type, try expectField(of: type))
        case .typeLength:
            let type = try expectIndex(\.types)
            let length = try cursor.expectNatural(bits: 32)
            return .indices(type, UInt32(truncatingIfNeeded: length))
        case .typeData: return .indices(try expectIndex(\.types), try expectIndex(\.data))
        case .typeElement: return .indices(try expectIndex(\.types), try expectIndex(\.elements))
        case .typeType: return .indices(try expectIndex(\.types), try expectIndex(\.types))
        default: preconditionFailure("\(opcode.mnemonic) has immediates that are no two indices")
        }
    }

    /// spec: text-field
    private mutating func expectField(of type: UInt32) throws(TextError) -> UInt32 {
        guard cursor.token.kind == .identifier else {
            return UInt32(truncatingIfNeeded: try cursor.expectNatural(bits: 32))
        }
        guard let field = fieldIndices[Int(type)]?[cursor.identifier(cursor.token)] else {
            throw cursor.error(.unknown(.field))
        }
        cursor.advance()
        return field
    }

    // MARK: Vectors and memory

    private mutating func expectLane() throws(TextError) -> UInt8 {
        UInt8(truncatingIfNeeded: try cursor.expectNatural(bits: 8))
    }

    private mutating func parseShuffle() throws(TextError) -> Immediate {
        guard cursor.peekNumberCount() == 16 else { throw cursor.error(.invalidLaneLength) }
        var halves: [UInt64] = [0, 0]
        for lane in 0..<16 {
            guard cursor.token.kind == .natural else {
                throw cursor.error(.constantOutOfRange(bits: 8))
            }
            halves[lane / 8] |= UInt64(try expectLane()) << UInt64(lane % 8 * 8)
        }
        return .v128(low: halves[0], high: halves[1])
    }

    /// A memory, `offset=`, `align=` and a lane. spec: text-memarg
    private mutating func parseMemoryImmediate(_ opcode: Opcode) throws(TextError) -> Immediate {
        let row = opcode.row
        let hasLane = row.immediates == .memargLane
        let next = cursor.peek()
        // A single number before a lane instruction's operands is its lane.
        let isMemory =
            isAtIndex
            && (!hasLane || cursor.token.kind == .identifier || next.kind == .natural
                || isAssignment(next, Self.offset) || isAssignment(next, Self.alignment))
        let memory = isMemory ? try expectIndex(\.memories) : 0
        let offset = try takeAssignment(Self.offset)
        let alignment: UInt8
        let token = cursor.token
        if let promised = try takeAssignment(Self.alignment) {
            guard promised.nonzeroBitCount == 1 else {
                throw cursor.error(.alignmentNotPowerOfTwo, at: token)
            }
            alignment = UInt8(promised.trailingZeroBitCount)
        } else {
            alignment = UInt8(row.type.accessBytes.trailingZeroBitCount)
        }
        let argument = MemoryArgument(
            alignment: alignment, memory: MemoryIndex(memory), offset: offset ?? 0)
        return .memory(argument, lane: hasLane ? try expectLane() : 0)
    }

    private static let offset = Array("offset=".utf8)
    private static let alignment = Array("align=".utf8)

    /// Whether a token is a name, an equals sign and a number.
    private func isAssignment(_ token: Token, _ prefix: [UInt8]) -> Bool {
        let bytes = cursor.bytes(token)
        return token.kind == .keyword && bytes.starts(with: prefix)
            && IntegerLiteral.isNatural(bytes.dropFirst(prefix.count))
    }

    private mutating func takeAssignment(_ prefix: [UInt8]) throws(TextError) -> UInt64? {
        guard isAssignment(cursor.token, prefix) else { return nil }
        let digits = cursor.bytes(cursor.token).dropFirst(prefix.count)
        guard let value = IntegerLiteral.natural(digits) else {
            throw cursor.error(.constantOutOfRange(bits: 64))
        }
        cursor.advance()
        return value
    }
}

extension InstructionType {
    /// Bytes that an access to memory reads or writes; 1 for other instructions.
    var accessBytes: UInt8 {
        switch self {
        case .load(_, let bytes), .store(_, let bytes), .loadLane(let bytes),
            .storeLane(let bytes):
            bytes
        default: 1
        }
    }
}
