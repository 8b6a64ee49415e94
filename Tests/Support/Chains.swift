import Martlet

/// What each chain of calls has used, and how often it was called, in whatever order they occurred.
struct Chains: Equatable {
    struct Use: Equatable {
        var units: UInt64 = 0
        var calls: UInt64 = 0
    }

    private(set) var uses: [[FuelProfile.Frame]: Use] = [:]

    /// - Parameter nodes: with the position of the caller, which comes before
    init(_ nodes: [(frame: FuelProfile.Frame, caller: Int?, units: UInt64, calls: UInt64)]) {
        var chains: [[FuelProfile.Frame]] = []
        for node in nodes {
            let chain = (node.caller.map { chains[$0] } ?? []) + [node.frame.withoutName]
            chains.append(chain)
            // A call that was not made in the end is none.
            guard node.units > 0 || node.calls > 0 else { continue }
            uses[chain, default: Use()].units += node.units
            uses[chain, default: Use()].calls += node.calls
        }
    }

    /// What is not as expected, or `nil`.
    func difference(from expected: Chains) -> String? {
        for chain in uses.keys where uses[chain] != expected.uses[chain] {
            return """
                the chain \(chain) has \(String(describing: uses[chain])), not \
                \(String(describing: expected.uses[chain]))
                """
        }
        let missing = expected.uses.keys.first { uses[$0] == nil }
        return missing.map { "there is no chain \($0)" }
    }
}

extension FuelProfile.Frame {
    fileprivate var withoutName: FuelProfile.Frame {
        guard case .function(let index, _, let instance) = self else { return self }
        return .function(index, name: nil, instance: instance)
    }
}
