import Martlet
import WasmModule

/// Values of WebAssembly as text: arguments of `--invoke`, and results.
enum ValueText {
    /// - Throws: `ArgumentError` where the text is no value of the type
    static func parse(_ text: String, as type: ValueType) throws(ArgumentError) -> Value {
        let value: Value? =
            switch type {
            case .i32: integer(text, UInt32.self).map { .i32(bits: $0) }
            case .i64: integer(text, UInt64.self).map { .i64(bits: $0) }
            case .f32: Float(text).map { .f32($0) }
            case .f64: Double(text).map { .f64($0) }
            case .v128: vector(text).map { .v128($0) }
            case .reference(let type): reference(text, type)
            }
        guard let value else { throw ArgumentError("'\(text)' is not a value of type \(type)") }
        return value
    }

    /// Decimal or hexadecimal; signed or unsigned, as long as it fits the bits.
    private static func integer<Bits: FixedWidthInteger & UnsignedInteger>(
        _ text: String, _: Bits.Type
    ) -> Bits? {
        let isNegative = text.hasPrefix("-")
        let digits = text.drop { $0 == "-" || $0 == "+" }
        guard text.count - digits.count <= 1 else { return nil }
        let isHex = digits.lowercased().hasPrefix("0x")
        let magnitude =
            isHex ? Bits(digits.dropFirst(2), radix: 16) : Bits(digits, radix: 10)
        guard let magnitude else { return nil }
        guard isNegative else { return magnitude }
        return magnitude <= Bits(1) << (Bits.bitWidth - 1) ? 0 &- magnitude : nil
    }

    /// `0x` and at most 32 digits, the most significant first.
    private static func vector(_ text: String) -> V128? {
        let digits = text.dropFirst(2)
        guard text.lowercased().hasPrefix("0x"), (1...32).contains(digits.count) else { return nil }
        let low = digits.suffix(16)
        let high = digits.dropLast(16)
        guard let low = UInt64(low, radix: 16),
            let high = high.isEmpty ? 0 : UInt64(high, radix: 16)
        else { return nil }
        return V128(low: low, high: high)
    }

    /// `null`, or a number where a host reference is expected.
    private static func reference(_ text: String, _ type: ReferenceType) -> Value? {
        if text == "null" { return type.isNullable ? .reference(nil) : nil }
        guard type.heapType == .extern, let number = UInt32(text) else { return nil }
        return .reference(.external(number))
    }

    /// Numbers in decimal, integers signed.
    static func describe(_ value: Value) -> String {
        switch value {
        case .i32(let number): "\(number)"
        case .i64(let number): "\(number)"
        case .f32(let number): "\(number)"
        case .f64(let number): "\(number)"
        case .v128(let vector): "0x" + hex(vector.high) + hex(vector.low)
        case .reference(nil): "null"
        case .reference(let reference?):
            switch reference.kind {
            case .external: reference.externalNumber.map { "\($0)" } ?? "extern"
            case .function: "function"
            case .exception: "exception"
            case .structure: "structure"
            case .array: "array"
            case .i31: "i31"
            }
        }
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
