import Testing
import WasmModule

/// Whatever the bytes, decoding ends in a module or an error, and what it takes for a module can be
/// read to the last instruction and encoded again.
struct HostileModuleTests {
    @Test func truncatedModulesAreMalformed() throws {
        let boundaries = Set(
            try ModuleDecoder.decode(sampleModule).sections.map(\.range.upperBound) + [8])
        for count in sampleModule.indices {
            let bytes = Array(sampleModule[..<count])
            // Only between sections may what remains be a module, though a smaller one.
            if boundaries.contains(count) {
                try decodeAndUse(bytes)
            } else {
                #expect(throws: DecodeError.self, "at \(count)") { try ModuleDecoder.decode(bytes) }
            }
        }
    }

    @Test func everyFlippedBitIsSurvived() throws {
        for index in sampleModule.indices {
            for bit in 0..<8 {
                var bytes = sampleModule
                bytes[index] ^= 1 << bit
                try decodeAndUse(bytes)
            }
        }
    }

    @Test(arguments: [1, 2, 3])
    func randomChangesAreSurvived(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            var bytes = sampleModule
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let index = Int.random(in: 8..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
                default: bytes.remove(at: index)
                }
            }
            try decodeAndUse(bytes)
        }
    }

    @Test func randomInstructionsKeepTheirMeaningWhenWrittenAgain() throws {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<2_000 {
            let body = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
            let copy = rewritten(body)
            #expect(rewritten(copy) == copy, "\(body)")
        }
    }

    /// The instructions that can be read, in their shortest form.
    private func rewritten(_ body: [UInt8]) -> [UInt8] {
        let module = module(body: body)
        var reader = InstructionReader(module.bodies[0], of: module)
        var writer = InstructionWriter()
        while let instruction = try? reader.next() { writer.append(instruction, from: reader) }
        return writer.bytes
    }

    /// Reads all that is lazily read; the only errors may be those of decoding.
    private func decodeAndUse(_ bytes: [UInt8]) throws {
        guard let module = try? ModuleDecoder.decode(bytes) else { return }
        for body in module.bodies { _ = try? readAll(body, of: module) }
        if let names = try? NameSection.find(in: module) {
            for kind in NameSection.Kind.allCases where kind != .module {
                if kind.isIndirect {
                    _ = try? names.indirectNames(of: kind)
                } else {
                    _ = try? names.names(of: kind)
                }
            }
        }
        let encoded = ModuleEncoder.encode(module)
        #expect(try ModuleEncoder.encode(ModuleDecoder.decode(encoded)) == encoded)
    }
}
