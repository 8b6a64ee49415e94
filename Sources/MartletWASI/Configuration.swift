public import Martlet

extension WASIPreview1 {
    /// What a program is given. Nothing is inherited from the host.
    public struct Configuration: Sendable {
        /// The program's name first, by custom.
        public var arguments: [String]
        /// Names and values, in the order in which the program sees them.
        public var environment: [(name: String, value: String)]
        public var stdin: Input
        public var stdout: Output
        public var stderr: Output
        /// What the wall clock shows at the start, in nanoseconds since 1970-01-01 00:00 UTC.
        public var clockStart: UInt64
        /// Where `random_get` takes its bytes from; equal seeds give equal bytes.
        public var seed: UInt64

        /// 2000-01-01 00:00 UTC
        public static let defaultClockStart: UInt64 = 946_684_800_000_000_000

        public init(
            arguments: [String] = [], environment: [(name: String, value: String)] = [],
            stdin: Input = .bytes([]), stdout: Output = .captured(), stderr: Output = .captured(),
            clockStart: UInt64 = defaultClockStart, seed: UInt64 = 0
        ) {
            self.arguments = arguments
            self.environment = environment
            self.stdin = stdin
            self.stdout = stdout
            self.stderr = stderr
            self.clockStart = clockStart
            self.seed = seed
        }

        subscript(stream: OutputStream) -> Output { stream == .stdout ? stdout : stderr }
    }

    /// Where standard input comes from.
    public enum Input: Sendable {
        /// Waits for input and gives from one byte to the given number; nothing at the end.
        ///
        /// It may throw `HostPause`: the run is suspended, and the reader is asked again on resume.
        public typealias Reader = @Sendable (Int) throws -> [UInt8]

        /// All of it is at hand.
        case bytes([UInt8])
        /// A read is filled before the program sees any of it, so that it cannot tell in which
        /// pieces the input arrived: it runs and costs as if it had been given the bytes at once.
        case stream(Reader)
        /// A read ends where one call of the reader ends, say after a line, and the program sees
        /// a terminal. What it does may depend on how the reader cuts the input.
        case interactive(Reader)

        var isTerminal: Bool {
            if case .interactive = self { true } else { false }
        }
    }

    /// Where an output stream goes.
    public struct Output: Sendable {
        public typealias Sink = @Sendable ([UInt8]) throws -> Void

        /// More than this is dropped; the program is told that all of it was written.
        var bytesMax: Int
        var isTerminal: Bool
        /// `nil` keeps the bytes.
        var sink: Sink?

        /// Kept, up to a number of bytes.
        public static func captured(bytesMax: Int = Limits.standard.outputBytes) -> Output {
            Output(bytesMax: bytesMax, isTerminal: false, sink: nil)
        }

        /// Handed on as it is written, up to a number of bytes.
        ///
        /// - Parameter isTerminal: makes most programs write line by line
        public static func streamed(
            bytesMax: Int = .max, isTerminal: Bool = false, _ sink: @escaping Sink
        ) -> Output {
            Output(bytesMax: bytesMax, isTerminal: isTerminal, sink: sink)
        }
    }
}

/// A configuration that no program could be started with.
public struct WASIConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case nulInArgument(Int)
        case nulInVariable(String)
        /// Empty, or with an equals sign.
        case invalidVariableName(String)
        /// More than 32 bits can count.
        case tooLong
    }

    public let reason: Reason

    init(_ reason: Reason) { self.reason = reason }

    public var description: String {
        switch reason {
        case .nulInArgument(let position): "argument \(position) contains a NUL character"
        case .nulInVariable(let name):
            "environment variable \(quoted(name)) contains a NUL character"
        case .invalidVariableName(let name):
            "environment variable name \(quoted(name)) is empty or contains an equals sign"
        case .tooLong: "arguments and environment must be shorter than 4 GiB"
        }
    }

    private func quoted(_ name: String) -> String { name.debugDescription }
}
