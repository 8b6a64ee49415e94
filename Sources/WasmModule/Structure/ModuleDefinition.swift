/// What a module *is*: the abstract syntax of one module. spec: syntax-module
///
/// Function bodies and constant expressions stay bytes: ranges into `bytes`, which for a decoded
/// module is the whole binary, and for a built one is whatever buffer its expressions were written to.
/// Index spaces are whole: imports first, then definitions.
package struct ModuleDefinition: Sendable {
    package var bytes: [UInt8] = []

    /// All types, groups flattened.
    package var types: [SubType] = []
    /// The positions in `types` of each recursive group, in order, without gaps.
    package var recursiveGroups: [Range<Int>] = []

    package var imports: [Import] = []
    /// Types of all functions, imported ones first.
    package var functions: [TypeIndex] = []
    package var tables: [TableType] = []
    package var memories: [MemoryType] = []
    package var globals: [GlobalType] = []
    /// Types of all tags, imported ones first.
    package var tags: [TypeIndex] = []

    /// Of the functions defined here, in order.
    package var bodies: [FunctionBody] = []
    /// Of the tables defined here, in order; `nil` where elements start as null.
    package var tableInitializers: [ConstantExpression?] = []
    /// Of the globals defined here, in order.
    package var globalInitializers: [ConstantExpression] = []

    package var exports: [Export] = []
    package var start: FunctionIndex?
    package var elements: [ElementSegment] = []
    package var data: [DataSegment] = []
    /// What the data count section says, where there is one.
    package var dataCount: UInt32?
    package var customSections: [CustomSection] = []
    /// Every section in the order of the binary, for inspection; empty for a built module.
    package var sections: [Section] = []

    package init() {}

    package var importedFunctionCount: Int { functions.count - bodies.count }
    package var importedTableCount: Int { tables.count - tableInitializers.count }
    package var importedGlobalCount: Int { globals.count - globalInitializers.count }
    package var importedMemoryCount: Int { imports.count { $0.type.kind == .memory } }
    package var importedTagCount: Int { imports.count { $0.type.kind == .tag } }

    /// The type of a function, or `nil` where its type is missing or no function type.
    package func functionType(_ index: TypeIndex) -> FunctionType? {
        guard types.indices.contains(index.position),
            case .function(let type) = types[index.position].composite
        else { return nil }
        return type
    }
}

/// spec: syntax-import
package struct Import: Sendable {
    package var module: String
    package var name: String
    package var type: ImportType
    /// Offset in the binary.
    package var offset: Int

    package init(module: String, name: String, _ type: ImportType, offset: Int = 0) {
        self.module = module
        self.name = name
        self.type = type
        self.offset = offset
    }
}

package enum ImportType: Sendable, Hashable {
    case function(TypeIndex)
    case table(TableType)
    case memory(MemoryType)
    case global(GlobalType)
    case tag(TypeIndex)

    package var kind: ExternalKind {
        switch self {
        case .function: .function
        case .table: .table
        case .memory: .memory
        case .global: .global
        case .tag: .tag
        }
    }
}

/// spec: syntax-export
package struct Export: Sendable {
    package var name: String
    package var kind: ExternalKind
    /// In the index space of `kind`.
    package var index: UInt32
    /// Offset in the binary.
    package var offset: Int

    package init(name: String, kind: ExternalKind, index: UInt32, offset: Int = 0) {
        self.name = name
        self.kind = kind
        self.index = index
        self.offset = offset
    }
}

/// Declared locals and the instructions of one function. spec: syntax-func
package struct FunctionBody: Sendable {
    /// Runs of locals of one type, parameters not included.
    package var locals: [LocalRun]
    /// The instructions in the module's bytes, the final `end` included.
    package var range: Range<Int>
    /// The whole entry of the code section, its size not included; empty for a built module.
    package var entry: Range<Int>

    package init(locals: [LocalRun], range: Range<Int>, entry: Range<Int> = 0..<0) {
        self.locals = locals
        self.range = range
        self.entry = entry
    }

    /// Declared locals, parameters not included.
    package var localCount: Int { locals.reduce(0) { $0 + Int($1.count) } }
}

package struct LocalRun: Sendable, Hashable {
    package var count: UInt32
    package var type: ValueType

    package init(count: UInt32, type: ValueType) {
        self.count = count
        self.type = type
    }
}

/// A constant expression in the module's bytes, its final `end` included. spec: syntax-expr
package struct ConstantExpression: Sendable {
    package var range: Range<Int>

    package init(range: Range<Int>) { self.range = range }
}

/// spec: syntax-elem
package struct ElementSegment: Sendable {
    package enum Mode: Sendable {
        case passive
        case active(TableIndex, offset: ConstantExpression)
        case declarative
    }

    package enum Items: Sendable {
        case functions([FunctionIndex])
        case expressions([ConstantExpression])

        package var count: Int {
            switch self {
            case .functions(let items): items.count
            case .expressions(let items): items.count
            }
        }
    }

    package var type: ReferenceType
    package var mode: Mode
    package var items: Items
    /// Offset in the binary.
    package var offset: Int

    package init(_ type: ReferenceType, _ mode: Mode, _ items: Items, offset: Int = 0) {
        self.type = type
        self.mode = mode
        self.items = items
        self.offset = offset
    }
}

/// spec: syntax-data
package struct DataSegment: Sendable {
    package enum Mode: Sendable {
        case passive
        case active(MemoryIndex, offset: ConstantExpression)
    }

    package var mode: Mode
    /// The contents in the module's bytes.
    package var range: Range<Int>
    /// Offset in the binary.
    package var offset: Int

    package init(_ mode: Mode, range: Range<Int>, offset: Int = 0) {
        self.mode = mode
        self.range = range
        self.offset = offset
    }
}

/// spec: binary-customsec
package struct CustomSection: Sendable {
    package var name: String
    /// The payload after the name.
    package var range: Range<Int>
    /// The id of the last non-custom section before it; `nil` at the start.
    package var precedingSection: SectionID?

    package init(name: String, range: Range<Int>, precedingSection: SectionID? = nil) {
        self.name = name
        self.range = range
        self.precedingSection = precedingSection
    }
}

/// One section as it stands in the binary.
package struct Section: Sendable {
    package var id: SectionID
    /// The contents, id and size not included.
    package var range: Range<Int>

    package init(id: SectionID, range: Range<Int>) {
        self.id = id
        self.range = range
    }
}

/// spec: binary-section
package enum SectionID: UInt8, Sendable, CaseIterable {
    case custom, type, `import`, function, table, memory, global, export, start, element, code
    case data, dataCount, tag
}
