package import Postgres

/// The rules about accounts.
package struct UserService: Sendable {
    private let database: Database
    private let hasher: PasswordHasher
    private let keys: APIKeyService

    /// What a new account begins with.
    private let startingCredits: Credits

    package init(
        database: Database, hasher: PasswordHasher, keys: APIKeyService,
        startingCredits: Credits = Credits(micro: 0)
    ) {
        self.database = database
        self.hasher = hasher
        self.keys = keys
        self.startingCredits = startingCredits
    }

    static let firstTier = "free"

    package func register(email: String, password: String) async throws -> User {
        guard let address = EmailAddress(email) else {
            throw Problem.invalid("email", "must be an e-mail address")
        }
        if let complaint = PasswordRule.complaint(password, email: address.text) {
            throw Problem.invalid("password", complaint)
        }
        let hash = try await hasher.hash(password)
        do {
            return try await database.transaction { transaction in
                let user = try await UserStore.insert(
                    address, passwordHash: hash, tier: Self.firstTier, role: .user,
                    in: transaction)
                if startingCredits.micro > 0 {
                    _ = try await CreditStore.grant(
                        startingCredits, to: user.id, key: "start:\(user.id)", note: nil,
                        in: transaction)
                }
                return user
            }
        } catch let error as PostgresError where error.violates("users_email_key") {
            throw Problem.emailTaken
        }
    }

    package func find(_ id: UserID) async throws -> User {
        guard let user = try await UserStore.find(id, in: database) else { throw Problem.notFound }
        return user
    }

    package func tier(_ name: String) async throws -> Tier {
        guard let tier = try await UserStore.tier(name, in: database) else {
            throw Problem.notFound
        }
        return tier
    }

    /// Gives an account another password and ends its sessions. Keys go on to work.
    package func changePassword(
        of id: UserID, from old: String, to new: String
    ) async throws {
        let stored = try await UserStore.password(of: id, in: database)
        guard try await hasher.verify(old, stored?.hash), let stored else {
            throw Problem.wrongCredentials
        }
        if let complaint = PasswordRule.complaint(new, email: stored.email) {
            throw Problem.invalid("new_password", complaint)
        }
        let hash = try await hasher.hash(new)
        try await database.transaction { transaction in
            try await UserStore.setPassword(of: id, hash: hash, in: transaction)
            try await SessionStore.endAll(of: id, in: transaction)
            try await IdentityStore.announceChange(of: id, in: transaction)
        }
    }

    // MARK: Administration

    package func page(before id: UserID?, limit: Int) async throws -> [User] {
        try await UserStore.page(before: id, limit: Int64(limit), in: database)
    }

    package func change(
        _ id: UserID, tier: String?, role: Role?, isDisabled: Bool?
    ) async throws -> User {
        do {
            return try await database.transaction { transaction in
                let before = try await UserStore.lockAndCountAdministrators(in: transaction)
                guard
                    let user = try await UserStore.change(
                        id, tier: tier, role: role, isDisabled: isDisabled, in: transaction)
                else { throw Problem.notFound }
                let after = try await UserStore.lockAndCountAdministrators(in: transaction)
                guard after > 0 || before == 0 else { throw Problem.lastAdministrator }
                if user.disabledAt != nil {
                    try await SessionStore.endAll(of: id, in: transaction)
                }
                try await IdentityStore.announceChange(of: id, in: transaction)
                return user
            }
        } catch let error as PostgresError where error.violates("users_tier_fkey") {
            throw Problem.invalid("tier", "there is no such tier")
        }
    }

    /// Makes an administrator if there is none, and returns the key that is shown this once.
    package func makeFirstAdministrator() async throws -> String? {
        try await database.transaction { transaction in
            guard try await UserStore.lockAndCountAdministrators(in: transaction) == 0,
                let address = EmailAddress("admin-\(Secret.random(byteCount: 5))@localhost")
            else { return nil }
            // No password: nobody can log in as this account until it has been given one.
            let user = try await UserStore.insert(
                address, passwordHash: nil, tier: "pro", role: .admin, in: transaction)
            let key = try await keys.create(
                for: user.id, name: "first administrator", scopes: Scope.all(of: .admin),
                expiresAt: nil, in: transaction)
            return key.text
        }
    }

    /// Refuses to work with a pepper that is not the deployment's: no key would be recognised.
    package func agree(on pepper: Pepper) async throws -> Bool {
        let agreed = try await UserStore.agree(
            on: UserStore.pepperFingerprint, pepper.fingerprint, in: database)
        return agreed == pepper.fingerprint
    }
}
