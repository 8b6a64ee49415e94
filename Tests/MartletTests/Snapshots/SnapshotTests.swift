import Foundation
import MartletWASI
import Synchronization
import TestSupport
import Testing
import WasmModule

@testable import Martlet

/// What snapshots hold, what they leave out, and what they refuse.
@Suite struct SnapshotTests {
    // MARK: Everything there is

    @Test func aRunWithEverythingGoesOnFromEveryLimit() throws {
        let travel = Travel(module: try Zoo.module.get()) { Imports() }
        let home = try travel.run("run", [.i32(3)], grants: [.max])
        #expect(home.bill.units > 3000)
        for limit in stride(from: 0, to: home.bill.units, by: Differential.isFull ? 1 : 5) {
            let away = try travel.run("run", [.i32(3)], grants: [limit, .max])
            #expect(away.ending == home.ending && away.bill == home.bill, "with \(limit)")
        }
        // Once more, and stopping everywhere in one run.
        let slices = [UInt64](repeating: 7, count: Int(home.bill.units / 7) + 1) + [.max]
        let away = try travel.run("run", [.i32(3)], grants: slices)
        #expect(away.ending == home.ending && away.bill == home.bill)
        #expect(away.instance.memoryHashes == home.instance.memoryHashes)
    }

    // MARK: Start functions

    @Test func aStartFunctionGoesOnFromEveryLimit() throws {
        let module = try Zoo.starter.get()
        func arrival(stoppingAt limit: UInt64?) throws -> (
            bill: FuelReport, memory: [SnapshotHash], sum: Ending, moves: Int
        ) {
            var state = try module.instantiate(fuel: limit ?? .max)
            var moves = 0
            while true {
                switch consume state {
                case .instantiated(let instance, let bill):
                    let sum = try instance.ending(of: "run", fuel: .max)
                    return (bill, instance.memoryHashes, sum, moves)
                case .suspended(let rest):
                    // Some units more each time, so that the next place is another one.
                    guard rest.isStarting else {
                        #expect(throws: SnapshotError(.notStarted)) { _ = try rest.snapshot() }
                        state = try rest.resume(addingFuel: 40)
                        break
                    }
                    let (bytes, report) = (try rest.snapshot(), rest.report)
                    let snapshot = try Snapshot(bytes)
                    #expect(snapshot.isInstantiation)
                    #expect(snapshot.unitsConsumed == report.instantiationUnits)
                    #expect(throws: SnapshotError(.notACall)) {
                        _ = try module.restore(snapshot).offset
                    }
                    let restored = try snapshot.restoreInstantiation([module])
                    #expect(restored.report == report)
                    #expect(try restored.snapshot() == bytes)
                    moves += 1
                    state = try restored.resume(addingFuel: moves < 3 ? 40 : .max)
                default: throw Comparison.Difference(description: "it ends otherwise")
                }
            }
        }
        let home = try arrival(stoppingAt: nil)
        let total = home.bill.instantiationUnits
        var moves = 0
        for limit in stride(from: 0, to: total, by: Differential.isFull ? 1 : 7) {
            let away = try arrival(stoppingAt: limit)
            #expect(
                away.bill == home.bill && away.memory == home.memory && away.sum == home.sum,
                "with \(limit)")
            moves += away.moves
        }
        #expect(moves > 100)
    }

    /// A start function that is the host's has no frame, and may be paused after it was paid for.
    @Test func aStartFunctionOfTheHostGoesOnAndIsPaidOnce() throws {
        let module = try Module(
            Zoo.bytes(#"(module (import "host" "start" (func)) (start 0) (func (export "run")))"#))
        let calls = Mutex(0)
        var imports = Imports()
        imports.define(
            "host", "start",
            HostFunction(FunctionType([]), price: { _, _ in 100 }) { _, _ in
                calls.withLock { $0 += 1 }
                if calls.withLock({ $0 }) % 3 != 0 { throw HostPause() }
                return []
            })
        func units(moves: Bool) throws -> UInt64 {
            var state = try module.instantiate(imports, fuel: 1000)
            while true {
                switch consume state {
                case .instantiated(_, let bill): return bill.instantiationUnits
                case .suspended(let rest):
                    guard moves else {
                        state = try rest.resume(addingFuel: 0)
                        break
                    }
                    let snapshot = try Snapshot(rest.snapshot())
                    #expect(snapshot.reason == .hostPause)
                    state = try snapshot.restoreInstantiation([module], imports)
                        .resume(addingFuel: 0)
                default: throw Comparison.Difference(description: "it ends otherwise")
                }
            }
        }
        let home = try units(moves: false)
        #expect(home >= 100)
        #expect(try units(moves: true) == home)
        #expect(calls.withLock { $0 } == 6)
    }

    // MARK: Nothing else

    /// Nothing in a snapshot tells how the run came there: frames that fast code left are written as
    /// those that ran step by step.
    @Test func theBytesDependOnTheStateAlone() throws {
        let module = try Zoo.module.get()
        let slice: UInt64 = 11
        let instance = try module.instantiate(fuel: .max).ready()
        var outcome = try instance.invoke("run", [.i32(2)], fuel: slice)
        var limit = slice
        while case .suspended(let run) = consume outcome {
            if limit % (3 * slice) == 0 {
                let other = try module.instantiate(fuel: .max).ready()
                guard
                    case .suspended(let direct) = try other.invoke(
                        "run", [.i32(2)], fuel: limit)
                else {
                    Issue.record("no stop at \(limit)")
                    return
                }
                let bytes = (try run.snapshot(), try direct.snapshot())
                #expect(bytes.0 == bytes.1, "with \(limit)")
            }
            limit += slice
            outcome = run.resume(addingFuel: slice)
        }
        #expect(limit > 1000)
    }

    /// How many objects a heap can hold does not depend on where the run was.
    @Test func theCapOnObjectsIsMetAtTheSamePlace() throws {
        let bytes = try Zoo.bytes(
            """
            (module
              (type $list (struct (field (ref null $list))))
              (func (export "run") (local $list (ref null $list)) (local $count i32)
                (loop $again
                  (local.set $count (i32.add (local.get $count) (i32.const 1)))
                  ;; Half of them is garbage.
                  (drop (struct.new $list (local.get $list)))
                  (local.set $list (struct.new $list (local.get $list)))
                  (br $again))))
            """)
        let module = try Module(bytes)
        let limits = Limits(heapBytes: 20_000)
        func units(stoppingAt limit: UInt64?) throws -> FuelReport {
            let instance = try module.instantiate(limits: limits, fuel: .max).ready()
            var outcome = try instance.invoke("run", fuel: limit ?? .max)
            if case .suspended(let run) = consume outcome {
                let restored = try module.restore(Snapshot(try run.snapshot()))
                outcome = restored.resume(addingFuel: .max)
                return outcome.bill()
            }
            let again = try module.instantiate(limits: limits, fuel: .max).ready()
            return try again.invoke("run", fuel: .max).bill()
        }
        let home = try units(stoppingAt: nil)
        for limit in stride(from: 1, to: home.units, by: Int(home.units / 40)) {
            #expect(try units(stoppingAt: limit) == home, "with \(limit)")
        }
    }

    /// What is stopped between slices of fuel stands at an edge: at a function's entry, before its
    /// locals are zero, or before the `end` of a block that was not entered.
    @Test func aRunThatIsCancelledGoesOnFromAnyEdge() throws {
        let module = try Module(
            Zoo.bytes(
                """
                (module
                  (type $node (struct (field i32)))
                  (func $work (param $round i32) (result i32)
                      (local $a i64) (local $node (ref null $node)) (local $v v128) (local $zero i32)
                    (local.set $round (i32.add (local.get $round) (local.get $zero)))
                    (local.set $zero (i32.const 5))
                    (local.set $a (i64.extend_i32_u (local.get $round)))
                    (struct.new $node (local.get $round))
                    (if (param (ref null $node)) (result (ref null $node))
                        (i32.and (local.get $round) (i32.const 1))
                      (then (drop) (struct.new $node (i32.const 7))))
                    (local.set $node)
                    (i32.wrap_i64 (i64.add (local.get $a)
                      (i64.extend_i32_u
                        (struct.get $node 0 (ref.as_non_null (local.get $node)))))))
                  (func (export "run") (param $start i32) (result i32) (local $sum i32)
                    (loop $again
                      (local.set $sum (i32.add (local.get $sum) (call $work (local.get $start))))
                      (local.set $start (i32.add (local.get $start) (i32.const 1)))
                      (br_if $again (i32.lt_u (local.get $start) (i32.const 20000))))
                    (local.get $sum)))
                """))
        for start in 0..<Int32(Differential.isFull ? 400 : 40) {
            let home = try module.instantiate(fuel: .max).ready()
            let (end, bill) = EndingAndBill.of(
                try home.invoke("run", [.i32(start)], fuel: .max))
            let cancellation = Cancellation()
            cancellation.cancel()
            let away = try module.instantiate(fuel: .max).ready()
            let outcome = try away.invoke(
                "run", [.i32(start)], fuel: .max, options: .init(cancellation: cancellation))
            guard case .suspended(let run) = consume outcome else {
                Issue.record("it is not cancelled: \(bill)")
                return
            }
            let bytes = try run.snapshot()
            let restored = try module.restore(Snapshot(bytes))
            #expect(restored.reason == .cancelled)
            let again = try restored.snapshot()
            #expect(again == bytes)
            let (ending, report) = EndingAndBill.of(restored.resume(addingFuel: 0))
            #expect(ending == end && report == bill, "from \(start)")
        }
    }

    @Test func linkedInstancesTravelTogether() throws {
        let (library, guest) = (try Zoo.library.get(), try Zoo.guest.get())
        func imports() -> Imports {
            var imports = Imports()
            imports.define("host", "twice") { (_, number: Int32) in number &* 2 }
            return imports
        }
        func linked() throws -> Instance {
            let store = Store()
            var all = imports()
            all.define("library", try library.instantiate(all, in: store, fuel: .max).ready())
            return try guest.instantiate(all, in: store, fuel: .max).ready()
        }
        let home = try linked()
        let (end, bill) = EndingAndBill.of(try home.invoke("run", [.i32(4)], fuel: .max))
        // The tag's argument, and six calls.
        #expect(end == .returned([.i32(46)]))
        for limit in 0..<bill.units {
            guard case .suspended(let run) = try linked().invoke("run", [.i32(4)], fuel: limit)
            else {
                Issue.record("no stop at \(limit)")
                continue
            }
            let bytes = try run.snapshot()
            let restored = try Snapshot(bytes).restore([guest, library], imports())
            #expect(try restored.snapshot() == bytes)
            let instance = restored.instance
            let (ending, report) = EndingAndBill.of(restored.resume(addingFuel: .max))
            #expect(ending == end && report == bill, "with \(limit)")
            #expect(instance.memoryHashes == home.memoryHashes)
        }
    }

    // MARK: Room

    /// A gigabyte of which ten megabytes are used takes ten megabytes, and the second snapshot only
    /// what has changed since the first.
    @Test func whatIsNotTouchedTakesNoRoom() throws {
        let module = try Module(
            Zoo.bytes(
                """
                (module
                  (memory (export "memory") 16384)
                  (data (i32.const 0x20000000) "as it was")
                  (func (export "run") (local $page i32)
                    (loop $again
                      (i32.store offset=0x10000000
                        (i32.mul (local.get $page) (i32.const 4096))
                        (i32.add (local.get $page) (i32.const 1)))
                      (local.set $page (i32.add (local.get $page) (i32.const 1)))
                      (br_if $again (i32.lt_u (local.get $page) (i32.const 2560))))
                    ;; What was written and is zero again, and what is as it was.
                    (i32.store offset=0x10000000 (i32.const 0) (i32.const 0))
                    (i32.store8 (i32.const 0x20000000) (i32.const 97))
                    (loop $forever
                      (i32.store offset=0x3FFFF000 (i32.const 0) (i32.const -1))
                      (br $forever))))
                """))
        let instance = try module.instantiate(fuel: .max).ready()
        guard case .suspended(let run) = try instance.invoke("run", fuel: 100_000) else {
            Issue.record("it does not stop")
            return
        }
        let first = try Snapshot(try run.snapshot())
        #expect(first.pageHashes.count == 2560)
        #expect(first.includedPages == first.pageHashes)
        let hashes = instance.memoryHashes

        guard case .suspended(let later) = (consume run).resume(addingFuel: 1000) else {
            Issue.record("it does not stop again")
            return
        }
        var pieces: [SnapshotHash] = []
        var state: [UInt8] = []
        let sink = { (part: SnapshotPart) in
            switch part {
            case .state(let bytes): state = bytes
            case .page(let hash, _): pieces.append(hash)
            }
        }
        try later.writeSnapshot(without: { first.page($0) != nil }, to: sink)
        #expect(pieces.isEmpty)
        let second = try Snapshot(state)
        #expect(throws: SnapshotError.self) { _ = try module.restore(second).offset }
        let restored = try second.restore([module]) { first.page($0) }
        #expect(restored.instance.memoryHashes == hashes)
        #expect(restored.report == later.report)
    }

    // MARK: The world

    /// What came from the input but was not yet read travels, and the rest comes from the new reader.
    @Test func aReaderGoesOnWhereTheOtherOneStopped() throws {
        let module = try ModuleShelf.shared.module(
            ProgramCase.fixtures.appending(path: "programs/wordcount.wasm"))
        let text = [UInt8]((0..<3000).flatMap { Array("word\($0 % 71) ".utf8) })
        func world(from start: Int) throws -> WASIPreview1 {
            let position = Mutex(start)
            return try WASIPreview1(
                .init(
                    arguments: ["wordcount"],
                    stdin: .stream { count in
                        position.withLock { position in
                            defer { position += min(count, 100) }
                            return [UInt8](text.dropFirst(position).prefix(min(count, 100)))
                        }
                    }))
        }
        let home = try world(from: 0)
        let instance = try module.instantiate(Imports(home), fuel: .max).ready()
        let bill = try instance.invoke("_start", fuel: .max).bill()
        for limit in stride(from: bill.units / 11, to: bill.units, by: Int(bill.units / 11)) {
            let before = try world(from: 0)
            let instance = try module.instantiate(Imports(before), fuel: .max).ready()
            guard case .suspended(let run) = try instance.invoke("_start", fuel: limit) else {
                continue
            }
            let snapshot = try Snapshot(try run.snapshot())
            let taken = before.currentState.stdin
            let after = try world(from: Int(taken.position) + taken.readAhead.count)
            let restored = try module.restore(snapshot, Imports(after))
            #expect(restored.resume(addingFuel: .max).bill() == bill)
            #expect(after.stdout == home.stdout)
        }
    }

    @Test func aStateIsRefusedWhereTheProgramWouldSeeAnotherWorld() throws {
        let module = try ModuleShelf.shared.module(
            ProgramCase.fixtures.appending(path: "programs/wordcount.wasm"))
        let instance = try module.instantiate(
            Imports(try WASIPreview1(.init(arguments: ["one"]))), fuel: .max
        ).ready()
        guard case .suspended(let run) = try instance.invoke("_start", fuel: 1000) else { return }
        let snapshot = try Snapshot(try run.snapshot())
        for other in [
            WASIPreview1.Configuration(arguments: ["two"]), .init(arguments: ["one"], seed: 1),
            .init(arguments: ["one"], clockStart: 5),
            .init(arguments: ["one"], environment: [("A", "B")]),
            .init(arguments: ["one"], stdout: .captured(bytesMax: 5)),
        ] {
            #expect(throws: SnapshotError.self) {
                _ = try module.restore(snapshot, Imports(try WASIPreview1(other))).offset
            }
        }
    }

    // MARK: Refusals

    @Test func aSnapshotOfAnotherModuleScheduleOrLimitIsRefused() throws {
        let module = try Zoo.module.get()
        let instance = try module.instantiate(fuel: .max).ready()
        guard case .suspended(let run) = try instance.invoke("run", [.i32(2)], fuel: 900) else {
            return
        }
        let bytes = try run.snapshot()
        let snapshot = try Snapshot(bytes)
        func reason(_ body: () throws -> Void) -> SnapshotError.Reason? {
            do {
                try body()
                return nil
            } catch {
                return (error as? SnapshotError)?.reason
            }
        }
        let other = try Zoo.library.get()
        #expect(
            reason { _ = try other.restore(snapshot).offset }
                == .moduleMissing(module.contentHash))
        let flat = try Module(module.code.definition.bytes, schedule: .flat)
        #expect(reason { _ = try flat.restore(snapshot).offset } == .scheduleMismatch("v1"))
        let small = Limits(callDepth: 10)
        #expect(
            reason { _ = try module.restore(snapshot, within: small).offset }
                == .limitExceeded(.callDepth, needed: 10_000, allowed: 10))
        #expect(reason { _ = try Snapshot([UInt8](repeating: 0, count: 99)) } == .notASnapshot)
        var damaged = bytes
        damaged[8] = 2
        #expect(reason { _ = try Snapshot(damaged) } == .unsupportedVersion(2))
        damaged = bytes
        damaged[bytes.count - 1] ^= 1
        let missing = try Snapshot(damaged)
        guard case .pageMissing = reason({ _ = try module.restore(missing).offset }) else {
            Issue.record("a damaged page is taken")
            return
        }
    }
}

/// An ending with its bill.
enum EndingAndBill {
    static func of(_ outcome: consuming Outcome) -> (Ending, FuelReport) {
        switch consume outcome {
        case .returned(let values, let report): (.returned(values), report)
        case .trapped(let trap, let report): (.trapped(trap.reason), report)
        case .threw(_, let report): (.threw, report)
        case .exited(let code, let report): (.exited(code), report)
        case .suspended(let run): (.suspended, run.report)
        }
    }
}
