import MartletOps
import WasmModule

// Numeric instructions, loads and stores: everything whose row gives its type.

extension FunctionCompiler {
    /// `gt` and `ge` as `lt` and `le` of exchanged operands.
    static let exchanged: [Opcode?] = {
        var table = [Opcode?](repeating: nil, count: Opcode.allCases.count)
        let pairs: [(Opcode, Opcode)] = [
            (.i32GtS, .i32LtS), (.i32GtU, .i32LtU), (.i32GeS, .i32LeS), (.i32GeU, .i32LeU),
            (.i64GtS, .i64LtS), (.i64GtU, .i64LtU), (.i64GeS, .i64LeS), (.i64GeU, .i64LeU),
            (.f32Gt, .f32Lt), (.f32Ge, .f32Le), (.f64Gt, .f64Lt), (.f64Ge, .f64Le),
        ]
        for (from, to) in pairs + vectorPairs { table[Int(from.rawValue)] = to }
        return table
    }()

    /// Ends an op of a family, which the next one can be fused with, as `finishResult` does.
    mutating func finishValue(_ op: Op, _ start: Int, result: SlotType) {
        finishResult(op, start, result)
        lastValue = LastValue(op: op, start: start, end: buffer.count)
    }

    mutating func compileUnary(_ opcode: Opcode, _ from: OperandType, _ to: SlotType) {
        var operand = resolve(pop())
        if operand.place == .immediate { demote(&operand) }
        let op = shape(opcode, .value, &operand)
        lastComparison = nil
        clobber(to)
        let (written, start) = begin(op)
        if kinds[opcode.number].mayTrap { notePoint(at: start) }
        append(operand, from)
        finishValue(written, start, result: to)
    }

    mutating func compileBinary(_ opcode: Opcode, _ type: OperandType) {
        var second = resolve(pop())
        var first = resolve(pop())
        let op = shape(
            opcode, .value, type, &first, &second)
        lastComparison = nil
        clobber(type.slotType)
        let (written, start) = begin(op)
        if kinds[opcode.number].mayTrap { notePoint(at: start) }
        append(first, type)
        append(second, type)
        finishValue(written, start, result: type.slotType)
    }

    mutating func compileComparison(_ opcode: Opcode, _ type: OperandType) {
        var opcode = opcode
        var second = resolve(pop())
        var first = resolve(pop())
        if let other = Self.exchanged[opcode.number] {
            opcode = other
            swap(&first, &second)
        }
        emitComparison(opcode, type, first, second)
    }

    mutating func emitComparison(
        _ opcode: Opcode, _ type: OperandType, _ first: ResolvedOperand, _ second: ResolvedOperand
    ) {
        var first = first
        var second = second
        let op = shape(
            opcode, .value, type, &first, &second)
        spill(.acc)
        let before = (acc, facc, lastValue)
        clobber(.i32)
        let start = buffer.count
        buffer.append(op)
        append(first, type)
        append(second, type)
        finishValue(op, start, result: .i32)
        lastComparison = Comparison(
            opcode: opcode, start: start, end: buffer.count, first: first, second: second,
            acc: before.0, facc: before.1, lastValue: before.2)
    }

    /// `eqz` turns a comparison round where it can.
    mutating func compileTest(_ opcode: Opcode, _ type: OperandType) {
        if type == .i32, let last = lastComparison,
            let (inverse, isExchanged) = Self.inverse(last.opcode),
            let operands = last.operandType, let comparison = takeComparison()
        {
            return emitComparison(
                inverse, operands, isExchanged ? comparison.second : comparison.first,
                isExchanged ? comparison.first : comparison.second)
        }
        var operand = resolve(pop())
        if operand.place == .immediate { demote(&operand) }
        emitComparison(type == .i32 ? .i32Eq : .i64Eq, type, operand, .zero)
    }

    /// The comparison that holds when this one does not, and whether operands are exchanged.
    /// Orders of floats have none: neither `a < b` nor `b <= a` holds of a NaN.
    static func inverse(_ opcode: Opcode) -> (Opcode, isExchanged: Bool)? {
        switch opcode {
        case .i32Eq: (.i32Ne, false)
        case .i32Ne: (.i32Eq, false)
        case .i64Eq: (.i64Ne, false)
        case .i64Ne: (.i64Eq, false)
        case .f32Eq: (.f32Ne, false)
        case .f32Ne: (.f32Eq, false)
        case .f64Eq: (.f64Ne, false)
        case .f64Ne: (.f64Eq, false)
        case .i32LtS: (.i32LeS, true)
        case .i32LtU: (.i32LeU, true)
        case .i32LeS: (.i32LtS, true)
        case .i32LeU: (.i32LtU, true)
        case .i64LtS: (.i64LeS, true)
        case .i64LtU: (.i64LeU, true)
        case .i64LeS: (.i64LtS, true)
        case .i64LeU: (.i64LtU, true)
        default: nil
        }
    }

    /// Takes back the comparison on top of the stack, if it was the last op, so that something
    /// larger can take its place. Pops its result.
    mutating func takeComparison() -> Comparison? {
        guard isFusing, let comparison = lastComparison, comparison.end == buffer.count,
            let top = stack.last, case .register(let producer) = top.place,
            Int(producer.start) == comparison.start
        else { return nil }
        _ = pop()
        buffer.truncate(to: comparison.start)
        acc = comparison.acc
        facc = comparison.facc
        lastValue = comparison.lastValue
        lastComparison = nil
        return comparison
    }

    // MARK: Memory

    /// A load from memory 0, which has 32-bit addresses, at an address and a constant.
    mutating func compileLoad(_ opcode: Opcode, _ type: OperandType, offset: UInt64) {
        var address = resolve(pop())
        let op = shape(opcode, .value, &address)
        lastComparison = nil
        clobber(type.slotType)
        let (written, start) = begin(op)
        notePoint(at: start)
        append(address, .i32)
        buffer.append(UInt32(truncatingIfNeeded: offset))
        finishValue(written, start, result: type.slotType)
    }

    /// A store of the same kind.
    mutating func compileStore(_ opcode: Opcode, _ type: OperandType, offset: UInt64) {
        var opcode = opcode
        var type = type
        var value = resolve(pop())
        var address = resolve(pop())
        if type.isFloat, value.place != .register {
            // The bits are what is stored: the integer op of the same size does.
            opcode = type == .f32 ? .i32Store : .i64Store
            type = type == .f32 ? .i32 : .i64
        }
        let op: Op
        if type.isFloat {
            guard let found = findOp(opcode, .store, address.place, .register) else {
                preconditionFailure("no op for \(opcode)")
            }
            op = found
        } else {
            op = shape(opcode, .store, type, &address, &value)
        }
        lastComparison = nil
        notePoint(at: begin(op).start)
        append(address, .i32)
        buffer.append(UInt32(truncatingIfNeeded: offset))
        append(value, type)
    }

    /// Memory 0 with 32-bit addresses: what ops reach directly.
    @inline(__always)
    func isPlain(_ memory: MemoryIndex) -> Bool { memory == 0 && isFirstMemoryPlain }
}

extension Comparison {
    var operandType: OperandType? {
        guard case .compare(let type) = opcode.row.type else { return nil }
        return type
    }
}

extension OperandType {
    @inline(__always) var slotType: SlotType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        }
    }
}
