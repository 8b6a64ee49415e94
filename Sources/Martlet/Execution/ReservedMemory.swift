#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Address space that is reserved once and costs nothing until it is touched: it never moves, and
/// reads as zeros at first.
///
/// SAFETY: mapped when it is made, unmapped when it goes; nobody keeps `base` longer.
struct ReservedMemory: ~Copyable {
    let base: UnsafeMutableRawPointer
    let byteCount: Int

    /// - Throws: `HostOutOfMemory` where the system refuses.
    init(byteCount: Int) throws(HostOutOfMemory) {
        let pageSize = 4096
        self.byteCount = max(pageSize, (byteCount + pageSize - 1) & ~(pageSize - 1))
        #if os(Linux)
            let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        #else
            let flags = MAP_PRIVATE | MAP_ANON
        #endif
        guard let base = mmap(nil, self.byteCount, PROT_READ | PROT_WRITE, flags, -1, 0),
            base != MAP_FAILED
        else { throw HostOutOfMemory(byteCount: byteCount) }
        self.base = base
    }

    deinit { munmap(base, byteCount) }
}

/// Fills memory as fast as the system can.
func fillBytes(_ start: UnsafeMutableRawPointer, _ value: UInt8, count: Int) {
    // Even of no bytes, `memset` may ask for the page that they would be on.
    guard count > 0 else { return }
    memset(start, Int32(value), count)
}

/// The host could not provide memory that the limits allow. Not an outcome of the program: with
/// enough memory the run would have gone on.
public struct HostOutOfMemory: Error, Sendable, Hashable {
    public let byteCount: Int
}
