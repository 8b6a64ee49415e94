public import WasmModule

/// A suspended run, or a suspended instantiation, as bytes: it goes on in another process, under another version of Martlet, on a
/// processor of another kind, and does and costs what it would have done here.
///
/// The bytes are a *state* and the *pages* of memory that are not as instantiation left them, each
/// named by its hash; `Documentation/Snapshots.md` has every field. Restoring checks all of it: bytes
/// of unknown origin give a `SnapshotError` or a run that its module could have come to.
public struct Snapshot: Sendable {
    let state: SnapshotState
    private let pages: [SnapshotHash: Range<Int>]
    private let bytes: [UInt8]

    /// Bytes of one page.
    public static let pageByteCount = SnapshotPage.byteCount

    /// Whether bytes begin as a snapshot does.
    public static func isSnapshot(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: SnapshotState.magic)
    }

    /// Reads a snapshot: the state, and whatever pages follow it.
    public init(_ bytes: [UInt8]) throws(SnapshotError) {
        let end: Int
        (state, end) = try SnapshotState.decode(bytes)
        guard (bytes.count - end) % SnapshotPage.byteCount == 0 else {
            throw SnapshotError(
                .trailingBytes((bytes.count - end) % SnapshotPage.byteCount), at: bytes.count)
        }
        var pages: [SnapshotHash: Range<Int>] = [:]
        bytes.withUnsafeBytes { buffer in
            for start in stride(from: end, to: bytes.count, by: SnapshotPage.byteCount) {
                let range = start..<start + SnapshotPage.byteCount
                pages[SnapshotHash(of: UnsafeRawBufferPointer(rebasing: buffer[range]))] = range
            }
        }
        self.pages = pages
        self.bytes = bytes
    }

    // MARK: What it says

    /// What whoever took the snapshot added to it.
    public var note: [UInt8] { state.note }
    /// The limits of the run.
    public var limits: Limits { state.limits }
    public var reason: SuspensionReason { state.run.reason }
    /// Whether instantiation is what goes on, and not a call.
    public var isInstantiation: Bool { state.run.start != nil }
    /// Units consumed by the run; those of instantiation only if that is what goes on.
    public var unitsConsumed: UInt64 { state.run.granted - min(state.run.granted, state.run.left) }
    /// Units granted and not yet consumed.
    public var fuelLeft: UInt64 { state.run.left }
    /// The modules that it needs, by their hashes, with the names of their fuel schedules.
    public var modules: [(hash: SnapshotHash, schedule: String)] {
        state.modules.map { ($0.hash, $0.schedule) }
    }
    /// Active functions, innermost first, with the positions of their instances in the store.
    public var frames: [(instance: Int, function: FunctionIndex, offset: Int)] {
        guard case .begun(let frames) = state.run.progress else { return [] }
        return frames.reversed().map {
            (Int($0.function.instance), FunctionIndex($0.function.index), Int($0.offset))
        }
    }
    /// Pages of 64 KiB of all memories.
    public var memoryPages: UInt64 {
        state.instances.reduce(0) { sum, instance in
            instance.memories.reduce(sum) { $0.addingSaturating($1.pages) }
        }
    }
    /// The pages that are not as instantiation left them, without those of zeros, each hash once.
    public var pageHashes: Set<SnapshotHash> {
        var hashes: Set<SnapshotHash> = []
        for instance in state.instances {
            for memory in instance.memories { hashes.formUnion(memory.changed.map(\.hash)) }
        }
        hashes.remove(SnapshotPage.zeroHash)
        return hashes
    }
    /// Those of them whose contents follow the state.
    public var includedPages: Set<SnapshotHash> { Set(pages.keys) }
    /// Objects of the heap.
    public var objectCount: Int { state.objects.count }
    /// The states of host modules, by their names.
    public var hostStates: [(name: String, bytes: [UInt8])] {
        state.hosts.map { ($0.name, $0.bytes) }
    }

    /// The contents of a page, if they are included.
    public func page(_ hash: SnapshotHash) -> [UInt8]? { pages[hash].map { Array(bytes[$0]) } }

    // MARK: Restoring

    /// Makes the run anew, in a store of its own.
    /// - Parameters:
    ///   - modules: at least those that the run needs; they are found by their hashes
    ///   - imports: the host functions that the instances import, with the same names. Host modules
    ///     with a state take it over from the snapshot.
    ///   - limits: the most that the snapshot's own limits may be, which the store gets
    ///   - otherPages: gives pages that are not included
    /// - Throws: `SnapshotError`; `LinkError` where imports are missing; `HostOutOfMemory`; what
    ///   `otherPages` throws
    public func restore(
        _ modules: [Module], _ imports: Imports = Imports(), within limits: Limits = .standard,
        otherPages: @escaping (SnapshotHash) throws -> [UInt8]? = { _ in nil }
    ) throws -> Suspension {
        guard !isInstantiation else { throw SnapshotError(.notACall) }
        let run = try restoreRun(modules, imports, limits, otherPages)
        return Suspension(run, state.run.reason)
    }

    /// Makes the instantiation anew, as `restore` does with the run of a call.
    public func restoreInstantiation(
        _ modules: [Module], _ imports: Imports = Imports(), within limits: Limits = .standard,
        otherPages: @escaping (SnapshotHash) throws -> [UInt8]? = { _ in nil }
    ) throws -> SuspendedInstantiation {
        guard isInstantiation else { throw SnapshotError(.notAnInstantiation) }
        let run = try restoreRun(modules, imports, limits, otherPages)
        return SuspendedInstantiation(InstantiationRun(starting: run), state.run.reason)
    }

    private func restoreRun(
        _ modules: [Module], _ imports: Imports, _ limits: Limits,
        _ otherPages: @escaping (SnapshotHash) throws -> [UInt8]?
    ) throws -> FunctionRun {
        var restoration = try SnapshotRestoration(
            state, modules, imports, within: limits
        ) { hash in
            if let contents = page(hash) { return contents }
            guard let contents = try otherPages(hash) else {
                throw SnapshotError(.pageMissing(hash))
            }
            guard contents.count == SnapshotPage.byteCount, SnapshotHash(of: contents) == hash
            else { throw SnapshotError(.pageMismatch(hash)) }
            return contents
        }
        return try restoration.restore()
    }
}

extension Module {
    /// Makes a run of this module anew, as `Snapshot.restore` does.
    public func restore(
        _ snapshot: Snapshot, _ imports: Imports = Imports(), within limits: Limits = .standard
    ) throws -> Suspension {
        try snapshot.restore([self], imports, within: limits)
    }

    /// By which snapshots name the module: the hash of its bytes.
    public var contentHash: SnapshotHash { code.hash }
}

/// A piece of a snapshot that is being written.
public enum SnapshotPart: Sendable {
    /// All but the pages; comes first.
    case state([UInt8])
    /// Each page that is not a known one, once.
    case page(SnapshotHash, [UInt8])
}

/// A call or an instantiation at rest, of which a snapshot can be taken.
public protocol Snapshottable: ~Copyable {
    /// Writes the run piece by piece: the state, then pages one after the other.
    ///
    /// The pieces in this order are a snapshot. A store that keeps pages by their hashes leaves out
    /// those that it has: so a snapshot taken after another one costs what changed between them.
    /// - Parameters:
    ///   - note: bytes of your own, to be found in `Snapshot.note`
    ///   - isKnown: whether the contents of a page are not needed
    /// - Throws: `SnapshotError`; what host modules throw that are asked for their state; what `sink`
    ///   throws
    borrowing func writeSnapshot(
        note: [UInt8], without isKnown: (SnapshotHash) -> Bool,
        to sink: (SnapshotPart) throws -> Void
    ) throws
}

extension Snapshottable where Self: ~Copyable {
    /// The run as bytes; it stays suspended and can still be resumed.
    ///
    /// Memory that was never touched takes no time and no room, nor does what is as instantiation left
    /// it.
    /// - Parameter note: bytes of your own, to be found in `Snapshot.note`
    /// - Throws: `SnapshotError`; what host modules throw that are asked for their state
    public borrowing func snapshot(note: [UInt8] = []) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try writeSnapshot(
            note: note, without: { _ in false },
            to: { part in
                switch part {
                case .state(let state): bytes += state
                case .page(_, let contents): bytes += contents
                }
            })
        return bytes
    }
}

extension Suspension: Snapshottable {
    public borrowing func writeSnapshot(
        note: [UInt8] = [], without isKnown: (SnapshotHash) -> Bool = { _ in false },
        to sink: (SnapshotPart) throws -> Void
    ) throws {
        try run.writeSnapshot(reason, note, without: isKnown, to: sink)
    }

    /// The instance whose function was called.
    public var instance: Instance { Instance(store: run.store, entity: run.instance) }

    /// All instances of the store, in the order in which they were made.
    public var instances: [Instance] {
        run.store.instances.map { Instance(store: run.store, entity: $0) }
    }
}

extension SuspendedInstantiation: Snapshottable {
    /// - Throws: beside what every snapshot may, `SnapshotError` with `notStarted` unless `isStarting`
    public borrowing func writeSnapshot(
        note: [UInt8] = [], without isKnown: (SnapshotHash) -> Bool = { _ in false },
        to sink: (SnapshotPart) throws -> Void
    ) throws {
        guard let starting else { throw SnapshotError(.notStarted) }
        try starting.writeSnapshot(reason, note, without: isKnown, to: sink)
    }
}

extension FunctionRun {
    fileprivate func writeSnapshot(
        _ reason: SuspensionReason, _ note: [UInt8], without isKnown: (SnapshotHash) -> Bool,
        to sink: (SnapshotPart) throws -> Void
    ) throws {
        var capture = SnapshotCapture(self)
        var state = try capture.state(note: note)
        state.run.reason = reason
        try sink(.state(state.encoded()))
        var done: Set<SnapshotHash> = [SnapshotPage.zeroHash]
        for (instance, saved) in zip(store.instances, state.instances) {
            let imported = instance.code.definition.importedMemoryCount
            for (index, memory) in saved.memories.enumerated() {
                let entity = instance.memories[imported + index]
                for page in memory.changed {
                    guard done.insert(page.hash).inserted, !isKnown(page.hash) else { continue }
                    try sink(.page(page.hash, [UInt8](entity.contents(ofPage: page.number))))
                }
            }
        }
    }
}
