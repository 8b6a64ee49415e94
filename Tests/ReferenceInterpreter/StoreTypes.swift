import WasmModule

/// The types of all modules of one store, each distinct type once.
///
/// Type indices mean something in one module only. Adopting a module gives each of its types an
/// index in the store, the same for types that are equivalent, so that types of different modules
/// can be compared. spec: aux-roll-rectype
struct StoreTypes {
    /// Every type index inside these is an index into this very array.
    private(set) var types: [SubType] = []
    private var groups: [[SubType]: Int] = [:]

    /// Marks an index, in a key of `groups`, as relative to the start of its own group.
    private static let recursive: UInt32 = 1 << 31

    /// The store's indices for the types of a module, in the module's order.
    mutating func adopt(_ module: ModuleDefinition) -> [TypeIndex] {
        var adopted: [TypeIndex] = []
        for group in module.recursiveGroups {
            let base = adopt(
                module.types[group].map {
                    $0.mappingTypeIndices { index in
                        guard index.position >= group.lowerBound else {
                            return adopted[index.position]
                        }
                        let position = UInt32(index.position - group.lowerBound)
                        return TypeIndex(Self.recursive | position)
                    }
                })
            adopted += (0..<group.count).map { TypeIndex(position: base + $0) }
        }
        return adopted
    }

    /// The store's index for the type of a host function.
    mutating func adopt(_ type: FunctionType) -> TypeIndex {
        TypeIndex(position: adopt([SubType(.function(type))]))
    }

    private mutating func adopt(_ group: [SubType]) -> Int {
        if let base = groups[group] { return base }
        let base = types.count
        groups[group] = base
        types += group.map {
            $0.mappingTypeIndices { index in
                guard index.rawValue & Self.recursive != 0 else { return index }
                return TypeIndex(position: base + Int(index.rawValue & ~Self.recursive))
            }
        }
        return base
    }

    /// spec: match-deftype
    func matches(_ type: TypeIndex, _ expected: TypeIndex) -> Bool {
        type == expected
            || types[type.position].supertypes.contains { matches($0, expected) }
    }

    /// spec: match-heaptype
    func matches(_ type: HeapType, _ expected: HeapType) -> Bool {
        switch (type, expected) {
        case (.type(let type), .type(let expected)): matches(type, expected)
        case (.none, _), (.nofunc, _), (.noextern, _), (.noexn, _):
            top(type) == top(expected)
        case (_, .any), (_, .func), (_, .extern), (_, .exn): top(type) == expected
        case (.i31, .eq), (.struct, .eq), (.array, .eq): true
        case (.type(let type), .eq): top(.type(type)) == .any
        case (.type(let type), .struct):
            if case .structure = types[type.position].composite { true } else { false }
        case (.type(let type), .array):
            if case .array = types[type.position].composite { true } else { false }
        default: type == expected
        }
    }

    /// spec: match-reftype
    func matches(_ type: ReferenceType, _ expected: ReferenceType) -> Bool {
        (!type.isNullable || expected.isNullable) && matches(type.heapType, expected.heapType)
    }

    /// spec: match-valtype
    func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
        if case .reference(let type) = type, case .reference(let expected) = expected {
            return matches(type, expected)
        }
        return type == expected
    }

    /// The greatest type of the hierarchy that a type belongs to.
    func top(_ type: HeapType) -> HeapType {
        switch type {
        case .any, .eq, .i31, .struct, .array, .none: .any
        case .func, .nofunc: .func
        case .extern, .noextern: .extern
        case .exn, .noexn: .exn
        case .type(let index):
            if case .function = types[index.position].composite { .func } else { .any }
        }
    }

    /// The fields of the structure type at an index that validation has found to be one.
    func fields(of index: TypeIndex) -> [FieldType] {
        guard case .structure(let fields) = types[index.position].composite else {
            preconditionFailure("type \(index) of the store is no structure type")
        }
        return fields
    }

    /// The element of the array type at an index that validation has found to be one.
    func element(of index: TypeIndex) -> FieldType {
        guard case .array(let element) = types[index.position].composite else {
            preconditionFailure("type \(index) of the store is no array type")
        }
        return element
    }

    /// The function type at an index that validation has found to be one.
    func functionType(_ index: TypeIndex) -> FunctionType {
        guard case .function(let type) = types[index.position].composite else {
            preconditionFailure("type \(index) of the store is no function type")
        }
        return type
    }
}

extension SubType {
    func mappingTypeIndices(_ map: (TypeIndex) -> TypeIndex) -> SubType {
        SubType(
            isFinal: isFinal, supertypes: supertypes.map(map),
            composite.mappingTypeIndices(map))
    }
}

extension CompositeType {
    func mappingTypeIndices(_ map: (TypeIndex) -> TypeIndex) -> CompositeType {
        switch self {
        case .function(let type): .function(type.mappingTypeIndices(map))
        case .structure(let fields): .structure(fields.map { $0.mappingTypeIndices(map) })
        case .array(let field): .array(field.mappingTypeIndices(map))
        }
    }
}

extension FunctionType {
    func mappingTypeIndices(_ map: (TypeIndex) -> TypeIndex) -> FunctionType {
        FunctionType(
            parameters.map { $0.mappingTypeIndices(map) },
            results.map { $0.mappingTypeIndices(map) })
    }
}

extension FieldType {
    func mappingTypeIndices(_ map: (TypeIndex) -> TypeIndex) -> FieldType {
        guard case .value(let type) = storage else { return self }
        return FieldType(.value(type.mappingTypeIndices(map)), isMutable: isMutable)
    }
}

extension ValueType {
    func mappingTypeIndices(_ map: (TypeIndex) -> TypeIndex) -> ValueType {
        guard case .reference(let type) = self else { return self }
        return .reference(type.mappingTypeIndices(map))
    }
}

extension ReferenceType {
    func mappingTypeIndices(_ map: (TypeIndex) -> TypeIndex) -> ReferenceType {
        guard case .type(let index) = heapType else { return self }
        return ReferenceType(isNullable: isNullable, .type(map(index)))
    }
}
