package import WasmModule

/// Where an op finds one of its operands.
package enum OperandPlace: UInt8, Sendable, CaseIterable {
    /// The accumulator of the operand's type: `acc` for integers, `facc` for floats.
    case register = 0
    /// A slot of the frame, given as its byte offset.
    case slot = 1
    /// A constant in the op: 4 bytes (i64: sign-extended), for f64 8 bytes.
    case immediate = 2
    /// The register that a loop keeps one of its locals in, integers only. The op names the local's slot
    /// all the same, so that it can be exchanged for the one that reads the slot.
    case pin = 3
}

/// The places of an op's one or two operands, as one number.
package struct OpShape: Sendable, Hashable {
    package let first: OperandPlace
    package let second: OperandPlace

    package init(_ first: OperandPlace, _ second: OperandPlace = .register) {
        self.first = first
        self.second = second
    }

    /// From `"rs ss"`: r register, s slot, i immediate, p pin, one or two of them for each shape.
    static func shapes(_ text: String) -> [OpShape] {
        var shapes: [OpShape] = []
        var places: [OperandPlace] = []
        for letter in text.utf8 {
            switch letter {
            case UInt8(ascii: "r"): places.append(.register)
            case UInt8(ascii: "s"): places.append(.slot)
            case UInt8(ascii: "i"): places.append(.immediate)
            case UInt8(ascii: "p"): places.append(.pin)
            default:
                shapes.append(OpShape(places))
                places.removeAll(keepingCapacity: true)
            }
        }
        shapes.append(OpShape(places))
        return shapes
    }

    private init(_ places: [OperandPlace]) {
        self.init(places[0], places.count > 1 ? places[1] : .register)
    }

    @inline(__always)
    package var index: Int { Int(first.rawValue) * 4 + Int(second.rawValue) }
    package static let count = 16

    /// The same with slots in place of the pin.
    var unpinned: OpShape {
        OpShape(first == .pin ? .slot : first, second == .pin ? .slot : second)
    }
}

/// Ops that come from one instruction and differ only in where operands lie.
package struct OpFamily: Sendable {
    package enum Kind: UInt8, Sendable, CaseIterable {
        /// Gives a value; each shape has two ops, one that leaves the result in the accumulator
        /// and a twin, next in number, that also stores it in a slot. Where the result may be a pinned
        /// local's, a third does that and renews the pin.
        case value
        /// Compares and branches when the comparison holds. Each shape has two ops: one that pays
        /// for the edge, and one for code without a meter.
        case branchIf
        /// The same when it does not hold; only for `lt` and `le` of floats, which have no inverse.
        case branchIfNot
        /// Writes memory.
        case store
        /// Gives a vector, which goes to a slot; operands that are vectors come from slots. The
        /// places are those of the other operand, or of the address; of an instruction on two
        /// vectors, they tell which of them is a constant in the op.
        case vector
        /// Chooses the first of two values by a condition; the places are those of the values,
        /// and each shape has twice three ops: condition in `acc` or a slot, and what a value has.
        case select
        /// Branches by an index. Two ops of each shape, as of `branchIf`.
        case branchTable
    }

    package let opcode: Opcode
    package let kind: Kind
    package private(set) var shapes: [OpShape]
    /// Whether a result can go to the pin.
    package let isPinning: Bool

    fileprivate init(_ opcode: Opcode, _ kind: Kind, _ shapes: String) {
        self.opcode = opcode
        self.kind = kind
        self.shapes = OpShape.shapes(shapes)
        isPinning = kind == .value && Self.isPinnable(opcode) && Self.resultIsInteger(opcode)
    }

    /// The same with shapes for what reads the pin, if it is one that loops are made of.
    private func pinned(_ shapes: String) -> OpFamily {
        guard Self.isPinnable(opcode) else { return self }
        var family = self
        family.shapes += OpShape.shapes(shapes)
        return family
    }

    /// Instructions that count, address and compare.
    private static let pinnable: [Opcode] = [
        .i32Add, .i32Sub, .i32And, .i32Or, .i32Xor, .i32Shl, .i32ShrU, .i32ShrS, .i32Mul,
        .i64Add, .i64And, .i64Or, .i64Xor, .i64Shl, .i64ShrU, .i64Mul,
        .i32DivU, .i32RemU, .i64RemU,
        .i32Eq, .i32Ne, .i32LtS, .i32LtU, .i32LeS, .i32LeU, .i64Eq, .i64Ne, .i64LtS, .i64LtU,
        .i32Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U, .i64Load, .f64Load, .f32Load,
        .i32Store, .i32Store8, .i32Store16, .i64Store,
    ]

    /// The same by opcode: it is asked of every family when a process first compiles something.
    private static let pinnableOpcodes: [Bool] = {
        var table = [Bool](repeating: false, count: Opcode.allCases.count)
        for opcode in pinnable { table[Int(opcode.rawValue)] = true }
        return table
    }()

    private static func isPinnable(_ opcode: Opcode) -> Bool {
        pinnableOpcodes[Int(opcode.rawValue)]
    }

    private static func resultIsInteger(_ opcode: Opcode) -> Bool {
        switch opcode.row.type {
        case .binary(let type), .load(let type, _): type.isInteger
        default: false
        }
    }

    /// Ops of one shape.
    package var opsPerShape: Int {
        switch kind {
        case .value: isPinning ? 3 : 2
        case .branchIf, .branchIfNot, .branchTable: 2
        case .store, .vector: 1
        case .select: 6
        }
    }

    /// Every family, in the order in which their ops are numbered.
    package static let all: [OpFamily] = InstructionTable.rows.flatMap { row in
        substitutes[row.opcode] == nil ? families(row) : []
    }

    /// Instructions that do to slots and accumulators just what another one does, and use its ops:
    /// i32 is kept zero-extended, so a load that extends is a load, and stores take the low bits.
    static let substitutes: [Opcode: Opcode] = [
        .i64Load8U: .i32Load8U, .i64Load16U: .i32Load16U, .i64Load32U: .i32Load,
        .i64Store8: .i32Store8, .i64Store16: .i32Store16, .i64Store32: .i32Store,
        .i64ExtendI32S: .i64Extend32S,
        // The deterministic profile's choices. spec: profile-deterministic
        .i8x16RelaxedSwizzle: .i8x16Swizzle,
        .i32x4RelaxedTruncF32x4S: .i32x4TruncSatF32x4S,
        .i32x4RelaxedTruncF32x4U: .i32x4TruncSatF32x4U,
        .i32x4RelaxedTruncF64x2SZero: .i32x4TruncSatF64x2SZero,
        .i32x4RelaxedTruncF64x2UZero: .i32x4TruncSatF64x2UZero,
        .i8x16RelaxedLaneselect: .v128Bitselect, .i16x8RelaxedLaneselect: .v128Bitselect,
        .i32x4RelaxedLaneselect: .v128Bitselect, .i64x2RelaxedLaneselect: .v128Bitselect,
        .f32x4RelaxedMin: .f32x4Min, .f32x4RelaxedMax: .f32x4Max,
        .f64x2RelaxedMin: .f64x2Min, .f64x2RelaxedMax: .f64x2Max,
        .i16x8RelaxedQ15mulrS: .i16x8Q15mulrSatS,
        // A lane that is read lies in its vector's slots, where scalars are read just so.
        .i8x16ExtractLaneS: .i32Extend8S, .i16x8ExtractLaneS: .i32Extend16S,
        .i32x4ExtractLane: .i32ReinterpretF32, .i64x2ExtractLane: .i64ReinterpretF64,
        .f32x4ExtractLane: .f32ReinterpretI32, .f64x2ExtractLane: .f64ReinterpretI64,
        .v128Store8Lane: .i32Store8, .v128Store16Lane: .i32Store16, .v128Store32Lane: .i32Store,
        .v128Store64Lane: .i64Store,
    ]

    private static func families(_ row: InstructionTable.Row) -> [OpFamily] {
        let opcode = row.opcode
        let operation = opcode.operation
        let isCommutative = opcode.isCommutative
        switch row.type {
        case .binary(let type) where type != .v128:
            let shapes =
                switch type {
                case _ where opcode.mayTrap: "ss si rs sr ri"
                case _ where isCommutative: "ss rs si ri"
                case _ where type.isInteger: "ss rs sr si ri is ir"
                case _ where operation == "copysign": "ss rs sr"
                default: "ss rs sr si ri is ir"
                }
            return [
                OpFamily(opcode, .value, shapes).pinned(
                    isCommutative ? "ps pi rp" : "ps sp pi rp pr")
            ]
        case .compare(let type):
            // `gt` and `ge` are `lt` and `le` with operands exchanged.
            guard !operation.hasPrefix("g") else { return [] }
            let shapes = isCommutative ? "ss rs si ri" : "ss rs sr si ri is ir"
            let taken = [
                OpFamily(opcode, .value, shapes),
                OpFamily(opcode, .branchIf, shapes).pinned(
                    isCommutative ? "ps pi rp" : "ps sp pi ip rp pr"),
            ]
            return type.isInteger || isCommutative
                ? taken : taken + [OpFamily(opcode, .branchIfNot, shapes)]
        case .unary(let type) where type != .v128:
            return [OpFamily(opcode, .value, "s r")]
        case .convert(let from, let to) where from != .v128 && to != .v128:
            // Integers are kept zero-extended: nothing to do.
            return opcode == .i64ExtendI32U ? [] : [OpFamily(opcode, .value, "s r")]
        case .load(let type, _) where type != .v128:
            return [OpFamily(opcode, .value, "s r i").pinned("p")]
        case .store(let type, _) where type != .v128:
            return [
                OpFamily(opcode, .store, type.isInteger ? "ss sr si rs ri is ir ii" : "rr sr ir")
                    .pinned("ps pi pr sp rp")
            ]
        case .contextual where opcode == .brTable:
            return [OpFamily(opcode, .branchTable, "s r")]
        case .contextual where opcode == .select:
            return [OpFamily(opcode, .select, "ss si is ii")]
        default:
            return vectorFamilies(row, operation)
        }
    }

    /// Families of the instructions that take or give a vector.
    private static func vectorFamilies(
        _ row: InstructionTable.Row, _ operation: String
    ) -> [OpFamily] {
        let opcode = row.opcode
        switch row.type {
        case .binary:
            // A shuffle knows its lanes when it is compiled (`FunctionCompiler.compileShuffle`).
            guard opcode != .i8x16Shuffle, !operation.hasPrefix("g") else { return [] }
            // `x > constant` is `constant < x`; what is swizzled is often a table.
            if opcode == .i8x16Swizzle { return [OpFamily(opcode, .vector, "s is")] }
            return [OpFamily(opcode, .vector, operation.hasPrefix("l") ? "s si is" : "s si")]
        case .unary, .ternary:
            return [OpFamily(opcode, .vector, "s")]
        case .test(.v128), .convert(.v128, _):
            return [OpFamily(opcode, .value, "s")]
        case .convert(let from, to: .v128), .replaceLane(let from):
            // A float in a slot is an integer with the same bits.
            return [OpFamily(opcode, .vector, from.isInteger ? "s r" : "r")]
        case .shift:
            return [OpFamily(opcode, .vector, "s r i")]
        case .load(.v128, _), .loadLane:
            return [OpFamily(opcode, .vector, "s r")]
        case .store(.v128, _):
            return [OpFamily(opcode, .store, "ss rs")]
        default:
            return []
        }
    }
}

extension OperandType {
    package var isInteger: Bool {
        switch self {
        case .i32, .i64: true
        case .f32, .f64, .v128: false
        }
    }
    package var isFloat: Bool {
        switch self {
        case .f32, .f64: true
        case .i32, .i64, .v128: false
        }
    }
}

extension Opcode {
    /// Whether an instruction with two operands gives the same whichever comes first.
    @inline(__always)
    package var isCommutative: Bool { Self.commutative[Int(rawValue)] }

    private static let commutative = allCases.map { opcode in
        commutativeOperations.contains(opcode.operation)
    }

    private static let commutativeOperations = [
        "add", "mul", "and", "or", "xor", "eq", "ne", "min", "max",
    ]

    /// Whether an op of this instruction may end in a trap.
    @inline(__always)
    package var mayTrap: Bool { Self.trapping[Int(rawValue)] }

    private static let trapping = allCases.map { opcode in
        switch opcode.row.type {
        case .load, .store: true
        case .binary(let type): type.isInteger && opcode.row.cost == .division
        case .convert(let from, let to):
            from.isFloat && to.isInteger && opcode.operation.hasPrefix("trunc_f")
        default: false
        }
    }

    /// The mnemonic's part behind the last point. Asked of every instruction when a process starts,
    /// so it looks at bytes.
    fileprivate var operation: String {
        let mnemonic = mnemonic
        guard let point = mnemonic.utf8.lastIndex(of: UInt8(ascii: ".")) else { return mnemonic }
        return String(mnemonic[mnemonic.utf8.index(after: point)...])
    }
}
