/// A list that the compiler fills and reads while it writes a function, and keeps the room of for the next.
///
/// An array asks at every change whether it is shared. Nobody shares these, of which the compiler changes
/// one or the other at every instruction.
// SAFETY: `memory` has room for `capacity` elements, the first `count` of them are initialised, and no
// access goes beyond these. It belongs to this value alone, which cannot be copied.
struct WorkingList<Element: BitwiseCopyable>: ~Copyable {
    private var memory: UnsafeMutablePointer<Element>
    private var capacity = 16
    private(set) var count = 0

    init() { memory = .allocate(capacity: capacity) }

    deinit { memory.deallocate() }

    var isEmpty: Bool { count == 0 }
    var last: Element? { count > 0 ? memory[count - 1] : nil }

    /// All of them, to be looked at before the next change.
    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: memory, count: count) }

    subscript(position: Int) -> Element {
        @inline(__always) get {
            precondition(position >= 0 && position < count)
            return memory[position]
        }
        @inline(__always) _modify {
            precondition(position >= 0 && position < count)
            yield &memory[position]
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if _slowPath(count == capacity) { grow() }
        (memory + count).initialize(to: element)
        count += 1
    }

    @inline(__always)
    mutating func removeLast() -> Element {
        precondition(count > 0)
        count -= 1
        return memory[count]
    }

    /// Takes off everything from a position on.
    @inline(__always)
    mutating func truncate(to position: Int) {
        precondition(position >= 0 && position <= count)
        count = position
    }

    mutating func removeAll() { count = 0 }

    /// The same elements as an array, which takes no more room than they need.
    func map<Result>(_ transform: (Element) -> Result) -> [Result] { elements.map(transform) }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.initialize(from: memory, count: count)
        memory.deallocate()
        memory = larger
        capacity *= 2
    }
}
