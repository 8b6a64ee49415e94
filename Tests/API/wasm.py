"""Modules of WebAssembly, put together from bytes."""

PAGE = 65_536
MAGIC = b"\0asm\x01\0\0\0"
# Instructions.
LOOP, BLOCK, END, BR, BR_TABLE, CALL, DROP = b"\x03\x40", b"\x02\x40", b"\x0b", b"\x0c", b"\x0e", b"\x10", b"\x1a"
NOP = b"\x01"


def number(value: int) -> bytes:
    """LEB128, unsigned."""
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def constant(value: int) -> bytes:
    """`i32.const` of a number that is not negative."""
    out = bytearray(b"\x41")
    while True:
        byte = value & 0x7F
        value >>= 7
        if value == 0 and not byte & 0x40:
            return bytes(out) + bytes([byte])
        out.append(byte | 0x80)


def vector(items: list[bytes]) -> bytes:
    return number(len(items)) + b"".join(items)


def section(identifier: int, content: bytes) -> bytes:
    return bytes([identifier]) + number(len(content)) + content


def function(code: bytes, local_groups: list[tuple[int, int]] = ()) -> bytes:
    """A body; locals are counts and types."""
    body = vector([number(count) + bytes([kind]) for count, kind in local_groups]) + code + END
    return number(len(body)) + body


def module(
    bodies: list[bytes], *, memory_pages: int | None = None, table: int | None = None,
    start: int | None = None, data: list[bytes] = (), passive: bool = False,
) -> bytes:
    """Functions without parameters and results, the first of which is exported as `run`."""
    parts = [MAGIC, section(1, vector([b"\x60\0\0"])), section(3, vector([b"\0"] * len(bodies)))]
    if table is not None:
        parts.append(section(4, vector([b"\x70\0" + number(table)])))
    if memory_pages is not None:
        parts.append(section(5, vector([b"\0" + number(memory_pages)])))
    parts.append(section(7, vector([b"\x03run\0\0"])))
    if start is not None:
        parts.append(section(8, number(start)))
    if data:
        parts.append(section(12, number(len(data))))
    parts.append(section(10, vector(bodies)))
    if data:
        head = b"\x01" if passive else b"\0" + constant(0) + END
        parts.append(section(11, vector([head + number(len(piece)) + piece for piece in data])))
    return b"".join(parts)


def forever(code: bytes) -> bytes:
    return LOOP + code + BR + b"\0" + END


# Returns 42 at once.
ANSWER = (
    MAGIC + section(1, b"\x01\x60\0\x01\x7f") + section(3, b"\x01\0") + section(7, vector([b"\x03run\0\0"]))
    + section(10, vector([function(constant(42))]))
)
