import WasmModule

/// Reads the state of a suspended run.
///
/// SAFETY of the raw accesses: a suspended run's frames lie on the machine's stack, and the slots read
/// are those that validation gives each frame at the place where it stands; objects are those that
/// slots of reference types lead to.
struct SnapshotCapture {
    private let run: FunctionRun
    private let store: Store
    private let instances: [InstanceEntity]
    private var machine: Execution { run.machine }

    private var positions: [ObjectIdentifier: UInt32] = [:]
    /// By record.
    private var hostFunctions: [UnsafeMutablePointer<FunctionRecord>: SnapshotState.EntityName] =
        [:]
    private var types: [UInt32: SnapshotState.EntityName] = [:]
    private var tags: [ObjectIdentifier: SnapshotState.EntityName] = [:]
    /// Numbers of objects, in the order of being found.
    private var numbers: [Object: UInt64] = [:]
    private var objects: [Object] = []

    init(_ run: FunctionRun) {
        self.run = run
        store = run.store
        instances = store.instances
        for (position, instance) in instances.enumerated() {
            let position = UInt32(position)
            positions[ObjectIdentifier(instance)] = position
            func note<Key>(
                _ names: inout [Key: SnapshotState.EntityName], _ key: Key, _ index: Int
            ) {
                guard names[key] == nil else { return }
                names[key] = .init(instance: position, index: UInt32(index))
            }
            for index in 0..<instance.code.importedFunctionCount
            where instance.functions[index].pointee.entry == nil {
                note(&hostFunctions, instance.functions[index], index)
            }
            for (index, id) in instance.canonicalTypes.enumerated() {
                note(&types, id.rawValue, index)
            }
            for (index, tag) in instance.tags.enumerated() {
                note(&tags, ObjectIdentifier(tag), index)
            }
        }
    }

    mutating func state(note: [UInt8]) throws -> SnapshotState {
        guard instances.allSatisfy(\.isComplete) else { throw SnapshotError(.incompleteInstance) }
        var state = SnapshotState()
        state.limits = store.limits
        state.run = capturedRun()
        for instance in instances {
            let identity = SnapshotState.ModuleIdentity(
                hash: instance.code.hash, schedule: instance.code.schedule.id,
                scheduleHash: instance.code.schedule.hash)
            let module = state.modules.firstIndex(of: identity) ?? state.modules.count
            if module == state.modules.count { state.modules.append(identity) }
            state.instances.append(captured(instance, module: UInt32(module)))
        }
        state.held = store.heldInOrder.compactMap { Object($0).map { number(of: $0) } }
        var next = 0
        while next < objects.count {
            state.objects.append(captured(objects[next]))
            next += 1
        }
        state.heapBytesCounted = store.heap.counted
        state.hosts = try store.statefulHosts.map { host in
            SnapshotState.HostState(name: host.moduleName, bytes: try host.savedState())
        }
        state.note = note
        return state
    }

    // MARK: The run

    private mutating func capturedRun() -> SnapshotState.RunState {
        var state = SnapshotState.RunState()
        state.instance = positions[ObjectIdentifier(run.instance)] ?? 0
        state.function = name(of: run.record)
        state.granted = machine.granted
        state.left = machine.fuelLeft
        state.depthReached = machine.context.pointee.depthReached
        state.initialPages = store.pagesInitial
        state.start = run.start
        if run.isBegun {
            state.progress = .begun(frames())
        } else {
            state.progress = .waiting(
                zip(run.arguments, run.type.parameters).map { value, type in
                    if case .v128(let vector) = value { return .v128(vector) }
                    return saved(store.bits(value), type)
                })
        }
        return state
    }

    private mutating func frames() -> [SnapshotState.FrameState] {
        var active: [Execution.ActiveFrame] = []
        var next: Execution.ActiveFrame? = machine.innermostFrame()
        while let frame = next {
            active.append(frame)
            next = machine.caller(of: frame)
        }
        let places = active.map(place)
        let states = FunctionStates(
            zip(active, places).map { ($0.instance.code, $0.code.index, $1) })
        return zip(active, places).reversed().map { frame, place in
            captured(frame, at: place, states[frame.instance.code, frame.code.index, place])
        }
    }

    /// The offset in the module of the instruction that a frame stands before, or of the call in
    /// which it waits.
    private func place(_ frame: Execution.ActiveFrame) -> Int {
        if frame.isWaiting { return Int(frame.code.point(at: frame.pc - 1)?.instruction ?? 0) }
        let offset = frame.code.offset(frame.pc)
        let position = frame.code.steps.partitioningIndex { $0.code > offset }
        return Int(frame.code.steps[max(0, position - 1)].instruction)
    }

    private mutating func captured(
        _ frame: Execution.ActiveFrame, at place: Int, _ state: FunctionState?
    ) -> SnapshotState.FrameState {
        guard let state else { preconditionFailure("a frame at \(place), where none can be") }
        let code = frame.instance.code
        let types = frame.instance.canonicalTypes
        let layout = FrameLayout(code, frame.code.index)
        var result = SnapshotState.FrameState(
            function: .init(
                instance: positions[ObjectIdentifier(frame.instance)] ?? 0,
                index: frame.code.index.rawValue),
            offset: UInt32(place))
        // At its entry the locals are not yet zeroed.
        let isNew =
            !frame.isWaiting && frame.code.offset(frame.pc) < frame.code.steps.first?.code ?? 0
        layout.forEachLocal { index, slot, type in
            let isZero = isNew && index >= layout.parameterCount
            result.locals.append(
                isZero
                    ? zero(type) : saved(frame.fp + slot * 8, type.closed(over: types)))
        }
        var operands = state.operands[...]
        var aliases: [UInt32: Alias] = [:]
        if frame.isWaiting {
            operands = operands.dropLast(code.operandsTaken(by: state.instruction))
            if let head = frame.code.head(at: frame.pc) {
                let range = Int(head.aliasStart)..<Int(head.aliasStart + head.aliasCount)
                for alias in frame.code.aliases[range] { aliases[alias.home] = alias }
            }
        }
        var slot = layout.operandBase
        for type in operands {
            let words = (0..<Int(SlotType(type).slots)).map { word -> UInt64 in
                let home = (slot + word) * 8
                guard let alias = aliases[UInt32(home)] else {
                    return frame.fp.load(fromByteOffset: home, as: UInt64.self)
                }
                if alias.source == Alias.constant { return alias.constant }
                return frame.fp.load(fromByteOffset: Int(alias.source), as: UInt64.self)
            }
            result.operands.append(
                words.withUnsafeBytes { bytes in
                    bytes.baseAddress.map { saved($0, type.closed(over: types)) } ?? .null
                })
            slot += words.count
        }
        return result
    }

    // MARK: Instances

    private mutating func captured(
        _ instance: InstanceEntity, module: UInt32
    ) -> SnapshotState.InstanceState {
        let definition = instance.code.definition
        var state = SnapshotState.InstanceState(
            module: module, instantiationUnits: instance.instantiationUnits)
        state.imports = sources(of: instance)
        for memory in instance.memories.dropFirst(definition.importedMemoryCount) {
            state.memories.append(captured(memory))
        }
        for table in instance.tables.dropFirst(definition.importedTableCount) {
            let storage = table.storage.pointee
            state.tables.append(
                runs(
                    UnsafeBufferPointer(start: storage.elements, count: storage.count),
                    .reference(table.type.element)))
        }
        for global in instance.globals.dropFirst(definition.importedGlobalCount) {
            state.globals.append(saved(global.cell, global.type.value))
        }
        for (segment, values) in zip(definition.elements, instance.elements) {
            let type = ValueType.reference(segment.type).closed(over: instance.canonicalTypes)
            state.elements.append(values.map { runs($0, type) })
        }
        state.isDataDropped = instance.isDataDropped
        return state
    }

    private func sources(of instance: InstanceEntity) -> [SnapshotState.ImportSource] {
        var indices: [ExternalKind: Int] = [:]
        return instance.code.definition.imports.map { required in
            let kind = required.type.kind
            let index = indices[kind, default: 0]
            indices[kind] = index + 1
            func first<Entity: AnyObject>(
                _ entity: Entity, in list: (InstanceEntity) -> [Entity]
            ) -> SnapshotState.ImportSource {
                for (position, other) in instances.enumerated() {
                    if let index = list(other).firstIndex(where: { $0 === entity }) {
                        return .instance(.init(instance: UInt32(position), index: UInt32(index)))
                    }
                }
                return .host
            }
            switch kind {
            case .function:
                let record = instance.functions[index]
                return record.pointee.entry == nil
                    && hostFunctions[record]?.instance
                        == positions[ObjectIdentifier(instance)]
                    ? .host : .instance(name(of: record))
            case .table: return first(instance.tables[index]) { $0.tables }
            case .memory: return first(instance.memories[index]) { $0.memories }
            case .global: return first(instance.globals[index]) { $0.globals }
            case .tag: return first(instance.tags[index]) { $0.tags }
            }
        }
    }

    private func captured(_ memory: MemoryEntity) -> SnapshotState.MemoryState {
        var state = SnapshotState.MemoryState(pages: memory.pages)
        guard let image = InitialImage(of: memory, in: instances, machine) else {
            preconditionFailure("an instance was completed whose data does not fit")
        }
        memory.forEachTouchedPage { page in
            let contents = memory.contents(ofPage: page)
            guard !image.matches(page, contents) else { return }
            state.changed.append(.init(number: page, hash: SnapshotHash(of: contents)))
        }
        return state
    }

    // MARK: Values

    private func name(of record: UnsafeMutablePointer<FunctionRecord>) -> SnapshotState.EntityName {
        if let instance = machine.entity(record), record.pointee.entry != nil {
            return .init(
                instance: positions[ObjectIdentifier(instance)] ?? 0, index: record.pointee.index)
        }
        guard let name = hostFunctions[record] else {
            preconditionFailure("a host function that no instance imports")
        }
        return name
    }

    private mutating func number(of object: Object) -> UInt64 {
        if let number = numbers[object] { return number }
        let number = UInt64(objects.count)
        numbers[object] = number
        objects.append(object)
        return number
    }

    /// The value of a type, in terms of the registry, in one slot or two.
    private mutating func saved(_ slots: UnsafeRawPointer, _ type: ValueType) -> SavedValue {
        let low = slots.load(as: UInt64.self)
        guard type == .v128 else { return saved(low, type) }
        return .v128(V128(low: low, high: slots.load(fromByteOffset: 8, as: UInt64.self)))
    }

    private mutating func saved(_ bits: UInt64, _ type: ValueType) -> SavedValue {
        switch type {
        case .i32: return .i32(UInt32(truncatingIfNeeded: bits))
        case .i64: return .i64(bits)
        case .f32: return .f32(UInt32(truncatingIfNeeded: bits))
        case .f64: return .f64(bits)
        case .v128: return .v128(V128(low: bits, high: 0))
        case .reference(let type):
            if bits == 0 { return .null }
            if Scalar.isScalar(bits) { return .i31(Scalar.unsigned(bits)) }
            if let object = Object(bits) { return .object(number(of: object)) }
            guard store.isFunctionType(type.heapType) else {
                return .external(UInt32(truncatingIfNeeded: (bits >> 2) - 1))
            }
            guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)) else {
                return .null
            }
            return .function(name(of: record))
        }
    }

    private func zero(_ type: ValueType) -> SavedValue {
        switch type {
        case .i32: .i32(0)
        case .i64: .i64(0)
        case .f32: .f32(0)
        case .f64: .f64(0)
        case .v128: .v128(V128(low: 0, high: 0))
        case .reference: .null
        }
    }

    private mutating func runs(
        _ elements: some Collection<UInt64>, _ type: ValueType
    ) -> [SnapshotState.ValueRun] {
        var runs: [SnapshotState.ValueRun] = []
        var last: UInt64?
        for bits in elements {
            if bits == last {
                runs[runs.count - 1].count += 1
            } else {
                runs.append(.init(count: 1, value: saved(bits, type)))
            }
            last = bits
        }
        return runs
    }

    // MARK: Objects

    private mutating func captured(_ object: Object) -> SnapshotState.ObjectState {
        switch object.kind {
        case .structure:
            guard case .structure(let fields) = composite(object) else { break }
            let places = ObjectLayout(fields).fields
            return .structure(
                type: typeName(object),
                fields: zip(fields, places).map { field, place in
                    saved(object.address + place.offset, field.storage.unpacked)
                })
        case .array:
            guard case .array(let element) = composite(object) else { break }
            return .array(type: typeName(object), elements: elements(object, element.storage))
        case .exception:
            let tag = object.exceptionTag
            guard let name = tags[ObjectIdentifier(tag)] else { break }
            return .exception(
                tag: name,
                payload: zip(tag.parameters, tag.layout.fields).map { type, place in
                    saved(object.address + place.offset, type)
                })
        case .free: break
        }
        preconditionFailure("a reference to no object")
    }

    private mutating func elements(
        _ array: Object, _ type: StorageType
    ) -> SnapshotState.ArrayElements {
        let storage = Storage(type)
        guard storage == .reference else {
            return .packed(
                storage,
                [UInt8](
                    UnsafeRawBufferPointer(
                        start: array.elements, count: array.count * storage.bytes)))
        }
        return .references(
            (0..<array.count).map { saved(array.elements + $0 * 8, type.unpacked) })
    }

    private func composite(_ object: Object) -> CompositeType {
        store.types[CanonicalTypeID(rawValue: object.type)].composite
    }

    private func typeName(_ object: Object) -> SnapshotState.EntityName {
        guard let name = types[object.type] else {
            preconditionFailure("an object of a type that no module has")
        }
        return name
    }
}

// MARK: - Where frames have their values

/// Locals and operands of a function's frame.
struct FrameLayout {
    let parameters: [ValueType]
    let declared: [LocalRun]
    /// Slots.
    let linkSlot: Int
    let operandBase: Int

    var parameterCount: Int { parameters.count }
    var localCount: Int { parameters.count + declared.reduce(0) { $0 + Int($1.count) } }

    init(_ code: ModuleCode, _ function: FunctionIndex) {
        let definition = code.definition
        parameters =
            definition.functionType(definition.functions[function.position])?.parameters ?? []
        declared = code.body(of: function).locals
        linkSlot = parameters.reduce(0) { $0 + Int(SlotType($1).slots) }
        operandBase = declared.reduce(linkSlot + 2) {
            $0 + Int($1.count * SlotType($1.type).slots)
        }
    }

    /// Hands over index, slot and type, in the module's terms, of each local.
    func forEachLocal(_ body: (Int, Int, ValueType) throws -> Void) rethrows {
        var index = 0
        var slot = 0
        func next(_ type: ValueType) throws {
            try body(index, slot, type)
            index += 1
            slot += Int(SlotType(type).slots)
        }
        for type in parameters { try next(type) }
        slot += 2
        for run in declared { for _ in 0..<run.count { try next(run.type) } }
    }
}

/// What validation says about the places of some frames; each function is looked through once.
struct FunctionStates {
    private struct Key: Hashable {
        var code: ObjectIdentifier
        var function: UInt32
    }

    private var states: [Key: [Int: FunctionState]] = [:]

    init(_ places: [(code: ModuleCode, function: FunctionIndex, offset: Int)]) {
        var offsets: [Key: (code: ModuleCode, offsets: Set<Int>)] = [:]
        for place in places {
            offsets[Self.key(place.code, place.function), default: (place.code, [])]
                .offsets.insert(place.offset)
        }
        for (key, entry) in offsets {
            states[key] = entry.code.context?.states(
                of: FunctionIndex(key.function), before: entry.offsets)
        }
    }

    private static func key(_ code: ModuleCode, _ function: FunctionIndex) -> Key {
        Key(code: ObjectIdentifier(code), function: function.rawValue)
    }

    subscript(code: ModuleCode, function: FunctionIndex, offset: Int) -> FunctionState? {
        states[Self.key(code, function)]?[offset]
    }
}

extension ModuleCode {
    /// The type of the function that a call instruction calls; `nil` for other instructions.
    func calledType(_ instruction: Instruction) -> FunctionType? {
        switch (instruction.opcode, instruction.immediate) {
        case (.call, .index(let function)):
            definition.functionType(definition.functions[Int(function)])
        case (.callIndirect, .indices(let type, _)), (.callRef, .index(let type)):
            definition.functionType(TypeIndex(type))
        default: nil
        }
    }

    /// How many operands a call instruction takes off the stack.
    func operandsTaken(by instruction: Instruction) -> Int {
        let target = instruction.opcode == .call ? 0 : 1
        return calledType(instruction).map { $0.parameters.count + target } ?? 0
    }
}

extension InstanceEntity {
    /// Whether instantiation has come as far as to have all that the module defines.
    var isComplete: Bool {
        let definition = code.definition
        return memories.count == definition.memories.count
            && tables.count == definition.tables.count
            && globals.count == definition.globals.count && tags.count == definition.tags.count
            && elements.count == definition.elements.count
            && zip(definition.data, isDataDropped).allSatisfy { segment, isDropped in
                if case .active = segment.mode { isDropped } else { true }
            }
    }
}

extension Store {
    /// Whether references of a heap type, in terms of the registry, are to functions.
    func isFunctionType(_ type: HeapType) -> Bool {
        switch type {
        case .func, .nofunc: true
        case .type(let index): types.kind(CanonicalTypeID(index)) == .func
        default: false
        }
    }
}
