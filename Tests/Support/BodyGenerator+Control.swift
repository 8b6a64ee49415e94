import Martlet
import WasmModule

// Blocks, branches, calls and exceptions.

extension BodyGenerator {
    // MARK: Blocks

    /// Opens a block that takes what lies on top.
    mutating func open() {
        guard blocks.count < nestingMax else { return close() }
        if chance(1, in: 3) { need(module.types(1...3)) }
        let most = min(3, stack.count - floor)
        let taken = Array(stack.suffix(module.random.number(0...most)))
        let results = module.types(0...3)
        switch module.random.number(0...9) {
        case 0...2: open(.block, .block, taken, results)
        case 3...5: openLoop(taken, results)
        case 6...7:
            need([.i32])
            // `need` may have taken the top operand for the condition.
            pop(1)
            let most = min(2, stack.count - floor)
            open(.if, .if, Array(stack.suffix(module.random.number(0...most))), results)
        default: openTry(results)
        }
    }

    mutating func open(
        _ kind: Block.Kind, _ opcode: Opcode, _ parameters: [ValueType], _ results: [ValueType]
    ) {
        writer.block(opcode, blockType(parameters, results))
        push(kind, parameters, results)
    }

    private mutating func push(
        _ kind: Block.Kind, _ parameters: [ValueType], _ results: [ValueType]
    ) {
        blocks.append(
            Block(
                kind: kind, parameters: parameters, results: results,
                base: stack.count - parameters.count))
        budget -= 1
    }

    /// A loop that goes round a few times, or rarely for ever.
    private mutating func openLoop(_ parameters: [ValueType], _ results: [ValueType]) {
        locals.append(.i32)
        let counter = locals.count - 1
        counters.insert(counter)
        writer.i32(Int32(module.random.number(0...5)))
        writer.append(.localSet, UInt32(counter))
        open(.loop, .loop, parameters, results)
        let depth = blocks.count
        for _ in 0..<module.random.number(0...6) where blocks.count >= depth && budget > 0 {
            step()
        }
        while blocks.count > depth { close() }
        guard blocks.count == depth, blocks[depth - 1].kind == .loop else { return }
        need(blocks[depth - 1].parameters)
        writer.append(.localGet, UInt32(counter))
        writer.i32(1)
        writer.append(.i32Sub)
        writer.append(.localTee, UInt32(counter))
        writer.i32(0)
        writer.append(.i32GtS)
        for _ in 0..<module.random.pick([0, 0, 2]) { writer.append(.i32Eqz) }
        writer.append(.brIf, 0)
    }

    /// A block that catches, inside the blocks its clauses lead to.
    private mutating func openTry(_ results: [ValueType]) {
        var clauses: [CatchClause] = []
        for _ in 0..<module.random.number(1...2) where blocks.count < nestingMax + 2 {
            let tag = module.random.number(0...module.tags.count - 1)
            let payload = module.tags[tag].parameters
            // Labels are counted from inside out, the blocks still to be opened included.
            let label = UInt32(clauses.count)
            switch module.random.number(0...3) {
            case 0:
                open(.block, .block, [], payload)
                clauses.append(.tag(TagIndex(position: tag), label: label))
            case 1:
                open(.block, .block, [], payload + [.exnref])
                clauses.append(.tagReference(TagIndex(position: tag), label: label))
            case 2:
                open(.block, .block, [], [])
                clauses.append(.all(label: label))
            default:
                open(.block, .block, [], [.exnref])
                clauses.append(.allReference(label: label))
            }
        }
        // The first block opened is the outermost.
        let count = UInt32(clauses.count)
        clauses = clauses.map { clause in
            let label = count - 1 - clause.label
            return switch clause {
            case .tag(let tag, _): .tag(tag, label: label)
            case .tagReference(let tag, _): .tagReference(tag, label: label)
            case .all: .all(label: label)
            case .allReference: .allReference(label: label)
            }
        }
        writer.appendTryTable(blockType([], results), clauses)
        push(.tryTable, [], results)
        if chance(1, in: 2) { writeCall() } else if chance(1, in: 2) { writeThrow() }
    }

    /// Ends the innermost block.
    mutating func close() {
        guard blocks.count > 1 else { return }
        endWithResults()
        let block = blocks[blocks.count - 1]
        if block.kind == .if {
            if block.parameters != block.results || chance(1, in: 2) {
                writer.append(.else)
                stack.removeLast(stack.count - block.base)
                stack += block.parameters
                let depth = blocks.count
                blocks[depth - 1].kind = .block
                for _ in 0..<module.random.number(0...4) where blocks.count >= depth { step() }
                // What was open at that depth may have been closed by a step.
                while blocks.count >= depth { close() }
                return
            }
        }
        writer.append(.end)
        blocks.removeLast()
        stack.removeLast(stack.count - block.base)
        stack += block.results
    }

    /// Leaves exactly the results of the innermost block on the stack.
    mutating func endWithResults() {
        let block = blocks[blocks.count - 1]
        need(block.results)
        guard stack.count > block.base + block.results.count else { return }
        if block.kind != .loop, chance(1, in: 2) {
            writer.append(.br, 0)
            writeDeadCode()
        } else {
            while stack.count > block.base { drop() }
            for type in block.results { produce(type) }
        }
    }

    /// Code that cannot be reached, of the polymorphic kind.
    private mutating func writeDeadCode() {
        guard chance(1, in: 3) else { return }
        writer.append(.i32Add)
        writer.append(.drop)
        writer.block(.loop)
        writer.i32(1)
        writer.block(.if)
        writer.append(.br, 1)
        writer.append(.else)
        writer.append(.unreachable)
        writer.append(.end)
        writer.append(.end)
    }

    // MARK: Branches

    mutating func writeBranch() {
        let label = module.random.number(0...blocks.count - 1)
        let target = blocks[blocks.count - 1 - label]
        if target.kind == .loop, chance(9, in: 10) { return }
        if chance(1, in: 4) { return writeBranchTable(target.labelTypes) }
        need(target.labelTypes + [.i32])
        if chance(1, in: 3) { writer.append(.i32Eqz) }
        writer.append(.brIf, UInt32(label))
        apply([.i32], [])
    }

    /// `br_table` to every label that takes the same operands; the index decides, often the default.
    private mutating func writeBranchTable(_ types: [ValueType]) {
        let labels = blocks.indices.filter {
            blocks[$0].labelTypes == types && (blocks[$0].kind != .loop || chance(1, in: 10))
        }.map { UInt32(blocks.count - $0) }
        guard !labels.isEmpty else { return }
        // In a block of its own, which the labels count, so that code goes on behind it.
        open(.block, .block, [], [])
        need(types)
        need([.i32])
        // `need` may have taken one of the operands for the index.
        guard Array(stack.dropLast().suffix(types.count)) == types,
            stack.count - 1 - types.count >= floor
        else { return close() }
        let count = module.random.number(0...4)
        let entries = (0..<count).map { _ in module.random.pick(labels) }
        if chance(1, in: 2) {
            writer.i32(3)
            writer.append(.i32And)
        }
        writer.appendBranchTable(entries, default: module.random.pick(labels))
        apply([.i32], [])
        leaveBlock()
    }

    /// Ends the innermost block after an instruction that does not come back.
    private mutating func leaveBlock() {
        let block = blocks[blocks.count - 1]
        writeDeadCode()
        writer.append(.end)
        blocks.removeLast()
        stack.removeLast(stack.count - block.base)
        stack += block.results
    }

    /// `br_on_null`, `br_on_non_null`, `ref.as_non_null`
    mutating func writeReferenceBranch() {
        let function = module.random.number(module.importedFunctions...module.signatures.count - 1)
        let isTyped = chance(1, in: 2)
        let nullable =
            isTyped
            ? module.reference(to: function, isNullable: true)
            : module.random.pick(ProgramGenerator.references)
        guard case .reference(let reference) = nullable else { return }
        let present = ValueType.reference(ReferenceType(isNullable: false, reference.heapType))
        switch module.random.number(0...2) {
        case 0:
            let label = module.random.number(0...blocks.count - 1)
            let target = blocks[blocks.count - 1 - label]
            if target.kind == .loop { return }
            need(target.labelTypes + [nullable])
            writer.append(.brOnNull, UInt32(label))
            apply([nullable], [present])
        case 1:
            // Carried out of a block with others below it.
            let others = module.types(0...2)
            open(.block, .block, [], others + [present])
            need(others + [nullable])
            writer.append(.brOnNonNull, 0)
            apply([nullable], [])
            // Null: leaves another way.
            writer.append(.unreachable)
            leaveBlock()
        default:
            need([nullable])
            writer.append(.refAsNonNull)
            apply([nullable], [present])
        }
        use(present, of: isTyped ? function : nil)
    }

    /// Calls the function that a reference on top means, or drops it.
    private mutating func use(_ present: ValueType, of function: Int?) {
        guard let function, chance(2, in: 3) else {
            writer.append(.drop)
            return apply([present], [])
        }
        let type = module.signatures[function]
        // The reference waits in a local while the arguments are made.
        let nullable = module.reference(to: function, isNullable: true)
        locals.append(nullable)
        let local = UInt32(locals.count - 1)
        writer.append(.localSet, local)
        apply([present], [])
        need(type.parameters)
        writer.append(.localGet, local)
        writer.append(.callRef, module.builder.type(type).rawValue)
        apply(type.parameters, type.results)
    }

    // MARK: Calls

    private mutating func callee() -> Int {
        // Mostly forwards, so that most programs end.
        let later = (index + 1)..<max(index + 2, module.signatures.count)
        if chance(7, in: 10), later.upperBound <= module.signatures.count, !later.isEmpty {
            return Int.random(in: later, using: &module.random)
        }
        return module.random.number(0...module.signatures.count - 1)
    }

    mutating func writeCall() {
        let function = callee()
        let type = module.signatures[function]
        let typeIndex = module.builder.type(type).rawValue
        switch module.random.number(0...5) {
        case 0...2: write(.call, .index(UInt32(function)), type.parameters, type.results)
        case 3:
            need(type.parameters)
            writeTableIndex(function)
            writer.append(.callIndirect, typeIndex, 0)
            apply(type.parameters, type.results)
        case 4:
            need(type.parameters)
            writer.append(.refFunc, UInt32(function))
            writer.append(.callRef, typeIndex)
            apply(type.parameters, type.results)
        default: writeTailCall()
        }
    }

    /// The place of a function in table 0, as it was at first; sometimes another one.
    private mutating func writeTableIndex(_ function: Int) {
        let index =
            chance(1, in: 12)
            ? Int32(module.random.number(0...150))
            : Int32(function + module.signatures.count * module.random.number(0...3))
        if module.tables[0].addressType == .i64 {
            writer.append(.i64Const, .i64(Int64(index)))
        } else {
            writer.i32(index)
        }
    }

    /// Under a condition, so that code goes on behind it.
    private mutating func writeTailCall() {
        let results = blocks[0].results
        let candidates = module.signatures.indices.filter {
            module.signatures[$0].results == results
        }
        guard let function = candidates.randomElement(using: &module.random) else { return }
        let type = module.signatures[function]
        let typeIndex = module.builder.type(type).rawValue
        need([.i32])
        pop(1)
        open(.block, .if, [], [])
        need(type.parameters)
        switch module.random.number(0...2) {
        case 0: writer.append(.returnCall, UInt32(function))
        case 1:
            writeTableIndex(function)
            writer.append(.returnCallIndirect, typeIndex, 0)
        default:
            writer.append(.refFunc, UInt32(function))
            writer.append(.returnCallRef, typeIndex)
        }
        leaveBlock()
    }

    // MARK: Endings

    private mutating func writeThrow() {
        let tag = module.random.number(0...module.tags.count - 1)
        need([.i32])
        pop(1)
        open(.block, .if, [], [])
        if chance(1, in: 5) {
            need([.exnref])
            writer.append(.throwRef)
        } else {
            need(module.tags[tag].parameters)
            writer.append(.throw, UInt32(tag))
        }
        leaveBlock()
    }

    /// An instruction after which the function does not go on, under a condition.
    mutating func writeEnding() {
        switch module.random.number(0...5) {
        case 0...2: writeThrow()
        case 3:
            need([.i32])
            pop(1)
            open(.block, .if, [], [])
            writer.append(.unreachable)
            leaveBlock()
        default:
            need([.i32])
            pop(1)
            open(.block, .if, [], [])
            need(blocks[0].results)
            writer.append(.return)
            leaveBlock()
        }
    }
}
