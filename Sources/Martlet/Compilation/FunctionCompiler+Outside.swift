import MartletOps
import WasmModule

// Tables, segments, growth, references to functions. What is bulky `Execution` does outside the handlers.

extension FunctionCompiler {
    /// Compiles an instruction of that kind; tells whether it was one.
    mutating func compileOutside(_ instruction: Instruction) -> Bool {
        let opcode = instruction.opcode
        switch (opcode, instruction.immediate) {
        case (.tableGet, .index(let table)):
            emitEntity(.tableGet, [inSlot(pop()), table * 8], result: .reference)
        case (.tableSet, .index(let table)):
            compileTableSet(table)
        case (.tableSize, .index(let table)):
            emitEntity(
                .tableSize, [table * 8], result: addressType(table: table), mayTrap: false)
        case (.tableGrow, .index(let table)):
            emitSlow(
                opcode, operands: 2, results: [addressType(table: table)], table, endsRun: true)
        case (.tableFill, .index(let table)):
            emitSlow(opcode, operands: 3, table, endsRun: true)
        case (.tableCopy, .indices(let destination, let source)):
            emitSlow(opcode, operands: 3, destination, source, endsRun: true)
        case (.tableInit, .indices(let segment, let table)):
            emitSlow(opcode, operands: 3, segment, table, endsRun: true)
        case (.elemDrop, .index(let segment)), (.dataDrop, .index(let segment)):
            emitSlow(opcode, operands: 0, segment)
        case (.memorySize, .index(let memory)):
            emitEntity(
                .memorySize, [memory * 8], result: addressType(memory: memory), mayTrap: false)
        case (.memoryGrow, .index(let memory)):
            emitSlow(
                opcode, operands: 1, results: [addressType(memory: memory)], memory, endsRun: true)
        case (.memoryFill, .index(let memory)):
            emitBlock(opcode, .memoryFill, memory, memory)
        case (.memoryCopy, .indices(let destination, let source)):
            emitBlock(opcode, .memoryCopy, destination, source)
        case (.memoryInit, .indices(let segment, let memory)):
            emitSlow(opcode, operands: 3, segment, memory, endsRun: true)
        case (.refFunc, .index(let function)):
            emitEntity(
                .functionReference, [function * 8], result: .reference, mayTrap: false)
        case (.refAsNonNull, _):
            compileNullCheck()
        default:
            return false
        }
        return true
    }

    /// `memory.fill` or `memory.copy`; handlers do it in memory 0, if it has 32-bit addresses.
    private mutating func emitBlock(
        _ opcode: Opcode, _ op: ControlOp, _ destination: UInt32, _ source: UInt32
    ) {
        let isDirect =
            isPlain(MemoryIndex(destination)) && isPlain(MemoryIndex(source))
        emitSlow(
            opcode, operands: 3, destination, source, wide: UInt64(module.schedule.block),
            endsRun: true, op: isDirect ? op : .slow)
    }

    private func addressType(memory: UInt32) -> SlotType {
        SlotType(module.definition.memories[Int(memory)].addressType.valueType)
    }

    private func addressType(table: UInt32) -> SlotType {
        SlotType(module.definition.tables[Int(table)].addressType.valueType)
    }
}
