#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A moment, to the microsecond, as PostgreSQL's `timestamptz` has it.
package struct Timestamp: Hashable, Comparable, Sendable {
    package var microsecondsSince1970: Int64

    package init(microsecondsSince1970: Int64) {
        self.microsecondsSince1970 = microsecondsSince1970
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.microsecondsSince1970 < right.microsecondsSince1970
    }

    /// The moment by this machine's clock. What several nodes compare comes from the database's.
    package static var now: Self {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Self(
            microsecondsSince1970: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    package func adding(seconds: Int64) -> Self {
        Self(microsecondsSince1970: microsecondsSince1970 + seconds * 1_000_000)
    }

    /// Seconds since 1970, rounded down.
    package var secondsSince1970: Int64 {
        microsecondsSince1970 >= 0
            ? microsecondsSince1970 / 1_000_000 : (microsecondsSince1970 - 999_999) / 1_000_000
    }
}

extension Timestamp: PostgresEncodable, PostgresDecodable {
    /// From the first of January 1970 to that of 2000, where PostgreSQL begins to count.
    private static let epoch: Int64 = 946_684_800_000_000

    package static var postgresType: TypeID { .timestamptz }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        (microsecondsSince1970 - Self.epoch).encode(into: &bytes)
    }

    package static var postgresTypes: [TypeID] { [.timestamptz] }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let value = Int64(postgres: bytes, type: .int8),
            case (let sum, let overflow) = value.addingReportingOverflow(Self.epoch), !overflow
        else { return nil }
        self.init(microsecondsSince1970: sum)
    }
}

extension Timestamp: CustomStringConvertible {
    /// The moment as RFC 3339 writes it, in UTC, with as many digits as it needs.
    package var description: String {
        let seconds = secondsSince1970
        let micros = microsecondsSince1970 - seconds * 1_000_000
        let days = (seconds - ((seconds % 86_400) + 86_400) % 86_400) / 86_400
        let inDay = seconds - days * 86_400
        let (year, month, day) = Self.civil(days: days)
        var text =
            padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T"
            + padded(inDay / 3_600, 2) + ":" + padded(inDay / 60 % 60, 2) + ":"
            + padded(inDay % 60, 2)
        if micros > 0 {
            let (whole, rest) = micros.quotientAndRemainder(dividingBy: 1_000)
            text += "." + padded(whole, 3) + (rest > 0 ? padded(rest, 3) : "")
        }
        return text + "Z"
    }

    /// The date that is so many days after the first of January 1970, by the Gregorian calendar.
    private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // Years counted from March, in cycles of 400 years: leap days come last.
        let shifted = days + 719_468
        let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfCycle = shifted - cycle * 146_097
        let yearOfCycle =
            (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private func padded(_ value: Int64, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
