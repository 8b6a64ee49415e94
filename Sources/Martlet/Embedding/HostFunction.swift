public import WasmModule

/// A function of the host that modules can import.
///
/// A call is priced before it acts: `price` looks at the arguments and the caller's memory and
/// changes nothing; when the run cannot pay, it is suspended before the call instruction, and the
/// call is made anew on resume. Then `body` acts. An error thrown by `body` becomes a trap of kind
/// `host`, except `HostExit` (ends the run with a code) and `HostPause` (suspends before the call;
/// nothing may have been done yet).
public struct HostFunction: Sendable {
    public typealias Price = @Sendable (borrowing Caller, [Value]) throws -> UInt64
    public typealias Body = @Sendable (inout Caller, [Value]) throws -> [Value]

    public let type: FunctionType
    package let price: Price?
    package let body: Body
    /// Whether it stands for an import that nobody defined; then its type is in the module's terms.
    var isStub = false
    /// The module it belongs to, where that is an object, which may have a state.
    var owner: (any HostModule)?

    /// - Parameters:
    ///   - type: the signature, which imports must match exactly
    ///   - price: units charged on top of the call instruction's own price
    ///   - body: gets values of the parameter types, must give values of the result types
    public init(_ type: FunctionType, price: Price? = nil, body: @escaping Body) {
        self.type = type
        self.price = price
        self.body = body
    }
}

/// Ends the run with an exit code: outcome `exited`.
public struct HostExit: Error, Sendable {
    public let code: UInt32
    public init(code: UInt32) { self.code = code }
}

/// Suspends the run before the host call that throws it.
public struct HostPause: Error, Sendable {
    public init() {}
}

/// What a host function sees of the instance that calls it. Valid only during the call.
public struct Caller: ~Copyable {
    /// Units that the run has consumed so far, exactly: the call instruction's fixed price
    /// included, and in a `body` also what its `price` asked for.
    public let fuelConsumed: UInt64
    /// The schedule of the run.
    public let schedule: FuelSchedule
    /// The memory that the calling instance exports as `memory`, else its memory 0;
    /// empty where it has none.
    public let memory: GuestMemory

    package init(fuelConsumed: UInt64, schedule: FuelSchedule, memory: GuestMemory) {
        self.fuelConsumed = fuelConsumed
        self.schedule = schedule
        self.memory = memory
    }
}

/// The bytes of a guest's memory during a host call, with every access checked.
public struct GuestMemory {
    private let bytes: UnsafeMutableRawBufferPointer

    // SAFETY: both engines pass the whole of one live memory and let no `GuestMemory` outlive
    // the call; memories do not move or shrink while the host runs.
    package init(_ bytes: UnsafeMutableRawBufferPointer) { self.bytes = bytes }

    /// The size in bytes.
    public var count: UInt64 { UInt64(bytes.count) }

    private func range(_ address: UInt64, _ count: UInt64) throws(GuestMemoryError) -> Range<Int> {
        let (end, overflow) = address.addingReportingOverflow(count)
        guard !overflow, end <= self.count else {
            throw GuestMemoryError(address: address, count: count)
        }
        return Int(address)..<Int(end)
    }

    /// A copy of the bytes at an address.
    public func bytes(at address: UInt64, count: UInt64) throws(GuestMemoryError) -> [UInt8] {
        [UInt8](UnsafeRawBufferPointer(rebasing: bytes[try range(address, count)]))
    }

    /// Whether all of a range is inside the memory.
    public func contains(_ address: UInt64, count: UInt64) -> Bool {
        (try? range(address, count)) != nil
    }

    /// Throws unless all of a range is inside the memory.
    public func require(_ address: UInt64, count: UInt64) throws(GuestMemoryError) {
        _ = try range(address, count)
    }

    /// Writes bytes at an address.
    public func write(_ source: some Collection<UInt8>, at address: UInt64) throws(GuestMemoryError)
    {
        let range = try range(address, UInt64(source.count))
        UnsafeMutableRawBufferPointer(rebasing: bytes[range]).copyBytes(from: source)
    }

    /// A little-endian number at an address, aligned or not.
    public func load<T: FixedWidthInteger & BitwiseCopyable>(
        _ type: T.Type, at address: UInt64
    ) throws(GuestMemoryError) -> T {
        let range = try range(address, UInt64(MemoryLayout<T>.size))
        return T(littleEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self))
    }

    /// Writes a little-endian number at an address, aligned or not.
    public func store<T: FixedWidthInteger & BitwiseCopyable>(
        _ value: T, at address: UInt64
    ) throws(GuestMemoryError) {
        let range = try range(address, UInt64(MemoryLayout<T>.size))
        bytes.storeBytes(of: value.littleEndian, toByteOffset: range.lowerBound, as: T.self)
    }
}

/// An address range outside the guest's memory; thrown out of a host function, a trap.
public struct GuestMemoryError: Error, Sendable, Hashable, CustomStringConvertible {
    public let address: UInt64
    public let count: UInt64

    public var description: String {
        "\(count) bytes at 0x\(String(address, radix: 16)) are not inside the memory"
    }
}

/// Host functions under one import module name, such as WASI's.
public protocol HostModule: Sendable {
    /// The name that imports give as their module.
    var moduleName: String { get }
    /// The functions by import name.
    var functions: [String: HostFunction] { get }
}

/// Host functions whose answers depend on what was called before: snapshots take that along.
public protocol StatefulHostModule: HostModule, AnyObject {
    /// All that changes while programs run, as bytes that `restoreState` takes.
    func savedState() throws -> [UInt8]
    /// Goes on where another host module with the same name was when its state was saved. The bytes
    /// may come from anywhere.
    func restoreState(_ bytes: [UInt8]) throws
}
