import Dispatch
import Postgres
import Synchronization
import TestCluster
import Testing

@testable import DaemonCore

/// Threads for work that takes long, shared out between those whom it is for.
struct SharedThreadsTests {
    /// Work that goes on until it is told to end.
    private final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)

        func open() { semaphore.signal() }
        func wait() { semaphore.wait() }
    }

    @Test func usersTakeTurnsOnOneThread() async throws {
        let threads = SharedThreads<String>(count: 1, countMax: 64, waitingMax: 16)
        let (gate, order) = (Gate(), Shared<[String]>([]))
        try await withThrowingTaskGroup(of: Void.self) { group in
            func add(_ owner: String, _ number: Int) async throws {
                let count = threads.workCount
                group.addTask {
                    try await threads.run(for: owner) {
                        if owner == "many", number == 0 { gate.wait() }
                        order.withLock { $0.append("\(owner) \(number)") }
                    }
                }
                try await until { threads.workCount > count }
            }
            for number in 0..<10 { try await add("many", number) }
            for owner in ["one", "two"] { for number in 0..<2 { try await add(owner, number) } }
            gate.open()
            try await group.waitForAll()
        }
        let taken = order.withLock { $0 }
        #expect(
            taken.prefix(7) == [
                "many 0", "one 0", "two 0", "many 1", "one 1", "two 1", "many 2",
            ])
        #expect(taken.suffix(7) == (3..<10).map { "many \($0)" })
        #expect(threads.workCount == 0)
    }

    @Test func whoHasTooMuchWaitingIsRefusedAndOthersAreNot() async throws {
        let threads = SharedThreads<String>(count: 2, countMax: 5, waitingMax: 2)
        let gate = Gate()
        try await withThrowingTaskGroup(of: Void.self) { group in
            func add(_ owner: String) async throws {
                let count = threads.workCount
                group.addTask { try await threads.run(for: owner) { gate.wait() } }
                try await until { threads.workCount > count }
            }
            func expectRefusal(_ owner: String) async throws {
                let problems = Shared<[Problem]>([])
                group.addTask {
                    do {
                        try await threads.run(for: owner) {}
                    } catch let problem as Problem {
                        problems.withLock { $0.append(problem) }
                    }
                }
                try await until { problems.withLock { !$0.isEmpty } }
                #expect(problems.withLock { $0 } == [.unavailable(retryAfter: 2)])
            }
            // Whatever happens.
            defer { for _ in 0..<8 { gate.open() } }
            for _ in 0..<3 { try await add("many") }
            try await expectRefusal("many")
            for _ in 0..<2 { try await add("one") }
            try await expectRefusal("two")
        }
        #expect(try await threads.run(for: "two") { 7 } == 7)
    }

    @Test func aModuleDoesNotWaitForThoseOfSomebodyElse() async throws {
        let modules = ModuleService(
            database: Database(
                try await TestCluster.database(), limits: TestCluster.patience,
                logger: TestCluster.quiet))
        let (many, one) = (UserID.make(), UserID.make())
        let (gate, order) = (Gate(), Shared<[UserID]>([]))
        @Sendable func store(_ number: UInt8, of user: UserID) async throws {
            _ = try await modules.store(
                ModuleBytes.program(number), bytesMax: 1 << 20, of: user)
            order.withLock { $0.append(user) }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { gate.open() }
            // One that takes for ever, and ten behind it.
            group.addTask { try await modules.threads.run(for: many) { gate.wait() } }
            for number in 0..<10 { group.addTask { try await store(UInt8(number), of: many) } }
            try await until { modules.threads.workCount == 11 }
            group.addTask { try await store(10, of: one) }
            try await until { order.withLock { !$0.isEmpty } }
            #expect(order.withLock { $0 } == [one])
        }
        #expect(order.withLock { $0.count } == 11)
    }
}
