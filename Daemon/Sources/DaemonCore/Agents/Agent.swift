package import Postgres

package typealias AgentID = ID<Agent>

/// A program that its owner, and others if the owner likes, can run by a name that stays.
package struct Agent: Sendable, Equatable {
    /// Who finds and runs it besides its owner.
    package enum Visibility: String, Sendable, Codable, PostgresEncodable, PostgresDecodable {
        case `private`
        /// Everybody who has an account. Only the owner ever gets its bytes.
        case `public`
    }

    package let id: AgentID
    package let owner: UserID
    package let name: String
    package let description: String
    package let capabilities: [String]
    package let visibility: Visibility
    /// What others pay the owner for a million units of fuel.
    package let pricePerMfuel: Credits
    /// Nil if nothing can be run.
    package let currentVersion: Int32?
    package let createdAt: Timestamp
    package let changedAt: Timestamp
    package let retiredAt: Timestamp?
}

/// A module that an agent is, or was, or can be again.
package struct AgentVersion: Sendable, Equatable {
    package let agent: AgentID
    package let number: Int32
    package let sha256: Bytes
    package let size: Int64
    package let summary: ModuleSummary
    package let createdAt: Timestamp
    package let retiredAt: Timestamp?
}

/// The module that a task is to run, as the database says at submission.
package struct TaskModule: Sendable, Equatable {
    package let agent: AgentID?
    package let version: Int32?
    package let sha256: Bytes
    /// What the owner takes for a million units of fuel; nothing for the owner's own runs.
    package let pricePerMfuel: Credits
    /// Who gets that. Nil if nobody gets anything.
    package let payee: UserID?

    package init(
        agent: AgentID?, version: Int32?, sha256: Bytes, pricePerMfuel: Credits = Credits(micro: 0),
        payee: UserID? = nil
    ) {
        self.agent = agent
        self.version = version
        self.sha256 = sha256
        self.pricePerMfuel = pricePerMfuel
        self.payee = payee
    }

    /// A module that came with the task.
    init(inline module: StoredModule) {
        self.init(agent: nil, version: nil, sha256: module.sha256)
    }
}
