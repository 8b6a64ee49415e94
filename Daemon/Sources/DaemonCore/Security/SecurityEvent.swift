package import Postgres

package typealias SecurityEventID = ID<SecurityEvent>

/// Something that somebody should look at who guards the service.
package struct SecurityEvent: Sendable {
    package enum Kind: String, Sendable, CaseIterable, PostgresEncodable, PostgresDecodable {
        case wrongCredentials = "wrong_credentials"
        case keyRefused = "key_refused"
        case scopeMissing = "scope_missing"
        case otherOrigin = "other_origin"
        case passwordChanged = "password_changed"
        case keyMade = "key_made"
        case keyRevoked = "key_revoked"
        /// An administrator changed a tier or a role, or disabled or enabled an account.
        case accountChanged = "account_changed"
        case creditsGranted = "credits_granted"
    }

    /// What happened, where from and by whom: what is the same in all of this is one event.
    package struct Facts: Sendable, Hashable {
        package var kind: Kind
        package var address: String?
        package var user: UserID?
        /// A route, or the identifier of what was changed.
        package var subject: String?
    }

    package let id: SecurityEventID
    package let at: Timestamp
    package let facts: Facts
    /// How often it happened at about that time.
    package let count: Int64
}
