internal import Martlet

extension WASIPreview1 {
    /// Everything that changes while a program runs, as plain data.
    package struct State: Sendable, Equatable {
        /// The streams behind the file descriptors 0, 1 and 2; `nil` where closed.
        package var descriptors: [Descriptor?] = [
            Descriptor(.input), Descriptor(.output(.stdout)), Descriptor(.output(.stderr)),
        ]
        package var stdin = InputState()
        package var stdout = OutputState()
        package var stderr = OutputState()
        package var clock = ClockState()
        /// Random bytes given so far.
        package var randomPosition: UInt64 = 0

        package init() {}

        /// The stream behind a file descriptor.
        package subscript(descriptor: UInt32) -> Descriptor? {
            descriptor < descriptors.count ? descriptors[Int(descriptor)] : nil
        }

        package subscript(stream: OutputStream) -> OutputState {
            get { stream == .stdout ? stdout : stderr }
            _modify { if stream == .stdout { yield &stdout } else { yield &stderr } }
        }
    }

    /// An open file descriptor.
    package struct Descriptor: Sendable, Equatable {
        package enum Stream: Sendable, Equatable {
            case input
            case output(OutputStream)
        }

        package var stream: Stream
        /// `fdflags`, kept for the program; they change nothing.
        package var flags: UInt16 = 0

        package init(_ stream: Stream) { self.stream = stream }
    }

    package enum OutputStream: Sendable { case stdout, stderr }

    package struct InputState: Sendable, Equatable {
        /// Bytes that the program has read.
        package var position: UInt64 = 0
        /// Bytes that came from the reader, but that no read of the program was given yet.
        package var readAhead: [UInt8] = []
        /// Whether the reader has said that there is no more.
        package var hasEnded = false

        package init() {}
    }

    package struct OutputState: Sendable, Equatable {
        /// Bytes that the program has written, the dropped ones included.
        package var bytesWritten: UInt64 = 0
        /// Those that were kept; empty for a stream with a sink.
        package var bytes: [UInt8] = []
        package var isTruncated = false

        package init() {}

        /// Counts bytes as written and says how many of them the cap lets through.
        mutating func admit(_ count: UInt64, bytesMax: Int) -> UInt64 {
            let room = UInt64(max(0, bytesMax)).subtractingClamped(bytesWritten)
            bytesWritten = bytesWritten.addingSaturating(count)
            if count > room { isTruncated = true }
            return min(count, room)
        }
    }

    package struct ClockState: Sendable, Equatable {
        /// Nanoseconds that the program has slept.
        package var slept: UInt64 = 0
        /// Units consumed by earlier runs of the same program, as far as a clock has seen them.
        package var unitsBefore: UInt64 = 0
        /// Units that the current run had consumed when a clock was last read.
        package var unitsSeen: UInt64 = 0

        package init() {}

        /// Units over all runs: never less than before, though each run counts from zero.
        mutating func units(consumed: UInt64) -> UInt64 {
            if consumed < unitsSeen { unitsBefore = unitsBefore.addingSaturating(unitsSeen) }
            unitsSeen = consumed
            return unitsBefore.addingSaturating(consumed)
        }
    }
}

extension UInt64 {
    /// The difference, or zero where it would be negative.
    func subtractingClamped(_ other: UInt64) -> UInt64 { self > other ? self - other : 0 }
}
