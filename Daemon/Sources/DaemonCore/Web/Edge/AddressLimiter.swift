import Synchronization

/// How much one address may ask for, known to this node alone and forgotten with it.
///
/// The theoretical arrival time of the generic cell rate algorithm: how far it lies ahead is how
/// much was taken.
package final class AddressLimiter: Sendable {
    private let step: Duration
    private let clock = ContinuousClock()
    private let arrivals = Mutex<[NetworkAddress: ContinuousClock.Instant]>([:])

    private static let period: Duration = .seconds(60)
    private static let addressesMax = 65_536
    /// Whom those share who come when the table is full.
    private static let others = NetworkAddress(bytes: [])
    /// What a wrong secret counts for: guessing is to be slow.
    static let failureCost = 60

    package init(requestsMinute: Int) {
        step = Self.period / requestsMinute
    }

    /// Takes one request, or says how long to wait.
    package func take(_ address: NetworkAddress) -> Duration? {
        let now = clock.now
        return arrivals.withLock { arrivals in
            let key = Self.key(address, now, &arrivals)
            let next = max(arrivals[key] ?? now, now) + step
            guard next <= now + Self.period else { return next - (now + Self.period) }
            arrivals[key] = next
            return nil
        }
    }

    /// Takes more for what came out to be an attempt to guess, whether it is there or not.
    package func charge(_ address: NetworkAddress, requests: Int) {
        let now = clock.now
        arrivals.withLock { arrivals in
            let key = Self.key(address, now, &arrivals)
            // Never so much that more than one period has to be waited for.
            let next = max(arrivals[key] ?? now, now) + step * requests
            arrivals[key] = min(next, now + Self.period)
        }
    }

    private static func key(
        _ address: NetworkAddress, _ now: ContinuousClock.Instant,
        _ arrivals: inout [NetworkAddress: ContinuousClock.Instant]
    ) -> NetworkAddress {
        let subscriber = address.subscriber
        guard arrivals[subscriber] == nil, arrivals.count >= addressesMax else {
            return subscriber
        }
        // Whose time has come is as good as new.
        arrivals = arrivals.filter { $0.value > now }
        return arrivals.count >= addressesMax ? others : subscriber
    }
}
