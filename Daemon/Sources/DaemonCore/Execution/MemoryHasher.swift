import Crypto
import Martlet
import Receipts

/// Makes the hash of an instance's memories, in steps, since the thread has other runs to see to.
///
/// It is the SHA-256 of, for each memory in the order of indices, its size in pages as eight bytes,
/// the lowest first, and then all its bytes.
struct MemoryHasher {
    static let bytesPerStep = 4 << 20

    private let memories: [LinearMemory]
    private var hasher = SHA256()
    private var index = 0
    private var offset = 0

    init(_ memories: [LinearMemory]) { self.memories = memories }

    /// Goes one step further; the hash, if that was the last.
    mutating func advance() -> ContentHash? {
        var room = Self.bytesPerStep
        while index < memories.count {
            guard room > 0 else { return nil }
            let memory = memories[index]
            if offset == 0 {
                withUnsafeBytes(of: memory.pages.littleEndian) {
                    hasher.update(bufferPointer: $0)
                }
            }
            let (start, wanted) = (offset, room)
            let (count, isWhole) = memory.withBytes { bytes in
                let part = bytes.extracting(start..<min(start + wanted, bytes.byteCount))
                part.withUnsafeBytes { hasher.update(bufferPointer: $0) }
                return (part.byteCount, start + part.byteCount == bytes.byteCount)
            }
            room -= count
            (index, offset) = isWhole ? (index + 1, 0) : (index, offset + count)
        }
        return ContentHash(hasher.finalize())
    }
}
