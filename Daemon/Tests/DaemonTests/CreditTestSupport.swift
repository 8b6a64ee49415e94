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
    /// Several, as there are several nodes; what comes at the same time is one transaction in each.
    private let holding: [Grouping<HoldRequest, Credits>]
    private let settling: [Grouping<Ending, Settlement>]

    private struct Ending: Sendable {
        let segment: Segment
        /// Nil: it is released.
        let fuel: Int64?
    }

    init(connectionsMax: Int = 8) async throws {
        var limits = TestCluster.patience
        limits.connectionsMax = connectionsMax
        // Many clients on one row and a busy machine: what is tested is not how long it takes.
        var settings = try await TestCluster.database()
        settings.statementTimeoutMilliseconds = 120_000
        settings.lockTimeoutMilliseconds = 120_000
        settings.idleInTransactionTimeoutMilliseconds = 120_000
        self.init(Database(settings, limits: limits, logger: TestCluster.quiet))
    }

    /// What a service does, without the service.
    init(_ database: Database) {
        self.database = database
        credits = CreditService(database: database)
        holding = (0..<4).map { _ in
            Grouping(weightMax: 5) { requests in
                try await database.transaction { transaction in
                    let rows = try await transaction.batch(HoldBatch.reading(requests))
                    var batch = try HoldBatch(rows)
                    let amounts = requests.map { request in Result { try batch.hold(request) } }
                    _ = try await transaction.commit(with: batch.writing())
                    return amounts
                }
            }
        }
        settling = (0..<4).map { _ in
            Grouping(weightMax: 5) { endings in
                try await database.transaction { transaction in
                    let rows = try await transaction.batch([
                        SettlementBatch.reading(endings.map(\.segment))
                    ])
                    var batch = try SettlementBatch(rows[0])
                    let settlements = endings.map { ending in
                        Result {
                            if let fuel = ending.fuel {
                                return try batch.settle(ending.segment, fuel: fuel)
                            }
                            let isReplay = try !batch.release(ending.segment)
                            return Settlement(
                                cost: Credits(micro: 0), price: Self.free, isReplay: isReplay)
                        }
                    }
                    _ = try await transaction.commit(with: batch.writing())
                    return settlements
                }
            }
        }
    }

    private static let free = Price(
        list: PriceList(
            id: 0, perMfuel: Credits(micro: 0), validFrom: Timestamp(microsecondsSince1970: 0)))

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
        try await holding[.random(in: 0..<4)](request)
    }

    func settle(_ segment: Segment, fuel: Int64) async throws -> Settlement {
        try await settling[.random(in: 0..<4)](Ending(segment: segment, fuel: fuel))
    }

    /// False if it was released before.
    func release(_ segment: Segment) async throws -> Bool {
        try await !settling[.random(in: 0..<4)](Ending(segment: segment, fuel: nil)).isReplay
    }

    func price(agentPerMfuel: Int64 = 0) async throws -> Price {
        let rows = try await database.query(CreditStore.SQL.currentPriceList)
        return try Price(
            list: CreditStore.priceList(rows.only),
            agentPerMfuel: Credits(micro: agentPerMfuel))
    }
}
