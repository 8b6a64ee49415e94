import CLibPQ
package import Logging
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a listener tells.
package enum ListenerEvent: Sendable, Equatable {
    /// Somebody said NOTIFY.
    case notification(channel: String, payload: String)
    /// The listener listens, for the first time or again. What was said before is lost: whoever
    /// waits for something looks once whether it is there already.
    case listening
}

/// One connection that hears what other sessions NOTIFY, on a thread of its own.
package final class NotificationListener: Sendable {
    private let settings: ConnectionSettings
    private let channels: [String]
    private let logger: Logger
    private let state = Mutex(State())

    private struct State {
        var subscribers: [Int: AsyncStream<ListenerEvent>.Continuation] = [:]
        var lastNumber = 0
        var isStarted = false
        var isStopped = false
        var isListening = false
    }

    /// The longest that the thread sleeps before it looks whether it should end.
    private static let pollMilliseconds: Int32 = 200

    package init(_ settings: ConnectionSettings, channels: [String], logger: Logger) {
        var settings = settings
        settings.applicationName += " listener"
        self.settings = settings
        self.channels = channels
        self.logger = logger
    }

    deinit {
        stop()
    }

    /// What happens from now on. A subscriber that falls far behind misses old events, not new ones.
    package func events() -> AsyncStream<ListenerEvent> {
        let (stream, continuation) = AsyncStream<ListenerEvent>.makeStream(
            bufferingPolicy: .bufferingNewest(4_096))
        let number = state.withLock { state in
            state.lastNumber += 1
            state.subscribers[state.lastNumber] = continuation
            if state.isListening { continuation.yield(.listening) }
            return state.lastNumber
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.subscribers.removeValue(forKey: number) }
        }
        return stream
    }

    /// Begins to listen; saying so twice changes nothing.
    package func start() {
        let isFirst = state.withLock { state in
            defer { state.isStarted = true }
            return !state.isStarted
        }
        guard isFirst else { return }
        startThread { [weak self, settings, channels, logger] in
            Self.run(settings, channels, logger) { event in self?.publish(event) ?? false }
        }
    }

    package func stop() {
        let subscribers = state.withLock { state in
            state.isStopped = true
            defer { state.subscribers = [:] }
            return state.subscribers
        }
        for subscriber in subscribers.values { subscriber.finish() }
    }

    /// Returns false once nobody wants to hear any more. Nil is only that question.
    private func publish(_ event: Update?) -> Bool {
        state.withLock { state in
            switch event {
            case .event(let event):
                state.isListening = true
                for subscriber in state.subscribers.values { subscriber.yield(event) }
            case .lost:
                state.isListening = false
            case nil: break
            }
            return !state.isStopped
        }
    }

    private enum Update {
        case event(ListenerEvent)
        case lost
    }

    // MARK: The thread

    private static func run(
        _ settings: ConnectionSettings, _ channels: [String], _ logger: Logger,
        _ publish: (Update?) -> Bool
    ) {
        var failuresInARow = 0
        while publish(nil) {
            do throws(PostgresError) {
                let handle = try Handle(settings)
                try listen(handle, channels)
                if failuresInARow > 0 { logger.notice("listening again") }
                failuresInARow = 0
                guard publish(.event(.listening)) else { return }
                try hear(handle, publish)
                return
            } catch {
                if failuresInARow == 0 { logger.warning("not listening: \(error)") }
                failuresInARow += 1
                _ = publish(.lost)
                let milliseconds = min(2_000, 50 << min(failuresInARow - 1, 6))
                usleep(UInt32(Double(milliseconds) * Double.random(in: 500...1_000)))
            }
        }
    }

    private static func listen(_ handle: Handle, _ channels: [String]) throws(PostgresError) {
        for channel in channels {
            let result = PQexec(handle.pointer, "LISTEN \"\(channel)\"")
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else {
                throw .connectionLost(handle.lastMessage, wasSent: true)
            }
        }
    }

    /// Returns when nobody wants to hear any more.
    private static func hear(
        _ handle: Handle, _ publish: (Update?) -> Bool
    ) throws(PostgresError) {
        while publish(nil) {
            var socket = pollfd(fd: PQsocket(handle.pointer), events: Int16(POLLIN), revents: 0)
            guard poll(&socket, 1, pollMilliseconds) >= 0 || errno == EINTR,
                PQconsumeInput(handle.pointer) == 1, PQstatus(handle.pointer) == CONNECTION_OK
            else { throw .connectionLost(handle.lastMessage, wasSent: true) }
            while let pointer = PQnotifies(handle.pointer) {
                defer { PQfreemem(pointer) }
                let event = ListenerEvent.notification(
                    channel: String(cString: pointer.pointee.relname),
                    payload: String(cString: pointer.pointee.extra))
                guard publish(.event(event)) else { return }
            }
        }
    }
}
