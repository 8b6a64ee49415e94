package import Postgres

/// Sets credits aside for work to come: one or many pieces of it, in two steps of a transaction.
///
/// The first step reads, and locks every account that it is about, so that what was read stays true
/// until the transaction ends. What may be set aside is decided here, one piece after the other;
/// the second step writes all of it. A copy taken before a piece was decided on undoes that piece.
package struct HoldBatch: Sendable {
    private struct Source {
        let id: Identifier
        /// Less than nothing only if the database let something happen that it must not.
        var available: Credits
    }

    private struct CapKey: Hashable {
        let user: UserID
        let kind: SpendCap.Kind
        let subject: Identifier
    }

    private var accounts: [UserID: Source] = [:]
    private var caps: [CapKey: SpendCap] = [:]
    /// What was set aside before, which is not to happen twice.
    private var known: [Segment: CreditStore.KnownHold] = [:]
    private var new: [CreditStore.NewHold] = []

    /// The statements of the first step.
    package static func reading(_ requests: [HoldRequest]) -> [BoundStatement] {
        CreditStore.lockingSources(for: requests)
    }

    /// How many statements the first step has.
    package static let readingCount = 3

    /// - Parameter rows: what the statements of the first step have returned
    package init(_ rows: some RandomAccessCollection<Rows>) throws {
        let rows = Array(rows)
        guard rows.count == Self.readingCount else {
            throw PostgresError.unexpectedResult("\(rows.count) results of \(Self.readingCount)")
        }
        for row in rows[0] {
            let (user, id, available) = try row.decode(
                UserID.self, Identifier.self, Credits.self)
            accounts[user] = Source(id: id, available: available)
        }
        for row in rows[1] {
            let (segment, hold) = try CreditStore.knownHold(row)
            known[segment] = hold
        }
        for row in rows[2] {
            let (user, cap) = try SpendingStore.ownedCap(row)
            caps[CapKey(user: user, kind: cap.kind, subject: cap.subject)] = cap
        }
    }

    /// Sets aside the most that a piece of work can cost, and returns how much that is. Throws a
    /// problem if the account or a cap does not have as much. The same segment again gets the same.
    package mutating func hold(_ request: HoldRequest) throws -> Credits {
        let segment = request.segment
        guard (0...Fuel.max).contains(request.fuelMax) else {
            throw CreditError.fuelBeyondMax(segment)
        }
        if let hold = known[segment] {
            guard hold.user == request.user, hold.fuelMax == request.fuelMax else {
                throw CreditError.heldOtherwise(segment)
            }
            return hold.amount
        }
        guard let source = accounts[request.user] else { throw Problem.notFound }
        // No account has as much as what does not fit.
        let amount = Credits(micro: Int64(clamping: request.price.cost(fuel: request.fuelMax)))
        guard amount.micro <= source.available.micro else {
            throw Problem.insufficientCredits(request.shortfall(source.available))
        }
        let capKeys = [(SpendCap.Kind.key, request.key?.identifier), (.agent, request.agent)]
            .compactMap { kind, subject in
                subject.map { CapKey(user: request.user, kind: kind, subject: $0) }
            }
        for key in capKeys {
            guard let cap = caps[key], cap.left < amount.micro else { continue }
            let left = Credits(micro: Int64(max(0, cap.left)))
            throw Problem.spendCapReached(cap.kind, request.shortfall(left))
        }
        accounts[request.user]?.available.micro -= amount.micro
        for key in capKeys { caps[key]?.held.micro += amount.micro }
        known[segment] = CreditStore.KnownHold(
            user: request.user, fuelMax: request.fuelMax, amount: amount)
        new.append(CreditStore.NewHold(request: request, account: source.id, amount: amount))
        return amount
    }

    /// The statements of the second step.
    package func writing() -> [BoundStatement] {
        new.isEmpty ? [] : [CreditStore.inserting(new)]
    }
}

extension HoldRequest {
    fileprivate func shortfall(_ available: Credits) -> Shortfall {
        Shortfall(
            needed: String(price.cost(fuel: fuelMax)), available: available,
            affordableFuel: String(min(fuelMax, price.affordableFuel(available))))
    }
}
