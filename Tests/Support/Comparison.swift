import Martlet
import ReferenceInterpreter
import WasmModule

/// One program, ready to be run on the reference and on the engine: with fusing and a collection at
/// each allocation, without both, with a profile, and in another store after each stop.
package struct Comparison {
    let scenario: Scenario
    let reference: ReferenceModule
    let engines: [Engine]

    struct Engine {
        var name: String
        var module: Module
        var rhythm: CollectionRhythm
        var profilesFuel = false
        var travels = false
    }

    private let hasStart: Bool

    /// Named in every message.
    let title: String

    package init(_ title: String, _ scenario: Scenario) throws {
        self.title = title
        self.scenario = scenario
        var engines = try [
            ("fusing", true, CollectionRhythm.always, false),
            ("not fusing", false, .never, false), ("profiled", true, .never, true),
        ].map { name, isFusing, rhythm, profilesFuel in
            let module = try Module(
                scenario.bytes, schedule: scenario.schedule, isFusing: isFusing)
            return Engine(name: name, module: module, rhythm: rhythm, profilesFuel: profilesFuel)
        }
        engines.append(
            Engine(
                name: "travelling", module: engines[0].module, rhythm: .standard, travels: true))
        self.engines = engines
        let definition = try ModuleDecoder.decode(scenario.bytes)
        hasStart = definition.start != nil
        reference = try ReferenceModule(definition)
    }

    /// A difference between engine and reference, or a run that could not be made.
    package struct Difference: Error, CustomStringConvertible {
        package var description: String

        package init(description: String) { self.description = description }
    }

    /// Both sides of one run, moved in step.
    private final class Pair {
        let reference: ReferenceSide
        let engine: EngineSide
        let title: String

        init(_ reference: ReferenceSide, _ engine: EngineSide, title: String) {
            self.reference = reference
            self.engine = engine
            self.title = title
        }

        /// Moves both sides and compares what they show.
        /// - Parameter isPause: whether a stop here is only one of many, too many to compare profiles
        func move(
            _ step: String, isPause: Bool, _ act: (any Side) throws -> Observation
        ) throws -> Observation {
            let expected = try act(reference)
            let found = try act(engine)
            let difference =
                found.difference(from: expected)
                ?? reference.state.flatMap { engine.difference(from: $0) }
                ?? (isPause && expected.isSuspended ? nil : profileDifference)
            if let difference { throw Difference(description: "\(title), \(step): \(difference)") }
            return expected
        }

        private var profileDifference: String? {
            reference.chains.flatMap { engine.chains?.difference(from: $0) }
        }
    }

    private func pair(_ engine: Engine) -> Pair {
        Pair(
            ReferenceSide(reference, scenario, keepsBook: engine.profilesFuel),
            EngineSide(
                engine.module, scenario, engine.rhythm, profilesFuel: engine.profilesFuel,
                travels: engine.travels),
            title: "\(title), \(engine.name)")
    }

    /// How a run is given its fuel.
    package enum Grants {
        /// A first grant; from then on all that is left of what the scenario allows.
        case limit(UInt64)
        /// Equal grants.
        case slices(UInt64)
    }

    /// What a whole run came to: instantiation and all invocations.
    package struct Total: Equatable {
        var observations: [Observation] = []
        /// Units of instantiation and of each invocation.
        var units: [UInt64] { observations.map(\.units) }
    }

    /// Runs everything, comparing wherever the run comes to rest.
    ///
    /// A suspended run goes on until it ends or has had all that the scenario allows; then the rest
    /// of the scenario is left out.
    /// - Parameters:
    ///   - isProfiled: whether the engine with a profile runs too
    ///   - isTravelling: whether the engine does that goes to another store at each stop
    @discardableResult
    package func run(
        _ grants: Grants = .limit(.max), isProfiled: Bool = true, isTravelling: Bool = true
    ) throws -> Total {
        var totals: [Total] = []
        for engine in engines
        where (isProfiled || !engine.profilesFuel) && (isTravelling || !engine.travels) {
            totals.append(try run(grants, on: pair(engine)))
        }
        return totals[0]
    }

    private func run(_ grants: Grants, on pair: Pair) throws -> Total {
        var total = Total()
        let instantiated = try finish(
            grants, scenario.instantiationFuelMax, on: pair, "instantiation"
        ) { side, fuel in
            try side.instantiate(fuel: fuel)
        }
        total.observations.append(instantiated)
        guard case .returned = instantiated.status else { return total }
        for invocation in scenario.invocations {
            let observed = try finish(
                grants, scenario.fuelMax, on: pair, invocation.name
            ) { side, fuel in
                try side.invoke(invocation, fuel: fuel)
            }
            total.observations.append(observed)
            if observed.isSuspended { break }
        }
        return total
    }

    private func finish(
        _ grants: Grants, _ most: UInt64, on pair: Pair, _ step: String,
        begin: (any Side, UInt64) throws -> Observation
    ) throws -> Observation {
        let first: UInt64 =
            switch grants {
            case .limit(let units), .slices(let units): min(units, most)
            }
        var granted = first
        let isSliced = if case .slices = grants { true } else { false }
        var observation = try pair.move("\(step) with \(first)", isPause: isSliced) {
            try begin($0, first)
        }
        while case .suspended(let cause, _) = observation.status {
            if cause == .fuel, granted >= most { break }
            let more: UInt64 =
                switch (cause, grants) {
                case (.hostPause, _): 0
                case (_, .limit): most - granted
                case (_, .slices(let units)): min(units, most - granted)
                }
            granted += more
            observation = try pair.move(
                "\(step) with \(first), \(more) more, \(granted) in all", isPause: isSliced
            ) {
                try $0.resume(addingFuel: more)
            }
        }
        return observation
    }

    /// Runs with every limit up to `exhaustive` and some larger ones, and in slices: however a run
    /// is interrupted, it comes to the same end.
    package func sweep(
        exhaustive: UInt64, sampled: Int, using random: inout some RandomNumberGenerator
    )
        throws
    {
        let whole = try run()
        let most = whole.units.max() ?? 0
        var limits = Array(0..<min(most, exhaustive))
        if most > exhaustive {
            limits += (0..<sampled).map { _ in UInt64.random(in: exhaustive..<most, using: &random)
            }
        }
        if hasStart {
            let start = try unitsBeforeStart(of: whole.units[0])
            for limit in start..<min(whole.units[0], start + exhaustive) {
                try expect(
                    try run(.limit(limit), isProfiled: false), whole, "the limit \(limit) at start")
            }
        }
        for (position, limit) in limits.enumerated() {
            // Profiles of programs that stop one instruction later say little more.
            let isProfiled = Differential.isFull || position % 20 == 0
            let isTravelling = Differential.isFull || position % 4 == 0
            try expect(
                try run(.limit(limit), isProfiled: isProfiled, isTravelling: isTravelling), whole,
                "the limit \(limit)")
        }
        for slice: UInt64 in [1, 7, 1000] {
            if slice == 1, most > 20 * exhaustive { continue }
            try expect(
                try run(.slices(slice), isProfiled: slice > 1, isTravelling: slice > 7), whole,
                "slices of \(slice)")
        }
    }

    /// Units that instantiation takes before it is the start function's turn: all if that never comes.
    private func unitsBeforeStart(of units: UInt64) throws -> UInt64 {
        // Fewer than the first are too few; the second are not.
        var (few, enough) = (UInt64(0), units)
        while few < enough {
            let limit = (few + enough) / 2
            let side = EngineSide(engines[0].module, scenario)
            if try side.instantiate(fuel: limit).isSuspended, !side.isStarting {
                few = limit + 1
            } else {
                enough = limit
            }
        }
        return few
    }

    /// Runs with a random limit and in slices of a random size.
    package func sample(using random: inout some RandomNumberGenerator) throws {
        let whole = try run()
        let most = whole.units.max() ?? 0
        let limit = UInt64.random(in: 0...most, using: &random)
        try expect(try run(.limit(limit), isProfiled: false), whole, "the limit \(limit)")
        let slice = UInt64.random(in: most / 16 + 1...most + 1, using: &random)
        try expect(try run(.slices(slice), isProfiled: false), whole, "slices of \(slice)")
    }

    private func expect(_ found: Total, _ whole: Total, _ what: String) throws {
        guard found != whole else { return }
        throw Difference(
            description: "\(title): with \(what) \(found.observations), not \(whole.observations)")
    }
}
