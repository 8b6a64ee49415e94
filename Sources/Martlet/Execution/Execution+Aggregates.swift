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
        let layout = instance.code.layout(TypeIndex(position: op.first))
        if let refusal = refusal(ofObject: UInt64(layout.size)) { return refusal }
        let object = store.heap.allocate(
            .structure, type: instance.typeIDs[op.first], size: UInt64(layout.size))
        object.initialize(layout, from: isDefault ? nil : context.pointee.fp + op.base)
        return give(op, object.reference)
    }
}

extension Execution.SlowOp {
    /// The storage of the field or element at hand.
    var storage: Storage { Storage(rawValue: UInt8(truncatingIfNeeded: second)) ?? .bits64 }
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
