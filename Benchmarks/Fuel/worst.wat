;; The module that takes the most time for its fuel: each load waits for the one before it, and none finds
;; its line in a cache. A unit is a load.
;;
;;     martlet bench --invoke run Benchmarks/Fuel/worst.wat 20000
(module
  (memory 4096)
  (func (export "run") (param $turns i32) (result i64) (local $line i32) (local $place i32)
    ;; All lines of 64 bytes become one ring: each holds the address of another far away.
    (loop $link
      (i32.store
        (i32.shl (local.get $line) (i32.const 6))
        (i32.shl
          (i32.and
            (i32.add (i32.mul (local.get $line) (i32.const 1664525)) (i32.const 1013904223))
            (i32.const 0x3FFFFF))
          (i32.const 6)))
      (local.set $line (i32.add (local.get $line) (i32.const 1)))
      (br_if $link (i32.lt_u (local.get $line) (i32.const 0x400000))))
    (loop $turn
      local.get $place
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      i32.load i32.load i32.load i32.load i32.load i32.load i32.load i32.load
      local.set $place
      (br_if $turn (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
    (i64.extend_i32_u (local.get $place))))
