import Foundation
import Martlet
import MartletWASI
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
        var numbers = FixedNumbers(seed: UInt64(bytes.count))
        var counts = [Fate: Int]()
        let total = isFullRun ? 10_000 / Self.programs.count + 1 : 60
        for _ in 0..<total {
            let mutant = Self.mutant(of: bytes, code: code, &numbers)
            counts[try fate(mutant), default: 0] += 1
        }
        // The sample is worth little if none of it gets through validation.
        #expect(counts[.ran, default: 0] > 0)
        #expect(counts[.refused, default: 0] > 0)
    }

    private static func mutant(
        of bytes: [UInt8], code: Range<Int>, _ numbers: inout FixedNumbers
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
        _ bytes: inout [UInt8], _ range: Range<Int>, _ numbers: inout FixedNumbers
    ) {
        bytes[Int.random(in: range, using: &numbers)] ^=
            1 << UInt8.random(in: 0..<8, using: &numbers)
    }

    private enum Fate { case refused, unlinked, uninstantiated, ran }

    /// Loads a mutant and runs all it exports. Errors of any other kind than those promised are thrown.
    private func fate(_ bytes: [UInt8]) throws -> Fate {
        let module: Module
        do {
            module = try Module(bytes, compilation: .eager)
        } catch is DecodeError {
            return .refused
        } catch is ValidationError {
            return .refused
        }
        var imports = Imports(try WASIPreview1(.init(arguments: ["mutant"])))
        imports.stubsMissingFunctions = true
        let limits = Limits(
            memoryPages: 512, tableElements: 10_000, callDepth: 200, stackSlots: 50_000,
            outputBytes: 1000)
        let instance: Instance
        do {
            instance = try module.instantiate(imports, limits: limits, fuel: 10_000_000).ready()
        } catch is LinkError {
            return .unlinked
        } catch is InstantiationFailure {
            return .uninstantiated
        }
        for export in module.exports {
            guard case .function(let type) = export.type else { continue }
            let arguments = type.parameters.map { store(instance, zeroOf: $0) }
            let outcome = try instance.invoke(export.name, arguments, fuel: 20_000)
            if case .suspended(let suspension) = consume outcome {
                _ = suspension.resume(addingFuel: 1_001)
            }
        }
        return .ran
    }

    private func store(_ instance: Instance, zeroOf type: ValueType) -> Value {
        switch type {
        case .i32: .i32(0)
        case .i64: .i64(0)
        case .f32: .f32(0)
        case .f64: .f64(0)
        case .v128: .v128(V128(low: 0, high: 0))
        case .reference: .reference(nil)
        }
    }
}
