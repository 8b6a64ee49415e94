import Foundation
import Martlet
import ReferenceInterpreter
import TestSupport
import Testing

/// One run of many programs has the same results and bills in every build: debug and release are
/// both held to what `digests.txt` says.
@Suite struct DigestTests {
    static let batch: UInt64 = 50
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "digests.txt")

    /// With MARTLET_RECORD=1 the file is written anew: after a change of prices, of the generator, or
    /// of what a program can see.
    @Test func resultsAreThoseOfEveryBuild() throws {
        let lines = try stride(from: UInt64(0), to: 1000, by: Int(Self.batch)).map { first in
            let (units, digest) = try digest(first..<first + Self.batch)
            return "\(first) \(units) \(String(digest, radix: 16))"
        }
        let text = lines.joined(separator: "\n") + "\n"
        if Differential.environment["MARTLET_RECORD"] == "1" {
            try Data(text.utf8).write(to: Self.file)
        }
        let golden = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
        #expect(text == golden)
    }

    /// Total units of some programs, and FNV-1a over everything they came to.
    private func digest(_ seeds: Range<UInt64>) throws -> (units: UInt64, digest: UInt64) {
        var units: UInt64 = 0
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for seed in seeds {
            let scenario = ProgramGenerator.scenario(seed)
            let engine = EngineSide(
                try Module(scenario.bytes, schedule: scenario.schedule), scenario)
            var observations = [try engine.instantiate(fuel: scenario.instantiationFuelMax)]
            for invocation in scenario.invocations {
                guard observations.last?.isSuspended == false, observations[0].isReturn else {
                    break
                }
                var observation = try engine.invoke(invocation, fuel: scenario.fuelMax)
                while case .suspended(.hostPause, _) = observation.status {
                    observation = try engine.resume(addingFuel: 0)
                }
                observations.append(observation)
            }
            units += observations.reduce(0) { $0 + $1.units }
            // The texts name every bit: of a NaN, `description` does not.
            let text = observations.map { "\($0.status.exact) \($0.report)" }.joined()
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            for byte in engine.memoryBytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return (units, hash)
    }
}

extension Observation {
    fileprivate var isReturn: Bool {
        if case .returned = status { true } else { false }
    }
}

extension Observation.Status {
    /// A text that differs wherever the bits of a value do.
    fileprivate var exact: String {
        switch self {
        case .returned(let values): "returned \(values.map(\.exact))"
        case .threw(let tag, let payload): "threw \(tag ?? "") \(payload.map(\.exact))"
        default: "\(self)"
        }
    }
}

extension PlainValue {
    fileprivate var exact: String {
        switch self {
        case .number(.f32(let value)): "f32 \(value.bitPattern)"
        case .number(.f64(let value)): "f64 \(value.bitPattern)"
        case .object(let number, let found):
            "object \(number) \(found.map { "\($0.kind) \($0.fields.map(\.exact))" })"
        default: "\(self)"
        }
    }
}
