import TestSupport
import Testing
import WasmModule

@testable import Martlet

/// Snapshots with a few bits changed: whatever comes of them is an error or a run.
@Suite struct HostileSnapshotTests {
    static let count = (Differential.isFull ? 100_000 : 3000) / 7

    @Test(arguments: 0..<7)
    func mutantsAreRefusedOrRun(_ number: Int) throws {
        let victim = try SnapshotVictim.all.get()[number]
        // The victim itself is fine.
        #expect(try victim.fate(of: victim.bytes) == .ran)
        var numbers = RandomNumbers(seed: UInt64(number))
        var counts = [SnapshotVictim.Fate: Int]()
        for _ in 0..<Self.count {
            let (mutant, isSealed) = victim.mutant(&numbers)
            let fate = try victim.fate(of: mutant)
            counts[fate, default: 0] += 1
            // What does not have its digest goes no further.
            if !isSealed { #expect(fate == .unreadable) }
        }
        #expect(counts[.unreadable, default: 0] > Self.count / 20)
        #expect(counts[.refused, default: 0] > Self.count / 20)
        #expect(counts[.ran, default: 0] > Self.count / 100)
    }

    @Test func everyBeginningIsRefused() throws {
        for victim in try SnapshotVictim.all.get() {
            let end = victim.body.upperBound + SnapshotHash.byteCount
            for count in stride(from: 0, to: end, by: Differential.isFull ? 1 : 7) {
                #expect(try victim.fate(of: Array(victim.bytes[..<count])) == .unreadable)
            }
        }
    }

    // MARK: What must not be believed

    /// One change each to a state that is fine otherwise, and what is said about it.
    @Test func everyLieIsFound() throws {
        typealias State = SnapshotState
        let victim = try SnapshotVictim.all.get()[1]
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
