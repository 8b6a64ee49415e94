package import Postgres

/// The identifier of one kind of thing, which cannot be taken for another's.
package struct ID<Entity>: Hashable, Comparable, Sendable {
    package let identifier: Identifier

    package init(_ identifier: Identifier) {
        self.identifier = identifier
    }

    package static func make() -> Self { Self(.make()) }

    package static func < (left: Self, right: Self) -> Bool {
        left.identifier < right.identifier
    }
}

extension ID: LosslessStringConvertible {
    package init?(_ description: String) {
        guard let identifier = Identifier(description) else { return nil }
        self.init(identifier)
    }

    package var description: String { identifier.description }
}

extension ID: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ID: PostgresEncodable, PostgresDecodable {
    package static var postgresType: TypeID { Identifier.postgresType }
    package func encode(into bytes: inout [UInt8]) -> Bool { identifier.encode(into: &bytes) }
    package static var postgresTypes: [TypeID] { Identifier.postgresTypes }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let identifier = Identifier(postgres: bytes, type: type) else { return nil }
        self.init(identifier)
    }
}

package typealias UserID = ID<User>
package typealias SessionID = ID<Session>
package typealias APIKeyID = ID<APIKey>
