import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the process takes of the machine, as far as the system tells.
struct ProcessUsage: Equatable {
    var processorSeconds = 0.0
    var memoryBytes = 0.0
    var openFiles = 0

    static var current: Self {
        var usage = Self()
        var times = tms()
        if systemTimes(&times) {
            let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
            usage.processorSeconds = Double(times.tms_utime + times.tms_stime) / ticks
        }
        // size resident shared …, in pages
        let pages = Files.read("/proc/self/statm")?.split(separator: " ").dropFirst().first
        usage.memoryBytes =
            (pages.flatMap { Double($0) } ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE)))
        usage.openFiles = Files.names(in: "/proc/self/fd").count
        return usage
    }
}

/// `times` of the system, under a name that nothing else has.
private func systemTimes(_ result: inout tms) -> Bool { times(&result) != clock_t(-1) }
