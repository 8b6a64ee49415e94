;; Objects on the heap: search trees of structures of two kinds that are told apart by casts, with numbers in
;; arrays and in references, built, asked, walked by calls through references, and let go again.
(module
  (rec
    (type $node (sub (struct (field $key i64))))
    (type $visit (func (param (ref $node)) (result i64)))
    (type $leaf (sub $node (struct (field $key i64) (field $values (ref $longs)))))
    (type $branch (sub $node
      (struct (field $key i64) (field $left (mut (ref $node))) (field $right (mut (ref $node)))
        (field $visit (ref $visit)) (field $mark (mut (ref i31))))))
    (type $longs (array (mut i64))))
  (elem declare func $sum $twice)
  ;; A tree of `depth` branches, whose leaves have a few numbers each.
  (func $build (param $depth i32) (param $key i64) (result (ref $node)) (local $values (ref null $longs))
    (if (i32.eqz (local.get $depth))
      (then
        (local.set $values (array.new $longs (local.get $key) (i32.const 6)))
        (array.set $longs (local.get $values) (i32.const 2) (i64.mul (local.get $key) (local.get $key)))
        (return (struct.new $leaf (local.get $key) (ref.as_non_null (local.get $values))))))
    (struct.new $branch
      (local.get $key)
      (call $build (i32.sub (local.get $depth) (i32.const 1)) (i64.shl (local.get $key) (i64.const 1)))
      (call $build
        (i32.sub (local.get $depth) (i32.const 1))
        (i64.add (i64.shl (local.get $key) (i64.const 1)) (i64.const 1)))
      (if (result (ref $visit)) (i64.eqz (i64.and (local.get $key) (i64.const 4)))
        (then (ref.func $sum)) (else (ref.func $twice)))
      (ref.i31 (local.get $depth))))
  ;; What a part of a tree comes to: that of a leaf from its array, that of a branch by its function.
  (func $value (param $node (ref $node)) (result i64) (local $values (ref null $longs)) (local $i i32) (local $sum i64)
    (block $isLeaf (result (ref $leaf))
      (return
        (call_ref $visit
          (br_on_cast $isLeaf (ref $node) (ref $leaf) (local.get $node))
          (struct.get $branch $visit (ref.cast (ref $branch) (local.get $node))))))
    (local.set $values (struct.get $leaf $values))
    (loop $more
      (local.set $sum (i64.add (local.get $sum) (array.get $longs (local.get $values) (local.get $i))))
      (br_if $more
        (i32.lt_u
          (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $values)))))
    (local.get $sum))
  (func $sum (type $visit) (local $branch (ref null $branch))
    (local.set $branch (ref.cast (ref $branch) (local.get 0)))
    (i64.add
      (call $value (struct.get $branch $left (local.get $branch)))
      (call $value (struct.get $branch $right (local.get $branch)))))
  ;; As `sum`, and turns the branch round.
  (func $twice (type $visit) (local $branch (ref null $branch)) (local $left (ref null $node))
    (local.set $branch (ref.cast (ref $branch) (local.get 0)))
    (local.set $left (struct.get $branch $left (local.get $branch)))
    (struct.set $branch $left (local.get $branch) (struct.get $branch $right (local.get $branch)))
    (struct.set $branch $right (local.get $branch) (ref.as_non_null (local.get $left)))
    (i64.sub
      (i64.shl (call $sum (local.get 0)) (i64.const 1))
      (i64.extend_i32_s (i31.get_s (struct.get $branch $mark (local.get $branch))))))
  (func (export "run") (param $n i32) (result i64) (local $sum i64) (local $tree (ref null $node))
    (loop $more
      (local.set $tree (call $build (i32.const 8) (i64.extend_i32_u (local.get $n))))
      (local.set $sum
        (i64.add
          (i64.rotl (local.get $sum) (i64.const 7))
          (i64.add
            (call $value (ref.as_non_null (local.get $tree)))
            (call $value (ref.as_non_null (local.get $tree))))))
      (br_if $more (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)))
