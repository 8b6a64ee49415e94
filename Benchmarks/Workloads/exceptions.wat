;; Exceptions as programs have them: most calls return, some throw from a few frames down, handlers look for
;; their own tag, rethrow what is another's, and go on.
(module
  (tag $small (param i64))
  (tag $other (param i64 i32))
  ;; Goes `depth` calls down, and there returns a number or throws one, depending on its bits.
  (func $work (param $depth i32) (param $state i64) (result i64)
    (if (i32.eqz (local.get $depth))
      (then
        (if (i64.eqz (i64.and (local.get $state) (i64.const 15)))
          (then (throw $small (i64.shr_u (local.get $state) (i64.const 7)))))
        (if (i64.eqz (i64.and (local.get $state) (i64.const 0xF0)))
          (then (throw $other (local.get $state) (i32.const 3))))
        (return (i64.xor (local.get $state) (i64.const 0x9E3779B97F4A7C15)))))
    (i64.add
      (call $work
        (i32.sub (local.get $depth) (i32.const 1)) (i64.mul (local.get $state) (i64.const 6364136223846793005)))
      (i64.const 1)))
  ;; Takes the exceptions of one kind and lets the others through, which it has looked at.
  (func $middle (param $depth i32) (param $state i64) (result i64) (local $thrown exnref)
    (block $all (result exnref)
      (return
        (block $mine (result i64)
          (try_table (result i64) (catch $small $mine) (catch_all_ref $all)
            (call $work (local.get $depth) (local.get $state))))))
    (local.set $thrown)
    (throw_ref (local.get $thrown)))
  (func (export "run") (param $n i32) (result i64) (local $state i64) (local $sum i64) (local $code i32)
    (local.set $state (i64.const 88172645463325252))
    (loop $more
      (local.set $state (i64.xor (local.get $state) (i64.shl (local.get $state) (i64.const 13))))
      (local.set $state (i64.xor (local.get $state) (i64.shr_u (local.get $state) (i64.const 7))))
      (local.set $state (i64.xor (local.get $state) (i64.shl (local.get $state) (i64.const 17))))
      (block $done
        (block $caught (result i64 i32)
          (try_table (catch $other $caught)
            (local.set $sum
              (i64.rotl
                (i64.add
                  (local.get $sum)
                  (call $middle (i32.and (local.get $n) (i32.const 7)) (local.get $state)))
                (i64.const 5)))
            (br $done))
          (unreachable))
        (local.set $code)
        (local.set $sum (i64.add (i64.xor (local.get $sum)) (i64.extend_i32_u (local.get $code)))))
      (br_if $more (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)))
