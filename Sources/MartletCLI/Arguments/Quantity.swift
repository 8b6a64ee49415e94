/// Numbers with units, as people write them on a command line: `10M`, `1.5GiB`, `500ms`.
///
/// All of them are exact: a fraction is accepted where it comes to a whole number of base units.
struct Quantity {
    /// How many base units each suffix stands for; the order is that of error messages.
    var units: KeyValuePairs<String, UInt64>
    /// What is counted, in the plural.
    var noun: String
    var example: String

    static let fuel = Quantity(
        units: ["": 1, "k": 1000, "M": 1_000_000, "G": 1_000_000_000, "T": 1_000_000_000_000],
        noun: "units of fuel", example: "10M")

    static let bytes = Quantity(
        units: [
            "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40, "p": 1 << 16,
        ],
        noun: "bytes", example: "16MiB, or 256p for pages of 64 KiB")

    static let nanoseconds = Quantity(
        units: [
            "ns": 1, "us": 1000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
            "h": 3_600_000_000_000,
        ],
        noun: "nanoseconds", example: "2s or 500ms")

    /// - Throws: `ArgumentError` with a sentence that says what is wrong
    func parse(_ text: String) throws(ArgumentError) -> UInt64 {
        let isNumeral: (Character) -> Bool = { ("0"..."9").contains($0) || $0 == "." || $0 == "_" }
        let numeral = text.prefix(while: isNumeral)
        let suffix = text.dropFirst(numeral.count)
        guard let unit = units.first(where: { $0.key.lowercased() == suffix.lowercased() })?.value
        else {
            let known = units.map(\.key).filter { !$0.isEmpty }.joined(separator: ", ")
            throw ArgumentError(
                suffix.isEmpty
                    ? "the unit is missing: say \(example)"
                    : "'\(suffix)' is not a unit: use \(known)")
        }
        guard let (whole, fraction, scale) = Self.decimal(numeral) else {
            throw ArgumentError("not a number: say \(example)")
        }
        let (units, overflow) = whole.multipliedReportingOverflow(by: unit)
        let (parts, partsOverflow) = fraction.multipliedReportingOverflow(by: unit)
        guard !overflow, !partsOverflow else { throw ArgumentError("too large") }
        guard parts % scale == 0 else {
            throw ArgumentError("not a whole number of \(noun)")
        }
        let (sum, sumOverflow) = units.addingReportingOverflow(parts / scale)
        guard !sumOverflow else { throw ArgumentError("too large") }
        return sum
    }

    /// The digits before the point, those after it, and the power of ten that these are parts of.
    private static func decimal(_ numeral: Substring) -> (UInt64, UInt64, UInt64)? {
        let parts = numeral.filter { $0 != "_" }.split(
            separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = UInt64(parts[0]) else { return nil }
        guard parts.count == 2 else { return (whole, 0, 1) }
        guard (1...9).contains(parts[1].count), let fraction = UInt64(parts[1]) else { return nil }
        return (whole, fraction, parts[1].reduce(1) { scale, _ in scale * 10 })
    }
}

/// Why a value on the command line was refused, as the end of a sentence about it.
struct ArgumentError: Error, Equatable, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

extension Quantity {
    /// A size that must be whole pages of 64 KiB.
    static func pages(_ text: String) throws(ArgumentError) -> UInt64 {
        let size = try bytes.parse(text)
        guard size % 65536 == 0 else {
            throw ArgumentError("not a whole number of pages of 64 KiB")
        }
        return size / 65536
    }

    static func timeoutMilliseconds(_ text: String) throws(ArgumentError) -> UInt64 {
        let time = try nanoseconds.parse(text) / 1_000_000
        guard time > 0 else { throw ArgumentError("less than a millisecond") }
        return time
    }

    /// A count without a unit.
    static func count(_ text: String) throws(ArgumentError) -> Int {
        guard let count = Int(text.filter { $0 != "_" }), count > 0 else {
            throw ArgumentError("not a positive whole number")
        }
        return count
    }

    /// A number of 64 bits, decimal or hexadecimal.
    static func number(_ text: String) throws(ArgumentError) -> UInt64 {
        let isHex = text.hasPrefix("0x")
        guard let number = isHex ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text) else {
            throw ArgumentError("not a number of 64 bits")
        }
        return number
    }
}
