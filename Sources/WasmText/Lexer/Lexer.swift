/// Cuts a text into tokens. spec: text-lexical
///
/// Lexing never throws: a lexical error becomes the last token, so that a syntactic error before it
/// is reported first. It takes time linear in the length of the text.
package struct Lexer {
    private var text: TokenizedText
    private let source: [UInt8]
    private var position = 0
    /// The annotation at hand.
    private var open: OpenAnnotation?
    private let keywords = KeywordTable.shared

    private struct OpenAnnotation {
        /// `nil` where it means nothing here.
        var annotation: TextError.Annotation?
        var range: Range<Int>
        /// Parentheses open in it.
        var depth = 0
        /// What stands in it, if it means something.
        var tokens: [Token] = []
    }

    private struct Failure: Error {
        var reason: TextError.Reason
        var range: Range<Int>
    }

    package static func tokenize(_ source: [UInt8]) -> TokenizedText {
        var lexer = Lexer(source)
        do throws(Failure) {
            try lexer.tokenizeAll()
        } catch {
            lexer.fail(error)
        }
        return lexer.text
    }

    private init(_ source: [UInt8]) {
        self.source = source
        text = TokenizedText(source: source)
    }

    private mutating func fail(_ failure: Failure) {
        text.failure = (failure.reason, failure.range.lowerBound, failure.range.upperBound)
        text.tokens.append(Token(kind: .failure, keyword: .unknown, start: 0, end: 0))
    }

    private mutating func tokenizeAll() throws(Failure) {
        guard source.count <= UInt32.max else {
            throw Failure(reason: .textTooLong, range: 0..<0)
        }
        while true {
            try skipSpace()
            guard position < source.count else { break }
            try lexToken()
        }
        if let unclosed = open {
            throw Failure(reason: .unclosedAnnotation, range: unclosed.range)
        }
        append(.end, from: position)
    }

    // MARK: Tokens

    private mutating func lexToken() throws(Failure) {
        let start = position
        switch source[position] {
        case UInt8(ascii: "("):
            position += 1
            // Within an annotation, another one is nothing special.
            if peek() == UInt8(ascii: "@"), open == nil {
                try openAnnotation(from: start)
            } else {
                open?.depth += 1
                append(.open, from: start)
            }
        case UInt8(ascii: ")"):
            position += 1
            close(from: start)
        case UInt8(ascii: "\""):
            try lexString()
            try lexRestOfReserved(.string, from: start)
        case UInt8(ascii: "$"):
            try lexIdentifier()
        case let byte where Self.isReserved(byte):
            skipIdentifierCharacters()
            let kind = classify(source[start..<position])
            try lexRestOfReserved(kind, from: start)
        default: throw illegalCharacter()
        }
    }

    /// A token is as long as it can be: `0$x` and `"a""b"` are one each, of no use.
    /// spec: text-reserved
    private mutating func lexRestOfReserved(
        _ kind: Token.Kind, from start: Int
    ) throws(Failure) {
        let end = position
        while let byte = peek() {
            if byte == UInt8(ascii: "\"") {
                try lexString()
            } else if Self.isReserved(byte), !isLineComment {
                position += 1
            } else {
                break
            }
        }
        append(position == end ? kind : .reserved, from: start)
    }

    /// spec: text-id
    private mutating func lexIdentifier() throws(Failure) {
        let start = position
        position += 1
        if peek() == UInt8(ascii: "\"") {
            guard isString(at: position), source[position + 1] != UInt8(ascii: "\"") else {
                throw Failure(reason: .emptyIdentifier, range: start..<start + 1)
            }
            try lexString()
            try checkName(start + 1..<position)
        } else {
            skipIdentifierCharacters()
            guard position > start + 1 else {
                throw Failure(reason: .emptyIdentifier, range: start..<position)
            }
        }
        try lexRestOfReserved(.identifier, from: start)
    }

    private func checkName(_ range: Range<Int>) throws(Failure) {
        let contents = StringLiteral.contents(source[range])
        guard String(validating: contents, as: UTF8.self) != nil else {
            throw Failure(reason: .malformedUTF8, range: range)
        }
    }

    private mutating func append(_ kind: Token.Kind, from start: Int) {
        let keyword = kind == .keyword ? keywords.find(source[start..<position]) : .unknown
        let token = Token(
            kind: kind, keyword: keyword, start: UInt32(start), end: UInt32(position))
        if open == nil {
            text.tokens.append(token)
        } else if open?.annotation != nil {
            open?.tokens.append(token)
        }
    }

    // MARK: Annotations

    /// spec: text-annot
    private mutating func openAnnotation(from start: Int) throws(Failure) {
        position += 1
        let idStart = position
        let id: [UInt8]
        if peek() == UInt8(ascii: "\"") {
            guard isString(at: position), source[position + 1] != UInt8(ascii: "\"") else {
                throw Failure(reason: .emptyAnnotationID, range: start..<position)
            }
            try lexString()
            try checkName(idStart..<position)
            id = StringLiteral.contents(source[idStart..<position])
        } else {
            skipIdentifierCharacters()
            id = Array(source[idStart..<position])
        }
        guard !id.isEmpty else {
            throw Failure(reason: .emptyAnnotationID, range: start..<position)
        }
        open = OpenAnnotation(
            annotation: TextError.Annotation(rawValue: String(decoding: id, as: UTF8.self)),
            range: start..<position)
    }

    private mutating func close(from start: Int) {
        append(.close, from: start)
        guard let annotation = open else { return }
        guard annotation.depth == 0 else {
            open?.depth -= 1
            return
        }
        open = nil
        guard let kind = annotation.annotation else { return }
        text.annotations.append(
            AnnotationToken(
                annotation: kind, position: text.tokens.count,
                tokens: annotation.tokens, range: annotation.range))
    }

    // MARK: Space and comments

    /// spec: text-space
    private mutating func skipSpace() throws(Failure) {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                position += 1
            case UInt8(ascii: ";") where isLineComment:
                try skipLineComment()
            case UInt8(ascii: "(") where peek(1) == UInt8(ascii: ";"):
                try skipBlockComment()
            default: return
            }
        }
    }

    private var isLineComment: Bool {
        peek() == UInt8(ascii: ";") && peek(1) == UInt8(ascii: ";")
    }

    private mutating func skipLineComment() throws(Failure) {
        while let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
            try skipCharacter()
        }
    }

    /// Block comments nest. spec: text-comment
    private mutating func skipBlockComment() throws(Failure) {
        let start = position
        var depth = 0
        repeat {
            switch (peek(), peek(1)) {
            case (UInt8(ascii: "("), UInt8(ascii: ";")):
                depth += 1
                position += 2
            case (UInt8(ascii: ";"), UInt8(ascii: ")")):
                depth -= 1
                position += 2
            case (nil, _): throw Failure(reason: .unclosedComment, range: start..<start + 2)
            default: try skipCharacter()
            }
        } while depth > 0
    }

    // MARK: Characters

    private func peek(_ distance: Int = 0) -> UInt8? {
        position + distance < source.count ? source[position + distance] : nil
    }

    private mutating func skipIdentifierCharacters() {
        while let byte = peek(), Self.isIdentifierCharacter(byte) { position += 1 }
    }

    /// spec: text-idchar
    static func isIdentifierCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x7E:
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
                UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"):
                false
            default: true
            }
        default: false
        }
    }

    private static func isReserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: isIdentifierCharacter(byte)
        }
    }

    /// Skips one character of any kind. spec: text-char
    private mutating func skipCharacter() throws(Failure) {
        guard let length = characterLength(at: position) else {
            throw Failure(reason: .malformedUTF8, range: position..<position)
        }
        position += length
    }

    /// The bytes of the UTF-8 character at an offset, or `nil` where there is none.
    private func characterLength(at offset: Int) -> Int? {
        let first = source[offset]
        if first < 0x80 { return 1 }
        let length: Int
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return nil
        }
        guard offset + length <= source.count else { return nil }
        let character = source[offset..<offset + length]
        return String(validating: character, as: UTF8.self) == nil ? nil : length
    }

    private func illegalCharacter() -> Failure {
        guard let length = characterLength(at: position) else {
            return Failure(reason: .malformedUTF8, range: position..<position)
        }
        let isVisible = source[position] > 0x20 && source[position] != 0x7F
        return Failure(
            reason: .illegalCharacter, range: position..<position + (isVisible ? length : 0))
    }

    // MARK: Strings

    /// Whether the quotation mark at an offset begins a string that is whole.
    private func isString(at offset: Int) -> Bool {
        var copy = self
        copy.position = offset
        return (try? copy.lexString()) != nil
    }

    /// spec: text-string
    private mutating func lexString() throws(Failure) {
        let start = position
        position += 1
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): try skipEscape()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                throw Failure(reason: .unclosedString, range: start..<position)
            case 0..<0x20, 0x7F: throw illegalCharacter()
            default: try skipCharacter()
            }
        }
        throw Failure(reason: .unclosedString, range: start..<position)
    }

    /// spec: text-stringelem
    private mutating func skipEscape() throws(Failure) {
        let start = position
        position += 1
        guard let byte = peek() else { return }
        switch byte {
        case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "\\"):
            position += 1
        case UInt8(ascii: "u") where peek(1) == UInt8(ascii: "{"):
            position += 2
            let digits = position
            skipIdentifierCharacters()
            guard peek() == UInt8(ascii: "}"),
                let value = IntegerLiteral.hexadecimal(source[digits..<position]),
                Unicode.Scalar(UInt32(truncatingIfNeeded: value)) != nil, value <= 0x10FFFF
            else { throw Failure(reason: .illegalEscape, range: start..<position) }
            position += 1
        default:
            guard let next = peek(1), IntegerLiteral.digit(byte) != nil,
                IntegerLiteral.digit(next) != nil
            else { throw Failure(reason: .illegalEscape, range: start..<start + 1) }
            position += 2
        }
    }

    // MARK: Classes of tokens

    private func classify(_ bytes: ArraySlice<UInt8>) -> Token.Kind {
        guard let first = bytes.first else { return .reserved }
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return FloatLiteral.isFloat(bytes) ? .float : .keyword
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if IntegerLiteral.isNatural(bytes) { return .natural }
            return FloatLiteral.isFloat(bytes) ? .float : .reserved
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            if IntegerLiteral.isNatural(bytes.dropFirst()) { return .integer }
            return FloatLiteral.isFloat(bytes) ? .float : .reserved
        default: return .reserved
        }
    }
}
