import Foundation
import Testing

@Test func theHelloOfTheReadmeRuns() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Benchmarks/Workloads/recursion.wasm")
    let said = try hello([UInt8](Data(contentsOf: file)))
    #expect(said.hasPrefix("-1664561313366484798 for "))
}
