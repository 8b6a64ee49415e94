package import Postgres

/// Which days, and what their use is told apart by.
package struct UsageQuery: Sendable, Equatable {
    package enum Dimension: String, Sendable, CaseIterable {
        case day, agent, key
    }

    /// The first and the last day, as `2026-01-31`.
    package let from: String
    package let to: String
    package let by: Set<Dimension>

    /// At most a leap year.
    static let daysMax: Int64 = 366

    /// The last thirty days, unless something else is said.
    package init(
        from: String?, to: String?, by: String?, today: Timestamp = .now
    ) throws(Problem) {
        let last = to ?? String(today.description.prefix(10))
        guard let end = Timestamp(day: last) else {
            throw .invalid("to", "must be a day, as 2026-01-31")
        }
        let first = from ?? String(end.adding(seconds: -29 * 86_400).description.prefix(10))
        guard let start = Timestamp(day: first) else {
            throw .invalid("from", "must be a day, as 2026-01-31")
        }
        guard start <= end, end < start.adding(seconds: Self.daysMax * 86_400) else {
            throw .invalid("from", "must be at most \(Self.daysMax - 1) days before the last day")
        }
        var dimensions: Set<Dimension> = []
        for name in (by ?? "day").split(separator: ",", omittingEmptySubsequences: false) {
            guard let dimension = Dimension(rawValue: String(name)) else {
                throw .invalid("by", "must be among day, agent and key, with commas between them")
            }
            dimensions.insert(dimension)
        }
        self.from = first
        self.to = last
        self.by = dimensions
    }
}

/// What was used: on one day, with one key, on one agent, as far as these are told apart.
package struct UsageRow: Sendable, Equatable {
    package let day: String?
    package let agent: Identifier?
    package let key: Identifier?
    package let charges: Int64
    /// May have more than 64 bits.
    package let fuel: String
    package let cost: Credits

    /// The rows as comma-separated values. No value has a comma or a quotation mark in it.
    static func csv(_ rows: [UsageRow], by dimensions: Set<UsageQuery.Dimension>) -> String {
        let columns = UsageQuery.Dimension.allCases.filter(dimensions.contains)
        var lines = [columns.map(\.rawValue) + ["charges", "fuel", "cost"]]
        for row in rows {
            let values = columns.map { column in
                switch column {
                case .day: row.day ?? ""
                case .agent: row.agent?.description ?? ""
                case .key: row.key?.description ?? ""
                }
            }
            lines.append(values + [String(row.charges), row.fuel, String(row.cost.micro)])
        }
        return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }
}

extension Timestamp {
    /// The start of a day of UTC, from year 1970 to 9999; nil if the calendar has no such day.
    init?(day text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.map(\.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }),
            let year = Int64(parts[0]), let month = Int64(parts[1]), let day = Int64(parts[2]),
            year >= 1970
        else { return nil }
        // Counted from March, so that leap days come last.
        let shiftedYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let days =
            shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear
            - 719_468
        self.init(microsecondsSince1970: days * 86_400_000_000)
        // A day that does not exist comes out as another.
        guard description.hasPrefix(text) else { return nil }
    }
}
