internal import Martlet
internal import Synchronization

extension WASIPreview1 {
    /// (code)
    func procExit(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        throw HostExit(code: call.u32(0))
    }

    /// (signal): there is nobody to send it to
    func procRaise(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        let lastSignal: UInt32 = 30  // SIGSYS
        return call.u32(0) <= lastSignal ? .notSupported : .invalidArgument
    }

    func randomBytes(_ caller: borrowing Caller, _ call: Arguments) throws -> UInt64 {
        try caller.memory.require(call.size(0), count: call.size(1))
        return call.size(1)
    }

    /// (buffer, byte count)
    func randomGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        let (address, count) = (call.size(0), call.size(1))
        try caller.memory.require(address, count: count)
        let position = state.withLock { state in
            defer { state.randomPosition &+= count }
            return state.randomPosition
        }
        let bytes = RandomBytes(seed: configuration.seed)
        var done: UInt64 = 0
        while done < count {
            let chunk = bytes.chunk(at: position &+ done, count: Int(min(count - done, 4096)))
            try caller.memory.write(chunk, at: address + done)
            done += UInt64(chunk.count)
        }
        return .success
    }
}

/// An endless sequence of bytes, given by its seed: the outputs of SplitMix64, each as eight bytes,
/// least significant first.
///
/// SplitMix64 mixes a counter, so any place in the sequence can be computed at once and the state
/// of a run is one number. It is not meant to keep secrets; nor could any generator whose seed is
/// known. (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014.)
struct RandomBytes {
    var seed: UInt64

    /// The output with a number, from 0.
    func word(_ number: UInt64) -> UInt64 {
        var word = seed &+ (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// Some bytes from a position in the sequence.
    func chunk(at position: UInt64, count: Int) -> [UInt8] {
        let skipped = Int(position % 8)
        let words = (0..<(skipped + count + 7) / 8).map { offset in
            word(position / 8 &+ UInt64(offset)).littleEndian
        }
        // SAFETY: numbers are readable as bytes, and the result is a copy.
        return words.withUnsafeBytes { [UInt8]($0.dropFirst(skipped).prefix(count)) }
    }
}
