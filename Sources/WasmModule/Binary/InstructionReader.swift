/// Pulls the instructions of a function body or constant expression out of the module's bytes, one
/// at a time and without allocating.
///
/// It counts blocks, so that it knows the `end` that closes the whole: `next()` gives that `end` as
/// the last instruction, then `nil`. Bytes beyond it, or an `end` that never comes, are malformed. That
/// an `else` stands directly in an `if` is left to the validator, which keeps the blocks themselves.
package struct InstructionReader: Sendable {
    /// Reads up to the end of the module: a number cut off by the end of its body is told apart from
    /// one that is malformed anyway, as the official suite asks.
    private var reader: ByteReader
    private var end: Int
    private let table = DecodingTable.shared
    /// Blocks open, the expression itself included.
    private var depth = 1
    private let allowsDataIndices: Bool

    /// Reads the body of a function.
    package init(_ body: FunctionBody, of module: ModuleDefinition) {
        // spec: binary-datacountsec. Code may use data segments only if their count was announced.
        self.init(module.bytes, body.range, allowsDataIndices: module.dataCount != nil)
    }

    /// Reads a constant expression.
    package init(_ expression: ConstantExpression, of module: ModuleDefinition) {
        self.init(expression, in: module.bytes)
    }

    /// Reads a constant expression in the bytes of its module.
    package init(_ expression: ConstantExpression, in bytes: [UInt8]) {
        self.init(bytes, expression.range, allowsDataIndices: true)
    }

    /// Reads a constant expression whose end is not known yet: it is where its last `end` is.
    init(expressionAt reader: ByteReader) {
        self.init(reader.bytes, reader.position..<reader.end, allowsDataIndices: true)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>, allowsDataIndices: Bool) {
        let range = range.clamped(to: bytes.indices)
        reader = ByteReader(bytes, range: range.lowerBound..<bytes.count)
        end = range.upperBound
        self.allowsDataIndices = allowsDataIndices
    }

    /// Goes on with the body of another function of the same module.
    package mutating func begin(_ body: FunctionBody) {
        reader.seek(to: body.range.lowerBound)
        end = min(body.range.upperBound, reader.end)
        depth = 1
    }

    var bytes: [UInt8] { reader.bytes }

    /// Offset in the module of the next instruction.
    package var position: Int { reader.position }

    /// Whether the `end` of the whole expression has been read.
    package var isComplete: Bool { depth == 0 }

    /// The next instruction, or `nil` after the last one.
    @inline(__always)
    package mutating func next() throws(DecodeError) -> Instruction? {
        guard let opcode = try nextOpcode() else { return nil }
        return try instruction(opcode)
    }

    /// An opcode that has been read; its immediate comes next.
    struct ReadOpcode {
        let entry: DecodingTable.Entry
        /// Offset in the module of its first byte.
        let offset: Int
        /// Where its immediate begins.
        let end: Int
    }

    /// The opcode of the next instruction, or `nil` after the last one.
    @inline(__always)
    mutating func nextOpcode() throws(DecodeError) -> ReadOpcode? {
        guard depth > 0, reader.position < end else {
            try finish()
            return nil
        }
        let offset = reader.position
        let byte = try reader.byte()
        guard let entry = table[byte] else { return try nextPrefixed(byte, at: offset) }
        return ReadOpcode(entry: entry, offset: offset, end: reader.position)
    }

    /// The instruction whose opcode was read last.
    @inline(__always)
    mutating func instruction(_ opcode: ReadOpcode) throws(DecodeError) -> Instruction {
        let immediate = try immediate(of: opcode.entry)
        return Instruction(opcode.entry.opcode, immediate, offset: opcode.offset)
    }

    /// An opcode of the index above 0xFA: a prefix and a number. spec: binary-instr
    @inline(never)
    private mutating func nextPrefixed(
        _ prefix: UInt8, at offset: Int
    ) throws(DecodeError) -> ReadOpcode {
        guard DecodingTable.isPrefix(prefix) else {
            throw DecodeError(.illegalOpcode(prefix: nil, code: UInt32(prefix)), at: offset)
        }
        let code = try reader.u32()
        guard let entry = table[prefix, code] else {
            throw DecodeError(.illegalOpcode(prefix: prefix, code: code), at: offset)
        }
        return ReadOpcode(entry: entry, offset: offset, end: reader.position)
    }

    // MARK: Instructions with one number

    /// The next instruction, with its immediate if that is no more than a number, or `nil` after the last
    /// one. Another immediate is to be read, by `instruction(_:)`, before anything else is.
    package mutating func nextShort() throws(DecodeError) -> ShortInstruction? {
        guard let opcode = try nextOpcode() else { return nil }
        var form = ShortInstruction.Form.number
        var number: UInt64 = 0
        var alignment: UInt8 = 0
        switch opcode.entry.immediates {
        case .none:
            try closeBlock(opcode.entry.opcode)
            form = .plain
        case .label, .local, .global, .function, .type, .table, .memory, .tag, .element:
            number = UInt64(try reader.u32())
        case .i32: number = UInt64(UInt32(bitPattern: try reader.s32()))
        case .i64: number = UInt64(bitPattern: try reader.s64())
        case .f32: number = UInt64(try reader.fixed32())
        case .f64: number = try reader.fixed64()
        case .memarg:
            let argument = try memoryArgument()
            if argument.memory == 0 {
                form = .address
                number = argument.offset
                alignment = argument.alignment
            } else {
                form = .other
                rewind(to: opcode)
            }
        default: form = .other
        }
        return ShortInstruction(
            opcode: opcode.entry.opcode, shape: opcode.entry.immediates, form: form,
            alignment: alignment, offset: UInt32(truncatingIfNeeded: opcode.offset), number: number)
    }

    /// The same instruction at full length.
    package mutating func instruction(
        _ short: ShortInstruction
    ) throws(DecodeError) -> Instruction {
        let immediate: Immediate =
            switch (short.form, short.shape) {
            case (.plain, _): .none
            case (.number, .i32): .i32(Int32(truncatingIfNeeded: short.number))
            case (.number, .i64): .i64(Int64(bitPattern: short.number))
            case (.number, .f32): .f32(UInt32(truncatingIfNeeded: short.number))
            case (.number, .f64): .f64(short.number)
            case (.number, _): .index(UInt32(truncatingIfNeeded: short.number))
            case (.address, _):
                .memory(MemoryArgument(alignment: short.alignment, offset: short.number), lane: 0)
            case (.other, _):
                try immediate(of: .init(opcode: short.opcode, immediates: short.shape))
            }
        return Instruction(short.opcode, immediate, offset: Int(short.offset))
    }

    // MARK: Immediates of simple shapes, without an `Instruction` around them

    /// Goes back to the immediate of the opcode that was read last.
    @inline(__always)
    mutating func rewind(to opcode: ReadOpcode) { reader.seek(to: opcode.end) }

    @inline(__always)
    mutating func index() throws(DecodeError) -> UInt32 { try reader.u32() }

    /// Reads a number past; `false` where the shape is none.
    @inline(__always)
    mutating func skipNumber(_ shape: ImmediateShape) throws(DecodeError) -> Bool {
        switch shape {
        case .i32: _ = try reader.s32()
        case .i64: _ = try reader.s64()
        case .f32: try reader.skip(4)
        case .f64: try reader.skip(8)
        default: return false
        }
        return true
    }

    /// What comes where no instruction is left: nothing, if all is well.
    @inline(never)
    private func finish() throws(DecodeError) {
        if depth == 0 {
            if reader.position == end { return }
            throw reader.error(.sectionSizeMismatch)
        }
        // The expression goes on beyond its bytes; if it ends there, its size is wrong.
        switch reader.peek() {
        case nil: throw reader.error(.unexpectedEnd)
        case 0x0B: throw reader.error(.sectionSizeMismatch)
        case let byte?: throw reader.error(.endExpected(byte))
        }
    }

    @inline(__always)
    private mutating func immediate(
        of entry: DecodingTable.Entry
    ) throws(DecodeError) -> Immediate {
        switch entry.immediates {
        case .none:
            try closeBlock(entry.opcode)
            return .none
        case .label, .local, .global, .function, .type, .table, .memory, .tag, .element:
            return .index(try reader.u32())
        case .i32: return .i32(try reader.s32())
        case .i64: return .i64(try reader.s64())
        case .memarg: return .memory(try memoryArgument(), lane: 0)
        case .blockType:
            depth += 1
            return .blockType(try reader.blockType())
        default: return try rareImmediate(of: entry.immediates)
        }
    }

    @inline(__always)
    private mutating func closeBlock(_ opcode: Opcode) throws(DecodeError) {
        if opcode == .end {
            depth -= 1
        } else if opcode == .else, depth == 1 {
            throw reader.error(.endExpected(0x05), at: reader.position - 1)
        }
    }

    @inline(never)
    private mutating func rareImmediate(
        of shape: ImmediateShape
    ) throws(DecodeError) -> Immediate {
        switch shape {
        case .f32: return .f32(try reader.fixed32())
        case .f64: return .f64(try reader.fixed64())
        case .v128, .shuffle:
            let low = try reader.fixed64()
            return .v128(low: low, high: try reader.fixed64())
        case .lane: return .lane(try reader.byte())
        case .memargLane:
            let argument = try memoryArgument()
            return .memory(argument, lane: try reader.byte())
        case .data:
            try requireDataCount()
            return .index(try reader.u32())
        case .dataMemory, .typeData:
            try requireDataCount()
            return try indices()
        case .typeTable, .tableTable, .elementTable, .memoryMemory, .typeField, .typeLength,
            .typeElement, .typeType:
            return try indices()
        case .heapType: return .heapType(try reader.heapType())
        case .labelTable: return .labels(try labelTable())
        case .valueTypes: return .valueTypes(try valueTypeList())
        case .catches:
            depth += 1
            let type = try reader.blockType()
            return .catches(type, try catchList())
        case .castBranch: return .castBranch(try castBranch())
        case .none, .label, .local, .global, .function, .type, .table, .memory, .tag, .element,
            .i32, .i64, .memarg, .blockType:
            preconditionFailure("read inline")
        }
    }

    private mutating func indices() throws(DecodeError) -> Immediate {
        let first = try reader.u32()
        return .indices(first, try reader.u32())
    }

    private func requireDataCount() throws(DecodeError) {
        if !allowsDataIndices { throw reader.error(.dataCountRequired) }
    }

    /// spec: binary-memarg
    @inline(__always)
    mutating func memoryArgument() throws(DecodeError) -> MemoryArgument {
        let start = reader.position
        let flags = try reader.u32()
        var memory: MemoryIndex = 0
        if flags >= 0x40 {
            guard flags < 0x80 else {
                throw reader.error(
                    .malformed(.memoryArgumentFlags, byte: UInt8(truncatingIfNeeded: flags)),
                    at: start)
            }
            memory = MemoryIndex(try reader.u32())
        }
        return MemoryArgument(
            alignment: UInt8(flags & 0x3F), memory: memory, offset: try reader.u64())
    }

    /// The labels are read here once, so that reading them again cannot fail.
    private mutating func labelTable() throws(DecodeError) -> LabelTable {
        let count = try reader.u32()
        let start = reader.position
        for _ in 0...count { _ = try reader.u32() }
        return LabelTable(count: count, range: start..<reader.position)
    }

    private mutating func valueTypeList() throws(DecodeError) -> ValueTypeList {
        let count = try reader.u32()
        let start = reader.position
        for _ in 0..<count { _ = try reader.valueType() }
        return ValueTypeList(count: count, range: start..<reader.position)
    }

    private mutating func catchList() throws(DecodeError) -> CatchList {
        let count = try reader.u32()
        let start = reader.position
        for _ in 0..<count { _ = try reader.catchClause() }
        return CatchList(count: count, range: start..<reader.position)
    }

    /// spec: binary-castop
    private mutating func castBranch() throws(DecodeError) -> CastBranch {
        let start = reader.position
        let flags = try reader.byte()
        guard flags < 4 else { throw reader.error(.malformed(.castFlags, byte: flags), at: start) }
        let label = try reader.u32()
        let source = ReferenceType(isNullable: flags & 1 != 0, try reader.heapType())
        let target = ReferenceType(isNullable: flags & 2 != 0, try reader.heapType())
        return CastBranch(label: label, source: source, target: target)
    }
}

extension ByteReader {
    /// spec: binary-catch
    mutating func catchClause() throws(DecodeError) -> CatchClause {
        let start = position
        let kind = try byte()
        switch kind {
        case 0x00:
            let tag = TagIndex(try u32())
            return .tag(tag, label: try u32())
        case 0x01:
            let tag = TagIndex(try u32())
            return .tagReference(tag, label: try u32())
        case 0x02: return .all(label: try u32())
        case 0x03: return .allReference(label: try u32())
        default: throw error(.malformed(.catchClause, byte: kind), at: start)
        }
    }
}
