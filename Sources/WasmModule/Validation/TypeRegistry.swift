/// The name of a defined type within a registry: two types have the same one if and only if they
/// are equal.
package struct CanonicalTypeID: Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    var position: Int { Int(rawValue) }
}

/// Defined types of any number of modules, equal ones only once. spec: type-equiv
///
/// Types are equal where their recursive groups have the same structure: references inside a group
/// are compared by position, those to earlier types by what these are. So a group is looked up by
/// a key in which the former are offsets and the latter canonical ids.
///
/// Subtyping of defined types is declared, never derived, so each type keeps the chain of its
/// supertypes, its *display*, and one comparison answers. `ModuleLimits` bound that chain.
package struct TypeRegistry: Sendable {
    private struct Entry: Sendable {
        /// Where its display begins; supertypes come first, the type itself is last.
        let display: Int
        /// Supertypes above it.
        let depth: Int
        /// The abstract type right above it: `func`, `struct` or `array`.
        let kind: CompactHeapType
    }

    private var entries: [Entry] = []
    private var displays: [UInt32] = []
    /// The first type of each group.
    private var groups: [[UInt32]: UInt32] = [:]
    /// Definitions in terms of the registry: their type indices are canonical ids.
    private var definitions: [SubType] = []

    package init() {}

    package var count: Int { entries.count }

    /// A type's definition, in which `TypeIndex` is the raw value of a canonical id.
    package subscript(id: CanonicalTypeID) -> SubType { definitions[id.position] }

    /// Adds the types of a valid module and gives their ids by type index.
    package mutating func register(_ definition: ModuleDefinition) -> [CanonicalTypeID] {
        var ids: [CanonicalTypeID] = []
        ids.reserveCapacity(definition.types.count)
        for group in definition.recursiveGroups {
            register(group: group, of: definition.types, &ids)
        }
        return ids
    }

    /// Adds a function type that mentions no defined type, as those of host functions.
    package mutating func register(_ type: FunctionType) -> CanonicalTypeID {
        var ids: [CanonicalTypeID] = []
        register(group: 0..<1, of: [SubType(.function(type))], &ids)
        return ids[0]
    }

    /// Adds one group; `ids` has the types before it, and gains those of the group.
    ///
    /// All type indices in the group must be known, and supertypes must come first.
    mutating func register(
        group: Range<Int>, of types: [SubType], _ ids: inout [CanonicalTypeID]
    ) {
        let key = GroupKey(group, of: types, ids).words
        let first = groups[key]
        let start = first ?? UInt32(entries.count)
        for position in group.indices {
            ids.append(CanonicalTypeID(rawValue: start + UInt32(position - group.lowerBound)))
        }
        guard first == nil else { return }
        groups[key] = start
        for type in types[group] { append(type.mapping { ids[$0.position].rawValue }) }
    }

    private mutating func append(_ type: SubType) {
        let id = UInt32(entries.count)
        let start = displays.count
        if let supertype = type.supertypes.first {
            let entry = entries[supertype.position]
            displays.append(contentsOf: displays[entry.display...(entry.display + entry.depth)])
        }
        let depth = displays.count - start
        entries.append(Entry(display: start, depth: depth, kind: type.composite.kind))
        displays.append(id)
        definitions.append(type)
    }

    /// Whether a type is the other one or declared below it. spec: match-deftype
    package func isSubtype(_ type: CanonicalTypeID, of other: CanonicalTypeID) -> Bool {
        if type == other { return true }
        let entry = entries[type.position]
        let depth = entries[other.position].depth
        return depth < entry.depth && displays[entry.display + depth] == other.rawValue
    }

    /// A type's supertypes from the topmost one down, and the type itself.
    package func chain(_ type: CanonicalTypeID) -> ArraySlice<UInt32> {
        let entry = entries[type.position]
        return displays[entry.display...entry.display + entry.depth]
    }

    package func kind(_ type: CanonicalTypeID) -> CompactHeapType { entries[type.position].kind }
}

extension CompositeType {
    /// The abstract heap type right above the types so defined.
    var kind: CompactHeapType {
        switch self {
        case .function: .func
        case .structure: .struct
        case .array: .array
        }
    }
}

/// What two recursive groups have in common if and only if they are equal.
private struct GroupKey {
    private(set) var words: [UInt32] = []
    private let group: Range<Int>
    private let ids: [CanonicalTypeID]

    /// Above every index: marks references inside the group.
    private static let recursive = UInt32(1 << 29)

    init(_ group: Range<Int>, of types: [SubType], _ ids: [CanonicalTypeID]) {
        self.group = group
        self.ids = ids
        for type in types[group] { append(type) }
    }

    private mutating func append(_ type: SubType) {
        words.append(type.isFinal ? 1 : 0)
        words.append(UInt32(type.supertypes.count))
        for supertype in type.supertypes { words.append(reference(supertype)) }
        switch type.composite {
        case .function(let type):
            words += [0, UInt32(type.parameters.count), UInt32(type.results.count)]
            for type in type.parameters { append(type) }
            for type in type.results { append(type) }
        case .structure(let fields):
            words += [1, UInt32(fields.count)]
            for field in fields { append(field) }
        case .array(let field):
            words.append(2)
            append(field)
        }
    }

    private mutating func append(_ field: FieldType) {
        words.append(field.isMutable ? 1 : 0)
        switch field.storage {
        case .value(let type): append(type)
        case .i8: words.append(.max)
        case .i16: words.append(.max - 1)
        }
    }

    private mutating func append(_ type: ValueType) {
        if case .reference(let type) = type, case .type(let index) = type.heapType {
            let heapType = CompactHeapType(code: reference(index))
            words.append(CompactType(isNullable: type.isNullable, heapType).code)
        } else {
            words.append(CompactType(type).code)
        }
    }

    private func reference(_ index: TypeIndex) -> UInt32 {
        if group.contains(index.position) {
            return Self.recursive | UInt32(index.position - group.lowerBound)
        }
        return CompactHeapType(index: ids[index.position].rawValue).code
    }
}
