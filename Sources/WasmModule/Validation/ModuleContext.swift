/// What the instructions of a module may refer to. spec: context
///
/// It is made by `ModuleValidator`, which checks everything in it, and is all that validating and
/// compiling a function body needs.
package struct ModuleContext: Sendable {
    package struct Table: Sendable {
        let element: CompactType
        let address: CompactType
    }

    struct Global: Sendable {
        let type: CompactType
        let isMutable: Bool
    }

    package let definition: ModuleDefinition
    package let limits: ModuleLimits
    package let types: TypeContext

    /// The type index of each function.
    let functions: [UInt32]
    let tables: [Table]
    /// The address type of each memory.
    let memories: [CompactType]
    let globals: [Global]
    /// The type index of each tag.
    let tags: [UInt32]
    let elements: [CompactType]
    let dataCount: Int
    /// Whether each function occurs outside of bodies and so may be referenced. spec: valid-module
    var references: [Bool]

    /// All types in the definition must have been checked.
    init(_ definition: ModuleDefinition, types: TypeContext, limits: ModuleLimits) {
        self.definition = definition
        self.limits = limits
        self.types = types
        functions = definition.functions.map(\.rawValue)
        tables = definition.tables.map {
            Table(element: CompactType($0.element), address: CompactType($0.addressType))
        }
        memories = definition.memories.map { CompactType($0.addressType) }
        globals = definition.globals.map {
            Global(type: CompactType($0.value), isMutable: $0.isMutable)
        }
        tags = definition.tags.map(\.rawValue)
        elements = definition.elements.map { CompactType($0.type) }
        dataCount = definition.data.count
        references = Array(repeating: false, count: functions.count)
    }

    // MARK: Looking up

    @inline(__always)
    func function(_ index: UInt32) throws(ValidationError.Reason) -> UInt32 {
        guard index < functions.count else { throw .unknown(.function, index) }
        return functions[Int(index)]
    }

    @inline(__always)
    func table(_ index: UInt32) throws(ValidationError.Reason) -> Table {
        guard index < tables.count else { throw .unknown(.table, index) }
        return tables[Int(index)]
    }

    /// The address type of a memory.
    @inline(__always)
    func memory(_ index: UInt32) throws(ValidationError.Reason) -> CompactType {
        guard index < memories.count else { throw .unknown(.memory, index) }
        return memories[Int(index)]
    }

    @inline(__always)
    func global(_ index: UInt32) throws(ValidationError.Reason) -> Global {
        guard index < globals.count else { throw .unknown(.global, index) }
        return globals[Int(index)]
    }

    /// The type index of a tag.
    func tag(_ index: UInt32) throws(ValidationError.Reason) -> UInt32 {
        guard index < tags.count else { throw .unknown(.tag, index) }
        return tags[Int(index)]
    }

    func element(_ index: UInt32) throws(ValidationError.Reason) -> CompactType {
        guard index < elements.count else { throw .unknown(.element, index) }
        return elements[Int(index)]
    }

    func checkData(_ index: UInt32) throws(ValidationError.Reason) {
        guard index < dataCount else { throw .unknown(.data, index) }
    }
}
