/// The payload of an immediate whose shape the instruction's row tells.
extension Immediate {
    @inline(__always)
    var index: UInt32 {
        guard case .index(let index) = self else { Self.shapeMismatch() }
        return index
    }

    var indices: (UInt32, UInt32) {
        guard case .indices(let first, let second) = self else { Self.shapeMismatch() }
        return (first, second)
    }

    @inline(__always)
    var memoryArgument: MemoryArgument {
        guard case .memory(let argument, _) = self else { Self.shapeMismatch() }
        return argument
    }

    @inline(__always)
    var blockType: BlockType {
        guard case .blockType(let type) = self else { Self.shapeMismatch() }
        return type
    }

    var labels: LabelTable {
        guard case .labels(let table) = self else { Self.shapeMismatch() }
        return table
    }

    var valueTypes: ValueTypeList {
        guard case .valueTypes(let list) = self else { Self.shapeMismatch() }
        return list
    }

    var catches: (BlockType, CatchList) {
        guard case .catches(let type, let list) = self else { Self.shapeMismatch() }
        return (type, list)
    }

    var heapType: HeapType {
        guard case .heapType(let type) = self else { Self.shapeMismatch() }
        return type
    }

    var castBranch: CastBranch {
        guard case .castBranch(let branch) = self else { Self.shapeMismatch() }
        return branch
    }

    @inline(never)
    private static func shapeMismatch() -> Never {
        preconditionFailure("an immediate of another shape than the instruction's row has")
    }
}
