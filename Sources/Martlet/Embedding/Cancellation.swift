import Synchronization

/// Asks a run to stop, from any thread.
public final class Cancellation: Sendable {
    private let flag = Atomic(false)

    public init() {}

    public func cancel() { flag.store(true, ordering: .relaxed) }

    public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}

/// What can interrupt a run between two slices of fuel.
struct Interruption {
    private let options: RunOptions?

    static let none = Interruption()

    private init() { options = nil }

    init(_ options: RunOptions) {
        self.options = options.deadline == nil && options.cancellation == nil ? nil : options
    }

    /// Whether anything but fuel may stop the run.
    var isAsked: Bool { options != nil }

    /// Units to be used before `reason` is asked again.
    var slice: UInt64 { options == nil ? 1 << 62 : 1_000_000 }

    /// Why the run must stop now.
    var reason: SuspensionReason? {
        guard let options else { return nil }
        if options.cancellation?.isCancelled == true { return .cancelled }
        if let deadline = options.deadline, ContinuousClock.now >= deadline { return .deadline }
        return nil
    }
}
