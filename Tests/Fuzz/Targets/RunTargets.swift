import Martlet
import ReferenceInterpreter
import TestSupport
import WasmModule

/// A snapshot is refused by an error, or is a run like any other.
///
/// The first byte of an input says whose state follows; the digest and the pages are added. From 128
/// on, what follows is a whole snapshot.
enum SnapshotTarget {
    static func run(_ input: [UInt8]) throws -> Bool {
        guard let first = input.first else { return false }
        let victims = try SnapshotVictim.all.get()
        let victim = victims[Int(first & 127) % victims.count]
        let rest = Array(input.dropFirst())
        return try victim.fate(of: first < 128 ? victim.sealed(rest) : rest) != .unreadable
            || rest.count < 4096
    }

    static func mutant(of input: [UInt8], _ random: inout RandomNumbers) -> [UInt8] {
        guard let first = input.first else { return [0] }
        return [random.chance(1, in: 50) ? random.pick([0, 1, 2, 3, 4, 5, 128]) : first]
            + SnapshotVictim.mutant(ofState: Array(input.dropFirst()), &random)
    }
}

/// The engine does and charges what the reference interpreter does and charges, wherever the run is
/// interrupted, and when it goes on in another store.
///
/// The first byte of an input says what it is, the next four are the seed of all that the rest does not
/// decide. Below 128 the rest are decisions of `ProgramGenerator`; from there on it is a module.
enum ReferenceTarget {
    static let headByteCount = 5

    static func run(_ input: [UInt8]) throws -> Bool {
        guard input.count >= headByteCount else { return false }
        let seed = input[1..<headByteCount].reduce(0) { $0 << 8 | UInt64($1) }
        let rest = input[headByteCount...]
        var random = RandomNumbers(seed: seed)
        guard input[0] >= 128 else {
            let scenario = ProgramGenerator.scenario(
                RandomNumbers(seed: seed, decisions: rest))
            try Comparison("the program", scenario).sample(using: &random)
            return true
        }
        guard let scenario = scenario(Array(rest), &random) else { return false }
        do {
            try Comparison("the module", scenario).sample(using: &random)
        } catch let error as ReferenceError {
            try expectNoLink(scenario, error)
            return false
        } catch is HostOutOfMemory {
            return false
        }
        return true
    }

    /// Calls of the first exports of a module, if it is one.
    private static func scenario(
        _ bytes: [UInt8], _ random: inout RandomNumbers
    ) -> Scenario? {
        guard let module = try? Module(bytes) else { return nil }
        var invocations: [Invocation] = []
        for export in module.exports where invocations.count < 8 {
            guard case .function(let type) = export.type else { continue }
            let arguments = type.parameters.compactMap { random.argument($0) }
            guard arguments.count == type.parameters.count else { continue }
            invocations.append(Invocation(name: export.name, arguments: arguments))
        }
        let limits = Limits(
            memoryPages: 8, tableElements: 300, callDepth: random.pick([5, 50, 200]),
            stackSlots: random.pick([300, 5000]), trapsOnGrowthFailure: random.chance(1, in: 4))
        var scenario = Scenario(
            bytes: bytes, invocations: invocations, limits: limits,
            schedule: random.pick([.v1, .v1, .flat, .odd]), hostModules: { [TestHost()] },
            fuelMax: 3000)
        scenario.instantiationFuelMax = 20_000
        return scenario
    }

    /// What the reference does not link, the engine does not either.
    private static func expectNoLink(_ scenario: Scenario, _ error: ReferenceError) throws {
        var imports = Imports()
        for module in scenario.hostModules() { imports.define(module) }
        do {
            _ = try Module(scenario.bytes).instantiate(
                imports, limits: scenario.limits, fuel: scenario.instantiationFuelMax)
        } catch is LinkError {
            return
        }
        throw FuzzTarget.Finding("linked, though the reference has \(error)")
    }

    static func mutant(of input: [UInt8], _ random: inout RandomNumbers) -> [UInt8] {
        guard input.count >= headByteCount else {
            return (0..<headByteCount + 40).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        }
        var head = Array(input[..<headByteCount])
        if random.chance(1, in: 6) {
            head[random.number(1...4)] = UInt8(truncatingIfNeeded: random.next())
        }
        let rest = Array(input[headByteCount...])
        if head[0] < 128 { return head + ByteMutator.mutant(of: rest, &random) }
        var mutator = ModuleMutator(random)
        defer { random = mutator.random }
        return head + mutator.mutant(of: rest)
    }
}
