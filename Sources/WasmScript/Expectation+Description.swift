import Martlet
import WasmModule
import WasmText

/// As scripts write it.
extension Expectation: CustomStringConvertible {
    package var description: String {
        switch self {
        case .i32(let bits): "(i32.const \(Int32(bitPattern: bits)))"
        case .i64(let bits): "(i64.const \(Int64(bitPattern: bits)))"
        case .f32(let pattern): "(f32.const \(pattern.describe(.f32x4)))"
        case .f64(let pattern): "(f64.const \(pattern.describe(.f64x2)))"
        case .vector(let shape, let lanes):
            "(v128.const \(shape) \(lanes.map { $0.describe(shape) }.joined(separator: " ")))"
        case .null: "(ref.null)"
        case .reference(let pattern): "(ref.\(pattern.word))"
        case .host(let number): "(ref.extern \(number))"
        case .either(let alternatives):
            "(either \(alternatives.map(\.description).joined(separator: " ")))"
        }
    }
}

extension FloatPattern {
    fileprivate func describe(_ shape: VectorShape) -> String {
        switch self {
        case .canonicalNaN: "nan:canonical"
        case .arithmeticNaN: "nan:arithmetic"
        case .bits(let bits): Self.describe(bits, shape)
        }
    }

    private static func describe(_ bits: UInt64, _ shape: VectorShape) -> String {
        switch shape {
        case .f32x4: FloatLiteral.describe(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .f64x2: FloatLiteral.describe(Double(bitPattern: bits))
        default: "0x" + String(bits, radix: 16)
        }
    }
}

extension ReferencePattern {
    fileprivate var word: String {
        switch self {
        case .any: "any"
        case .eq: "eq"
        case .i31: "i31"
        case .structure: "struct"
        case .array: "array"
        case .function: "func"
        case .exception: "exn"
        case .external: "extern"
        }
    }
}

extension Value {
    /// As scripts write it.
    var scriptText: String {
        switch self {
        case .i32(let number): "(i32.const \(number))"
        case .i64(let number): "(i64.const \(number))"
        case .f32(let number): "(f32.const \(FloatLiteral.describe(number)))"
        case .f64(let number): "(f64.const \(FloatLiteral.describe(number)))"
        case .v128(let vector):
            "(v128.const i64x2 0x\(String(vector.low, radix: 16)) "
                + "0x\(String(vector.high, radix: 16)))"
        case .reference(nil): "(ref.null)"
        case .reference(let reference?): "(ref.\(reference))"
        }
    }
}

extension [Value] {
    var scriptText: String {
        isEmpty ? "no results" : map(\.scriptText).joined(separator: " ")
    }
}

extension ScriptOutcome: CustomStringConvertible {
    package var description: String {
        switch self {
        case .returned(let values): values.scriptText
        case .trapped(let reason): "the trap \"\(reason)\""
        case .threw: "an exception"
        case .stopped(let reason): reason
        }
    }
}
