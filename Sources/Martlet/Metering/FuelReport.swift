/// The bill of a run.
public struct FuelReport: Sendable, Hashable {
    /// Units consumed by the run so far, those of instantiation not included.
    public var units: UInt64
    /// Units consumed by instantiation: memories, tables, segments and the start function.
    public var instantiationUnits: UInt64
    /// `FuelSchedule.id` of the prices.
    public var scheduleID: String
    /// `FuelSchedule.hash` of the prices.
    public var scheduleHash: UInt64
    /// Pages of 64 KiB over all memories of the store, after instantiation began.
    public var initialPages: UInt64
    /// The most pages that the store held at once.
    public var peakPages: UInt64
    /// The most WebAssembly frames that were active at once; host calls do not count.
    public var depthReached: Int

    package init(
        units: UInt64, instantiationUnits: UInt64, schedule: FuelSchedule, initialPages: UInt64,
        peakPages: UInt64, depthReached: Int
    ) {
        self.units = units
        self.instantiationUnits = instantiationUnits
        self.scheduleID = schedule.id
        self.scheduleHash = schedule.hash
        self.initialPages = initialPages
        self.peakPages = peakPages
        self.depthReached = depthReached
    }
}
