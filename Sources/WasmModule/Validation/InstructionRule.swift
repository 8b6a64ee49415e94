/// What the validator has to know of an instruction, in a few bytes: its row, digested.
struct InstructionRule: Sendable {
    enum Shape: UInt8, Sendable {
        /// t → t
        case unary
        /// t t → t', where t' may be t
        case binary
        /// t t t → t
        case ternary
        /// t → t'
        case convert
        /// → t
        case constant
        /// address → t
        case load
        /// address t →
        case store
        /// address v128 → v128
        case loadLane
        /// v128 t → v128
        case replaceLane
        case contextual
    }

    let shape: Shape
    /// log2 of the bytes that it accesses in memory.
    let naturalAlignment: UInt8
    /// Lane indices must be below; 0 where there is none.
    let laneCount: UInt8
    /// How many vectors more it leaves on the operand stack than it takes.
    let vectorDelta: Int8
    let operand: CompactType
    let result: CompactType
    let features: ModuleFeatures.Mask

    /// The rules of all instructions, in the order of `Opcode`.
    static let all = InstructionTable.rows.map(InstructionRule.init)

    init(_ row: InstructionTable.Row) {
        // Every process makes these rules, so it makes no lists for them.
        var takes: OperandType?
        var takenCount = 1
        var gives: OperandType?
        var bytes: UInt8 = 1
        switch row.type {
        case .unary(let type): (shape, takes, gives) = (.unary, type, type)
        case .binary(let type): (shape, takes, takenCount, gives) = (.binary, type, 2, type)
        case .ternary(let type): (shape, takes, takenCount, gives) = (.ternary, type, 3, type)
        case .test(let type): (shape, takes, gives) = (.convert, type, .i32)
        case .compare(let type): (shape, takes, takenCount, gives) = (.binary, type, 2, .i32)
        case .convert(let type, let result): (shape, takes, gives) = (.convert, type, result)
        case .constant(let type): (shape, gives) = (.constant, type)
        case .load(let type, let size): (shape, gives, bytes) = (.load, type, size)
        case .store(let type, let size): (shape, takes, bytes) = (.store, type, size)
        case .loadLane(let size): (shape, takes, gives, bytes) = (.loadLane, .v128, .v128, size)
        case .storeLane(let size): (shape, takes, bytes) = (.store, .v128, size)
        case .replaceLane(let type): (shape, takes, gives) = (.replaceLane, type, .v128)
        case .shift: (shape, takes, gives) = (.replaceLane, .i32, .v128)
        case .contextual: shape = .contextual
        }
        operand = takes.map { CompactType($0) } ?? .bottom
        result = gives.map { CompactType($0) } ?? .bottom
        naturalAlignment = UInt8(bytes.trailingZeroBitCount)
        // A vector below the operand of `replaceLane` stays one.
        let taken = shape == .replaceLane ? 1 : takes == .v128 ? takenCount : 0
        vectorDelta = Int8((gives == .v128 ? 1 : 0) - taken)
        laneCount = Self.laneCount(row, bytes: bytes)
        features = ModuleFeatures.features(of: row)
    }

    /// spec: aux-dim
    private static func laneCount(_ row: InstructionTable.Row, bytes: UInt8) -> UInt8 {
        switch row.immediates {
        case .memargLane: return 16 / bytes
        case .shuffle: return 32
        case .lane:
            // The mnemonic begins with the shape, as in `i16x8.extract_lane_s`.
            return row.mnemonic.withUTF8Buffer { name in
                var count: UInt8 = 0
                for letter in name.prefix(while: { $0 != UInt8(ascii: ".") }) {
                    let isDigit = letter >= UInt8(ascii: "0") && letter <= UInt8(ascii: "9")
                    count = isDigit ? count * 10 + (letter - UInt8(ascii: "0")) : 0
                }
                return count
            }
        default: return 0
        }
    }
}
