import Testing
import WasmModule

/// Bodies that obey or break one rule each, by chapters of the specification.
struct FunctionValidatorTests {
    @Test(arguments: controlCases) func controlInstructions(_ body: BodyCase) { body.check() }
    @Test(arguments: callCases) func calls(_ body: BodyCase) { body.check() }
    @Test(arguments: exceptionCases) func exceptions(_ body: BodyCase) { body.check() }
    @Test(arguments: variableCases) func variables(_ body: BodyCase) { body.check() }
    @Test(arguments: memoryCases) func memoriesAndTables(_ body: BodyCase) { body.check() }
    @Test(arguments: referenceCases) func references(_ body: BodyCase) { body.check() }
    @Test(arguments: aggregateCases) func structuresAndArrays(_ body: BodyCase) { body.check() }

    static let controlCases: [BodyCase] = [
        .init("empty", []),
        .init("results are given", gives: [.i32, .i64], [.i32, .i64]),
        .init(
            "results are missing", gives: [.i32], [],
            invalid: "type mismatch: expected i32, found nothing"),
        .init(
            "results are too many", [.i32],
            invalid: "type mismatch: values remain at the end of the block: 1"),
        .init(
            "blocks cannot take from outside", [.i32, .block(), .drop, .end, .drop],
            invalid: "type mismatch: expected an operand, found nothing"),
        .init(
            "blocks take their parameters",
            [.i64, .i32, .block(.type(7)), .op(.call, 2), .end, .drop, .drop]),
        .init(
            "loops branch to their start",
            [.i64, .i32, .loop(.type(7)), .op(.br, 0), .end, .drop, .drop]),
        .init(
            "blocks branch to their end", [.block(.value(.i64)), .i64, .op(.br, 0), .end, .drop]),
        .init(
            "if needs a condition", [.i64, .if(), .end],
            invalid: "type mismatch: expected i32, found i64"),
        .init("if without else keeps its parameters", [.i32, .i32, .if(.type(1)), .end, .drop]),
        .init(
            "if without else cannot give more", [.i32, .if(.value(.i32)), .i32, .end, .drop],
            invalid: "type mismatch: expected i32, found nothing"),
        .init(
            "both arms give the same", [.i32, .if(.value(.f32)), .f32, .else, .i32, .end, .drop],
            invalid: "type mismatch: expected f32, found i32"),
        .init("labels are counted outwards", [.block(), .op(.br, 1), .end]),
        .init(
            "labels end at the function", [.block(), .op(.br, 2), .end], invalid: "unknown label 2"),
        .init("br_if keeps its operands", gives: [.i32], [.i32, .i32, .op(.brIf, 0)]),
        .init(
            "br_if makes operands what the label takes", takes: [.refNull(.type(0))],
            [
                .block(.value(.funcref)), .get(0), .i32, .op(.brIf, 0), .op(.callRef, 0),
                .null(.func), .end, .drop,
            ], invalid: "type mismatch: expected (ref null 0), found funcref"),
        .init(
            "br_table takes what all labels take", gives: [.i32],
            [
                .block(.value(.i32)), .i32, .i32, .branchTable(0, 1, default: 0), .end,
            ]),
        .init(
            "br_table has labels of one arity", gives: [.i32],
            [
                .block(), .i32, .i32, .branchTable(0, default: 1), .end, .i32,
            ], invalid: "type mismatch: label takes [i32], is given [i32]"),
        .init(
            "unreachable code has operands of any type", gives: [.f64],
            [
                .unreachable, .op(.i32Add), .op(.select), .op(.f64ConvertI32S),
            ]),
        .init(
            "unreachable code is still checked", [.unreachable, .f32, .op(.i32Eqz), .drop],
            invalid: "type mismatch: expected i32, found f32"),
        .init(
            "reachability comes back after a block", [.block(), .op(.br, 0), .end, .drop],
            invalid: "type mismatch"),
        .init(
            "return takes the results", gives: [.i32], [.i64, .op(.return)],
            invalid: "type mismatch: expected i32, found i64"),
        .init(
            "block types must be functions", [.block(.type(2)), .end],
            invalid: "type mismatch: type 2 is not a function type"),
        .init("block types must exist", [.block(.type(99)), .end], invalid: "unknown type 99"),
    ]

    static let callCases: [BodyCase] = [
        .init("call", gives: [.i32, .i64], [.i64, .i32, .op(.call, 2)]),
        .init(
            "call shows all operands", [.f32, .i32, .op(.call, 2)],
            invalid: "type mismatch: instruction requires [i64 i32] but stack has [f32 i32]"),
        .init("callees exist", [.op(.call, 99)], invalid: "unknown function 99"),
        .init("call_indirect", gives: [.i32], [.i32, .i32, .op(.callIndirect, 1, 0)]),
        .init(
            "call_indirect needs a table of functions", [.i64, .op(.callIndirect, 0, 1)],
            invalid: "type mismatch: expected funcref, found externref"),
        .init("call_ref", takes: [.refNull(.type(1))], [.i32, .get(0), .op(.callRef, 1), .drop]),
        .init(
            "call_ref needs its type", takes: [.funcref], [.i32, .get(0), .op(.callRef, 1), .drop],
            invalid: "type mismatch: expected (ref null 1), found funcref"),
        .init("return_call", gives: [.i32], [.i32, .op(.returnCall, 1)]),
        .init(
            "return_call returns the caller's results", gives: [.i64], [.i32, .op(.returnCall, 1)],
            invalid: "type mismatch: callee returns [i32], caller [i64]"),
        .init(
            "return_call_ref", takes: [.ref(.type(1))], gives: [.i32],
            [.i32, .get(0), .op(.returnCallRef, 1)]),
        .init("return_call_indirect", gives: [.i32], [.i32, .i32, .op(.returnCallIndirect, 1, 0)]),
    ]

    static let exceptionCases: [BodyCase] = [
        .init("throw", [.i32, .op(.throw, 0)]),
        .init(
            "throw takes the tag's parameters", [.op(.throw, 0)],
            invalid: "type mismatch: instruction requires [i32] but stack has []"),
        .init("tags exist", [.op(.throw, 9)], invalid: "unknown tag 9"),
        .init("throw_ref takes null", [.null(.noexn), .op(.throwRef)]),
        .init(
            "catch gives the parameters", gives: [.i32],
            [
                .tryTable(.tag(0, label: 0)), .end, .i32,
            ]),
        .init(
            "catch needs a label for the parameters", [.tryTable(.tag(0, label: 0)), .end],
            invalid: "type mismatch: label takes [], is given [i32]"),
        .init(
            "catch_ref gives a reference that is not null", gives: [.i32, .ref(.exn)],
            [
                .tryTable(.tagReference(0, label: 0)), .end, .unreachable,
            ]),
        .init(
            "catch_all_ref too", gives: [.exnref],
            [
                .tryTable(.allReference(label: 0)), .end, .null(.exn),
            ]),
        .init(
            "clauses are outside of the block", gives: [.i32],
            [
                .block(), .tryTable(.tag(0, label: 1), .all(label: 0)), .end, .end, .i32,
            ]),
    ]

    static let variableCases: [BodyCase] = [
        .init(
            "locals follow parameters", takes: [.i64], locals: [.f32, .i32],
            [.get(2), .set(2), .f32, .op(.localTee, 1), .set(1)]),
        .init(
            "locals exist", takes: [.i64], locals: [.f32], [.get(2), .drop],
            invalid: "unknown local 2"),
        .init(
            "sets are typed", takes: [.i64], [.i32, .set(0)],
            invalid: "type mismatch: expected i64, found i32"),
        .init("parameters are set", takes: [.ref(.func)], [.get(0), .drop]),
        .init(
            "locals without default must be set", locals: [.ref(.func)], [.get(0), .drop],
            invalid: "uninitialized local 0"),
        .init(
            "locals may be set", takes: [.ref(.func)], locals: [.ref(.func)],
            [
                .get(0), .op(.localTee, 1), .drop, .block(), .get(1), .drop, .end, .get(1), .drop,
            ]),
        .init(
            "sets end with their block", takes: [.ref(.func)], locals: [.ref(.func)],
            [
                .block(), .get(0), .set(1), .end, .get(1), .drop,
            ], invalid: "uninitialized local 1"),
        .init(
            "sets end with their arm", takes: [.ref(.func)], locals: [.ref(.func)],
            [
                .i32, .if(), .get(0), .set(1), .else, .get(1), .drop, .end,
            ], invalid: "uninitialized local 1"),
        .init("globals", [.i64, .op(.globalSet, 1), .op(.globalGet, 0), .drop]),
        .init("constant globals stay", [.i32, .op(.globalSet, 0)], invalid: "immutable global 0"),
        .init("globals exist", [.op(.globalGet, 2), .drop], invalid: "unknown global 2"),
        .init("select of numbers", gives: [.v128], [.v128, .v128, .i32, .op(.select)]),
        .init(
            "select of two types", [.i32, .i64, .i32, .op(.select), .drop],
            invalid: "type mismatch: operands are i32 and i64"),
        .init(
            "select has the type that is known",
            [.unreachable, .f32, .i32, .op(.select), .op(.i32Eqz), .drop],
            invalid: "type mismatch: expected i32, found f32"),
        .init(
            "select of references needs a type",
            [.null(.func), .null(.func), .i32, .op(.select), .drop],
            invalid: "type mismatch: expected a number or vector, found funcref"),
        .init("select of a type", [.null(.func), .null(.nofunc), .i32, .select(.funcref), .drop]),
        .init(
            "select of several types", [.unreachable, .select(.i32, .i32)],
            invalid: "invalid result arity: 2"),
    ]

    static let memoryCases: [BodyCase] = [
        .init(
            "addresses are as wide as the memory's", [.i64, .access(.i32Load, 1, align: 2), .drop]),
        .init(
            "loads", [.i64, .access(.i32Load), .drop],
            invalid: "type mismatch: expected i32, found i64"),
        .init(
            "stores", [.i32, .f32, .access(.i32Store)],
            invalid: "type mismatch: expected i32, found f32"),
        .init(
            "alignment", [.i32, .access(.i64Load16U, align: 2), .drop],
            invalid: "alignment must not be larger than natural: 2^2, at most 2^1"),
        .init(
            "offsets of 32 bits", [.i32, .access(.i32Load, offset: 1 << 32), .drop],
            invalid: "offset out of range: 4294967296"),
        .init("offsets of 64 bits", [.i64, .access(.i32Load, 1, offset: 1 << 32), .drop]),
        .init("memories exist", [.i32, .access(.i32Load, 2), .drop], invalid: "unknown memory 2"),
        .init(
            "lanes of memory", [.i32, .v128, .access(.v128Store32Lane, lane: 4)],
            invalid: "invalid lane index: 4 of 4"),
        .init("lanes", [.v128, .op(.i16x8ExtractLaneS, .lane(7)), .drop]),
        .init(
            "lanes beyond the shape", [.v128, .op(.i16x8ExtractLaneS, .lane(8)), .drop],
            invalid: "invalid lane index: 8 of 8"),
        .init(
            "shuffle", [.v128, .v128, .op(.i8x16Shuffle, .v128(low: 0x1F, high: 32 << 56)), .drop],
            invalid: "invalid lane index: 32 of 32"),
        .init("memory.grow", gives: [.i64], [.i64, .op(.memoryGrow, 1)]),
        .init("memory.copy between widths", [.i64, .i32, .i32, .op(.memoryCopy, 1, 0)]),
        .init(
            "memory.copy within 64 bits", [.i64, .i64, .i32, .op(.memoryCopy, 1, 1)],
            invalid: "type mismatch: expected i64, found i32"),
        .init("memory.fill", [.i64, .i32, .i64, .op(.memoryFill, 1)]),
        .init("memory.init", [.i64, .i32, .i32, .op(.memoryInit, 0, 1), .op(.dataDrop, 0)]),
        .init("data segments exist", [.op(.dataDrop, 1)], invalid: "unknown data segment 1"),
        .init("table.get", gives: [.externref], [.i64, .op(.tableGet, 1)]),
        .init(
            "table.set", [.i32, .null(.extern), .op(.tableSet, 0)],
            invalid: "type mismatch: expected funcref, found externref"),
        .init("table.grow", gives: [.i64], [.null(.extern), .i64, .op(.tableGrow, 1)]),
        .init("table.fill", [.i64, .null(.extern), .i64, .op(.tableFill, 1)]),
        .init(
            "table.copy between types", [.i64, .i32, .i32, .op(.tableCopy, 1, 0)],
            invalid: "type mismatch: expected externref, found funcref"),
        .init("table.init", [.i32, .i32, .i32, .op(.tableInit, 0, 0), .op(.elemDrop, 1)]),
        .init(
            "table.init of another type", [.i32, .i32, .i32, .op(.tableInit, 1, 0)],
            invalid: "type mismatch: expected funcref, found externref"),
        .init("element segments exist", [.op(.elemDrop, 2)], invalid: "unknown elem segment 2"),
        .init("tables exist", [.op(.tableSize, 2), .drop], invalid: "unknown table 2"),
    ]

    static let referenceCases: [BodyCase] = [
        .init("declared functions", gives: [.ref(.type(0))], [.op(.refFunc, 0)]),
        .init(
            "undeclared functions", [.op(.refFunc, 1), .drop],
            invalid: "undeclared function reference"),
        .init(
            "ref.is_null", [.i32, .op(.refIsNull), .drop],
            invalid: "type mismatch: expected a reference, found i32"),
        .init(
            "ref.as_non_null gives a reference of any hierarchy where it is unreachable",
            gives: [.ref(.extern)], [.unreachable, .op(.refAsNonNull)]),
        .init(
            "ref.as_non_null gives a reference even where it is unreachable",
            [.unreachable, .op(.refAsNonNull), .op(.i32Eqz), .drop],
            invalid: "type mismatch: expected i32, found"),
        .init("ref.as_non_null", gives: [.ref(.func)], [.null(.func), .op(.refAsNonNull)]),
        .init(
            "null is not a function", gives: [.ref(.func)], [.null(.func)],
            invalid: "type mismatch: expected (ref func), found funcref"),
        .init(
            "hierarchies are apart", gives: [.externref], [.null(.none)],
            invalid: "type mismatch: expected externref, found nullref"),
        .init("ref.eq", [.null(.i31), .null(.struct), .op(.refEq), .drop]),
        .init(
            "functions have no identity", [.null(.func), .null(.none), .op(.refEq), .drop],
            invalid: "type mismatch"),
        .init(
            "br_on_null", takes: [.funcref], gives: [.i32],
            [.i32, .get(0), .op(.brOnNull, 0), .drop]),
        .init(
            "br_on_non_null", takes: [.funcref], gives: [.ref(.func)],
            [.get(0), .op(.brOnNonNull, 0), .unreachable]),
        .init(
            "br_on_non_null needs a label for the reference", takes: [.funcref],
            [.get(0), .op(.brOnNonNull, 0)],
            invalid: "type mismatch: label takes [], is given [(ref func)]"),
        .init(
            "br_on_cast", takes: [.anyref], gives: [.refNull(.struct)],
            [
                .get(0), .cast(.brOnCast, 0, from: .anyref, to: .refNull(.struct)), .drop,
                .unreachable,
            ]),
        .init(
            "br_on_cast leaves the rest", takes: [.anyref], gives: [.refNull(.struct)],
            [
                .block(.value(.ref(.any))), .get(0),
                .cast(.brOnCastFail, 0, from: .anyref, to: .refNull(.struct)),
                .op(.return), .end, .unreachable,
            ]),
        .init(
            "br_on_cast goes down", takes: [.anyref], gives: [.anyref],
            [
                .get(0), .cast(.brOnCast, 0, from: .refNull(.eq), to: .anyref),
            ], invalid: "type mismatch: cannot cast from eqref to anyref"),
        .init(
            "casts stay in their hierarchy", takes: [.externref],
            [.get(0), .op(.refCast, .heapType(.struct)), .drop],
            invalid: "type mismatch: expected anyref, found externref"),
        .init(
            "casts give their type", takes: [.anyref], gives: [.ref(.type(3))],
            [.get(0), .op(.refCast, .heapType(.type(3)))]),
        .init(
            "conversions keep nullability", takes: [.ref(.extern)], gives: [.ref(.any)],
            [.get(0), .op(.anyConvertExtern)]),
        .init(
            "conversions keep null", takes: [.anyref], gives: [.ref(.extern)],
            [.get(0), .op(.externConvertAny)],
            invalid: "type mismatch: expected (ref extern), found externref"),
        .init("i31", gives: [.i32], [.i32, .op(.refI31), .op(.i31GetS)]),
    ]

    static let aggregateCases: [BodyCase] = [
        .init(
            "struct.new", gives: [.ref(.type(2))], [.i32, .i32, .null(.none), .op(.structNew, 2)]),
        .init(
            "struct.new takes all fields", [.i32, .null(.none), .op(.structNew, 2), .drop],
            invalid: "type mismatch"),
        .init("struct.new_default", gives: [.ref(.struct)], [.op(.structNewDefault, 2)]),
        .init(
            "fields without default", [.op(.structNewDefault, 3), .drop],
            invalid: "type mismatch: (ref func) has no default value"),
        .init(
            "supertypes' fields", takes: [.ref(.type(3))], gives: [.i32],
            [.get(0), .op(.structGet, 2, 0)]),
        .init(
            "subtypes' fields", takes: [.ref(.type(2))], [.get(0), .op(.structGet, 3, 3), .drop],
            invalid: "type mismatch: expected (ref null 3), found (ref 2)"),
        .init(
            "packed fields need an extension", takes: [.ref(.type(2))],
            [.get(0), .op(.structGet, 2, 1), .drop],
            invalid: "type mismatch: field is packed"),
        .init(
            "other fields need none", takes: [.ref(.type(2))],
            [.get(0), .op(.structGetU, 2, 0), .drop],
            invalid: "type mismatch: field is not packed"),
        .init(
            "constant fields stay", takes: [.ref(.type(2))],
            [.get(0), .i32, .op(.structSet, 2, 1)],
            invalid: "immutable field 1"),
        .init(
            "fields exist", takes: [.ref(.type(2))], [.get(0), .op(.structGet, 2, 3), .drop],
            invalid: "unknown field 3"),
        .init(
            "arrays are not structures", [.op(.structNewDefault, 4), .drop],
            invalid: "type mismatch: type 4 is not a struct type"),
        .init("array.new", gives: [.ref(.type(4))], [.i32, .i32, .op(.arrayNew, 4)]),
        .init("array.new_fixed", gives: [.ref(.array)], [.i64, .i64, .op(.arrayNewFixed, 5, 2)]),
        .init(
            "array.new_fixed takes its number", [.i64, .op(.arrayNewFixed, 5, 2), .drop],
            invalid: "type mismatch: expected i64, found nothing"),
        .init(
            "array.new_fixed of any length in unreachable code",
            [.unreachable, .op(.arrayNewFixed, 5, .max), .drop]),
        .init("array.new_data", [.i32, .i32, .op(.arrayNewData, 5, 0), .drop]),
        .init(
            "data has no references", [.i32, .i32, .op(.arrayNewData, 6, 0), .drop],
            invalid: "array type is not numeric or vector: type 6"),
        .init("array.new_elem", [.i32, .i32, .op(.arrayNewElem, 6, 0), .drop]),
        .init(
            "array.new_elem of another type", [.i32, .i32, .op(.arrayNewElem, 6, 1), .drop],
            invalid: "type mismatch: expected funcref, found externref"),
        .init("array.set", takes: [.ref(.type(4))], [.get(0), .i32, .i32, .op(.arraySet, 4)]),
        .init(
            "constant arrays stay", takes: [.ref(.type(5))],
            [.get(0), .i32, .i64, .op(.arraySet, 5)],
            invalid: "immutable array: type 5"),
        .init(
            "array.get", takes: [.ref(.type(5))], gives: [.i64], [.get(0), .i32, .op(.arrayGet, 5)]),
        .init("array.len", takes: [.ref(.type(5))], gives: [.i32], [.get(0), .op(.arrayLen)]),
        .init(
            "array.fill", takes: [.ref(.type(4))], [.get(0), .i32, .i32, .i32, .op(.arrayFill, 4)]),
        .init(
            "array.copy", takes: [.ref(.type(4))],
            [.get(0), .i32, .get(0), .i32, .i32, .op(.arrayCopy, 4, 4)]),
        .init(
            "array.copy of another type", [.unreachable, .op(.arrayCopy, 4, 5)],
            invalid: "array types do not match: i64 to i8"),
        .init(
            "array.init_data", takes: [.ref(.type(4))],
            [.get(0), .i32, .i32, .i32, .op(.arrayInitData, 4, 0)]),
        .init(
            "array.init_elem", takes: [.ref(.type(6))],
            [.get(0), .i32, .i32, .i32, .op(.arrayInitElem, 6, 0)]),
    ]
}
