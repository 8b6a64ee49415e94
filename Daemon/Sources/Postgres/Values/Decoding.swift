/// A type that results can be read as.
package protocol PostgresDecodable: Sendable {
    /// The types of a column whose binary form `init` understands.
    static var postgresTypes: [TypeID] { get }
    /// Reads a value that is not NULL; nil if the bytes are not one.
    init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID)
    /// What NULL is, for the types that have it.
    static var fromNull: Self? { get }
}

extension PostgresDecodable {
    package static var fromNull: Self? { nil }
}

extension UnsafeRawBufferPointer {
    /// The integer at the start, most significant byte first, if there are enough bytes.
    func bigEndian<Value: FixedWidthInteger>(_: Value.Type, at offset: Int = 0) -> Value? {
        guard offset >= 0, offset + MemoryLayout<Value>.size <= count else { return nil }
        return Value(bigEndian: loadUnaligned(fromByteOffset: offset, as: Value.self))
    }
}

/// Only whole values count: left-over bytes mean that the type is another.
private func whole<Value: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer) -> Value? {
    bytes.count == MemoryLayout<Value>.size ? bytes.bigEndian(Value.self) : nil
}

extension Int16: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.int2] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let value: Int16 = whole(bytes) else { return nil }
        self = value
    }
}

extension Int32: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.int4] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let value: Int32 = whole(bytes) else { return nil }
        self = value
    }
}

extension Int64: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.int8] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let value: Int64 = whole(bytes) else { return nil }
        self = value
    }
}

extension Bool: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.bool] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let value: UInt8 = whole(bytes) else { return nil }
        self = value != 0
    }
}

extension String: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.text, .varchar, .name, .json] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        self.init(validating: bytes, as: UTF8.self)
    }
}

extension Bytes: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.bytea] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        self.init(bytes)
    }
}

extension JSONText: PostgresDecodable {
    package static var postgresTypes: [TypeID] { [.json, .jsonb] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        var bytes = bytes[...]
        if type == .jsonb { guard bytes.popFirst() == 1 else { return nil } }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(text)
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    package static var postgresTypes: [TypeID] { Wrapped.postgresTypes }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let value = Wrapped(postgres: bytes, type: type) else { return nil }
        self = .some(value)
    }
    package static var fromNull: Self? { .some(nil) }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement & PostgresDecodable {
    package static var postgresTypes: [TypeID] { [Element.postgresArrayType] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let dimensions = bytes.bigEndian(Int32.self) else { return nil }
        if dimensions == 0 {
            self = []
            return
        }
        guard dimensions == 1, let count = bytes.bigEndian(Int32.self, at: 12), count >= 0 else {
            return nil
        }
        self = []
        var offset = 20
        for _ in 0..<count {
            guard let length = bytes.bigEndian(Int32.self, at: offset), length >= 0,
                offset + 4 + Int(length) <= bytes.count,
                let element = Element(
                    postgres: UnsafeRawBufferPointer(
                        rebasing: bytes[offset + 4..<offset + 4 + Int(length)]),
                    type: Element.postgresType)
            else { return nil }
            append(element)
            offset += 4 + Int(length)
        }
    }
}

extension PostgresDecodable where Self: RawRepresentable<String> {
    package static var postgresTypes: [TypeID] { String.postgresTypes }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let text = String(postgres: bytes, type: type) else { return nil }
        self.init(rawValue: text)
    }
}
