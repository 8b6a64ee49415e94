/// A token of the text format: what it is and where it stands. spec: text-token
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case open, close
        case keyword
        /// Digits, in decimal or hexadecimal.
        case natural
        /// A natural number with a sign.
        case integer
        case float
        case string
        case identifier
        /// What has the form of no other token.
        case reserved
        /// Where lexing stopped: the lexer's error says why.
        case failure
        /// The end of the text.
        case end
    }

    package var kind: Kind
    /// Of a keyword that is known.
    package var keyword: Keyword
    var start: UInt32
    var end: UInt32

    package var isNumber: Bool { kind == .natural || kind == .integer || kind == .float }

    package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A text and its tokens. Annotations are kept apart: those that mean nothing here are gone.
package struct TokenizedText: Sendable {
    package let source: [UInt8]
    package internal(set) var tokens: [Token] = []
    /// In the order of the text.
    package internal(set) var annotations: [AnnotationToken] = []
    /// Why lexing stopped before the end of the text.
    var failure: (reason: TextError.Reason, offset: Int, end: Int)?

    init(source: [UInt8]) { self.source = source }

    /// The bytes of a token.
    package func bytes(_ token: Token) -> ArraySlice<UInt8> { source[token.range] }

    // MARK: Errors

    package func error(_ reason: TextError.Reason, at token: Token) -> TextError {
        if token.kind == .failure, let failure {
            return error(failure.reason, failure.offset..<failure.end)
        }
        return error(reason, token.range)
    }

    func error(_ reason: TextError.Reason, _ range: Range<Int>) -> TextError {
        let (line, column) = position(of: range.lowerBound)
        let shown = source[range].prefix { $0 != UInt8(ascii: "\n") }.prefix(Self.tokenBytesShown)
        return TextError(
            reason, line: line, column: column, token: String(decoding: shown, as: UTF8.self))
    }

    private static let tokenBytesShown = 40

    /// Line and column of an offset, both from 1.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, source.count) where source[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let column = source[lineStart..<max(lineStart, offset)].count { $0 & 0xC0 != 0x80 }
        return (line, column + 1)
    }
}

/// An annotation that has a meaning, such as `(@name "…")`. spec: text-annot
package struct AnnotationToken: Sendable {
    package var annotation: TextError.Annotation
    /// The position in the text's tokens of the token that follows the annotation.
    package var position: Int
    /// What stands in it, the final parenthesis included.
    package var tokens: [Token]
    /// Of its opening parenthesis and identifier.
    package var range: Range<Int>
}
