package import WasmModule

/// A place in a tokenized text, with what every parser of it needs.
package struct TokenCursor: Sendable {
    package let text: TokenizedText
    /// Of the token at hand. The last token, the text's end or a failure, is never passed.
    package var position = 0

    package init(_ text: TokenizedText) { self.text = text }

    /// The token at hand.
    package var token: Token { text.tokens[position] }

    /// A token further on.
    package func peek(_ distance: Int = 1) -> Token {
        text.tokens[min(position + distance, text.tokens.count - 1)]
    }

    package mutating func advance() {
        if position < text.tokens.count - 1 { position += 1 }
    }

    package func bytes(_ token: Token) -> ArraySlice<UInt8> { text.bytes(token) }

    // MARK: Errors

    package func error(_ reason: TextError.Reason, at token: Token? = nil) -> TextError {
        text.error(reason, at: token ?? self.token)
    }

    /// The token at hand is not what the grammar asks for.
    ///
    /// Where that is a form whose keyword nobody knows, the keyword is what is wrong.
    package func unexpected() -> TextError {
        let next = peek()
        let isUnknown = next.kind == .reserved || next.kind == .keyword && next.keyword == .unknown
        return unexpected(token.kind == .open && isUnknown ? next : token)
    }

    package func unexpected(_ token: Token) -> TextError {
        switch (token.kind, token.keyword) {
        case (.reserved, _), (.keyword, .unknown): error(.unknownOperator, at: token)
        default: error(.unexpectedToken, at: token)
        }
    }

    // MARK: Tokens

    /// Takes the token at hand if it is of a kind.
    package mutating func take(_ kind: Token.Kind) -> Token? {
        guard token.kind == kind else { return nil }
        defer { advance() }
        return token
    }

    package mutating func expect(_ kind: Token.Kind) throws(TextError) -> Token {
        guard let token = take(kind) else { throw unexpected() }
        return token
    }

    package mutating func expectClose() throws(TextError) { _ = try expect(.close) }

    package func isAt(_ word: Word) -> Bool { token.keyword == .word(word) }

    package mutating func take(_ word: Word) -> Bool {
        guard isAt(word) else { return false }
        advance()
        return true
    }

    /// The keyword that follows a parenthesis at hand.
    package var openedWord: Word? {
        guard token.kind == .open, case .word(let word) = peek().keyword else { return nil }
        return word
    }

    /// Takes a parenthesis and the keyword after it.
    package mutating func takeOpen(_ word: Word) -> Bool {
        guard openedWord == word else { return false }
        position += 2
        return true
    }

    /// Goes on behind the parenthesis that closes what is open at hand.
    package mutating func skipToClose() {
        var depth = 0
        while true {
            switch token.kind {
            case .open: depth += 1
            case .close:
                if depth == 0 { return advance() }
                depth -= 1
            case .end, .failure: return
            default: break
            }
            advance()
        }
    }

    // MARK: Literals

    /// The name that an identifier stands for, its `$` not included. spec: text-id
    package func identifier(_ token: Token) -> [UInt8] {
        let name = bytes(token).dropFirst()
        return name.first == UInt8(ascii: "\"") ? StringLiteral.contents(name) : Array(name)
    }

    package mutating func takeIdentifier() -> [UInt8]? {
        take(.identifier).map(identifier)
    }

    /// A string that must be UTF-8. spec: text-name
    package mutating func expectName() throws(TextError) -> String {
        let token = try expect(.string)
        let contents = StringLiteral.contents(bytes(token))
        guard let name = String(validating: contents, as: UTF8.self) else {
            throw error(.malformedUTF8, at: token)
        }
        return name
    }

    /// The bytes of all strings at hand. spec: text-datastring
    package mutating func takeStrings() -> [UInt8] {
        var contents: [UInt8] = []
        while let token = take(.string) { StringLiteral.append(bytes(token), to: &contents) }
        return contents
    }

    /// A number without a sign. spec: text-int
    package mutating func expectNatural(bits: Int) throws(TextError) -> UInt64 {
        let token = try expect(.natural)
        guard let value = IntegerLiteral.bits(bytes(token), width: bits) else {
            throw error(.constantOutOfRange(bits: bits), at: token)
        }
        return value
    }

    /// A constant of an integer type, as bits.
    package mutating func expectInteger(width: Int) throws(TextError) -> UInt64 {
        guard token.kind == .natural || token.kind == .integer else { throw unexpected() }
        guard let value = IntegerLiteral.bits(bytes(token), width: width) else {
            throw error(.constantOutOfRange(bits: 0))
        }
        advance()
        return value
    }

    package var isAtNumber: Bool { peek(0).isNumber }

    /// How many numbers come next; more than any vector has lanes are not counted.
    package func peekNumberCount() -> Int { (0...16).first { !peek($0).isNumber } ?? 17 }

    /// A constant of a floating-point type.
    package mutating func expectFloat<F: TextFloat>(_ type: F.Type) throws(TextError) -> F {
        guard isAtNumber else { throw unexpected() }
        guard let value = FloatLiteral.bits(bytes(token), type) else {
            throw error(.constantOutOfRange(bits: 0))
        }
        advance()
        return value
    }

    /// The shape and the lanes of a vector. spec: text-vec
    package mutating func expectVector() throws(TextError) -> Immediate {
        guard case .word(let word) = token.keyword, let shape = VectorShape(word) else {
            throw unexpected()
        }
        advance()
        if peekNumberCount() != shape.laneCount {
            let end = peek(peekNumberCount())
            throw end.kind == .reserved || end.kind == .keyword
                ? unexpected(end) : error(.wrongNumberOfLaneLiterals, at: end)
        }
        var halves: [UInt64] = [0, 0]
        for lane in 0..<shape.laneCount {
            let bits = try expectLane(shape)
            let place = lane * shape.laneBits
            halves[place / 64] |= bits << UInt64(place % 64)
        }
        return .v128(low: halves[0], high: halves[1])
    }

    /// The bits of one lane.
    package mutating func expectLane(_ shape: VectorShape) throws(TextError) -> UInt64 {
        switch shape {
        case .f32x4: UInt64(try expectFloat(Float.self).bitPattern)
        case .f64x2: try expectFloat(Double.self).bitPattern
        default: try expectInteger(width: shape.laneBits)
        }
    }
}

/// How the 128 bits of a vector are divided. spec: syntax-shape
package enum VectorShape: Sendable {
    case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

    package init?(_ word: Word) {
        switch word {
        case .i8x16: self = .i8x16
        case .i16x8: self = .i16x8
        case .i32x4: self = .i32x4
        case .i64x2: self = .i64x2
        case .f32x4: self = .f32x4
        case .f64x2: self = .f64x2
        default: return nil
        }
    }

    package var laneBits: Int {
        switch self {
        case .i8x16: 8
        case .i16x8: 16
        case .i32x4, .f32x4: 32
        case .i64x2, .f64x2: 64
        }
    }

    package var laneCount: Int { 128 / laneBits }
}
