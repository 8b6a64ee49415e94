import Testing

@testable import DaemonCore

/// Whose turn it is.
struct FairQueueTests {
    private typealias Queue = FairQueue<String, Int>

    private func next(_ queue: inout Queue) throws -> Int {
        let element = queue.next()
        return try #require(element)
    }

    /// Takes turns, as many at once as there are threads, and counts them by owner.
    private func turns(
        _ queue: inout Queue, _ count: Int, threads: Int = 1,
        used: (String) -> Int = { _ in Queue.turn }, owner: (Int) -> String
    ) throws -> [String: Int] {
        var (taken, counts): ([Int], [String: Int]) = ([], [:])
        for _ in 0..<count {
            if taken.count == threads {
                let element = taken.removeFirst()
                let owner = owner(element)
                queue.settle(owner, used: used(owner), returning: element)
            }
            let element = try next(&queue)
            taken.append(element)
            counts[owner(element), default: 0] += 1
        }
        for element in taken {
            queue.settle(owner(element), used: used(owner(element)), returning: element)
        }
        return counts
    }

    @Test(arguments: [1, 2, 3])
    func turnsAreSharedByWeightNotByNumber(threads: Int) throws {
        var queue = Queue()
        for element in 0..<40 { queue.append(element, of: "many", weight: 1) }
        for element in 40..<44 { queue.append(element, of: "few", weight: 3) }
        let counts = try turns(&queue, 4_000, threads: threads) { $0 < 40 ? "many" : "few" }
        #expect(abs(counts["few", default: 0] - 3_000) <= 4 * threads)
    }

    @Test func whatATurnLeftOverIsNotCharged() throws {
        var queue = Queue()
        queue.append(0, of: "whole", weight: 1)
        queue.append(1, of: "quarter", weight: 1)
        let counts = try turns(
            &queue, 1_000, used: { $0 == "whole" ? Queue.turn : Queue.turn / 4 },
            owner: { $0 == 0 ? "whole" : "quarter" })
        #expect(abs(counts["quarter", default: 0] - 800) <= 4)
    }

    @Test func newcomersDoNotStandBehindEverybody() throws {
        var queue = Queue()
        for element in 0..<100 { queue.append(element, of: "busy", weight: 1) }
        _ = try turns(&queue, 500) { _ in "busy" }
        queue.append(100, of: "other", weight: 1)
        queue.append(101, of: "busy", weight: 1)
        var order: [Int] = []
        for _ in 0..<6 {
            let element = try next(&queue)
            order.append(element)
            queue.settle(element == 100 ? "other" : "busy", used: Queue.turn, returning: nil)
        }
        #expect(order.firstIndex(of: 100).map { $0 < 2 } == true)
        #expect(order.firstIndex(of: 101).map { $0 < 4 } == true)
        // Nor do they hold up the others for ever.
        for element in 200..<300 { queue.append(element, of: "busy", weight: 1) }
        let taken = try (0..<10).map { _ in try next(&queue) }
        #expect(taken.count { $0 < 100 } == 5)
    }

    @Test func nothingIsSavedUpWhileIdle() throws {
        var queue = Queue()
        queue.append(0, of: "steady", weight: 1)
        queue.append(1, of: "idle", weight: 5)
        let idle = try next(&queue)
        queue.settle(idle == 0 ? "steady" : "idle", used: 0, returning: idle == 0 ? 0 : nil)
        while queue.next().map({ $0 == 1 }) == true {
            queue.settle("idle", used: Queue.turn, returning: nil)
        }
        for _ in 0..<100 {
            queue.settle("steady", used: Queue.turn, returning: 0)
            let element = try next(&queue)
            #expect(element == 0)
        }
        queue.settle("steady", used: Queue.turn, returning: 0)
        queue.append(1, of: "idle", weight: 5)
        let counts = try turns(&queue, 600) { $0 == 0 ? "steady" : "idle" }
        #expect(abs(counts["idle", default: 0] - 500) <= 6)
    }

    @Test func everythingIsTakenOutOnce() throws {
        var queue = Queue()
        for element in 0..<10 { queue.append(element, of: "\(element % 3)", weight: 2) }
        let taken = try next(&queue)
        let rest = queue.removeAll()
        #expect(rest.sorted() == (0..<10).filter { $0 != taken })
        #expect(queue.isIdle)
        queue.settle("\(taken % 3)", used: 0, returning: nil)
        #expect(queue.isIdle)
    }
}

extension FairQueue {
    /// Whether there is nothing to take.
    fileprivate var isIdle: Bool {
        var copy = self
        return copy.next().map { _ in false } ?? true
    }
}
