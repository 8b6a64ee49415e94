/// The one list of WebAssembly instructions, one row each.
///
/// Decoder, encoder, validator, compiler, fuel schedule and printed documentation all read these
/// rows and switch on the *shapes* in them, never on five hundred opcodes.
package enum InstructionTable {
    /// One instruction: how it is encoded and spelled, what it takes and gives, what it costs.
    package struct Row: Sendable {
        package let opcode: Opcode
        package let encoding: Encoding
        package let mnemonic: StaticString
        package let type: InstructionType
        package let immediates: ImmediateShape
        package let cost: CostClass

        init(
            _ opcode: Opcode, _ encoding: Encoding, _ mnemonic: StaticString,
            _ type: InstructionType, _ immediates: ImmediateShape = .none,
            cost: CostClass = .simple
        ) {
            self.opcode = opcode
            self.encoding = encoding
            self.mnemonic = mnemonic
            self.type = type
            self.immediates = immediates
            self.cost = cost
        }
    }

    /// The binary encoding: one byte, or a prefix byte and an unsigned LEB128 number.
    package struct Encoding: Sendable, Hashable, ExpressibleByIntegerLiteral {
        /// 0xFB, 0xFC or 0xFD; 0 for instructions of a single byte.
        package let prefix: UInt8
        package let code: UInt16

        init(prefix: UInt8, code: UInt16) {
            self.prefix = prefix
            self.code = code
        }

        package init(integerLiteral value: UInt16) {
            self.init(prefix: 0, code: value)
        }
    }

    static func fb(_ code: UInt16) -> Encoding { .init(prefix: 0xFB, code: code) }
    static func fc(_ code: UInt16) -> Encoding { .init(prefix: 0xFC, code: code) }
    static func fd(_ code: UInt16) -> Encoding { .init(prefix: 0xFD, code: code) }

    /// The row of an instruction.
    package static subscript(opcode: Opcode) -> Row { rows[Int(opcode.rawValue)] }
}

extension Opcode {
    package var row: InstructionTable.Row { InstructionTable[self] }
    package var mnemonic: String { row.mnemonic.description }
}

/// What an instruction takes from the operand stack and what it gives.
///
/// All shapes but `contextual` have a fixed type; contextual instructions have a rule of their own
/// in the validator.
package enum InstructionType: Sendable, Hashable {
    /// t → t
    case unary(OperandType)
    /// t t → t
    case binary(OperandType)
    /// t t t → t
    case ternary(OperandType)
    /// t → i32
    case test(OperandType)
    /// t t → i32
    case compare(OperandType)
    /// t → t'
    case convert(OperandType, to: OperandType)
    /// → t
    case constant(OperandType)
    /// address → t; `bytes` is the size of the access, which bounds its alignment
    case load(OperandType, bytes: UInt8)
    /// address t →
    case store(OperandType, bytes: UInt8)
    /// address v128 → v128
    case loadLane(bytes: UInt8)
    /// address v128 →
    case storeLane(bytes: UInt8)
    /// v128 t → v128
    case replaceLane(OperandType)
    /// v128 i32 → v128
    case shift
    case contextual
}

/// The number and vector types, as the table's rows name them.
package enum OperandType: UInt8, Sendable, Hashable, CaseIterable {
    case i32, i64, f32, f64, v128

    package var valueType: ValueType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        }
    }
}

/// What follows the opcode, in the order of the binary format.
package enum ImmediateShape: UInt8, Sendable, Hashable, CaseIterable {
    case none
    case i32, i64, f32, f64, v128
    /// sixteen lane indices below 32
    case shuffle
    /// one lane index
    case lane
    case memarg, memargLane
    case blockType
    case label, labelTable
    case local, global, function, type, table, memory, tag, element, data
    /// `call_indirect`: type, table
    case typeTable
    /// `table.copy`: destination, source
    case tableTable
    /// `table.init`: element segment, table
    case elementTable
    /// `memory.copy`: destination, source
    case memoryMemory
    /// `memory.init`: data segment, memory
    case dataMemory
    case heapType
    /// `select t*`
    case valueTypes
    /// `try_table`: block type and catch clauses
    case catches
    case typeField, typeLength, typeData, typeElement, typeType
    /// `br_on_cast`: flags, label, two heap types
    case castBranch
}

/// What kind of work an instruction is to the meter; a `FuelSchedule` gives each class its units.
package enum CostClass: UInt8, Sendable, Hashable, CaseIterable {
    /// structure only: `block`, `end`, `nop`, `drop`
    case free
    case simple
    case branch
    case memory
    /// divisions, remainders and square roots
    case division
    /// rounding of floats, conversions of float vectors to integers, their divisions and square roots
    case rounding
    case call
    /// calls that take the caller's place
    case tailCall
    case indirectCall
    /// `memory.copy` and `memory.fill`, before the part that grows with size
    case copy
    /// the others on tables, segments, arrays and memory in bulk, before that part
    case bulk
    case allocation
    case cast
    case exception
    case vector
    /// a look at what is no linear memory: elements, fields, sizes, references to functions
    case entity
}
