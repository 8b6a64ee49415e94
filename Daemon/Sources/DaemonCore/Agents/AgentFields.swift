import Crypto
import FoundationEssentials
import Postgres

/// What an owner says about an agent. What is nil is not said, or stays as it is.
package struct AgentFields: Sendable, Equatable, Encodable {
    package var name: String?
    package var description: String?
    package var capabilities: [String]?
    package var visibility: Agent.Visibility?
    package var pricePerMfuel: Credits?

    package init(
        name: String? = nil, description: String? = nil, capabilities: [String]? = nil,
        visibility: Agent.Visibility? = nil, pricePerMfuel: Credits? = nil
    ) {
        self.name = name
        self.description = description
        self.capabilities = capabilities
        self.visibility = visibility
        self.pricePerMfuel = pricePerMfuel
    }

    static let descriptionMax = 2_000
    static let capabilitiesMax = 32

    /// The fields as they are stored, or a problem with all that is wrong with them.
    func checked() throws(Problem) -> Self {
        var fields = self
        var problems: [FieldProblem] = []
        func refuse(_ field: String, _ problem: String) {
            problems.append(FieldProblem(field: field, problem: problem))
        }
        if let name {
            fields.name = NameRule.name(name)
            if fields.name == nil { refuse("name", NameRule.complaint) }
        }
        if let description {
            let scalars = description.unicodeScalars
            let isText = scalars.allSatisfy {
                $0.properties.generalCategory != .control || "\n\r\t".unicodeScalars.contains($0)
            }
            if scalars.count > Self.descriptionMax || !isText {
                refuse("description", "must have at most \(Self.descriptionMax) characters")
            }
        }
        if let capabilities {
            if capabilities.count > Self.capabilitiesMax {
                refuse("capabilities", "must be \(Self.capabilitiesMax) or fewer")
            } else if let wrong = capabilities.first(where: { !Self.isCapability($0) }) {
                refuse("capabilities", "must be like `resize-image`, not `\(wrong.shown)`")
            }
            var seen: Set<String> = []
            fields.capabilities = capabilities.filter { seen.insert($0).inserted }
        }
        if let pricePerMfuel,
            !(0...PriceList.perMfuelMax.micro).contains(pricePerMfuel.micro)
        {
            refuse("price_per_mfuel", "must be 0 to \(PriceList.perMfuelMax.micro)")
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        return fields
    }

    /// A capability is a word that programs know each other by: small letters, digits and marks.
    static func isCapability(_ text: String) -> Bool {
        (try? /[a-z0-9][a-z0-9._-]{0,63}/.wholeMatch(in: text)) != nil
    }

    /// Tells one request from another.
    func hash() throws -> Bytes {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try Bytes(SHA256.hash(data: encoder.encode(self)))
    }
}
