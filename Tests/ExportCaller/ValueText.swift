import Martlet

/// Values as texts that differ wherever their bits do: `i32:0000002a`, `v128:` with the digits of the
/// most significant byte first, `null`, or the kind of thing that a reference means.
enum ValueText {
    static func write(_ value: Value) -> String {
        switch value {
        case .i32(let number): "i32:" + digits(UInt32(bitPattern: number))
        case .i64(let number): "i64:" + digits(UInt64(bitPattern: number))
        case .f32(let number): "f32:" + digits(number.bitPattern)
        case .f64(let number): "f64:" + digits(number.bitPattern)
        case .v128(let vector): "v128:" + digits(vector.high) + digits(vector.low)
        case .reference(nil): "null"
        case .reference(let reference?): "\(reference.kind)"
        }
    }

    /// `nil` where a text is none of a value that can be given: no reference but null can.
    static func read(_ text: String) -> Value? {
        if text == "null" { return .reference(nil) }
        let parts = text.split(separator: ":")
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "i32": return UInt32(parts[1], radix: 16).map(Value.i32(bits:))
        case "i64": return UInt64(parts[1], radix: 16).map(Value.i64(bits:))
        case "f32": return UInt32(parts[1], radix: 16).map { .f32(Float(bitPattern: $0)) }
        case "f64": return UInt64(parts[1], radix: 16).map { .f64(Double(bitPattern: $0)) }
        case "v128":
            guard parts[1].count == 32, let high = UInt64(parts[1].prefix(16), radix: 16),
                let low = UInt64(parts[1].suffix(16), radix: 16)
            else { return nil }
            return .v128(V128(low: low, high: high))
        default: return nil
        }
    }

    static func digits<T: FixedWidthInteger>(_ number: T) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: T.bitWidth / 4 - text.count) + text
    }
}
