import WasmText

extension TextError {
    /// What is wrong, after the place as editors understand it, with the line and a mark under the
    /// token: `app.wat:3:5: malformed: unexpected token: fun`.
    func located(in source: [UInt8], path: String) -> String {
        "\(path):\(line):\(column): \(message)" + excerpt(of: source)
    }

    /// What is wrong, without the place.
    var message: String {
        let place = " (at \(line):\(column))"
        return description.hasSuffix(place)
            ? String(description.dropLast(place.count)) : description
    }

    private func excerpt(of source: [UInt8]) -> String {
        let lines = source.split(
            separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return "" }
        let shown = Array(String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars)
        // A line that no terminal shows whole says nothing, and controls could do harm.
        guard !shown.isEmpty, shown.count <= Self.excerptMax, column <= shown.count + 1,
            shown.allSatisfy({ $0 == "\t" || !$0.properties.isControl })
        else { return "" }
        var (text, mark) = ("", "")
        for scalar in shown { text.unicodeScalars.append(scalar) }
        for scalar in shown.prefix(column - 1) { mark.append(scalar == "\t" ? "\t" : " ") }
        return "\n    \(text)\n    \(mark)^"
    }

    private static let excerptMax = 160
}

extension Unicode.Scalar.Properties {
    fileprivate var isControl: Bool { [.control, .format].contains(generalCategory) }
}
