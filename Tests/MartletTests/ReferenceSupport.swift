import Martlet
import ReferenceInterpreter
import TestSupport
import WasmModule

/// A valid module, put together piece by piece.
func referenceModule(_ build: (inout ModuleBuilder) throws -> Void) throws -> ReferenceModule {
    var builder = ModuleBuilder()
    try build(&builder)
    return try ReferenceModule(builder.module)
}

/// One instance in a store of its own.
struct ReferenceProgram {
    let store: ReferenceStore
    let instance: ReferenceInstance
    let instantiation: ReferenceOutcome

    init(
        _ module: ReferenceModule, imports: ReferenceImports = ReferenceImports(),
        limits: Limits = .standard, schedule: FuelSchedule = .v1, fuel: UInt64 = .max
    ) throws {
        store = ReferenceStore(limits: limits, schedule: schedule)
        (instance, instantiation) = try store.instantiate(module, imports: imports, fuel: fuel)
    }

    func run(
        _ name: String = "run", _ arguments: Value..., fuel: UInt64 = .max
    ) throws -> ReferenceOutcome {
        try store.invoke(instance, name, arguments, fuel: fuel)
    }
}
