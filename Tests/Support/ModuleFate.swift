package import Martlet
import MartletWASI
import WasmModule

/// What becomes of a module that may be anything: an error of a kind that is promised, or outcomes.
package enum ModuleFate: Sendable {
    case refused, unlinked, uninstantiated, ran

    /// Loads a module and runs all it exports, with little fuel and small limits.
    /// - Throws: errors of any other kind than those promised
    package static func of(_ bytes: [UInt8]) throws -> ModuleFate {
        let module: Module
        do {
            module = try Module(bytes, compilation: .eager)
        } catch is DecodeError {
            return .refused
        } catch is ValidationError {
            return .refused
        }
        return try of(module)
    }

    package static func of(
        _ module: Module, instantiationFuel: UInt64 = 10_000_000
    ) throws -> ModuleFate {
        var imports = Imports(try WASIPreview1(.init(arguments: ["mutant"])))
        imports.stubsMissingFunctions = true
        let limits = Limits(
            memoryPages: 512, tableElements: 10_000, callDepth: 200, stackSlots: 50_000,
            outputBytes: 1000)
        let instance: Instance
        do {
            instance = try module.instantiate(imports, limits: limits, fuel: instantiationFuel)
                .ready()
        } catch is LinkError {
            return .unlinked
        } catch is InstantiationFailure {
            return .uninstantiated
        }
        for export in module.exports {
            guard case .function(let type) = export.type else { continue }
            let arguments = type.parameters.map(zero)
            do {
                let outcome = try instance.invoke(export.name, arguments, fuel: 20_000)
                if case .suspended(let suspension) = consume outcome {
                    _ = suspension.resume(addingFuel: 1_001)
                }
            } catch InvocationError.wrongArguments {
                // There is no value for a reference that cannot be null.
                continue
            }
        }
        return .ran
    }

    private static func zero(of type: ValueType) -> Value {
        switch type {
        case .i32: .i32(0)
        case .i64: .i64(0)
        case .f32: .f32(0)
        case .f64: .f64(0)
        case .v128: .v128(V128(low: 0, high: 0))
        case .reference: .reference(nil)
        }
    }
}
