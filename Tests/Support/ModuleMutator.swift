import WasmModule

/// Changes binary modules as whoever attacks or tries a compiler would: instructions, constants, types
/// and sizes, seldom single bytes. Many of the results are still valid.
package struct ModuleMutator {
    /// Where it takes its decisions from, and what is left of it.
    package var random: RandomNumbers
    private var module = ModuleDefinition()

    package init(_ random: RandomNumbers) { self.random = random }

    /// A changed copy of a module. What is no module has some bytes changed.
    package mutating func mutant(of bytes: [UInt8]) -> [UInt8] {
        guard !random.chance(1, in: 12), let module = try? ModuleDecoder.decode(bytes) else {
            return ByteMutator.mutant(of: bytes, &random)
        }
        self.module = module
        for _ in 0..<random.pick([1, 1, 1, 2, 4]) { change() }
        return ModuleEncoder.encode(self.module)
    }

    private mutating func change() {
        switch random.number(0...15) {
        case 0: changeSizes()
        case 1: changeConstant()
        case 2: changeLocals()
        case 3: changeLists()
        case 4: changeData()
        default: changeBody()
        }
    }

    // MARK: Bodies

    private mutating func changeBody() {
        guard let position = module.bodies.indices.randomElement(using: &random) else { return }
        module.bodies[position].range = rewritten(module.bodies[position], position)
    }

    /// Appends a changed copy of a body's instructions to the module's bytes.
    private mutating func rewritten(_ body: FunctionBody, _ position: Int) -> Range<Int> {
        var reader = InstructionReader(body, of: module)
        var instructions: [Instruction] = []
        while let instruction = try? reader.next() { instructions.append(instruction) }
        guard instructions.count > 0 else { return body.range }
        let place = random.number(0...instructions.count - 1)
        var writer = InstructionWriter()
        func copy(_ range: Range<Int>) {
            for index in range { writer.append(instructions[index], from: reader) }
        }
        copy(0..<place)
        let here = instructions[place]
        // The `end` of the whole has to stay.
        let isLast = place == instructions.count - 1
        switch random.number(0...9) {
        case 0 where !isLast:
            // Left out.
            copy(min(instructions.count - 1, place + random.number(1...3))..<instructions.count)
        case 1 where !isLast:
            // Twice, or a few of them.
            let end = min(instructions.count - 1, place + random.number(1...4))
            copy(place..<end)
            copy(place..<instructions.count)
        case 2 where place + 2 < instructions.count:
            copy(place + 1..<place + 2)
            copy(place..<place + 1)
            copy(place + 2..<instructions.count)
        case 3...4 where !isLast:
            writer.append(sibling(of: here), from: reader)
            copy(place + 1..<instructions.count)
        case 5...6 where !isLast:
            var changed = here
            changed.immediate = changedImmediate(here.immediate)
            writer.append(changed, from: reader)
            copy(place + 1..<instructions.count)
        default:
            insert(in: position, to: &writer)
            copy(place..<instructions.count)
        }
        let start = module.bytes.count
        module.bytes += writer.bytes
        return start..<module.bytes.count
    }

    /// Opcodes by what they take, give and carry.
    private static let siblings = Dictionary(
        grouping: Opcode.allCases.filter { $0.row.type != .contextual }
    ) { opcode in Kind(type: opcode.row.type, immediates: opcode.row.immediates) }

    private struct Kind: Hashable {
        var type: InstructionType
        var immediates: ImmediateShape
    }

    private static let contextual = Dictionary(
        grouping: Opcode.allCases.filter { $0.row.type == .contextual }, by: \.row.immediates)

    /// Another instruction of the same type; of those that have none, with the same immediates.
    private mutating func sibling(of instruction: Instruction) -> Instruction {
        let row = instruction.opcode.row
        let kind = Kind(type: row.type, immediates: row.immediates)
        let candidates = Self.siblings[kind] ?? Self.contextual[row.immediates] ?? []
        // Blocks have to stay balanced.
        let balanced = candidates.filter { $0 != .end && $0 != .else && $0 != .tryTable }
        guard !balanced.isEmpty, ![.end, .else].contains(instruction.opcode) else {
            return instruction
        }
        var changed = instruction
        changed.opcode = random.pick(balanced)
        return changed
    }

    private mutating func changedImmediate(_ immediate: Immediate) -> Immediate {
        switch immediate {
        case .none, .labels, .valueTypes, .catches: return immediate
        case .i32: return .i32(random.i32())
        case .i64: return .i64(random.i64())
        case .f32: return .f32(random.f32())
        case .f64: return .f64(random.f64())
        case .v128: return .v128(low: UInt64(bitPattern: random.i64()), high: random.f64())
        case .lane(let lane): return .lane(lane ^ 1 << UInt8(random.number(0...4)))
        case .memory(var argument, let lane):
            switch random.number(0...3) {
            case 0: argument.alignment = UInt8(random.number(0...5))
            case 1: argument.memory = MemoryIndex(UInt32(random.number(0...2)))
            default:
                argument.offset = random.pick([0, 1, 3, 65_532, 65_536, 1 << 31, 1 << 32, 1 << 63])
            }
            return .memory(argument, lane: lane)
        case .blockType:
            let other: BlockType = random.pick([.empty, .value(.i32), .value(.i64)])
            return .blockType(random.chance(1, in: 3) ? .type(typeIndex()) : other)
        case .index(let index): return .index(near(index))
        case .indices(let first, let second):
            return random.chance(1, in: 2)
                ? .indices(near(first), second) : .indices(first, near(second))
        case .heapType:
            return .heapType(
                random.chance(1, in: 2)
                    ? .type(typeIndex()) : random.pick([.any, .eq, .i31, .func, .extern, .none]))
        case .castBranch(var branch):
            branch.label = near(branch.label)
            return .castBranch(branch)
        }
    }

    private mutating func typeIndex() -> TypeIndex {
        TypeIndex(UInt32(random.number(0...max(0, module.types.count - 1))))
    }

    private mutating func near(_ index: UInt32) -> UInt32 {
        switch random.number(0...7) {
        case 0: 0
        case 1: .max
        case 2...4: index &+ 1
        case 5: index &- 1
        default: UInt32(random.number(0...12))
        }
    }

    /// Inserts a few instructions that leave the stack as it is, or one that does not.
    private mutating func insert(in position: Int, to writer: inout InstructionWriter) {
        let type =
            module.functions.indices.contains(module.importedFunctionCount + position)
            ? module.functionType(module.functions[module.importedFunctionCount + position]) : nil
        let localCount = (type?.parameters.count ?? 0) + module.bodies[position].localCount
        let local = UInt32(random.number(0...max(0, min(localCount, 50) - 1)))
        switch random.number(0...11) {
        case 0: writer.append(random.pick([.nop, .unreachable, .drop, .return]))
        case 1...2 where localCount > 0:
            writer.append(.localGet, local)
            writer.append(.localSet, UInt32(clamping: random.number(0...localCount - 1)))
        case 3 where localCount > 0:
            writer.append(.localGet, local)
            writer.append(.localTee, local)
            writer.append(.drop)
        case 4 where !module.globals.isEmpty:
            let global = UInt32(random.number(0...module.globals.count - 1))
            writer.append(.globalGet, global)
            if random.chance(1, in: 2) {
                writer.append(.drop)
            } else {
                writer.append(.globalSet, global)
            }
        case 5 where !module.functions.isEmpty:
            writer.append(.call, UInt32(random.number(0...module.functions.count - 1)))
        case 6 where !module.memories.isEmpty: insertMemoryAccess(to: &writer)
        case 7:
            writer.block(random.pick([.block, .loop]))
            writer.i32(random.i32())
            writer.append(.brIf, UInt32(random.number(0...2)))
            writer.append(.end)
        default: insertComputation(to: &writer)
        }
    }

    private static let plain = Opcode.allCases.filter { opcode in
        guard opcode.row.immediates == .none else { return false }
        switch opcode.row.type {
        case .unary, .binary, .ternary, .test, .compare, .convert, .shift: return true
        default: return false
        }
    }

    private mutating func insertComputation(to writer: inout InstructionWriter) {
        let opcode = random.pick(Self.plain)
        let operands: [OperandType] =
            switch opcode.row.type {
            case .unary(let type), .test(let type): [type]
            case .binary(let type), .compare(let type): [type, type]
            case .ternary(let type): [type, type, type]
            case .convert(let from, _): [from]
            case .shift: [.v128, .i32]
            default: []
            }
        for operand in operands { insertConstant(operand, to: &writer) }
        writer.append(opcode)
        writer.append(.drop)
    }

    private mutating func insertConstant(
        _ type: OperandType, to writer: inout InstructionWriter
    ) {
        switch type {
        case .i32: writer.i32(random.i32())
        case .i64: writer.append(.i64Const, .i64(random.i64()))
        case .f32: writer.append(.f32Const, .f32(random.f32()))
        case .f64: writer.append(.f64Const, .f64(random.f64()))
        case .v128:
            writer.append(
                .v128Const, .v128(low: UInt64(bitPattern: random.i64()), high: random.f64()))
        }
    }

    private mutating func insertMemoryAccess(to writer: inout InstructionWriter) {
        let index = random.number(0...module.memories.count - 1)
        let isWide = module.memories[index].addressType == .i64
        let memory = MemoryIndex(UInt32(index))
        func address(_ random: inout RandomNumbers) {
            let number = random.pick([0, 8, 4095, 65_530, 65_536, -1])
            if isWide {
                writer.append(.i64Const, .i64(Int64(number)))
            } else {
                writer.i32(Int32(number))
            }
        }
        address(&random)
        let argument = MemoryArgument(
            alignment: 0, memory: memory, offset: UInt64(random.number(0...20)))
        switch random.number(0...4) {
        case 0:
            insertConstant(.i64, to: &writer)
            writer.append(.i64Store, .memory(argument, lane: 0))
        case 1:
            insertConstant(.v128, to: &writer)
            writer.append(.v128Store, .memory(argument, lane: 0))
        case 2:
            writer.append(.i32Load8S, .memory(argument, lane: 0))
            writer.append(.drop)
        case 3:
            insertConstant(.i32, to: &writer)
            address(&random)
            writer.append(.memoryFill, UInt32(index))
        default:
            writer.append(.memoryGrow, UInt32(index))
            writer.append(.drop)
        }
    }

    // MARK: The rest of the module

    private mutating func changeSizes() {
        let sizes: [UInt64] = [0, 1, 2, 3, 16, 17, 65_535, 65_536, 65_537, 1 << 32, 1 << 48, .max]
        let size = random.pick(sizes)
        if random.chance(1, in: 2),
            let index = module.memories.indices.randomElement(using: &random),
            index >= module.importedMemoryCount
        {
            module.memories[index].limits = changed(module.memories[index].limits, size)
        } else if let index = module.tables.indices.randomElement(using: &random),
            index >= module.importedTableCount
        {
            module.tables[index].limits = changed(module.tables[index].limits, size)
        }
    }

    private mutating func changed(_ limits: SizeLimits, _ size: UInt64) -> SizeLimits {
        switch random.number(0...2) {
        case 0: SizeLimits(minimum: size, maximum: limits.maximum)
        case 1: SizeLimits(minimum: limits.minimum, maximum: size)
        default: SizeLimits(minimum: limits.minimum, maximum: nil)
        }
    }

    private mutating func changeConstant() {
        guard let index = module.globalInitializers.indices.randomElement(using: &random)
        else { return }
        let type = module.globals[module.importedGlobalCount + index]
        var writer = InstructionWriter()
        if random.chance(1, in: 3), index > 0 {
            writer.append(.globalGet, UInt32(random.number(0...index - 1)))
        } else {
            ProgramGenerator.constant(type.value, &random, &writer)
        }
        writer.append(.end)
        let start = module.bytes.count
        module.bytes += writer.bytes
        module.globalInitializers[index].range = start..<module.bytes.count
        if random.chance(1, in: 4) {
            module.globals[module.importedGlobalCount + index] = GlobalType(
                type.value, isMutable: !type.isMutable)
        }
    }

    private mutating func changeLocals() {
        guard let index = module.bodies.indices.randomElement(using: &random) else { return }
        let type: ValueType = random.pick([.i32, .i64, .f32, .f64, .v128, .funcref, .externref])
        let count = random.pick([0, 1, 3, 40, 1000, 50_000, .max] as [UInt32])
        module.bodies[index].locals.append(LocalRun(count: count, type: type))
    }

    private mutating func changeLists() {
        switch random.number(0...8) {
        case 0:
            // Functions without bodies are imported ones: their number has to stay.
            if let index = module.bodies.indices.randomElement(using: &random) {
                module.bodies.swapAt(index, random.number(0...module.bodies.count - 1))
            }
        case 1: shuffle(\.exports)
        case 2: shuffle(\.elements)
        case 3: shuffle(\.data)
        case 4: shuffle(\.customSections)
        case 5: module.start = module.start == nil ? FunctionIndex(near(0)) : nil
        case 6: module.dataCount = module.dataCount == nil ? UInt32(module.data.count) : nil
        case 7:
            if let index = module.functions.indices.randomElement(using: &random) {
                module.functions[index] = typeIndex()
            }
        default:
            if let index = module.exports.indices.randomElement(using: &random) {
                module.exports[index].index = near(module.exports[index].index)
            }
        }
    }

    /// Exchanges two elements of a list, or doubles or drops one.
    private mutating func shuffle<Element>(
        _ path: WritableKeyPath<ModuleDefinition, [Element]>
    ) {
        let list = module[keyPath: path]
        guard let index = list.indices.randomElement(using: &random) else { return }
        switch random.number(0...5) {
        case 0: module[keyPath: path].remove(at: index)
        case 1: module[keyPath: path].append(list[index])
        default: module[keyPath: path].swapAt(index, random.number(0...list.count - 1))
        }
    }

    private mutating func changeData() {
        guard let index = module.data.indices.randomElement(using: &random) else { return }
        let contents = ByteMutator.mutant(
            of: Array(module.bytes[module.data[index].range]), &random)
        let start = module.bytes.count
        module.bytes += contents
        module.data[index].range = start..<module.bytes.count
    }
}

/// Changes single bytes and stretches of them.
package enum ByteMutator {
    private static let telling: [UInt8] = [0, 1, 0x0B, 0x40, 0x7F, 0x80, 0xFF, 0x20]

    package static func mutant(of bytes: [UInt8], _ random: inout RandomNumbers) -> [UInt8] {
        guard !bytes.isEmpty else { return [UInt8(truncatingIfNeeded: random.next())] }
        var bytes = bytes
        for _ in 0..<random.pick([1, 1, 2, 4]) where !bytes.isEmpty {
            let place = random.number(0...bytes.count - 1)
            switch random.number(0...6) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes[place] = random.pick(telling)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...9)))
            case 3:
                let end = min(bytes.count, place + random.number(1...9))
                bytes.insert(
                    contentsOf: Array(bytes[place..<end]), at: random.number(0...bytes.count))
            case 4: bytes.swapAt(place, random.number(0...bytes.count - 1))
            case 5: bytes[place] &+= random.chance(1, in: 2) ? 1 : .max
            default: bytes[place] ^= 1 << UInt8(random.number(0...7))
            }
        }
        return bytes
    }
}
