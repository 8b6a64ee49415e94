import Martlet

/// The fuel of a whole command: its limit, and what its parts have used. Parts are instantiations
/// and calls, one after the other.
struct Budget {
    /// `nil` is no limit.
    let limit: UInt64?
    /// A part gets its fuel in pieces of this size.
    let step: UInt64

    /// Used by instantiations that are complete.
    private(set) var instantiation: UInt64 = 0
    /// Used by calls that are complete.
    private(set) var calls: UInt64 = 0
    /// Given to the current part.
    private var granted: UInt64 = 0

    init(limit: UInt64?, step: UInt64) {
        self.limit = limit
        self.step = max(1, step)
    }

    /// Goes on in a part that was given fuel before.
    init(limit: UInt64?, step: UInt64, _ note: RunNote, granted: UInt64) {
        self.init(limit: limit, step: step)
        instantiation = note.instantiation.number
        calls = note.calls.number
        self.granted = granted
    }

    var used: UInt64 { instantiation.addingSaturating(calls) }

    /// The first piece for the next part.
    mutating func begin() -> UInt64 {
        granted = 0
        return more() ?? 0
    }

    /// The next piece for the current part; `nil` when the limit is reached.
    mutating func more() -> UInt64? {
        let left = (limit ?? .max) - min(used, limit ?? .max)
        guard granted < left else { return nil }
        let piece = min(step, left - granted)
        granted += piece
        return piece
    }

    mutating func endInstantiation(_ units: UInt64) {
        instantiation = instantiation.addingSaturating(units)
    }

    mutating func endCall(_ units: UInt64) { calls = calls.addingSaturating(units) }
}
