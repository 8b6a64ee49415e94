import Foundation
import Martlet
import MartletWASI
import TestSupport
import Testing
import WasmModule

/// A run that travels does and costs what it would have done and cost at home. Small programs do so at
/// every limit, and beside the reference, in `Comparison.sweep`.
@Suite struct SnapshotTravelTests {
    @Test(arguments: WorkloadSweepTests.Workload.all)
    func workloadsComeToTheSameEnd(_ workload: WorkloadSweepTests.Workload) throws {
        let file = WorkloadSweepTests.Workload.folder.appending(path: workload.file)
        let travel = Travel(module: try Module([UInt8](try Data(contentsOf: file)))) { Imports() }
        let arguments = [Value.i32(workload.nSmall)]
        let home = try travel.run(workload.export, arguments, grants: [.max])
        var numbers = RandomNumbers(seed: home.bill.units)
        let grants = Travel.grants(home.bill.units, stops: snapshotStops, &numbers)
        let away = try travel.run(workload.export, arguments, grants: grants)
        #expect(away.ending == home.ending)
        #expect(away.bill == home.bill)
        #expect(away.instance.memoryHashes == home.instance.memoryHashes)
        #expect(away.instance.allGlobals == home.instance.allGlobals)
    }

    @Test(arguments: ProgramCase.available)
    func programsPrintTheSame(_ program: ProgramCase) throws {
        let module = try ModuleShelf.shared.module(program.file)
        let wasi = LatestWASI()
        let travel = Travel(module: module) {
            var imports = Imports(try wasi.make(program))
            imports.stubsMissingFunctions = program.stubsMissingImports
            return imports
        }
        let home = try travel.run(program.export, program.arguments, grants: [.max])
        let output = [wasi.latest?.stdout, wasi.latest?.stderr]
        let hashes = home.instance.memoryHashes
        var numbers = RandomNumbers(seed: home.bill.units)
        // Big memories take their time.
        let stops = Differential.isFull ? 1000 : home.bill.peakPages > 200 ? 3 : snapshotStops
        let grants = Travel.grants(home.bill.units, stops: stops, &numbers)
        let away = try travel.run(program.export, program.arguments, grants: grants)
        #expect(away.ending == home.ending)
        #expect(away.bill == home.bill)
        #expect([wasi.latest?.stdout, wasi.latest?.stderr] == output)
        #expect(away.instance.memoryHashes == hashes)
    }

    /// The world made last.
    private final class LatestWASI {
        var latest: WASIPreview1?

        func make(_ program: ProgramCase) throws -> WASIPreview1 {
            let wasi = try program.makeWASI()
            latest = wasi
            return wasi
        }
    }
}
