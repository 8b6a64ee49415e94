public import WasmModule

/// Where the fuel of a store's runs went, to the unit: who was called by whom, and used how much.
///
/// A store made with `Store(limits:profilesFuel:)` has one. It is no sample: the units of all nodes
/// together are what the reports of the store's instantiations and calls say, however they ended.
public struct FuelProfile: Sendable, Hashable {
    /// What a call is of.
    public enum Frame: Sendable, Hashable {
        /// A function that a module defines, with its name from the name section or the exports.
        /// Instances count from 0, in the order in which they were made in the store.
        case function(FunctionIndex, name: String?, instance: Int)
        /// A function of the host, by the names under which it was imported first.
        case host(module: String, name: String)
        /// The making of an instance: memories, tables, segments, and the call of the start function.
        case instantiation(instance: Int)
    }

    /// All calls with the same chain of callers, taken together.
    public struct Node: Sendable, Hashable {
        public let frame: Frame
        /// Position in `nodes` of the caller, which comes before; `nil` for calls from outside.
        public let parent: Int?
        public let calls: UInt64
        /// Units that the function used itself.
        public let units: UInt64
        /// Those, and what the functions used that it called.
        public let totalUnits: UInt64
    }

    /// A function, wherever it was called from.
    public struct Function: Sendable, Hashable {
        public let frame: Frame
        public internal(set) var calls: UInt64
        /// Units that the function used itself.
        public internal(set) var units: UInt64
        /// Those, and what the functions used that it called; recursion counts once.
        public internal(set) var totalUnits: UInt64
    }

    /// In the order in which the chains occurred first.
    public let nodes: [Node]
    /// Calls that are counted to a caller, because the chain was longer than `depthMax` or there were
    /// `nodesMax` nodes.
    public let callsFolded: UInt64

    /// The longest chain of calls that is told apart; what deeper ones use is counted to its end.
    public static let depthMax = CallTree.depthMax
    /// When there are so many nodes, what would need another one is counted to its caller.
    public static let nodesMax = CallTree.nodesMax

    /// The units of all nodes: what the runs have consumed.
    public var units: UInt64 {
        nodes.reduce(0) { $1.parent == nil ? $0.addingSaturating($1.totalUnits) : $0 }
    }

    /// What each function used, the one with the most units first.
    public var functions: [Function] {
        var functions: [Function] = []
        var numbers: [Frame: Int] = [:]
        // The function of each node, by its position in `functions`.
        var own: [Int] = []
        for node in nodes {
            let number = numbers[node.frame] ?? functions.count
            own.append(number)
            if number == functions.count {
                numbers[node.frame] = number
                functions.append(Function(frame: node.frame, calls: 0, units: 0, totalUnits: 0))
            }
            functions[number].calls += node.calls
            functions[number].units = functions[number].units.addingSaturating(node.units)
            var caller = node.parent
            while let position = caller, own[position] != number { caller = nodes[position].parent }
            guard caller == nil else { continue }
            functions[number].totalUnits =
                functions[number].totalUnits.addingSaturating(node.totalUnits)
        }
        // Equals stay in the order of their first call.
        return functions.enumerated().sorted {
            ($1.element.units, $0.offset) < ($0.element.units, $1.offset)
        }.map(\.element)
    }
}

extension FuelProfile {
    init(_ tree: CallTree, _ frame: (UInt) -> Frame) {
        // The tree's first node is the outside, and has used nothing: what is called from there has.
        let tree = (nodes: tree.nodes.dropFirst(), callsFolded: tree.callsFolded)
        callsFolded = tree.callsFolded
        var totals = tree.nodes.map(\.units)
        for (position, node) in tree.nodes.enumerated().reversed() where node.parent > 0 {
            let caller = Int(node.parent) - 1
            totals[caller] = totals[caller].addingSaturating(totals[position])
        }
        var frames: [UInt: Frame] = [:]
        nodes = zip(tree.nodes, totals).map { node, total in
            let found = frames[node.callee] ?? frame(node.callee)
            frames[node.callee] = found
            return Node(
                frame: found, parent: node.parent == 0 ? nil : Int(node.parent) - 1,
                calls: node.calls, units: node.units, totalUnits: total)
        }
    }
}
