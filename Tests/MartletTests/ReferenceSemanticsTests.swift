import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// What the official suite does not look at, or not at its exact value.
@Suite struct ReferenceSemanticsTests {
    @Test(arguments: [
        (Opcode.f32Add, UInt32(0x7F80_0000), UInt32(0xFF80_0000)),
        (.f32Sub, 0xFFC0_0001, 0), (.f32Mul, 0x7FA0_0000, 0x3F80_0000),
        (.f32Div, 0, 0x8000_0000), (.f32Min, 0xFFFF_FFFF, 0), (.f32Max, 0, 0x7F80_0001),
    ])
    func resultsThatAreNaNAreCanonical(_ opcode: Opcode, _ first: UInt32, _ second: UInt32) throws {
        #expect(try Self.apply(opcode, first, second) == 0x7FC0_0000)
        // Signs are moved and bits kept by the instructions that only move bits.
        #expect(try Self.apply(.f32Copysign, 0x7FA0_0001, 0x8000_0000) == 0xFFA0_0001)
    }

    static func apply(_ opcode: Opcode, _ first: UInt32, _ second: UInt32) throws -> UInt32? {
        let program = try ReferenceProgram(
            referenceModule { module in
                module.addFunction(FunctionType([], [.f32]), export: "run") {
                    $0.append(.f32Const, .f32(first))
                    $0.append(.f32Const, .f32(second))
                    $0.append(opcode)
                }
            })
        guard case .returned(let values) = try program.run().status,
            case .f32(let value)? = values.first
        else { return nil }
        return value.bitPattern
    }

    /// The same letter, as one scalar and as two: equal strings to Swift, different names.
    @Test func namesAreEqualOnlyIfTheirBytesAre() throws {
        let module = try referenceModule { module in
            for (value, name) in ["\u{C5}", "A\u{30A}", ""].enumerated() {
                module.addFunction(FunctionType([], [.i32]), export: name) { $0.i32(Int32(value)) }
            }
        }
        let program = try ReferenceProgram(module)
        #expect(try program.run("\u{C5}").status == .returned([.i32(0)]))
        #expect(try program.run("A\u{30A}").status == .returned([.i32(1)]))
        #expect(throws: ReferenceError.unknownExport("\u{FEFF}")) { try program.run("\u{FEFF}") }

        let importer = try referenceModule { module in
            let type = module.type(FunctionType([], [.i32]))
            module.addImport("m", "\u{212B}", .function(type))
        }
        var imports = ReferenceImports()
        imports.register(program.instance, as: "m")
        #expect(throws: ReferenceError.unknownImport(module: "m", name: "\u{212B}")) {
            try program.store.instantiate(importer, imports: imports, fuel: .max)
        }
    }

    /// The exporting module owns the memory, the table, the global and the tag that both use.
    @Test func linkedInstancesShareWhatTheyImport() throws {
        let memory = MemoryType(SizeLimits(minimum: 1))
        let table = TableType(.funcref, SizeLimits(minimum: 1))
        let global = GlobalType(.i32, isMutable: true)
        let owner = try ReferenceProgram(
            referenceModule { module in
                module.addMemory(memory)
                module.addTable(table)
                module.addGlobal(global) { $0.i32(0) }
                module.addTag(FunctionType([.i32]))
                module.addExport("memory", .memory, 0)
                module.addExport("table", .table, 0)
                module.addExport("global", .global, 0)
                module.addExport("tag", .tag, 0)
                // Calls what the other one put into the table and catches what that throws.
                let type = module.type(FunctionType([]))
                module.addFunction(FunctionType([], [.i32]), export: "run") {
                    $0.block(.block, .value(.i32))
                    $0.appendTryTable(.empty, [.tag(0, label: 0)])
                    $0.i32(0)
                    $0.append(.callIndirect, type.rawValue, 0)
                    $0.append(.end)
                    $0.append(.unreachable)
                    $0.append(.end)
                }
            })
        var imports = ReferenceImports()
        imports.register(owner.instance, as: "owner")
        let other = try referenceModule { module in
            // An index of its own for the same type.
            _ = module.type(FunctionType([.i64]))
            let tag = module.type(FunctionType([.i32]))
            module.addImport("owner", "memory", .memory(memory))
            module.addImport("owner", "table", .table(table))
            module.addImport("owner", "global", .global(global))
            module.addImport("owner", "tag", .tag(tag))
            let thrower = module.addFunction(FunctionType([])) {
                $0.i32(5)
                $0.append(.globalSet, 0)
                $0.i32(0)
                $0.i32(6)
                $0.memory(.i32Store8)
                $0.i32(7)
                $0.append(.throw, 0)
            }
            let offset = module.expression { $0.i32(0) }
            module.addElements(.funcref, .active(0, offset: offset), .functions([thrower]))
            module.addExport("run", .function, thrower.rawValue)
        }
        let (instance, _) = try owner.store.instantiate(other, imports: imports, fuel: .max)
        #expect(try owner.run().status == .returned([.i32(7)]))
        let state = owner.store.state(of: owner.instance)
        #expect(state.memories[0].first == 6)
        #expect(state.globals == [.number(.i32(5))])
        #expect(state.tables == [[.function(instance: 1, 0)]])

        let uncaught = try owner.store.invoke(instance, "run", fuel: .max)
        #expect(uncaught.status == .threw(tag: 0, payload: [.i32(7)]))
        #expect(owner.instance.name(ofTag: 0) == "tag")
        #expect(instance.name(ofTag: 0) == nil)
    }

    @Test func aSuspendedStoreRunsNothingElse() throws {
        let module = try referenceModule { module in
            module.addFunction(FunctionType([]), export: "run") {
                $0.i32(1)
                $0.append(.drop)
            }
        }
        let program = try ReferenceProgram(module)
        #expect(throws: ReferenceError.notSuspended) { try program.store.resume(addingFuel: 1) }
        _ = try program.run(fuel: 0)
        #expect(throws: ReferenceError.suspended) { try program.run() }
        #expect(try program.store.resume(addingFuel: 1).status == .returned([]))
        #expect(throws: ReferenceError.wrongArguments) { try program.run("run", .i32(0)) }
    }
}
