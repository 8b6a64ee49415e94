import WasmModule

/// Turns the bytes of an expression into operations and finds the `else` and `end` of each block.
struct CodeDecoder {
    private(set) var operations: [Code.Operation] = []
    private(set) var blocks: [Code.Block] = []
    private(set) var labelTables: [[Int]] = []

    private let module: ModuleDefinition?
    /// The blocks that are open, innermost last, as positions in `blocks`.
    private var open: [Int] = []

    init(_ reader: InstructionReader, of module: ModuleDefinition) throws {
        self.module = module
        var reader = reader
        while let instruction = try reader.next() { append(instruction, reader) }
    }

    /// Operations without blocks.
    init(operations: [Code.Operation]) {
        self.operations = operations
        module = nil
    }

    private mutating func append(_ instruction: Instruction, _ reader: InstructionReader) {
        let opcode = instruction.opcode
        var operation = Code.Operation(
            opcode: opcode, offset: instruction.offset, immediate: instruction.immediate)
        switch instruction.immediate {
        case .blockType(let type):
            operation.link = openBlock(type, isLoop: opcode == .loop)
        case .catches(let type, let clauses):
            operation.link = openBlock(type, catches: Array(reader.clauses(clauses)))
        case .labels(let table):
            operation.link = labelTables.count
            labelTables.append(reader.labels(table).map(Int.init))
        default: break
        }
        if opcode == .else, let block = open.last { blocks[block].alternative = operations.count }
        if opcode == .end, let block = open.popLast() { close(block) }
        operations.append(operation)
    }

    private mutating func openBlock(
        _ type: BlockType, isLoop: Bool = false, catches: [CatchClause] = []
    ) -> Int {
        let (parameters, results) =
            switch type {
            case .empty: (0, 0)
            case .value: (0, 1)
            case .type(let index):
                module?.functionType(index).map { ($0.parameters.count, $0.results.count) }
                    ?? (0, 0)
            }
        blocks.append(
            Code.Block(
                isLoop: isLoop, parameters: parameters, results: results, start: operations.count,
                catches: catches))
        open.append(blocks.count - 1)
        return blocks.count - 1
    }

    private mutating func close(_ block: Int) {
        blocks[block].end = operations.count
        if let alternative = blocks[block].alternative {
            operations[alternative].link = operations.count
        }
    }
}
