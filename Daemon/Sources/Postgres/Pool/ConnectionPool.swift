package import Logging

/// Connections for whoever needs one for a moment.
package actor ConnectionPool {
    package struct Limits: Sendable {
        package var connectionsMin = 2
        package var connectionsMax = 8
        /// How long one is waited for while all are in use.
        package var checkoutTimeout: Duration = .seconds(2)
        /// How long one is used, give or take a tenth.
        package var lifetime: Duration = .seconds(1_800)
        /// After how long without use one is tried before it is handed out.
        package var idleCheck: Duration = .seconds(30)

        package init() {}
    }

    /// A connection that is in somebody's hands.
    struct Lease: Sendable {
        let connection: Connection
        fileprivate let expires: ContinuousClock.Instant
    }

    private struct Idle {
        let lease: Lease
        let since: ContinuousClock.Instant
    }

    private struct Waiter {
        let number: Int
        let deadline: ContinuousClock.Instant
        let continuation: CheckedContinuation<Lease, any Error>
    }

    private let settings: ConnectionSettings
    private let limits: Limits
    private let logger: Logger
    private let clock = ContinuousClock()

    /// The one used last comes last, and is taken first: those in excess grow old.
    private var idle: [Idle] = []
    /// All there are: idle, in use, or being made.
    private var connectionCount = 0
    private var openingCount = 0
    private var waiters: [Waiter] = []
    private var lastNumber = 0
    private var failuresInARow = 0
    private var lastFailure = PostgresError.noConnectionFree
    private var retryAt: ContinuousClock.Instant
    private var isClosed = false
    /// Whether somebody looks after those who have waited too long.
    private var isTiming = false

    package init(_ settings: ConnectionSettings, limits: Limits = Limits(), logger: Logger) {
        self.settings = settings
        self.limits = limits
        self.logger = logger
        retryAt = clock.now
    }

    // MARK: Taking and giving back

    func checkout() async throws -> Lease {
        while !isClosed, waiters.isEmpty, let candidate = idle.popLast() {
            let now = clock.now
            if candidate.lease.expires < now {
                connectionCount -= 1
            } else if candidate.since + limits.idleCheck < now,
                await !Self.answers(candidate.lease.connection)
            {
                connectionCount -= 1
            } else {
                return candidate.lease
            }
        }
        guard !isClosed else { throw PostgresError.unreachable("shutting down") }
        // While the database is away nobody queues up for it.
        if failuresInARow >= 3, idle.isEmpty, clock.now < retryAt { throw lastFailure }
        lastNumber += 1
        let number = lastNumber
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard !Task.isCancelled else {
                    continuation.resume(throwing: CancellationError())
                    return
                }
                waiters.append(
                    Waiter(
                        number: number, deadline: clock.now + limits.checkoutTimeout,
                        continuation: continuation))
                serve()
                startTiming()
            }
        } onCancel: {
            Task { await self.giveUp(number, CancellationError()) }
        }
    }

    /// Takes a connection back, unless something happened to it.
    func checkin(_ lease: Lease, isBroken: Bool = false) {
        if isBroken || isClosed || !lease.connection.isReusable || lease.expires < clock.now {
            connectionCount -= 1
        } else {
            idle.append(Idle(lease: lease, since: clock.now))
        }
        serve()
    }

    /// Lets go of those who have waited too long. They wait in order and equally long, so one timer
    /// does for all, and there is none while nobody waits.
    private func startTiming() {
        guard !isTiming, !waiters.isEmpty else { return }
        isTiming = true
        Task {
            while let first = waiters.first {
                try? await clock.sleep(until: first.deadline)
                while let first = waiters.first, first.deadline <= clock.now {
                    giveUp(first.number, nil)
                }
            }
            isTiming = false
        }
    }

    private func giveUp(_ number: Int, _ reason: (any Error)?) {
        guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
        let error: any Error =
            reason ?? (failuresInARow > 0 ? lastFailure : PostgresError.noConnectionFree)
        waiters.remove(at: index).continuation.resume(throwing: error)
    }

    private static func answers(_ connection: Connection) async -> Bool {
        (try? await connection.query("SELECT 1", [])) != nil
    }

    // MARK: Opening

    /// Gives idle connections to those who wait, and opens more as far as that is allowed.
    private func serve() {
        while !waiters.isEmpty, let next = idle.popLast() {
            waiters.removeFirst().continuation.resume(returning: next.lease)
        }
        while !isClosed, connectionCount < limits.connectionsMax, openingCount < waiters.count {
            open()
        }
    }

    private func open() {
        connectionCount += 1
        openingCount += 1
        Task {
            if clock.now < retryAt { try? await clock.sleep(until: retryAt) }
            do {
                opened(try await Connection.open(settings))
            } catch {
                failed(error as? PostgresError ?? .unreachable("\(error)"))
            }
        }
    }

    private func opened(_ connection: Connection) {
        openingCount -= 1
        if failuresInARow > 0 { logger.notice("the database is back") }
        failuresInARow = 0
        let lifetime = limits.lifetime * Double.random(in: 0.9...1.1)
        checkin(Lease(connection: connection, expires: clock.now + lifetime))
    }

    private func failed(_ error: PostgresError) {
        openingCount -= 1
        connectionCount -= 1
        if failuresInARow == 0 { logger.warning("\(error)") }
        failuresInARow += 1
        lastFailure = error
        // 50 ms, doubled up to two seconds, half of it by chance.
        let backoff = min(2.0, 0.05 * Double(1 << min(failuresInARow - 1, 6)))
        retryAt = clock.now + .seconds(backoff * Double.random(in: 0.5...1))
        if failuresInARow >= 3 {
            for waiter in waiters { waiter.continuation.resume(throwing: error) }
            waiters = []
        }
        serve()
    }

    // MARK: Keeping

    /// Keeps the smallest number of connections and closes what is too old, until cancelled.
    package func maintain() async {
        while !Task.isCancelled, !isClosed {
            idle.removeAll { entry in
                let isOld =
                    entry.lease.expires < clock.now
                    || (connectionCount > limits.connectionsMin
                        && entry.since + .seconds(300) < clock.now)
                if isOld { connectionCount -= 1 }
                return isOld
            }
            while !isClosed, connectionCount < limits.connectionsMin { open() }
            try? await clock.sleep(for: .seconds(5))
        }
    }

    /// Closes what is idle now and the rest as it comes back.
    package func close() {
        isClosed = true
        connectionCount -= idle.count
        idle = []
        for waiter in waiters {
            waiter.continuation.resume(throwing: PostgresError.unreachable("shutting down"))
        }
        waiters = []
    }

    /// How many connections there are, and how many of them nobody uses.
    package var usage: (open: Int, idle: Int) { (connectionCount - openingCount, idle.count) }
}
