/// An entry of the control stack. spec: algo-valid (`ctrl_frame`)
struct ControlFrame {
    enum Kind: UInt8 {
        case function, block, loop, `if`, `else`, tryTable
    }

    let kind: Kind
    /// Whether the rest of the block cannot be reached: its operands are whatever is needed.
    var isUnreachable = false
    let startTypes: TypeList
    let endTypes: TypeList
    /// Operands, vectors among them, and locals set at the start of the block.
    let height: Int
    let vectorCount: Int
    let initializationCount: Int

    /// What a branch to the block takes along. spec: algo-valid (`label_types`)
    var labelTypes: TypeList { kind == .loop ? startTypes : endTypes }
}

/// The stacks of the algorithm. spec: algo-valid
extension FunctionValidator {
    // MARK: Operands

    /// The type of an operand counted from the top; bottom where the block has none.
    @inline(__always)
    func operand(_ depth: Int) -> CompactType {
        let position = values.count - 1 - depth
        return position >= frameHeight ? values[position] : .bottom
    }

    @inline(__always)
    mutating func updateMaximumHeight() {
        maximumHeight = max(maximumHeight, values.count + vectorCount)
    }

    @inline(__always)
    mutating func pushValue(_ type: CompactType) {
        values.append(type)
        if type == .v128 { vectorCount += 1 }
        updateMaximumHeight()
    }

    /// Takes any operand.
    mutating func popValue() throws(ValidationError.Reason) -> CompactType {
        guard values.count > frameHeight else {
            guard isUnreachable else { throw .operandMissing }
            return .bottom
        }
        let type = values.removeLast()
        if type == .v128 { vectorCount -= 1 }
        return type
    }

    /// Takes an operand whose type must match.
    @inline(__always)
    @discardableResult
    mutating func popValue(
        _ expected: CompactType
    ) throws(ValidationError.Reason) -> CompactType {
        if operand(0) == expected {
            values.removeLast()
            if expected == .v128 { vectorCount -= 1 }
            return expected
        }
        return try popOther(expected)
    }

    @inline(never)
    private mutating func popOther(
        _ expected: CompactType
    ) throws(ValidationError.Reason) -> CompactType {
        guard values.count > frameHeight else {
            guard isUnreachable else { throw .mismatch(expected: expected, found: nil) }
            return .bottom
        }
        guard context.types.matches(operand(0), expected) else {
            throw .mismatch(expected: expected, found: operand(0))
        }
        return try popValue()
    }

    /// Takes a reference. Bottom becomes a reference of which nothing more is known.
    mutating func popReference() throws(ValidationError.Reason) -> CompactType {
        guard values.count > frameHeight || isUnreachable else {
            throw .referenceRequired(found: nil)
        }
        let type = try popValue()
        if type.isBottom { return CompactType(isNullable: false, .bottom) }
        guard type.isReference else { throw .referenceRequired(found: type.valueType) }
        return type
    }

    // MARK: Lists of operands

    /// Whether all further operands are there because the code cannot be reached. Long lists, which
    /// cost few bytes, stop here.
    var isExhausted: Bool { values.count == frameHeight && isUnreachable }

    /// Several results may come of an instruction of two bytes, so their number is bounded.
    mutating func pushValues(_ types: TypeList) throws(ValidationError.Reason) {
        if let type = types.single { return pushValue(type) }
        if types.count == 0 { return }
        let limit = context.limits.operands
        guard values.count + types.count <= limit else {
            throw .limitExceeded(.operands, limit: limit)
        }
        try countMoves(types.count)
        for position in 0..<types.count { pushValue(context.types[types, position]) }
    }

    /// Counts the work that lists make, which the module's size does not bound.
    mutating func countMoves(_ count: Int) throws(ValidationError.Reason) {
        operandMoves += count
        let limit = context.limits.operandMoves
        guard operandMoves <= limit else { throw .limitExceeded(.operandMoves, limit: limit) }
    }

    mutating func popValues(_ types: TypeList) throws(ValidationError.Reason) {
        if let type = types.single {
            try popValue(type)
            return
        }
        var position = types.count
        if position > 0, !isExhausted { try countMoves(position) }
        while position > 0, !isExhausted {
            position -= 1
            try popValue(context.types[types, position])
        }
    }

    /// Takes the operands of an instruction that has a list of them; an error shows all of them.
    mutating func popOperands(_ types: TypeList) throws(ValidationError.Reason) {
        guard matchesOperands(types) else {
            let found = values.suffix(min(types.count, values.count - frameHeight))
            throw .operandsMismatch(
                required: context.types.valueTypes(types), found: found.compactMap(\.valueType))
        }
        try popValues(types)
    }

    /// Whether the uppermost operands match a list. It changes nothing; were it not `mutating`, it would be
    /// given a copy of the validator.
    mutating func matchesOperands(_ types: TypeList) -> Bool {
        for depth in 0..<types.count {
            guard values.count - depth > frameHeight else { return isUnreachable }
            let expected = context.types[types, types.count - 1 - depth]
            guard operand(depth) == expected || context.types.matches(operand(depth), expected)
            else { return false }
        }
        return true
    }

    // MARK: Control

    var isUnreachable: Bool { frames[frames.count - 1].isUnreachable }

    /// Whether the innermost block is an `if` that may have an `else`.
    var isInIf: Bool { frames.last?.kind == .if }

    mutating func pushControl(
        _ kind: ControlFrame.Kind, _ startTypes: TypeList, _ endTypes: TypeList
    ) throws(ValidationError.Reason) {
        guard frames.count < context.limits.nesting else {
            throw .limitExceeded(.nesting, limit: context.limits.nesting)
        }
        frames.append(
            ControlFrame(
                kind: kind, startTypes: startTypes, endTypes: endTypes, height: values.count,
                vectorCount: vectorCount, initializationCount: locals.initializations.count))
        frameHeight = values.count
        maximumNesting = max(maximumNesting, frames.count)
        try pushValues(startTypes)
    }

    mutating func popControl() throws(ValidationError.Reason) -> ControlFrame {
        let frame = frames[frames.count - 1]
        try popValues(frame.endTypes)
        guard values.count == frame.height else {
            throw .valuesLeft(count: values.count - frame.height)
        }
        locals.reset(to: frame.initializationCount)
        frames.removeLast()
        frameHeight = frames.last?.height ?? 0
        return frame
    }

    /// Everything after an instruction that never goes on. spec: algo-valid (`unreachable`)
    mutating func setUnreachable() {
        values.removeLast(values.count - frameHeight)
        vectorCount = frames[frames.count - 1].vectorCount
        frames[frames.count - 1].isUnreachable = true
    }

    /// The types that a branch to a label takes along. (`mutating` as `matchesOperands` is.)
    mutating func labelTypes(_ label: UInt32) throws(ValidationError.Reason) -> TypeList {
        guard label < frames.count else { throw .unknown(.label, label) }
        return frames[frames.count - 1 - Int(label)].labelTypes
    }

    /// What the function returns.
    var returnTypes: TypeList { frames[0].endTypes }

    /// A list in an immediate.
    func bytes(in range: Range<Int>) -> ByteReader {
        ByteReader(context.definition.bytes, range: range)
    }
}
