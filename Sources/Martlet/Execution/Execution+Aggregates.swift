import WasmModule

// Structures, scalars and casts; arrays are in `Execution+Arrays.swift`. spec: exec-instr-ref

extension Execution {
    func performAggregate(_ op: SlowOp) -> Done {
        switch op.opcode {
        case .structNew: newStructure(op, isDefault: false)
        case .structNewDefault: newStructure(op, isDefault: true)
        case .structGet, .structGetS, .structGetU: getField(op)
        case .structSet: setField(op)
        case .refTest, .refTestNullable: give(op, isMatch(op) ? 1 : 0)
        case .refCast, .refCastNullable: isMatch(op) ? .done : .trap(.castFailure)
        case .brOnCast, .brOnCastFail: testBranch(op)
        case .refI31:
            give(op, Scalar.reference(UInt32(truncatingIfNeeded: operand(op, 0))))
        case .i31GetS, .i31GetU: getScalar(op)
        default: performArray(op)
        }
    }

    // MARK: Allocation

    /// The checks and the price of an allocation. Operands are at home; nothing has been done yet.
    /// - Returns: why it cannot be, `nil` if it can.
    func refusal(ofObject size: UInt64) -> Done? {
        guard hasRoom(forObjectOf: size) else { return .trap(.heapExhausted) }
        return charge(prices.units(bytes: size)) ? nil : .unaffordable
    }

    // MARK: Structures

    /// spec: exec-struct.new, exec-struct.new_default
    private func newStructure(_ op: SlowOp, isDefault: Bool) -> Done {
        let layout = instance.code.layout(TypeIndex(position: op.first))
        if let refusal = refusal(ofObject: UInt64(layout.size)) { return refusal }
        let object = store.heap.allocate(
            .structure, type: instance.typeIDs[op.first], size: UInt64(layout.size))
        object.initialize(layout, from: isDefault ? nil : context.pointee.fp + op.base)
        return give(op, object.reference)
    }

    /// spec: exec-struct.get
    private func getField(_ op: SlowOp) -> Done {
        guard let object = Object(operand(op, 0)) else { return .trap(.nullStructureReference) }
        let (offset, storage) = (op.first, op.storage)
        if storage == .v128 { setSlot(op.base + 8, object.load(offset + 8, .bits64)) }
        let bits = object.load(offset, storage.slot)
        return give(op, op.opcode == .structGetS ? storage.signExtended(bits) : bits)
    }

    /// spec: exec-struct.set
    private func setField(_ op: SlowOp) -> Done {
        guard let object = Object(operand(op, 0)) else { return .trap(.nullStructureReference) }
        let (offset, storage) = (op.first, op.storage)
        let high = storage == .v128 ? operand(op, 2) : 0
        object.store(storage.packed(operand(op, 1)), high, at: offset, storage.slot)
        return .done
    }

    // MARK: Scalars

    /// spec: exec-i31.get_sx
    private func getScalar(_ op: SlowOp) -> Done {
        let reference = operand(op, 0)
        guard reference != 0 else { return .trap(.nullI31Reference) }
        return give(
            op,
            op.opcode == .i31GetS
                ? UInt64(UInt32(bitPattern: Scalar.signed(reference)))
                : UInt64(Scalar.unsigned(reference)))
    }

    // MARK: Casts

    /// Whether the operand is of the type that the op asks for. spec: valid-ref
    private func isMatch(_ op: SlowOp) -> Bool {
        let reference = operand(op, 0)
        if reference == 0 { return op.second != 0 }
        let target = CompactHeapType(code: UInt32(op.first))
        return store.isMatch(
            reference,
            target.isConcrete
                ? CompactHeapType(index: instance.typeIDs[Int(target.index)]) : target)
    }

    /// Leaves for the branch behind it whether it is to be taken. spec: exec-br_on_cast
    private func testBranch(_ op: SlowOp) -> Done {
        context.pointee.acc = isMatch(op) == (op.opcode == .brOnCast) ? 1 : 0
        return .done
    }
}

extension Store {
    /// Whether a reference that is not null is of a heap type of its hierarchy; the type's index is a
    /// canonical id.
    func isMatch(_ reference: UInt64, _ type: CompactHeapType) -> Bool {
        // A type of the module's own is what is mostly asked for.
        if !type.isConcrete {
            switch type {
            case .any, .func, .extern, .exn: return true
            case .none, .nofunc, .noextern, .noexn: return false
            case .eq: return reference & 3 != 0
            case .i31: return Scalar.isScalar(reference)
            default: break
            }
        }
        if Scalar.isScalar(reference) { return false }
        if let object = Object(reference) {
            if !type.isConcrete { return object.kind == (type == .struct ? .structure : .array) }
            if object.type == type.index { return true }
            return types.isSubtype(
                CanonicalTypeID(rawValue: object.type), of: CanonicalTypeID(rawValue: type.index))
        }
        // A host number, which has no type below `any`, or a function.
        guard type.isConcrete else { return false }
        let expected = CanonicalTypeID(rawValue: type.index)
        guard types.kind(expected) == .func,
            let record = UnsafePointer<FunctionRecord>(bitPattern: UInt(reference))
        else { return false }
        return types.isSubtype(CanonicalTypeID(rawValue: record.pointee.typeID), of: expected)
    }
}

extension Execution.SlowOp {
    /// The storage of the field or element at hand.
    var storage: Storage { Storage(rawValue: UInt8(truncatingIfNeeded: second)) ?? .bits64 }
}

extension Storage {
    /// As what a field of a structure is kept: whole slots.
    var slot: Storage { self == .v128 ? .v128 : .bits64 }
}

extension Object {
    /// Writes the fields of a new structure from consecutive slots, or zeros. spec: aux-packfield
    func initialize(_ layout: ObjectLayout, from slots: UnsafeRawPointer?) {
        let contents = address + Self.headerBytes
        let byteCount = layout.size - Self.headerBytes
        guard let slots else {
            contents.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
            return
        }
        contents.copyMemory(from: slots, byteCount: byteCount)
        for field in layout.fields where field.storage == .i8 || field.storage == .i16 {
            let bits = load(field.offset, .bits64)
            store(field.storage.packed(bits), at: field.offset, .bits64)
        }
    }
}
