import Postgres

/// The rules about agents.
///
/// To everybody but its owner, an agent that is not public is not there at all.
package struct AgentService: Sendable {
    private let database: Database
    private let modules: ModuleService
    private let links: LinkSigner

    init(database: Database, modules: ModuleService, links: LinkSigner) {
        self.database = database
        self.modules = modules
        self.links = links
    }

    /// How many agents somebody may have that have not retired.
    static let agentsMax: Int64 = 1_000
    static let versionsMax: Int32 = 10_000

    // MARK: Agents

    /// Makes an agent, without a module yet. The same request with the same key makes no other.
    package func create(
        _ fields: AgentFields, by identity: Identity, key: String?
    ) async throws -> (agent: Agent, isReplay: Bool) {
        let fields = try fields.checked()
        guard fields.name != nil else { throw Problem.invalid("name", "is missing") }
        let mark = try key.map { AgentStore.RequestMark(key: $0, hash: try fields.hash()) }
        func before() async throws -> (agent: Agent, isReplay: Bool)? {
            guard let mark,
                let (id, hash) = try await AgentStore.find(
                    key: mark.key, of: identity.user, in: database)
            else { return nil }
            guard hash == mark.hash else { throw Problem.idempotencyKeyReused }
            return (try await find(id, for: identity), true)
        }
        if let found = try await before() { return found }
        do {
            let agent = try await database.transaction { transaction in
                try await UserStore.lock(identity.user, in: transaction)
                let count = try await AgentStore.count(of: identity.user, in: transaction)
                guard count < Self.agentsMax else { throw Problem.tooManyAgents }
                return try await AgentStore.insert(
                    fields, of: identity.user, mark: mark, in: transaction)
            }
            return (agent, false)
        } catch let error as PostgresError
            where error.violates("agents_name") || error.violates("agents_idempotency")
        {
            // Perhaps the same request was done at this very moment.
            guard let found = try await before() else { throw Problem.agentNameTaken }
            return found
        }
    }

    package func find(_ id: AgentID, for identity: Identity) async throws -> Agent {
        guard let agent = try await AgentStore.find(id, for: identity.user, in: database) else {
            throw Problem.notFound
        }
        return agent
    }

    /// The caller's own agents that can do all of this, or everybody's that are public.
    package func page(
        for identity: Identity, isPublic: Bool, capabilities: [String], before id: AgentID?,
        limit: Int
    ) async throws -> [Agent] {
        guard capabilities.count <= AgentFields.capabilitiesMax,
            capabilities.allSatisfy(AgentFields.isCapability)
        else { throw Problem.invalid("capability", "must be like `resize-image`") }
        if isPublic {
            return try await AgentStore.publicPage(
                capabilities: capabilities, before: id, limit: Int64(limit), in: database)
        }
        return try await AgentStore.page(
            of: identity.user, capabilities: capabilities, before: id, limit: Int64(limit),
            in: database)
    }

    package func change(
        _ id: AgentID, _ fields: AgentFields, by identity: Identity
    ) async throws -> Agent {
        let fields = try fields.checked()
        do {
            let changed = try await AgentStore.change(
                id, of: identity.user, fields, in: database)
            if let changed { return changed }
        } catch let error as PostgresError where error.violates("agents_name") {
            throw Problem.agentNameTaken
        }
        // Says why there was nothing to change.
        _ = try await own(id, of: identity)
        throw Problem.notFound
    }

    /// Ends an agent for good. Tasks that it has go on; its name is free again.
    package func retire(_ id: AgentID, by identity: Identity) async throws {
        guard try await AgentStore.retire(id, of: identity.user, in: database) else {
            throw Problem.notFound
        }
    }

    /// An agent that the caller owns and that has not retired.
    private func own(_ id: AgentID, of identity: Identity) async throws -> Agent {
        let agent = try await find(id, for: identity)
        guard agent.owner == identity.user else { throw Problem.notFound }
        guard agent.retiredAt == nil else { throw Problem.agentRetired }
        return agent
    }

    // MARK: Modules

    /// How many bytes the caller may send for an agent. Asked before they are taken in.
    package func uploadBytesMax(_ id: AgentID, by identity: Identity) async throws -> Int {
        _ = try await own(id, of: identity)
        guard let tier = try await UserStore.tier(identity.tier, in: database) else {
            throw Problem.notFound
        }
        return Int(min(tier.moduleBytesMax, Int64(ModuleService.bytesMax)))
    }

    /// Makes a module the agent's current version, a new one unless it is that already.
    package func upload(
        _ bytes: [UInt8], to id: AgentID, by identity: Identity
    ) async throws -> (version: AgentVersion, isNew: Bool) {
        let bytesMax = try await uploadBytesMax(id, by: identity)
        let module = try await modules.store(
            bytes, bytesMax: Int64(bytesMax), of: identity.user)
        return try await database.transaction { transaction in
            let agent = try await lock(id, of: identity, in: transaction)
            if let current = agent.currentVersion,
                let version = try await AgentStore.version(current, of: id, in: transaction),
                version.sha256 == module.sha256
            {
                return (version, false)
            }
            let number = agent.versionCount + 1
            guard number <= Self.versionsMax else { throw Problem.tooManyVersions }
            try await AgentStore.insertVersion(number, of: id, module, in: transaction)
            try await AgentStore.setCurrent(number, of: id, in: transaction)
            guard let version = try await AgentStore.version(number, of: id, in: transaction)
            else { throw Problem.internalError }
            return (version, true)
        }
    }

    private func lock(
        _ id: AgentID, of identity: Identity, in transaction: borrowing Transaction
    ) async throws -> AgentStore.Locked {
        guard let agent = try await AgentStore.lock(id, of: identity.user, in: transaction) else {
            throw Problem.notFound
        }
        guard !agent.isRetired else { throw Problem.agentRetired }
        return agent
    }

    /// Of an agent that the caller may know; newest first, those before a given one.
    package func versions(
        of id: AgentID, before number: Int32?, limit: Int, for identity: Identity
    ) async throws -> [AgentVersion] {
        _ = try await find(id, for: identity)
        return try await AgentStore.versions(
            of: id, before: number, limit: Int64(limit), in: database)
    }

    package func version(
        _ number: Int32, of id: AgentID, for identity: Identity
    ) async throws -> AgentVersion {
        _ = try await find(id, for: identity)
        guard let version = try await AgentStore.version(number, of: id, in: database) else {
            throw Problem.notFound
        }
        return version
    }

    /// Goes back, or forth, to a version.
    package func setCurrent(
        _ number: Int32, of id: AgentID, by identity: Identity
    ) async throws -> Agent {
        try await database.transaction { transaction in
            _ = try await lock(id, of: identity, in: transaction)
            let version = try await AgentStore.version(number, of: id, in: transaction)
            guard let version, version.retiredAt == nil else {
                throw Problem.invalid("version", "there is no such version")
            }
            try await AgentStore.setCurrent(number, of: id, in: transaction)
            guard let agent = try await AgentStore.find(id, for: identity.user, in: transaction)
            else { throw Problem.notFound }
            return agent
        }
    }

    /// Takes a version, or the current one, out of use for good. No other becomes current.
    package func retireVersion(
        _ number: Int32?, of id: AgentID, by identity: Identity
    ) async throws {
        try await database.transaction { transaction in
            let agent = try await lock(id, of: identity, in: transaction)
            guard let number = number ?? agent.currentVersion else {
                throw Problem.agentWithoutModule
            }
            guard try await AgentStore.version(number, of: id, in: transaction) != nil else {
                throw Problem.notFound
            }
            if number == agent.currentVersion {
                try await AgentStore.setCurrent(nil, of: id, in: transaction)
            }
            try await AgentStore.retireVersion(number, of: id, in: transaction)
        }
    }

    // MARK: Downloads

    /// A version, or the current one, whose bytes the caller may have: only the owner gets them.
    package func downloadable(
        _ number: Int32?, of id: AgentID, by identity: Identity
    ) async throws -> AgentVersion {
        let agent = try await own(id, of: identity)
        guard let number = number ?? agent.currentVersion else { throw Problem.agentWithoutModule }
        let version = try await AgentStore.version(number, of: id, in: database)
        guard let version, version.retiredAt == nil else { throw Problem.notFound }
        return version
    }

    /// How long a link works, in seconds.
    static let linkSeconds: ClosedRange<Int64> = 1...604_800
    static let linkSecondsUsual: Int64 = 3_600

    /// A link to a version, or the current one, for somebody without an account here.
    package func link(
        to number: Int32?, of id: AgentID, for seconds: Int64?, by identity: Identity
    ) async throws -> (link: DownloadLink, url: String) {
        let seconds = seconds ?? Self.linkSecondsUsual
        guard Self.linkSeconds.contains(seconds) else {
            throw Problem.invalid(
                "expires_in",
                "must be \(Self.linkSeconds.lowerBound) to \(Self.linkSeconds.upperBound) seconds")
        }
        let version = try await downloadable(number, of: id, by: identity)
        let link = DownloadLink(
            agent: id, version: version.number,
            expires: Timestamp.now.adding(seconds: seconds).secondsSince1970)
        return (link, links.url(link))
    }

    /// What a link leads to. It does no longer when it, the version, the agent or its owner's
    /// account has come to its end.
    package func follow(_ link: DownloadLink, signature: String) async throws -> AgentVersion {
        guard links.accepts(signature, of: link), link.expires > Timestamp.now.secondsSince1970
        else { throw Problem.invalidLink }
        let version = try await AgentStore.linked(link.version, of: link.agent, in: database)
        guard let version else { throw Problem.notFound }
        return version
    }

    // MARK: Running

    /// What a task on an agent is to run and to pay: of the version that it names, or the current
    /// one. Throws a problem if the caller cannot run that.
    /// - Parameter found: what the store knows; nil if the caller may not know of the agent
    static func module(
        of agent: AgentID, version: Int32?, _ found: AgentStore.Runnable?, for user: UserID
    ) throws(Problem) -> TaskModule {
        guard let found else { throw .notFound }
        guard !found.isRetired else { throw .agentRetired }
        guard let number = found.version, let sha256 = found.sha256 else {
            throw version == nil ? .agentWithoutModule : .notFound
        }
        guard found.owner != user, found.pricePerMfuel.micro > 0 else {
            return TaskModule(agent: agent, version: number, sha256: sha256)
        }
        return TaskModule(
            agent: agent, version: number, sha256: sha256, pricePerMfuel: found.pricePerMfuel,
            payee: found.owner)
    }
}
