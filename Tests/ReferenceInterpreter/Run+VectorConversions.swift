import Martlet
import WasmModule

/// Vector instructions whose operands and results have different lanes, and those that access
/// memory. spec: exec-vcvtop, exec-load-val
extension Run {
    /// Executes a conversion; tells whether the name is that of one.
    func executeConversion(_ name: String) -> Bool {
        switch name {
        case "f32x4.convert_i32x4_s": convert(Int32.self) { Float($0) }
        case "f32x4.convert_i32x4_u": convert(UInt32.self) { Float($0) }
        case "f64x2.convert_low_i32x4_s": convert(Int32.self) { Double($0) }
        case "f64x2.convert_low_i32x4_u": convert(UInt32.self) { Double($0) }
        case "f32x4.demote_f64x2_zero": convert(Double.self) { Float($0).canonical }
        case "f64x2.promote_low_f32x4": convert(Float.self) { Double($0).canonical }
        case "i32x4.trunc_sat_f32x4_s", "i32x4.relaxed_trunc_f32x4_s":
            convert(Float.self) { Numerics.truncateSaturating($0, to: Int32.self) }
        case "i32x4.trunc_sat_f32x4_u", "i32x4.relaxed_trunc_f32x4_u":
            convert(Float.self) { Numerics.truncateSaturating($0, to: UInt32.self) }
        case "i32x4.trunc_sat_f64x2_s_zero", "i32x4.relaxed_trunc_f64x2_s_zero":
            convert(Double.self) { Numerics.truncateSaturating($0, to: Int32.self) }
        case "i32x4.trunc_sat_f64x2_u_zero", "i32x4.relaxed_trunc_f64x2_u_zero":
            convert(Double.self) { Numerics.truncateSaturating($0, to: UInt32.self) }
        case "i8x16.narrow_i16x8_s": narrow(Int16.self, to: Int8.self)
        case "i8x16.narrow_i16x8_u": narrow(Int16.self, to: UInt8.self)
        case "i16x8.narrow_i32x4_s": narrow(Int32.self, to: Int16.self)
        case "i16x8.narrow_i32x4_u": narrow(Int32.self, to: UInt16.self)
        case "i32x4.dot_i16x8_s":
            let products = products(Int16.self)
            push(V128(pairs(products).map { Int32(truncatingIfNeeded: $0 + $1) }))
        case "i16x8.relaxed_dot_i8x16_i7x16_s": push(V128(relaxedDot()))
        case "i32x4.relaxed_dot_i8x16_i7x16_add_s":
            let added = popVector().lanes(Int32.self)
            let sums = pairs(relaxedDot().map(Int.init)).map { Int32($0 + $1) }
            push(V128(added.indices.map { sums[$0] &+ added[$0] }))
        default: return executeWidening(name)
        }
        return true
    }

    /// The instructions `extend`, `extmul` and `extadd_pairwise`.
    private func executeWidening(_ name: String) -> Bool {
        switch name.prefix(5) {
        case _ where !name.contains("ext") || name.contains("extract"): return false
        case "i16x8":
            name.hasSuffix("_s")
                ? widen(name, Int8.self, Int16.self) : widen(name, UInt8.self, UInt16.self)
        case "i32x4":
            name.hasSuffix("_s")
                ? widen(name, Int16.self, Int32.self) : widen(name, UInt16.self, UInt32.self)
        default:
            name.hasSuffix("_s")
                ? widen(name, Int32.self, Int64.self) : widen(name, UInt32.self, UInt64.self)
        }
        return true
    }

    private func widen<T: Lane & FixedWidthInteger, R: Lane & FixedWidthInteger>(
        _ name: String, _ type: T.Type, _ result: R.Type
    ) {
        func half(_ lanes: [R]) -> [R] {
            let count = lanes.count / 2
            return Array(name.contains("_high_") ? lanes[count...] : lanes[..<count])
        }
        let last = popVector().lanes(T.self).map { R($0) }
        if name.contains("extadd") {
            push(V128(stride(from: 0, to: last.count, by: 2).map { last[$0] + last[$0 + 1] }))
        } else if name.contains("extmul") {
            let first = half(popVector().lanes(T.self).map { R($0) })
            let second = half(last)
            push(V128(first.indices.map { first[$0] &* second[$0] }))
        } else {
            push(V128(half(last)))
        }
    }

    /// Lanes from the first one on, as many as there are and have room; others are zero.
    private func convert<T: Lane, R: Lane>(_ type: T.Type, _ function: (T) -> R) {
        push(V128(popVector().lanes(T.self).map(function).prefix(128 / R.bitWidth).map { $0 }))
    }

    private func narrow<T: Lane & FixedWidthInteger, R: Lane & FixedWidthInteger>(
        _ type: T.Type, to result: R.Type
    ) {
        let second = popVector().lanes(T.self)
        let first = popVector().lanes(T.self)
        push(V128((first + second).map { R(clamping: $0) }))
    }

    private func products<T: Lane & FixedWidthInteger>(_ type: T.Type) -> [Int] {
        let second = popVector().lanes(T.self)
        let first = popVector().lanes(T.self)
        return first.indices.map { Int(first[$0]) * Int(second[$0]) }
    }

    private func pairs(_ numbers: [Int]) -> [(Int, Int)] {
        stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    }

    /// With signed bytes and a saturating sum, as the deterministic profile has it.
    private func relaxedDot() -> [Int16] {
        pairs(products(Int8.self)).map { Int16(clamping: $0 + $1) }
    }

    // MARK: Memory

    func accessVector(
        _ operation: Code.Operation, in instance: ReferenceInstance
    ) throws(Interruption) {
        guard case .memory(_, let lane) = operation.immediate else { invalid("no memory") }
        switch operation.opcode.row.type {
        case .load(_, let count):
            let (memory, range) = try range(
                of: operation, at: popAddress(), in: instance, count: Int(count))
            push(loaded(operation.opcode.mnemonic, Array(memory.bytes[range])))
        case .store(_, let count), .storeLane(let count):
            let bytes = popVector().lanes(UInt8.self)
            let (memory, range) = try range(
                of: operation, at: popAddress(), in: instance, count: Int(count))
            let start = Int(lane) * Int(count)
            memory.bytes.replaceSubrange(range, with: bytes[start..<start + Int(count)])
        case .loadLane(let count):
            var bytes = popVector().lanes(UInt8.self)
            let (memory, range) = try range(
                of: operation, at: popAddress(), in: instance, count: Int(count))
            let start = Int(lane) * Int(count)
            bytes.replaceSubrange(start..<start + Int(count), with: memory.bytes[range])
            push(V128(bytes))
        default: invalid("\(operation.opcode.mnemonic) has no memory argument")
        }
    }

    /// What a load makes of bytes. spec: exec-vload-pack, exec-vload-splat, exec-vload-zero
    private func loaded(_ name: String, _ bytes: [UInt8]) -> V128 {
        let zeros = [UInt8](repeating: 0, count: 16 - bytes.count)
        let padded = V128(bytes + zeros)
        return switch name {
        case "v128.load8x8_s": V128(padded.lanes(Int8.self).prefix(8).map { Int16($0) })
        case "v128.load8x8_u": V128(padded.lanes(UInt8.self).prefix(8).map { UInt16($0) })
        case "v128.load16x4_s": V128(padded.lanes(Int16.self).prefix(4).map { Int32($0) })
        case "v128.load16x4_u": V128(padded.lanes(UInt16.self).prefix(4).map { UInt32($0) })
        case "v128.load32x2_s": V128(padded.lanes(Int32.self).prefix(2).map { Int64($0) })
        case "v128.load32x2_u": V128(padded.lanes(UInt32.self).prefix(2).map { UInt64($0) })
        case _ where name.hasSuffix("_splat"): V128((0..<16).map { bytes[$0 % bytes.count] })
        default: padded
        }
    }
}
