"""What nobody may learn: whether others' things are there, and which keys are nearly right."""

import random
import re
import statistics
import time
import uuid

import wasm
from service import PASSWORD, Failure, Service, User, content

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
# Asked in turn and told by medians, all that is refused in the same way differs by less, even on a busy
# machine; a look into the database more or less makes 1.19 of a debug build.
RATIO_MAX = 1.17
# Of few, since each takes long; without the work on the password it would be a hundred.
LOG_IN_RATIO_MAX = 3


def things(user: User) -> dict[str, str]:
    """One of everything that somebody can have, by the path that it is under."""
    client = user.client
    agent = client.ask("POST", "/api/v1/agents", {"name": "private", "capabilities": ["secret"]})["id"]
    client.ask("PUT", f"/api/v1/agents/{agent}/binary", wasm.ANSWER)
    task = client.ask("POST", "/api/v1/execute", {"agent": agent, "entry": "run", "fuel": "1000"})["task"]
    return {
        "/api/v1/agents/": agent, "/api/v1/tasks/": task, "/api/v1/keys/": user.key_id,
        "/api/v1/sessions/": user.session, "/api/v1/credits/caps/keys/": user.key_id,
        "/api/v1/credits/caps/agents/": agent, "/api/v1/downloads/": agent, "/api/v1/admin/": user.id,
    }


def example(document: dict, operation: dict) -> tuple[bytes | dict | None, dict[str, str]]:
    """A body that the operation takes."""
    types = content(document, operation)
    if "application/json" in types:
        name = types["application/json"]["schema"]["$ref"].split("/")[-1]
        return document["components"]["schemas"][name]["example"], {}
    if "multipart/form-data" in types:
        head = b'--x\r\nContent-Disposition: form-data; name="module"\r\n\r\n'
        return head + wasm.ANSWER + b"\r\n--x--\r\n", {"Content-Type": "multipart/form-data; boundary=x"}
    return (wasm.ANSWER if types else None), {}


def check_others_things(service: Service, document: dict) -> str:
    """Asks for what is somebody else's and for what nobody has: both must look the same."""
    owner, stranger = service.user("owner"), service.user("stranger")
    owned = things(owner)
    # Of session and key, each may do different things.
    askers = [stranger.client, service.client(stranger.token)]
    nobodys = str(uuid.uuid4())
    count = 0

    def shape(client, method, path, identifier, body, headers):
        answer = client.send(method, path.replace("{id}", identifier), body, headers)
        text = re.sub(rb'"request_id":"[^"]*"', b"", answer.body)
        return answer.status, sorted(name.lower() for name in answer.headers), text.replace(identifier.encode(), b"ID")

    for path, methods in document["paths"].items():
        if "{id}" not in path:
            continue
        identifier = next(thing for start, thing in owned.items() if path.startswith(start))
        for method, operation in methods.items():
            body, headers = example(document, operation)
            for asker in askers:
                target = path.replace("{version}", "1")
                theirs = shape(asker, method.upper(), target, identifier, body, headers)
                unknown = shape(asker, method.upper(), target, nobodys, body, headers)
                count += 1
                # Whether there is such an agent is nothing that a cap depends on.
                expected = (204, 404) if path.startswith("/api/v1/credits/caps/agents/") else (403, 404)
                if theirs != unknown or theirs[0] not in expected:
                    raise Failure(f"{method} {path}: {theirs} for another's, {unknown} for nobody's")
    for body in [
        {"agent": "ID", "fuel": "1000"}, {"agent": "ID", "version": 1, "fuel": "1000"},
        {"agent": "ID", "version": 7, "fuel": "1000"},
    ]:
        for path in ["/api/v1/tasks", "/api/v1/execute"]:
            theirs, unknown = (
                shape(stranger.client, "POST", path, "", {**body, "agent": identifier}, {})
                for identifier in [owned["/api/v1/agents/"], nobodys])
            count += 1
            if theirs != unknown or theirs[0] != 404:
                raise Failure(f"POST {path}: {theirs} for another's, {unknown} for nobody's")
    # No list has anything of the owner's in it.
    secrets = set(owned.values()) | {owner.id}
    for path, methods in document["paths"].items():
        if "{" in path or "get" not in methods or not path.startswith("/api/v1/"):
            continue
        for query in ["", "?visibility=public", f"?agent={owned['/api/v1/agents/']}"]:
            for asker in askers:
                found = ID.findall(asker.send("GET", path + query).body.decode("utf-8", "replace"))
                count += 1
                if leaked := secrets & set(found):
                    raise Failure(f"GET {path}{query} tells a stranger {leaked}")
    # And all of it is still there.
    for start in ["/api/v1/agents/", "/api/v1/tasks/", "/api/v1/keys/"]:
        owner.client.ask("GET", start + owned[start])
    return f"{count} requests for others' things told nothing"


def other_secret(key: str) -> str:
    """A key of the same prefix, with another secret."""
    generator = random.Random(key)
    prefix = key.rsplit("_", 1)[0]
    return prefix + "_" + "".join(generator.choice(ALPHABET) for _ in key.rsplit("_", 1)[1])


def check_timing(service: Service, count: int) -> str:
    """Compares how long keys are looked at that are wrong in different ways."""
    user = service.user("timing")
    alphabet = random.Random(1)
    made = user.key.split("_")
    revoked = service.client(user.token).ask("POST", "/api/v1/keys", {"name": "revoked"})
    service.client(user.token).ask("DELETE", f"/api/v1/keys/{revoked['id']}")

    def unknown() -> str:
        return "_".join(["mk", *("".join(alphabet.choice(ALPHABET) for _ in part) for part in made[1:])])

    last = "0" if user.key[-1] != "0" else "1"
    kinds = {
        "unknown prefix": unknown,
        "wrong secret": lambda: other_secret(user.key),
        "nearly right secret": lambda: user.key[:-1] + last,
        "revoked key": lambda: revoked["key"],
    }
    client = service.client()
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for number in range(count):
        if number % 20 == 0:
            # A key that was right a moment ago is no easier to guess.
            user.client.ask("GET", "/api/v1/me")
        for name in alphabet.sample(sorted(kinds), len(kinds)):
            client.credential = kinds[name]()
            start = time.perf_counter()
            answer = client.send("GET", "/api/v1/me")
            times[name].append(time.perf_counter() - start)
            if answer.status != 401:
                raise Failure(f"{name}: {answer.status}")
    keys = compare("keys", times, statistics.median, RATIO_MAX)
    accounts: dict[str, list[float]] = {"no account": [], "wrong password": []}
    client.credential = None
    for number in range(max(3, count // 100)):
        for name, email in [("no account", f"nobody{number}@example.org"), ("wrong password", user.email)]:
            start = time.perf_counter()
            answer = client.send("POST", "/api/v1/sessions", {"email": email, "password": PASSWORD + "."})
            accounts[name].append(time.perf_counter() - start)
            if answer.status != 401:
                raise Failure(f"{name}: {answer.status}")
    return f"{keys}; {compare('log-ins', accounts, min, LOG_IN_RATIO_MAX)}"


def compare(what: str, times: dict[str, list[float]], of, ratio_max: float) -> str:
    """Compares one figure of the times of each kind."""
    figures = {name: of(values) for name, values in times.items()}
    told = ", ".join(f"{name} {value * 1e3:.2f} ms" for name, value in figures.items())
    found = max(figures.values()) / min(figures.values())
    if found > ratio_max:
        raise Failure(f"the time of {what} tells them apart: {told}")
    return f"{what} that are wrong take the same time within a factor of {found:.2f} ({told})"
