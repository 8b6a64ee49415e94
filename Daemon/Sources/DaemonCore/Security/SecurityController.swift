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
        let parameters = request.uri.queryParameters
        var kind: SecurityEvent.Kind?
        if let text = parameters["kind"] {
            kind = SecurityEvent.Kind(rawValue: String(text))
            guard kind != nil else {
                let names = SecurityEvent.Kind.allCases.map(\.rawValue)
                throw Problem.invalid("kind", "must be one of \(names.joined(separator: ", "))")
            }
        }
        var user: UserID?
        if let text = parameters["user"] {
            user = UserID(String(text))
            guard user != nil else { throw Problem.invalid("user", "must be an identifier") }
        }
        let found = try await security.page(
            before: page.cursor, kind: kind, user: user, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { EventBody($0) })
    }
}
