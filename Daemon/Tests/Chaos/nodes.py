"""Processes of the service: started, killed, and started again as a supervisor would."""

import os
import pathlib
import random
import signal
import socket
import subprocess
import threading
import time


class Failure(Exception):
    """Something that must hold does not."""


def free_port() -> int:
    """A port that is the node's even while it is away: not one of those that clients are given."""
    while True:
        port = random.SystemRandom().randrange(20_000, 30_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def process_state(pid: int) -> tuple[str, int] | None:
    """State and parent of a process; the name in the file may hold anything."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return fields[0], int(fields[1])


class Node:
    """One martletd with its data folder and its log, which goes on over all restarts."""

    # A node that starts while its database is away says so and ends; later it may not.
    STARTING_SECONDS = 20

    def __init__(self, martletd: str, folder: pathlib.Path, name: str, options: dict[str, object],
                 environment: dict[str, str] | None = None):
        self.name = name
        self.data = folder / name
        self.log = folder / f"{name}.log"
        self.command = [martletd, "serve", "--data", str(self.data), "--node-name", name]
        for option, value in {"log-level": "info", "shutdown-timeout": 60, **options}.items():
            self.command += [f"--{option}", str(value)]
        kept = {key: value for key, value in os.environ.items()
                if not key.startswith("MARTLET_") and key != "DATABASE_URL"}
        self.environment = {**kept, **(environment or {})}
        self.process: subprocess.Popen | None = None
        self.started_at = 0.0
        self.is_wanted = False
        self.was_killed = False
        self.restart_at = 0.0
        self.starts = 0
        self.early_ends = 0
        self.lock = threading.Lock()

    def start(self) -> None:
        with self.log.open("a") as log:
            # A Ctrl-C is for the test, which ends its nodes itself.
            self.process = subprocess.Popen(
                self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True)
        self.started_at = time.monotonic()
        self.is_wanted = True
        self.was_killed = False
        self.starts += 1

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self, restart_after: float) -> bool:
        with self.lock:
            if not self.is_running:
                return False
            self.was_killed = True
            self.restart_at = time.monotonic() + restart_after
            self.process.kill()
            return True

    def look(self) -> str | None:
        """Starts it again if it ended; says what is wrong if it ended by itself."""
        with self.lock:
            if not self.is_wanted or self.is_running:
                return None
            status, age = self.process.returncode, time.monotonic() - self.started_at
            complaint = None
            if self.was_killed:
                if time.monotonic() < self.restart_at:
                    return None
            elif status == 1 and age < self.STARTING_SECONDS:
                self.early_ends += 1
                time.sleep(0.1)
            else:
                complaint = f"{self.name} ended by itself with status {status} after {age:.1f} s"
            self.start()
            return complaint

    def end(self, number: int = signal.SIGTERM, seconds: float = 60) -> int:
        """Ends it for good; its status."""
        with self.lock:
            self.is_wanted = False
            if self.process is None:
                return 0
            if self.is_running:
                self.process.send_signal(number)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"{self.name} does not end within {seconds} s of signal {number}") from None

    # The database server of a node that has one of its own.

    @property
    def postmaster(self) -> int | None:
        files = self.data / "postgres"
        try:
            pid = int((files / "postmaster.pid").read_text().split("\n")[0])
            is_ours = os.readlink(f"/proc/{pid}/cwd") == str(files)
        except (OSError, ValueError):
            return None
        state = process_state(pid)
        return pid if is_ours and state and state[0] not in "ZX" else None

    def server_processes(self) -> list[int]:
        """The children of the postmaster."""
        parent = self.postmaster
        pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
        states = ((pid, process_state(pid)) for pid in pids)
        return sorted(pid for pid, state in states if parent and state and state[1] == parent)

    def end_anyhow(self) -> None:
        """Ends the node and its server without asking."""
        self.is_wanted = False
        if self.is_running:
            self.process.kill()
            self.process.wait()
        # A server that is told to end at once takes its shared memory with it; a killed one does not.
        for number in [signal.SIGQUIT, signal.SIGKILL]:
            deadline = time.monotonic() + 10
            while (pid := self.postmaster) and time.monotonic() < deadline:
                try:
                    os.kill(pid, number)
                except ProcessLookupError:
                    pass
                time.sleep(0.05)


class Supervisor:
    """Starts nodes again that ended, until it is closed."""

    def __init__(self, nodes: list[Node], complain):
        self.nodes = nodes
        self.complain = complain
        self.is_closed = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        while not self.is_closed.wait(0.02):
            for node in self.nodes:
                if complaint := node.look():
                    self.complain(complaint)

    def close(self) -> None:
        self.is_closed.set()
        self.thread.join()
