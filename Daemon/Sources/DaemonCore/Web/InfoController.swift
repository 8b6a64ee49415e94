import HTTPTypes
import Hummingbird
import NIOCore

/// What anybody may see about the service itself: what it answers to, and what its problems mean.
struct InfoController: Sendable {
    func addRoutes(to routes: inout Routes) {
        let document = ByteBuffer(bytes: PackageResources.openapi_yaml)
        routes.addPublic(.get, "/api/v1/openapi.yaml") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/yaml"],
                body: ResponseBody(byteBuffer: document))
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

    struct ProblemBody: Encodable {
        let type: String
        let status: Int
        let title: String
        let meaning: String
    }
}
