import WasmModule

// What lives in a store beside functions. spec: exec-store
//
// SAFETY: each entity allocates what its pointers lead to and frees it in `deinit`; stores keep their
// entities as long as any code can run, and all accesses are checked against the counts kept here.

/// A linear memory: address space for all it may ever be, so that it never moves. spec: syntax-meminst
final class MemoryEntity {
    static let pageSize: UInt64 = 65536

    let type: MemoryType
    let reserved: ReservedMemory
    /// The most pages it may have: its own maximum and the store's cap.
    let pagesMax: UInt64

    init(_ type: MemoryType, pagesMax: UInt64) throws(HostOutOfMemory) {
        self.type = type
        self.pagesMax = min(type.limits.maximum ?? type.addressSpacePages, pagesMax)
        reserved = try ReservedMemory(
            byteCount: Self.headerBytes + Int(self.pagesMax * Self.pageSize))
        grow(to: type.limits.minimum)
    }

    /// What is reserved before the memory: a page of the host's, so that pages of both coincide.
    private static let headerBytes = 4096

    var base: UnsafeMutableRawPointer { reserved.base + Self.headerBytes }
    var byteCount: UInt64 { header(base).pointee.byteCount }
    var pages: UInt64 { byteCount / Self.pageSize }
    var bytes: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: base, count: Int(byteCount))
    }

    /// The type by which it is imported elsewhere: its limits begin at its present size.
    var importType: MemoryType {
        MemoryType(
            SizeLimits(minimum: pages, maximum: type.limits.maximum), addressType: type.addressType)
    }

    func grow(to pages: UInt64) {
        let context = header(base).pointee.context
        header(base).pointee = MemoryHeader(byteCount: Int(pages * Self.pageSize))
        header(base).pointee.context = context
    }

    /// Copies bytes of a module into the memory; the caller has checked the bounds.
    func write(_ source: [UInt8], _ range: Range<Int>, at address: UInt64) {
        source.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(start: base + Int(address), count: range.count)
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
        }
    }
}

extension MemoryType {
    /// The pages that addresses of its type can reach.
    var addressSpacePages: UInt64 { addressType == .i32 ? 65536 : 1 << 48 }
}

/// A table. spec: syntax-tableinst
final class TableEntity {
    /// Element types in terms of the store's registry.
    let type: TableType
    let storage: UnsafeMutablePointer<TableStorage>

    init(_ type: TableType, count: Int, element: UInt64) {
        self.type = type
        let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, count))
        elements.initialize(repeating: element, count: count)
        storage = .allocate(capacity: 1)
        storage.initialize(
            to: TableStorage(elements: elements, count: count, capacity: max(1, count)))
    }

    deinit {
        storage.pointee.elements.deallocate()
        storage.deallocate()
    }

    var count: UInt64 { UInt64(storage.pointee.count) }

    var importType: TableType {
        TableType(
            type.element, SizeLimits(minimum: count, maximum: type.limits.maximum),
            addressType: type.addressType)
    }

    /// Adds elements; the caller has checked the limits.
    func grow(by delta: Int, element: UInt64) {
        let count = storage.pointee.count
        if count + delta > storage.pointee.capacity {
            let capacity = max(count + delta, storage.pointee.capacity * 2)
            let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
            larger.moveInitialize(from: storage.pointee.elements, count: count)
            storage.pointee.elements.deallocate()
            storage.pointee.elements = larger
            storage.pointee.capacity = capacity
        }
        (storage.pointee.elements + count).initialize(repeating: element, count: delta)
        storage.pointee.count = count + delta
    }
}

/// A global. spec: syntax-globalinst
final class GlobalEntity {
    /// In terms of the store's registry.
    let type: GlobalType
    /// Room for the widest value.
    let cell: UnsafeMutablePointer<(UInt64, UInt64)>

    init(_ type: GlobalType, _ bits: (UInt64, UInt64)) {
        self.type = type
        cell = .allocate(capacity: 1)
        cell.initialize(to: bits)
    }

    deinit { cell.deallocate() }
}

/// A tag: its identity is what `catch` compares. spec: syntax-taginst
final class TagEntity {
    let type: CanonicalTypeID
    let parameters: [ValueType]
    /// Of the exceptions thrown with it.
    let layout: ObjectLayout

    init(_ type: CanonicalTypeID, parameters: [ValueType]) {
        self.type = type
        self.parameters = parameters
        layout = ObjectLayout(payload: parameters)
    }
}

/// An instance of a module within a store. spec: syntax-moduleinst
final class InstanceEntity {
    let code: ModuleCode
    let names: ModuleNames
    var exports: [Name: (kind: ExternalKind, position: Int)] { code.exports }

    /// What making it has cost.
    var instantiationUnits: UInt64 = 0
    var memories: [MemoryEntity] = []
    var tables: [TableEntity] = []
    var globals: [GlobalEntity] = []
    var tags: [TagEntity] = []
    /// Elements of passive segments, `nil` once dropped.
    var elements: [[UInt64]?] = []
    /// Whether each data segment is dropped.
    var isDataDropped: [Bool]

    // What handlers read, by index.
    let functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
    let globalCells: UnsafeMutablePointer<UnsafeMutableRawPointer>
    let tableStorages: UnsafeMutablePointer<UnsafeMutablePointer<TableStorage>>
    let memoryBases: UnsafeMutablePointer<UnsafeMutableRawPointer>
    let typeIDs: UnsafeMutablePointer<UInt32>
    /// The same as a list.
    let canonicalTypes: [CanonicalTypeID]
    /// By compiled function, made when an exception first comes there. The code outlives the instance.
    private var handlerMaps: [ObjectIdentifier: HandlerMap] = [:]
    /// Records of the functions defined here.
    private let records: UnsafeMutablePointer<FunctionRecord>

    init(_ code: ModuleCode, names: ModuleNames, typeIDs ids: [CanonicalTypeID]) {
        self.code = code
        self.names = names
        canonicalTypes = ids
        isDataDropped = [Bool](repeating: false, count: code.definition.data.count)
        functions = .allocate(capacity: max(1, code.definition.functions.count))
        globalCells = .allocate(capacity: max(1, code.definition.globals.count))
        tableStorages = .allocate(capacity: max(1, code.definition.tables.count))
        memoryBases = .allocate(capacity: max(1, code.definition.memories.count))
        typeIDs = .allocate(capacity: max(1, ids.count))
        for (position, id) in ids.enumerated() {
            (typeIDs + position).initialize(to: id.rawValue)
        }
        let imported = code.importedFunctionCount
        records = .allocate(capacity: max(1, code.definition.bodies.count))
        for position in code.definition.bodies.indices {
            let type = code.definition.functions[imported + position]
            let signature = code.signature(type)
            (records + position).initialize(
                to: FunctionRecord(
                    typeID: ids[type.position].rawValue, index: UInt32(imported + position),
                    entry: code.entries + position,
                    localsPrice: code.localsPrices[position],
                    linkOffset: signature.parameterSlots * 8,
                    depthAndSlots: code.depthAndSlots(
                        of: FunctionIndex(position: imported + position))))
            (functions + imported + position).initialize(to: records + position)
        }
        for position in code.definition.bodies.indices {
            records[position].instance = Unmanaged.passUnretained(self).toOpaque()
        }
    }

    deinit {
        functions.deallocate()
        globalCells.deallocate()
        tableStorages.deallocate()
        memoryBases.deallocate()
        typeIDs.deallocate()
        records.deallocate()
    }

    /// Where exceptions go in a function defined here.
    func handlers(of code: CompiledFunction) -> HandlerMap {
        let identity = ObjectIdentifier(code)
        if let map = handlerMaps[identity] { return map }
        let map = HandlerMap(code, tags: tags)
        handlerMaps[identity] = map
        return map
    }

    /// Whether a record is one of the functions defined here.
    func owns(_ record: UnsafeMutablePointer<FunctionRecord>) -> Bool {
        record >= records && record < records + code.definition.bodies.count
    }

    /// The name of a function: from the name section, else that of an export.
    func name(of function: Int) -> String? { names.function(function) }

    /// The contents of a data segment in the module's bytes; empty once dropped.
    func data(_ segment: Int) -> Range<Int> {
        let range = code.definition.data[segment].range
        return isDataDropped[segment] ? range.lowerBound..<range.lowerBound : range
    }

    /// The memory that host functions see.
    var hostMemory: MemoryEntity? {
        code.hostMemory < memories.count ? memories[code.hostMemory] : nil
    }
}

extension InstanceEntity {
    /// Runs while no instance does: one of the empty module.
    // SAFETY: nothing is ever added to it, or changed in it.
    nonisolated(unsafe) static let idle: InstanceEntity = {
        let code = ModuleCode(
            definition: ModuleDefinition(), schedule: .v1, frameSlots: [], isFusing: true)
        return InstanceEntity(code, names: ModuleNames(code.definition), typeIDs: [])
    }()
}
