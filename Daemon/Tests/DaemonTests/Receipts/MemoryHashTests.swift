import Crypto
import Martlet
import Receipts
import Testing

@testable import DaemonCore

/// The hash of what a run leaves in memory.
struct MemoryHashTests {
    private func finish(_ machine: ExecutionMachine) throws -> (ExecutionOutcome, turns: Int) {
        var turns = 1
        while true {
            if let outcome = try machine.advance(.max) { return (outcome, turns) }
            #expect(machine.isDecided)
            turns += 1
        }
    }

    private func hash(_ memories: [[UInt8]]) -> ContentHash {
        ContentHash(
            of: memories.flatMap { memory in
                withUnsafeBytes(of: UInt64(memory.count / 65_536).littleEndian) { [UInt8]($0) }
                    + memory
            })
    }

    @Test func largeMemoriesAreHashedInSteps() throws {
        for (pages, turns) in [(0, 1), (1, 1), (64, 1), (65, 2), (127, 2)] {
            let module = TestModules.idle(pages: UInt8(pages))
            let machine = ExecutionMachine(
                .program(module), try Module(module), hashesMemory: true)
            let (outcome, taken) = try finish(machine)
            #expect(outcome.memoryHash == hash([[UInt8](repeating: 0, count: pages << 16)]))
            #expect(outcome.reason == .returned)
            #expect(taken == turns)
        }
    }

    /// By the engine alone, of a module that writes to its memory.
    @Test func theHashIsOfTheBytesThatTheRunLeaves() throws {
        let module = try TestModules.workload("sieve")
        let instance = try Module(module).instantiate(fuel: .max).ready()
        guard case .returned = try instance.invoke("run", [.i32(2)], fuel: .max) else {
            Issue.record("it should return")
            return
        }
        let memory = try #require(instance.memory("memory"))
        #expect(memory.contains { $0 != 0 })
        let machine = ExecutionMachine(
            .function(module, "run", ["2"]), try Module(module), hashesMemory: true)
        #expect(try finish(machine).0.memoryHash == hash([memory]))
    }

    @Test func onlyInstancesThatWereAskedAboutHaveAHash() throws {
        let endless = TestModules.endless
        let request = ExecutionRequest.program(endless, fuel: 1_000)
        #expect(
            try finish(ExecutionMachine(request, Module(endless))).0.memoryHash == nil)
        #expect(
            try finish(ExecutionMachine(request, Module(endless), hashesMemory: true)).0.memoryHash
                == hash([]))
        let unlinkable = TestModules.unlinkable
        #expect(
            try finish(
                ExecutionMachine(.program(unlinkable), Module(unlinkable), hashesMemory: true)
            ).0.memoryHash == nil)
    }
}
