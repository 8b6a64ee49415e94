internal import Martlet

/// The buffers of one `fd_read` or `fd_write`, all inside the memory.
struct Vectors {
    struct Buffer {
        var address: UInt64
        var count: UInt64
    }

    private(set) var buffers: [Buffer] = []
    /// Over all buffers.
    private(set) var byteCount: UInt64 = 0

    /// A call looks at no more buffers than this; it then moves less than it was asked to, as
    /// calls may, and says so. The C library has the same limit, as `IOV_MAX`.
    static let countMax: UInt64 = 1024

    /// Reads an array of addresses and lengths.
    ///
    /// - Returns: `nil` if the lengths add up to more than a call can give as its result
    init?(_ memory: GuestMemory, at address: UInt64, count: UInt64) throws {
        for position in 0..<min(count, Self.countMax) {
            let buffer = Buffer(
                address: UInt64(try memory.load(UInt32.self, at: address + position * 8)),
                count: UInt64(try memory.load(UInt32.self, at: address + position * 8 + 4)))
            try memory.require(buffer.address, count: buffer.count)
            byteCount += buffer.count
            if buffer.count > 0 { buffers.append(buffer) }
        }
        if byteCount > UInt32.max { return nil }
    }

    /// Bytes that the array itself takes, as far as it is read.
    static func arrayBytes(count: UInt64) -> UInt64 { min(count, countMax) * 8 }
}
