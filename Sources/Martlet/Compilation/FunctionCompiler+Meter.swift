import MartletOps
import WasmModule

// Runs of instructions and what they cost (Documentation/Fuel.md).

extension FunctionCompiler {
    /// Units of an instruction that its run pays in advance. Stepping code pays the callee's locals
    /// apart, after the check of the stack.
    @inline(__always)
    mutating func price(of instruction: ShortInstruction) -> UInt64 {
        let fixed = units[instruction.opcode.number]
        guard instruction.opcode == .call, !isStepping else { return fixed }
        return fixed + module.localsPrice(of: FunctionIndex(instruction.index))
    }

    /// Counts the price of the instruction at hand to its run; in stepping code charges it on the spot.
    @inline(__always)
    mutating func charge(_ units: UInt64) {
        price = units
        if isStepping { emitCharge(units) } else { cost += units }
    }

    private mutating func emitCharge(_ units: UInt64) {
        guard units > 0 else { return }
        buffer.append(Op(.chargeStep))
        buffer.append(UInt32(truncatingIfNeeded: units))
    }

    /// The run ends with the instruction at hand.
    mutating func endRun() {
        runs[runs.count - 1] = cost
        isInRun = false
    }

    /// A new run begins here.
    mutating func beginRun() {
        runs.append(cost)
        startOfRun = cost
        isInRun = true
    }

    var run: Int { runs.count - 1 }

    /// Records that the op about to be written may leave native code.
    mutating func notePoint() { notePoint(at: buffer.count) }

    /// The same of an op that has been begun. The second of two points of a fused op lies a byte
    /// behind it.
    mutating func notePoint(at start: Int) {
        let isSecond = points.last.map { Int($0.point.code) == start } ?? false
        let point = CodePoint(
            code: UInt32(start + (isSecond ? 1 : 0)), instruction: instruction, rest: 0,
            price: UInt32(truncatingIfNeeded: price))
        points.append(PendingPoint(point: point, run: run, cost: cost))
    }

    /// Records that an edge leads here, where the instruction at `position` comes next.
    mutating func noteHead(
        at position: Int, mirror: UInt32 = 0, aliases range: Range<Int> = 0..<0,
        isEntry: Bool = false
    ) {
        let head = CodeHead(
            code: UInt32(buffer.count), instruction: UInt32(position), rest: 0, mirror: mirror,
            aliasStart: UInt32(range.lowerBound), aliasCount: UInt32(range.count), isEntry: isEntry,
            pin: pin == RegisterState.none ? 0 : bytes(pin))
        heads.append(PendingHead(head: head, run: run, cost: cost))
        if let fast { emitEnterFast(fast, at: position, mirror) }
    }

    /// In stepping code: goes over to fast code if its run can be paid.
    private mutating func emitEnterFast(
        _ fast: CompiledFunction, at position: Int, _ mirror: UInt32
    ) {
        guard let head = fast.head(before: UInt32(position)) else { return }
        buffer.append(Op(.enterFast))
        buffer.append(UInt64(UInt(bitPattern: fast.address(head.code))))
        buffer.append(head.rest)
        buffer.append(mirror)
        buffer.append(head.pin)
    }

    /// Appends the price of the run that begins here, which the op before pays.
    mutating func appendRest() {
        rests.append(RestFixup(position: buffer.count, run: run, cost: cost))
        buffer.append(Int32(0))
    }

    /// Gives back what the run has prepaid: the function is left in the middle of it.
    mutating func emitRefund() {
        guard isMetered, !isStepping else { return }
        buffer.append(Op(.charge))
        rests.append(RestFixup(position: buffer.count, run: run, cost: cost, isRefund: true))
        buffer.append(Int32(0))
    }

    /// A run must not grow beyond what an op can charge.
    @inline(__always)
    mutating func splitRun() {
        if isInRun, !isStepping, cost - startOfRun > 1 << 30 { splitLongRun() }
    }

    @inline(never)
    private mutating func splitLongRun() {
        sendAllHome()
        clobber(.i64)
        clobber(.f64)
        endRun()
        beginRun()
        buffer.append(Op(.charge))
        appendRest()
        noteHead(at: Int(instruction))
        forgetMirrors()
    }

    // MARK: Everything done outside the handlers

    /// Writes an op that leaves native code for `Execution` to do an instruction.
    ///
    /// Operands are at home, the results will be. An instruction with a size price ends its run.
    ///
    /// - Parameter op: one with the layout of `slow`, if the instruction has one of its own
    mutating func emitSlow(
        _ opcode: Opcode, operands count: Int, results: [SlotType] = [], _ first: UInt32 = 0,
        _ second: UInt32 = 0, wide: UInt64 = 0, endsRun: Bool = false, op: ControlOp = .slow
    ) {
        if endsRun { sendAllHome() } else { sendHome(top: count) }
        for _ in 0..<count { _ = pop() }
        spill(.acc)
        spill(.facc)
        if endsRun { endRun() }
        notePoint()
        if endsRun { beginRun() }
        buffer.append(Op(op))
        buffer.append(UInt32(opcode.rawValue))
        buffer.append(bytes(operandBase + height))
        buffer.append(first)
        buffer.append(second)
        buffer.append(wide)
        if endsRun { appendRest() } else { buffer.append(Int32(0)) }
        if endsRun { pushHome(results) }
        acc = RegisterState()
        facc = RegisterState()
        lastComparison = nil
        if endsRun { noteHead(at: reader.position) } else { pushHome(results) }
    }

    mutating func pushHome(_ types: [SlotType]) {
        for type in types { push(type, .home) }
    }
}
