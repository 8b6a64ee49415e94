package import Postgres

/// The rules about credits.
///
/// Work is paid for in two steps. Before it begins, the most that it can cost is set aside, so that
/// it never runs out of credits on its way; when it ends, what it did cost is charged and the rest
/// given back. Both are part of a transaction of whoever stores the work itself, and both can be
/// said twice without happening twice: see ``HoldBatch`` and ``SettlementBatch``.
package struct CreditService: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    // MARK: Work

    /// Gives back all that was set aside, for work that is not done.
    package func release(
        _ segment: Segment, in transaction: borrowing Transaction
    ) async throws {
        let rows = try await transaction.batch([SettlementBatch.reading([segment])])
        var batch = try SettlementBatch(rows[0])
        try batch.release(segment)
        _ = try await transaction.batch(batch.writing())
    }

    // MARK: Accounts

    package func account(of user: UserID) async throws -> Account {
        guard let account = try await CreditStore.account(of: user, in: database) else {
            throw Problem.notFound
        }
        return account
    }

    package func entries(
        of user: UserID, before id: LedgerEntryID?, limit: Int
    ) async throws -> [LedgerEntry] {
        try await CreditStore.entries(of: user, before: id, limit: Int64(limit), in: database)
    }

    /// The most that is granted at once: a thousand million credits.
    static let grantMax = Credits(micro: 1_000_000_000_000_000)

    /// Gives credits to a user. The same key again gives nothing more, and finds what was given.
    package func grant(
        _ amount: Credits, to user: UserID, key: String, note: String?
    ) async throws -> (entry: LedgerEntry, isReplay: Bool) {
        guard (1...Self.grantMax.micro).contains(amount.micro) else {
            throw Problem.invalid(
                "amount", "must be 1 to \(Self.grantMax.micro), in millionths of a credit")
        }
        let note = note?.trimmingBlanks
        if let note, note.unicodeScalars.count > 200 || note.contains("\0") {
            throw Problem.invalid("note", "must have at most 200 characters, none of them NUL")
        }
        let key = "grant:\(key)"
        func before() async throws -> (entry: LedgerEntry, isReplay: Bool)? {
            guard let (owner, entry) = try await CreditStore.entry(key: key, in: database) else {
                return nil
            }
            guard owner == user, entry.amount == amount, entry.note == note else {
                throw Problem.idempotencyKeyReused
            }
            return (entry, true)
        }
        if let found = try await before() { return found }
        do {
            let entry = try await database.transaction { transaction in
                try await CreditStore.grant(
                    amount, to: user, key: key, note: note, in: transaction)
            }
            guard let entry else { throw Problem.invalid("user_id", "there is no such user") }
            return (entry, false)
        } catch let error as PostgresError where error.violates("ledger_key") {
            // Somebody else was given the same request at this very moment.
            guard let found = try await before() else { throw error }
            return found
        } catch let error as PostgresError where error.violates("accounts_max_check") {
            throw Problem.invalid("amount", "is more than the account can take")
        }
    }

    // MARK: Prices

    package func priceLists() async throws -> [PriceList] {
        try await CreditStore.priceLists(in: database)
    }

    /// Sets what fuel costs, now or from a moment to come on.
    package func setPrice(
        perMfuel: Credits, validIn seconds: Int64?
    ) async throws -> PriceList {
        guard (0...PriceList.perMfuelMax.micro).contains(perMfuel.micro) else {
            throw Problem.invalid("per_mfuel", "must be 0 to \(PriceList.perMfuelMax.micro)")
        }
        if let seconds, !(0...Self.secondsMax).contains(seconds) {
            throw Problem.invalid("valid_in", "must be 0 to \(Self.secondsMax) seconds")
        }
        return try await CreditStore.insertPriceList(
            perMfuel: perMfuel, validIn: seconds ?? 0, in: database)
    }

    /// A year.
    private static let secondsMax: Int64 = 31_622_400

    // MARK: Spending

    package func usage(of user: UserID, _ query: UsageQuery) async throws -> [UsageRow] {
        let rows = try await SpendingStore.usage(
            of: user, query, limit: Int64(Self.usageRowsMax + 1), in: database)
        guard rows.count <= Self.usageRowsMax else {
            throw Problem.invalid(
                "from", "gives more than \(Self.usageRowsMax) rows: ask for fewer days")
        }
        return rows
    }

    private static let usageRowsMax = 10_000

    package func caps(of user: UserID) async throws -> [SpendCap] {
        try await SpendingStore.caps(of: user, in: database)
    }

    /// Limits what may be spent from now on. What is set aside already stays so.
    package func setCap(
        _ kind: SpendCap.Kind, _ subject: Identifier, of user: UserID, period: SpendCap.Period,
        amount: Credits
    ) async throws {
        guard (0...Int64.max / 4).contains(amount.micro) else {
            throw Problem.invalid("amount", "must be 0 to \(Int64.max / 4)")
        }
        try await database.transaction { transaction in
            if kind == .key {
                guard
                    try await APIKeyStore.find(APIKeyID(subject), of: user, in: transaction) != nil
                else { throw Problem.notFound }
            }
            guard let account = try await CreditStore.lockAccount(of: user, in: transaction) else {
                throw Problem.notFound
            }
            let isSet = try await SpendingStore.setCap(
                kind, subject, of: account, period: period, amount: amount,
                countMax: Self.capsMax, in: transaction)
            guard isSet else { throw Problem.tooManyCaps }
        }
    }

    /// How many spend caps an account may have.
    static let capsMax: Int64 = 1_000

    package func removeCap(
        _ kind: SpendCap.Kind, _ subject: Identifier, of user: UserID
    ) async throws {
        try await database.transaction { transaction in
            guard let account = try await CreditStore.lockAccount(of: user, in: transaction),
                try await SpendingStore.removeCap(kind, subject, of: account, in: transaction)
            else { throw Problem.notFound }
        }
    }

    // MARK: Audit

    /// Everything that does not add up, at one moment; the first hundred at most.
    package func audit() async throws -> [AuditMismatch] {
        try await database.transaction { transaction in
            try await CreditStore.audit(in: transaction)
        }
    }
}
