import Testing
import WasmModule

struct NameSectionTests {
    private func names(_ subsections: String) throws -> NameSection {
        let bytes = module("") + section(.custom, "04 6e616d65" + subsections)
        return try #require(try NameSection.find(in: ModuleDecoder.decode(bytes)))
    }

    @Test func namesAreFoundByIndex() throws {
        let module = try ModuleDecoder.decode(sampleModule)
        let names = try #require(try NameSection.find(in: module))
        #expect(try names.moduleName() == "M")

        let functions = try names.names(of: .functions)
        #expect(functions.count == 2)
        #expect([0, 1, 2, 3].map { functions[$0] } == ["f", nil, "g", nil])
        #expect(functions.all.map(\.name) == ["f", "g"])

        let locals = try names.indirectNames(of: .locals)
        #expect([0, 1, 2].map { locals[1][$0] } == ["x", nil, "y"])
        #expect(locals[0].count == 0)
        #expect(try names.names(of: .tags).count == 0)
    }

    @Test func unknownSubsectionsAreLeftOut() throws {
        #expect(try names("00 02 01 4d  0c 01 ff").moduleName() == "M")
    }

    @Test(arguments: [
        ("01 01 00 00 01 00", DecodeError.Reason.nameSubsectionOutOfOrder(0)),
        ("01 01 00 01 01 00", .nameSubsectionOutOfOrder(1)),
        ("01 05 00", .lengthOutOfBounds(5)),
    ])
    func malformedSectionsAreReportedWhenTheyAreFound(
        subsections: String, reason: DecodeError.Reason
    ) {
        #expect { try names(subsections) } throws: { ($0 as? DecodeError)?.reason == reason }
    }

    @Test(arguments: [
        ("01 05 02 01 00 01 00", DecodeError.Reason.nameOutOfOrder(index: 1)),
        ("01 04 01 00 01 ff", .malformedUTF8),
        ("01 02 01 00", .unexpectedEnd),
        ("01 02 00 00", .sectionSizeMismatch),
        ("01 03 01 00 01", .lengthOutOfBounds(1)),
    ])
    func malformedMapsAreReportedWhenTheyAreAskedFor(
        subsection: String, reason: DecodeError.Reason
    ) throws {
        let names = try names(subsection)
        #expect { try names.names(of: .functions) } throws: {
            ($0 as? DecodeError)?.reason == reason
        }
    }
}
