import Testing
import WasmModule

/// Everything but function bodies, and what comes of a whole module.
struct ModuleValidatorTests {
    // MARK: Types

    private static func problem(ofTypes groups: [SubType]...) -> String? {
        verdict { builder in
            for group in groups { builder.addTypes(group) }
        }
    }

    private static func structure(
        _ fields: ValueType..., isFinal: Bool = false, below: TypeIndex? = nil
    ) -> SubType {
        SubType(
            isFinal: isFinal, supertypes: below.map { [$0] } ?? [],
            .structure(fields.map { FieldType(.value($0), isMutable: false) }))
    }

    @Test func typesMayReferToTheirGroupAndToEarlierOnes() {
        let (itself, next) = (Self.structure(.ref(.type(0))), Self.structure(.ref(.type(1))))
        #expect(Self.problem(ofTypes: [itself], [itself]) == nil)
        #expect(Self.problem(ofTypes: [next, itself]) == nil)
        #expect(Self.problem(ofTypes: [next], [itself]) == "invalid: unknown type 1 (type 0)")
    }

    @Test func subtypesMatchTheirSupertypes() {
        let base = Self.structure(.anyref)
        #expect(Self.problem(ofTypes: [base], [Self.structure(.ref(.eq), .i32, below: 0)]) == nil)
        #expect(
            Self.problem(ofTypes: [base], [Self.structure(.externref, below: 0)])
                == "invalid: sub type: does not match its supertype 0 (type 1)")
        #expect(
            Self.problem(ofTypes: [Self.structure(isFinal: true)], [Self.structure(below: 0)])
                == "invalid: sub type: supertype 0 is final (type 1)")
        #expect(
            Self.problem(ofTypes: [Self.structure(below: 1), Self.structure()])
                == "invalid: sub type: supertype 1 is not defined before (type 0)")
        let two = SubType(supertypes: [0, 1], .structure([]))
        #expect(
            Self.problem(ofTypes: [Self.structure()], [Self.structure()], [two])
                == "invalid: sub type: 2 supertypes, at most 1 (type 2)")
    }

    @Test func functionTypesVaryTheirParametersTheOtherWay() {
        func function(_ type: ValueType, below: TypeIndex? = nil) -> SubType {
            SubType(
                isFinal: false, supertypes: below.map { [$0] } ?? [],
                .function(FunctionType([type], [type])))
        }
        let general = SubType(
            isFinal: false, supertypes: [0], .function(FunctionType([.anyref], [.ref(.eq)])))
        #expect(Self.problem(ofTypes: [function(.refNull(.eq))], [general]) == nil)
        #expect(Self.problem(ofTypes: [function(.anyref)], [function(.ref(.eq), below: 0)]) != nil)
    }

    @Test func chainsOfSubtypesAreBounded() {
        func chain(_ depth: Int) -> String? {
            verdict { builder in
                builder.addTypes([Self.structure()])
                for index in 0..<depth {
                    builder.addTypes([Self.structure(below: TypeIndex(position: index))])
                }
            }
        }
        #expect(chain(63) == nil)
        #expect(chain(64)?.hasPrefix("limit exceeded: depth of subtyping: at most 63") ?? false)
    }

    // MARK: Sizes, names, indices

    @Test(
        arguments: [
            (1, 0, AddressType.i32, "size minimum must not be greater than maximum: 1, 0"),
            (65536, 65536, .i32, nil),
            (65537, nil, .i32, "memory size must be at most 65536 pages (4GiB)"),
            (0, 65537, .i32, "memory size must be at most 65536 pages (4GiB)"),
            (1 << 48, nil, .i64, nil),
            (1 << 48 + 1, nil, .i64, "memory size must be at most 281474976710656 pages (16EiB)"),
        ] as [(UInt64, UInt64?, AddressType, String?)])
    func memorySizesAreBounded(
        minimum: UInt64, maximum: UInt64?, type: AddressType, phrase: String?
    ) {
        let limits = SizeLimits(minimum: minimum, maximum: maximum)
        let found = verdict {
            $0.addMemory(MemoryType(limits, addressType: type))
        }
        #expect(found == phrase.map { "invalid: \($0) (memory 0)" })
    }

    @Test func tableSizesAreBounded() {
        func problem(_ minimum: UInt64, _ type: AddressType) -> String? {
            verdict {
                $0.addTable(TableType(.funcref, SizeLimits(minimum: minimum), addressType: type))
            }
        }
        #expect(problem(UInt64(UInt32.max), .i32) == nil)
        #expect(problem(1 << 32, .i32)?.hasPrefix("invalid: table size") ?? false)
        #expect(problem(.max, .i64) == nil)
    }

    @Test func tablesOfOtherThanNullNeedAnInitialValue() {
        let type = TableType(.ref(.func), SizeLimits(minimum: 1))
        #expect(
            verdict { $0.addTable(type) }
                == "invalid: type mismatch: (ref func) has no default value (table 0)")
        let found = verdict { builder in
            builder.addTable(type) { $0.append(.refFunc, .index(0)) }
            builder.addFunction([])
        }
        #expect(found == nil)
    }

    @Test func tablesComeBeforeTheGlobalsOfTheModule() {
        let found = verdict { builder in
            builder.addTable(TableType(.funcref, SizeLimits(minimum: 1))) { code in
                code.append(.globalGet, .index(0))
            }
            builder.addGlobal(.funcref, [.null(.func)])
        }
        #expect(found?.hasPrefix("invalid: unknown global 0 (table 0, global.get") ?? false)
    }

    @Test func exportsHaveNamesOfTheirOwn() {
        func problem(_ names: String...) -> String? {
            verdict { builder in
                builder.addFunction([])
                for name in names { builder.addExport(name, .function, 0) }
            }
        }
        #expect(problem("a", "b") == nil)
        #expect(problem("a", "a") == "invalid: duplicate export name: \"a\" (export 1 at 0x0)")
        // The same character to a reader, but not the same name.
        #expect(problem("\u{E9}", "e\u{301}") == nil)
        let unknown = verdict { $0.addExport("a", .memory, 3) }
        #expect(unknown == "invalid: unknown memory 3 (export 0 at 0x0)")
    }

    @Test func startFunctionsTakeAndGiveNothing() {
        let found = verdict { builder in
            builder.addFunction(takes: [.i32], [])
            builder.setStart(0)
        }
        #expect(found?.hasPrefix("invalid: start function") ?? false)
    }

    @Test func tagsGiveNothing() {
        let found = verdict { $0.addTag(FunctionType([], [.i32])) }
        #expect(found == "invalid: non-empty tag result type (tag 0)")
    }

    // MARK: Constant expressions

    private struct ConstantCase: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let type: ValueType
        let code: Code
        let phrase: String?

        init(_ name: String, _ type: ValueType, _ code: Code, invalid phrase: String? = nil) {
            testDescription = name
            self.type = type
            self.code = code
            self.phrase = phrase
        }
    }

    /// Globals 0 and 1 are imported, the second one mutable; 2 is defined, a constant i32.
    private static let constantCases: [ConstantCase] = [
        .init("number", .i32, [.i32]),
        .init("arithmetic", .i64, [.i64, .i64, .op(.i64Add), .i64, .op(.i64Mul)]),
        .init(
            "other arithmetic", .i32, [.i32, .i32, .op(.i32And)],
            invalid: "constant expression required"),
        .init("imported global", .i32, [.op(.globalGet, 0)]),
        .init("earlier global", .i32, [.op(.globalGet, 2)]),
        .init(
            "mutable global", .i32, [.op(.globalGet, 1)], invalid: "constant expression required"),
        .init("itself", .i32, [.op(.globalGet, 3)], invalid: "unknown global 3"),
        .init("function", .funcref, [.op(.refFunc, 0)]),
        .init("unknown function", .funcref, [.op(.refFunc, 7)], invalid: "unknown function 7"),
        .init("null of another hierarchy", .funcref, [.null(.any)], invalid: "type mismatch"),
        .init("structure", .refNull(.struct), [.i32, .op(.structNew, 1)]),
        .init("array", .ref(.array), [.i32, .i32, .op(.arrayNewFixed, 2, 2)]),
        .init(
            "array of a segment", .ref(.array), [.i32, .i32, .op(.arrayNewData, 2, 0)],
            invalid: "constant expression required"),
        .init("conversion", .externref, [.i32, .op(.refI31), .op(.externConvertAny)]),
        .init("too little", .i32, [], invalid: "type mismatch: expected i32, found nothing"),
        .init("too much", .i32, [.i32, .i32], invalid: "type mismatch: values remain"),
    ]

    @Test(arguments: constantCases)
    private func constantExpressions(_ constant: ConstantCase) {
        let found = verdict { builder in
            builder.addTypes([SubType(.function(FunctionType([])))])
            builder.addTypes([Self.structure(.i32)])
            builder.addTypes([SubType(.array(FieldType(.i8, isMutable: true)))])
            builder.addImport("", "", .global(GlobalType(.i32, isMutable: false)))
            builder.addImport("", "", .global(GlobalType(.i32, isMutable: true)))
            builder.addGlobal(.i32, [.i32])
            builder.addGlobal(constant.type, constant.code)
            builder.addData(.passive, [])
            builder.addFunction([])
        }
        if let phrase = constant.phrase {
            #expect(found?.hasPrefix("invalid: \(phrase)") ?? false, "found \(found ?? "valid")")
        } else {
            #expect(found == nil)
        }
    }

    // MARK: Segments

    @Test func segmentsFitWhereTheyGo() {
        func problem(
            element: ReferenceType, offset: Code, table: TableIndex = 0,
            items: ElementSegment.Items = .expressions([])
        ) -> String? {
            verdict { builder in
                builder.addFunction([])
                builder.addTable(TableType(.funcref, SizeLimits(minimum: 1)))
                let offset = builder.expression(offset)
                builder.addElements(element, .active(table, offset: offset), items)
            }
        }
        #expect(problem(element: .ref(.func), offset: [.i32], items: .functions([0])) == nil)
        #expect(
            problem(element: .externref, offset: [.i32])?
                .hasPrefix("invalid: type mismatch: expected funcref, found externref") ?? false)
        #expect(
            problem(element: .funcref, offset: [.i64])?
                .hasPrefix("invalid: type mismatch: expected i32, found i64") ?? false)
        #expect(
            problem(element: .funcref, offset: [.i32], table: 1)?
                .hasPrefix("invalid: unknown table 1") ?? false)
        #expect(
            problem(element: .funcref, offset: [.i32], items: .functions([1]))?
                .hasPrefix("invalid: unknown function 1") ?? false)

        let data = verdict { builder in
            builder.addMemory(MemoryType(SizeLimits(minimum: 1), addressType: .i64))
            builder.addData(.active(0, offset: builder.expression([.i32])), [])
        }
        #expect(data?.hasPrefix("invalid: type mismatch: expected i64, found i32") ?? false)
    }

    // MARK: Whole modules

    @Test func messagesSayWhere() throws {
        var builder = ModuleBuilder()
        builder.addFunction([])
        builder.addFunction(
            FunctionType([], [.i32]), export: "fib"
        ) { body in
            body.append(.i32Const, .i32(1))
            body.append(.i64Const, .i64(1))
            body.append(.i32Add)
        }
        let module = try ModuleDecoder.decode(builder.encoded)
        let offset = String(module.bodies[1].range.lowerBound + 4, radix: 16)
        #expect(
            verdict(on: module)
                == "invalid: type mismatch: expected i32, found i64 "
                + "(func 1 $fib, i32.add at 0x\(offset))")
    }

    @Test func allProblemsAreCollected() throws {
        var builder = ModuleBuilder()
        builder.addFunction([.op(.i32Eqz), .op(.call, 9)])
        builder.addFunction([])
        builder.addFunction([.op(.br, 3)])
        let reasons = try ModuleValidator.problems(of: builder.module).map(\.reason)
        #expect(reasons == [.typeMismatch(expected: .i32, found: nil), .unknown(.label, 3)])

        builder.addExport("a", .table, 1)
        builder.setStart(7)
        let declarations = try ModuleValidator.problems(of: builder.module).map(\.reason)
        #expect(declarations == [.unknown(.table, 1), .unknown(.function, 7)])
    }

    @Test func malformedBodiesComeBeforeInvalidOnes() {
        var definition = module(body: hex("0f 45 0b"))
        definition.types = [SubType(.function(FunctionType([], [.i32])))]
        definition.recursiveGroups = [0..<1]
        definition.functions = [0]
        #expect(verdict(on: definition)?.hasPrefix("invalid: type mismatch") ?? false)
        // The same, then an opcode that does not exist.
        let body = hex("0f 45 ff 0b")
        definition.bytes = body
        definition.bodies[0].range = body.indices
        #expect(verdict(on: definition)?.hasPrefix("malformed: illegal opcode") ?? false)
    }

    @Test func elseStandsOnlyInIf() {
        let found = verdict { $0.addFunction([.block(), .else, .end]) }
        #expect(found?.hasPrefix("malformed: END opcode expected") ?? false)
        let twice = verdict { $0.addFunction([.i32, .if(), .else, .else, .end]) }
        #expect(twice?.hasPrefix("malformed: END opcode expected") ?? false)
    }

    @Test func localsBeyondTheFirstOnesHaveTheirTypes() {
        let types: [ValueType] = [.i32, .i64, .f32, .f64, .i64]
        // Runs of 1 to 40 locals, which end on both sides of what is laid out one by one.
        let locals = (1...40).flatMap { Array(repeating: types[$0 % types.count], count: $0) }
        let found = verdict { builder in
            for (index, type) in locals.enumerated() {
                builder.addFunction(gives: [type], locals: locals, [.get(UInt32(index))])
            }
        }
        #expect(found == nil)
        let unknown = verdict {
            $0.addFunction(locals: locals, [.get(UInt32(locals.count)), .drop])
        }
        #expect(unknown?.hasPrefix("invalid: unknown local \(locals.count)") ?? false)
    }

    @Test func slotsAreCounted() throws {
        var builder = ModuleBuilder()
        builder.addFunction(
            takes: [.i32, .v128], locals: [.f64, .v128, .v128],
            [
                .i32, .v128, .v128, .op(.v128Xor), .drop,
                .block(), .v128, .v128, .op(.br, 0), .end,
                .block(), .block(), .i64, .i64, .i64, .i64, .op(.br, 1), .end, .end, .drop,
            ])
        let function = try ModuleValidator.validate(builder.module).functions[0]
        #expect(function.parameterSlots == 3)
        #expect(function.localSlots == 8)
        // An i32 below two vectors, or below four i64.
        #expect(function.maximumHeight == 5)
        #expect(function.maximumNesting == 3)
        #expect(function.instructionCount == 21)
    }

    @Test func featuresAreFoundWhereTheyAreFirstUsed() throws {
        var builder = ModuleBuilder()
        builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        builder.addFunction([.i32, .op(.i32Extend8S), .drop])
        builder.addFunction([
            .i32, .op(.i32Extend8S), .drop, .i32, .i32, .i32, .op(.memoryFill, 0),
            .op(.returnCall, 0),
        ])
        let features = try ModuleValidator.validate(builder.module).features
        #expect(features.features == [.signExtension, .bulkMemory, .tailCalls])
        #expect(features.uses.map(\.location.index) == [0, 1, 1])
        #expect(
            features.uses.map(\.location.mnemonic)
                == ["i32.extend8_s", "memory.fill", "return_call"])
    }
}
