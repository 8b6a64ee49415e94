import MartletOps
import WasmModule

/// Evaluates the constant expressions of a module while it is instantiated. spec: valid-const
///
/// The fixed prices of an expression are paid in advance; what its allocations cost by size is
/// charged as they happen.
struct ConstantEvaluator {
    /// Why an expression has no value.
    enum Refusal: Error {
        /// Nothing may be charged for the step.
        case unaffordable
        case trap(Trap.Reason)
    }

    /// A value as slots hold it; only a vector takes both.
    struct Operand {
        var type: SlotType
        var low: UInt64
        var high: UInt64 = 0

        var slots: [UInt64] { type == .v128 ? [low, high] : [low] }
    }

    private let entity: InstanceEntity
    private let machine: Execution
    private var code: ModuleCode { entity.code }
    private var schedule: FuelSchedule { code.schedule }

    init(_ entity: InstanceEntity, _ machine: Execution) {
        self.entity = entity
        self.machine = machine
    }

    // MARK: Prices

    func price(_ expression: ConstantExpression) -> UInt64 {
        if singleFunction(expression) != nil { return schedule.units(Opcode.refFunc.row.cost) }
        var units: UInt64 = 0
        var reader = InstructionReader(expression, in: code.definition.bytes)
        while let instruction = Self.next(&reader) {
            units += schedule.units(instruction.opcode.row.cost)
        }
        return units
    }

    func price(_ items: ElementSegment.Items) -> UInt64 {
        switch items {
        case .functions(let functions):
            UInt64(functions.count) * schedule.units(Opcode.refFunc.row.cost)
        case .expressions(let expressions): expressions.reduce(0) { $0 + price($1) }
        }
    }

    // MARK: Values

    /// The references of an element segment.
    func values(_ items: ElementSegment.Items) throws(Refusal) -> [UInt64] {
        switch items {
        case .functions(let functions): return functions.map(reference)
        case .expressions(let expressions):
            let held = machine.temporaries.count
            defer { machine.temporaries.removeLast(machine.temporaries.count - held) }
            for expression in expressions {
                machine.temporaries.append(try evaluate(expression).low)
            }
            return Array(machine.temporaries[held...])
        }
    }

    func evaluate(_ expression: ConstantExpression) throws(Refusal) -> Operand {
        if let function = singleFunction(expression) {
            return Operand(type: .reference, low: reference(function))
        }
        var stack: [Operand] = []
        var reader = InstructionReader(expression, in: code.definition.bytes)
        while let instruction = Self.next(&reader) { try execute(instruction, &stack) }
        guard let value = stack.last else {
            preconditionFailure("invalid module: a constant expression without a value")
        }
        return value
    }

    /// The next instruction but the last `end`. Decoded and validated when the module was loaded.
    private static func next(_ reader: inout InstructionReader) -> Instruction? {
        guard let instruction = try? reader.next(), instruction.opcode != .end else { return nil }
        return instruction
    }

    /// The function of an expression that is one `ref.func`: element segments have millions of them.
    private func singleFunction(_ expression: ConstantExpression) -> FunctionIndex? {
        var reader = ByteReader(code.definition.bytes, range: expression.range)
        guard (try? reader.byte()) == UInt8(Opcode.refFunc.row.encoding.code),
            let index = try? reader.u32(),
            (try? reader.byte()) == UInt8(Opcode.end.row.encoding.code)
        else { return nil }
        return FunctionIndex(index)
    }

    private func reference(_ function: FunctionIndex) -> UInt64 {
        UInt64(UInt(bitPattern: entity.functions[function.position]))
    }

    private func execute(
        _ instruction: Instruction, _ stack: inout [Operand]
    ) throws(Refusal) {
        switch (instruction.opcode, instruction.immediate) {
        case (_, .i32(let value)):
            stack.append(Operand(type: .i32, low: UInt64(UInt32(bitPattern: value))))
        case (_, .i64(let value)):
            stack.append(Operand(type: .i64, low: UInt64(bitPattern: value)))
        case (_, .f32(let bits)): stack.append(Operand(type: .f32, low: UInt64(bits)))
        case (_, .f64(let bits)): stack.append(Operand(type: .f64, low: bits))
        case (_, .v128(let low, let high)):
            stack.append(Operand(type: .v128, low: low, high: high))
        case (.globalGet, .index(let index)):
            let global = entity.globals[Int(index)]
            let (low, high) = global.cell.pointee
            stack.append(Operand(type: SlotType(global.type.value), low: low, high: high))
        case (.refFunc, .index(let index)):
            stack.append(Operand(type: .reference, low: reference(FunctionIndex(index))))
        case (.refNull, _): stack.append(Operand(type: .reference, low: 0))
        case (.refI31, _):
            let number = UInt32(truncatingIfNeeded: pop(1, &stack)[0].low)
            stack.append(Operand(type: .reference, low: Scalar.reference(number)))
        case (.anyConvertExtern, _), (.externConvertAny, _): break
        case (.structNew, .index(let type)): try newStructure(type, isDefault: false, &stack)
        case (.structNewDefault, .index(let type)):
            try newStructure(type, isDefault: true, &stack)
        case (.arrayNew, .index(let type)):
            let count = stack[stack.count - 1].low
            let element = stack[stack.count - 2]
            try newArray(type, count: count, popping: 2, &stack) { array, storage in
                array.fill(0..<Int(count), storage, (element.low, element.high))
            }
        case (.arrayNewDefault, .index(let type)):
            let count = stack[stack.count - 1].low
            try newArray(type, count: count, popping: 1, &stack) { array, storage in
                array.fill(0..<Int(count), storage, (0, 0))
            }
        case (.arrayNewFixed, .indices(let type, let count)):
            let elements = stack.suffix(Int(count))
            try newArray(type, count: UInt64(count), popping: Int(count), &stack) {
                array, storage in
                for (position, element) in elements.enumerated() {
                    array.store(
                        element.low, element.high,
                        at: Object.offset(ofElement: position, storage), storage)
                }
            }
        case (let opcode, _): combine(opcode, &stack)
        }
    }

    private func pop(_ count: Int, _ stack: inout [Operand]) -> [Operand] {
        defer { stack.removeLast(count) }
        return Array(stack.suffix(count))
    }

    private func combine(_ opcode: Opcode, _ stack: inout [Operand]) {
        let operands = pop(2, &stack)
        let (first, second) = (operands[0].low, operands[1].low)
        let narrow = { (bits: UInt64) in
            Operand(type: .i32, low: UInt64(UInt32(truncatingIfNeeded: bits)))
        }
        switch opcode {
        case .i32Add: stack.append(narrow(first &+ second))
        case .i32Sub: stack.append(narrow(first &- second))
        case .i32Mul: stack.append(narrow(first &* second))
        case .i64Add: stack.append(Operand(type: .i64, low: first &+ second))
        case .i64Sub: stack.append(Operand(type: .i64, low: first &- second))
        case .i64Mul: stack.append(Operand(type: .i64, low: first &* second))
        default: preconditionFailure("\(opcode) is not constant")
        }
    }

    // MARK: Objects

    /// The checks and the price of an allocation; what the stack names stays.
    private func prepare(_ size: UInt64, _ stack: [Operand]) throws(Refusal) {
        let held = machine.temporaries.count
        machine.temporaries += stack.lazy.filter { $0.type == .reference }.map(\.low)
        defer { machine.temporaries.removeLast(machine.temporaries.count - held) }
        guard machine.hasRoom(forObjectOf: size, inFrames: false) else {
            throw .trap(.heapExhausted)
        }
        guard machine.charge(schedule.units(bytes: size)) else { throw .unaffordable }
    }

    private func newStructure(
        _ type: UInt32, isDefault: Bool, _ stack: inout [Operand]
    ) throws(Refusal) {
        let layout = entity.code.layout(TypeIndex(type))
        try prepare(UInt64(layout.size), stack)
        let object = machine.heap.allocate(
            .structure, type: entity.typeIDs[Int(type)], size: UInt64(layout.size))
        if isDefault {
            object.initialize(size: layout.size, from: nil)
        } else {
            object.initialize(
                layout, from: pop(layout.fields.count, &stack).flatMap(\.slots))
        }
        stack.append(Operand(type: .reference, low: object.reference))
    }

    private func newArray(
        _ type: UInt32, count: UInt64, popping operandCount: Int, _ stack: inout [Operand],
        _ write: (Object, Storage) -> Void
    ) throws(Refusal) {
        guard case .array(let element) = code.definition.types[Int(type)].composite else {
            preconditionFailure("type \(type) was validated as an array type")
        }
        let storage = Storage(element.storage)
        let size = Object.arraySize(count: count, storage)
        try prepare(size, stack)
        let array = machine.heap.allocate(
            .array, type: entity.typeIDs[Int(type)], count: Int(count), size: size)
        write(array, storage)
        stack.removeLast(operandCount)
        stack.append(Operand(type: .reference, low: array.reference))
    }
}
