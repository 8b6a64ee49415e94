import WasmModule

// New structures; arrays are in `Execution+Arrays.swift`, and what is done to both has handlers. spec: exec-instr-ref

extension Execution {
    func performAggregate(_ op: SlowOp) -> Done {
        switch op.opcode {
        case .structNew: newStructure(op, isDefault: false)
        case .structNewDefault: newStructure(op, isDefault: true)
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
        let size = op.second
        if let refusal = refusal(ofObject: UInt64(size)) { return refusal }
        let object = heap.allocate(
            .structure, type: context.pointee.typeIDs[op.first], size: UInt64(size))
        object.initialize(size: size, from: isDefault ? nil : context.pointee.fp + op.base)
        if op.memoryOffset != 0, !isDefault {
            object.pack(instance.code.layout(TypeIndex(position: op.first)))
        }
        return give(op, object.reference)
    }
}

extension Execution.SlowOp {
    /// The storage of the field or element at hand.
    var storage: Storage { Storage(rawValue: UInt8(truncatingIfNeeded: second)) ?? .bits64 }
}

extension Object {
    /// Writes the fields of a new structure from consecutive slots, or zeros.
    func initialize(size: Int, from slots: UnsafeRawPointer?) {
        for offset in stride(from: Self.headerBytes, to: size, by: 8) {
            let bits = slots?.load(fromByteOffset: offset - Self.headerBytes, as: UInt64.self)
            address.storeBytes(of: bits ?? 0, toByteOffset: offset, as: UInt64.self)
        }
    }

    /// The same, given consecutive slots' values; packed fields are packed.
    func initialize(_ layout: ObjectLayout, from slots: [UInt64]) {
        slots.withUnsafeBytes { initialize(size: layout.size, from: $0.baseAddress) }
        pack(layout)
    }

    /// Makes of what slots held what packed fields hold. spec: aux-packfield
    func pack(_ layout: ObjectLayout) {
        for field in layout.fields where field.storage == .i8 || field.storage == .i16 {
            let bits = load(field.offset, .bits64)
            store(field.storage.packed(bits), at: field.offset, .bits64)
        }
    }
}
