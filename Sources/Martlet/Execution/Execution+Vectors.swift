import WasmModule

// Loads and stores of vectors that no handler reaches: other memories than 0, and 64-bit addresses.
//
// SAFETY of the casts: from 8 bytes to 8 bytes, all of whose patterns are values.

extension Execution {
    /// An access of a vector at an address, `nil` where the address is beyond 64 bits.
    func accessVector(_ op: SlowOp, _ memory: MemoryEntity, _ address: UInt64?) -> Done {
        let type = op.opcode.row.type
        let (count, isStore): (Int, Bool) =
            switch type {
            case .load(_, let bytes), .loadLane(let bytes): (Int(bytes), false)
            case .store(_, let bytes), .storeLane(let bytes): (Int(bytes), true)
            default: preconditionFailure("\(op.opcode) has a handler")
            }
        guard let address, isInBounds(address, UInt64(count), memory.byteCount) else {
            return .trap(.outOfBoundsMemoryAccess)
        }
        let place = memory.base + Int(address)
        // An operand behind the address; where there is none, what lies there does not matter.
        let operand = context.pointee.fp + op.base + 8
        if isStore {
            place.copyMemory(from: operand + op.second * count, byteCount: count)
            return .done
        }
        var bits: UInt64 = 0
        withUnsafeMutableBytes(of: &bits) { bytes in
            bytes.copyMemory(
                from: UnsafeRawBufferPointer(start: place, count: min(count, bytes.count)))
        }
        let result: Vector
        if case .loadLane = type {
            var vector = operand.loadUnaligned(as: Vector.self)
            withUnsafeMutableBytes(of: &vector) { bytes in
                for position in 0..<count {
                    bytes[op.second * count + position] = place.load(
                        fromByteOffset: position, as: UInt8.self)
                }
            }
            result = vector
        } else {
            result = count == 16 ? place.loadUnaligned(as: Vector.self) : load(op.opcode, bits)
        }
        (context.pointee.fp + op.base).storeBytes(of: result, as: Vector.self)
        return .done
    }

    /// The vector that a load of at most 8 bytes makes of them.
    ///
    /// SAFETY of the casts: 64 bits make lanes of any number type.
    private func load(_ opcode: Opcode, _ bits: UInt64) -> Vector {
        switch opcode {
        case .v128Load8x8S: v128Load8x8S(unsafeBitCast(bits, to: SIMD8<UInt8>.self))
        case .v128Load8x8U: v128Load8x8U(unsafeBitCast(bits, to: SIMD8<UInt8>.self))
        case .v128Load16x4S: v128Load16x4S(unsafeBitCast(bits, to: SIMD4<Int16>.self))
        case .v128Load16x4U: v128Load16x4U(unsafeBitCast(bits, to: SIMD4<UInt16>.self))
        case .v128Load32x2S: v128Load32x2S(unsafeBitCast(bits, to: SIMD2<Int32>.self))
        case .v128Load32x2U: v128Load32x2U(unsafeBitCast(bits, to: SIMD2<UInt32>.self))
        case .v128Load8Splat: v128Load8Splat(UInt8(truncatingIfNeeded: bits))
        case .v128Load16Splat: v128Load16Splat(UInt16(truncatingIfNeeded: bits))
        case .v128Load32Splat: v128Load32Splat(UInt32(truncatingIfNeeded: bits))
        case .v128Load64Splat: v128Load64Splat(bits)
        default: v128Load64Zero(bits)
        }
    }
}
