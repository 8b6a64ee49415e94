import WasmModule

/// Which clause of a function's `try_table`s takes an exception, for every place in its code.
///
/// A throw has one price however many clauses lie around it, so finding the one that takes it must not
/// depend on their number. For each tag, and for the clauses that catch everything, this has the
/// places where the innermost region with such a clause changes, found by bisection. It belongs to one
/// instance: only there is it known which tags are the same.
struct HandlerMap {
    private struct Step {
        /// Offset in the code from which on it holds.
        var code: UInt32
        /// Positions of region and clause, or `nil` where no region has one.
        var clause: (region: Int, clause: Int)?
    }

    private let regions: [TryRegion]
    /// By the identity of the tag, `nil` for the clauses that catch everything.
    private var steps: [ObjectIdentifier?: [Step]] = [:]

    init(_ code: CompiledFunction, tags: [TagEntity]) {
        regions = code.regions
        var open: [ObjectIdentifier?: [(end: UInt32, region: Int, clause: Int)]] = [:]
        for (position, region) in regions.enumerated() {
            for (clause, entry) in region.clauses.enumerated() {
                let tag = entry.tag.map { ObjectIdentifier(tags[$0.position]) }
                close(&open[tag, default: []], tag, before: region.code.lowerBound)
                // The first clause of a region goes before later ones.
                if open[tag]?.last?.region == position { continue }
                open[tag]?.append((region.code.upperBound, position, clause))
                steps[tag, default: []].append(
                    Step(code: region.code.lowerBound, clause: (position, clause)))
            }
        }
        for tag in open.keys { close(&open[tag, default: []], tag, before: .max) }
    }

    /// Ends the regions that end at or before an offset.
    private mutating func close(
        _ open: inout [(end: UInt32, region: Int, clause: Int)], _ tag: ObjectIdentifier?,
        before offset: UInt32
    ) {
        while let last = open.last, last.end <= offset {
            open.removeLast()
            steps[tag, default: []].append(
                Step(code: last.end, clause: open.last.map { ($0.region, $0.clause) }))
        }
    }

    /// The clause that takes an exception with this tag, thrown at an offset in the code.
    func clause(for tag: TagEntity, at offset: UInt32) -> TryRegion.Clause? {
        let own = find(ObjectIdentifier(tag), offset)
        let any = find(nil, offset)
        guard var best = own ?? any else { return nil }
        // Inner regions come later, and in one region the first clause wins.
        if let any,
            any.region > best.region || any.region == best.region && any.clause < best.clause
        {
            best = any
        }
        return regions[best.region].clauses[best.clause]
    }

    private func find(_ tag: ObjectIdentifier?, _ offset: UInt32) -> (region: Int, clause: Int)? {
        guard let steps = steps[tag] else { return nil }
        let position = steps.partitioningIndex { $0.code > offset }
        return position == 0 ? nil : steps[position - 1].clause
    }
}
