/// A name of an import or an export, equal to another only if their bytes are.
///
/// Swift's strings are equal when they look the same; WebAssembly's names are not.
/// spec: syntax-name
package struct Name: Hashable, Sendable {
    private let utf8: [UInt8]

    package init(_ name: String) { utf8 = Array(name.utf8) }

    package var string: String { String(decoding: utf8, as: UTF8.self) }
}
