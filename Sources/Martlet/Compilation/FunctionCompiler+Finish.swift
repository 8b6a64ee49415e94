import MartletOps
import WasmModule

// One function from beginning to end.

extension FunctionCompiler {
    /// Compiles a body to fast code, or, where its fast code is given, to stepping code.
    mutating func compile(
        _ function: FunctionIndex, fast: CompiledFunction? = nil
    ) throws(DecodeError) -> CompiledFunction {
        let body = module.body(of: function)
        begin(function, body, fast: fast)
        while let next = try reader.nextShort() {
            instruction = next.offset
            if next.opcode == .end { arriveAtEnd() }
            guard isReachable else {
                if case .other = next.form { _ = try reader.instruction(next) }
                skip(next.opcode)
                continue
            }
            splitRun()
            if isStepping {
                steps.append(CodeStep(instruction: instruction, code: UInt32(buffer.count)))
            }
            charge(price(of: next))
            try compile(next)
            if isStepping || !isFusing, isReachable, !controls.isEmpty {
                sendAllHome()
                forgetMirrors()
            }
        }
        emitCatchStubs(functionSignature: module.signature(of: function))
        if isInRun { endRun() }
        return finish()
    }

    private mutating func begin(
        _ function: FunctionIndex, _ body: FunctionBody, fast: CompiledFunction?
    ) {
        index = function
        self.fast = fast
        isFusing = module.isFusing && fast == nil
        pin = RegisterState.none
        loopPins.removeAll(keepingCapacity: true)
        reader.begin(body)
        buffer.removeAll()
        stack.removeAll()
        references.reset()
        referenceMaps.removeAll(keepingCapacity: true)
        absentReferences.removeAll(keepingCapacity: true)
        controls.removeAll()
        labels.removeAll()
        edges.removeAll()
        rests.removeAll()
        heads.removeAll()
        points.removeAll()
        aliases.removeAll()
        regions.removeAll(keepingCapacity: true)
        steps.removeAll(keepingCapacity: true)
        catchStubs.removeAll(keepingCapacity: true)
        vectorConstants.removeAll(keepingCapacity: true)
        runs.removeAll()
        height = 0
        settled = 0
        acc = RegisterState()
        facc = RegisterState()
        forgetLastOp()
        unreachableBlocks = 0
        isReachable = true
        cost = 0
        price = 0

        let signature = module.signature(of: function)
        let declared = layOutFrame(signature, body)
        depthAndSlots = module.depthAndSlots(of: function)
        pushFunctionControl(signature)
        beginRun()
        aliasesMax = 256 + 4 * body.range.count
        instruction = UInt32(body.range.lowerBound)
        if !isStepping {
            if module.isProfiled {
                buffer.append(Op(.profileEnter))
                buffer.append(function.rawValue)
            }
            notePoint()
            appendEdgeOp(Op(.enter))
            buffer.append(bytes(linkSlot + 1))
            appendRest()
            buffer.append(depthAndSlots)
            noteHead(at: body.range.lowerBound, isEntry: true)
        }
        // Fast code begins with an op that has zeroed the first ones.
        let zeroed = isStepping ? 0 : min(declared, Self.slotsZeroedAtEntry)
        emitZeroing(from: linkSlot + 2 + zeroed, count: declared - zeroed)
    }

    private mutating func pushFunctionControl(_ signature: Signature) {
        controls.append(functionControl(signature))
        labels.append(Label())
    }

    /// Parameters, two link slots, declared locals. Gives the number of slots declared.
    private mutating func layOutFrame(_ signature: Signature, _ body: FunctionBody) -> UInt32 {
        localTypes.removeAll()
        localSlots.removeAll()
        localRuns.removeAll(keepingCapacity: true)
        var localCount = UInt32(signature.parameters.count)
        var slot: UInt32 = 0
        for type in signature.parameters {
            localTypes.append(type)
            localSlots.append(slot)
            slot += type.slots
        }
        linkSlot = slot
        slot += 2
        for run in body.locals {
            let type = SlotType(run.type)
            let direct = min(Int(run.count), max(0, Self.directLocals - localTypes.count))
            for position in 0..<UInt32(direct) {
                localTypes.append(type)
                localSlots.append(slot + position * type.slots)
            }
            slot += run.count * type.slots
            localCount += run.count
            localRuns.append(PlacedRun(end: localCount, type: type, endSlot: slot))
        }
        operandBase = slot
        return slot - linkSlot - 2
    }

    /// Type and slot of a local. A few bytes declare tens of thousands of locals, in every function of
    /// a module, so only the first ones are laid out one by one. (`mutating` as `resolve` is.)
    @inline(__always)
    mutating func local(_ index: UInt32) -> (type: SlotType, slot: UInt32) {
        let position = Int(index)
        if position < localTypes.count { return (localTypes[position], localSlots[position]) }
        return localInRuns(index)
    }

    @inline(never)
    private mutating func localInRuns(_ index: UInt32) -> (type: SlotType, slot: UInt32) {
        let run = localRuns[localRuns.partitioningIndex { $0.end > index }]
        return (run.type, run.endSlot - (run.end - index) * run.type.slots)
    }

    private static let directLocals = 1024
    /// By `enter`, and by call ops that do its work.
    private static let slotsZeroedAtEntry: UInt32 = 4

    private mutating func emitZeroing(from first: UInt32, count: UInt32) {
        if count > 256 {
            buffer.append(Op(.zeroSlots))
            buffer.append(bytes(first))
            return buffer.append(count)
        }
        var slot = first
        var left = count
        let sizes: [(UInt32, ControlOp)] = [
            (16, .zero16), (8, .zero8), (4, .zero4), (2, .zero2), (1, .zero1),
        ]
        for (size, op) in sizes {
            while left >= size {
                buffer.append(Op(op))
                buffer.append(bytes(slot))
                slot += size
                left -= size
            }
        }
    }

    /// Follows the nesting of code that cannot be reached.
    private mutating func skip(_ opcode: Opcode) {
        switch opcode {
        case .block, .loop, .if, .tryTable: unreachableBlocks += 1
        case .end where unreachableBlocks > 0: unreachableBlocks -= 1
        case .end: compileEnd()
        case .else where unreachableBlocks == 0: compileElse()
        default: break
        }
    }

    /// Fills in targets and prices and hands out the code.
    private mutating func finish() -> CompiledFunction {
        let place = module.room(for: buffer.count)
        let runs = runs.elements
        /// Units from a place in a run to the run's end.
        func rest(_ run: Int, _ cost: UInt64) -> Int64 { Int64(runs[run] - cost) }
        for edge in edges.elements {
            let label = labels[edge.label]
            let code = edge.renewsPin ? label.pinEntry : label.code
            // An address, not a distance: the target must be known early, it decides when a loop goes on.
            let target = UInt(bitPattern: place.baseAddress) + UInt(code)
            buffer.patch(target, at: edge.position)
            guard edge.isPaid else { continue }
            let left = edge.run < 0 ? 0 : rest(edge.run, edge.cost)
            buffer.patch(
                Int32(truncatingIfNeeded: rest(label.run, label.cost) - left),
                at: edge.pricePosition)
        }
        for fixup in rests.elements {
            let units = rest(fixup.run, fixup.cost)
            buffer.patch(
                Int32(truncatingIfNeeded: fixup.isRefund ? -units : units), at: fixup.position)
        }
        place.copyMemory(from: buffer.contents)
        return CompiledFunction(
            index: index, isStepping: isStepping, code: UnsafeRawBufferPointer(place),
            heads: heads.map { pending in
                var head = pending.head
                head.rest = UInt32(truncatingIfNeeded: rest(pending.run, pending.cost))
                return head
            },
            points: points.map { pending in
                var point = pending.point
                point.rest = UInt32(truncatingIfNeeded: rest(pending.run, pending.cost))
                return point
            },
            aliases: aliases.map { $0 },
            regions: regions.map { region in
                TryRegion(
                    code: UInt32(region.start)..<UInt32(max(region.start, region.end)),
                    clauses: region.stubs.map { position in
                        let stub = catchStubs[position]
                        return TryRegion.Clause(
                            tag: stub.tag, takesReference: stub.takesReference,
                            payload: bytes(operandBase + stub.payloadHeight),
                            code: UInt32(stub.code))
                    })
            },
            linkOffset: bytes(linkSlot),
            referenceLocals: referenceLocals, referenceMaps: referenceMaps.exactCopy,
            references: references.nodes.exactCopy, absentReferences: absentReferences.exactCopy,
            steps: steps.exactCopy)
    }
}

extension Array {
    /// The same elements in memory of their own, and no more of it than they need.
    fileprivate var exactCopy: [Element] {
        isEmpty
            ? []
            : [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
                initialized = buffer.initialize(fromContentsOf: self)
            }
    }
}
