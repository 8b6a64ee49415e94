internal import Martlet
internal import Synchronization

// Reading and writing
extension WASIPreview1 {
    /// One read gives at most this much, so that no program can make the host collect more.
    static let readBytesMax: UInt64 = 1 << 20
    /// Sizes in which the host's side of a stream sees bytes.
    private static let chunkBytes: UInt64 = 1 << 16

    /// The price is that of the bytes asked for, since what there is to read may not yet be known.
    func readBytes(_ caller: borrowing Caller, _ call: Arguments) throws -> UInt64 {
        try movedBytes(caller, call, max: Self.readBytesMax)
    }

    func writeBytes(_ caller: borrowing Caller, _ call: Arguments) throws -> UInt64 {
        try movedBytes(caller, call, max: .max)
    }

    private func movedBytes(
        _ caller: borrowing Caller, _ call: Arguments, max: UInt64
    ) throws -> UInt64 {
        let (array, count) = (call.size(1), call.size(2))
        try caller.memory.require(call.size(3), count: 4)
        let vectors = try Vectors(caller.memory, at: array, count: count)
        return min(vectors?.byteCount ?? 0, max) + Vectors.arrayBytes(count: count)
    }

    /// (descriptor, vectors, vector count, byte count out)
    func fdWrite(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        let memory = caller.memory
        try memory.require(call.size(3), count: 4)
        guard case .output(let stream) = state.withLock({ $0[call.u32(0)]?.stream }) else {
            return .badDescriptor
        }
        guard let vectors = try Vectors(memory, at: call.size(1), count: call.size(2)) else {
            return .invalidArgument
        }
        for buffer in vectors.buffers { try write(buffer, of: memory, to: stream) }
        try memory.store(UInt32(vectors.byteCount), at: call.size(3))
        return .success
    }

    private func write(
        _ buffer: Vectors.Buffer, of memory: GuestMemory, to stream: OutputStream
    ) throws {
        let output = configuration[stream]
        let count = state.withLock { $0[stream].admit(buffer.count, bytesMax: output.bytesMax) }
        var done: UInt64 = 0
        while done < count {
            let chunk = try memory.bytes(
                at: buffer.address + done, count: min(count - done, Self.chunkBytes))
            if let sink = output.sink {
                try sink(chunk)
            } else {
                state.withLock { $0[stream].bytes += chunk }
            }
            done += UInt64(chunk.count)
        }
    }

    /// (descriptor, vectors, vector count, byte count out)
    func fdRead(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        let memory = caller.memory
        try memory.require(call.size(3), count: 4)
        guard state.withLock({ $0[call.u32(0)]?.stream }) == .input else { return .badDescriptor }
        guard let vectors = try Vectors(memory, at: call.size(1), count: call.size(2)) else {
            return .invalidArgument
        }
        let input = try takeInput(Int(min(vectors.byteCount, Self.readBytesMax)))
        var rest = input[...]
        for buffer in vectors.buffers where !rest.isEmpty {
            let part = rest.prefix(Int(buffer.count))
            try memory.write(part, at: buffer.address)
            rest = rest.dropFirst(part.count)
        }
        try memory.store(UInt32(input.count), at: call.size(3))
        return .success
    }

    /// The next bytes of standard input: as many as wanted, if the input has them and is not
    /// interactive.
    ///
    /// Until there are enough, what comes from a reader only gathers in the state. So a reader may
    /// pause the run: the call is then made again, and misses nothing.
    private func takeInput(_ wanted: Int) throws -> [UInt8] {
        switch configuration.stdin {
        case .bytes(let bytes):
            return state.withLock { state in
                let start = Int(clamping: state.stdin.position)
                let taken = [UInt8](bytes.dropFirst(start).prefix(wanted))
                state.stdin.position += UInt64(taken.count)
                return taken
            }
        case .stream(let reader):
            while try readAhead(reader, upTo: wanted) {}
        case .interactive(let reader):
            if state.withLock({ $0.stdin.readAhead.isEmpty }) {
                _ = try readAhead(reader, upTo: wanted)
            }
        }
        return state.withLock { state in
            let taken = [UInt8](state.stdin.readAhead.prefix(wanted))
            state.stdin.readAhead.removeFirst(taken.count)
            state.stdin.position += UInt64(taken.count)
            return taken
        }
    }

    /// Asks a reader once, unless there is enough or no more; says whether anything came.
    private func readAhead(_ reader: Input.Reader, upTo wanted: Int) throws -> Bool {
        let missing = state.withLock { state in
            state.stdin.hasEnded ? 0 : wanted - state.stdin.readAhead.count
        }
        guard missing > 0 else { return false }
        // The lock is free meanwhile: reading may take as long as it likes.
        let bytes = try reader(min(missing, Int(Self.chunkBytes)))
        state.withLock { state in
            state.stdin.readAhead += bytes
            state.stdin.hasEnded = bytes.isEmpty
        }
        return !bytes.isEmpty
    }
}

// What streams are
extension WASIPreview1 {
    private func fileType(_ stream: Descriptor.Stream) -> FileType {
        let isTerminal =
            switch stream {
            case .input: configuration.stdin.isTerminal
            case .output(let stream): configuration[stream].isTerminal
            }
        return isTerminal ? .characterDevice : .unknown
    }

    /// (descriptor, `fdstat` out)
    func fdFdstatGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try caller.memory.require(call.size(1), count: 24)
        guard let descriptor = state.withLock({ $0[call.u32(0)] }) else { return .badDescriptor }
        let rights = descriptor.stream == .input ? Rights.read : Rights.write
        try caller.memory.write([UInt8](repeating: 0, count: 24), at: call.size(1))
        try caller.memory.store(fileType(descriptor.stream).rawValue, at: call.size(1))
        try caller.memory.store(descriptor.flags, at: call.size(1) + 2)
        try caller.memory.store(rights, at: call.size(1) + 8)
        try caller.memory.store(rights, at: call.size(1) + 16)
        return .success
    }

    /// (descriptor, `fdflags`)
    func fdFdstatSetFlags(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        // append, dsync, nonblock, rsync, sync
        guard let flags = UInt16(exactly: call.u32(1)), flags < 1 << 5 else {
            return .invalidArgument
        }
        return state.withLock { state in
            guard state[call.u32(0)] != nil else { return .badDescriptor }
            state.descriptors[Int(call.u32(0))]?.flags = flags
            return .success
        }
    }

    /// (descriptor, `filestat` out): only the kind is known of a stream
    func fdFilestatGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try caller.memory.require(call.size(1), count: 64)
        guard let descriptor = state.withLock({ $0[call.u32(0)] }) else { return .badDescriptor }
        try caller.memory.write([UInt8](repeating: 0, count: 64), at: call.size(1))
        try caller.memory.store(fileType(descriptor.stream).rawValue, at: call.size(1) + 16)
        return .success
    }

    /// (descriptor)
    func fdClose(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        state.withLock { state in
            guard state[call.u32(0)] != nil else { return .badDescriptor }
            state.descriptors[Int(call.u32(0))] = nil
            return .success
        }
    }

    /// (from, to): both must be open
    func fdRenumber(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        let (from, to) = (call.u32(0), call.u32(1))
        return state.withLock { state in
            guard let descriptor = state[from], state[to] != nil else { return .badDescriptor }
            state.descriptors[Int(from)] = nil
            state.descriptors[Int(to)] = descriptor
            return .success
        }
    }

    /// (descriptor, offset, whence, position out)
    func fdSeek(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        guard call.u32(2) <= 2 else { return .invalidArgument }
        return errno(ofStream: call.u32(0), .notSeekable)
    }

    /// (descriptor, position out)
    func fdTell(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        errno(ofStream: call.u32(0), .notSeekable)
    }

    /// (descriptor, vectors, vector count, offset, byte count out)
    func fdPread(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        let stream = state.withLock { $0[call.u32(0)]?.stream }
        return stream == .input ? .notSeekable : .badDescriptor
    }

    /// (descriptor, vectors, vector count, offset, byte count out)
    func fdPwrite(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        guard case .output = state.withLock({ $0[call.u32(0)]?.stream }) else {
            return .badDescriptor
        }
        return .notSeekable
    }

    /// (descriptor, …)
    func fdPrestatDirName(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        errno(ofStream: call.u32(0), .notDirectory)
    }

    /// (descriptor, …): any function on sockets
    func sock(_ caller: borrowing Caller, _ call: Arguments) -> Errno {
        errno(ofStream: call.u32(0), .notSocket)
    }

    private func errno(ofStream descriptor: UInt32, _ errno: Errno) -> Errno {
        state.withLock { $0[descriptor] } == nil ? .badDescriptor : errno
    }
}
