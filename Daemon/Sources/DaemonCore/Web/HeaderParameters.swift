/// A header's value with its parameters, as in `form-data; name="module"; filename="a.wasm"`.
struct HeaderParameters: Sendable, Equatable {
    /// In small letters.
    let value: String
    /// By their names in small letters.
    let parameters: [String: String]

    /// Nil if the text is not of that form, or names a parameter twice.
    init?(_ text: some StringProtocol) {
        var rest = Substring(text).unicodeScalars
        value = Self.word(&rest, until: ";").lowercased()
        var parameters: [String: String] = [:]
        while rest.popFirst() != nil {
            let name = Self.word(&rest, until: "=;").lowercased()
            if name.isEmpty, rest.isEmpty { break }
            guard !name.isEmpty, rest.popFirst() == "=", let value = Self.parameter(&rest),
                parameters.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        self.parameters = parameters
        guard !value.isEmpty else { return nil }
    }

    private typealias Rest = Substring.UnicodeScalarView

    /// What comes before one of these characters, blanks around it left out.
    private static func word(_ rest: inout Rest, until ends: String) -> String {
        var word = ""
        while let next = rest.first, !ends.unicodeScalars.contains(next) {
            word.unicodeScalars.append(next)
            rest.removeFirst()
        }
        return word.trimmingBlanks
    }

    private static func parameter(_ rest: inout Rest) -> String? {
        guard rest.first == "\"" else { return word(&rest, until: ";") }
        rest.removeFirst()
        var value = ""
        while let next = rest.popFirst() {
            if next == "\"" { return word(&rest, until: ";").isEmpty ? value : nil }
            guard next == "\\" else {
                value.unicodeScalars.append(next)
                continue
            }
            guard let escaped = rest.popFirst() else { return nil }
            value.unicodeScalars.append(escaped)
        }
        return nil
    }
}
