package import Martlet
package import WasmModule

/// SplitMix64: the same numbers from the same seed, everywhere.
package struct RandomNumbers: RandomNumberGenerator {
    private var state: UInt64
    /// Decisions that are made already: the most significant byte of each of the first numbers.
    private var decisions: ArraySlice<UInt8>

    package init(seed: UInt64, decisions: ArraySlice<UInt8> = []) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
        self.decisions = decisions
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        guard let decision = decisions.popFirst() else { return mixed }
        return UInt64(decision) << 56 | mixed >> 8
    }

    /// True in `numerator` of `denominator` cases.
    package mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
        Int.random(in: 0..<denominator, using: &self) < numerator
    }

    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// An element of a list that is not empty.
    package mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: list.indices, using: &self)]
    }

    // MARK: Values that programs stumble over

    private static let words: [Int32] = [
        0, 1, -1, 2, 7, 31, 32, 63, 64, 65, 128, 255, 65535, .max, .min, .min + 1,
    ]
    private static let longs: [Int64] = [
        0, 1, -1, 63, 64, 1 << 31, -(1 << 31), 1 << 32, (1 << 31) - 1, -(1 << 31) - 1,
        .max, .min,
    ]
    private static let floats: [UInt32] = [
        0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000,
        0xFFC0_0000, 0x7F80_0001, 0x7FC1_2345, 0xFFA0_0000, 1, 0x007F_FFFF, 0x4F00_0000,
        0xCF00_0000, 0x4F80_0000, 0x5F00_0000, 0x3F00_0000, 0x4020_0000, 0x7F7F_FFFF,
    ]
    private static let doubles: [UInt64] = [
        0, 0x8000_0000_0000_0000, 0x3FF0_0000_0000_0000, 0x7FF0_0000_0000_0000,
        0xFFF0_0000_0000_0000, 0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000,
        0x7FF0_0000_0000_0001, 0x7FF8_0000_DEAD_BEEF, 1, 0x000F_FFFF_FFFF_FFFF,
        0x41DF_FFFF_FFC0_0000, 0x41E0_0000_0000_0000, 0xC1E0_0000_0020_0000,
        0x43E0_0000_0000_0000, 0xC3E0_0000_0000_0000, 0x3FE0_0000_0000_0000,
        0x4004_0000_0000_0000, 0x7FEF_FFFF_FFFF_FFFF, 0x36A0_0000_0000_0000,
    ]

    package mutating func i32() -> Int32 {
        switch number(0...3) {
        case 0: Int32(truncatingIfNeeded: next())
        case 1: Int32(number(-4...70))
        default: pick(Self.words)
        }
    }

    package mutating func i64() -> Int64 {
        switch number(0...3) {
        case 0: Int64(bitPattern: next())
        case 1: Int64(i32())
        default: pick(Self.longs)
        }
    }

    package mutating func f32() -> UInt32 {
        switch number(0...3) {
        case 0: UInt32(truncatingIfNeeded: next())
        case 1: Float(i32()).bitPattern
        default: pick(Self.floats)
        }
    }

    package mutating func f64() -> UInt64 {
        switch number(0...3) {
        case 0: next()
        case 1: Double(i64()).bitPattern
        default: pick(Self.doubles)
        }
    }

    /// An argument of a type, if an embedder can make one.
    package mutating func argument(_ type: ValueType) -> Value? {
        switch type {
        case .i32: .i32(i32())
        case .i64: .i64(i64())
        case .f32: .f32(Float(bitPattern: f32()))
        case .f64: .f64(Double(bitPattern: f64()))
        case .v128: nil
        case .reference(let type)
        where type.heapType == .extern && (!type.isNullable || chance(1, in: 2)):
            .reference(.external(UInt32(truncatingIfNeeded: next())))
        case .reference(let type): type.isNullable ? .reference(nil) : nil
        }
    }
}
