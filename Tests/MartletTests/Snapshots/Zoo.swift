import Martlet
import WasmModule
import WasmText

/// Modules whose runs have something of everything that a snapshot holds.
enum Zoo {
    static func bytes(_ text: String) throws -> [UInt8] {
        ModuleEncoder.encode(try ModuleParser.parse(Array(text.utf8)))
    }

    /// Objects in cycles, exceptions in flight, vectors, calls of all kinds, and `try_table`s that
    /// wait for what is called inside.
    static let module = Result {
        try Module(
            bytes(
                """
                (module
                  (type $node (struct
                    (field $next (mut (ref null $node))) (field $value (mut i32))
                    (field $small (mut i8)) (field $wide (mut v128))))
                  (type $bytes (array (mut i8)))
                  (type $vectors (array (mut v128)))
                  (type $nodes (array (mut (ref null $node))))
                  (type $step (func (param i32 (ref null $node)) (result i32)))
                  (tag $oops (param i32 (ref null $node)))
                  (memory (export "memory") 2 10)
                  (data (i32.const 100) "hello")
                  (data $later "later")
                  (table $functions 4 20 funcref)
                  (table $externs 3 externref)
                  (table $things 4 anyref)
                  (elem (table $functions) (i32.const 1) func $leaf $middle)
                  (elem $passive (ref null $step) (ref.func $leaf) (ref.null $step))
                  (elem declare func $tail)
                  (global $ring (mut (ref null $node)) (ref.null $node))
                  (global $thrown (mut exnref) (ref.null exn))
                  (global $sum (export "sum") (mut i64) (i64.const 7))

                  (func $make (param $value i32) (result (ref $node)) (local $new (ref $node))
                    (local.set $new
                      (struct.new $node (global.get $ring) (local.get $value) (i32.const 200)
                        (i32x4.splat (local.get $value))))
                    (local.get $new))

                  ;; Counts down, adding up; throws at every seventh.
                  (func $leaf (type $step) (local $sum i32) (local $here (ref null $node))
                    (local.set $here (local.get 1))
                    (loop $again
                      (if (i32.eqz (i32.rem_u (local.get 0) (i32.const 7)))
                        (then (if (local.get 0)
                          (then (throw $oops (local.get $sum) (local.get $here))))))
                      (local.set $sum
                        (i32.add (local.get $sum)
                          (struct.get $node $value (ref.as_non_null (local.get $here)))))
                      (local.set $here
                        (struct.get $node $next (ref.as_non_null (local.get $here))))
                      (memory.fill (i32.const 5000) (local.get $sum) (i32.const 300))
                      (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
                      (br_if $again (i32.gt_s (local.get 0) (i32.const 0))))
                    (local.get $sum))

                  ;; Waits in a `try_table` with operands below the call.
                  (func $middle (type $step) (local $vector v128)
                    (local.set $vector (i32x4.splat (local.get 0)))
                    (i32.const 1000)
                    (block $caught (result i32 (ref null $node) exnref)
                      (try_table (result i32) (catch_ref $oops $caught)
                        (local.get 0)
                        (call_indirect $functions (type $step) (local.get 0) (local.get 1)
                          (i32.const 1))
                        (i32.add))
                      (i32x4.extract_lane 2 (local.get $vector))
                      (i32.add)
                      (return))
                    (global.set $thrown)
                    (drop)
                    (i32.add))

                  (func $tail (type $step)
                    (return_call $middle (i32.add (local.get 0) (i32.const 1)) (local.get 1)))

                  (func $deep (param $depth i32) (param $node (ref null $node)) (result i32)
                    (if (result i32) (local.get $depth)
                      (then
                        (i32.add (i32.const 3)
                          (call $deep (i32.sub (local.get $depth) (i32.const 1)) (local.get $node))))
                      (else
                        (call_ref $step (i32.const 5) (local.get $node) (ref.func $tail)))))

                  (func (export "run") (param $rounds i32) (result i64)
                    (local $first (ref null $node)) (local $round i32)
                    (local.set $first (call $make (i32.const 1)))
                    (global.set $ring (local.get $first))
                    (global.set $ring (call $make (i32.const 2)))
                    (struct.set $node $next (ref.as_non_null (local.get $first)) (global.get $ring))
                    (table.set $things (i32.const 0) (ref.i31 (i32.const 77)))
                    (table.set $things (i32.const 1)
                      (array.new $bytes (i32.const 9) (i32.const 50)))
                    (table.set $things (i32.const 2)
                      (array.new $vectors (i32x4.splat (i32.const 4)) (i32.const 3)))
                    (table.set $things (i32.const 3)
                      (array.new_fixed $nodes 2 (local.get $first) (ref.null $node)))
                    (table.set $externs (i32.const 1)
                      (extern.convert_any (table.get $things (i32.const 3))))
                    (loop $again
                      (local.set $round (i32.add (local.get $round) (i32.const 1)))
                      (global.set $sum
                        (i64.add (global.get $sum)
                          (i64.extend_i32_u
                            (call $deep (i32.rem_u (local.get $round) (i32.const 6))
                              (global.get $ring)))))
                      (drop (call $middle (i32.const 9) (local.get $first)))
                      (i32.store (i32.mul (local.get $round) (i32.const 4100))
                        (local.get $round))
                      (drop (memory.grow (i32.const 1)))
                      (drop (table.grow $functions (ref.func $leaf) (i32.const 1)))
                      (struct.set $node $next (ref.as_non_null (local.get $first))
                        (call $make (local.get $round)))
                      (br_if $again (i32.lt_u (local.get $round) (local.get $rounds))))
                    (memory.init $later (i32.const 90000) (i32.const 0) (i32.const 5))
                    (table.init $functions $passive (i32.const 0) (i32.const 0) (i32.const 2))
                    (elem.drop $passive)
                    (data.drop $later)
                    (global.get $sum)))
                """))
    }

    /// Shares all it has, and calls whom it is told to.
    static let library = Result {
        try Module(
            bytes(
                """
                (module
                  (type $step (func (param i32) (result i32)))
                  (import "host" "twice" (func $twice (param i32) (result i32)))
                  (memory (export "memory") 1)
                  (data (i32.const 8) "shared")
                  (table (export "table") 3 funcref)
                  (tag (export "tag") (param i32))
                  (global $calls (export "calls") (mut i32) (i32.const 0))
                  (export "twice" (func $twice))
                  (func (export "apply") (param $count i32) (param $function (ref null $step))
                      (result i32)
                    (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
                    (i32.add (i32.const 100)
                      (call_ref $step (local.get $count) (local.get $function)))))
                """))
    }

    /// Imports all of it. Its functions call it and are called by it.
    static let guest = Result {
        try Module(
            bytes(
                """
                (module
                  (type $step (func (param i32) (result i32)))
                  (import "library" "twice" (func $twice (param i32) (result i32)))
                  (import "library" "apply"
                    (func $apply (param i32 (ref null $step)) (result i32)))
                  (import "library" "memory" (memory 1))
                  (import "library" "table" (table 3 funcref))
                  (import "library" "tag" (tag $tag (param i32)))
                  (import "library" "calls" (global $calls (mut i32)))
                  (data (i32.const 16) "guest")
                  (elem (i32.const 0) func $down $twice $apply)
                  (elem declare func $leap)
                  (func $down (type $step)
                    (if (i32.eqz (local.get 0)) (then (throw $tag (i32.const 40))))
                    (i32.store (i32.mul (local.get 0) (i32.const 4)) (local.get 0))
                    (i32.add (call $twice (local.get 0))
                      (call $apply (i32.sub (local.get 0) (i32.const 1)) (ref.func $down))))
                  (func $leap (type $step)
                    (return_call $apply (local.get 0) (ref.func $down)))
                  (func (export "run") (param i32) (result i32)
                    (block $caught (result i32)
                      (try_table (result i32) (catch $tag $caught)
                        (call $apply (local.get 0) (ref.func $leap)))
                      (return))
                    (i32.add (global.get $calls))))
                """))
    }
}
