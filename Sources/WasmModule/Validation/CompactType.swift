/// A value type in four bytes, as the operand stack of the validator holds it.
///
/// Equal codes are equal types, so that the common check is one comparison of integers. What a
/// concrete heap type's index means is up to the holder: an index into the module's types, or a
/// `CanonicalTypeID`.
struct CompactType: Hashable, Sendable {
    /// Zero for the bottom type, 1–5 for number and vector types. Of reference types the uppermost
    /// bit is set, the next one says whether null belongs to it, the others are the heap type's code.
    let code: UInt32

    private static let referenceBit: UInt32 = 1 << 31
    private static let nullableBit: UInt32 = 1 << 30

    init(code: UInt32) { self.code = code }

    init(isNullable: Bool, _ heapType: CompactHeapType) {
        code = Self.referenceBit | (isNullable ? Self.nullableBit : 0) | heapType.code
    }

    /// The type of an operand that unreachable code would take from beyond its block: it matches
    /// every type. spec: valtype-ext
    static let bottom = CompactType(code: 0)
    static let i32 = CompactType(code: 1)
    static let i64 = CompactType(code: 2)
    static let f32 = CompactType(code: 3)
    static let f64 = CompactType(code: 4)
    static let v128 = CompactType(code: 5)

    static let funcref = CompactType(isNullable: true, .func)
    static let eqref = CompactType(isNullable: true, .eq)
    static let i31ref = CompactType(isNullable: true, .i31)
    static let arrayref = CompactType(isNullable: true, .array)
    static let exnref = CompactType(isNullable: true, .exn)

    var isBottom: Bool { code == 0 }
    var isReference: Bool { code & Self.referenceBit != 0 }
    var isNullable: Bool { code & Self.nullableBit != 0 }
    /// Number types, vector types and bottom.
    var isNumberOrVector: Bool { code <= Self.v128.code }
    /// spec: valid-defaultable
    var isDefaultable: Bool { code & (Self.referenceBit | Self.nullableBit) != Self.referenceBit }
    /// Only of reference types.
    var heapType: CompactHeapType { CompactHeapType(code: code & (Self.nullableBit - 1)) }

    /// Slots of eight bytes that a value takes.
    var slots: Int { self == .v128 ? 2 : 1 }

    func withNullability(_ isNullable: Bool) -> CompactType {
        CompactType(isNullable: isNullable, heapType)
    }
}

/// A heap type in 30 bits: abstract ones from 0, concrete ones from 16.
package struct CompactHeapType: Hashable, Sendable {
    package let code: UInt32

    private static let firstConcrete: UInt32 = 16
    /// Concrete indices are below this, so that one more bit is free above them.
    static let indexLimit = 1 << 29 - Int(firstConcrete)

    package init(code: UInt32) { self.code = code }

    /// A concrete type; the index must be below `indexLimit`.
    package init(index: UInt32) { code = Self.firstConcrete + index }

    package static let any = CompactHeapType(code: 0)
    package static let eq = CompactHeapType(code: 1)
    package static let i31 = CompactHeapType(code: 2)
    package static let `struct` = CompactHeapType(code: 3)
    package static let array = CompactHeapType(code: 4)
    package static let none = CompactHeapType(code: 5)
    package static let `func` = CompactHeapType(code: 6)
    package static let nofunc = CompactHeapType(code: 7)
    package static let extern = CompactHeapType(code: 8)
    package static let noextern = CompactHeapType(code: 9)
    package static let exn = CompactHeapType(code: 10)
    package static let noexn = CompactHeapType(code: 11)
    /// The heap type of a reference whose type unreachable code leaves open. spec: heaptype-ext
    static let bottom = CompactHeapType(code: 12)

    package var isConcrete: Bool { code >= Self.firstConcrete }
    /// Only of concrete types.
    package var index: UInt32 { code - Self.firstConcrete }

    /// The abstract types above each abstract type, itself included, one bit each.
    private static let supertypes: [UInt16] = {
        func bits(_ types: CompactHeapType...) -> UInt16 {
            types.reduce(0) { $0 | 1 << UInt16($1.code) }
        }
        return [
            bits(.any), bits(.eq, .any), bits(.i31, .eq, .any), bits(.struct, .eq, .any),
            bits(.array, .eq, .any), bits(.none, .i31, .struct, .array, .eq, .any),
            bits(.func), bits(.nofunc, .func), bits(.extern), bits(.noextern, .extern),
            bits(.exn), bits(.noexn, .exn), .max,
        ]
    }()

    /// Whether an abstract type matches another one. spec: match-heaptype
    package func matchesAbstract(_ other: CompactHeapType) -> Bool {
        Self.supertypes[Int(code)] >> UInt16(other.code) & 1 != 0
    }
}

extension CompactType {
    /// A type whose index, if it has one, is below `CompactHeapType.indexLimit`.
    init(_ type: ValueType) {
        switch type {
        case .i32: self = .i32
        case .i64: self = .i64
        case .f32: self = .f32
        case .f64: self = .f64
        case .v128: self = .v128
        case .reference(let type): self.init(type)
        }
    }

    init(_ type: ReferenceType) {
        self.init(isNullable: type.isNullable, CompactHeapType(type.heapType))
    }

    init(_ type: OperandType) {
        switch type {
        case .i32: self = .i32
        case .i64: self = .i64
        case .f32: self = .f32
        case .f64: self = .f64
        case .v128: self = .v128
        }
    }

    init(_ type: AddressType) { self = type == .i32 ? .i32 : .i64 }

    /// `nil` for the bottom type. The bottom heap type, which has no name, comes out as `none`.
    var valueType: ValueType? {
        switch self {
        case .bottom: nil
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        default:
            .reference(ReferenceType(isNullable: isNullable, heapType.heapType))
        }
    }
}

extension CompactHeapType {
    package init(_ type: HeapType) {
        switch type {
        case .any: self = .any
        case .eq: self = .eq
        case .i31: self = .i31
        case .struct: self = .struct
        case .array: self = .array
        case .none: self = .none
        case .func: self = .func
        case .nofunc: self = .nofunc
        case .extern: self = .extern
        case .noextern: self = .noextern
        case .exn: self = .exn
        case .noexn: self = .noexn
        case .type(let index): self.init(index: index.rawValue)
        }
    }

    var heapType: HeapType {
        switch self {
        case .any: .any
        case .eq: .eq
        case .i31: .i31
        case .struct: .struct
        case .array: .array
        case .func: .func
        case .nofunc: .nofunc
        case .extern: .extern
        case .noextern: .noextern
        case .exn: .exn
        case .noexn: .noexn
        case .none, .bottom: .none
        default: .type(TypeIndex(index))
        }
    }
}
