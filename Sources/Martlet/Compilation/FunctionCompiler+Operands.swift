import MartletOps
import WasmModule

// Where operands are, and how they get where they are needed.

extension FunctionCompiler {
    @inline(__always)
    func bytes(_ slot: UInt32) -> UInt32 { slot * 8 }

    // MARK: Pushing

    /// The home slot of the next operand; counts it as used.
    @inline(__always)
    mutating func claimSlot(_ type: SlotType) -> UInt32 {
        defer { height += type.slots }
        return operandBase + height
    }

    mutating func push(_ type: SlotType, _ place: Operand.Place) {
        let slot = claimSlot(type)
        stack.append(Operand(type: type, slot: slot, place: place))
        if type == .reference { references.push(slot) }
    }

    /// Pushes the result of the op about to be written, which leaves it in its accumulator.
    mutating func pushResult(_ type: SlotType, _ producer: Producer) {
        push(type, .register(producer))
        if type.isFloat {
            facc = RegisterState(owner: stack.count - 1)
        } else {
            acc = RegisterState(owner: stack.count - 1)
        }
    }

    /// Ends an op, which leaves its result in its accumulator, with the place for the result's slot; pushes
    /// the result.
    mutating func finishResult(_ op: Op, _ start: Int, _ type: SlotType) {
        let destination = buffer.count
        buffer.append(UInt32(0))
        pushResult(
            type, Producer(op: op, start: UInt32(start), destination: UInt32(destination)))
    }

    // MARK: Popping

    /// Takes the top operand off the stack. One that is only in a register stays there until the
    /// next op that writes the register.
    mutating func pop() -> Operand {
        let operand = stack.removeLast()
        height -= operand.type.slots
        if settled > stack.count { settled = stack.count }
        if operand.type == .reference { references.removeAll(from: operand.slot) }
        if case .register = operand.place {
            if operand.type.isFloat { facc.owner = -1 } else { acc.owner = -1 }
        }
        return operand
    }

    /// Where an op will find this operand.
    ///
    /// It changes nothing; were it not `mutating`, `resolve(pop())` would work on a copy of the
    /// compiler made before the `pop`, with a reference counted for each of its many arrays.
    mutating func resolve(_ operand: Operand) -> ResolvedOperand {
        let register = operand.type.isFloat ? facc : acc
        let home = bytes(operand.slot)
        switch operand.place {
        case .register:
            return .init(place: .register, value: 0, home: home, slot: RegisterState.none)
        case .home:
            let slot = bytes(operand.slot)
            return .init(
                place: register.mirror == operand.slot ? .register : .slot, value: UInt64(slot),
                home: home, slot: slot)
        case .local(let local):
            let slot = bytes(local)
            return .init(
                place: register.mirror == local ? .register : .slot, value: UInt64(slot),
                home: home,
                slot: slot)
        case .constant(let bits):
            return .init(place: .immediate, value: bits, home: home, slot: RegisterState.none)
        case .vectorConstant: preconditionFailure("vectors are in slots")
        }
    }

    /// The operand in a slot; a constant is stored in its home first, a register spilled.
    mutating func inSlot(_ operand: Operand) -> UInt32 {
        switch operand.place {
        case .home: return bytes(operand.slot)
        case .local(let local): return bytes(local)
        case .constant(let bits):
            emitConstant(bits, to: operand.slot)
        case .vectorConstant(let position): emitVectorConstant(position, to: operand.slot)
        case .register(let producer):
            store(producer, in: operand.slot)
            mirror(operand.type, operand.slot)
        }
        return bytes(operand.slot)
    }

    /// The operand of an op that reads only slots, as `resolve` gave it.
    mutating func demote(_ operand: inout ResolvedOperand) {
        if operand.place == .immediate { emitConstantBytes(operand.value, to: operand.home) }
        operand.place = .slot
        operand.value = UInt64(operand.slot == RegisterState.none ? operand.home : operand.slot)
        operand.slot = UInt32(operand.value)
    }

    // MARK: Registers

    /// Tells the producer of a register's value to store it in a slot too.
    ///
    /// - Parameter twin: the op that does, if it is another than `storing`
    mutating func store(_ producer: Producer, in slot: UInt32, by twin: Op? = nil) {
        let op = twin ?? producer.op.storing
        invalidate(slot)
        buffer.patch(op, at: Int(producer.start))
        buffer.patch(bytes(slot), at: Int(producer.destination))
        if lastValue?.start == Int(producer.start) {
            lastValue?.op = op
            lastValue?.isStoring = true
        }
        // A comparison that stores its result can no longer become a branch.
        if let comparison = lastComparison, comparison.start == Int(producer.start) {
            lastComparison = nil
        }
    }

    mutating func mirror(_ type: SlotType, _ slot: UInt32) {
        if type.isFloat { facc.mirror = slot } else { acc.mirror = slot }
    }

    enum Register { case acc, facc }

    /// Sends an operand that is only in this register home: the register is about to be written.
    mutating func spill(_ register: Register) {
        switch register {
        case .acc:
            if let home = sendHome(owner: acc.owner) { acc.mirror = home }
            acc.owner = -1
        case .facc:
            if let home = sendHome(owner: facc.owner) { facc.mirror = home }
            facc.owner = -1
        }
    }

    /// Sends an operand home that is only in a register, and gives its slot; `nil` if it is not.
    private mutating func sendHome(owner: Int) -> UInt32? {
        guard owner >= 0, case .register(let producer) = stack[owner].place else { return nil }
        let slot = stack[owner].slot
        store(producer, in: slot)
        stack[owner].place = .home
        return slot
    }

    mutating func clobber(_ type: SlotType) {
        if type.isFloat {
            spill(.facc)
            facc = RegisterState()
        } else {
            spill(.acc)
            acc = RegisterState()
        }
    }

    /// Forgets what slot the accumulators mirror, where code can arrive from elsewhere.
    mutating func forgetMirrors() {
        acc.mirror = RegisterState.none
        facc.mirror = RegisterState.none
        forgetLastOp()
    }

    /// The op that comes next must not become one with the last.
    mutating func forgetLastOp() {
        lastValue = nil
        lastComparison = nil
        lastVector = nil
        lastCopyEnd = -1
    }

    /// A slot is about to be written: no accumulator mirrors it any more.
    mutating func invalidate(_ slot: UInt32) {
        if acc.mirror == slot { acc.mirror = RegisterState.none }
        if facc.mirror == slot { facc.mirror = RegisterState.none }
    }

    // MARK: Going home

    /// Puts the operand at a position of the stack into its home slot.
    mutating func sendHome(_ position: Int) {
        let operand = stack[position]
        switch operand.place {
        case .home: return
        case .register(let producer):
            store(producer, in: operand.slot)
            if operand.type.isFloat {
                facc = RegisterState(mirror: operand.slot)
            } else {
                acc = RegisterState(mirror: operand.slot)
            }
        case .local(let local): emitCopy(from: local, to: operand.slot, operand.type)
        case .constant(let bits): emitConstant(bits, to: operand.slot)
        case .vectorConstant(let number): emitVectorConstant(number, to: operand.slot)
        }
        stack[position].place = .home
    }

    mutating func sendAllHome() {
        while settled < stack.count {
            sendHome(settled)
            settled += 1
        }
    }

    /// Sends the top operands home; others stay where they are.
    mutating func sendHome(top count: Int) {
        for position in stack.count - count..<stack.count { sendHome(position) }
    }

    /// A local is about to change: operands that stand for its old value go home.
    mutating func releaseAliases(of local: UInt32) {
        // Looking back is bounded: what lies deeper goes home once and for all.
        if stack.count - settled > 64 { return sendAllHome() }
        for position in settled..<stack.count {
            if case .local(local) = stack[position].place { sendHome(position) }
        }
    }

    // MARK: Moves

    mutating func emitCopy(from source: UInt32, to destination: UInt32, _ type: SlotType) {
        invalidate(destination)
        if type == .v128 {
            invalidate(destination + 1)
            buffer.append(Op(.copyVector))
            buffer.append(bytes(source))
        } else if !type.isFloat, acc.mirror == source {
            buffer.append(Op(.copyAcc))
        } else if type.isFloat, facc.mirror == source {
            buffer.append(Op(.copyFacc))
        } else if isFusing, lastCopyEnd == buffer.count {
            buffer.patch(Op(.copyTwo), at: buffer.count - 16)
            buffer.append(bytes(source))
        } else {
            buffer.append(Op(.copy))
            buffer.append(bytes(source))
            lastCopyEnd = buffer.count + 4
        }
        buffer.append(bytes(destination))
    }

    mutating func emitConstant(_ bits: UInt64, to slot: UInt32) {
        emitConstantBytes(bits, to: bytes(slot))
    }

    mutating func emitConstantBytes(_ bits: UInt64, to offset: UInt32) {
        invalidate(offset / 8)
        buffer.append(Op(.constantSlot))
        buffer.append(bits)
        buffer.append(offset)
    }

    /// Moves an operand, just popped, into a slot.
    mutating func emitMove(_ operand: Operand, to slot: UInt32) {
        switch operand.place {
        case .home:
            if operand.slot != slot { emitCopy(from: operand.slot, to: slot, operand.type) }
        case .local(let local):
            if local != slot { emitCopy(from: local, to: slot, operand.type) }
        case .constant(let bits): emitConstant(bits, to: slot)
        case .vectorConstant(let position): emitVectorConstant(position, to: slot)
        case .register:
            invalidate(slot)
            buffer.append(Op(operand.type.isFloat ? .copyFacc : .copyAcc))
            buffer.append(bytes(slot))
        }
    }

    // MARK: Ops with operands

    /// Writes the head of an op. If there is an op that does this one's work too, the last op becomes
    /// that, and its operands stay.
    ///
    /// - Parameter isTwin: whether its twin is written, the next in number
    /// - Returns: what has been written, if it is not a twin, and where
    mutating func begin(_ op: Op, isTwin: Bool = false) -> (op: Op, start: Int) {
        func written(_ op: Op) -> Op { isTwin ? Op(number: op.number + 1) : op }
        guard let last = lastValue, let fused = fusion(with: op) else {
            let start = buffer.count
            buffer.append(written(op))
            return (op, start)
        }
        // Its own result has no place to go to, unless a local takes it.
        buffer.truncate(to: last.isStoring ? last.end : last.end - 4)
        buffer.patch(written(fused), at: last.start)
        return (fused, last.start)
    }

    /// The op that does the work of the last one and of this one, which reads what it leaves.
    mutating func fusion(with op: Op) -> Op? {
        guard isFusing, let last = lastValue, last.end == buffer.count else { return nil }
        return fusions.op(last.op, op)
    }

    /// Appends an operand as the op's shape wants it.
    @inline(__always)
    mutating func append(_ operand: ResolvedOperand, _ type: OperandType) {
        switch operand.place {
        case .register: break
        case .slot, .pin: buffer.append(UInt32(truncatingIfNeeded: operand.value))
        case .immediate:
            if type == .f64 {
                buffer.append(operand.value)
            } else {
                buffer.append(UInt32(truncatingIfNeeded: operand.value))
            }
        }
    }

    /// Whether a constant fits into an op's immediate.
    mutating func fits(_ operand: ResolvedOperand, _ type: OperandType) -> Bool {
        guard case .i64 = type else { return true }
        return Int64(bitPattern: operand.value) == Int64(Int32(truncatingIfNeeded: operand.value))
    }

    /// Whether an operand is the pinned local, to be read from its slot.
    mutating func isPinned(_ operand: ResolvedOperand) -> Bool {
        pin != RegisterState.none && operand.place == .slot && operand.value == UInt64(bytes(pin))
    }

    /// The op for two operands of which one is the pinned local, if there is one.
    private mutating func pinnedShape(
        _ opcode: Opcode, _ kind: OpFamily.Kind, _ first: inout ResolvedOperand,
        _ second: inout ResolvedOperand
    ) -> Op? {
        if isPinned(first) {
            if let op = findOp(opcode, kind, .pin, second.place) {
                first.place = .pin
                return op
            }
            if opcode.isCommutative, let op = findOp(opcode, kind, second.place, .pin) {
                first.place = .pin
                swap(&first, &second)
                return op
            }
        }
        if isPinned(second) {
            if let op = findOp(opcode, kind, first.place, .pin) {
                second.place = .pin
                return op
            }
            if opcode.isCommutative, let op = findOp(opcode, kind, .pin, first.place) {
                second.place = .pin
                swap(&first, &second)
                return op
            }
        }
        return nil
    }

    /// The op for one operand, from the pin where it takes that.
    mutating func shape(
        _ opcode: Opcode, _ kind: OpFamily.Kind, _ operand: inout ResolvedOperand
    ) -> Op {
        if isPinned(operand), let op = findOp(opcode, kind, .pin) {
            operand.place = .pin
            return op
        }
        guard let op = findOp(opcode, kind, operand.place) else {
            preconditionFailure("no op for \(opcode)")
        }
        return op
    }

    /// Finds the op for two operands, moving or exchanging them where no op takes them as they are.
    mutating func shape(
        _ opcode: Opcode, _ kind: OpFamily.Kind, _ type: OperandType,
        _ first: inout ResolvedOperand,
        _ second: inout ResolvedOperand
    ) -> Op {
        if first.place == .immediate, !fits(first, type) { demote(&first) }
        if second.place == .immediate, !fits(second, type) { demote(&second) }
        if let op = pinnedShape(opcode, kind, &first, &second) {
            return op
        }
        while true {
            if let op = findOp(opcode, kind, first.place, second.place) { return op }
            if opcode.isCommutative,
                let op = findOp(opcode, kind, second.place, first.place)
            {
                swap(&first, &second)
                return op
            }
            if first.place == .register, second.place == .register {
                // Both mirror one slot, or one of them is only in the register.
                if second.slot != RegisterState.none { demote(&second) } else { demote(&first) }
            } else if second.place == .immediate {
                demote(&second)
            } else if first.place == .immediate {
                demote(&first)
            } else if first.place == .register, first.slot != RegisterState.none {
                demote(&first)
            } else {
                demote(&second)
            }
        }
    }
}
