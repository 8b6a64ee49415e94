import Foundation
import MartletWASI
import Testing
import WasmModule
import WasmText

@testable import Martlet

/// Schedule v1 is frozen: what has been billed by it must stay so. The vectors are `Fixtures/fuel/v1.json`,
/// which `martlet fuel --check` reads too; a failure here is a bug, and never a reason to record anew.
@Suite struct GoldenFuelTests {
    private struct Vectors: Decodable {
        struct Case: Decodable {
            struct Record: Decodable {
                let outcome: String
                let fuel: String
                let schedule: String
            }
            let invoke: String
            let arguments: [String]?
            let recorded: Record
        }
        let cases: [Case]
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/fuel")

    private let cases: [Vectors.Case]
    private let binary: [UInt8]

    init() throws {
        // The case that a limit ends is for the command line alone.
        cases = try JSONDecoder().decode(
            Vectors.self, from: Data(contentsOf: Self.folder.appending(path: "v1.json"))
        ).cases.filter { $0.recorded.outcome != "out_of_fuel" }
        let text = try Data(contentsOf: Self.folder.appending(path: "v1.wat"))
        binary = ModuleEncoder.encode(try ModuleParser.parse([UInt8](text)))
    }

    /// How a case ends, and what it takes by instantiation and call.
    private func run(
        _ golden: Vectors.Case, _ schedule: FuelSchedule
    ) throws -> (outcome: String, fuel: UInt64) {
        let module = try Module(binary, schedule: schedule)
        var imports = Imports()
        imports.define(WASIPreview1())
        let instance = try module.instantiate(imports, fuel: 1 << 40).ready()
        let type = try #require(instance.functionType(of: golden.invoke))
        let arguments = try zip(type.parameters, golden.arguments ?? []).map { type, text in
            switch type {
            case .i32: Value.i32(try #require(Int32(text)))
            case .i64: Value.i64(try #require(Int64(text)))
            default: Value.f64(try #require(Double(text)))
            }
        }
        let outcome = try instance.invoke(golden.invoke, arguments, fuel: 1 << 40)
        func total(_ report: FuelReport) -> UInt64 { report.units + report.instantiationUnits }
        switch consume outcome {
        case .returned(_, let report): return ("returned", total(report))
        case .trapped(_, let report): return ("trapped", total(report))
        case .threw(_, let report): return ("threw", total(report))
        case .exited(_, let report): return ("exited", total(report))
        case .suspended(let run): return ("out_of_fuel", total(run.report))
        }
    }

    @Test func whatIsBilledByV1IsWhatItAlwaysWas() throws {
        for golden in cases {
            let (outcome, fuel) = try run(golden, .v1)
            #expect(outcome == golden.recorded.outcome, "\(golden.invoke)")
            #expect(
                String(fuel) == golden.recorded.fuel, "\(golden.invoke) \(golden.arguments ?? [])")
            #expect(golden.recorded.schedule == "v1")
        }
        // The numbers, and who has which class.
        #expect(String(FuelSchedule.v1.hash, radix: 16) == "e22f6c2bc521b75b")
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        let rows = Opcode.allCases.map { opcode in
            let encoding = opcode.row.encoding
            return "\(encoding.prefix) \(encoding.code) \(FuelSchedule.v1.units(opcode.row.cost))\n"
        }
        for byte in rows.sorted().joined().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        #expect(String(hash, radix: 16) == "9acaf23fc6f8d16d")
    }

    /// One more unit anywhere shows in some vector.
    @Test func noPriceCanChangeWithoutAVectorThatShowsIt() throws {
        func schedule(
            raising costClass: CostClass? = nil, block: UInt32 = 0, page: UInt32 = 0
        ) throws -> FuelSchedule {
            let v1 = FuelSchedule.v1
            let units = CostClass.allCases.map {
                (FuelCostClass($0), UInt32(v1.units($0)) + ($0 == costClass ? 1 : 0))
            }
            return try #require(
                FuelSchedule(
                    id: "other", fixed: Dictionary(uniqueKeysWithValues: units),
                    block: v1.block + block, page: v1.page + page))
        }
        var others = try CostClass.allCases.filter { $0 != .free }.map {
            ("\($0)", try schedule(raising: $0))
        }
        others.append(("copy", try schedule(block: 1)))
        others.append(("memory.grow", try schedule(page: 1)))
        for (name, other) in others {
            let isSeen = try cases.filter { $0.invoke.hasPrefix(name) }.contains {
                try String(run($0, other).fuel) != $0.recorded.fuel
            }
            #expect(isSeen, "\(name)")
        }
    }
}
