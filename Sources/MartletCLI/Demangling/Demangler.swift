/// Names of functions as their compilers made them, turned back into what was in the source.
///
/// Covers Rust (both schemes) and C++ (the Itanium scheme, without parameters). A name that is
/// none of these, or uses a part of a scheme that is not covered, stays as it is: `nil`.
enum Demangler {
    /// Names come from the module, which nobody vouches for: what they expand to is bounded.
    static let lengthMax = 4096
    static let depthMax = 100

    static func demangle(_ name: String) -> String? {
        guard name.utf8.count <= lengthMax, let text = parse(name), text.utf8.count <= lengthMax
        else { return nil }
        return text
    }

    private static func parse(_ name: String) -> String? {
        if let name = RustLegacyName.demangle(name) { return name }
        if name.hasPrefix("_R") {
            var parser = RustV0Name(name)
            return parser.symbol()
        }
        if name.hasPrefix("_Z") {
            var parser = ItaniumName(name)
            return parser.symbol()
        }
        return nil
    }

    /// What a report or a list shows.
    static func display(_ name: String) -> String { demangle(name) ?? name }
}

/// A place in a mangled name. All schemes are ASCII; other bytes stand only in identifiers.
struct NameReader {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ name: String, from position: Int) {
        bytes = Array(name.utf8)
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The next character; NUL at the end.
    var next: Character { peek(0) }

    func peek(_ offset: Int) -> Character {
        let index = position + offset
        return index < bytes.count ? Character(Unicode.Scalar(bytes[index])) : "\0"
    }

    mutating func seek(to position: Int) { self.position = min(max(0, position), bytes.count) }

    mutating func skip(_ count: Int = 1) { seek(to: position + count) }

    /// Whether the text comes next; if so, it is passed.
    mutating func take(_ text: String) -> Bool {
        guard bytes[min(position, bytes.count)...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// A decimal number, without sign; a zero that leads is all of it.
    mutating func number() -> Int? {
        if take("0") { return 0 }
        var value: Int?
        while let digit = next.wholeNumberValue {
            let (tens, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
            guard !overflow, tens < 1 << 40 else { return nil }
            value = tens + digit
            skip()
        }
        return value
    }

    /// Some bytes as text.
    mutating func text(_ count: Int) -> String? {
        guard count <= bytes.count - position else { return nil }
        defer { position += count }
        return String(validating: bytes[position..<position + count], as: UTF8.self)
    }

    /// What comes before a character, which is passed too.
    mutating func text(upTo end: Character) -> String? {
        var text = ""
        while next != end {
            guard !isAtEnd else { return nil }
            text.append(next)
            skip()
        }
        skip()
        return text
    }
}
