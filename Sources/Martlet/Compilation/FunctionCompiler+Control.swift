import MartletOps
import WasmModule

// Structured control: blocks, branches and where they lead.

extension FunctionCompiler {
    /// Compiles an instruction of that kind; tells whether it was one.
    mutating func compileControl(_ instruction: Instruction) -> Bool {
        switch (instruction.opcode, instruction.immediate) {
        case (.block, .blockType(let type)):
            sendAllHome()
            pushControl(.block, module.signature(type))
        case (.loop, .blockType(let type)):
            sendAllHome()
            pushControl(.loop, module.signature(type))
            pinLocal()
            bind(controls[controls.count - 1].label)
        case (.if, .blockType(let type)): compileIf(module.signature(type))
        case (.tryTable, .catches(let type, let clauses)):
            compileTryTable(module.signature(type), clauses)
        case (.else, _): compileElse()
        case (.brTable, .labels(let table)): compileBranchTable(table)
        case (.brOnNull, .index(let label)):
            sendHome(stack.count - 1)
            let reference = pop()
            branch(to: control(label), if: .comparison(.i64Eq, resolve(reference), .zero))
            push(.reference, .home)
        case (.brOnNonNull, .index(let label)):
            sendHome(stack.count - 1)
            let reference = resolve(stack[stack.count - 1])
            branch(to: control(label), if: .comparison(.i64Ne, reference, .zero))
            _ = pop()
        case (.return, _):
            emitReturn()
            becomeUnreachable()
        default: return compileCall(instruction)
        }
        return true
    }

    mutating func compileBranch(_ label: UInt32) {
        branch(to: control(label))
        becomeUnreachable()
    }

    // What follows changes nothing, but is `mutating` as `resolve` is.

    mutating func control(_ label: UInt32) -> Control { controls[controls.count - 1 - Int(label)] }

    // MARK: Blocks

    private mutating func makeLabel() -> Int {
        labels.append(Label(pin: pin))
        return labels.count - 1
    }

    /// Opens a block whose parameters are on top of the stack.
    mutating func pushControl(
        _ opcode: Opcode, _ signature: Signature, elseLabel: Int = -1, region: Int = -1
    ) {
        controls.append(
            Control(
                opcode: opcode, signature: signature,
                base: stack.count - signature.parameters.count,
                baseHeight: height - signature.parameterSlots, label: makeLabel(),
                elseLabel: elseLabel, region: region, outerPin: pin))
    }

    /// Code can come here by a branch; the instruction at `position` comes next, by default the one
    /// after that at hand.
    private mutating func bind(_ label: Int, at position: Int? = nil) {
        if !isReachable || !isInRun { beginRun() }
        isReachable = true
        if let last = heads.last, Int(last.head.code) == buffer.count,
            last.cost != cost || last.head.isEntry
        {
            // Instructions between two heads have left no code: the places must differ all the same.
            // So must the entry, where locals are not zero yet, and a loop that the function begins with.
            buffer.append(Op(.charge))
            buffer.append(Int32(0))
        }
        labels[label].run = run
        labels[label].cost = cost
        forgetMirrors()
        if labels[label].isEnteredUnpinned {
            labels[label].pinEntry = buffer.count
            noteHead(at: position ?? reader.position)
            renewPin()
        }
        labels[label].code = buffer.count
        noteHead(at: position ?? reader.position)
    }

    /// Leaves the stack as a block finds or leaves it: operands of these types, all at home.
    private mutating func resetStack(_ control: Control, _ types: [SlotType]) {
        stack.truncate(to: control.base)
        height = control.baseHeight
        references.removeAll(from: operandBase + height)
        acc = RegisterState()
        facc = RegisterState()
        forgetLastOp()
        pushHome(types)
        settled = stack.count
    }

    mutating func becomeUnreachable() {
        if isInRun { endRun() }
        isReachable = false
        let control = controls[controls.count - 1]
        resetStack(control, [])
    }

    private mutating func compileIf(_ signature: Signature) {
        let condition = takeCondition()
        sendAllHome()
        let elseLabel = makeLabel()
        emitBranch(if: condition, isNegated: true, to: elseLabel)
        pushControl(.if, signature, elseLabel: elseLabel)
    }

    mutating func compileElse() {
        let control = controls[controls.count - 1]
        var endLabel = -1
        if isReachable {
            sendAllHome()
            endLabel = makeLabel()
            endRun()
            emitEdge(Op(.branch), to: endLabel, isPaid: true)
        }
        isReachable = false
        resetStack(control, control.signature.parameters)
        bind(control.elseLabel)
        controls[controls.count - 1].elseLabel = endLabel
    }

    /// Binds what leads to the `end` at hand, which it pays, and not past it: the first side of an
    /// `if`, or the false side where there is no `else`.
    mutating func arriveAtEnd() {
        guard let control = controls.last, control.elseLabel >= 0, unreachableBlocks == 0 else {
            return
        }
        if isReachable { sendAllHome() }
        resetStack(control, control.signature.results)
        bind(control.elseLabel, at: Int(instruction))
    }

    mutating func compileEnd() {
        let control = controls[controls.count - 1]
        if control.isFunction {
            if isReachable { emitReturn() }
            if isInRun { endRun() }
            _ = controls.removeLast()
            return
        }
        let isBound = labels[control.label].isUsed && control.opcode != .loop
        if isBound {
            if isReachable { sendAllHome() }
            resetStack(control, control.signature.results)
            bind(control.label)
        } else if !isReachable {
            resetStack(control, control.signature.results)
        }
        if control.region >= 0 { regions[control.region].end = buffer.count }
        _ = controls.removeLast()
        if pin != control.outerPin {
            pin = control.outerPin
            if isReachable { renewPin() }
        }
        if !isReachable, let outer = controls.last { resetStack(outer, []) }
    }

    // MARK: Conditions

    /// What a conditional branch looks at.
    enum Condition {
        case comparison(Opcode, ResolvedOperand, ResolvedOperand)
        case value(ResolvedOperand)
    }

    /// Pops the condition; the comparison that gave it is taken over where possible.
    mutating func takeCondition() -> Condition {
        if let comparison = takeComparison() {
            return .comparison(comparison.opcode, comparison.first, comparison.second)
        }
        return .value(resolve(pop()))
    }

    // MARK: Branches

    /// Appends an op that pays for an edge, or its twin where nothing costs anything.
    mutating func appendEdgeOp(_ op: Op) {
        buffer.append(isMetered ? op : op.unmetered)
    }

    /// Appends target and price of an edge, to be filled in at the end.
    private mutating func appendEdge(to label: Int, isPaid: Bool) {
        noteEdge(at: buffer.count, priceAt: buffer.count + 8, to: label, isPaid: isPaid)
        buffer.append(UInt64(0))
        buffer.append(Int32(0))
    }

    /// Records where target and price of an edge are to be filled in.
    private mutating func noteEdge(
        at position: Int, priceAt pricePosition: Int, to label: Int, isPaid: Bool
    ) {
        let renewsPin = labels[label].pin != pin && labels[label].pin != RegisterState.none
        if renewsPin { labels[label].isEnteredUnpinned = true }
        edges.append(
            Edge(
                position: position, pricePosition: pricePosition, label: label,
                run: isInRun ? run : -1, cost: cost, isPaid: isPaid, renewsPin: renewsPin))
    }

    private mutating func emitEdge(_ op: Op, to label: Int, isPaid: Bool) {
        appendEdgeOp(op)
        appendEdge(to: label, isPaid: isPaid)
    }

    /// Branches to a label when a condition holds, or does not.
    private mutating func emitBranch(
        if condition: Condition, isNegated: Bool, to label: Int, isPaid: Bool = true
    ) {
        switch condition {
        case .value(var operand):
            if operand.place == .immediate { demote(&operand) }
            if isPinned(operand) {
                return emitBranch(
                    if: .comparison(.i32Ne, operand, .zero), isNegated: isNegated, to: label,
                    isPaid: isPaid)
            }
            if operand.place == .register,
                let test = findOp(.i32Ne, .branchIf, .register, .immediate),
                fusion(with: test) != nil
            {
                return emitBranch(
                    if: .comparison(.i32Ne, operand, .zero), isNegated: isNegated, to: label,
                    isPaid: isPaid)
            }
            let isInRegister = operand.place == .register
            switch (isInRegister, isNegated) {
            case (true, false): appendEdgeOp(Op(.branchIfAcc))
            case (true, true): appendEdgeOp(Op(.branchUnlessAcc))
            case (false, false): appendEdgeOp(Op(.branchIfSlot))
            case (false, true): appendEdgeOp(Op(.branchUnlessSlot))
            }
            append(operand, .i32)
            appendEdge(to: label, isPaid: isPaid)
        case .comparison(var opcode, var first, var second):
            var kind = OpFamily.Kind.branchIf
            if isNegated {
                if let (inverse, isExchanged) = Self.inverse(opcode) {
                    opcode = inverse
                    if isExchanged { swap(&first, &second) }
                } else {
                    kind = .branchIfNot
                }
            }
            guard case .compare(let type) = opcode.row.type else { return }
            let op = shape(
                opcode, kind, type, &first, &second)
            _ = begin(op, isTwin: !isMetered)
            append(first, type)
            append(second, type)
            appendEdge(to: label, isPaid: isPaid)
        }
        lastComparison = nil
    }

    private mutating func labelTypes(_ control: Control) -> [SlotType] {
        control.opcode == .loop ? control.signature.parameters : control.signature.results
    }

    private mutating func labelSlots(_ control: Control) -> UInt32 {
        control.opcode == .loop ? control.signature.parameterSlots : control.signature.resultSlots
    }

    /// Whether the operands that a branch carries lie where its target wants them.
    private mutating func areInPlace(_ control: Control) -> Bool {
        let slots = labelSlots(control)
        return slots == 0 || height - slots == control.baseHeight
    }

    /// Emits the moves that carry the top operands to the places that a label expects.
    /// The stack stays as it is.
    private mutating func carryOperands(to control: Control) {
        let types = labelTypes(control)
        if areInPlace(control) { return sendHome(top: types.count) }
        let first = stack.count - types.count
        if types.count > 4 {
            // One op, whatever the number: branches are cheap to write and must be cheap to compile.
            sendHome(top: types.count)
            emitCopySlots(
                from: stack[first].slot, to: operandBase + control.baseHeight,
                labelSlots(control))
            return
        }
        var slot = operandBase + control.baseHeight
        for (position, type) in zip(first..., types) {
            emitMove(stack[position], to: slot)
            slot += type.slots
        }
    }

    private mutating func emitCopySlots(
        from source: UInt32, to destination: UInt32, _ count: UInt32
    ) {
        buffer.append(Op(.copySlots))
        buffer.append(bytes(source))
        buffer.append(bytes(destination))
        buffer.append(count)
        forgetMirrors()
    }

    mutating func branch(to control: Control) {
        if control.isFunction { return emitReturn() }
        labels[control.label].isUsed = true
        carryOperands(to: control)
        if isInRun { endRun() }
        emitEdge(Op(.branch), to: control.label, isPaid: true)
    }

    mutating func branch(to control: Control, if condition: Condition) {
        if !control.isFunction, areInPlace(control) {
            labels[control.label].isUsed = true
            sendHome(top: labelTypes(control).count)
            return emitBranch(if: condition, isNegated: false, to: control.label)
        }
        let types = labelTypes(control)
        if types.count > 4 || control.isFunction && types.count > 1 { sendHome(top: types.count) }
        let skip = makeLabel()
        emitBranch(if: condition, isNegated: true, to: skip, isPaid: false)
        let registers = (acc, facc)
        if control.isFunction {
            emitRefund()
            emitReturn()
        } else {
            labels[control.label].isUsed = true
            carryOperands(to: control)
            emitEdge(Op(.branch), to: control.label, isPaid: true)
        }
        // Only the branch around leads here, so everything is as it was before the moves.
        (acc, facc) = registers
        lastComparison = nil
        labels[skip].code = buffer.count
    }

    private mutating func compileBranchTable(_ table: LabelTable) {
        var index = resolve(pop())
        if index.place == .immediate { demote(&index) }
        var targets: [Control] = []
        for label in reader.labels(table) { targets.append(control(label)) }
        sendHome(top: labelTypes(targets[0]).count)
        endRun()
        let op = shape(.brTable, .branchTable, &index)
        _ = begin(op, isTwin: !isMetered)
        append(index, .i32)
        buffer.append(table.count)
        // All targets, then all prices.
        let first = buffer.count
        for _ in targets { buffer.append(UInt64(0)) }
        for _ in targets { buffer.append(Int32(0)) }
        // Targets that want the operands elsewhere, or return, get code of their own, once each.
        var stubs: [Int: (label: Int, control: Control)] = [:]
        var order: [Int] = []
        for (number, target) in targets.enumerated() {
            let position = first + number * 8
            let pricePosition = first + targets.count * 8 + number * 4
            if !target.isFunction, areInPlace(target) {
                labels[target.label].isUsed = true
                noteEdge(at: position, priceAt: pricePosition, to: target.label, isPaid: true)
            } else {
                if stubs[target.label] == nil {
                    stubs[target.label] = (makeLabel(), target)
                    order.append(target.label)
                }
                noteEdge(
                    at: position, priceAt: pricePosition, to: stubs[target.label]?.label ?? 0,
                    isPaid: false)
            }
        }
        for key in order {
            guard let stub = stubs[key] else { continue }
            labels[stub.label].code = buffer.count
            forgetMirrors()
            branch(to: stub.control)
        }
        becomeUnreachable()
    }

    // MARK: Returning

    /// Returns the top operands. The stack stays as it is.
    mutating func emitReturn() {
        if module.isProfiled { buffer.append(Op(.profileLeave)) }
        let results = controls[0].signature.results
        let link = bytes(linkSlot)
        guard let type = results.first else {
            appendEdgeOp(Op(.returnVoid))
            return buffer.append(link)
        }
        if results.count > 1 {
            for position in stack.count - results.count..<stack.count {
                emitMove(stack[position], to: stack[position].slot)
            }
            buffer.append(Op(.returnMany))
            buffer.append(link)
            buffer.append(bytes(stack[stack.count - results.count].slot))
            return buffer.append(controls[0].signature.resultSlots)
        }
        if type == .v128 {
            let vector = inSlot(stack[stack.count - 1])
            appendEdgeOp(Op(.returnVector))
            buffer.append(link)
            return buffer.append(vector)
        }
        var result = resolve(stack[stack.count - 1])
        if result.place == .immediate { demote(&result) }
        if result.place == .register {
            appendEdgeOp(Op(type.isFloat ? .returnFacc : .returnAcc))
            buffer.append(link)
        } else {
            appendEdgeOp(Op(type.isFloat ? .returnFloatSlot : .returnSlot))
            buffer.append(link)
            buffer.append(UInt32(truncatingIfNeeded: result.value))
        }
    }
}
