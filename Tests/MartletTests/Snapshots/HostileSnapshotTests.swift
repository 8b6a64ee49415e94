import Foundation
import MartletWASI
import Testing
import WasmModule

@testable import Martlet

/// Snapshots with a few bits changed: whatever comes of them is an error or a run.
@Suite struct HostileSnapshotTests {
    /// A snapshot with what it needs to be restored.
    struct Victim: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var modules: [Module]
        var imports: @Sendable () throws -> Imports

        /// Where the state is, its digest not included.
        var body: Range<Int> {
            let start = SnapshotState.magic.count + 12
            let count = bytes[start - 8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
            return start..<start + count
        }
    }

    private static func victim(
        _ name: String, _ modules: [Module], fuel: UInt64, _ export: String, _ arguments: [Value],
        imports: @escaping @Sendable () throws -> Imports = { Imports() }
    ) throws -> Victim {
        let store = Store()
        var all = try imports()
        var instance: Instance?
        for module in modules {
            instance = try module.instantiate(all, in: store, fuel: .max).ready()
            if let instance { all.define("library", instance) }
        }
        let invoked = try #require(instance)
        guard case .suspended(let run) = try invoked.invoke(export, arguments, fuel: fuel) else {
            throw CocoaError(.featureUnsupported)
        }
        return Victim(
            testDescription: name, bytes: try run.snapshot(), modules: modules, imports: imports)
    }

    static let victims = Result {
        let program = try ModuleShelf.shared.module(
            ProgramCase.fixtures.appending(path: "programs/wordcount.wasm"))
        return try [500, 34_600, 51_000].map { fuel in
            try victim("everything, \(fuel)", [Zoo.module.get()], fuel: fuel, "run", [.i32(3)])
        } + [
            victim("not begun", [Zoo.module.get()], fuel: 0, "run", [.i32(3)]),
            victim("linked", [Zoo.library.get(), Zoo.guest.get()], fuel: 150, "run", [.i32(4)]) {
                var imports = Imports()
                imports.define("host", "twice") { (_, number: Int32) in number &* 2 }
                return imports
            },
            victim("program", [program], fuel: 3000, "_start", []) {
                Imports(WASIPreview1(stdin: Array("some words".utf8)))
            },
        ]
    }

    static let count = (isFullRun ? 100_000 : 3000) / 6

    @Test(arguments: 0..<6)
    func mutantsAreRefusedOrRun(_ number: Int) throws {
        let victim = try Self.victims.get()[number]
        // The victim itself is fine.
        #expect(try fate(victim.bytes, victim) == .ran)
        var numbers = FixedNumbers(seed: UInt64(number))
        var counts = [Fate: Int]()
        for _ in 0..<Self.count {
            let (mutant, isSealed) = Self.mutant(of: victim, &numbers)
            let fate = try fate(mutant, victim)
            counts[fate, default: 0] += 1
            // What does not have its digest goes no further.
            if !isSealed { #expect(fate == .unreadable) }
        }
        #expect(counts[.unreadable, default: 0] > Self.count / 20)
        #expect(counts[.refused, default: 0] > Self.count / 20)
        #expect(counts[.ran, default: 0] > Self.count / 100)
    }

    @Test func everyBeginningIsRefused() throws {
        for victim in try Self.victims.get() {
            let end = victim.body.upperBound + SnapshotHash.byteCount
            for count in stride(from: 0, to: end, by: isFullRun ? 1 : 7) {
                #expect(try fate(Array(victim.bytes[..<count]), victim) == .unreadable)
            }
        }
    }

    /// Damages a snapshot; in most cases its digest is made to fit, as an attacker would.
    private static func mutant(
        of victim: Victim, _ numbers: inout FixedNumbers
    ) -> (bytes: [UInt8], isSealed: Bool) {
        var bytes = victim.bytes
        let body = victim.body
        func place() -> Int { Int.random(in: body, using: &numbers) }
        switch Int.random(in: 0..<12, using: &numbers) {
        case 0:
            flip(&bytes, place(), &numbers)
            return (bytes, false)
        case 1:
            // A few bytes fewer or more.
            var middle = Array(bytes[body])
            let at = Int.random(in: middle.indices, using: &numbers)
            if Bool.random(using: &numbers) {
                middle.removeSubrange(at..<min(middle.count, at + 1 + at % 5))
            } else {
                middle.insert(contentsOf: middle[at...].prefix(1 + at % 5), at: at)
            }
            bytes.replaceSubrange(body, with: middle)
            return (sealed(bytes, count: middle.count), true)
        case 2: bytes[place()] = UInt8.random(in: 0...255, using: &numbers)
        case 3: bytes[place()] = 0xFF
        case 4:
            let (from, to) = (place(), place())
            bytes.swapAt(from, to)
        case 5: for _ in 0..<4 { flip(&bytes, place(), &numbers) }
        case 6...8:
            // Small numbers are indices and kinds; most bytes are something else.
            let at = place()
            let small = bytes[at...].firstIndex { $0 < 16 } ?? at
            if small < body.upperBound { bytes[small] = UInt8.random(in: 0..<16, using: &numbers) }
        default: flip(&bytes, place(), &numbers)
        }
        return (sealed(bytes, count: body.count), true)
    }

    private static func flip(
        _ bytes: inout [UInt8], _ position: Int, _ numbers: inout FixedNumbers
    ) {
        bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
    }

    /// The bytes with the size and the digest that their state has now.
    static func sealed(_ bytes: [UInt8], count: Int) -> [UInt8] {
        var bytes = bytes
        let start = SnapshotState.magic.count + 12
        for shift in 0..<8 {
            bytes[start - 8 + shift] = UInt8(truncatingIfNeeded: count >> (8 * shift))
        }
        let end = start + count
        bytes.replaceSubrange(
            end..<end + SnapshotHash.byteCount, with: SnapshotHash(of: Array(bytes[..<end])).bytes)
        return bytes
    }

    enum Fate { case unreadable, refused, ran }

    /// Restores a mutant and lets it run. Errors of any other kind than those promised are thrown.
    private func fate(_ bytes: [UInt8], _ victim: Victim) throws -> Fate {
        let snapshot: Snapshot
        do {
            snapshot = try Snapshot(bytes)
        } catch {
            #expect(error.description.hasPrefix("snapshot: "))
            return .unreadable
        }
        do {
            let run = try snapshot.restore(
                victim.modules, victim.imports(), within: .standard)
            let instances = run.instances
            let outcome = run.resume(addingFuel: 20_000)
            if case .suspended(let rest) = consume outcome {
                _ = try rest.snapshot()
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

    // MARK: What must not be believed

    /// One change each to a state that is fine otherwise, and what is said about it.
    @Test func everyLieIsFound() throws {
        typealias State = SnapshotState
        let victim = try Self.victims.get()[1]
        func expect(
            _ reason: SnapshotError.Reason, _ change: (inout State) throws -> Void
        ) throws {
            var (state, end) = try State.decode(victim.bytes)
            try change(&state)
            let bytes = state.encoded() + victim.bytes[end...]
            #expect(throws: SnapshotError(reason)) {
                _ = try Snapshot(bytes).restore(victim.modules).offset
            }
        }
        func frames(
            _ state: inout State, _ change: (inout [State.FrameState]) -> Void
        ) {
            guard case .begun(var frames) = state.run.progress else { return }
            change(&frames)
            state.run.progress = .begun(frames)
        }
        let (state, _) = try State.decode(victim.bytes)
        guard case .begun(let active) = state.run.progress else {
            Issue.record("the victim has not begun")
            return
        }
        try #require(active.count > 2)
        let last = active.count - 1
        try expect(.invalid(.frame, position: last, .noInstruction)) {
            frames(&$0) { $0[last].offset += 1 << 20 }
        }
        try expect(.invalid(.frame, position: last, .wrongCount)) {
            frames(&$0) { $0[last].operands.append(.i32(1)) }
        }
        try expect(.invalid(.frame, position: 0, .wrongCount)) {
            frames(&$0) { _ = $0[0].locals.popLast() }
        }
        try expect(.invalid(.local, position: 0, .wrongType)) {
            frames(&$0) { $0[0].locals[0] = .i64(1) }
        }
        try expect(.invalid(.local, position: 1, .unknownIndex)) {
            frames(&$0) { $0[0].locals[1] = .object(1 << 40) }
        }
        // The frames of a run, the outermost one missing.
        try expect(.invalid(.frame, position: 0, .wrongType)) {
            frames(&$0) { $0.removeFirst() }
        }
        try expect(.invalid(.run, position: 0, .inconsistent)) {
            $0.run.progress = .begun([])
        }
        // The innermost frame again, though its instruction calls nothing.
        try expect(.invalid(.frame, position: last, .noCall)) {
            $0.run.depthReached += 1
            frames(&$0) { $0.append($0[last]) }
        }
        try expect(.invalid(.run, position: 0, .outOfRange)) { $0.run.left = $0.run.granted + 1 }
        try expect(.invalid(.memory, position: 0, .outOfRange)) {
            $0.instances[0].memories[0].pages = 11
        }
        try expect(.invalid(.table, position: 0, .outOfRange)) {
            $0.instances[0].tables[0].append(.init(count: 1 << 60, value: .null))
        }
        try expect(.invalid(.global, position: 0, .wrongType)) {
            $0.instances[0].globals[0] = .i31(5)
        }
        try expect(.invalid(.element, position: 1, .wrongCount)) {
            $0.instances[0].elements[1] = [.init(count: 3, value: .null)]
        }
        try expect(.invalid(.data, position: 0, .inconsistent)) {
            $0.instances[0].isDataDropped[0] = false
        }
        try expect(.invalid(.object, position: 0, .inconsistent)) { $0.heapBytesCounted = 3 }
        try expect(.limitExceeded(.heapBytes, needed: 1 << 50, allowed: 256 << 20)) {
            $0.heapBytesCounted = 1 << 50
        }
        try expect(.invalid(.held, position: 0, .unknownIndex)) { $0.held = [1 << 33] }
        try expect(.invalid(.host, position: 1, .wrongCount)) {
            $0.hosts = [.init(name: "someone", bytes: [])]
        }
        try expect(.limitExceeded(.callDepth, needed: UInt64(active.count), allowed: 1)) {
            $0.limits.callDepth = 1
            $0.run.depthReached = 1
        }
    }
}
