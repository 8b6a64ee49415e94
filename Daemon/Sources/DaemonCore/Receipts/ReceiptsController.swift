import HTTPTypes
import Hummingbird
import Postgres
import Receipts

/// The keys of receipts over HTTP. Anybody may check a receipt, so anybody may see them.
struct ReceiptsController: Sendable {
    let receipts: ReceiptService

    func addRoutes(to routes: inout Routes) {
        routes.addPublic(.get, "/api/v1/receipts/keys", keys)
    }

    struct KeyBody: Encodable {
        /// What receipts name it by.
        let node: String
        let publicKey: String
        let createdAt: Timestamp

        init(_ key: ReceiptKey) {
            node = key.publicKey.id
            publicKey = key.publicKey.bytes.description
            createdAt = key.createdAt
        }
    }

    @Sendable func keys(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let page = try PageRequest<ReceiptKey>(request)
        let found = try await receipts.keys(before: page.cursor, limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id, KeyBody.init))
    }
}
