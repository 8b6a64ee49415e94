package import WasmModule

/// A valid module, decoded for the reference interpreter, to be instantiated any number of times.
package final class ReferenceModule {
    enum SegmentMode<Target> {
        case passive, declarative
        case active(Target, offset: Code)
    }

    struct Elements {
        let mode: SegmentMode<TableIndex>
        let items: [Code]
    }

    struct Data {
        let mode: SegmentMode<MemoryIndex>
        /// The contents in the module's bytes.
        let range: Range<Int>
    }

    package let definition: ModuleDefinition
    /// Of what the module defines, in order.
    let bodies: [Code]
    let tableInitializers: [Code?]
    let globalInitializers: [Code]
    let elements: [Elements]
    let data: [Data]
    let exports: [Name: Export]

    package init(_ validation: ModuleValidation) throws {
        let definition = validation.context.definition
        self.definition = definition
        bodies = try zip(definition.bodies, validation.functions).enumerated().map {
            position, body in
            try Self.code(
                of: body.0, definition.functions[definition.importedFunctionCount + position],
                in: definition, operandSlots: body.1.maximumHeight)
        }
        let tables = definition.tables.dropFirst(definition.importedTableCount)
        tableInitializers = try zip(tables, definition.tableInitializers).map {
            table, initializer in
            try initializer.map { try Self.code(of: $0, .reference(table.element), in: definition) }
        }
        let globals = definition.globals.dropFirst(definition.importedGlobalCount)
        globalInitializers = try zip(globals, definition.globalInitializers).map {
            try Self.code(of: $1, $0.value, in: definition)
        }
        elements = try definition.elements.map { try Self.elements($0, in: definition) }
        data = try definition.data.map { try Self.data($0, in: definition) }
        exports = Dictionary(definition.exports.map { (Name($0.name), $0) }) { first, _ in first }
    }

    /// Validates and decodes.
    package convenience init(_ definition: ModuleDefinition) throws {
        try self.init(try ModuleValidator.validate(definition))
    }

    private static func code(
        of body: FunctionBody, _ type: TypeIndex, in module: ModuleDefinition, operandSlots: Int
    ) throws -> Code {
        guard let type = module.functionType(type) else {
            preconditionFailure("invalid module: a function without a function type")
        }
        return Code(
            try CodeDecoder(InstructionReader(body, of: module), of: module), type: type,
            localRuns: body.locals, operandSlots: operandSlots)
    }

    private static func code(
        of expression: ConstantExpression, _ type: ValueType, in module: ModuleDefinition
    ) throws -> Code {
        Code(
            try CodeDecoder(InstructionReader(expression, of: module), of: module),
            type: FunctionType([], [type]))
    }

    private static func elements(
        _ segment: ElementSegment, in module: ModuleDefinition
    ) throws -> Elements {
        let items: [Code] =
            switch segment.items {
            case .functions(let functions):
                functions.map { Code(referenceTo: $0, offset: segment.offset) }
            case .expressions(let expressions):
                try expressions.map { try code(of: $0, .reference(segment.type), in: module) }
            }
        switch segment.mode {
        case .passive: return Elements(mode: .passive, items: items)
        case .declarative: return Elements(mode: .declarative, items: items)
        case .active(let table, let offset):
            let type = module.tables[table.position].addressType.valueType
            let code = try code(of: offset, type, in: module)
            return Elements(mode: .active(table, offset: code), items: items)
        }
    }

    private static func data(_ segment: DataSegment, in module: ModuleDefinition) throws -> Data {
        guard case .active(let memory, let offset) = segment.mode else {
            return Data(mode: .passive, range: segment.range)
        }
        let type = module.memories[memory.position].addressType.valueType
        let code = try code(of: offset, type, in: module)
        return Data(mode: .active(memory, offset: code), range: segment.range)
    }
}
