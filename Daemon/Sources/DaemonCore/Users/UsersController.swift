import HTTPTypes
import Hummingbird
import Postgres

/// Accounts over HTTP: everybody their own, administrators all of them.
struct UsersController: Sendable {
    let users: UserService
    let authenticator: Authenticator

    func addRoutes(to routes: inout Routes) {
        routes.addPublic(.post, "/api/v1/users", register)
        routes.add(.get, "/api/v1/me", needs: .accountRead, me)
        routes.add(.put, "/api/v1/me/password", needs: .accountWrite, changePassword)
        routes.add(.get, "/api/v1/admin/users", needs: .admin, list)
        routes.add(.get, "/api/v1/admin/users/:id", needs: .admin, show)
        routes.add(.patch, "/api/v1/admin/users/:id", needs: .admin, change)
    }

    struct UserBody: Encodable {
        let id: UserID
        let email: String
        let tier: String
        let role: Role
        let createdAt: Timestamp
        let disabledAt: Timestamp?

        init(_ user: User) {
            id = user.id
            email = user.email
            tier = user.tier
            role = user.role
            createdAt = user.createdAt
            disabledAt = user.disabledAt
        }
    }

    /// What the tier allows. Numbers that may have 64 bits are texts.
    struct TierBody: Encodable {
        let name: String
        let requestsPerMinute: Int32
        let requestsPerDay: Int32
        let weight: Int32
        let wallMsMax: Int32
        let memoryPagesMax: Int32
        let fuelMax: String
        let moduleBytesMax: String
        let inputBytesMax: String
        let runningMax: Int32
        let queuedMax: Int32

        init(_ tier: Tier) {
            name = tier.name
            requestsPerMinute = tier.requestsPerMinute
            requestsPerDay = tier.requestsPerDay
            weight = tier.weight
            wallMsMax = tier.wallMillisecondsMax
            memoryPagesMax = tier.memoryPagesMax
            fuelMax = String(tier.fuelMax)
            moduleBytesMax = String(tier.moduleBytesMax)
            inputBytesMax = String(tier.inputBytesMax)
            runningMax = tier.runningMax
            queuedMax = tier.queuedMax
        }
    }

    struct MeBody: Encodable {
        let user: UserBody
        let tier: TierBody
        /// What the credentials of this request may do.
        let scopes: [Scope]
    }

    struct RegisterBody: RequestBodyModel {
        let email: String
        let password: String

        enum CodingKeys: String, CodingKey, CaseIterable { case email, password }
    }

    struct PasswordBody: RequestBodyModel {
        let oldPassword: String
        let newPassword: String

        enum CodingKeys: String, CodingKey, CaseIterable {
            case oldPassword = "old_password"
            case newPassword = "new_password"
        }
    }

    struct ChangeBody: RequestBodyModel {
        let tier: String?
        let role: Role?
        let disabled: Bool?

        enum CodingKeys: String, CodingKey, CaseIterable { case tier, role, disabled }
    }

    @Sendable func register(_ request: Request, _ context: ServiceContext) async throws -> Response
    {
        let body = try await request.json(RegisterBody.self)
        let user = try await users.register(email: body.email, password: body.password)
        return try .json(UserBody(user), status: .created, headers: [.location: "/api/v1/me"])
    }

    @Sendable func me(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let user = try await users.find(identity.user)
        return try .json(
            MeBody(
                user: UserBody(user), tier: TierBody(await users.tier(user.tier)),
                scopes: Scope.allCases.filter(identity.scopes.contains)))
    }

    /// The session that changes the password ends, too: the new one is good for a new session.
    @Sendable func changePassword(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let body = try await request.json(PasswordBody.self)
        try await users.changePassword(
            of: identity.user, from: body.oldPassword, to: body.newPassword)
        await authenticator.forget(identity.user)
        context.facts.note(.passwordChanged)
        return Response(status: .noContent)
    }

    @Sendable func list(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try PageRequest<User>(request)
        let found = try await users.page(before: page.cursor, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { UserBody($0) })
    }

    @Sendable func show(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(UserBody(users.find(context.id("id"))))
    }

    @Sendable func change(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let body = try await request.json(ChangeBody.self)
        let user = try await users.change(
            context.id("id"), tier: body.tier, role: body.role, isDisabled: body.disabled)
        await authenticator.forget(user.id)
        context.facts.note(.accountChanged, user.id.description)
        return try .json(UserBody(user))
    }
}
