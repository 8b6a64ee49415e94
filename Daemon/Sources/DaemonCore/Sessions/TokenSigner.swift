import Crypto
import FoundationEssentials
import JWTKit

/// Makes and checks the short-lived tokens of sessions: JSON Web Tokens, signed with Ed25519.
///
/// Every node has the same key, which comes from the pepper.
package struct TokenSigner: Sendable {
    /// How long a token is good for.
    package static let seconds: Int64 = 900

    private struct Claims: JWTPayload {
        let iss: IssuerClaim
        let sub: SubjectClaim
        let iat: IssuedAtClaim
        let exp: ExpirationClaim
        /// The session.
        let sid: String

        func verify(using _: some JWTAlgorithm) throws {
            guard iss.value == TokenSigner.issuer else {
                throw JWTError.claimVerificationFailure(failedClaim: iss, reason: "another issuer")
            }
            try exp.verifyNotExpired()
        }
    }

    private static let issuer = "martletd"
    private let keys: JWTKeyCollection

    package init(pepper: Pepper) async throws {
        let key = try pepper.derivedKey("session tokens").withUnsafeBytes {
            try Curve25519.Signing.PrivateKey(rawRepresentation: Data($0))
        }
        keys = await JWTKeyCollection().add(eddsa: EdDSA.PrivateKey(backing: key))
    }

    func sign(user: UserID, session: SessionID, at now: Date = Date()) async throws -> String {
        try await keys.sign(
            Claims(
                iss: .init(value: Self.issuer), sub: .init(value: user.description),
                iat: .init(value: now),
                exp: .init(value: now.addingTimeInterval(Double(Self.seconds))),
                sid: session.description))
    }

    /// What a token says, if we signed it and it has not expired.
    func verify(_ token: String) async -> (UserID, SessionID)? {
        guard let claims = try? await keys.verify(token, as: Claims.self),
            let user = UserID(claims.sub.value), let session = SessionID(claims.sid)
        else { return nil }
        return (user, session)
    }
}
