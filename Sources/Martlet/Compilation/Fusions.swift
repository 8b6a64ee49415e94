import MartletOps

/// Which op does the work of two, by the numbers of these.
struct Fusions: Sendable {
    static let shared = Fusions()

    /// The ops that others can be fused with, each side numbered from 1, by op number.
    private let firsts = columns(of: 0)
    private let seconds = columns(of: 1)
    private let width: Int
    /// A row for each first; 0 where there is no such op.
    private let ops: [UInt16]
    private let unpinned = Pins.unpinned

    private init() {
        width = Int(seconds.max() ?? 0) + 1
        var ops = [UInt16](repeating: 0, count: (Int(firsts.max() ?? 0) + 1) * width)
        for row in stride(from: 0, to: fusionTable.count, by: 3) {
            let (first, second) = (Int(fusionTable[row]), Int(fusionTable[row + 1]))
            ops[Int(firsts[first]) * width + Int(seconds[second])] = fusionTable[row + 2]
        }
        self.ops = ops
    }

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
    func op(_ first: Op, _ next: Op) -> Op? {
        if let op = find(first.number, next.number) { return op }
        let plainFirst = unpinned[Int(first.number)]
        let plainNext = unpinned[Int(next.number)]
        if plainNext != next.number, let op = find(first.number, plainNext) { return op }
        guard plainFirst != first.number else { return nil }
        if let op = find(plainFirst, next.number) { return op }
        return plainNext == next.number ? nil : find(plainFirst, plainNext)
    }

    @inline(__always)
    private func find(_ first: UInt16, _ next: UInt16) -> Op? {
        let row = Int(firsts[Int(first)])
        guard row > 0 else { return nil }
        let number = ops[row * width + Int(seconds[Int(next)])]
        return number == 0 ? nil : Op(number: number)
    }
}

/// What ops have to do with the register that a loop keeps one of its locals in.
enum Pins {
    /// By op number, the op that reads the slot of the pinned local instead; else the op itself.
    fileprivate static let unpinned: [UInt16] = {
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

    /// The op that also puts its result into the pin, if there is one.
    @inline(__always)
    static func pinning(_ op: Op) -> Op? { isPinnable[Int(op.number)] ? op.pinning : nil }
}
