import Martlet
import WasmModule

/// Writes the body of one function, following the operand stack as the validator does.
struct BodyGenerator {
    var module: ProgramGenerator
    var writer = InstructionWriter()
    let index: Int
    var locals: [ValueType]
    /// Locals that count the rounds of loops; nothing else changes them.
    var counters: Set<Int> = []
    let parameterCount: Int
    var stack: [ValueType] = []
    var blocks: [Block] = []
    /// Instructions that may still be written.
    var budget: Int
    let nestingMax = 5

    /// An open block.
    struct Block {
        enum Kind { case block, loop, `if`, tryTable, function }
        var kind: Kind
        var parameters: [ValueType]
        var results: [ValueType]
        /// Height of the stack below its parameters.
        var base: Int
        /// What a branch to it carries.
        var labelTypes: [ValueType] { kind == .loop ? parameters : results }
    }

    var declaredLocals: [ValueType] { Array(locals.dropFirst(parameterCount)) }

    init(_ module: ProgramGenerator, _ index: Int, locals: [ValueType]) {
        self.module = module
        self.index = index
        let type = module.signatures[index]
        parameterCount = type.parameters.count
        self.locals = type.parameters + locals
        budget = 0
        budget = self.module.random.number(15...120)
        blocks = [Block(kind: .function, parameters: [], results: type.results, base: 0)]
    }

    mutating func writeBody() {
        if chance(1, in: 3) { writeFuse() }
        while budget > 0 { step() }
        while blocks.count > 1 { close() }
        endWithResults()
    }

    /// Ends recursion before the stack does, sometimes: a global counts calls.
    private mutating func writeFuse() {
        writer.append(.globalGet, 0)
        writer.i32(Int32(module.random.number(3...60)))
        writer.append(.i32GtS)
        writer.block(.if)
        for type in blocks[0].results { constant(type) }
        writer.append(.return)
        writer.append(.end)
        writer.append(.globalGet, 0)
        writer.i32(1)
        writer.append(.i32Add)
        writer.append(.globalSet, 0)
    }

    mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
        module.random.chance(numerator, in: denominator)
    }

    mutating func constant(_ type: ValueType) {
        ProgramGenerator.constant(type, &module.random, &writer)
    }

    mutating func blockType(_ parameters: [ValueType], _ results: [ValueType]) -> BlockType {
        if parameters.isEmpty, results.isEmpty { return .empty }
        if parameters.isEmpty, results.count == 1 { return .value(results[0]) }
        return .type(module.builder.type(FunctionType(parameters, results)))
    }

    // MARK: Operands

    /// The lowest height to which the stack may be popped.
    var floor: Int { blocks[blocks.count - 1].base }

    /// Pushes some value of a type.
    mutating func produce(_ type: ValueType) {
        budget -= 1
        let candidates = locals.indices.filter { locals[$0] == type }
        switch module.random.number(0...9) {
        case 0...4 where !candidates.isEmpty:
            writer.append(.localGet, UInt32(module.random.pick(candidates)))
        case 5:
            let globals = module.globals.indices.filter { module.globals[$0].value == type }
            guard let global = globals.randomElement(using: &module.random) else {
                return produceConstant(type)
            }
            writer.append(.globalGet, UInt32(global))
        default: return produceConstant(type)
        }
        stack.append(type)
    }

    private mutating func produceConstant(_ type: ValueType) {
        if case .reference(let reference) = type {
            writeReference(reference)
        } else {
            constant(type)
        }
        stack.append(type)
    }

    private mutating func writeReference(_ type: ReferenceType) {
        if case .type(let wanted) = type.heapType,
            let function = module.signatures.indices.first(where: {
                module.builder.module.types[wanted.position].composite
                    == .function(module.signatures[$0])
            }), !type.isNullable || chance(3, in: 4)
        {
            return writer.append(.refFunc, UInt32(function))
        }
        if type == .funcref, chance(1, in: 2) {
            let function = module.random.number(0...module.signatures.count - 1)
            return writer.append(.refFunc, UInt32(function))
        }
        writer.append(.refNull, .heapType(type.heapType))
    }

    /// Sees to it that the top operands have these types, using what is there where it fits.
    mutating func need(_ types: [ValueType]) {
        let most = min(types.count, stack.count - floor)
        // Sometimes what is there is left alone, to wait.
        let isFresh = chance(1, in: 3)
        let found =
            isFresh
            ? 0 : (0...most).last { Array(stack.suffix($0)) == Array(types.prefix($0)) } ?? 0
        for type in types.dropFirst(found) { produce(type) }
    }

    mutating func pop(_ count: Int) { stack.removeLast(count) }

    /// Pops operands and pushes results of an instruction.
    mutating func apply(_ parameters: [ValueType], _ results: [ValueType]) {
        pop(parameters.count)
        stack += results
        budget -= 1
    }

    /// `need`, the instruction, `apply`.
    mutating func write(
        _ opcode: Opcode, _ immediate: Immediate, _ parameters: [ValueType],
        _ results: [ValueType] = []
    ) {
        need(parameters)
        writer.append(opcode, immediate)
        apply(parameters, results)
    }

    // MARK: Steps

    mutating func step() {
        switch module.random.number(0...99) {
        case 0..<9: produce(module.anyType())
        case 9..<37: writeNumeric()
        case 37..<50: writeLocal()
        case 50..<54: writeGlobal()
        case 54..<63: writeMemoryAccess()
        case 63..<67: writeBulk()
        case 67..<71: writeTableAccess()
        case 71..<73: writeSelect()
        case 73..<74: if stack.count > floor { drop() }
        case 74..<82: open()
        case 82..<86: writeBranch()
        case 86..<88: close()
        case 88..<96: writeCall()
        case 96..<98: writeReferenceBranch()
        default: writeEnding()
        }
        if stack.count - floor > 12 { drop() }
    }

    mutating func drop() {
        writer.append(.drop)
        pop(1)
    }

    private static let numeric: [Opcode] = Opcode.allCases.filter { opcode in
        switch opcode.row.type {
        case .unary(let type), .binary(let type), .test(let type), .compare(let type): type != .v128
        case .convert(let from, let to): from != .v128 && to != .v128
        default: false
        }
    }

    private mutating func writeNumeric() {
        let opcode = module.random.pick(Self.numeric)
        let isChecked = chance(9, in: 10)
        switch opcode.row.type {
        case .unary(let type): write(opcode, .none, [type.valueType], [type.valueType])
        case .binary(let type):
            let value = type.valueType
            need([value, value])
            if opcode.row.cost == .division, [.i32, .i64].contains(type), isChecked {
                makeOdd(value)
            }
            writer.append(opcode)
            apply([value, value], [value])
        case .test(let type): write(opcode, .none, [type.valueType], [.i32])
        case .compare(let type): write(opcode, .none, [type.valueType, type.valueType], [.i32])
        case .convert(let from, let to):
            // Most operands would trap.
            if opcode.mnemonic.contains("trunc_f"), isChecked { return }
            write(opcode, .none, [from.valueType], [to.valueType])
        default: break
        }
    }

    private mutating func makeOdd(_ type: ValueType) {
        if type == .i32 {
            writer.i32(1)
            writer.append(.i32Or)
        } else {
            writer.append(.i64Const, .i64(1))
            writer.append(.i64Or)
        }
    }

    private mutating func writeLocal() {
        let candidates = locals.indices.filter { !counters.contains($0) }
        guard let local = candidates.randomElement(using: &module.random) else { return }
        let type = locals[local]
        switch module.random.number(0...3) {
        case 0:
            writer.append(.localGet, UInt32(local))
            apply([], [type])
        case 1: write(.localTee, .index(UInt32(local)), [type], [type])
        default: write(.localSet, .index(UInt32(local)), [type])
        }
    }

    private mutating func writeGlobal() {
        let global = module.random.number(0...module.globals.count - 1)
        let type = module.globals[global].value
        if chance(1, in: 2) {
            write(.globalGet, .index(UInt32(global)), [], [type])
        } else {
            write(.globalSet, .index(UInt32(global)), [type])
        }
    }

    private mutating func writeSelect() {
        let type = module.anyType()
        need([type, type, .i32])
        if type.isReference || chance(1, in: 2) {
            writer.appendSelect([type])
        } else {
            writer.append(.select)
        }
        apply([type, type, .i32], [type])
    }
}
