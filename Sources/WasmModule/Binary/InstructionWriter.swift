/// Writes instructions in the binary format, one after the other; the counterpart of
/// `InstructionReader`. Every number takes its shortest form. spec: binary-instr
///
/// An immediate that does not have the shape which the instruction's row asks for is a mistake of
/// the caller and stops the program.
package struct InstructionWriter: Sendable {
    private var writer = ByteWriter()
    /// Whether an instruction names a data segment: then the module needs its data count section.
    package private(set) var usesDataIndices = false

    package init() {}

    package var bytes: [UInt8] { writer.bytes }

    package mutating func append(_ opcode: Opcode, _ immediate: Immediate = .none) {
        writeOpcode(opcode)
        write(immediate, as: opcode)
    }

    /// `br_table`: the labels and, where the operand is beyond them, the default.
    package mutating func appendBranchTable(_ labels: [UInt32], default defaultLabel: UInt32) {
        writeOpcode(.brTable)
        writer.vector(labels) { $0.unsigned($1) }
        writer.unsigned(defaultLabel)
    }

    /// `select t*`
    package mutating func appendSelect(_ types: [ValueType]) {
        writeOpcode(.selectTyped)
        writer.vector(types) { $0.valueType($1) }
    }

    package mutating func appendTryTable(_ type: BlockType, _ clauses: [CatchClause]) {
        writeOpcode(.tryTable)
        writer.blockType(type)
        writer.vector(clauses) { $0.catchClause($1) }
    }

    /// Copies an instruction that `reader` gave, whose immediates may be lists in its bytes.
    package mutating func append(_ instruction: Instruction, from reader: InstructionReader) {
        switch instruction.immediate {
        case .labels(let table):
            let labels = Array(reader.labels(table))
            appendBranchTable(labels.dropLast(), default: labels.last ?? 0)
        case .valueTypes(let list):
            appendSelect(Array(reader.types(list)))
        case .catches(let type, let list):
            appendTryTable(type, Array(reader.clauses(list)))
        default:
            append(instruction.opcode, instruction.immediate)
        }
    }

    private mutating func writeOpcode(_ opcode: Opcode) {
        let row = opcode.row
        if row.encoding.prefix == 0 {
            writer.byte(UInt8(row.encoding.code))
        } else {
            writer.byte(row.encoding.prefix)
            writer.unsigned(row.encoding.code)
        }
        switch row.immediates {
        case .data, .dataMemory, .typeData: usesDataIndices = true
        default: break
        }
    }

    private mutating func write(_ immediate: Immediate, as opcode: Opcode) {
        switch (opcode.row.immediates, immediate) {
        case (.none, .none): break
        case (.i32, .i32(let value)): writer.signed(value)
        case (.i64, .i64(let value)): writer.signed(value)
        case (.f32, .f32(let bits)): writer.fixed32(bits)
        case (.f64, .f64(let bits)): writer.fixed64(bits)
        case (.v128, .v128(let low, let high)), (.shuffle, .v128(let low, let high)):
            writer.fixed64(low)
            writer.fixed64(high)
        case (.lane, .lane(let lane)): writer.byte(lane)
        case (.memarg, .memory(let argument, _)): writer.memoryArgument(argument)
        case (.memargLane, .memory(let argument, let lane)):
            writer.memoryArgument(argument)
            writer.byte(lane)
        case (.blockType, .blockType(let type)): writer.blockType(type)
        case (.heapType, .heapType(let type)): writer.heapType(type)
        case (.castBranch, .castBranch(let branch)): writer.castBranch(branch)
        case (let shape, .index(let index)) where shape.isIndex: writer.unsigned(index)
        case (let shape, .indices(let first, let second)) where shape.isIndices:
            writer.unsigned(first)
            writer.unsigned(second)
        default: preconditionFailure("\(opcode.mnemonic) has no immediate like \(immediate)")
        }
    }
}

extension ImmediateShape {
    /// Whether the immediate is one index.
    package var isIndex: Bool {
        switch self {
        case .label, .local, .global, .function, .type, .table, .memory, .tag, .element, .data: true
        default: false
        }
    }

    /// Whether the immediate is two numbers.
    package var isIndices: Bool {
        switch self {
        case .typeTable, .tableTable, .elementTable, .memoryMemory, .dataMemory, .typeField,
            .typeLength, .typeData, .typeElement, .typeType:
            true
        default: false
        }
    }
}

extension ByteWriter {
    /// spec: binary-memarg
    fileprivate mutating func memoryArgument(_ argument: MemoryArgument) {
        if argument.memory == 0 {
            unsigned(UInt32(argument.alignment))
        } else {
            unsigned(UInt32(argument.alignment) | 0x40)
            index(argument.memory)
        }
        unsigned(argument.offset)
    }

    /// spec: binary-castop
    fileprivate mutating func castBranch(_ branch: CastBranch) {
        byte((branch.source.isNullable ? 1 : 0) | (branch.target.isNullable ? 2 : 0))
        unsigned(branch.label)
        heapType(branch.source.heapType)
        heapType(branch.target.heapType)
    }

    /// spec: binary-catch
    fileprivate mutating func catchClause(_ clause: CatchClause) {
        switch clause {
        case .tag(let tag, _):
            byte(0x00)
            index(tag)
        case .tagReference(let tag, _):
            byte(0x01)
            index(tag)
        case .all: byte(0x02)
        case .allReference: byte(0x03)
        }
        unsigned(clause.label)
    }
}
