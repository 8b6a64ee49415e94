import Foundation
import TestSupport
import Testing
import WasmModule

/// Real programs with a few bits changed: whatever comes of them is an error or an outcome.
@Suite struct MutationTests {
    struct Program: Sendable, CustomTestStringConvertible {
        var file: URL
        var testDescription: String { file.lastPathComponent }
    }

    static let programs: [Program] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return ["Tests/Fixtures/programs", "Benchmarks/Workloads"].flatMap { folder in
            let files = try? FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            return (files ?? []).filter { $0.pathExtension == "wasm" }.map(Program.init)
        }.sorted { $0.testDescription < $1.testDescription }
    }()

    @Test func thereArePrograms() { #expect(Self.programs.count > 20) }

    @Test(arguments: programs)
    func mutantsEndInErrorsOrOutcomes(_ program: Program) throws {
        let bytes = [UInt8](try Data(contentsOf: program.file))
        let definition = try ModuleDecoder.decode(bytes)
        let code = definition.sections.first { $0.id == .code }?.range ?? bytes.indices
        var numbers = RandomNumbers(seed: UInt64(bytes.count))
        var counts = [ModuleFate: Int]()
        let total = Differential.isFull ? 10_000 / Self.programs.count + 1 : 60
        for _ in 0..<total {
            let mutant = Self.mutant(of: bytes, code: code, &numbers)
            counts[try ModuleFate.of(mutant), default: 0] += 1
        }
        // The sample is worth little if none of it gets through validation.
        #expect(counts[.ran, default: 0] > 0)
        #expect(counts[.refused, default: 0] > 0)
    }

    private static func mutant(
        of bytes: [UInt8], code: Range<Int>, _ numbers: inout RandomNumbers
    ) -> [UInt8] {
        var bytes = bytes
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: bytes.removeSubrange(Int.random(in: bytes.indices, using: &numbers)...)
        case 1: flip(&bytes, bytes.indices, &numbers)
        case 2:
            for _ in 0..<4 { flip(&bytes, bytes.indices, &numbers) }
        case 3:
            let position = Int.random(in: code, using: &numbers)
            bytes[position] = UInt8.random(in: 0...255, using: &numbers)
        default:
            for _ in 0..<Int.random(in: 1...3, using: &numbers) { flip(&bytes, code, &numbers) }
        }
        return bytes
    }

    private static func flip(
        _ bytes: inout [UInt8], _ range: Range<Int>, _ numbers: inout RandomNumbers
    ) {
        bytes[Int.random(in: range, using: &numbers)] ^=
            1 << UInt8.random(in: 0..<8, using: &numbers)
    }
}
