import Martlet
import WasmModule

/// Structures, scalars and casts; arrays are in `Run+Arrays.swift`. spec: exec-instr-ref
extension Run {
    func executeAggregate(_ operation: Code.Operation, in frame: Frame) throws(Interruption) {
        let instance = frame.instance
        switch operation.opcode {
        case .structNew: try structNew(instance.types[operation.index])
        case .structNewDefault: try structNewDefault(instance.types[operation.index])
        case .structGet, .structGetS, .structGetU: try structGet(operation, in: instance)
        case .structSet: try structSet(operation, in: instance)

        case .refTest, .refTestNullable:
            let type = castTarget(operation, in: instance)
            push(.i32(store.matches(popReference(), type) ? 1 : 0))
        case .refCast, .refCastNullable:
            let reference = popReference()
            guard store.matches(reference, castTarget(operation, in: instance)) else {
                throw .trap(.castFailure)
            }
            push(.reference(reference))
        case .brOnCast: branchOnCast(operation, if: true, in: frame)
        case .brOnCastFail: branchOnCast(operation, if: false, in: frame)

        // A reference stays the same; the types that it matches depend on where it is looked at.
        case .anyConvertExtern, .externConvertAny: break

        case .refI31: push(.reference(Reference(i31: pop(UInt32.self))))
        case .i31GetS: push(.i32(Int32(bitPattern: try popI31() << 1) >> 1))
        case .i31GetU: push(.i32(bits: try popI31()))

        default: try executeArray(operation, in: instance)
        }
    }

    // MARK: Allocation

    /// The checks, the price and the act of an allocation, whose operands are still on the stack.
    func allocate(
        _ kind: HeapObject.Kind, size: UInt64, popping operandCount: Int, _ fields: () -> [Value]
    ) throws(Interruption) {
        try checkHeap(size)
        try pay(store.schedule.units(bytes: size))
        let object = HeapObject(kind, fields(), size: size)
        operands.removeLast(operandCount)
        push(.reference(store.heap.insert(object)))
    }

    // MARK: Structures

    /// spec: exec-struct.new
    private func structNew(_ type: TypeIndex) throws(Interruption) {
        let fields = store.types.fields(of: type)
        try allocate(
            .structure(type), size: ObjectSize.structure(fields), popping: fields.count
        ) {
            zip(fields, peek(fields.count)).map { $0.storage.packed($1) }
        }
    }

    /// spec: exec-struct.new_default
    private func structNewDefault(_ type: TypeIndex) throws(Interruption) {
        let fields = store.types.fields(of: type)
        try allocate(.structure(type), size: ObjectSize.structure(fields), popping: 0) {
            fields.map { Value(defaultOf: $0.storage.unpacked) }
        }
    }

    /// spec: exec-struct.get
    private func structGet(
        _ operation: Code.Operation, in instance: ReferenceInstance
    ) throws(Interruption) {
        let (type, field) = operation.indices
        let storage = store.types.fields(of: instance.types[type])[field].storage
        let value = try popStructure().fields[field]
        push(operation.opcode == .structGetS ? storage.signExtended(value) : value)
    }

    /// spec: exec-struct.set
    private func structSet(
        _ operation: Code.Operation, in instance: ReferenceInstance
    ) throws(Interruption) {
        let (type, field) = operation.indices
        let storage = store.types.fields(of: instance.types[type])[field].storage
        let value = popValue()
        try popStructure().fields[field] = storage.packed(value)
    }

    private func popStructure() throws(Interruption) -> HeapObject {
        guard let reference = popReference() else { throw .trap(.nullStructureReference) }
        return store.object(reference)
    }

    /// The 31 bits. spec: exec-i31.get_sx
    private func popI31() throws(Interruption) -> UInt32 {
        guard let reference = popReference() else { throw .trap(.nullI31Reference) }
        guard let bits = reference.i31 else { invalid("the operand is no i31") }
        return bits
    }

    // MARK: Casts

    /// The type that `ref.test` and `ref.cast` ask for, in the store's types.
    private func castTarget(
        _ operation: Code.Operation, in instance: ReferenceInstance
    ) -> ReferenceType {
        guard case .heapType(let type) = operation.immediate else {
            invalid("\(operation.opcode.mnemonic) has no heap type")
        }
        let isNullable =
            operation.opcode == .refTestNullable || operation.opcode == .refCastNullable
        return instance.storeType(ReferenceType(isNullable: isNullable, type))
    }

    /// Branches if the operand, which stays on the stack, is of the type or is not. spec: exec-br_on_cast
    private func branchOnCast(_ operation: Code.Operation, if isTaken: Bool, in frame: Frame) {
        guard case .castBranch(let cast) = operation.immediate,
            case .reference(let reference)? = operands.last
        else { invalid("\(operation.opcode.mnemonic) has no reference or no types") }
        if store.matches(reference, frame.instance.storeType(cast.target)) == isTaken {
            branch(to: Int(cast.label), in: frame)
        }
    }
}

// MARK: - Packed values

extension StorageType {
    /// A value as a field or an element keeps it. spec: aux-packfield
    func packed(_ value: Value) -> Value {
        switch (self, value) {
        case (.i8, .i32(let number)): .i32(number & 0xFF)
        case (.i16, .i32(let number)): .i32(number & 0xFFFF)
        default: value
        }
    }

    /// What a field or an element keeps, taken as signed. spec: aux-unpackfield
    func signExtended(_ value: Value) -> Value {
        switch (self, value) {
        case (.i8, .i32(let number)): .i32(Int32(Int8(truncatingIfNeeded: number)))
        case (.i16, .i32(let number)): .i32(Int32(Int16(truncatingIfNeeded: number)))
        default: value
        }
    }
}

// MARK: - Scalars

extension Reference {
    /// A scalar, of the lower 31 bits of a number. spec: exec-ref.i31
    init(i31 bits: UInt32) {
        self.init(kind: .i31, handle: UInt64(bits & 0x7FFF_FFFF))
    }

    /// The bits of a scalar, if this is one.
    var i31: UInt32? { kind == .i31 ? UInt32(truncatingIfNeeded: handle) : nil }
}
