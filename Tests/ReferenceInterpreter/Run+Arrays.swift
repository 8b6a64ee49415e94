import Martlet
import WasmModule

/// Arrays. spec: exec-array.new
extension Run {
    func executeArray(
        _ operation: Code.Operation, in instance: ReferenceInstance
    ) throws(Interruption) {
        switch operation.opcode {
        case .arrayNew: try arrayNew(instance.types[operation.index])
        case .arrayNewDefault: try arrayNewDefault(instance.types[operation.index])
        case .arrayNewFixed:
            let (type, count) = operation.indices
            try arrayNewFixed(instance.types[type], count: count)
        case .arrayNewData:
            let (type, segment) = operation.indices
            try arrayNewData(instance.types[type], from: instance.bytes(ofData: segment))
        case .arrayNewElem:
            let (type, segment) = operation.indices
            try arrayNewElements(instance.types[type], from: instance.elements[segment])

        case .arrayGet, .arrayGetU: try arrayGet { $0 }
        case .arrayGetS:
            let storage = store.types.element(of: instance.types[operation.index]).storage
            try arrayGet(storage.signExtended)
        case .arraySet: try arraySet(instance.types[operation.index])
        case .arrayLen: push(.i32(Int32(truncatingIfNeeded: try popArray().fields.count)))

        case .arrayFill: try arrayFill(instance.types[operation.index])
        case .arrayCopy:
            let (destination, _) = operation.indices
            try arrayCopy(instance.types[destination])
        case .arrayInitData:
            let (type, segment) = operation.indices
            try arrayInitData(instance.types[type], from: instance.bytes(ofData: segment))
        case .arrayInitElem:
            let (_, segment) = operation.indices
            try arrayInitElements(from: instance.elements[segment])

        default: try executeNumeric(operation)
        }
    }

    // MARK: New arrays

    private func allocateArray(
        _ type: TypeIndex, count: UInt64, popping operandCount: Int, _ elements: () -> [Value]
    ) throws(Interruption) {
        let size = ObjectSize.array(store.types.element(of: type), count: count)
        try allocate(.array(type), size: size, popping: operandCount, elements)
    }

    /// spec: exec-array.new
    private func arrayNew(_ type: TypeIndex) throws(Interruption) {
        let arguments = peek(2)
        let count = address(arguments[1])
        let value = store.types.element(of: type).storage.packed(arguments[0])
        try allocateArray(type, count: count, popping: 2) {
            [Value](repeating: value, count: Int(count))
        }
    }

    /// spec: exec-array.new_default
    private func arrayNewDefault(_ type: TypeIndex) throws(Interruption) {
        let count = address(peek(1)[0])
        let value = Value(defaultOf: store.types.element(of: type).storage.unpacked)
        try allocateArray(type, count: count, popping: 1) {
            [Value](repeating: value, count: Int(count))
        }
    }

    /// spec: exec-array.new_fixed
    private func arrayNewFixed(_ type: TypeIndex, count: Int) throws(Interruption) {
        let storage = store.types.element(of: type).storage
        try allocateArray(type, count: UInt64(count), popping: count) {
            peek(count).map(storage.packed)
        }
    }

    /// spec: exec-array.new_data
    private func arrayNewData(
        _ type: TypeIndex, from segment: ArraySlice<UInt8>
    ) throws(Interruption) {
        let arguments = peek(2)
        let count = address(arguments[1])
        let storage = store.types.element(of: type).storage
        let source = try range(address(arguments[0]), count, of: storage, in: segment)
        try allocateArray(type, count: count, popping: 2) { storage.values(segment, source) }
    }

    /// spec: exec-array.new_elem
    private func arrayNewElements(
        _ type: TypeIndex, from segment: [Reference?]
    ) throws(Interruption) {
        let arguments = peek(2)
        let count = address(arguments[1])
        let source = try range(address(arguments[0]), count, in: segment)
        try allocateArray(type, count: count, popping: 2) {
            segment[source].map(Value.reference)
        }
    }

    // MARK: Elements

    /// spec: exec-array.get
    private func arrayGet(_ unpack: (Value) -> Value) throws(Interruption) {
        let index = popAddress()
        let array = try popArray()
        push(unpack(array.fields[try array.range(index, 1).lowerBound]))
    }

    /// spec: exec-array.set
    private func arraySet(_ type: TypeIndex) throws(Interruption) {
        let value = store.types.element(of: type).storage.packed(popValue())
        let index = popAddress()
        let array = try popArray()
        array.fields[try array.range(index, 1).lowerBound] = value
    }

    // MARK: Ranges

    /// spec: exec-array.fill
    private func arrayFill(_ type: TypeIndex) throws(Interruption) {
        let arguments = peek(4)
        let array = try array(arguments[0])
        let count = address(arguments[3])
        let target = try array.range(address(arguments[1]), count)
        let storage = store.types.element(of: type).storage
        try pay(store.schedule.units(bytes: count * storage.bytes))
        let value = storage.packed(arguments[2])
        for position in target { array.fields[position] = value }
        operands.removeLast(4)
    }

    /// spec: exec-array.copy
    private func arrayCopy(_ type: TypeIndex) throws(Interruption) {
        let arguments = peek(5)
        let destination = try array(arguments[0])
        let source = try array(arguments[2])
        let count = address(arguments[4])
        let target = try destination.range(address(arguments[1]), count)
        let origin = try source.range(address(arguments[3]), count)
        let storage = store.types.element(of: type).storage
        try pay(store.schedule.units(bytes: count * storage.bytes))
        let elements = Array(source.fields[origin])
        destination.fields.replaceSubrange(target, with: elements)
        operands.removeLast(5)
    }

    /// spec: exec-array.init_data
    private func arrayInitData(
        _ type: TypeIndex, from segment: ArraySlice<UInt8>
    ) throws(Interruption) {
        let arguments = peek(4)
        let array = try array(arguments[0])
        let count = address(arguments[3])
        let target = try array.range(address(arguments[1]), count)
        let storage = store.types.element(of: type).storage
        let source = try range(address(arguments[2]), count, of: storage, in: segment)
        try pay(store.schedule.units(bytes: count * storage.bytes))
        array.fields.replaceSubrange(target, with: storage.values(segment, source))
        operands.removeLast(4)
    }

    /// spec: exec-array.init_elem
    private func arrayInitElements(from segment: [Reference?]) throws(Interruption) {
        let arguments = peek(4)
        let array = try array(arguments[0])
        let count = address(arguments[3])
        let target = try array.range(address(arguments[1]), count)
        let source = try range(address(arguments[2]), count, in: segment)
        let bytes = StorageType.value(.anyref).bytes
        try pay(store.schedule.units(bytes: count * bytes))
        array.fields.replaceSubrange(target, with: segment[source].map(Value.reference))
        operands.removeLast(4)
    }

    // MARK: Checks

    private func popArray() throws(Interruption) -> HeapObject { try array(popValue()) }

    private func array(_ value: Value) throws(Interruption) -> HeapObject {
        guard case .reference(let reference) = value else { invalid("the operand is no array") }
        guard let reference else { throw .trap(.nullArrayReference) }
        return store.object(reference)
    }

    /// Where the bytes of elements are in a data segment, relative to its start.
    private func range(
        _ start: UInt64, _ count: UInt64, of storage: StorageType, in segment: ArraySlice<UInt8>
    ) throws(Interruption) -> Range<Int> {
        guard let range = boundedRange(start, count * storage.bytes, in: segment.count) else {
            throw .trap(.outOfBoundsMemoryAccess)
        }
        return range
    }

    private func range(
        _ start: UInt64, _ count: UInt64, in segment: [Reference?]
    ) throws(Interruption) -> Range<Int> {
        guard let range = boundedRange(start, count, in: segment.count) else {
            throw .trap(.outOfBoundsTableAccess)
        }
        return range
    }
}

extension HeapObject {
    fileprivate func range(_ start: UInt64, _ count: UInt64) throws(Interruption) -> Range<Int> {
        guard let range = boundedRange(start, count, in: fields.count) else {
            throw .trap(.outOfBoundsArrayAccess)
        }
        return range
    }
}

extension ReferenceInstance {
    /// What is left of a data segment.
    func bytes(ofData segment: Int) -> ArraySlice<UInt8> { module.definition.bytes[data[segment]] }
}

extension StorageType {
    /// The elements whose little-endian bytes stand in a range of a segment. spec: aux-bytes
    fileprivate func values(_ segment: ArraySlice<UInt8>, _ range: Range<Int>) -> [Value] {
        stride(from: range.lowerBound, to: range.upperBound, by: Int(bytes)).map {
            value(segment.dropFirst($0).prefix(Int(bytes)))
        }
    }

    private func value(_ bytes: ArraySlice<UInt8>) -> Value {
        let low = bytes.prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        switch self {
        case .i8, .i16, .value(.i32): return .i32(bits: UInt32(low))
        case .value(.i64): return .i64(bits: low)
        case .value(.f32): return .f32(Float(bitPattern: UInt32(low)))
        case .value(.f64): return .f64(Double(bitPattern: low))
        case .value(.v128):
            let high = bytes.dropFirst(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
            return .v128(V128(low: low, high: high))
        case .value(.reference): preconditionFailure("references have no bytes")
        }
    }
}
