/// Caps on the shape of one module, applied while it is decoded and validated.
///
/// They bound the memory and the time that loading takes. The defaults admit every real module that
/// we know, the largest being one of 69 MB with 46,473 functions.
public struct ModuleLimits: Hashable, Sendable {
    /// Bytes of the whole module.
    public var moduleBytes = 1 << 30
    /// Bytes of the code section.
    public var codeBytes = 128 << 20
    /// Bytes of one function's entry in the code section.
    public var bodyBytes = 8 << 20
    /// Bytes of one name in the module: of an import, an export or a custom section.
    public var nameBytes = 100_000
    public var customSections = 10_000

    /// Types, all recursive groups flattened.
    public var types = 100_000
    public var typesPerGroup = 100_000
    public var parameters = 1_000
    public var results = 1_000
    public var structureFields = 10_000
    /// Length of the longest chain of declared supertypes.
    public var subtypeDepth = 63

    public var imports = 100_000
    /// Functions, imported ones included; likewise for tables, memories, globals and tags.
    public var functions = 100_000
    public var tables = 10_000
    public var memories = 100
    public var globals = 100_000
    public var tags = 100_000
    public var exports = 100_000
    public var elementSegments = 100_000
    /// Over all element segments.
    public var elementItems = 10_000_000
    public var dataSegments = 100_000

    /// Of one function, parameters not included.
    public var locals = 50_000
    /// Runs of locals of one type, over all functions.
    public var localRuns = 10_000_000
    /// Blocks around an instruction.
    public var nesting = 10_000
    /// Height of one function's operand stack: calls with many results need few bytes.
    public var operands = 1 << 20
    /// Operands that lists of two types and more push, pop or compare, over all functions: an
    /// instruction of two bytes may do so with a thousand.
    public var operandMoves = 1 << 29
    /// Labels of one `br_table`.
    public var branchTargets = 1_000_000

    public init() {}

    public static let standard = ModuleLimits()

    /// Parameters or results of a function are never more than this, whatever `parameters` and
    /// `results` say: the engine keeps as much room beyond the frames that it counts.
    package static let listCeiling = 1_000

    /// These limits, lowered to what the engine can count: offsets in frames and in compiled code
    /// are numbers of 32 bits, and the price of a call, its locals included, is one of 31 bits.
    var attainable: ModuleLimits {
        var limits = self
        limits.moduleBytes = min(moduleBytes, 1 << 31)
        limits.bodyBytes = min(bodyBytes, 1 << 24)
        limits.parameters = min(parameters, Self.listCeiling)
        limits.results = min(results, Self.listCeiling)
        limits.locals = min(locals, 50_000)
        limits.operands = min(operands, 1 << 20)
        return limits
    }

    /// What a limit counts, as errors name it.
    public enum Quantity: String, Hashable, Sendable, CaseIterable {
        case moduleBytes = "bytes of the module"
        case codeBytes = "bytes of the code section"
        case bodyBytes = "bytes of a function body"
        case nameBytes = "bytes of a name"
        case customSections = "custom sections"
        case types
        case typesPerGroup = "types of a recursive group"
        case parameters, results
        case structureFields = "fields of a structure"
        case subtypeDepth = "depth of subtyping"
        case imports, functions, tables, memories, globals, tags, exports
        case elementSegments = "element segments"
        case elementItems = "items of element segments"
        case dataSegments = "data segments"
        case locals = "locals of a function"
        case localRuns = "runs of locals"
        case nesting = "nested blocks"
        case operands = "operands of a function"
        case operandMoves = "operands pushed and popped by lists"
        case branchTargets = "branch targets"
    }

    /// The greatest allowed value of a quantity.
    package subscript(_ quantity: Quantity) -> Int {
        get { self[keyPath: quantity.limit] }
        set { self[keyPath: quantity.limit] = newValue }
    }

    /// Throws where a quantity of the module is above its limit.
    package func check(
        _ quantity: Quantity, _ value: Int, at offset: Int
    ) throws(DecodeError) {
        let limit = self[quantity]
        guard value > limit else { return }
        throw DecodeError(
            .limitExceeded(
                quantity, value: UInt64(clamping: value), limit: UInt64(clamping: limit)),
            at: offset)
    }
}

extension ModuleLimits.Quantity {
    fileprivate var limit: WritableKeyPath<ModuleLimits, Int> {
        switch self {
        case .moduleBytes: \.moduleBytes
        case .codeBytes: \.codeBytes
        case .bodyBytes: \.bodyBytes
        case .nameBytes: \.nameBytes
        case .customSections: \.customSections
        case .types: \.types
        case .typesPerGroup: \.typesPerGroup
        case .parameters: \.parameters
        case .results: \.results
        case .structureFields: \.structureFields
        case .subtypeDepth: \.subtypeDepth
        case .imports: \.imports
        case .functions: \.functions
        case .tables: \.tables
        case .memories: \.memories
        case .globals: \.globals
        case .tags: \.tags
        case .exports: \.exports
        case .elementSegments: \.elementSegments
        case .elementItems: \.elementItems
        case .dataSegments: \.dataSegments
        case .locals: \.locals
        case .localRuns: \.localRuns
        case .nesting: \.nesting
        case .operands: \.operands
        case .operandMoves: \.operandMoves
        case .branchTargets: \.branchTargets
        }
    }
}
