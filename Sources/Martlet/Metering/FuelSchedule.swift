package import WasmModule

/// What every instruction costs, in units of fuel.
///
/// A price hangs on the WebAssembly instruction, through the cost class in its row of the
/// instruction table, and for instructions whose work grows with their operands also on a size.
/// The order is always the same: the fixed price, the instruction's own checks (one that traps
/// here has paid only that), the size price, the act. A published schedule is never edited, only
/// succeeded by another version.
public struct FuelSchedule: Sendable, Hashable {
    /// The name under which reports quote the schedule.
    public let id: String

    /// Units of an instruction before any part that grows with size, by `CostClass`.
    private let fixed: [UInt32]

    /// Sizes are rounded down to whole blocks of this many bytes: bulk memory, table elements
    /// (8 bytes each), locals zeroed at a call (8 bytes each, v128 16), bytes of host calls.
    public static let bytesPerBlock: UInt64 = 1 << blockShift
    static let blockShift = 6

    /// The greatest price of an instruction, a block or a page: so a run of instructions, which is
    /// charged by one op, can always be cut before its price outgrows 31 bits.
    public static let priceMax: UInt32 = 65_536

    /// Units of one block of 64 bytes.
    public let block: UInt32
    /// Units of one new page of memory, at instantiation and in `memory.grow`.
    public let page: UInt32
    /// The rate of the guest's virtual clock: nanoseconds for each unit consumed.
    public let clockNanosecondsPerUnit: UInt64
    /// FNV-1a over the schedule's numbers: two schedules with one hash price alike.
    public let hash: UInt64

    /// A schedule of the embedder's own.
    ///
    /// Refused, by `nil`, are schedules that no meter could keep: branches, calls, casts (which may
    /// branch) and exceptions must cost at least 1 unless everything costs 0, because a loop that
    /// costs nothing could never be stopped; class `free` must cost 0; and no price may be above
    /// `priceMax`.
    /// - Parameter fixed: units by class; classes left out cost `otherwise`, but `free` 0.
    public init?(
        id: String, fixed: [FuelCostClass: UInt32], otherwise: UInt32 = 1, block: UInt32 = 1,
        page: UInt32 = 16_384, clockNanosecondsPerUnit: UInt64 = 1
    ) {
        self.id = id
        self.fixed = CostClass.allCases.map {
            fixed[FuelCostClass($0)] ?? ($0 == .free ? 0 : otherwise)
        }
        self.block = block
        self.page = page
        self.clockNanosecondsPerUnit = clockNanosecondsPerUnit
        hash = Self.hash(
            (self.fixed + [block, page]).map(UInt64.init) + [clockNanosecondsPerUnit])
        let edges = [CostClass.branch, .call, .tailCall, .indirectCall, .cast, .exception]
        guard isZero || !edges.contains(where: { units($0) == 0 }), units(.free) == 0,
            (self.fixed + [block, page]).allSatisfy({ $0 <= Self.priceMax })
        else { return nil }
    }

    private init(
        id: String, block: UInt32, page: UInt32, clockNanosecondsPerUnit: UInt64,
        _ units: (CostClass) -> UInt32
    ) {
        self.id = id
        self.fixed = CostClass.allCases.map(units)
        self.block = block
        self.page = page
        self.clockNanosecondsPerUnit = clockNanosecondsPerUnit
        hash = Self.hash(
            (self.fixed + [block, page]).map(UInt64.init) + [clockNanosecondsPerUnit])
    }

    /// The first published schedule.
    public static let v1 = FuelSchedule(
        id: "v1", block: 1, page: 16_384, clockNanosecondsPerUnit: 1
    ) { costClass in
        switch costClass {
        case .free: 0
        case .simple, .branch, .memory, .vector, .entity: 1
        case .division, .cast: 2
        case .copy: 4
        case .call: 5
        case .rounding: 6
        case .indirectCall, .tailCall: 8
        case .bulk: 24
        case .allocation: 32
        case .exception: 192
        }
    }

    /// One unit for each instruction that does something, and nothing for sizes.
    public static let flat = FuelSchedule(
        id: "flat", block: 0, page: 0, clockNanosecondsPerUnit: 1
    ) { $0 == .free ? 0 : 1 }

    /// No metering at all. Runs under it cannot be stopped by fuel, deadline or cancellation.
    public static let unmetered = FuelSchedule(
        id: "unmetered", block: 0, page: 0, clockNanosecondsPerUnit: 1
    ) { _ in 0 }

    /// Whether nothing costs anything.
    public var isZero: Bool { block == 0 && page == 0 && fixed.allSatisfy { $0 == 0 } }

    /// Units of an instruction of this class, before any part that grows with size.
    @inline(__always)
    package func units(_ cost: CostClass) -> UInt64 { UInt64(fixed[Int(cost.rawValue)]) }

    /// Units of `bytes` bytes moved, filled, zeroed or handed over.
    package func units(bytes: UInt64) -> UInt64 { sizePrices.units(bytes: bytes) }

    /// Units of `count` table elements moved, filled or created.
    package func units(elements count: UInt64) -> UInt64 { sizePrices.units(elements: count) }

    /// Units of `count` new pages of memory.
    package func units(pages count: UInt64) -> UInt64 { sizePrices.units(pages: count) }

    var sizePrices: SizePrices { SizePrices(block: UInt64(block), page: UInt64(page)) }

    /// Units of the locals that a call zeroes (declared locals; parameters are not zeroed).
    package func units(locals: [LocalRun]) -> UInt64 {
        var bytes: UInt64 = 0
        for run in locals { bytes += UInt64(run.count) * (run.type == .v128 ? 16 : 8) }
        return units(bytes: bytes)
    }

    private static func hash(_ numbers: [UInt64]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for number in numbers {
            for shift in stride(from: 0, to: 64, by: 8) {
                hash = (hash ^ (number >> UInt64(shift)) & 0xFF) &* 0x100_0000_01B3
            }
        }
        return hash
    }
}

/// The prices that grow with size, as a value that is cheap to copy.
struct SizePrices {
    let block: UInt64
    let page: UInt64

    @inline(__always)
    func units(bytes: UInt64) -> UInt64 {
        (bytes / FuelSchedule.bytesPerBlock).multipliedSaturating(by: block)
    }

    @inline(__always)
    func units(elements count: UInt64) -> UInt64 {
        units(bytes: count.multipliedSaturating(by: 8))
    }

    @inline(__always)
    func units(pages count: UInt64) -> UInt64 { count.multipliedSaturating(by: page) }
}

extension UInt64 {
    /// The product, or the largest number where it does not fit: no fuel limit can pay that.
    @inline(__always)
    package func multipliedSaturating(by other: UInt64) -> UInt64 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }

    /// The sum, or the largest number where it does not fit.
    @inline(__always)
    package func addingSaturating(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}

/// The kinds of work that a schedule prices; see the rows in `Documentation/Instructions.md`.
public enum FuelCostClass: Sendable, Hashable, CaseIterable {
    case free, simple, branch, memory, division, rounding, call, tailCall, indirectCall, copy, bulk
    case allocation, cast, exception, vector, entity

    init(_ cost: CostClass) {
        self = Self.allCases[Int(cost.rawValue)]
    }
}
