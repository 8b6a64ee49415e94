import Martlet
import WasmModule

/// The instructions of one function body or constant expression, decoded once.
final class Code {
    /// One instruction with what its execution needs at hand.
    struct Operation {
        let opcode: Opcode
        /// From the start of the module's bytes.
        let offset: Int
        let immediate: Immediate
        /// Where the rest of the immediates is: for `block`, `loop`, `if` and `try_table` in
        /// `blocks`, for `br_table` in `labelTables`; for `else` the position of its `end`.
        var link = 0
    }

    /// A structured instruction.
    struct Block {
        let isLoop: Bool
        /// How many operands it takes and leaves.
        let parameters: Int
        let results: Int
        /// Position of the structured instruction.
        let start: Int
        /// Position of the matching `else`, of an `if` that has one.
        var alternative: Int?
        /// Position of the matching `end`.
        var end = 0
        /// The clauses of `try_table`.
        let catches: [CatchClause]
    }

    let operations: [Operation]
    let blocks: [Block]
    /// The labels of each `br_table`, its default label last.
    let labelTables: [[Int]]

    let type: FunctionType
    /// As declared, in runs: what the price of a call looks at.
    let localRuns: [LocalRun]
    /// The first values of the declared locals.
    let declaredLocals: [Value]
    /// Slots of 8 bytes that a frame takes: locals, parameters included, and the greatest height
    /// of the operand stack; a v128 counts twice.
    let stackSlots: Int

    init(
        _ decoder: CodeDecoder, type: FunctionType, localRuns: [LocalRun] = [],
        operandSlots: Int = 0
    ) {
        operations = decoder.operations
        blocks = decoder.blocks
        labelTables = decoder.labelTables
        self.type = type
        self.localRuns = localRuns
        declaredLocals = localRuns.flatMap {
            [Value](repeating: Value(defaultOf: $0.type), count: Int($0.count))
        }
        let parameters = type.parameters.reduce(0) { $0 + $1.slots }
        stackSlots = localRuns.reduce(parameters + operandSlots) {
            $0 + Int($1.count) * $1.type.slots
        }
    }
}

extension Code {
    /// The constant expression that an index in a list of functions stands for.
    /// spec: binary-elemsec
    convenience init(referenceTo function: FunctionIndex, offset: Int) {
        let operations = [
            Operation(opcode: .refFunc, offset: offset, immediate: .index(function.rawValue)),
            Operation(opcode: .end, offset: offset, immediate: .none),
        ]
        self.init(CodeDecoder(operations: operations), type: FunctionType([], [.funcref]))
    }
}

extension ValueType {
    fileprivate var slots: Int { self == .v128 ? 2 : 1 }
}

extension Value {
    /// The value of a local before it is set. A local that has none gets null, which validation
    /// keeps from being seen. spec: default-val
    init(defaultOf type: ValueType) {
        switch type {
        case .i32: self = .i32(0)
        case .i64: self = .i64(0)
        case .f32: self = .f32(0)
        case .f64: self = .f64(0)
        case .v128: self = .v128(V128(low: 0, high: 0))
        case .reference: self = .reference(nil)
        }
    }
}
