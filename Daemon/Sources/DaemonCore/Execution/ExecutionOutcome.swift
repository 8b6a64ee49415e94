package import Receipts

/// What became of a run: all of it is decided by the request and the module, unless somebody or the
/// clock stopped the run.
package struct ExecutionOutcome: Sendable, Hashable {
    package enum State: String, Sendable, Hashable {
        case succeeded, failed, cancelled
    }

    /// Why the run ended.
    package enum Reason: Sendable, Hashable {
        case returned
        /// The program ended itself; any code but 0 is a failure.
        case exited(UInt32)
        /// `kind` is one of the engine's closed list.
        case trapped(kind: String, message: String)
        /// An exception that nothing caught: its tag, if that has an exported name, and payload.
        case threw(tag: String?, payload: [String])
        /// The next instruction would have cost more than was left.
        case outOfFuel
        /// The module begins with more memory or greater tables than the limits allow.
        case memory(String)
        /// The run was still going when its time on the clock was over.
        case deadline
        case cancelled
        case invalidModule(String)
        /// The module imports what it is not given.
        case link(String)
        /// There is no function of this name to begin with.
        case unknownEntry(String)
        /// The arguments, or the environment, are not such that the run could begin.
        case invalidArguments(String)
    }

    package struct Output: Sendable, Hashable {
        package var bytes: [UInt8] = []
        /// Whether more was written than is kept.
        package var isTruncated = false
    }

    package var reason: Reason
    /// What the function returned, as text.
    package var results: [String] = []
    package var stdout = Output()
    package var stderr = Output()
    /// Units, those of instantiation included.
    package var fuelUsed: UInt64 = 0
    /// The most pages of memory held at once.
    package var peakPages: UInt64 = 0
    /// Of all memories as the run left them, as `MemoryHasher` says, if it was asked for. Nil where
    /// the run had no instance, or did not end by itself.
    package var memoryHash: ContentHash?

    package var state: State {
        switch reason {
        case .returned, .exited(0): .succeeded
        case .cancelled: .cancelled
        default: .failed
        }
    }

    /// The code that a program ended with.
    package var exitCode: UInt32? {
        switch reason {
        case .returned: 0
        case .exited(let code): code
        default: nil
        }
    }

    /// Whether another run of the same request ends in the same way.
    package var isRepeatable: Bool {
        switch reason {
        case .deadline, .cancelled: false
        default: true
        }
    }
}

/// How a node is done with a run.
package enum ExecutionEnding: Sendable, Equatable {
    /// With the time that passed from when it could run until it ended.
    case finished(ExecutionOutcome, wall: Duration)
    /// It has no outcome: it may go on, or run again from its beginning, here or elsewhere.
    case givenBack(Cause)

    package enum Cause: Sendable, Equatable {
        case shutdown
        /// It came to need more memory than the node had left.
        case memory
        /// Somebody else may be running it.
        case leaseLost
        /// The bytes of the module could not be had, or were others than the hash says.
        case moduleUnavailable(String)
        /// The system refused memory that the budget has.
        case outOfHostMemory
    }

    package var outcome: ExecutionOutcome? {
        if case .finished(let outcome, _) = self { outcome } else { nil }
    }
}
