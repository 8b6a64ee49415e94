import Martlet
import ReferenceInterpreter
import WasmModule

/// A valid module, put together piece by piece.
func referenceModule(_ build: (inout ModuleBuilder) throws -> Void) throws -> ReferenceModule {
    var builder = ModuleBuilder()
    try build(&builder)
    return try ReferenceModule(builder.module)
}

extension InstructionWriter {
    mutating func i32(_ value: Int32) { append(.i32Const, .i32(value)) }

    mutating func append(_ opcode: Opcode, _ index: UInt32) { append(opcode, .index(index)) }

    mutating func append(_ opcode: Opcode, _ first: UInt32, _ second: UInt32) {
        append(opcode, .indices(first, second))
    }

    mutating func block(_ opcode: Opcode, _ type: BlockType = .empty) {
        append(opcode, .blockType(type))
    }

    mutating func memory(_ opcode: Opcode, offset: UInt64 = 0) {
        append(opcode, .memory(MemoryArgument(alignment: 0, offset: offset), lane: 0))
    }
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
