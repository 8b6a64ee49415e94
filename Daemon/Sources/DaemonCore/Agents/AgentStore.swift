import Postgres

/// All that is asked of the tables `agents` and `agent_versions`.
package enum AgentStore {
    package enum SQL: String, StatementSet {
        case insert = """
            INSERT INTO agents (id, owner_id, name, description, capabilities, visibility,
                                price_per_mfuel, idempotency_key, request_hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING id, owner_id, name, description, capabilities, visibility, price_per_mfuel,
                      current_version, created_at, changed_at, retired_at
            """
        case count = "SELECT count(*) FROM agents WHERE owner_id = $1 AND retired_at IS NULL"
        case byKey = """
            SELECT id, request_hash FROM agents WHERE owner_id = $1 AND idempotency_key = $2
            """
        // What somebody without an account that works offers is nothing to others.
        case find = """
            SELECT a.id, owner_id, name, description, capabilities, visibility, price_per_mfuel,
                   current_version, a.created_at, changed_at, retired_at
            FROM agents a JOIN users u ON u.id = a.owner_id
            WHERE a.id = $1 AND (a.owner_id = $2 OR (
                visibility = 'public' AND retired_at IS NULL AND u.disabled_at IS NULL))
            """
        case page = """
            SELECT id, owner_id, name, description, capabilities, visibility, price_per_mfuel,
                   current_version, created_at, changed_at, retired_at
            FROM agents
            WHERE owner_id = $1 AND retired_at IS NULL AND capabilities @> $2
                AND ($3::uuid IS NULL OR id < $3)
            ORDER BY id DESC LIMIT $4
            """
        case publicPage = """
            SELECT a.id, owner_id, name, description, capabilities, visibility, price_per_mfuel,
                   current_version, a.created_at, changed_at, retired_at
            FROM agents a JOIN users u ON u.id = a.owner_id AND u.disabled_at IS NULL
            WHERE visibility = 'public' AND retired_at IS NULL AND current_version IS NOT NULL
                AND ($1::uuid IS NULL OR a.id < $1)
            ORDER BY a.id DESC LIMIT $2
            """
        case publicPageByCapability = """
            SELECT a.id, owner_id, name, description, capabilities, visibility, price_per_mfuel,
                   current_version, a.created_at, changed_at, retired_at
            FROM agents a JOIN users u ON u.id = a.owner_id AND u.disabled_at IS NULL
            WHERE visibility = 'public' AND retired_at IS NULL AND current_version IS NOT NULL
                AND capabilities @> $1 AND ($2::uuid IS NULL OR a.id < $2)
            ORDER BY a.id DESC LIMIT $3
            """
        case change = """
            UPDATE agents SET
                name = coalesce($3, name),
                description = coalesce($4, description),
                capabilities = coalesce($5, capabilities),
                visibility = coalesce($6, visibility),
                price_per_mfuel = coalesce($7, price_per_mfuel),
                changed_at = now()
            WHERE id = $1 AND owner_id = $2 AND retired_at IS NULL
            RETURNING id, owner_id, name, description, capabilities, visibility, price_per_mfuel,
                      current_version, created_at, changed_at, retired_at
            """
        case retire = """
            UPDATE agents SET retired_at = coalesce(retired_at, now())
            WHERE id = $1 AND owner_id = $2
            """
        case lock = """
            SELECT current_version, version_count, retired_at IS NOT NULL FROM agents
            WHERE id = $1 AND owner_id = $2 FOR NO KEY UPDATE
            """
        case setCurrent = """
            UPDATE agents SET current_version = $2, changed_at = now() WHERE id = $1
            """

        case insertVersion = """
            INSERT INTO agent_versions (agent_id, n, sha256, summary) VALUES ($1, $2, $3, $4)
            """
        case countVersion = "UPDATE agents SET version_count = $2 WHERE id = $1"
        case version = """
            SELECT v.agent_id, v.n, v.sha256, b.size, v.summary, v.created_at, v.retired_at
            FROM agent_versions v JOIN blobs b ON b.sha256 = v.sha256
            WHERE v.agent_id = $1 AND v.n = $2
            """
        case versions = """
            SELECT v.agent_id, v.n, v.sha256, b.size, v.summary, v.created_at, v.retired_at
            FROM agent_versions v JOIN blobs b ON b.sha256 = v.sha256
            WHERE v.agent_id = $1 AND ($2::integer IS NULL OR v.n < $2)
            ORDER BY v.n DESC LIMIT $3
            """
        case retireVersion = """
            UPDATE agent_versions SET retired_at = coalesce(retired_at, now())
            WHERE agent_id = $1 AND n = $2
            """
        case linked = """
            SELECT v.agent_id, v.n, v.sha256, b.size, v.summary, v.created_at, v.retired_at
            FROM agent_versions v JOIN blobs b ON b.sha256 = v.sha256
                JOIN agents a ON a.id = v.agent_id AND a.retired_at IS NULL
                JOIN users u ON u.id = a.owner_id AND u.disabled_at IS NULL
            WHERE v.agent_id = $1 AND v.n = $2 AND v.retired_at IS NULL
            """
        case runnable = """
            SELECT a.owner_id, a.price_per_mfuel, a.retired_at IS NOT NULL, v.n, v.sha256
            FROM agents a JOIN users u ON u.id = a.owner_id
                LEFT JOIN agent_versions v ON v.agent_id = a.id AND v.retired_at IS NULL
                    AND v.n = coalesce($2, a.current_version)
            WHERE a.id = $1 AND (a.owner_id = $3 OR (
                a.visibility = 'public' AND a.retired_at IS NULL AND u.disabled_at IS NULL))
            """
    }

    // MARK: Agents

    private static func agent(_ row: Row) throws -> Agent {
        let (
            id, owner, name, description, capabilities, visibility, price, current, createdAt,
            changedAt, retiredAt
        ) = try row.decode(
            AgentID.self, UserID.self, String.self, String.self, [String].self,
            Agent.Visibility.self, Credits.self, Int32?.self, Timestamp.self, Timestamp.self,
            Timestamp?.self)
        return Agent(
            id: id, owner: owner, name: name, description: description, capabilities: capabilities,
            visibility: visibility, pricePerMfuel: price, currentVersion: current,
            createdAt: createdAt, changedAt: changedAt, retiredAt: retiredAt)
    }

    /// How a client knows its own request again.
    struct RequestMark: Sendable, Equatable {
        let key: String
        let hash: Bytes
    }

    static func insert(
        _ fields: AgentFields, of owner: UserID, mark: RequestMark?,
        in transaction: borrowing Transaction
    ) async throws -> Agent {
        let rows = try await transaction.query(
            SQL.insert, AgentID.make(), owner, fields.name, fields.description ?? "",
            fields.capabilities ?? [], fields.visibility ?? .private,
            fields.pricePerMfuel ?? Credits(micro: 0), mark?.key, mark?.hash)
        return try agent(rows.only)
    }

    /// How many somebody has that have not retired.
    static func count(of owner: UserID, in transaction: borrowing Transaction) async throws -> Int64
    {
        try await transaction.query(SQL.count, owner).only.decode(Int64.self)
    }

    /// What was made by the request with this key, and what that said.
    static func find(
        key: String, of owner: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> (id: AgentID, hash: Bytes)? {
        try await database.query(SQL.byKey, owner, key).first?.decode(AgentID.self, Bytes.self)
    }

    /// Nil if the user may not know that there is such an agent.
    static func find(
        _ id: AgentID, for user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> Agent? {
        try await database.query(SQL.find, id, user).first.map(agent)
    }

    /// Newest first, those before a given one that can do all of this.
    static func page(
        of owner: UserID, capabilities: [String], before id: AgentID?, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [Agent] {
        try await database.query(SQL.page, owner, capabilities, id, limit).map(agent)
    }

    /// As `page`, of everybody's agents that everybody may run.
    static func publicPage(
        capabilities: [String], before id: AgentID?, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [Agent] {
        if capabilities.isEmpty {
            return try await database.query(SQL.publicPage, id, limit).map(agent)
        }
        return try await database.query(SQL.publicPageByCapability, capabilities, id, limit)
            .map(agent)
    }

    /// Nil if the owner has no such agent, or it has retired.
    static func change(
        _ id: AgentID, of owner: UserID, _ fields: AgentFields,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> Agent? {
        try await database.query(
            SQL.change, id, owner, fields.name, fields.description, fields.capabilities,
            fields.visibility, fields.pricePerMfuel
        ).first.map(agent)
    }

    /// False if the owner has no such agent.
    static func retire(
        _ id: AgentID, of owner: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> Bool {
        try await database.query(SQL.retire, id, owner).affected == 1
    }

    // MARK: Versions

    struct Locked: Sendable {
        let currentVersion: Int32?
        let versionCount: Int32
        let isRetired: Bool
    }

    /// An agent whose versions nobody else changes until the transaction ends.
    static func lock(
        _ id: AgentID, of owner: UserID, in transaction: borrowing Transaction
    ) async throws -> Locked? {
        try await transaction.query(SQL.lock, id, owner).first.map { row in
            let (current, count, isRetired) = try row.decode(
                Int32?.self, Int32.self, Bool.self)
            return Locked(currentVersion: current, versionCount: count, isRetired: isRetired)
        }
    }

    /// Which version is run if nobody says which.
    static func setCurrent(
        _ version: Int32?, of id: AgentID, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.setCurrent, id, version)
    }

    private static func version(_ row: Row) throws -> AgentVersion {
        let (agent, number, sha256, size, summary, createdAt, retiredAt) = try row.decode(
            AgentID.self, Int32.self, Bytes.self, Int64.self, ModuleSummary.self, Timestamp.self,
            Timestamp?.self)
        return AgentVersion(
            agent: agent, number: number, sha256: sha256, size: size, summary: summary,
            createdAt: createdAt, retiredAt: retiredAt)
    }

    static func insertVersion(
        _ number: Int32, of id: AgentID, _ module: StoredModule,
        in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(
            SQL.insertVersion, id, number, module.sha256, module.summary)
        _ = try await transaction.query(SQL.countVersion, id, number)
    }

    static func version(
        _ number: Int32, of id: AgentID, in database: borrowing some Querying & ~Copyable
    ) async throws -> AgentVersion? {
        try await database.query(SQL.version, id, number).first.map(version)
    }

    /// Newest first, those before a given one.
    static func versions(
        of id: AgentID, before number: Int32?, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [AgentVersion] {
        try await database.query(SQL.versions, id, number, limit).map(version)
    }

    static func retireVersion(
        _ number: Int32, of id: AgentID, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.retireVersion, id, number)
    }

    /// A version that can be fetched by a link, whoever has that.
    static func linked(
        _ number: Int32, of id: AgentID, in database: borrowing some Querying & ~Copyable
    ) async throws -> AgentVersion? {
        try await database.query(SQL.linked, id, number).first.map(version)
    }

    // MARK: Running

    /// What is known of an agent that somebody wants to run.
    struct Runnable: Sendable {
        let owner: UserID
        let pricePerMfuel: Credits
        let isRetired: Bool
        /// Nil if there is no such version.
        let version: Int32?
        let sha256: Bytes?
    }

    /// Finds what a user may run.
    static func findingRunnable(
        _ agent: AgentID, version: Int32?, for user: UserID
    ) -> BoundStatement {
        BoundStatement(SQL.runnable, agent, version, user)
    }

    static func runnable(_ row: Row) throws -> Runnable {
        let (owner, price, isRetired, version, sha256) = try row.decode(
            UserID.self, Credits.self, Bool.self, Int32?.self, Bytes?.self)
        return Runnable(
            owner: owner, pricePerMfuel: price, isRetired: isRetired, version: version,
            sha256: sha256)
    }
}
