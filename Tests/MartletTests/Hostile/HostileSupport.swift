import Martlet
import TestSupport
import WasmModule

/// The bytes of a module, put together piece by piece.
func hostileBytes(_ build: (inout ModuleBuilder) -> Void) -> [UInt8] {
    var builder = ModuleBuilder()
    build(&builder)
    return builder.encoded
}

/// An instance of a module in a store of its own.
func hostileInstance(
    imports: Imports = Imports(), limits: Limits = .standard, schedule: FuelSchedule = .v1,
    fuel: UInt64 = 100_000_000, _ build: (inout ModuleBuilder) -> Void
) throws -> Instance {
    try Module(hostileBytes(build), schedule: schedule, compilation: .eager)
        .instantiate(imports, limits: limits, fuel: fuel).ready()
}

/// How a run ended, as something that can be compared.
enum Ending: Equatable {
    case returned([Value])
    case trapped(Trap.Reason)
    case threw
    case exited(UInt32)
    case suspended

    init(_ outcome: consuming Outcome) {
        switch consume outcome {
        case .returned(let values, _): self = .returned(values)
        case .trapped(let trap, _): self = .trapped(trap.reason)
        case .threw: self = .threw
        case .exited(let code, _): self = .exited(code)
        case .suspended: self = .suspended
        }
    }
}

extension Instance {
    func ending(
        of name: String = "run", _ arguments: [Value] = [], fuel: UInt64 = 100_000
    ) throws -> Ending {
        Ending(try invoke(name, arguments, fuel: fuel))
    }
}

extension Outcome {
    /// The bill.
    consuming func bill() -> FuelReport {
        switch consume self {
        case .returned(_, let report): report
        case .trapped(_, let report): report
        case .threw(_, let report): report
        case .exited(_, let report): report
        case .suspended(let suspension): suspension.report
        }
    }
}
