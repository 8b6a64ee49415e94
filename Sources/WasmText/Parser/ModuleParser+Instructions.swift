import WasmModule

/// Instructions, flat and folded, without recursion. spec: text-instr
extension ModuleParser {
    /// An instruction whose operands may still have to come.
    enum ParsedInstruction {
        case plain(Opcode, Immediate)
        case branchTable([UInt32], default: UInt32)
        case select([ValueType])
        case tryTable(BlockType, [CatchClause])
    }

    /// What is open around the instruction at hand.
    private enum Frame {
        /// A block that an `end` closes. `hasElse` is `nil` where it can have no `else`.
        case block(hasElse: Bool?)
        /// A folded instruction, which follows its operands.
        case folded(ParsedInstruction, BranchHint?)
        /// A folded block.
        case foldedBlock
        /// A folded `if` whose operands are being read: its type, label and name.
        case condition(BlockType, label: [UInt8]?, name: [UInt8]?, BranchHint?)
        /// A folded `if` behind its first branch.
        case conditional(hasElse: Bool)
        /// A branch of a folded `if`.
        case branch
    }

    /// Instructions being written, and what is open around them.
    private struct Sequence {
        var writer = InstructionWriter()
        var frames: [Frame] = []
        /// Of the annotation before the instruction at hand.
        var hint: (value: BranchHint, range: Range<Int>)?

        /// Whether the innermost frame takes operands only, which are folded.
        var takesOperandsOnly: Bool {
            switch frames.last {
            case .folded, .condition, .conditional: true
            case nil, .block, .foldedBlock, .branch: false
            }
        }
    }

    /// The instructions up to the parenthesis that closes what is around them, or one folded
    /// instruction, and the `end` of the expression.
    mutating func parseExpression(
        isSingle: Bool, hints: inout BranchHints
    ) throws(TextError) -> InstructionWriter {
        var sequence = Sequence()
        if isSingle, cursor.token.kind != .open { throw cursor.unexpected() }
        while true {
            try takeHint(&sequence)
            switch cursor.token.kind {
            case .open:
                try open(&sequence, &hints)
            case .close:
                guard let frame = sequence.frames.popLast() else {
                    try checkHint(sequence, .nop)
                    sequence.writer.append(.end)
                    return sequence.writer
                }
                try close(frame, &sequence, &hints)
                if isSingle, sequence.frames.isEmpty {
                    sequence.writer.append(.end)
                    return sequence.writer
                }
            default:
                guard case .instruction(let opcode) = cursor.token.keyword,
                    !sequence.takesOperandsOnly
                else { throw cursor.unexpected() }
                try parseFlat(opcode, &sequence, &hints)
            }
        }
    }

    // MARK: Flat

    private mutating func parseFlat(
        _ opcode: Opcode, _ sequence: inout Sequence, _ hints: inout BranchHints
    ) throws(TextError) {
        let token = cursor.token
        try checkHint(sequence, opcode)
        cursor.advance()
        switch opcode {
        case .block, .loop, .if, .tryTable:
            let label = cursor.takeIdentifier()
            let name = try takeName(else: label)
            let instruction = try parseBlockHead(opcode)
            emit(instruction, &sequence, &hints)
            pushLabel(label, name: name)
            sequence.frames.append(.block(hasElse: opcode == .if ? false : nil))
        case .else:
            guard case .block(hasElse: false)? = sequence.frames.popLast() else {
                throw cursor.unexpected(token)
            }
            sequence.frames.append(.block(hasElse: true))
            try checkLabel()
            sequence.writer.append(.else)
        case .end:
            guard case .block? = sequence.frames.popLast() else {
                throw cursor.unexpected(token)
            }
            try checkLabel()
            scope.popLabel()
            sequence.writer.append(.end)
        default:
            emit(try parsePlain(opcode), &sequence, &hints)
        }
    }

    /// The label that `else` or `end` repeats.
    private mutating func checkLabel() throws(TextError) {
        let token = cursor.token
        guard let label = cursor.takeIdentifier() else { return }
        guard label == scope.innermostLabel else {
            throw cursor.error(.mismatchingLabel, at: token)
        }
    }

    private mutating func pushLabel(_ label: [UInt8]?, name: [UInt8]?) {
        if let name, let function = scope.function {
            names.add(name, to: .labels, function, scope.labelCount)
        }
        scope.pushLabel(label)
    }

    // MARK: Folded

    /// Opens a parenthesis within an expression. spec: text-foldedinstr
    private mutating func open(
        _ sequence: inout Sequence, _ hints: inout BranchHints
    ) throws(TextError) {
        cursor.advance()
        switch cursor.token.keyword {
        case .word(.then): try openThen(&sequence, &hints)
        case .instruction(.else):
            guard case .conditional(hasElse: false)? = sequence.frames.popLast() else {
                throw cursor.unexpected()
            }
            cursor.advance()
            sequence.writer.append(.else)
            sequence.frames += [.conditional(hasElse: true), .branch]
        case .instruction(let opcode):
            if case .conditional? = sequence.frames.last { throw cursor.unexpected() }
            try checkHint(sequence, opcode)
            try openInstruction(opcode, &sequence, &hints)
        default: throw cursor.unexpected()
        }
    }

    private mutating func openThen(
        _ sequence: inout Sequence, _ hints: inout BranchHints
    ) throws(TextError) {
        guard case .condition(let type, let label, let name, let hint)? = sequence.frames.popLast()
        else { throw cursor.unexpected() }
        cursor.advance()
        if let hint { hints.add(hint, at: sequence.writer) }
        sequence.writer.append(.if, .blockType(type))
        // The operands of `if` are outside its label.
        pushLabel(label, name: name)
        sequence.frames += [.conditional(hasElse: false), .branch]
    }

    private mutating func openInstruction(
        _ opcode: Opcode, _ sequence: inout Sequence, _ hints: inout BranchHints
    ) throws(TextError) {
        let token = cursor.token
        cursor.advance()
        switch opcode {
        case .block, .loop, .tryTable, .if:
            let label = cursor.takeIdentifier()
            let name = try takeName(else: label)
            let instruction = try parseBlockHead(opcode)
            if case .plain(.if, .blockType(let type)) = instruction {
                let hint = sequence.hint?.value
                sequence.hint = nil
                sequence.frames.append(.condition(type, label: label, name: name, hint))
            } else {
                emit(instruction, &sequence, &hints)
                pushLabel(label, name: name)
                sequence.frames.append(.foldedBlock)
            }
        case .end, .else: throw cursor.unexpected(token)
        default:
            let instruction = try parsePlain(opcode)
            let hint = sequence.hint?.value
            sequence.hint = nil
            sequence.frames.append(.folded(instruction, hint))
        }
    }

    /// Closes a frame by the parenthesis at hand.
    private mutating func close(
        _ frame: Frame, _ sequence: inout Sequence, _ hints: inout BranchHints
    ) throws(TextError) {
        try checkHint(sequence, .nop)
        switch frame {
        // A flat block that is not ended, or an `if` without `then`.
        case .block, .condition: throw cursor.unexpected()
        case .folded(let instruction, let hint):
            sequence.hint = hint.map { ($0, 0..<0) }
            emit(instruction, &sequence, &hints)
        case .foldedBlock, .conditional:
            scope.popLabel()
            sequence.writer.append(.end)
        case .branch: break
        }
        cursor.advance()
    }

    // MARK: Writing

    private mutating func emit(
        _ instruction: ParsedInstruction, _ sequence: inout Sequence, _ hints: inout BranchHints
    ) {
        if let hint = sequence.hint {
            hints.add(hint.value, at: sequence.writer)
            sequence.hint = nil
        }
        switch instruction {
        case .plain(let opcode, let immediate): sequence.writer.append(opcode, immediate)
        case .branchTable(let labels, let label):
            sequence.writer.appendBranchTable(labels, default: label)
        case .select(let types): sequence.writer.appendSelect(types)
        case .tryTable(let type, let clauses): sequence.writer.appendTryTable(type, clauses)
        }
    }

    // MARK: Branch hints

    /// The hint at hand, for the instruction after it.
    private mutating func takeHint(_ sequence: inout Sequence) throws(TextError) {
        while let annotation = annotations.take(.branchHint, at: cursor.position) {
            guard scope.function != nil else {
                throw cursor.text.error(
                    .annotation(.branchHint, .notInFunction), annotation.range)
            }
            guard sequence.hint == nil else {
                throw cursor.text.error(.annotation(.branchHint, .duplicate), annotation.range)
            }
            sequence.hint = (try parseHint(annotation), annotation.range)
        }
    }

    /// Only conditional branches can be hinted at.
    private func checkHint(_ sequence: Sequence, _ opcode: Opcode) throws(TextError) {
        guard let hint = sequence.hint, opcode != .if, opcode != .brIf else { return }
        throw cursor.text.error(.annotation(.branchHint, .invalidTarget), hint.range)
    }
}
