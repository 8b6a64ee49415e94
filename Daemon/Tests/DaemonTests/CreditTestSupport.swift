import Postgres
import Synchronization
import TestCluster
import Testing

@testable import DaemonCore

/// Numbers that look random and are the same for the same seed.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A value that several tasks use in turn.
final class Shared<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
        value.withLock { body(&$0) }
    }
}

/// A database with people in it, and what the service does with their credits.
struct CreditBench: Sendable {
    let database: Database
    let credits: CreditService

    init(connectionsMax: Int = 8) async throws {
        var limits = TestCluster.patience
        limits.connectionsMax = connectionsMax
        // Many clients on one row and a busy machine: what is tested is not how long it takes.
        var settings = try await TestCluster.database()
        settings.statementTimeoutMilliseconds = 120_000
        settings.lockTimeoutMilliseconds = 120_000
        settings.idleInTransactionTimeoutMilliseconds = 120_000
        database = Database(settings, limits: limits, logger: TestCluster.quiet)
        credits = CreditService(database: database)
    }

    func person(_ name: String, granted micro: Int64 = 0) async throws -> UserID {
        let address = try #require(EmailAddress("\(name)@example.org"))
        let user = try await UserStore.insert(
            address, passwordHash: nil, tier: "free", role: .user, in: database)
        if micro > 0 {
            _ = try await credits.grant(
                Credits(micro: micro), to: user.id, key: "first-\(user.id)", note: nil)
        }
        return user.id
    }

    func key(of user: UserID) async throws -> APIKeyID {
        try await database.transaction { transaction in
            try await APIKeyStore.insert(
                Secret.random(byteCount: 10), mac: Bytes(repeatElement(0, count: 32)), of: user,
                name: "k", scopes: [.tasksWrite], expiresAt: nil, in: transaction
            ).id
        }
    }

    func hold(_ request: HoldRequest) async throws -> Credits {
        try await database.transaction { try await credits.hold(request, in: $0) }
    }

    func settle(_ segment: Segment, fuel: Int64) async throws -> Settlement {
        try await database.transaction { try await credits.settle(segment, fuel: fuel, in: $0) }
    }

    func release(_ segment: Segment) async throws -> Bool {
        try await database.transaction { try await credits.release(segment, in: $0) }
    }

    func price(agentPerMfuel: Int64 = 0) async throws -> Price {
        try await credits.price(agentPerMfuel: Credits(micro: agentPerMfuel), in: database)
    }
}
