/// Where the units of a store's runs went: a node for each chain of calls that has occurred.
///
/// The machine tells it whenever another function comes to the top, with what the run has consumed
/// until then; what was consumed since the last time belongs to the function that was on top. The sum
/// over all nodes therefore is what the runs have consumed, whatever the machine leaves out: calls
/// that get no node of their own are counted to the innermost caller that has one.
final class CallTree {
    struct Node {
        /// What was called, as its caller has it; told apart by nothing else.
        var callee: UInt
        var parent: UInt32
        /// The child that was called last, or 0.
        var lastChild: UInt32 = 0
        var units: UInt64 = 0
        var calls: UInt64 = 0
    }

    /// A call deeper than this has no node.
    static let depthMax = 256
    /// When there are so many, only what is called from outside gets new ones.
    static let nodesMax = 1 << 17

    /// The first one stands for the outside; callers come before whom they call.
    private(set) var nodes = [Node(callee: 0, parent: 0)]
    /// Calls without a node.
    private(set) var callsFolded: UInt64 = 0

    /// The innermost active call that has a node.
    private var current = 0
    private var depth = 0
    /// Active calls inside of it, which have none.
    private var foldedDepth = 0
    /// What of the run's consumption stands in nodes.
    private var settled: UInt64 = 0
    /// Nodes but the first by parent and callee, in a table with open addressing; 0 is empty.
    private var places = [UInt32](repeating: 0, count: 64)

    // MARK: What the machine tells

    /// A new run begins. What the last one consumed must be settled.
    func begin() {
        current = 0
        depth = 0
        foldedDepth = 0
        settled = 0
    }

    /// Counts what the run has consumed since the last time to the function on top.
    func settle(_ consumed: UInt64) {
        // Where a price is given back it goes below, but never below what is in this node.
        nodes[current].units &+= consumed &- settled
        settled = consumed
    }

    /// A call begins.
    func enter(_ callee: UInt, _ consumed: UInt64) {
        // What a call from outside has cost until here is the callee's.
        if current != 0 { settle(consumed) }
        if foldedDepth == 0, let child = child(callee) {
            nodes[current].lastChild = UInt32(truncatingIfNeeded: child)
            nodes[child].calls &+= 1
            current = child
            depth += 1
        } else {
            foldedDepth += 1
            callsFolded += 1
        }
    }

    /// The innermost calls end, however.
    func leave(_ consumed: UInt64, count: Int = 1) {
        settle(consumed)
        let folded = min(count, foldedDepth)
        foldedDepth -= folded
        for _ in folded..<count { ascend() }
    }

    /// The innermost call does not take place, or not yet.
    func withdraw(_ consumed: UInt64) {
        settle(consumed)
        if foldedDepth > 0 {
            foldedDepth -= 1
            callsFolded -= 1
        } else {
            nodes[current].calls &-= 1
            ascend()
        }
    }

    private func ascend() {
        current = Int(nodes[current].parent)
        depth -= 1
    }

    // MARK: Children

    /// The node for a call by the function on top, made if need be; `nil` where it gets none.
    private func child(_ callee: UInt) -> Int? {
        let last = Int(nodes[current].lastChild)
        if last != 0, nodes[last].callee == callee { return last }
        guard depth < Self.depthMax else { return nil }
        var place = home(current, callee)
        while places[place] != 0 {
            let child = Int(places[place])
            if nodes[child].callee == callee, nodes[child].parent == current { return child }
            place = (place + 1) & (places.count - 1)
        }
        guard nodes.count < Self.nodesMax || current == 0 else { return nil }
        let child = nodes.count
        nodes.append(Node(callee: callee, parent: UInt32(truncatingIfNeeded: current)))
        places[place] = UInt32(truncatingIfNeeded: child)
        if nodes.count * 2 > places.count { growPlaces() }
        return child
    }

    /// Where the search for a node begins.
    private func home(_ parent: Int, _ callee: UInt) -> Int {
        let mixed = (UInt64(callee) ^ UInt64(parent) << 40) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & (places.count - 1)
    }

    private func growPlaces() {
        places = [UInt32](repeating: 0, count: places.count * 2)
        for (position, node) in nodes.enumerated().dropFirst() {
            var place = home(Int(node.parent), node.callee)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt32(truncatingIfNeeded: position)
        }
    }
}
