/// What functions are called in messages: by the name section, or else as they are exported.
package struct FunctionNames: Sendable {
    private var names = NameMap()
    private var exports: [UInt32: String] = [:]

    /// A malformed name section gives no names: only who inspects a module reports it.
    package init(_ module: ModuleDefinition) {
        if let section = try? NameSection.find(in: module) {
            names = (try? section.names(of: .functions)) ?? NameMap()
        }
        for export in module.exports where export.kind == .function {
            if exports[export.index] == nil { exports[export.index] = export.name }
        }
    }

    package subscript(function: FunctionIndex) -> String? {
        names[function.rawValue] ?? exports[function.rawValue]
    }
}

extension ModuleDefinition {
    /// The body of a function that is defined here, not imported.
    package func body(of function: FunctionIndex) -> FunctionBody {
        bodies[function.position - importedFunctionCount]
    }
}
