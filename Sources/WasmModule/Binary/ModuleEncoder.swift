/// Encodes a module's structure in the binary format. spec: binary-module
///
/// The result is canonical: sections in order, none empty, every number in its shortest form.
/// Expressions are bytes already and are copied as they are.
package struct ModuleEncoder {
    private let module: ModuleDefinition

    package static func encode(_ module: ModuleDefinition) -> [UInt8] {
        ModuleEncoder(module: module).encode()
    }

    private func encode() -> [UInt8] {
        var writer = ByteWriter()
        writer.fixed32(ModuleFormat.magic)
        writer.fixed32(ModuleFormat.version)
        writeCustomSections(after: nil, to: &writer)
        for id in SectionID.allCases.sorted(by: { $0.order < $1.order }) where id != .custom {
            var contents = ByteWriter()
            writeContents(of: id, to: &contents)
            if contents.count > 0 {
                writer.byte(id.rawValue)
                writer.sized(contents)
            }
            writeCustomSections(after: id, to: &writer)
        }
        return writer.bytes
    }

    /// spec: binary-customsec
    private func writeCustomSections(after id: SectionID?, to writer: inout ByteWriter) {
        for section in module.customSections where section.precedingSection == id {
            var contents = ByteWriter()
            contents.name(section.name)
            contents.append(module.bytes[section.range])
            writer.byte(SectionID.custom.rawValue)
            writer.sized(contents)
        }
    }

    /// Writes nothing where the module has nothing of the kind.
    private func writeContents(of id: SectionID, to writer: inout ByteWriter) {
        switch id {
        case .custom: break
        case .type: writeTypes(to: &writer)
        case .import: writer.vectorIfAny(module.imports) { $1.write(to: &$0) }
        case .function:
            let functions = module.functions.dropFirst(module.importedFunctionCount)
            writer.vectorIfAny(functions) { $0.index($1) }
        case .table: writeTables(to: &writer)
        case .memory:
            let memories = module.memories.dropFirst(module.importedMemoryCount)
            writer.vectorIfAny(memories) { $0.memoryType($1) }
        case .tag:
            let tags = module.tags.dropFirst(module.importedTagCount)
            writer.vectorIfAny(tags) { $0.tagType($1) }
        case .global: writeGlobals(to: &writer)
        case .export: writer.vectorIfAny(module.exports) { $1.write(to: &$0) }
        case .start:
            if let start = module.start { writer.index(start) }
        case .element: writer.vectorIfAny(module.elements) { write($1, to: &$0) }
        case .dataCount:
            if module.dataCount != nil { writer.count(module.data.count) }
        case .code: writer.vectorIfAny(module.bodies) { write($1, to: &$0) }
        case .data: writer.vectorIfAny(module.data) { write($1, to: &$0) }
        }
    }

    /// spec: binary-typesec
    private func writeTypes(to writer: inout ByteWriter) {
        writer.vectorIfAny(module.recursiveGroups) { writer, group in
            let types = module.types[group]
            if types.count == 1 {
                writer.subType(types[group.lowerBound])
            } else {
                writer.byte(TypeCode.recursive)
                writer.vector(types) { $0.subType($1) }
            }
        }
    }

    /// spec: binary-tablesec
    private func writeTables(to writer: inout ByteWriter) {
        let types = module.tables.dropFirst(module.importedTableCount)
        writer.vectorIfAny(Array(zip(types, module.tableInitializers))) { writer, table in
            let (type, initializer) = table
            if initializer != nil { writer.append([TableCode.withInitializer, 0x00]) }
            writer.tableType(type)
            if let initializer { writer.append(bytes(of: initializer)) }
        }
    }

    /// spec: binary-globalsec
    private func writeGlobals(to writer: inout ByteWriter) {
        let types = module.globals.dropFirst(module.importedGlobalCount)
        writer.vectorIfAny(Array(zip(types, module.globalInitializers))) { writer, global in
            writer.globalType(global.0)
            writer.append(bytes(of: global.1))
        }
    }

    /// spec: binary-elem
    private func write(_ segment: ElementSegment, to writer: inout ByteWriter) {
        // Items that are indices have one type only; of another type they become expressions.
        let hasIndices =
            if case .functions = segment.items { segment.type == .nonNullFunction } else { false }
        var flags: ElementFlags = hasIndices ? [] : [.expressions]
        switch segment.mode {
        case .passive: flags.insert(.passiveOrDeclarative)
        case .declarative: flags.formUnion([.passiveOrDeclarative, .indexOrDeclarative])
        case .active(let table, _):
            let hasImpliedType = hasIndices || segment.type == .funcref
            if table != 0 || !hasImpliedType { flags.insert(.indexOrDeclarative) }
        }
        writer.byte(flags.rawValue)
        if case .active(let table, let offset) = segment.mode {
            if flags.contains(.indexOrDeclarative) { writer.index(table) }
            writer.append(bytes(of: offset))
        }
        if flags.hasType {
            if hasIndices { writer.byte(0x00) } else { writer.referenceType(segment.type) }
        }
        switch segment.items {
        case .expressions(let items): writer.vector(items) { $0.append(bytes(of: $1)) }
        case .functions(let items) where hasIndices: writer.vector(items) { $0.index($1) }
        case .functions(let items): writer.vector(items) { $0.append(Self.reference(to: $1)) }
        }
    }

    private static func reference(to function: FunctionIndex) -> [UInt8] {
        var writer = InstructionWriter()
        writer.append(.refFunc, .index(function.rawValue))
        writer.append(.end)
        return writer.bytes
    }

    /// spec: binary-code
    private func write(_ body: FunctionBody, to writer: inout ByteWriter) {
        var entry = ByteWriter()
        entry.vector(body.locals) {
            $0.unsigned($1.count)
            $0.valueType($1.type)
        }
        entry.append(module.bytes[body.range])
        writer.sized(entry)
    }

    /// spec: binary-data
    private func write(_ segment: DataSegment, to writer: inout ByteWriter) {
        switch segment.mode {
        case .passive: writer.byte(1)
        case .active(0, let offset):
            writer.byte(0)
            writer.append(bytes(of: offset))
        case .active(let memory, let offset):
            writer.byte(2)
            writer.index(memory)
            writer.append(bytes(of: offset))
        }
        writer.count(segment.range.count)
        writer.append(module.bytes[segment.range])
    }

    private func bytes(of expression: ConstantExpression) -> ArraySlice<UInt8> {
        module.bytes[expression.range]
    }
}

extension ByteWriter {
    /// A section that is one vector, and nothing where that is empty.
    fileprivate mutating func vectorIfAny<Elements: Collection>(
        _ elements: Elements, _ write: (inout ByteWriter, Elements.Element) -> Void
    ) {
        if !elements.isEmpty { vector(elements, write) }
    }
}

extension Import {
    /// spec: binary-import
    fileprivate func write(to writer: inout ByteWriter) {
        writer.name(module)
        writer.name(name)
        writer.byte(type.kind.rawValue)
        switch type {
        case .function(let type): writer.index(type)
        case .table(let type): writer.tableType(type)
        case .memory(let type): writer.memoryType(type)
        case .global(let type): writer.globalType(type)
        case .tag(let type): writer.tagType(type)
        }
    }
}

extension Export {
    /// spec: binary-export
    fileprivate func write(to writer: inout ByteWriter) {
        writer.name(name)
        writer.byte(kind.rawValue)
        writer.unsigned(index)
    }
}
