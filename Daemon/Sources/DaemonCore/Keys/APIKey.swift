package import Postgres

/// A key that a program works with in its owner's name.
package struct APIKey: Sendable, Equatable {
    package let id: APIKeyID
    package let prefix: String
    package let name: String
    package let scopes: [Scope]
    package let createdAt: Timestamp
    package let expiresAt: Timestamp?
    package let revokedAt: Timestamp?
    package let lastUsedAt: Timestamp?
}

/// The text of a key: `mk_<prefix>_<secret>`. The prefix finds it, the secret proves it.
package struct KeyText: Sendable {
    package let prefix: String
    package let secret: String

    package static let prefixBytes = 10
    package static let secretBytes = 32

    package static func generate() -> Self {
        Self(
            prefix: Secret.random(byteCount: prefixBytes),
            secret: Secret.random(byteCount: secretBytes))
    }

    private init(prefix: String, secret: String) {
        self.prefix = prefix
        self.secret = secret
    }

    /// Nil if it cannot be a key, whoever has which.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "mk",
            Secret.isWellFormed(parts[1], byteCount: Self.prefixBytes),
            Secret.isWellFormed(parts[2], byteCount: Self.secretBytes)
        else { return nil }
        self.init(prefix: String(parts[1]), secret: String(parts[2]))
    }

    package var text: String { "mk_\(prefix)_\(secret)" }
}
