import Martlet
import TestSupport
import Testing
import WasmModule
import WasmText

/// Programs with objects: what they do, cost and may keep does not depend on when garbage is looked
/// for, and is what the reference says.
@Suite struct CollectionTests {
    struct Program: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var limits = Limits.standard

        var testDescription: String { name }

        func binary() throws -> [UInt8] { try CollectionTests.binary(text) }
    }

    static func binary(_ text: String) throws -> [UInt8] {
        ModuleEncoder.encode(try ModuleParser.parse(Array(text.utf8)))
    }

    // MARK: Programs

    static let programs = [
        Program(
            name: "trees",
            text: """
                (type $tree (struct (field $left (ref null $tree)) (field $right (ref null $tree))
                  (field $value (mut i32))))
                (func $make (param $depth i32) (result (ref null $tree))
                  (if (i32.eqz (local.get $depth)) (then (return (ref.null $tree))))
                  (struct.new $tree
                    (call $make (i32.sub (local.get $depth) (i32.const 1)))
                    (call $make (i32.sub (local.get $depth) (i32.const 1)))
                    (local.get $depth)))
                (func $sum (param $tree (ref null $tree)) (result i32)
                  (if (ref.is_null (local.get $tree)) (then (return (i32.const 0))))
                  (i32.add (struct.get $tree $value (local.get $tree))
                    (i32.add (call $sum (struct.get $tree $left (local.get $tree)))
                      (call $sum (struct.get $tree $right (local.get $tree))))))
                (func (export "run") (result i32)
                  (i32.add (call $sum (call $make (i32.const 4))) (call $sum (call $make (i32.const 3)))))
                """),
        Program(
            name: "operands in locals, constants and registers across calls",
            text: """
                (type $pair (struct (field $a anyref) (field $b anyref) (field $n i64)))
                (func $fresh (param $n i64) (result (ref $pair))
                  (struct.new $pair (struct.new_default $pair) (ref.null any) (local.get $n)))
                (func (export "run") (result i64)
                  (local $x (ref null $pair)) (local $y anyref) (local $z i64)
                  (local.set $x (call $fresh (i64.const 1)))
                  ;; The old value of a local waits below a call while the local gets another one.
                  (local.get $x)
                  (ref.null any)
                  (local.set $x (call $fresh (i64.const 2)))
                  (struct.new $pair (local.get $x) (call $fresh (i64.const 3)) (i64.const 4))
                  (local.set $y)
                  (drop)
                  (struct.get $pair $n)
                  (struct.get $pair $n (local.get $x))
                  (i64.add)
                  (struct.get $pair $n
                    (ref.cast (ref $pair) (struct.get $pair $a (ref.cast (ref $pair) (local.get $y)))))
                  (i64.add)
                  (local.set $y (ref.null any))
                  (select (result (ref null $pair)) (call $fresh (i64.const 5)) (local.get $x)
                    (i32.wrap_i64 (local.get $z)))
                  (drop (call $fresh (i64.const 6)))
                  (struct.get $pair $n)
                  (i64.mul))
                """),
        Program(
            name: "arrays",
            text: """
                (type $bytes (array (mut i8)))
                (type $halves (array (mut i16)))
                (type $words (array (mut i32)))
                (type $vectors (array (mut v128)))
                (type $any (array (mut anyref)))
                (data $data "\\01\\82\\03\\84\\05\\86\\07\\88\\09\\8a\\0b\\8c\\0d\\8e\\0f\\90")
                (elem $elements anyref (item (ref.i31 (i32.const 7)))
                  (item (array.new $words (i32.const 3) (i32.const 2))) (item (ref.null any)))
                (global $kept (mut anyref) (array.new_fixed $words 2 (i32.const 5) (i32.const 6)))
                (func (export "run") (result i32 i32 i32 i32 i32 i32)
                  (local $b (ref null $bytes)) (local $a (ref null $any)) (local $v (ref null $vectors))
                  (local.set $b (array.new_data $bytes $data (i32.const 1) (i32.const 9)))
                  (local.set $a (array.new $any (local.get $b) (i32.const 4)))
                  (array.init_elem $any $elements (local.get $a) (i32.const 1) (i32.const 0) (i32.const 2))
                  (array.fill $bytes (local.get $b) (i32.const 5) (i32.const 0x1fe) (i32.const 2))
                  (array.copy $bytes $bytes (local.get $b) (i32.const 1) (local.get $b) (i32.const 0)
                    (i32.const 6))
                  (local.set $v (array.new_default $vectors (i32.const 3)))
                  (array.set $vectors (local.get $v) (i32.const 1) (v128.const i64x2 3 4))
                  (array.init_data $vectors $data (local.get $v) (i32.const 0) (i32.const 0) (i32.const 1))
                  (array.get_s $bytes (local.get $b) (i32.const 1))
                  (array.get_u $bytes (local.get $b) (i32.const 6))
                  (array.len (local.get $v))
                  (i32x4.extract_lane 2 (array.get $vectors (local.get $v) (i32.const 1)))
                  (array.get $words (ref.cast (ref $words) (array.get $any (local.get $a) (i32.const 2)))
                    (i32.const 1))
                  (array.get_s $halves (array.new_data $halves $data (i32.const 0) (i32.const 2))
                    (i32.const 1))
                  (global.set $kept (array.new_elem $any $elements (i32.const 0) (i32.const 3))))
                (func (export "drop")
                  (elem.drop $elements)
                  (drop (array.new_elem $any $elements (i32.const 0) (i32.const 1))))
                """),
        Program(
            name: "casts and scalars",
            text: """
                (rec (type $shape (sub (struct (field $id i32))))
                  (type $square (sub $shape (struct (field $id i32) (field $side i8)))))
                (func $classify (param $x externref) (result i32)
                  (block $square (result (ref $square))
                    (block $i31 (result (ref i31))
                      (block $shape (result (ref $shape))
                        (any.convert_extern (local.get $x))
                        (br_on_cast $square anyref (ref $square))
                        (br_on_cast $i31 anyref (ref i31))
                        (br_on_cast $shape anyref (ref $shape))
                        (drop (struct.new_default $square))
                        (ref.is_null)
                        (return))
                      (return (i32.const 99)))
                    (return (i31.get_s)))
                  (i32.add (struct.get $square $id) (i32.const 1000)))
                (func (export "run") (result i32 i32 i32)
                  (call $classify (extern.convert_any
                    (struct.new $square (i32.const 5) (i32.const 300))))
                  (call $classify (extern.convert_any (ref.i31 (i32.const 0x7fff_ffff))))
                  (call $classify (ref.null extern)))
                """),
        Program(
            name: "exceptions that carry objects",
            text: """
                (type $box (struct (field $value (mut i32))))
                (tag $thrown (param i32 (ref $box) v128))
                (table $kept 3 exnref)
                (func $throw (param $n i32)
                  (throw $thrown (local.get $n) (struct.new $box (local.get $n))
                    (v128.const i64x2 1 2)))
                (func $catch (param $n i32) (result i32)
                  (local $e exnref)
                  (block $caught (result i32 (ref $box) v128 exnref)
                    (try_table (catch_ref $thrown $caught)
                      (call $throw (local.get $n)))
                    (unreachable))
                  (local.set $e)
                  (drop)
                  (table.set $kept (local.get $n) (local.get $e))
                  (drop (struct.new_default $box))
                  (struct.get $box $value)
                  (i32.add))
                (func (export "run") (result i32)
                  (i32.add (call $catch (i32.const 1)) (call $catch (i32.const 2))))
                (func (export "again") (throw_ref (table.get $kept (i32.const 2))))
                (func (export "never") (throw_ref (table.get $kept (i32.const 0))))
                """),
        Program(
            name: "constant expressions of many objects",
            text: """
                (type $box (struct (field i32)))
                (type $pair (struct (field $a (ref $box)) (field $b (ref $box))))
                (global $pair (ref $pair)
                  (struct.new $pair (struct.new $box (i32.const 1)) (struct.new $box (i32.const 2))))
                (table $boxes 3 (ref null $box))
                (elem (table $boxes) (i32.const 0) (ref $box) (item (struct.new $box (i32.const 3)))
                  (item (struct.new $box (i32.const 4))) (item (struct.new $box (i32.const 5))))
                (func (export "run") (result i32)
                  (i32.add (struct.get $box 0 (struct.get $pair $a (global.get $pair)))
                    (struct.get $box 0 (table.get $boxes (i32.const 0)))))
                """),
        Program(
            name: "an operand in a local, whose home holds what was there before",
            text: """
                (type $small (struct))
                (type $big (array i64))
                (func $big (result (ref $big)) (array.new_default $big (i32.const 50)))
                (func (export "run") (result (ref $small) (ref $big))
                  (local $x (ref $small))
                  (local.set $x (struct.new $small))
                  (drop (call $big))
                  (local.get $x)
                  (call $big))
                """, limits: Limits(heapBytes: 800)),
        Program(
            name: "a list that outgrows its heap",
            text: """
                (type $node (struct (field $next (ref null $node))))
                (global $list (mut (ref null $node)) (ref.null $node))
                (func (export "run") (result i32)
                  (loop $more
                    (drop (array.new_default $garbage (i32.const 5)))
                    (global.set $list (struct.new $node (global.get $list)))
                    (br $more))
                  (unreachable))
                (type $garbage (array i64))
                (func (export "forget") (global.set $list (ref.null $node)))
                """, limits: Limits(heapBytes: 600)),
    ]

    @Test(arguments: programs)
    func rhythmAndInterruptionsChangeNothing(_ program: Program) throws {
        let binary = try program.binary()
        let names = try Module(binary).exports.map(\.name)
        let scenario = Scenario(
            bytes: binary,
            invocations: (names + names).map { Invocation(name: $0, arguments: []) },
            limits: program.limits, schedule: .v1)
        var random = RandomNumbers(seed: 1)
        try Comparison(program.name, scenario)
            .sweep(exhaustive: 400, sampled: 10, using: &random)
    }

    // MARK: Bounds

    /// Makes as many objects as its argument says and keeps a ring of the last ten.
    static let ring = Program(
        name: "ring",
        text: """
            (type $data (array (mut i8)))
            (type $node (struct (field $next (mut (ref null $node))) (field $data (ref null $data))))
            (func (export "run") (param $count i32)
              (local $last (ref null $node)) (local $first (ref null $node)) (local $i i32)
              (loop $more
                (local.set $last (struct.new $node (local.get $last)
                  (array.new_default $data (i32.rem_u (local.get $count) (i32.const 3000)))))
                (if (i32.eqz (local.get $i))
                  (then (local.set $first (local.get $last)) (local.set $i (i32.const 10)))
                  (else (if (i32.eq (local.get $i) (i32.const 1)) (then
                    (struct.set $node $next (local.get $first) (local.get $last))
                    (local.set $last (ref.null $node))))))
                (local.set $i (i32.sub (local.get $i) (i32.const 1)))
                (local.tee $count (i32.sub (local.get $count) (i32.const 1)))
                (br_if $more)))
            """)

    /// The heap never holds much more than the threshold, however much garbage there was.
    @Test func garbageIsTakenBack() throws {
        let instance = try Module(try Self.ring.binary())
            .instantiate(limits: Limits(heapBytes: 1 << 16), fuel: .max).ready()
        guard case .returned = try instance.invoke("run", [.i32(300_000)], fuel: .max) else {
            Issue.record("the ring does not fit")
            return
        }
        #expect(instance.store.objectCount < 4000)
    }

    /// Bytes that a program may keep are counted to the byte, whenever collections happen.
    @Test(arguments: CollectionRhythm.allCases)
    func theCapIsMetExactly(_ rhythm: CollectionRhythm) throws {
        let text = """
            (type $node (struct (field $next (ref null $node)) (field $n i32)))
            (func (export "run") (param $count i32)
              (local $list (ref null $node))
              (loop $more
                (drop (struct.new_default $node))
                (local.set $list (struct.new $node (local.get $list) (local.get $count)))
                (br_if $more
                  (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
            """
        let module = try Module(try Self.binary(text))
        let store = Store(limits: Limits(heapBytes: 32 * 100))
        store.collectionRhythm = rhythm
        let instance = try module.instantiate(in: store, fuel: .max).ready()
        // The hundredth node fits beside its predecessors, but not beside one more that is dropped.
        guard case .returned(_, let fitting) = try instance.invoke("run", [.i32(100)], fuel: .max),
            case .trapped(let trap, let report) = try instance.invoke(
                "run", [.i32(101)], fuel: .max)
        else {
            Issue.record("100 nodes do not fit, or 101 do")
            return
        }
        #expect(trap.reason == .heapExhausted)
        // The price of the allocation that found no room.
        #expect(report.units == fitting.units + 32)
        // What the trapped run kept is garbage now.
        guard case .returned = try instance.invoke("run", [.i32(100)], fuel: .max) else {
            Issue.record("the heap is still full")
            return
        }
    }

    /// A program that keeps its heap as full as it may and makes garbage beside it asks for a collection
    /// only as often as a quarter of the heap has been allocated.
    @Test func aFullHeapDoesNotAskForCollectionsAllTheTime() throws {
        let text = """
            (type $node (struct (field $next (ref null $node))))
            (func (export "run") (param $kept i32) (param $garbage i32)
              (local $list (ref null $node))
              (loop $more
                (local.set $list (struct.new $node (local.get $list)))
                (br_if $more (local.tee $kept (i32.sub (local.get $kept) (i32.const 1)))))
              (loop $more
                (drop (struct.new $node (ref.null $node)))
                (br_if $more (local.tee $garbage (i32.sub (local.get $garbage) (i32.const 1))))))
            """
        let heapBytes = 1 << 20
        let nodes = Int32(heapBytes / 4 * 3 / 24)
        let store = Store(limits: Limits(heapBytes: UInt64(heapBytes)))
        store.collectionRhythm = .never
        let instance = try Module(try Self.binary(text)).instantiate(in: store, fuel: .max).ready()
        let garbage: Int32 = 1_000_000
        guard
            case .returned = try instance.invoke(
                "run", [.i32(nodes - 1), .i32(garbage)], fuel: .max)
        else {
            Issue.record("three quarters of the heap cannot be kept")
            return
        }
        #expect(store.collectionCount <= 1 + 24 * Int(garbage) / (heapBytes / 4))
        guard
            case .trapped(let trap, _) = try instance.invoke(
                "run", [.i32(nodes + 1), .i32(garbage)], fuel: .max)
        else {
            Issue.record("more than three quarters of the heap can be kept")
            return
        }
        #expect(trap.reason == .heapExhausted)
    }

    // MARK: The host

    /// Objects that the host has been given stay, also as arguments of later calls.
    @Test func theHostKeepsWhatItWasGiven() throws {
        let text = """
            (type $box (struct (field $value (mut i32))))
            (func (export "box") (param i32) (result externref)
              (extern.convert_any (struct.new $box (local.get 0))))
            (func (export "unbox") (param externref) (result i32)
              (struct.get $box $value
                (ref.cast (ref $box) (any.convert_extern (local.get 0)))))
            """
        let module = try Module(try Self.binary(text))
        let store = Store()
        store.collectionRhythm = .always
        let instance = try module.instantiate(in: store, fuel: .max).ready()
        var boxes: [Value] = []
        for number in 0..<50 as Range<Int32> {
            guard
                case .returned(let values, _) = try instance.invoke(
                    "box", [.i32(number)], fuel: .max)
            else {
                Issue.record("no box")
                return
            }
            boxes += values
        }
        for (number, box) in boxes.enumerated() {
            guard case .returned(let values, _) = try instance.invoke("unbox", [box], fuel: .max)
            else {
                Issue.record("no value")
                return
            }
            #expect(values == [.i32(Int32(number))])
        }
        // Another store knows nothing of it.
        let stranger = try module.instantiate(fuel: .max).ready()
        #expect(throws: InvocationError.self) {
            _ = try stranger.invoke("unbox", [boxes[0]], fuel: .max)
        }
        for scalar in [Value.reference(.i31(5)), .reference(.external(5))] {
            guard case .trapped(let trap, _) = try instance.invoke("unbox", [scalar], fuel: .max)
            else {
                Issue.record("no box, but a value")
                return
            }
            #expect(trap.reason == .castFailure)
        }
    }

    /// An object travels between instances of one store, whose modules have the type each.
    @Test func instancesShareObjects() throws {
        let owner = """
            (type $box (struct (field $value (mut i32))))
            (func (export "fill") (param (ref $box))
              (drop (struct.new_default $box))
              (struct.set $box $value (local.get 0) (i32.const 42)))
            """
        let user = """
            (type $other (array i8))
            (type $box (struct (field $value (mut i32))))
            (import "owner" "fill" (func $fill (param (ref $box))))
            (func (export "run") (result i32)
              (local $box (ref null $box))
              (local.set $box (struct.new $box (i32.const 1)))
              (call $fill (ref.as_non_null (local.get $box)))
              (struct.get $box $value (local.get $box)))
            """
        let store = Store()
        store.collectionRhythm = .always
        func instantiate(_ text: String, _ imports: Imports) throws -> Instance {
            try Module(try Self.binary(text))
                .instantiate(imports, in: store, fuel: .max).ready()
        }
        var imports = Imports()
        imports.define("owner", try instantiate(owner, Imports()))
        guard
            case .returned(let values, _) = try instantiate(user, imports)
                .invoke("run", fuel: .max)
        else {
            Issue.record("the call did not return")
            return
        }
        #expect(values == [.i32(42)])
    }
}
