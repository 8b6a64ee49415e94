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
        _ name: String, takes parameters: [ValueType] = [], gives results: [ValueType] = [],
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
        builder.addFunction(takes: parameters, gives: results, locals: locals, code)
        let found = verdict(on: builder.module)
        if let phrase {
            #expect(found?.hasPrefix("invalid: " + phrase) ?? false, "found \(found ?? "valid")")
        } else {
            #expect(found == nil)
        }
    }
}

/// A module with one or two of everything, which function bodies may use.
///
/// | type | definition |
/// |---|---|
/// | 0 | [] → [] |
/// | 1 | [i32] → [i32] |
/// | 2 | (sub (struct (field (mut i32)) (field i8) (field (mut (ref null 2))))) |
/// | 3 | (sub final 2 (struct … (field (ref func)))) |
/// | 4 | (array (mut i8)) |
/// | 5 | (array i64) |
/// | 6 | (array (mut funcref)) |
/// | 7 | [i64 i32] → [i32 i64] |
///
/// Functions 0, 1 and 2 are of types 0, 1 and 7; only the first may be referenced. Memory 1 and
/// table 1, of externrefs, have addresses of 64 bits. Global 0 is a constant i32 and global 1 a
/// mutable i64. Tag 0 takes an i32. Element segment 0 has functions, 1 external references. Data
/// segment 0 is passive.
enum Workbench {
    static let builder: ModuleBuilder = {
        var builder = ModuleBuilder()
        builder.addTypes([SubType(.function(FunctionType([])))])
        builder.addTypes([SubType(.function(FunctionType([.i32], [.i32])))])
        let fields = [
            FieldType(.value(.i32), isMutable: true), FieldType(.i8, isMutable: false),
            FieldType(.value(.refNull(.type(2))), isMutable: true),
        ]
        builder.addTypes([SubType(isFinal: false, .structure(fields))])
        let longer = fields + [FieldType(.value(.ref(.func)), isMutable: false)]
        builder.addTypes([SubType(supertypes: [2], .structure(longer))])
        builder.addTypes([SubType(.array(FieldType(.i8, isMutable: true)))])
        builder.addTypes([SubType(.array(FieldType(.value(.i64), isMutable: false)))])
        builder.addTypes([SubType(.array(FieldType(.value(.funcref), isMutable: true)))])
        builder.addTypes([SubType(.function(FunctionType([.i64, .i32], [.i32, .i64])))])

        for type: TypeIndex in [0, 1, 7] { builder.addImport("", "f", .function(type)) }
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
