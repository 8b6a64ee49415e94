import Martlet
import ReferenceInterpreter
import WasmModule

/// What an embedder sees when a run comes to rest, in terms that both interpreters share.
struct Observation: Equatable {
    enum Status: Equatable {
        case returned([PlainValue])
        case trapped(Trap.Reason, at: ReferenceOutcome.Place?)
        /// By the exported name of its tag.
        case threw(tag: String?, payload: [PlainValue])
        case exited(UInt32)
        case suspended(ReferenceOutcome.SuspensionCause, at: ReferenceOutcome.Place?)
    }

    var status: Status
    var report: FuelReport

    var isSuspended: Bool {
        if case .suspended = status { true } else { false }
    }

    var units: UInt64 { report.units + report.instantiationUnits }

    /// What differs from what the reference saw, or `nil`.
    func difference(from expected: Observation) -> String? {
        guard self != expected else { return nil }
        if status != expected.status { return "\(status), not \(expected.status)" }
        return "\(status) with \(report), not \(expected.report)"
    }
}

/// A call from outside. Arguments that are references are null or of the host.
struct Invocation: Sendable {
    var name: String
    var arguments: [Value]
}

/// A program with its surroundings: what both interpreters are given.
struct Scenario: Sendable {
    /// The binary.
    var bytes: [UInt8]
    var invocations: [Invocation]
    var limits = Limits.standard
    var schedule = FuelSchedule.v1
    /// What host functions there are; asked anew for each run, because they may have a state.
    var hostModules: @Sendable () -> [any HostModule] = { [] }
    /// Units for instantiation, which is to succeed, and for each invocation.
    var instantiationFuelMax: UInt64 = 1_000_000
    var fuelMax: UInt64 = 100_000
}

/// A run of one program that can be observed step by step.
protocol Side: AnyObject {
    /// Instantiates, with units for this alone.
    func instantiate(fuel: UInt64) throws -> Observation
    func invoke(_ invocation: Invocation, fuel: UInt64) throws -> Observation
    /// Resumes what is suspended.
    func resume(addingFuel fuel: UInt64) throws -> Observation
}

/// A side was asked for something out of turn.
struct OutOfTurn: Error {}
