import Martlet
import MartletWASI
import Synchronization
import Testing

/// Standard input and output.
struct StreamTests {
    @Test func writesGatherTheirBuffers() throws {
        let guest = Guest()
        try guest.memory.write(Array("world, hello".utf8), at: 1000)
        try guest.vectors((1007, 5), (0, 0), (1000, 5), (1005, 1))
        #expect(try guest.call("fd_write", 1, 100, 4, 80) == .success)
        #expect(try guest.u32(80) == 11)
        #expect(try guest.call("fd_write", 2, 100, 1, 80) == .success)
        #expect(String(decoding: guest.wasi.stdout, as: UTF8.self) == "helloworld,")
        #expect(String(decoding: guest.wasi.stderr, as: UTF8.self) == "hello")
    }

    @Test func readsScatterIntoTheirBuffers() throws {
        let guest = Guest(WASIPreview1(stdin: Array("abcdefg".utf8)))
        try guest.vectors((1000, 2), (0, 0), (2000, 3), (3000, 1))
        #expect(try guest.call("fd_read", 0, 100, 4, 80) == .success)
        #expect(try guest.u32(80) == 6)
        #expect(try guest.text(1000, 2) + guest.text(2000, 3) + guest.text(3000, 1) == "abcdef")
        #expect(try guest.read(10) == "g")
        #expect(try guest.read(10) == "")
    }

    @Test func outputBeyondTheCapIsDroppedAndReported() throws {
        let guest = Guest(WASIPreview1(stdoutBytesMax: 5))
        try guest.print("123")
        #expect(!guest.wasi.isStdoutTruncated)
        try guest.print("4567")
        #expect(try guest.u32(80) == 4)
        try guest.print("8")
        #expect(String(decoding: guest.wasi.stdout, as: UTF8.self) == "12345")
        #expect(guest.wasi.isStdoutTruncated)
        #expect(guest.wasi.currentState.stdout.bytesWritten == 8)
        #expect(!guest.wasi.isStderrTruncated)
    }

    @Test func outputExactlyAtTheCapIsWhole() throws {
        let guest = Guest(WASIPreview1(stdoutBytesMax: 3))
        try guest.print("123")
        #expect(!guest.wasi.isStdoutTruncated)
    }

    @Test func sinksGetOutputAsItIsWritten() throws {
        let seen = Mutex<[String]>([])
        let guest = try Guest(
            .init(
                stdout: .streamed(bytesMax: 8) { bytes in
                    seen.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
                }))
        try guest.print("hello ")
        try guest.print("world")
        try guest.print("!")
        #expect(seen.withLock { $0 } == ["hello ", "wo"])
        #expect(guest.wasi.stdout.isEmpty)
        #expect(guest.wasi.isStdoutTruncated)
    }

    /// A reader that gives the pieces one by one; an empty one pauses the run once.
    static func reader(_ pieces: [String]) -> WASIPreview1.Input.Reader {
        let left = Mutex(pieces.map { Array($0.utf8) }[...])
        return { most in
            try left.withLock { left in
                guard let piece = left.first else { return [] }
                left.removeFirst()
                if piece.isEmpty { throw HostPause() }
                if piece.count > most { left.insert(Array(piece[most...]), at: left.startIndex) }
                return Array(piece.prefix(most))
            }
        }
    }

    @Test(arguments: [["abcdefghij"], ["a", "bcdefghi", "j"], ["abc", "defg", "hij"]])
    func chunksOfInputCannotBeTold(pieces: [String]) throws {
        func run(_ input: WASIPreview1.Input) throws -> (reads: [String], Guest) {
            let guest = try Guest(.init(stdin: input))
            return (try [4, 0, 4, 4, 4].map { try guest.read($0) }, guest)
        }
        let (reads, guest) = try run(.bytes(Array("abcdefghij".utf8)))
        #expect(reads == ["abcd", "", "efgh", "ij", ""])
        let (otherReads, other) = try run(.stream(Self.reader(pieces)))
        #expect(otherReads == reads)
        #expect(other.image == guest.image)
        #expect(other.fuelConsumed == guest.fuelConsumed)
    }

    @Test func interactiveReadsEndWithALine() throws {
        let guest = try Guest(.init(stdin: .interactive(Self.reader(["one\n", "two\n"]))))
        #expect(try guest.read(100) == "one\n")
        #expect(try guest.read(2) == "tw")
        #expect(try guest.read(100) == "o\n")
        #expect(try guest.read(100) == "")
    }

    @Test func pausedReadsLoseNothing() throws {
        let guest = try Guest(.init(stdin: .stream(Self.reader(["abc", "", "def"]))))
        #expect(throws: HostPause.self) { try guest.read(5) }
        #expect(try guest.read(5) == "abcde")
        #expect(try guest.read(5) == "f")
    }

    @Test func oneReadIsBounded() throws {
        // A thousand buffers over the same memory ask for more than a read gives.
        let guest = Guest(WASIPreview1(stdin: [UInt8](repeating: 7, count: 3 << 20)))
        for position in 0..<1000 as Range<UInt64> {
            try guest.memory.store(0x8000 as UInt32, at: 100 + position * 8)
            try guest.memory.store(0x8000 as UInt32, at: 104 + position * 8)
        }
        #expect(try guest.call("fd_read", 0, 100, 1000, 80) == .success)
        #expect(try guest.u32(80) == 1 << 20)
    }

    @Test func buffersBeyondTheLimitOfACallAreLeftForTheNext() throws {
        let guest = Guest()
        for position in 0..<1030 as Range<UInt64> {
            try guest.memory.store(0 as UInt32, at: 100 + position * 8)
            try guest.memory.store(1 as UInt32, at: 104 + position * 8)
        }
        #expect(try guest.call("fd_write", 1, 100, 1030, 80) == .success)
        #expect(try guest.u32(80) == 1024)
        #expect(try guest.price("fd_write", [1, 100, 1030, 80]) == (1024 + 8192) / 64)
    }

    @Test func badBuffersStopACallBeforeItActs() throws {
        let guest = Guest(WASIPreview1(stdin: [1, 2, 3]))
        try guest.vectors((1000, 4), (65530, 7))
        let before = (guest.image, guest.wasi.currentState)
        #expect(throws: GuestMemoryError.self) { try guest.call("fd_write", 1, 100, 2, 80) }
        #expect(throws: GuestMemoryError.self) { try guest.call("fd_read", 0, 100, 2, 80) }
        #expect(guest.image == before.0)
        #expect(guest.wasi.currentState == before.1)
    }

    @Test func movedBytesArePriced() throws {
        let guest = Guest()
        try guest.vectors((1000, 600), (2000, 1000))
        #expect(try guest.price("fd_write", [1, 100, 2, 80]) == (1600 + 16) / 64)
        // Reads cost what they ask for, though there is no input.
        #expect(try guest.price("fd_read", [0, 100, 2, 80]) == (1600 + 16) / 64)
        #expect(try guest.price("random_get", [0, 640]) == 10)
        #expect(try guest.price("poll_oneoff", [0, 1000, 4, 80]) == 5)
        #expect(try guest.price("fd_close", [0]) == 0)
        let other = try Guest(.init(arguments: [String(repeating: "x", count: 123)]))
        #expect(try other.price("args_get", [0, 100]) == 2)
    }

    @Test func descriptorsCloseAndMove() throws {
        let guest = Guest()
        #expect(try guest.call("fd_renumber", 1, 2) == .success)
        #expect(try guest.print("moved", to: 2) == .success)
        #expect(try guest.print("lost", to: 1) == .badDescriptor)
        #expect(try guest.call("fd_renumber", 2, 1) == .badDescriptor)
        #expect(try guest.call("fd_close", 2) == .success)
        #expect(try guest.call("fd_close", 2) == .badDescriptor)
        #expect(try guest.print("lost", to: 2) == .badDescriptor)
        #expect(String(decoding: guest.wasi.stdout, as: UTF8.self) == "moved")
        #expect(guest.wasi.stderr.isEmpty)
    }

    @Test func onlyTerminalsLookLikeTerminals() throws {
        func kind(_ guest: Guest, _ descriptor: UInt32) throws -> [UInt8] {
            #expect(try guest.call("fd_fdstat_get", .i32(descriptor), 0) == .success)
            #expect(try guest.call("fd_filestat_get", .i32(descriptor), 100) == .success)
            let stat = try guest.memory.bytes(at: 0, count: 24)
            let rights: [UInt8] = [descriptor == 0 ? 2 : 64, 0, 0, 0, 0, 0, 0, 0]
            #expect(stat[1...] == ([0, 0, 0, 0, 0, 0, 0] + rights + rights)[...])
            return [stat[0], try guest.memory.load(UInt8.self, at: 116)]
        }
        let pipes = Guest()
        let terminals = try Guest(
            .init(
                stdin: .interactive { _ in [] }, stdout: .streamed(isTerminal: true) { _ in },
                stderr: .captured()))
        #expect(try (0...2).map { try kind(pipes, $0) } == [[0, 0], [0, 0], [0, 0]])
        #expect(try (0...2).map { try kind(terminals, $0) } == [[2, 2], [2, 2], [0, 0]])
    }

    @Test func flagsOfADescriptorAreKept() throws {
        let guest = Guest()
        #expect(try guest.call("fd_fdstat_set_flags", 0, 4) == .success)
        #expect(try guest.call("fd_fdstat_get", 0, 0) == .success)
        #expect(try guest.u16(2) == 4)
    }

    @Test func aRestoredStateContinues() throws {
        let input = WASIPreview1.Configuration(stdin: .bytes(Array("abcdef".utf8)))
        let first = try Guest(input)
        #expect(try first.read(3) == "abc")
        try first.print("one ")
        try first.call("random_get", 0, 13)
        let second = try Guest(input)
        second.wasi.currentState = first.wasi.currentState
        for guest in [first, second] {
            #expect(try guest.read(3) == "def")
            try guest.print("two")
            try guest.call("random_get", 0, 8)
        }
        #expect(try first.u64(0) == second.u64(0))
        #expect(String(decoding: second.wasi.stdout, as: UTF8.self) == "one two")
        #expect(first.wasi.currentState == second.wasi.currentState)
    }
}
