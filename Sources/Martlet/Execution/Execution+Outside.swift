import WasmModule

// Instructions done outside the handlers. Operands are in consecutive slots from the op's base on;
// results take their place. Order: checks, size price, act.

extension Execution {
    /// The layout of the op `slow`.
    struct SlowOp {
        var pc: Code
        var opcode: Opcode
        /// Byte offset of the first operand.
        var base: Int { offset(pc, 12) }
        var first: Int { offset(pc, 16) }
        var second: Int { offset(pc, 20) }
        var memoryOffset: UInt64 { wide(pc, 24) }
        static let size = 36
    }

    /// What an instruction came to.
    enum Done {
        case done
        case trap(Trap.Reason)
        case unaffordable
        case unwound(Rest?)
    }

    /// Does the instruction of the op at `pc`.
    func perform() -> Rest? {
        let pc = context.pointee.pc
        guard let opcode = Opcode(rawValue: UInt16(truncatingIfNeeded: immediate32(pc, 8))) else {
            preconditionFailure("no instruction in a slow op")
        }
        let op = SlowOp(pc: pc, opcode: opcode)
        switch perform(op) {
        case .done: return proceed(to: pc + SlowOp.size, rest: relative(pc, 32))
        case .trap(let reason): return trap(reason)
        case .unaffordable: return suspendBefore(.outOfFuel, head: nil)
        case .unwound(let rest): return rest
        }
    }

    private func perform(_ op: SlowOp) -> Done {
        switch op.opcode {
        case .tableGrow: growTable(op)
        case .tableFill: fillTable(op)
        case .tableCopy: copyTable(op)
        case .tableInit: initializeTable(op)
        case .elemDrop:
            drop { instance.elements[op.first] = nil }
        case .dataDrop:
            drop { instance.isDataDropped[op.first] = true }
        case .memoryGrow: growMemory(op)
        case .memoryFill: fillMemory(op)
        case .memoryCopy: copyMemory(op)
        case .memoryInit: initializeMemory(op)
        case .call: payLocals(op)
        case .throw: throwNew(op)
        case .throwRef: throwReference(op)
        default: performAggregate(op)
        }
    }

    func give(_ op: SlowOp, _ bits: UInt64) -> Done {
        setSlot(op.base, bits)
        return .done
    }

    private func drop(_ act: () -> Void) -> Done {
        act()
        return .done
    }

    func operand(_ op: SlowOp, _ position: Int) -> UInt64 { slot(op.base + position * 8) }

    /// Whether `count` things from `start` on lie within `size`.
    func isInBounds(_ start: UInt64, _ count: UInt64, _ size: UInt64) -> Bool {
        let (end, overflow) = start.addingReportingOverflow(count)
        return !overflow && end <= size
    }

    /// −1 as the address type of a memory or table has it.
    private func failure(_ type: AddressType) -> UInt64 {
        type == .i32 ? UInt64(UInt32.max) : .max
    }

    /// What a call checks and pays before it enters a function of this instance, in stepping code.
    private func payLocals(_ op: SlowOp) -> Done {
        let link = Int(code(at: op.pc).linkOffset)
        guard hasRoom(for: instance.functions[op.first], above: slot(link + 8)) else {
            return .trap(.callStackExhausted)
        }
        let function = FunctionIndex(position: op.first)
        return charge(instance.code.localsPrice(of: function)) ? .done : .unaffordable
    }

    // MARK: Memories

    /// spec: exec-memory.grow
    private func growMemory(_ op: SlowOp) -> Done {
        let memory = instance.memories[op.first]
        let delta = operand(op, 0)
        let old = memory.pages
        guard delta <= memory.pagesMax - old, store.pages + delta <= limits.memoryPages else {
            // Only the store's cap is an embedder's matter; the program knows its own maximum.
            let own = memory.type.limits.maximum ?? memory.type.addressSpacePages
            if limits.trapsOnGrowthFailure, delta <= own - min(own, old) {
                return .trap(.memoryGrowthRefused)
            }
            return give(op, failure(memory.type.addressType))
        }
        guard charge(prices.units(pages: delta)) else { return .unaffordable }
        memory.grow(to: old + delta)
        store.notePages(delta)
        return give(op, old)
    }

    /// spec: exec-memory.fill
    private func fillMemory(_ op: SlowOp) -> Done {
        let memory = instance.memories[op.first]
        let (start, value, count) = (operand(op, 0), operand(op, 1), operand(op, 2))
        guard isInBounds(start, count, memory.byteCount) else {
            return .trap(.outOfBoundsMemoryAccess)
        }
        guard charge(prices.units(bytes: count)) else { return .unaffordable }
        fillBytes(memory.base + Int(start), UInt8(truncatingIfNeeded: value), count: Int(count))
        return .done
    }

    /// spec: exec-memory.copy
    private func copyMemory(_ op: SlowOp) -> Done {
        let destination = instance.memories[op.first]
        let source = instance.memories[op.second]
        let (to, from, count) = (operand(op, 0), operand(op, 1), operand(op, 2))
        guard isInBounds(to, count, destination.byteCount),
            isInBounds(from, count, source.byteCount)
        else { return .trap(.outOfBoundsMemoryAccess) }
        guard charge(prices.units(bytes: count)) else { return .unaffordable }
        (destination.base + Int(to)).copyMemory(
            from: source.base + Int(from), byteCount: Int(count))
        return .done
    }

    /// spec: exec-memory.init
    private func initializeMemory(_ op: SlowOp) -> Done {
        let memory = instance.memories[op.second]
        let (to, from, count) = (operand(op, 0), operand(op, 1), operand(op, 2))
        let range = instance.data(op.first)
        guard isInBounds(from, count, UInt64(range.count)), isInBounds(to, count, memory.byteCount)
        else { return .trap(.outOfBoundsMemoryAccess) }
        guard charge(prices.units(bytes: count)) else { return .unaffordable }
        let start = range.lowerBound + Int(from)
        memory.write(instance.code.definition.bytes, start..<start + Int(count), at: to)
        return .done
    }

    // MARK: Tables

    /// spec: exec-table.grow
    private func growTable(_ op: SlowOp) -> Done {
        let table = instance.tables[op.first]
        let (element, delta) = (operand(op, 0), operand(op, 1))
        let old = table.count
        let maximum =
            table.type.limits.maximum
            ?? (table.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
        guard delta <= maximum - old, isInBounds(store.tableElements, delta, limits.tableElements)
        else { return give(op, failure(table.type.addressType)) }
        guard charge(prices.units(elements: delta)) else { return .unaffordable }
        table.grow(by: Int(delta), element: element)
        store.tableElements += delta
        return give(op, old)
    }

    /// spec: exec-table.fill
    private func fillTable(_ op: SlowOp) -> Done {
        let table = instance.tables[op.first]
        let (start, element, count) = (operand(op, 0), operand(op, 1), operand(op, 2))
        guard isInBounds(start, count, table.count) else { return .trap(.outOfBoundsTableAccess) }
        guard charge(prices.units(elements: count)) else { return .unaffordable }
        (table.storage.pointee.elements + Int(start)).update(repeating: element, count: Int(count))
        return .done
    }

    /// spec: exec-table.copy
    private func copyTable(_ op: SlowOp) -> Done {
        let destination = instance.tables[op.first]
        let source = instance.tables[op.second]
        let (to, from, count) = (operand(op, 0), operand(op, 1), operand(op, 2))
        guard isInBounds(to, count, destination.count), isInBounds(from, count, source.count) else {
            return .trap(.outOfBoundsTableAccess)
        }
        guard charge(prices.units(elements: count)) else { return .unaffordable }
        (destination.storage.pointee.elements + Int(to)).update(
            from: source.storage.pointee.elements + Int(from), count: Int(count))
        return .done
    }

    /// spec: exec-table.init
    private func initializeTable(_ op: SlowOp) -> Done {
        let table = instance.tables[op.second]
        let (to, from, count) = (operand(op, 0), operand(op, 1), operand(op, 2))
        let elements = instance.elements[op.first] ?? []
        guard isInBounds(from, count, UInt64(elements.count)), isInBounds(to, count, table.count)
        else { return .trap(.outOfBoundsTableAccess) }
        guard charge(prices.units(elements: count)) else { return .unaffordable }
        for position in 0..<Int(count) {
            table.storage.pointee.elements[Int(to) + position] = elements[Int(from) + position]
        }
        return .done
    }

    // MARK: Exceptions

    /// spec: exec-throw
    private func throwNew(_ op: SlowOp) -> Done {
        let tag = instance.tags[op.first]
        let size = tag.layout.size
        guard hasRoom(forObjectOf: UInt64(size)) else { return .trap(.heapExhausted) }
        let exception = heap.allocate(
            .exception, type: tag.type.rawValue, size: UInt64(size))
        exception.setExceptionTag(tag)
        exception.payload.copyMemory(
            from: context.pointee.fp + op.base, byteCount: size - Object.payloadOffset)
        return .unwound(self.throw(exception))
    }

    /// spec: exec-throw_ref
    private func throwReference(_ op: SlowOp) -> Done {
        guard let exception = Object(operand(op, 0)) else {
            return .trap(.nullExceptionReference)
        }
        return .unwound(self.throw(exception))
    }
}
