import WasmModule

// Where references are when a collection comes upon a frame.

/// The references on the operand stack while code is written, as a list from the top down.
///
/// Nodes are never changed: every place in the code that a collection may come upon keeps the node
/// that was on top there, and all of them share what lies below.
struct ReferenceStack {
    struct Node {
        /// Home slot of the operand.
        var slot: UInt32
        /// Position of the node below, plus one; 0 for none.
        var below: UInt32
    }

    private(set) var nodes: [Node] = []
    /// As `Node.below`.
    private(set) var top: UInt32 = 0

    mutating func reset() {
        nodes.removeAll(keepingCapacity: true)
        top = 0
    }

    mutating func push(_ slot: UInt32) {
        nodes.append(Node(slot: slot, below: top))
        top = UInt32(nodes.count)
    }

    /// Takes off the references in a slot and above.
    mutating func removeAll(from slot: UInt32) {
        while top > 0, nodes[Int(top) - 1].slot >= slot { top = nodes[Int(top) - 1].below }
    }
}

/// The references among the operands at a place in the code.
struct ReferenceMap {
    /// Offset in the code.
    var code: UInt32
    var top: UInt32
    /// Home slots, in ascending order, of those that are not at home but in a local.
    var absentStart: UInt32
    var absentCount: UInt32
}

extension FunctionCompiler {
    /// Records the references on the operand stack, for a collection at an offset of the code.
    mutating func noteReferences(at offset: Int) {
        guard references.top > 0 else { return }
        let start = absentReferences.count
        for operand in stack.elements[settled...] where operand.type == .reference {
            if case .home = operand.place { continue }
            absentReferences.append(operand.slot)
        }
        referenceMaps.append(
            ReferenceMap(
                code: UInt32(offset), top: references.top, absentStart: UInt32(start),
                absentCount: UInt32(absentReferences.count - start)))
    }

    /// Byte offsets of the locals that hold references.
    var referenceLocals: [Range<UInt32>] {
        var ranges: [Range<UInt32>] = []
        func add(_ slots: Range<UInt32>) {
            let offsets = bytes(slots.lowerBound)..<bytes(slots.upperBound)
            if let last = ranges.last, last.upperBound == offsets.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<offsets.upperBound
            } else {
                ranges.append(offsets)
            }
        }
        var slot: UInt32 = 0
        for type in module.signature(of: index).parameters {
            if type == .reference { add(slot..<slot + 1) }
            slot += type.slots
        }
        slot = linkSlot + 2
        for run in localRuns {
            if run.type == .reference { add(slot..<run.endSlot) }
            slot = run.endSlot
        }
        return ranges
    }
}

extension CompiledFunction {
    /// Hands over the byte offsets of all operands that are references, at a place where a frame of
    /// the function may be when objects are collected.
    func forEachReferenceOperand(at offset: UInt32, _ body: (UInt32) -> Void) {
        let position = referenceMaps.partitioningIndex { $0.code >= offset }
        guard position < referenceMaps.count, referenceMaps[position].code == offset else { return }
        let map = referenceMaps[position]
        var absent = absentReferences[
            Int(map.absentStart)..<Int(map.absentStart + map.absentCount)]
        var next = map.top
        while next > 0 {
            let node = references[Int(next) - 1]
            if absent.last == node.slot {
                absent.removeLast()
            } else {
                body(node.slot * 8)
            }
            next = node.below
        }
    }
}
