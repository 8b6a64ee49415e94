import MartletOps
import WasmModule

// Vectors. They are in slots, at home or in a local, or constants: there is no accumulator for them.
// An op that gives one names its slot last, and can be told another one as long as it is the last op.

extension FunctionCompiler {
    /// `gt` and `ge` as `lt` and `le` of exchanged operands.
    static let vectorPairs: [(Opcode, Opcode)] = [
        (.i8x16GtS, .i8x16LtS), (.i8x16GtU, .i8x16LtU), (.i8x16GeS, .i8x16LeS),
        (.i8x16GeU, .i8x16LeU), (.i16x8GtS, .i16x8LtS), (.i16x8GtU, .i16x8LtU),
        (.i16x8GeS, .i16x8LeS), (.i16x8GeU, .i16x8LeU), (.i32x4GtS, .i32x4LtS),
        (.i32x4GtU, .i32x4LtU), (.i32x4GeS, .i32x4LeS), (.i32x4GeU, .i32x4LeU),
        (.i64x2GtS, .i64x2LtS), (.i64x2GeS, .i64x2LeS), (.f32x4Gt, .f32x4Lt), (.f32x4Ge, .f32x4Le),
        (.f64x2Gt, .f64x2Lt), (.f64x2Ge, .f64x2Le),
    ]

    /// Compiles one reachable instruction whose row has a vector among its types.
    mutating func compileVector(_ instruction: Instruction) {
        let opcode = instruction.opcode
        switch (opcode.row.type, instruction.immediate) {
        case (.constant, .v128(let low, let high)):
            vectorConstants.append(V128(low: low, high: high))
            push(.v128, .vectorConstant(Int32(vectorConstants.count - 1)))
        case (.binary, .v128(let low, let high)): compileShuffle(low, high)
        case (.unary, _): emitVector(op(opcode, .vector, OpShape(.slot)), popVectors(1))
        case (.binary, _): compileVectorBinary(opcode)
        case (.ternary, _): emitVector(op(opcode, .vector, OpShape(.slot)), popVectors(3))
        case (.test, _): compileVectorRead(opcode, .i32, lane: 0)
        case (.convert(.v128, to: let type), .lane(let lane)):
            compileVectorRead(opcode, type.slotType, lane: UInt32(lane) * opcode.laneBytes)
        case (.convert(let type, to: .v128), _): compileSplat(opcode, type)
        case (.shift, _): compileShift(opcode)
        case (.replaceLane(let type), .lane(let lane)): compileReplaceLane(opcode, type, lane)
        case (.load, .memory(let memory, _)):
            compileVectorLoad(opcode, memory)
        case (.loadLane(let bytes), .memory(let memory, let lane)):
            compileVectorLoad(opcode, memory, lane: lane, bytes: bytes)
        case (.store, .memory(let memory, _)): compileVectorStore(opcode, memory, lane: 0)
        case (.storeLane(let bytes), .memory(let memory, let lane)):
            compileVectorStore(opcode, memory, lane: lane, bytes: bytes)
        default: preconditionFailure("\(opcode) has no vectors")
        }
    }

    // MARK: Operands

    /// Pops as many vectors and gives their slots, as byte offsets; that of the deepest comes first.
    private mutating func popVectors(_ count: Int) -> [UInt32] {
        var offsets: [UInt32] = []
        for _ in 0..<count { offsets.append(inSlot(pop())) }
        return offsets.reversed()
    }

    /// Writes a constant to two slots.
    mutating func emitVectorConstant(_ position: Int32, to slot: UInt32) {
        invalidate(slot)
        invalidate(slot + 1)
        buffer.append(Op(.constantVector))
        append(vectorConstants[Int(position)])
        buffer.append(bytes(slot))
    }

    private mutating func append(_ vector: V128) {
        buffer.append(vector.low)
        buffer.append(vector.high)
    }

    /// A popped scalar in its register or in a slot.
    private mutating func inRegisterOrSlot(_ operand: Operand) -> ResolvedOperand {
        var resolved = resolve(operand)
        if resolved.place == .immediate { demote(&resolved) }
        return resolved
    }

    mutating func op(_ opcode: Opcode, _ kind: OpFamily.Kind, _ shape: OpShape) -> Op {
        guard let op = Op.of(opcode, kind, shape) else {
            preconditionFailure("no op for \(opcode)")
        }
        return op
    }

    /// Ends an op with its result's slot, the home of the operand that it pushes.
    mutating func finishVector() {
        let slot = operandBase + height
        invalidate(slot)
        invalidate(slot + 1)
        lastComparison = nil
        lastVector = VectorProducer(slot: slot, destination: buffer.count)
        buffer.append(bytes(slot))
        push(.v128, .home)
    }

    /// Sets a local to a vector just popped; `isLast` tells that no op came in between.
    mutating func setVector(_ slot: UInt32, _ operand: Operand, isLast: Bool) {
        if isLast, isFusing, case .home = operand.place, let producer = lastVector,
            producer.slot == operand.slot, producer.end == buffer.count
        {
            buffer.patch(bytes(slot), at: producer.destination)
        } else {
            emitMove(operand, to: slot)
        }
        lastVector = nil
    }

    // MARK: Instructions

    private mutating func emitVector(_ op: Op, _ operands: [UInt32]) {
        buffer.append(op)
        for operand in operands { buffer.append(operand) }
        finishVector()
    }

    /// An op for two vectors. One of them may be a constant in the op.
    private mutating func compileVectorBinary(_ opcode: Opcode) {
        var opcode = opcode
        var second = pop()
        var first = pop()
        if let other = Self.exchanged[opcode.number] {
            opcode = other
            swap(&first, &second)
        }
        if opcode.isCommutative, case .vectorConstant = first.place {
            swap(&first, &second)
        }
        if emitSumWithProduct(opcode, first, second) { return }
        if case .vectorConstant(let constant) = second.place,
            let op = Op.of(opcode, .vector, OpShape(.slot, .immediate))
        {
            let slot = inSlot(first)
            buffer.append(op)
            buffer.append(slot)
            append(vectorConstants[Int(constant)])
            return finishVector()
        }
        if case .vectorConstant(let constant) = first.place,
            let op = Op.of(opcode, .vector, OpShape(.immediate, .slot))
        {
            let slot = inSlot(second)
            buffer.append(op)
            append(vectorConstants[Int(constant)])
            buffer.append(slot)
            return finishVector()
        }
        let operands = (inSlot(first), inSlot(second))
        let start = buffer.count
        emitVector(op(opcode, .vector, OpShape(.slot)), [operands.0, operands.1])
        if opcode == .f32x4Mul || opcode == .f64x2Mul {
            lastVector?.product = .init(start: start, factors: operands)
        }
    }

    /// Takes back the product that the last op gave if it is one operand of this sum or difference,
    /// and does both at once. The relaxed instructions round twice, as two ops do, and a product's
    /// NaN is as good as any.
    private mutating func emitSumWithProduct(
        _ opcode: Opcode, _ first: Operand, _ second: Operand
    ) -> Bool {
        guard isFusing, let last = lastVector, last.end == buffer.count, let product = last.product
        else { return false }
        let fused: Opcode
        switch opcode {
        case .f32x4Add: fused = .f32x4RelaxedMadd
        case .f64x2Add: fused = .f64x2RelaxedMadd
        case .f32x4Sub: fused = .f32x4RelaxedNmadd
        case .f64x2Sub: fused = .f64x2RelaxedNmadd
        default: return false
        }
        let isSum = fused == .f32x4RelaxedMadd || fused == .f64x2RelaxedMadd
        let other: Operand
        if isAtHome(second, last.slot) {
            other = first
        } else if isSum, isAtHome(first, last.slot) {
            other = second
        } else {
            return false
        }
        if case .vectorConstant = other.place { return false }
        let term = inSlot(other)
        buffer.truncate(to: product.start)
        emitVector(
            op(fused, .vector, OpShape(.slot)), [product.factors.0, product.factors.1, term])
        return true
    }

    private func isAtHome(_ operand: Operand, _ slot: UInt32) -> Bool {
        if case .home = operand.place { operand.slot == slot } else { false }
    }

    /// A test, or a lane given by its offset: the result is a scalar.
    private mutating func compileVectorRead(_ opcode: Opcode, _ type: SlotType, lane: UInt32) {
        let offset = inSlot(pop()) + lane
        lastComparison = nil
        clobber(type)
        let start = buffer.count
        let op = op(opcode, .value, OpShape(.slot))
        buffer.append(op)
        buffer.append(offset)
        finishValue(op, start, result: type)
    }

    /// The opcode for an operand's place: a float in a slot is an integer.
    private func splatOpcode(_ opcode: Opcode, _ place: OperandPlace) -> Opcode {
        guard place == .slot else { return opcode }
        switch opcode {
        case .f32x4Splat: return .i32x4Splat
        case .f64x2Splat: return .i64x2Splat
        case .f32x4ReplaceLane: return .i32x4ReplaceLane
        case .f64x2ReplaceLane: return .i64x2ReplaceLane
        default: return opcode
        }
    }

    private mutating func compileSplat(_ opcode: Opcode, _ type: OperandType) {
        let operand = inRegisterOrSlot(pop())
        let opcode = splatOpcode(opcode, operand.place)
        buffer.append(op(opcode, .vector, OpShape(operand.place)))
        append(operand, type)
        finishVector()
    }

    private mutating func compileReplaceLane(_ opcode: Opcode, _ type: OperandType, _ lane: UInt8) {
        let operand = inRegisterOrSlot(pop())
        let vector = inSlot(pop())
        let size = opcode.laneBytes
        let opcode = splatOpcode(opcode, operand.place)
        buffer.append(op(opcode, .vector, OpShape(operand.place)))
        buffer.append(vector)
        append(operand, type)
        appendMask(lane: lane, bytes: size)
        finishVector()
    }

    /// Appends 16 bytes, all ones where a lane is.
    mutating func appendMask(lane: UInt8, bytes: UInt32) {
        let first = UInt32(lane) * bytes
        for position in 0..<UInt32(16) {
            buffer.append(UInt8(position >= first && position < first + bytes ? 0xFF : 0))
        }
    }

    private mutating func compileShift(_ opcode: Opcode) {
        let distance = resolve(pop())
        let vector = inSlot(pop())
        buffer.append(op(opcode, .vector, OpShape(distance.place)))
        buffer.append(vector)
        append(distance, .i32)
        finishVector()
    }

    mutating func compileVectorSelect() {
        let condition = inRegisterOrSlot(pop())
        let values = popVectors(2)
        buffer.append(Op(condition.place == .register ? .selectVectorAcc : .selectVectorSlot))
        append(condition, .i32)
        for value in values { buffer.append(value) }
        finishVector()
    }

    // MARK: Memory

    /// A load, of a lane where one is given.
    private mutating func compileVectorLoad(
        _ opcode: Opcode, _ memory: MemoryArgument, lane: UInt8? = nil, bytes size: UInt8 = 0
    ) {
        guard isPlain(memory.memory) else {
            guard let lane else { return compileFarVectorLoad(opcode, memory) }
            return compileFarLaneLoad(memory, lane: lane, bytes: size)
        }
        let vector = lane == nil ? nil : inSlot(pop())
        let address = inRegisterOrSlot(pop())
        notePoint()
        buffer.append(op(opcode, .vector, OpShape(address.place)))
        append(address, .i32)
        buffer.append(UInt32(truncatingIfNeeded: memory.offset))
        if let lane, let vector {
            buffer.append(vector)
            appendMask(lane: lane, bytes: UInt32(size))
        }
        finishVector()
    }

    private mutating func compileVectorStore(
        _ opcode: Opcode, _ memory: MemoryArgument, lane: UInt8, bytes size: UInt8 = 0
    ) {
        guard isPlain(memory.memory) else {
            return compileFarVectorStore(memory, lane: lane, bytes: size)
        }
        let vector = inSlot(pop()) + UInt32(lane) * UInt32(size)
        let address = inRegisterOrSlot(pop())
        lastComparison = nil
        notePoint()
        buffer.append(op(opcode, .store, OpShape(address.place, .slot)))
        append(address, .i32)
        buffer.append(UInt32(truncatingIfNeeded: memory.offset))
        buffer.append(vector)
    }

    // MARK: Shuffles

    /// A shuffle's lanes are known here: they become places in the frame, joined to as large pieces
    /// as there are; bytes in turns have ops of their own.
    private mutating func compileShuffle(_ low: UInt64, _ high: UInt64) {
        let operands = popVectors(2)
        let lanes = (0..<16).map { (position: UInt64) -> UInt32 in
            let half = position < 8 ? low : high
            return UInt32(half >> (position % 8 * 8) & 31)
        }
        let places = lanes.map { operands[Int($0 / 16)] + $0 % 16 }
        let pieces: [(UInt32, ControlOp)] = [(8, .gather64), (4, .gather32)]
        if let (size, op) = pieces.first(where: { consists(places, of: $0.0) }) {
            return emitGather(op, places, size)
        }
        if let (op, first, second) = interleaving(lanes) {
            buffer.append(Op(op))
            buffer.append(operands[first])
            buffer.append(operands[second])
            return finishVector()
        }
        if consists(places, of: 2) { return emitGather(.gather16, places, 2) }
        emitGather(.gather8, places, 1)
    }

    private mutating func emitGather(_ op: ControlOp, _ places: [UInt32], _ size: UInt32) {
        buffer.append(Op(op))
        for position in stride(from: 0, to: 16, by: Int(size)) { buffer.append(places[position]) }
        finishVector()
    }

    /// Whether places come in runs of a size.
    private func consists(_ places: [UInt32], of size: UInt32) -> Bool {
        places.indices.allSatisfy { position in
            let within = position % Int(size)
            return places[position] == places[position - within] + UInt32(within)
        }
    }

    /// The op that takes lanes of two operands in turns, and which operands.
    private func interleaving(_ lanes: [UInt32]) -> (ControlOp, Int, Int)? {
        let ops: [(ControlOp, size: UInt32, start: UInt32)] = [
            (.interleaveLow8, 1, 0), (.interleaveHigh8, 1, 8), (.interleaveLow16, 2, 0),
            (.interleaveHigh16, 2, 8),
        ]
        for (op, size, start) in ops {
            let (first, second) = (Int(lanes[0] / 16), Int(lanes[Int(size)] / 16))
            let fits = lanes.indices.allSatisfy { position in
                let position = UInt32(position)
                let isOdd = position / size % 2 == 1
                let lane = start + position / (2 * size) * size + position % size
                return lanes[Int(position)] == lane + UInt32(isOdd ? second : first) * 16
            }
            if fits { return (op, first, second) }
        }
        return nil
    }
}

extension InstructionTable.Row {
    /// Whether the instruction takes or gives a vector by its fixed type.
    var isVector: Bool {
        switch type {
        case .unary(let type), .binary(let type), .test(let type), .constant(let type),
            .load(let type, _), .store(let type, _):
            type == .v128
        case .convert(let from, let to): from == .v128 || to == .v128
        case .ternary, .loadLane, .storeLane, .replaceLane, .shift: true
        case .compare, .contextual: false
        }
    }
}

extension Opcode {
    /// Bytes of a lane of an instruction that reads or replaces one.
    fileprivate var laneBytes: UInt32 {
        switch self {
        case .i8x16ExtractLaneS, .i8x16ExtractLaneU, .i8x16ReplaceLane: 1
        case .i16x8ExtractLaneS, .i16x8ExtractLaneU, .i16x8ReplaceLane: 2
        case .i32x4ExtractLane, .i32x4ReplaceLane, .f32x4ExtractLane, .f32x4ReplaceLane: 4
        default: 8
        }
    }
}
