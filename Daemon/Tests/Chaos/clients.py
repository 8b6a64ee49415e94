"""People who have tasks run, whatever becomes of the service meanwhile, and what they keep about it."""

import http.client
import json
import random
import threading
import time

from nodes import Failure
from work import ENDLESS, Kind, Outcome

# The longest that anything is waited for: the service is to be back by then.
PATIENCE_SECONDS = 90
# A task whose nodes are lost again and again waits longer each time before it is begun anew.
TASK_SECONDS = 300
# A request is answered by then, or it hangs. None asks for a longer wait than 20 seconds, and
# `execute` is only for what is short.
REQUEST_SECONDS = 75
FINAL = {"succeeded", "failed", "cancelled"}


class Statistics:
    """What all clients together have met."""

    def __init__(self):
        self.lock = threading.Lock()
        self.requests = 0
        self.unanswered = 0
        self.refused = 0
        self.replays = 0
        self.slowest = 0.0

    def count(self, seconds: float, unanswered: bool = False, refused: bool = False) -> None:
        with self.lock:
            self.requests += 1
            self.unanswered += unanswered
            self.refused += refused
            self.slowest = max(self.slowest, seconds)


class Client:
    """One connection and one credential. Whatever the service cannot do now is asked for again."""

    def __init__(self, port: int, statistics: Statistics, credential: str | None = None):
        self.port = port
        self.statistics = statistics
        self.credential = credential
        self.connection: http.client.HTTPConnection | None = None

    def attempt(self, method: str, path: str, body: object = None, key: str | None = None):
        """The status, the headers and the body of an answer; None if there was none."""
        headers = {"Authorization": f"Bearer {self.credential}"} if self.credential else {}
        if key:
            headers["Idempotency-Key"] = key
        data = None
        if body is not None:
            data = json.dumps(body)
            headers["Content-Type"] = "application/json"
        began = time.monotonic()
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection(
                    "127.0.0.1", self.port, timeout=REQUEST_SECONDS)
            self.connection.request(method, path, data, headers)
            answer = self.connection.getresponse()
            text = answer.read()
            self.statistics.count(time.monotonic() - began, refused=answer.status in (429, 503))
            return answer.status, answer.headers, json.loads(text) if text else None
        except TimeoutError:
            raise Failure(f"{method} {path} was not answered in {REQUEST_SECONDS} s") from None
        except (OSError, http.client.HTTPException):
            self.statistics.count(time.monotonic() - began, unanswered=True)
            self.connection.close()
            self.connection = None
            return None

    def ask(self, method: str, path: str, body: object = None, key: str | None = None,
            expected: tuple[int, ...] = (200, 201, 202)):
        """The status, the headers and the body of the answer, as soon as there is one."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            answer = self.attempt(method, path, body, key)
            if answer and answer[0] not in (429, 503):
                if answer[0] not in expected:
                    raise Failure(f"{method} {path} was answered with {answer[0]}: {answer[2]}")
                return answer
            if answer is None:
                # Whoever answers only at the end of a task may be killed before, each time.
                path = path.partition("?wait=")[0].replace("/execute", "/tasks")
            if time.monotonic() > deadline:
                raise Failure(f"{method} {path}: no service for {PATIENCE_SECONDS} s, last {answer}")
            # Too many requests may mean for a minute; a node that is away is soon back.
            limited = answer is not None and answer[0] == 429
            time.sleep(min(5, float(answer[1].get("Retry-After", 1))) if limited else 0.1)

    def get(self, path: str):
        return self.ask("GET", path)[2]

    def items(self, path: str) -> list[dict]:
        """All of a list, part by part."""
        found, cursor = [], ""
        while True:
            page = self.get(f"{path}?limit=200{cursor}")
            found += page["items"]
            if not page["next"]:
                return found
            cursor = f"&cursor={page['next']}"


class User:
    """An account with credits, and every task that was taken on for it."""

    def __init__(self, name: str, port: int, statistics: Statistics, administrator: Client,
                 credits: int):
        self.port = port
        self.statistics = statistics
        self.credits = credits
        account = {"email": f"{name}@example.org", "password": f"the password of {name}"}
        anybody = Client(port, statistics)
        self.id = anybody.ask("POST", "/api/v1/users", account)[2]["id"]
        administrator.ask("PATCH", f"/api/v1/admin/users/{self.id}", {"tier": "pro"})
        token = anybody.ask("POST", "/api/v1/sessions", account)[2]["token"]
        session = Client(port, statistics, token)
        self.key = session.ask("POST", "/api/v1/keys", {"name": "chaos"})[2]["key"]
        administrator.ask(
            "POST", "/api/v1/admin/credits", {"user_id": self.id, "amount": str(credits)}, f"gift-{name}")
        self.tasks: dict[str, Task] = {}
        self.lock = threading.Lock()

    def client(self) -> Client:
        return Client(self.port, self.statistics, self.key)


class Task:
    """A task that was taken on."""

    def __init__(self, id: str, kind: Kind, is_cancelled: bool):
        self.id = id
        self.kind = kind
        self.is_cancelled = is_cancelled
        self.end: dict | None = None


class Worker:
    """Somebody who submits tasks and waits for their ends."""

    def __init__(self, name: str, user: User, kinds: list[Kind], seed: str, cached: float = 0.5):
        self.name = name
        self.cached = cached
        self.user = user
        self.kinds = kinds
        self.random = random.Random(seed)
        self.client = user.client()
        self.submitted = 0

    # Submitting

    def body(self, kind: Kind) -> dict:
        """What asks for a task; a part of them may be given the outcome of an equal one."""
        return {**kind.body, "cache": True} if self.random.random() < self.cached else kind.body

    def new_key(self) -> str:
        self.submitted += 1
        return f"{self.name}-{self.submitted}"

    def accepted(self, id: str, kind: Kind, is_cancelled: bool = False) -> Task:
        with self.user.lock:
            if id in self.user.tasks:
                raise Failure(f"two submissions are the one task {id}")
            task = Task(id, kind, is_cancelled)
            self.user.tasks[id] = task
            return task

    def post(self, path: str, body: dict, key: str, ids) -> list[dict]:
        """Submits; often says it again, and must then be told of the same tasks."""
        first = self.client.ask("POST", path, body, key)[2]
        if self.random.random() < 0.2:
            time.sleep(self.random.choice([0, 0.2]))
            again = self.client.ask("POST", path, body, key)
            if ids(again[2]) != ids(first) or again[1].get("Idempotent-Replayed") != "true":
                raise Failure(f"{key} was {ids(first)} at first and then {ids(again[2])}")
            with self.user.statistics.lock:
                self.user.statistics.replays += 1
        return ids(first)

    def submit(self, kind: Kind, is_cancelled: bool = False) -> Task:
        wait = "" if is_cancelled else self.random.choice(["", "", "", "?wait=1"])
        id = self.post(f"/api/v1/tasks{wait}", self.body(kind), self.new_key(), lambda body: body["id"])
        return self.accepted(id, kind, is_cancelled)

    def submit_batch(self, kinds: list[Kind]) -> list[Task]:
        ids = self.post(
            "/api/v1/tasks/batch", {"tasks": [self.body(kind) for kind in kinds]}, self.new_key(),
            lambda body: [item["id"] for item in body["items"]])
        return [self.accepted(id, kind) for id, kind in zip(ids, kinds, strict=True)]

    def execute(self, kind: Kind) -> Task:
        def id_of(body: dict) -> str:
            return body.get("task", body.get("id"))

        id = self.post("/api/v1/execute", self.body(kind), self.new_key(), id_of)
        return self.accepted(id, kind)

    # Waiting

    def finish(self, task: Task) -> None:
        """Waits for the end, and looks whether it is as it must be."""
        deadline = time.monotonic() + TASK_SECONDS
        is_patient = self.random.random() < 0.6
        while True:
            path = f"/api/v1/tasks/{task.id}"
            found = self.client.get(f"{path}?wait=10" if is_patient else f"{path}/status")
            if found["state"] in FINAL:
                break
            if time.monotonic() > deadline:
                raise Failure(f"task {task.id} ({task.kind.name}) does not end: {found}")
            if not is_patient:
                time.sleep(0.2)
        task.end = self.client.get(f"/api/v1/tasks/{task.id}/result")
        outcome = Outcome.of(task.end)
        if task.is_cancelled and outcome.state == "cancelled":
            return
        if outcome != task.kind.outcome:
            raise Failure(
                f"task {task.id} ({task.kind.name}) ended as {outcome}, undisturbed as "
                f"{task.kind.outcome}")

    def some(self) -> list[Task]:
        """Submits some tasks, in one of the ways in which that can be done."""
        way = self.random.random()
        if way < 0.1:
            return [self.execute(self.random.choice(self.kinds))]
        if way < 0.2:
            return self.submit_batch(self.random.choices(self.kinds, k=3))
        tasks = [self.submit(self.random.choice(self.kinds)) for _ in range(self.random.randint(1, 4))]
        if way > 0.8:
            kind = self.random.choice([ENDLESS, *self.kinds])
            task = self.submit(kind, is_cancelled=True)
            time.sleep(self.random.uniform(0, 0.3))
            self.client.ask("POST", f"/api/v1/tasks/{task.id}/cancel")
            tasks.append(task)
        return tasks

    def work(self, until: threading.Event) -> None:
        while not until.is_set():
            for task in self.some():
                self.finish(task)
