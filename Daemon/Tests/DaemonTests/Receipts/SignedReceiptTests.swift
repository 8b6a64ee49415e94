import Crypto
import Testing

@testable import Receipts

/// Receipts as they are signed, handed out and read.
struct SignedReceiptTests {
    static func signer(_ byte: UInt8 = 1) throws -> ReceiptSigner {
        try #require(ReceiptSigner(seed: [UInt8](repeating: byte, count: 32)))
    }

    static func receipt(node: String) -> Receipt {
        Receipt(
            engine: .init(version: "1.2.3", schedule: "v1", scheduleHash: "00ff"),
            run: .init(
                module: ContentHash(of: [1]),
                entry: .init(function: "run", arguments: ["-1", "nan"]), arguments: ["a", "é\0"],
                environment: [.init(name: "B", value: "2"), .init(name: "A", value: "")],
                input: .init(of: []), seed: .max, clockStart: 946_684_800_000_000_000,
                limits: .init(
                    fuel: 1 << 62, memoryPages: 16, heapBytes: 1, tableElements: 2, outputBytes: 3)),
            outcome: .init(
                reason: .threw, exitCode: nil, trap: nil, tag: "oops", payload: ["1"],
                results: ["2"], fuel: 9_007_199_254_740_993, peakPages: 7,
                stdout: .init(of: [65], truncated: true), stderr: .init(of: [], truncated: false),
                memory: ContentHash(of: [])),
            charge: .init(
                priceList: 1, perMfuel: 1_000, agentPerMfuel: 0, cost: 9_007_199_254_741,
                task: "t", ledger: "task:t:0"),
            node: node)
    }

    private func signed() throws -> (ReceiptSigner, [UInt8]) {
        let signer = try Self.signer()
        return (signer, try signer.sign(Self.receipt(node: signer.publicKey.id)))
    }

    @Test func aSignedReceiptIsReadAsItWasWritten() throws {
        let (signer, bytes) = try signed()
        let read = try SignedReceipt(parsing: bytes)
        #expect(
            try CanonicalJSON(encoding: read.receipt).bytes
                == CanonicalJSON(encoding: Self.receipt(node: signer.publicKey.id)).bytes)
        #expect(try CanonicalJSON(encoding: read).bytes == bytes)
        #expect(try read.verifySignature() == [])
        #expect(try read.verifySignature(trusted: [signer.publicKey]) == [])
        let other = try Self.signer(2).publicKey
        #expect(try read.verifySignature(trusted: [other, signer.publicKey]) == [])
        #expect(try read.verifySignature(trusted: [other]) == [.untrustedKey])
        #expect(try read.verifySignature(trusted: []) == [.untrustedKey])
    }

    /// The bytes are a promise: whoever kept a receipt must be able to check it for ever.
    @Test func theBytesOfAReceiptDoNotChange() throws {
        let bytes = try signed().1
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"{"key":"8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c","receipt":{"charge":{"agent_per_mfuel":"0","cost":"9007199254741","ledger":"task:t:0","per_mfuel":"1000","price_list":1,"task":"t"},"engine":{"schedule":"v1","schedule_hash":"00ff","version":"1.2.3"},"format":"martlet receipt 1","node":""#
            ))
        #expect(
            text.contains(
                #""outcome":{"fuel":"9007199254740993","memory":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","payload":["1"],"peak_pages":"7","reason":"threw","results":["2"],"#
            ))
        #expect(
            text.contains(
                #""run":{"arguments":["a","é\u0000"],"clock_start":"946684800000000000","entry":{"arguments":["-1","nan"],"function":"run"},"environment":[{"name":"B","value":"2"},{"name":"A","value":""}],"input":{"bytes":"0","sha256":"e3b0"#
            ))
    }

    @Test func theSignatureIsOfTheContentAndNotOfItsSpelling() throws {
        let text = String(decoding: try signed().1, as: UTF8.self)
        let spaced = text.replacing(",\"", with: " ,\n\t\"").replacing("run", with: "r\\u0075n")
        #expect(try SignedReceipt(parsing: Array(spaced.utf8)).verifySignature() == [])
    }

    @Test(arguments: [
        ("\"fuel\":\"9007199254740993\"", "\"fuel\":\"9007199254740992\""),
        ("\"price_list\":1", "\"price_list\":2"), ("\"oops\"", "\"ooops\""),
        ("\"truncated\":true", "\"truncated\":false"), ("é", "e\u{301}"),
        ("[\"2\"]", "[]"),
    ])
    func anyOtherContentHasNoSignature(old: String, new: String) throws {
        let text = String(decoding: try signed().1, as: UTF8.self)
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        #expect(Array(changed.utf8) != Array(text.utf8))
        #expect(try SignedReceipt(parsing: Array(changed.utf8)).verifySignature() == [.invalid])
    }

    @Test func aReceiptSignedForAnotherKeySaysSo() throws {
        let bytes = try Self.signer().sign(Self.receipt(node: "0123456789abcdef"))
        #expect(try SignedReceipt(parsing: bytes).verifySignature() == [.otherNode])
    }

    @Test(arguments: [
        (
            "\"cost\":\"9007199254741\"", "\"cost\":9007199254741",
            "receipt.charge.cost has the wrong type"
        ),
        ("\"cost\":\"9007199254741\",", "", "receipt.charge.cost is missing"),
        (
            "\"cost\":\"9007199254741\"", "\"cost\":\"09\"",
            "receipt.charge.cost has a value that is not allowed"
        ),
        (
            "\"per_mfuel\":\"1000\",", "\"per_mfuel\":\"1000\",\"per_mfuel\":\"1000\",",
            "the field per_mfuel is there twice"
        ),
        ("\"per_mfuel\"", "\"perMfuel\"", "receipt.charge.perMfuel is no field"),
        (
            "\"price_list\":1,", "\"price_list\":1,\"extra\":null,",
            "receipt.charge.extra is no field"
        ),
        ("\"price_list\":1", "\"price_list\":null", "receipt.charge.price_list has the wrong type"),
        (
            "\"price_list\":1", "\"price_list\":9007199254740992",
            "'9007199254740992' is no whole number"
        ),
        ("\"threw\"", "\"thrown\"", "receipt.outcome.reason has a value that is not allowed"),
        (
            "martlet receipt 1", "martlet receipt 2",
            "receipt.format has a value that is not allowed"
        ),
        ("\"sha256\":\"e3", "\"sha256\":\"E3", "sha256"),
        (
            "\"sha256\":\"e3", "\"sha256\":\"",
            "receipt.outcome.stderr.sha256 has a value that is not allowed"
        ),
        ("\"key\":", "\"keys\":", "key is missing"),
        ("\"results\":[\"2\"]", "\"results\":[2]", "receipt.outcome.results.0 has the wrong type"),
    ])
    func whatIsNoReceiptIsRefusedWithTheReason(
        old: String, new: String, reason: String
    ) throws {
        let text = String(decoding: try signed().1, as: UTF8.self)
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != text)
        let error = #expect(throws: ReceiptError.self) {
            try SignedReceipt(parsing: Array(changed.utf8))
        }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }

    @Test func sizesAreLimited() throws {
        let signer = try Self.signer()
        var receipt = Self.receipt(node: signer.publicKey.id)
        receipt.run.arguments = [String(repeating: "a", count: SignedReceipt.bytesMax)]
        #expect(throws: ReceiptError.self) { try signer.sign(receipt) }
        #expect(throws: ReceiptError.self) {
            try SignedReceipt(
                parsing: Array(String(repeating: " ", count: SignedReceipt.bytesMax).utf8)
                    + signed().1)
        }
    }

    /// No bytes are a crash, and none that are not the receipt pass for it.
    @Test func brokenReceiptsAreErrorsOrHaveNoSignature() throws {
        let (signer, bytes) = try signed()
        let original = try CanonicalJSON(encoding: SignedReceipt(parsing: bytes)).bytes
        var generator = SplitMix64(seed: 42)
        let pieces = [
            "{", "}", "[", "]", "\"", "\\u", ",", ":", "null", "1", "-", "\u{0}", "é", "1e9",
        ]
        .map { Array($0.utf8) }
        var readable = 0
        for _ in 0..<3_000 {
            var broken = bytes
            for _ in 0...Int(generator.next() % 3) {
                let place = Int(generator.next() % UInt64(broken.count))
                let end = min(broken.count, place + Int(generator.next() % 8))
                switch generator.next() % 4 {
                case 0: broken[place] = UInt8(truncatingIfNeeded: generator.next())
                case 1: broken.removeSubrange(place..<end)
                case 2: broken.insert(contentsOf: broken[place..<end], at: place)
                default:
                    let piece = pieces[Int(generator.next() % UInt64(pieces.count))]
                    broken.replaceSubrange(place..<min(end, place + 1), with: piece)
                }
            }
            guard let read = try? SignedReceipt(parsing: broken) else { continue }
            readable += 1
            let isSame = try CanonicalJSON(encoding: read).bytes == original
            let isSigned = try read.verifySignature(trusted: [signer.publicKey]) == []
            #expect(isSigned == isSame)
        }
        #expect(readable > 0)
    }
}
