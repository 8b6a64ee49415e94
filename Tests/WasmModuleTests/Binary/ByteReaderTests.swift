import Testing
import WasmModule

struct ByteReaderTests {
    @Test func numbersRoundTripAtTheEdgesOfTheirEncodings() throws {
        var edges: [Int64] = [.min, .max]
        for bit in 0..<63 {
            let power: Int64 = 1 << bit
            for edge in [power, -power] { edges += [edge - 1, edge, edge + 1] }
        }
        for value in edges {
            var writer = ByteWriter()
            writer.signed(value)
            writer.unsigned(UInt64(bitPattern: value))
            writer.signed(Int32(truncatingIfNeeded: value))
            writer.unsigned(UInt32(truncatingIfNeeded: value))
            writer.signed(Int64(Int32(truncatingIfNeeded: value)))
            var reader = ByteReader(writer.bytes)
            #expect(try reader.s64() == value)
            #expect(try reader.u64() == UInt64(bitPattern: value))
            #expect(try reader.s32() == Int32(truncatingIfNeeded: value))
            #expect(try reader.u32() == UInt32(truncatingIfNeeded: value))
            #expect(try reader.s33() == Int64(Int32(truncatingIfNeeded: value)))
            #expect(reader.isAtEnd)
        }
    }

    /// A number may be longer than it must be, as long as it is not longer than its type allows.
    @Test func paddedNumbersAreRead() throws {
        var reader = ByteReader(hex("8780808000 ffffffff7f 8080808078 ffffffffffffffffff7f"))
        #expect(try reader.u32() == 7)
        #expect(try reader.s32() == -1)
        #expect(try reader.s32() == .min)
        #expect(try reader.s64() == -1)
    }

    @Test(arguments: [
        ("808080808000", DecodeError.Reason.integerRepresentationTooLong),
        ("8080808010", .integerTooLarge),
        ("8080808070", .integerTooLarge),
        ("80808080", .unexpectedEnd),
        ("", .unexpectedEnd),
    ])
    func malformedUnsignedNumbers(bytes: String, reason: DecodeError.Reason) {
        var reader = ByteReader(hex(bytes))
        #expect { try reader.u32() } throws: { ($0 as? DecodeError)?.reason == reason }
    }

    @Test(arguments: [
        ("ffffffffff7f", DecodeError.Reason.integerRepresentationTooLong),
        ("ffffffff0f", .integerTooLarge),
        ("8080808008", .integerTooLarge),
    ])
    func signedNumbersMustRepeatTheirSign(bytes: String, reason: DecodeError.Reason) {
        var reader = ByteReader(hex(bytes))
        #expect(throws: DecodeError(reason, at: 0)) { try reader.s32() }
    }

    /// A surrogate, an overlong form, a lone continuation byte, a code point too large, a cut-off one.
    @Test(arguments: ["eda080", "c080", "80", "f4908080", "e282", "f8808080"])
    func namesMustBeUTF8(bytes: String) {
        let contents = hex(bytes)
        var writer = ByteWriter()
        writer.count(contents.count)
        writer.append(contents)
        var reader = ByteReader(writer.bytes)
        #expect(throws: DecodeError(.malformedUTF8, at: 1)) { try reader.name(bytesMax: 100) }
    }

    @Test func namesKeepTheirBytes() throws {
        // The second is a decomposed letter, equal to a composed one but not the same name.
        for name in ["", "e\u{301}", "\u{0}", "\u{FFFD}", "🐦\u{10FFFF}"] {
            var writer = ByteWriter()
            writer.name(name)
            var reader = ByteReader(writer.bytes)
            #expect(try Array(reader.name(bytesMax: 100).utf8) == Array(name.utf8))
        }
    }
}
