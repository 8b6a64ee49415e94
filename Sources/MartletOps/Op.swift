package import WasmModule

/// The number of one op: an index into the table of handlers.
///
/// Ops are what the engine executes; one op may do the work of several instructions, or none's.
/// First come the ops written by hand (`ControlOp`), then the families.
package struct Op: Sendable, Hashable {
    package let number: UInt16

    package init(number: UInt16) { self.number = number }
    package init(_ op: ControlOp) { self.init(number: op.rawValue) }

    /// The op that also stores the result in a slot, of an op that leaves it in the accumulator.
    @inline(__always)
    package var storing: Op { Op(number: number + 1) }

    /// The op that takes the same edge in code without a meter.
    @inline(__always)
    package var unmetered: Op { Op(number: number + 1) }

    package static let count = firstFused + fusions.count
    /// Where the numbers of `FusedOp.all` begin, behind those of the families.
    private static let firstFused = ControlOp.allCases.count + layout.count

    private static let none = UInt16.max

    /// Numbers by kind, opcode and shape, and how many ops the families have together.
    private static let layout: (numbers: [UInt16], count: Int) = {
        var numbers = [UInt16](
            repeating: none,
            count: OpFamily.Kind.allCases.count * Opcode.allCases.count * OpShape.count)
        var next = ControlOp.allCases.count
        for family in OpFamily.all {
            for shape in family.shapes {
                numbers[position(family.opcode, family.kind, shape)] = UInt16(next)
                next += family.kind.opsPerShape
            }
        }
        for (opcode, substitute) in OpFamily.substitutes {
            for kind in OpFamily.Kind.allCases {
                let own = position(opcode, kind, OpShape(.register, .register))
                let other = position(substitute, kind, OpShape(.register, .register))
                for index in 0..<OpShape.count { numbers[own + index] = numbers[other + index] }
            }
        }
        return (numbers, next - ControlOp.allCases.count)
    }()

    @inline(__always)
    private static func position(
        _ opcode: Opcode, _ kind: OpFamily.Kind, _ shape: OpShape
    ) -> Int {
        (Int(kind.rawValue) * Opcode.allCases.count + Int(opcode.rawValue)) * OpShape.count
            + shape.index
    }

    // MARK: Fused ops

    /// The ops that others can be fused with, each side numbered from 1, and what comes of it.
    private struct Fusions {
        /// By op number.
        private(set) var firsts = [UInt16](repeating: 0, count: firstFused)
        private(set) var seconds = [UInt16](repeating: 0, count: firstFused)
        /// A row for each first; 0 where there is none.
        private(set) var results: [UInt16] = []
        private(set) var columns = 1
        /// Of the ops that come of it.
        private(set) var count = 0

        init() {
            var rows = 1
            var numbers: [FusedOp: Op] = [:]
            var entries: [(row: UInt16, column: UInt16, op: Op)] = []
            for fused in FusedOp.all {
                let op = Op(number: UInt16(firstFused + count))
                numbers[fused] = op
                count += fused.opsPerShape
                firsts += [UInt16](repeating: 0, count: fused.opsPerShape)
                // Of three parts, the first two are an op that stands before in the list.
                let before = Array(fused.parts.dropLast())
                let plain =
                    before.count == 1
                    ? of(before[0]) : numbers[FusedOp(parts: before, isStoring: false)]
                guard let plain, let second = of(fused.last) else {
                    preconditionFailure("a part of \(fused) is no op")
                }
                let first = Int((fused.isStoring ? plain.storing : plain).number)
                if firsts[first] == 0 {
                    firsts[first] = UInt16(rows)
                    rows += 1
                }
                if seconds[Int(second.number)] == 0 {
                    seconds[Int(second.number)] = UInt16(columns)
                    columns += 1
                }
                entries.append((firsts[first], seconds[Int(second.number)], op))
            }
            results = [UInt16](repeating: 0, count: rows * columns)
            for entry in entries {
                results[Int(entry.row) * columns + Int(entry.column)] = entry.op.number
            }
        }
    }

    private static let fusions = Fusions()

    private static func of(_ part: FusedOp.Part) -> Op? { of(part.opcode, part.kind, part.shape) }

    /// The op that does the work of this one and of the next one, which reads the register that
    /// this one writes, where there is one.
    package func fused(with next: Op) -> Op? {
        let fusions = Self.fusions
        let row = Int(fusions.firsts[Int(number)])
        guard row > 0, Int(next.number) < fusions.seconds.count else { return nil }
        let result = fusions.results[
            row * fusions.columns + Int(fusions.seconds[Int(next.number)])]
        return result == 0 ? nil : Op(number: result)
    }

    /// The op of an instruction for operands in these places, where there is one.
    package static func of(_ opcode: Opcode, _ kind: OpFamily.Kind, _ shape: OpShape) -> Op? {
        let number = layout.numbers[position(opcode, kind, shape)]
        return number == none ? nil : Op(number: number)
    }
}

/// Ops that belong to no single instruction; their handlers are written by hand.
///
/// A case with `Storing` or `Unmetered` behind it is the twin of the case before it.
package enum ControlOp: UInt16, CaseIterable, Sendable {
    // Function entry, calls and returns
    case enter, enterUnmetered, zero1, zero2, zero4, zero8, zero16, zeroSlots
    case call, callIndirect, callReference, callImport, tailCall
    case returnVoid, returnVoidUnmetered, returnAcc, returnAccUnmetered
    case returnFacc, returnFaccUnmetered, returnSlot, returnSlotUnmetered
    case returnFloatSlot, returnFloatSlotUnmetered, returnVector, returnVectorUnmetered, returnMany
    // Jumps
    case branch, branchUnmetered
    case branchTableSlot, branchTableSlotUnmetered, branchTableAcc, branchTableAccUnmetered
    case branchIfSlot, branchIfSlotUnmetered, branchIfAcc, branchIfAccUnmetered
    case branchUnlessSlot, branchUnlessSlotUnmetered, branchUnlessAcc, branchUnlessAccUnmetered
    // Moves
    case copy, copyTwo, copySlots, copyAcc, copyFacc, constantAcc, constantSlot
    // Globals
    case globalGet, globalGetStoring, globalGetFloat, globalGetFloatStoring
    case globalSetSlot, globalSetAcc, globalSetFacc
    // Vectors
    case copyVector, constantVector, globalGetVector, globalSetVector
    case selectVectorSlot, selectVectorAcc
    case gather8, gather16, gather32, gather64
    case interleaveLow8, interleaveHigh8, interleaveLow16, interleaveHigh16
    // The meter
    case charge, chargeStep, enterFast
    // What is done outside the handlers
    case slow, memoryFill, memoryCopy, unreachable, compileStub
    // Code that is profiled
    case profileEnter, profileLeave
    // The ends of native entry
    case finish, instanceReturn
}
