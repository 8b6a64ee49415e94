import HTTPTypes
import Postgres
import Receipts
import TestCluster
import Testing

@testable import DaemonCore

/// Receipts of a node, and the keys that people check them with.
struct ReceiptServiceTests {
    @Test func anybodyFindsTheKeyOfAReceipt() async throws {
        try await TestService.run { test in
            let (module, request) = (
                TestModules.idle(), ExecutionRequest.program(TestModules.idle())
            )
            let outcome = try await ExecutionScheduler.run { scheduler in
                try await scheduler.submit(request, module, hashesMemory: true).ending.outcome
            }
            let price = Price(
                list: PriceList(id: 1, perMfuel: Credits(micro: 0), validFrom: .now))
            let bytes = try test.service.receipts.receipt(
                Segment(task: .make()), request: request, outcome: #require(outcome), price: price,
                cost: Credits(micro: 0))
            let receipt = try SignedReceipt(parsing: bytes.bytes)

            #expect(try await test.send(.get, "/api/v1/receipts/keys").body["items"].items == [])
            // The node starts twice, and another one once.
            try await test.service.receipts.registerKey()
            try await test.service.receipts.registerKey()
            let other = ReceiptService(
                database: test.service.database,
                signer: try #require(ReceiptKey.signer(ReceiptKey.generate())))
            try await other.registerKey()

            let items = try await test.send(.get, "/api/v1/receipts/keys").body["items"].items
            #expect(items.count == 2)
            let keys = try items.map { PublicKey(try #require(FixedBytes($0["public_key"].text))) }
            #expect(try keys.map(\.id) == items.map { try $0["node"].text })
            #expect(keys.last?.id == receipt.receipt.node)
            #expect(try receipt.verifySignature(trusted: keys) == [])
            let verifier = try ReceiptVerifier(receipt, module: module, input: [], trusted: keys)
            #expect(verifier.differences == [])
            #expect(
                try ReceiptVerifier(receipt, module: module, input: [], trusted: [keys[0]])
                    .differences.count == 1)

            let first = try await test.send(.get, "/api/v1/receipts/keys?limit=1").body
            #expect(first["items"].items == [items[0]])
            let next = try await test.send(
                .get, "/api/v1/receipts/keys?limit=1&cursor=" + first["next"].text
            ).body
            #expect(next["items"].items == [items[1]])
            #expect(next["next"] == .null)
        }
    }

    @Test func onlyThirtyTwoBytesAreAKey() throws {
        let text = ReceiptKey.generate()
        #expect(ReceiptKey.signer(text)?.publicKey == ReceiptKey.signer(text)?.publicKey)
        #expect(
            ReceiptKey.signer(text)?.publicKey
                != ReceiptKey.signer(ReceiptKey.generate())?.publicKey)
        for text in ["", "x", "AAAA", text + "AAAA", String(text.dropFirst(4))] {
            #expect(ReceiptKey.signer(text) == nil)
        }
    }
}
