package import Martlet
import WasmModule

/// A function of a store. spec: syntax-funcinst
///
/// Its address, the position in the store's list of functions, is the handle of references to it.
struct FunctionInstance {
    enum Body {
        case wasm(Code, in: ReferenceInstance, FunctionIndex)
        case host(HostFunction, module: String, name: String)
    }

    /// In the store's types.
    let type: TypeIndex
    let body: Body
}

/// spec: syntax-tableinst
final class TableInstance {
    /// The element type is in terms of the store's types.
    let type: TableType
    var elements: [Reference?]

    init(_ type: TableType, elements: [Reference?]) {
        self.type = type
        self.elements = elements
    }
}

/// spec: syntax-meminst
final class MemoryInstance {
    static let bytesPerPage: UInt64 = 65536

    let type: MemoryType
    var bytes: [UInt8]
    var pages: UInt64 { UInt64(bytes.count) / Self.bytesPerPage }

    init(_ type: MemoryType) {
        self.type = type
        bytes = [UInt8](repeating: 0, count: Int(type.limits.minimum * Self.bytesPerPage))
    }

    func grow(by pages: UInt64) {
        bytes += [UInt8](repeating: 0, count: Int(pages * Self.bytesPerPage))
    }
}

/// spec: syntax-globalinst
final class GlobalInstance {
    /// In terms of the store's types.
    let type: GlobalType
    var value: Value

    init(_ type: GlobalType, value: Value) {
        self.type = type
        self.value = value
    }
}

/// spec: syntax-taginst
final class TagInstance {
    /// In the store's types.
    let type: TypeIndex
    /// The position of the tag among all tags of the store.
    let address: Int

    init(type: TypeIndex, address: Int) {
        self.type = type
        self.address = address
    }
}

/// What an import is bound to and an export gives. spec: syntax-externaddr
enum Extern {
    /// the address of the function in its store
    case function(Int)
    case table(TableInstance)
    case memory(MemoryInstance)
    case global(GlobalInstance)
    case tag(TagInstance)
}

/// A module brought to life in a store. spec: syntax-moduleinst
///
/// Index spaces are whole: imports first, then definitions.
package final class ReferenceInstance {
    let module: ReferenceModule
    /// The position of the instance among all instances of the store.
    package let number: Int
    /// The store's indices for the module's types.
    let types: [TypeIndex]
    /// Addresses in the store.
    var functions: [Int] = []
    var tables: [TableInstance] = []
    var memories: [MemoryInstance] = []
    var globals: [GlobalInstance] = []
    var tags: [TagInstance] = []
    /// Empty once dropped, and until instantiation has come to the segment.
    var elements: [[Reference?]]
    /// Ranges of the module's bytes; empty once dropped.
    var data: [Range<Int>]
    /// Units that instantiation has consumed so far.
    package internal(set) var instantiationUnits: UInt64 = 0

    init(_ module: ReferenceModule, number: Int, types: [TypeIndex]) {
        self.module = module
        self.number = number
        self.types = types
        elements = module.definition.elements.map { _ in [] }
        data = module.definition.data.map(\.range)
    }

    /// What the module exports under a name.
    func export(_ name: String) -> Extern? {
        guard let export = module.exports[Name(name)] else { return nil }
        let index = Int(export.index)
        return switch export.kind {
        case .function: .function(functions[index])
        case .table: .table(tables[index])
        case .memory: .memory(memories[index])
        case .global: .global(globals[index])
        case .tag: .tag(tags[index])
        }
    }

    /// The value of an exported global. spec: embed-global-read
    package func global(_ name: String) -> Value? {
        guard case .global(let global) = export(name) else { return nil }
        return global.value
    }

    /// The least name under which a tag is exported, of those that `ReferenceOutcome` numbers.
    package func name(ofTag address: Int) -> String? {
        module.definition.exports
            .filter { $0.kind == .tag && tags[Int($0.index)].address == address }
            .map(\.name).min()
    }

    /// The memory that host functions called from here see.
    var hostMemory: MemoryInstance? {
        if case .memory(let memory) = export("memory") { memory } else { memories.first }
    }
}
