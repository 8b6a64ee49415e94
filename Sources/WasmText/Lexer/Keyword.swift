package import WasmModule

/// A keyword that the grammar knows: a word of its structure, or the mnemonic of an instruction.
package enum Keyword: Sendable, Equatable {
    case word(Word)
    /// The first instruction of this mnemonic; see `InstructionTable`.
    case instruction(Opcode)
    case unknown
}

/// The keywords of modules and scripts that are no instructions. spec: text-keyword
package enum Word: String, Sendable, CaseIterable {
    // Types
    case i32, i64, f32, f64, v128, i8, i16, ref, null, mut, field, rec, sub, final
    case any, eq, i31, `struct`, array, none, `func`, nofunc, extern, noextern, exn, noexn
    case anyref, eqref, i31ref, structref, arrayref, nullref, funcref, nullfuncref, externref
    case nullexternref, exnref, nullexnref
    case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
    // Modules
    case module, type, `import`, export, table, memory, global, tag, elem, data, start, param
    case result, local, offset, item, declare, then, `catch`
    case catchRef = "catch_ref"
    case catchAll = "catch_all"
    case catchAllRef = "catch_all_ref"
    // Scripts
    case binary, quote, definition, instance, register, invoke, get, either, script, input, output
    case assertReturn = "assert_return"
    case assertTrap = "assert_trap"
    case assertExhaustion = "assert_exhaustion"
    case assertException = "assert_exception"
    case assertMalformed = "assert_malformed"
    case assertInvalid = "assert_invalid"
    case assertUnlinkable = "assert_unlinkable"
    case assertMalformedCustom = "assert_malformed_custom"
    case assertInvalidCustom = "assert_invalid_custom"
    case nanCanonical = "nan:canonical"
    case nanArithmetic = "nan:arithmetic"
    case refExtern = "ref.extern"
    case refHost = "ref.host"
    case refStruct = "ref.struct"
    case refArray = "ref.array"
    case refAny = "ref.any"
    case refExn = "ref.exn"
}

/// Finds keywords by their bytes.
struct KeywordTable: Sendable {
    static let shared = KeywordTable()

    private struct Slot {
        var spelling: [UInt8]
        var keyword: Keyword
    }

    /// Open addressing; the number of slots is a power of two.
    private var slots = [Slot?](repeating: nil, count: 2048)

    private init() {
        for word in Word.allCases { insert(Array(word.rawValue.utf8), .word(word)) }
        for row in InstructionTable.rows {
            insert(Array(row.mnemonic.description.utf8), .instruction(row.opcode))
        }
    }

    /// Of two with the same spelling, the first counts.
    private mutating func insert(_ spelling: [UInt8], _ keyword: Keyword) {
        var position = Self.hash(spelling[...])
        while let slot = slots[position & (slots.count - 1)] {
            if slot.spelling == spelling { return }
            position += 1
        }
        slots[position & (slots.count - 1)] = Slot(spelling: spelling, keyword: keyword)
    }

    func find(_ spelling: ArraySlice<UInt8>) -> Keyword {
        var position = Self.hash(spelling)
        while let slot = slots[position & (slots.count - 1)] {
            if slot.spelling.elementsEqual(spelling) { return slot.keyword }
            position += 1
        }
        return .unknown
    }

    /// FNV-1a, folded.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }
}
