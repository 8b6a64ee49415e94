import MartletOps
import WasmModule

// Calls and exceptions.

extension FunctionCompiler {
    mutating func compileCall(to function: UInt32) {
        let signature = module.signature(of: FunctionIndex(function))
        if isStepping, module.localsPrice(of: FunctionIndex(function)) > 0 {
            emitSlow(.call, operands: 0, function)
        }
        prepareCall(signature)
        let defined = Int(function) - module.importedFunctionCount
        if defined >= 0 {
            appendCallOp(.call, entering: .callEntering)
            buffer.append(UInt32(defined * MemoryLayout<FunctionEntry>.stride))
        } else {
            buffer.append(Op(.callImport))
            buffer.append(function)
            buffer.append(UInt64(0))
        }
        finishCall(signature)
    }

    /// Compiles a call that is not to a function known now, or an exception; tells whether it was one.
    mutating func compileCall(_ instruction: Instruction) -> Bool {
        switch (instruction.opcode, instruction.immediate) {
        case (.callIndirect, .indices(let type, let table)):
            let index = takeTarget()
            emitRecordCall(
                .callIndirect, module.signature(TypeIndex(type)), index, table: table, type)
        case (.callRef, .index(let type)):
            let reference = takeTarget()
            emitRecordCall(.callReference, module.signature(TypeIndex(type)), reference, type)
        case (.returnCall, .index(let function)):
            emitTailCall(.returnCall, module.signature(of: FunctionIndex(function)), function)
        case (.returnCallIndirect, .indices(let type, let table)):
            let index = takeTarget()
            emitTailCall(
                .returnCallIndirect, module.signature(TypeIndex(type)), index, table: table, type)
        case (.returnCallRef, .index(let type)):
            let reference = takeTarget()
            emitTailCall(.returnCallRef, module.signature(TypeIndex(type)), reference, type)
        case (.throw, .index(let tag)):
            let types = module.signature(module.definition.tags[Int(tag)]).parameters
            sendAllHome()
            noteReferences(at: buffer.count)
            emitSlow(.throw, operands: types.count, tag)
            becomeUnreachable()
        case (.throwRef, _):
            emitSlow(.throwRef, operands: 1)
            becomeUnreachable()
        default:
            return false
        }
        return true
    }

    /// Pops the table index or reference of a call and gives its slot, as byte offset.
    private mutating func takeTarget() -> UInt32 {
        sendRegisters()
        return inSlot(pop())
    }

    /// Results that are only in registers go home.
    private mutating func sendRegisters() {
        spill(.acc)
        spill(.facc)
    }

    /// Puts the arguments where the callee's frame begins and nothing else in the way.
    private mutating func prepareCall(_ signature: Signature) {
        sendRegisters()
        // A call records the operands that are not at home; they go there before the records outgrow
        // the code by more than a constant factor.
        let unsettled = stack.count - settled - signature.parameters.count
        if unsettled > 64 || aliases.count + unsettled > aliasesMax { sendAllHome() }
        sendHome(top: signature.parameters.count)
        for _ in signature.parameters { _ = pop() }
        endRun()
        notePoint()
        beginRun()
    }

    /// Appends a call op that does the work of the callee's `enter` too; but where calls are profiled, the
    /// callee's code begins with another op.
    private mutating func appendCallOp(_ plain: ControlOp, entering: ControlOp) {
        if module.isProfiled { buffer.append(Op(plain)) } else { appendEdgeOp(Op(entering)) }
    }

    private mutating func finishCall(_ signature: Signature) {
        buffer.append(bytes(signature.parameterSlots))
        buffer.append(bytes(linkSlot + 1))
        finishCallEdge(signature)
    }

    /// Ends a call op with what a return reads: the arguments' place and the price of the next run.
    private mutating func finishCallEdge(_ signature: Signature) {
        let arguments = operandBase + height
        buffer.append(bytes(arguments))
        appendRest()
        let firstAlias = aliases.count
        for operand in stack.elements[settled...] {
            let home = bytes(operand.slot)
            switch operand.place {
            case .local(let local):
                aliases.append(Alias(home: home, source: bytes(local), constant: 0))
                if operand.type == .v128 {
                    aliases.append(Alias(home: home + 8, source: bytes(local + 1), constant: 0))
                }
            case .constant(let bits):
                aliases.append(Alias(home: home, source: Alias.constant, constant: bits))
            case .vectorConstant(let position):
                let vector = vectorConstants[Int(position)]
                for (home, half) in [(home, vector.low), (home + 8, vector.high)] {
                    aliases.append(Alias(home: home, source: Alias.constant, constant: half))
                }
            case .home, .register: break
            }
        }
        // The frame waits inside the op.
        noteReferences(at: buffer.count - 1)
        pushHome(signature.results)
        forgetMirrors()
        noteHead(
            at: reader.position, mirror: bytes(arguments), aliases: firstAlias..<aliases.count)
        if signature.results.count == 1, signature.results[0] != .v128 {
            mirror(signature.results[0], arguments)
        }
        renewPin()
    }

    private mutating func emitRecordCall(
        _ op: ControlOp, _ signature: Signature, _ target: UInt32, table: UInt32 = 0, _ type: UInt32
    ) {
        prepareCall(signature)
        appendCallOp(
            op, entering: op == .callIndirect ? .callIndirectEntering : .callReferenceEntering)
        buffer.append(target)
        buffer.append(table * 8)
        buffer.append(type * 4)
        finishCall(signature)
    }

    private mutating func emitTailCall(
        _ opcode: Opcode, _ signature: Signature, _ target: UInt32, table: UInt32 = 0,
        _ type: UInt32 = 0
    ) {
        sendRegisters()
        sendHome(top: signature.parameters.count)
        for _ in signature.parameters { _ = pop() }
        endRun()
        notePoint()
        let op = tailCallOp(opcode, signature, function: target)
        buffer.append(Op(op))
        buffer.append(UInt32(opcode.rawValue))
        buffer.append(target)
        buffer.append(table * 8)
        buffer.append(type * 4)
        buffer.append(bytes(operandBase + height))
        buffer.append(signature.parameterSlots)
        buffer.append(bytes(linkSlot))
        buffer.append(depthAndSlots)
        if op == .tailCallNear {
            let defined = Int(target) - module.importedFunctionCount
            buffer.append(UInt32(defined * MemoryLayout<FunctionEntry>.stride))
            buffer.append(UInt32(module.localsPrice(of: FunctionIndex(target))))
            buffer.append(module.depthAndSlots(of: FunctionIndex(target)))
        }
        becomeUnreachable()
    }

    /// The op of a tail call: one that can give the frame away by itself, where it may.
    private func tailCallOp(
        _ opcode: Opcode, _ signature: Signature, function: UInt32
    ) -> ControlOp {
        // Eight slots are what the handlers move.
        guard signature.parameterSlots <= 8, !module.isProfiled else { return .tailCall }
        switch opcode {
        case .returnCallIndirect: return .tailCallIndirect
        case .returnCallRef: return .tailCallReference
        default:
            let isNear =
                Int(function) >= module.importedFunctionCount
                && module.localsPrice(of: FunctionIndex(function)) <= UInt32(Int32.max)
            return isNear ? .tailCallNear : .tailCall
        }
    }

    // MARK: Exceptions

    mutating func compileTryTable(_ signature: Signature, _ clauses: CatchList) {
        sendAllHome()
        let region = regions.count
        regions.append(PendingRegion(start: buffer.count, end: buffer.count, stubs: []))
        let payload = height - signature.parameterSlots
        for clause in reader.clauses(clauses) {
            let target = control(clause.label)
            if !target.isFunction {
                labels[target.label].isUsed = true
                labels[target.label].isEnteredUnpinned =
                    labels[target.label].pin != RegisterState.none
            }
            let tag: TagIndex?
            let takesReference: Bool
            switch clause {
            case .tag(let index, _): (tag, takesReference) = (index, false)
            case .tagReference(let index, _): (tag, takesReference) = (index, true)
            case .all: (tag, takesReference) = (nil, false)
            case .allReference: (tag, takesReference) = (nil, true)
            }
            let parameters = tag.map { module.signature(module.definition.tags[$0.position]) }
            regions[region].stubs.append(catchStubs.count)
            catchStubs.append(
                CatchStub(
                    tag: tag, takesReference: takesReference, payloadHeight: payload,
                    signature: parameters, target: target))
        }
        pushControl(.tryTable, signature, region: region)
    }

    /// Writes the code that carries each caught payload to its label.
    mutating func emitCatchStubs(functionSignature: Signature) {
        for position in catchStubs.indices {
            let stub = catchStubs[position]
            // The stack as it was before the block, with the payload on top; the function's own
            // control entry is back for `emitReturn`.
            controls.removeAll()
            controls.append(functionControl(functionSignature))
            stack.removeAll()
            references.removeAll(from: operandBase)
            settled = 0
            height = stub.payloadHeight
            acc = RegisterState()
            facc = RegisterState()
            forgetLastOp()
            pushHome(stub.signature?.parameters ?? [])
            if stub.takesReference { push(.reference, .home) }
            settled = stack.count
            isReachable = true
            isInRun = false
            pin = RegisterState.none
            catchStubs[position].code = buffer.count
            branch(to: stub.target)
        }
        controls.removeAll()
    }

    mutating func functionControl(_ signature: Signature) -> Control {
        Control(
            opcode: .return, signature: signature, base: 0, baseHeight: 0, label: 0, elseLabel: -1,
            region: -1, outerPin: RegisterState.none)
    }
}
