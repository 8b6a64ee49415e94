/// Types as the text format writes them, with numeric type indices. spec: text-type

extension ValueType: CustomStringConvertible {
    public var description: String {
        switch self {
        case .i32: "i32"
        case .i64: "i64"
        case .f32: "f32"
        case .f64: "f64"
        case .v128: "v128"
        case .reference(let type): type.description
        }
    }
}

extension ReferenceType: CustomStringConvertible {
    public var description: String {
        if isNullable, let abbreviation = heapType.nullableAbbreviation { return abbreviation }
        return "(ref \(isNullable ? "null " : "")\(heapType))"
    }
}

extension HeapType: CustomStringConvertible {
    public var description: String {
        switch self {
        case .any: "any"
        case .eq: "eq"
        case .i31: "i31"
        case .struct: "struct"
        case .array: "array"
        case .none: "none"
        case .func: "func"
        case .nofunc: "nofunc"
        case .extern: "extern"
        case .noextern: "noextern"
        case .exn: "exn"
        case .noexn: "noexn"
        case .type(let index): index.description
        }
    }

    /// The short form of the nullable reference to an abstract type. spec: text-reftype-abbrev
    fileprivate var nullableAbbreviation: String? {
        switch self {
        case .type: nil
        case .none: "nullref"
        case .nofunc: "nullfuncref"
        case .noextern: "nullexternref"
        case .noexn: "nullexnref"
        default: description + "ref"
        }
    }
}

extension StorageType: CustomStringConvertible {
    public var description: String {
        switch self {
        case .value(let type): type.description
        case .i8: "i8"
        case .i16: "i16"
        }
    }
}
