import Testing
import WasmModule

/// The names of instructions and their rows are two lists; these tests hold them together.
struct InstructionTableTests {
    private let rows = InstructionTable.rows

    @Test func rowsStandInTheOrderOfOpcodes() {
        #expect(rows.map(\.opcode) == Opcode.allCases)
    }

    @Test func encodingsAreUnique() {
        #expect(Set(rows.map(\.encoding)).count == rows.count)
        for row in rows where row.encoding.prefix == 0 {
            #expect(row.encoding.code < 0xFB, "\(row.mnemonic) has the code of a prefix")
        }
    }

    @Test func mnemonicsAreUniqueButForThreePairs() {
        let rowsByMnemonic = Dictionary(grouping: rows, by: \.mnemonic.description)
        let pairs = rowsByMnemonic.filter { $0.value.count > 1 }
        #expect(Set(pairs.keys) == ["select", "ref.test", "ref.cast"])
        #expect(pairs.values.allSatisfy { $0.count == 2 })
    }

    @Test func everyRowRoundTripsThroughBinary() throws {
        for row in rows {
            for sample in SampleImmediate.all(of: row.immediates) {
                var writer = InstructionWriter()
                // An `else` may stand in an `if` only.
                if row.opcode == .else { writer.append(.if, .blockType(.empty)) }
                sample.write(row.opcode, to: &writer)

                let module = module(body: writer.bytes)
                var reader = InstructionReader(module.bodies[0], of: module)
                if row.opcode == .else { _ = try reader.next() }
                let instruction = try #require(try reader.next(), "\(row.mnemonic)")
                #expect(instruction.opcode == row.opcode)
                #expect(sample.matches(instruction.immediate, in: reader), "\(row.mnemonic)")
                #expect(reader.position == module.bytes.count, "\(row.mnemonic)")

                var copy = InstructionWriter()
                copy.append(instruction, from: reader)
                #expect(copy.bytes == Array(module.bytes[instruction.offset...]))
            }
        }
    }
}
