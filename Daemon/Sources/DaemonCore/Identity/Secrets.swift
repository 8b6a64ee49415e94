package import Crypto
package import Postgres

/// The secret of the deployment, the same on all its nodes.
///
/// What it keys is of no use to somebody who has only the database.
package struct Pepper: Sendable {
    private let key: SymmetricKey

    /// Nil if the text is too short to be a secret: 32 characters are the least.
    package init?(_ text: String) {
        guard text.utf8.count >= 32, Set(text).count >= 8 else { return nil }
        key = SymmetricKey(data: SHA256.hash(data: Array(text.utf8)))
    }

    /// A new one, for a file.
    package static func generate() -> String { Secret.random(byteCount: 32) }

    package func mac(_ secret: some StringProtocol) -> Bytes {
        Bytes(HMAC<SHA256>.authenticationCode(for: Array(secret.utf8), using: key))
    }

    /// Compares in a time that does not tell where a difference is.
    package func accepts(_ secret: some StringProtocol, mac: Bytes) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            mac.bytes, authenticating: Array(secret.utf8), using: key)
    }

    /// A key for one purpose only.
    package func derivedKey(_ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32)
    }

    /// Tells two peppers apart and says nothing else about them.
    package var fingerprint: Bytes { mac("fingerprint of the pepper") }
}

/// Random texts that people carry around.
package enum Secret {
    /// Letters and digits that are hard to confuse and need no escaping anywhere.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// So many random bytes, five bits to a character.
    package static func random(byteCount: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        let characters = (0..<(byteCount * 8 + 4) / 5).map { _ in
            alphabet[Int(generator.next() & 31)]
        }
        return String(decoding: characters, as: UTF8.self)
    }

    package static func isWellFormed(_ text: some StringProtocol, byteCount: Int) -> Bool {
        text.utf8.count == (byteCount * 8 + 4) / 5 && text.utf8.allSatisfy(alphabet.contains)
    }
}
