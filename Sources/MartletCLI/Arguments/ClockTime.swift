/// Points in time, as nanoseconds since 1970-01-01 00:00 UTC.
enum ClockTime {
    /// `2024-05-06`, `2024-05-06T07:08`, `2024-05-06T07:08:09.5Z` (always UTC), or `@` and seconds.
    static func parse(_ text: String) throws(ArgumentError) -> UInt64 {
        if text.hasPrefix("@") {
            return try Quantity.nanoseconds.parse(text.dropFirst() + "s")
        }
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = parts.first.flatMap(days) else {
            throw ArgumentError("not a date from 1970 on: say 2024-05-06 or 2024-05-06T07:08:09Z")
        }
        let (start, overflow) = day.multipliedReportingOverflow(by: 86400 * 1_000_000_000)
        let (time, timeOverflow) = start.addingReportingOverflow(
            parts.count == 2 ? try timeOfDay(parts[1]) : 0)
        guard !overflow, !timeOverflow else {
            throw ArgumentError("past the year 2553, which is as far as the clock goes")
        }
        return time
    }

    /// Days since 1970-01-01.
    private static func days(_ date: Substring) -> UInt64? {
        let fields = date.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.map(\.count) == [4, 2, 2], let year = UInt64(fields[0]), year >= 1970,
            let month = UInt64(fields[1]), (1...12).contains(month),
            let day = UInt64(fields[2]), (1...length(ofMonth: month, year)).contains(day)
        else { return nil }
        let ofMonths = (1..<month).reduce(0) { $0 + length(ofMonth: $1, year) }
        return 365 * (year - 1970) + leapYears(before: year) - leapYears(before: 1970) + ofMonths
            + day - 1
    }

    private static func leapYears(before year: UInt64) -> UInt64 {
        (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400
    }

    private static func length(ofMonth month: UInt64, _ year: UInt64) -> UInt64 {
        switch month {
        case 2: 28 + leapYears(before: year + 1) - leapYears(before: year)
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Nanoseconds since midnight.
    private static func timeOfDay(_ text: Substring) throws(ArgumentError) -> UInt64 {
        let text = text.hasSuffix("Z") ? text.dropLast() : text
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(fields.count), fields[0].count == 2, fields[1].count == 2,
            let hour = UInt64(fields[0]), hour < 24, let minute = UInt64(fields[1]), minute < 60
        else { throw ArgumentError("not a time of day: say 07:08:09") }
        let second = fields.count == 3 ? try Quantity.nanoseconds.parse(fields[2] + "s") : 0
        guard second < 60_000_000_000 else {
            throw ArgumentError("not a time of day: say 07:08:09")
        }
        return (hour * 60 + minute) * 60_000_000_000 + second
    }
}
