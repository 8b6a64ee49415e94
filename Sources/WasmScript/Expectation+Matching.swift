package import Martlet
import WasmText

extension Expectation {
    /// Whether a result is what was expected.
    package func matches(_ value: Value) -> Bool {
        switch (self, value) {
        case (.i32(let bits), .i32(let number)): UInt32(bitPattern: number) == bits
        case (.i64(let bits), .i64(let number)): UInt64(bitPattern: number) == bits
        case (.f32(let pattern), .f32(let number)):
            pattern.matches(UInt64(number.bitPattern), of: Float.self)
        case (.f64(let pattern), .f64(let number)):
            pattern.matches(number.bitPattern, of: Double.self)
        case (.vector(let shape, let lanes), .v128(let vector)):
            lanes.indices.allSatisfy { lanes[$0].matches(vector.lane($0, of: shape), in: shape) }
        case (.null, .reference(nil)): true
        case (.host(let number), .reference(let reference?)):
            reference.externalNumber == number
        case (.reference(let pattern), .reference(let reference?)): pattern.matches(reference)
        case (.either(let alternatives), _): alternatives.contains { $0.matches(value) }
        default: false
        }
    }
}

extension FloatPattern {
    func matches(_ bits: UInt64, in shape: VectorShape) -> Bool {
        switch shape {
        case .f32x4: matches(bits, of: Float.self)
        case .f64x2: matches(bits, of: Double.self)
        default: matches(bits, quiet: 0, payload: 0, exponent: 0)
        }
    }

    func matches<F: TextFloat>(_ bits: UInt64, of type: F.Type) -> Bool {
        let payload = type.quietBit << 1 - 1
        let exponent = (UInt64(1) << F.exponentBitCount - 1) << F.significandBitCount
        return matches(bits, quiet: type.quietBit, payload: payload, exponent: exponent)
    }

    /// spec: aux-canonical-nan
    private func matches(
        _ found: UInt64, quiet: UInt64, payload: UInt64, exponent: UInt64
    ) -> Bool {
        switch self {
        case .bits(let bits): found == bits
        case .canonicalNaN: found & (exponent | payload) == exponent | quiet
        case .arithmeticNaN: found & (exponent | quiet) == exponent | quiet
        }
    }
}

extension ReferencePattern {
    func matches(_ reference: Reference) -> Bool {
        switch self {
        case .function: reference.kind == .function
        // What `extern.convert_any` makes external stays what it is; the module's own types say
        // that it is external now.
        case .external: [.external, .structure, .array, .i31].contains(reference.kind)
        case .exception: reference.kind == .exception
        case .structure: reference.kind == .structure
        case .array: reference.kind == .array
        case .i31: reference.kind == .i31
        case .eq: [.structure, .array, .i31].contains(reference.kind)
        // A reference of the host is one too, once it is internalized.
        case .any: [.structure, .array, .i31, .external].contains(reference.kind)
        }
    }
}

extension V128 {
    /// The bits of one lane.
    func lane(_ lane: Int, of shape: VectorShape) -> UInt64 {
        let place = lane * shape.laneBits
        let half = place < 64 ? low : high
        let bits = half >> UInt64(place % 64)
        return shape.laneBits == 64 ? bits : bits & (1 << UInt64(shape.laneBits) - 1)
    }
}
