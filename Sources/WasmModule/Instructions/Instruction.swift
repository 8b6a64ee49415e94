/// One decoded instruction: opcode, immediates and where it stands.
///
/// A trivial value: reading instructions allocates nothing. Immediates of variable length
/// (`br_table`, `select t*`, `try_table`) are ranges into the module's bytes, read on demand.
package struct Instruction: Sendable {
    package var opcode: Opcode
    /// Offset of the opcode's first byte from the start of the module.
    package var offset: Int
    package var immediate: Immediate

    package init(_ opcode: Opcode, _ immediate: Immediate = .none, offset: Int = 0) {
        self.opcode = opcode
        self.immediate = immediate
        self.offset = offset
    }
}

/// An instruction whose immediate, if any, is one number: what most of code consists of, in few enough
/// words to be handed on in registers.
package struct ShortInstruction: Sendable {
    package enum Form: UInt8, Sendable {
        /// No immediate.
        case plain
        /// An index, or the bits of a constant.
        case number
        /// A place in memory 0: `number` is the offset.
        case address
        /// The immediate is something else, and has not been read.
        case other
    }

    package let opcode: Opcode
    let shape: ImmediateShape
    package let form: Form
    /// log2 of the promised alignment, of an address
    let alignment: UInt8
    /// Offset of the opcode's first byte from the start of the module.
    package let offset: UInt32
    package let number: UInt64
}

package enum Immediate: Sendable, Equatable {
    case none
    case i32(Int32)
    case i64(Int64)
    /// bit pattern
    case f32(UInt32)
    /// bit pattern
    case f64(UInt64)
    /// little-endian halves of `v128.const`, or the sixteen lane indices of `i8x16.shuffle`
    case v128(low: UInt64, high: UInt64)
    case lane(UInt8)
    /// `lane` is 0 for the shape `memarg`
    case memory(MemoryArgument, lane: UInt8)
    case blockType(BlockType)
    /// Every shape that is one index: label, local, global, function, type, table, memory, tag,
    /// element segment, data segment.
    case index(UInt32)
    /// Every shape that is two numbers, in the order of the binary format.
    case indices(UInt32, UInt32)
    case labels(LabelTable)
    case heapType(HeapType)
    case valueTypes(ValueTypeList)
    case catches(BlockType, CatchList)
    case castBranch(CastBranch)
}

/// spec: syntax-memarg
package struct MemoryArgument: Sendable, Equatable {
    /// log2 of the promised alignment
    package var alignment: UInt8
    package var memory: MemoryIndex
    package var offset: UInt64

    package init(alignment: UInt8, memory: MemoryIndex = 0, offset: UInt64) {
        self.alignment = alignment
        self.memory = memory
        self.offset = offset
    }
}

/// spec: syntax-blocktype
package enum BlockType: Sendable, Equatable {
    case empty
    case value(ValueType)
    case type(TypeIndex)
}

/// The labels of `br_table` in the module's bytes: `count` labels, then the default.
package struct LabelTable: Sendable, Equatable {
    package var count: UInt32
    /// The bytes of `count + 1` unsigned LEB128 numbers.
    package var range: Range<Int>

    package init(count: UInt32, range: Range<Int>) {
        self.count = count
        self.range = range
    }
}

/// The types of `select t*` in the module's bytes.
package struct ValueTypeList: Sendable, Equatable {
    package var count: UInt32
    package var range: Range<Int>

    package init(count: UInt32, range: Range<Int>) {
        self.count = count
        self.range = range
    }
}

/// The catch clauses of `try_table` in the module's bytes.
package struct CatchList: Sendable, Equatable {
    package var count: UInt32
    package var range: Range<Int>

    package init(count: UInt32, range: Range<Int>) {
        self.count = count
        self.range = range
    }
}

/// spec: syntax-catch
package enum CatchClause: Sendable, Equatable {
    case tag(TagIndex, label: UInt32)
    case tagReference(TagIndex, label: UInt32)
    case all(label: UInt32)
    case allReference(label: UInt32)

    package var label: UInt32 {
        switch self {
        case .tag(_, let label), .tagReference(_, let label), .all(let label),
            .allReference(let label):
            label
        }
    }
}

/// spec: syntax-instr-control (`br_on_cast`, `br_on_cast_fail`)
package struct CastBranch: Sendable, Equatable {
    package var label: UInt32
    package var source: ReferenceType
    package var target: ReferenceType

    package init(label: UInt32, source: ReferenceType, target: ReferenceType) {
        self.label = label
        self.source = source
        self.target = target
    }
}
