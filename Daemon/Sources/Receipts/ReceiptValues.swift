package import Crypto

/// A number that JSON has as its decimal digits, since it may have more than a number there keeps.
@propertyWrapper
package struct Decimal<Number: FixedWidthInteger & Sendable>: Sendable {
    package var wrappedValue: Number

    package init(wrappedValue: Number) { self.wrappedValue = wrappedValue }
}

extension Decimal: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = Number(text), String(number) == text else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a whole number in decimal digits")
        }
        self.init(wrappedValue: number)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(wrappedValue))
    }
}

/// So many bytes, which JSON has as hexadecimal digits.
package struct FixedBytes<let count: Int>: Sendable, Hashable {
    package let bytes: [UInt8]

    package init?(_ bytes: [UInt8]) {
        guard bytes.count == count else { return nil }
        self.bytes = bytes
    }
}

extension FixedBytes: LosslessStringConvertible {
    package init?(_ description: String) {
        guard let bytes = [UInt8](hexadecimal: description) else { return nil }
        self.init(bytes)
    }

    package var description: String { bytes.hexadecimal }
}

extension FixedBytes: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let bytes = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not \(Self.count) bytes in hexadecimal digits")
        }
        self = bytes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A SHA-256.
package typealias ContentHash = FixedBytes<32>

extension FixedBytes where count == 32 {
    package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

    package init(_ digest: SHA256.Digest) { bytes = Array(digest) }

    init(_ key: Curve25519.Signing.PublicKey) { bytes = Array(key.rawRepresentation) }
}
