"""A martletd of its own for checks, on a private database server, and what they ask it with."""

import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

PASSWORD = "correct horse battery"
START_SECONDS_MAX = 120
ANSWER_SECONDS_MAX = 120
# Higher than anything here gets to.
REQUESTS_MINUTE = 60_000_000


class Failure(Exception):
    """Something did not hold."""


def content(document: dict, operation: dict) -> dict:
    """The bodies that an operation takes, by their types, as they stand in the document."""
    body = operation.get("requestBody", {})
    if "$ref" in body:
        body = document["components"]["requestBodies"][body["$ref"].split("/")[-1]]
    return body.get("content", {})


class Answer:
    def __init__(self, status: int, headers: http.client.HTTPMessage, body: bytes):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body) if self.body else None


class Client:
    """One connection, used again and again, with the credentials of somebody."""

    def __init__(self, port: int, credential: str | None = None):
        self.credential = credential
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ANSWER_SECONDS_MAX)

    def send(self, method: str, path: str, body=None, headers: dict[str, str] | None = None) -> Answer:
        """Sends bytes as they are and anything else as JSON."""
        fields = dict(headers or {})
        if self.credential is not None:
            fields["Authorization"] = f"Bearer {self.credential}"
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            fields.setdefault("Content-Type", "application/json")
        for attempt in range(2):
            try:
                self.connection.request(method, path, body, fields)
                response = self.connection.getresponse()
                return Answer(response.status, response.headers, response.read())
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                # A connection that was not used for a while may be over.
                self.connection.close()
                if attempt:
                    raise
        raise AssertionError

    def ask(self, method: str, path: str, body=None, headers: dict[str, str] | None = None):
        """The JSON of an answer that must be a good one."""
        answer = self.send(method, path, body, headers)
        if not 200 <= answer.status < 300:
            raise Failure(f"{method} {path}: {answer.status} {answer.body[:400]!r}")
        return answer.json


class Service:
    """The running program and its folder."""

    def __init__(self, program: pathlib.Path):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="martletd-api-"))
        # The account that the database server runs as must get in.
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        self.log = self.folder / "log"
        # It takes its settings from these and refuses the ones that it does not know.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MARTLET_")}
        environment.pop("DATABASE_URL", None)
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [program, "serve", "--data", self.data, "--port", "0", "--log-level", "notice",
                 "--address-requests-minute", "1000000000", "--connections-max", "1000"],
                env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            self.port = int(self.find_in_log(r"listening on http://[^:]*:(\d+)"))
            self.admin_key = self.find_in_log(r"administrator key, shown this once: (\S+)")
            self.raise_limits()
        except BaseException:
            self.stop()
            raise
        self.pid = self.process.pid
        self.url = f"http://127.0.0.1:{self.port}"
        self.admin = self.client(self.admin_key)

    def find_in_log(self, pattern: str) -> str:
        deadline = time.monotonic() + START_SECONDS_MAX
        while time.monotonic() < deadline:
            if match := re.search(pattern, self.log.read_text(errors="replace")):
                return match[1]
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise Failure(f"martletd has not started:\n{self.log.read_text(errors='replace')[-2000:]}")

    def raise_limits(self) -> None:
        """Lets everybody ask as often as these checks do."""
        socket_folder = (self.data / "postgres" / "postmaster.pid").read_text().split("\n")[4]
        subprocess.run(
            ["psql", "-qX", f"host='{socket_folder}' user=martlet dbname=martlet", "-c",
             f"UPDATE tiers SET requests_minute = {REQUESTS_MINUTE}, requests_day = 2000000000"],
            check=True)

    def client(self, credential: str | None = None) -> Client:
        return Client(self.port, credential)

    def user(self, name: str, credits: int = 10**12, tier: str = "pro") -> "User":
        return User(self, name, credits, tier)

    @property
    def memory_bytes(self) -> int:
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s*(\d+) kB", status)[1]) * 1024

    def check_health(self) -> None:
        """Raises a failure unless it is the same process, well, and its ledger adds up."""
        if self.process.poll() is not None:
            raise Failure(f"martletd ended with status {self.process.returncode}")
        client = self.client()
        for path in ["/livez", "/readyz", "/health"]:
            client.ask("GET", path)
        if mismatches := self.admin.ask("GET", "/api/v1/admin/credits/audit")["mismatches"]:
            raise Failure(f"the ledger does not add up: {mismatches}")

    def stop(self, keep: bool = False) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                self.stop_database()
        if keep:
            print(f"check-api: the log is {self.log}", file=sys.stderr)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def stop_database(self) -> None:
        """Ends a server that was left behind."""
        files = self.data / "postgres"
        try:
            pid = int((files / "postmaster.pid").read_text().split("\n")[0])
            if os.readlink(f"/proc/{pid}/cwd") == str(files):
                os.kill(pid, signal.SIGQUIT)
        except (OSError, ValueError):
            pass


class User:
    """Somebody with an account, credits and a key that may do everything a user may."""

    def __init__(self, service: Service, name: str, credits: int, tier: str):
        self.email = f"{name}@example.org"
        client = service.client()
        account = {"email": self.email, "password": PASSWORD}
        self.id = client.ask("POST", "/api/v1/users", account)["id"]
        service.admin.ask("PATCH", f"/api/v1/admin/users/{self.id}", {"tier": tier})
        if credits:
            service.admin.ask(
                "POST", "/api/v1/admin/credits", {"user_id": self.id, "amount": str(credits)},
                {"Idempotency-Key": str(uuid.uuid4())})
        tokens = client.ask("POST", "/api/v1/sessions", account)
        self.session = tokens["session"]["id"]
        self.token = tokens["token"]
        scopes = [
            f"{area}:{right}" for area in ["account", "agents", "tasks"] for right in ["read", "write"]
        ] + ["credits:read"]
        made = service.client(self.token).ask("POST", "/api/v1/keys", {"name": name, "scopes": scopes})
        self.key_id = made["id"]
        self.key = made["key"]
        self.client = service.client(self.key)
