import WasmModule

/// When a heap that still has room is collected. Programs see no difference.
package enum CollectionRhythm: Sendable, Hashable, CaseIterable {
    /// once as much was allocated as was found alive the last time
    case standard
    /// before each allocation
    case always
    /// only where there would be no room otherwise
    case never
}

/// The structures, arrays and exceptions of a store: memory for them, and the collector that finds
/// which of them nothing can name any more.
///
/// Objects do not move. Small ones lie in blocks of equal cells, one list of free cells for each
/// size; large ones have memory of their own. A collection marks what can be reached from the roots
/// and takes back the rest. It is invisible to programs: when they meet the cap depends only on what
/// they have allocated and can still reach (`Limits.heapBytes`).
///
/// SAFETY: cells and large objects belong to the heap until it is gone; references lead to objects
/// that the last collection has found or that were made since.
final class Heap {
    private struct Block {
        var base: UnsafeMutableRawPointer
        var cellBytes: Int
        /// Bytes of cells that have been handed out once.
        var used = 0
    }

    private static let blockBytes = 1 << 16
    private static let granule = 16
    /// Objects up to this size lie in blocks.
    private static let smallMax = 1024
    private static let thresholdMin: UInt64 = 1 << 20

    var rhythm = CollectionRhythm.standard
    /// Bytes of the objects found alive by the last collection, and of all made since.
    private(set) var bytes: UInt64 = 0
    /// As `bytes`, in objects.
    private(set) var count = 0
    /// Bytes of the objects found alive when the cap was last met, and of all made since: what counts
    /// against the cap. Collections at other times leave it alone, so it depends on the program only.
    var counted: UInt64 = 0
    private(set) var collectionCount = 0
    /// From how many bytes on a collection is worth its time.
    private var threshold = Heap.thresholdMin

    private var blocks: [Block] = []
    /// By cell size in granules: the first free cell, each of which leads to the next one.
    private var freeCells = [UnsafeMutableRawPointer?](
        repeating: nil, count: smallMax / granule + 1)
    /// By cell size in granules: the block whose unused end new cells come from.
    private var openBlocks = [Int?](repeating: nil, count: smallMax / granule + 1)
    private var largeObjects: [UnsafeMutableRawPointer] = []
    /// Where the references are in objects of each type of the store.
    private var traces = TraceTable()

    deinit {
        for block in blocks { block.base.deallocate() }
        for object in largeObjects { object.deallocate() }
    }

    // MARK: Allocation

    /// Whether there is room for an object more.
    func hasRoom(for size: UInt64, _ limits: Limits, collect: () -> Void) -> Bool {
        let isDue =
            switch rhythm {
            case .standard: bytes.addingSaturating(size) > threshold
            case .always: true
            case .never: false
            }
        let isFull = counted.addingSaturating(size) > limits.heapBytes
        if isDue || isFull {
            collect()
            collectionCount += 1
            threshold = max(Self.thresholdMin, bytes.addingSaturating(bytes))
        }
        guard isFull else { return true }
        counted = bytes
        return counted.addingSaturating(size) <= limits.heapBytesAlive
    }

    /// Memory for an object for which there is room. The contents are the caller's to write, before
    /// the next collection.
    func allocate(_ kind: Object.Kind, type: UInt32, count: Int = 0, size: UInt64) -> Object {
        let object = Object(size <= Self.smallMax ? cell(Int(size)) : largeObject(Int(size)))
        object.begin(kind, type: type, count: count, size: size)
        bytes += size
        counted += size
        self.count += 1
        return object
    }

    private func cell(_ size: Int) -> UnsafeMutableRawPointer {
        let granules = (size + Self.granule - 1) / Self.granule
        if let cell = freeCells[granules] {
            freeCells[granules] = cell.load(
                fromByteOffset: 8, as: UnsafeMutableRawPointer?.self)
            return cell
        }
        let cellBytes = granules * Self.granule
        if let open = openBlocks[granules],
            blocks[open].used + cellBytes <= Self.blockBytes
        {
            defer { blocks[open].used += cellBytes }
            return blocks[open].base + blocks[open].used
        }
        let base = UnsafeMutableRawPointer.allocate(
            byteCount: Self.blockBytes, alignment: Self.granule)
        openBlocks[granules] = blocks.count
        blocks.append(Block(base: base, cellBytes: cellBytes, used: cellBytes))
        return base
    }

    private func largeObject(_ size: Int) -> UnsafeMutableRawPointer {
        let object = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.granule)
        largeObjects.append(object)
        return object
    }

    // MARK: Collection

    /// What a collection has found but not yet looked into.
    struct Marker {
        fileprivate var pending: [Object] = []

        /// Marks what a slot refers to, if it is an object.
        @inline(__always)
        mutating func mark(_ reference: UInt64) {
            guard let object = Object(reference), !object.isMarked else { return }
            object.isMarked = true
            pending.append(object)
        }

        /// Marks what each slot of some references refers to.
        mutating func mark(_ references: some Sequence<UInt64>) {
            for reference in references { mark(reference) }
        }
    }

    /// Takes back every object that cannot be reached.
    /// - Parameter markRoots: marks every reference that the program or its host can name at once
    func collect(_ types: TypeRegistry, markRoots: (inout Marker) -> Void) {
        traces.extend(to: types)
        var marker = Marker()
        markRoots(&marker)
        while let object = marker.pending.popLast() {
            switch object.kind {
            case .structure:
                for offset in traces.references(of: object.type) {
                    marker.mark(object.load(Int(offset), .reference))
                }
            case .array where traces.isElementReference(of: object.type):
                for position in 0..<object.count {
                    marker.mark(object.load(Object.headerBytes + position * 8, .reference))
                }
            case .exception:
                for field in object.exceptionTag.layout.fields where field.storage == .reference {
                    marker.mark(object.load(field.offset, .reference))
                }
            case .array, .free: break
            }
        }
        sweep()
    }

    private func sweep() {
        bytes = 0
        count = 0
        for size in freeCells.indices {
            freeCells[size] = nil
            openBlocks[size] = nil
        }
        var kept: [Block] = []
        for block in blocks {
            if isEmpty(block) {
                block.base.deallocate()
            } else {
                kept.append(block)
                sweep(block, at: kept.count - 1)
            }
        }
        blocks = kept
        largeObjects.removeAll { address in
            let isDead = !keep(Object(address))
            if isDead { address.deallocate() }
            return isDead
        }
    }

    private func isEmpty(_ block: Block) -> Bool {
        stride(from: 0, to: block.used, by: block.cellBytes).allSatisfy {
            let object = Object(block.base + $0)
            return object.kind == .free || !object.isMarked
        }
    }

    /// Puts the cells of dead objects on the list of free ones.
    private func sweep(_ block: Block, at position: Int) {
        let granules = block.cellBytes / Self.granule
        for offset in stride(from: 0, to: block.used, by: block.cellBytes) {
            let object = Object(block.base + offset)
            if object.kind != .free, keep(object) { continue }
            object.begin(.free, type: 0, count: 0, size: 0)
            object.address.storeBytes(
                of: freeCells[granules], toByteOffset: 8, as: UnsafeMutableRawPointer?.self)
            freeCells[granules] = object.address
        }
        if block.used + block.cellBytes <= Self.blockBytes { openBlocks[granules] = position }
    }

    /// Whether an object is alive; it is counted and ready for the next collection then.
    private func keep(_ object: Object) -> Bool {
        guard object.isMarked else { return false }
        object.isMarked = false
        bytes += object.size
        count += 1
        return true
    }
}

/// Where the references are in objects of each type of a registry, flat.
private struct TraceTable {
    private var ranges: [Range<Int>] = []
    private var offsets: [UInt32] = []
    private var hasReferenceElements: [Bool] = []

    /// Takes over the types that a registry has gained.
    mutating func extend(to types: TypeRegistry) {
        for position in ranges.count..<types.count {
            let start = offsets.count
            var isReferenceArray = false
            switch types[CanonicalTypeID(rawValue: UInt32(position))].composite {
            case .structure(let fields):
                offsets += ObjectLayout(fields).fields.lazy
                    .filter { $0.storage == .reference }.map { UInt32($0.offset) }
            case .array(let element): isReferenceArray = Storage(element.storage) == .reference
            case .function: break
            }
            ranges.append(start..<offsets.count)
            hasReferenceElements.append(isReferenceArray)
        }
    }

    func references(of type: UInt32) -> ArraySlice<UInt32> { offsets[ranges[Int(type)]] }

    func isElementReference(of type: UInt32) -> Bool { hasReferenceElements[Int(type)] }
}
