import WasmModule

/// Imports, definitions and exports. spec: text-modulefield
extension ModuleParser {
    // MARK: Imports

    /// What follows `(import`. spec: text-import
    mutating func parseImport() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        let moduleName = try cursor.expectName()
        let name = try cursor.expectName()
        guard let kind = cursor.openedWord else {
            throw cursor.unexpected()
        }
        cursor.position += 2
        let type: ImportType
        switch kind {
        case .func:
            try parseBinding(.functions, module.functions.count)
            type = .function(try parseImportedSignature())
        case .table:
            try parseBinding(.tables, module.tables.count)
            type = .table(try parseTableType())
        case .memory:
            try parseBinding(.memories, module.memories.count)
            type = .memory(try parseMemoryType())
        case .global:
            try parseBinding(.globals, module.globals.count)
            type = .global(try parseGlobalType())
        case .tag:
            try parseBinding(.tags, module.tags.count)
            type = .tag(try parseTypeUse(naming: true).index)
        default:
            cursor.position -= 1
            throw cursor.unexpected()
        }
        try cursor.expectClose()
        try addImport((moduleName, name), type, at: token)
        try cursor.expectClose()
    }

    /// The names of an import that is written in a definition. spec: text-import-abbrev
    private mutating func parseInlineImport() throws(TextError) -> (String, String)? {
        guard cursor.takeOpen(.import) else { return nil }
        let names = (try cursor.expectName(), try cursor.expectName())
        try cursor.expectClose()
        return names
    }

    /// Parameters of an imported function are named too, though nothing can use their identifiers.
    private mutating func parseImportedSignature() throws(TextError) -> TypeIndex {
        let function = UInt32(module.functions.count)
        let (index, signature) = try parseTypeUse(naming: true)
        for parameter in signature.parameters {
            guard let name = parameter.name else { continue }
            names.add(name, to: .locals, function, UInt32(parameter.position))
        }
        return index
    }

    private mutating func addImport(
        _ names: (String, String), _ type: ImportType, at token: Token
    ) throws(TextError) {
        if let lastDefinition { throw cursor.error(.importAfter(lastDefinition), at: token) }
        module.imports.append(Import(module: names.0, name: names.1, type))
        switch type {
        case .function(let type): module.functions.append(type)
        case .table(let type): module.tables.append(type)
        case .memory(let type): module.memories.append(type)
        case .global(let type): module.globals.append(type)
        case .tag(let type): module.tags.append(type)
        }
    }

    // MARK: Exports

    /// What follows `(export`. spec: text-export
    mutating func parseExport() throws(TextError) {
        let name = try cursor.expectName()
        guard cursor.token.kind == .open else { throw cursor.unexpected() }
        cursor.advance()
        let kind: ExternalKind
        let space: KeyPath<IndexSpaces, IdentifierMap>
        switch cursor.token.keyword {
        case .word(.func): (kind, space) = (.function, \.functions)
        case .word(.table): (kind, space) = (.table, \.tables)
        case .word(.memory): (kind, space) = (.memory, \.memories)
        case .word(.global): (kind, space) = (.global, \.globals)
        case .word(.tag): (kind, space) = (.tag, \.tags)
        default: throw cursor.unexpected()
        }
        cursor.advance()
        module.exports.append(Export(name: name, kind: kind, index: try expectIndex(space)))
        try cursor.expectClose()
        try cursor.expectClose()
    }

    /// Exports that are written in a definition. spec: text-export-abbrev
    private mutating func parseInlineExports(
        _ kind: ExternalKind, _ index: Int
    ) throws(TextError) {
        while cursor.takeOpen(.export) {
            let name = try cursor.expectName()
            try cursor.expectClose()
            module.exports.append(Export(name: name, kind: kind, index: UInt32(index)))
        }
    }

    // MARK: Definitions

    /// What follows `(func`. spec: text-func
    mutating func parseFunction() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        let index = module.functions.count
        try parseBinding(.functions, index)
        try parseInlineExports(.function, index)
        if let names = try parseInlineImport() {
            let type = try parseImportedSignature()
            try addImport(names, .function(type), at: token)
            return try cursor.expectClose()
        }
        lastDefinition = .func
        let (type, signature) = try parseTypeUse(naming: true)
        module.functions.append(type)
        scope = FunctionScope()
        scope.function = UInt32(index)
        try bindParameters(signature)
        let locals = try parseLocals()
        var hints = BranchHints(function: UInt32(index), locals: locals)
        let writer = try parseExpression(isSingle: false, hints: &hints)
        module.bodies.append(FunctionBody(locals: locals, range: append(writer)))
        if !hints.hints.isEmpty { branchHints.append(hints) }
        usesDataIndices = usesDataIndices || writer.usesDataIndices
        scope = FunctionScope()
        try cursor.expectClose()
    }

    private mutating func bindParameters(_ signature: FunctionSignature) throws(TextError) {
        var next = 0
        for parameter in signature.parameters {
            scope.locals.skip(parameter.position - next)
            next = parameter.position + 1
            try bindLocal(parameter.identifier, name: parameter.name, at: parameter.token)
        }
        scope.locals.skip(signature.type.parameters.count - next)
    }

    private mutating func bindLocal(
        _ identifier: [UInt8]?, name: [UInt8]?, at token: Token
    ) throws(TextError) {
        if let name, let function = scope.function {
            names.add(name, to: .locals, function, scope.locals.count)
        }
        guard scope.locals.add(identifier) else {
            throw cursor.error(.duplicate(.local), at: token)
        }
    }

    /// spec: text-local
    private mutating func parseLocals() throws(TextError) -> [LocalRun] {
        var runs: [LocalRun] = []
        func append(_ type: ValueType) {
            if runs.last?.type == type {
                runs[runs.count - 1].count += 1
            } else {
                runs.append(LocalRun(count: 1, type: type))
            }
        }
        while cursor.takeOpen(.local) {
            let token = cursor.token
            let identifier = cursor.takeIdentifier()
            let name = try takeName(else: identifier)
            if identifier != nil || name != nil {
                try bindLocal(identifier, name: name, at: token)
                append(try parseValueType())
            } else {
                while cursor.token.kind != .close {
                    append(try parseValueType())
                    scope.locals.skip(1)
                }
            }
            try cursor.expectClose()
        }
        return runs
    }

    /// What follows `(table`. spec: text-table
    mutating func parseTable() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        let index = module.tables.count
        try parseBinding(.tables, index)
        try parseInlineExports(.table, index)
        if let names = try parseInlineImport() {
            try addImport(names, .table(try parseTableType()), at: token)
            return try cursor.expectClose()
        }
        lastDefinition = .table
        let addressType = parseAddressType()
        if isAtReferenceType {
            try parseTableOfElements(addressType, index)
        } else {
            let limits = try parseLimits()
            let element = try parseReferenceType()
            module.tables.append(TableType(element, limits, addressType: addressType))
            var initializer: ConstantExpression?
            if cursor.token.kind != .close { initializer = try parseConstant(isSingle: false) }
            module.tableInitializers.append(initializer)
        }
        try cursor.expectClose()
    }

    /// `(table reftype (elem …))` spec: text-elem-abbrev
    private mutating func parseTableOfElements(
        _ addressType: AddressType, _ index: Int
    ) throws(TextError) {
        let element = try parseReferenceType()
        guard cursor.takeOpen(.elem) else {
            throw cursor.unexpected()
        }
        let items: ElementSegment.Items
        let type: ReferenceType
        if cursor.token.kind == .open {
            items = .expressions(try parseElementExpressions())
            type = element
        } else {
            items = .functions(try parseFunctionIndices())
            type = element == .funcref ? .functionReference : element
        }
        try cursor.expectClose()
        let count = UInt64(items.count)
        module.tables.append(
            TableType(
                element, SizeLimits(minimum: count, maximum: count), addressType: addressType))
        module.tableInitializers.append(nil)
        module.elements.append(
            ElementSegment(
                type, .active(TableIndex(position: index), offset: zero(addressType)), items))
    }

    /// What follows `(memory`. spec: text-mem
    mutating func parseMemory() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        let index = module.memories.count
        try parseBinding(.memories, index)
        try parseInlineExports(.memory, index)
        if let names = try parseInlineImport() {
            try addImport(names, .memory(try parseMemoryType()), at: token)
            return try cursor.expectClose()
        }
        lastDefinition = .memory
        let addressType = parseAddressType()
        if cursor.takeOpen(.data) {
            let contents = cursor.takeStrings()
            try cursor.expectClose()
            let pages = UInt64((contents.count + 0xFFFF) >> 16)
            module.memories.append(
                MemoryType(SizeLimits(minimum: pages, maximum: pages), addressType: addressType))
            module.data.append(
                DataSegment(
                    .active(MemoryIndex(position: index), offset: zero(addressType)),
                    range: append(contents)))
        } else {
            let limits = try parseLimits()
            module.memories.append(MemoryType(limits, addressType: addressType))
        }
        try cursor.expectClose()
    }

    /// What follows `(global`. spec: text-global
    mutating func parseGlobal() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        let index = module.globals.count
        try parseBinding(.globals, index)
        try parseInlineExports(.global, index)
        if let names = try parseInlineImport() {
            try addImport(names, .global(try parseGlobalType()), at: token)
            return try cursor.expectClose()
        }
        lastDefinition = .global
        let type = try parseGlobalType()
        let initializer = try parseConstant(isSingle: false)
        module.globals.append(type)
        module.globalInitializers.append(initializer)
        try cursor.expectClose()
    }

    /// What follows `(tag`. spec: text-tag
    mutating func parseTag() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        let index = module.tags.count
        try parseBinding(.tags, index)
        try parseInlineExports(.tag, index)
        if let names = try parseInlineImport() {
            try addImport(names, .tag(try parseTypeUse(naming: true).index), at: token)
        } else {
            lastDefinition = .tag
            module.tags.append(try parseTypeUse(naming: true).index)
        }
        try cursor.expectClose()
    }

    /// What follows `(start`. spec: text-start
    mutating func parseStart() throws(TextError) {
        let token = cursor.text.tokens[cursor.position - 1]
        guard module.start == nil else { throw cursor.error(.multipleStartSections, at: token) }
        module.start = FunctionIndex(try expectIndex(\.functions))
        try cursor.expectClose()
    }

    // MARK: Bytes

    /// Keeps an expression in the module's bytes.
    mutating func append(_ writer: InstructionWriter) -> Range<Int> { append(writer.bytes) }

    mutating func append(_ contents: [UInt8]) -> Range<Int> {
        let start = module.bytes.count
        module.bytes += contents
        return start..<module.bytes.count
    }

    /// The offset of a segment that is written in its table or memory.
    private mutating func zero(_ addressType: AddressType) -> ConstantExpression {
        var writer = InstructionWriter()
        switch addressType {
        case .i32: writer.append(.i32Const, .i32(0))
        case .i64: writer.append(.i64Const, .i64(0))
        }
        writer.append(.end)
        return ConstantExpression(range: append(writer))
    }
}

extension ReferenceType {
    /// The type of elements that are given as function indices.
    static let functionReference = ReferenceType(isNullable: false, .func)
}
