import Martlet
import ReferenceInterpreter
import WasmModule
import WasmScript

/// Runs scripts on the reference interpreter.
struct ReferenceScriptEngine: ScriptEngine {
    private let store = ReferenceStore(
        limits: Limits(memoryPages: 1 << 17, tableElements: 20_000_000))
    private var imports = ReferenceImports()

    mutating func load(_ binary: [UInt8]) throws -> ReferenceModule {
        do {
            return try ReferenceModule(try ModuleDecoder.decode(binary))
        } catch let error as ModuleError {
            throw error.underlying
        }
    }

    mutating func instantiate(
        _ module: ReferenceModule
    ) throws -> (instance: ReferenceInstance?, outcome: ScriptOutcome) {
        do throws(ReferenceError) {
            let (instance, outcome) = try store.instantiate(
                module, imports: imports, fuel: Self.fuel)
            guard case .returned = outcome.status else { return (nil, ScriptOutcome(outcome)) }
            return (instance, .returned([]))
        } catch {
            throw LinkFailure(error)
        }
    }

    mutating func register(_ instance: ReferenceInstance, as name: String) {
        imports.register(instance, as: name)
    }

    mutating func invoke(
        _ instance: ReferenceInstance, _ name: String, _ arguments: [Value]
    ) throws -> ScriptOutcome {
        ScriptOutcome(try store.invoke(instance, name, arguments, fuel: Self.fuel))
    }

    mutating func global(_ instance: ReferenceInstance, _ name: String) throws -> Value {
        guard let value = instance.global(name) else { throw ReferenceError.unknownExport(name) }
        return value
    }

    /// More than any test uses, and little enough to stop one that never ends.
    private static let fuel: UInt64 = 1 << 32
}

extension ScriptOutcome {
    fileprivate init(_ outcome: ReferenceOutcome) {
        switch outcome.status {
        case .returned(let values): self = .returned(values)
        case .trapped(let reason, _): self = .trapped(reason.description)
        case .threw: self = .threw
        case .exited, .suspended: self = .stopped("\(outcome.status)")
        }
    }
}

/// Says why a module could not be linked in the words that scripts expect.
private struct LinkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ error: ReferenceError) {
        switch error {
        case .unknownImport(let module, let name):
            description = "link error: unknown import: \(module).\(name)"
        case .incompatibleImportType(let module, let name):
            description = "link error: incompatible import type: \(module).\(name)"
        default: description = "link error: \(error)"
        }
    }
}
