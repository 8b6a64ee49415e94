import Testing
import WasmModule

struct ModuleDecoderTests {
    @Test func everyFormOfEverySectionIsDecoded() throws {
        let module = try ModuleDecoder.decode(sampleModule)

        #expect(module.types.count == 4)
        #expect(module.recursiveGroups == [0..<1, 1..<3, 3..<4])
        #expect(module.functionType(0) == FunctionType([.i32, .i64], [.f32]))
        let next = ValueType.reference(ReferenceType(isNullable: true, .type(2)))
        #expect(
            module.types[1]
                == SubType(
                    isFinal: false,
                    .structure([
                        FieldType(.i8, isMutable: false), FieldType(.value(next), isMutable: true),
                    ])))
        #expect(
            module.types[2]
                == SubType(supertypes: [1], .array(FieldType(.value(.anyref), isMutable: true))))

        #expect(
            module.imports.map(\.type) == [
                .function(0), .table(TableType(.funcref, SizeLimits(minimum: 1))),
                .memory(MemoryType(SizeLimits(minimum: 1, maximum: 2), addressType: .i64)),
                .global(GlobalType(.i32, isMutable: true)), .tag(3),
            ])
        #expect(module.functions == [0, 3, 3])
        #expect(module.tables.map(\.element.isNullable) == [true, false, true])
        #expect(module.tables.map(\.addressType) == [.i32, .i32, .i64])
        #expect(module.tableInitializers.map { $0 == nil } == [false, true])
        #expect(module.memories.count == 2)
        #expect(module.tags == [3, 3])
        #expect(module.globals.map(\.value) == [.i32, .i64])
        #expect(module.exports.map(\.kind) == [.function, .tag])
        #expect(module.start == 1)
        #expect(module.dataCount == 3)
        #expect(module.data.map { Array(module.bytes[$0.range]) } == [[0xAA, 0xBB], [0xCC], []])
        #expect(module.customSections.map(\.name) == ["a", "", "name"])
        #expect(module.customSections.map(\.precedingSection) == [nil, .dataCount, .data])
        #expect(module.sections.count == 16)
    }

    @Test func elementSegmentsHaveEightForms() throws {
        let segments = try ModuleDecoder.decode(sampleModule).elements
        let nonNull = ReferenceType(isNullable: false, .func)
        #expect(
            segments.map(\.type) == [
                nonNull, nonNull, nonNull, nonNull, .funcref, nonNull, nonNull, .funcref,
            ])
        #expect(segments.map(\.items.count) == [1, 1, 1, 0, 1, 1, 0, 2])
        let tables = segments.map { segment -> TableIndex? in
            if case .active(let table, _) = segment.mode { table } else { nil }
        }
        #expect(tables == [0, nil, 1, nil, 0, nil, 0, nil])
        let declarative = segments.map { segment in
            if case .declarative = segment.mode { true } else { false }
        }
        #expect(declarative == [false, false, false, true, false, false, false, true])
    }

    @Test func localsAndBodiesAreFound() throws {
        let module = try ModuleDecoder.decode(sampleModule)
        let body = module.bodies[0]
        #expect(body.localCount == 3)
        #expect(body.locals.last?.type == .reference(ReferenceType(isNullable: true, .type(1))))
        #expect(body.entry.count == 10)
        #expect(try readAll(body, of: module).map(\.opcode) == [.dataDrop, .end])
        #expect(try readAll(module.bodies[1], of: module).count == 8)
    }

    /// The phrases are those of the official suite, which has hundreds of such modules more.
    @Test(arguments: [
        ("", "unexpected end"),
        ("0061736e", "magic header not detected"),
        ("0061736d 02000000", "unknown binary version"),
        ("0061736d 01000000 0e 00", "malformed section id"),
        ("0061736d 01000000 01 7f 00", "length out of bounds"),
        ("0061736d 01000000 01 02 00 00", "section size mismatch"),
        ("0061736d 01000000 03 01 00 01 01 00", "unexpected content after last section"),
        ("0061736d 01000000 01 01 00 01 01 00", "unexpected content after last section"),
        ("0061736d 01000000 01 02 01 61", "malformed composite type"),
        ("0061736d 01000000 01 03 01 e0 7f", "integer representation too long"),
        ("0061736d 01000000 01 04 01 5e 78 02", "malformed mutability"),
        ("0061736d 01000000 02 04 01 00 00 05", "malformed import kind"),
        ("0061736d 01000000 02 04 01 01 ff 00", "malformed UTF-8 encoding"),
        ("0061736d 01000000 02 05 01 00 00 04 01 00", "zero byte expected"),
        ("0061736d 01000000 03 02 01 00", "function and code section have inconsistent lengths"),
        ("0061736d 01000000 04 03 01 7f 00", "malformed reference type"),
        ("0061736d 01000000 05 03 01 02 00", "malformed limits flags"),
        ("0061736d 01000000 06 05 01 7f 00 41 00", "unexpected end"),
        ("0061736d 01000000 07 03 01 00 05", "malformed export kind"),
        ("0061736d 01000000 09 02 01 08", "malformed elements segment kind"),
        ("0061736d 01000000 09 03 01 01 01", "malformed element kind"),
        ("0061736d 01000000 0b 02 01 03", "malformed data segment kind"),
        ("0061736d 01000000 0c 01 01", "data count and data section have inconsistent lengths"),
        ("0061736d 01000000 00 01 01", "length out of bounds"),
        ("0061736d 01000000 00 00", "unexpected end"),
        (
            "0061736d 01000000 01 04 01 60 00 00 03 02 01 00 0a 0c 01 0a 02 ff ff ff ff 0f 7f 02 7e 0b",
            "too many locals"
        ),
        // A body whose size cuts a number in two: what follows is no section, but that is not why.
        (
            "0061736d 01000000 01 04 01 60 00 00 03 02 01 00 0a 05 01 03 00 41 80 80 80 80 80 00",
            "integer representation too long"
        ),
    ])
    func malformedModules(bytes: String, phrase: String) {
        #expect {
            try ModuleDecoder.decode(hex(bytes))
        } throws: {
            "\($0)".hasPrefix("malformed: \(phrase)")
        }
    }

    @Test func errorsSayWhereTheyAre() {
        let error = DecodeError(.malformed(.mutability, byte: 2), at: 0x1F3)
        #expect(error.description == "malformed: malformed mutability: 02 (at 0x1f3)")
        let excess = DecodeError(.limitExceeded(.types, value: 3, limit: 2), at: 10)
        #expect(excess.description == "limit exceeded: types: 3, at most 2 (at 0xa)")
    }

    /// Each vector claims 4,294,967,295 elements, for which there are no bytes and is to be no room.
    @Test(
        arguments: SectionID.allCases.filter { $0 != .custom && $0 != .start && $0 != .dataCount })
    func countsBeyondTheBytesAreMalformed(id: SectionID) {
        let bytes = module("") + section(id, "ff ff ff ff 0f")
        #expect { try ModuleDecoder.decode(bytes) } throws: { error in
            (error as? DecodeError)?.reason == .unexpectedEnd
        }
    }
}

struct ModuleLimitsTests {
    /// What the sample module has of each quantity that the decoder counts.
    @Test(arguments: [
        (ModuleLimits.Quantity.moduleBytes, sampleModule.count), (.codeBytes, 35), (.bodyBytes, 22),
        (.nameBytes, 4), (.customSections, 3), (.types, 4), (.typesPerGroup, 2), (.parameters, 2),
        (.results, 1), (.structureFields, 2), (.imports, 5), (.functions, 3), (.tables, 3),
        (.memories, 2), (.globals, 2), (.tags, 2), (.exports, 2), (.elementSegments, 8),
        (.elementItems, 7), (.dataSegments, 3), (.locals, 3), (.localRuns, 2),
    ])
    func limitsAreExact(quantity: ModuleLimits.Quantity, value: Int) throws {
        var limits = ModuleLimits.standard
        limits[quantity] = value
        _ = try ModuleDecoder.decode(sampleModule, limits: limits)

        limits[quantity] = value - 1
        #expect {
            try ModuleDecoder.decode(sampleModule, limits: limits)
        } throws: { error in
            guard case .limitExceeded(quantity, _, let limit) = (error as? DecodeError)?.reason
            else { return false }
            return limit == UInt64(value - 1)
        }
    }

    @Test func importsCountTowardsTheirIndexSpace() {
        for quantity in [ModuleLimits.Quantity.functions, .tables, .memories, .globals, .tags] {
            var limits = ModuleLimits.standard
            limits[quantity] = 0
            #expect {
                try ModuleDecoder.decode(sampleModule, limits: limits)
            } throws: { error in
                (error as? DecodeError)?.reason == .limitExceeded(quantity, value: 1, limit: 0)
            }
        }
    }
}
