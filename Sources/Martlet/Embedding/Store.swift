import WasmModule

/// What a set of instances owns together: memories, tables, globals, functions, and one cap on all.
///
/// Instances that are to be linked with each other are made in one store. `Module.instantiate` makes
/// one of its own where none is given. A store is used by one task at a time, and runs one call at a
/// time: calls into a store that is running or suspended throw `StoreBusy`.
public final class Store {
    public let limits: Limits

    var types = TypeRegistry()
    var instances: [InstanceEntity] = []
    var hostFunctions: [HostEntity] = []
    let heap = Heap()
    /// Objects that the host was given, as slots hold references to them. They stay: nothing says when
    /// the host has forgotten them.
    private(set) var held: Set<UInt64> = []
    /// The same in the order of being given.
    private(set) var heldInOrder: [UInt64] = []
    /// The objects among the host modules of which instances import functions, in that order.
    private var hostModules: [any HostModule] = []
    /// Those that have a state. Only snapshots ask: finding out takes a look at every conformance in the
    /// program, which a small program would notice.
    var statefulHosts: [any StatefulHostModule] {
        hostModules.compactMap { $0 as? any StatefulHostModule }
    }

    // The meter of the store.
    var pages: UInt64 = 0
    var pagesInitial: UInt64 = 0
    var pagesPeak: UInt64 = 0
    var tableElements: UInt64 = 0

    /// The machine, made when first needed.
    private(set) var machine: Execution?
    var isBusy = false
    /// Where the fuel goes, if that is asked for.
    let profile: CallTree?
    /// The code of modules as it is run where that is asked for.
    private var profiledCode: [ObjectIdentifier: (plain: ModuleCode, profiled: ModuleCode)] = [:]

    /// A function of the host, with the record by which references name it.
    ///
    /// SAFETY: the record lives as long as this object, which the store keeps.
    final class HostEntity {
        let function: HostFunction
        let module: String
        let name: String
        let record: UnsafeMutablePointer<FunctionRecord>
        /// Its type in terms of the registry, once it was asked for.
        var type: FunctionType?

        init(
            _ function: HostFunction, module: String, name: String, typeID: CanonicalTypeID,
            index: Int
        ) {
            self.function = function
            self.module = module
            self.name = name
            record = .allocate(capacity: 1)
            let slots = Signature(function.type).parameterSlots
            record.initialize(
                to: FunctionRecord(
                    typeID: typeID.rawValue, index: UInt32(index), entry: nil,
                    localsPrice: 0, linkOffset: slots * 8))
        }

        deinit { record.deallocate() }
    }

    /// - Parameter profilesFuel: whether to keep account of where the fuel goes, in `fuelProfile`. It
    ///   changes nothing that runs do or cost, but makes calls slower.
    public init(limits: Limits = .standard, profilesFuel: Bool = false) {
        self.limits = limits.attainable
        profile = profilesFuel ? CallTree() : nil
    }

    /// The code that instances of a module run here.
    func code(of module: Module) -> ModuleCode {
        guard profile != nil else { return module.code }
        let identity = ObjectIdentifier(module.code)
        if let code = profiledCode[identity] { return code.profiled }
        let code = module.code.profiled()
        profiledCode[identity] = (module.code, code)
        return code
    }

    func execution() throws(HostOutOfMemory) -> Execution {
        if let machine { return machine }
        let machine = try Execution(self)
        self.machine = machine
        return machine
    }

    /// The record of a host function under the name that a module imports it by.
    func addHostFunction(
        _ function: HostFunction, _ typeID: CanonicalTypeID, module: String, name: String
    ) -> UnsafeMutablePointer<FunctionRecord> {
        let entity = HostEntity(
            function, module: module, name: name, typeID: typeID, index: hostFunctions.count)
        hostFunctions.append(entity)
        if let owner = function.owner,
            !hostModules.contains(where: { ($0 as AnyObject) === (owner as AnyObject) })
        {
            hostModules.append(owner)
        }
        return entity.record
    }

    func notePages(_ delta: UInt64) {
        pages += delta
        pagesPeak = max(pagesPeak, pages)
    }

    /// When garbage is looked for. Outcomes and fuel do not depend on it.
    package var collectionRhythm: CollectionRhythm {
        get { heap.rhythm }
        set { heap.rhythm = newValue }
    }

    /// How often garbage was looked for.
    package var collectionCount: Int { heap.collectionCount }

    /// Objects of the heap that were alive at the last collection or made since.
    package var objectCount: Int { heap.count }

    /// Callers that wait for functions of other instances to return.
    package var waitingInstances: Int { machine?.crossings.count ?? 0 }

    // MARK: Values and slots

    /// The bits of a value as its slot holds them; of a vector, the first one.
    func bits(_ value: Value) -> UInt64 {
        switch value {
        case .i32(let number): UInt64(UInt32(bitPattern: number))
        case .i64(let number): UInt64(bitPattern: number)
        case .f32(let number): UInt64(number.bitPattern)
        case .f64(let number): number.bitPattern
        case .v128(let vector): vector.low
        case .reference(let reference): reference.map(\.bits) ?? 0
        }
    }

    /// Writes a value to its slots, one or two; gives where the next value goes.
    func write(_ value: Value, to slots: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        slots.storeBytes(of: bits(value), as: UInt64.self)
        guard case .v128(let vector) = value else { return slots + 8 }
        slots.storeBytes(of: vector.high, toByteOffset: 8, as: UInt64.self)
        return slots + 16
    }

    /// The values of types that lie in slots one after the other.
    func values(_ types: [ValueType], at slots: UnsafeRawPointer) -> [Value] {
        var slots = slots
        return types.map { type in
            defer { slots += type == .v128 ? 16 : 8 }
            let low = slots.load(as: UInt64.self)
            guard type == .v128 else { return value(low, type) }
            return .v128(V128(low: low, high: slots.load(fromByteOffset: 8, as: UInt64.self)))
        }
    }

    /// The value of a type that one slot holds.
    func value(_ bits: UInt64, _ type: ValueType) -> Value {
        switch type {
        case .i32: .i32(bits: UInt32(truncatingIfNeeded: bits))
        case .i64: .i64(bits: bits)
        case .f32: .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .f64: .f64(Double(bitPattern: bits))
        case .v128: .v128(V128(low: bits, high: 0))
        case .reference(let type): .reference(reference(bits, type.heapType))
        }
    }

    /// The reference of a type of the registry that a slot holds.
    private func reference(_ bits: UInt64, _ type: HeapType) -> Reference? {
        if bits == 0 { return nil }
        if Scalar.isScalar(bits) { return .i31(Scalar.unsigned(bits)) }
        if let object = Object(bits) { return Reference(kind: object.kind, bits: bits) }
        let isFunction =
            switch type {
            case .func, .nofunc: true
            case .type(let index): types.kind(CanonicalTypeID(index)) == .func
            default: false
            }
        return isFunction
            ? Reference(kind: .function, handle: bits) : Reference(externalBits: bits)
    }

    /// Keeps the objects that values given to the host refer to, for good.
    func hold(_ values: [Value]) {
        for case .reference(let reference?) in values where reference.isObject {
            hold(reference.handle)
        }
    }

    func hold(_ object: Object) { hold(object.reference) }

    private func hold(_ bits: UInt64) {
        if held.insert(bits).inserted { heldInOrder.append(bits) }
    }

    /// Whether a value may be passed where a type of the store's registry is expected.
    func accepts(_ value: Value, as type: ValueType) -> Bool {
        switch (value, type) {
        case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64), (.v128, .v128): true
        case (.reference(nil), .reference(let type)): type.isNullable
        case (.reference(let reference?), .reference(let type)):
            accepts(reference, as: type.heapType)
        default: false
        }
    }

    private func accepts(_ reference: Reference, as type: HeapType) -> Bool {
        switch reference.kind {
        case .external: return type == .extern || type == .any
        case .i31: return type == .extern || types.matches(.i31, type)
        case .function:
            guard let record = record(of: reference) else { return false }
            return types.matches(.type(TypeIndex(record.pointee.typeID)), type)
        case .structure, .array, .exception:
            guard held.contains(reference.handle), let object = Object(reference.handle),
                Reference.Kind(object.kind) == reference.kind
            else { return false }
            if reference.kind == .exception { return type == .exn }
            return type == .extern || types.matches(.type(TypeIndex(object.type)), type)
        }
    }

    // MARK: Objects, for comparisons

    /// What an object of the heap contains.
    package struct Contents {
        package enum Kind {
            /// With the store's type.
            case structure(CanonicalTypeID)
            case array(CanonicalTypeID)
            /// With the identity of its tag.
            case exception(ObjectIdentifier)
        }

        package let kind: Kind
        /// Fields, elements or payload; those of a packed type are i32 without sign.
        package let fields: [Value]
    }

    /// What a reference is to, if it is to an object.
    package func contents(of reference: Reference) -> Contents? {
        guard reference.isObject, let object = Object(reference.handle) else { return nil }
        let type = CanonicalTypeID(rawValue: object.type)
        switch object.kind {
        case .structure:
            guard case .structure(let fields) = types[type].composite else { return nil }
            let places = ObjectLayout(fields).fields
            return Contents(
                kind: .structure(type),
                fields: zip(fields, places).map { field, place in
                    values([field.storage.unpacked], at: object.address + place.offset)[0]
                })
        case .array:
            guard case .array(let element) = types[type].composite else { return nil }
            let storage = Storage(element.storage)
            return Contents(
                kind: .array(type),
                fields: (0..<object.count).map { position in
                    let offset = Object.offset(ofElement: position, storage)
                    var slots = (object.load(offset, storage), UInt64(0))
                    if storage == .v128 { slots.1 = object.load(offset + 8, .bits64) }
                    return withUnsafeBytes(of: slots) { bytes in
                        bytes.baseAddress.map { values([element.storage.unpacked], at: $0)[0] }
                            ?? .i32(0)
                    }
                })
        case .exception:
            return Contents(
                kind: .exception(ObjectIdentifier(object.exceptionTag)),
                fields: values(object.exceptionTag.parameters, at: object.payload))
        case .free: return nil
        }
    }

    // MARK: Functions

    /// The instance made last, even where its instantiation has not ended or has failed.
    package var latestInstance: Instance? {
        instances.last.map { Instance(store: self, entity: $0) }
    }

    /// The names by which a host function was imported, if a reference is to one.
    package func hostFunctionName(_ reference: Reference) -> (module: String, name: String)? {
        guard let record = record(of: reference) else { return nil }
        return hostFunctions.first { $0.record == record }.map { ($0.module, $0.name) }
    }

    /// The record behind a function reference, if it is one of this store.
    func record(of reference: Reference) -> UnsafeMutablePointer<FunctionRecord>? {
        guard reference.kind == .function,
            let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(reference.handle)),
            instances.contains(where: { $0.owns(record) })
                || hostFunctions.contains(where: { $0.record == record })
        else { return nil }
        return record
    }
}

/// A call was made into a store that is running or holds a suspended run.
public struct StoreBusy: Error, Sendable, Hashable {}

extension Reference {
    /// As a slot holds it.
    var bits: UInt64 {
        switch kind {
        case .function, .structure, .array, .exception: handle
        case .external: handle << 2
        case .i31: Scalar.reference(UInt32(truncatingIfNeeded: handle))
        }
    }

    /// A host number from a slot.
    init(externalBits bits: UInt64) { self.init(kind: .external, handle: bits >> 2) }

    /// A reference to an object from a slot.
    init?(kind: Object.Kind, bits: UInt64) {
        guard let kind = Kind(kind) else { return nil }
        self.init(kind: kind, handle: bits)
    }

    /// Whether it is to an object of a heap.
    var isObject: Bool {
        switch kind {
        case .structure, .array, .exception: true
        case .function, .external, .i31: false
        }
    }
}

extension Reference.Kind {
    init?(_ kind: Object.Kind) {
        switch kind {
        case .free: return nil
        case .structure: self = .structure
        case .array: self = .array
        case .exception: self = .exception
        }
    }
}
