package import Martlet
import WasmModule
import WasmText

/// What runs the modules of a script: an engine and the store in which it links them.
package protocol ScriptEngine {
    associatedtype LoadedModule
    associatedtype LoadedInstance

    /// Decodes and validates a module.
    /// - Throws: an error whose description begins with its stage, `malformed: ` or `invalid: `
    mutating func load(_ binary: [UInt8]) throws -> LoadedModule

    /// Instantiates a module with the instances registered so far.
    /// - Throws: an error whose description begins with `link error: `
    mutating func instantiate(
        _ module: LoadedModule
    ) throws -> (instance: LoadedInstance?, outcome: ScriptOutcome)

    /// Offers the exports of an instance under a module name.
    mutating func register(_ instance: LoadedInstance, as name: String)

    mutating func invoke(
        _ instance: LoadedInstance, _ name: String, _ arguments: [Value]
    ) throws -> ScriptOutcome

    mutating func global(_ instance: LoadedInstance, _ name: String) throws -> Value
}

/// How a call or an instantiation ended.
package enum ScriptOutcome: Sendable {
    case returned([Value])
    /// What the trap is called.
    case trapped(String)
    case threw
    /// Anything that a script cannot expect.
    case stopped(String)
}

/// Runs scripts on the engine of this project.
package struct MartletScriptEngine: ScriptEngine {
    private let store = Store(
        limits: Limits(memoryPages: 1 << 17, tableElements: 20_000_000))
    private var imports = Imports()

    package init() {}

    package mutating func load(_ binary: [UInt8]) throws -> Module { try Module(binary) }

    package mutating func instantiate(
        _ module: Module
    ) throws -> (instance: Instance?, outcome: ScriptOutcome) {
        switch try module.instantiate(imports, in: store, fuel: Self.fuel) {
        case .instantiated(let instance, _): (instance, .returned([]))
        case .trapped(let trap, _): (nil, .trapped(trap.reason.description))
        case .threw: (nil, .threw)
        case .exited: (nil, .stopped("the start function exited"))
        case .suspended: (nil, .stopped("instantiation was suspended"))
        }
    }

    package mutating func register(_ instance: Instance, as name: String) {
        imports.define(name, instance)
    }

    package mutating func invoke(
        _ instance: Instance, _ name: String, _ arguments: [Value]
    ) throws -> ScriptOutcome {
        switch try instance.invoke(name, arguments, fuel: Self.fuel) {
        case .returned(let values, _): .returned(values)
        case .trapped(let trap, _): .trapped(trap.reason.description)
        case .threw: .threw
        case .exited: .stopped("the function exited")
        case .suspended: .stopped("the function was suspended")
        }
    }

    package mutating func global(_ instance: Instance, _ name: String) throws -> Value {
        guard let value = instance.global(name) else { throw InvocationError.unknownExport(name) }
        return value
    }

    /// More than any test uses, and little enough to stop one that never ends.
    private static let fuel: UInt64 = 1 << 36
}
