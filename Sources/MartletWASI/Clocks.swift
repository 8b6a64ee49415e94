internal import Martlet
internal import Synchronization

/// The clocks that a program can ask.
private enum ClockID: UInt32 {
    case realtime, monotonic, processCPUTime, threadCPUTime
}

/// One look at the program's time, in nanoseconds.
///
/// The clock is virtual: it advances with the fuel consumed, at the schedule's rate, and with
/// sleeping, which takes no time outside.
private struct Instant {
    var realtime: UInt64
    /// Since the start.
    var monotonic: UInt64
    /// Since the start, without sleeping.
    var cpuTime: UInt64

    subscript(clock: ClockID) -> UInt64 {
        switch clock {
        case .realtime: realtime
        case .monotonic: monotonic
        case .processCPUTime, .threadCPUTime: cpuTime
        }
    }
}

extension WASIPreview1 {
    private func now(_ caller: borrowing Caller) -> Instant {
        let consumed = caller.fuelConsumed
        let (units, slept) = state.withLock { state in
            (state.clock.units(consumed: consumed), state.clock.slept)
        }
        let cpuTime = units.multipliedSaturating(by: caller.schedule.clockNanosecondsPerUnit)
        let monotonic = cpuTime.addingSaturating(slept)
        return Instant(
            realtime: configuration.clockStart.addingSaturating(monotonic), monotonic: monotonic,
            cpuTime: cpuTime)
    }

    /// (clock, resolution out)
    func clockResGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try caller.memory.require(call.size(1), count: 8)
        guard ClockID(rawValue: call.u32(0)) != nil else { return .invalidArgument }
        try caller.memory.store(
            max(1, caller.schedule.clockNanosecondsPerUnit), at: call.size(1))
        return .success
    }

    /// (clock, precision, time out)
    func clockTimeGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try caller.memory.require(call.size(2), count: 8)
        guard let clock = ClockID(rawValue: call.u32(0)) else { return .invalidArgument }
        try caller.memory.store(now(caller)[clock], at: call.size(2))
        return .success
    }
}

/// What one entry of `poll_oneoff` waits for.
private struct Subscription {
    enum Event {
        /// Nanoseconds from now.
        case after(UInt64)
        case readable(UInt32)
        case writable(UInt32)

        /// The number of the event's type.
        var type: UInt8 {
            switch self {
            case .after: 0
            case .readable: 1
            case .writable: 2
            }
        }
    }

    /// In memory.
    static let byteCount: UInt64 = 48
    /// Of the answer to it, in memory.
    static let eventByteCount: UInt64 = 32

    var userdata: UInt64
    var event: Event

    /// - Returns: `nil` for a type, clock or flag that does not exist; time on the processor cannot
    ///   be waited for either, as it stands still meanwhile
    init?(_ memory: GuestMemory, at address: UInt64, _ now: Instant) throws {
        userdata = try memory.load(UInt64.self, at: address)
        switch try memory.load(UInt8.self, at: address + 8) {
        case 0:
            let clock = ClockID(rawValue: try memory.load(UInt32.self, at: address + 16))
            let timeout = try memory.load(UInt64.self, at: address + 24)
            guard let clock, clock == .realtime || clock == .monotonic else { return nil }
            switch try memory.load(UInt16.self, at: address + 40) {
            case 0: event = .after(timeout)
            // Bit 0 makes the timeout a time of that clock.
            case 1: event = .after(timeout.subtractingClamped(now[clock]))
            default: return nil
            }
        case 1: event = .readable(try memory.load(UInt32.self, at: address + 16))
        case 2: event = .writable(try memory.load(UInt32.self, at: address + 16))
        default: return nil
        }
    }
}

extension WASIPreview1 {
    /// A call with more subscriptions is refused.
    static let subscriptionsMax: UInt64 = 1024

    func pollBytes(_ caller: borrowing Caller, _ call: Arguments) -> UInt64 {
        let count = call.size(2)
        guard count <= Self.subscriptionsMax else { return 0 }
        return count * (Subscription.byteCount + Subscription.eventByteCount)
    }

    /// (subscriptions, events out, subscription count, event count out)
    ///
    /// Streams are always ready. Where there are none among the subscriptions, the clock jumps to
    /// the earliest time waited for.
    func pollOneoff(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        let (array, events, count) = (call.size(0), call.size(1), call.size(2))
        guard (1...Self.subscriptionsMax).contains(count) else { return .invalidArgument }
        try caller.memory.require(array, count: count * Subscription.byteCount)
        try caller.memory.require(events, count: count * Subscription.eventByteCount)
        try caller.memory.require(call.size(3), count: 4)

        let now = now(caller)
        var subscriptions: [Subscription] = []
        for position in 0..<count {
            let address = array + position * Subscription.byteCount
            guard let subscription = try Subscription(caller.memory, at: address, now) else {
                return .invalidArgument
            }
            subscriptions.append(subscription)
        }
        let elapsed = waitingTime(subscriptions)
        state.withLock { $0.clock.slept = $0.clock.slept.addingSaturating(elapsed) }

        var written: UInt32 = 0
        for subscription in subscriptions {
            guard let errno = answer(subscription, elapsed: elapsed) else { continue }
            let event = events + UInt64(written) * Subscription.eventByteCount
            try write(subscription, errno, to: caller.memory, at: event)
            written += 1
        }
        try caller.memory.store(written, at: call.size(3))
        return .success
    }

    /// Nanoseconds until the first event.
    private func waitingTime(_ subscriptions: [Subscription]) -> UInt64 {
        subscriptions.map { subscription in
            if case .after(let time) = subscription.event { time } else { 0 }
        }.min() ?? 0
    }

    /// What happened to a subscription; `nil` if nothing did.
    private func answer(_ subscription: Subscription, elapsed: UInt64) -> Errno? {
        let descriptor: UInt32
        switch subscription.event {
        case .after(let time): return time <= elapsed ? .success : nil
        case .readable(let number), .writable(let number): descriptor = number
        }
        let isReady = state.withLock { state in
            switch (subscription.event, state[descriptor]?.stream) {
            case (.readable, .input), (.writable, .output): true
            default: false
            }
        }
        return isReady ? .success : .badDescriptor
    }

    private func write(
        _ subscription: Subscription, _ errno: Errno, to memory: GuestMemory, at address: UInt64
    ) throws {
        try memory.write(
            [UInt8](repeating: 0, count: Int(Subscription.eventByteCount)), at: address)
        try memory.store(subscription.userdata, at: address)
        try memory.store(errno.rawValue, at: address + 8)
        try memory.store(subscription.event.type, at: address + 10)
        if case .after = subscription.event { return }
        // Bytes at hand: always one, for how many there are is a matter of the host's chunks.
        try memory.store(errno == .success ? 1 : 0 as UInt64, at: address + 16)
    }
}
