/// What the instances of one store may use together. Fuel is not here: it is an argument of each run.
public struct Limits: Sendable, Hashable {
    /// Pages of 64 KiB, over all memories of the store.
    public var memoryPages: UInt64
    /// Elements, over all tables of the store.
    public var tableElements: UInt64
    /// WebAssembly frames active at once. A tail call replaces its frame; host calls do not count.
    public var callDepth: Int
    /// Slots of 8 bytes that the active frames may hold: for each frame its locals, parameters
    /// included, and the greatest height of its operand stack; a v128 counts twice.
    public var stackSlots: Int
    /// Bytes that a run may write to each output stream; more is cut off and the cut is reported.
    public var outputBytes: Int
    /// Bytes of objects, over all structures, arrays and exceptions of the store. A structure is a
    /// header of 16 bytes and 8 for each field (v128 16), an array the header and its packed elements
    /// in whole words, an exception the header, 8 bytes and its payload as fields.
    ///
    /// When an allocation would exceed it, what can no longer be reached is taken off the count; the
    /// allocation traps if more than `heapBytesAlive` were in use then.
    public var heapBytes: UInt64
    /// Whether growing a memory past `memoryPages` traps instead of giving −1.
    public var trapsOnGrowthFailure: Bool

    public init(
        memoryPages: UInt64 = 16384, tableElements: UInt64 = 10_000_000, callDepth: Int = 10_000,
        stackSlots: Int = 1 << 20, outputBytes: Int = 64 << 20, heapBytes: UInt64 = 256 << 20,
        trapsOnGrowthFailure: Bool = false
    ) {
        self.memoryPages = memoryPages
        self.tableElements = tableElements
        self.callDepth = callDepth
        self.stackSlots = stackSlots
        self.outputBytes = outputBytes
        self.heapBytes = heapBytes
        self.trapsOnGrowthFailure = trapsOnGrowthFailure
    }

    public static let standard = Limits()

    /// Bytes of objects that a program can rely on keeping: `heapBytes`, less a quarter from 1 MiB on.
    ///
    /// The quarter bounds the work of collections: between two that the cap asks for, so much has been
    /// allocated, and paid for.
    public var heapBytesAlive: UInt64 {
        heapBytes < 1 << 20 ? heapBytes : heapBytes - heapBytes / 4
    }

    /// These limits, lowered to what can be kept: stack and memories are reserved as address space
    /// before they are used, and the depth and slots of a frame are counted in 32 bits.
    var attainable: Limits {
        var limits = self
        limits.memoryPages = min(memoryPages, 1 << 26)
        limits.tableElements = min(tableElements, 1 << 28)
        limits.callDepth = min(max(0, callDepth), 1 << 24)
        limits.stackSlots = min(max(0, stackSlots), 1 << 28)
        limits.heapBytes = min(heapBytes, 1 << 34)
        return limits
    }
}
