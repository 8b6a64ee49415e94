/// Why bytes are no receipt.
package struct ReceiptError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

/// Reads JSON of whole numbers, strictly: no name twice, no number that readers disagree about.
struct JSONReader {
    /// Arrays and objects inside each other.
    static let depthMax = 16
    /// Fields of one object.
    static let fieldsMax = 64

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(_ bytes: [UInt8]) throws(ReceiptError) -> CanonicalJSON {
        var reader = JSONReader(bytes)
        let value = try value(&reader)
        reader.skipBlanks()
        guard reader.next == nil else { throw reader.error("something follows the end") }
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(_ what: String) -> ReceiptError {
        ReceiptError("not JSON as it must be: \(what), at byte \(position)")
    }

    private mutating func skipBlanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    /// Steps over a character if it is the next.
    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func require(_ character: Unicode.Scalar) throws(ReceiptError) {
        guard skip(character) else { throw error("'\(character)' is missing") }
    }

    private static func value(_ reader: inout Self) throws(ReceiptError) -> CanonicalJSON {
        reader.skipBlanks()
        switch reader.next {
        case UInt8(ascii: "{"):
            return .object(try reader.list("{", "}", member).checkingNames())
        case UInt8(ascii: "["): return .array(try reader.list("[", "]", value))
        case UInt8(ascii: "\""): return .string(try reader.string())
        case let byte? where "-0123456789".utf8.contains(byte): return try reader.integer()
        default: return try reader.word()
        }
    }

    private mutating func list<Item>(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar,
        _ item: (inout Self) throws(ReceiptError) -> Item
    ) throws(ReceiptError) -> [Item] {
        guard depth < Self.depthMax else { throw error("it is nested too deeply") }
        depth += 1
        defer { depth -= 1 }
        try require(opening)
        skipBlanks()
        if skip(closing) { return [] }
        var items: [Item] = []
        repeat {
            items.append(try item(&self))
            skipBlanks()
        } while skip(",")
        try require(closing)
        return items
    }

    private static func member(
        _ reader: inout Self
    ) throws(ReceiptError) -> CanonicalJSON.Member {
        reader.skipBlanks()
        let name = try reader.string()
        reader.skipBlanks()
        try reader.require(":")
        return CanonicalJSON.Member(name, try value(&reader))
    }

    private mutating func word() throws(ReceiptError) -> CanonicalJSON {
        let words: [(String, CanonicalJSON)] = [
            ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
        ]
        for (word, value) in words where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        throw error(next == nil ? "it ends too early" : "there is no value")
    }

    private mutating func integer() throws(ReceiptError) -> CanonicalJSON {
        let start = position
        while let byte = next, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Int64(text), CanonicalJSON.integers.contains(number),
            String(number) == text
        else {
            position = start
            throw error("'\(text.prefix(40))' is no whole number, or too great for one")
        }
        return .integer(number)
    }

    // MARK: Strings

    private mutating func string() throws(ReceiptError) -> String {
        try require("\"")
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw error("a text is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"):
                position += 1
                text += try escape()
            case 0..<0x20: throw error("a control character is not escaped")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw error("a text does not end")
    }

    /// What stands after a backslash.
    private mutating func escape() throws(ReceiptError) -> [UInt8] {
        guard let letter = next else { throw error("a text does not end") }
        position += 1
        if let byte = CanonicalJSON.escapes[letter] { return [byte] }
        guard letter == UInt8(ascii: "u") else { throw error("there is no such escape") }
        let unit = try codeUnit()
        var units = [unit]
        if UTF16.isLeadSurrogate(unit), skip("\\"), skip("u") { units.append(try codeUnit()) }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw error("half a character is escaped")
        }
        return Array(text.utf8)
    }

    private mutating func codeUnit() throws(ReceiptError) -> UInt16 {
        guard position + 4 <= bytes.count,
            let pair = [UInt8](
                hexadecimal: String(decoding: bytes[position..<position + 4], as: UTF8.self))
        else { throw error("four hexadecimal digits are missing") }
        position += 4
        return UInt16(pair[0]) << 8 | UInt16(pair[1])
    }
}

extension [CanonicalJSON.Member] {
    /// Itself, if every name is there once.
    fileprivate func checkingNames() throws(ReceiptError) -> Self {
        guard count <= JSONReader.fieldsMax else {
            throw ReceiptError("an object has \(count) fields")
        }
        // Not a set of strings: those take texts for equal that differ in bytes.
        var names: Set<[UInt8]> = []
        for member in self where !names.insert([UInt8](member.name.utf8)).inserted {
            throw ReceiptError("the field \(member.name) is there twice")
        }
        return self
    }
}
