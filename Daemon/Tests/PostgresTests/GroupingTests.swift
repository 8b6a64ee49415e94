import Synchronization
import Testing

@testable import Postgres

/// What several ask for at about the same time, and how it is done together.
struct GroupingTests {
    /// Holds up whoever comes first until it is opened.
    private actor Gate {
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func pass() async {
            guard !isOpen else { return }
            await withCheckedContinuation { waiting.append($0) }
        }

        func open() {
            isOpen = true
            for continuation in waiting { continuation.resume() }
            waiting = []
        }
    }

    private static let refusal = PostgresError.server(
        ServerError(state: .uniqueViolation, constraint: "c", message: "no"))

    /// Asks for a number, then, while that is being done, for others; all answers, in order.
    private func answers(
        to numbers: [Int], _ grouping: Grouping<Int, Int>, _ gate: Gate,
        _ groups: borrowing Mutex<[[Int]]>
    ) async -> [Result<Int, any Error>] {
        func ask(_ number: Int) -> Task<Int, any Error> {
            Task { try await grouping(number) }
        }
        var tasks = [ask(0)]
        while groups.withLock({ $0.isEmpty }) { await Task.yield() }
        for number in numbers {
            tasks.append(ask(number))
            while await grouping.waitingCount < tasks.count - 1 { await Task.yield() }
        }
        await gate.open()
        var results: [Result<Int, any Error>] = []
        for task in tasks { results.append(await task.result) }
        return results
    }

    @Test func whoComesWhileSomethingIsDoneIsServedTogether() async throws {
        let gate = Gate()
        let groups = Groups()
        let grouping = Grouping<Int, Int>(weightMax: 10, weigh: \.self) { numbers in
            groups.list.withLock { $0.append(numbers) }
            await gate.pass()
            return numbers.map { .success($0 * 2) }
        }
        let results = await answers(to: [4, 5, 1, 11, 2, 3], grouping, gate, groups.list)
        #expect(try results.map { try $0.get() } == [0, 8, 10, 2, 22, 4, 6])
        // What is too heavy for any group goes alone.
        #expect(groups.list.withLock { $0 } == [[0], [4, 5, 1], [11], [2, 3]])
    }

    @Test func whatOneIsRefusedForHarmsNobodyElse() async throws {
        let gate = Gate()
        let groups = Groups()
        let grouping = Grouping<Int, Int>(weightMax: 10) { numbers in
            groups.list.withLock { $0.append(numbers) }
            await gate.pass()
            if numbers.contains(2) { throw Self.refusal }
            if numbers.contains(9) { throw PostgresError.noConnectionFree }
            return numbers.map { .success($0) }
        }
        let results = await answers(to: [1, 2, 3], grouping, gate, groups.list)
        #expect(results.map { try? $0.get() } == [0, 1, nil, 3])
        #expect(throws: Self.refusal) { try results[2].get() }
        #expect(groups.list.withLock { $0 } == [[0], [1, 2, 3], [1], [2], [3]])
        // Without the database there is no use in trying one by one.
        await #expect(throws: PostgresError.noConnectionFree) { try await grouping(9) }
    }

    private final class Groups: Sendable {
        let list = Mutex<[[Int]]>([])
    }
}
