import MartletOps

/// The code stream of one function while it is being written.
///
/// Everything in it is relative but the targets of edges, which are filled in at the end.
struct CodeBuffer {
    private var bytes: UnsafeMutableRawBufferPointer
    /// Bytes written; the position of the next op.
    private(set) var count = 0

    // SAFETY: every write goes through `append`, which grows the buffer first, or through `patch`,
    // whose positions were handed out by `append`.
    init() { bytes = .allocate(byteCount: 4096, alignment: 8) }

    func deallocate() { bytes.deallocate() }

    mutating func removeAll() { count = 0 }

    /// Takes back everything from a position on.
    mutating func truncate(to position: Int) { count = position }

    @inline(__always)
    mutating func append<T: BitwiseCopyable>(_ value: T) {
        if _slowPath(count + MemoryLayout<T>.size > bytes.count) { grow() }
        bytes.storeBytes(of: value, toByteOffset: count, as: T.self)
        count += MemoryLayout<T>.size
    }

    @inline(__always)
    mutating func append(_ op: Op) {
        append(HandlerTable.address(op))
    }

    mutating func patch<T: BitwiseCopyable>(_ value: T, at position: Int) {
        bytes.storeBytes(of: value, toByteOffset: position, as: T.self)
    }

    mutating func patch(_ op: Op, at position: Int) {
        patch(HandlerTable.address(op), at: position)
    }

    /// The stream so far.
    var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: bytes.count * 2, alignment: 8)
        larger.copyMemory(from: contents)
        bytes.deallocate()
        bytes = larger
    }
}

/// The addresses of all handlers, by op number.
enum HandlerTable {
    static let count = controlHandlers.count + familyHandlerCount

    // SAFETY: written once, by the initialiser, never freed.
    nonisolated(unsafe) static let handlers: UnsafeMutablePointer<Handler> = {
        let table = UnsafeMutablePointer<Handler>.allocate(capacity: count)
        for (number, handler) in controlHandlers.enumerated() { table[number] = handler }
        installFamilyHandlers(table + controlHandlers.count)
        return table
    }()

    /// What the stream has of an op.
    @inline(__always)
    static func address(_ op: Op) -> UInt {
        unsafeBitCast(handlers[Int(op.number)], to: UInt.self)
    }
}

/// Which op does the work of two, by the numbers of these.
enum Fusions {
    /// The ops that others can be fused with, each side numbered from 1, by op number.
    private static let firsts = columns(of: 0)
    private static let seconds = columns(of: 1)
    private static let width = Int(seconds.max() ?? 0) + 1
    /// A row for each first; 0 where there is no such op.
    private static let ops: [UInt16] = {
        var ops = [UInt16](repeating: 0, count: (Int(firsts.max() ?? 0) + 1) * width)
        for row in stride(from: 0, to: fusionTable.count, by: 3) {
            let (first, second) = (Int(fusionTable[row]), Int(fusionTable[row + 1]))
            ops[Int(firsts[first]) * width + Int(seconds[second])] = fusionTable[row + 2]
        }
        return ops
    }()

    private static func columns(of side: Int) -> [UInt16] {
        var columns = [UInt16](repeating: 0, count: HandlerTable.count)
        var count: UInt16 = 0
        for row in stride(from: side, to: fusionTable.count, by: 3)
        where columns[Int(fusionTable[row])] == 0 {
            count += 1
            columns[Int(fusionTable[row])] = count
        }
        return columns
    }

    /// The op that does the work of one and of the next, which reads the register that the one
    /// writes, if there is such an op. It may read the slot of the pinned local instead of the pin.
    @inline(__always)
    static func op(_ first: Op, _ next: Op) -> Op? {
        let (plainFirst, plainNext) = (Pins.unpinned(first), Pins.unpinned(next))
        if let op = find(first, next) { return op }
        if plainNext != next, let op = find(first, plainNext) { return op }
        guard plainFirst != first else { return nil }
        if let op = find(plainFirst, next) { return op }
        return plainNext == next ? nil : find(plainFirst, plainNext)
    }

    @inline(__always)
    private static func find(_ first: Op, _ next: Op) -> Op? {
        let row = Int(firsts[Int(first.number)])
        guard row > 0 else { return nil }
        let number = ops[row * width + Int(seconds[Int(next.number)])]
        return number == 0 ? nil : Op(number: number)
    }
}

/// What ops have to do with the register that a loop keeps one of its locals in.
enum Pins {
    private static let unpinned: [UInt16] = {
        var table = (0..<HandlerTable.count).map { UInt16($0) }
        for row in stride(from: 0, to: pinTable.count, by: 2) {
            table[Int(pinTable[row])] = pinTable[row + 1]
        }
        return table
    }()
    private static let isPinnable: [Bool] = {
        var table = [Bool](repeating: false, count: HandlerTable.count)
        for op in pinningTable { table[Int(op)] = true }
        return table
    }()

    /// The op that reads the slot of the pinned local instead; else the op itself.
    @inline(__always)
    static func unpinned(_ op: Op) -> Op { Op(number: unpinned[Int(op.number)]) }

    /// The op that also puts its result into the pin, if there is one.
    @inline(__always)
    static func pinning(_ op: Op) -> Op? { isPinnable[Int(op.number)] ? op.pinning : nil }
}
