/// From encodings to rows of the instruction table: one array, in which every prefix has its part.
struct DecodingTable: Sendable {
    struct Entry: Sendable {
        let opcode: Opcode
        let immediates: ImmediateShape
    }

    /// `nil` where there is no instruction.
    private let entries: [Entry?]

    static let shared = DecodingTable(InstructionTable.rows)

    init(_ rows: [InstructionTable.Row]) {
        var entries = [Entry?](repeating: nil, count: 0x600)
        for row in rows {
            let base = Self.base(prefix: row.encoding.prefix)
            entries[base + Int(row.encoding.code)] = Entry(
                opcode: row.opcode, immediates: row.immediates)
        }
        self.entries = entries
    }

    /// Codes of 0xFD alone go beyond a byte; its part is the last one and twice as large.
    private static func base(prefix: UInt8) -> Int {
        switch prefix {
        case 0xFB: 0x100
        case 0xFC: 0x200
        case 0xFD: 0x400
        default: 0
        }
    }

    static func isPrefix(_ byte: UInt8) -> Bool { (0xFB...0xFD).contains(byte) }

    /// The instruction of one byte.
    @inline(__always)
    subscript(byte: UInt8) -> Entry? { entries[Int(byte)] }

    /// The instruction of a prefix and a number.
    subscript(prefix: UInt8, code: UInt32) -> Entry? {
        code < (prefix == 0xFD ? 0x200 : 0x100)
            ? entries[Self.base(prefix: prefix) + Int(code)] : nil
    }
}
