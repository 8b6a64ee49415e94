import Testing

@testable import Receipts

/// The one form that a JSON text has as bytes.
struct CanonicalJSONTests {
    private func canonical(_ text: String) throws -> String {
        String(decoding: try JSONReader.read(Array(text.utf8)).bytes, as: UTF8.self)
    }

    /// RFC 8785, 3.2.2, without its numbers.
    @Test func textsAndWordsAreWrittenAsTheStandardShows() throws {
        let text = #"""
            {
              "numbers": [333333333, -1, 0],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        let expected =
            #"{"literals":[null,true,false],"numbers":[333333333,-1,0],"#
            + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(try canonical(text) == expected)
    }

    /// RFC 8785, 3.2.3.
    @Test func namesAreSortedByTheirCodeUnits() throws {
        let text = #"""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """#
        guard case .object(let members) = try JSONReader.read(Array(canonical(text).utf8)) else {
            Issue.record("no object")
            return
        }
        #expect(
            members.map(\.value)
                == [
                    "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis",
                    "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
                ].map { .string($0) })
    }

    @Test func everyControlCharacterIsEscapedInOneWay() throws {
        let all = (0..<0x21).map { Character(Unicode.Scalar(UInt8($0))) } + ["\u{7F}", "\u{2028}"]
        let expected =
            #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
            + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c"#
            + "\\u001d\\u001e\\u001f \u{7F}\u{2028}\""
        let bytes = CanonicalJSON.string(String(all)).bytes
        #expect(bytes == Array(expected.utf8))
        #expect(try JSONReader.read(bytes) == .string(String(all)))
    }

    @Test func textsThatOnlyLookAlikeStayApart() throws {
        #expect(CanonicalJSON.string("\u{E9}") != .string("e\u{301}"))
        // Two names, not one twice.
        let text = "{\"e\u{301}\":1,\"\u{E9}\":2}"
        #expect(Array(try canonical(text).utf8) == Array(text.utf8))
    }

    @Test(arguments: [
        "", " ", "{", "[1,]", "{\"a\":1,}", "[1 2]", "{\"a\" 1}", "nul", "truefalse", "1 2", "[]]",
        "01", "-0", "+1", "1.0", "1e2", "-", "9007199254740992", "99999999999999999999", "0x1",
        "NaN", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\\ud800\"", "\"\\ud800\\u0041\"",
        "\"\\udc00\"", "\"\n\"", "'a'", "{a:1}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}",
        "\u{FEFF}1",
    ])
    func whatReadersDisagreeAboutIsRefused(text: String) {
        #expect(throws: ReceiptError.self) { try JSONReader.read(Array(text.utf8)) }
    }

    @Test func depthAndBytesAreChecked() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(repeating: UInt8(ascii: "["), count: depth)
                + Array(repeating: UInt8(ascii: "]"), count: depth)
        }
        _ = try JSONReader.read(nested(JSONReader.depthMax))
        for depth in [JSONReader.depthMax + 1, 1_000_000] {
            #expect(throws: ReceiptError.self) { try JSONReader.read(nested(depth)) }
        }
        #expect(throws: ReceiptError.self) { try JSONReader.read([0x22, 0xC3, 0x28, 0x22]) }
        #expect(throws: ReceiptError.self) { try JSONReader.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func hexadecimalDigitsAreBytes() {
        #expect([0x00, 0x9A, 0xFF].hexadecimal == "009aff")
        #expect([UInt8](hexadecimal: "009AfF") == [0x00, 0x9A, 0xFF])
        for text in ["0", "0g", " 00", "+1", "é"] { #expect([UInt8](hexadecimal: text) == nil) }
    }
}
