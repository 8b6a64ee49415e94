import Martlet
import WasmModule

/// Memory instructions. spec: exec-instr-memory
extension Run {
    /// The bytes of an access, or a trap. spec: exec-load-val
    func range(
        of operation: Code.Operation, at address: UInt64, in instance: ReferenceInstance, count: Int
    ) throws(Interruption) -> (MemoryInstance, Range<Int>) {
        guard case .memory(let argument, _) = operation.immediate else {
            invalid("\(operation.opcode.mnemonic) has no memory argument")
        }
        let memory = instance.memories[argument.memory.position]
        let (start, overflow) = address.addingReportingOverflow(argument.offset)
        guard !overflow else { throw .trap(.outOfBoundsMemoryAccess) }
        return (memory, try memory.range(start, UInt64(count)))
    }

    func load<Stored: FixedWidthInteger>(
        _ type: Stored.Type, _ operation: Code.Operation, in instance: ReferenceInstance,
        _ value: (Stored) -> Value
    ) throws(Interruption) {
        let size = Stored.bitWidth / 8
        let (memory, range) = try range(of: operation, at: popAddress(), in: instance, count: size)
        var bits: UInt64 = 0
        for byte in memory.bytes[range].reversed() { bits = bits << 8 | UInt64(byte) }
        push(value(Stored(truncatingIfNeeded: bits)))
    }

    func store<Stored: FixedWidthInteger>(
        _ type: Stored.Type, _ operation: Code.Operation, in instance: ReferenceInstance
    ) throws(Interruption) {
        var bits: UInt64 =
            switch popValue() {
            case .i32(let value): UInt64(UInt32(bitPattern: value))
            case .i64(let value): UInt64(bitPattern: value)
            case .f32(let value): UInt64(value.bitPattern)
            case .f64(let value): value.bitPattern
            default: invalid("the operand is no number")
            }
        let size = Stored.bitWidth / 8
        let (memory, range) = try range(of: operation, at: popAddress(), in: instance, count: size)
        for position in range {
            memory.bytes[position] = UInt8(truncatingIfNeeded: bits)
            bits >>= 8
        }
    }

    /// spec: exec-memory.grow
    func memoryGrow(_ memory: MemoryInstance) throws(Interruption) {
        let delta = address(peek(1)[0])
        let pages = memory.pages
        let type = memory.type
        func finish(_ result: UInt64?) {
            operands.removeLast()
            push(result, as: type.addressType)
        }
        let (newPages, overflow) = pages.addingReportingOverflow(delta)
        guard !overflow, newPages <= type.pagesMax else { return finish(nil) }
        guard delta <= store.limits.memoryPages - min(store.pages, store.limits.memoryPages) else {
            if store.limits.trapsOnGrowthFailure { throw .trap(.memoryGrowthRefused) }
            return finish(nil)
        }
        try pay(store.schedule.units(pages: delta))
        memory.grow(by: delta)
        finish(pages)
    }

    /// spec: exec-memory.fill
    func memoryFill(_ memory: MemoryInstance) throws(Interruption) {
        let arguments = peek(3)
        let count = address(arguments[2])
        let range = try memory.range(address(arguments[0]), count)
        try pay(store.schedule.units(bytes: count))
        guard case .i32(let value) = arguments[1] else { invalid("the operand is no i32") }
        for position in range { memory.bytes[position] = UInt8(truncatingIfNeeded: value) }
        operands.removeLast(3)
    }

    /// spec: exec-memory.copy
    func memoryCopy(
        to destination: MemoryInstance, from source: MemoryInstance
    ) throws(Interruption) {
        let arguments = peek(3)
        let count = address(arguments[2])
        let target = try destination.range(address(arguments[0]), count)
        let origin = try source.range(address(arguments[1]), count)
        try pay(store.schedule.units(bytes: count))
        let bytes = Array(source.bytes[origin])
        destination.bytes.replaceSubrange(target, with: bytes)
        operands.removeLast(3)
    }

    /// spec: exec-memory.init
    func memoryInit(
        _ memory: MemoryInstance, from segment: ArraySlice<UInt8>
    ) throws(Interruption) {
        let arguments = peek(3)
        let count = address(arguments[2])
        try memoryInit(
            memory, at: address(arguments[0]), from: segment, at: address(arguments[1]), count)
        operands.removeLast(3)
    }

    func memoryInit(
        _ memory: MemoryInstance, at destination: UInt64, from segment: ArraySlice<UInt8>,
        at source: UInt64, _ count: UInt64
    ) throws(Interruption) {
        let target = try memory.range(destination, count)
        guard let origin = boundedRange(source, count, in: segment.count) else {
            throw .trap(.outOfBoundsMemoryAccess)
        }
        try pay(store.schedule.units(bytes: count))
        let bytes = segment.dropFirst(origin.lowerBound).prefix(origin.count)
        memory.bytes.replaceSubrange(target, with: bytes)
    }
}

extension MemoryInstance {
    func range(_ start: UInt64, _ count: UInt64) throws(Interruption) -> Range<Int> {
        guard let range = boundedRange(start, count, in: bytes.count) else {
            throw .trap(.outOfBoundsMemoryAccess)
        }
        return range
    }
}

extension MemoryType {
    /// The most pages that a memory of this type can have. spec: valid-memtype
    var pagesMax: UInt64 {
        limits.maximum ?? (addressType == .i32 ? 1 << 16 : 1 << 48)
    }
}

/// `count` positions from `start` on, where all of them are below `size`.
func boundedRange(_ start: UInt64, _ count: UInt64, in size: Int) -> Range<Int>? {
    let (end, overflow) = start.addingReportingOverflow(count)
    return !overflow && end <= UInt64(size) ? Int(start)..<Int(end) : nil
}
