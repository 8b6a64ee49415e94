import WasmModule

// Types of imports and exports, as the text format writes them. spec: text-types

extension FunctionType {
    /// `(param i32 i64) (result f32)`; empty where there is neither.
    var text: String {
        [("param", parameters), ("result", results)].filter { !$0.1.isEmpty }.map {
            "(\($0.0) \($0.1.map(\.description).joined(separator: " ")))"
        }.joined(separator: " ")
    }
}

extension SizeLimits {
    var text: String { maximum.map { "\(minimum) \($0)" } ?? "\(minimum)" }
}

extension AddressType {
    /// Empty for the usual one.
    fileprivate var prefix: String { self == .i32 ? "" : "i64 " }
}

extension MemoryType {
    var text: String { addressType.prefix + limits.text }
}

extension TableType {
    var text: String { "\(addressType.prefix)\(limits.text) \(element)" }
}

extension GlobalType {
    var text: String { isMutable ? "(mut \(value))" : "\(value)" }
}
