import MartletOps
import WasmModule

// Dispatch by opcode: what is not given by the row's type alone.

extension FunctionCompiler {
    /// Compiles one reachable instruction.
    mutating func compile(_ instruction: ShortInstruction) throws(DecodeError) {
        let opcode = instruction.opcode
        let kind = kinds[opcode.number]
        switch kind.way {
        case .localGet:
            let (type, slot) = local(instruction.index)
            push(type, .local(slot))
        case .localSet: setLocal(local(instruction.index).slot)
        case .localTee:
            let (type, slot) = local(instruction.index)
            setLocal(slot)
            push(type, .local(slot))
        case .constant: push(kind.result, .constant(instruction.number))
        case .binary: compileBinary(opcode, kind.operands)
        case .compare: compileComparison(opcode, kind.operands)
        case .test: compileTest(opcode, kind.operands)
        case .unary: compileUnary(opcode, kind.operands, kind.result)
        case .extendUnsigned: extendUnsigned()
        case .load:
            if case .address = instruction.form, isFirstMemoryPlain {
                compileLoad(opcode, kind.operands, offset: instruction.number)
            } else {
                compileFarAccess(try reader.instruction(instruction), kind)
            }
        case .store:
            if case .address = instruction.form, isFirstMemoryPlain {
                compileStore(opcode, kind.operands, offset: instruction.number)
            } else {
                compileFarAccess(try reader.instruction(instruction), kind)
            }
        case .call: compileCall(to: instruction.index)
        case .branch: compileBranch(instruction.index)
        case .branchIf:
            branch(to: control(instruction.index), if: takeCondition())
        case .end: compileEnd()
        case .vector: compileVector(try reader.instruction(instruction))
        case .other: compileContextual(try reader.instruction(instruction))
        }
    }

    private mutating func compileFarAccess(_ instruction: Instruction, _ kind: InstructionKind) {
        guard case .memory(let memory, _) = instruction.immediate else { return }
        if case .load = kind.way {
            compileFarLoad(instruction.opcode, kind.operands, memory)
        } else {
            compileFarStore(instruction.opcode, memory)
        }
    }

    /// An i32 is zero-extended wherever it is.
    private mutating func extendUnsigned() {
        let position = stack.count - 1
        stack[position].type = .i64
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
        case (.globalGet, .index(let global)): compileGlobalGet(global)
        case (.globalSet, .index(let global)): compileGlobalSet(global)
        case (.refNull, _): push(.reference, .constant(0))
        case (.refIsNull, _):
            compileTest(.i64Eqz, .i64)
        default:
            if !compileControl(instruction), !compileOutside(instruction),
                !compileAggregate(instruction)
            {
                preconditionFailure("\(opcode) is refused when a module is loaded")
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
