import WasmModule

/// Instructions of a test, written down as a list: `[.i32, .op(.call, 1), .drop]`.
struct Code: ExpressibleByArrayLiteral, Sendable {
    /// One instruction.
    struct Step: Sendable {
        fileprivate let write: @Sendable (inout InstructionWriter) -> Void

        init(_ write: @escaping @Sendable (inout InstructionWriter) -> Void) { self.write = write }
    }

    private let steps: [Step]

    init(_ steps: [Step]) { self.steps = steps }
    init(arrayLiteral steps: Step...) { self.steps = steps }

    func write(to writer: inout InstructionWriter) {
        for step in steps { step.write(&writer) }
    }
}

extension Code.Step {
    static func op(_ opcode: Opcode, _ immediate: Immediate = .none) -> Self {
        Self { $0.append(opcode, immediate) }
    }

    static func op(_ opcode: Opcode, _ index: UInt32) -> Self { op(opcode, .index(index)) }

    static func op(_ opcode: Opcode, _ first: UInt32, _ second: UInt32) -> Self {
        op(opcode, .indices(first, second))
    }

    // Some number of each type.
    static let i32 = op(.i32Const, .i32(1))
    static let i64 = op(.i64Const, .i64(1))
    static let f32 = op(.f32Const, .f32(0))
    static let f64 = op(.f64Const, .f64(0))
    static let v128 = op(.v128Const, .v128(low: 0, high: 0))

    static func null(_ type: HeapType) -> Self { op(.refNull, .heapType(type)) }

    static let drop = op(.drop)
    static let unreachable = op(.unreachable)
    static let end = op(.end)
    static let `else` = op(.else)

    static func get(_ local: UInt32) -> Self { op(.localGet, local) }
    static func set(_ local: UInt32) -> Self { op(.localSet, local) }

    static func block(_ type: BlockType = .empty) -> Self { op(.block, .blockType(type)) }
    static func loop(_ type: BlockType = .empty) -> Self { op(.loop, .blockType(type)) }
    static func `if`(_ type: BlockType = .empty) -> Self { op(.if, .blockType(type)) }

    static func tryTable(_ clauses: CatchClause..., type: BlockType = .empty) -> Self {
        Self { $0.appendTryTable(type, clauses) }
    }

    static func branchTable(_ labels: UInt32..., default defaultLabel: UInt32) -> Self {
        Self { $0.appendBranchTable(labels, default: defaultLabel) }
    }

    static func select(_ types: ValueType...) -> Self { Self { $0.appendSelect(types) } }

    static func access(
        _ opcode: Opcode, _ memory: MemoryIndex = 0, align: UInt8 = 0, offset: UInt64 = 0,
        lane: UInt8 = 0
    ) -> Self {
        let argument = MemoryArgument(alignment: align, memory: memory, offset: offset)
        return op(opcode, .memory(argument, lane: lane))
    }

    static func cast(
        _ opcode: Opcode, _ label: UInt32, from source: ReferenceType, to target: ReferenceType
    ) -> Self {
        op(opcode, .castBranch(CastBranch(label: label, source: source, target: target)))
    }
}

extension ReferenceType {
    static func ref(_ type: HeapType) -> Self { Self(isNullable: false, type) }
    static func refNull(_ type: HeapType) -> Self { Self(isNullable: true, type) }
}

extension ValueType {
    static func ref(_ type: HeapType) -> Self { .reference(.ref(type)) }
    static func refNull(_ type: HeapType) -> Self { .reference(.refNull(type)) }
}

extension ModuleBuilder {
    @discardableResult
    mutating func addFunction(
        takes parameters: [ValueType] = [], gives results: [ValueType] = [],
        locals: [ValueType] = [], _ code: Code
    ) -> FunctionIndex {
        addFunction(FunctionType(parameters, results), locals: locals) { code.write(to: &$0) }
    }

    @discardableResult
    mutating func addGlobal(
        _ value: ValueType, isMutable: Bool = false, _ code: Code
    ) -> GlobalIndex {
        addGlobal(GlobalType(value, isMutable: isMutable)) { code.write(to: &$0) }
    }

    mutating func expression(_ code: Code) -> ConstantExpression {
        expression { code.write(to: &$0) }
    }
}

/// What validation says of a module, or `nil` where it is valid.
func verdict(on module: ModuleDefinition, limits: ModuleLimits = .standard) -> String? {
    do {
        _ = try ModuleValidator.validate(module, limits: limits)
        return nil
    } catch {
        return error.description
    }
}

/// What validation says of a module put together by `build`.
func verdict(
    limits: ModuleLimits = .standard, _ build: (inout ModuleBuilder) -> Void
) -> String? {
    var builder = ModuleBuilder()
    build(&builder)
    return verdict(on: builder.module, limits: limits)
}
