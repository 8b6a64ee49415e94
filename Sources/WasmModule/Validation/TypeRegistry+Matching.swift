/// Subtyping. Type indices in all these types are raw values of canonical ids. spec: match
extension TypeRegistry {
    // MARK: Value types

    /// spec: match-heaptype
    package func matches(_ type: CompactHeapType, _ other: CompactHeapType) -> Bool {
        if type == other { return true }
        switch (type.isConcrete, other.isConcrete) {
        case (false, false): return type.matchesAbstract(other)
        case (true, false): return kind(id(type)).matchesAbstract(other)
        case (true, true): return isSubtype(id(type), of: id(other))
        case (false, true):
            // Only the bottom of the hierarchy that the defined type belongs to.
            switch type {
            case .bottom: return true
            case .none: return kind(id(other)) != .func
            case .nofunc: return kind(id(other)) == .func
            default: return false
            }
        }
    }

    /// spec: match-valtype
    func matches(_ type: CompactType, _ other: CompactType) -> Bool {
        if type == other || type.isBottom { return true }
        guard type.isReference, other.isReference else { return false }
        // spec: match-reftype
        return (!type.isNullable || other.isNullable) && matches(type.heapType, other.heapType)
    }

    package func matches(_ type: ValueType, _ other: ValueType) -> Bool {
        matches(CompactType(type), CompactType(other))
    }

    package func matches(_ type: ReferenceType, _ other: ReferenceType) -> Bool {
        matches(CompactType(type), CompactType(other))
    }

    package func matches(_ type: HeapType, _ other: HeapType) -> Bool {
        matches(CompactHeapType(type), CompactHeapType(other))
    }

    private func id(_ type: CompactHeapType) -> CanonicalTypeID {
        CanonicalTypeID(rawValue: type.index)
    }

    // MARK: Defined types

    /// spec: match-resulttype
    package func matches(_ types: [ValueType], _ others: [ValueType]) -> Bool {
        types.count == others.count && zip(types, others).allSatisfy { matches($0, $1) }
    }

    /// spec: match-comptype
    package func matches(_ type: CompositeType, _ other: CompositeType) -> Bool {
        switch (type, other) {
        case (.function(let type), .function(let other)):
            // spec: match-functype
            matches(other.parameters, type.parameters) && matches(type.results, other.results)
        case (.structure(let fields), .structure(let others)):
            // spec: match-structtype
            fields.count >= others.count && zip(fields, others).allSatisfy { matches($0, $1) }
        case (.array(let field), .array(let other)):
            matches(field, other)
        default: false
        }
    }

    /// spec: match-fieldtype
    package func matches(_ field: FieldType, _ other: FieldType) -> Bool {
        field.isMutable == other.isMutable && matches(field.storage, other.storage)
            && (!field.isMutable || matches(other.storage, field.storage))
    }

    /// spec: match-storagetype
    package func matches(_ type: StorageType, _ other: StorageType) -> Bool {
        switch (type, other) {
        case (.value(let type), .value(let other)): matches(type, other)
        default: type == other
        }
    }

    // MARK: External types

    /// Whether what is provided may stand for what an import requires. spec: match-externtype
    ///
    /// The limits of a provided memory or table begin at its present size.
    package func matches(_ provided: ImportType, _ required: ImportType) -> Bool {
        switch (provided, required) {
        case (.function(let type), .function(let other)):
            isSubtype(CanonicalTypeID(type), of: CanonicalTypeID(other))
        case (.table(let type), .table(let other)):
            // spec: match-tabletype
            type.addressType == other.addressType && matches(type.limits, other.limits)
                && matches(type.element, other.element) && matches(other.element, type.element)
        case (.memory(let type), .memory(let other)):
            // spec: match-memtype
            type.addressType == other.addressType && matches(type.limits, other.limits)
        case (.global(let type), .global(let other)):
            // spec: match-globaltype
            type.isMutable == other.isMutable && matches(type.value, other.value)
                && (!type.isMutable || matches(other.value, type.value))
        case (.tag(let type), .tag(let other)):
            // spec: match-tagtype. Equal, that is to say below one another.
            type == other
        default: false
        }
    }

    /// spec: match-limits
    private func matches(_ limits: SizeLimits, _ other: SizeLimits) -> Bool {
        guard limits.minimum >= other.minimum else { return false }
        guard let maximum = other.maximum else { return true }
        return limits.maximum.map { $0 <= maximum } ?? false
    }
}

extension CanonicalTypeID {
    /// The id that a type index of the registry stands for.
    package init(_ index: TypeIndex) { self.init(rawValue: index.rawValue) }
}

extension TypeIndex {
    /// The type index of a canonical type, in types that are in terms of a registry.
    package init(_ id: CanonicalTypeID) { self.init(id.rawValue) }
}
