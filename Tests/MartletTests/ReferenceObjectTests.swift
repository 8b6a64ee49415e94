import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// Objects of the heap by the reference interpreter: what they cost and when they are one too many.
@Suite struct ReferenceObjectTests {
    // MARK: Types

    static let eight: TypeIndex = 0
    static let words: TypeIndex = 1
    static let node: TypeIndex = 2
    static let references: TypeIndex = 3
    static let bytes: TypeIndex = 4
    static let vectors: TypeIndex = 5

    /// A structure of 8 packed fields, 80 bytes; a node that has a link, 24 bytes; a structure of
    /// 3 vectors, 64 bytes; arrays of what their names say.
    static func addTypes(_ module: inout ModuleBuilder) {
        func field(_ type: ValueType) -> FieldType { FieldType(.value(type), isMutable: true) }
        let link = ReferenceType(isNullable: true, .type(node))
        module.addTypes([
            SubType(.structure([FieldType](repeating: FieldType(.i8, isMutable: true), count: 8)))
        ])
        module.addTypes([SubType(.array(field(.i32)))])
        module.addTypes([SubType(.structure([field(.reference(link))]))])
        module.addTypes([SubType(.array(field(.anyref)))])
        module.addTypes([SubType(.array(FieldType(.i8, isMutable: true)))])
        module.addTypes([SubType(.structure([FieldType](repeating: field(.v128), count: 3)))])
    }

    // MARK: Prices

    typealias Priced = ReferenceFuelTests.Priced

    static func dropping(
        _ name: String, _ units: UInt64, trap: Trap.Reason? = nil, _ operands: [Int32],
        _ opcode: Opcode, _ immediate: Immediate
    ) -> Priced {
        Priced(name, units, trap: trap) {
            for operand in operands { $0.i32(operand) }
            $0.append(opcode, immediate)
            $0.append(.drop)
        }
    }

    /// An array of 100 words from a global, then operands and an instruction on it.
    static func onWords(
        _ name: String, _ units: UInt64, trap: Trap.Reason? = nil, _ operands: [Int32],
        _ opcode: Opcode, _ immediate: Immediate
    ) -> Priced {
        Priced(name, units, trap: trap) {
            $0.append(.globalGet, 0)
            for operand in operands { $0.i32(operand) }
            $0.append(opcode, immediate)
        }
    }

    static let priced: [Priced] = [
        dropping(
            "a structure costs its size", 32 + 1, [], .structNewDefault, .index(eight.rawValue)),
        dropping("a vector is two fields", 32 + 1, [], .structNewDefault, .index(vectors.rawValue)),
        dropping(
            "operands are no part", 8 + 32 + 1, [1, 2, 3, 4, 5, 6, 7, 8], .structNew, .index(0)),
        dropping("12 words make a block", 2 + 32 + 1, [7, 12], .arrayNew, .index(1)),
        dropping("11 words in whole slots do too", 1 + 32 + 1, [11], .arrayNewDefault, .index(1)),
        dropping("10 words do not", 1 + 32, [10], .arrayNewDefault, .index(1)),
        dropping("41 bytes take 48", 1 + 32 + 1, [41], .arrayNewDefault, .index(4)),
        dropping("references take 8", 1 + 32 + 1, [6], .arrayNewDefault, .index(3)),
        dropping("4 words are 32 bytes", 4 + 32, [1, 2, 3, 4], .arrayNewFixed, .indices(1, 4)),
        dropping("words from a segment", 2 + 32 + 1, [3, 15], .arrayNewData, .indices(1, 0)),
        dropping(
            "a segment is checked first", 2 + 32, trap: .outOfBoundsMemoryAccess, [3, 1 << 30],
            .arrayNewData, .indices(1, 0)),
        dropping("references from a segment", 2 + 32 + 2, [2, 14], .arrayNewElem, .indices(3, 0)),
        dropping(
            "a segment of references is checked first", 2 + 32, trap: .outOfBoundsTableAccess,
            [2, 1 << 30], .arrayNewElem, .indices(3, 0)),
        dropping(
            "what does not fit has no size price", 1 + 32, trap: .heapExhausted, [-1],
            .arrayNewDefault, .index(1)),
        onWords("filling costs blocks", 4 + 24 + 3, [0, 7, 50], .arrayFill, .index(1)),
        onWords(
            "filling past the end costs none", 4 + 24, trap: .outOfBoundsArrayAccess, [51, 7, 50],
            .arrayFill, .index(1)),
        Priced("copying costs blocks", 5 + 24 + 6) {
            $0.append(.globalGet, 0)
            $0.i32(1)
            $0.append(.globalGet, 0)
            $0.i32(0)
            $0.i32(99)
            $0.append(.arrayCopy, 1, 1)
        },
        onWords("bytes cost blocks", 4 + 24 + 1, [50, 0, 16], .arrayInitData, .indices(1, 0)),
        onWords(
            "the array is checked before the segment", 4 + 24, trap: .outOfBoundsArrayAccess,
            [100, 100, 1], .arrayInitData, .indices(1, 0)),
        onWords(
            "the segment is checked too", 4 + 24, trap: .outOfBoundsMemoryAccess,
            [99, 61, 1], .arrayInitData, .indices(1, 0)),
        Priced("a null array has no range", 4 + 24, trap: .nullArrayReference) {
            $0.append(.refNull, .heapType(.type(words)))
            for _ in 0..<3 { $0.i32(-1) }
            $0.append(.arrayInitData, 1, 0)
        },
        Priced("looking and asking for a type", 1 + 1 + 1 + 2) {
            $0.append(.globalGet, 0)
            $0.append(.arrayLen)
            $0.append(.drop)
            $0.append(.globalGet, 0)
            $0.append(.refTest, .heapType(.array))
            $0.append(.drop)
        },
    ]

    /// Global 0 is an array of 100 words; segments of 64 bytes and of 16 references.
    static func program(
        limits: Limits = .standard, fuel: UInt64 = .max,
        _ body: (inout InstructionWriter) -> Void
    ) throws -> ReferenceProgram {
        try ReferenceProgram(
            referenceModule { module in
                addTypes(&module)
                let array = ReferenceType(isNullable: true, .type(words))
                module.addGlobal(GlobalType(.reference(array), isMutable: false)) {
                    $0.i32(100)
                    $0.append(.arrayNewDefault, words.rawValue)
                }
                module.addData(.passive, [UInt8](0..<64))
                let scalars = (0..<16 as Range<Int32>).map { number in
                    module.expression {
                        $0.i32(number)
                        $0.append(.refI31)
                    }
                }
                module.addElements(.anyref, .passive, .expressions(scalars))
                module.addFunction(FunctionType([]), export: "run", body)
            }, limits: limits, fuel: fuel)
    }

    @Test(arguments: priced)
    func instructionsOnObjectsCostWhatTheScheduleSays(_ priced: Priced) throws {
        let outcome = try Self.program(priced.body).run()
        #expect(outcome.report.units == priced.units)
        switch (outcome.status, priced.trap) {
        case (.returned, nil): break
        case (.trapped(let reason, _), let expected): #expect(reason == expected)
        default: Issue.record("\(outcome.status)")
        }
    }

    @Test(arguments: priced)
    func everyLimitStopsBeforeWhatItCannotPay(_ priced: Priced) throws {
        let whole = try Self.program(priced.body)
        let outcome = try whole.run()
        for limit in 0..<priced.units {
            let program = try Self.program(priced.body)
            let stopped = try program.run(fuel: limit)
            guard case .suspended(.fuel, _?) = stopped.status else {
                Issue.record("limit \(limit): \(stopped.status)")
                continue
            }
            #expect(stopped.report.units <= limit)
            #expect(try program.store.resume(addingFuel: priced.units - limit) == outcome)
            #expect(
                program.store.state(of: program.instance) == whole.store.state(of: whole.instance))
        }
    }

    // MARK: The cap

    /// `run` makes as many nodes as its argument says. Global 0 keeps the last, which keeps those
    /// before it if they are linked; global 1 counts them.
    static func nodes(areLinked: Bool, heapBytes: UInt64) throws -> ReferenceProgram {
        try ReferenceProgram(
            referenceModule { module in
                addTypes(&module)
                let link = ReferenceType(isNullable: true, .type(node))
                module.addGlobal(GlobalType(.reference(link), isMutable: true)) {
                    $0.append(.refNull, .heapType(.type(node)))
                }
                module.addGlobal(GlobalType(.i32, isMutable: true)) { $0.i32(0) }
                module.addFunction(FunctionType([.i32]), export: "run") {
                    $0.block(.loop)
                    if areLinked {
                        $0.append(.globalGet, 0)
                    } else {
                        $0.append(.refNull, .heapType(.type(node)))
                    }
                    $0.append(.structNew, node.rawValue)
                    $0.append(.globalSet, 0)
                    $0.append(.globalGet, 1)
                    $0.i32(1)
                    $0.append(.i32Add)
                    $0.append(.globalSet, 1)
                    $0.append(.globalGet, 1)
                    $0.append(.localGet, 0)
                    $0.append(.i32Ne)
                    $0.append(.brIf, 0)
                    $0.append(.end)
                }
            }, limits: Limits(heapBytes: heapBytes))
    }

    /// A round of the loop costs 42, the trap 33 more.
    @Test(
        arguments: [
            (0, 0), (23, 0), (24, 1), (263, 10), (264, 11), (24 * 5000, 5000),
        ] as [(UInt64, Int32)])
    func whatIsKeptFillsTheHeapToTheByte(_ heapBytes: UInt64, _ count: Int32) throws {
        let program = try Self.nodes(areLinked: true, heapBytes: heapBytes)
        let outcome = try program.run("run", .i32(100_000))
        guard case .trapped(.heapExhausted, _?) = outcome.status else {
            Issue.record("\(outcome.status)")
            return
        }
        #expect(outcome.report.units == UInt64(count) * 42 + 33)
        let state = program.store.state(of: program.instance)
        #expect(state.globals[1] == .number(.i32(count)))
        guard count > 0, case .object(0, let found) = state.globals[0] else { return }
        #expect(found.count == count)
    }

    @Test func whatIsForgottenMakesRoom() throws {
        let enough = try Self.nodes(areLinked: false, heapBytes: 48)
        #expect(try enough.run("run", .i32(50_000)).status == .returned([]))
        let tooLittle = try Self.nodes(areLinked: false, heapBytes: 47)
        guard case .trapped(.heapExhausted, _?) = try tooLittle.run("run", .i32(2)).status else {
            Issue.record("the node in the global has been forgotten")
            return
        }
    }

    struct Holder: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var holds: Bool
        var body: @Sendable (inout InstructionWriter) -> Void

        init(
            _ name: String, _ holds: Bool,
            _ body: @escaping @Sendable (inout InstructionWriter) -> Void
        ) {
            testDescription = name
            self.holds = holds
            self.body = body
        }
    }

    static func makeNode(_ writer: inout InstructionWriter) {
        writer.append(.refNull, .heapType(.type(node)))
        writer.append(.structNew, node.rawValue)
    }

    /// What happens to a node before another one is made. Local 0 is an anyref, local 1 an
    /// externref; function 0 is the host's; function 1 makes a node and forgets it.
    static let holders: [Holder] = [
        Holder("an operand", true) { makeNode(&$0) },
        Holder("an operand of the caller", true) {
            makeNode(&$0)
            $0.append(.call, 1)
        },
        Holder("the operand of the allocation", true) {
            makeNode(&$0)
            $0.append(.structNew, node.rawValue)
        },
        Holder("a local", true) {
            makeNode(&$0)
            $0.append(.localSet, 0)
        },
        Holder("an external reference", true) {
            makeNode(&$0)
            $0.append(.externConvertAny)
            $0.append(.localSet, 1)
        },
        Holder("a table", true) {
            $0.i32(1)
            makeNode(&$0)
            $0.append(.tableSet, 0)
        },
        Holder("the host", true) {
            makeNode(&$0)
            $0.append(.call, 0)
        },
        Holder("nobody, once dropped", false) {
            makeNode(&$0)
            $0.append(.drop)
        },
        Holder("nobody, once a local is set anew", false) {
            makeNode(&$0)
            $0.append(.localSet, 0)
            $0.append(.refNull, .heapType(.none))
            $0.append(.localSet, 0)
        },
        Holder("nobody, once a function has returned", false) { $0.append(.call, 1) },
    ]

    @Test(arguments: holders)
    func objectsCountWhileTheProgramOrItsHostCanNameThem(_ holder: Holder) throws {
        var imports = ReferenceImports()
        imports.define("host", "f", HostFunction(FunctionType([.anyref])) { _, _ in [] })
        let module = try referenceModule { module in
            Self.addTypes(&module)
            let type = module.type(FunctionType([.anyref]))
            module.addImport("host", "f", .function(type))
            module.addTable(TableType(.anyref, SizeLimits(minimum: 2)))
            module.addFunction(FunctionType([])) {
                Self.makeNode(&$0)
                $0.append(.drop)
            }
            module.addFunction(
                FunctionType([]), locals: [.anyref, .externref], export: "run"
            ) {
                holder.body(&$0)
                Self.makeNode(&$0)
                // Whatever is left on the stack is left behind.
                $0.append(.return)
            }
        }
        for (heapBytes, fits) in [(47, !holder.holds), (72, true)] as [(UInt64, Bool)] {
            let program = try ReferenceProgram(
                module, imports: imports, limits: Limits(heapBytes: heapBytes))
            switch try program.run().status {
            case .returned([]): #expect(fits)
            case .trapped(.heapExhausted, _?): #expect(!fits)
            case let status: Issue.record("\(status)")
            }
        }
    }

    /// `run` throws as often as its argument says and keeps the last exception, of 24 bytes, in a
    /// local if it can name it.
    static func thrower(_ clause: CatchClause, heapBytes: UInt64) throws -> ReferenceProgram {
        let isNamed = clause == .allReference(label: 0)
        return try ReferenceProgram(
            referenceModule { module in
                module.addTag(FunctionType([]))
                module.addFunction(FunctionType([.i32]), locals: [.exnref], export: "run") {
                    $0.block(.loop)
                    $0.block(.block, isNamed ? .value(.exnref) : .empty)
                    $0.appendTryTable(.empty, [clause])
                    $0.append(.throw, 0)
                    $0.append(.end)
                    $0.append(.unreachable)
                    $0.append(.end)
                    if isNamed { $0.append(.localSet, 1) }
                    $0.append(.localGet, 0)
                    $0.i32(1)
                    $0.append(.i32Sub)
                    $0.append(.localTee, 0)
                    $0.append(.brIf, 0)
                    $0.append(.end)
                }
            }, limits: Limits(heapBytes: heapBytes))
    }

    @Test func exceptionsAreObjectsThatCanBeForgotten() throws {
        for (clause, least) in [(.all(label: 0), 24), (.allReference(label: 0), 48)]
            as [(CatchClause, UInt64)]
        {
            let enough = try Self.thrower(clause, heapBytes: least)
            #expect(try enough.run("run", .i32(10_000)).status == .returned([]))
            let tooLittle = try Self.thrower(clause, heapBytes: least - 1)
            let outcome = try tooLittle.run("run", .i32(2))
            guard case .trapped(.heapExhausted, _?) = outcome.status else {
                Issue.record("\(outcome.status)")
                continue
            }
            // Two throws at most, and the first round of the loop; no price for the size.
            #expect(outcome.report.units == (least == 24 ? 192 : 192 + 6 + 192))
        }
    }

    // MARK: Constant expressions

    /// A segment of two structures of 80 bytes each.
    static func segment(heapBytes: UInt64, fuel: UInt64 = .max) throws -> ReferenceProgram {
        try ReferenceProgram(
            referenceModule { module in
                addTypes(&module)
                let items = (0..<2).map { _ in
                    module.expression { $0.append(.structNewDefault, eight.rawValue) }
                }
                module.addElements(.anyref, .passive, .expressions(items))
                module.addFunction(FunctionType([]), export: "new") {
                    $0.append(.structNewDefault, eight.rawValue)
                    $0.append(.drop)
                }
                module.addFunction(FunctionType([]), export: "drop") { $0.append(.elemDrop, 0) }
            }, limits: Limits(heapBytes: heapBytes), fuel: fuel)
    }

    @Test func stepsOfInstantiationPayForTheSizeOfTheirObjects() throws {
        let whole = try Self.segment(heapBytes: 160)
        #expect(whole.instantiation.status == .returned([]))
        #expect(whole.instantiation.report.instantiationUnits == 2 * (32 + 1))
        #expect(whole.instantiation.report.depthReached == 0)
        for fuel in 0..<UInt64(66) {
            let program = try Self.segment(heapBytes: 160, fuel: fuel)
            #expect(program.instantiation.status == .suspended(.fuel, at: nil))
            #expect(program.instantiation.report.instantiationUnits == 0)
            #expect(try program.store.resume(addingFuel: 66 - fuel) == whole.instantiation)
        }
        // The second structure fails its check when the first has been paid in full.
        let trapped = try Self.segment(heapBytes: 159).instantiation
        #expect(trapped.status == .trapped(.heapExhausted, at: nil))
        #expect(trapped.report.instantiationUnits == 2 * 32 + 1)
    }

    @Test func segmentsHoldTheirObjectsUntilDropped() throws {
        let program = try Self.segment(heapBytes: 160)
        guard case .trapped(.heapExhausted, _?) = try program.run("new").status else {
            Issue.record("the segment does not hold its objects")
            return
        }
        #expect(try program.run("drop").status == .returned([]))
        #expect(try program.run("new").status == .returned([]))
    }

    // MARK: Identity

    @Test func conversionsKeepIdentityAndScalarsHaveNone() throws {
        let module = try referenceModule { module in
            Self.addTypes(&module)
            let eq = HeapType.eq
            module.addFunction(
                FunctionType([.externref], [.i32, .i32, .i32, .i32]), locals: [.anyref],
                export: "run"
            ) {
                // The same structure, there and back again.
                Self.makeNode(&$0)
                $0.append(.localTee, 1)
                $0.append(.externConvertAny)
                $0.append(.anyConvertExtern)
                $0.append(.refCast, .heapType(eq))
                $0.append(.localGet, 1)
                $0.append(.refCast, .heapType(eq))
                $0.append(.refEq)
                // Another structure.
                Self.makeNode(&$0)
                $0.append(.localGet, 1)
                $0.append(.refCast, .heapType(eq))
                $0.append(.refEq)
                // The same 31 bits.
                $0.i32(-1)
                $0.append(.refI31)
                $0.i32(0x7FFF_FFFF)
                $0.append(.refI31)
                $0.append(.refEq)
                // What is the host's is nothing in particular.
                $0.append(.localGet, 0)
                $0.append(.anyConvertExtern)
                $0.append(.refTest, .heapType(eq))
            }
        }
        let outcome = try ReferenceProgram(module).run("run", .reference(.external(3)))
        #expect(outcome.status == .returned([.i32(1), .i32(0), .i32(1), .i32(0)]))
    }

    /// Two nodes that have a link to each other, in global 0 and, the other way round, in global 1.
    @Test func statesTellObjectsApartByOrderOfFirstVisit() throws {
        let module = try referenceModule { module in
            Self.addTypes(&module)
            let link = ValueType.reference(ReferenceType(isNullable: true, .type(Self.node)))
            for _ in 0..<2 {
                module.addGlobal(GlobalType(link, isMutable: true)) {
                    $0.append(.refNull, .heapType(.type(Self.node)))
                }
            }
            module.addFunction(FunctionType([]), export: "run") {
                Self.makeNode(&$0)
                $0.append(.globalSet, 0)
                $0.append(.globalGet, 0)
                $0.append(.structNew, Self.node.rawValue)
                $0.append(.globalSet, 1)
                $0.append(.globalGet, 0)
                $0.append(.globalGet, 1)
                $0.append(.structSet, Self.node.rawValue, 0)
            }
        }
        let program = try ReferenceProgram(module)
        #expect(try program.run().status == .returned([]))
        let kind = PlainObject.Kind.structure(PlainType(instance: 0, Self.node))
        #expect(
            program.store.state(of: program.instance).globals == [
                .object(
                    0,
                    found: [
                        PlainObject(kind, [.object(1, found: [])]),
                        PlainObject(kind, [.object(0, found: [])]),
                    ]),
                .object(1, found: []),
            ])
    }
}
