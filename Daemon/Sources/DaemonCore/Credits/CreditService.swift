package import Postgres

/// The rules about credits.
///
/// Work is paid for in two steps. Before it begins, the most that it can cost is set aside, so that
/// it never runs out of credits on its way; when it ends, what it did cost is charged and the rest
/// given back. Both are part of a transaction of whoever stores the work itself, and both can be
/// said twice without happening twice.
package struct CreditService: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    // MARK: Work

    /// What fuel costs from now on, and for all of a task that is submitted now.
    package func price(
        agentPerMfuel: Credits = Credits(micro: 0),
        in database: borrowing some Querying & ~Copyable
    ) async throws -> Price {
        try await Price(
            list: CreditStore.currentPriceList(in: database), agentPerMfuel: agentPerMfuel)
    }

    /// Sets aside the most that work can cost, and returns how much that is. Throws a problem,
    /// which must undo the transaction, if the account or a cap does not have as much.
    package func hold(
        _ request: HoldRequest, in transaction: borrowing Transaction
    ) async throws -> Credits {
        guard (0...Fuel.max).contains(request.fuelMax) else {
            throw CreditError.fuelBeyondMax(request.segment)
        }
        // No account has as much as what does not fit.
        let amount = Credits(
            micro: Int64(clamping: request.price.cost(fuel: request.fuelMax)))
        let account = try await reserve(amount, for: request, in: transaction)
        guard let account else { return try await amountBefore(request, in: transaction) }
        guard try await CreditStore.insert(request, amount, of: account, in: transaction) else {
            try await CreditStore.unreserve(amount, of: account, in: transaction)
            return try await amountBefore(request, in: transaction)
        }
        for cap in try await SpendingStore.hold(amount, for: request, of: account, in: transaction)
        where cap.left < 0 {
            let before = Int64(max(0, cap.left + Int128(amount.micro)))
            throw Problem.spendCapReached(cap.kind, shortfall(request, Credits(micro: before)))
        }
        return amount
    }

    /// Takes from the account what is to be set aside. Nil if that is not there, but need not be,
    /// since it was set aside before.
    private func reserve(
        _ amount: Credits, for request: HoldRequest, in transaction: borrowing Transaction
    ) async throws -> Identifier? {
        if let account = try await CreditStore.reserve(amount, of: request.user, in: transaction) {
            return account
        }
        // A refusal is to say what it was for, so from here on nobody changes the account.
        guard try await CreditStore.lockAccount(of: request.user, in: transaction) != nil else {
            throw Problem.notFound
        }
        if try await CreditStore.hold(request.segment, in: transaction) != nil { return nil }
        if let account = try await CreditStore.reserve(amount, of: request.user, in: transaction) {
            return account
        }
        guard let account = try await CreditStore.account(of: request.user, in: transaction) else {
            throw Problem.notFound
        }
        throw Problem.insufficientCredits(shortfall(request, account.available))
    }

    private func shortfall(_ request: HoldRequest, _ available: Credits) -> Shortfall {
        Shortfall(
            needed: String(request.price.cost(fuel: request.fuelMax)), available: available,
            affordableFuel: String(
                min(request.fuelMax, request.price.affordableFuel(available))))
    }

    /// What was set aside before for the same, at the price of that time.
    private func amountBefore(
        _ request: HoldRequest, in transaction: borrowing Transaction
    ) async throws -> Credits {
        let hold = try await CreditStore.hold(request.segment, in: transaction)
            .unwrapped(request.segment)
        guard hold.user == request.user, hold.fuelMax == request.fuelMax else {
            throw CreditError.heldOtherwise(request.segment)
        }
        return hold.amount
    }

    /// Charges what the work cost, and gives back the rest of what was set aside.
    package func settle(
        _ segment: Segment, fuel: Int64, in transaction: borrowing Transaction
    ) async throws -> Settlement {
        let hold = try await CreditStore.lockHold(segment, in: transaction).unwrapped(segment)
        if hold.isClosed {
            guard hold.fuel == fuel, let cost = hold.cost else {
                throw CreditError.closedOtherwise(segment)
            }
            return Settlement(cost: cost, price: hold.price, isReplay: true)
        }
        guard (0...hold.fuelMax).contains(fuel) else { throw CreditError.fuelBeyondMax(segment) }

        // No more than what is set aside, which has 64 bits.
        let cost = Credits(micro: Int64(hold.price.cost(fuel: fuel)))
        let royalty = Credits(micro: Int64(hold.price.royalty(fuel: fuel)))
        let charges = [
            CreditStore.Charge(
                kind: .charge, amount: Credits(micro: cost.micro - royalty.micro), payee: nil),
            CreditStore.Charge(kind: .royalty, amount: royalty, payee: hold.payee),
        ].filter { $0.amount.micro > 0 }
        var (balance, number) = try await CreditStore.close(
            segment, fuel: fuel, cost: cost, entries: Int64(charges.count), in: transaction)
        for charge in charges.reversed() {
            try await CreditStore.insert(
                charge, for: segment, of: hold.account, number: number, balanceAfter: balance,
                in: transaction)
            number -= 1
            balance = Credits(micro: balance.micro + charge.amount.micro)
        }
        return Settlement(cost: cost, price: hold.price, isReplay: false)
    }

    /// Gives back all that was set aside, for work that is not done. False if it was given back
    /// before.
    @discardableResult
    package func release(
        _ segment: Segment, in transaction: borrowing Transaction
    ) async throws -> Bool {
        let hold = try await CreditStore.lockHold(segment, in: transaction).unwrapped(segment)
        if hold.isClosed {
            guard hold.fuel == nil else { throw CreditError.closedOtherwise(segment) }
            return false
        }
        _ = try await CreditStore.close(
            segment, fuel: nil, cost: Credits(micro: 0), entries: 0, in: transaction)
        return true
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

extension Optional {
    /// What is known of a segment that something must be known of.
    fileprivate func unwrapped(_ segment: Segment) throws(CreditError) -> Wrapped {
        guard let self else { throw .notHeld(segment) }
        return self
    }
}
