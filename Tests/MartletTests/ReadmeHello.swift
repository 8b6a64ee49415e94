// hello: begin
import Martlet

func hello(_ bytes: [UInt8]) throws -> String {
    let instance = try Module(bytes).instantiate(fuel: 100_000).ready()
    switch try instance.invoke("run", [.i32(20)], fuel: 1_000_000) {
    case .returned(let values, let report): return "\(values[0]) for \(report.units) units"
    case .trapped(let trap, let report): return "\(trap) after \(report.units) units"
    case .suspended(let run): return "out of fuel after \(run.report.units) units"
    default: return "ended in another way"
    }
}
// hello: end
