/// Why bytes are no snapshot that can be restored, or why a run cannot be made one.
public struct SnapshotError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        // What the bytes alone show.
        /// The first bytes are not those of a snapshot.
        case notASnapshot
        case unsupportedVersion(UInt32)
        case unexpectedEnd
        /// A number is longer than it may be, or too large.
        case malformedNumber
        /// More elements are announced than bytes are left.
        case countOutOfBounds(UInt64)
        /// A byte that tells kinds apart has none of the known values.
        case unknownKind(UInt8)
        case malformedText
        case trailingBytes(Int)
        /// The state does not have the digest that follows it.
        case digestMismatch

        // What shows beside the modules, the imports and the limits.
        /// None of the modules has this hash.
        case moduleMissing(SnapshotHash)
        /// The run was charged by another schedule than the module now has.
        case scheduleMismatch(String)
        /// More is asked for than is allowed.
        case limitExceeded(Resource, needed: UInt64, allowed: UInt64)
        /// Neither the snapshot nor whoever restores it has the contents of a page.
        case pageMissing(SnapshotHash)
        /// The contents of a page do not have its hash.
        case pageMismatch(SnapshotHash)
        /// Something does not fit the module or the rest of the snapshot.
        case invalid(Part, position: Int, Violation)
        /// A host module does not take its state: its name, and why.
        case hostState(String, String)

        // What a run may have that no snapshot can hold.
        /// An instance in the store was never completed.
        case incompleteInstance
        /// Instantiation has not come to the start function: what it does before is done again.
        case notStarted

        // What a snapshot is not of.
        case notACall
        case notAnInstantiation
    }

    public enum Resource: String, Sendable, Hashable {
        case memoryPages = "pages of memory"
        case tableElements = "table elements"
        case callDepth = "frames"
        case stackSlots = "slots of the stack"
        case outputBytes = "bytes of output"
        case heapBytes = "bytes of objects"
        case entities = "functions and types of instances"
    }

    public enum Part: String, Sendable, Hashable {
        case limits, module, instance, `import`, memory, table, global, element, data, object
        case held, argument, frame, local, operand, run, host
    }

    public enum Violation: String, Sendable, Hashable {
        case wrongCount = "the number does not fit the module"
        case wrongType = "the type does not fit the module"
        case unknownIndex = "an index leads nowhere"
        case wrongOrder = "not in ascending order"
        case outOfRange = "out of range"
        case noInstruction = "no reachable instruction begins there"
        case noCall = "the instruction calls nothing that could have led to the next frame"
        case inconsistent = "it contradicts another part"
    }

    public let reason: Reason
    /// In the snapshot, of what is malformed.
    public let offset: Int?

    init(_ reason: Reason, at offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }

    init(_ part: Part, _ position: Int, _ violation: Violation) {
        self.init(.invalid(part, position: position, violation))
    }

    public var description: String {
        "snapshot: \(reason)" + (offset.map { " (at byte \($0))" } ?? "")
    }
}

extension SnapshotError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notASnapshot: "this is no snapshot"
        case .unsupportedVersion(let version): "version \(version) of the format is unknown"
        case .unexpectedEnd: "unexpected end"
        case .malformedNumber: "malformed number"
        case .countOutOfBounds(let count): "\(count) elements do not fit into what is left"
        case .unknownKind(let byte): "unknown kind \(byte)"
        case .malformedText: "malformed UTF-8"
        case .trailingBytes(let count): "\(count) bytes too many"
        case .digestMismatch: "the digest does not fit: the bytes are damaged"
        case .moduleMissing(let hash): "the module with the hash \(hash) is missing"
        case .scheduleMismatch(let id): "the run was charged by the schedule \(id)"
        case .limitExceeded(let resource, let needed, let allowed):
            "it asks for \(needed) \(resource.rawValue), allowed are \(allowed)"
        case .pageMissing(let hash): "the page with the hash \(hash) is missing"
        case .pageMismatch(let hash): "the page with the hash \(hash) is damaged"
        case .invalid(let part, let position, let violation):
            "\(part.rawValue) \(position): \(violation.rawValue)"
        case .hostState(let name, let message): "state of \(name): \(message)"
        case .incompleteInstance: "an instance of the store was never completed"
        case .notStarted: "the instantiation has not come to the start function"
        case .notACall: "it is of an instantiation"
        case .notAnInstantiation: "it is of a call"
        }
    }
}
