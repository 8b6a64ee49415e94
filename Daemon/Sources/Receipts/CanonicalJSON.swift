/// JSON with whole numbers only, which has one form as bytes (RFC 8785, for such values).
package enum CanonicalJSON: Sendable {
    case null
    case bool(Bool)
    /// Within `integers`.
    case integer(Int64)
    case string(String)
    case array([CanonicalJSON])
    /// Names differ from each other, byte by byte; they are written in an order of their own.
    case object([Member])

    package struct Member: Sendable {
        package let name: String
        package let value: CanonicalJSON

        package init(_ name: String, _ value: CanonicalJSON) {
            self.name = name
            self.value = value
        }
    }

    /// The numbers that every reader of JSON keeps as they are. Others are written as strings.
    package static let integers: ClosedRange<Int64> = -(1 << 53) + 1...(1 << 53) - 1

    /// A number that may be beyond `integers`: always a string of its decimal digits.
    package static func decimal(_ number: some BinaryInteger) -> Self { .string(String(number)) }

    /// The one form: no blanks, names by their UTF-16 code units, the shortest escapes.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
        case .integer(let number): bytes += String(number).utf8
        case .string(let text): Self.write(text, to: &bytes)
        case .array(let items):
            Self.write(items, between: "[", "]", to: &bytes) { $0.write(to: &$1) }
        case .object(let members):
            let sorted = members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
            Self.write(sorted, between: "{", "}", to: &bytes) { member, bytes in
                Self.write(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between opening: Unicode.Scalar, _ closing: Unicode.Scalar,
        to bytes: inout [UInt8], _ write: (Item, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: opening))
        for (position, item) in items.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            write(item, &bytes)
        }
        bytes.append(UInt8(ascii: closing))
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if let letter = shortEscapes[byte] {
                bytes += [UInt8(ascii: "\\"), letter]
            } else if byte < 0x20 {
                bytes += "\\u00\([byte].hexadecimal)".utf8
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What stands after a backslash for a character that cannot stand for itself.
    private static let shortEscapes: [UInt8: UInt8] = [
        0x08: UInt8(ascii: "b"), 0x09: UInt8(ascii: "t"), 0x0A: UInt8(ascii: "n"),
        0x0C: UInt8(ascii: "f"), 0x0D: UInt8(ascii: "r"), 0x22: 0x22, 0x5C: 0x5C,
    ]

    /// As `shortEscapes`, the other way round; a slash may be escaped, too.
    static let escapes: [UInt8: UInt8] = {
        var escapes: [UInt8: UInt8] = [UInt8(ascii: "/"): UInt8(ascii: "/")]
        for (byte, letter) in shortEscapes { escapes[letter] = byte }
        return escapes
    }()
}

extension CanonicalJSON {
    /// Reads JSON, in whatever form it is written.
    /// - Throws: `ReceiptError` if it is none, or has values or names that are not allowed here
    package init(parsing bytes: [UInt8]) throws(ReceiptError) {
        self = try JSONReader.read(bytes)
    }
}

/// As a part of something that is encoded, whose encoder decides about the form.
extension CanonicalJSON: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let isTrue): try container.encode(isTrue)
        case .integer(let number): try container.encode(number)
        case .string(let text): try container.encode(text)
        case .array(let items): try container.encode(items)
        case .object(let members):
            try container.encode(
                Dictionary(
                    members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}

/// Values are equal if their bytes are: texts that only look alike are not.
extension CanonicalJSON: Equatable {
    package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }
}

extension Sequence<UInt8> {
    /// Two digits, small letters, for each byte.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Nil unless there are two digits for each byte, in either case.
    package init?(hexadecimal text: some StringProtocol) {
        let digits = [UInt8](text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.digit(digits[start]), let low = Self.digit(digits[start + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self = bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
