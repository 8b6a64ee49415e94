import HTTPTypes
import Hummingbird

/// What anybody may see: whether the service is alive, and what its problems mean.
struct InfoController: Sendable {
    let readiness: Readiness

    func addRoutes(to routes: inout Routes) {
        routes.addPublic(.get, "/livez") { _, _ in try .json(StatusBody(status: "ok")) }
        routes.addPublic(.get, "/readyz") { [readiness] _, _ in
            guard await readiness.isReady() else { throw Problem.unavailable(retryAfter: 2) }
            return try .json(StatusBody(status: "ok"))
        }
        routes.addPublic(.get, "/problems/:type") { _, context in
            guard let type = context.parameters.get("type").flatMap(ProblemType.init(rawValue:))
            else { throw Problem.notFound }
            return try .json(
                ProblemBody(
                    type: type.path, status: type.status.code, title: type.title,
                    meaning: type.meaning))
        }
    }

    struct StatusBody: Encodable { let status: String }

    struct ProblemBody: Encodable {
        let type: String
        let status: Int
        let title: String
        let meaning: String
    }
}
