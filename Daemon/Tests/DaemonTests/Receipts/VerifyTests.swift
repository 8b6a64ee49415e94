import Crypto
import Foundation
import Martlet
import Receipts
import TestCluster
import Testing

@testable import DaemonCore
@testable import Postgres

/// `martletd verify`, as somebody runs it who has nothing but a receipt and what it is about.
struct VerifyTests {
    /// A run that is over, and all that is needed to check its receipt.
    struct Checked: Sendable {
        var receipt: Receipt
        var module: [UInt8]
        var input: [UInt8]
        /// Who signs, and whose signature is trusted.
        var signer: ReceiptSigner
        var trusted: PublicKey
        /// In place of the signed receipt.
        var bytes: [UInt8]?

        func signed() throws -> [UInt8] { try bytes ?? signer.sign(receipt) }
    }

    private static let segment = Segment(task: .make(), number: 2)
    private static let price = Price(
        list: PriceList(id: 3, perMfuel: Credits(micro: 1_000), validFrom: .now),
        agentPerMfuel: Credits(micro: 77))

    private static func checked(
        _ request: ExecutionRequest, _ module: [UInt8], _ outcome: ExecutionOutcome
    ) throws -> Checked {
        let signer = try #require(ReceiptSigner(seed: [UInt8](repeating: 9, count: 32)))
        let cost = try #require(
            Int64(exactly: price.cost(fuel: Int64(clamping: outcome.fuelUsed))))
        return Checked(
            receipt: Receipt(
                segment, request: request, outcome: outcome, price: price,
                cost: Credits(micro: cost), node: signer.publicKey.id),
            module: module, input: request.stdin, signer: signer, trusted: signer.publicKey)
    }

    /// A run in turns of so much fuel.
    private static func checked(
        _ request: ExecutionRequest, _ module: [UInt8], turns: UInt64
    ) async throws -> Checked {
        try await ExecutionScheduler.run(turns: .fuel(turns)) { scheduler in
            let ending = try await scheduler.submit(request, module, hashesMemory: true).ending
            return try checked(request, module, #require(ending.outcome))
        }
    }

    private static func wordCount() async throws -> Checked {
        let module = try TestModules.program("wordcount")
        let request = ExecutionRequest.program(module, ["w"], stdin: OutcomeTests.text)
        return try await checked(request, module, turns: 10_000)
    }

    /// What the program prints, and its exit status.
    private static func verify(
        _ checked: Checked, _ more: [String]? = nil, leavingOutInput: Bool = false
    ) async throws -> (status: Int32, text: String) {
        try await withFolder { folder in
            func file(_ name: String, _ bytes: [UInt8]) throws -> String {
                try Data(bytes).write(to: URL(filePath: folder + name))
                return folder + name
            }
            var arguments = [
                try file("receipt", checked.signed()), try file("module", checked.module),
            ]
            if !leavingOutInput { arguments.append(try file("input", checked.input)) }
            return try await run(
                arguments + (more ?? ["--key", checked.trusted.bytes.description]), folder)
        }
    }

    private static func withFolder<Value>(
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        let folder = TestCluster.temporaryFolder() + "/"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }

    private static func run(
        _ arguments: [String], _ folder: String
    ) async throws -> (status: Int32, text: String) {
        try await run(program: [ProcessTests.program, "verify"] + arguments, folder)
    }

    private static func run(
        program: [String], _ folder: String
    ) async throws -> (status: Int32, text: String) {
        let output = folder + "output"
        unlink(output)
        let process = try ChildProcess(program, output: output)
        // The number of a signal would be in the lower byte.
        let status = await process.wait()
        return (status & 0xFF == 0 ? status >> 8 : -1, Files.read(output) ?? "")
    }

    // MARK: What is as it should be

    private static let cases =
        OutcomeTests.cases + [
            OutcomeTests.Case(
                testDescription: "invalid module", request: .program([0, 1]), module: [0, 1],
                reason: .invalidModule(""))
        ]

    @Test(arguments: cases)
    func everyOutcomeMatches(test: OutcomeTests.Case) async throws {
        let checked = try await Self.checked(test.request, test.module, turns: 1_000)
        let other = try await Self.checked(test.request, test.module, turns: 1 << 40)
        #expect(try checked.signed() == other.signed())
        let (status, text) = try await Self.verify(checked)
        #expect(status == 0)
        #expect(text == "match\n")
    }

    @Test func whatWasStoppedCannotBeRepeated() async throws {
        for reason in [ExecutionOutcome.Reason.cancelled, .deadline] {
            let module = TestModules.endless
            let machine = ExecutionMachine(.program(module), try Module(module), hashesMemory: true)
            #expect(try machine.advance(1_000_000) == nil)
            let outcome = machine.end(reason)
            #expect(outcome.memoryHash == nil)
            var checked = try Self.checked(.program(module), module, outcome)
            var (status, text) = try await Self.verify(checked)
            #expect(status == 0)
            #expect(text.hasPrefix("cannot be repeated: "))
            checked.receipt.charge.cost += 1
            checked.receipt.outcome.exitCode = 0
            (status, text) = try await Self.verify(checked)
            #expect(status == 1)
            #expect(
                text.names == ["charge.cost", "outcome.exit_code"])
        }
    }

    @Test func aKeyCanBeAnyOfAFile() async throws {
        let checked = try await Self.wordCount()
        let stranger = try #require(ReceiptSigner(seed: [UInt8](repeating: 8, count: 32))).publicKey
        try await Self.withFolder { folder in
            let file = folder + "keys"
            try "\(stranger.bytes)\n\(checked.trusted.bytes)\n".write(
                toFile: file, atomically: false, encoding: .utf8)
            #expect(try await Self.verify(checked, ["--key", file]) == (0, "match\n"))
            try "\(stranger.bytes)\n".write(toFile: file, atomically: false, encoding: .utf8)
            #expect(try await Self.verify(checked, ["--key", file]).text.names == ["key"])
            #expect(
                try await Self.verify(
                    checked, ["--key", file, "--key", checked.trusted.bytes.description])
                    == (0, "match\n"))
        }
        // Without a key it says whose signature it is.
        let (status, text) = try await Self.verify(checked, [])
        #expect(status == 0)
        #expect(text.contains("match\n"))
        #expect(text.contains("signed by key \(checked.trusted.bytes)"))
    }

    /// What the document says to do without this program.
    @Test func theSignatureCanBeCheckedByHand() async throws {
        let document = try Sources.text("../Documentation/Receipts.md")
        let script = try #require(document.firstMatch(of: /```sh\n([^`]+)```/)).1
        var checked = try await Self.wordCount()
        // All that is written in more than one way.
        let name = "\u{0}\u{8}\u{1F}\n\"\\/\u{7F}é€\u{2028}\u{FB33}😀"
        checked.receipt.run.environment = [.init(name: name, value: name)]
        try await Self.withFolder { folder in
            func check(_ checked: Checked) async throws -> (status: Int32, text: String) {
                let receipt = folder + "receipt.json"
                try Data(checked.signed()).write(to: URL(filePath: receipt))
                let command = "set -e; cd \(folder); \(script)"
                return try await Self.run(program: ["/bin/sh", "-c", command], folder)
            }
            let (status, text) = try await check(checked)
            #expect(status == 0 && text.contains("Verified Successfully"), "\(text)")
            try Self.keepingSignature(&checked, "\"truncated\":false", "\"truncated\":true")
            #expect(try await check(checked).status == 1)
        }
    }

    // MARK: What is not

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Which fields the program is to name.
        let names: [String]
        let make: @Sendable (inout Checked) throws -> Void

        init(
            _ description: String, _ names: String...,
            make: @escaping @Sendable (inout Checked) throws -> Void
        ) {
            testDescription = description
            self.names = names
            self.make = make
        }
    }

    private static func keepingSignature(_ checked: inout Checked, _ old: String, _ new: String)
        throws
    {
        let text = String(decoding: try checked.signed(), as: UTF8.self)
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        try #require(changed != text)
        checked.bytes = Array(changed.utf8)
    }

    static let changes: [Change] = [
        Change("an input byte", "outcome", "run.input.sha256") { $0.input[3] ^= 1 },
        Change("more input", "outcome", "run.input.sha256", "run.input.bytes") {
            $0.input.append(65)
        },
        Change("another module", "outcome", "run.module") {
            $0.module = try TestModules.program("exitcode")
        },
        Change("a byte of the module", "outcome", "run.module") {
            $0.module[$0.module.count - 1] ^= 1
        },
        Change("another key", "key") { checked in
            checked.trusted = try #require(
                ReceiptSigner(seed: [UInt8](repeating: 8, count: 32))
            ).publicKey
        },
        Change("signed by another key", "key", "node") { checked in
            checked.signer = try #require(ReceiptSigner(seed: [UInt8](repeating: 8, count: 32)))
        },
        Change("another node", "node") { $0.receipt.node = "0123456789abcdef" },
        Change("fuel, as signed before", "signature", "charge.cost", "outcome.fuel") { checked in
            let fuel = checked.receipt.outcome.fuel
            try keepingSignature(
                &checked, "\"outcome\":{\"exit_code\":0,\"fuel\":\"\(fuel)\"",
                "\"outcome\":{\"exit_code\":0,\"fuel\":\"\(fuel + 1_000_000)\"")
        },
        Change("fuel, signed anew", "outcome.fuel") { checked in
            checked.receipt.outcome.fuel += 1_000_000
            checked.receipt.charge.cost += 1_077
        },
        Change("less fuel, signed anew", "outcome.fuel") { checked in
            checked.receipt.outcome.fuel = 1
            checked.receipt.charge.cost = 1
        },
        Change("another schedule", "outcome", "engine.schedule") {
            $0.receipt.engine.schedule = "v2"
        },
        Change("other prices in the schedule", "outcome", "engine.schedule_hash") {
            $0.receipt.engine.scheduleHash = "0000000000000000"
        },
        Change("another engine", "engine.version") { $0.receipt.engine.version = "0.0.0" },
        Change("output", "outcome.stdout.sha256", "outcome.stdout.bytes") {
            $0.receipt.outcome.stdout = Receipt.Stream(of: [65], truncated: false)
        },
        Change("memory", "outcome.memory") { $0.receipt.outcome.memory = ContentHash(of: []) },
        Change("no memory", "outcome.memory") { $0.receipt.outcome.memory = nil },
        Change("pages", "outcome.peak_pages") { $0.receipt.outcome.peakPages += 1 },
        Change("the end", "outcome.exit_code", "outcome.reason") {
            $0.receipt.outcome.reason = .exited
            $0.receipt.outcome.exitCode = 3
        },
        Change(
            "the limit of fuel", "outcome.exit_code", "outcome.fuel", "outcome.memory",
            "outcome.reason", "outcome.stdout.bytes", "outcome.stdout.sha256"
        ) { $0.receipt.run.limits.fuel = $0.receipt.outcome.fuel / 4 * 3 },
        Change(
            "the function", "outcome.exit_code", "outcome.fuel", "outcome.memory",
            "outcome.reason", "outcome.stdout.bytes", "outcome.stdout.sha256"
        ) { $0.receipt.run.entry.function = "main" },
        Change("cost", "charge.cost") { $0.receipt.charge.cost -= 1 },
        Change("a part of the price", "charge.cost") {
            $0.receipt.charge.cached = Receipt.Cached(percent: 10, task: $0.receipt.charge.task)
        },
        Change("price", "charge.cost") { $0.receipt.charge.perMfuel = 1 << 40 },
        Change("impossible price", "charge") { $0.receipt.charge.agentPerMfuel = -1 },
        Change("too great a cost", "charge.cost", "outcome.fuel") {
            $0.receipt.charge.perMfuel = .max
            $0.receipt.outcome.fuel = 1 << 62
        },
        Change("impossible fuel", "charge", "outcome.fuel") {
            $0.receipt.outcome.fuel = .max
        },
        Change("the task", "charge.ledger") {
            $0.receipt.charge.task = Identifier.make().description
        },
        Change("the ledger", "charge.ledger") { $0.receipt.charge.ledger = "task" },
    ]

    @Test(arguments: changes)
    func everyChangeIsNamed(change: Change) async throws {
        var checked = try await Self.wordCount()
        try change.make(&checked)
        let (status, text) = try await Self.verify(checked)
        #expect(status == 1)
        #expect(!text.contains("match"))
        #expect(text.names == change.names.sorted(), "\(text)")
    }

    @Test func inputLeftOutIsNoInput() async throws {
        let checked = try await Self.wordCount()
        let (status, text) = try await Self.verify(checked, leavingOutInput: true)
        #expect(status == 1)
        #expect(text.names.contains("run.input.sha256"))
    }

    @Test func whatCannotBeReadIsNoDifference() async throws {
        let checked = try await Self.wordCount()
        try await Self.withFolder { folder in
            let receipt = folder + "receipt"
            let module = folder + "module"
            try Data(checked.signed()).write(to: URL(filePath: receipt))
            try Data(checked.module).write(to: URL(filePath: module))
            for arguments in [
                [folder + "none", module], [receipt, folder + "none"],
                [receipt, module, folder + "none"], [module, module],
                [receipt, module, "--key", "12"], [receipt, module, "--key", module],
            ] {
                let (status, text) = try await Self.run(arguments, folder)
                #expect(status == 2, "\(arguments)")
                #expect(text.hasPrefix("martletd: "))
                #expect(text.split(separator: "\n").count == 1)
            }
        }
    }
}

extension String {
    /// What stands before the colon of each line.
    fileprivate var names: [String] {
        split(separator: "\n").map { String($0.prefix { $0 != ":" }) }.sorted()
    }
}
