package import Postgres

/// Finds out who sent a request. There is no way around it and no way to switch it off.
package actor Authenticator {
    private let database: Database
    private let pepper: Pepper
    private let tokens: TokenSigner
    private let clock = ContinuousClock()

    /// What was found lately. Only what was found: a guess always costs a look.
    private var known: [Credential: Known] = [:]

    private enum Credential: Hashable {
        case key(prefix: String)
        case session(SessionID)
    }

    private struct Known {
        let identity: Identity
        /// Of a key.
        let mac: Bytes?
        let until: ContinuousClock.Instant
    }

    private let keptFor: Duration
    private static let knownMax = 20_000

    /// - Parameter keptFor: how long what was found counts, unless it is said to have changed
    package init(
        database: Database, pepper: Pepper, tokens: TokenSigner, keptFor: Duration = .seconds(10)
    ) {
        self.keptFor = keptFor
        self.database = database
        self.pepper = pepper
        self.tokens = tokens
    }

    /// Who has this credential: a key's text or a session's token. Nil if nobody has.
    package nonisolated func identity(credential text: String) async throws -> Identity? {
        if let key = KeyText(text) { return try await identity(key: key) }
        guard let (user, session) = await tokens.verify(text) else { return nil }
        return try await identity(session: session, of: user)
    }

    /// Whatever is wrong with a key, the same is done before it is refused, so that time tells
    /// nothing: a prefix that is known saves only a key that is right the look.
    private nonisolated func identity(key text: KeyText) async throws -> Identity? {
        if let known = await known(.key(prefix: text.prefix)), let mac = known.mac,
            pepper.accepts(text.secret, mac: mac)
        {
            return known.identity
        }
        let start = clock.now
        let found = try await IdentityStore.key(prefix: text.prefix, in: database)
        let isRight = pepper.accepts(text.secret, mac: found?.mac ?? Self.nobody)
        guard let found, isRight else { return nil }
        var until = start + keptFor
        if let expiresAt = found.expiresAt {
            let left = expiresAt.microsecondsSince1970 - Timestamp.now.microsecondsSince1970
            until = min(until, start + .microseconds(left))
        }
        await remember(
            .key(prefix: text.prefix),
            Known(identity: found.identity, mac: found.mac, until: until), since: start)
        if found.isUnnoted, case .key(let id) = found.identity.credential {
            try await IdentityStore.noteUse(of: id, in: database)
        }
        return found.identity
    }

    private static let nobody = Bytes(repeatElement(0, count: 32))

    private nonisolated func identity(
        session: SessionID, of user: UserID
    ) async throws -> Identity? {
        if let known = await known(.session(session)) { return known.identity }
        let start = clock.now
        let found = try await IdentityStore.session(session, of: user, in: database)
        guard let found else { return nil }
        await remember(
            .session(session),
            Known(identity: found, mac: nil, until: start + keptFor), since: start)
        return found
    }

    // MARK: What is known

    private func known(_ credential: Credential) -> Known? {
        guard let found = known[credential], found.until > clock.now else { return nil }
        return found
    }

    /// When something was last forgotten: what was read before that may be outdated.
    private var lastForgotten: ContinuousClock.Instant?

    private func remember(
        _ credential: Credential, _ found: Known, since start: ContinuousClock.Instant
    ) {
        if let lastForgotten, lastForgotten >= start { return }
        if known.count >= Self.knownMax { known = known.filter { $0.value.until > clock.now } }
        if known.count >= Self.knownMax { known = [:] }
        known[credential] = found
    }

    /// Looks up anew what a user may do from now on.
    package func forget(_ user: UserID) {
        lastForgotten = clock.now
        known = known.filter { $0.value.identity.user != user }
    }

    package func forgetAll() {
        lastForgotten = clock.now
        known = [:]
    }

    /// Forgets what others say has changed. Returns when the listener is stopped.
    package nonisolated func follow(_ listener: NotificationListener) async {
        for await event in listener.events() {
            switch event {
            case .notification(IdentityStore.channel, let payload):
                if let user = UserID(payload) { await forget(user) } else { await forgetAll() }
            case .notification: break
            case .listening: await forgetAll()
            }
        }
    }
}
