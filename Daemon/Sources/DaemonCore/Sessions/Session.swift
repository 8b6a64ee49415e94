package import Postgres

/// A person who has logged in somewhere.
package struct Session: Sendable, Equatable {
    package let id: SessionID
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
}

/// What a session is worked with: a token for the next minutes, and a text that renews it.
package struct SessionTokens: Sendable {
    package let session: Session
    /// Signed; says who it is.
    package let token: String
    package let tokenSeconds: Int64
    /// `ms_<session>_<secret>`.
    package let renewal: String
}

/// The text that renews a session.
package struct RenewalText: Sendable {
    package let session: SessionID
    package let secret: String

    package static let secretBytes = 32

    package init(session: SessionID) {
        self.session = session
        secret = Secret.random(byteCount: Self.secretBytes)
    }

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "ms", let session = SessionID(String(parts[1])),
            Secret.isWellFormed(parts[2], byteCount: Self.secretBytes)
        else { return nil }
        self.session = session
        secret = String(parts[2])
    }

    package var text: String { "ms_\(session)_\(secret)" }
}
