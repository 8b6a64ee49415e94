/// Puts a module together piece by piece, imports before definitions.
package struct ModuleBuilder: Sendable {
    package private(set) var module = ModuleDefinition()

    package init() {}

    /// The module in the binary format.
    package var encoded: [UInt8] { ModuleEncoder.encode(module) }

    // MARK: Types

    /// Adds a recursive group of types, as `(rec …)` does, and gives the index of its first.
    @discardableResult
    package mutating func addTypes(_ types: [SubType]) -> TypeIndex {
        let start = module.types.count
        module.types += types
        module.recursiveGroups.append(start..<module.types.count)
        return TypeIndex(position: start)
    }

    /// The index of a function type, which is added unless there is one like it.
    package mutating func type(_ type: FunctionType) -> TypeIndex {
        let wanted = SubType(.function(type))
        // A type within a larger group is another one, even where it looks the same.
        let group = module.recursiveGroups.first {
            $0.count == 1 && module.types[$0.lowerBound] == wanted
        }
        return group.map { TypeIndex(position: $0.lowerBound) } ?? addTypes([wanted])
    }

    // MARK: Imports and exports

    /// Adds an import and gives its index in the index space of its kind.
    @discardableResult
    package mutating func addImport(
        _ moduleName: String, _ name: String, _ type: ImportType
    ) -> UInt32 {
        module.imports.append(Import(module: moduleName, name: name, type))
        let count: Int
        switch type {
        case .function(let type):
            precondition(module.bodies.isEmpty, "imports come before definitions")
            module.functions.append(type)
            count = module.functions.count
        case .table(let type):
            precondition(module.tableInitializers.isEmpty, "imports come before definitions")
            module.tables.append(type)
            count = module.tables.count
        case .memory(let type):
            module.memories.append(type)
            count = module.memories.count
        case .global(let type):
            precondition(module.globalInitializers.isEmpty, "imports come before definitions")
            module.globals.append(type)
            count = module.globals.count
        case .tag(let type):
            module.tags.append(type)
            count = module.tags.count
        }
        return UInt32(count - 1)
    }

    package mutating func addExport(_ name: String, _ kind: ExternalKind, _ index: UInt32) {
        module.exports.append(Export(name: name, kind: kind, index: index))
    }

    // MARK: Definitions

    /// Adds a function; the `end` of its body is added to what `write` writes.
    @discardableResult
    package mutating func addFunction(
        _ type: FunctionType, locals: [ValueType] = [], export: String? = nil,
        _ write: (inout InstructionWriter) -> Void
    ) -> FunctionIndex {
        let range = addExpression(write)
        let index = FunctionIndex(position: module.functions.count)
        module.functions.append(self.type(type))
        module.bodies.append(FunctionBody(locals: Self.runs(of: locals), range: range))
        if let export { addExport(export, .function, index.rawValue) }
        return index
    }

    @discardableResult
    package mutating func addTable(
        _ type: TableType, _ write: ((inout InstructionWriter) -> Void)? = nil
    ) -> TableIndex {
        module.tables.append(type)
        module.tableInitializers.append(
            write.map { ConstantExpression(range: addExpression($0)) })
        return TableIndex(position: module.tables.count - 1)
    }

    @discardableResult
    package mutating func addMemory(_ type: MemoryType) -> MemoryIndex {
        module.memories.append(type)
        return MemoryIndex(position: module.memories.count - 1)
    }

    @discardableResult
    package mutating func addGlobal(
        _ type: GlobalType, _ write: (inout InstructionWriter) -> Void
    ) -> GlobalIndex {
        module.globals.append(type)
        module.globalInitializers.append(ConstantExpression(range: addExpression(write)))
        return GlobalIndex(position: module.globals.count - 1)
    }

    @discardableResult
    package mutating func addTag(_ type: FunctionType) -> TagIndex {
        module.tags.append(self.type(type))
        return TagIndex(position: module.tags.count - 1)
    }

    package mutating func setStart(_ function: FunctionIndex) { module.start = function }

    // MARK: Segments

    @discardableResult
    package mutating func addElements(
        _ type: ReferenceType, _ mode: ElementSegment.Mode, _ items: ElementSegment.Items
    ) -> ElementIndex {
        module.elements.append(ElementSegment(type, mode, items))
        return ElementIndex(position: module.elements.count - 1)
    }

    @discardableResult
    package mutating func addData(
        _ mode: DataSegment.Mode, _ contents: some Sequence<UInt8>
    ) -> DataIndex {
        module.data.append(DataSegment(mode, range: addBytes(contents)))
        if module.dataCount != nil { module.dataCount = UInt32(module.data.count) }
        return DataIndex(position: module.data.count - 1)
    }

    package mutating func addCustomSection(
        _ name: String, _ contents: some Sequence<UInt8>, after section: SectionID? = nil
    ) {
        module.customSections.append(
            CustomSection(name: name, range: addBytes(contents), precedingSection: section))
    }

    // MARK: Expressions

    /// A constant expression, for a segment's offset or items; its `end` is added.
    package mutating func expression(
        _ write: (inout InstructionWriter) -> Void
    ) -> ConstantExpression {
        ConstantExpression(range: addExpression(write))
    }

    private mutating func addExpression(
        _ write: (inout InstructionWriter) -> Void
    ) -> Range<Int> {
        var writer = InstructionWriter()
        write(&writer)
        writer.append(.end)
        if writer.usesDataIndices { module.dataCount = UInt32(module.data.count) }
        return addBytes(writer.bytes)
    }

    private mutating func addBytes(_ contents: some Sequence<UInt8>) -> Range<Int> {
        let start = module.bytes.count
        module.bytes.append(contentsOf: contents)
        return start..<module.bytes.count
    }

    private static func runs(of locals: [ValueType]) -> [LocalRun] {
        var runs: [LocalRun] = []
        for type in locals {
            if runs.last?.type == type {
                runs[runs.count - 1].count += 1
            } else {
                runs.append(LocalRun(count: 1, type: type))
            }
        }
        return runs
    }
}
