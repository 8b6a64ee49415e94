import Postgres
import Synchronization

/// Tells those who wait, here and on other nodes, that something has happened to a task.
///
/// All of it is only to save time: whoever waits also looks now and then.
package final class TaskSignals: Sendable {
    /// What other nodes have not been told yet.
    struct News: Sendable {
        var hasWork = false
        var finished: [AgentTaskID] = []
        var cancelled: [AgentTaskID] = []

        var isEmpty: Bool { !hasWork && finished.isEmpty && cancelled.isEmpty }
    }

    private struct State {
        var news = News()
        var tickets: [AgentTaskID: [Ticket]] = [:]
        var runners: [ObjectIdentifier: Runner] = [:]
        var isDraining = false
    }

    private let state = Mutex(State())
    private let newsStream = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    package init() {}

    // MARK: What happens here

    /// There is something to run.
    func noteReady() {
        wakeRunners()
        tell { $0.hasWork = true }
    }

    func noteFinished(_ ids: [AgentTaskID]) {
        for id in ids { fire(id) }
        tell { $0.finished += ids }
    }

    /// Whoever runs this task is to stop it.
    func noteCancelled(_ id: AgentTaskID) {
        stopRunners(id)
        tell { $0.cancelled.append(id) }
    }

    private func tell(_ change: (inout News) -> Void) {
        state.withLock { change(&$0.news) }
        newsStream.continuation.yield()
    }

    // MARK: Running

    /// What somebody who runs tasks is told.
    final class Runner: Sendable {
        /// There may be something to run.
        let work = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        /// Tasks that are to be stopped.
        let cancels = AsyncStream<AgentTaskID>.makeStream(bufferingPolicy: .bufferingNewest(1_024))
    }

    /// Tells somebody who runs tasks what happens from now on; `remove` must follow.
    func addRunner() -> Runner {
        let runner = Runner()
        state.withLock { $0.runners[ObjectIdentifier(runner)] = runner }
        return runner
    }

    func remove(_ runner: Runner) {
        state.withLock { _ = $0.runners.removeValue(forKey: ObjectIdentifier(runner)) }
    }

    private func wakeRunners() {
        for runner in state.withLock({ Array($0.runners.values) }) {
            runner.work.continuation.yield()
        }
    }

    private func stopRunners(_ id: AgentTaskID) {
        for runner in state.withLock({ Array($0.runners.values) }) {
            runner.cancels.continuation.yield(id)
        }
    }

    // MARK: Waiting

    /// Somebody who waits for one task. It is to be asked for before looking at the task.
    final class Ticket: Sendable {
        private struct State {
            var hasFired = false
            var continuation: CheckedContinuation<Void, Never>?
        }

        private let state = Mutex(State())

        /// Waits until something has happened, at most so long.
        func wait(_ duration: Duration) async {
            let timer = Task {
                try await Task.sleep(for: duration)
                self.wake()
            }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isOver = state.withLock { state in
                        if !state.hasFired { state.continuation = continuation }
                        return state.hasFired
                    }
                    if isOver { continuation.resume() }
                }
            } onCancel: {
                wake()
            }
            timer.cancel()
            state.withLock { $0.hasFired = false }
        }

        fileprivate func wake() {
            let continuation = state.withLock { state in
                state.hasFired = true
                defer { state.continuation = nil }
                return state.continuation
            }
            continuation?.resume()
        }
    }

    /// Waits with a ticket for a task, as long as `body` takes.
    func withTicket<Value>(
        for id: AgentTaskID, isolation: isolated (any Actor)? = #isolation,
        _ body: (Ticket) async throws -> Value
    ) async rethrows -> Value {
        let ticket = Ticket()
        state.withLock { $0.tickets[id, default: []].append(ticket) }
        defer {
            state.withLock { state in
                state.tickets[id]?.removeAll { $0 === ticket }
                if state.tickets[id]?.isEmpty == true { state.tickets[id] = nil }
            }
        }
        return try await body(ticket)
    }

    private func fire(_ id: AgentTaskID) {
        for ticket in state.withLock({ $0.tickets[id] ?? [] }) { ticket.wake() }
    }

    private func fireAll() {
        for ticket in state.withLock({ $0.tickets.values.flatMap(\.self) }) { ticket.wake() }
    }

    /// Lets go of everybody who waits: this node is about to end.
    func drain() {
        state.withLock { $0.isDraining = true }
        fireAll()
    }

    var isDraining: Bool { state.withLock { $0.isDraining } }

    // MARK: Other nodes

    /// The longest that several pieces of news wait for each other.
    private static let coalescing: Duration = .milliseconds(20)

    /// Tells other nodes what happens here, until cancelled.
    func publish(in database: Database) async {
        for await _ in newsStream.stream {
            let news = state.withLock { state in
                defer { state.news = News() }
                return state.news
            }
            // They look by themselves if this gets lost.
            if !news.isEmpty { try? await QueueStore.notify(news, in: database) }
            try? await Task.sleep(for: Self.coalescing)
        }
    }

    /// Hears what happens on other nodes, until the listener is stopped.
    func follow(_ listener: NotificationListener) async {
        for await event in listener.events() {
            switch event {
            case .notification("tasks_ready", _): wakeRunners()
            case .notification("tasks_finished", let text):
                if let id = AgentTaskID(text) { fire(id) }
            case .notification("tasks_cancel", let text):
                if let id = AgentTaskID(text) { stopRunners(id) }
            case .notification: break
            case .listening:
                wakeRunners()
                fireAll()
            }
        }
    }
}
