import Martlet
import Postgres
package import Receipts

/// Checks a receipt by doing again what it says was done. Needs nothing but the receipt, the module
/// and the input.
package struct ReceiptVerifier: Sendable {
    /// What is not as the receipt says, a line for each field.
    package private(set) var differences: [String] = []
    /// False if the run was stopped from outside: then only what does not need a run is checked.
    package let isRepeatable: Bool

    private let receipt: Receipt
    /// The receipt as it should be, as far as it is known.
    private var expected: Receipt

    /// - Parameters:
    ///   - signed: what is to be checked
    ///   - module: its bytes
    ///   - input: what the program read
    ///   - trusted: the keys that count; nil if any does
    /// - Throws: `HostOutOfMemory`, if the run needs more than there is here
    package init(
        _ signed: SignedReceipt, module: [UInt8], input: [UInt8], trusted: [PublicKey]? = nil
    ) throws {
        receipt = signed.receipt
        expected = receipt
        isRepeatable = receipt.outcome.reason.isRepeatable
        differences = try signed.verifySignature(trusted: trusted).map {
            Self.line($0, signed)
        }
        expected.engine = .current
        expected.run.module = ContentHash(of: module)
        expected.run.input = Receipt.Stream(of: input)
        checkCharge()
        if isRepeatable {
            try repeatRun(module, input)
        } else {
            expected.outcome.forgetEnd()
        }
        let found = try CanonicalJSON(encoding: receipt)
            .differences(from: CanonicalJSON(encoding: expected))
        differences += found.map(Self.line)
    }

    private mutating func checkCharge() {
        let charge = receipt.charge
        let number = charge.ledger.split(separator: ":").last.flatMap { Int32($0) } ?? 0
        expected.charge.ledger = "task:\(charge.task):\(number)"
        let percent = charge.cached?.percent ?? 100
        guard let fuel = Int64(exactly: receipt.outcome.fuel), charge.perMfuel >= 0,
            charge.agentPerMfuel >= 0, Price.percentages.contains(percent)
        else {
            differences.append("charge: there is no such price, or no such fuel")
            return
        }
        // Which list it is, and since when it is valid, makes no difference.
        let list = PriceList(
            id: 0, perMfuel: Credits(micro: charge.perMfuel), validFrom: .now)
        let price = Price(list: list, agentPerMfuel: Credits(micro: charge.agentPerMfuel))
        guard let cost = Int64(exactly: price.cost(fuel: fuel, percent: percent)) else {
            differences.append(
                "charge.cost: \"\(charge.cost)\" in the receipt, more than that here")
            return
        }
        expected.charge.cost = cost
    }

    /// Runs the module as the receipt says, unless it is clear that this would be another run.
    private mutating func repeatRun(_ module: [UInt8], _ input: [UInt8]) throws {
        guard receipt.run.module == expected.run.module,
            receipt.run.input.sha256 == expected.run.input.sha256,
            receipt.engine.schedule == expected.engine.schedule,
            receipt.engine.scheduleHash == expected.engine.scheduleHash
        else {
            differences.append("outcome: not run again, since it would be another run")
            return
        }
        guard let outcome = try outcome(of: module, input) else {
            differences.append(
                "outcome.fuel: \"\(receipt.outcome.fuel)\" in the receipt, more than that here")
            return
        }
        expected.outcome = Receipt.Outcome(outcome)
    }

    /// What comes of the run; nil if it uses more fuel than the receipt says, maybe without end.
    private func outcome(of bytes: [UInt8], _ input: [UInt8]) throws -> ExecutionOutcome? {
        let module: Module
        do {
            module = try Module(bytes, limits: .stored)
        } catch {
            return ExecutionOutcome(reason: .invalidModule("\(error)"))
        }
        let machine = ExecutionMachine(
            ExecutionRequest(receipt.run, stdin: input), module, hashesMemory: true)
        while true {
            if let outcome = try machine.advance(Self.unitsPerStep) { return outcome }
            guard machine.fuelUsed <= receipt.outcome.fuel else { return nil }
        }
    }

    private static let unitsPerStep: UInt64 = 100_000_000

    // MARK: Lines

    private static func line(
        _ problem: SignedReceipt.SignatureProblem, _ signed: SignedReceipt
    ) -> String {
        switch problem {
        case .invalid: "signature: it is not one of this receipt by this key"
        case .untrustedKey: "key: \(signed.key) in the receipt, which is not a key that is trusted"
        case .otherNode:
            "node: \"\(signed.receipt.node)\" in the receipt, \"\(PublicKey(signed.key).id)\" by its key"
        }
    }

    private static func line(_ difference: Difference) -> String {
        "\(difference.path): \(text(difference.left)) in the receipt, \(text(difference.right)) here"
    }

    /// As it stands in JSON, cut off where it becomes long.
    private static func text(_ value: CanonicalJSON?) -> String {
        guard let value else { return "nothing" }
        let text = String(decoding: value.bytes, as: UTF8.self)
        return text.count > 200 ? text.prefix(200) + "…" : text
    }
}

extension Receipt.Outcome {
    /// Leaves only what a run can have that was stopped from outside.
    fileprivate mutating func forgetEnd() {
        (exitCode, trap, tag, payload, memory) = (nil, nil, nil, nil, nil)
        results = []
    }
}
