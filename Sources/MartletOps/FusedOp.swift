package import WasmModule

/// An op that does the work of two or three, of which each gives its result to the next one only.
///
/// Which there are was chosen by what runs most in programs, among them large ones that nobody tunes
/// for (Documentation/decisions/0012-fused-ops.md).
package struct FusedOp: Sendable, Hashable {
    /// One of the ops that it does the work of.
    package struct Part: Sendable, Hashable {
        package let opcode: Opcode
        package let kind: OpFamily.Kind
        package let shape: OpShape

        fileprivate init(_ opcode: Opcode, _ kind: OpFamily.Kind, _ shape: OpShape) {
            self.opcode = opcode
            self.kind = kind
            self.shape = shape
        }
    }

    /// In the order in which they are done. All but the last are of the kind `value`; all but the
    /// first take one operand from the register, where the one before would have left it.
    package let parts: [Part]
    /// What becomes of the result of the first, besides going to the second.
    package let keeping: Keeping

    package enum Keeping: Sendable { case nothing, slot, pin }

    /// Whether the result of the first is also stored in a slot.
    package var isStoring: Bool { keeping != .nothing }

    package var last: Part { parts[parts.count - 1] }

    /// Twins as in a family of the last part's kind; a condition is always in the register.
    package var opsPerShape: Int { last.kind == .select ? 3 : OpFamily.of(last).opsPerShape }

    /// A fused op with the numbers of the ops whose work it does: one before, which is a fused op too
    /// where there are three parts, and the last part's.
    package struct Numbered: Sendable {
        package let fused: FusedOp
        package let op: Op
        package let first: Op
        package let second: Op
    }

    /// All with their numbers. The engine has this as a printed table: it takes long to make.
    package static let numbered: [Numbered] = {
        var next = Op.firstFused
        var numbers: [FusedOp: Op] = [:]
        return all.map { fused in
            let op = Op(number: UInt16(next))
            next += fused.opsPerShape
            numbers[fused] = op
            // Of three parts, the first two stand before in the list.
            let before = Array(fused.parts.dropLast())
            let plain =
                before.count == 1
                ? Op.of(before[0]) : numbers[FusedOp(parts: before, keeping: .nothing)]
            guard let plain, let second = Op.of(fused.last) else {
                preconditionFailure("a part of \(fused) is no op")
            }
            return Numbered(
                fused: fused, op: op, first: fused.first(plain),
                second: second)
        }
    }()

    /// The same with slots in place of the pin where operands are read.
    fileprivate var unpinned: FusedOp {
        FusedOp(
            parts: parts.map { Part($0.opcode, $0.kind, $0.shape.unpinned) }, keeping: keeping)
    }

    private func first(_ plain: Op) -> Op {
        switch keeping {
        case .nothing: plain
        case .slot: plain.storing
        case .pin: plain.pinning
        }
    }

    // MARK: Which there are

    /// Every fused op, in the order in which they are numbered.
    package static let all: [FusedOp] = {
        var seen: Set<FusedOp> = []
        return (addresses + loaded + counters + sums + conditions).filter {
            seen.insert($0).inserted
        }
    }()

    /// Memory at a sum, at a scaled index, and at what is the low half of 64 bits.
    private static let addresses: [FusedOp] = {
        let loads = parts(
            [.i32Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U, .i64Load, .f64Load], "r")
        let elements = pairs(parts([.i32Shl], "si pi"), parts([.i32Add], "rs ri"))
        let halves = pairs(parts([.i64Add], "si ss"), parts([.i32WrapI64], "r"))
        return pairs(
            parts([.i32Add], "ss si rs ri ps pi rp"),
            loads + stores([.i32Store, .i32Store8, .i64Store], "rs ri"))
            + pairs(
                parts([.i32WrapI64], "s r"),
                parts([.i32Load, .i32Load8U, .i32Load16U, .i64Load], "r")
                    + stores([.i32Store, .i64Store], "rs ri"))
            + pairs(parts([.i32Shl], "si ri pi"), parts([.i32Load, .i32Load16U], "r"))
            + pairs(parts([.i32Shl], "si ri pi"), parts([.i32Add], "rs ri"))
            + pairs(parts([.i32Shl], "si ri"), parts([.i32Add], "rp"))
            + pairs(parts([.i32Mul], "si ri pi"), parts([.i32Add], "rs ri"))
            + pairs(parts([.i32Shl], "si ri pi"), stores([.i32Store], "rs"))
            + elements.flatMap { element in
                (parts([.i32Load, .i64Load, .f64Load], "r") + stores([.i32Store], "rs"))
                    .map { FusedOp(parts: element.parts + [$0], keeping: .nothing) }
            }
            + halves
            + halves.flatMap { sum in
                parts([.i32Load, .i32Load8U, .i64Load], "r").map {
                    FusedOp(parts: sum.parts + [$0], keeping: .nothing)
                }
            }
    }()

    /// What is read from memory and used at once.
    private static let loaded: [FusedOp] =
        pairs(
            parts([.i32Load, .i32Load8U], "s r p"),
            parts([.i32Add], "rs ri rp") + parts([.i32Shl, .i32And], "ri")
                + parts([.i32Xor], "rs") + parts([.i32Sub], "rs sr")
                + branches([.i32Eq, .i32Ne], "rs ri"))
        + pairs(
            parts([.i32Load], "s r p"),
            parts([.i32Load], "r") + parts([.i32Mul], "rs") + stores([.i32Store], "sr")
                + branches([.i32LtS, .i32LtU], "rs sr ri"))
        + pairs(
            parts([.i64Load], "s r p"),
            parts([.i64Add], "rs ri") + parts([.i64Xor], "rs") + parts([.i32WrapI64], "r")
                + stores([.i64Store], "sr")
                + branches([.i64Eq, .i64Ne], "rs ri"))
        + pairs(
            parts([.f64Load], "s r p"),
            parts([.f64Add, .f64Mul], "rs") + parts([.f64Sub], "rs sr"))
        + pairs(
            parts([.i32Add], "ss si rs ri") + parts([.i32And, .i32Or], "rs ri si"),
            stores([.i32Store], "sr"))
        + pairs(parts([.i32Add], "si rs ri"), stores([.i32Store8], "sr pr"))

    /// Loop variables, tested where they are counted.
    private static let counters: [FusedOp] = {
        let tests =
            branches([.i32Eq, .i32Ne], "rs ri") + branches([.i32LtS, .i32LtU], "rs sr ri ir")
        return pairs(parts([.i32Add], "si ss"), tests, keeping: .slot)
            + pairs(parts([.i32Add], "pi ps si"), tests, keeping: .pin)
            + pairs(parts([.i32Add], "si ri pi"), branches([.i32LtU], "rs ri ir"))
            + pairs(
                parts([.i64Add], "si"),
                branches([.i64Ne], "rs ri") + branches([.i64LtS, .i64LtU], "rs ir"),
                keeping: .slot)
            + pairs(
                parts([.i64Add], "pi"),
                branches([.i64Ne], "rs ri") + branches([.i64LtS, .i64LtU], "rs ir"),
                keeping: .pin)
            + pairs(
                parts([.i32Load, .i32Load8U], "s r p"), branches([.i32Eq, .i32Ne], "rs ri"),
                keeping: .slot)
            + pairs(
                parts([.i32Load], "p r"), branches([.i32Eq, .i32Ne], "ri"), keeping: .pin)
    }()

    /// Sums, and what hashing and packing does with bits.
    private static let sums: [FusedOp] =
        pairs(
            parts([.i32Add], "ss si rs ri ps pi"),
            parts([.i32Add], "rs ri rp") + parts([.i32And], "ri"))
        + pairs(parts([.i32Shl], "si ri pi"), parts([.i32Xor, .i32Or], "rs"))
        + pairs(parts([.i32Shl], "pi"), parts([.i32Xor, .i32Add], "rp"))
        + pairs(
            parts([.i32ShrU], "si ri pi"),
            parts([.i32Add, .i32Xor], "rs rp") + parts([.i32And], "ri rs"))
        + pairs(parts([.i32And], "si ss ri rs pi"), parts([.i32Add], "rs ri"))
        + pairs(parts([.i32And], "ss rs"), parts([.i32Xor], "rs"))
        + pairs(parts([.i32Xor], "ss rs"), parts([.i32And, .i32Add, .i32Xor], "rs"))
        + pairs(parts([.i32Rotl], "si ri"), parts([.i32Xor, .i32Add], "rs"))
        + pairs(parts([.i32Mul], "ss rs"), parts([.i32Add], "rs"))
        + pairs(parts([.i32Sub], "sr ss rs"), parts([.i32ShrS], "ri"))
        + pairs(
            parts([.i64ShrU], "si ri pi"), parts([.i64Xor], "rs rp") + parts([.i32WrapI64], "r"))
        + pairs(parts([.i64Shl], "si ri pi"), parts([.i64Add, .i64Or, .i64Xor], "rs rp"))
        + pairs(parts([.i64Xor], "ss rs"), parts([.i64Xor, .i64Add], "rs"))
        + pairs(
            parts([.i64Add], "si ss rs"), parts([.i64Add], "rs") + parts([.i32WrapI64], "r"))
        + pairs(
            parts([.f64Mul], "ss rs"),
            parts([.f64Add, .f64Mul], "rs") + parts([.f64Sub], "rs sr"))
        + pairs(parts([.f64Add], "ss rs") + parts([.f64Sub], "ss rs sr"), parts([.f64Add], "rs"))
        + parts([.f64Load], "s r p").flatMap { load in
            parts([.f64Mul], "rs").flatMap { product in
                (parts([.f64Add], "rs") + parts([.f64Sub], "sr")).map {
                    FusedOp(parts: [load, product, $0], keeping: .nothing)
                }
            }
        }
        + pairs(
            parts([.f64ConvertI32S], "s r"),
            parts([.f64Div], "ir rs") + parts([.f64Mul, .f64Add], "rs ri"))

    /// What a branch or a choice depends on.
    private static let conditions: [FusedOp] =
        pairs(parts([.i32And], "ss si rs ri ps pi"), branches([.i32Eq, .i32Ne], "ri"))
        + pairs(parts([.i64And], "ss si rs ri pi"), branches([.i64Eq, .i64Ne], "ri"))
        + pairs(
            parts([.f64Add], "rs"),
            branches([.f64Le], "ri ir") + branches([.f64Le], "ri ir", .branchIfNot))
        + pairs(
            parts([.i32LtS, .i32LtU, .i64LtU], "ss rs sr si is")
                + parts([.i32Eq, .i32Ne], "ss rs si ri"),
            [Part(.select, .select, OpShape(.slot, .slot))])
        + switches

    /// What a `switch` looks at.
    private static let switches: [FusedOp] = {
        let table = [Part(.brTable, .branchTable, OpShape(.register))]
        let loads = parts([.i32Load8U], "s r p")
        return pairs(loads + parts([.i32Load], "s r p") + parts([.i32Add], "si ri"), table)
            + loads.flatMap { load in
                parts([.i32Add], "ri").map {
                    FusedOp(parts: [load, $0] + table, keeping: .nothing)
                }
            }
    }()

    private static func parts(_ opcodes: [Opcode], _ shapes: String) -> [Part] {
        combine(opcodes, .value, shapes)
    }

    private static func stores(_ opcodes: [Opcode], _ shapes: String) -> [Part] {
        combine(opcodes, .store, shapes)
    }

    private static func branches(
        _ opcodes: [Opcode], _ shapes: String, _ kind: OpFamily.Kind = .branchIf
    ) -> [Part] {
        combine(opcodes, kind, shapes)
    }

    private static func combine(
        _ opcodes: [Opcode], _ kind: OpFamily.Kind, _ shapes: String
    ) -> [Part] {
        opcodes.flatMap { opcode in
            OpShape.shapes(shapes).map { Part(opcode, kind, $0) }
        }
    }

    private static func pairs(
        _ first: [Part], _ second: [Part], keeping: Keeping = .nothing
    ) -> [FusedOp] {
        first.flatMap { one in
            second.map { FusedOp(parts: [one, $0], keeping: keeping) }
        }
    }
}

extension Op {
    /// Each op that reads the pin, with the one that does the same from the local's slot: their operands
    /// lie alike.
    package static var pinned: [(op: Op, unpinned: Op)] {
        var pairs: [(Op, Op, Int)] = []
        for family in OpFamily.all {
            for shape in family.shapes where shape.unpinned != shape {
                guard let op = of(family.opcode, family.kind, shape),
                    let unpinned = of(family.opcode, family.kind, shape.unpinned)
                else { preconditionFailure("\(family.opcode) does not take a slot") }
                pairs.append((op, unpinned, family.opsPerShape))
            }
        }
        let numbers = Dictionary(
            uniqueKeysWithValues: FusedOp.numbered.map { ($0.fused, $0.op) })
        for numbered in FusedOp.numbered {
            let unpinned = numbered.fused.unpinned
            guard unpinned != numbered.fused, let other = numbers[unpinned] else { continue }
            pairs.append((numbered.op, other, unpinned.opsPerShape))
        }
        return pairs.flatMap { op, unpinned, count in
            (0..<UInt16(count)).map {
                (Op(number: op.number + $0), Op(number: unpinned.number + $0))
            }
        }
    }

    /// The ops that have a twin that renews the pin.
    package static var pinnable: [Op] {
        let plain = OpFamily.all.filter(\.isPinning).flatMap { family in
            family.shapes.compactMap { of(family.opcode, family.kind, $0) }
        }
        // Of each shape, first those whose condition is in the accumulator.
        let chosen = OpFamily.all.filter { $0.kind == .select }.flatMap { family in
            family.shapes.compactMap { of(family.opcode, family.kind, $0) }
                .flatMap { [$0, $0.choosingBySlot] }
        }
        let fused = FusedOp.numbered.filter { $0.fused.opsPerShape == 3 }.map(\.op)
        return plain + fused + chosen
    }
}

extension OpFamily {
    /// The family that a part belongs to.
    package static func of(_ part: FusedOp.Part) -> OpFamily {
        guard let family = families[FamilyKey(opcode: part.opcode, kind: part.kind)] else {
            preconditionFailure("no family of \(part)")
        }
        return family
    }

    private struct FamilyKey: Hashable {
        var opcode: Opcode
        var kind: Kind
    }

    private static let families = Dictionary(
        uniqueKeysWithValues: all.map { (FamilyKey(opcode: $0.opcode, kind: $0.kind), $0) })
}

extension Op {
    fileprivate static func of(_ part: FusedOp.Part) -> Op? {
        of(part.opcode, part.kind, part.shape)
    }
}
