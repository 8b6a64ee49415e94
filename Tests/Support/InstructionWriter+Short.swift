package import WasmModule

extension InstructionWriter {
    package mutating func i32(_ value: Int32) { append(.i32Const, .i32(value)) }

    package mutating func append(_ opcode: Opcode, _ index: UInt32) {
        append(opcode, .index(index))
    }

    package mutating func append(_ opcode: Opcode, _ first: UInt32, _ second: UInt32) {
        append(opcode, .indices(first, second))
    }

    package mutating func block(_ opcode: Opcode, _ type: BlockType = .empty) {
        append(opcode, .blockType(type))
    }

    package mutating func memory(_ opcode: Opcode, offset: UInt64 = 0) {
        append(opcode, .memory(MemoryArgument(alignment: 0, offset: offset), lane: 0))
    }
}
