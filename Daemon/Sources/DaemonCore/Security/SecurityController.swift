import Hummingbird
import Postgres

/// Security events over HTTP, for administrators.
struct SecurityController: Sendable {
    let security: SecurityLog

    func addRoutes(to routes: inout Routes) {
        routes.add(.get, "/api/v1/admin/security-events", needs: .admin, list)
    }

    struct EventBody: Encodable {
        let id: SecurityEventID
        let at: Timestamp
        let kind: String
        let address: String?
        let userId: UserID?
        let subject: String?
        let count: Int64

        init(_ event: SecurityEvent) {
            id = event.id
            at = event.at
            kind = event.facts.kind.rawValue
            address = event.facts.address
            userId = event.facts.user
            subject = event.facts.subject
            count = event.count
        }
    }

    @Sendable func list(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try PageRequest<SecurityEvent>(request)
        let found = try await security.page(
            before: page.cursor, kind: request.choice("kind"), user: request.identifier("user"),
            limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { EventBody($0) })
    }
}
