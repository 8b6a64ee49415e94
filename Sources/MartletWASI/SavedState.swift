public import Martlet
internal import Synchronization
internal import WasmModule

// The state of a program's world in a snapshot (Documentation/Snapshots.md, "The state of WASI").

/// Why a state that was saved cannot be gone on with.
public enum WASIStateError: Error, Sendable, Hashable, CustomStringConvertible {
    case malformed
    case unknownVersion(UInt8)
    /// Something that the program can see is not what it was; which.
    case differs(String)

    public var description: String {
        switch self {
        case .malformed: "it is damaged"
        case .unknownVersion(let version): "its version \(version) is unknown"
        case .differs(let what): "the program was given \(what)"
        }
    }
}

extension WASIPreview1: StatefulHostModule {
    public func savedState() -> [UInt8] {
        SavedWorld(configuration, currentState).encoded()
    }

    public func restoreState(_ bytes: [UInt8]) throws {
        let saved = try SavedWorld(bytes)
        let mine = SavedWorld(configuration, State())
        func check(_ isSame: Bool, _ what: String) throws(WASIStateError) {
            guard isSame else { throw .differs(what) }
        }
        try check(saved.arguments == mine.arguments, "other arguments")
        try check(saved.environment == mine.environment, "another environment")
        try check(saved.clockStart == mine.clockStart, "another time to start at")
        try check(saved.seed == mine.seed, "another seed")
        try check(saved.isInputTerminal == mine.isInputTerminal, "another kind of standard input")
        for (old, new) in [(saved.stdout, mine.stdout), (saved.stderr, mine.stderr)] {
            try check(old.isTerminal == new.isTerminal, "another kind of output")
            try check(old.bytesMax == new.bytesMax, "another cap on output")
        }
        currentState = saved.state
    }
}

/// What a program can see of its configuration, and all that changes.
package struct SavedWorld {
    package struct Output: Equatable {
        package var bytesMax: UInt64
        package var isTerminal: Bool
        /// Whether what is written stays in the state, and does not go elsewhere at once.
        package var isKept: Bool
    }

    package var arguments: [String]
    /// As NAME=value.
    package var environment: [String]
    package var clockStart: UInt64
    package var seed: UInt64
    package var isInputTerminal: Bool
    package var stdout: Output
    package var stderr: Output
    package var state: WASIPreview1.State

    private static let version: UInt8 = 1

    init(_ configuration: WASIPreview1.Configuration, _ state: WASIPreview1.State) {
        arguments = configuration.arguments
        environment = configuration.environment.map { "\($0.name)=\($0.value)" }
        clockStart = configuration.clockStart
        seed = configuration.seed
        isInputTerminal = configuration.stdin.isTerminal
        stdout = Output(configuration.stdout)
        stderr = Output(configuration.stderr)
        self.state = state
    }

    /// The configuration of a program that goes on, whose input is empty and whose output is kept.
    package var configuration: WASIPreview1.Configuration {
        func output(_ saved: Output) -> WASIPreview1.Output {
            WASIPreview1.Output(
                bytesMax: Int(clamping: saved.bytesMax), isTerminal: saved.isTerminal)
        }
        return WASIPreview1.Configuration(
            arguments: arguments,
            environment: environment.map { variable in
                let parts = variable.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (String(parts[0]), parts.dropFirst().joined())
            }, stdout: output(stdout), stderr: output(stderr), clockStart: clockStart, seed: seed)
    }

    // MARK: Bytes

    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.byte(Self.version)
        writer.vector(arguments) { $0.name($1) }
        writer.vector(environment) { $0.name($1) }
        writer.fixed64(clockStart)
        writer.fixed64(seed)
        writer.flag(isInputTerminal)
        for output in [stdout, stderr] {
            writer.unsigned(output.bytesMax)
            writer.flag(output.isTerminal)
            writer.flag(output.isKept)
        }
        for descriptor in state.descriptors {
            switch descriptor?.stream {
            case nil: writer.byte(0)
            case .input: writer.byte(1)
            case .output(.stdout): writer.byte(2)
            case .output(.stderr): writer.byte(3)
            }
            writer.unsigned(descriptor?.flags ?? 0)
        }
        writer.unsigned(state.stdin.position)
        writer.blob(state.stdin.readAhead)
        writer.flag(state.stdin.hasEnded)
        for output in [state.stdout, state.stderr] {
            writer.unsigned(output.bytesWritten)
            writer.blob(output.bytes)
            writer.flag(output.isTruncated)
        }
        for number in [
            state.clock.slept, state.clock.unitsBefore, state.clock.unitsSeen,
            state.randomPosition,
        ] {
            writer.unsigned(number)
        }
        return writer.bytes
    }

    package init(_ bytes: [UInt8]) throws(WASIStateError) {
        var reader = ByteReader(bytes)
        do {
            let version = try reader.byte()
            guard version == Self.version else { throw WASIStateError.unknownVersion(version) }
            try self.init(&reader)
        } catch let error as WASIStateError {
            throw error
        } catch {
            throw .malformed
        }
        guard reader.isAtEnd else { throw .malformed }
    }

    private init(_ reader: inout ByteReader) throws {
        arguments = try reader.names()
        environment = try reader.names()
        clockStart = try reader.fixed64()
        seed = try reader.fixed64()
        isInputTerminal = try reader.flag()
        stdout = try Output(&reader)
        stderr = try Output(&reader)
        state = WASIPreview1.State()
        for position in state.descriptors.indices {
            state.descriptors[position] = try Self.descriptor(&reader)
        }
        state.stdin.position = try reader.u64()
        state.stdin.readAhead = try reader.blob()
        state.stdin.hasEnded = try reader.flag()
        state.stdout = try Self.output(&reader, stdout)
        state.stderr = try Self.output(&reader, stderr)
        state.clock.slept = try reader.u64()
        state.clock.unitsBefore = try reader.u64()
        state.clock.unitsSeen = try reader.u64()
        state.randomPosition = try reader.u64()
        // Both ends of the input must be countable.
        guard state.stdin.readAhead.count <= WASIPreview1.readBytesMax,
            state.stdin.position <= UInt64(Int.max) / 2
        else { throw WASIStateError.malformed }
    }

    private static func descriptor(
        _ reader: inout ByteReader
    ) throws -> WASIPreview1.Descriptor? {
        let stream: WASIPreview1.Descriptor.Stream?
        switch try reader.byte() {
        case 0: stream = nil
        case 1: stream = .input
        case 2: stream = .output(.stdout)
        case 3: stream = .output(.stderr)
        default: throw WASIStateError.malformed
        }
        guard let flags = UInt16(exactly: try reader.u32()), flags < 1 << 5 else {
            throw WASIStateError.malformed
        }
        var descriptor = stream.map { WASIPreview1.Descriptor($0) }
        descriptor?.flags = flags
        return descriptor
    }

    private static func output(
        _ reader: inout ByteReader, _ output: Output
    ) throws -> WASIPreview1.OutputState {
        var state = WASIPreview1.OutputState()
        state.bytesWritten = try reader.u64()
        state.bytes = try reader.blob()
        state.isTruncated = try reader.flag()
        guard UInt64(state.bytes.count) <= min(state.bytesWritten, output.bytesMax) else {
            throw WASIStateError.malformed
        }
        return state
    }
}

extension SavedWorld.Output {
    fileprivate init(_ output: WASIPreview1.Output) {
        self.init(
            bytesMax: UInt64(max(0, output.bytesMax)), isTerminal: output.isTerminal,
            isKept: output.sink == nil)
    }

    fileprivate init(_ reader: inout ByteReader) throws {
        self.init(
            bytesMax: try reader.u64(), isTerminal: try reader.flag(), isKept: try reader.flag())
    }
}

extension ByteWriter {
    fileprivate mutating func flag(_ flag: Bool) { byte(flag ? 1 : 0) }

    fileprivate mutating func blob(_ bytes: [UInt8]) {
        unsigned(UInt64(bytes.count))
        append(bytes)
    }
}

extension ByteReader {
    fileprivate mutating func flag() throws -> Bool {
        let byte = try byte()
        guard byte < 2 else { throw WASIStateError.malformed }
        return byte == 1
    }

    fileprivate mutating func blob() throws -> [UInt8] {
        let count = try u64()
        guard count <= UInt64(remaining) else { throw WASIStateError.malformed }
        let start = position
        try skip(Int(count))
        return Array(bytes[start..<start + Int(count)])
    }

    fileprivate mutating func names() throws -> [String] {
        let count = try u32()
        guard Int(count) <= remaining else { throw WASIStateError.malformed }
        return try (0..<count).map { _ in try name(bytesMax: .max) }
    }
}
