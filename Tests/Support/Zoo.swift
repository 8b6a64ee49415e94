import Foundation
package import Martlet
import WasmModule
import WasmText

/// Modules whose runs have something of everything that a snapshot holds.
package enum Zoo {
    package static func bytes(_ text: String) throws -> [UInt8] {
        ModuleEncoder.encode(try ModuleParser.parse(Array(text.utf8)))
    }

    /// Objects in cycles, exceptions in flight, vectors, calls of all kinds, and `try_table`s that
    /// wait for what is called inside.
    package static let module = Result {
        let file = Differential.repository.appending(
            path: "Tests/Fixtures/snapshots/everything.wat")
        return try Module(bytes(String(contentsOf: file, encoding: .utf8)))
    }

    /// Shares all it has, and calls whom it is told to.
    package static let library = Result {
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
    package static let guest = Result {
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

    /// Does all its work while it is instantiated; `run` tells what has come of it.
    package static let starter = Result {
        try Module(
            bytes(
                """
                (module
                  (type $list (struct (field (ref null $list)) (field i64)))
                  (memory (export "memory") 1)
                  (data (i32.const 4090) "over two pages")
                  (data $later "later")
                  (table (export "table") 2 funcref)
                  (elem (i32.const 1) func $sum)
                  (global $sum (export "sum") (mut i64) (i64.const 7))
                  (global $list (mut (ref null $list)) (ref.null $list))
                  (start $begin)
                  (func $step (param $round i32) (param $from i64) (result i64) (local $next i64)
                    (local.set $next
                      (i64.add (i64.mul (local.get $from) (i64.const 31))
                        (i64.load (i32.const 4090))))
                    (i64.store (i32.mul (local.get $round) (i32.const 1000)) (local.get $next))
                    (global.set $list (struct.new $list (global.get $list) (local.get $next)))
                    (local.get $next))
                  (func $begin (local $round i32)
                    (loop $again
                      (global.set $sum (call $step (local.get $round) (global.get $sum)))
                      (local.set $round (i32.add (local.get $round) (i32.const 1)))
                      (br_if $again (i32.lt_u (local.get $round) (i32.const 60))))
                    (table.set (i32.const 0) (ref.func $sum))
                    (memory.init $later (i32.const 65000) (i32.const 0) (i32.const 5))
                    (data.drop $later))
                  (func $sum (export "run") (result i64)
                    (local $list (ref null $list)) (local $sum i64)
                    (local.set $list (global.get $list))
                    (loop $again
                      (local.set $sum
                        (i64.xor (local.get $sum) (struct.get $list 1 (local.get $list))))
                      (br_if $again
                        (i32.eqz
                          (ref.is_null
                            (local.tee $list (struct.get $list 0 (local.get $list)))))))
                    (local.get $sum)))
                """))
    }
}
