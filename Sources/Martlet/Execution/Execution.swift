import MartletOps
import WasmModule

/// The machine of a store: value stack, registers, and everything that handlers leave to others.
///
/// `run` enters native code and is told by it why it came back: because the run is over, because fuel
/// is short, or because an instruction is to be done here. All state of a run is plain data: the value
/// stack, the registers in `context`, and `crossings`.
///
/// SAFETY of the raw accesses in this class and its extensions: frames lie on `stack`, whose size
/// covers what the limits allow (`enter` refuses more); offsets in ops were written by
/// `FunctionCompiler` for exactly these frames; instances and records outlive the run, held by the store.
final class Execution {
    // SAFETY: the store owns its machine, and outlives every run.
    unowned(unsafe) let store: Store
    /// The store's.
    let heap: Heap
    let limits: Limits
    private let stack: ReservedMemory
    let context: UnsafeMutablePointer<ExecutionContext>
    /// Code that the outermost frame returns to, and one that frames return to whose caller belongs to
    /// another instance.
    private let returnCode: UnsafeMutableRawPointer
    /// The memory of instances that have none: nothing but a header.
    private let noMemory: UnsafeMutableRawPointer

    var instance: InstanceEntity
    /// Callers of other instances that wait for a return, innermost last.
    var crossings: [Crossing] = []
    /// What casts compare.
    private let typeChains = TypeChains()
    /// References that constant expressions have made and nothing else names yet.
    var temporaries: [UInt64] = []

    // The meter of the run.
    /// Granted but not yet in the fuel register.
    var reserve: UInt64 = 0
    /// All that was granted.
    var granted: UInt64 = 0
    var interruption = Interruption.none
    /// The size prices of the running instance.
    private(set) var prices = FuelSchedule.v1.sizePrices
    /// The prices of the instance that was called, which the report quotes.
    var meter = FuelSchedule.v1
    /// Where the units went, if the store keeps account of that.
    let profile: CallTree?

    struct Crossing {
        var instance: InstanceEntity
        var returnAddress: Code
    }

    /// How a run came to rest.
    enum Rest {
        case returned
        case trapped(Trap)
        case threw(Object)
        case exited(UInt32)
        case suspended(SuspensionReason)
    }

    /// Bytes before a return point that hold the arguments' offset and the price of the next run.
    static let returnPrefix = 8

    init(_ store: Store) throws(HostOutOfMemory) {
        self.store = store
        heap = store.heap
        limits = store.limits
        profile = store.profile
        // Frames overlap where arguments are, so the slots of WebAssembly's terms and two link slots
        // for each frame suffice. On top come what no frame counts: arguments of the outermost call,
        // results of a host function called in tail position, the payload of a caught exception;
        // each at most `ModuleLimits.listCeiling` values of two slots.
        let slots = limits.stackSlots + 2 * (limits.callDepth + 2) + 4 * ModuleLimits.listCeiling
        stack = try ReservedMemory(byteCount: slots * 8)
        let handlers = HandlerTable.handlers
        returnCode = .allocate(byteCount: 2 * 16, alignment: 8)
        for (position, op) in [ControlOp.finish, .instanceReturn].enumerated() {
            returnCode.storeBytes(of: 0, toByteOffset: position * 16, as: UInt64.self)
            returnCode.storeBytes(
                of: unsafeBitCast(handlers[Int(op.rawValue)], to: UInt.self),
                toByteOffset: position * 16 + 8, as: UInt.self)
        }
        noMemory = .allocate(byteCount: MemoryHeader.size, alignment: 8) + MemoryHeader.size
        instance = .idle
        context = .allocate(capacity: 1)
        context.initialize(
            to: ExecutionContext(
                globals: instance.globalCells, entries: instance.code.entries,
                tables: instance.tableStorages, memories: instance.memoryBases,
                typeIDs: instance.typeIDs, typeChains: typeChains.chains,
                functions: instance.functions,
                instance: Unmanaged.passUnretained(instance).toOpaque(),
                stackSlotsMax: UInt32(clamping: limits.stackSlots),
                memory: noMemory, pc: UnsafeRawPointer(returnCode), fp: stack.base))
        header(noMemory).initialize(to: MemoryHeader(byteCount: 0))
        header(noMemory).pointee.context = context
    }

    deinit {
        context.deallocate()
        returnCode.deallocate()
        (noMemory - MemoryHeader.size).deallocate()
    }

    var finishCode: Code { UnsafeRawPointer(returnCode) + 8 }
    var instanceReturnCode: Code { UnsafeRawPointer(returnCode) + 24 }
    var stackBase: Frame { stack.base }

    // MARK: The running instance

    /// Makes an instance the running one.
    func enter(_ other: InstanceEntity) {
        instance = other
        prices = other.code.schedule.sizePrices
        let identity = Unmanaged.passUnretained(other).toOpaque()
        context.pointee.globals = other.globalCells
        context.pointee.entries = other.code.entries
        context.pointee.tables = other.tableStorages
        context.pointee.memories = other.memoryBases
        context.pointee.typeIDs = other.typeIDs
        context.pointee.functions = other.functions
        context.pointee.instance = identity
        useMemory()
    }

    /// Makes the instance's memory 0 the one that handlers use.
    func useMemory() {
        context.pointee.memory = instance.memories.first?.base ?? noMemory
        header(context.pointee.memory).pointee.context = context
    }

    /// Takes over the types that the store has gained: none are, while anything runs.
    func refreshTypes() {
        typeChains.extend(to: store.types)
        context.pointee.typeChains = UnsafePointer(typeChains.chains)
    }

    func entity(_ record: UnsafePointer<FunctionRecord>) -> InstanceEntity? {
        record.pointee.instance.map {
            Unmanaged<InstanceEntity>.fromOpaque($0).takeUnretainedValue()
        }
    }

    // MARK: Running

    /// Runs native code until the run comes to rest.
    func run() -> Rest {
        let context = context
        while true {
            _ = next(
                context.pointee.pc, context.pointee.fp, context.pointee.pin,
                context.pointee.acc, context.pointee.memory, context.pointee.fuel,
                context.pointee.facc)
            if let rest = handle(context.pointee.status) { return rest }
        }
    }

    /// Does what native code asked for; gives the end of the run, if this was it.
    private func handle(_ status: Int) -> Rest? {
        switch status {
        case ExitStatus.finished: return .returned
        case ExitStatus.fuel: return payEdge()
        case ExitStatus.step: return payStep()
        case ExitStatus.slow: return perform()
        case ExitStatus.compile: compile()
        case ExitStatus.enter: return enterDeeper()
        case ExitStatus.callImport, ExitStatus.callIndirect, ExitStatus.callReference:
            return call(status)
        case ExitStatus.tailCall: return tailCall()
        case ExitStatus.returnMany: return returnMany()
        case ExitStatus.instanceReturn: return returnToInstance()
        case ExitStatus.copySlots: copySlots()
        case ExitStatus.zeroSlots: zeroSlots()
        case ExitStatus.profileEnter: enterProfiled()
        case ExitStatus.profileLeave: leaveProfiled()
        default: return trap(Self.reasons[status - ExitStatus.trapBase])
        }
        return nil
    }

    private static let reasons: [Trap.Reason] = [
        .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger,
        .outOfBoundsMemoryAccess, .outOfBoundsTableAccess, .nullStructureReference,
        .nullArrayReference, .outOfBoundsArrayAccess, .nullI31Reference, .nullReference,
        .castFailure,
    ]

    private func compile() {
        let entry = (context.pointee.pc - 8).assumingMemoryBound(to: FunctionEntry.self)
        let imported = instance.code.importedFunctionCount
        let code = instance.code.compiled(
            FunctionIndex(position: imported + Int(entry.pointee.function)))
        context.pointee.pc = code.address(0)
    }

    private func copySlots() {
        let pc = context.pointee.pc
        let fp = context.pointee.fp
        (fp + offset(pc, 12)).copyMemory(from: fp + offset(pc, 8), byteCount: offset(pc, 16) * 8)
        context.pointee.pc = pc + 20
    }

    private func zeroSlots() {
        let pc = context.pointee.pc
        (context.pointee.fp + offset(pc, 8)).initializeMemory(
            as: UInt64.self, repeating: 0, count: offset(pc, 12))
        context.pointee.pc = pc + 16
    }

    // MARK: Slots

    func slot(_ byteOffset: Int) -> UInt64 {
        context.pointee.fp.load(fromByteOffset: byteOffset, as: UInt64.self)
    }

    func setSlot(_ byteOffset: Int, _ bits: UInt64) {
        context.pointee.fp.storeBytes(of: bits, toByteOffset: byteOffset, as: UInt64.self)
    }

    /// Loads both accumulators from a slot, as code behind a call expects them.
    func mirror(_ address: UnsafeRawPointer) {
        context.pointee.acc = address.load(as: UInt64.self)
        context.pointee.facc = address.load(as: Double.self)
    }

    // MARK: Code

    /// The compiled function whose code holds an address.
    func code(at address: Code) -> CompiledFunction {
        guard let code = instance.code.code(at: address) else {
            preconditionFailure("no code at \(address)")
        }
        return code
    }

    /// Traps at the op in `pc`; what its run has prepaid beyond the instruction goes back.
    func trap(_ reason: Trap.Reason) -> Rest {
        refundRest()
        return .trapped(Trap(reason, backtrace: backtrace()))
    }

    func refundRest() {
        if let point = code(at: context.pointee.pc).point(at: context.pointee.pc) {
            context.pointee.fuel += Int(point.rest)
        }
    }
}
