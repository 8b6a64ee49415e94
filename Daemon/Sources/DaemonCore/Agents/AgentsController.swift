import HTTPTypes
import Hummingbird
import Postgres

/// Agents over HTTP: their owners make and change them, everybody finds those that are public.
struct AgentsController: Sendable {
    let agents: AgentService

    func addRoutes(to routes: inout Routes) {
        routes.add(.post, "/api/v1/agents", needs: .agentsWrite, create)
        routes.add(.post, "/api/v1/agents/register", needs: .agentsWrite, create)
        routes.add(.get, "/api/v1/agents", needs: .agentsRead, list)
        routes.add(.get, "/api/v1/agents/:id", needs: .agentsRead, show)
        routes.add(.patch, "/api/v1/agents/:id", needs: .agentsWrite, change)
        routes.add(.delete, "/api/v1/agents/:id", needs: .agentsWrite, retire)
        routes.add(.put, "/api/v1/agents/:id/current", needs: .agentsWrite, setCurrent)
    }

    struct AgentBody: Encodable {
        let id: AgentID
        let ownerId: UserID
        let name: String
        let description: String
        let capabilities: [String]
        let visibility: Agent.Visibility
        let pricePerMfuel: Credits
        let currentVersion: Int32?
        let createdAt: Timestamp
        let changedAt: Timestamp
        let retiredAt: Timestamp?

        init(_ agent: Agent) {
            id = agent.id
            ownerId = agent.owner
            name = agent.name
            description = agent.description
            capabilities = agent.capabilities
            visibility = agent.visibility
            pricePerMfuel = agent.pricePerMfuel
            currentVersion = agent.currentVersion
            createdAt = agent.createdAt
            changedAt = agent.changedAt
            retiredAt = agent.retiredAt
        }
    }

    struct FieldsBody: RequestBodyModel {
        let name: String?
        let description: String?
        let capabilities: [String]?
        let visibility: Agent.Visibility?
        let pricePerMfuel: Credits?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case name, description, capabilities, visibility
            case pricePerMfuel = "price_per_mfuel"
        }

        var fields: AgentFields {
            AgentFields(
                name: name, description: description, capabilities: capabilities,
                visibility: visibility, pricePerMfuel: pricePerMfuel)
        }
    }

    @Sendable func create(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let key = try request.optionalIdempotencyKey()
        let body = try await request.json(FieldsBody.self)
        let (agent, isReplay) = try await agents.create(body.fields, by: identity, key: key)
        var headers: HTTPFields = [.location: "/api/v1/agents/\(agent.id)"]
        if isReplay { headers[.idempotentReplayed] = "true" }
        return try .json(AgentBody(agent), status: .created, headers: headers)
    }

    /// One's own agents, or with `visibility=public` everybody's that are public; with
    /// `capability=…`, once or more, those that can do all of that.
    @Sendable func list(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try PageRequest<Agent>(request)
        let query = request.uri.queryParameters
        let visibility = query["visibility"]
        guard visibility == nil || visibility == "public" else {
            throw Problem.invalid("visibility", "must be public, or missing for your own agents")
        }
        let found = try await agents.page(
            for: identity, isPublic: visibility != nil, capabilities: query.getAll("capability"),
            before: page.cursor, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { AgentBody($0) })
    }

    @Sendable func show(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(AgentBody(agents.find(context.id("id"), for: identity)))
    }

    @Sendable func change(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let id: AgentID = try context.id("id")
        let body = try await request.json(FieldsBody.self)
        return try await .json(AgentBody(agents.change(id, body.fields, by: identity)))
    }

    @Sendable func retire(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await agents.retire(context.id("id"), by: identity)
        return Response(status: .noContent)
    }

    struct CurrentBody: RequestBodyModel {
        let version: Int32

        enum CodingKeys: String, CodingKey, CaseIterable { case version }
    }

    @Sendable func setCurrent(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let id: AgentID = try context.id("id")
        let body = try await request.json(CurrentBody.self)
        return try await .json(AgentBody(agents.setCurrent(body.version, of: id, by: identity)))
    }
}
