import WasmModule

/// Makes a suspended run of a snapshot's state.
///
/// The state may come from anywhere, so everything is checked that code later relies on: an index
/// leads to something, a value has the type that validation gives its place, frames follow from each
/// other by calls, and all of it is within the limits. Then the frames go where stepping code expects
/// them, whose operands are all at home; it goes over to fast code as always.
///
/// SAFETY of the raw accesses: slots of frames lie within what the limits allow of the machine's
/// stack, which `prepareFrames` checks before anything is written; objects are as large as their types
/// and counts say.
struct SnapshotRestoration {
    let state: SnapshotState
    private let modules: [SnapshotHash: Module]
    private let imports: Imports
    let store: Store
    let machine: Execution
    var instances: [InstanceEntity] = []
    private var objects: [Object] = []
    /// Contents that have that hash.
    private let pages: (SnapshotHash) throws -> [UInt8]

    init(
        _ state: SnapshotState, _ modules: [Module], _ imports: Imports, within limits: Limits,
        pages: @escaping (SnapshotHash) throws -> [UInt8]
    ) throws {
        self.state = state
        self.modules = Dictionary(
            modules.map { ($0.code.hash, $0) }, uniquingKeysWith: { first, _ in first })
        self.imports = imports
        self.pages = pages
        guard state.limits == state.limits.attainable else {
            throw SnapshotError(.limits, 0, .outOfRange)
        }
        try Self.check(state.limits, within: limits)
        store = Store(limits: state.limits)
        machine = try store.execution()
    }

    private static func check(_ limits: Limits, within allowed: Limits) throws(SnapshotError) {
        func check(
            _ resource: SnapshotError.Resource, _ needed: UInt64, _ allowed: UInt64
        ) throws(SnapshotError) {
            guard needed <= allowed else {
                throw SnapshotError(.limitExceeded(resource, needed: needed, allowed: allowed))
            }
        }
        try check(.memoryPages, limits.memoryPages, allowed.memoryPages)
        try check(.tableElements, limits.tableElements, allowed.tableElements)
        try check(.callDepth, UInt64(limits.callDepth), UInt64(max(0, allowed.callDepth)))
        try check(.stackSlots, UInt64(limits.stackSlots), UInt64(max(0, allowed.stackSlots)))
        try check(.outputBytes, UInt64(limits.outputBytes), UInt64(max(0, allowed.outputBytes)))
        try check(.heapBytes, limits.heapBytes, allowed.heapBytes)
    }

    /// Functions and types, over all instances: an instance takes a few bytes of a snapshot, and as much
    /// memory as its module has of these.
    private static let entitiesMax = 1 << 22

    mutating func restore() throws -> FunctionRun {
        var entities = 0
        for (position, instance) in state.instances.enumerated() {
            let definition = try module(instance.module, position).code.definition
            entities += definition.functions.count + definition.types.count + 1
            guard entities <= Self.entitiesMax else {
                throw SnapshotError(
                    .limitExceeded(
                        .entities, needed: UInt64(entities), allowed: UInt64(Self.entitiesMax)))
            }
        }
        for (position, instance) in state.instances.enumerated() {
            try restore(instance, position)
        }
        try allocateObjects()
        try fillObjects()
        for (position, instance) in state.instances.enumerated() {
            try fill(instances[position], instance, position)
        }
        for (position, instance) in state.instances.enumerated() {
            try fillMemories(instances[position], instance, position)
        }
        for (position, number) in state.held.enumerated() {
            guard number < objects.count else {
                throw SnapshotError(.held, position, .unknownIndex)
            }
            store.hold(objects[Int(number)])
        }
        let run = try restoreRun()
        try restoreHosts()
        return run
    }

    // MARK: Instances

    private func module(_ index: UInt32, _ position: Int) throws(SnapshotError) -> Module {
        guard index < state.modules.count else {
            throw SnapshotError(.instance, position, .unknownIndex)
        }
        let identity = state.modules[Int(index)]
        guard let module = modules[identity.hash] else {
            throw SnapshotError(.moduleMissing(identity.hash))
        }
        guard module.schedule.hash == identity.scheduleHash, module.schedule.id == identity.schedule
        else { throw SnapshotError(.scheduleMismatch(identity.schedule)) }
        return module
    }

    /// An instance with all that it has, but no values in it yet.
    private mutating func restore(
        _ saved: SnapshotState.InstanceState, _ position: Int
    ) throws {
        let module = try module(saved.module, position)
        let definition = module.code.definition
        let isFitting =
            saved.imports.count == definition.imports.count
            && saved.memories.count == definition.memories.count - definition.importedMemoryCount
            && saved.tables.count == definition.tables.count - definition.importedTableCount
            && saved.globals.count == definition.globals.count - definition.importedGlobalCount
            && saved.elements.count == definition.elements.count
            && saved.isDataDropped.count == definition.data.count
        guard isFitting else { throw SnapshotError(.instance, position, .wrongCount) }
        let instance = try Linker(module, imports, store).link(saved.imports, instances)
        store.instances.append(instance)
        instances.append(instance)
        instance.instantiationUnits = saved.instantiationUnits
        for (index, memory) in saved.memories.enumerated() {
            let type = definition.memories[definition.importedMemoryCount + index]
            try restore(memory, type, instance, index)
        }
        for (index, table) in saved.tables.enumerated() {
            let type = definition.tables[definition.importedTableCount + index]
            try restore(table, type, instance, index)
        }
        for global in definition.globals.dropFirst(definition.importedGlobalCount) {
            let type = GlobalType(
                global.value.closed(over: instance.canonicalTypes), isMutable: global.isMutable)
            instance.append(GlobalEntity(type, (0, 0)))
        }
        instance.addTags(store)
    }

    private func restore(
        _ saved: SnapshotState.MemoryState, _ type: MemoryType, _ instance: InstanceEntity,
        _ position: Int
    ) throws {
        guard saved.pages >= type.limits.minimum,
            saved.pages <= type.limits.maximum ?? type.addressSpacePages
        else { throw SnapshotError(.memory, position, .outOfRange) }
        let pages = store.pages.addingSaturating(saved.pages)
        guard pages <= store.limits.memoryPages else {
            throw SnapshotError(
                .limitExceeded(.memoryPages, needed: pages, allowed: store.limits.memoryPages))
        }
        guard (saved.changed.last?.number ?? 0) < max(1, saved.pages * SnapshotPage.perWasmPage),
            saved.pages > 0 || saved.changed.isEmpty
        else { throw SnapshotError(.memory, position, .unknownIndex) }
        let memory = try MemoryEntity(type, pagesMax: store.limits.memoryPages - store.pages)
        memory.grow(to: saved.pages)
        instance.append(memory)
        store.notePages(saved.pages)
    }

    private func restore(
        _ saved: [SnapshotState.ValueRun], _ type: TableType, _ instance: InstanceEntity,
        _ position: Int
    ) throws(SnapshotError) {
        let count = saved.reduce(UInt64(0)) { $0.addingSaturating($1.count) }
        let maximum =
            type.limits.maximum ?? (type.addressType == .i32 ? UInt64(UInt32.max) : .max)
        guard count >= type.limits.minimum, count <= maximum else {
            throw SnapshotError(.table, position, .outOfRange)
        }
        let all = store.tableElements.addingSaturating(count)
        guard all <= store.limits.tableElements else {
            throw SnapshotError(
                .limitExceeded(.tableElements, needed: all, allowed: store.limits.tableElements))
        }
        let closed = TableType(
            type.element.closed(over: instance.canonicalTypes), type.limits,
            addressType: type.addressType)
        instance.append(TableEntity(closed, count: Int(count), element: 0))
        store.tableElements = all
    }

    // MARK: Contents

    private func fill(
        _ instance: InstanceEntity, _ saved: SnapshotState.InstanceState, _ position: Int
    ) throws(SnapshotError) {
        let definition = instance.code.definition
        for (index, runs) in saved.tables.enumerated() {
            let table = instance.tables[definition.importedTableCount + index]
            var next = table.storage.pointee.elements
            for run in runs {
                let bits = try bits(run.value, .reference(table.type.element), .table, index).low
                next.update(repeating: bits, count: Int(run.count))
                next += Int(run.count)
            }
        }
        for (index, value) in saved.globals.enumerated() {
            let global = instance.globals[definition.importedGlobalCount + index]
            let bits = try bits(value, global.type.value, .global, index)
            global.cell.pointee = (bits.low, bits.high)
        }
        for (index, runs) in saved.elements.enumerated() {
            instance.elements.append(
                try runs.map { runs throws(SnapshotError) in
                    try elements(runs, definition.elements[index], instance, index)
                })
        }
        for (index, segment) in definition.data.enumerated() {
            if case .active = segment.mode, !saved.isDataDropped[index] {
                throw SnapshotError(.data, index, .inconsistent)
            }
        }
        instance.isDataDropped = saved.isDataDropped
    }

    private func elements(
        _ runs: [SnapshotState.ValueRun], _ segment: ElementSegment, _ instance: InstanceEntity,
        _ position: Int
    ) throws(SnapshotError) -> [UInt64] {
        let expected =
            switch segment.items {
            case .functions(let functions): functions.count
            case .expressions(let expressions): expressions.count
            }
        guard case .passive = segment.mode,
            runs.reduce(UInt64(0), { $0.addingSaturating($1.count) }) == UInt64(expected)
        else { throw SnapshotError(.element, position, .wrongCount) }
        let type = ValueType.reference(segment.type).closed(over: instance.canonicalTypes)
        var elements: [UInt64] = []
        for run in runs {
            let bits = try bits(run.value, type, .element, position).low
            elements += repeatElement(bits, count: Int(run.count))
        }
        return elements
    }

    /// What instantiation has written, and over it the pages that changed since.
    private func fillMemories(
        _ instance: InstanceEntity, _ saved: SnapshotState.InstanceState, _ position: Int
    ) throws {
        let imported = instance.code.definition.importedMemoryCount
        for (index, memoryState) in saved.memories.enumerated() {
            let memory = instance.memories[imported + index]
            guard let image = InitialImage(of: memory, in: instances, machine) else {
                throw SnapshotError(.data, position, .outOfRange)
            }
            image.write(to: memory)
            for page in memoryState.changed {
                let target = UnsafeMutableRawBufferPointer(
                    mutating: memory.contents(ofPage: page.number))
                target.copyBytes(
                    from: page.hash == SnapshotPage.zeroHash
                        ? SnapshotPage.zeros : try pages(page.hash))
            }
        }
    }

    private func restoreHosts() throws {
        guard state.hosts.count == store.statefulHosts.count else {
            throw SnapshotError(.host, state.hosts.count, .wrongCount)
        }
        for (position, (saved, host)) in zip(state.hosts, store.statefulHosts).enumerated() {
            guard saved.name == host.moduleName else {
                throw SnapshotError(.host, position, .inconsistent)
            }
            do {
                try host.restoreState(saved.bytes)
            } catch {
                throw SnapshotError(.hostState(saved.name, "\(error)"))
            }
        }
    }

    // MARK: Values

    /// The bits of a value, if it has a type, which is in terms of the registry.
    func bits(
        _ value: SavedValue, _ type: ValueType, _ part: SnapshotError.Part, _ position: Int
    ) throws(SnapshotError) -> (low: UInt64, high: UInt64) {
        switch (value, type) {
        case (.i32(let bits), .i32), (.f32(let bits), .f32): return (UInt64(bits), 0)
        case (.i64(let bits), .i64), (.f64(let bits), .f64): return (bits, 0)
        case (.v128(let vector), .v128): return (vector.low, vector.high)
        case (_, .reference(let type)):
            return (try reference(value, type, part, position), 0)
        default: throw SnapshotError(part, position, .wrongType)
        }
    }

    private func reference(
        _ value: SavedValue, _ type: ReferenceType, _ part: SnapshotError.Part, _ position: Int
    ) throws(SnapshotError) -> UInt64 {
        let isFitting: Bool
        let bits: UInt64
        switch value {
        case .null: (isFitting, bits) = (type.isNullable, 0)
        case .i31(let number):
            isFitting = type.heapType == .extern || store.types.matches(.i31, type.heapType)
            bits = Scalar.reference(number)
        case .external(let number):
            isFitting = type.heapType == .extern || type.heapType == .any
            bits = (UInt64(number) + 1) << 2
        case .function(let name):
            let record = try record(name, part, position)
            isFitting = store.types.matches(
                .type(TypeIndex(record.pointee.typeID)), type.heapType)
            bits = UInt64(UInt(bitPattern: record))
        case .object(let number):
            guard number < objects.count else {
                throw SnapshotError(part, position, .unknownIndex)
            }
            let object = objects[Int(number)]
            isFitting =
                object.kind == .exception
                ? type.heapType == .exn
                : type.heapType == .extern
                    || store.types.matches(.type(TypeIndex(object.type)), type.heapType)
            bits = object.reference
        case .i32, .i64, .f32, .f64, .v128: throw SnapshotError(part, position, .wrongType)
        }
        guard isFitting else { throw SnapshotError(part, position, .wrongType) }
        return bits
    }

    func record(
        _ name: SnapshotState.EntityName, _ part: SnapshotError.Part, _ position: Int
    ) throws(SnapshotError) -> UnsafeMutablePointer<FunctionRecord> {
        guard name.instance < instances.count,
            name.index < instances[Int(name.instance)].code.definition.functions.count
        else { throw SnapshotError(part, position, .unknownIndex) }
        return instances[Int(name.instance)].functions[Int(name.index)]
    }

    /// Values of types one after the other, in slots.
    func slots(
        _ values: [SavedValue], _ types: [ValueType], _ part: SnapshotError.Part, _ position: Int
    ) throws(SnapshotError) -> [UInt64] {
        guard values.count == types.count else {
            throw SnapshotError(part, position, .wrongCount)
        }
        var slots: [UInt64] = []
        for (value, type) in zip(values, types) {
            let bits = try bits(value, type, part, position)
            slots.append(bits.low)
            if type == .v128 { slots.append(bits.high) }
        }
        return slots
    }

    // MARK: Objects

    /// The type or tag of an object, by its name.
    private func typeID(
        _ name: SnapshotState.EntityName, _ position: Int
    ) throws(SnapshotError) -> CanonicalTypeID {
        guard name.instance < instances.count,
            name.index < instances[Int(name.instance)].canonicalTypes.count
        else { throw SnapshotError(.object, position, .unknownIndex) }
        return instances[Int(name.instance)].canonicalTypes[Int(name.index)]
    }

    private mutating func allocateObjects() throws(SnapshotError) {
        var bytes: UInt64 = 0
        for (position, saved) in state.objects.enumerated() {
            let plan = try plan(saved, position)
            bytes = bytes.addingSaturating(plan.size)
            guard bytes <= state.heapBytesCounted else {
                throw SnapshotError(.object, position, .inconsistent)
            }
            guard state.heapBytesCounted <= store.limits.heapBytes else {
                throw SnapshotError(
                    .limitExceeded(
                        .heapBytes, needed: state.heapBytesCounted,
                        allowed: store.limits.heapBytes))
            }
            let object = store.heap.allocate(
                plan.kind, type: plan.type, count: plan.count, size: plan.size)
            if let tag = plan.tag { object.setExceptionTag(tag) }
            objects.append(object)
        }
        guard state.heapBytesCounted <= store.limits.heapBytes else {
            throw SnapshotError(
                .limitExceeded(
                    .heapBytes, needed: state.heapBytesCounted, allowed: store.limits.heapBytes))
        }
        store.heap.counted = state.heapBytesCounted
    }

    private struct ObjectPlan {
        var kind: Object.Kind
        var type: UInt32
        var count = 0
        var size: UInt64
        var tag: TagEntity?
    }

    private func plan(
        _ saved: SnapshotState.ObjectState, _ position: Int
    ) throws(SnapshotError) -> ObjectPlan {
        switch saved {
        case .structure(let type, _):
            let id = try typeID(type, position)
            guard case .structure(let fields) = store.types[id].composite else {
                throw SnapshotError(.object, position, .wrongType)
            }
            return ObjectPlan(
                kind: .structure, type: id.rawValue, size: UInt64(ObjectLayout(fields).size))
        case .array(let type, let elements):
            let id = try typeID(type, position)
            guard case .array(let element) = store.types[id].composite else {
                throw SnapshotError(.object, position, .wrongType)
            }
            let storage = Storage(element.storage)
            let count: Int
            switch elements {
            case .packed(let found, let bytes):
                guard found == storage else {
                    throw SnapshotError(.object, position, .wrongType)
                }
                count = bytes.count / storage.bytes
            case .references(let values):
                guard storage == .reference else {
                    throw SnapshotError(.object, position, .wrongType)
                }
                count = values.count
            }
            return ObjectPlan(
                kind: .array, type: id.rawValue, count: count,
                size: Object.arraySize(count: UInt64(count), storage))
        case .exception(let tag, _):
            guard tag.instance < instances.count,
                tag.index < instances[Int(tag.instance)].tags.count
            else { throw SnapshotError(.object, position, .unknownIndex) }
            let entity = instances[Int(tag.instance)].tags[Int(tag.index)]
            return ObjectPlan(
                kind: .exception, type: entity.type.rawValue, size: UInt64(entity.layout.size),
                tag: entity)
        }
    }

    private func fillObjects() throws(SnapshotError) {
        for (position, saved) in state.objects.enumerated() {
            let object = objects[position]
            switch saved {
            case .structure(_, let values):
                let id = CanonicalTypeID(rawValue: object.type)
                guard case .structure(let fields) = store.types[id].composite else { continue }
                let slots = try slots(values, fields.map(\.storage.unpacked), .object, position)
                object.initialize(ObjectLayout(fields), from: slots)
            case .array(let type, .references(let values)):
                let id = try typeID(type, position)
                guard case .array(let element) = store.types[id].composite else { continue }
                for (index, value) in values.enumerated() {
                    let bits = try bits(value, element.storage.unpacked, .object, position)
                    object.store(
                        bits.low, at: Object.offset(ofElement: index, .reference), .reference)
                }
            case .array(_, .packed(_, let bytes)):
                UnsafeMutableRawBufferPointer(start: object.elements, count: bytes.count)
                    .copyBytes(from: bytes)
            case .exception(_, let values):
                let slots = try slots(values, object.exceptionTag.parameters, .object, position)
                UnsafeMutableRawBufferPointer(start: object.payload, count: slots.count * 8)
                    .copyBytes(from: slots.withUnsafeBytes { [UInt8]($0) })
            }
        }
    }

    // MARK: The run

    private func restoreRun() throws -> FunctionRun {
        let saved = state.run
        guard saved.instance < instances.count else {
            throw SnapshotError(.run, 0, .unknownIndex)
        }
        let instance = instances[Int(saved.instance)]
        let record = try record(saved.function, .run, 0)
        let type = store.functionType(record)
        guard saved.left <= saved.granted, saved.initialPages <= store.pages,
            Int(saved.depthReached) <= store.limits.callDepth
        else { throw SnapshotError(.run, 0, .outOfRange) }
        if saved.start != nil {
            guard let start = instance.code.definition.start,
                saved.instance == instances.count - 1,
                record == instance.functions[start.position]
            else { throw SnapshotError(.run, 0, .inconsistent) }
        }
        store.pagesInitial = saved.initialPages
        try machine.prepare(instance, RunOptions())
        machine.granted = saved.granted
        machine.reserve = saved.left
        machine.context.pointee.depthReached = saved.depthReached
        var arguments: [Value] = []
        switch saved.progress {
        case .waiting(let values):
            let slots = try slots(values, type.parameters, .argument, 0)
            slots.withUnsafeBytes { bytes in
                if let base = bytes.baseAddress {
                    arguments = store.values(type.parameters, at: base)
                }
            }
        case .begun(let frames): try restore(frames, results: type.results)
        }
        let isBegun = if case .begun = saved.progress { true } else { false }
        return FunctionRun(
            record, type, arguments, instance, machine: machine, isBegun: isBegun,
            start: saved.start)
    }
}
