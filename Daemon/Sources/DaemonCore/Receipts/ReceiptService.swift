package import Postgres
package import Receipts

/// Makes the receipts of this node, and knows the keys of all.
package struct ReceiptService: Sendable {
    private let database: Database
    private let signer: ReceiptSigner

    package init(database: Database, signer: ReceiptSigner) {
        self.database = database
        self.signer = signer
    }

    /// The signed receipt of a segment of a task, to be stored with it and handed out as it is.
    /// - Parameters:
    ///   - segment: which segment
    ///   - request: what was run
    ///   - outcome: what came of it, with the hash of its memories
    ///   - price: what its fuel was charged at
    ///   - cost: what was charged
    package func receipt(
        _ segment: Segment, request: ExecutionRequest, outcome: ExecutionOutcome, price: Price,
        cost: Credits
    ) throws -> Bytes {
        let receipt = Receipt(
            segment, request: request, outcome: outcome, price: price, cost: cost,
            node: signer.publicKey.id)
        return Bytes(try signer.sign(receipt))
    }

    /// The signed receipt of a task that was given the outcome of another.
    package func receipt(
        _ segment: Segment, _ cached: Receipt.Cached, of receipt: Receipt, price: Price,
        cost: Credits
    ) throws -> Bytes {
        let again = receipt.givenAgain(
            segment, cached, price: price, cost: cost, node: signer.publicKey.id)
        return Bytes(try signer.sign(again))
    }

    /// Tells everybody the key of this node, before it signs anything.
    package func registerKey() async throws {
        try await ReceiptStore.insert(signer.publicKey, node: Machine.hostName, in: database)
    }

    package func keys(before id: ReceiptKeyID?, limit: Int) async throws -> [ReceiptKey] {
        try await ReceiptStore.page(before: id, limit: Int64(limit), in: database)
    }
}
