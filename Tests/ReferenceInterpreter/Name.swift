/// A name of an import or an export, equal to another only if their bytes are.
///
/// Swift's strings are equal when they look the same; WebAssembly's names are not.
/// spec: syntax-name
struct Name: Hashable {
    private let utf8: [UInt8]

    init(_ name: String) { utf8 = Array(name.utf8) }
}
