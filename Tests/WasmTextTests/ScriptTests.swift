import Martlet
import Testing
import WasmScript
import WasmText

@Suite struct ScriptTests {
    private func run(_ text: String) throws -> ScriptReport {
        try ScriptRunner.run(
            try ScriptParser.parse(Array(text.utf8)), on: MartletScriptEngine())
    }

    @Test func directivesThatHoldPass() throws {
        let report = try run(
            """
            (module $m
              (global $i (import "spectest" "global_i32") i32)
              (global (export "g") f32 (f32.const nan)) (tag $e)
              (func (export "id") (param i32) (result i32 i32) (local.get 0) (global.get $i))
              (func (export "div") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
              (func (export "throw") (throw $e))
              (func $deep (export "deep") (call $deep)))
            (assert_return (invoke $m "id" (i32.const -1)) (i32.const 0xffffffff) (i32.const 666))
            (assert_return (get "g") (f32.const nan:canonical))
            (assert_return (invoke "div" (i32.const 1)) (either (i32.const 2) (i32.const 1)))
            (assert_trap (invoke "div" (i32.const 0)) "integer divide by zero")
            (assert_exception (invoke "throw"))
            (assert_exhaustion (invoke "deep") "call stack exhausted")
            (register "m" $m)
            (module (func (import "m" "id") (param i32) (result i32 i32)))
            (assert_unlinkable (module (import "m" "no" (func))) "unknown import")
            (assert_invalid (module (func (result i32))) "type mismatch")
            (assert_malformed (module quote "(func" "(nope))") "unknown operator nope")
            (assert_malformed (module binary "\\00asm") "unexpected end")
            (assert_trap (module (func $f unreachable) (start $f)) "unreachable")
            """)
        #expect(report.failures.map(\.message) == [])
        #expect(report.total.passed == 14)
    }

    @Test(arguments: [
        "(assert_return (invoke \"f\") (i32.const 2))", "(assert_return (invoke \"f\"))",
        "(assert_return (invoke \"f\") (i64.const 1))", "(assert_return (invoke \"g\"))",
        "(assert_trap (invoke \"f\") \"unreachable\")", "(assert_exception (invoke \"f\"))",
        "(assert_invalid (module) \"type mismatch\")",
        "(assert_malformed (module quote \"(nope)\") \"unexpected token\")",
        "(assert_unlinkable (module) \"unknown import\")", "(register \"m\" $no)",
    ])
    func directivesThatDoNotHoldFail(directive: String) throws {
        let report = try run(
            "(module (func (export \"f\") (result i32) (i32.const 1)))\n" + directive)
        #expect(report.failures.map(\.line) == [2])
    }

    @Test func fieldsWithoutAModuleAreOne() throws {
        #expect(try run("(func) (memory 0) (func (export \"f\"))").total.passed == 1)
    }
}
