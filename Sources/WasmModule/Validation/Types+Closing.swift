/// Types of a module in terms of a registry. spec: aux-clos
///
/// A type is closed when its type indices no longer depend on a module: they are raw values of the
/// canonical ids that `TypeRegistry.register` gave for the module's types.
extension ImportType {
    package func closed(over ids: [CanonicalTypeID]) -> ImportType {
        mapping { ids[$0.position].rawValue }
    }

    func mapping(_ transform: (TypeIndex) -> UInt32) -> ImportType {
        switch self {
        case .function(let index): return .function(TypeIndex(transform(index)))
        case .tag(let index): return .tag(TypeIndex(transform(index)))
        case .memory: return self
        case .table(var type):
            type.element = type.element.mapping(transform)
            return .table(type)
        case .global(var type):
            type.value = type.value.mapping(transform)
            return .global(type)
        }
    }
}

extension ValueType {
    package func closed(over ids: [CanonicalTypeID]) -> ValueType {
        mapping { ids[$0.position].rawValue }
    }

    func mapping(_ transform: (TypeIndex) -> UInt32) -> ValueType {
        if case .reference(let type) = self { .reference(type.mapping(transform)) } else { self }
    }
}

extension ReferenceType {
    package func closed(over ids: [CanonicalTypeID]) -> ReferenceType {
        mapping { ids[$0.position].rawValue }
    }

    func mapping(_ transform: (TypeIndex) -> UInt32) -> ReferenceType {
        guard case .type(let index) = heapType else { return self }
        return ReferenceType(isNullable: isNullable, .type(TypeIndex(transform(index))))
    }
}

extension SubType {
    func mapping(_ transform: (TypeIndex) -> UInt32) -> SubType {
        SubType(
            isFinal: isFinal, supertypes: supertypes.map { TypeIndex(transform($0)) },
            composite.mapping(transform))
    }
}

extension CompositeType {
    func mapping(_ transform: (TypeIndex) -> UInt32) -> CompositeType {
        switch self {
        case .function(let type):
            .function(
                FunctionType(
                    type.parameters.map { $0.mapping(transform) },
                    type.results.map { $0.mapping(transform) }))
        case .structure(let fields): .structure(fields.map { $0.mapping(transform) })
        case .array(let field): .array(field.mapping(transform))
        }
    }
}

extension FieldType {
    func mapping(_ transform: (TypeIndex) -> UInt32) -> FieldType {
        guard case .value(let type) = storage else { return self }
        return FieldType(.value(type.mapping(transform)), isMutable: isMutable)
    }
}
