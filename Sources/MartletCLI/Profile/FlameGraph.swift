import FoundationEssentials
import Martlet

extension LabelledProfile {
    /// What the page is given. Units are strings: they may need 64 bits.
    private struct Graph: Encodable {
        struct Frame: Encodable {
            var name: String
            var kind: String
        }
        /// Column by column, which is half the size.
        struct Nodes: Encodable {
            var frame: [Int]
            /// Position of the caller, or −1.
            var parent: [Int]
            var units: [String]
            var calls: [String]
        }
        struct Function: Encodable {
            var frame: Int
            var units: String
            var total: String
            var calls: String
        }
        var title: String
        var units: String
        var callsFolded: String
        var depthMax = FuelProfile.depthMax
        var frames: [Frame]
        /// Each caller before what it called.
        var nodes: Nodes
        var functions: [Function]
    }

    /// One page that needs nothing but itself.
    func flameGraph() throws -> [UInt8] {
        let graph = Graph(
            title: title, units: String(profile.units), callsFolded: String(profile.callsFolded),
            frames: frames.map { Graph.Frame(name: name($0), kind: $0.kind) },
            nodes: Graph.Nodes(
                frame: frameOfNode, parent: profile.nodes.map { $0.parent ?? -1 },
                units: profile.nodes.map { String($0.units) },
                calls: profile.nodes.map { String($0.calls) }),
            functions: profile.functions.map { function in
                Graph.Function(
                    frame: number(function.frame), units: String(function.units),
                    total: String(function.totalUnits), calls: String(function.calls))
            })
        // Names come from the module, which nobody vouches for: none may end the element.
        let data = try graph.compactJSON().flatMap { byte in
            byte == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [byte]
        }
        return Array(FlameGraphPage.head.utf8) + data + Array(FlameGraphPage.tail.utf8)
    }
}

extension FuelProfile.Frame {
    /// What the page colours it by.
    fileprivate var kind: String {
        switch self {
        case .function: "function"
        case .host: "host"
        case .instantiation: "instantiation"
        }
    }
}
