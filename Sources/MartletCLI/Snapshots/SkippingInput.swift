import Synchronization

/// The process's standard input without its beginning, which an earlier process has read.
final class SkippingInput: Sendable {
    private let left: Mutex<UInt64>

    init(_ count: UInt64) { left = Mutex(count) }

    /// One piece of input, at most `count` bytes; empty at the end.
    func read(_ count: Int) throws(Failure) -> [UInt8] {
        try left.withLock { left throws(Failure) in
            while left > 0 {
                let piece = try Terminal.readInput(Int(min(left, 1 << 20)))
                guard !piece.isEmpty else {
                    throw Failure(
                        .hostFailure,
                        "standard input is shorter than what the run has already read of it")
                }
                left -= UInt64(piece.count)
            }
        }
        return try Terminal.readInput(count)
    }
}
