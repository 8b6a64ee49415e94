/// `NAME=VALUE`, as in `--env` and `--preload`.
struct Assignment: Equatable {
    var name: String
    var value: String

    /// - Parameter hint: what to say where there is no equals sign
    static func parse(_ text: String, hint: String) throws(ArgumentError) -> Assignment {
        guard let equals = text.firstIndex(of: "=") else { throw ArgumentError(hint) }
        guard equals > text.startIndex else {
            throw ArgumentError("there is no name before the equals sign")
        }
        return Assignment(
            name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
    }
}
