"""Runs programs of Workloads/ and says what CPU time they took: what the comparisons share."""

import pathlib
import resource
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
WORKLOADS = FOLDER / "Workloads"
MARTLET = FOLDER.parent / ".build" / "release" / "martlet"


class CannotStart(Exception):
    """There is no such command."""


def run_command(command: list[str], title: str) -> tuple[float, int | None]:
    """User and system time of a process, and the last line of its output as a number."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        raise CannotStart(f"cannot start {command[0]}: {error.strerror}") from error
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    try:
        return seconds, signed(int(done.stdout.strip().splitlines()[-1]))
    except (IndexError, ValueError):
        reason = (done.stderr.strip().splitlines() or ["no result"])[-1]
        print(f"{title}: exit status {done.returncode}: {reason}", file=sys.stderr)
        return seconds, None


def signed(value: int) -> int:
    return (value + (1 << 63)) % (1 << 64) - (1 << 63)
