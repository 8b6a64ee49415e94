/// Validates function bodies and constant expressions, one instruction at a time.
///
/// This is the algorithm of the specification's appendix, whose names it keeps: a stack of operand
/// types, a stack of control frames, and a list of locals set so far. spec: algo-valid
///
/// One validator serves any number of functions of one module, one after the other, and keeps its
/// stacks between them. Validating an instruction allocates nothing.
struct FunctionValidator: ~Copyable {
    let context: ModuleContext
    let rules = InstructionRule.all
    /// Whether memory 0 is there and has 32-bit addresses.
    private let isFirstMemoryPlain: Bool

    // MARK: State of the algorithm

    /// The operand stack.
    var values = OperandTypes()
    /// The control stack; the first frame is the function's own.
    var frames: [ControlFrame] = []
    /// The height of the innermost frame: operands below belong to outer ones.
    var frameHeight = 0
    var locals = LocalTypes()

    // MARK: Records

    /// Vectors on the operand stack, each of which takes a second slot.
    var vectorCount = 0
    var maximumHeight = 0
    var maximumNesting = 0
    private var instructionCount = 0
    /// Over all functions.
    var operandMoves = 0
    var features: ModuleFeatures
    /// Functions that occur in constant expressions, beyond those in the context.
    var references: [Bool]

    // MARK: Where it is

    private var place = ValidationError.Location(.module)
    /// Read when first needed.
    private var functionNames: FunctionNames?
    var isConstant = false
    /// How many globals there are so far.
    var visibleGlobals = 0

    init(_ context: ModuleContext, features: ModuleFeatures) {
        self.context = context
        self.features = features
        references = context.references
        isFirstMemoryPlain = context.memories.first == .i32
    }

    // MARK: Function bodies

    /// Validates the body of a function defined in the module. spec: valid-func
    mutating func validate(
        _ function: FunctionIndex
    ) throws(ModuleError) -> ValidatedFunction {
        let body = context.definition.body(of: function)
        var reader = InstructionReader(body, of: context.definition)
        do throws(ModuleError) {
            try begin(function, body)
            try validateAll(&reader)
        } catch {
            // What is malformed further on makes the module malformed, not invalid.
            if case .invalid = error { try Self.drain(&reader) }
            throw error
        }
        return ValidatedFunction(
            parameterSlots: locals.parameterSlots, localSlots: locals.slots,
            maximumHeight: maximumHeight, maximumNesting: maximumNesting,
            instructionCount: instructionCount)
    }

    private mutating func begin(
        _ function: FunctionIndex, _ body: FunctionBody
    ) throws(ModuleError) {
        place = ValidationError.Location(.function, function.rawValue)
        visibleGlobals = context.globals.count
        isConstant = false
        do {
            let type = try context.types.function(context.function(function.rawValue))
            try locals.begin(type.parameters, body.locals, context.types)
            try begin(results: type.results)
        } catch {
            throw self.error(error, nil, at: body.entry.lowerBound)
        }
        for run in body.locals {
            features.note(ModuleFeatures.features(of: run.type), at: place)
        }
    }

    // MARK: Constant expressions

    /// Validates a constant expression that gives a value of the type. spec: valid-constant
    mutating func validate(
        _ expression: ConstantExpression, gives type: CompactType, visibleGlobals: Int,
        at place: ValidationError.Location
    ) throws(ModuleError) {
        self.place = place
        self.visibleGlobals = visibleGlobals
        isConstant = true
        locals.removeAll()
        var reader = InstructionReader(expression, of: context.definition)
        do {
            try begin(results: TypeList(type))
        } catch {
            throw self.error(error, nil, at: expression.range.lowerBound)
        }
        try validateAll(&reader)
    }

    // MARK: Instructions

    private mutating func validateAll(_ reader: inout InstructionReader) throws(ModuleError) {
        while let opcode = try Self.reading({ () throws(DecodeError) in try reader.nextOpcode() }) {
            try validate(opcode, &reader)
        }
    }

    @inline(__always)
    private mutating func validate(
        _ opcode: InstructionReader.ReadOpcode, _ reader: inout InstructionReader
    ) throws(ModuleError) {
        if try Self.reading({ () throws(DecodeError) in try stepQuickly(opcode, &reader) }) {
            return
        }
        try validate(Self.reading { () throws(DecodeError) in try reader.instruction(opcode) })
    }

    /// Validates a body once more, and shows itself before each instruction.
    mutating func walk(
        _ function: FunctionIndex,
        _ look: (
            borrowing FunctionValidator, InstructionReader.ReadOpcode, InstructionReader
        ) -> Void
    ) throws(ModuleError) {
        let body = context.definition.body(of: function)
        var reader = InstructionReader(body, of: context.definition)
        try begin(function, body)
        while let opcode = try Self.reading({ () throws(DecodeError) in try reader.nextOpcode() }) {
            look(self, opcode, reader)
            try validate(opcode, &reader)
        }
    }

    /// What a reader gives; what it cannot read is malformed.
    @inline(__always)
    private static func reading<Result>(
        _ read: () throws(DecodeError) -> Result
    ) throws(ModuleError) -> Result {
        do {
            return try read()
        } catch {
            throw .malformed(error)
        }
    }

    static func drain(_ reader: inout InstructionReader) throws(ModuleError) {
        while try reading({ () throws(DecodeError) in try reader.next() }) != nil {}
    }

    /// Validates one instruction; lists in its immediate are in the module's bytes.
    @inline(never)
    private mutating func validate(_ instruction: Instruction) throws(ModuleError) {
        if instruction.opcode == .else, !isInIf {
            // spec: binary-if. The grammar has no `else` elsewhere.
            throw .malformed(DecodeError(.endExpected(0x05), at: instruction.offset))
        }
        do {
            try step(instruction)
        } catch {
            throw self.error(error, instruction.opcode.mnemonic, at: instruction.offset)
        }
    }

    /// The short way for the most frequent instructions, when their operands are of just the right
    /// type: it reads only the immediate that it needs, and leaves the operands' common part where
    /// it is. `false` where nothing is done yet, for whatever reason.
    @inline(__always)
    private mutating func stepQuickly(
        _ opcode: InstructionReader.ReadOpcode, _ reader: inout InstructionReader
    ) throws(DecodeError) -> Bool {
        let rule = rules[Int(opcode.entry.opcode.rawValue)]
        guard rule.laneCount == 0, !isConstant, features.containsAll(rule.features) else {
            return false
        }
        switch rule.shape {
        case .unary:
            guard operand(0) == rule.operand else { return false }
        case .binary:
            guard operand(0) == rule.operand, operand(1) == rule.operand,
                opcode.entry.immediates == .none
            else { return false }
            values.removeLast()
            replaceTop(rule)
        case .convert:
            guard operand(0) == rule.operand else { return false }
            replaceTop(rule)
        case .constant:
            guard try reader.skipNumber(opcode.entry.immediates) else { return false }
            pushValue(rule.result)
        case .load:
            guard operand(0) == .i32 else { return false }
            guard isPlain(try reader.memoryArgument(), rule) else {
                reader.rewind(to: opcode)
                return false
            }
            replaceTop(rule)
        case .store:
            guard operand(0) == rule.operand, operand(1) == .i32 else { return false }
            guard isPlain(try reader.memoryArgument(), rule) else {
                reader.rewind(to: opcode)
                return false
            }
            values.removeLast(2)
            vectorCount += Int(rule.vectorDelta)
        case .contextual:
            guard opcode.entry.immediates == .local else { return false }
            guard try stepLocalQuickly(opcode.entry.opcode, reader.index()) else {
                reader.rewind(to: opcode)
                return false
            }
        case .ternary, .loadLane, .replaceLane: return false
        }
        instructionCount += 1
        return true
    }

    /// Whether an access is to memory 0, with a 32-bit address, and valid.
    @inline(__always)
    private func isPlain(_ argument: MemoryArgument, _ rule: InstructionRule) -> Bool {
        argument.memory == 0 && argument.alignment <= rule.naturalAlignment
            && argument.offset <= UInt32.max && isFirstMemoryPlain
    }

    /// Applies the rule of one instruction.
    private mutating func step(_ instruction: Instruction) throws(ValidationError.Reason) {
        let rule = rules[Int(instruction.opcode.rawValue)]
        instructionCount += 1
        if !features.containsAll(rule.features) {
            noteFeatures(rule.features, of: instruction)
        }
        if isConstant {
            try checkIsConstant(instruction)
            noteFeatures(Self.constantFeatures(instruction), of: instruction)
        }
        if rule.laneCount != 0 { try checkLanes(instruction, rule) }
        if rule.shape == .contextual { return try stepByContext(instruction) }
        try stepByRule(instruction, rule)
    }

    @inline(__always)
    private mutating func replaceTop(_ rule: InstructionRule) {
        values[values.count - 1] = rule.result
        if rule.vectorDelta != 0 {
            vectorCount += Int(rule.vectorDelta)
            updateMaximumHeight()
        }
    }

    /// The rule of an instruction of fixed type, operand by operand.
    private mutating func stepByRule(
        _ instruction: Instruction, _ rule: InstructionRule
    ) throws(ValidationError.Reason) {
        switch rule.shape {
        case .unary, .convert:
            try popValue(rule.operand)
        case .binary:
            try popValue(rule.operand)
            try popValue(rule.operand)
        case .ternary:
            try popValue(rule.operand)
            try popValue(rule.operand)
            try popValue(rule.operand)
        case .load:
            try popValue(checkMemoryArgument(instruction, rule))
        case .store:
            try popValue(rule.operand)
            try popValue(checkMemoryArgument(instruction, rule))
            return
        case .loadLane:
            try popValue(.v128)
            try popValue(checkMemoryArgument(instruction, rule))
        case .replaceLane:
            try popValue(rule.operand)
            try popValue(.v128)
        case .constant, .contextual: break
        }
        pushValue(rule.result)
    }

    /// spec: valid-memarg
    private mutating func checkMemoryArgument(
        _ instruction: Instruction, _ rule: InstructionRule
    ) throws(ValidationError.Reason) -> CompactType {
        let argument = instruction.immediate.memoryArgument
        let address = try context.memory(argument.memory.rawValue)
        guard argument.alignment <= rule.naturalAlignment else {
            throw .alignmentTooLarge(
                exponent: argument.alignment, natural: rule.naturalAlignment)
        }
        if argument.offset > UInt32.max, address == .i32 {
            throw .offsetOutOfRange(argument.offset)
        }
        if argument.memory != 0 { noteFeatures(.init(.multiMemory), of: instruction) }
        return address
    }

    private func checkLanes(
        _ instruction: Instruction, _ rule: InstructionRule
    ) throws(ValidationError.Reason) {
        switch instruction.immediate {
        case .lane(let lane), .memory(_, let lane):
            guard lane < rule.laneCount else {
                throw .invalidLaneIndex(lane, limit: rule.laneCount)
            }
        case .v128(let low, let high):
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                for half in [low, high] where half >> shift & 0xFF >= UInt64(rule.laneCount) {
                    throw .invalidLaneIndex(
                        UInt8(truncatingIfNeeded: half >> shift), limit: rule.laneCount)
                }
            }
        default: break
        }
    }

    // MARK: Errors and features

    @inline(never)
    mutating func noteFeatures(_ new: ModuleFeatures.Mask, of instruction: Instruction) {
        guard !features.containsAll(new) else { return }
        var location = place
        location.mnemonic = instruction.opcode.mnemonic
        location.offset = instruction.offset
        features.note(new, at: location)
    }

    @inline(never)
    private mutating func error(
        _ reason: ValidationError.Reason, _ mnemonic: String?, at offset: Int
    ) -> ModuleError {
        var location = place
        location.mnemonic = mnemonic
        location.offset = offset
        if location.part == .function, let index = location.index {
            if functionNames == nil { functionNames = FunctionNames(context.definition) }
            location.name = functionNames?[FunctionIndex(index)]
        }
        return .invalid(ValidationError(reason, at: location))
    }

    /// Starts an expression with empty stacks.
    private mutating func begin(results: TypeList) throws(ValidationError.Reason) {
        values.removeAll()
        frames.removeAll(keepingCapacity: true)
        frameHeight = 0
        vectorCount = 0
        maximumHeight = 0
        maximumNesting = 0
        instructionCount = 0
        try pushControl(.function, .empty, results)
    }
}

/// What the compiler and the engine have to know of a valid function.
package struct ValidatedFunction: Sendable, Hashable {
    /// Slots of eight bytes; a v128 takes two, all others one.
    package var parameterSlots: Int
    /// Parameters included.
    package var localSlots: Int
    /// Slots of the highest operand stack that validation sees, unreachable code included.
    package var maximumHeight: Int
    /// Blocks around the most deeply nested instruction, the function's own included.
    package var maximumNesting: Int
    package var instructionCount: Int
}
