/// The SHA-256 of some bytes, by which snapshots name modules and pages of memory.
public struct SnapshotHash: Sendable, Hashable, CustomStringConvertible {
    public static let byteCount = 32

    /// The eight words of the digest, the first one first.
    private let words: SIMD8<UInt32>

    fileprivate init(words: SIMD8<UInt32>) { self.words = words }

    public init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes(SnapshotHash.init) }

    /// Of a digest as bytes; `nil` unless there are 32.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words = SIMD8<UInt32>()
        for (position, byte) in bytes.enumerated() {
            words[position / 4] = words[position / 4] << 8 | UInt32(byte)
        }
        self.words = words
    }

    init(of bytes: UnsafeRawBufferPointer) {
        var digest = Digest()
        digest.update(bytes)
        self = digest.finish()
    }

    /// Of all memories of an instance: for each its size in pages as eight bytes, the lowest first, and
    /// then all its bytes.
    package init(of memories: [LinearMemory]) {
        var digest = Digest()
        for memory in memories {
            withUnsafeBytes(of: memory.pages.littleEndian) { digest.update($0) }
            memory.withBytes { bytes in bytes.withUnsafeBytes { digest.update($0) } }
        }
        self = digest.finish()
    }

    public var bytes: [UInt8] {
        (0..<8).flatMap { position in
            (0..<4).map { UInt8(truncatingIfNeeded: words[position] >> UInt32(24 - 8 * $0)) }
        }
    }

    /// In hexadecimal.
    public var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension SnapshotHash: Comparable {
    public static func < (left: SnapshotHash, right: SnapshotHash) -> Bool {
        for position in 0..<8 where left.words[position] != right.words[position] {
            return left.words[position] < right.words[position]
        }
        return false
    }
}

/// SHA-256 in progress (FIPS 180-4).
struct Digest {
    private var state = SIMD8<UInt32>(
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
        0x5BE0_CD19)
    /// What does not make a block yet.
    private var rest: [UInt8] = []
    private var byteCount: UInt64 = 0

    private static let blockBytes = 64

    mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        byteCount += UInt64(bytes.count)
        var position = 0
        if !rest.isEmpty {
            position = min(Self.blockBytes - rest.count, bytes.count)
            rest += bytes[..<position]
            guard rest.count == Self.blockBytes else { return }
            rest.withUnsafeBytes { compress($0) }
            rest.removeAll(keepingCapacity: true)
        }
        let end = bytes.count - (bytes.count - position) % Self.blockBytes
        compress(UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
        rest += bytes[end...]
    }

    mutating func finish() -> SnapshotHash {
        let bitCount = byteCount * 8
        var padding: [UInt8] = [0x80]
        padding += [UInt8](repeating: 0, count: (119 - rest.count) % Self.blockBytes)
        padding += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * $0)) }
        update(padding)
        return SnapshotHash(words: state)
    }

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
        0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
        0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
        0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
        0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
        0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
        0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
        0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
        0xC671_78F2,
    ]

    /// Takes in whole blocks.
    private mutating func compress(_ bytes: UnsafeRawBufferPointer) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            Self.constants.withUnsafeBufferPointer { constants in
                // SAFETY: the loop stays in whole blocks, the schedule has 64 words, and so have the
                // constants.
                for start in stride(from: 0, to: bytes.count, by: Self.blockBytes) {
                    for position in 0..<16 {
                        schedule[position] = UInt32(
                            bigEndian: bytes.loadUnaligned(
                                fromByteOffset: start + position * 4, as: UInt32.self))
                    }
                    for position in 16..<64 {
                        let (early, late) = (schedule[position - 15], schedule[position - 2])
                        let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
                        let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
                        schedule[position] =
                            schedule[position - 16] &+ first &+ schedule[position - 7] &+ second
                    }
                    state = Self.round(state, schedule, constants)
                }
            }
        }
    }

    @inline(__always)
    private static func round(
        _ state: SIMD8<UInt32>, _ schedule: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>
    ) -> SIMD8<UInt32> {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for position in 0..<64 {
            let choice = (e & f) ^ (~e & g)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            let first =
                h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice
                &+ constants[position] &+ schedule[position]
            let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        return state &+ SIMD8(a, b, c, d, e, f, g, h)
    }
}

extension UInt32 {
    /// The bits moved to the right, those that fall out coming in at the left.
    @inline(__always)
    fileprivate func rotated(_ count: UInt32) -> UInt32 {
        self &>> count | self &<< (32 &- count)
    }
}
