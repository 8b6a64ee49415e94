import Foundation
import Synchronization
import Testing

@testable import DaemonCore

/// Many runs at once.
@Suite(.timeLimit(.minutes(20)))
struct SchedulerTests {
    private let endless = TestModules.endless

    @Test func twoHundredRunsOnTwoThreadsEndAsTheyWouldAlone() async throws {
        let words = try TestModules.program("wordcount")
        let exits = try TestModules.program("exitcode")
        try await ExecutionScheduler.run(turns: .fuel(5_000)) { scheduler in
            let blocker = try scheduler.submit(.program(endless), endless)
            let users = (0..<7).map { _ in UserID.make() }
            let handles = try (0..<200).map { number in
                let user = users[number % users.count]
                return switch number % 3 {
                case 0:
                    try scheduler.submit(
                        .program(words, ["w"], stdin: "\(number)\n"), words, user: user)
                case 1:
                    try scheduler.submit(
                        .program(exits, ["exitcode", "\(number)"]), exits, user: user)
                default:
                    try scheduler.submit(
                        .program(endless, fuel: UInt64(number) * 1_000), endless, user: user)
                }
            }
            for (number, handle) in handles.enumerated() {
                let outcome = try #require(await handle.ending.outcome)
                switch number % 3 {
                case 0: #expect(outcome.reason == .returned)
                case 1: #expect(outcome.exitCode == UInt32(number))
                default:
                    #expect(outcome.reason == .outOfFuel)
                    #expect(outcome.fuelUsed > UInt64(number) * 1_000 - 100)
                }
                #expect(handle.progress.stage == .ended)
            }
            #expect(scheduler.runCount == 1)
            #expect(blocker.progress.stage == .running)
            blocker.cancel()
            #expect(await blocker.ending.outcome?.reason == .cancelled)
            #expect(scheduler.memory.reserved == 0)
        }
    }

    @Test func usersShareTurnsByWeight() async throws {
        let turn: UInt64 = 50_000
        try await ExecutionScheduler.run(threads: 1, turns: .fuel(turn)) { scheduler in
            let (light, heavy) = (UserID.make(), UserID.make())
            let lights = try (0..<8).map { _ in
                try scheduler.submit(.program(endless), endless, user: light, weight: 1)
            }
            let heavies = try (0..<2).map { _ in
                try scheduler.submit(.program(endless), endless, user: heavy, weight: 3)
            }
            func turns(_ handles: [ExecutionHandle]) -> Double {
                Double(handles.map(\.progress.fuelUsed).reduce(0, +)) / Double(turn)
            }
            for handle in lights + heavies { try await handle.reaches(fuel: turn) }
            let before = (turns(lights), turns(heavies))
            for handle in lights { try await handle.reaches(fuel: 40 * turn) }
            let after = (turns(lights), turns(heavies))
            let ratio = (after.1 - before.1) / (after.0 - before.0)
            #expect(abs(ratio - 3) < 0.15)
        }
    }

    @Test func runsThatAreCancelledEndWithWhatTheyHadDone() async throws {
        try await ExecutionScheduler.run { scheduler in
            let handle = try scheduler.submit(.program(endless), endless)
            try await handle.reaches(fuel: 1)
            handle.cancel()
            handle.loseLease()
            let outcome = try #require(await handle.ending.outcome)
            #expect(outcome.state == .cancelled)
            #expect(outcome.fuelUsed > 0)
            handle.cancel()
            #expect(await handle.ending.outcome == outcome)
        }
    }

    @Test func theClockEndsRuns() async throws {
        try await ExecutionScheduler.run { scheduler in
            let handle = try scheduler.submit(
                .program(endless), endless, wallLimit: .milliseconds(50))
            guard case .finished(let outcome, let wall) = await handle.ending else {
                Issue.record("no outcome")
                return
            }
            #expect(outcome.reason == .deadline)
            #expect(!outcome.isRepeatable)
            #expect(wall >= .milliseconds(50))
        }
    }

    @Test func aLostLeaseEndsARunWithoutAnOutcome() async throws {
        try await ExecutionScheduler.run { scheduler in
            let handle = try scheduler.submit(.program(endless), endless)
            try await handle.reaches(fuel: 1)
            handle.loseLease()
            #expect(await handle.ending == .givenBack(.leaseLost))
            #expect(scheduler.memory.reserved == 0)
        }
    }

    @Test func shutdownGivesBackWhatHasNotEnded() async throws {
        let request = ExecutionRequest.program(endless)
        try await ExecutionScheduler.run(memory: request.bytesMax * 5) { scheduler in
            let done = try scheduler.submit(.program(endless, fuel: 10), endless)
            _ = await done.ending
            let running = try (0..<4).map { _ in try scheduler.submit(request, endless) }
            for handle in running { try await handle.reaches(fuel: 1) }
            let cancelled = try scheduler.submit(request, endless)
            try await cancelled.reaches(fuel: 1)
            let waiting = try (0..<3).map { _ in try scheduler.submit(request, endless) }
            #expect(waiting.allSatisfy { $0.progress.stage == .waitingForMemory })
            cancelled.cancel()
            await scheduler.shutDown()
            for handle in running + waiting {
                #expect(await handle.ending == .givenBack(.shutdown))
            }
            #expect(await cancelled.ending.outcome?.state == .cancelled)
            #expect(await done.ending.outcome?.reason == .outOfFuel)
            #expect(scheduler.runCount == 0)
            #expect(scheduler.memory.reserved == 0)
            #expect(throws: ExecutionScheduler.Refusal.shutDown) {
                try scheduler.submit(request, endless)
            }
        }
    }

    @Test func modulesThatCannotBeHadOrAreNoneSaySo() async throws {
        try await ExecutionScheduler.run { scheduler in
            let wrong = try scheduler.submit(.program(endless), TestModules.idle())
            let ending = await wrong.ending
            guard case .givenBack(.moduleUnavailable) = ending else {
                Issue.record("\(ending)")
                return
            }
            let broken = Array(endless.dropLast())
            let invalid = try scheduler.submit(.program(broken), broken)
            let reason = await invalid.ending.outcome?.reason
            #expect(reason?.withoutMessage == .invalidModule(""))
            #expect(scheduler.memory.reserved == 0)
        }
    }

    @Test func memoryIsNeverPromisedTwiceAndGivenInOrder() async throws {
        let small = ExecutionRequest.program(endless, fuel: 300_000, pages: 10)
        let great = ExecutionRequest.program(endless, fuel: 300_000, pages: 1_000)
        let budget = great.bytesMax + small.bytesMax / 2
        try await ExecutionScheduler.run(memory: budget, turns: .fuel(10_000)) { scheduler in
            let first = try (0..<2).map { _ in try scheduler.submit(small, endless) }
            let middle = try scheduler.submit(great, endless)
            let last = try (0..<30).map { _ in try scheduler.submit(small, endless) }
            let leaver = try scheduler.submit(great, endless)
            leaver.cancel()
            #expect(await leaver.ending.outcome?.fuelUsed == 0)
            for handle in first { _ = await handle.ending }
            // It was before them, and there is no room beside it.
            _ = await middle.ending
            for handle in last { #expect(await handle.ending.outcome?.reason == .outOfFuel) }
            #expect(scheduler.memory.peak <= budget)
            #expect(scheduler.memory.peak >= great.bytesMax)
            #expect(scheduler.memory.reserved == 0)
            let impossible = ExecutionRequest.program(endless, pages: 10_000)
            #expect(
                throws: ExecutionScheduler.Refusal.neverFits(
                    bytes: impossible.bytesMax, available: budget)
            ) { try scheduler.submit(impossible, endless) }
            let overflowing = ExecutionRequest.program(endless, pages: .max)
            #expect(overflowing.bytesMax == .max)
        }
    }

    @Test func reservationsAreMetInOrder() {
        let budget = MemoryBudget(total: 10)
        let order = Mutex([UInt64]())
        for (id, bytes) in [(1, 4), (2, 4), (3, 9), (4, 1), (5, 1)] as [(UInt64, UInt64)] {
            budget.reserve(bytes, id: id) { order.withLock { $0.append(id) } }
        }
        #expect(order.withLock { $0 } == [1, 2])
        #expect(budget.reserved == 8)
        budget.release(4)
        #expect(order.withLock { $0 } == [1, 2])
        #expect(!budget.withdraw(1))
        #expect(budget.withdraw(3))
        #expect(order.withLock { $0 } == [1, 2, 4, 5])
        #expect(budget.reserved == 6)
        // Who has some gets more before those who wait.
        budget.reserve(9, id: 6) { order.withLock { $0.append(6) } }
        #expect(!budget.extend(by: 5) && budget.extend(by: 4))
        #expect(budget.reserved == 10 && budget.waitingCount == 1)
    }

    #if os(Linux)
        @Test func threadsHaveNamesAndYieldToOthers() async throws {
            func threads() throws -> [(number: Int32?, name: String, nice: Int?)] {
                try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").compactMap {
                    let stat = try? String(
                        contentsOfFile: "/proc/self/task/\($0)/stat", encoding: .utf8)
                    guard let stat, let open = stat.firstIndex(of: "("),
                        let close = stat.lastIndex(of: ")")
                    else { return nil }
                    let fields = stat[close...].split(separator: " ")
                    return (Int32($0), String(stat[open..<close].dropFirst()), Int(fields[17]))
                }
            }
            try await ExecutionScheduler.run(threads: 3) { scheduler in
                _ = try await scheduler.submit(.program(endless, fuel: 10), endless).ending
                var found: [Int?] = []
                while found.isEmpty {
                    found = try threads().filter { $0.name == "run-2" }.map(\.nice)
                    try await Task.sleep(for: .milliseconds(1))
                }
                let process = ProcessInfo.processInfo.processIdentifier
                let main = try #require(try threads().first { $0.number == process }?.nice)
                #expect(found.allSatisfy { $0 == min(19, main + 5) })
            }
        }
    #endif
}
