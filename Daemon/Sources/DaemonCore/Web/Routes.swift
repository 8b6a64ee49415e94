package import HTTPTypes
import Hummingbird
import Logging

/// Everything that the service answers to.
///
/// A handler either takes an identity, and is reached only by requests that have one with the
/// scope that the route needs, or it is on the list of those that anybody reaches.
package struct Routes {
    /// One route, as tests and documents see it.
    package struct Entry: Sendable, Equatable {
        package let method: HTTPRequest.Method
        package let path: String
        package let access: Access
    }

    package enum Access: Sendable, Equatable {
        case anybody
        case needs(Scope)
    }

    package private(set) var entries: [Entry] = []
    let router: Router<ServiceContext>
    private let authenticator: Authenticator
    private let limits: LimitService

    init(authenticator: Authenticator, limits: LimitService, edge: EdgeMiddleware) {
        self.authenticator = authenticator
        self.limits = limits
        router = Router(context: ServiceContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: edge)
    }

    typealias PublicHandler = @Sendable (Request, ServiceContext) async throws -> Response
    typealias Handler = @Sendable (Request, ServiceContext, Identity) async throws -> Response

    mutating func addPublic(
        _ method: HTTPRequest.Method, _ path: String, _ handler: @escaping PublicHandler
    ) {
        entries.append(Entry(method: method, path: path, access: .anybody))
        router.on(RouterPath(path), method: method, use: handler)
    }

    mutating func add(
        _ method: HTTPRequest.Method, _ path: String, needs scope: Scope,
        _ handler: @escaping Handler
    ) {
        entries.append(Entry(method: method, path: path, access: .needs(scope)))
        router.on(RouterPath(path), method: method) { [authenticator, limits] request, context in
            let identity = try await request.identity(authenticator)
            context.facts.note(user: identity.user)
            context.facts.note(try await limits.take(identity.user))
            guard identity.scopes.contains(scope) else {
                throw Problem.forbidden(missing: scope)
            }
            var context = context
            context.logger[metadataKey: "user"] = .string(identity.user.description)
            return try await handler(request, context, identity)
        }
    }

    /// Says of every known path which methods it takes, to those who use another.
    func refuseOtherMethods() {
        let all: [HTTPRequest.Method] = [
            .get, .head, .post, .put, .patch, .delete, .options, .trace, .query,
        ]
        for (path, entries) in Dictionary(grouping: entries, by: \.path) {
            var allowed = entries.map(\.method)
            if allowed.contains(.get) { allowed.append(.head) }
            for method in all where !allowed.contains(method) {
                router.on(RouterPath(path), method: method) { [allowed] _, _ -> Response in
                    throw Problem.methodNotAllowed(all.filter(allowed.contains))
                }
            }
        }
    }
}

extension Request {
    /// Who sent this. Credentials in a cookie count only if the request comes from our own pages.
    func identity(_ authenticator: Authenticator) async throws -> Identity {
        if let header = headers[.authorization] {
            let parts = header.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 4_096,
                let identity = try await authenticator.identity(credential: String(parts[1]))
            else { throw Problem.unauthenticated }
            return identity
        }
        guard let cookie = cookies[SessionCookies.token]?.value, cookie.utf8.count <= 4_096,
            let identity = try await authenticator.identity(credential: cookie)
        else { throw Problem.unauthenticated }
        // Reading changes nothing, and other sites cannot see the answer.
        if method != .get, method != .head { try checkOrigin() }
        return identity
    }

    /// Refuses what a page of another site makes a browser send.
    func checkOrigin() throws(Problem) {
        guard let origin = headers[.origin], let host = head.authority,
            let start = origin.firstRange(of: "://")?.upperBound,
            origin[start...].lowercased() == host.lowercased()
        else { throw .crossOrigin }
    }
}
