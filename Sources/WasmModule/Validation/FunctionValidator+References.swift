/// The rules of instructions on references, structures and arrays.
extension FunctionValidator {
    // MARK: References. spec: valid-instr-ref

    mutating func stepReferenceNull(_ type: HeapType) throws(ValidationError.Reason) {
        let type = ReferenceType(isNullable: true, type)
        try context.types.check(type)
        pushValue(CompactType(type))
    }

    /// spec: valid-ref.func
    mutating func stepReferenceFunction(_ index: UInt32) throws(ValidationError.Reason) {
        let type = try context.function(index)
        if isConstant {
            references[Int(index)] = true
        } else if !references[Int(index)] {
            throw .undeclaredFunctionReference(index)
        }
        pushReference(type)
    }

    private mutating func pushReference(_ type: UInt32) {
        pushValue(CompactType(isNullable: false, CompactHeapType(index: type)))
    }

    /// Takes a reference to a value of a defined type, or null.
    private mutating func popReference(to type: UInt32) throws(ValidationError.Reason) {
        try popValue(CompactType(isNullable: true, CompactHeapType(index: type)))
    }

    /// Takes the operand of a cast, whatever the cast's hierarchy has. spec: valid-ref.test
    mutating func popCastSource(_ type: HeapType) throws(ValidationError.Reason) {
        try context.types.check(ReferenceType(isNullable: true, type))
        let top = context.types.top(of: CompactHeapType(type))
        try popValue(CompactType(isNullable: true, top))
    }

    /// spec: valid-ref.cast
    mutating func stepCast(
        _ type: HeapType, isNullable: Bool
    ) throws(ValidationError.Reason) {
        try popCastSource(type)
        pushValue(CompactType(isNullable: isNullable, CompactHeapType(type)))
    }

    /// spec: valid-any.convert_extern, valid-extern.convert_any
    mutating func stepConvert(
        from source: CompactHeapType, to target: CompactHeapType
    ) throws(ValidationError.Reason) {
        let type = try popValue(CompactType(isNullable: true, source))
        pushValue(CompactType(isNullable: type.isNullable, target))
    }

    // MARK: Structures. spec: valid-instr-struct

    mutating func stepStructureNew(_ index: UInt32) throws(ValidationError.Reason) {
        let type = try context.types.structure(index)
        for position in type.fields.reversed() {
            if isExhausted { break }
            try popValue(context.types.fields[position].type)
        }
        pushReference(index)
    }

    mutating func stepStructureNewDefault(_ index: UInt32) throws(ValidationError.Reason) {
        let type = try context.types.structure(index)
        if let position = type.firstNonDefaultable {
            throw .notDefaultable(context.types.fields[position].storage.unpacked)
        }
        pushReference(index)
    }

    mutating func stepStructureGet(
        _ indices: (type: UInt32, field: UInt32), isPacked: Bool
    ) throws(ValidationError.Reason) {
        let field = try context.types.field(indices.field, of: indices.type)
        guard field.isPacked == isPacked else { throw .packingMismatch(isPacked: field.isPacked) }
        try popReference(to: indices.type)
        pushValue(field.type)
    }

    mutating func stepStructureSet(
        _ indices: (type: UInt32, field: UInt32)
    ) throws(ValidationError.Reason) {
        let field = try context.types.field(indices.field, of: indices.type)
        guard field.isMutable else { throw .immutableField(indices.field) }
        try popValue(field.type)
        try popReference(to: indices.type)
    }

    // MARK: Arrays. spec: valid-instr-array

    mutating func stepArrayNew(_ index: UInt32) throws(ValidationError.Reason) {
        let field = try context.types.array(index)
        try popValue(.i32)
        try popValue(field.type)
        pushReference(index)
    }

    mutating func stepArrayNewDefault(_ index: UInt32) throws(ValidationError.Reason) {
        let field = try context.types.array(index)
        guard field.type.isDefaultable else { throw .notDefaultable(field.storage.unpacked) }
        try popValue(.i32)
        pushReference(index)
    }

    mutating func stepArrayNewFixed(
        _ indices: (type: UInt32, length: UInt32)
    ) throws(ValidationError.Reason) {
        let field = try context.types.array(indices.type)
        for _ in 0..<indices.length {
            if isExhausted { break }
            try popValue(field.type)
        }
        pushReference(indices.type)
    }

    mutating func stepArrayNewData(
        _ indices: (type: UInt32, data: UInt32)
    ) throws(ValidationError.Reason) {
        try checkIsNumericOrVector(context.types.array(indices.type), indices.type)
        try context.checkData(indices.data)
        try popValue(.i32)
        try popValue(.i32)
        pushReference(indices.type)
    }

    mutating func stepArrayNewElement(
        _ indices: (type: UInt32, element: UInt32)
    ) throws(ValidationError.Reason) {
        try checkElement(indices.element, fits: context.types.array(indices.type))
        try popValue(.i32)
        try popValue(.i32)
        pushReference(indices.type)
    }

    mutating func stepArrayGet(
        _ index: UInt32, isPacked: Bool
    ) throws(ValidationError.Reason) {
        let field = try context.types.array(index)
        guard field.isPacked == isPacked else { throw .packingMismatch(isPacked: field.isPacked) }
        try popValue(.i32)
        try popReference(to: index)
        pushValue(field.type)
    }

    mutating func stepArraySet(_ index: UInt32) throws(ValidationError.Reason) {
        let field = try mutableArray(index)
        try popValue(field.type)
        try popValue(.i32)
        try popReference(to: index)
    }

    mutating func stepArrayFill(_ index: UInt32) throws(ValidationError.Reason) {
        let field = try mutableArray(index)
        try popValue(.i32)
        try popValue(field.type)
        try popValue(.i32)
        try popReference(to: index)
    }

    mutating func stepArrayCopy(
        _ indices: (destination: UInt32, source: UInt32)
    ) throws(ValidationError.Reason) {
        let destination = try mutableArray(indices.destination)
        let source = try context.types.array(indices.source)
        guard context.types.matches(source.storage, destination.storage) else {
            throw .arrayTypesDoNotMatch(source: source.storage, destination: destination.storage)
        }
        try popValue(.i32)
        try popValue(.i32)
        try popReference(to: indices.source)
        try popValue(.i32)
        try popReference(to: indices.destination)
    }

    mutating func stepArrayInitData(
        _ indices: (type: UInt32, data: UInt32)
    ) throws(ValidationError.Reason) {
        try checkIsNumericOrVector(mutableArray(indices.type), indices.type)
        try context.checkData(indices.data)
        try popSegmentCopy(to: indices.type)
    }

    mutating func stepArrayInitElement(
        _ indices: (type: UInt32, element: UInt32)
    ) throws(ValidationError.Reason) {
        try checkElement(indices.element, fits: mutableArray(indices.type))
        try popSegmentCopy(to: indices.type)
    }

    /// Takes an array, a position in it, a position in a segment and a length.
    private mutating func popSegmentCopy(to type: UInt32) throws(ValidationError.Reason) {
        try popValue(.i32)
        try popValue(.i32)
        try popValue(.i32)
        try popReference(to: type)
    }

    private func mutableArray(
        _ index: UInt32
    ) throws(ValidationError.Reason) -> TypeContext.Field {
        let field = try context.types.array(index)
        guard field.isMutable else { throw .immutableArray(TypeIndex(index)) }
        return field
    }

    private func checkIsNumericOrVector(
        _ field: TypeContext.Field, _ index: UInt32
    ) throws(ValidationError.Reason) {
        guard field.type.isNumberOrVector else { throw .arrayNotNumericOrVector(TypeIndex(index)) }
    }

    /// Whether an array can hold what is in an element segment.
    private func checkElement(
        _ index: UInt32, fits field: TypeContext.Field
    ) throws(ValidationError.Reason) {
        let element = try context.element(index)
        guard !field.isPacked, context.types.matches(element, field.type) else {
            throw .mismatch(expected: field.type, found: element)
        }
    }
}
