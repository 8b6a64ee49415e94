import Martlet
import WasmModule
package import WasmText

/// Parses test scripts. spec: interpreter, Scripts
///
/// What is wrong with a module in a script is kept with the module: a script may assert it.
/// Anything else that is wrong is thrown.
package struct ScriptParser {
    private var cursor: TokenCursor
    private let options: ModuleParser.Options
    /// The line of an offset; offsets only grow.
    private var line = 1
    private var lineOffset = 0

    package static func parse(
        _ source: [UInt8], options: ModuleParser.Options = ModuleParser.Options()
    ) throws(TextError) -> Script {
        var parser = ScriptParser(
            cursor: TokenCursor(Lexer.tokenize(source)), options: options)
        return Script(commands: try parser.parseCommands())
    }

    private init(cursor: TokenCursor, options: ModuleParser.Options) {
        self.cursor = cursor
        self.options = options
    }

    private mutating func parseCommands() throws(TextError) -> [Script.Command] {
        var commands: [Script.Command] = []
        if cursor.token.kind == .open, let word = cursor.openedWord, Self.fieldWords.contains(word)
        {
            // A module without `(module …)` is the whole script.
            let module = try ModuleParser.parseFields(at: &cursor, options: options)
            guard cursor.token.kind == .end else { throw cursor.unexpected() }
            let binary = ModuleEncoder.encode(module)
            return [.init(line: 1, directive: .module(.text(.success(binary)), identifier: nil))]
        }
        while cursor.token.kind != .end {
            let line = currentLine()
            guard cursor.token.kind == .open else { throw cursor.unexpected() }
            cursor.advance()
            commands.append(.init(line: line, directive: try parseDirective()))
            try cursor.expectClose()
        }
        return commands
    }

    private static let fieldWords: Set<Word> = [
        .type, .rec, .import, .func, .table, .memory, .global, .tag, .export, .start, .elem, .data,
    ]

    private mutating func currentLine() -> Int {
        let offset = cursor.token.range.lowerBound
        while lineOffset < offset {
            if cursor.text.source[lineOffset] == UInt8(ascii: "\n") { line += 1 }
            lineOffset += 1
        }
        return line
    }

    private mutating func parseDirective() throws(TextError) -> Script.Directive {
        guard case .word(let word) = cursor.token.keyword else { throw cursor.unexpected() }
        switch word {
        case .module: return try parseModuleDirective()
        case .register:
            cursor.advance()
            return .register(try cursor.expectName(), identifier: cursor.takeIdentifier())
        case .invoke, .get: return .action(try parseAction())
        case .assertReturn:
            cursor.advance()
            let action = try parseEnclosedAction()
            var expectations: [Expectation] = []
            while cursor.token.kind == .open { expectations.append(try parseExpectation()) }
            return .assertReturn(action, expectations)
        case .assertException:
            cursor.advance()
            return .assertException(try parseEnclosedAction())
        case .assertTrap where cursor.peek(2).keyword != .word(.module), .assertExhaustion:
            cursor.advance()
            let action = try parseEnclosedAction()
            let message = try cursor.expectName()
            return word == .assertTrap
                ? .assertTrap(action, message) : .assertExhaustion(action, message)
        default: return try parseModuleAssertion(word)
        }
    }

    private mutating func parseModuleAssertion(
        _ word: Word
    ) throws(TextError) -> Script.Directive {
        let make: (ScriptModule, String) -> Script.Directive
        switch word {
        case .assertTrap: make = Script.Directive.assertUninstantiable
        case .assertUnlinkable: make = Script.Directive.assertUnlinkable
        case .assertMalformed: make = Script.Directive.assertMalformed
        case .assertInvalid: make = Script.Directive.assertInvalid
        case .assertMalformedCustom: make = Script.Directive.assertMalformedCustom
        case .assertInvalidCustom: make = Script.Directive.assertInvalidCustom
        default: throw cursor.unexpected()
        }
        cursor.advance()
        guard cursor.takeOpen(.module) else { throw cursor.unexpected() }
        let module = try parseModule(cursor.takeIdentifier())
        try cursor.expectClose()
        return make(module, try cursor.expectName())
    }

    // MARK: Modules

    private mutating func parseModuleDirective() throws(TextError) -> Script.Directive {
        cursor.advance()
        if cursor.take(.instance) {
            let identifier = cursor.takeIdentifier()
            return .instance(identifier: identifier, definition: cursor.takeIdentifier())
        }
        let isDefinition = cursor.take(.definition)
        let identifier = cursor.takeIdentifier()
        let module = try parseModule(identifier)
        return isDefinition
            ? .definition(module, identifier: identifier) : .module(module, identifier: identifier)
    }

    /// What follows `(module $identifier`, up to the closing parenthesis.
    private mutating func parseModule(_ identifier: [UInt8]?) throws(TextError) -> ScriptModule {
        if cursor.take(.binary) { return .binary(cursor.takeStrings()) }
        if cursor.take(.quote) {
            // Strings are lines of their own.
            var text: [UInt8] = []
            while let token = cursor.take(.string) {
                StringLiteral.append(cursor.bytes(token), to: &text)
                text.append(UInt8(ascii: "\n"))
            }
            return .quote(text)
        }
        let start = cursor
        do throws(TextError) {
            let module = try ModuleParser.parseFields(
                at: &cursor, named: identifier, options: options)
            guard cursor.token.kind == .close else { throw cursor.unexpected() }
            return .text(.success(ModuleEncoder.encode(module)))
        } catch {
            cursor = start
            cursor.skipToClose()
            guard cursor.token.kind != .end, cursor.token.kind != .failure else { throw error }
            // The directive's own parenthesis is still to be taken.
            cursor.position -= 1
            return .text(.failure(error))
        }
    }

    // MARK: Actions

    private mutating func parseEnclosedAction() throws(TextError) -> Script.Action {
        _ = try cursor.expect(.open)
        let action = try parseAction()
        try cursor.expectClose()
        return action
    }

    private mutating func parseAction() throws(TextError) -> Script.Action {
        if cursor.take(.get) {
            let instance = cursor.takeIdentifier()
            return .get(instance: instance, name: try cursor.expectName())
        }
        guard cursor.take(.invoke) else { throw cursor.unexpected() }
        let instance = cursor.takeIdentifier()
        let name = try cursor.expectName()
        var arguments: [Value] = []
        while cursor.token.kind == .open { arguments.append(try parseArgument()) }
        return .invoke(instance: instance, name: name, arguments)
    }

    private mutating func parseArgument() throws(TextError) -> Value {
        cursor.advance()
        let keyword = cursor.token.keyword
        cursor.advance()
        let value: Value
        switch keyword {
        case .instruction(.i32Const):
            value = .i32(
                bits: UInt32(truncatingIfNeeded: try cursor.expectInteger(width: 32)))
        case .instruction(.i64Const): value = .i64(bits: try cursor.expectInteger(width: 64))
        case .instruction(.f32Const): value = .f32(try cursor.expectFloat(Float.self))
        case .instruction(.f64Const): value = .f64(try cursor.expectFloat(Double.self))
        case .instruction(.v128Const):
            guard case .v128(let low, let high) = try cursor.expectVector() else {
                throw cursor.unexpected()
            }
            value = .v128(V128(low: low, high: high))
        case .instruction(.refNull):
            if cursor.token.kind != .close { cursor.advance() }
            value = .reference(nil)
        case .word(.refExtern), .word(.refHost):
            let number = try cursor.expectNatural(bits: 32)
            value = .reference(.external(UInt32(truncatingIfNeeded: number)))
        default:
            cursor.position -= 1
            throw cursor.unexpected()
        }
        try cursor.expectClose()
        return value
    }

    // MARK: Results

    private mutating func parseExpectation() throws(TextError) -> Expectation {
        guard cursor.takeOpen(.either) else { return try parseOneExpectation() }
        var alternatives: [Expectation] = []
        while cursor.token.kind == .open { alternatives.append(try parseOneExpectation()) }
        try cursor.expectClose()
        return .either(alternatives)
    }

    private mutating func parseOneExpectation() throws(TextError) -> Expectation {
        _ = try cursor.expect(.open)
        let keyword = cursor.token.keyword
        cursor.advance()
        let expectation: Expectation
        switch keyword {
        case .instruction(.i32Const):
            expectation = .i32(
                UInt32(truncatingIfNeeded: try cursor.expectInteger(width: 32)))
        case .instruction(.i64Const): expectation = .i64(try cursor.expectInteger(width: 64))
        case .instruction(.f32Const): expectation = .f32(try parseLane(.f32x4))
        case .instruction(.f64Const): expectation = .f64(try parseLane(.f64x2))
        case .instruction(.v128Const): expectation = try parseVector()
        case .instruction(.refNull):
            if cursor.token.kind != .close { cursor.advance() }
            expectation = .null
        case .instruction(.refFunc): expectation = .reference(.function)
        case .instruction(.refEq): expectation = .reference(.eq)
        case .instruction(.refI31): expectation = .reference(.i31)
        case .word(.refStruct): expectation = .reference(.structure)
        case .word(.refArray): expectation = .reference(.array)
        case .word(.refAny): expectation = .reference(.any)
        case .word(.refExn): expectation = .reference(.exception)
        case .word(.refExtern) where cursor.token.kind == .close:
            expectation = .reference(.external)
        case .word(.refExtern), .word(.refHost):
            let number = try cursor.expectNatural(bits: 32)
            expectation = .host(UInt32(truncatingIfNeeded: number))
        default:
            cursor.position -= 1
            throw cursor.unexpected()
        }
        try cursor.expectClose()
        return expectation
    }

    private mutating func parseVector() throws(TextError) -> Expectation {
        guard case .word(let word) = cursor.token.keyword, let shape = VectorShape(word) else {
            throw cursor.unexpected()
        }
        cursor.advance()
        var lanes: [FloatPattern] = []
        for _ in 0..<shape.laneCount { lanes.append(try parseLane(shape)) }
        return .vector(shape, lanes)
    }

    private mutating func parseLane(_ shape: VectorShape) throws(TextError) -> FloatPattern {
        if cursor.take(.nanCanonical) { return .canonicalNaN }
        if cursor.take(.nanArithmetic) { return .arithmeticNaN }
        return .bits(try cursor.expectLane(shape))
    }
}
