/// The operand stack of the validator.
///
/// It does what an array does, but keeps its elements when it gets lower, so that pushing and popping
/// is a comparison and a store.
struct OperandTypes {
    private var storage = [CompactType](repeating: .bottom, count: 64)
    private(set) var count = 0

    @inline(__always)
    subscript(position: Int) -> CompactType {
        get { storage[position] }
        set { storage[position] = newValue }
    }

    @inline(__always)
    mutating func append(_ type: CompactType) {
        if _slowPath(count == storage.count) { grow() }
        storage[count] = type
        count += 1
    }

    @inline(never)
    private mutating func grow() {
        storage.append(contentsOf: repeatElement(.bottom, count: storage.count))
    }

    @inline(__always)
    @discardableResult
    mutating func removeLast() -> CompactType {
        count -= 1
        return storage[count]
    }

    @inline(__always)
    mutating func removeLast(_ number: Int) { count -= number }

    mutating func removeAll() { count = 0 }

    /// The uppermost operands, lowest first.
    func suffix(_ number: Int) -> ArraySlice<CompactType> { storage[count - number..<count] }
}
