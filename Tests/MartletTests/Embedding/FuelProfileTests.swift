import Foundation
import TestSupport
import Testing
import WasmModule
import WasmText

@testable import Martlet

/// Profiles whose figures are computed by hand, and their bounds. That they are right for every program
/// at every limit is what `Comparison` says, which holds them to the reference's payment book.
@Suite struct FuelProfileTests {
    private func module(_ text: String) throws -> Module {
        let options = ModuleParser.Options(namesIdentifiers: true)
        return try Module(
            ModuleEncoder.encode(try ModuleParser.parse(Array(text.utf8), options: options)))
    }

    /// Each chain of names with units and calls.
    private func lines(_ profile: FuelProfile) -> Set<String> {
        var chains: [String] = []
        for node in profile.nodes {
            let name =
                switch node.frame {
                case .function(let index, let name, let instance):
                    (name ?? "\(index)") + (instance == 0 ? "" : "@\(instance)")
                case .host(let module, let name): "\(module).\(name)"
                case .instantiation(let instance): "(\(instance))"
                }
            chains.append((node.parent.map { chains[$0] + ";" } ?? "") + name)
        }
        return Set(zip(chains, profile.nodes).map { "\($0) \($1.units) \($1.calls)" })
    }

    private func units(_ outcome: consuming Outcome) -> UInt64 {
        switch consume outcome {
        case .returned(_, let report): report.units
        case .trapped(_, let report): report.units
        case .threw(_, let report): report.units
        case .exited(_, let report): report.units
        case .suspended(let run): run.report.units
        }
    }

    /// Prices of v1: constant, addition, `local.get` 1, call 5, in tail position 8, throw 192,
    /// division 2, page 16,384, the host function 7.
    private let program = """
        (import "env" "tick" (func $tick (param i32)))
        (memory 1)
        (tag $oops)
        (start $prepare)
        (func $prepare (drop (i32.const 0)))
        (func $leaf (result i32) (i32.add (i32.const 1) (i32.const 2)))
        (func $tail (result i32) (return_call $leaf))
        (func $throws (throw $oops))
        (func $between (call $throws) (drop (i32.const 5)))
        (func $catches (result i32)
          (block $here (try_table (catch_all $here) (call $between)))
          (i32.const 9))
        (func $run (export "run") (result i32)
          (drop (call $leaf)) (drop (call $tail)) (drop (call $catches))
          (call $tick (i32.const 4))
          (call $leaf))
        (func $divide (result i32)
          (i32.add (i32.div_s (i32.const 1) (i32.const 0)) (i32.const 3)))
        (func $trap (export "trap") (result i32)
          (i32.add (call $divide) (i32.const 1)))
        (func $wide (export "wide") (local i64 i64 i64 i64 i64 i64 i64 i64))
        (func $hosts (return_call $tick (i32.const 4)))
        (func $ticks (export "ticks") (call $hosts) (drop (call $leaf)))
        (func $uncaught (export "uncaught") (call $wide) (call $between))
        """

    private var imports: Imports {
        var imports = Imports()
        imports.define(
            "env", "tick", HostFunction(FunctionType([.i32]), price: { _, _ in 7 }) { _, _ in [] })
        return imports
    }

    private static let instantiation: Set = ["(0) 16389 1", "(0);prepare 1 1"]
    private static let run: Set = [
        "run 26 1", "run;leaf 9 3", "run;tail 8 1", "run;catches 6 1",
        "run;catches;between 5 1", "run;catches;between;throws 192 1", "run;env.tick 7 1",
    ]

    @Test func everyFunctionHasWhatItUsedItself() throws {
        let store = Store(profilesFuel: true)
        let instance = try module(program).instantiate(imports, in: store, fuel: 20_000).ready()
        #expect(lines(try #require(store.fuelProfile)) == Self.instantiation)
        #expect(units(try instance.invoke("run", fuel: 10_000)) == 253)
        let whole = try #require(store.fuelProfile)
        #expect(lines(whole) == Self.instantiation.union(Self.run))
        #expect(whole.units == 16_390 + 253)
        #expect(whole.callsFolded == 0)
        #expect(
            whole.nodes.first { $0.frame == .function(6, name: "catches", instance: 0) }?.totalUnits
                == 203)
        // By function, wherever it was called from, the one with the most first.
        #expect(whole.functions.map(\.units) == [16_389, 192, 26, 9, 8, 7, 6, 5, 1])
        #expect(whole.functions.map(\.totalUnits) == [16_390, 192, 253, 9, 8, 7, 203, 197, 1])
        #expect(whole.functions.map(\.calls) == [1, 1, 1, 3, 1, 1, 1, 1, 1])

        // Whatever ends a run: a trap in mid-function, an exception that nobody catches, too little fuel.
        #expect(units(try instance.invoke("trap", fuel: 10_000)) == 9)
        #expect(units(try instance.invoke("uncaught", fuel: 10_000)) == 6 + 5 + 5 + 192)
        #expect(units(try instance.invoke("wide", fuel: 10_000)) == 1)
        // A host function in tail position: its caller is left, too.
        #expect(units(try instance.invoke("ticks", fuel: 10_000)) == 10 + 9 + 7 + 3)
        #expect(
            lines(try #require(store.fuelProfile))
                == Self.instantiation.union(Self.run).union([
                    "ticks 10 1", "ticks;hosts 9 1", "ticks;hosts;env.tick 7 1", "ticks;leaf 3 1",
                    "trap 5 1", "trap;divide 4 1", "uncaught 11 1", "uncaught;wide 0 1",
                    "uncaught;between 5 1", "uncaught;between;throws 192 1", "wide 1 1",
                ]))
    }

    @Test(arguments: [1, 2, 3, 5, 8, 1000] as [UInt64])
    func aRunInPiecesHasTheProfileOfTheWhole(slice: UInt64) throws {
        let store = Store(profilesFuel: true)
        let instance = try module(program).instantiate(imports, in: store, fuel: 20_000).ready()
        var outcome = try instance.invoke("run", fuel: slice)
        while true {
            switch consume outcome {
            case .suspended(let rest):
                // Also what is suspended is accounted for.
                #expect(store.fuelProfile?.units == 16_390 + rest.report.units)
                outcome = rest.resume(addingFuel: slice)
                continue
            case let end: outcome = end
            }
            break
        }
        #expect(units(outcome) == 253)
        #expect(lines(try #require(store.fuelProfile)) == Self.instantiation.union(Self.run))
    }

    @Test func aRunThatIsGivenUpStaysInTheSum() throws {
        let store = Store(profilesFuel: true)
        let instance = try module(program).instantiate(imports, in: store, fuel: 20_000).ready()
        // The next one, in tail position, costs 8.
        #expect(units(try instance.invoke("run", fuel: 20)) == 13)
        #expect(units(try instance.invoke("wide", fuel: 20)) == 1)
        #expect(store.fuelProfile?.units == 16_390 + 13 + 1)
        #expect(Store().fuelProfile == nil)
    }

    @Test func callsAcrossInstancesAreFramesOfTheirOwn() throws {
        let store = Store(profilesFuel: true)
        let library = try module(
            """
            (tag $oops (export "oops"))
            (func $throw (export "throw") (throw $oops))
            (func $pair (export "pair") (result i32 i32) (i32.const 1) (i32.const 2))
            """
        ).instantiate(in: store, fuel: 100).ready()
        var imports = Imports()
        imports.define("lib", library)
        let instance = try module(
            """
            (import "lib" "oops" (tag $oops))
            (import "lib" "throw" (func $throw))
            (import "lib" "pair" (func $pair (result i32 i32)))
            (func $tail (result i32 i32) (return_call $pair))
            (func $run (export "run") (result i32)
              (block $here (try_table (catch $oops $here) (call $throw)))
              (i32.add (call $tail)))
            """
        ).instantiate(imports, in: store, fuel: 100).ready()
        #expect(units(try instance.invoke("run", fuel: 1000)) == 213)
        #expect(
            lines(try #require(store.fuelProfile)) == [
                "(0) 0 1", "(1) 0 1", "run@1 11 1", "run@1;throw 192 1", "run@1;tail@1 8 1",
                "run@1;pair 2 1",
            ])
    }

    @Test(arguments: WorkloadSweepTests.Workload.all)
    func aProfileChangesNothing(_ workload: WorkloadSweepTests.Workload) throws {
        let file = WorkloadSweepTests.Workload.folder.appending(path: workload.file)
        let module = try Module([UInt8](try Data(contentsOf: file)))
        /// How a run with a limit ends, and what its profile adds up to.
        func run(_ limit: UInt64, profilesFuel: Bool) throws -> (String, UInt64?) {
            let store = Store(profilesFuel: profilesFuel)
            let instance = try module.instantiate(in: store, fuel: .max).ready()
            let made = store.fuelProfile?.units ?? 0
            let end =
                switch try instance.invoke(
                    workload.export, [.i32(workload.nSmall)], fuel: limit)
                {
                case .returned(let values, let report): "\(values) for \(report)"
                case .suspended(let run):
                    "\(run.function) at \(run.offset ?? 0) for \(run.report)"
                default: "another end"
                }
            return (end, store.fuelProfile.map { $0.units - made })
        }
        let instance = try module.instantiate(fuel: .max).ready()
        let total = units(
            try instance.invoke(workload.export, [.i32(workload.nSmall)], fuel: .max))
        for limit in [0, 1, 2, total / 3, total / 2, total - 1, total] {
            let (end, _) = try run(limit, profilesFuel: false)
            let (profiledEnd, sum) = try run(limit, profilesFuel: true)
            #expect(profiledEnd == end)
            #expect(end.contains("units: \(sum ?? 0),"))
        }
    }

    // MARK: Bounds

    @Test func recursionBeyondTheBoundIsCountedToTheDeepestNode() throws {
        let store = Store(profilesFuel: true)
        let instance = try module(
            """
            (func $leaf)
            (func $down (export "down") (param i32)
              (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1)))))
              (call $leaf))
            """
        ).instantiate(in: store, fuel: 0).ready()
        let levels: UInt64 = 1000
        #expect(
            units(try instance.invoke("down", [.i32(Int32(levels))], fuel: .max))
                == 15 * levels + 7)
        let profile = try #require(store.fuelProfile)
        let depth = UInt64(FuelProfile.depthMax)
        let down = profile.nodes.filter { $0.calls == 1 && $0.units > 0 }
        #expect(down.count == Int(depth))
        #expect(down.dropLast().allSatisfy { $0.units == 15 })
        #expect(down.last?.units == 15 * (levels - depth + 1) + 7)
        // Those below the deepest node, and the leaves that they and it call.
        #expect(profile.callsFolded == 2 * (levels + 1 - depth) + 1)
        // The function, the making of the instance, and the leaf.
        #expect(profile.functions.map(\.totalUnits) == [15 * levels + 7, 0, 0])
        #expect(profile.units == 15 * levels + 7)
    }

    @Test func aFullTreeCountsNewCallsToTheirCallers() {
        let tree = CallTree()
        tree.begin()
        tree.enter(2, 0)
        var consumed: UInt64 = 0
        let calls = CallTree.nodesMax + 10
        for callee in 0..<calls {
            tree.enter(UInt(callee + 4) * 2, consumed)
            consumed += 3
            tree.leave(consumed)
        }
        // The outside and the caller are nodes, too.
        #expect(tree.nodes.count == CallTree.nodesMax)
        #expect(tree.callsFolded == 12)
        #expect(tree.nodes[1].units == 3 * 12)
        tree.leave(consumed)
        tree.begin()
        tree.enter(4, 0)
        tree.leave(5)
        #expect(tree.nodes.last?.units == 5)
        #expect(tree.nodes.reduce(0) { $0 + $1.units } == consumed + 5)
    }
}
