import Foundation
import Martlet
import TestSupport
import Testing

/// Runs that become bytes at each stop and go on in another store, with nothing but these bytes, the
/// module and fresh host functions.
struct Travel {
    let module: Module
    /// Host functions, made anew for each store.
    let imports: () throws -> Imports

    /// How a run came to its end, and where.
    struct Arrival {
        var ending: Ending
        var bill: FuelReport
        /// The instance in the last store.
        var instance: Instance
        var imports: Imports
    }

    /// Goes on after each stop with the next grant; the last one must do.
    func run(
        _ name: String, _ arguments: [Value], grants: [UInt64]
    ) throws -> Arrival {
        var imports = try imports()
        var instance = try module.instantiate(imports, fuel: .max).ready()
        if name != "_initialize", instance.exportNames.contains("_initialize") {
            try #require(try instance.ending(of: "_initialize", fuel: .max) == .returned([]))
        }
        var grants = grants[...]
        var outcome = try instance.invoke(name, arguments, fuel: grants.removeFirst())
        while true {
            switch consume outcome {
            case .suspended(let suspension):
                let next = grants.popFirst()
                let grant = try #require(next, "more fuel than expected is needed")
                imports = try self.imports()
                let restored = try travelled(consume suspension, imports)
                instance = restored.instance
                outcome = restored.resume(addingFuel: grant)
            case .returned(let values, let bill):
                return Arrival(
                    ending: .returned(values), bill: bill, instance: instance, imports: imports)
            case .trapped(let trap, let bill):
                return Arrival(
                    ending: .trapped(trap.reason), bill: bill, instance: instance,
                    imports: imports)
            case .threw(_, let bill):
                return Arrival(ending: .threw, bill: bill, instance: instance, imports: imports)
            case .exited(let code, let bill):
                return Arrival(
                    ending: .exited(code), bill: bill, instance: instance, imports: imports)
            }
        }
    }

    private func travelled(
        _ suspension: consuming Suspension, _ imports: Imports
    ) throws -> Suspension {
        let bytes = try suspension.snapshot()
        let restored = try module.restore(
            Snapshot(bytes), imports, within: suspension.instance.store.limits)
        #expect(restored.report == suspension.report)
        #expect(restored.fuelLeft == suspension.fuelLeft)
        #expect(restored.offset == suspension.offset && restored.function == suspension.function)
        #expect(try restored.snapshot() == bytes)
        return restored
    }

    /// Grants for stops at random places of a run with a known bill, and for its end.
    static func grants(
        _ total: UInt64, stops: Int, _ numbers: inout RandomNumbers
    ) -> [UInt64] {
        let limits = Set((0..<stops).map { _ in UInt64.random(in: 0..<total, using: &numbers) })
            .sorted()
        return zip(limits, [0] + limits).map { $0 - $1 } + [.max]
    }
}

extension Instance {
    /// The hashes of all memories.
    var memoryHashes: [SnapshotHash] {
        memories.map { memory in
            memory.withBytes { bytes in
                bytes.withUnsafeBytes { SnapshotHash(of: [UInt8]($0)) }
            }
        }
    }
}

/// Part of the sweeps that tests make unless all of them are asked for.
let snapshotStops = Differential.isFull ? 1000 : 12
