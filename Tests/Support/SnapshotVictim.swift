import Foundation
package import Martlet
import MartletWASI

/// A snapshot with what it needs to be restored, there to be damaged.
package struct SnapshotVictim: Sendable, CustomStringConvertible {
    package var description: String
    package var bytes: [UInt8]
    package var modules: [Module]
    package var imports: @Sendable () throws -> Imports

    /// Magic number, version and size of the state.
    package static let headByteCount = 20

    /// Where the state is, its digest not included.
    package var body: Range<Int> {
        let start = Self.headByteCount
        let count = bytes[start - 8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
        return start..<start + count
    }

    private init(
        _ name: String, _ modules: [Module], fuel: UInt64, _ export: String, _ arguments: [Value],
        imports: @escaping @Sendable () throws -> Imports = { Imports() }
    ) throws {
        let store = Store()
        var all = try imports()
        var instance: Instance?
        for module in modules {
            instance = try module.instantiate(all, in: store, fuel: .max).ready()
            if let instance { all.define("library", instance) }
        }
        guard case .suspended(let run)? = try instance?.invoke(export, arguments, fuel: fuel) else {
            throw Broken(description: "\(name) is not suspended")
        }
        description = name
        bytes = try run.snapshot()
        self.modules = modules
        self.imports = imports
    }

    /// A start function that is suspended.
    private init(_ name: String, starting module: Module, fuel: UInt64) throws {
        guard case .suspended(let rest) = try module.instantiate(in: Store(), fuel: fuel) else {
            throw Broken(description: "\(name) is not suspended")
        }
        description = name
        bytes = try rest.snapshot()
        modules = [module]
        imports = { Imports() }
    }

    package static let all = Result {
        let file = Differential.repository.appending(
            path: "Tests/Fixtures/programs/wordcount.wasm")
        let program = try Module([UInt8](try Data(contentsOf: file)))
        return try [500, 34_600, 51_000].map { fuel in
            try Self("everything, \(fuel)", [Zoo.module.get()], fuel: fuel, "run", [.i32(3)])
        } + [
            Self("not begun", [Zoo.module.get()], fuel: 0, "run", [.i32(3)]),
            Self("linked", [Zoo.library.get(), Zoo.guest.get()], fuel: 150, "run", [.i32(4)]) {
                var imports = Imports()
                imports.define("host", "twice") { (_, number: Int32) in number &* 2 }
                return imports
            },
            Self("program", [program], fuel: 3000, "_start", []) {
                Imports(WASIPreview1(stdin: Array("some words".utf8)))
            },
            Self("start function", starting: Zoo.starter.get(), fuel: 18_000),
        ]
    }

    // MARK: Damage

    /// A damaged copy; in most cases its digest is made to fit, as an attacker would.
    package func mutant(
        _ random: inout RandomNumbers
    ) -> (bytes: [UInt8], isSealed: Bool) {
        if random.chance(1, in: 12) {
            var mutant = bytes
            mutant[random.number(body.lowerBound...body.upperBound - 1)] ^=
                1 << UInt8(random.number(0...7))
            return (mutant, false)
        }
        return (sealed(Self.mutant(ofState: Array(bytes[body]), &random)), true)
    }

    /// A damaged copy of a state.
    package static func mutant(
        ofState state: [UInt8], _ random: inout RandomNumbers
    ) -> [UInt8] {
        guard !state.isEmpty else { return state }
        var state = state
        let place = random.number(0...state.count - 1)
        switch random.number(0...11) {
        case 0...1:
            // A few bytes fewer or more.
            let few = 1 + place % 5
            if random.chance(1, in: 2) {
                state.removeSubrange(place..<min(state.count, place + few))
            } else {
                state.insert(contentsOf: state[place...].prefix(few), at: place)
            }
        case 2: state[place] = UInt8(truncatingIfNeeded: random.next())
        case 3: state[place] = 0xFF
        case 4: state.swapAt(place, random.number(0...state.count - 1))
        case 5:
            for _ in 0..<4 {
                state[random.number(0...state.count - 1)] ^= 1 << UInt8(random.number(0...7))
            }
        case 6...8:
            // Small numbers are indices and kinds; most bytes are something else.
            if let small = state[place...].firstIndex(where: { $0 < 16 }) {
                state[small] = UInt8(random.number(0...15))
            }
        default: state[place] ^= 1 << UInt8(random.number(0...7))
        }
        return state
    }

    /// A snapshot of a state, with the digest that it needs and the pages of the victim.
    package func sealed(_ state: [UInt8]) -> [UInt8] {
        var sealed = Array(bytes[..<(Self.headByteCount - 8)])
        for shift in 0..<8 {
            sealed.append(UInt8(truncatingIfNeeded: state.count >> (8 * shift)))
        }
        sealed += state
        sealed += SnapshotHash(of: sealed).bytes
        return sealed + bytes[(body.upperBound + SnapshotHash.byteCount)...]
    }

    // MARK: What becomes of it

    package enum Fate { case unreadable, refused, ran }

    /// Something that must not be.
    package struct Broken: Error, CustomStringConvertible {
        package var description: String
    }

    /// Restores a mutant and lets it run. What comes back must be a snapshot like any other: the run
    /// that is made of it gives it again.
    /// - Throws: `Broken`; errors of any other kind than those promised
    package func fate(of bytes: [UInt8]) throws -> Fate {
        let snapshot: Snapshot
        do {
            snapshot = try Snapshot(bytes)
        } catch {
            guard error.description.hasPrefix("snapshot: ") else {
                throw Broken(description: "no message but \(error)")
            }
            return .unreadable
        }
        do {
            guard !snapshot.isInstantiation else {
                try start(snapshot)
                return .ran
            }
            let run = try restore(snapshot)
            let instances = run.instances
            try expectFixedPoint(try run.snapshot())
            let outcome = run.resume(addingFuel: 20_000)
            if case .suspended(let rest) = consume outcome {
                try expectFixedPoint(try rest.snapshot())
                _ = rest.resume(addingFuel: 1001)
            }
            for instance in instances { _ = instance.allGlobals }
            return .ran
        } catch is SnapshotError {
            return .refused
        } catch is LinkError {
            return .refused
        }
    }

    private func start(_ snapshot: Snapshot) throws {
        let rest = try restoreInstantiation(snapshot)
        try expectFixedPoint(try rest.snapshot())
        if case .suspended(let rest) = try rest.resume(addingFuel: 20_000) {
            try expectFixedPoint(try rest.snapshot())
            _ = try rest.resume(addingFuel: 1001)
        }
    }

    private func restore(_ snapshot: Snapshot) throws -> Suspension {
        try snapshot.restore(modules, imports(), within: .standard)
    }

    private func restoreInstantiation(_ snapshot: Snapshot) throws -> SuspendedInstantiation {
        try snapshot.restoreInstantiation(modules, imports(), within: .standard)
    }

    private func expectFixedPoint(_ bytes: [UInt8]) throws {
        let again: [UInt8]
        do {
            let snapshot = try Snapshot(bytes)
            again =
                snapshot.isInstantiation
                ? try restoreInstantiation(snapshot).snapshot() : try restore(snapshot).snapshot()
        } catch {
            throw Broken(description: "a snapshot of a restored run is refused: \(error)")
        }
        if again != bytes { throw Broken(description: "a restored run gives another snapshot") }
    }
}
