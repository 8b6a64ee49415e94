"""Calls the exports of a module in wasmtime, and says what came of it as `ExportCaller` does.

Vectors, objects of the heap and exceptions are beyond the classes of wasmtime's Python package; this
uses the C functions under them.
"""

import ctypes
import zlib
from ctypes import byref

import wasmtime
from wasmtime import _ffi as ffi

PROPOSALS = ("bulk_memory", "exceptions", "function_references", "gc", "memory64", "multi_memory",
             "multi_value", "reference_types", "relaxed_simd", "simd", "tail_call")
STACK_BYTES = 1 << 20

# What Martlet may say where wasmtime has this code. Null references of all kinds are one to wasmtime.
TRAPS = {
    "STACK_OVERFLOW": {"call_stack_exhausted"},
    "MEMORY_OUT_OF_BOUNDS": {"out_of_bounds_memory_access"},
    "TABLE_OUT_OF_BOUNDS": {"out_of_bounds_table_access", "undefined_element"},
    "INDIRECT_CALL_TO_NULL": {"uninitialized_element"},
    "BAD_SIGNATURE": {"indirect_call_type_mismatch"},
    "INTEGER_OVERFLOW": {"integer_overflow"},
    "INTEGER_DIVISION_BY_ZERO": {"integer_divide_by_zero"},
    "BAD_CONVERSION_TO_INTEGER": {"invalid_conversion_to_integer"},
    "UNREACHABLE": {"unreachable"},
    "NULL_REFERENCE": {"null_reference", "null_function_reference", "null_structure_reference",
                       "null_array_reference", "null_i31_reference", "null_exception_reference"},
    "ARRAY_OUT_OF_BOUNDS": {"out_of_bounds_array_access"},
    "CAST_FAILURE": {"cast_failure"},
}
# Ways to stop that depend on the limits of a runtime.
LIMITS = {"OUT_OF_FUEL", "ALLOCATION_TOO_LARGE", "INTERRUPT"}

# Kinds of types and values, as numbered by wasmtime's headers (valtype.h and val.h).
NUMBERS = {0: ("i32", 8), 1: ("i64", 16), 2: ("f32", 8), 3: ("f64", 16), 4: ("v128", 32)}
REFERENCE = 5
FUNCTION_VALUE, EXTERNAL_VALUE, ANY_VALUE, EXCEPTION_VALUE = 5, 6, 7, 8
# By the kind of a heap type: what its null is. The numbers go by hierarchy.
NULLS = {**dict.fromkeys(range(0, 2), EXTERNAL_VALUE), **dict.fromkeys(range(2, 5), FUNCTION_VALUE),
         **dict.fromkeys(range(5, 13), ANY_VALUE), **dict.fromkeys(range(13, 16), EXCEPTION_VALUE)}
# An external reference that is not null; it may hide an object of the program's own.
OPAQUE = "opaque"


class Failed(Exception):
    """Something other than a trap or an exception."""


def engine() -> wasmtime.Engine:
    configuration = wasmtime.Config()
    for proposal in PROPOSALS:
        setattr(configuration, f"wasm_{proposal}", True)
    configuration.wasm_relaxed_simd_deterministic = True
    configuration.cranelift_nan_canonicalization = True
    configuration.consume_fuel = True
    configuration.max_wasm_stack = STACK_BYTES
    configuration.cranelift_opt_level = "none"
    configuration.parallel_compilation = False
    return wasmtime.Engine(configuration)


class Session:
    """An instance of its own and the calls into it. Raises `Failed` if there is something wrong."""

    def __init__(self, engine: wasmtime.Engine, module: wasmtime.Module, fuel: int) -> None:
        self.store = wasmtime.Store(engine)
        self.context = self.store._context()
        self.fuel = fuel
        self.module = module
        self.instance = ffi.wasmtime_instance_t()
        self.exports: list[tuple[str, ffi.wasmtime_extern_t]] = []

    def instantiate(self) -> dict:
        self.store.set_fuel(self.fuel)
        trap = ctypes.POINTER(ffi.wasm_trap_t)()
        error = ffi.wasmtime_instance_new(
            self.context, self.module.ptr(), None, 0, byref(self.instance), byref(trap))
        step = self._step(error, trap)
        if step["outcome"] == "returned":
            self._find_exports()
            self._show(step)
        return step

    def _find_exports(self) -> None:
        position = 0
        while True:
            name, size = ctypes.POINTER(ctypes.c_char)(), ctypes.c_size_t()
            item = ffi.wasmtime_extern_t()
            if not ffi.wasmtime_instance_export_nth(self.context, byref(self.instance), position,
                                                    byref(name), byref(size), byref(item)):
                return
            self.exports.append((ctypes.string_at(name, size.value).decode(), item))
            position += 1

    def functions(self) -> list[tuple[str, list | None]]:
        """Names and parameter types; None for parameters that nothing outside can be given for."""
        found = []
        for name, item in self.exports:
            if item.kind == ffi.WASMTIME_EXTERN_FUNC.value:
                type = ffi.wasmtime_func_type(self.context, byref(item.of.func))
                found.append((name, _kinds(ffi.wasm_functype_params(type))))
                ffi.wasm_functype_delete(type)
        return found

    def call(self, name: str, arguments: list[tuple[int, int]]) -> dict:
        """Arguments are pairs of a value's kind and its bits."""
        function = next(item.of.func for own, item in self.exports if own == name)
        type = ffi.wasmtime_func_type(self.context, byref(function))
        count = ffi.wasm_functype_results(type).contents.size
        ffi.wasm_functype_delete(type)
        values = (ffi.wasmtime_val_t * max(1, len(arguments)))()
        for value, (kind, bits) in zip(values, arguments):
            value.kind = kind
            # A null reference is all zeros.
            ctypes.memmove(byref(value.of), bits.to_bytes(16, "little"), 16)
        results = (ffi.wasmtime_val_t * max(1, count))()
        trap = ctypes.POINTER(ffi.wasm_trap_t)()
        self.store.set_fuel(self.fuel)
        error = ffi.wasmtime_func_call(self.context, byref(function), values, len(arguments), results,
                                       count, byref(trap))
        step = self._step(error, trap)
        if step["outcome"] == "returned":
            step["values"] = [self._text(results[position]) for position in range(count)]
        if step["outcome"] != "limit":
            self._show(step)
        return step

    def _step(self, error: ctypes._Pointer, trap: ctypes._Pointer) -> dict:
        step = {"outcome": "returned", "values": [], "globals": [], "memories": []}
        code = message = None
        if error:
            message = str(wasmtime.WasmtimeError._from_ptr(error))
        elif trap:
            trap = wasmtime.Trap._from_ptr(trap)
            code, message = trap.trap_code, trap.message
        if message is not None:
            code = code and code.name
            if code is None and "thrown Wasm exception" in message:
                self._take_exception(step)
            elif code is None:
                raise Failed(message)
            elif code in LIMITS:
                step["outcome"] = "limit"
            else:
                step["outcome"], step["kinds"] = "trapped", TRAPS.get(code, {code})
        return step

    def _take_exception(self, step: dict) -> None:
        step["outcome"] = "threw"
        exception = ffi.wasmtime_exnref_t()
        if not ffi.wasmtime_context_take_exception(self.context, byref(exception)):
            # What a start function throws is not kept.
            del step["values"]
            return
        tag = ffi.wasmtime_tag_t()
        ffi.wasmtime_exnref_tag(self.context, byref(exception), byref(tag))
        # A tag is two numbers, of 64 and 32 bits, padding and one more of 32 bits.
        names = [name for name, item in self.exports if item.kind == ffi.WASMTIME_EXTERN_TAG.value
                 and _identity(item.of.tag) == _identity(tag)]
        if names:
            step["tag"] = min(names, key=lambda name: name.encode())
        for position in range(ffi.wasmtime_exnref_field_count(self.context, byref(exception))):
            value = ffi.wasmtime_val_t()
            ffi.wasmtime_exnref_field(self.context, byref(exception), position, byref(value))
            step["values"].append(self._text(value))
        ffi.wasmtime_exnref_unroot(byref(exception))

    def _show(self, step: dict) -> None:
        for _, item in self.exports:
            if item.kind == ffi.WASMTIME_EXTERN_GLOBAL.value:
                value = ffi.wasmtime_val_t()
                ffi.wasmtime_global_get(self.context, byref(item.of.global_), byref(value))
                step["globals"].append(self._text(value))
            elif item.kind == ffi.WASMTIME_EXTERN_MEMORY.value:
                size = ffi.wasmtime_memory_data_size(self.context, byref(item.of.memory))
                data = ffi.wasmtime_memory_data(self.context, byref(item.of.memory))
                address = ctypes.cast(data, ctypes.c_void_p).value
                sum = zlib.crc32((ctypes.c_ubyte * size).from_address(address)) if size else 0
                step["memories"].append(f"{size}:{sum:08x}")

    def _text(self, value: ffi.wasmtime_val_t) -> str:
        """As `ValueText` of ExportCaller writes it. Lets the value go."""
        if value.kind in NUMBERS:
            name, digits = NUMBERS[value.kind]
            bits = int.from_bytes(bytes(value.of.v128)[:digits // 2], "little")
            return f"{name}:{bits:0{digits}x}"
        text = self._reference(value)
        ffi.wasmtime_val_unroot(byref(value))
        return text

    def _reference(self, value: ffi.wasmtime_val_t) -> str:
        # The store's number comes first in all of them, and is 0 in null.
        if value.of.anyref.store_id == 0:
            return "null"
        if value.kind == FUNCTION_VALUE:
            return "function"
        if value.kind == EXTERNAL_VALUE:
            return OPAQUE
        if value.kind == EXCEPTION_VALUE:
            return "exception"
        reference = byref(value.of.anyref)
        if ffi.wasmtime_anyref_is_struct(self.context, reference):
            return "structure"
        if ffi.wasmtime_anyref_is_array(self.context, reference):
            return "array"
        # `wasmtime_anyref_is_i31` says yes to every reference.
        return "i31" if ffi.wasmtime_anyref_is_eqref(self.context, reference) else "external"


def _identity(tag: ffi.wasmtime_tag_t) -> tuple:
    content = bytes(tag)
    return content[:12], content[16:20]


def _kinds(types: ctypes._Pointer) -> list[int] | None:
    """Kinds of values, that of a null for a reference."""
    kinds = []
    for position in range(types.contents.size):
        type = ffi.wasmtime_valtype_t()
        ffi.wasmtime_valtype_new(types.contents.data[position], byref(type))
        kind = type.kind
        if kind == REFERENCE:
            isNullable = type.reftype.nullable
            kind = NULLS.get(type.reftype.heaptype.kind) if isNullable else None
        ffi.wasmtime_valtype_delete(byref(type))
        if kind is None:
            return None
        kinds.append(kind)
    return kinds
