import WasmModule

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The pages in which snapshots hold memories. They are smaller than those of WebAssembly, so that
/// few bytes here and there do not become many.
enum SnapshotPage {
    static let byteCount = 4096
    static let perWasmPage = MemoryEntity.pageSize / UInt64(byteCount)

    static let zeros = [UInt8](repeating: 0, count: byteCount)
    /// Of a page of zeros, which is never stored.
    static let zeroHash = SnapshotHash(of: zeros)
}

/// What instantiation has put into a memory: the active data segments, in order.
///
/// Their places are constant expressions over globals that never change, so the image can be made
/// again at any time.
struct InitialImage {
    private struct Write {
        var bytes: [UInt8]
        var source: Range<Int>
        var start: UInt64
    }

    private var writes: [Write] = []
    /// By snapshot page: which of them reach into it, in order.
    private var writesByPage: [UInt64: [Int]] = [:]

    /// - Parameter machine: evaluates the places; where one lies beyond the memory, `nil` is the result
    init?(of memory: MemoryEntity, in instances: [InstanceEntity], _ machine: Execution) {
        for instance in instances {
            let definition = instance.code.definition
            let constants = ConstantEvaluator(instance, machine)
            for segment in definition.data where !segment.range.isEmpty {
                guard case .active(let index, let offset) = segment.mode,
                    instance.memories[index.position] === memory
                else { continue }
                guard let start = try? constants.evaluate(offset).low,
                    machine.isInBounds(start, UInt64(segment.range.count), memory.byteCount)
                else { return nil }
                add(Write(bytes: definition.bytes, source: segment.range, start: start))
            }
        }
    }

    private mutating func add(_ write: Write) {
        let size = UInt64(SnapshotPage.byteCount)
        let last = write.start + UInt64(write.source.count - 1)
        for page in write.start / size...last / size {
            writesByPage[page, default: []].append(writes.count)
        }
        writes.append(write)
    }

    /// Whether a page is as instantiation left it.
    func matches(_ page: UInt64, _ contents: UnsafeRawBufferPointer) -> Bool {
        guard let positions = writesByPage[page] else {
            return SnapshotPage.zeros.withUnsafeBytes { areEqual(contents, $0) }
        }
        var initial = SnapshotPage.zeros
        let first = page * UInt64(SnapshotPage.byteCount)
        for position in positions {
            let write = writes[position]
            let from = max(first, write.start)
            let to = min(
                first + UInt64(SnapshotPage.byteCount), write.start + UInt64(write.source.count))
            let source = write.source.lowerBound + Int(from - write.start)
            let target = Int(from - first)
            let count = Int(to - from)
            initial.replaceSubrange(
                target..<target + count, with: write.bytes[source..<source + count])
        }
        return initial.withUnsafeBytes { areEqual(contents, $0) }
    }

    /// Puts the image into a memory of zeros.
    func write(to memory: MemoryEntity) {
        for write in writes { memory.write(write.bytes, write.source, at: write.start) }
    }

    private func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count, let first = left.baseAddress,
            let second = right.baseAddress
        else { return left.count == right.count }
        return memcmp(first, second, left.count) == 0
    }
}

extension MemoryEntity {
    /// The contents of a snapshot page.
    func contents(ofPage page: UInt64) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: base + Int(page) * SnapshotPage.byteCount, count: SnapshotPage.byteCount)
    }

    /// Hands over every snapshot page that may hold anything but zeros, in ascending order.
    ///
    /// The system knows which pages of an address range were never touched; where it does not tell,
    /// every page is one that may.
    func forEachTouchedPage(_ body: (UInt64) throws -> Void) rethrows {
        let count = byteCount / UInt64(SnapshotPage.byteCount)
        guard let map = PageMap() else {
            for page in 0..<count { try body(page) }
            return
        }
        let perSystemPage = UInt64(max(1, map.pageSize / SnapshotPage.byteCount))
        try map.forEachTouchedPage(from: base, byteCount: Int(byteCount)) { position in
            let first = UInt64(position) * perSystemPage
            for page in first..<min(count, first + perSystemPage) { try body(page) }
        }
    }
}

/// Linux's account of which pages of this process are in memory or swapped out (`proc(5)`).
///
/// `mincore` would be simpler, but takes a page that was swapped out for one that was never touched.
private final class PageMap {
    let pageSize: Int
    private let descriptor: Int32

    private static let entryBytes = 8
    private static let entriesAtOnce = 1 << 15
    /// In memory, or swapped out.
    private static let touched: UInt64 = 1 << 63 | 1 << 62

    /// `nil` where there is no such account, or one that cannot be believed.
    init?() {
        #if os(Linux)
            let size = Int(sysconf(Int32(_SC_PAGESIZE)))
            guard size >= SnapshotPage.byteCount, size % SnapshotPage.byteCount == 0 else {
                return nil
            }
            pageSize = size
            descriptor = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return nil }
            // A page just written must be there.
            let probe = [UInt64](repeating: 1, count: 1)
            let isThere = probe.withUnsafeBytes { bytes in
                bytes.baseAddress.map { isTouched(UInt(bitPattern: $0)) } ?? false
            }
            guard isThere else { return nil }
        #else
            return nil
        #endif
    }

    deinit { close(descriptor) }

    private func isTouched(_ address: UInt) -> Bool {
        var entries: [UInt64] = [0]
        return read(&entries, from: Int(address) / pageSize, count: 1)
            && entries[0] & Self.touched != 0
    }

    private func read(_ entries: inout [UInt64], from page: Int, count: Int) -> Bool {
        let byteCount = count * Self.entryBytes
        // SAFETY: the buffer has room for `count` entries.
        return entries.withUnsafeMutableBytes {
            pread(descriptor, $0.baseAddress, byteCount, off_t(page * Self.entryBytes))
        } == byteCount
    }

    /// Hands over the positions, counted in pages of the system, of all pages that may hold anything.
    func forEachTouchedPage(
        from base: UnsafeMutableRawPointer, byteCount: Int, _ body: (Int) throws -> Void
    ) rethrows {
        let first = Int(UInt(bitPattern: base)) / pageSize
        let count = (byteCount + pageSize - 1) / pageSize
        var entries = [UInt64](repeating: 0, count: min(count, Self.entriesAtOnce))
        var done = 0
        while done < count {
            let number = min(count - done, Self.entriesAtOnce)
            let isKnown = read(&entries, from: first + done, count: number)
            for position in 0..<number where !isKnown || entries[position] & Self.touched != 0 {
                try body(done + position)
            }
            done += number
        }
    }
}
