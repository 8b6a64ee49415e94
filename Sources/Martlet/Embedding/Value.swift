public import WasmModule

/// A value of WebAssembly. spec: syntax-val
///
/// Two values are equal when their bits are: a NaN equals itself, and −0 differs from 0.
public enum Value: Sendable {
    case i32(Int32)
    case i64(Int64)
    case f32(Float)
    case f64(Double)
    case v128(V128)
    /// `nil` is the null reference.
    case reference(Reference?)

    public static func i32(bits: UInt32) -> Value { .i32(Int32(bitPattern: bits)) }
    public static func i64(bits: UInt64) -> Value { .i64(Int64(bitPattern: bits)) }
}

/// 128 bits as two little-endian halves.
public struct V128: Sendable, Hashable {
    public var low: UInt64
    public var high: UInt64

    public init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }
}

/// A reference that is not null, to an entity of one store or of the host.
public struct Reference: Sendable, Hashable {
    public enum Kind: UInt8, Sendable, Hashable {
        /// a function of a store
        case function
        /// an exception of a store
        case exception
        /// a number of the host's choice, opaque to the program
        case external
        /// a structure of a store
        case structure
        /// an array of a store
        case array
        /// a number of 31 bits
        case i31
    }

    public let kind: Kind
    /// The address of a function's record, that of an object with its tag, the 31 bits of a scalar, or
    /// a host number plus one.
    package let handle: UInt64

    package init(kind: Kind, handle: UInt64) {
        self.kind = kind
        self.handle = handle
    }

    /// A host reference, to be passed where `externref` is expected.
    public static func external(_ number: UInt32) -> Reference {
        Reference(kind: .external, handle: UInt64(number) + 1)
    }

    /// A scalar of the lower 31 bits of a number, to be passed where `i31ref` or a type above is
    /// expected. spec: exec-ref.i31
    public static func i31(_ number: UInt32) -> Reference {
        Reference(kind: .i31, handle: UInt64(number & 0x7FFF_FFFF))
    }

    /// The 31 bits of a scalar, without sign.
    public var i31: UInt32? { kind == .i31 ? UInt32(truncatingIfNeeded: handle) : nil }

    /// The number of a host reference.
    public var externalNumber: UInt32? {
        kind == .external ? UInt32(truncatingIfNeeded: handle - 1) : nil
    }
}

extension Value: Hashable {
    /// The bits, and which case they belong to.
    private var bits: (tag: UInt8, low: UInt64, high: UInt64) {
        switch self {
        case .i32(let value): (0, UInt64(UInt32(bitPattern: value)), 0)
        case .i64(let value): (1, UInt64(bitPattern: value), 0)
        case .f32(let value): (2, UInt64(value.bitPattern), 0)
        case .f64(let value): (3, value.bitPattern, 0)
        case .v128(let value): (4, value.low, value.high)
        case .reference(nil): (5, 0, 0)
        case .reference(let reference?): (6 + reference.kind.rawValue, reference.handle, 0)
        }
    }

    public static func == (left: Value, right: Value) -> Bool { left.bits == right.bits }

    public func hash(into hasher: inout Hasher) {
        let (tag, low, high) = bits
        hasher.combine(tag)
        hasher.combine(low)
        hasher.combine(high)
    }
}

/// The Swift types that stand for WebAssembly's number types in host functions.
public protocol WasmValue: Sendable {
    static var valueType: ValueType { get }
    init?(_ value: Value)
    var value: Value { get }
}

extension Int32: WasmValue {
    public static var valueType: ValueType { .i32 }
    public init?(_ value: Value) {
        guard case .i32(let number) = value else { return nil }
        self = number
    }
    public var value: Value { .i32(self) }
}

extension UInt32: WasmValue {
    public static var valueType: ValueType { .i32 }
    public init?(_ value: Value) {
        guard case .i32(let number) = value else { return nil }
        self.init(bitPattern: number)
    }
    public var value: Value { .i32(bits: self) }
}

extension Int64: WasmValue {
    public static var valueType: ValueType { .i64 }
    public init?(_ value: Value) {
        guard case .i64(let number) = value else { return nil }
        self = number
    }
    public var value: Value { .i64(self) }
}

extension UInt64: WasmValue {
    public static var valueType: ValueType { .i64 }
    public init?(_ value: Value) {
        guard case .i64(let number) = value else { return nil }
        self.init(bitPattern: number)
    }
    public var value: Value { .i64(bits: self) }
}

extension Float: WasmValue {
    public static var valueType: ValueType { .f32 }
    public init?(_ value: Value) {
        guard case .f32(let number) = value else { return nil }
        self = number
    }
    public var value: Value { .f32(self) }
}

extension Double: WasmValue {
    public static var valueType: ValueType { .f64 }
    public init?(_ value: Value) {
        guard case .f64(let number) = value else { return nil }
        self = number
    }
    public var value: Value { .f64(self) }
}

extension Value: CustomStringConvertible {
    public var description: String {
        switch self {
        case .i32(let number): number.description
        case .i64(let number): number.description
        case .f32(let number): number.description
        case .f64(let number): number.description
        case .v128(let vector): vector.description
        case .reference(nil): "null"
        case .reference(let reference?): reference.description
        }
    }
}

extension V128: CustomStringConvertible {
    /// Both halves in hexadecimal, the high one first.
    public var description: String {
        let digits = [high, low].map { half in
            let text = String(half, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        return "0x" + digits.joined()
    }
}

extension Reference: CustomStringConvertible {
    /// What is referred to; only numbers mean anything outside.
    public var description: String {
        (externalNumber ?? i31).map { "\(kind == .i31 ? "i31" : "extern") \($0)" } ?? "\(kind)"
    }
}
