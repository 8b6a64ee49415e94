import Foundation
import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// Programs too big for every limit: at many random ones the engine stops where the reference stops.
@Suite struct WorkloadSweepTests {
    struct Workload: Decodable, Sendable, CustomTestStringConvertible {
        var name: String
        var file: String
        /// The same program without vectors, where this one has some.
        let plainFile: String?
        let export: String
        let nSmall: Int32
        let expectedSmall: String

        var testDescription: String { name }

        static let all: [Workload] = {
            struct Lists: Decodable {
                let workloads: [Workload]
                let vectorPrograms: [Workload]
                let objectPrograms: [Workload]
            }
            let file = folder.appending(path: "workloads.json")
            guard let data = try? Data(contentsOf: file),
                let lists = try? JSONDecoder().decode(Lists.self, from: data)
            else { return [] }
            return lists.workloads + lists.vectorPrograms
                + lists.vectorPrograms.compactMap(\.withoutVectors) + lists.objectPrograms
        }()

        private var withoutVectors: Workload? {
            guard let plainFile else { return nil }
            var plain = self
            plain.name += "-plain"
            plain.file = plainFile
            return plain
        }

        static let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Benchmarks/Workloads")
    }

    /// Units of the part of a run that the limits are taken from: the reference takes its time.
    private static let span: UInt64 = 3_000_000
    private static let stops = Differential.isFull ? 1000 : 25

    @Test(arguments: Workload.all)
    func theEngineStopsWhereTheReferenceStops(_ workload: Workload) throws {
        let bytes = [UInt8](
            try Data(contentsOf: Workload.folder.appending(path: workload.file)))
        let module = try Module(bytes)
        let arguments = [Value.i32(workload.nSmall)]
        let total = try units(of: workload, module)

        let store = ReferenceStore(limits: .standard, schedule: .v1)
        let (reference, _) = try store.instantiate(
            ReferenceModule(ModuleDecoder.decode(bytes)), imports: ReferenceImports(), fuel: .max)
        var random = RandomNumbers(
            seed: workload.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
        let limits = Set((0..<Self.stops).map { _ in random.next() % min(total, Self.span) })
            .sorted()
        var granted: UInt64 = 0
        var outcome: ReferenceOutcome?
        for limit in limits {
            // What the reference has been granted in all is the limit of a run of its own.
            let grant = limit - granted
            granted = limit
            let stop =
                outcome == nil
                ? try store.invoke(reference, workload.export, arguments, fuel: grant)
                : try store.resume(addingFuel: grant)
            outcome = stop
            guard case .suspended(.fuel, let place?) = stop.status else {
                Issue.record("the reference did not stop at \(limit)")
                return
            }
            let instance = try module.instantiate(fuel: .max).ready()
            guard
                case .suspended(let run) = try instance.invoke(
                    workload.export, arguments, fuel: limit)
            else {
                Issue.record("the engine did not stop at \(limit)")
                return
            }
            #expect(run.report.units == stop.report.units)
            #expect(run.report.depthReached == stop.report.depthReached)
            #expect(run.function == place.function && run.offset == place.offset)
            let state = store.state(of: reference)
            #expect(instance.memories.count == state.memories.count)
            for (memory, expected) in zip(instance.memories, state.memories) {
                let isSame = memory.withBytes { bytes in
                    bytes.withUnsafeBytes { bytes in
                        expected.withUnsafeBytes { sameBytes(bytes, $0) }
                    }
                }
                #expect(isSame)
            }
            #expect(instance.allGlobals.map(store.plain) == state.globals)
        }
    }

    private func units(of workload: Workload, _ module: Module) throws -> UInt64 {
        let instance = try module.instantiate(fuel: .max).ready()
        let outcome = try instance.invoke(
            workload.export, [.i32(workload.nSmall)], fuel: .max)
        guard case .returned(let values, let report) = outcome else {
            Issue.record("\(workload.name) does not return")
            return 1
        }
        #expect(values.map(\.description) == [workload.expectedSmall])
        return report.units
    }
}
