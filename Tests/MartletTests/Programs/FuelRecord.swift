import Foundation
import Martlet
import Synchronization

/// What every program costs, in `Fixtures/fuel.json`: the same in debug and release builds and on
/// every machine. A new schedule, or new programs, are recorded by
///
///     MARTLET_RECORD=1 swift test --filter RealProgramTests
enum FuelRecord {
    struct Entry: Codable, Hashable {
        let units: UInt64
        let instantiationUnits: UInt64
        let initializationUnits: UInt64?
        let peakPages: UInt64
        let depthReached: Int

        init(_ result: ProgramResult) {
            units = result.report.units
            instantiationUnits = result.report.instantiationUnits
            initializationUnits = result.initializationUnits
            peakPages = result.report.peakPages
            depthReached = result.report.depthReached
        }
    }

    struct Table: Codable {
        var schedule = FuelSchedule.v1.id
        /// Hexadecimal, as JSON has no numbers of 64 bits.
        var scheduleHash = String(FuelSchedule.v1.hash, radix: 16)
        var programs: [String: Entry] = [:]
    }

    static let isRecording = ProcessInfo.processInfo.environment["MARTLET_RECORD"] != nil
    private static let file = ProgramCase.fixtures.appending(path: "fuel.json")

    /// As it was when the tests began.
    static let table: Table? = try? JSONDecoder().decode(
        Table.self, from: Data(contentsOf: file))

    private static let recorded = Mutex(table?.programs ?? [:])

    /// Writes the table anew with one more entry. Those of programs that are gone are dropped.
    static func record(_ entry: Entry, for program: ProgramCase) throws {
        let names = Set(ProgramCase.all.map(\.name))
        try recorded.withLock { programs in
            programs[program.name] = entry
            let table = Table(programs: programs.filter { names.contains($0.key) })
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try (try encoder.encode(table) + Data("\n".utf8)).write(to: file, options: .atomic)
        }
    }
}
