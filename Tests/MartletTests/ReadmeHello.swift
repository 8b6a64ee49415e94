import Foundation
// hello: begin
import Martlet
import Testing

func hello(_ bytes: [UInt8]) throws -> String {
    let instance = try Module(bytes).instantiate(fuel: 10_000).ready()
    switch try instance.invoke("run", [.i32(20)], fuel: 1_000_000) {
    case .returned(let values, let report): return "\(values[0]) for \(report.units) units"
    case .trapped(let trap, let report): return "\(trap) after \(report.units) units"
    case .suspended(let run): return "out of fuel after \(run.report.units) units"
    case .exited, .threw: return "ended in another way"
    }
}
// hello: end

@Test func theHelloOfTheReadmeRuns() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Benchmarks/Workloads/recursion.wasm")
    let said = try hello([UInt8](Data(contentsOf: file)))
    #expect(said.hasPrefix("-1664561313366484798 for "))
}
