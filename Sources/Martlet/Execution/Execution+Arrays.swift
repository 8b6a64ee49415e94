import WasmModule

// Arrays. Order: null, array range, segment range, room, size price, act. spec: exec-array.new

extension Execution {
    func performArray(_ op: SlowOp) -> Done {
        switch op.opcode {
        case .arrayNew: newArray(op, isDefault: false)
        case .arrayNewDefault: newArray(op, isDefault: true)
        case .arrayNewFixed: newFixedArray(op)
        case .arrayNewData: newArrayFromData(op)
        case .arrayNewElem: newArrayFromElements(op)
        case .arrayFill: fillArray(op)
        case .arrayCopy: copyArray(op)
        case .arrayInitData: initializeFromData(op)
        case .arrayInitElem: initializeFromElements(op)
        default: preconditionFailure("\(op.opcode) has a handler")
        }
    }

    // MARK: New arrays

    /// Makes an array for `elements` to write its contents, and gives it as the result.
    private func allocateArray(
        _ op: SlowOp, _ storage: Storage, count: UInt64, _ write: (Object) -> Void
    ) -> Done {
        let size = Object.arraySize(count: count, storage)
        if let refusal = refusal(ofObject: size) { return refusal }
        let object = heap.allocate(
            .array, type: context.pointee.typeIDs[op.first], count: Int(count), size: size)
        write(object)
        return give(op, object.reference)
    }

    /// spec: exec-array.new, exec-array.new_default
    private func newArray(_ op: SlowOp, isDefault: Bool) -> Done {
        let storage = op.storage
        let slots = storage == .v128 ? 2 : 1
        let count = operand(op, isDefault ? 0 : slots)
        return allocateArray(op, storage, count: count) { array in
            let value = isDefault ? (0, 0) : (operand(op, 0), operand(op, 1))
            array.fill(0..<Int(count), storage, value)
        }
    }

    /// spec: exec-array.new_fixed
    private func newFixedArray(_ op: SlowOp) -> Done {
        let storage = op.storage
        let count = Int(op.memoryOffset)
        return allocateArray(op, storage, count: UInt64(count)) { array in
            let slots = storage == .v128 ? 2 : 1
            for position in 0..<count {
                let operand = position * slots
                array.store(
                    self.operand(op, operand), storage == .v128 ? self.operand(op, operand + 1) : 0,
                    at: Object.offset(ofElement: position, storage), storage)
            }
        }
    }

    /// spec: exec-array.new_data
    private func newArrayFromData(_ op: SlowOp) -> Done {
        let storage = op.storageBesideSegment
        let (start, count) = (operand(op, 0), operand(op, 1))
        guard let source = dataRange(op.second, start, count, storage) else {
            return .trap(.outOfBoundsMemoryAccess)
        }
        return allocateArray(op, storage, count: count) { copyData(source, to: $0.elements) }
    }

    /// spec: exec-array.new_elem
    private func newArrayFromElements(_ op: SlowOp) -> Done {
        let (start, count) = (operand(op, 0), operand(op, 1))
        let elements = instance.elements[op.second] ?? []
        guard isInBounds(start, count, UInt64(elements.count)) else {
            return .trap(.outOfBoundsTableAccess)
        }
        return allocateArray(op, .reference, count: count) {
            $0.copy(elements[Int(start)..<Int(start + count)], at: 0)
        }
    }

    // MARK: Ranges

    /// spec: exec-array.fill
    private func fillArray(_ op: SlowOp) -> Done {
        let storage = op.storage
        let slots = storage == .v128 ? 2 : 1
        let (start, count) = (operand(op, 1), operand(op, 2 + slots))
        guard let array = Object(operand(op, 0)) else { return .trap(.nullArrayReference) }
        guard isInBounds(start, count, UInt64(array.count)) else {
            return .trap(.outOfBoundsArrayAccess)
        }
        guard charge(prices.units(bytes: count * UInt64(storage.bytes))) else {
            return .unaffordable
        }
        array.fill(
            Int(start)..<Int(start + count), storage,
            (operand(op, 2), storage == .v128 ? operand(op, 3) : 0))
        return .done
    }

    /// spec: exec-array.copy
    private func copyArray(_ op: SlowOp) -> Done {
        let storage = op.storage
        let (to, from, count) = (operand(op, 1), operand(op, 3), operand(op, 4))
        guard let destination = Object(operand(op, 0)), let source = Object(operand(op, 2)) else {
            return .trap(.nullArrayReference)
        }
        guard isInBounds(to, count, UInt64(destination.count)),
            isInBounds(from, count, UInt64(source.count))
        else { return .trap(.outOfBoundsArrayAccess) }
        let byteCount = count * UInt64(storage.bytes)
        guard charge(prices.units(bytes: byteCount)) else { return .unaffordable }
        (destination.address + Object.offset(ofElement: Int(to), storage)).copyMemory(
            from: source.address + Object.offset(ofElement: Int(from), storage),
            byteCount: Int(byteCount))
        return .done
    }

    /// spec: exec-array.init_data
    private func initializeFromData(_ op: SlowOp) -> Done {
        let storage = op.storageBesideSegment
        let (to, from, count) = (operand(op, 1), operand(op, 2), operand(op, 3))
        guard let array = Object(operand(op, 0)) else { return .trap(.nullArrayReference) }
        guard isInBounds(to, count, UInt64(array.count)) else {
            return .trap(.outOfBoundsArrayAccess)
        }
        guard let source = dataRange(op.second, from, count, storage) else {
            return .trap(.outOfBoundsMemoryAccess)
        }
        guard charge(prices.units(bytes: UInt64(source.count))) else { return .unaffordable }
        copyData(source, to: array.address + Object.offset(ofElement: Int(to), storage))
        return .done
    }

    /// spec: exec-array.init_elem
    private func initializeFromElements(_ op: SlowOp) -> Done {
        let (to, from, count) = (operand(op, 1), operand(op, 2), operand(op, 3))
        let elements = instance.elements[op.second] ?? []
        guard let array = Object(operand(op, 0)) else { return .trap(.nullArrayReference) }
        guard isInBounds(to, count, UInt64(array.count)) else {
            return .trap(.outOfBoundsArrayAccess)
        }
        guard isInBounds(from, count, UInt64(elements.count)) else {
            return .trap(.outOfBoundsTableAccess)
        }
        guard charge(prices.units(elements: count)) else { return .unaffordable }
        array.copy(elements[Int(from)..<Int(from + count)], at: Int(to))
        return .done
    }

    // MARK: Data segments

    /// Where elements of an array stand in the module's bytes, `nil` beyond the segment.
    private func dataRange(
        _ segment: Int, _ start: UInt64, _ count: UInt64, _ storage: Storage
    ) -> Range<Int>? {
        let range = instance.data(segment)
        let byteCount = count * UInt64(storage.bytes)
        guard isInBounds(start, byteCount, UInt64(range.count)) else { return nil }
        let first = range.lowerBound + Int(start)
        return first..<first + Int(byteCount)
    }

    /// Elements lie in arrays as in segments: little-endian, packed.
    private func copyData(_ range: Range<Int>, to address: UnsafeMutableRawPointer) {
        instance.code.definition.bytes.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(start: address, count: range.count)
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
        }
    }
}

extension Execution.SlowOp {
    /// As `storage`, of the instructions that name a segment too.
    var storageBesideSegment: Storage {
        Storage(rawValue: UInt8(truncatingIfNeeded: memoryOffset)) ?? .bits64
    }
}

extension Object {
    /// Bytes of an array, as `Limits.heapBytes` counts them.
    static func arraySize(count: UInt64, _ storage: Storage) -> UInt64 {
        UInt64(headerBytes) + (count * UInt64(storage.bytes) + 7) / 8 * 8
    }

    static func offset(ofElement position: Int, _ storage: Storage) -> Int {
        headerBytes + position * storage.bytes
    }

    /// Writes one value to elements.
    func fill(_ range: Range<Int>, _ storage: Storage, _ value: (UInt64, UInt64)) {
        let start = address + Self.offset(ofElement: range.lowerBound, storage)
        switch storage {
        case .i8:
            start.initializeMemory(
                as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value.0), count: range.count)
        case .i16:
            start.initializeMemory(
                as: UInt16.self, repeating: UInt16(truncatingIfNeeded: value.0), count: range.count)
        case .bits32:
            start.initializeMemory(
                as: UInt32.self, repeating: UInt32(truncatingIfNeeded: value.0), count: range.count)
        case .bits64, .reference:
            start.initializeMemory(as: UInt64.self, repeating: value.0, count: range.count)
        case .v128:
            start.initializeMemory(
                as: Vector.self, repeating: Vector(value.0, value.1),
                count: range.count)
        }
    }

    /// Writes references to elements from a position on.
    func copy(_ references: ArraySlice<UInt64>, at position: Int) {
        let start = address + Self.offset(ofElement: position, .reference)
        references.withUnsafeBytes { bytes in
            guard let source = bytes.baseAddress else { return }
            start.copyMemory(from: source, byteCount: bytes.count)
        }
    }
}
