/// The types of one module: checked, made canonical, and laid out for looking things up fast.
///
/// Everything about a function, structure or array type that instructions ask for is in flat arrays
/// of trivial values.
package struct TypeContext: Sendable {
    /// What a defined type is made of.
    struct Composite: Sendable {
        /// `func`, `struct` or `array`.
        let kind: CompactHeapType
        /// Of a function type.
        var parameters = TypeList.empty
        var results = TypeList.empty
        /// Of a structure or array type: positions in `TypeContext.fields`.
        var fields = 0..<0
        /// Of a structure type: the first field that has no default value.
        var firstNonDefaultable: Int?
    }

    struct Field: Sendable {
        /// Of the value on the operand stack.
        let type: CompactType
        let storage: StorageType
        let isMutable: Bool

        var isPacked: Bool { storage == .i8 || storage == .i16 }

        init(_ type: FieldType) {
            self.type = CompactType(type.storage.unpacked)
            storage = type.storage
            isMutable = type.isMutable
        }
    }

    /// The module's types made canonical, among themselves.
    package private(set) var registry = TypeRegistry()
    /// By type index.
    package private(set) var ids: [CanonicalTypeID] = []

    private(set) var composites: [Composite] = []
    private(set) var fields: [Field] = []
    /// What type lists are ranges of.
    private(set) var lists: [CompactType] = []

    /// Checks all types. spec: valid-types
    init(
        _ definition: ModuleDefinition, limits: ModuleLimits
    ) throws(ValidationError) {
        let types = definition.types
        guard types.count < CompactHeapType.indexLimit else {
            throw ValidationError(
                .limitExceeded(.types, limit: CompactHeapType.indexLimit), at: .init(.module))
        }
        ids.reserveCapacity(types.count)
        var depths: [Int] = []
        for group in definition.recursiveGroups {
            try Self.each(of: group) { (position) throws(ValidationError.Reason) in
                let type = types[position]
                try Self.checkReferences(of: type, at: position, typeCount: group.upperBound)
                depths.append(try Self.depth(of: type, depths, max: limits.subtypeDepth))
            }
            registry.register(group: group, of: types, &ids)
            try Self.each(of: group) { (position) throws(ValidationError.Reason) in
                try checkSupertype(of: types[position], at: position)
            }
            for position in group { append(types[position].composite) }
        }
    }

    private static func each(
        of group: Range<Int>, _ check: (Int) throws(ValidationError.Reason) -> Void
    ) throws(ValidationError) {
        for position in group {
            do {
                try check(position)
            } catch {
                throw ValidationError(error, at: .init(.type, UInt32(position)))
            }
        }
    }

    private mutating func append(_ type: CompositeType) {
        var composite = Composite(kind: type.kind)
        switch type {
        case .function(let type):
            composite.parameters = append(type.parameters)
            composite.results = append(type.results)
        case .structure(let types): append(types, to: &composite)
        case .array(let type): append([type], to: &composite)
        }
        composites.append(composite)
    }

    private mutating func append(_ types: [FieldType], to composite: inout Composite) {
        composite.fields = fields.count..<fields.count + types.count
        fields.append(contentsOf: types.lazy.map(Field.init))
        composite.firstNonDefaultable =
            composite.fields.first { !fields[$0].type.isDefaultable }
    }

    private mutating func append(_ types: [ValueType]) -> TypeList {
        if types.count == 1 { return TypeList(CompactType(types[0])) }
        let start = UInt32(lists.count)
        lists.append(contentsOf: types.lazy.map { CompactType($0) })
        return TypeList(start: start, count: UInt32(types.count))
    }

    // MARK: Checks of the types themselves

    /// Type indices in the definition of a type: up to the end of its group. spec: valid-rectype
    private static func checkReferences(
        of type: SubType, at position: Int, typeCount: Int
    ) throws(ValidationError.Reason) {
        guard type.supertypes.count <= 1 else { throw .tooManySupertypes(type.supertypes.count) }
        for supertype in type.supertypes {
            guard supertype.position < typeCount else { throw .unknown(.type, supertype.rawValue) }
            guard supertype.position < position else { throw .supertypeNotEarlier(supertype) }
        }
        switch type.composite {
        case .function(let type):
            for type in type.parameters { try check(type, typeCount: typeCount) }
            for type in type.results { try check(type, typeCount: typeCount) }
        case .structure(let fields):
            for field in fields { try check(field.storage.unpacked, typeCount: typeCount) }
        case .array(let field): try check(field.storage.unpacked, typeCount: typeCount)
        }
    }

    private static func check(
        _ type: ValueType, typeCount: Int
    ) throws(ValidationError.Reason) {
        guard case .reference(let type) = type, case .type(let index) = type.heapType,
            index.position >= typeCount
        else { return }
        throw .unknown(.type, index.rawValue)
    }

    /// How many supertypes are above a type, given those of all earlier types.
    ///
    /// The registry keeps all of them for each type, so their number must be bounded before.
    private static func depth(
        of type: SubType, _ depths: [Int], max: Int
    ) throws(ValidationError.Reason) -> Int {
        guard let supertype = type.supertypes.first else { return 0 }
        let depth = depths[supertype.position] + 1
        guard depth <= max else { throw .limitExceeded(.subtypeDepth, limit: max) }
        return depth
    }

    /// spec: valid-subtype
    private func checkSupertype(
        of type: SubType, at position: Int
    ) throws(ValidationError.Reason) {
        guard let index = type.supertypes.first else { return }
        let id = ids[position]
        let supertype = ids[index.position]
        guard !registry[supertype].isFinal else { throw .supertypeFinal(index) }
        guard registry.matches(registry[id].composite, registry[supertype].composite) else {
            throw .supertypeMismatch(index)
        }
    }

    // MARK: Checks of types elsewhere

    /// spec: valid-valtype
    func check(_ type: ValueType) throws(ValidationError.Reason) {
        try Self.check(type, typeCount: composites.count)
    }

    /// spec: valid-reftype
    func check(_ type: ReferenceType) throws(ValidationError.Reason) {
        try Self.check(.reference(type), typeCount: composites.count)
    }

    // MARK: Looking up

    func composite(_ index: UInt32) throws(ValidationError.Reason) -> Composite {
        guard index < composites.count else { throw .unknown(.type, index) }
        return composites[Int(index)]
    }

    func function(_ index: UInt32) throws(ValidationError.Reason) -> Composite {
        let composite = try composite(index)
        guard composite.kind == .func else {
            throw .compositeMismatch(TypeIndex(index), expected: .function)
        }
        return composite
    }

    func structure(_ index: UInt32) throws(ValidationError.Reason) -> Composite {
        let composite = try composite(index)
        guard composite.kind == .struct else {
            throw .compositeMismatch(TypeIndex(index), expected: .structure)
        }
        return composite
    }

    /// A field of a structure type.
    func field(_ index: UInt32, of type: UInt32) throws(ValidationError.Reason) -> Field {
        let positions = try structure(type).fields
        guard index < positions.count else { throw .unknown(.field, index) }
        return fields[positions.lowerBound + Int(index)]
    }

    /// The field of an array type.
    func array(_ index: UInt32) throws(ValidationError.Reason) -> Field {
        let composite = try composite(index)
        guard composite.kind == .array else {
            throw .compositeMismatch(TypeIndex(index), expected: .array)
        }
        return fields[composite.fields.lowerBound]
    }

    @inline(__always)
    subscript(list: TypeList, position: Int) -> CompactType {
        list.single ?? lists[Int(list.start) + position]
    }

    func valueTypes(_ list: TypeList) -> [ValueType] {
        (0..<list.count).compactMap { self[list, $0].valueType }
    }

    // MARK: Matching. spec: match

    /// Whether a type of the module matches another one.
    func matches(_ type: CompactType, _ other: CompactType) -> Bool {
        type == other || registry.matches(canonical(type), canonical(other))
    }

    func matches(_ type: CompactHeapType, _ other: CompactHeapType) -> Bool {
        type == other || registry.matches(canonical(type), canonical(other))
    }

    /// Whether all types of a list match those of another one.
    func matches(_ list: TypeList, _ other: TypeList) -> Bool {
        if list == other { return true }
        guard list.count == other.count else { return false }
        return (0..<list.count).allSatisfy { matches(self[list, $0], self[other, $0]) }
    }

    func matches(_ type: StorageType, _ other: StorageType) -> Bool {
        switch (type, other) {
        case (.value(let type), .value(let other)): matches(CompactType(type), CompactType(other))
        default: type == other
        }
    }

    private func canonical(_ type: CompactType) -> CompactType {
        guard type.isReference else { return type }
        return CompactType(isNullable: type.isNullable, canonical(type.heapType))
    }

    private func canonical(_ type: CompactHeapType) -> CompactHeapType {
        type.isConcrete ? CompactHeapType(index: ids[Int(type.index)].rawValue) : type
    }

    /// The abstract type at the top of a type's hierarchy. spec: aux-topht
    func top(of type: CompactHeapType) -> CompactHeapType {
        switch type.isConcrete ? composites[Int(type.index)].kind : type {
        case .func, .nofunc: .func
        case .extern, .noextern: .extern
        case .exn, .noexn: .exn
        default: .any
        }
    }
}

/// The parameters or results of a block or function: one type, or a range of `TypeContext.lists`.
struct TypeList: Hashable, Sendable {
    /// The code of the only type where `isSingle`.
    let start: UInt32
    private let packedCount: UInt32

    private static let singleBit: UInt32 = 1 << 31

    init(start: UInt32, count: UInt32) {
        self.start = count == 0 ? 0 : start
        packedCount = count
    }

    init(_ type: CompactType) {
        start = type.code
        packedCount = Self.singleBit | 1
    }

    static let empty = TypeList(start: 0, count: 0)

    @inline(__always)
    var count: Int { Int(packedCount & ~Self.singleBit) }

    func dropLast() -> TypeList {
        count <= 1 ? .empty : TypeList(start: start, count: packedCount - 1)
    }

    /// The only type, where it is kept in place.
    @inline(__always)
    var single: CompactType? {
        packedCount & Self.singleBit != 0 ? CompactType(code: start) : nil
    }
}
