package import TestSupport

/// What is given arbitrary inputs: a part of the project with what must always hold of it.
package enum FuzzTarget: String, CaseIterable, Sendable, CustomStringConvertible {
    /// Binary modules through the decoder and the encoder.
    case decoder
    /// Binary modules through validation, compilation and a short run.
    case validator
    /// Modules and scripts in the text format, and back.
    case text
    /// Snapshots, restored and resumed.
    case snapshot
    /// Programs on the engine and on the reference interpreter, interrupted here and there.
    case reference

    package var description: String { rawValue }

    /// Something that must not be.
    package struct Finding: Error, CustomStringConvertible {
        package var description: String

        init(_ description: String) { self.description = description }
    }

    /// Tries an input.
    /// - Returns: whether the input is one to go on from; those that no part of the target but the
    ///   first has seen are not
    /// - Throws: whatever is found
    package func run(_ input: [UInt8]) throws -> Bool {
        switch self {
        case .decoder: try DecoderTarget.run(input)
        case .validator: try ValidatorTarget.run(input)
        case .text: try TextTarget.run(input)
        case .snapshot: try SnapshotTarget.run(input)
        case .reference: try ReferenceTarget.run(input)
        }
    }

    /// A changed copy of an input, in the terms of the target.
    package func mutant(of input: [UInt8], _ random: inout RandomNumbers) -> [UInt8] {
        switch self {
        case .decoder, .validator:
            var mutator = ModuleMutator(random)
            defer { random = mutator.random }
            return mutator.mutant(of: input)
        case .text: return TextMutator.mutant(of: input, &random)
        case .snapshot: return SnapshotTarget.mutant(of: input, &random)
        case .reference: return ReferenceTarget.mutant(of: input, &random)
        }
    }
}
