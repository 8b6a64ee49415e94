import MartletOps
import Synchronization
import WasmModule

/// What all instances of a module share: its definition, prices, and the code of its functions,
/// compiled when they are first called.
///
/// Publishing compiled code is the one synchronised point of the runtime: `compile` runs under a lock,
/// and an entry is changed only when the code behind it is complete.
final class ModuleCode: @unchecked Sendable {
    let definition: ModuleDefinition
    /// What validation has found out; of the empty module, nothing.
    let context: ModuleContext?
    private let foundHash = Mutex<SnapshotHash?>(nil)
    // The definition's, asked for at every turn: its own would be given a copy of it.
    let importedFunctionCount: Int
    let importedTableCount: Int
    let importedMemoryCount: Int
    let importedGlobalCount: Int
    let importedTagCount: Int
    /// The definition's, for finding one by its name.
    let exports: [Name: (kind: ExternalKind, position: Int)]
    /// Which memory host functions see: the export `memory`, else memory 0.
    let hostMemory: Int
    let schedule: FuelSchedule
    /// Whether ops may take over the work of several instructions; off in tests.
    let isFusing: Bool
    /// Whether functions tell `Execution` when they are called and return.
    let isProfiled: Bool
    /// Slots of locals and operands of each defined function, in WebAssembly's terms.
    private let slots: [UInt32]
    /// Size price of the locals of each defined function.
    let localsPrices: [UInt64]
    private let signatures: [Signature?]
    private let layouts: [ObjectLayout?]
    /// The fixed price of each instruction, in the order of `Opcode`.
    let units: [UInt64]
    /// Where calls of each defined function go.
    let entries: UnsafeMutablePointer<FunctionEntry>

    private struct State {
        var chunks: [Chunk] = []
        /// By function: fast and stepping code.
        var fast: [UInt32: CompiledFunction] = [:]
        var stepping: [UInt32: CompiledFunction] = [:]
    }

    /// A piece of memory that code is put into, in ascending order.
    private struct Chunk {
        var memory: UnsafeMutableRawBufferPointer
        var used = 0
        var functions: [CompiledFunction] = []
        /// Where each of them begins.
        var starts: [Int] = []
    }

    // SAFETY: everything mutable is behind `lock`, or written before other threads can see it;
    // `entries` change from one complete code stream to another by a single aligned word.
    private let lock = Mutex(())
    nonisolated(unsafe) private var state = State()

    init(
        definition: ModuleDefinition, schedule: FuelSchedule, frameSlots: [UInt32], isFusing: Bool,
        isProfiled: Bool = false, context: ModuleContext? = nil
    ) {
        self.definition = definition
        self.context = context
        importedFunctionCount = definition.importedFunctionCount
        importedTableCount = definition.importedTableCount
        importedMemoryCount = definition.importedMemoryCount
        importedGlobalCount = definition.importedGlobalCount
        importedTagCount = definition.importedTagCount
        exports = Dictionary(
            definition.exports.map { (Name($0.name), ($0.kind, Int($0.index))) },
            uniquingKeysWith: { first, _ in first })
        let memory = exports[Name("memory")]
        hostMemory = memory?.kind == .memory ? memory?.position ?? 0 : 0
        self.schedule = schedule
        self.isFusing = isFusing
        self.isProfiled = isProfiled
        slots = frameSlots
        localsPrices = definition.bodies.map { schedule.units(locals: $0.locals) }
        signatures = definition.types.map { type in
            guard case .function(let type) = type.composite else { return nil }
            return Signature(type)
        }
        layouts = definition.types.map { type in
            guard case .structure(let fields) = type.composite else { return nil }
            return ObjectLayout(fields)
        }
        units = Opcode.allCases.map { schedule.units($0.row.cost) }
        let count = definition.bodies.count
        entries = .allocate(capacity: max(1, count))
        let stub = unsafeBitCast(
            HandlerTable.handlers[Int(ControlOp.compileStub.rawValue)], to: UInt.self)
        for position in 0..<count {
            let entry = entries + position
            let code =
                UnsafeRawPointer(entry)
                + MemoryLayout.offset(of: \FunctionEntry.stub).unsafelyUnwrapped
            entry.initialize(to: FunctionEntry(code: code, stub: stub, function: UInt32(position)))
        }
    }

    /// The same module, to be compiled for runs that are profiled.
    func profiled() -> ModuleCode {
        ModuleCode(
            definition: definition, schedule: schedule, frameSlots: slots, isFusing: isFusing,
            isProfiled: true, context: context)
    }

    /// Of the module's bytes, computed when first asked for.
    var hash: SnapshotHash {
        foundHash.withLock { found in
            let hash = found ?? SnapshotHash(of: definition.bytes)
            found = hash
            return hash
        }
    }

    deinit {
        entries.deallocate()
        for chunk in state.chunks { chunk.memory.deallocate() }
    }

    // MARK: What the compiler asks

    func body(of function: FunctionIndex) -> FunctionBody {
        definition.bodies[function.position - importedFunctionCount]
    }

    func signature(of function: FunctionIndex) -> Signature {
        signature(definition.functions[function.position])
    }

    func signature(_ type: TypeIndex) -> Signature {
        guard let signature = signatures[type.position] else {
            preconditionFailure("type \(type) was validated as a function type")
        }
        return signature
    }

    func layout(_ type: TypeIndex) -> ObjectLayout {
        guard let layout = layouts[type.position] else {
            preconditionFailure("type \(type) was validated as a structure type")
        }
        return layout
    }

    func signature(_ type: BlockType) -> Signature {
        switch type {
        case .empty: Self.emptySignature
        case .value(let type): Self.valueSignatures[Int(SlotType(type).rawValue)]
        case .type(let index): signature(index)
        }
    }

    private static let emptySignature = Signature([], [])
    private static let valueSignatures = (0...SlotType.reference.rawValue).map {
        Signature([], [SlotType(rawValue: $0) ?? .i32])
    }

    func frameSlots(of function: FunctionIndex) -> UInt32 {
        slots[function.position - importedFunctionCount]
    }

    /// One frame of a function and its slots, as second link slots count them: the depth is in the upper
    /// half.
    func depthAndSlots(of function: FunctionIndex) -> UInt64 {
        1 << 32 | UInt64(frameSlots(of: function))
    }

    /// Units of the locals that a call of a function zeroes.
    func localsPrice(of function: FunctionIndex) -> UInt64 {
        let defined = function.position - importedFunctionCount
        return defined < 0 ? 0 : localsPrices[defined]
    }

    // MARK: Compiled code

    /// The fast code of a function, compiled if it is not yet.
    func compiled(_ function: FunctionIndex) -> CompiledFunction {
        lock.withLock { _ in withCompiler(for: function) { fastCode(function, by: &$0) } }
    }

    /// Compiles everything that is not yet compiled.
    func compileAll() {
        guard let first = definition.bodies.first else { return }
        var compiler = FunctionCompiler(
            module: self, reader: InstructionReader(first, of: definition))
        for position in definition.bodies.indices {
            let function = FunctionIndex(position: importedFunctionCount + position)
            lock.withLock { _ in _ = fastCode(function, by: &compiler) }
        }
    }

    /// Bytes of code and of what goes with it, so far.
    var byteCount: Int {
        lock.withLock { _ in
            state.chunks.reduce(0) { sum, chunk in
                chunk.functions.reduce(sum + chunk.used) { $0 + $1.tableByteCount }
            }
        }
    }

    /// The stepping code of a function.
    func stepping(_ function: FunctionIndex) -> CompiledFunction {
        lock.withLock { _ in
            if let code = state.stepping[function.rawValue] { return code }
            return withCompiler(for: function) { compiler in
                let fast = fastCode(function, by: &compiler)
                let code = compile(function, fast: fast, by: &compiler)
                state.stepping[function.rawValue] = code
                return code
            }
        }
    }

    private func withCompiler(
        for function: FunctionIndex, _ body: (inout FunctionCompiler) -> CompiledFunction
    ) -> CompiledFunction {
        var compiler = FunctionCompiler(
            module: self, reader: InstructionReader(self.body(of: function), of: definition))
        return body(&compiler)
    }

    private func fastCode(
        _ function: FunctionIndex, by compiler: inout FunctionCompiler
    ) -> CompiledFunction {
        if let code = state.fast[function.rawValue] { return code }
        let code = compile(function, fast: nil, by: &compiler)
        state.fast[function.rawValue] = code
        entries[function.position - importedFunctionCount].code = code.address(0)
        return code
    }

    private func compile(
        _ function: FunctionIndex, fast: CompiledFunction?, by compiler: inout FunctionCompiler
    ) -> CompiledFunction {
        do throws(DecodeError) {
            let code = try compiler.compile(function, fast: fast)
            let last = state.chunks.count - 1
            let base = UnsafeRawPointer(
                state.chunks[last].memory.baseAddress.unsafelyUnwrapped)
            state.chunks[last].functions.append(code)
            state.chunks[last].starts.append(code.address(0) - base)
            return code
        } catch {
            preconditionFailure("a validated body does not decode: \(error)")
        }
    }

    /// Where a finished stream of so many bytes is to stay. Called by the compiler, under the lock.
    func room(for byteCount: Int) -> UnsafeMutableRawBufferPointer {
        let size = (byteCount + 7) & ~7
        if state.chunks.last.map({ $0.memory.count - $0.used < size }) ?? true {
            let capacity = max(size, 1 << (14 + min(state.chunks.count, 8)))
            state.chunks.append(Chunk(memory: .allocate(byteCount: capacity, alignment: 16)))
        }
        let last = state.chunks.count - 1
        let start = state.chunks[last].used
        state.chunks[last].used += size
        return UnsafeMutableRawBufferPointer(
            rebasing: state.chunks[last].memory[start..<start + byteCount])
    }

    /// The code that holds an address, if it is this module's.
    func code(at address: Code) -> CompiledFunction? {
        lock.withLock { _ in
            // Neither a chunk nor a list of functions is copied: references would be counted.
            guard
                let chunk = state.chunks.indices.first(where: {
                    let memory = state.chunks[$0].memory
                    let base = UnsafeRawPointer(memory.baseAddress.unsafelyUnwrapped)
                    return address >= base && address < base + state.chunks[$0].used
                })
            else { return nil }
            let offset =
                address
                - UnsafeRawPointer(
                    state.chunks[chunk].memory.baseAddress.unsafelyUnwrapped)
            let position = state.chunks[chunk].starts.partitioningIndex { $0 > offset }
            return position == 0 ? nil : state.chunks[chunk].functions[position - 1]
        }
    }
}
