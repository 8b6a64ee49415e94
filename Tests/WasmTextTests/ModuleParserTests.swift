import Testing
import WasmModule
import WasmText

@Suite struct ModuleParserTests {
    /// Parses a text and gives its binary.
    static func encode(_ text: String, namesIdentifiers: Bool = false) throws -> [UInt8] {
        ModuleEncoder.encode(
            try ModuleParser.parse(
                Array(text.utf8), options: .init(namesIdentifiers: namesIdentifiers)))
    }

    /// Two ways to write the same module.
    @Test(arguments: [
        (
            "(func (result i32) (i32.add (i32.const 1) (i32.const 2)))",
            "(module (func (result i32) i32.const 1 i32.const 2 i32.add))"
        ),
        (
            "(func $f (param $x i32) (if $l (local.get $x) (then (br $l)) (else (nop))))",
            "(func (param i32) local.get 0 if br 0 else nop end)"
        ),
        (
            """
            (import "m" "f" (func $f (param i32 i64)))
            (export "f" (func $f))
            (export "g" (func $f))
            """,
            """
            (func (export "f") (export "g") (import "m" "f") (param i32) (param i64))
            """
        ),
        (
            "(func $f) (table $t 2 2 funcref) (elem (table $t) (offset i32.const 0) func $f $f)",
            "(func $f) (table funcref (elem $f $f))"
        ),
        (
            "(memory 1 1) (data (i32.const 0) \"a\\62\\u{63}\")",
            "(memory (data \"ab\" \"c\"))"
        ),
        (
            "(type (func (param i32))) (type (func (result i32))) (func (type 0)) (func (type 1) i32.const 0)",
            "(func (param i32)) (func (result i32) i32.const 0)"
        ),
        (
            """
            (rec (type $a (sub (struct (field (ref null $b))))) (type $b (array i8)))
            (func (param anyref) (drop (ref.test (ref null $a) (local.get 0))))
            """,
            """
            (rec (type (sub (struct (field (ref null 1))))) (type (array i8)))
            (func (param (ref null any)) local.get 0 ref.test (ref null 0) drop)
            """
        ),
        (
            "(memory i64 0x1_0 1_000) (func (v128.load8_lane 0 offset=0x8 3 (i64.const 0) (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 -1)) drop)",
            "(memory i64 16 1000) (func i64.const 0 v128.const i32x4 0x04030201 0x08070605 0x0c0b0a09 0xff0f0e0d v128.load8_lane offset=8 align=1 3 drop)"
        ),
    ])
    func abbreviationsMeanTheirLongForms(short: String, long: String) throws {
        #expect(try Self.encode(short) == Self.encode(long))
    }

    /// A text, what is wrong with it, and where.
    @Test(arguments: [
        ("(func\n  (i32.foo))", "unknown operator i32.foo (at 2:4)"),
        ("(func i32.const 0x1_0000_0000)", "constant out of range: 0x1_0000_0000 (at 1:17)"),
        ("(func $f)\n(func $f)", "duplicate func: $f (at 2:7)"),
        ("(func br $l)", "unknown label: $l (at 1:10)"),
        ("(func block $a end $b)", "mismatching label: $b (at 1:20)"),
        ("(func (i32.load align=3 (i32.const 0)))", "alignment must be a power of two: align=3"),
        ("(type (func)) (func (type 0) (param i32))", "inline function type"),
        ("(func) (import \"a\" \"b\" (func))", "import after function"),
        ("(start 0) (start 0)", "multiple start sections"),
        ("(func (export \"\\ff\"))", "malformed UTF-8 encoding"),
        ("(func \"", "unclosed string"),
        ("(func (; (; ;)", "unclosed comment"),
        ("(func ö)", "illegal character: ö (at 1:7)"),
        ("(func $)", "empty identifier"),
        ("(func (result i32) (i8x16.extract_lane_s 256))", "i8 constant out of range: 256"),
        ("(func (i32.const 0) (if (nop)))", "unexpected token: ) (at 1:30)"),
        ("(func", "unexpected token (at 1:6)"),
        ("(func (i32.add nop))", "unexpected token: nop"),
        ("(global i32 (f32.const nan:0x0))", "constant out of range"),
        ("(func (@custom \"a\"))", "misplaced @custom annotation"),
        // What has a name is one, of one type.
        ("(func (param (@name \"n\")))", "unexpected token: ) (at 1:25)"),
        ("(func (param (@name \"n\") i32 i32))", "unexpected token: i32 (at 1:30)"),
        ("(func (local (@name \"n\") i32 i32))", "unexpected token: i32 (at 1:30)"),
        ("(type (struct (field (@name \"n\"))))", "unexpected token: ) (at 1:33)"),
    ])
    func errorsSayWhatIsWrongAndWhere(text: String, message: String) throws {
        let error = try #require(throws: TextError.self) { try Self.encode(text) }
        #expect(error.description.hasPrefix("malformed: " + message))
    }

    @Test func nestingDoesNotExhaustTheStack() throws {
        let depth = 200_000
        let folded =
            "(func " + String(repeating: "(block ", count: depth)
            + String(repeating: ")", count: depth) + ")"
        let flat =
            "(func " + String(repeating: "block ", count: depth)
            + String(repeating: "end ", count: depth) + ")"
        #expect(try Self.encode(folded) == Self.encode(flat))
        #expect(throws: TextError.self) {
            try Self.encode(String(repeating: "(", count: depth))
        }
    }

    @Test func identifiersBecomeNamesOnlyWhenAsked() throws {
        let text = "(module $m (func $f (param $x i32)) (func (@name \"g\")))"
        let plain = try ModuleDecoder.decode(try Self.encode(text))
        let section = try #require(try NameSection.find(in: plain))
        #expect(try section.names(of: .functions).all.map(\.name) == ["g"])
        let named = try ModuleDecoder.decode(try Self.encode(text, namesIdentifiers: true))
        let names = try #require(try NameSection.find(in: named))
        #expect(try names.moduleName() == "m")
        #expect(try names.names(of: .functions).all.map(\.name) == ["f", "g"])
        #expect(try names.indirectNames(of: .locals)[0][0] == "x")
    }
}
