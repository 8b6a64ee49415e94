import Postgres
import Testing

@testable import DaemonCore

/// What holds for credits however many people do what at the same time.
struct CreditPropertyTests {
    @Test func exactlyWhatIsAffordableIsHeld() async throws {
        let bench = try await CreditBench(connectionsMax: 16)
        let price = try await bench.price()
        // 7,001 each, for 320 of 960, and not quite for one more.
        let user = try await bench.person("ada", granted: 320 * 7_001 + 7_000)
        let refused = Shared(0)
        try await withThrowingTaskGroup { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<60 {
                        let segment = Segment(task: .make())
                        do {
                            let amount = try await bench.hold(
                                HoldRequest(segment, user: user, price: price, fuelMax: 7_000_001))
                            #expect(amount == Credits(micro: 7_001))
                            if Bool.random() {
                                _ = try await bench.settle(segment, fuel: 7_000_001)
                            }
                        } catch let problem as Problem where problem.type == .insufficientCredits {
                            refused.withLock { $0 += 1 }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(refused.withLock { $0 } == 960 - 320)
        #expect(try await bench.credits.account(of: user).available == Credits(micro: 7_000))
        #expect(try await bench.credits.audit() == [])
    }

    /// What must be true of one piece of work, whatever the order of what is asked for it.
    private struct Work: Sendable {
        let segment: Segment
        let user: Int
        let price: Price
        let fuelMax: Int64
        let fuel: Int64
        var isHeld = false
        var settled = 0
        var released = 0

        /// Arithmetic of another kind than the daemon's: a million units of fuel and the rest.
        static func cost(_ fuel: Int64, _ perMfuel: Int64) -> (whole: Int64, rest: Int64) {
            let (mfuel, rest) = fuel.quotientAndRemainder(dividingBy: 1_000_000)
            let part = (rest * perMfuel).quotientAndRemainder(dividingBy: 1_000_000)
            return (mfuel * perMfuel + part.quotient, part.remainder)
        }

        private func total(_ fuel: Int64) -> Int64 {
            let (whole, rest) = Self.cost(
                fuel, price.list.perMfuel.micro + price.agentPerMfuel.micro)
            return whole + (rest > 0 ? 1 : 0)
        }

        var amount: Int64 { total(fuelMax) }
        var cost: Int64 { total(fuel) }
        var royalty: Int64 { Self.cost(fuel, price.agentPerMfuel.micro).whole }
    }

    private struct Model: Sendable {
        var work: [Work]
        /// By user and number: the amount, and how often it was given.
        var grants: [[(amount: Int64, given: Int)]]
        var refused = 0
    }

    private static let userCount = 4

    private static func model(_ price: PriceList, _ generator: inout SplitMix64) -> Model {
        let work = (0..<240).map { index in
            let fuelMax = Int64.random(in: 0...20_000_000, using: &generator)
            return Work(
                segment: Segment(task: .make(), number: Int32(index % 3)), user: index % userCount,
                price: Price(
                    list: price,
                    agentPerMfuel: Credits(
                        micro: index % 5 < 2 ? Int64.random(in: 1...999, using: &generator) : 0)),
                fuelMax: fuelMax, fuel: Int64.random(in: 0...fuelMax, using: &generator))
        }
        let grants = (0..<userCount).map { _ in
            (0..<12).map { _ in
                (amount: Int64.random(in: 1...40_000, using: &generator), given: 0)
            }
        }
        return Model(work: work, grants: grants)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func sumsAreExactUnderEveryInterleaving(seed: UInt64) async throws {
        let bench = try await CreditBench(connectionsMax: 16)
        var generator = SplitMix64(seed: seed)
        let model = Shared(Self.model(try await bench.price().list, &generator))
        var users: [UserID] = []
        for index in 0..<Self.userCount { users.append(try await bench.person("u\(index)")) }
        let people = users
        let key = try await bench.key(of: people[0])
        let cap = Credits(micro: 150_000)
        try await bench.credits.setCap(
            .key, key.identifier, of: people[0], period: .total, amount: cap)

        @Sendable func act(_ generator: inout SplitMix64) async throws {
            let index = Int.random(in: 0..<240, using: &generator)
            let work = model.withLock { $0.work[index] }
            do {
                switch Int.random(in: 0..<10, using: &generator) {
                case 0..<5:
                    let amount = try await bench.hold(
                        HoldRequest(
                            work.segment, user: people[work.user],
                            key: work.user == 0 ? key : nil,
                            payee: people[(work.user + 1) % people.count], price: work.price,
                            fuelMax: work.fuelMax))
                    #expect(amount.micro == work.amount)
                    model.withLock { $0.work[index].isHeld = true }
                case 5..<8:
                    let settlement = try await bench.settle(work.segment, fuel: work.fuel)
                    #expect(settlement.cost.micro == work.cost)
                    if !settlement.isReplay { model.withLock { $0.work[index].settled += 1 } }
                case 8:
                    if try await bench.release(work.segment) {
                        model.withLock { $0.work[index].released += 1 }
                    }
                default:
                    let number = Int.random(in: 0..<12, using: &generator)
                    let amount = model.withLock { $0.grants[work.user][number].amount }
                    let (entry, isReplay) = try await bench.credits.grant(
                        Credits(micro: amount), to: people[work.user],
                        key: "\(work.user)-\(number)", note: nil)
                    #expect(entry.amount.micro == amount)
                    if !isReplay { model.withLock { $0.grants[work.user][number].given += 1 } }
                }
            } catch let problem as Problem {
                let shortfall = try #require(problem.shortfall)
                #expect(shortfall.needed == String(work.amount))
                #expect((0..<work.amount).contains(shortfall.available.micro))
                model.withLock { $0.refused += 1 }
            } catch CreditError.notHeld, CreditError.closedOtherwise {}
        }

        try await withThrowingTaskGroup { group in
            for worker in 0..<12 {
                group.addTask {
                    var generator = SplitMix64(seed: seed &* 1_000 &+ UInt64(worker))
                    for _ in 0..<200 { try await act(&generator) }
                }
            }
            // It adds up at every moment, not just at the end.
            group.addTask {
                for _ in 0..<20 {
                    #expect(try await bench.credits.audit() == [])
                    for cap in try await bench.credits.caps(of: people[0]) {
                        #expect(cap.spent.micro + cap.held.micro <= cap.amount.micro)
                    }
                }
            }
            try await group.waitForAll()
        }

        let end = model.withLock { $0 }
        #expect(end.refused > 0)
        for work in end.work { #expect(work.settled + work.released <= (work.isHeld ? 1 : 0)) }
        for (index, user) in people.enumerated() {
            let work = end.work.filter { $0.user == index }
            let settled = work.filter { $0.settled > 0 }
            #expect(settled.count > 5)
            let granted = end.grants[index].reduce(0) { $0 + $1.amount * Int64($1.given) }
            #expect(end.grants[index].allSatisfy { $0.given <= 1 })
            let open = work.filter { $0.isHeld && $0.settled + $0.released == 0 }
            let payers = end.work.filter {
                ($0.user + 1) % people.count == index && $0.settled > 0
            }
            let account = try await bench.credits.account(of: user)
            #expect(account.balance.micro == granted - settled.reduce(0) { $0 + $1.cost })
            #expect(account.held.micro == open.reduce(0) { $0 + $1.amount })
            #expect(account.earned.micro == payers.reduce(0) { $0 + $1.royalty })
            let used = try await bench.credits.usage(
                of: user, UsageQuery(from: nil, to: nil, by: "day,key"))
            #expect(used.reduce(0) { $0 + $1.charges } == Int64(settled.count))
            #expect(
                used.reduce(0) { $0 + (Int64($1.fuel) ?? 0) } == settled.reduce(0) { $0 + $1.fuel })
        }
    }
}
