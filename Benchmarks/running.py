"""Runs programs of Workloads/ and says what CPU time they took, and writes results down."""

import pathlib
import re
import resource
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
WORKLOADS = FOLDER / "Workloads"
MARTLET = FOLDER.parent / ".build" / "release" / "martlet"


class CannotStart(Exception):
    """There is no such command."""


def cpu_time(command: list[str]) -> tuple[float, subprocess.CompletedProcess]:
    """User and system time of a process, and how it ended."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    except OSError as error:
        raise CannotStart(f"cannot start {command[0]}: {error.strerror}") from error
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, done


def run_command(command: list[str], title: str) -> tuple[float, int | None]:
    """User and system time of a process, and the last line of its output as a number."""
    seconds, done = cpu_time(command)
    try:
        return seconds, signed(int(done.stdout.strip().splitlines()[-1]))
    except (IndexError, ValueError):
        reason = (done.stderr.strip().splitlines() or ["no result"])[-1]
        print(f"{title}: exit status {done.returncode}: {reason}", file=sys.stderr)
        return seconds, None


def cpu_seconds(command: list[str]) -> float:
    """User and system time of a process whose output does not matter; it must succeed."""
    seconds, done = cpu_time(command)
    done.check_returncode()
    return seconds


def signed(value: int) -> int:
    return (value + (1 << 63)) % (1 << 64) - (1 << 63)


RESULTS = FOLDER / "RESULTS.md"
PREFACE = """# Results

Figures of one run each on one machine with 2 cores, whose absolute times mean little elsewhere; what counts are
ratios of things measured in turns.
"""


def write_section(title: str, lines: list[str]) -> None:
    """Puts a section into RESULTS.md, in place of the one of the same title."""
    text = RESULTS.read_text() if RESULTS.exists() else PREFACE
    section = "\n".join([f"## {title}", "", *lines]) + "\n"
    before = re.search(rf"^## {re.escape(title)}\n.*?(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    if before:
        text = text.replace(before[0], section + ("\n" if text[before.end():] else ""))
    else:
        text += "\n" + section
    RESULTS.write_text(text)


def table(header: list[str], rows: list[list[str]]) -> list[str]:
    """A table in Markdown; the first column is text, the others are figures."""
    lines = [header, ["---"] + ["--:"] * (len(header) - 1), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]
