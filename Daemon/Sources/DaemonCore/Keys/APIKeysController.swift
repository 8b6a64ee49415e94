import HTTPTypes
import Hummingbird
import Postgres

/// Keys over HTTP: each user sees and manages their own.
struct APIKeysController: Sendable {
    let keys: APIKeyService
    let authenticator: Authenticator

    func addRoutes(to routes: inout Routes) {
        routes.add(.post, "/api/v1/keys", needs: .accountWrite, create)
        routes.add(.get, "/api/v1/keys", needs: .accountRead, list)
        routes.add(.get, "/api/v1/keys/:id", needs: .accountRead, show)
        routes.add(.delete, "/api/v1/keys/:id", needs: .accountWrite, revoke)
    }

    struct KeyBody: Encodable {
        let id: APIKeyID
        let prefix: String
        let name: String
        let scopes: [Scope]
        let createdAt: Timestamp
        let expiresAt: Timestamp?
        let revokedAt: Timestamp?
        let lastUsedAt: Timestamp?
        /// Only in the answer that made it.
        let key: String?

        init(_ key: APIKey, text: String? = nil) {
            id = key.id
            prefix = key.prefix
            name = key.name
            scopes = key.scopes
            createdAt = key.createdAt
            expiresAt = key.expiresAt
            revokedAt = key.revokedAt
            lastUsedAt = key.lastUsedAt
            self.key = text
        }
    }

    struct CreateBody: RequestBodyModel {
        let name: String
        let scopes: Set<Scope>?
        let expiresIn: Int64?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case name, scopes
            case expiresIn = "expires_in"
        }
    }

    @Sendable func create(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let body = try await request.json(CreateBody.self)
        let created = try await keys.create(
            by: identity, name: body.name, scopes: body.scopes, expiresIn: body.expiresIn)
        context.facts.note(.keyMade, created.key.id.description)
        return try .json(
            KeyBody(created.key, text: created.text), status: .created,
            headers: [.location: "/api/v1/keys/\(created.key.id)", .cacheControl: "no-store"])
    }

    @Sendable func list(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try PageRequest<APIKey>(request)
        let found = try await keys.page(
            of: identity.user, before: page.cursor, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { KeyBody($0) })
    }

    @Sendable func show(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(KeyBody(keys.find(context.id("id"), of: identity.user)))
    }

    @Sendable func revoke(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let id: APIKeyID = try context.id("id")
        try await keys.revoke(id, of: identity.user)
        await authenticator.forget(identity.user)
        context.facts.note(.keyRevoked, id.description)
        return Response(status: .noContent)
    }
}
