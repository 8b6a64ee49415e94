import Martlet
import WasmModule

/// All entities of the instances that are linked with each other. spec: syntax-store
///
/// Shared by `ReferenceStore`, which adds to it, and by the run at hand.
final class Store {
    let limits: Limits
    let schedule: FuelSchedule
    /// Fixed prices by raw value of the opcode.
    private let prices: [UInt64]

    /// Who has paid what, where a test asks for it.
    var book: PaymentBook?
    var types = StoreTypes()
    /// By address.
    var functions: [FunctionInstance] = []
    var heap = Heap()
    /// What the host has been given of the heap.
    var hostReferences: Set<Reference> = []
    var memories: [MemoryInstance] = []
    var tables: [TableInstance] = []
    /// Pages of all memories when the last of them was made.
    var initialPages: UInt64 = 0
    var tagCount = 0
    /// In the order of instantiation, those included whose instantiation fails.
    var instances: [ReferenceInstance] = []

    init(limits: Limits, schedule: FuelSchedule) {
        self.limits = limits
        self.schedule = schedule
        prices = Opcode.allCases.map { schedule.units($0.row.cost) }
    }

    /// The price of an instruction before any part that grows with size.
    func price(of opcode: Opcode) -> UInt64 { prices[Int(opcode.rawValue)] }

    /// Pages of all memories. Memories neither shrink nor go away: this is also the peak.
    var pages: UInt64 { memories.reduce(0) { $0 + $1.pages } }
    /// Elements of all tables.
    var tableElements: UInt64 { tables.reduce(0) { $0 + UInt64($1.elements.count) } }

    /// Whether values from outside are of given types, which are in terms of the store's types.
    /// spec: valid-val
    func values(_ values: [Value], match types: [ValueType]) -> Bool {
        values.count == types.count && zip(values, types).allSatisfy(matches)
    }

    private func matches(_ value: Value, _ type: ValueType) -> Bool {
        switch (value, type) {
        case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64), (.v128, .v128): true
        case (.reference(let reference), .reference(let type)): matches(reference, type)
        default: false
        }
    }

    /// Whether a reference is of a type, which is in terms of the store's types. spec: valid-ref
    func matches(_ reference: Reference?, _ type: ReferenceType) -> Bool {
        guard let reference else { return type.isNullable }
        return heapType(of: reference, under: types.top(type.heapType))
            .map { types.matches($0, type.heapType) } ?? false
    }

    /// The least type of what a reference refers to in one of the hierarchies of types, if it is in
    /// that. What is of `any` can also be seen as of `extern`, and the other way round.
    private func heapType(of reference: Reference, under top: HeapType) -> HeapType? {
        switch (reference.kind, top) {
        case (.function, .func):
            functions.indices.contains(reference.address)
                ? .type(functions[reference.address].type) : nil
        case (.structure, .any), (.array, .any), (.exception, .exn):
            heap.object(reference)?.heapType
        case (.external, .any): .any
        case (.i31, .any): .i31
        case (.external, .extern), (.i31, .extern): .extern
        case (.structure, .extern), (.array, .extern): heap.object(reference).map { _ in .extern }
        default: nil
        }
    }
}
