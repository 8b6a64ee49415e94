"""What the clients have run: a module written byte by byte, and what must come of each kind of task."""

import base64
import dataclasses

I32, I64 = 0x7F, 0x7E
MULTIPLIER, INCREMENT = 6364136223846793005, 1442695040888963407
MASK = (1 << 64) - 1
# The most that an account of the clients may ask for.
FUEL_MAX = 1_000_000_000_000


def _unsigned(value: int) -> bytes:
    low, rest = value & 127, value >> 7
    return bytes([low | 128]) + _unsigned(rest) if rest else bytes([low])


def _signed(value: int) -> bytes:
    low, rest = value & 127, value >> 7
    is_last = (rest == 0 and not low & 64) or (rest == -1 and low & 64)
    return bytes([low]) if is_last else bytes([low | 128]) + _signed(rest)


def _list(items: list[bytes]) -> bytes:
    return _unsigned(len(items)) + b"".join(items)


def _name(text: str) -> bytes:
    return _unsigned(len(text)) + text.encode()


def _section(number: int, items: list[bytes]) -> bytes:
    content = _list(items)
    return bytes([number]) + _unsigned(len(content)) + content


def _function(parameters: list[int], results: list[int]) -> bytes:
    return b"\x60" + _list([bytes([t]) for t in parameters]) + _list([bytes([t]) for t in results])


def _i64(value: int) -> bytes:
    return b"\x42" + _signed(value - (1 << 64) if value >> 63 else value)


def _module() -> bytes:
    """Exports `run`, which steps a generator of random numbers, writes its last state to standard output
    and returns it; `fail`, which steps and traps; and `spin`, which never ends.
    """
    step = (
        b"\x03\x40"  # loop
        + b"\x20\x01" + _i64(MULTIPLIER) + b"\x7e" + _i64(INCREMENT) + b"\x7c\x21\x01"
        + b"\x20\x00" + _i64(1) + b"\x7d\x22\x00\x50\x45\x0d\x00"  # again unless the count is zero
        + b"\x0b"
    )
    store = b"\x36\x02\x00"
    write = (
        b"\x41\x10\x20\x01\x37\x03\x00"  # the state at 16
        + b"\x41\x00\x41\x10" + store + b"\x41\x04\x41\x08" + store  # eight bytes from there
        + b"\x41\x01\x41\x00\x41\x01\x41\x0c\x10\x00\x1a"
    )
    bodies = [step + write + b"\x20\x01", step + b"\x00", b"\x03\x40\x0c\x00\x0b"]
    code = [b"\x00" + body + b"\x0b" for body in bodies]
    exports = [_name("memory") + b"\x02\x00"]
    exports += [_name(name) + b"\x00" + bytes([i + 1]) for i, name in enumerate(["run", "fail", "spin"])]
    types = [_function([I32] * 4, [I32]), _function([I64, I64], [I64]), _function([], [])]
    imports = [_name("wasi_snapshot_preview1") + _name("fd_write") + b"\x00\x00"]
    return (
        b"\0asm\1\0\0\0"
        + _section(1, types) + _section(2, imports) + _section(3, [b"\x01", b"\x01", b"\x02"])
        + _section(5, [b"\x00\x01"]) + _section(7, exports)
        + _section(10, [_unsigned(len(body)) + body for body in code])
    )


MODULE = base64.b64encode(_module()).decode()


def last_state(steps: int, state: int) -> int:
    """What `run` must return, found without stepping: the steps are squared like a power."""
    factor, addend = MULTIPLIER, INCREMENT
    while steps:
        if steps & 1:
            state = (state * factor + addend) & MASK
        addend = (addend * factor + addend) & MASK
        factor = factor * factor & MASK
        steps >>= 1
    return state


@dataclasses.dataclass
class Outcome:
    """What is the same in every run of a task, however often it was begun."""

    state: str
    reason: str
    returned: list[str]
    stdout: str
    fuel: int

    @staticmethod
    def of(result: dict) -> "Outcome":
        return Outcome(
            result["state"], result["reason"], result["returned"], result["stdout"]["base64"],
            int(result["fuel_used"]))


@dataclasses.dataclass
class Kind:
    """One thing to have run. `outcome` is that of a run that nobody disturbed; None: it never ends."""

    name: str
    body: dict
    outcome: Outcome | None = None


def kind(name: str, entry: str, steps: int, state: int, fuel: int) -> Kind:
    arguments = [] if entry == "spin" else [str(steps), str(state)]
    return Kind(name, {"module": MODULE, "entry": entry, "arguments": arguments, "fuel": str(fuel)})


ENDLESS = kind("endless", "spin", 0, 0, FUEL_MAX)


def kinds(steps_in_a_millisecond: float, fuel_of_a_step: float) -> list[Kind]:
    """Tasks from next to nothing up to half a second, those that trap, and those that starve."""
    def steps(milliseconds: int) -> int:
        return max(1, int(steps_in_a_millisecond * milliseconds))

    many = FUEL_MAX
    found = [kind(f"tiny {n}", "run", 10 + n, n, many) for n in range(4)]
    found += [kind(f"{ms} ms", "run", steps(ms), ms, many) for ms in (50, 100, 200, 300, 500)]
    found.append(kind("trap", "fail", steps(50), 1, many))
    found.append(kind("starved", "run", steps(200), 2, max(1, int(steps(150) * fuel_of_a_step))))
    return found
