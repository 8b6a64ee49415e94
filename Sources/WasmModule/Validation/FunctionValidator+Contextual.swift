/// The rules of instructions whose type depends on the module or on what is around them.
extension FunctionValidator {
    /// Applies the rule of a contextual instruction; there is one case for each.
    mutating func stepByContext(_ instruction: Instruction) throws(ValidationError.Reason) {
        let immediate = instruction.immediate
        switch instruction.opcode {
        case .unreachable: setUnreachable()
        case .nop: break
        case .block: try stepBlock(.block, immediate.blockType, instruction)
        case .loop: try stepBlock(.loop, immediate.blockType, instruction)
        case .if: try stepIf(instruction)
        case .else: try stepElse()
        case .throw: try stepThrow(immediate.index)
        case .throwRef:
            try popValue(.exnref)
            setUnreachable()
        case .end: try stepEnd()
        case .br:
            try popValues(labelTypes(immediate.index))
            setUnreachable()
        case .brIf: try stepBranchIf(immediate.index)
        case .brTable: try stepBranchTable(immediate.labels)
        case .return:
            try popValues(returnTypes)
            setUnreachable()
        case .call: try stepCall(context.function(immediate.index))
        case .callIndirect: try stepCall(popCallee(immediate.indices))
        case .returnCall: try stepReturnCall(context.function(immediate.index))
        case .returnCallIndirect: try stepReturnCall(popCallee(immediate.indices))
        case .callRef: try stepCall(popCallee(immediate.index))
        case .returnCallRef: try stepReturnCall(popCallee(immediate.index))
        case .tryTable: try stepTryTable(instruction)
        case .brOnNull: try stepBranchOnNull(immediate.index)
        case .brOnNonNull: try stepBranchOnNonNull(immediate.index)

        case .drop: _ = try popValue()
        case .select: try stepSelect()
        case .selectTyped: try stepSelect(immediate.valueTypes)

        case .localGet: try stepLocalGet(immediate.index)
        case .localSet: try stepLocalSet(immediate.index)
        case .localTee: try stepLocalTee(immediate.index)
        case .globalGet: pushValue(try context.global(immediate.index).type)
        case .globalSet: try stepGlobalSet(immediate.index)

        case .tableGet: try stepTableGet(immediate.index)
        case .tableSet: try stepTableSet(immediate.index)
        case .tableInit: try stepTableInit(immediate.indices)
        case .elemDrop: _ = try context.element(immediate.index)
        case .tableCopy: try stepTableCopy(immediate.indices)
        case .tableGrow: try stepTableGrow(immediate.index)
        case .tableSize: pushValue(try context.table(immediate.index).address)
        case .tableFill: try stepTableFill(immediate.index)

        case .memorySize: pushValue(try context.memory(immediate.index))
        case .memoryGrow: try stepMemoryGrow(immediate.index)
        case .memoryInit: try stepMemoryInit(immediate.indices)
        case .dataDrop: try context.checkData(immediate.index)
        case .memoryCopy: try stepMemoryCopy(immediate.indices)
        case .memoryFill: try stepMemoryFill(immediate.index)

        case .refNull: try stepReferenceNull(immediate.heapType)
        case .refIsNull:
            _ = try popReference()
            pushValue(.i32)
        case .refFunc: try stepReferenceFunction(immediate.index)
        case .refEq:
            try popValue(.eqref)
            try popValue(.eqref)
            pushValue(.i32)
        case .refAsNonNull: pushValue(try popReference().withNullability(false))

        case .structNew: try stepStructureNew(immediate.index)
        case .structNewDefault: try stepStructureNewDefault(immediate.index)
        case .structGet: try stepStructureGet(immediate.indices, isPacked: false)
        case .structGetS, .structGetU: try stepStructureGet(immediate.indices, isPacked: true)
        case .structSet: try stepStructureSet(immediate.indices)
        case .arrayNew: try stepArrayNew(immediate.index)
        case .arrayNewDefault: try stepArrayNewDefault(immediate.index)
        case .arrayNewFixed: try stepArrayNewFixed(immediate.indices)
        case .arrayNewData: try stepArrayNewData(immediate.indices)
        case .arrayNewElem: try stepArrayNewElement(immediate.indices)
        case .arrayGet: try stepArrayGet(immediate.index, isPacked: false)
        case .arrayGetS, .arrayGetU: try stepArrayGet(immediate.index, isPacked: true)
        case .arraySet: try stepArraySet(immediate.index)
        case .arrayLen:
            try popValue(.arrayref)
            pushValue(.i32)
        case .arrayFill: try stepArrayFill(immediate.index)
        case .arrayCopy: try stepArrayCopy(immediate.indices)
        case .arrayInitData: try stepArrayInitData(immediate.indices)
        case .arrayInitElem: try stepArrayInitElement(immediate.indices)

        case .refTest, .refTestNullable:
            try popCastSource(immediate.heapType)
            pushValue(.i32)
        case .refCast: try stepCast(immediate.heapType, isNullable: false)
        case .refCastNullable: try stepCast(immediate.heapType, isNullable: true)
        case .brOnCast: try stepBranchOnCast(immediate.castBranch, branchesOnSuccess: true)
        case .brOnCastFail: try stepBranchOnCast(immediate.castBranch, branchesOnSuccess: false)
        case .anyConvertExtern: try stepConvert(from: .extern, to: .any)
        case .externConvertAny: try stepConvert(from: .any, to: .extern)
        case .refI31:
            try popValue(.i32)
            pushValue(CompactType(isNullable: false, .i31))
        case .i31GetS, .i31GetU:
            try popValue(.i31ref)
            pushValue(.i32)
        default: preconditionFailure("\(instruction.opcode) has no rule")
        }
    }

    // MARK: Parametric instructions

    /// spec: valid-select
    private mutating func stepSelect() throws(ValidationError.Reason) {
        try popValue(.i32)
        let second = try popValue()
        let first = try popValue()
        for type in [first, second] where !type.isNumberOrVector {
            throw .numberOrVectorRequired(found: type.valueType)
        }
        if let firstType = first.valueType, let secondType = second.valueType, first != second {
            throw .selectedTypesDiffer(firstType, secondType)
        }
        pushValue(first.isBottom ? second : first)
    }

    /// spec: valid-select
    private mutating func stepSelect(_ list: ValueTypeList) throws(ValidationError.Reason) {
        var types = InstructionReader.ValueTypes(bytes(in: list.range))
        guard list.count == 1, let type = types.next() else {
            throw .invalidResultArity(Int(list.count))
        }
        try context.types.check(type)
        let compact = CompactType(type)
        try popValue(.i32)
        try popValue(compact)
        try popValue(compact)
        pushValue(compact)
    }

    // MARK: Variable instructions

    /// Does an instruction on a local that needs no check of being set, if the operand is just right.
    @inline(__always)
    mutating func stepLocalQuickly(_ opcode: Opcode, _ index: UInt32) -> Bool {
        guard let type = locals.defaultableInHead(index) else { return false }
        switch opcode {
        case .localGet: pushValue(type)
        case .localSet:
            guard operand(0) == type else { return false }
            values.removeLast()
            if type == .v128 { vectorCount -= 1 }
        default:
            guard operand(0) == type else { return false }
        }
        return true
    }

    /// spec: valid-local.get
    @inline(__always)
    private mutating func stepLocalGet(_ index: UInt32) throws(ValidationError.Reason) {
        let type = try locals.type(index)
        if !type.isDefaultable { try locals.checkIsSet(index) }
        pushValue(type)
    }

    /// spec: valid-local.set
    @inline(__always)
    private mutating func stepLocalSet(_ index: UInt32) throws(ValidationError.Reason) {
        let type = try locals.type(index)
        try popValue(type)
        if !type.isDefaultable { locals.set(index) }
    }

    /// spec: valid-local.tee
    @inline(__always)
    private mutating func stepLocalTee(_ index: UInt32) throws(ValidationError.Reason) {
        let type = try locals.type(index)
        if operand(0) != type {
            try popValue(type)
            pushValue(type)
        }
        if !type.isDefaultable { locals.set(index) }
    }

    /// spec: valid-global.set
    private mutating func stepGlobalSet(_ index: UInt32) throws(ValidationError.Reason) {
        let global = try context.global(index)
        guard global.isMutable else { throw .immutableGlobal(index) }
        try popValue(global.type)
    }
}
