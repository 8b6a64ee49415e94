import Testing
import WasmModule

struct ModuleEncoderTests {
    @Test func canonicalModulesRoundTrip() throws {
        let module = try ModuleDecoder.decode(sampleModule)
        #expect(ModuleEncoder.encode(module) == sampleModule)
    }

    @Test func builtModulesDecodeToThemselves() throws {
        var builder = ModuleBuilder()
        let log = builder.addImport("env", "log", .function(builder.type(FunctionType([.i32]))))
        let memory = builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        let zero = builder.expression { $0.append(.i32Const, .i32(0)) }
        let segment = builder.addData(.passive, [1, 2, 3])
        builder.addData(.active(memory, offset: zero), [4])
        // References are given as functions, of a type that only expressions can have.
        builder.addElements(.funcref, .passive, .functions([FunctionIndex(log)]))
        builder.addFunction(
            FunctionType([], [.i32]), locals: [.i32, .i32, .f64], export: "run"
        ) { body in
            body.append(.i32Const, .i32(1))
            body.append(.call, .index(log))
            body.append(.dataDrop, .index(segment.rawValue))
            body.append(.localGet, .index(1))
        }
        builder.addCustomSection("note", [9], after: .code)

        let module = try ModuleDecoder.decode(builder.encoded)
        #expect(module.dataCount == 2)
        #expect(module.functions == [0, 1])
        #expect(module.importedFunctionCount == 1)
        #expect(module.bodies[0].locals.map(\.count) == [2, 1])
        #expect(module.elements[0].type == .funcref)
        #expect(module.customSections[0].precedingSection == .code)
        #expect(
            try readAll(module.bodies[0], of: module).map(\.opcode)
                == [.i32Const, .call, .dataDrop, .localGet, .end])
        #expect(ModuleEncoder.encode(module) == builder.encoded)
    }

    @Test func typesInGroupsAreNotSharedByShape() {
        var builder = ModuleBuilder()
        builder.addTypes([SubType(.function(FunctionType([]))), SubType(.structure([]))])
        #expect(builder.type(FunctionType([])) == 2)
        #expect(builder.type(FunctionType([])) == 2)
    }
}
