import HTTPTypes
import Hummingbird
import NIOCore
import Postgres

/// Credits over HTTP: everybody sees and limits their own, administrators grant them.
struct CreditsController: Sendable {
    let credits: CreditService

    func addRoutes(to routes: inout Routes) {
        routes.add(.get, "/api/v1/credits", needs: .creditsRead, account)
        routes.add(.get, "/api/v1/credits/ledger", needs: .creditsRead, ledger)
        routes.add(.get, "/api/v1/credits/prices", needs: .creditsRead, prices)
        routes.add(.get, "/api/v1/credits/caps", needs: .creditsRead, caps)
        let capped: [(path: String, SpendCap.Kind)] = [("keys", .key), ("agents", .agent)]
        for (path, kind) in capped {
            routes.add(.put, "/api/v1/credits/caps/\(path)/:id", needs: .accountWrite) {
                try await setCap(kind, $0, $1, $2)
            }
            routes.add(.delete, "/api/v1/credits/caps/\(path)/:id", needs: .accountWrite) {
                try await removeCap(kind, $1, $2)
            }
        }
        routes.add(.get, "/api/v1/usage", needs: .creditsRead, usage)
        routes.add(.post, "/api/v1/admin/credits", needs: .admin, grant)
        routes.add(.get, "/api/v1/admin/credits/audit", needs: .admin, audit)
        routes.add(.post, "/api/v1/admin/prices", needs: .admin, setPrice)
        routes.add(.get, "/api/v1/admin/users/:id/credits", needs: .admin, accountOfUser)
        routes.add(.get, "/api/v1/admin/users/:id/credits/ledger", needs: .admin, ledgerOfUser)
    }

    // MARK: Accounts

    struct AccountBody: Encodable {
        let balance: Credits
        let held: Credits
        let available: Credits
        let earned: Credits

        init(_ account: Account) {
            balance = account.balance
            held = account.held
            available = account.available
            earned = account.earned
        }
    }

    struct EntryBody: Encodable {
        let id: LedgerEntryID
        let kind: String
        /// Less than zero if it left the account.
        let amount: Credits
        let balanceAfter: Credits
        let task: String?
        let note: String?
        let at: Timestamp

        init(_ entry: LedgerEntry) {
            id = entry.id
            kind = entry.kind.rawValue
            amount = entry.kind == .grant ? entry.amount : Credits(micro: -entry.amount.micro)
            balanceAfter = entry.balanceAfter
            task = entry.task?.description
            note = entry.note
            at = entry.at
        }
    }

    @Sendable func account(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(AccountBody(credits.account(of: identity.user)))
    }

    @Sendable func accountOfUser(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(AccountBody(credits.account(of: context.id("id"))))
    }

    @Sendable func ledger(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await ledger(of: identity.user, request)
    }

    @Sendable func ledgerOfUser(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await ledger(of: context.id("id"), request)
    }

    private func ledger(of user: UserID, _ request: Request) async throws -> Response {
        let page = try PageRequest<LedgerEntry>(request)
        let found = try await credits.entries(
            of: user, before: page.cursor, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { EntryBody($0) })
    }

    struct GrantBody: RequestBodyModel {
        let user: String
        let amount: Credits
        let note: String?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case user = "user_id"
            case amount, note
        }
    }

    @Sendable func grant(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let key = try request.idempotencyKey()
        let body = try await request.json(GrantBody.self)
        guard let user = UserID(body.user) else {
            throw Problem.invalid("user_id", "there is no such user")
        }
        let (entry, isReplay) = try await credits.grant(
            body.amount, to: user, key: key, note: body.note)
        if !isReplay { context.facts.note(.creditsGranted, user.description) }
        return try .json(
            EntryBody(entry), status: .created,
            headers: isReplay ? [.idempotentReplayed: "true"] : [:])
    }

    struct AuditBody: Encodable { let mismatches: [AuditMismatch] }

    @Sendable func audit(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(AuditBody(mismatches: credits.audit()))
    }

    // MARK: Prices

    struct PriceBody: Encodable {
        let id: Int32
        let perMfuel: Credits
        let validFrom: Timestamp

        init(_ list: PriceList) {
            id = list.id
            perMfuel = list.perMfuel
            validFrom = list.validFrom
        }
    }

    struct SetPriceBody: RequestBodyModel {
        let perMfuel: Credits
        let validIn: Int64?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case perMfuel = "per_mfuel"
            case validIn = "valid_in"
        }
    }

    struct PricesBody: Encodable { let items: [PriceBody] }

    @Sendable func prices(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(PricesBody(items: credits.priceLists().map(PriceBody.init)))
    }

    @Sendable func setPrice(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let body = try await request.json(SetPriceBody.self)
        let list = try await credits.setPrice(perMfuel: body.perMfuel, validIn: body.validIn)
        return try .json(PriceBody(list), status: .created)
    }

    // MARK: Spending

    struct CapBody: Encodable {
        let kind: SpendCap.Kind
        let id: String
        let period: SpendCap.Period
        let amount: Credits
        let held: Credits
        let spent: Credits

        init(_ cap: SpendCap) {
            kind = cap.kind
            id = cap.subject.description
            period = cap.period
            amount = cap.amount
            held = cap.held
            spent = cap.spent
        }
    }

    struct CapsBody: Encodable { let items: [CapBody] }

    struct SetCapBody: RequestBodyModel {
        let period: SpendCap.Period
        let amount: Credits

        enum CodingKeys: String, CodingKey, CaseIterable { case period, amount }
    }

    @Sendable func caps(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(CapsBody(items: credits.caps(of: identity.user).map(CapBody.init)))
    }

    private func setCap(
        _ kind: SpendCap.Kind, _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let subject: ID<SpendCap> = try context.id("id")
        let body = try await request.json(SetCapBody.self)
        try await credits.setCap(
            kind, subject.identifier, of: identity.user, period: body.period, amount: body.amount)
        return Response(status: .noContent)
    }

    private func removeCap(
        _ kind: SpendCap.Kind, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let subject: ID<SpendCap> = try context.id("id")
        try await credits.removeCap(kind, subject.identifier, of: identity.user)
        return Response(status: .noContent)
    }

    struct UsageBody: Encodable {
        struct Item: Encodable {
            let day: String?
            let agent: String?
            let key: String?
            let charges: Int64
            let fuel: String
            let cost: Credits
        }

        let from: String
        let to: String
        let items: [Item]
    }

    /// As JSON, or with `format=csv` as a table for other programs.
    @Sendable func usage(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let parameters = request.uri.queryParameters
        func text(_ name: Substring) -> String? { parameters[name].map(String.init) }
        let query = try UsageQuery(from: text("from"), to: text("to"), by: text("by"))
        let format = text("format") ?? "json"
        guard ["json", "csv"].contains(format) else {
            throw Problem.invalid("format", "must be json or csv")
        }
        let rows = try await credits.usage(of: identity.user, query)
        if format == "csv" {
            return Response(
                status: .ok,
                headers: [
                    .contentType: "text/csv; charset=utf-8; header=present",
                    .contentDisposition:
                        "attachment; filename=\"usage-\(query.from)-\(query.to).csv\"",
                ],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: UsageRow.csv(rows, by: query.by))))
        }
        return try .json(
            UsageBody(
                from: query.from, to: query.to,
                items: rows.map {
                    UsageBody.Item(
                        day: $0.day, agent: $0.agent?.description, key: $0.key?.description,
                        charges: $0.charges, fuel: $0.fuel, cost: $0.cost)
                }))
    }
}

extension Request {
    /// That text, if the client sent one.
    func optionalIdempotencyKey() throws(Problem) -> String? {
        headers[.idempotencyKey] == nil ? nil : try idempotencyKey()
    }

    /// The text by which a client knows its own request again.
    func idempotencyKey() throws(Problem) -> String {
        guard let key = headers[.idempotencyKey], (1...200).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .idempotencyKeyMissing }
        return key
    }
}
