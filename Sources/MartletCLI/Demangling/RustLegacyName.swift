/// Rust's older scheme: it looks like a nested C++ name, and ends with a hash.
///
/// `_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE` is `core::fmt::Write::write_fmt`.
enum RustLegacyName {
    static func demangle(_ name: String) -> String? {
        var reader = NameReader(name, from: 0)
        guard reader.take("_ZN") else { return nil }
        var parts: [String] = []
        while !reader.take("E") {
            guard let count = reader.number(), let part = reader.text(count) else { return nil }
            parts.append(part)
        }
        guard let hash = parts.popLast(), hash.utf8.count == 17, hash.first == "h",
            hash.dropFirst().allSatisfy({ $0.isHexDigit && !$0.isUppercase }), !parts.isEmpty
        else { return nil }
        return parts.map(unescape).joined(separator: "::")
    }

    private static let escapes: [Substring: String] = [
        "SP": "@", "BP": "*", "RF": "&", "LT": "<", "GT": ">", "LP": "(", "RP": ")", "C": ",",
    ]

    /// `$LT$` and the like, `..` between the parts of a path.
    private static func unescape(_ part: String) -> String {
        // An underscore is put before an escape that would begin the name.
        var rest = part.hasPrefix("_$") ? part.dropFirst() : part[...]
        var text = ""
        while let character = rest.first {
            if rest.hasPrefix("..") {
                text += "::"
                rest = rest.dropFirst(2)
            } else if character == "$", let end = rest.dropFirst().firstIndex(of: "$"),
                let replacement = replacement(rest[rest.index(after: rest.startIndex)..<end])
            {
                text += replacement
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    private static func replacement(_ code: Substring) -> String? {
        if let escape = escapes[code] { return escape }
        guard code.first == "u", let number = UInt32(code.dropFirst(), radix: 16),
            let scalar = Unicode.Scalar(number)
        else { return nil }
        return String(Character(scalar))
    }
}
