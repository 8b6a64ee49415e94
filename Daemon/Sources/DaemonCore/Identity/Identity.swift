import Postgres

/// Who sent a request, and what they may do.
package struct Identity: Sendable, Equatable {
    package let user: UserID
    package let role: Role
    package let tier: String
    package let scopes: Set<Scope>
    package let credential: Credential

    package enum Credential: Sendable, Equatable {
        case key(APIKeyID)
        case session(SessionID)
    }
}

/// What somebody is to the service.
package enum Role: String, Sendable, CaseIterable, Codable, PostgresEncodable, PostgresDecodable {
    case user, admin
}

/// What a key may be used for. A session may do all that its user's role allows.
package enum Scope: String, Sendable, CaseIterable, Codable, PostgresArrayElement, PostgresDecodable
{
    /// To see the account.
    case accountRead = "account:read"
    /// To change the account, its keys and its sessions.
    case accountWrite = "account:write"
    case agentsRead = "agents:read"
    case agentsWrite = "agents:write"
    case tasksRead = "tasks:read"
    case tasksWrite = "tasks:write"
    case creditsRead = "credits:read"
    /// To manage other people's accounts. Only for administrators.
    case admin

    package static func all(of role: Role) -> Set<Scope> {
        role == .admin ? Set(allCases) : Set(allCases).subtracting([.admin])
    }

    /// What a key may do if nothing is said: to work with it, but not to make more keys.
    package static let usual: Set<Scope> = [
        .accountRead, .agentsRead, .agentsWrite, .tasksRead, .tasksWrite, .creditsRead,
    ]
}
