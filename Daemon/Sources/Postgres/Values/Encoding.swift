/// A value as PostgreSQL takes it: its type and its binary form, which is missing for NULL.
package struct Parameter: Sendable {
    package let type: TypeID
    package let bytes: [UInt8]?
}

/// The number of a type in PostgreSQL's catalogue. The built-in types have the same everywhere.
package struct TypeID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let bool = Self(rawValue: 16)
    package static let bytea = Self(rawValue: 17)
    package static let name = Self(rawValue: 19)
    package static let int8 = Self(rawValue: 20)
    package static let int2 = Self(rawValue: 21)
    package static let int4 = Self(rawValue: 23)
    package static let text = Self(rawValue: 25)
    package static let json = Self(rawValue: 114)
    package static let boolArray = Self(rawValue: 1000)
    package static let byteaArray = Self(rawValue: 1001)
    package static let int4Array = Self(rawValue: 1007)
    package static let textArray = Self(rawValue: 1009)
    package static let int8Array = Self(rawValue: 1016)
    package static let varchar = Self(rawValue: 1043)
    package static let timestamptz = Self(rawValue: 1184)
    package static let uuid = Self(rawValue: 2950)
    package static let uuidArray = Self(rawValue: 2951)
    package static let jsonb = Self(rawValue: 3802)
}

/// A type whose values can be parameters of a statement.
package protocol PostgresEncodable: Sendable {
    static var postgresType: TypeID { get }
    /// Appends the binary form; returns false for NULL, having appended nothing.
    func encode(into bytes: inout [UInt8]) -> Bool
}

extension PostgresEncodable {
    package var parameter: Parameter {
        var bytes: [UInt8] = []
        return encode(into: &bytes)
            ? Parameter(type: Self.postgresType, bytes: bytes)
            : Parameter(type: Self.postgresType, bytes: nil)
    }
}

extension [UInt8] {
    /// Appends an integer as the wire has it, most significant byte first.
    mutating func append(bigEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}

extension Int16: PostgresEncodable {
    package static var postgresType: TypeID { .int2 }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(bigEndian: self)
        return true
    }
}

extension Int32: PostgresEncodable {
    package static var postgresType: TypeID { .int4 }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(bigEndian: self)
        return true
    }
}

extension Int64: PostgresEncodable {
    package static var postgresType: TypeID { .int8 }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(bigEndian: self)
        return true
    }
}

extension Bool: PostgresEncodable {
    package static var postgresType: TypeID { .bool }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(self ? 1 : 0)
        return true
    }
}

extension String: PostgresEncodable {
    package static var postgresType: TypeID { .text }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(contentsOf: utf8)
        return true
    }
}

/// Bytes as such; an array of `UInt8` would be an array to PostgreSQL.
package struct Bytes: Hashable, Sendable {
    package var bytes: [UInt8]
    package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
}

extension Bytes: PostgresEncodable {
    package static var postgresType: TypeID { .bytea }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(contentsOf: self.bytes)
        return true
    }
}

/// JSON, checked by the server.
package struct JSONText: Hashable, Sendable {
    package var text: String
    package init(_ text: String) { self.text = text }
}

extension JSONText: PostgresEncodable {
    package static var postgresType: TypeID { .jsonb }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(1)  // the version of the binary form
        bytes.append(contentsOf: text.utf8)
        return true
    }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    package static var postgresType: TypeID { Wrapped.postgresType }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        self?.encode(into: &bytes) ?? false
    }
}

/// A type of which PostgreSQL has arrays.
package protocol PostgresArrayElement: PostgresEncodable {
    static var postgresArrayType: TypeID { get }
}

extension Int32: PostgresArrayElement {
    package static var postgresArrayType: TypeID { .int4Array }
}

extension Int64: PostgresArrayElement {
    package static var postgresArrayType: TypeID { .int8Array }
}

extension Bool: PostgresArrayElement {
    package static var postgresArrayType: TypeID { .boolArray }
}

extension String: PostgresArrayElement {
    package static var postgresArrayType: TypeID { .textArray }
}

extension [String] {
    /// The server's text for an array of these texts, for where an array cannot be, as in an array.
    package var arrayText: String {
        var text = "".unicodeScalars
        for item in self {
            text.append(text.isEmpty ? "{" : ",")
            text.append("\"")
            for scalar in item.unicodeScalars {
                if scalar == "\"" || scalar == "\\" { text.append("\\") }
                text.append(scalar)
            }
            text.append("\"")
        }
        return isEmpty ? "{}" : String(text) + "}"
    }
}

extension Bytes: PostgresArrayElement {
    package static var postgresArrayType: TypeID { .byteaArray }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresArrayElement {
    package static var postgresArrayType: TypeID { Wrapped.postgresArrayType }
}

extension Array: PostgresEncodable where Element: PostgresArrayElement {
    package static var postgresType: TypeID { Element.postgresArrayType }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        bytes.append(bigEndian: Int32(isEmpty ? 0 : 1))  // dimensions
        bytes.append(bigEndian: Int32(1))  // some may be NULL
        bytes.append(bigEndian: Element.postgresType.rawValue)
        guard !isEmpty else { return true }
        bytes.append(bigEndian: Int32(count))
        bytes.append(bigEndian: Int32(1))  // the index of the first
        for element in self {
            let start = bytes.count
            bytes.append(bigEndian: Int32(0))
            let isThere = element.encode(into: &bytes)
            let length = isThere ? Int32(bytes.count - start - 4) : -1
            Swift.withUnsafeBytes(of: length.bigEndian) {
                bytes.replaceSubrange(start..<start + 4, with: $0)
            }
        }
        return true
    }
}

/// Enumerations with texts are texts in the database, where a CHECK knows their values.
extension PostgresEncodable where Self: RawRepresentable<String> {
    package static var postgresType: TypeID { .text }
    package func encode(into bytes: inout [UInt8]) -> Bool { rawValue.encode(into: &bytes) }
}

extension PostgresArrayElement where Self: RawRepresentable<String> {
    package static var postgresArrayType: TypeID { .textArray }
}
