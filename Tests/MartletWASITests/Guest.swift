import Martlet
import MartletWASI
import Testing

/// A program that is nothing but its calls: 64 KiB of memory, and fuel at will.
final class Guest {
    let wasi: WASIPreview1
    let functions: [String: HostFunction]
    var fuelConsumed: UInt64 = 0
    var schedule = FuelSchedule.v1
    private let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 8)

    init(_ wasi: WASIPreview1 = WASIPreview1()) {
        self.wasi = wasi
        functions = wasi.functions
        bytes.initializeMemory(as: UInt8.self, repeating: 0xAA)
    }

    convenience init(_ configuration: WASIPreview1.Configuration) throws {
        self.init(try WASIPreview1(configuration))
    }

    deinit { bytes.deallocate() }

    var memory: GuestMemory { GuestMemory(bytes) }

    /// Stands for all of memory in comparisons.
    var image: Int { [UInt8](bytes).hashValue }

    /// Makes a call as an engine does: its price first, which is then consumed, and the act.
    @discardableResult
    func call(_ name: String, _ arguments: Argument...) throws -> Errno {
        try callAll(name, arguments)
    }

    func callAll(_ name: String, _ arguments: [Argument]) throws -> Errno {
        let price = try price(name, arguments)
        fuelConsumed += price
        var caller = Caller(fuelConsumed: fuelConsumed, schedule: schedule, memory: memory)
        guard let function = functions[name] else { throw Missing(name: name) }
        let results = try function.body(&caller, arguments.map(\.value))
        guard case .i32(let number)? = results.first else { throw Missing(name: name) }
        return try #require(Errno(rawValue: UInt16(number)))
    }

    /// What a call asks for besides the 384 blocks that each one does: clocks stand still until then.
    func price(_ name: String, _ arguments: [Argument]) throws -> UInt64 {
        guard let function = functions[name] else { throw Missing(name: name) }
        let caller = Caller(fuelConsumed: fuelConsumed, schedule: schedule, memory: memory)
        let price = try function.price?(caller, arguments.map(\.value))
        return try #require(price) - schedule.units(bytes: 384 * FuelSchedule.bytesPerBlock)
    }

    struct Missing: Error { var name: String }

    /// An integer literal is an i32, `.i64` an i64.
    struct Argument: ExpressibleByIntegerLiteral {
        var value: Value
        init(integerLiteral value: UInt32) { self.value = .i32(bits: value) }
        init(_ value: Value) { self.value = value }
        static func i32(_ value: UInt32) -> Argument { Argument(.i32(bits: value)) }
        static func i64(_ value: UInt64) -> Argument { Argument(.i64(bits: value)) }
    }

    func u16(_ address: UInt64) throws -> UInt16 { try memory.load(UInt16.self, at: address) }
    func u32(_ address: UInt64) throws -> UInt32 { try memory.load(UInt32.self, at: address) }
    func u64(_ address: UInt64) throws -> UInt64 { try memory.load(UInt64.self, at: address) }

    func text(_ address: UInt64, _ count: UInt64) throws -> String {
        String(decoding: try memory.bytes(at: address, count: count), as: UTF8.self)
    }

    /// Places an array of buffers at 100.
    func vectors(_ buffers: (address: UInt32, count: UInt32)...) throws {
        for (position, buffer) in buffers.enumerated() {
            try memory.store(buffer.address, at: 100 + UInt64(position) * 8)
            try memory.store(buffer.count, at: 104 + UInt64(position) * 8)
        }
    }

    /// Writes a text to a stream in one piece.
    @discardableResult
    func print(_ text: String, to descriptor: UInt32 = 1) throws -> Errno {
        try memory.write(Array(text.utf8), at: 1000)
        try vectors((1000, UInt32(text.utf8.count)))
        return try call("fd_write", .i32(descriptor), 100, 1, 80)
    }

    /// Reads at most some bytes of standard input into one buffer.
    func read(_ count: UInt32) throws -> String {
        try vectors((1000, count))
        let errno = try call("fd_read", 0, 100, 1, 80)
        guard errno == .success else { throw Missing(name: "fd_read: \(errno)") }
        return try text(1000, UInt64(try u32(80)))
    }
}
