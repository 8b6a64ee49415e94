import Synchronization

/// The memory of the node that runs may hold together.
///
/// A run reserves what it needs before it begins and returns that when it has ended. Who does not fit
/// waits, in order: a great one is not overtaken by small ones for ever. A run that can go on elsewhere
/// begins with less than it could come to use, and asks for more when it has that; one that does not
/// get it leaves, and is given back. So no run's outcome depends on its neighbours.
final class MemoryBudget: Sendable {
    private struct Waiting {
        var id: UInt64
        var bytes: UInt64
        var grant: @Sendable () -> Void
    }

    private struct State {
        var reserved: UInt64 = 0
        var peak: UInt64 = 0
        var waiting: [Waiting] = []

        /// Takes what fits now from the head of the line.
        mutating func admit(_ total: UInt64) -> [@Sendable () -> Void] {
            var grants: [@Sendable () -> Void] = []
            while let first = waiting.first, first.bytes <= total - reserved {
                reserved += first.bytes
                peak = max(peak, reserved)
                grants.append(first.grant)
                waiting.removeFirst()
            }
            return grants
        }
    }

    let total: UInt64
    private let state = Mutex(State())

    init(total: UInt64) {
        self.total = total
    }

    /// Whether so much can ever be reserved.
    func fits(_ bytes: UInt64) -> Bool { bytes <= total }

    /// Calls `grant` as soon as the bytes are reserved, which may be at once.
    func reserve(_ bytes: UInt64, id: UInt64, grant: @escaping @Sendable () -> Void) {
        precondition(fits(bytes), "a reservation can never be met")
        let grants = state.withLock { state in
            state.waiting.append(Waiting(id: id, bytes: bytes, grant: grant))
            return state.admit(total)
        }
        for grant in grants { grant() }
    }

    /// Takes more for somebody who has some, before those who wait, whom that helps: it ends the
    /// sooner. False if there is not so much now.
    func extend(by bytes: UInt64) -> Bool {
        state.withLock { state in
            guard bytes <= total - state.reserved else { return false }
            state.reserved += bytes
            state.peak = max(state.peak, state.reserved)
            return true
        }
    }

    /// Leaves the line: false if the bytes were granted already, or never asked for.
    func withdraw(_ id: UInt64) -> Bool {
        let (found, grants) = state.withLock { state in
            guard let place = state.waiting.firstIndex(where: { $0.id == id }) else {
                return (false, [@Sendable () -> Void]())
            }
            state.waiting.remove(at: place)
            return (true, state.admit(total))
        }
        for grant in grants { grant() }
        return found
    }

    func release(_ bytes: UInt64) {
        let grants = state.withLock { state in
            state.reserved -= bytes
            return state.admit(total)
        }
        for grant in grants { grant() }
    }

    var reserved: UInt64 { state.withLock { $0.reserved } }
    var peak: UInt64 { state.withLock { $0.peak } }
    var waitingCount: Int { state.withLock { $0.waiting.count } }
}
