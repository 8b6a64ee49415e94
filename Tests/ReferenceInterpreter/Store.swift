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

    var types = StoreTypes()
    /// By address.
    var functions: [FunctionInstance] = []
    var exceptions: [ExceptionInstance] = []
    var memories: [MemoryInstance] = []
    var tables: [TableInstance] = []
    /// Pages of all memories when the last of them was made.
    var initialPages: UInt64 = 0
    var tagCount = 0
    var instanceCount = 0

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
        case (.reference(nil), .reference(let type)): type.isNullable
        case (.reference(let reference?), .reference(let type)):
            heapType(of: reference).map { types.matches($0, type.heapType) } ?? false
        default: false
        }
    }

    private func heapType(of reference: Reference) -> HeapType? {
        switch reference.kind {
        case .function:
            functions.indices.contains(reference.address)
                ? .type(functions[reference.address].type) : nil
        case .exception: exceptions.indices.contains(reference.address) ? .exn : nil
        case .external: .extern
        }
    }
}
