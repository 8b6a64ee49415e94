internal import Martlet

/// Strings in the form in which a program gets its arguments and its environment: an array of
/// addresses, and one buffer of strings that each end with NUL.
struct StringBlock: Sendable {
    /// The buffer.
    private(set) var bytes: [UInt8] = []
    /// Where each string begins in the buffer.
    private(set) var starts: [UInt32] = []

    static let empty = StringBlock()

    private init() {}

    init(arguments: [String]) throws(WASIConfigurationError) {
        for (position, argument) in arguments.enumerated() {
            try append(argument, orThrow: .nulInArgument(position))
        }
    }

    init(environment: [(name: String, value: String)]) throws(WASIConfigurationError) {
        for (name, value) in environment {
            guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "=")) else {
                throw WASIConfigurationError(.invalidVariableName(name))
            }
            try append("\(name)=\(value)", orThrow: .nulInVariable(name))
        }
    }

    private mutating func append(
        _ string: String, orThrow reason: WASIConfigurationError.Reason
    ) throws(WASIConfigurationError) {
        guard !string.utf8.contains(0) else { throw WASIConfigurationError(reason) }
        starts.append(UInt32(bytes.count))
        bytes += string.utf8
        bytes.append(0)
        guard bytes.count <= UInt32.max else { throw WASIConfigurationError(.tooLong) }
    }

    var count: UInt32 { UInt32(starts.count) }
    var addressBytes: UInt64 { UInt64(starts.count) * 4 }
    var byteCount: UInt64 { UInt64(bytes.count) }

    func write(to memory: GuestMemory, addresses: UInt32, buffer: UInt32) throws {
        try memory.require(UInt64(addresses), count: addressBytes)
        try memory.require(UInt64(buffer), count: byteCount)
        for (position, start) in starts.enumerated() {
            try memory.store(buffer &+ start, at: UInt64(addresses) + UInt64(position) * 4)
        }
        try memory.write(bytes, at: UInt64(buffer))
    }
}

extension WASIPreview1 {
    func argsBytes(_ caller: borrowing Caller, _: Arguments) -> UInt64 {
        arguments.addressBytes + arguments.byteCount
    }

    /// (addresses, buffer)
    func argsGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try arguments.write(to: caller.memory, addresses: call.u32(0), buffer: call.u32(1))
        return .success
    }

    /// (count out, byte count out)
    func argsSizesGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try writeSizes(of: arguments, caller, call)
    }

    func environBytes(_ caller: borrowing Caller, _: Arguments) -> UInt64 {
        environment.addressBytes + environment.byteCount
    }

    /// (addresses, buffer)
    func environGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try environment.write(to: caller.memory, addresses: call.u32(0), buffer: call.u32(1))
        return .success
    }

    /// (count out, byte count out)
    func environSizesGet(_ caller: borrowing Caller, _ call: Arguments) throws -> Errno {
        try writeSizes(of: environment, caller, call)
    }

    private func writeSizes(
        of block: StringBlock, _ caller: borrowing Caller, _ call: Arguments
    ) throws -> Errno {
        try caller.memory.require(call.size(0), count: 4)
        try caller.memory.require(call.size(1), count: 4)
        try caller.memory.store(block.count, at: call.size(0))
        try caller.memory.store(UInt32(block.byteCount), at: call.size(1))
        return .success
    }
}
