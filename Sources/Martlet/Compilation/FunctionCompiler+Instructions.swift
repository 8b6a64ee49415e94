import MartletOps
import WasmModule

// Dispatch by opcode: what is not given by the row's type alone.

/// What the compiler has to know of an instruction at first: its row, digested.
struct InstructionKind: Sendable {
    let type: InstructionType
    let isVector: Bool

    /// Those of all instructions, in the order of `Opcode`.
    static let all = Opcode.allCases.map { InstructionKind($0.row) }

    private init(_ row: InstructionTable.Row) {
        type = row.type
        isVector = row.isVector
    }
}

extension FunctionCompiler {
    /// Compiles one reachable instruction.
    mutating func compile(_ instruction: Instruction) {
        let opcode = instruction.opcode
        let number = Int(opcode.rawValue)
        let kind = kinds[number]
        switch kind.type {
        case _ where kind.isVector: compileVector(instruction)
        case .binary(let type): compileBinary(opcode, type)
        case .compare(let type): compileComparison(opcode, type)
        case .test(let type): compileTest(opcode, type)
        case .unary(let type): compileUnary(opcode, type, type.slotType)
        case .convert(let from, let to):
            if case .i64ExtendI32U = opcode {
                extendUnsigned()
            } else {
                compileUnary(opcode, from, to.slotType)
            }
        case .constant: compileConstant(instruction.immediate)
        case .load(let type, _):
            guard case .memory(let memory, _) = instruction.immediate else { return }
            compileLoad(opcode, type, memory)
        case .store(let type, _):
            guard case .memory(let memory, _) = instruction.immediate else { return }
            compileStore(opcode, type, memory)
        case .contextual: compileContextual(instruction)
        case .ternary, .loadLane, .storeLane, .replaceLane, .shift:
            preconditionFailure("\(opcode) has vectors")
        }
    }

    /// An i32 is zero-extended wherever it is.
    private mutating func extendUnsigned() {
        let position = stack.count - 1
        stack[position].type = .i64
    }

    private mutating func compileConstant(_ immediate: Immediate) {
        switch immediate {
        case .i32(let value): push(.i32, .constant(UInt64(UInt32(bitPattern: value))))
        case .i64(let value): push(.i64, .constant(UInt64(bitPattern: value)))
        case .f32(let bits): push(.f32, .constant(UInt64(bits)))
        case .f64(let bits): push(.f64, .constant(bits))
        default: preconditionFailure("no constant: \(immediate)")
        }
    }

    private mutating func compileContextual(_ instruction: Instruction) {
        let opcode = instruction.opcode
        switch (opcode, instruction.immediate) {
        case (.nop, _): break
        case (.unreachable, _):
            notePoint()
            buffer.append(Op(.unreachable))
            becomeUnreachable()
        case (.drop, _): _ = pop()
        case (.select, _), (.selectTyped, _): compileSelect()
        case (.localGet, .index(let local)):
            let (type, slot) = self.local(local)
            push(type, .local(slot))
        case (.localSet, .index(let local)): setLocal(self.local(local).slot)
        case (.localTee, .index(let local)):
            let (type, slot) = self.local(local)
            setLocal(slot)
            push(type, .local(slot))
        case (.globalGet, .index(let global)): compileGlobalGet(global)
        case (.globalSet, .index(let global)): compileGlobalSet(global)
        case (.refNull, _): push(.reference, .constant(0))
        case (.refIsNull, _):
            compileTest(.i64Eqz, .i64)
        default:
            if !compileOutside(instruction), !compileAggregate(instruction) {
                compileControl(instruction)
            }
        }
    }

    // MARK: Variables

    private mutating func setLocal(_ slot: UInt32) {
        let operand = pop()
        if case .local(slot) = operand.place { return }
        let before = buffer.count
        releaseAliases(of: slot)
        if operand.type == .v128 { return setVector(slot, operand, isLast: before == buffer.count) }
        if case .register(let producer) = operand.place {
            invalidate(slot)
            if before == buffer.count, Int(producer.destination) + 4 == buffer.count, isFusing {
                if slot == pin, let pinning = Pins.pinning(producer.op) {
                    store(producer, in: slot, by: pinning)
                } else {
                    store(producer, in: slot)
                    if slot == pin { buffer.append(Op(.pinAcc)) }
                }
            } else if slot == pin {
                buffer.append(Op(.copyAccPinning))
                buffer.append(bytes(slot))
            } else {
                buffer.append(Op(operand.type.isFloat ? .copyFacc : .copyAcc))
                buffer.append(bytes(slot))
            }
            mirror(operand.type, slot)
            return
        }
        if slot == pin { return movePinned(operand) }
        emitMove(operand, to: slot)
        if case .home = operand.place, (operand.type.isFloat ? facc : acc).mirror == operand.slot {
            mirror(operand.type, slot)
        }
    }

    private func globalOffset(_ global: UInt32) -> UInt32 { global * 8 }

    private mutating func compileGlobalGet(_ global: UInt32) {
        let type = SlotType(module.definition.globals[Int(global)].value)
        lastComparison = nil
        if type == .v128 {
            buffer.append(Op(.globalGetVector))
            buffer.append(globalOffset(global))
            return finishVector()
        }
        clobber(type)
        let op = Op(type.isFloat ? .globalGetFloat : .globalGet)
        let start = buffer.count
        buffer.append(op)
        buffer.append(globalOffset(global))
        finishResult(op, start, type)
    }

    private mutating func compileGlobalSet(_ global: UInt32) {
        let operand = pop()
        if operand.type == .v128 {
            let vector = inSlot(operand)
            buffer.append(Op(.globalSetVector))
            buffer.append(globalOffset(global))
            return buffer.append(vector)
        }
        var resolved = resolve(operand)
        if resolved.place == .immediate { demote(&resolved) }
        lastComparison = nil
        if resolved.place == .register {
            buffer.append(Op(operand.type.isFloat ? .globalSetFacc : .globalSetAcc))
            buffer.append(globalOffset(global))
        } else {
            buffer.append(Op(.globalSetSlot))
            buffer.append(globalOffset(global))
            buffer.append(UInt32(truncatingIfNeeded: resolved.value))
        }
    }

    // MARK: Select

    private mutating func compileSelect() {
        let type = stack[stack.count - 2].type
        if type == .v128 { return compileVectorSelect() }
        // The values are read from slots; only the condition may be in the register.
        sendRegisterHome(stack.count - 2)
        sendRegisterHome(stack.count - 3)
        let condition = pop()
        var place = resolve(condition)
        if place.place == .immediate { demote(&place) }
        var second = slotOrConstant(pop())
        var first = slotOrConstant(pop())
        let base = shape(.select, .select, .i64, &first, &second)
        let op = place.place == .register ? base : base.choosingBySlot
        lastComparison = nil
        clobber(.i64)
        let (written, start) = begin(op)
        append(place, .i32)
        append(first, .i64)
        append(second, .i64)
        let destination = buffer.count
        buffer.append(UInt32(0))
        let producer = Producer(
            op: written, start: UInt32(start), destination: UInt32(destination))
        if type.isFloat {
            // The bits came through the integer accumulator; who wants a float reads the slot.
            push(type, .home)
            store(producer, in: stack[stack.count - 1].slot)
        } else {
            pushResult(type, producer)
        }
    }

    /// Sends an operand home if it is only in a register.
    private mutating func sendRegisterHome(_ position: Int) {
        if case .register = stack[position].place { sendHome(position) }
    }

    private mutating func slotOrConstant(_ operand: Operand) -> ResolvedOperand {
        var resolved = resolve(operand)
        if resolved.place == .register {
            resolved.place = .slot
            resolved.value = UInt64(resolved.slot)
        }
        return resolved
    }
}
