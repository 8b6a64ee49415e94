import Testing
import WasmModule

struct InstructionReaderTests {
    /// Encodings put down by hand from the specification, not by our writer.
    @Test(arguments: [
        ("41 7f 0b", Opcode.i32Const, Immediate.i32(-1)),
        ("02 40 0b 0b", .block, .blockType(.empty)),
        ("03 63 70 0b 0b", .loop, .blockType(.value(.funcref))),
        ("04 e4 00 0b 0b", .if, .blockType(.type(100))),
        ("11 05 02 0b", .callIndirect, .indices(5, 2)),
        ("1c 01 7f 0b", .selectTyped, .valueTypes(ValueTypeList(count: 1, range: 2..<3))),
        ("0e 01 00 81 01 0b", .brTable, .labels(LabelTable(count: 1, range: 2..<5))),
        (
            "28 02 80 01 0b", .i32Load,
            .memory(MemoryArgument(alignment: 2, offset: 128), lane: 0)
        ),
        (
            "28 43 01 08 0b", .i32Load,
            .memory(MemoryArgument(alignment: 3, memory: 1, offset: 8), lane: 0)
        ),
        (
            "fd 54 00 04 0f 0b", .v128Load8Lane,
            .memory(MemoryArgument(alignment: 0, offset: 4), lane: 15)
        ),
        ("fc 08 03 01 0b", .memoryInit, .indices(3, 1)),
        ("fc 0c 04 02 0b", .tableInit, .indices(4, 2)),
        ("fc 8e 80 00 01 00 0b", .tableCopy, .indices(1, 0)),
        ("fd 80 02 0b", .i8x16RelaxedSwizzle, .none),
        ("d0 6f 0b", .refNull, .heapType(.extern)),
        ("fb 14 6e 0b", .refTest, .heapType(.any)),
        ("fb 15 6e 0b", .refTestNullable, .heapType(.any)),
        ("fb 16 05 0b", .refCast, .heapType(.type(5))),
        ("fb 17 71 0b", .refCastNullable, .heapType(.none)),
        (
            "fb 18 01 02 6e 6b 0b", .brOnCast,
            .castBranch(
                CastBranch(
                    label: 2, source: ReferenceType(isNullable: true, .any),
                    target: ReferenceType(isNullable: false, .struct)))
        ),
        (
            "1f 40 01 01 02 03 0b 0b", .tryTable,
            .catches(.empty, CatchList(count: 1, range: 3..<6))
        ),
    ])
    func encodingsAreThoseOfTheSpecification(
        body: String, opcode: Opcode, immediate: Immediate
    ) throws {
        let first = try #require(try instructions(hex(body)).get().first)
        #expect(first.opcode == opcode)
        #expect(first.immediate == immediate)
    }

    @Test(arguments: [
        ("41 00", 2, DecodeError.Reason.unexpectedEnd),
        ("02 40 0b", 3, .unexpectedEnd),
        ("0b 0b", 1, .sectionSizeMismatch),
        ("05 0b", 0, .endExpected(0x05)),
        ("ff 0b", 0, .illegalOpcode(prefix: nil, code: 0xFF)),
        ("06 0b", 0, .illegalOpcode(prefix: nil, code: 0x06)),
        ("fb 20 0b", 0, .illegalOpcode(prefix: 0xFB, code: 32)),
        ("fd ff ff ff ff 0f 0b", 0, .illegalOpcode(prefix: 0xFD, code: .max)),
        ("28 80 01 00 0b", 1, .malformed(.memoryArgumentFlags, byte: 0x80)),
        ("02 41 0b", 1, .malformed(.valueType, byte: 0x41)),
        ("d0 7f 0b", 1, .malformed(.heapType, byte: 0x7F)),
        ("fb 18 04 00 6e 6e 0b", 2, .malformed(.castFlags, byte: 4)),
        ("1f 40 01 04 00 0b 0b", 3, .malformed(.catchClause, byte: 4)),
        ("0e ff ff ff ff 0f 00 0b", 8, .unexpectedEnd),
        ("0c 80 80 80 80 80 00 0b", 1, .integerRepresentationTooLong),
    ])
    func malformedInstructionsAreReportedWhereTheyStand(
        body: String, offset: Int, reason: DecodeError.Reason
    ) {
        #expect(
            throws: DecodeError(reason, at: offset),
            performing: { try instructions(hex(body)).get() })
    }

    /// What follows in the module tells how a body that does not end is malformed.
    @Test(arguments: [
        (0x0B as UInt8, DecodeError.Reason.sectionSizeMismatch), (0x05, .endExpected(0x05)),
    ])
    func bodiesEndWithinTheirBytes(next: UInt8, reason: DecodeError.Reason) {
        var module = module(body: [0x01, next])
        module.bodies[0].range = 0..<1
        #expect(throws: DecodeError(reason, at: 1)) {
            try readAll(module.bodies[0], of: module)
        }
    }

    @Test func dataSegmentsInCodeRequireTheirCount() {
        for body in ["fc 09 00 0b", "fc 08 00 00 0b", "fb 09 00 00 0b", "fb 12 00 00 0b"] {
            var module = module(body: hex(body))
            module.dataCount = nil
            #expect(throws: DecodeError(.dataCountRequired, at: 2)) {
                try readAll(module.bodies[0], of: module)
            }
        }
    }
}
