import Martlet
import ReferenceInterpreter
import WasmModule

/// A program in the reference interpreter.
final class ReferenceSide: Side {
    private let store: ReferenceStore
    private let module: ReferenceModule
    private let imports: ReferenceImports
    private(set) var instance: ReferenceInstance?

    init(_ module: ReferenceModule, _ scenario: Scenario, keepsBook: Bool = false) {
        store = ReferenceStore(limits: scenario.limits, schedule: scenario.schedule)
        if keepsBook { store.book = PaymentBook() }
        self.module = module
        imports = ReferenceImports(scenario.hostModules())
    }

    func instantiate(fuel: UInt64) throws -> Observation {
        let (instance, outcome) = try store.instantiate(module, imports: imports, fuel: fuel)
        self.instance = instance
        return observe(outcome)
    }

    func invoke(_ invocation: Invocation, fuel: UInt64) throws -> Observation {
        guard let instance else { throw OutOfTurn() }
        return observe(
            try store.invoke(instance, invocation.name, invocation.arguments, fuel: fuel))
    }

    func resume(addingFuel fuel: UInt64) throws -> Observation {
        observe(try store.resume(addingFuel: fuel))
    }

    /// What each chain of calls has used, if the book is kept.
    var chains: Chains? {
        store.book.map { book in
            Chains(
                book.entries.dropFirst().map { entry in
                    (
                        entry.frame, entry.caller == 0 ? nil : entry.caller - 1, entry.units,
                        entry.calls
                    )
                })
        }
    }

    var state: ReferenceState? { instance.map(store.state) }

    private func observe(_ outcome: ReferenceOutcome) -> Observation {
        let status: Observation.Status =
            switch outcome.status {
            case .returned(let values): .returned(values.map(store.plain))
            case .trapped(let reason, let place): .trapped(reason, at: place)
            case .threw(let tag, let payload):
                .threw(tag: tagName(tag), payload: payload.map(store.plain))
            case .exited(let code): .exited(code)
            case .suspended(let cause, let place): .suspended(cause, at: place)
            }
        return Observation(status: status, report: outcome.report)
    }

    /// The first of the names under which the only instance of the store exports a tag.
    private func tagName(_ tag: Int) -> String? {
        module.definition.exports.filter { $0.kind == .tag && $0.index == tag }.map(\.name).min()
    }
}
