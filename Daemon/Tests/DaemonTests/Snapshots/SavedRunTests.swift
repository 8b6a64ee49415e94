import Foundation
import Martlet
import Testing

@testable import DaemonCore

/// Runs that are saved, and gone on with by another machine.
struct SavedRunTests {
    /// A library: `_initialize` and `run` each step a hash, and write to memory where it leads.
    private let library = Data(
        base64Encoded:
            "AGFzbQEAAAABDQNgAX4AYAAAYAF+AX4DBQQAAAECBQMBAAEGBgF+AUIBCwceAwZtZW1vcnkCAAtfaW5p"
            + "dGlhbGl6ZQACA3J1bgADCkEEGQAjAEIffiAAfCQAIwBC+P8Dg6cgADcDAAsVAANAIAAQACAAQgF9IgBC"
            + "AFINAAsLBgBCFBABCwgAIAAQASMACwAdBG5hbWUBDgIABHN0ZXABBXN0ZXBzBwYBAANzdW0="
    ).map(Array.init)

    /// Gives a run fuel in pieces, and moves it to another machine after each that it can be moved
    /// after. Returns how it ended and how often it was moved.
    private func outcome(
        of request: ExecutionRequest, _ module: Module, pieces: UInt64, moves: Bool
    ) throws -> (outcome: ExecutionOutcome, moves: Int) {
        var machine = ExecutionMachine(request, module, hashesMemory: true)
        var count = 0
        while true {
            if let outcome = try machine.advance(pieces) { return (outcome, count) }
            guard moves, machine.canBeSaved else { continue }
            var manifest: [UInt8] = []
            var pages: [SnapshotHash: [UInt8]] = [:]
            try machine.save(
                elapsed: .zero, without: { _ in false },
                to: { part in
                    switch part {
                    case .state(let bytes): manifest = bytes
                    case .page(let hash, let contents): pages[hash] = contents
                    }
                })
            let snapshot = try Snapshot(manifest)
            let fuel = machine.fuelUsed
            machine = try ExecutionMachine(
                request, module, hashesMemory: true,
                resuming: StoredSnapshot(snapshot: snapshot, pages: pages),
                #require(SavedProgress(snapshot.note)))
            #expect(machine.fuelUsed == fuel)
            count += 1
        }
    }

    @Test func aRunThatMovesWhereverItCanEndsAsOneThatStays() throws {
        let bytes = try #require(library)
        let module = try Module(bytes)
        let request = ExecutionRequest.function(bytes, "run", ["30"])
        let whole = try outcome(of: request, module, pieces: .max, moves: false).outcome
        #expect(whole.reason == .returned && whole.memoryHash != nil)
        for pieces: UInt64 in [1, 7, 50] {
            let moved = try outcome(of: request, module, pieces: pieces, moves: true)
            #expect(moved.outcome == whole)
            #expect(moved.moves > 5)
        }
        // At every place where the fuel may end, of both calls.
        for fuel in stride(from: whole.fuelUsed / 10, to: whole.fuelUsed, by: 13) {
            var short = request
            short.limits.fuel = fuel
            let whole = try outcome(of: short, module, pieces: .max, moves: false).outcome
            #expect(whole.reason == .outOfFuel)
            #expect(try outcome(of: short, module, pieces: 11, moves: true).outcome == whole)
        }
    }

    @Test func aRunMovesInItsStartFunctionToo() throws {
        // A start function that counts to 9 in a global, and `run`, which tells.
        let bytes: [UInt8] = [
            0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00,
            0x01, 0x08, 0x02, 0x60, 0x00, 0x00, 0x60, 0x00, 0x01, 0x7F,
            0x03, 0x03, 0x02, 0x00, 0x01,
            0x06, 0x06, 0x01, 0x7F, 0x01, 0x41, 0x00, 0x0B,
            0x07, 0x07, 0x01, 0x03, 0x72, 0x75, 0x6E, 0x00, 0x01,
            0x08, 0x01, 0x00,
            0x0A, 0x1A, 0x02,
            0x13, 0x00, 0x03, 0x40, 0x23, 0x00, 0x41, 0x01, 0x6A, 0x24, 0x00, 0x23, 0x00, 0x41,
            0x09,
            0x49, 0x0D, 0x00, 0x0B, 0x0B,
            0x04, 0x00, 0x23, 0x00, 0x0B,
        ]
        let module = try Module(bytes)
        let request = ExecutionRequest.function(bytes, "run", [])
        let whole = try outcome(of: request, module, pieces: .max, moves: false).outcome
        #expect(whole.reason == .returned && whole.results == ["9"])
        for pieces: UInt64 in [1, 7, 11] {
            let moved = try outcome(of: request, module, pieces: pieces, moves: true)
            #expect(moved.outcome == whole)
            #expect(moved.moves > 5)
        }
    }

    @Test func aSnapshotOfAnotherRunIsRefused() throws {
        let bytes = try #require(library)
        let module = try Module(bytes)
        let request = ExecutionRequest.function(bytes, "run", ["30"])
        let machine = ExecutionMachine(request, module)
        while !machine.canBeSaved { #expect(try machine.advance(20) == nil) }
        #expect(try machine.advance(100) == nil)
        var state: [UInt8] = []
        try machine.save(
            elapsed: .zero, without: { _ in true },
            to: { part in
                if case .state(let bytes) = part { state = bytes }
            })
        let snapshot = try Snapshot(state)
        let progress = try #require(SavedProgress(snapshot.note))
        func resume(
            _ request: ExecutionRequest, _ change: (inout SavedProgress) -> Void = { _ in }
        ) throws {
            var progress = progress
            change(&progress)
            _ = try ExecutionMachine(
                request, module, hashesMemory: false,
                resuming: StoredSnapshot(snapshot: snapshot, pages: [:]), progress)
        }
        var other = request
        other.limits.memoryPages += 1
        #expect(throws: ForeignSnapshot.limits) { try resume(other) }
        other = request
        other.limits.fuel = progress.settled
        #expect(throws: ForeignSnapshot.fuel) { try resume(other) }
        #expect(throws: ForeignSnapshot.fuel) { try resume(request) { $0.settled = .max } }
        #expect(throws: (any Error).self) { try resume(request) { $0.callsLeft = 0 } }
        #expect(throws: (any Error).self) { try resume(request) { $0.callsLeft = 3 } }
        // It has written to memory, and nobody has the page.
        #expect(throws: SnapshotError.self) { try resume(request) }
    }

    @Test func progressIsReadAsItWasWritten() {
        let progress = SavedProgress(
            settled: .max, peakPages: 7, callsLeft: 2, elapsed: .microseconds(1_234_567))
        #expect(SavedProgress(progress.bytes) == progress)
        #expect(SavedProgress([]) == nil)
        #expect(SavedProgress(progress.bytes + [0]) == nil)
        #expect(SavedProgress([2] + progress.bytes.dropFirst()) == nil)
    }
}
