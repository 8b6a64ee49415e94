package import Postgres

/// Charges for work that was done, and gives back what was set aside and not used: for one piece of
/// work or many, in two steps of a transaction.
///
/// The first step reads and locks, in an order that is the same for everybody; what things come to
/// is computed here, one piece after the other, and the second step writes all of it. A copy taken
/// before a piece was settled undoes that piece.
package struct SettlementBatch: Sendable {
    private struct Balance {
        var credits: Credits
        /// The number of the last entry in the ledger.
        var entries: Int64
    }

    private var holds: [Segment: CreditStore.Hold] = [:]
    private var balances: [Identifier: Balance] = [:]
    private var closings: [CreditStore.Closing] = []
    private var charges: [CreditStore.Charge] = []

    /// The statement of the first step.
    package static func reading(_ segments: [Segment]) -> BoundStatement {
        CreditStore.lockingHolds(segments)
    }

    /// - Parameter rows: what the statement of the first step has returned
    package init(_ rows: Rows) throws {
        for row in rows {
            let (segment, hold, balance, entries) = try CreditStore.lockedHold(row)
            holds[segment] = hold
            balances[hold.account] = Balance(credits: balance, entries: entries)
        }
    }

    /// Charges what the work cost, or a part of that, and gives back the rest of what was set aside.
    package mutating func settle(
        _ segment: Segment, fuel: Int64, percent: Int64 = 100
    ) throws(CreditError) -> Settlement {
        guard var hold = holds[segment], var balance = balances[hold.account] else {
            throw .notHeld(segment)
        }
        if hold.isClosed {
            guard hold.fuel == fuel, let cost = hold.cost else { throw .closedOtherwise(segment) }
            return Settlement(cost: cost, price: hold.price, isReplay: true)
        }
        guard (0...hold.fuelMax).contains(fuel) else { throw .fuelBeyondMax(segment) }

        // No more than what is set aside, which has 64 bits.
        let cost = Credits(micro: Int64(hold.price.cost(fuel: fuel, percent: percent)))
        let royalty = Credits(micro: Int64(hold.price.royalty(fuel: fuel, percent: percent)))
        let parts: [(kind: LedgerEntry.Kind, amount: Credits, payee: Identifier?)] = [
            (.charge, Credits(micro: cost.micro - royalty.micro), nil),
            (.royalty, royalty, hold.payee),
        ].filter { $0.amount.micro > 0 }
        for part in parts {
            balance.credits.micro -= part.amount.micro
            balance.entries += 1
            charges.append(
                CreditStore.Charge(
                    segment: segment, kind: part.kind, amount: part.amount, payee: part.payee,
                    account: hold.account, number: balance.entries,
                    balanceAfter: balance.credits))
        }
        closings.append(
            CreditStore.Closing(
                segment: segment, fuel: fuel, cost: cost, entries: Int64(parts.count)))
        hold.close(fuel: fuel, cost: cost)
        holds[segment] = hold
        balances[hold.account] = balance
        return Settlement(cost: cost, price: hold.price, isReplay: false)
    }

    /// Gives back all that was set aside, for work that is not done. False if it was given back
    /// before.
    @discardableResult
    package mutating func release(_ segment: Segment) throws(CreditError) -> Bool {
        guard var hold = holds[segment] else { throw .notHeld(segment) }
        if hold.isClosed {
            guard hold.fuel == nil else { throw .closedOtherwise(segment) }
            return false
        }
        let nothing = Credits(micro: 0)
        closings.append(
            CreditStore.Closing(segment: segment, fuel: nil, cost: nothing, entries: 0))
        hold.close(fuel: nil, cost: nothing)
        holds[segment] = hold
        return true
    }

    /// The statements of the second step.
    package func writing() -> [BoundStatement] {
        var statements: [BoundStatement] = []
        if !closings.isEmpty { statements.append(CreditStore.closing(closings)) }
        if !charges.isEmpty { statements.append(CreditStore.inserting(charges)) }
        return statements
    }
}
