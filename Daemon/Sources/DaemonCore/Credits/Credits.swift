package import Postgres
import Receipts

/// An amount of credits, in millionths of one.
package struct Credits: Hashable, Comparable, Sendable {
    package var micro: Int64

    package init(micro: Int64) { self.micro = micro }

    package static func < (left: Self, right: Self) -> Bool { left.micro < right.micro }
}

/// An amount is a decimal text in JSON, since it may have more digits than a number there keeps.
extension Credits: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(micro: Decimal<Int64>(from: decoder).wrappedValue)
    }

    package func encode(to encoder: any Encoder) throws {
        try Decimal(wrappedValue: micro).encode(to: encoder)
    }
}

extension Credits: PostgresEncodable, PostgresDecodable {
    package static var postgresType: TypeID { Int64.postgresType }
    package func encode(into bytes: inout [UInt8]) -> Bool { micro.encode(into: &bytes) }
    package static var postgresTypes: [TypeID] { Int64.postgresTypes }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let micro = Int64(postgres: bytes, type: type) else { return nil }
        self.init(micro: micro)
    }
}

/// What the service itself takes for a million units of fuel, from some moment on.
package struct PriceList: Sendable, Equatable {
    package let id: Int32
    package let perMfuel: Credits
    package let validFrom: Timestamp

    /// A million credits for a million units of fuel.
    package static let perMfuelMax = Credits(micro: 1_000_000_000_000)
}

/// What one task pays for its fuel, from its submission to its end.
package struct Price: Sendable, Equatable {
    package let list: PriceList
    /// What the owner of the agent takes for a million units of fuel.
    package let agentPerMfuel: Credits

    package init(list: PriceList, agentPerMfuel: Credits = Credits(micro: 0)) {
        self.list = list
        self.agentPerMfuel = agentPerMfuel
    }

    private static let mfuel: UInt128 = 1_000_000

    private var perMfuel: UInt128 {
        UInt128(list.perMfuel.micro) + UInt128(agentPerMfuel.micro)
    }

    /// Which part of its price a run can cost.
    package static let percentages: ClosedRange<Int64> = 0...100

    /// What this much fuel costs, or a part of that, in millionths of a credit, rounded up.
    package func cost(fuel: Int64, percent: Int64 = 100) -> UInt128 {
        Self.amount(UInt128(fuel) * perMfuel, percent: percent, isRoundedUp: true)
    }

    /// The part of a cost that the owner of the agent gets, rounded down.
    package func royalty(fuel: Int64, percent: Int64 = 100) -> UInt128 {
        Self.amount(
            UInt128(fuel) * UInt128(agentPerMfuel.micro), percent: percent, isRoundedUp: false)
    }

    private static func amount(
        _ product: UInt128, percent: Int64, isRoundedUp: Bool
    ) -> UInt128 {
        // The product may be so great that nothing can be multiplied with it.
        let unit = mfuel * 100
        let (whole, rest) = product.quotientAndRemainder(dividingBy: unit)
        let part = rest * UInt128(percent) + (isRoundedUp ? unit - 1 : 0)
        return whole * UInt128(percent) + part / unit
    }

    /// The most fuel that does not cost more than this.
    package func affordableFuel(_ credits: Credits) -> Int64 {
        guard credits.micro >= 0 else { return 0 }
        guard perMfuel > 0 else { return Fuel.max }
        return Int64(min(UInt128(Fuel.max), UInt128(credits.micro) * Self.mfuel / perMfuel))
    }
}

/// Numbers about fuel.
package enum Fuel {
    /// The most that can be asked for.
    package static let max: Int64 = 1 << 62
}

/// What somebody has.
package struct Account: Sendable, Equatable {
    package let balance: Credits
    /// The part of the balance that is set aside for work that goes on.
    package let held: Credits
    /// What others have paid for this user's agents.
    package let earned: Credits

    package var available: Credits { Credits(micro: balance.micro - held.micro) }
}

package typealias LedgerEntryID = ID<LedgerEntry>

/// One movement of credits to or from somebody's account.
package struct LedgerEntry: Sendable, Equatable {
    package enum Kind: String, Sendable, PostgresEncodable, PostgresDecodable {
        /// From the service to the account.
        case grant
        /// From the account to the service, for a task.
        case charge
        /// From the account to the owner of the agent that a task ran.
        case royalty
    }

    package let id: LedgerEntryID
    package let kind: Kind
    package let amount: Credits
    package let balanceAfter: Credits
    package let task: Identifier?
    package let note: String?
    package let at: Timestamp
}

/// A part of a task, by which what is set aside and charged for it is known.
package struct Segment: Hashable, Sendable {
    package let task: Identifier
    /// Zero, unless a task is charged in several parts.
    package let number: Int32

    package init(task: Identifier, number: Int32 = 0) {
        self.task = task
        self.number = number
    }

    /// How the keys of its rows in the ledger begin.
    package var ledgerKey: String { "task:\(task):\(number)" }
}

/// What is to be set aside, and for what.
package struct HoldRequest: Sendable {
    package let segment: Segment
    package let user: UserID
    package let key: APIKeyID?
    package let agent: Identifier?
    /// The owner of the agent, if it has a price.
    package let payee: UserID?
    package let price: Price
    package let fuelMax: Int64

    package init(
        _ segment: Segment, user: UserID, key: APIKeyID? = nil, agent: Identifier? = nil,
        payee: UserID? = nil, price: Price, fuelMax: Int64
    ) {
        self.segment = segment
        self.user = user
        self.key = key
        self.agent = agent
        self.payee = payee
        self.price = price
        self.fuelMax = fuelMax
    }
}

/// What a finished part of a task came to.
package struct Settlement: Sendable, Equatable {
    package let cost: Credits
    package let price: Price
    /// It had been charged before, and nothing has changed now.
    package let isReplay: Bool
}

/// What no caller should do.
package enum CreditError: Error, Equatable {
    /// Nothing was ever set aside for this.
    case notHeld(Segment)
    /// Something else was set aside for this before.
    case heldOtherwise(Segment)
    /// It has been closed with another result.
    case closedOtherwise(Segment)
    /// More fuel is to be charged than was allowed.
    case fuelBeyondMax(Segment)
}

/// How much of a user's credits may go one way.
package struct SpendCap: Sendable, Equatable {
    package enum Kind: String, Sendable, Codable, PostgresEncodable, PostgresDecodable {
        case key, agent
    }

    package enum Period: String, Sendable, Codable, PostgresEncodable, PostgresDecodable {
        /// By UTC.
        case day, month
        case total
    }

    package let kind: Kind
    package let subject: Identifier
    package let period: Period
    package let amount: Credits
    package internal(set) var held: Credits
    /// In the period that goes on.
    package let spent: Credits

    /// Less than nothing if the cap was lowered, or is exceeded.
    package var left: Int128 {
        Int128(amount.micro) - Int128(spent.micro) - Int128(held.micro)
    }
}

/// Two figures that should be the same and are not.
package struct AuditMismatch: Sendable, Equatable, Encodable {
    package let what: String
    package let subject: String
    package let recorded: String
    package let derived: String
}
