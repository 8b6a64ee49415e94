/// Sections other than types, custom sections and code.
extension ModuleDecoder {
    /// spec: binary-importsec
    mutating func decodeImports() throws(DecodeError) {
        let count = try count(.imports)
        module.imports.reserveCapacity(capacity(count))
        for _ in 0..<count {
            let offset = reader.position
            let moduleName = try reader.name(bytesMax: limits.nameBytes)
            let name = try reader.name(bytesMax: limits.nameBytes)
            let type = try importType()
            try addToIndexSpace(type, at: offset)
            module.imports.append(Import(module: moduleName, name: name, type, offset: offset))
        }
    }

    /// spec: binary-externtype
    private mutating func importType() throws(DecodeError) -> ImportType {
        let start = reader.position
        let byte = try reader.byte()
        switch ExternalKind(rawValue: byte) {
        case .function: return .function(TypeIndex(try reader.u32()))
        case .table: return .table(try tableType())
        case .memory: return .memory(try memoryType())
        case .global: return .global(try globalType())
        case .tag: return .tag(try tagType())
        case nil: throw reader.error(.malformed(.importKind, byte: byte), at: start)
        }
    }

    private mutating func addToIndexSpace(
        _ type: ImportType, at offset: Int
    ) throws(DecodeError) {
        switch type {
        case .function(let type):
            module.functions.append(type)
            try limits.check(.functions, module.functions.count, at: offset)
        case .table(let type):
            module.tables.append(type)
            try limits.check(.tables, module.tables.count, at: offset)
        case .memory(let type):
            module.memories.append(type)
            try limits.check(.memories, module.memories.count, at: offset)
        case .global(let type):
            module.globals.append(type)
            try limits.check(.globals, module.globals.count, at: offset)
        case .tag(let type):
            module.tags.append(type)
            try limits.check(.tags, module.tags.count, at: offset)
        }
    }

    /// spec: binary-funcsec
    mutating func decodeFunctions() throws(DecodeError) {
        let count = try count(.functions, after: module.functions.count)
        module.functions.reserveCapacity(module.functions.count + capacity(count))
        for _ in 0..<count { module.functions.append(TypeIndex(try reader.u32())) }
    }

    /// spec: binary-tablesec
    mutating func decodeTables() throws(DecodeError) {
        for _ in 0..<(try count(.tables, after: module.tables.count)) {
            let hasInitializer = reader.peek() == TableCode.withInitializer
            if hasInitializer {
                try reader.skip(1)
                try expectZeroByte()
            }
            module.tables.append(try tableType())
            module.tableInitializers.append(hasInitializer ? try constantExpression() : nil)
        }
    }

    /// spec: binary-memsec
    mutating func decodeMemories() throws(DecodeError) {
        for _ in 0..<(try count(.memories, after: module.memories.count)) {
            module.memories.append(try memoryType())
        }
    }

    /// spec: binary-tagsec
    mutating func decodeTags() throws(DecodeError) {
        for _ in 0..<(try count(.tags, after: module.tags.count)) {
            module.tags.append(try tagType())
        }
    }

    /// spec: binary-globalsec
    mutating func decodeGlobals() throws(DecodeError) {
        for _ in 0..<(try count(.globals, after: module.globals.count)) {
            module.globals.append(try globalType())
            module.globalInitializers.append(try constantExpression())
        }
    }

    /// spec: binary-exportsec
    mutating func decodeExports() throws(DecodeError) {
        let count = try count(.exports)
        module.exports.reserveCapacity(capacity(count))
        for _ in 0..<count {
            let offset = reader.position
            let name = try reader.name(bytesMax: limits.nameBytes)
            let kindOffset = reader.position
            let byte = try reader.byte()
            guard let kind = ExternalKind(rawValue: byte) else {
                throw reader.error(.malformed(.exportKind, byte: byte), at: kindOffset)
            }
            module.exports.append(
                Export(name: name, kind: kind, index: try reader.u32(), offset: offset))
        }
    }

    /// spec: binary-elemsec
    mutating func decodeElements() throws(DecodeError) {
        for _ in 0..<(try count(.elementSegments)) {
            module.elements.append(try elementSegment())
        }
    }

    private mutating func elementSegment() throws(DecodeError) -> ElementSegment {
        let offset = reader.position
        let kind = try reader.u32()
        guard kind < 8 else {
            throw reader.error(
                .malformed(.elementSegmentKind, byte: UInt8(truncatingIfNeeded: kind)), at: offset)
        }
        let flags = ElementFlags(rawValue: UInt8(kind))
        let hasExpressions = flags.contains(.expressions)
        let mode: ElementSegment.Mode
        if flags.contains(.passiveOrDeclarative) {
            mode = flags.contains(.indexOrDeclarative) ? .declarative : .passive
        } else {
            let table = flags.contains(.indexOrDeclarative) ? TableIndex(try reader.u32()) : 0
            mode = .active(table, offset: try constantExpression())
        }
        var type = hasExpressions ? ReferenceType.funcref : .nonNullFunction
        if flags.hasType {
            type = hasExpressions ? try reader.referenceType() : try elementKind()
        }
        let items = try elementItems(areExpressions: hasExpressions)
        return ElementSegment(type, mode, items, offset: offset)
    }

    /// spec: binary-elemkind
    private mutating func elementKind() throws(DecodeError) -> ReferenceType {
        let start = reader.position
        let byte = try reader.byte()
        guard byte == 0 else {
            throw reader.error(.malformed(.elementKind, byte: byte), at: start)
        }
        return .nonNullFunction
    }

    private mutating func elementItems(
        areExpressions: Bool
    ) throws(DecodeError) -> ElementSegment.Items {
        let count = try count(.elementItems, after: elementItemCount)
        if areExpressions {
            var items: [ConstantExpression] = []
            items.reserveCapacity(capacity(count))
            for _ in 0..<count { items.append(try constantExpression()) }
            elementItemCount += count
            return .expressions(items)
        } else {
            var items: [FunctionIndex] = []
            items.reserveCapacity(capacity(count))
            for _ in 0..<count { items.append(FunctionIndex(try reader.u32())) }
            elementItemCount += count
            return .functions(items)
        }
    }

    /// spec: binary-datasec
    mutating func decodeData() throws(DecodeError) {
        let count = try count(.dataSegments)
        module.data.reserveCapacity(capacity(count))
        for _ in 0..<count { module.data.append(try dataSegment()) }
    }

    private mutating func dataSegment() throws(DecodeError) -> DataSegment {
        let offset = reader.position
        let mode: DataSegment.Mode
        switch try reader.u32() {
        case 0: mode = .active(0, offset: try constantExpression())
        case 1: mode = .passive
        case 2:
            let memory = MemoryIndex(try reader.u32())
            mode = .active(memory, offset: try constantExpression())
        case let kind:
            throw reader.error(
                .malformed(.dataSegmentKind, byte: UInt8(truncatingIfNeeded: kind)), at: offset)
        }
        let count = Int(try reader.u32())
        let start = reader.position
        try reader.skip(count)
        return DataSegment(mode, range: start..<reader.position, offset: offset)
    }

    /// Finds the end of a constant expression. spec: binary-expr
    mutating func constantExpression() throws(DecodeError) -> ConstantExpression {
        let start = reader.position
        var instructions = InstructionReader(expressionAt: reader)
        while !instructions.isComplete { _ = try instructions.next() }
        reader.seek(to: instructions.position)
        return ConstantExpression(range: start..<instructions.position)
    }
}

extension ReferenceType {
    /// The type of elements given as function indices. spec: binary-elemkind
    static let nonNullFunction = ReferenceType(isNullable: false, .func)
}

/// The bits that tell the forms of an element segment apart. spec: binary-elem
struct ElementFlags: OptionSet {
    let rawValue: UInt8

    static let passiveOrDeclarative = ElementFlags(rawValue: 0b001)
    /// With a table index where active; declarative, not passive, where inactive.
    static let indexOrDeclarative = ElementFlags(rawValue: 0b010)
    static let expressions = ElementFlags(rawValue: 0b100)

    /// An active segment without a table index leaves out its type, too.
    var hasType: Bool { !isDisjoint(with: [.passiveOrDeclarative, .indexOrDeclarative]) }
}

/// spec: binary-table
enum TableCode {
    static let withInitializer: UInt8 = 0x40
}
