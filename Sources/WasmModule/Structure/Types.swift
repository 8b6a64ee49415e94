/// spec: syntax-valtype
public enum ValueType: Hashable, Sendable {
    case i32, i64, f32, f64, v128
    case reference(ReferenceType)

    public static let funcref = ValueType.reference(.funcref)
    public static let externref = ValueType.reference(.externref)
    public static let exnref = ValueType.reference(.exnref)
    public static let anyref = ValueType.reference(.anyref)

    public var isReference: Bool {
        if case .reference = self { true } else { false }
    }

    /// Whether a local of this type has a value before it is set. spec: valid-defaultable
    public var isDefaultable: Bool {
        if case .reference(let type) = self { type.isNullable } else { true }
    }
}

/// spec: syntax-reftype
public struct ReferenceType: Hashable, Sendable {
    public var isNullable: Bool
    public var heapType: HeapType

    public init(isNullable: Bool, _ heapType: HeapType) {
        self.isNullable = isNullable
        self.heapType = heapType
    }

    public static let funcref = ReferenceType(isNullable: true, .func)
    public static let externref = ReferenceType(isNullable: true, .extern)
    public static let exnref = ReferenceType(isNullable: true, .exn)
    public static let anyref = ReferenceType(isNullable: true, .any)
}

/// spec: syntax-heaptype
public enum HeapType: Hashable, Sendable {
    case any, eq, i31, `struct`, array, none
    case `func`, nofunc
    case extern, noextern
    case exn, noexn
    /// A type of the module.
    case type(TypeIndex)
}

/// spec: syntax-functype
public struct FunctionType: Hashable, Sendable {
    public var parameters: [ValueType]
    public var results: [ValueType]

    public init(_ parameters: [ValueType], _ results: [ValueType] = []) {
        self.parameters = parameters
        self.results = results
    }
}

/// spec: syntax-storagetype
public enum StorageType: Hashable, Sendable {
    case value(ValueType)
    case i8, i16

    /// The type of the field's value on the operand stack. spec: aux-unpack
    public var unpacked: ValueType {
        if case .value(let type) = self { type } else { .i32 }
    }
}

/// spec: syntax-fieldtype
public struct FieldType: Hashable, Sendable {
    public var storage: StorageType
    public var isMutable: Bool

    public init(_ storage: StorageType, isMutable: Bool) {
        self.storage = storage
        self.isMutable = isMutable
    }
}

/// spec: syntax-comptype
public enum CompositeType: Hashable, Sendable {
    case function(FunctionType)
    case structure([FieldType])
    case array(FieldType)
}

/// spec: syntax-subtype
public struct SubType: Hashable, Sendable {
    public var isFinal: Bool
    public var supertypes: [TypeIndex]
    public var composite: CompositeType

    public init(isFinal: Bool = true, supertypes: [TypeIndex] = [], _ composite: CompositeType) {
        self.isFinal = isFinal
        self.supertypes = supertypes
        self.composite = composite
    }
}

/// Whether a memory or table is addressed by i32 or i64. spec: syntax-addrtype
public enum AddressType: Hashable, Sendable {
    case i32, i64

    public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// spec: syntax-limits
public struct SizeLimits: Hashable, Sendable {
    public var minimum: UInt64
    public var maximum: UInt64?

    public init(minimum: UInt64, maximum: UInt64? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// Sizes are in pages of 64 KiB. spec: syntax-memtype
public struct MemoryType: Hashable, Sendable {
    public var addressType: AddressType
    public var limits: SizeLimits

    public init(_ limits: SizeLimits, addressType: AddressType = .i32) {
        self.limits = limits
        self.addressType = addressType
    }
}

/// Sizes are in elements. spec: syntax-tabletype
public struct TableType: Hashable, Sendable {
    public var addressType: AddressType
    public var limits: SizeLimits
    public var element: ReferenceType

    public init(_ element: ReferenceType, _ limits: SizeLimits, addressType: AddressType = .i32) {
        self.element = element
        self.limits = limits
        self.addressType = addressType
    }
}

/// spec: syntax-globaltype
public struct GlobalType: Hashable, Sendable {
    public var value: ValueType
    public var isMutable: Bool

    public init(_ value: ValueType, isMutable: Bool) {
        self.value = value
        self.isMutable = isMutable
    }
}

/// spec: syntax-externtype
public enum ExternalKind: UInt8, Hashable, Sendable, CaseIterable {
    case function, table, memory, global, tag
}
