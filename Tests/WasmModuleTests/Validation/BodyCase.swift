import Testing
import WasmModule

/// A function body and what the validator says of it.
struct BodyCase: CustomTestStringConvertible, Sendable {
    let name: String
    let parameters: [ValueType]
    let results: [ValueType]
    let locals: [ValueType]
    let code: Code
    /// How the message goes on after "invalid: "; `nil` where the body is valid.
    let phrase: String?

    init(
        _ name: String, _ parameters: [ValueType] = [], gives results: [ValueType] = [],
        locals: [ValueType] = [], _ code: Code, invalid phrase: String? = nil
    ) {
        self.name = name
        self.parameters = parameters
        self.results = results
        self.locals = locals
        self.code = code
        self.phrase = phrase
    }

    var testDescription: String { name }

    func check() {
        var builder = Workbench.builder
        builder.addFunction(parameters, gives: results, locals: locals, code)
        let found = problem(of: builder.module)
        if let phrase {
            #expect(found?.hasPrefix("invalid: " + phrase) ?? false, "found \(found ?? "valid")")
        } else {
            #expect(found == nil)
        }
    }
}

/// A module with one or two of everything, which function bodies may use.
enum Workbench {
    /// [] → []
    static let nothing: TypeIndex = 0
    /// [i32] → [i32]
    static let increment: TypeIndex = 1
    /// (struct (field (mut i32)) (field i8) (field (mut (ref null $node))))
    static let node: TypeIndex = 2
    /// (sub $node …), which adds (field (ref func))
    static let longNode: TypeIndex = 3
    /// (array (mut i8))
    static let bytes: TypeIndex = 4
    /// (array i64)
    static let constants: TypeIndex = 5
    /// (array (mut funcref))
    static let functions: TypeIndex = 6
    /// [i64 i32] → [i32 i64]
    static let swap: TypeIndex = 7

    /// Functions 0, 1 and 2 are of types `nothing`, `increment` and `swap`; memory and table 1 have
    /// addresses of 64 bits; global 0 is a constant i32 and global 1 a mutable i64; tag 0 takes an
    /// i32; element segment 0 has functions; data segment 0 is passive.
    static let builder: ModuleBuilder = {
        var builder = ModuleBuilder()
        builder.addTypes([SubType(.function(FunctionType([])))])
        builder.addTypes([SubType(.function(FunctionType([.i32], [.i32])))])
        let fields = [
            FieldType(.value(.i32), isMutable: true), FieldType(.i8, isMutable: false),
            FieldType(.value(.refNull(.type(node))), isMutable: true),
        ]
        builder.addTypes([SubType(isFinal: false, .structure(fields))])
        let longer = fields + [FieldType(.value(.ref(.func)), isMutable: false)]
        builder.addTypes([SubType(supertypes: [node], .structure(longer))])
        builder.addTypes([SubType(.array(FieldType(.i8, isMutable: true)))])
        builder.addTypes([SubType(.array(FieldType(.value(.i64), isMutable: false)))])
        builder.addTypes([SubType(.array(FieldType(.value(.funcref), isMutable: true)))])
        builder.addTypes([SubType(.function(FunctionType([.i64, .i32], [.i32, .i64])))])

        for type in [nothing, increment, swap] { builder.addImport("", "f", .function(type)) }
        builder.addMemory(MemoryType(SizeLimits(minimum: 1)))
        builder.addMemory(MemoryType(SizeLimits(minimum: 1), addressType: .i64))
        builder.addTable(TableType(.funcref, SizeLimits(minimum: 1)))
        builder.addTable(TableType(.externref, SizeLimits(minimum: 1), addressType: .i64))
        builder.addGlobal(.i32, [.i32])
        builder.addGlobal(.i64, isMutable: true, [.i64])
        builder.addTag(FunctionType([.i32]))
        builder.addTag(FunctionType([]))
        builder.addElements(.funcref, .declarative, .functions([0]))
        builder.addElements(.externref, .passive, .expressions([]))
        builder.addData(.passive, [1, 2, 3])
        return builder
    }()
}
