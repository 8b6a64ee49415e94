package import Martlet
import WasmModule

/// What the imports of a module can be bound to, by module name and name.
package struct ReferenceImports {
    enum Candidate {
        case host(HostFunction)
        case extern(Extern)
    }

    private var functions: [Name: [Name: HostFunction]] = [:]
    private var instances: [Name: ReferenceInstance] = [:]

    package init(_ modules: [any HostModule] = []) {
        for module in modules {
            for (name, function) in module.functions { define(module.moduleName, name, function) }
        }
    }

    package mutating func define(_ module: String, _ name: String, _ function: HostFunction) {
        functions[Name(module), default: [:]][Name(name)] = function
    }

    /// Offers all exports of an instance of the same store under a module name.
    package mutating func register(_ instance: ReferenceInstance, as module: String) {
        instances[Name(module)] = instance
    }

    func resolve(_ entry: Import) throws(ReferenceError) -> Candidate {
        let module = Name(entry.module)
        if let function = functions[module]?[Name(entry.name)] { return .host(function) }
        if let extern = instances[module]?.export(entry.name) { return .extern(extern) }
        throw .unknownImport(module: entry.module, name: entry.name)
    }
}
