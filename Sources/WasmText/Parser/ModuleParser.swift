package import WasmModule

/// Parses modules in the text format. spec: text-module
///
/// It goes over a module twice: first over its fields, to give every identifier its index; then
/// over everything, to build the module. Types come first in the second pass, because fields refer
/// to what is in them. Nothing recurs, so that no nesting exhausts the stack.
package struct ModuleParser {
    package struct Options: Sendable {
        /// Whether identifiers become names in the binary; annotations always do.
        package var namesIdentifiers = false

        package init(namesIdentifiers: Bool = false) {
            self.namesIdentifiers = namesIdentifiers
        }
    }

    let options: Options
    var cursor: TokenCursor
    var module = ModuleDefinition()
    var indices = IndexSpaces()
    /// Identifiers of the fields of structures, by type.
    var fieldIndices: [Int: IdentifierMap] = [:]
    /// The first type of its own for each function type.
    var functionTypes: [FunctionType: TypeIndex] = [:]
    var scope = FunctionScope()
    var annotations: AnnotationClaims
    var names = NameCollector()
    var customSections: [PlacedSection] = []
    var branchHints: [BranchHints] = []
    /// What has been defined, for the order of imports.
    var lastDefinition: TextError.Space?
    var usesDataIndices = false

    // MARK: API

    /// Parses a text that is one module, with or without `(module …)` around it.
    package static func parse(
        _ source: [UInt8], options: Options = Options()
    ) throws(TextError) -> ModuleDefinition {
        var cursor = TokenCursor(Lexer.tokenize(source))
        let isWrapped = cursor.openedWord == .module
        if isWrapped { cursor.position += 2 }
        var parser = ModuleParser(at: cursor, options: options)
        if isWrapped { parser.parseModuleIdentifier() }
        try parser.parseFields()
        if isWrapped { try parser.cursor.expectClose() }
        guard parser.cursor.token.kind == .end else { throw parser.cursor.unexpected() }
        return try parser.finish(upTo: parser.cursor.position)
    }

    /// Parses the fields of a module at a cursor, up to the parenthesis that closes it, or the end
    /// of the text.
    package static func parseFields(
        at cursor: inout TokenCursor, named identifier: [UInt8]? = nil,
        options: Options = Options()
    ) throws(TextError) -> ModuleDefinition {
        var parser = ModuleParser(at: cursor, options: options)
        parser.names.nameModule(options.namesIdentifiers ? identifier : nil)
        try parser.parseFields()
        cursor = parser.cursor
        return try parser.finish(upTo: cursor.position)
    }

    private init(at cursor: TokenCursor, options: Options) {
        self.cursor = cursor
        self.options = options
        annotations = AnnotationClaims(cursor)
    }

    private mutating func parseModuleIdentifier() {
        let identifier = cursor.takeIdentifier()
        if options.namesIdentifiers { names.nameModule(identifier) }
    }

    // MARK: First pass

    /// A field of the module by its keyword, and where what follows that begins.
    private struct Field {
        var word: Word
        var start: Int
        var position: Int
    }

    private mutating func parseFields() throws(TextError) {
        try parseModuleName()
        let fields = try scanFields()
        let end = cursor.position
        for field in fields where field.word == .type || field.word == .rec {
            cursor.position = field.position
            try parseTypes(isGroup: field.word == .rec)
        }
        for field in fields {
            cursor.position = field.start
            try parseFieldAnnotations()
            cursor.position = field.position
            try parse(field.word)
        }
        cursor.position = end
        try parseFieldAnnotations()
    }

    /// Gives the identifiers of all fields their indices. What is not well-formed is left to the
    /// second pass.
    private mutating func scanFields() throws(TextError) -> [Field] {
        var fields: [Field] = []
        while cursor.token.kind == .open {
            let start = cursor.position
            cursor.advance()
            guard case .word(let word) = cursor.token.keyword else {
                // An error of the fields before it comes first.
                cursor.position = start
                break
            }
            cursor.advance()
            fields.append(Field(word: word, start: start, position: cursor.position))
            try scanField(word)
            cursor.skipToClose()
        }
        return fields
    }

    private mutating func scanField(_ word: Word) throws(TextError) {
        switch word {
        case .type: try bind(\.types)
        case .rec:
            while cursor.takeOpen(.type) {
                try bind(\.types)
                cursor.skipToClose()
            }
        case .import:
            guard cursor.take(.string) != nil, cursor.take(.string) != nil,
                let kind = cursor.openedWord
            else { return }
            cursor.position += 2
            try scanField(kind)
            cursor.skipToClose()
        case .func: try bind(\.functions)
        case .table:
            try bind(\.tables)
            countInline(.elem, \.elements)
        case .memory:
            try bind(\.memories)
            countInline(.data, \.data)
        case .global: try bind(\.globals)
        case .tag: try bind(\.tags)
        case .elem: try bind(\.elements)
        case .data: try bind(\.data)
        default: break
        }
    }

    /// Gives the next index of a space to the identifier at hand, if there is one.
    private mutating func bind(
        _ space: WritableKeyPath<IndexSpaces, IdentifierMap>
    ) throws(TextError) {
        let token = cursor.token
        let identifier = cursor.takeIdentifier()
        guard indices[keyPath: space].add(identifier) else {
            throw cursor.error(.duplicate(indices[keyPath: space].space), at: token)
        }
    }

    /// Segments written inside tables and memories have indices too.
    private mutating func countInline(
        _ word: Word, _ space: WritableKeyPath<IndexSpaces, IdentifierMap>
    ) {
        while cursor.token.kind != .close, cursor.token.kind != .end, cursor.token.kind != .failure
        {
            guard cursor.token.kind == .open else {
                cursor.advance()
                continue
            }
            if cursor.openedWord == word { _ = indices[keyPath: space].add(nil) }
            cursor.advance()
            cursor.skipToClose()
        }
    }

    // MARK: Second pass

    private mutating func parse(_ word: Word) throws(TextError) {
        switch word {
        case .type, .rec: break
        case .import: try parseImport()
        case .func: try parseFunction()
        case .table: try parseTable()
        case .memory: try parseMemory()
        case .global: try parseGlobal()
        case .tag: try parseTag()
        case .export: try parseExport()
        case .start: try parseStart()
        case .elem: try parseElements()
        case .data: try parseData()
        default: throw cursor.error(.unexpectedToken, at: cursor.text.tokens[cursor.position - 1])
        }
    }

    /// The module, once everything in it has been parsed.
    private mutating func finish(upTo end: Int) throws(TextError) -> ModuleDefinition {
        // A field that has no keyword, or none that is known.
        if cursor.token.kind == .open || cursor.token.kind == .failure {
            throw cursor.unexpected()
        }
        if let misplaced = annotations.firstUnclaimed(upTo: end) {
            throw cursor.text.error(.misplacedAnnotation(misplaced.annotation), misplaced.range)
        }
        if usesDataIndices { module.dataCount = UInt32(module.data.count) }
        addCustomSections()
        return module
    }

    // MARK: Indices

    /// An index of a space, by number or by identifier. spec: text-index
    mutating func expectIndex(
        _ space: KeyPath<IndexSpaces, IdentifierMap>
    ) throws(TextError) -> UInt32 {
        guard cursor.token.kind == .identifier else {
            return UInt32(truncatingIfNeeded: try cursor.expectNatural(bits: 32))
        }
        let map = indices[keyPath: space]
        guard let index = map[cursor.identifier(cursor.token)] else {
            throw cursor.error(.unknown(map.space))
        }
        cursor.advance()
        return index
    }

    var isAtIndex: Bool { isIndex(cursor.token) }

    func isIndex(_ token: Token) -> Bool { token.kind == .natural || token.kind == .identifier }

    /// The identifier at hand, which the first pass has bound, and the name annotation after it.
    @discardableResult
    mutating func parseBinding(_ kind: NameSection.Kind, _ index: Int) throws(TextError) -> [UInt8]?
    {
        let identifier = cursor.takeIdentifier()
        if let name = try takeName(else: identifier) {
            names.add(name, to: kind, UInt32(index))
        }
        return identifier
    }

    /// The name that the annotation at hand gives, or the identifier where that is asked for.
    mutating func takeName(else identifier: [UInt8]?) throws(TextError) -> [UInt8]? {
        if let annotation = annotations.take(.name, at: cursor.position) {
            return try parseName(annotation)
        }
        return options.namesIdentifiers ? identifier : nil
    }
}
