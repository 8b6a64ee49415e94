import Postgres

/// All that is asked of accounts, holds, the ledger and price lists.
package enum CreditStore {
    package enum SQL: String, StatementSet {
        case account = """
            SELECT a.balance, a.held, (
                SELECT coalesce(sum(l.amount), 0)::bigint
                FROM ledger l JOIN accounts e ON e.id = l.credit
                WHERE l.kind = 'royalty' AND e.user_id = a.user_id AND e.kind = 'earnings'
            ) FROM accounts a WHERE a.user_id = $1 AND a.kind = 'user'
            """
        case lockAccount = """
            SELECT id FROM accounts WHERE user_id = $1 AND kind = 'user' FOR NO KEY UPDATE
            """

        // The condition is part of the change: there is no moment between looking and taking.
        case reserve = """
            UPDATE accounts SET held = held + $2
            WHERE user_id = $1 AND kind = 'user' AND balance - held >= $2
            RETURNING id
            """
        case unreserve = "UPDATE accounts SET held = held - $2 WHERE id = $1"
        case insertHold = """
            INSERT INTO holds (task_id, segment, account_id, key_id, agent_id, payee_id,
                               price_list, list_price, agent_price, fuel_max, amount)
            SELECT $1, $2, $3, $4, $5,
                   (SELECT id FROM accounts WHERE user_id = $6 AND kind = 'earnings'),
                   $7, $8, $9, $10, $11
            ON CONFLICT (task_id, segment) DO NOTHING
            """
        case hold = """
            SELECT a.user_id, h.account_id, h.payee_id, p.id, h.list_price, p.valid_from,
                   h.agent_price, h.fuel_max, h.amount, h.closed_at IS NOT NULL, h.fuel, h.cost
            FROM holds h JOIN accounts a ON a.id = h.account_id
                JOIN price_lists p ON p.id = h.price_list
            WHERE h.task_id = $1 AND h.segment = $2
            """
        // The account is locked with the hold, so that what follows waits for nobody.
        case lockHold = """
            SELECT a.user_id, h.account_id, h.payee_id, p.id, h.list_price, p.valid_from,
                   h.agent_price, h.fuel_max, h.amount, h.closed_at IS NOT NULL, h.fuel, h.cost
            FROM holds h JOIN accounts a ON a.id = h.account_id
                JOIN price_lists p ON p.id = h.price_list
            WHERE h.task_id = $1 AND h.segment = $2
            FOR NO KEY UPDATE OF h, a
            """
        // Fuel is NULL if the work was not done; what was is counted as used.
        case close = """
            WITH closed AS (
                UPDATE holds SET closed_at = now(), fuel = $3, cost = $4
                WHERE task_id = $1 AND segment = $2 AND closed_at IS NULL
                RETURNING account_id, key_id, agent_id, amount
            ), capped AS (
                UPDATE spend_caps s SET held = s.held - c.amount
                FROM closed c
                WHERE s.account_id = c.account_id
                    AND s.subject_id = CASE s.kind WHEN 'key' THEN c.key_id ELSE c.agent_id END
            ), used AS (
                INSERT INTO usage AS u (account_id, day, key_id, agent_id, charges, fuel, cost)
                SELECT account_id, (now() AT TIME ZONE 'UTC')::date, key_id, agent_id, 1,
                       $3::bigint, $4
                FROM closed WHERE $3::bigint IS NOT NULL
                ON CONFLICT ON CONSTRAINT usage_key DO UPDATE SET
                    charges = u.charges + 1, fuel = u.fuel + excluded.fuel,
                    cost = u.cost + excluded.cost
            )
            UPDATE accounts a SET
                held = a.held - c.amount, balance = a.balance - $4, entries = a.entries + $5
            FROM closed c WHERE a.id = c.account_id
            RETURNING a.balance, a.entries
            """
        case charge = """
            INSERT INTO ledger (id, key, kind, debit, credit, amount, account_id, n,
                                balance_after, task_id)
            SELECT $1, $2, $3, $4,
                   coalesce($5, (SELECT id FROM accounts WHERE kind = 'revenue')),
                   $6, $4, $7, $8, $9
            """

        case increase = """
            UPDATE accounts SET balance = balance + $2, entries = entries + 1
            WHERE user_id = $1 AND kind = 'user'
            RETURNING id, balance, entries
            """
        case grant = """
            INSERT INTO ledger (id, key, kind, debit, credit, amount, account_id, n,
                                balance_after, note)
            SELECT $1, $2, 'grant', (SELECT id FROM accounts WHERE kind = 'source'), $3, $4, $3,
                   $5, $6, $7
            RETURNING id, kind, amount, balance_after, task_id, note, at
            """
        case entryByKey = """
            SELECT a.user_id, l.id, l.kind, l.amount, l.balance_after, l.task_id, l.note, l.at
            FROM ledger l JOIN accounts a ON a.id = l.account_id WHERE l.key = $1
            """
        case entries = """
            SELECT l.id, l.kind, l.amount, l.balance_after, l.task_id, l.note, l.at
            FROM ledger l JOIN accounts a ON a.id = l.account_id
            WHERE a.user_id = $1 AND a.kind = 'user' AND ($2::uuid IS NULL OR l.n < (
                SELECT b.n FROM ledger b WHERE b.id = $2 AND b.account_id = a.id))
            ORDER BY l.n DESC LIMIT $3
            """

        case currentPriceList = """
            SELECT id, per_mfuel, valid_from FROM price_lists WHERE valid_from <= now()
            ORDER BY valid_from DESC, id DESC LIMIT 1
            """
        case priceLists = """
            SELECT id, per_mfuel, valid_from FROM price_lists
            ORDER BY valid_from DESC, id DESC LIMIT 100
            """
        case insertPriceList = """
            INSERT INTO price_lists (per_mfuel, valid_from)
            VALUES ($1, now() + $2::bigint * interval '1 second')
            RETURNING id, per_mfuel, valid_from
            """

        case allowTime = "SELECT set_config('statement_timeout', '60000', true)"
        case audit = """
            SELECT what, subject_id::text, recorded, derived FROM credit_audit
            ORDER BY what, subject_id LIMIT 100
            """
    }

    // MARK: Accounts

    static func account(
        of user: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> Account? {
        try await database.query(SQL.account, user).first.map { row in
            let (balance, held, earned) = try row.decode(Credits.self, Credits.self, Credits.self)
            return Account(balance: balance, held: held, earned: earned)
        }
    }

    /// The account that the user spends from, which nobody else changes until the transaction ends.
    static func lockAccount(
        of user: UserID, in transaction: borrowing Transaction
    ) async throws -> Identifier? {
        try await transaction.query(SQL.lockAccount, user).first?.decode(Identifier.self)
    }

    // MARK: Holds

    struct Hold: Sendable {
        let user: UserID
        let account: Identifier
        let payee: Identifier?
        let price: Price
        let fuelMax: Int64
        let amount: Credits
        let isClosed: Bool
        /// Nil if it is open, or was released.
        let fuel: Int64?
        let cost: Credits?
    }

    private static func hold(_ row: Row) throws -> Hold {
        let (
            user, account, payee, list, listPrice, validFrom, agentPrice, fuelMax, amount, isClosed,
            fuel, cost
        ) = try row.decode(
            UserID.self, Identifier.self, Identifier?.self, Int32.self, Credits.self,
            Timestamp.self, Credits.self, Int64.self, Credits.self, Bool.self, Int64?.self,
            Credits?.self)
        return Hold(
            user: user, account: account, payee: payee,
            price: Price(
                list: PriceList(id: list, perMfuel: listPrice, validFrom: validFrom),
                agentPerMfuel: agentPrice),
            fuelMax: fuelMax, amount: amount, isClosed: isClosed, fuel: fuel, cost: cost)
    }

    static func hold(
        _ segment: Segment, in transaction: borrowing Transaction
    ) async throws -> Hold? {
        try await transaction.query(SQL.hold, segment.task, segment.number).first.map(hold)
    }

    static func lockHold(
        _ segment: Segment, in transaction: borrowing Transaction
    ) async throws -> Hold? {
        try await transaction.query(SQL.lockHold, segment.task, segment.number).first.map(hold)
    }

    /// Sets so much of the user's credits aside; nil if there is not as much.
    static func reserve(
        _ amount: Credits, of user: UserID, in transaction: borrowing Transaction
    ) async throws -> Identifier? {
        try await transaction.query(SQL.reserve, user, amount).first?.decode(Identifier.self)
    }

    static func unreserve(
        _ amount: Credits, of account: Identifier, in transaction: borrowing Transaction
    ) async throws {
        _ = try await transaction.query(SQL.unreserve, account, amount)
    }

    /// False if there is one already for this segment.
    static func insert(
        _ request: HoldRequest, _ amount: Credits, of account: Identifier,
        in transaction: borrowing Transaction
    ) async throws -> Bool {
        try await transaction.query(
            SQL.insertHold, request.segment.task, request.segment.number, account, request.key,
            request.agent, request.payee, request.price.list.id, request.price.list.perMfuel,
            request.price.agentPerMfuel, request.fuelMax, amount
        ).affected == 1
    }

    /// Takes the cost from the account and gives the rest of what was held back to it. Returns the
    /// balance, and the number of the last of so many entries, which the ledger now lacks.
    static func close(
        _ segment: Segment, fuel: Int64?, cost: Credits, entries: Int64,
        in transaction: borrowing Transaction
    ) async throws -> (balance: Credits, lastEntry: Int64) {
        try await transaction.query(
            SQL.close, segment.task, segment.number, fuel, cost, entries
        ).only.decode(Credits.self, Int64.self)
    }

    // MARK: The ledger

    /// One part of what is charged for a segment.
    struct Charge: Sendable {
        let kind: LedgerEntry.Kind
        let amount: Credits
        /// Nil: the service.
        let payee: Identifier?
    }

    static func insert(
        _ charge: Charge, for segment: Segment, of account: Identifier, number: Int64,
        balanceAfter: Credits, in transaction: borrowing Transaction
    ) async throws {
        let key = "\(segment.ledgerKey):\(charge.kind.rawValue)"
        _ = try await transaction.query(
            SQL.charge, LedgerEntryID.make(), key, charge.kind, account, charge.payee,
            charge.amount, number, balanceAfter, segment.task)
    }

    /// Nil if there is no such user.
    static func grant(
        _ amount: Credits, to user: UserID, key: String, note: String?,
        in transaction: borrowing Transaction
    ) async throws -> LedgerEntry? {
        guard let row = try await transaction.query(SQL.increase, user, amount).first else {
            return nil
        }
        let (account, balance, number) = try row.decode(
            Identifier.self, Credits.self, Int64.self)
        let rows = try await transaction.query(
            SQL.grant, LedgerEntryID.make(), key, account, amount, number, balance, note)
        return try entry(rows.only)
    }

    private static func entry(_ row: Row) throws -> LedgerEntry {
        let (id, kind, amount, balanceAfter, task, note, at) = try row.decode(
            LedgerEntryID.self, LedgerEntry.Kind.self, Credits.self, Credits.self,
            Identifier?.self, String?.self, Timestamp.self)
        return LedgerEntry(
            id: id, kind: kind, amount: amount, balanceAfter: balanceAfter, task: task, note: note,
            at: at)
    }

    static func entry(
        key: String, in database: borrowing some Querying & ~Copyable
    ) async throws -> (user: UserID, entry: LedgerEntry)? {
        try await database.query(SQL.entryByKey, key).first.map { row in
            let (user, id, kind, amount, balanceAfter, task, note, at) = try row.decode(
                UserID.self, LedgerEntryID.self, LedgerEntry.Kind.self, Credits.self,
                Credits.self, Identifier?.self, String?.self, Timestamp.self)
            return (
                user,
                LedgerEntry(
                    id: id, kind: kind, amount: amount, balanceAfter: balanceAfter, task: task,
                    note: note, at: at)
            )
        }
    }

    /// Newest first, those before a given one.
    static func entries(
        of user: UserID, before id: LedgerEntryID?, limit: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [LedgerEntry] {
        try await database.query(SQL.entries, user, id, limit).map(entry)
    }

    // MARK: Prices

    static func priceList(_ row: Row) throws -> PriceList {
        let (id, perMfuel, validFrom) = try row.decode(Int32.self, Credits.self, Timestamp.self)
        return PriceList(id: id, perMfuel: perMfuel, validFrom: validFrom)
    }

    static func currentPriceList(
        in database: borrowing some Querying & ~Copyable
    ) async throws -> PriceList {
        try await priceList(database.query(SQL.currentPriceList).only)
    }

    /// Newest first, those to come included.
    static func priceLists(
        in database: borrowing some Querying & ~Copyable
    ) async throws -> [PriceList] {
        try await database.query(SQL.priceLists).map(priceList)
    }

    static func insertPriceList(
        perMfuel: Credits, validIn seconds: Int64,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> PriceList {
        try await priceList(database.query(SQL.insertPriceList, perMfuel, seconds).only)
    }

    // MARK: Audit

    static func audit(in transaction: borrowing Transaction) async throws -> [AuditMismatch] {
        _ = try await transaction.query(SQL.allowTime)
        return try await transaction.query(SQL.audit).map { row in
            let (what, subject, recorded, derived) = try row.decode(
                String.self, String.self, String.self, String.self)
            return AuditMismatch(
                what: what, subject: subject, recorded: recorded, derived: derived)
        }
    }
}
