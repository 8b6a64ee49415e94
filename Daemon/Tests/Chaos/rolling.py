"""Long tasks on nodes that are stopped and killed in turn: each must end as if nothing had happened."""

import base64
import json
import pathlib
import signal
import time

from clients import FINAL, Client, Task, Worker
from nodes import Failure, Node
from work import FUEL_MAX, Kind, Outcome

JOURNEY = pathlib.Path(__file__).parents[3] / "Tests/Fixtures/programs/journey.wasm"
# Different ways through the same program, with memories of some MiB that grow and change.
STEPS_AND_PAGES = [(60, 24), (90, 40), (40, 64), (75, 12)]


def journey(number: int, rounds: int) -> Kind:
    steps, pages = STEPS_AND_PAGES[number % len(STEPS_AND_PAGES)]
    lines = "".join(f"{number} {line * line}\n" for line in range(steps))
    body = {
        "module": base64.b64encode(JOURNEY.read_bytes()).decode(), "fuel": str(FUEL_MAX),
        "arguments": [str(steps), str(pages), str(rounds)], "input": lines, "seed": str(number),
        "memory_pages": 256,
    }
    return Kind(f"journey {number}", body)


class LongTask:
    """A task, what is known of its way, and how it ends when nobody disturbs it."""

    def __init__(self, kind: Kind, task: Task | None = None):
        self.kind = kind
        self.task = task
        # What its node has told, since it was begun or gone on with.
        self.fuel = 0
        self.redone = 0
        self.restarts = 0


class Rolling:
    """Restarts nodes one after the other while long tasks run on them."""

    def __init__(self, deployment, seconds: float, restarts: int):
        self.deployment = deployment
        self.seconds = seconds
        self.restarts = restarts
        # Some nodes' worth of tasks, so that each node always has some.
        self.count = 6
        # All of them have to run.
        self.user = Worker("rolling", deployment.probe.user, [], "rolling", cached=0)
        self.client: Client = self.user.client
        self.undisturbed: dict[str, dict] = {}
        self.tasks: list[LongTask] = []
        self.positions: dict[Node, int] = {}
        self.resumed = self.begun_anew = self.stored = 0
        self.kinds: list[Kind] = []
        self.by_way: dict[str, int] = {}

    def prepare(self) -> None:
        """Has each kind run while nobody disturbs it."""
        self.kinds = self.measured_kinds()
        self.read_logs(is_counted=False)

    def run(self) -> None:
        """Restarts nodes until the tasks have ended, and compares these."""
        tasks = self.user.submit_batch([self.kinds[n % len(self.kinds)] for n in range(self.count)])
        self.tasks = [LongTask(task.kind, task) for task in tasks]
        by_way: dict[str, int] = {}
        for number in range(self.restarts):
            node = self.deployment.workers[number % 2]
            way = signal.SIGKILL if number % 3 == 2 else signal.SIGTERM
            if not self.wait_for_work():
                break
            self.restart(node, way)
            by_way[way.name] = by_way.get(way.name, 0) + 1
        for task in self.tasks:
            self.user.finish(task.task)
        self.read_logs()
        self.compare()
        if not by_way.get("SIGTERM") or not by_way.get("SIGKILL"):
            raise Failure(f"the long tasks ended before both signals were sent: {by_way}")
        if not self.resumed:
            raise Failure("no task went on from a snapshot")
        self.by_way = by_way

    def summary(self) -> str:
        fuel = sum(task.kind.outcome.fuel for task in self.tasks)
        redone = sum(task.redone for task in self.tasks)
        ways = " and ".join(f"{count} {name}" for name, count in self.by_way.items())
        return (f"{ways} during {self.count} tasks of {self.seconds:g} s: {self.stored} snapshots, {self.resumed} times gone on from one, {self.begun_anew} begun "
                f"anew, {100 * redone / fuel:.1f} % of {fuel:,} units done again, outputs and receipts as "
                "undisturbed")

    # Before

    def measured_kinds(self) -> list[Kind]:
        """The ways, each as long as asked for, run once by nodes that stay."""
        rounds = 2_000
        while True:
            sample = journey(0, rounds)
            result = self.deployment.undisturbed(sample)
            if result["wall_us"] > 500_000:
                break
            rounds *= 2
        rounds = int(rounds * self.seconds * 1_000_000 / result["wall_us"])
        kinds = [journey(number, rounds * STEPS_AND_PAGES[0][0] // STEPS_AND_PAGES[number][0])
                 for number in range(len(STEPS_AND_PAGES))]
        for task in self.user.submit_batch(kinds):
            found = {"state": "queued"}
            while found["state"] not in FINAL:
                self.deployment.check()
                found = self.client.get(f"/api/v1/tasks/{task.id}?wait=20")
            task.end = self.client.get(f"/api/v1/tasks/{task.id}/result")
            task.kind.outcome = Outcome.of(task.end)
            if found["attempt"] != 1 or task.end["state"] != "succeeded":
                raise Failure(f"undisturbed, {task.kind.name} ended as {found}")
            self.undisturbed[task.kind.name] = self.decided(task)
        return kinds

    def decided(self, task: Task) -> dict:
        """Everything that must be the same whatever happens on the way."""
        receipt = self.client.get(f"/api/v1/tasks/{task.id}/receipt")["receipt"]
        end = task.end
        return {
            "engine": receipt["engine"], "run": receipt["run"], "outcome": receipt["outcome"],
            "cost": receipt["charge"]["cost"], "charged": end["cost"], "fuel": end["fuel_used"],
            "stdout": end["stdout"], "stderr": end["stderr"], "exit_code": end.get("exit_code"),
            "peak_pages": end["peak_pages"],
        }

    # Meanwhile

    def wait_for_work(self) -> bool:
        """Waits until the tasks have come some way further; false if hardly any is left."""
        since = time.monotonic()
        start = self.total_fuel()
        needed = max(1, sum(task.kind.outcome.fuel for task in self.tasks) // (4 * self.restarts))
        while True:
            self.deployment.check()
            time.sleep(0.1)
            self.poll()
            if len(self.running()) < 2:
                return False
            if time.monotonic() - since > 1.5 and self.total_fuel() - start >= needed:
                return True

    def running(self) -> list[LongTask]:
        return [task for task in self.tasks if task.fuel < task.kind.outcome.fuel]

    def total_fuel(self) -> int:
        return sum(task.fuel + task.redone for task in self.tasks)

    def poll(self) -> None:
        """Asks how far tasks are, and what became of them in the meantime."""
        for task in self.running():
            restarts = task.restarts
            status = self.client.get(f"/api/v1/tasks/{task.task.id}/status")
            self.read_logs()
            if status["state"] in FINAL:
                task.fuel = task.kind.outcome.fuel
            elif task.restarts == restarts:
                # Otherwise this may be what it had come to before.
                task.fuel = max(task.fuel, int(status["fuel_used"]))

    def read_logs(self, is_counted: bool = True) -> None:
        """Follows what the nodes say of snapshots."""
        tasks = {task.task.id: task for task in self.tasks}
        for node in self.deployment.workers:
            with node.log.open("rb") as log:
                log.seek(self.positions.get(node, 0))
                text = log.read()
            whole = text.rpartition(b"\n")[0] + b"\n" if b"\n" in text else b""
            self.positions[node] = self.positions.get(node, 0) + len(whole)
            for line in whole.decode().splitlines():
                if not is_counted or not line.startswith("{"):
                    continue
                said = json.loads(line)
                task = tasks.get(said.get("task", ""))
                if task is None:
                    continue
                if said["message"] == "a snapshot was stored":
                    self.stored += 1
                    task.fuel = max(task.fuel, int(said["fuel"]))
                elif said["message"] == "a run goes on from its snapshot":
                    self.resumed += 1
                    self.go_back(task, int(said["fuel"]))
                elif said["message"] == "a run begins anew":
                    self.begun_anew += 1
                    self.go_back(task, 0)
                elif said["message"] == "a snapshot cannot be used, and the run begins anew":
                    raise Failure(f"{node.name} could not use a snapshot: {said}")

    @staticmethod
    def go_back(task: LongTask, fuel: int) -> None:
        task.restarts += 1
        task.redone += max(0, task.fuel - fuel)
        task.fuel = fuel

    def restart(self, node: Node, way: signal.Signals) -> None:
        self.poll()
        status = node.end(way)
        if way == signal.SIGTERM and status != 0:
            raise Failure(f"{node.name} ended with status {status}")
        node.start()

    # After

    def compare(self) -> None:
        for task in self.tasks:
            if (found := self.decided(task.task)) != (expected := self.undisturbed[task.kind.name]):
                different = {key: found[key] for key in expected if found[key] != expected[key]}
                raise Failure(f"task {task.task.id} ({task.kind.name}) differs: {different}")
