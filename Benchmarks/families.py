"""The loops that Benchmarks/calibrate times: for each instruction one, of many copies of it.

An instruction whose type is fixed gets its loop from its row in Documentation/Instructions.md; those
with a validation rule of their own stand here. Where its result can be its operand again, the copies
wait for one another, which is the slowest that they can be; otherwise the result is dropped.
"""

import dataclasses
import pathlib
import re

INSTRUCTIONS = pathlib.Path(__file__).resolve().parent.parent / "Documentation" / "Instructions.md"

# Two locals of each type: what a chain begins with, and what its other operands are.
LOCALS = {
    "i32": ("(i32.const 1193046)", "(i32.const 7)"),
    "i64": ("(i64.const 81985529216486895)", "(i64.const 7)"),
    "f32": ("(f32.const 1.5)", "(f32.const 1.0000001)"),
    "f64": ("(f64.const 1.5)", "(f64.const 1.0000001)"),
    "v128": ("(f32x4.splat (f32.const 1.5))", "(f32x4.splat (f32.const 1.0000001))"),
}
LANE_INDEX = {"lane index": " 1", "16 lane indices": " 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31"}


@dataclasses.dataclass
class Family:
    """A loop: what is done once before, what `copies` times in each turn, and what after a turn."""

    name: str
    cost: str
    body: str
    before: str = ""
    after: str = ""
    declarations: str = ""
    once: str = ""
    copies: int = 64
    # How many turns, where a turn uses something up; otherwise as many as take long enough.
    turns: int | None = None
    locals: str = ""

    def module(self) -> str:
        types = " ".join(f"(local ${kind}a {kind}) (local ${kind}b {kind})" for kind in LOCALS)
        start = "\n".join(f"(local.set ${kind}a {first}) (local.set ${kind}b {second})"
                          for kind, (first, second) in LOCALS.items())
        return f"""(module
  {self.declarations}
  (func (export "run") (param $n i32) (result i64) {types} (local $t i64) (local $i i32)
    (local $any anyref) (local $function funcref){self.locals}
    {start}
    {self.once}
    (loop $turn
      {self.before}
      {self.body * self.copies}
      {self.after}
      (br_if $turn (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i64.const 0)))
"""


def fixed() -> list[Family]:
    """A loop for each instruction whose type is fixed."""
    families = []
    for line in INSTRUCTIONS.read_text().splitlines():
        cells = [cell.strip().strip("`*") for cell in line.replace("*", "").strip("|").split("|")]
        if len(cells) != 5 or "→" not in cells[3]:
            continue
        name, immediates, kind, cost = cells[1:]
        before, _, after = kind.partition("→")
        operands = ["i32" if word == "address" else word for word in before.split()]
        result = (re.sub(r",.*", "", after).split() or [""])[0]
        text = name + "".join(LANE_INDEX.get(part.strip(), "") for part in immediates.split(","))
        if result == "" and not operands[1:]:
            continue
        if ".const" in name:
            text += " 0" if kind.split()[-1] != "v128" else " i64x2 1 2"
        families.append(loop(name, cost, text, operands, result))
    return families


def loop(name: str, cost: str, text: str, operands: list[str], result: str) -> Family:
    memory = "(memory 1)" if cost == "memory" else ""
    gets = [f"(local.get ${kind}{'b' if position else 'a'})" for position, kind in enumerate(operands)]
    if memory:
        gets[0] = "(i32.const 64)"
    if cost == "division" and not name.startswith("f") and "sqrt" not in name:
        return Family(name, cost, f"{' '.join(gets)} {text} drop\n")
    if operands and operands[0] == result and cost != "division" or result.startswith("f") and (
            operands[:1] == [result]):
        return Family(name, cost, f"{' '.join(gets[1:])} {text}\n",
                      before=gets[0] if not memory else "(i32.const 0)",
                      after=f"local.set ${result}a" if not memory else "drop", declarations=memory)
    return Family(name, cost, f"{' '.join(gets)} {text} {'drop' if result else ''}\n", declarations=memory)


FUNCTIONS = """(type $plain (func)) (type $unary (func (param i64) (result i64)))
  (func $nothing) (func $same (param i64) (result i64) (local.get 0))
  (func $tail (param i64) (result i64) (return_call $same (local.get 0)))
  (func $tailIndirect (param i64) (result i64)
    (return_call_indirect (type $unary) (local.get 0) (i32.const 1)))
  (func $tailReference (param i64) (result i64) (return_call_ref $unary (local.get 0) (ref.func $same)))
  (func $locals (local i64 i64 i64 i64 i64 i64 i64))
  (table $functions 16 funcref) (elem (i32.const 0) $nothing $same) (elem declare func $same $nothing)
"""
OBJECTS = """(rec (type $base (sub (struct (field (mut i64)))))
    (type $derived (sub $base (struct (field (mut i64)) (field (mut i8)))))
    (type $node (struct (field (mut (ref null $node))) (field (mut i64))))
    (type $longs (array (mut i64))) (type $bytes (array (mut i8))) (type $refs (array (mut anyref))))
  (global $object (ref $derived) (struct.new_default $derived))
  (global $array (mut (ref $longs)) (array.new_default $longs (i32.const 16)))
  (global $other (mut (ref $longs)) (array.new_default $longs (i32.const 16)))
  (data $data "0123456789abcdef0123456789abcdef")
"""
TAGS = """(tag $tag) (tag $other (param i64))
  (func $thrower (throw $tag))
  (func $deep (param i32)
    (if (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1)))) (else (throw $tag))))
"""
WIDE = "(memory $zero 1) (memory $one 1) (memory $wide i64 1) (data $data \"0123456789abcdef\")"
WASI = """(import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\01\\00\\00\\00")
"""
RANDOM = """(local.set $t (i64.xor (local.get $t) (i64.shl (local.get $t) (i64.const 13))))
 (local.set $t (i64.xor (local.get $t) (i64.shr_u (local.get $t) (i64.const 7))))
 (local.set $t (i64.xor (local.get $t) (i64.shl (local.get $t) (i64.const 17))))
"""
SEED = "(local.set $t (i64.const 88172645463325252))"


def contextual() -> list[Family]:
    """Loops for the instructions that have a validation rule of their own."""
    def family(name: str, cost: str, body: str, declarations: str = "", **rest) -> Family:
        return Family(name, cost, body + "\n", declarations=declarations, **rest)

    got = "(struct.get $base 0 (global.get $object))"
    return [
        family("local.get", "simple", "(local.set $i64a (local.get $i64b)) (local.set $i64b (local.get $i64a))"),
        family("global.get", "simple", "(global.set $g (i64.add (global.get $g) (local.get $i64b)))",
               "(global $g (mut i64) (i64.const 0))"),
        family("global.get v128", "simple", "(global.set $g (global.get $g))",
               "(global $g (mut v128) (v128.const i64x2 0 0))"),
        family("select", "simple", "(local.get $i64b) (local.get $i32a) select", before="local.get $i64a",
               after="local.set $i64a"),
        family("select v128", "simple", "(local.get $v128b) (local.get $i32a) select",
               before="local.get $v128a", after="local.set $v128a"),
        family("ref.func", "entity", "(drop (ref.func $same))", FUNCTIONS),
        family("ref.is_null", "simple", "(drop (ref.is_null (local.get $function)))"),
        family("ref.eq", "simple", "(drop (ref.eq (global.get $object) (global.get $object)))", OBJECTS),
        family("ref.as_non_null", "entity", "(drop (ref.as_non_null (global.get $object)))", OBJECTS),
        family("ref.i31", "entity", "(drop (ref.i31 (local.get $i32a)))"),
        family("i31.get_s", "entity", "(drop (i31.get_s (local.get $i31)))",
               once="(local.set $i31 (ref.i31 (i32.const 5)))"),
        family("memory.size", "entity", "(drop (memory.size))", "(memory 1)"),
        family("table.size", "entity", "(drop (table.size $functions))", FUNCTIONS),
        family("f64.mul, subnormal", "simple", "(local.get $f64b) f64.mul", before="(f64.const 4e-310)",
               after="drop"),
        family("f32.demote_f64, subnormal", "simple", "(drop (f32.demote_f64 (local.get $f64a)))",
               once="(local.set $f64a (f64.const 1e-40))"),
        family("f32x4.mul, subnormal", "vector", "(local.get $v128b) f32x4.mul",
               before="(f32x4.splat (f32.const 1e-40))", after="drop"),
        family("br", "branch", "(block $out (br $out))"),
        family("br_if", "branch", "(block $out (br_if $out (local.get $i32a)))"),
        family("br_if, not foreseen", "branch", RANDOM + "(block $out (br_if $out (i32.and (i32.wrap_i64 (local.get $t)) "
               "(i32.const 1))) (local.set $i64a (local.get $i64b)))", once=SEED),
        family("br_table, not foreseen", "branch", RANDOM + "(block $a (block $b (block $c (block $d (br_table $a $b $c $d "
               "(i32.and (i32.wrap_i64 (local.get $t)) (i32.const 3))))) (local.set $i64a (local.get $i64b))))",
               once=SEED),
        family("br_table", "branch", "(block $a (block $b (br_table $a $b (local.get $i32b))))"),
        family("if", "branch", "(if (local.get $i32a) (then (local.set $i64a (local.get $i64b))))"),
        family("br_on_null", "branch", "(block $out (br_on_null $out (local.get $any)) (drop))"),
        family("call", "call", "(call $nothing)", FUNCTIONS),
        family("call with a value", "call", "call $same", FUNCTIONS, before="local.get $i64a", after="local.set $i64a"),
        family("return_call", "tailCall", "call $tail", FUNCTIONS, before="local.get $i64a", after="local.set $i64a"),
        family("call with 7 locals", "call", "(call $locals)", FUNCTIONS),
        family("sched_yield", "call of WASI", "(drop (call $yield))", WASI, copies=16),
        family("clock_time_get", "call of WASI",
               "(drop (call $clock (i32.const 0) (i64.const 0) (i32.const 16)))", WASI, copies=16),
        family("random_get", "call of WASI",
               "(drop (call $random (i32.const 16) (i32.const 8)))", WASI, copies=16),
        family("fd_write of a byte", "call of WASI",
               "(drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 24)))", WASI, copies=16),
        family("call_indirect", "indirectCall", "(i32.const 1) call_indirect (type $unary)", FUNCTIONS,
               before="local.get $i64a", after="local.set $i64a"),
        family("call_indirect, plain", "indirectCall", "(call_indirect (type $plain) (i32.const 0))", FUNCTIONS),
        family("call_ref", "indirectCall", "(call_ref $plain (ref.func $nothing))", FUNCTIONS),
        family("return_call_indirect", "tailCall", "call $tailIndirect", FUNCTIONS,
               before="local.get $i64a", after="local.set $i64a"),
        family("return_call_ref", "tailCall", "call $tailReference", FUNCTIONS,
               before="local.get $i64a", after="local.set $i64a"),
        family("table.get", "entity", "(drop (table.get $functions (i32.const 1)))", FUNCTIONS),
        family("table.set", "entity", "(table.set $functions (i32.const 3) (local.get $function))", FUNCTIONS),
        family("i64.load, memory 1", "memory", "(drop (i64.load $one (i32.const 8)))", WIDE),
        family("i64.store, memory 1", "memory", "(i64.store $one (i32.const 8) (local.get $i64a))", WIDE),
        family("i64.load, 64-bit address", "memory", "(drop (i64.load $wide (i64.const 8)))", WIDE),
        family("i64.store, 64-bit address", "memory", "(i64.store $wide (i64.const 8) (local.get $i64a))", WIDE),
        family("v128.load, memory 1", "memory", "(drop (v128.load $one (i32.const 8)))", WIDE),
        family("struct.get", "entity", f"(drop {got})", OBJECTS),
        family("struct.get_s", "entity", "(drop (struct.get_s $derived 1 (global.get $object)))", OBJECTS),
        family("struct.set", "entity", "(struct.set $base 0 (global.get $object) (local.get $i64a))", OBJECTS),
        family("array.get", "entity", "(drop (array.get $longs (global.get $array) (i32.const 3)))", OBJECTS),
        family("array.set", "entity", "(array.set $longs (global.get $array) (i32.const 3) (local.get $i64a))", OBJECTS),
        family("array.len", "entity", "(drop (array.len (global.get $array)))", OBJECTS),
        family("ref.test", "cast", "(drop (ref.test (ref $derived) (global.get $object)))", OBJECTS),
        family("ref.cast", "cast", "(drop (ref.cast (ref $base) (local.get $any)))", OBJECTS,
               once="(local.set $any (global.get $object))"),
        family("ref.test, function", "cast", "(drop (ref.test (ref $plain) (local.get $function)))", FUNCTIONS,
               once="(local.set $function (ref.func $nothing))"),
        family("br_on_cast", "cast", "(drop (block $out (result anyref) (br_on_cast $out anyref (ref $base) "
               "(local.get $any))))", OBJECTS, once="(local.set $any (global.get $object))"),
        family("br_on_cast_fail", "cast", "(drop (block $out (result anyref) (br_on_cast_fail $out anyref "
               "(ref $base) (local.get $any))))", OBJECTS, once="(local.set $any (global.get $object))"),
        family("struct.new", "allocation", "(drop (struct.new $base (local.get $i64a)))", OBJECTS),
        family("struct.new_default", "allocation", "(drop (struct.new_default $derived))", OBJECTS),
        family("struct.new, a chain of 4096", "allocation",
               "(local.set $node (struct.new $node (local.get $node) (local.get $i64a)))", OBJECTS,
               after="(if (i32.eqz (i32.and (local.get $n) (i32.const 63))) (then (local.set $node (ref.null $node))))"),
        family("struct.new beside 100,000 that live", "allocation",
               "(drop (struct.new $base (local.get $i64a)))", OBJECTS,
               once="(local.set $i (i32.const 100000)) (loop $more (local.set $node (struct.new $node (local.get $node) "
               "(i64.const 1))) (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))"),
        family("array.new, 16 elements", "allocation",
               "(drop (array.new $longs (i64.const 5) (i32.const 16)))", OBJECTS),
        family("array.new_default, 8192 elements", "allocation",
               "(drop (array.new_default $longs (i32.const 8192)))", OBJECTS, copies=8),
        family("array.new_fixed", "allocation",
               "(drop (array.new_fixed $longs 2 (local.get $i64a) (local.get $i64b)))", OBJECTS),
        family("array.new_data", "allocation",
               "(drop (array.new_data $bytes $data (i32.const 0) (i32.const 16)))", OBJECTS),
        family("memory.fill, nothing, where no page was used", "copy",
               "(memory.fill (i32.const 0) (i32.const 0) (i32.const 0))", "(memory 1)"),
        family("memory.fill, 16 bytes", "copy", "(memory.fill (i32.const 0) (i32.const 0) (i32.const 16))", "(memory 1)"),
        family("memory.copy, 16 bytes", "copy", "(memory.copy (i32.const 0) (i32.const 99) (i32.const 16))", "(memory 1)"),
        family("memory.init, 8 bytes", "bulk", "(memory.init $data (i32.const 0) (i32.const 0) (i32.const 8))", WIDE),
        family("memory.fill, 64-bit address", "copy",
               "(memory.fill $wide (i64.const 0) (i32.const 0) (i64.const 8))", WIDE),
        family("memory.grow by 0", "bulk", "(drop (memory.grow (i32.const 0)))", "(memory 1)"),
        family("memory.grow, refused", "bulk", "(drop (memory.grow (i32.const 70000)))", "(memory 1)"),
        family("table.fill, 4 elements", "bulk",
               "(table.fill $functions (i32.const 4) (local.get $function) (i32.const 4))", FUNCTIONS),
        family("table.copy, 4 elements", "bulk",
               "(table.copy $functions $functions (i32.const 4) (i32.const 8) (i32.const 4))", FUNCTIONS),
        family("table.init, 2 elements", "bulk",
               "(table.init $functions $segment (i32.const 4) (i32.const 0) (i32.const 2))",
               FUNCTIONS + "(elem $segment func $same $nothing)"),
        family("table.grow by 0", "bulk",
               "(drop (table.grow $functions (local.get $function) (i32.const 0)))", FUNCTIONS),
        family("data.drop", "bulk", "(data.drop $data)", WIDE),
        family("elem.drop", "bulk", "(elem.drop $segment)", FUNCTIONS + "(elem $segment func $same $nothing)"),
        family("array.fill, 8 elements", "bulk",
               "(array.fill $longs (global.get $array) (i32.const 0) (i64.const 1) (i32.const 8))", OBJECTS),
        family("array.copy, 8 elements", "bulk", "(array.copy $longs $longs (global.get $array) (i32.const 0) "
               "(global.get $other) (i32.const 0) (i32.const 8))", OBJECTS),
        family("throw, caught in the function", "exception",
               "(block $out (try_table (catch $tag $out) (throw $tag)))", TAGS),
        family("throw with a value", "exception", "(drop (block $out (result i64) (try_table (result i64) "
               "(catch $other $out) (throw $other (local.get $i64a)))))", TAGS),
        family("throw, caught by the caller", "exception",
               "(block $out (try_table (catch $tag $out) (call $thrower)))", TAGS),
        family("throw through 100 frames", "exception",
               "(block $out (try_table (catch $tag $out) (call $deep (i32.const 100))))", TAGS, copies=8),
        family("throw_ref", "exception", "(local.set $exception (block $out (result exnref) (try_table (result exnref) "
               "(catch_all_ref $out) (throw_ref (local.get $exception)))))", TAGS,
               once="(local.set $exception (block $out (result exnref) (try_table (result exnref) "
               "(catch_all_ref $out) (throw $tag))))"),
        family("throw past 1,000 handlers", "exception", "(block $out (try_table (catch $tag $out) "
               + "(block $a (try_table (catch $third $a) " * 1000 + "(throw $tag)" + "))" * 1000 + "))",
               TAGS + "(tag $third)", copies=1),
        family("memory.fill, 64 KiB", "block",
               "(memory.fill (i32.const 0) (i32.const 1) (i32.const 65536))", "(memory 1)", copies=8),
        family("memory.copy, 64 KiB", "block",
               "(memory.copy (i32.const 65536) (i32.const 3) (i32.const 65000))", "(memory 2)", copies=8),
        family("memory.copy, 64 MiB", "block",
               "(memory.copy (i32.const 67108864) (i32.const 3) (i32.const 67000000))", "(memory 2048)", copies=1),
        family("table.fill, 8192 elements", "block",
               "(table.fill $big (i32.const 0) (local.get $function) (i32.const 8192))",
               "(table $big 8192 funcref)", copies=8),
        family("memory.grow by a page, and its use", "page",
               "(local.set $i32a (i32.shl (memory.grow (i32.const 1)) (i32.const 16)))"
               + "".join(f"(i32.store offset={4096 * page} (local.get $i32a) (i32.const 1))" for page in range(16)),
               "(memory 1)", copies=1, turns=8000),
        family("array.fill, 8192 elements", "block",
               "(array.fill $longs (local.get $large) (i32.const 0) (local.get $i64a) (i32.const 8192))", OBJECTS,
               once="(local.set $large (array.new_default $longs (i32.const 8192)))", copies=8),
    ]


def families() -> list[Family]:
    found = fixed() + contextual()
    for family in found:
        # Locals that only some loops have.
        text = family.body + family.once + family.before + family.after
        for local, kind in (("i31", "i31ref"), ("node", "(ref null $node)"), ("exception", "exnref"),
                            ("large", "(ref null $longs)")):
            if f"${local})" in text or f"${local} " in text:
                family.locals += f" (local ${local} {kind})"
    return found
