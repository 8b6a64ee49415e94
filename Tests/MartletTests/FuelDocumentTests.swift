import Foundation
import Martlet
import Testing
import WasmModule

@Test func fuelDocumentShowsTheUnitsOfScheduleV1() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let text = try String(
        contentsOf: root.appending(path: "Documentation/Fuel.md"), encoding: .utf8)

    var documented: [String: UInt64] = [:]
    for row in text.matches(of: /(?m)^\| (\w+) \| (\d+) \|/) {
        documented[String(row.output.1)] = UInt64(row.output.2)
    }
    var units: [String: UInt64] = [:]
    for costClass in CostClass.allCases {
        units["\(costClass)"] = FuelSchedule.v1.units(costClass)
    }
    #expect(documented == units)

    #expect(FuelSchedule.v1.page == 16_384)
    #expect(text.contains("16,384 units for each new page"))
    #expect(FuelSchedule.v1.block == 1)
    #expect(text.contains("a block costs 1 unit"))
}
