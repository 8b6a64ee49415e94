import MartletOps
import WasmModule

/// Turns one validated function body into a code stream, in one pass.
///
/// The operand stack of WebAssembly becomes slots of the frame: the operand at height h has its
/// *home* in slot `operandBase + h`. Most operands never go there: `local.get` and constants stay
/// aliases until something uses them, and a result stays in an accumulator as long as no other op
/// needs that register; only then its producer is patched into its storing twin. At labels and calls
/// everything that is alive goes home, so merges agree by construction.
///
/// The same compiler writes *stepping* code: no op is fused, every operand goes home at once and
/// every instruction pays for itself. It is where a run goes on when it cannot pay for a whole run of
/// instructions (Documentation/Architecture.md).
///
/// Frame: parameters, two link slots (return address; depth and slots in use), declared locals,
/// operands.
struct FunctionCompiler: ~Copyable {
    let module: ModuleCode
    // Tables asked for at every instruction: a global constant would be a call each time.
    let kinds = InstructionKind.all
    /// Those of `Op`, empty as long as nobody has asked.
    var opNumbers: [UInt16] = []
    let fusions = Fusions.shared
    let units: [UInt64]
    /// Whether memory 0 has 32-bit addresses: what ops reach directly.
    let isFirstMemoryPlain: Bool
    var buffer = CodeBuffer()

    // The function at hand.
    var index: FunctionIndex = 0
    var reader: InstructionReader
    var localTypes = WorkingList<SlotType>()
    var localSlots = WorkingList<UInt32>()
    /// Of the declared locals, for those that are not in the two lists.
    var localRuns: [PlacedRun] = []
    var linkSlot: UInt32 = 0
    var operandBase: UInt32 = 0
    var depthAndSlots: UInt64 = 0
    /// Fast code of the same function, when stepping code is being written.
    var fast: CompiledFunction?
    var isStepping: Bool { fast != nil }
    /// Whether anything costs anything.
    let isMetered: Bool
    /// Whether ops may take over the work of several instructions.
    var isFusing = true
    /// The slot of the local that the loop at hand keeps in a register, or `none`.
    var pin = RegisterState.none
    /// What the loops of the function keep there, in the order of their instructions.
    var loopPins: [LoopPin] = []

    // The operand stack.
    var stack = WorkingList<Operand>()
    /// Slots in use above `operandBase`.
    var height: UInt32 = 0
    /// Every operand below this position is at home or a constant at home.
    var settled = 0
    /// The references among them (`FunctionCompiler+References.swift`).
    var references = ReferenceStack()
    var acc = RegisterState()
    var facc = RegisterState()
    var lastValue: LastValue?
    /// The last op, where it was a comparison that a branch could take over. Forgetting it is the most
    /// frequent thing that happens to it, and leaves what it was.
    var lastComparison: Comparison? {
        @inline(__always) get { isAfterComparison ? comparison : nil }
        @inline(__always) set {
            isAfterComparison = newValue != nil
            if let newValue { comparison = newValue }
        }
    }
    private var isAfterComparison = false
    private var comparison = Comparison(
        opcode: .nop, start: 0, end: 0, first: .zero, second: .zero, acc: RegisterState(),
        facc: RegisterState())
    var lastVector: VectorProducer?
    /// Position behind the last op, where it was a single copy of a slot, else one before.
    var lastCopyEnd = -1
    /// The vectors that operands stand for which are constants.
    var vectorConstants: [V128] = []

    var controls = WorkingList<Control>()
    /// Blocks opened in code that cannot be reached.
    var unreachableBlocks = 0
    var isReachable = true

    // The meter.
    var cost: UInt64 = 0
    var runs = WorkingList<UInt64>()
    var isInRun = false
    var startOfRun: UInt64 = 0
    /// Offset and price of the instruction at hand.
    var instruction: UInt32 = 0
    var price: UInt64 = 0

    // What is settled at the end.
    var labels = WorkingList<Label>()
    var edges = WorkingList<Edge>()
    var rests = WorkingList<RestFixup>()
    var heads = WorkingList<PendingHead>()
    var points = WorkingList<PendingPoint>()
    var aliases = WorkingList<Alias>()
    /// How many of them the code may have.
    var aliasesMax = 0
    var regions: [PendingRegion] = []
    var steps: [CodeStep] = []
    var referenceMaps: [ReferenceMap] = []
    var absentReferences: [UInt32] = []
    var catchStubs: [CatchStub] = []

    /// One compiler serves any number of functions, one after the other, and keeps its room.
    init(module: ModuleCode, reader: InstructionReader) {
        self.module = module
        self.isMetered = !module.schedule.isZero
        units = module.units
        if let memory = module.definition.memories.first, case .i32 = memory.addressType {
            isFirstMemoryPlain = true
        } else {
            isFirstMemoryPlain = false
        }
        self.reader = reader
    }
}

/// What a slot holds, as far as ops care.
enum SlotType: UInt8, Sendable {
    case i32, i64, f32, f64, v128
    /// A pointer or number of 64 bits, 0 for null.
    case reference

    init(_ type: ValueType) {
        switch type {
        case .i32: self = .i32
        case .i64: self = .i64
        case .f32: self = .f32
        case .f64: self = .f64
        case .v128: self = .v128
        case .reference: self = .reference
        }
    }

    @inline(__always) var isFloat: Bool { self == .f32 || self == .f64 }
    @inline(__always) var slots: UInt32 { self == .v128 ? 2 : 1 }
    /// How ops see it: references are 64-bit integers.
    @inline(__always) var operandType: OperandType {
        switch self {
        case .i32: .i32
        case .i64, .reference: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        }
    }
}

/// Consecutive locals of one type in the frame.
struct PlacedRun {
    /// The index after its last local.
    var end: UInt32
    var type: SlotType
    /// The slot after its last local's.
    var endSlot: UInt32
}

/// One operand of the stack and where it is now.
struct Operand {
    enum Place {
        /// In its home slot.
        case home
        /// Only in the accumulator of its type; the producer can still be told to store it. Vectors
        /// have no accumulator.
        case register(Producer)
        /// In a local, given by slot.
        case local(UInt32)
        /// A constant, as the bits of a slot; never a vector.
        case constant(UInt64)
        /// A constant vector, by its position in `vectorConstants`.
        case vectorConstant(Int32)
    }

    var type: SlotType
    /// Home slot, counted from the start of the frame.
    var slot: UInt32
    var place: Place
}

/// An op that left its result in an accumulator.
struct Producer {
    var op: Op
    var start: UInt32
    /// Position of the operand that names the result's slot.
    var destination: UInt32
}

/// The last op, where it left a value in an accumulator: the next one can be fused with it.
struct LastValue {
    /// The twin that it has become.
    var op: Op
    var isStoring = false
    var start: Int
    var end: Int
}

/// The last op, where it gave a vector: it can still be told another slot for it.
struct VectorProducer {
    /// Home slot of its result.
    var slot: UInt32
    /// Position of the operand that names the slot.
    var destination: Int
    /// Position behind the op.
    var end: Int { destination + 4 }
    /// Set where it is a product of floats, to which the next op may add.
    var product: Product?

    /// Where the op begins, and its factors as byte offsets.
    struct Product {
        var start: Int
        var factors: (UInt32, UInt32)
    }
}

/// What the compiler knows of an accumulator.
struct RegisterState {
    /// Position in the stack of the operand that is only here, or −1.
    var owner = -1
    /// Slot that holds the same value, or `none`.
    var mirror = none

    static let none = UInt32.max
}

/// The last op, where it was a comparison that a branch could take over.
struct Comparison {
    var opcode: Opcode
    var start: Int
    var end: Int
    var first: ResolvedOperand
    var second: ResolvedOperand
    /// The accumulators before it, and the op.
    var acc: RegisterState
    var facc: RegisterState
    var lastValue: LastValue?
}

/// Where an op will find an operand.
struct ResolvedOperand {
    var place: OperandPlace
    /// Byte offset of a slot, or the bits of a constant.
    var value: UInt64
    /// Where the operand is at home, for what must be stored first.
    var home: UInt32
    /// A slot that holds the value too, if it is in the register; `none` if it is only there.
    var slot: UInt32

    /// A number that the op before has left in the integer accumulator and nowhere else.
    static let inAccumulator = ResolvedOperand(
        place: .register, value: 0, home: RegisterState.none, slot: RegisterState.none)

    /// The constant 0, always an immediate.
    static let zero = ResolvedOperand(
        place: .immediate, value: 0, home: RegisterState.none, slot: RegisterState.none)
}

/// One entry of the control stack. spec: the validation algorithm's control frames
struct Control {
    var opcode: Opcode
    // SAFETY: the module's, or one of all times.
    unowned(unsafe) var signature: Signature
    /// Operands below the block's parameters.
    var base: Int
    var baseHeight: UInt32
    /// Where branches to it go.
    var label: Int
    /// Where the false side of an `if` begins; after `else`, where the first side goes on; or −1.
    var elseLabel: Int
    var region: Int
    /// What is pinned around it.
    var outerPin: UInt32
    var isFunction: Bool { if case .return = opcode { true } else { false } }
}

/// The parameters and results of a block or function, as slots.
final class Signature: Sendable {
    let parameters: [SlotType]
    let results: [SlotType]
    let parameterSlots: UInt32
    let resultSlots: UInt32

    init(_ parameters: [SlotType], _ results: [SlotType]) {
        self.parameters = parameters
        self.results = results
        parameterSlots = parameters.reduce(0) { $0 + $1.slots }
        resultSlots = results.reduce(0) { $0 + $1.slots }
    }

    convenience init(_ type: FunctionType) {
        self.init(type.parameters.map(SlotType.init), type.results.map(SlotType.init))
    }
}

struct Label {
    /// Position of its code, −1 until it is bound.
    var code = -1
    var run = 0
    var cost: UInt64 = 0
    var isUsed = false
    /// What code that comes here must have pinned.
    var pin = RegisterState.none
    /// Position of the op before the code that renews the pin, for edges from where another local is
    /// pinned, or none; −1 if there is no such op.
    var pinEntry = -1
    /// Whether there are such edges.
    var isEnteredUnpinned = false
}

/// A branch whose target and price are filled in at the end.
struct Edge {
    /// Position of the target's address.
    var position: Int
    var pricePosition: Int
    var label: Int
    /// The run it leaves, −1 where that run ends with it.
    var run: Int
    var cost: UInt64
    var isPaid: Bool
    /// Whether the pin is another where it comes from.
    var renewsPin: Bool
}

/// The price of a run that an op pays when it goes on, or gives back.
struct RestFixup {
    var position: Int
    var run: Int
    var cost: UInt64
    var isRefund = false
}

struct PendingHead {
    var head: CodeHead
    var run: Int
    var cost: UInt64
}

struct PendingPoint {
    var point: CodePoint
    var run: Int
    var cost: UInt64
}

struct PendingRegion {
    var start: Int
    var end: Int
    /// Positions in `catchStubs`, in the order of the clauses.
    var stubs: [Int]
}

/// The code, written at the end, that carries a caught exception's payload to its label.
struct CatchStub {
    var tag: TagIndex?
    var takesReference: Bool
    /// Where the payload begins, above `operandBase`.
    var payloadHeight: UInt32
    /// Of the tag: its parameters are the payload.
    var signature: Signature?
    var target: Control
    var code = 0
}
