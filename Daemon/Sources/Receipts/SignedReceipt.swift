package import Crypto
import FoundationEssentials

/// The public part of a key that signs receipts.
package struct PublicKey: Sendable, Hashable {
    package let bytes: FixedBytes<32>

    package init(_ bytes: FixedBytes<32>) { self.bytes = bytes }

    /// What receipts name the key by: the first eight bytes of its SHA-256.
    package var id: String { ContentHash(of: bytes.bytes).bytes.prefix(8).hexadecimal }

    func isValidSignature(_ signature: FixedBytes<64>, for bytes: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: self.bytes.bytes)
        else { return false }
        return key.isValidSignature(signature.bytes, for: bytes)
    }
}

/// Signs receipts with Ed25519.
package struct ReceiptSigner: Sendable {
    private let privateKey: Curve25519.Signing.PrivateKey
    package let publicKey: PublicKey

    package init(privateKey: Curve25519.Signing.PrivateKey) {
        self.privateKey = privateKey
        publicKey = PublicKey(FixedBytes(privateKey.publicKey))
    }

    /// From the 32 bytes that are the key; nil if they are not so many.
    package init?(seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            return nil
        }
        self.init(privateKey: key)
    }

    /// Signs a receipt, which must name this key as its node.
    /// - Returns: the bytes to hand out: canonical JSON of the receipt, the key and the signature
    /// - Throws: `ReceiptError` if the receipt is too long
    package func sign(_ receipt: Receipt) throws -> [UInt8] {
        let content = try CanonicalJSON(encoding: receipt)
        let signature = try privateKey.signature(for: content.bytes)
        let bytes = CanonicalJSON.object([
            .init("receipt", content),
            .init("key", .string(publicKey.bytes.description)),
            .init("signature", .string(Array(signature).hexadecimal)),
        ]).bytes
        guard bytes.count <= SignedReceipt.bytesMax else {
            throw ReceiptError("the receipt has \(bytes.count) bytes")
        }
        return bytes
    }
}

/// A receipt as it is handed out, with a signature that is still to be checked.
package struct SignedReceipt: Sendable, Codable {
    package let receipt: Receipt
    package let key: FixedBytes<32>
    package let signature: FixedBytes<64>

    /// The longest that is read or made.
    package static let bytesMax = 1 << 20

    /// - Throws: `ReceiptError` unless the bytes are a receipt and nothing else
    package init(parsing bytes: [UInt8]) throws(ReceiptError) {
        guard bytes.count <= Self.bytesMax else {
            throw ReceiptError("it has more than \(Self.bytesMax) bytes")
        }
        self = try CanonicalJSON(parsing: bytes).decoded(as: Self.self)
    }

    package enum SignatureProblem: Sendable, Equatable {
        /// It was not made with the key for what the receipt says.
        case invalid
        /// The key is none of those that are trusted.
        case untrustedKey
        /// The receipt names another key than the one it comes with.
        case otherNode
    }

    /// What is wrong with the signature: nothing, if it is one of a trusted key.
    /// - Parameter trusted: the keys that count; nil if any does
    package func verifySignature(trusted: [PublicKey]? = nil) throws -> [SignatureProblem] {
        let key = PublicKey(key)
        var problems: [SignatureProblem] = []
        if let trusted, !trusted.contains(key) { problems.append(.untrustedKey) }
        if receipt.node != key.id { problems.append(.otherNode) }
        let bytes = try CanonicalJSON(encoding: receipt).bytes
        if !key.isValidSignature(signature, for: bytes) { problems.append(.invalid) }
        return problems
    }
}

extension CanonicalJSON {
    /// What a value looks like in JSON.
    package init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        try self.init(parsing: [UInt8](encoder.encode(value)))
    }

    /// The value that looks exactly like this, with nothing left over.
    fileprivate func decoded<Value: Codable>(
        as type: Value.Type
    ) throws(ReceiptError) -> Value {
        do {
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            let value = try decoder.decode(type, from: Data(bytes))
            // Fields that it does not know, and other spellings of those it does, are lost in it.
            if let lost = differences(from: try CanonicalJSON(encoding: value)).first {
                throw ReceiptError("\(lost.path) is no field, or is not written as it must be")
            }
            return value
        } catch let error as ReceiptError {
            throw error
        } catch let error as DecodingError {
            throw ReceiptError(error)
        } catch {
            throw ReceiptError("\(error)")
        }
    }
}

extension ReceiptError {
    /// What a decoder complains about, with the names that the receipt has.
    fileprivate init(_ error: DecodingError) {
        func name(_ path: [any CodingKey]) -> String {
            path.isEmpty
                ? "it"
                : path.map { $0.intValue.map(String.init) ?? $0.stringValue.snakeCase }
                    .joined(separator: ".")
        }
        self =
            switch error {
            case .keyNotFound(let key, let context):
                Self("\(name(context.codingPath + [key])) is missing")
            case .typeMismatch(_, let context), .valueNotFound(_, let context):
                Self("\(name(context.codingPath)) has the wrong type")
            case .dataCorrupted(let context):
                Self("\(name(context.codingPath)) has a value that is not allowed")
            @unknown default: Self("it is not as it must be")
            }
    }
}

extension String {
    fileprivate var snakeCase: String {
        reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }
}
