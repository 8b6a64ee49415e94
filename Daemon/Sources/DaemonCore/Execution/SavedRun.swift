import Martlet

/// A snapshot of a run, with everything that it needs to go on.
struct StoredSnapshot: Sendable {
    let snapshot: Snapshot
    let pages: [SnapshotHash: [UInt8]]
}

/// What a run has come to by the time of a snapshot, besides what the engine knows of it.
struct SavedProgress: Equatable {
    /// Units used by instantiation and the calls that have returned.
    var settled: UInt64
    var peakPages: UInt64
    /// Calls that have not returned, the one that is going on among them; 0 while there is no instance.
    var callsLeft: UInt64
    /// Time on the clock.
    var elapsed: Duration

    private static let version: UInt8 = 1

    init(settled: UInt64, peakPages: UInt64, callsLeft: UInt64, elapsed: Duration) {
        self.settled = settled
        self.peakPages = peakPages
        self.callsLeft = callsLeft
        self.elapsed = elapsed
    }

    /// Nil if this is not what `bytes` gives.
    init?(_ bytes: [UInt8]) {
        let count = 4
        guard bytes.first == Self.version, bytes.count == 1 + 8 * count else { return nil }
        let numbers = (0..<count).map { index in
            bytes[1 + 8 * index..<9 + 8 * index].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        self.init(
            settled: numbers[0], peakPages: numbers[1], callsLeft: numbers[2],
            elapsed: .microseconds(Int64(clamping: numbers[3])))
    }

    var bytes: [UInt8] {
        let microseconds = UInt64(clamping: elapsed.microseconds)
        return [Self.version]
            + [settled, peakPages, callsLeft, microseconds].flatMap { number in
                (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
            }
    }
}

/// Why a snapshot is not one of the run that is to go on.
enum ForeignSnapshot: Error, CustomStringConvertible {
    case note, limits, fuel, calls

    var description: String {
        switch self {
        case .note: "what was noted with it is damaged"
        case .limits: "it has other limits"
        case .fuel: "it has more fuel than the run may have"
        case .calls: "it is in a call that the run does not make"
        }
    }
}
