package import Martlet
package import ReferenceInterpreter
import WasmModule

/// What an embedder sees when a run comes to rest, in terms that both interpreters share.
package struct Observation: Equatable {
    package enum Status: Equatable {
        case returned([PlainValue])
        case trapped(Trap.Reason, at: ReferenceOutcome.Place?)
        /// By the exported name of its tag.
        case threw(tag: String?, payload: [PlainValue])
        case exited(UInt32)
        case suspended(ReferenceOutcome.SuspensionCause, at: ReferenceOutcome.Place?)
    }

    package var status: Status
    package var report: FuelReport

    package var isSuspended: Bool {
        if case .suspended = status { true } else { false }
    }

    package var units: UInt64 { report.units + report.instantiationUnits }

    /// What differs from what the reference saw, or `nil`.
    package func difference(from expected: Observation) -> String? {
        guard self != expected else { return nil }
        if status != expected.status { return "\(status), not \(expected.status)" }
        return "\(status) with \(report), not \(expected.report)"
    }
}

/// A call from outside. Arguments that are references are null or of the host.
package struct Invocation: Sendable {
    package var name: String
    package var arguments: [Value]

    package init(name: String, arguments: [Value]) {
        self.name = name
        self.arguments = arguments
    }
}

/// A program with its surroundings: what both interpreters are given.
package struct Scenario: Sendable {
    /// The binary.
    package var bytes: [UInt8]
    package var invocations: [Invocation]
    package var limits = Limits.standard
    package var schedule = FuelSchedule.v1
    /// What host functions there are; asked anew for each run, because they may have a state.
    package var hostModules: @Sendable () -> [any HostModule] = { [] }
    /// Units for instantiation, which is to succeed, and for each invocation.
    package var instantiationFuelMax: UInt64 = 1_000_000
    package var fuelMax: UInt64 = 100_000

    package init(
        bytes: [UInt8], invocations: [Invocation], limits: Limits = .standard,
        schedule: FuelSchedule = .v1,
        hostModules: @escaping @Sendable () -> [any HostModule] = { [] }, fuelMax: UInt64 = 100_000
    ) {
        self.bytes = bytes
        self.invocations = invocations
        self.limits = limits
        self.schedule = schedule
        self.hostModules = hostModules
        self.fuelMax = fuelMax
    }
}

/// A run of one program that can be observed step by step.
package protocol Side: AnyObject {
    /// Instantiates, with units for this alone.
    func instantiate(fuel: UInt64) throws -> Observation
    func invoke(_ invocation: Invocation, fuel: UInt64) throws -> Observation
    /// Resumes what is suspended.
    func resume(addingFuel fuel: UInt64) throws -> Observation
}

/// A side was asked for something out of turn.
package struct OutOfTurn: Error {}
