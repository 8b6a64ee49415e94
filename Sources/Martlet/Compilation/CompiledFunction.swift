import WasmModule

/// The code of one function, and what leaving it at some place needs to know.
// SAFETY: immutable but for `headsByInstruction`, which only the compiler reads, under the module's lock.
final class CompiledFunction: @unchecked Sendable {
    let index: FunctionIndex
    let isStepping: Bool
    /// Where the code stream lies.
    let code: UnsafeRawBufferPointer
    /// Places where an edge leads: labels, return points, the entry. In ascending order.
    let heads: [CodeHead]
    /// Ops that may leave native code. In ascending order.
    let points: [CodePoint]
    let aliases: [Alias]
    let regions: [TryRegion]
    /// Byte offset of the frame's link slots.
    let linkOffset: UInt32
    /// Byte offsets of locals that hold references, consecutive ones together.
    let referenceLocals: [Range<UInt32>]
    /// Where a collection may come upon the function, in ascending order; places where no operand is a
    /// reference are left out.
    let referenceMaps: [ReferenceMap]
    let references: [ReferenceStack.Node]
    let absentReferences: [UInt32]
    /// Of stepping code: where each instruction begins, in ascending order.
    let steps: [CodeStep]

    init(
        index: FunctionIndex, isStepping: Bool, code: UnsafeRawBufferPointer, heads: [CodeHead],
        points: [CodePoint], aliases: [Alias], regions: [TryRegion], linkOffset: UInt32,
        referenceLocals: [Range<UInt32>], referenceMaps: [ReferenceMap],
        references: [ReferenceStack.Node], absentReferences: [UInt32], steps: [CodeStep]
    ) {
        self.index = index
        self.isStepping = isStepping
        self.code = code
        self.heads = heads
        self.points = points
        self.aliases = aliases
        self.regions = regions
        self.linkOffset = linkOffset
        self.referenceLocals = referenceLocals
        self.referenceMaps = referenceMaps
        self.references = references
        self.absentReferences = absentReferences
        self.steps = steps
    }

    /// Bytes of its tables.
    var tableByteCount: Int {
        heads.count * MemoryLayout<CodeHead>.stride + points.count * MemoryLayout<CodePoint>.stride
            + aliases.count * MemoryLayout<Alias>.stride + referenceMaps.count
            * MemoryLayout<ReferenceMap>.stride + references.count
            * MemoryLayout<ReferenceStack.Node>.stride + steps.count
            * MemoryLayout<CodeStep>.stride
            + regions.reduce(0) { $0 + $1.clauses.count * MemoryLayout<TryRegion.Clause>.stride }
    }

    // SAFETY: offsets in the tables were positions in `code` when it was written.
    func address(_ offset: UInt32) -> Code {
        code.baseAddress.unsafelyUnwrapped + Int(offset)
    }

    /// The offset of an address inside `code`.
    func offset(_ address: Code) -> UInt32 {
        UInt32(truncatingIfNeeded: address - code.baseAddress.unsafelyUnwrapped)
    }

    /// The head at an address, where there is one.
    func head(at address: Code) -> CodeHead? {
        let offset = offset(address)
        let position = heads.partitioningIndex { $0.code >= offset }
        guard position < heads.count, heads[position].code == offset else { return nil }
        return heads[position]
    }

    /// The head before the instruction at an offset of the module, where there is one.
    func head(before instruction: UInt32) -> CodeHead? {
        headsByInstruction[instruction].map { heads[$0] }
    }

    private lazy var headsByInstruction: [UInt32: Int] = Dictionary(
        heads.indices.filter { !heads[$0].isEntry }.map { (heads[$0].instruction, $0) },
        uniquingKeysWith: { first, _ in first })

    /// The last op at or before an address that may leave native code.
    func point(at address: Code) -> CodePoint? {
        let offset = offset(address)
        let position = points.partitioningIndex { $0.code > offset }
        return position == 0 ? nil : points[position - 1]
    }

    /// Where the code of the instruction at an offset of the module begins.
    func step(at instruction: UInt32) -> Code? {
        let position = steps.partitioningIndex { $0.instruction >= instruction }
        guard position < steps.count, steps[position].instruction == instruction else { return nil }
        return address(steps[position].code)
    }
}

/// A place where an edge leads. Every operand is in its home slot there, but for `aliases`.
struct CodeHead {
    /// Offset in the code.
    var code: UInt32
    /// Offset of the instruction in the module.
    var instruction: UInt32
    /// Units from here to the end of the run.
    var rest: UInt32
    /// Slot (byte offset) that the accumulators mirror, as code behind a call expects it.
    var mirror: UInt32
    var aliasStart: UInt32
    var aliasCount: UInt32
    var isEntry: Bool
    /// Slot (byte offset) of the local that is pinned there; any if none is.
    var pin: UInt32
}

/// An op that may leave native code for the instruction it belongs to.
struct CodePoint {
    var code: UInt32
    var instruction: UInt32
    /// Units of the run behind the instruction, given back when it does not complete.
    var rest: UInt32
    /// Units of the instruction itself, given back when it is not begun.
    var price: UInt32
}

/// An operand that is in a local or a constant where WebAssembly has it on the stack.
struct Alias {
    /// Home slot, as byte offset.
    var home: UInt32
    /// Byte offset of the local's slot, or `Alias.constant`.
    var source: UInt32
    var constant: UInt64

    static let constant = UInt32.max
}

/// The code between a `try_table` and its end.
struct TryRegion {
    var code: Range<UInt32>
    var clauses: [Clause]

    struct Clause {
        /// `nil` for the clauses that catch everything.
        var tag: TagIndex?
        var takesReference: Bool
        /// Where the payload goes, as byte offset.
        var payload: UInt32
        /// The code that carries the payload on to the label.
        var code: UInt32
    }
}

struct CodeStep {
    var instruction: UInt32
    var code: UInt32
}

extension Array {
    /// The first position whose element satisfies a predicate that all later ones satisfy too.
    func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
