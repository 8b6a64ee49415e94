// Numbers for people: exact where they are money, rounded where they are sizes.

extension BinaryInteger {
    /// With commas between thousands: `1,234,567`.
    var grouped: String {
        let digits = String(magnitude)
        var text = self < 0 ? "-" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// Followed by a noun in the right number: `1 page`, `2,000 pages`.
    func counted(_ singular: String, _ plural: String? = nil) -> String {
        "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
    }
}

extension UInt64 {
    /// A number of bytes in the largest unit that leaves something before the point: `1.4 MiB`.
    var byteText: String {
        let units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
        guard self >= 1024 else { return counted("byte") }
        var value = Double(self)
        var unit = -1
        while value >= 1023.95, unit < units.count - 1 {
            value /= 1024
            unit += 1
        }
        return "\(tenths(value)) \(units[unit])"
    }
}

/// One digit after the point.
func tenths(_ value: Double) -> String {
    let tenths = UInt64(clamping: Int64((value * 10).rounded()))
    return "\((tenths / 10).grouped).\(tenths % 10)"
}

/// A share of a whole: `12.5 %`.
func percent(_ part: UInt64, of whole: UInt64) -> String {
    whole == 0 ? "–" : tenths(Double(part) / Double(whole) * 100) + " %"
}
