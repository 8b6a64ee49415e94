package import Postgres

/// The rules about logging in and out.
package struct SessionService: Sendable {
    private let database: Database
    private let hasher: PasswordHasher
    private let pepper: Pepper
    private let tokens: TokenSigner

    package init(
        database: Database, hasher: PasswordHasher, pepper: Pepper, tokens: TokenSigner
    ) {
        self.database = database
        self.hasher = hasher
        self.pepper = pepper
        self.tokens = tokens
    }

    /// How long a session lasts without being renewed: thirty days.
    static let secondsMax: Int64 = 2_592_000

    package func logIn(email: String, password: String) async throws -> SessionTokens {
        let found =
            if let address = EmailAddress(email) {
                try await UserStore.password(email: address, in: database)
            } else {
                (UserID, hash: String?)?.none
            }
        // The same work whoever it is, so that the time does not tell who has an account.
        guard try await hasher.verify(password, found?.hash), let (user, _) = found else {
            throw Problem.wrongCredentials
        }
        let renewal = RenewalText(session: .make())
        let session = try await SessionStore.insert(
            renewal.session, mac: pepper.mac(renewal.secret), of: user, seconds: Self.secondsMax,
            in: database)
        return try await sign(session, of: user, renewal)
    }

    /// Exchanges a renewal for new tokens. It works once: a copy of it is worth nothing then.
    package func renew(_ text: String) async throws -> SessionTokens {
        guard let old = RenewalText(text),
            let (user, mac) = try await SessionStore.mac(of: old.session, in: database),
            pepper.accepts(old.secret, mac: mac)
        else { throw Problem.wrongCredentials }
        let renewal = RenewalText(session: old.session)
        guard
            let session = try await SessionStore.renew(
                old.session, from: mac, to: pepper.mac(renewal.secret), seconds: Self.secondsMax,
                in: database)
        else { throw Problem.wrongCredentials }
        return try await sign(session, of: user, renewal)
    }

    private func sign(
        _ session: Session, of user: UserID, _ renewal: RenewalText
    ) async throws -> SessionTokens {
        SessionTokens(
            session: session, token: try await tokens.sign(user: user, session: session.id),
            tokenSeconds: TokenSigner.seconds, renewal: renewal.text)
    }

    package func page(
        of user: UserID, before id: SessionID?, limit: Int
    ) async throws -> [Session] {
        try await SessionStore.page(of: user, before: id, limit: Int64(limit), in: database)
    }

    package func end(_ id: SessionID, of user: UserID) async throws {
        try await database.transaction { transaction in
            guard try await SessionStore.end(id, of: user, in: transaction) else {
                throw Problem.notFound
            }
            try await IdentityStore.announceChange(of: user, in: transaction)
        }
    }

    /// Forgets sessions that were left to expire.
    package func deleteExpired() async throws {
        while try await SessionStore.deleteExpired(in: database) > 0 {}
    }
}
