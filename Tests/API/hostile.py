"""Programs that want more than their share, sent in as anybody can; others must not notice."""

import base64
import statistics
import threading
import time

import wasm
from service import Failure, Service

# What a program may take of the time of others' small tasks; the machine may be busy, too.
PATIENCE_SECONDS = 60
WALL_MS = 4_000
ENDLESS = {"deadline", "out_of_fuel"}
GROW_MEMORY = wasm.constant(1) + b"\x40\0" + wasm.DROP
GROW_TABLE = b"\xd0\x70" + wasm.constant(100_000) + b"\xfc\x0f\0" + wasm.DROP
FILL = wasm.constant(0) + wasm.constant(7) + wasm.constant(1000 * wasm.PAGE) + b"\xfc\x0b\0"
I64 = 0x7E


def br_table(targets: int) -> bytes:
    """A choice among many ends of the same block."""
    return wasm.BLOCK + wasm.constant(5) + wasm.BR_TABLE + wasm.number(targets) + bytes(targets + 1) + wasm.END


def deep_blocks(depth: int) -> bytes:
    return wasm.BLOCK * depth + wasm.END * depth


def programs() -> dict[str, tuple[bytes, set[str]]]:
    """Each with how it may end; `refused` is at submission."""
    run = wasm.function
    return {
        "endless loop": (wasm.module([run(wasm.forever(wasm.NOP))]), ENDLESS),
        "endless start function": (wasm.module([run(b""), run(wasm.forever(b""))], start=1), ENDLESS),
        "memory bomb": (
            wasm.module([run(wasm.forever(GROW_MEMORY))], memory_pages=0), ENDLESS | {"memory"}),
        "endless large fills": (wasm.module([run(wasm.forever(FILL))], memory_pages=1000), ENDLESS),
        "deep recursion": (wasm.module([run(wasm.CALL + b"\0")]), {"trapped"}),
        "deep recursion of giant frames": (
            wasm.module([run(wasm.CALL + b"\0", [(49_000, I64)])]), {"trapped"}),
        "growing table": (
            wasm.module([run(wasm.forever(GROW_TABLE))], table=0), ENDLESS | {"memory"}),
        "giant table": (wasm.module([run(b"")], table=0xFFFF_FFFF), {"link_error", "refused"}),
        "giant memory": (wasm.module([run(b"")], memory_pages=65_536), {"link_error", "refused"}),
        "too many locals": (wasm.module([run(b"", [(0xFFFF_FFFF, I64)])]), {"refused"}),
        "locals of many functions": (
            wasm.module([run(b"", [(49_000, I64)]) for _ in range(2_000)]), {"returned", "refused"}),
        "br_table bomb": (
            wasm.module([run(wasm.forever(br_table(60_000) * 5))]), ENDLESS | {"refused"}),
        "slow validation": (
            wasm.module([run(br_table(5_000) * 40 + wasm.constant(1) * 9 + wasm.DROP * 9)
                         for _ in range(5)]),
            {"returned", "refused"}),
        "deep blocks": (wasm.module([run(deep_blocks(400_000))]), {"returned", "refused"}),
        "many functions": (wasm.module([run(b"")] * 200_000), {"returned", "refused"}),
        "data segments": (
            wasm.module([run(b"")], memory_pages=1, data=[b"x"] * 90_000), {"returned", "out_of_fuel", "refused"}),
        "passive data segments": (
            wasm.module([run(b"")], memory_pages=1, data=[bytes(1_000)] * 1_000, passive=True),
            {"returned", "refused"}),
    }


class Patient:
    """A client that comes back when it is told to, as it should be, and counts how often."""

    refusals = 0

    def __init__(self, service: Service, user):
        self.client = service.client(user.key)

    def send(self, method: str, path: str, body=None):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            answer = self.client.send(method, path, body)
            if answer.status != 503 or time.monotonic() > deadline:
                return answer
            Patient.refusals += 1
            time.sleep(float(answer.headers["Retry-After"]))

    def ask(self, method: str, path: str, body=None):
        answer = self.send(method, path, body)
        if not 200 <= answer.status < 300:
            raise Failure(f"{method} {path}: {answer.status} {answer.body[:400]!r}")
        return answer.json


class Attack:
    """Sends one program until it has an end, and says which."""

    def __init__(self, service: Service, user, name: str, module: bytes):
        self.name = name
        self.ending: str | None = None
        self.error: BaseException | None = None
        self.client = Patient(service, user)
        self.module = module
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        try:
            # What is too large for JSON comes as an agent.
            if len(self.module) > 2_000_000:
                agent = self.client.ask("POST", "/api/v1/agents", {"name": self.name})["id"]
                answer = self.client.send("PUT", f"/api/v1/agents/{agent}/binary", self.module)
                what = {"agent": agent}
            else:
                answer = None
                what = {"module": base64.b64encode(self.module).decode()}
            if answer is None or answer.status < 300:
                submission = {
                    **what, "entry": "run", "fuel": "1000000000000", "memory_pages": 8_192, "wall_ms": WALL_MS}
                answer = self.client.send("POST", "/api/v1/tasks", submission)
            if answer.status == 422 and answer.json["type"] == "/problems/invalid-module":
                self.ending = "refused"
                return
            if answer.status >= 300:
                raise Failure(f"{self.name}: {answer.status} {answer.body[:300]!r}")
            task = answer.json
            deadline = time.monotonic() + 4 * PATIENCE_SECONDS
            while "reason" not in task and time.monotonic() < deadline:
                task = self.client.ask("GET", f"/api/v1/tasks/{task['id']}?wait=10")
            self.ending = task.get("reason", f"no end, {task['state']}")
        except BaseException as error:
            self.error = error


def check(service: Service, count: int) -> str:
    """Runs so many of them at once, and small tasks of somebody else beside them."""
    kinds = programs()
    names = list(kinds)
    # So many endless ones that all threads are taken all the time.
    order = [names[index % len(names)] for index in range(count)]
    order += ["endless loop"] * 4
    attacker = service.user("attacker", 10**15)
    other = Patient(service, service.user("other"))
    attacks = [
        Attack(service, attacker, f"{name} {index}", kinds[name][0]) for index, name in enumerate(order)
    ]
    small = {"module": base64.b64encode(wasm.ANSWER).decode(), "entry": "run", "fuel": "1000"}
    stranger = service.client()
    seconds, alive = [], []
    while any(attack.thread.is_alive() for attack in attacks) or not seconds:
        start = time.monotonic()
        result = other.ask("POST", "/api/v1/execute", small)["result"]
        seconds.append(time.monotonic() - start)
        if result["returned"] != ["42"]:
            raise Failure(f"a small task beside hostile ones came to {result}")
        start = time.monotonic()
        stranger.ask("GET", "/livez")
        alive.append(time.monotonic() - start)
        if max(seconds[-1], alive[-1]) > PATIENCE_SECONDS:
            raise Failure(f"beside hostile programs a small task took {seconds[-1]:.1f} s, /livez {alive[-1]:.1f} s")
        time.sleep(0.05)
    endings: dict[str, int] = {}
    for attack, name in zip(attacks, order):
        if attack.error:
            raise Failure(f"{attack.name}: {attack.error!r}")
        if attack.ending not in kinds[name][1]:
            raise Failure(f"{attack.name} came to {attack.ending}, not {sorted(kinds[name][1])}")
        endings[attack.ending] = endings.get(attack.ending, 0) + 1
    ends = ", ".join(f"{count} {ending}" for ending, count in sorted(endings.items()))
    return (
        f"{len(order)} hostile programs ({ends}); beside them {len(seconds)} small tasks, "
        f"median {statistics.median(seconds):.3f} s, longest {max(seconds):.3f} s; "
        f"/livez at most {max(alive):.3f} s; {Patient.refusals} requests were told to come again")
