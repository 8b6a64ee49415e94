import HTTPTypes
import Hummingbird
import Postgres

/// Logging in and out over HTTP, for programs (tokens in bodies) and browsers (cookies).
struct SessionsController: Sendable {
    let sessions: SessionService
    let authenticator: Authenticator

    func addRoutes(to routes: inout Routes) {
        routes.addPublic(.post, "/api/v1/sessions", logIn)
        routes.addPublic(.post, "/api/v1/sessions/renew", renew)
        routes.add(.get, "/api/v1/sessions", needs: .accountRead, list)
        routes.add(.delete, "/api/v1/sessions/current", needs: .accountRead, logOut)
        routes.add(.delete, "/api/v1/sessions/:id", needs: .accountWrite, end)
    }

    struct LogInBody: RequestBodyModel {
        let email: String
        let password: String

        enum CodingKeys: String, CodingKey, CaseIterable { case email, password }
    }

    struct RenewBody: RequestBodyModel {
        let renewal: String?

        enum CodingKeys: String, CodingKey, CaseIterable { case renewal }
    }

    struct TokensBody: Encodable {
        let token: String
        let expiresIn: Int64
        let renewal: String
        let session: SessionBody
    }

    struct SessionBody: Encodable {
        let id: SessionID
        let createdAt: Timestamp
        let expiresAt: Timestamp

        init(_ session: Session) {
            id = session.id
            createdAt = session.createdAt
            expiresAt = session.expiresAt
        }
    }

    @Sendable func logIn(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let body = try await request.json(LogInBody.self)
        return try answer(await sessions.logIn(email: body.email, password: body.password))
    }

    /// Takes the renewal from the body, or, for browsers, from the cookie.
    @Sendable func renew(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let body = try await request.json(RenewBody.self)
        if let renewal = body.renewal {
            return try answer(await sessions.renew(renewal))
        }
        guard let renewal = request.cookies[SessionCookies.renewal]?.value else {
            throw Problem.wrongCredentials
        }
        try request.checkOrigin()
        return try answer(await sessions.renew(renewal))
    }

    private func answer(_ tokens: SessionTokens) throws -> Response {
        var response = try Response.json(
            TokensBody(
                token: tokens.token, expiresIn: tokens.tokenSeconds, renewal: tokens.renewal,
                session: SessionBody(tokens.session)),
            status: .created, headers: [.cacheControl: "no-store"])
        for cookie in SessionCookies.cookies(tokens) { response.setCookie(cookie) }
        return response
    }

    @Sendable func list(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try PageRequest<Session>(request)
        let found = try await sessions.page(
            of: identity.user, before: page.cursor, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { SessionBody($0) })
    }

    @Sendable func logOut(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        // A key is not a session; it is revoked, not logged out.
        guard case .session(let id) = identity.credential else { throw Problem.notFound }
        return try await end(id, identity)
    }

    @Sendable func end(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await end(context.id("id"), identity)
    }

    private func end(_ id: SessionID, _ identity: Identity) async throws -> Response {
        try await sessions.end(id, of: identity.user)
        await authenticator.forget(identity.user)
        var response = Response(status: .noContent)
        if identity.credential == .session(id) {
            for cookie in SessionCookies.expired { response.setCookie(cookie) }
        }
        return response
    }
}

/// The two cookies of a browser's session. Scripts cannot read them.
enum SessionCookies {
    static let token = "martlet_token"
    static let renewal = "martlet_renewal"

    private static let renewalPath = "/api/v1/sessions"

    static func cookies(_ tokens: SessionTokens) -> [Cookie] {
        [
            cookie(token, tokens.token, Int(tokens.tokenSeconds), path: "/"),
            cookie(renewal, tokens.renewal, Int(SessionService.secondsMax), path: renewalPath),
        ]
    }

    static var expired: [Cookie] {
        [cookie(token, "", 0, path: "/"), cookie(renewal, "", 0, path: renewalPath)]
    }

    private static func cookie(
        _ name: String, _ value: String, _ seconds: Int, path: String
    ) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: seconds, path: path, secure: true, httpOnly: true,
            sameSite: .lax)
    }
}
