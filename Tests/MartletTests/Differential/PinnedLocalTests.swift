import Martlet
import TestSupport
import Testing
import WasmModule
import WasmText

/// Loops whose pins are lost and renewed in every way there is, on engine and reference, at every limit.
@Suite struct PinnedLocalTests {
    struct Program: Sendable, CustomStringConvertible {
        var description: String
        var text: String
    }

    @Test(arguments: programs)
    func aPinnedLocalIsWhatItsSlotIs(_ program: Program) throws {
        let bytes = ModuleEncoder.encode(try ModuleParser.parse(Array(program.text.utf8)))
        let scenario = Scenario(
            bytes: bytes, invocations: [Invocation(name: "run", arguments: [.i32(5)])])
        var random = RandomNumbers(seed: 0)
        expectAgreement {
            try Comparison(program.description, scenario).sweep(
                exhaustive: 600, sampled: 50, using: &random)
        }
    }

    static let programs = [
        Program(
            description: "loops in a loop, left for both",
            text: """
                (module (func (export "run") (param $n i32) (result i32)
                  (local $i i32) (local $j i32) (local $sum i32)
                  (block $done
                    (loop $outer
                      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
                      (local.set $i (i32.add (local.get $i) (i32.const 1)))
                      (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $i) (local.get $i))))
                      (local.set $j (local.get $i))
                      (loop $inner
                        (local.set $j (i32.sub (local.get $j) (i32.const 1)))
                        (br_if $outer (i32.lt_s (local.get $j) (i32.const -2)))
                        (local.set $sum (i32.add (local.get $sum) (i32.shl (local.get $j) (i32.const 3))))
                        (br_if $done (i32.gt_s (local.get $sum) (i32.const 500)))
                        (br_if $inner (i32.ne (local.get $j) (i32.const -7))))
                      (br $outer)))
                  (i32.add (local.get $sum) (i32.add (local.get $i) (local.get $j)))))
                """),
        Program(
            description: "calls in a loop",
            text: """
                (module
                  (type $f (func (param i32) (result i32)))
                  (table funcref (elem $count $twice))
                  (func $twice (type $f) (i32.mul (local.get 0) (i32.const 2)))
                  (func $count (type $f) (local $k i32)
                    (loop $again
                      (local.set $k (i32.add (local.get $k) (i32.const 2)))
                      (br_if $again (i32.lt_u (local.get $k) (local.get 0))))
                    (local.get $k))
                  (func (export "run") (param $n i32) (result i32) (local $i i32) (local $x i32)
                    (loop $next
                      (local.set $i (i32.add (local.get $i) (i32.const 1)))
                      (local.set $x (i32.xor (local.get $x) (i32.rotl (local.get $i) (local.get $i))))
                      (local.set $x (i32.add (local.get $x) (call $count (local.get $i))))
                      (local.set $x (i32.add (local.get $x)
                        (call_indirect (type $f) (local.get $i) (i32.and (local.get $i) (i32.const 1)))))
                      (local.set $i (call $twice (local.get $i)))
                      (local.set $i (i32.shr_u (local.get $i) (i32.const 1)))
                      (local.set $x (i32.add (local.get $x)
                        (i32.add (local.get $i) (i32.mul (local.get $i) (local.get $i)))))
                      (br_if $next (i32.lt_s (local.get $i) (local.get $n))))
                    (local.get $x)))
                """),
        Program(
            description: "exceptions caught in a loop and by it",
            text: """
                (module
                  (tag $odd (param i32))
                  (func $even (param i32) (result i32)
                    (if (i32.and (local.get 0) (i32.const 1)) (then (throw $odd (local.get 0))))
                    (local.get 0))
                  (func (export "run") (param $n i32) (result i32) (local $i i32) (local $x i32)
                    (i32.const 0)
                    (loop $next (param i32)
                      (local.set $x (i32.add (local.get $x)))
                      (local.set $i (i32.add (local.get $i) (i32.const 1)))
                      (local.set $x (i32.add (local.get $x) (i32.mul (local.get $i) (local.get $i))))
                      (block $caught (result i32)
                        (br_if 1 (i32.const 0) (i32.gt_u (i32.sub (local.get $i) (i32.const 1)) (i32.const 90)))
                        (drop)
                        (try_table (result i32) (catch $odd $caught) (call $even (local.get $i)))
                        (local.set $x (i32.add (local.get $x)))
                        (local.get $i))
                      (local.set $x (i32.xor (local.get $x)))
                      (if (i32.lt_s (local.get $i) (local.get $n)) (then
                        (drop (try_table (result i32) (catch $odd $next)
                          (call $even (i32.add (local.get $i) (i32.const 1)))))
                        (br $next (local.get $i)))))
                    (i32.add (local.get $x) (local.get $i))))
                """),
        Program(
            description: "a switch over three loops",
            text: """
                (module (func (export "run") (param $n i32) (result i32)
                  (local $i i32) (local $j i32) (local $k i32) (local $x i32)
                  (block $done
                    (loop $a
                      (local.set $i (i32.add (i32.add (local.get $i) (i32.const 1)) (i32.shr_u (local.get $i) (i32.const 9))))
                      (loop $b
                        (local.set $j (i32.add (i32.add (local.get $j) (local.get $j)) (i32.eqz (local.get $j))))
                        (loop $c
                          (local.set $k (i32.add (i32.add (local.get $k) (i32.const 3)) (i32.shr_u (local.get $k) (i32.const 7))))
                          (local.set $x (i32.add (local.get $x) (i32.const 1)))
                          (br_if $done (i32.gt_u (local.get $x) (i32.const 30)))
                          (br_table $a $b $c $done $a (i32.rem_u (local.get $k) (local.get $n)))))))
                  (i32.add (i32.add (local.get $i) (local.get $j)) (i32.add (local.get $k) (local.get $x)))))
                """),
        Program(
            description: "a pinned local that is given values of all kinds",
            text: """
                (module (memory 1 3)
                  (func (export "run") (param $n i32) (result i64)
                    (local $p i64) (local $q i64) (local $i i32)
                    (loop $next
                      (local.set $q (local.get $p))
                      (local.set $p (select (i64.add (local.get $p) (i64.const 7)) (local.get $q) (i32.and (local.get $i) (i32.const 1))))
                      (i64.store (i32.const 16) (local.get $p))
                      (i64.store offset=8 (i32.const 16) (i64.xor (local.get $p) (local.get $q)))
                      (local.get $p)
                      (local.set $p (i64.load (i32.const 20)))
                      (local.set $p (i64.add (local.get $p)))
                      (local.set $q (i64.mul (local.get $p) (local.get $p)))
                      (drop (memory.grow (i32.const 1)))
                      (local.set $p (i64.rem_u (local.get $p) (i64.const 1000003)))
                      (local.set $p (i64.extend_i32_u (i32.wrap_i64 (i64.shl (local.get $p) (i64.const 2)))))
                      (local.tee $p (i64.xor (local.get $p) (i64.shr_u (local.get $q) (i64.const 5))))
                      (if (i64.eqz) (then (local.set $p (i64.const 12))))
                      (local.set $p (block $b (result i64)
                        (br_if $b (local.get $p) (i64.lt_u (local.get $p) (i64.const 1)))
                        (drop) (i64.add (local.get $p) (i64.const 1))))
                      (local.set $i (i32.add (local.get $i) (i32.const 1)))
                      (br_if $next (i32.lt_u (local.get $i) (local.get $n))))
                    (i64.add (local.get $p) (local.get $q))))
                """),
    ]
}
