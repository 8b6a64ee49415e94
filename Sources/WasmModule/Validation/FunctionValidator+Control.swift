/// The rules of control instructions. spec: valid-instr-control
extension FunctionValidator {
    // MARK: Blocks

    /// spec: valid-blocktype
    @inline(__always)
    private mutating func blockTypes(
        _ type: BlockType, _ instruction: Instruction
    ) throws(ValidationError.Reason) -> (start: TypeList, end: TypeList) {
        switch type {
        case .empty: return (.empty, .empty)
        case .value(let type):
            try context.types.check(type)
            let features = ModuleFeatures.features(of: type)
            if !features.isEmpty { noteFeatures(features, of: instruction) }
            return (.empty, TypeList(CompactType(type)))
        case .type(let index):
            let type = try context.types.function(index.rawValue)
            noteFeatures(.init(.multiValue), of: instruction)
            return (type.parameters, type.results)
        }
    }

    /// spec: valid-block, valid-loop
    mutating func stepBlock(
        _ kind: ControlFrame.Kind, _ type: BlockType, _ instruction: Instruction
    ) throws(ValidationError.Reason) {
        let types = try blockTypes(type, instruction)
        try popValues(types.start)
        try pushControl(kind, types.start, types.end)
    }

    /// spec: valid-if
    mutating func stepIf(_ instruction: Instruction) throws(ValidationError.Reason) {
        let types = try blockTypes(instruction.immediate.blockType, instruction)
        try popValue(.i32)
        try popValues(types.start)
        try pushControl(.if, types.start, types.end)
    }

    mutating func stepElse() throws(ValidationError.Reason) {
        let frame = try popControl()
        try pushControl(.else, frame.startTypes, frame.endTypes)
    }

    mutating func stepEnd() throws(ValidationError.Reason) {
        let frame = try popControl()
        if frame.kind == .if, frame.startTypes != frame.endTypes {
            // The missing `else` is an empty one.
            try pushControl(.else, frame.startTypes, frame.endTypes)
            _ = try popControl()
        }
        if !frames.isEmpty { try pushValues(frame.endTypes) }
    }

    /// spec: valid-try_table
    mutating func stepTryTable(_ instruction: Instruction) throws(ValidationError.Reason) {
        let (type, list) = instruction.immediate.catches
        let types = try blockTypes(type, instruction)
        try popValues(types.start)
        var clauses = InstructionReader.CatchClauses(bytes(in: list.range))
        while let clause = clauses.next() { try check(clause) }
        try pushControl(.tryTable, types.start, types.end)
    }

    /// spec: valid-catch
    private mutating func check(_ clause: CatchClause) throws(ValidationError.Reason) {
        let exception = CompactType(isNullable: false, .exn)
        switch clause {
        case .tag(let tag, let label):
            try check(tagParameters(tag.rawValue), nil, againstLabel: label)
        case .tagReference(let tag, let label):
            try check(tagParameters(tag.rawValue), exception, againstLabel: label)
        case .all(let label): try check(.empty, nil, againstLabel: label)
        case .allReference(let label): try check(.empty, exception, againstLabel: label)
        }
    }

    /// Whether a list of types, then one more, match what a label takes.
    private mutating func check(
        _ types: TypeList, _ last: CompactType?, againstLabel label: UInt32
    ) throws(ValidationError.Reason) {
        let expected = try labelTypes(label)
        try countMoves(types.count)
        var given = (0..<types.count).map { context.types[types, $0] }
        if let last { given.append(last) }
        guard given.count == expected.count,
            given.indices.allSatisfy({
                context.types.matches(given[$0], context.types[expected, $0])
            })
        else {
            throw .labelMismatch(
                expected: context.types.valueTypes(expected), found: given.compactMap(\.valueType))
        }
    }

    private func tagParameters(_ tag: UInt32) throws(ValidationError.Reason) -> TypeList {
        try context.types.function(context.tag(tag)).parameters
    }

    /// spec: valid-throw
    mutating func stepThrow(_ tag: UInt32) throws(ValidationError.Reason) {
        try popOperands(tagParameters(tag))
        setUnreachable()
    }

    // MARK: Branches

    /// spec: valid-br_if
    mutating func stepBranchIf(_ label: UInt32) throws(ValidationError.Reason) {
        try popValue(.i32)
        let types = try labelTypes(label)
        if types != .empty {
            try popValues(types)
            try pushValues(types)
        }
    }

    /// spec: valid-br_table
    mutating func stepBranchTable(_ table: LabelTable) throws(ValidationError.Reason) {
        try popValue(.i32)
        var labels = InstructionReader.Labels(bytes(in: table.range))
        var last: TypeList?
        while let label = labels.next() {
            let types = try labelTypes(label)
            // Most labels take along the same as the one before.
            guard types != last else { continue }
            try countMoves(types.count)
            guard last == nil || types.count == last?.count, matchesOperands(types) else {
                let found = values.suffix(min(types.count, values.count - frameHeight))
                throw .labelMismatch(
                    expected: context.types.valueTypes(types), found: found.compactMap(\.valueType))
            }
            last = types
        }
        setUnreachable()
    }

    /// spec: valid-br_on_null
    mutating func stepBranchOnNull(_ label: UInt32) throws(ValidationError.Reason) {
        let type = try popReference()
        let types = try labelTypes(label)
        try popValues(types)
        try pushValues(types)
        pushValue(type.withNullability(false))
    }

    /// spec: valid-br_on_non_null
    mutating func stepBranchOnNonNull(_ label: UInt32) throws(ValidationError.Reason) {
        let type = try popReference()
        try checkBranch(label, with: type.withNullability(false))
    }

    /// spec: valid-br_on_cast, valid-br_on_cast_fail
    mutating func stepBranchOnCast(
        _ branch: CastBranch, branchesOnSuccess: Bool
    ) throws(ValidationError.Reason) {
        try context.types.check(branch.source)
        try context.types.check(branch.target)
        let source = CompactType(branch.source)
        let target = CompactType(branch.target)
        guard context.types.matches(target, source) else {
            throw .castMismatch(source: branch.source, target: branch.target)
        }
        // What is left of the source after the target's values are gone. spec: aux-reftypediff
        let rest = target.isNullable ? source.withNullability(false) : source
        try popValue(source)
        try checkBranch(branch.label, with: branchesOnSuccess ? target : rest)
        pushValue(branchesOnSuccess ? rest : target)
    }

    /// Checks a branch that takes along the uppermost operands, which stay, and a reference.
    private mutating func checkBranch(
        _ label: UInt32, with type: CompactType
    ) throws(ValidationError.Reason) {
        let types = try labelTypes(label)
        guard types.count > 0,
            context.types.matches(type, context.types[types, types.count - 1])
        else {
            throw .labelMismatch(
                expected: context.types.valueTypes(types), found: [type].compactMap(\.valueType))
        }
        let others = types.dropLast()
        try popValues(others)
        try pushValues(others)
    }

    // MARK: Calls

    /// A call of a function of a type. spec: valid-call
    mutating func stepCall(_ type: UInt32) throws(ValidationError.Reason) {
        let function = try context.types.function(type)
        try popOperands(function.parameters)
        try pushValues(function.results)
    }

    /// spec: valid-return_call
    mutating func stepReturnCall(_ type: UInt32) throws(ValidationError.Reason) {
        let function = try context.types.function(type)
        guard context.types.matches(function.results, returnTypes) else {
            throw .calleeResultsMismatch(
                expected: context.types.valueTypes(returnTypes),
                found: context.types.valueTypes(function.results))
        }
        try popOperands(function.parameters)
        setUnreachable()
    }

    /// The index into a table and the type of the function there. spec: valid-call_indirect
    mutating func popCallee(
        _ indices: (type: UInt32, table: UInt32)
    ) throws(ValidationError.Reason) -> UInt32 {
        let table = try context.table(indices.table)
        guard context.types.matches(table.element, .funcref) else {
            throw .mismatch(expected: .funcref, found: table.element)
        }
        _ = try context.types.function(indices.type)
        try popValue(table.address)
        return indices.type
    }

    /// A reference to a function of a type. spec: valid-call_ref
    mutating func popCallee(_ type: UInt32) throws(ValidationError.Reason) -> UInt32 {
        _ = try context.types.function(type)
        try popValue(CompactType(isNullable: true, CompactHeapType(index: type)))
        return type
    }
}
