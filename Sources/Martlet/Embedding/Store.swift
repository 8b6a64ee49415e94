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
    var exceptions = ExceptionTable()

    // The meter of the store.
    var pages: UInt64 = 0
    var pagesInitial: UInt64 = 0
    var pagesPeak: UInt64 = 0
    var tableElements: UInt64 = 0

    /// The machine, made when first needed.
    private var machine: Execution?
    var isBusy = false

    /// A function of the host, with the record by which references name it.
    ///
    /// SAFETY: the record lives as long as this object, which the store keeps.
    final class HostEntity {
        let function: HostFunction
        let module: String
        let name: String
        let record: UnsafeMutablePointer<FunctionRecord>

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
                    typeID: typeID.rawValue, index: UInt32(index), entry: nil, instance: nil,
                    localsPrice: 0, linkOffset: slots * 8))
        }

        deinit { record.deallocate() }
    }

    public init(limits: Limits = .standard) {
        self.limits = limits.attainable
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
        return entity.record
    }

    func notePages(_ delta: UInt64) {
        pages += delta
        pagesPeak = max(pagesPeak, pages)
    }

    /// Exceptions that references may name, or that were not yet found to have no such reference.
    package var exceptionCount: Int { exceptions.count }

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
        case .reference(let type):
            .reference(bits == 0 ? nil : Reference(kind: kind(of: type.heapType), handle: bits))
        }
    }

    /// What references of a type refer to. Type indices are those of the store's registry or of a module:
    /// only function types can stand there until objects of the heap exist.
    private func kind(of type: HeapType) -> Reference.Kind {
        switch type {
        case .extern, .noextern: .external
        case .exn, .noexn: .exception
        default: .function
        }
    }

    /// Whether a value may be passed where a type of the store's registry is expected.
    func accepts(_ value: Value, as type: ValueType) -> Bool {
        switch (value, type) {
        case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64), (.v128, .v128): return true
        case (.reference(nil), .reference(let type)): return type.isNullable
        case (.reference(let reference?), .reference(let type)):
            switch reference.kind {
            case .external: return type.heapType == .extern || type.heapType == .any
            case .exception:
                return type.heapType == .exn && exceptions.contains(reference.handle)
            case .function:
                guard let record = record(of: reference) else { return false }
                let found = ReferenceType(
                    isNullable: false, .type(TypeIndex(record.pointee.typeID)))
                return types.matches(found, type)
            case .structure, .array, .i31: return false
            }
        default: return false
        }
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
    /// As a slot holds it; host numbers are moved up by one, because 0 is null.
    var bits: UInt64 { handle }
}

/// The exceptions that references may name, by the numbers that slots hold.
struct ExceptionTable {
    private var entities: [UInt64: ExceptionEntity] = [:]
    private var next: UInt64 = 1
    /// Slots of all payloads, and some for each exception itself.
    private var weight = 0
    private var weightMax = Self.weightMin

    private static let weightMin = 1 << 15
    private static let ownWeight = 16

    var count: Int { entities.count }

    var needsSweep: Bool { weight >= weightMax }

    subscript(handle: UInt64) -> ExceptionEntity? { entities[handle] }

    func contains(_ handle: UInt64) -> Bool { entities[handle] != nil }

    mutating func insert(_ entity: ExceptionEntity) -> UInt64 {
        defer { next += 1 }
        entities[next] = entity
        weight += entity.payload.count + Self.ownWeight
        return next
    }

    /// Forgets every exception whose number is not among `roots` or in the payload of one that is.
    ///
    /// The next sweep waits until as much has been added as this one has looked at: so sweeping adds
    /// to the price of an exception a part that does not depend on how much there is to look at.
    mutating func sweep(roots: (_ mark: (UInt64) -> Void) -> Void) {
        var marked: [UInt64: ExceptionEntity] = [:]
        var pending: [UInt64] = []
        var rootCount = 0
        weight = 0
        roots { handle in
            rootCount += 1
            if entities[handle] != nil { pending.append(handle) }
        }
        while let handle = pending.popLast() {
            guard marked[handle] == nil, let entity = entities[handle] else { continue }
            marked[handle] = entity
            weight += entity.payload.count + Self.ownWeight
            pending += entity.payload
        }
        entities = marked
        weightMax = max(Self.weightMin, weight * 2, weight + rootCount)
    }
}
