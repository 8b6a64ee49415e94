/// What handlers share beside their registers, at a fixed address for the length of a run.
///
/// The first part describes the instance whose code runs and is rewritten when a call crosses to
/// another; the last part is where a handler leaves its registers when it leaves native code.
///
/// SAFETY: the pointers are to memory of the instance that runs, which the store keeps, and of the
/// machine itself; `Execution.enter` replaces them all together.
struct ExecutionContext {
    /// Addresses of the cells of the instance's globals, imported ones first.
    var globals: UnsafeMutablePointer<UnsafeMutableRawPointer>
    /// Entries of the functions that the module defines.
    var entries: UnsafeMutablePointer<FunctionEntry>
    var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableStorage>>
    var memories: UnsafeMutablePointer<UnsafeMutableRawPointer>
    /// The store's canonical type ids, by the module's type indices.
    var typeIDs: UnsafeMutablePointer<UInt32>
    /// Of the store's types, by canonical id.
    var typeChains: UnsafePointer<TypeChain>
    /// Records of all functions of the instance, imported ones first.
    var functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
    /// Identity of the running instance, compared by indirect calls.
    var instance: UnsafeMutableRawPointer

    /// Where depths begin that the run has not reached, in the upper half as second link slots have it: calls
    /// leave native code once for each.
    private(set) var depthEnd: UInt64 = 1 << 32
    /// The greatest depth that the run has reached.
    var depthReached: UInt32 {
        get { UInt32(truncatingIfNeeded: depthEnd >> 32) - 1 }
        set { depthEnd = (UInt64(newValue) + 1) << 32 }
    }
    /// `Limits.stackSlots`
    var stackSlotsMax: UInt32

    /// Base of memory 0.
    var memory: UnsafeMutableRawPointer

    /// Why native code was left last.
    var status = ExitStatus.finished
    // The registers then.
    var pc: UnsafeRawPointer
    var fp: UnsafeMutableRawPointer
    var pin: UInt64 = 0
    var acc: UInt64 = 0
    var fuel = 0
    var facc = 0.0
}

/// What handlers know of a memory, in the bytes before its first: they have its base in a register.
struct MemoryHeader {
    /// Bytes from its start to the memory.
    static let size = 64

    /// Of the store whose memory it is, once one of its instances has run.
    var context: UnsafeMutablePointer<ExecutionContext>?
    /// The memory's size in bytes, less 1, 2, 4, 8 and 16: an access of n bytes at address a is in bounds
    /// when a ≤ size − n. Below zero where nothing fits.
    var limit1 = -1
    var limit2 = -2
    var limit4 = -4
    var limit8 = -8
    var limit16 = -16

    var byteCount: UInt64 { UInt64(bitPattern: Int64(limit1 &+ 1)) }

    init(byteCount: Int) {
        limit1 = byteCount - 1
        limit2 = byteCount - 2
        limit4 = byteCount - 4
        limit8 = byteCount - 8
        limit16 = byteCount - 16
    }
}

/// Where calls of a function that a module defines go: to its code, once it is compiled.
///
/// Until then `code` points at `stub`, a code stream of one op that asks for compilation. What follows
/// it lies as the operands of `enter` and says that there is no room, so that a call does not enter.
struct FunctionEntry {
    var code: UnsafeRawPointer
    var stub: UInt
    private var unused: UInt64 = 0
    private var depthAndSlots: UInt64 = 1 << 62
    var function: UInt32

    init(code: UnsafeRawPointer, stub: UInt, function: UInt32) {
        self.code = code
        self.stub = stub
        self.function = function
    }

    /// Whether `code` is the function's: that of the stub says that there is no room.
    var isCompiled: Bool { wide(code, 16) != depthAndSlots }
}

/// A function of a store, as references and tables hold it.
///
/// Handlers call one by themselves once it is *near*: defined by a module, compiled, and with locals that cost
/// nothing. It becomes that when a call has left native code for it. What they need is here then, so that
/// nothing has to be looked up in a row before the jump to the first op's handler.
struct FunctionRecord {
    /// The store's canonical id of its type.
    var typeID: UInt32
    /// The same once it is near; before that no type's.
    private(set) var nearTypeID = UInt32.max
    /// The instance that defines it, `nil` for host functions.
    var instance: UnsafeMutableRawPointer?
    /// One frame, and the slots of its locals and operands in WebAssembly's terms, as second link slots
    /// count them; 0 for host functions.
    var depthAndSlots: UInt64
    /// Once it is near: its code, which begins with `enter`, and the handler of the op behind that one.
    private(set) var code: UnsafeRawPointer?
    private(set) var handler: UInt = 0
    /// Where `entry.code` of a defined function is, `nil` for host functions.
    var entry: UnsafeMutablePointer<FunctionEntry>?
    /// Size price of the locals that a call zeroes.
    var localsPrice: UInt64
    /// Byte offset of the link slots in its frame.
    var linkOffset: UInt32
    /// Index among all functions of its instance; of a host function, index in the store's list.
    var index: UInt32

    init(
        typeID: UInt32, index: UInt32, entry: UnsafeMutablePointer<FunctionEntry>?,
        localsPrice: UInt64, linkOffset: UInt32, depthAndSlots: UInt64 = 0
    ) {
        self.typeID = typeID
        self.index = index
        self.entry = entry
        self.localsPrice = localsPrice
        self.linkOffset = linkOffset
        self.depthAndSlots = depthAndSlots
    }

    /// Bytes of `enter`, with which all code begins.
    static let enterSize = 24

    /// Lets handlers call it, if they may.
    mutating func approach() {
        guard nearTypeID != typeID, localsPrice == 0, let entry, entry.pointee.isCompiled else {
            return
        }
        let start = entry.pointee.code
        code = start
        handler = (start + Self.enterSize).loadUnaligned(as: UInt.self)
        nearTypeID = typeID
    }
}

/// A table's elements: function records, exceptions or host numbers, 0 for null.
struct TableStorage {
    var elements: UnsafeMutablePointer<UInt64>
    var count: Int
    var capacity: Int
}

/// Why native code returned.
enum ExitStatus {
    static let finished = 0
    /// An edge could not be paid; `pc` is its target, the charge is taken.
    static let fuel = 1
    /// The step at `pc` could not be paid; nothing is taken.
    static let step = 2
    /// The instruction of the op at `pc` is to be done by `Execution`.
    static let slow = 3
    /// The function whose stub is at `pc` is to be compiled.
    static let compile = 4
    /// The `enter` at `pc` found a new depth, or no room.
    static let enter = 5
    static let callImport = 6
    static let callIndirect = 7
    static let callReference = 8
    static let tailCall = 9
    static let returnMany = 10
    static let instanceReturn = 11
    static let copySlots = 12
    static let zeroSlots = 13
    /// A function was called, or is about to return, whose code is profiled.
    static let profileEnter = 14
    static let profileLeave = 15
    /// and above: a trap, with its code added
    static let trapBase = 16
}

/// The traps that handlers raise themselves.
enum TrapCode {
    static let unreachable = 0
    static let integerDivideByZero = 1
    static let integerOverflow = 2
    static let invalidConversionToInteger = 3
    static let outOfBoundsMemoryAccess = 4
    static let outOfBoundsTableAccess = 5
    static let nullStructureReference = 6
    static let nullArrayReference = 7
    static let outOfBoundsArrayAccess = 8
    static let nullI31Reference = 9
    static let nullReference = 10
    static let castFailure = 11
}
