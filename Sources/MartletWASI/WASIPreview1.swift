public import Martlet
internal import Synchronization
internal import WasmModule

/// The system interface `wasi_snapshot_preview1` for a program that is alone in the world.
///
/// The program has its arguments, an environment, three standard streams, clocks and random
/// bytes. There are no files, directories, sockets or signals. Everything that it can observe is
/// given by the configuration, by the input and by the fuel it has consumed: two runs of one
/// program with one configuration do and cost the same. `WASIPreview1.table` lists every function.
///
/// A value is used by one run at a time; its results may be read from any thread.
public final class WASIPreview1: HostModule, Sendable {
    public let moduleName = "wasi_snapshot_preview1"

    let configuration: Configuration
    let arguments: StringBlock
    let environment: StringBlock
    let state: Mutex<State>

    /// - Throws: `WASIConfigurationError` where an argument or a variable cannot be handed to a
    ///   program.
    public init(_ configuration: Configuration) throws(WASIConfigurationError) {
        self.configuration = configuration
        arguments = try StringBlock(arguments: configuration.arguments)
        environment = try StringBlock(environment: configuration.environment)
        state = Mutex(State())
    }

    /// A program with some input and nothing else, whose output is captured.
    public init(
        stdin: [UInt8] = [], stdoutBytesMax: Int = Limits.standard.outputBytes,
        stderrBytesMax: Int = Limits.standard.outputBytes
    ) {
        configuration = Configuration(
            stdin: .bytes(stdin), stdout: .captured(bytesMax: stdoutBytesMax),
            stderr: .captured(bytesMax: stderrBytesMax))
        arguments = .empty
        environment = .empty
        state = Mutex(State())
    }

    public var functions: [String: HostFunction] {
        let functions = Self.table.map { ($0.name, hostFunction($0)) }
        return Dictionary(uniqueKeysWithValues: functions)
    }

    /// What a call is priced as before it moves anything: 384 blocks, for it takes as long as those.
    private static let callBytes = 384 * FuelSchedule.bytesPerBlock

    private func hostFunction(_ row: Row) -> HostFunction {
        let price: HostFunction.Price = { caller, values in
            let bytes = try row.bytes?(self)(caller, Arguments(values)) ?? 0
            return caller.schedule.units(bytes: bytes.addingSaturating(Self.callBytes))
        }
        return HostFunction(FunctionType(row.parameters, row.results), price: price) {
            caller, values in
            let errno = try row.handler(self)(caller, Arguments(values))
            return row.results.isEmpty ? [] : [.i32(Int32(errno.rawValue))]
        }
    }

    /// What the program has written to its standard output, unless that is streamed.
    public var stdout: [UInt8] { state.withLock { $0.stdout.bytes } }
    /// What the program has written to its standard error stream, unless that is streamed.
    public var stderr: [UInt8] { state.withLock { $0.stderr.bytes } }
    /// Whether output was dropped because it was more than the cap.
    public var isStdoutTruncated: Bool { state.withLock { $0.stdout.isTruncated } }
    /// Whether error output was dropped because it was more than the cap.
    public var isStderrTruncated: Bool { state.withLock { $0.stderr.isTruncated } }

    /// Everything that changes while the program runs; setting it continues another run.
    ///
    /// Input that comes from a reader is not part of it, except what was read ahead: who restores
    /// a state also sees to it that the reader goes on where the other one stopped.
    package var currentState: State {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

/// The arguments of one call. The engine has checked their number and types.
struct Arguments {
    private let values: [Value]

    init(_ values: [Value]) { self.values = values }

    /// An `i32`, as all of preview 1 means it: unsigned.
    func u32(_ position: Int) -> UInt32 {
        guard case .i32(let value) = values[position] else {
            preconditionFailure("argument \(position) of a WASI function is no i32")
        }
        return UInt32(bitPattern: value)
    }

    func u64(_ position: Int) -> UInt64 {
        guard case .i64(let value) = values[position] else {
            preconditionFailure("argument \(position) of a WASI function is no i64")
        }
        return UInt64(bitPattern: value)
    }

    /// An `i32` that is an address or a number of bytes.
    func size(_ position: Int) -> UInt64 { UInt64(u32(position)) }
}
