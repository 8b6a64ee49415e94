import MartletOps

/// The code stream of one function while it is being written.
///
/// Everything in it is relative but the targets of edges, which are filled in at the end.
struct CodeBuffer: ~Copyable {
    private var bytes: UnsafeMutableRawBufferPointer
    /// Bytes written; the position of the next op.
    private(set) var count = 0
    /// At hand: asking for a global constant is a call.
    private let handlers = HandlerTable.handlers

    // SAFETY: every write goes through `append`, which grows the buffer first, or through `patch`,
    // whose positions were handed out by `append`.
    init() { bytes = .allocate(byteCount: 4096, alignment: 8) }

    deinit { bytes.deallocate() }

    mutating func removeAll() { count = 0 }

    /// Takes back everything from a position on.
    mutating func truncate(to position: Int) { count = position }

    @inline(__always)
    mutating func append<T: BitwiseCopyable>(_ value: T) {
        if _slowPath(count + MemoryLayout<T>.size > bytes.count) { grow() }
        bytes.storeBytes(of: value, toByteOffset: count, as: T.self)
        count += MemoryLayout<T>.size
    }

    @inline(__always)
    mutating func append(_ op: Op) {
        append(address(op))
    }

    mutating func patch<T: BitwiseCopyable>(_ value: T, at position: Int) {
        bytes.storeBytes(of: value, toByteOffset: position, as: T.self)
    }

    mutating func patch(_ op: Op, at position: Int) {
        patch(address(op), at: position)
    }

    @inline(__always)
    private func address(_ op: Op) -> UInt { HandlerTable.address(op, in: handlers) }

    /// The stream so far.
    var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: bytes.count * 2, alignment: 8)
        larger.copyMemory(from: contents)
        bytes.deallocate()
        bytes = larger
    }
}

/// The addresses of all handlers, by op number.
enum HandlerTable {
    static let count = controlHandlers.count + familyHandlerCount

    // SAFETY: written once, by the initialiser, never freed.
    nonisolated(unsafe) static let handlers: UnsafeMutablePointer<Handler> = {
        let table = UnsafeMutablePointer<Handler>.allocate(capacity: count)
        for (number, handler) in controlHandlers.enumerated() { table[number] = handler }
        installFamilyHandlers(table + controlHandlers.count)
        return table
    }()

    /// What the stream has of an op.
    @inline(__always)
    static func address(_ op: Op, in table: UnsafeMutablePointer<Handler> = handlers) -> UInt {
        unsafeBitCast(table[Int(op.number)], to: UInt.self)
    }
}
