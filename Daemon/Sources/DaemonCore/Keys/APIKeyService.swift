package import Postgres

/// The rules about keys.
package struct APIKeyService: Sendable {
    private let database: Database
    private let pepper: Pepper

    package init(database: Database, pepper: Pepper) {
        self.database = database
        self.pepper = pepper
    }

    /// How many keys somebody may have that work.
    static let usableMax: Int64 = 100

    /// A new key and its text, which is nowhere else.
    package struct Created: Sendable {
        package let key: APIKey
        package let text: String
    }

    /// Makes a key that may do no more than its maker.
    package func create(
        by identity: Identity, name: String, scopes: Set<Scope>?, expiresIn seconds: Int64?
    ) async throws -> Created {
        guard let name = NameRule.name(name) else {
            throw Problem.invalid("name", NameRule.complaint)
        }
        let scopes = scopes ?? Scope.usual.intersection(identity.scopes)
        guard !scopes.isEmpty else {
            throw Problem.invalid("scopes", "must name one scope or more")
        }
        guard scopes.isSubset(of: identity.scopes) else {
            throw Problem.invalid("scopes", "must be among those that you have yourself")
        }
        if let seconds, !(60...Self.secondsMax).contains(seconds) {
            throw Problem.invalid("expires_in", "must be 60 to \(Self.secondsMax) seconds")
        }
        return try await database.transaction { transaction in
            try await create(
                for: identity.user, name: name, scopes: scopes,
                expiresAt: seconds.map { Timestamp.now.adding(seconds: $0) }, in: transaction)
        }
    }

    /// Ten years.
    private static let secondsMax: Int64 = 315_360_000

    func create(
        for user: UserID, name: String, scopes: Set<Scope>, expiresAt: Timestamp?,
        in transaction: borrowing Transaction
    ) async throws -> Created {
        let count = try await APIKeyStore.lockAndCountUsable(of: user, in: transaction)
        guard count < Self.usableMax else { throw Problem.tooManyKeys }
        let text = KeyText.generate()
        let key = try await APIKeyStore.insert(
            text.prefix, mac: pepper.mac(text.secret), of: user, name: name,
            scopes: Scope.allCases.filter(scopes.contains), expiresAt: expiresAt, in: transaction)
        return Created(key: key, text: text.text)
    }

    package func find(_ id: APIKeyID, of user: UserID) async throws -> APIKey {
        guard let key = try await APIKeyStore.find(id, of: user, in: database) else {
            throw Problem.notFound
        }
        return key
    }

    package func page(
        of user: UserID, before id: APIKeyID?, limit: Int
    ) async throws -> [APIKey] {
        try await APIKeyStore.page(of: user, before: id, limit: Int64(limit), in: database)
    }

    package func revoke(_ id: APIKeyID, of user: UserID) async throws {
        try await database.transaction { transaction in
            guard try await APIKeyStore.revoke(id, of: user, in: transaction) else {
                throw Problem.notFound
            }
            try await IdentityStore.announceChange(of: user, in: transaction)
        }
    }
}
