import Martlet
import WasmModule

/// Vector instructions, lane by lane. spec: exec-instr-vec
///
/// They are told apart by their names: the shape before the dot gives the lanes, the word behind it
/// says what is done with each.
extension Run {
    /// Executes an instruction on vectors, of the prefix 0xFD.
    func executeVector(
        _ operation: Code.Operation, in instance: ReferenceInstance
    ) throws(Interruption) {
        if case .memory = operation.immediate {
            return try accessVector(operation, in: instance)
        }
        let name = operation.opcode.mnemonic.split(separator: ".").map(String.init)
        if executeConversion(operation.opcode.mnemonic) { return }
        switch name[0] {
        case "v128": executeBits(name[1], operation)
        case "i8x16": executeIntegers(Int8.self, UInt8.self, name[1], operation)
        case "i16x8": executeIntegers(Int16.self, UInt16.self, name[1], operation)
        case "i32x4": executeIntegers(Int32.self, UInt32.self, name[1], operation)
        case "i64x2": executeIntegers(Int64.self, UInt64.self, name[1], operation)
        case "f32x4": executeFloats(Float.self, name[1], operation)
        default: executeFloats(Double.self, name[1], operation)
        }
    }

    // MARK: Shapes

    func popVector() -> V128 {
        guard case .v128(let vector) = popValue() else { invalid("the operand is no v128") }
        return vector
    }

    func push(_ vector: V128) { push(.v128(vector)) }

    private func map<T: Lane, R: Lane>(_ type: T.Type, _ function: (T) -> R) {
        push(V128(popVector().lanes(T.self).map(function)))
    }

    private func zip<T: Lane, R: Lane>(_ type: T.Type, _ function: (T, T) -> R) {
        let second = popVector().lanes(T.self)
        let first = popVector().lanes(T.self)
        push(V128(first.indices.map { function(first[$0], second[$0]) }))
    }

    private func zip<T: Lane>(_ type: T.Type, _ function: (T, T, T) -> T) {
        let third = popVector().lanes(T.self)
        let second = popVector().lanes(T.self)
        let first = popVector().lanes(T.self)
        push(V128(first.indices.map { function(first[$0], second[$0], third[$0]) }))
    }

    /// All ones where a relation holds. spec: exec-vrelop
    private func relate<T: Lane>(_ type: T.Type, _ relation: (T, T) -> Bool) {
        zip(type) { T(laneBits: relation($0, $1) ? .max : 0) }
    }

    private func laneIndex(_ operation: Code.Operation) -> Int {
        guard case .lane(let lane) = operation.immediate else { invalid("no lane index") }
        return Int(lane)
    }

    // MARK: All bits at once

    private func executeBits(_ name: String, _ operation: Code.Operation) {
        switch name {
        case "const":
            guard case .v128(let low, let high) = operation.immediate else {
                invalid("no constant")
            }
            push(V128(low: low, high: high))
        case "not": map(UInt64.self, ~)
        case "and": zip(UInt64.self, &)
        case "andnot": zip(UInt64.self) { $0 & ~$1 }
        case "or": zip(UInt64.self, |)
        case "xor": zip(UInt64.self, ^)
        case "bitselect": zip(UInt64.self) { $0 & $2 | $1 & ~$2 }
        case "any_true": push(.i32(popVector() == V128(low: 0, high: 0) ? 0 : 1))
        default: invalid("v128.\(name) is unknown")
        }
    }

    // MARK: Integers

    private typealias SignedLane = Lane & FixedWidthInteger & SignedInteger
    private typealias UnsignedLane = Lane & FixedWidthInteger & UnsignedInteger

    private func executeIntegers<S: SignedLane, U: UnsignedLane>(
        _ signed: S.Type, _ unsigned: U.Type, _ name: String, _ operation: Code.Operation
    ) {
        switch name {
        case "add": zip(U.self, &+)
        case "sub": zip(U.self, &-)
        case "mul": zip(U.self, &*)
        case "neg": map(S.self) { 0 &- $0 }
        case "abs": map(S.self) { $0 < 0 ? 0 &- $0 : $0 }
        case "popcnt": map(U.self) { U($0.nonzeroBitCount) }
        case "min_s": zip(S.self, min)
        case "min_u": zip(U.self, min)
        case "max_s": zip(S.self, max)
        case "max_u": zip(U.self, max)
        case "avgr_u": zip(U.self) { U((Int($0) + Int($1) + 1) / 2) }
        case "add_sat_s": zip(S.self) { S(clamping: Int($0) + Int($1)) }
        case "add_sat_u": zip(U.self) { U(clamping: Int($0) + Int($1)) }
        case "sub_sat_s": zip(S.self) { S(clamping: Int($0) - Int($1)) }
        case "sub_sat_u": zip(U.self) { U(clamping: Int($0) - Int($1)) }
        case "q15mulr_sat_s", "relaxed_q15mulr_s":
            zip(S.self) { S(clamping: (Int($0) * Int($1) + 0x4000) >> 15) }
        case "relaxed_laneselect": zip(U.self) { $0 & $2 | $1 & ~$2 }
        case "shl", "shr_s", "shr_u": executeShift(S.self, U.self, name)
        case "eq": relate(U.self, ==)
        case "ne": relate(U.self, !=)
        case "lt_s": relate(S.self, <)
        case "lt_u": relate(U.self, <)
        case "gt_s": relate(S.self, >)
        case "gt_u": relate(U.self, >)
        case "le_s": relate(S.self, <=)
        case "le_u": relate(U.self, <=)
        case "ge_s": relate(S.self, >=)
        case "ge_u": relate(U.self, >=)
        default: executeIntegerLanes(S.self, U.self, name, operation)
        }
    }

    /// spec: op-ishl, op-ishr-s, op-ishr-u
    private func executeShift<S: SignedLane, U: UnsignedLane>(
        _ signed: S.Type, _ unsigned: U.Type, _ name: String
    ) {
        let distance = Int(pop(UInt32.self)) % U.bitWidth
        switch name {
        case "shl": map(U.self) { $0 << distance }
        case "shr_s": map(S.self) { $0 >> distance }
        default: map(U.self) { $0 >> distance }
        }
    }

    private func executeIntegerLanes<S: SignedLane, U: UnsignedLane>(
        _ signed: S.Type, _ unsigned: U.Type, _ name: String, _ operation: Code.Operation
    ) {
        func pushLane(_ bits: Int64) {
            push(U.bitWidth == 64 ? .i64(bits) : .i32(Int32(truncatingIfNeeded: bits)))
        }
        func popLane() -> U {
            U.bitWidth == 64 ? U(laneBits: pop(UInt64.self)) : U(laneBits: UInt64(pop(UInt32.self)))
        }
        switch name {
        case "all_true": push(.i32(popVector().lanes(U.self).contains(0) ? 0 : 1))
        case "bitmask":
            var mask: Int32 = 0
            for (position, lane) in popVector().lanes(S.self).enumerated() where lane < 0 {
                mask |= 1 << Int32(position)
            }
            push(.i32(mask))
        case "splat": push(V128([U](repeating: popLane(), count: 128 / U.bitWidth)))
        case "extract_lane", "extract_lane_s":
            pushLane(Int64(popVector().lanes(S.self)[laneIndex(operation)]))
        case "extract_lane_u":
            pushLane(Int64(popVector().lanes(U.self)[laneIndex(operation)]))
        case "replace_lane":
            let lane = popLane()
            var lanes = popVector().lanes(U.self)
            lanes[laneIndex(operation)] = lane
            push(V128(lanes))
        case "swizzle", "relaxed_swizzle":
            let places = popVector().lanes(UInt8.self)
            let bytes = popVector().lanes(UInt8.self)
            push(V128(places.map { $0 < 16 ? bytes[Int($0)] : 0 }))
        case "shuffle":
            guard case .v128(let low, let high) = operation.immediate else { invalid("no lanes") }
            let second = popVector().lanes(UInt8.self)
            let both = popVector().lanes(UInt8.self) + second
            push(V128(V128(low: low, high: high).lanes(UInt8.self).map { both[Int($0)] }))
        default: invalid("\(operation.opcode.mnemonic) is unknown")
        }
    }

    // MARK: Floats

    private func executeFloats<F: FloatLane>(
        _ type: F.Type, _ name: String, _ operation: Code.Operation
    ) {
        switch name {
        case "add": zip(F.self) { ($0 + $1).canonical }
        case "sub": zip(F.self) { ($0 - $1).canonical }
        case "mul": zip(F.self) { ($0 * $1).canonical }
        case "div": zip(F.self) { ($0 / $1).canonical }
        case "sqrt": map(F.self) { $0.squareRoot().canonical }
        case "neg": map(F.self) { $0.withSign { !$0 } }
        case "abs": map(F.self) { $0.withSign { _ in false } }
        case "ceil": map(F.self) { $0.rounded(.up).canonical }
        case "floor": map(F.self) { $0.rounded(.down).canonical }
        case "trunc": map(F.self) { $0.rounded(.towardZero).canonical }
        case "nearest": map(F.self) { $0.rounded(.toNearestOrEven).canonical }
        case "min", "relaxed_min": zip(F.self) { Numerics.minimum($0, $1).canonical }
        case "max", "relaxed_max": zip(F.self) { Numerics.maximum($0, $1).canonical }
        case "pmin": zip(F.self) { $1 < $0 ? $1 : $0 }
        case "pmax": zip(F.self) { $0 < $1 ? $1 : $0 }
        case "relaxed_madd": zip(F.self) { ($0 * $1 + $2).canonical }
        case "relaxed_nmadd": zip(F.self) { (-$0 * $1 + $2).canonical }
        case "eq": relate(F.self, ==)
        case "ne": relate(F.self, !=)
        case "lt": relate(F.self, <)
        case "gt": relate(F.self, >)
        case "le": relate(F.self, <=)
        case "ge": relate(F.self, >=)
        case "splat":
            let lane: F = pop()
            push(V128([F](repeating: lane, count: 128 / F.bitWidth)))
        case "extract_lane": push(popVector().lanes(F.self)[laneIndex(operation)].value)
        case "replace_lane":
            let lane: F = pop()
            var lanes = popVector().lanes(F.self)
            lanes[laneIndex(operation)] = lane
            push(V128(lanes))
        default: invalid("\(operation.opcode.mnemonic) is unknown")
        }
    }
}

/// A lane that is a float.
protocol FloatLane: Lane, BinaryFloatingPoint, WasmValue {
    var canonical: Self { get }
}

extension FloatLane {
    /// The same bits but for the sign, which is true where it is set.
    fileprivate func withSign(_ change: (Bool) -> Bool) -> Self {
        let sign = UInt64(1) << UInt64(Self.bitWidth - 1)
        let rest = laneBits & ~sign
        return Self(laneBits: change(laneBits & sign != 0) ? rest | sign : rest)
    }
}

extension Float: FloatLane {
    var canonical: Float { Numerics.canonical(self) }
}
extension Double: FloatLane {
    var canonical: Double { Numerics.canonical(self) }
}
