import Testing
import WasmModule
import WasmText

@Suite struct ModulePrinterTests {
    /// Prints a binary and parses what was printed.
    static func roundTrip(_ binary: [UInt8]) throws -> [UInt8] {
        let text = try ModulePrinter.print(try ModuleDecoder.decode(binary))
        return try ModuleParserTests.encode(text, namesIdentifiers: true)
    }

    @Test func fieldsAndInstructionsStandOnLinesOfTheirOwn() throws {
        let binary = try ModuleParserTests.encode(
            """
            (module $m
              (memory (export "memory") 1)
              (func $"a b" (export "f") (param $x i32) (result f64)
                (block $l (br_if $l (local.get $x)))
                (f64.load offset=8 align=4 (i32.const -1)))
              (func $twice) (func $g (@name "twice"))
              (data $d (i32.const 0) "\\00\\""))
            """, namesIdentifiers: true)
        #expect(
            try ModulePrinter.print(try ModuleDecoder.decode(binary)) == """
                (module (@name "m")
                  (type (;0;) (func (param i32) (result f64)))
                  (type (;1;) (func))
                  (func $"a b" (;0;) (type 0) (param $x i32) (result f64)
                    block $l
                      local.get 0
                      br_if 0
                    end
                    i32.const -1
                    f64.load offset=8 align=4
                  )
                  (func $twice (;1;) (type 1)
                  )
                  (func $twice.1 (;2;) (@name "twice") (type 1)
                  )
                  (memory (;0;) 1)
                  (export "memory" (memory 0))
                  (export "f" (func $"a b"))
                  (data $d (;0;) (memory 0) (i32.const 0) "\\00\\"")
                )

                """)
        #expect(try Self.roundTrip(binary) == binary)
    }

    /// Rows of the instruction table, all of them.
    @Test(arguments: InstructionTable.rows.map(\.opcode))
    func everyRowRoundTripsThroughText(opcode: Opcode) throws {
        var builder = ModuleBuilder()
        builder.addTypes([
            SubType(.structure([FieldType(.i8, isMutable: true)])),
            SubType(.array(FieldType(.i8, isMutable: true))),
        ])
        for _ in 0..<4 {
            builder.addData(.passive, [1, 2])
            builder.addMemory(MemoryType(SizeLimits(minimum: 0)))
            builder.addTable(TableType(.funcref, SizeLimits(minimum: 0)))
            builder.addElements(.funcref, .passive, .expressions([]))
            builder.addTag(FunctionType([.i32]))
            builder.addGlobal(GlobalType(.i32, isMutable: true)) { $0.append(.i32Const, .i32(7)) }
            builder.addFunction(FunctionType([.i32])) { _ in }
        }
        builder.addFunction(FunctionType([])) { writer in
            switch opcode {
            case .end: break
            case .else:
                writer.append(.if, .blockType(.empty))
                writer.append(.else)
                writer.append(.end)
            case .brTable: writer.appendBranchTable([3, 1, 2], default: 0)
            case .selectTyped: writer.appendSelect([.i32])
            case .tryTable:
                let clauses: [CatchClause] = [
                    .tag(1, label: 0), .tagReference(2, label: 0), .all(label: 0),
                    .allReference(label: 0),
                ]
                writer.appendTryTable(.value(.externref), clauses)
                writer.append(.end)
            default:
                writer.append(opcode, Self.immediate(opcode.row))
                if opcode.row.immediates == .blockType { writer.append(.end) }
            }
        }
        #expect(try Self.roundTrip(builder.encoded) == builder.encoded)
    }

    private static func immediate(_ row: InstructionTable.Row) -> Immediate {
        switch row.immediates {
        case .i32: .i32(.min)
        case .i64: .i64(.min)
        case .f32: .f32(0xFFC0_0001)
        case .f64: .f64(0x3FB9_9999_9999_999A)
        case .v128: .v128(low: 0x0123_4567_89AB_CDEF, high: 0xFEDC_BA98_7654_3210)
        case .shuffle: .v128(low: 0x0706_0504_0302_0100, high: 0x1F1E_1D1C_1B1A_1918)
        case .lane: .lane(3)
        case .memarg: .memory(MemoryArgument(alignment: 3, memory: 2, offset: 5), lane: 0)
        case .memargLane: .memory(MemoryArgument(alignment: 0, memory: 1, offset: 0), lane: 1)
        case .blockType: .blockType(.type(2))
        case .heapType: .heapType(.type(1))
        case .castBranch:
            .castBranch(
                CastBranch(
                    label: 0, source: .anyref,
                    target: ReferenceType(isNullable: false, .type(0))))
        case .typeField: .indices(0, 0)
        case .typeTable: .indices(2, 3)
        case .none, .labelTable, .valueTypes, .catches: .none
        case let shape where shape.isIndices: .indices(1, 2)
        default: .index(1)
        }
    }

    @Test func customSectionsKeepTheirPlaces() throws {
        let binary = try ModuleParserTests.encode(
            """
            (@custom "first" (before first) "a")
            (@custom "middle" (after func) "\\ff")
            (@custom "late" "b")
            (func (@name "λ") (local i32)
              local.get 0 (@metadata.code.branch_hint "\\01") if end)
            """)
        let module = try ModuleDecoder.decode(binary)
        #expect(
            module.customSections.map(\.name) == [
                "first", "middle", "metadata.code.branch_hint", "name", "late",
            ])
        #expect(try Self.roundTrip(binary) == binary)
    }
}
