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

        // Everybody locks accounts in this order, so that nobody waits for somebody who waits for
        // him.
        case lockSources = """
            SELECT user_id, id, balance - held FROM accounts
            WHERE user_id = ANY($1) AND kind = 'user'
            ORDER BY id FOR NO KEY UPDATE
            """
        case knownHolds = """
            SELECT h.task_id, h.segment, a.user_id, h.fuel_max, h.amount
            FROM unnest($1::uuid[], $2::integer[]) AS s (task_id, segment)
                JOIN holds h ON h.task_id = s.task_id AND h.segment = s.segment
                JOIN accounts a ON a.id = h.account_id
            """
        case insertHolds = """
            WITH new AS (
                SELECT * FROM unnest(
                    $1::uuid[], $2::integer[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[],
                    $7::integer[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[]
                ) AS n (task_id, segment, account_id, key_id, agent_id, payee, price_list,
                        list_price, agent_price, fuel_max, amount)
            ), capped AS (
                UPDATE spend_caps s SET held = s.held + n.amount
                FROM (
                    SELECT c.account_id, c.kind, c.subject_id, sum(n.amount)::bigint AS amount
                    FROM new n JOIN spend_caps c ON c.account_id = n.account_id
                        AND c.subject_id = CASE c.kind WHEN 'key' THEN n.key_id ELSE n.agent_id END
                    GROUP BY 1, 2, 3
                ) n
                WHERE (s.account_id, s.kind, s.subject_id) = (n.account_id, n.kind, n.subject_id)
            ), reserved AS (
                UPDATE accounts a SET held = a.held + n.amount
                FROM (
                    SELECT account_id, sum(amount)::bigint AS amount FROM new GROUP BY 1
                ) n
                WHERE a.id = n.account_id
            )
            INSERT INTO holds (task_id, segment, account_id, key_id, agent_id, payee_id,
                               price_list, list_price, agent_price, fuel_max, amount)
            SELECT task_id, segment, account_id, key_id, agent_id,
                   (SELECT id FROM accounts WHERE user_id = new.payee AND kind = 'earnings'),
                   price_list, list_price, agent_price, fuel_max, amount
            FROM new
            """
        // The accounts are locked with the holds, so that what follows waits for nobody.
        case lockHolds = """
            SELECT h.task_id, h.segment, h.account_id, h.payee_id, p.id, h.list_price,
                   p.valid_from, h.agent_price, h.fuel_max, h.closed_at IS NOT NULL, h.fuel,
                   h.cost, a.balance, a.entries
            FROM unnest($1::uuid[], $2::integer[]) AS s (task_id, segment)
                JOIN holds h ON h.task_id = s.task_id AND h.segment = s.segment
                JOIN accounts a ON a.id = h.account_id
                JOIN price_lists p ON p.id = h.price_list
            ORDER BY a.id, h.task_id, h.segment
            FOR NO KEY UPDATE OF h, a
            """
        // Fuel is NULL if the work was not done; what was is counted as used.
        case close = """
            WITH closed AS (
                UPDATE holds h SET closed_at = now(), fuel = c.fuel, cost = c.cost
                FROM unnest($1::uuid[], $2::integer[], $3::bigint[], $4::bigint[], $5::bigint[])
                    AS c (task_id, segment, fuel, cost, entries)
                WHERE h.task_id = c.task_id AND h.segment = c.segment AND h.closed_at IS NULL
                RETURNING h.account_id, h.key_id, h.agent_id, h.amount, c.fuel, c.cost, c.entries
            ), capped AS (
                UPDATE spend_caps s SET held = s.held - c.amount
                FROM (
                    SELECT p.account_id, p.kind, p.subject_id, sum(c.amount)::bigint AS amount
                    FROM closed c JOIN spend_caps p ON p.account_id = c.account_id
                        AND p.subject_id = CASE p.kind WHEN 'key' THEN c.key_id ELSE c.agent_id END
                    GROUP BY 1, 2, 3
                ) c
                WHERE (s.account_id, s.kind, s.subject_id) = (c.account_id, c.kind, c.subject_id)
            ), used AS (
                INSERT INTO usage AS u (account_id, day, key_id, agent_id, charges, fuel, cost)
                SELECT account_id, (now() AT TIME ZONE 'UTC')::date, key_id, agent_id, count(*),
                       sum(fuel), sum(cost)
                FROM closed WHERE fuel IS NOT NULL GROUP BY account_id, key_id, agent_id
                ON CONFLICT ON CONSTRAINT usage_key DO UPDATE SET
                    charges = u.charges + excluded.charges, fuel = u.fuel + excluded.fuel,
                    cost = u.cost + excluded.cost
            )
            UPDATE accounts a SET
                held = a.held - c.amount, balance = a.balance - c.cost,
                entries = a.entries + c.entries
            FROM (
                SELECT account_id, sum(amount)::bigint AS amount, sum(cost)::bigint AS cost,
                       sum(entries)::bigint AS entries
                FROM closed GROUP BY account_id
            ) c
            WHERE a.id = c.account_id
            """
        case charge = """
            INSERT INTO ledger (id, key, kind, debit, credit, amount, account_id, n,
                                balance_after, task_id)
            SELECT id, key, kind, account_id,
                   coalesce(payee, (SELECT id FROM accounts WHERE kind = 'revenue')),
                   amount, account_id, n, balance_after, task_id
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::bigint[],
                        $7::bigint[], $8::bigint[], $9::uuid[])
                AS c (id, key, kind, account_id, payee, amount, n, balance_after, task_id)
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

        // It looks at everything, in whatever way is best for that.
        case allowTime = """
            SELECT set_config('statement_timeout', '60000', true),
                   set_config('enable_seqscan', 'on', true),
                   set_config('enable_hashjoin', 'on', true),
                   set_config('enable_mergejoin', 'on', true)
            """
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

    // MARK: Setting aside

    /// Something that is set aside already.
    struct KnownHold: Sendable {
        let user: UserID
        let fuelMax: Int64
        let amount: Credits
    }

    struct NewHold: Sendable {
        let request: HoldRequest
        let account: Identifier
        let amount: Credits
    }

    /// Locks accounts and reads what they have, what was held before, and the caps that count.
    static func lockingSources(for requests: [HoldRequest]) -> [BoundStatement] {
        let users = Array(Set(requests.map(\.user.identifier)))
        let subjects = Set(requests.flatMap { [$0.key?.identifier, $0.agent].compactMap(\.self) })
        return [
            BoundStatement(SQL.lockSources, users),
            BoundStatement(
                SQL.knownHolds, requests.map(\.segment.task), requests.map(\.segment.number)),
            SpendingStore.findingCaps(of: users, on: Array(subjects)),
        ]
    }

    static func knownHold(_ row: Row) throws -> (Segment, KnownHold) {
        let (task, number, user, fuelMax, amount) = try row.decode(
            Identifier.self, Int32.self, UserID.self, Int64.self, Credits.self)
        return (
            Segment(task: task, number: number),
            KnownHold(user: user, fuelMax: fuelMax, amount: amount)
        )
    }

    /// Takes from accounts that are locked what is to be set aside.
    static func inserting(_ holds: [NewHold]) -> BoundStatement {
        let requests = holds.map(\.request)
        return BoundStatement(
            SQL.insertHolds, requests.map(\.segment.task), requests.map(\.segment.number),
            holds.map(\.account), requests.map { $0.key?.identifier }, requests.map(\.agent),
            requests.map { $0.payee?.identifier }, requests.map(\.price.list.id),
            requests.map(\.price.list.perMfuel.micro),
            requests.map(\.price.agentPerMfuel.micro), requests.map(\.fuelMax),
            holds.map(\.amount.micro))
    }

    // MARK: Charging

    struct Hold: Sendable {
        let account: Identifier
        let payee: Identifier?
        let price: Price
        let fuelMax: Int64
        private(set) var isClosed: Bool
        /// Nil if it is open, or was released.
        private(set) var fuel: Int64?
        private(set) var cost: Credits?

        mutating func close(fuel: Int64?, cost: Credits) {
            (isClosed, self.fuel, self.cost) = (true, fuel, cost)
        }
    }

    /// Locks what is set aside for these, and the accounts that it belongs to.
    static func lockingHolds(_ segments: [Segment]) -> BoundStatement {
        BoundStatement(SQL.lockHolds, segments.map(\.task), segments.map(\.number))
    }

    /// With the balance of the account, and the number of its last entry.
    static func lockedHold(
        _ row: Row
    ) throws -> (segment: Segment, hold: Hold, balance: Credits, entries: Int64) {
        let (
            task, number, account, payee, list, listPrice, validFrom, agentPrice, fuelMax, isClosed,
            fuel, cost, balance, entries
        ) = try row.decode(
            Identifier.self, Int32.self, Identifier.self, Identifier?.self, Int32.self,
            Credits.self, Timestamp.self, Credits.self, Int64.self, Bool.self, Int64?.self,
            Credits?.self, Credits.self, Int64.self)
        let price = Price(
            list: PriceList(id: list, perMfuel: listPrice, validFrom: validFrom),
            agentPerMfuel: agentPrice)
        return (
            Segment(task: task, number: number),
            Hold(
                account: account, payee: payee, price: price, fuelMax: fuelMax,
                isClosed: isClosed, fuel: fuel, cost: cost),
            balance, entries
        )
    }

    /// What becomes of something that was set aside.
    struct Closing: Sendable {
        let segment: Segment
        /// Nil if the work was not done.
        let fuel: Int64?
        let cost: Credits
        /// How many rows of the ledger say so.
        let entries: Int64
    }

    /// Takes costs from accounts and gives the rest of what was held back to them.
    static func closing(_ closings: [Closing]) -> BoundStatement {
        BoundStatement(
            SQL.close, closings.map(\.segment.task), closings.map(\.segment.number),
            closings.map(\.fuel), closings.map(\.cost.micro), closings.map(\.entries))
    }

    // MARK: The ledger

    /// One part of what is charged for a segment.
    struct Charge: Sendable {
        let segment: Segment
        let kind: LedgerEntry.Kind
        let amount: Credits
        /// Nil: the service.
        let payee: Identifier?
        let account: Identifier
        let number: Int64
        let balanceAfter: Credits
    }

    static func inserting(_ charges: [Charge]) -> BoundStatement {
        BoundStatement(
            SQL.charge, charges.map { _ in LedgerEntryID.make().identifier },
            charges.map { "\($0.segment.ledgerKey):\($0.kind.rawValue)" },
            charges.map(\.kind.rawValue), charges.map(\.account), charges.map(\.payee),
            charges.map(\.amount.micro), charges.map(\.number),
            charges.map(\.balanceAfter.micro), charges.map(\.segment.task))
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
