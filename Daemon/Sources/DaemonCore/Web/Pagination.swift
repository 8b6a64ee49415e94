import Hummingbird

/// As a `CursorRequest`, of a list in the order of its identifiers.
typealias PageRequest<Entity> = CursorRequest<ID<Entity>>

/// Which part of a list is wanted: `?limit=` and `?cursor=`, the `next` of the part before.
struct CursorRequest<Cursor: LosslessStringConvertible & Sendable>: Sendable {
    let cursor: Cursor?
    let limit: Int

    static var limitMax: Int { 200 }

    init(_ request: Request) throws(Problem) {
        let query = request.uri.queryParameters
        if let text = query["limit"] {
            guard let limit = Int(text), (1...Self.limitMax).contains(limit) else {
                throw .invalid("limit", "must be 1 to \(Self.limitMax)")
            }
            self.limit = limit
        } else {
            limit = 50
        }
        if let text = query["cursor"] {
            guard let cursor = Cursor(String(text)) else {
                throw .invalid("cursor", "must be the `next` of an earlier answer")
            }
            self.cursor = cursor
        } else {
            cursor = nil
        }
    }

    /// The answer, from one item more than is wanted.
    func answer<Item, Body: Encodable>(
        _ found: [Item], id: (Item) -> Cursor, _ body: (Item) -> Body
    ) -> PageBody<Body> {
        let items = found.prefix(limit)
        return PageBody(
            items: items.map(body),
            next: found.count > limit ? items.last.map { id($0).description } : nil)
    }
}

/// A part of a list.
struct PageBody<Item: Encodable>: Encodable {
    let items: [Item]
    /// The cursor of the next part, or null if this is the last.
    let next: String?

    private enum CodingKeys: String, CodingKey { case items, next }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(items, forKey: .items)
        try container.encode(next, forKey: .next)
    }
}
