import Martlet
import MartletWASI
import Receipts

/// What is to be run. Equal requests on equal modules do and cost the same, wherever they run.
package struct ExecutionRequest: Sendable, Hashable {
    /// Where a module begins.
    package enum Entry: Sendable, Hashable {
        /// The program's `_start`.
        case program
        /// An exported function, its arguments as text; a library's `_initialize` comes before it.
        case function(String, arguments: [String])
        /// The first of `_start`, `run` and `main` that there is. A function gets the arguments
        /// that a program would see, without the first.
        case usual
    }

    package struct Variable: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var module: ModuleHash
    package var entry: Entry
    /// What a program sees as its arguments, its own name first by custom.
    package var arguments: [String]
    package var environment: [Variable]
    package var stdin: [UInt8]
    /// Where random bytes come from.
    package var seed: UInt64
    /// What the program's clock shows when it begins, in nanoseconds since 1970.
    package var clockStart = WASIPreview1.Configuration.defaultClockStart
    package var limits: ExecutionLimits

    package init(
        module: ModuleHash, entry: Entry = .program, arguments: [String] = [],
        environment: [Variable] = [], stdin: [UInt8] = [], seed: UInt64 = 0, limits: ExecutionLimits
    ) {
        self.module = module
        self.entry = entry
        self.arguments = arguments
        self.environment = environment
        self.stdin = stdin
        self.seed = seed
        self.limits = limits
    }

    /// The function that a program begins with.
    static let programEntry = "_start"

    /// The most bytes of the node's memory that the run can come to hold, the module aside.
    var bytesMax: UInt64 { bytes(pages: limits.memoryPages) }

    /// The most that it can hold with so many pages of memory.
    func bytes(pages: UInt64) -> UInt64 {
        limits.bytes(pages: min(pages, limits.memoryPages)).addingClamped(UInt64(stdin.count))
    }
}

/// What a run may use. All of it is part of the request: another limit may be another outcome.
package struct ExecutionLimits: Sendable, Hashable {
    package var fuel: UInt64
    /// Over all memories, in pages of 64 KiB.
    package var memoryPages: UInt64
    /// Bytes of objects of the garbage-collected heap.
    package var heapBytes: UInt64 = 16 << 20
    package var tableElements: UInt64 = 100_000
    /// Of each output stream.
    package var outputBytes = 1 << 20

    package init(fuel: UInt64, memoryPages: UInt64) {
        self.fuel = fuel
        self.memoryPages = memoryPages
    }

    var engine: Limits {
        Limits(
            memoryPages: memoryPages, tableElements: tableElements, outputBytes: outputBytes,
            heapBytes: heapBytes)
    }

    fileprivate func bytes(pages: UInt64) -> UInt64 {
        let engine = engine
        let slots = tableElements.addingClamped(UInt64(engine.stackSlots))
        return pages.multipliedClamped(65_536).addingClamped(heapBytes)
            .addingClamped(slots.multipliedClamped(8))
            .addingClamped(UInt64(max(0, outputBytes)).multipliedClamped(2))
    }
}

/// The SHA-256 of a module's bytes: which module it is.
package struct ModuleHash: Sendable, Hashable {
    let content: ContentHash

    init(_ content: ContentHash) { self.content = content }

    /// Nil if there are not 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard let content = ContentHash(bytes) else { return nil }
        self.content = content
    }

    package init(of module: [UInt8]) { content = ContentHash(of: module) }

    package var bytes: [UInt8] { content.bytes }
}

extension UInt64 {
    fileprivate func addingClamped(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }

    fileprivate func multipliedClamped(_ other: UInt64) -> UInt64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }
}
