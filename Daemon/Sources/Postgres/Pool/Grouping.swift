/// Does in one go what several ask for at about the same time.
///
/// Whoever comes while nothing is being done is served at once. Those who come meanwhile are served
/// together when that is over: nobody waits for company, and the more there are, the less each
/// costs. An answer is owed to everybody who has asked, wanted or not.
package actor Grouping<Request: Sendable, Answer: Sendable> {
    /// Answers all of them, in the order of the requests. If it throws, nothing was done.
    package typealias Work = @Sendable ([Request]) async throws -> [Result<Answer, any Error>]

    private struct Waiter {
        let request: Request
        let continuation: CheckedContinuation<Answer, any Error>
    }

    private let weightMax: Int
    private let weigh: @Sendable (Request) -> Int
    private let work: Work
    private var waiters: [Waiter] = []
    private var isServing = false

    /// - Parameters:
    ///   - weightMax: what a group weighs at most, unless it is one heavy request
    ///   - weigh: what a request weighs, as in bytes
    ///   - work: what is to be done, with one group at a time
    package init(
        weightMax: Int, weigh: @escaping @Sendable (Request) -> Int = { _ in 1 },
        work: @escaping Work
    ) {
        self.weightMax = weightMax
        self.weigh = weigh
        self.work = work
    }

    package func callAsFunction(_ request: Request) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            waiters.append(Waiter(request: request, continuation: continuation))
            guard !isServing else { return }
            isServing = true
            Task { await serve() }
        }
    }

    /// How many are not being served yet.
    package var waitingCount: Int { waiters.count }

    private func serve() async {
        while !waiters.isEmpty {
            let group = takeGroup()
            let answers = await answers(to: group.map(\.request))
            for (waiter, answer) in zip(group, answers) {
                waiter.continuation.resume(with: answer)
            }
        }
        isServing = false
    }

    private func takeGroup() -> [Waiter] {
        var (count, weight) = (0, 0)
        for waiter in waiters {
            weight += weigh(waiter.request)
            if count > 0, weight > weightMax { break }
            count += 1
        }
        defer { waiters.removeFirst(count) }
        return Array(waiters.prefix(count))
    }

    private func answers(to requests: [Request]) async -> [Result<Answer, any Error>] {
        do {
            let answers = try await work(requests)
            guard answers.count == requests.count else {
                throw PostgresError.unexpectedResult(
                    "\(answers.count) answers to \(requests.count) requests")
            }
            return answers
        } catch PostgresError.server where requests.count > 1 {
            // It is somebody's fault, for which the others are not to suffer.
            var answers: [Result<Answer, any Error>] = []
            for request in requests { answers += await self.answers(to: [request]) }
            return answers
        } catch {
            return requests.map { _ in .failure(error) }
        }
    }
}
