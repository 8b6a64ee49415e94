"""Raw requests that nobody should send: whatever comes, the answer is not 5xx, and the process stays."""

import json
import random
import socket
import threading

from service import Failure, Service, content

THREADS = 8
SECONDS_MAX = 30
METHODS = [
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get",
    "M-SEARCH",
]
TYPES = [
    "application/json", "application/json; charset=utf-16", "APPLICATION/JSON", "text/plain", "application/wasm",
    "multipart/form-data", "multipart/form-data; boundary=x", 'multipart/form-data; boundary="', "application/xml",
    "application/x-www-form-urlencoded", "", "/", "a/b;" + "c=d;" * 200,
]
TRICKS = [
    "..", "../..", "../../../../etc/passwd", "%2e%2e", "%2e%2e%2f", "%2f", "//", "%5c", "\\..\\", "%00", "%", "%zz",
    "%c0%ae%c0%ae", "%ff", ".", "~", ";a=b", "?", "#", "*", "{id}", ":id", "%0d%0aX-A:%20b", "\u00e9", "\U0001f980",
    "00000000-0000-0000-0000-000000000000", "-1", "0", "99999999999999999999", "1e9", "null", "true", "' OR 1=1 --",
    "$1", "${jndi:x}", "<script>", "%F0%9F%A6%80",
]
QUERIES = [
    "limit", "cursor", "wait", "version", "state", "agent", "from", "to", "by", "format", "visibility", "capability",
    "expires", "signature", "fuel", "argument", "priority", "x",
]
ODD_TEXTS = ["", "\0", "a" * 5_000, "\u202e", "\ud800", "\U0010ffff", "é" * 300, "1" * 400, "-", "{}", "' --", "%s"]
ODD_VALUES = [
    None, True, False, 0, -1, 1.5, 1e308, 2**63, 2**64, -(2**63) - 1, 10**400, [], {}, [[]], [None], {"": None},
]
BROKEN_JSON = [
    b"{", b'{"name": ', b"\xff\xfe", b'{"a":1}{"b":2}', b'{"a":1,"a":2}', b"nul", b'"\\ud800"', b"\0",
]
HEADER_NAMES = [
    "Authorization", "Cookie", "Content-Type", "Content-Length", "Transfer-Encoding", "Expect", "Range", "If-Range",
    "If-None-Match", "Idempotency-Key", "Prefer", "X-Forwarded-For", "traceparent", "Host", "Origin", "Accept",
    "Connection", "Upgrade", "X-Http-Method-Override", "Te",
]


class Generator:
    """Requests, the same for the same number."""

    def __init__(self, number: int, document: dict, credentials: list[str | None]):
        self.random = random.Random(number)
        self.credentials = credentials
        self.operations = [
            (method.upper(), path) for path, methods in document["paths"].items() for method in methods]
        schemas = document["components"]["schemas"]
        self.names = sorted({name for schema in schemas.values() for name in schema.get("properties", {})})
        self.examples = {}
        for method, path in self.operations:
            types = content(document, document["paths"][path][method.lower()])
            name = types.get("application/json", {}).get("schema", {}).get("$ref", "").split("/")[-1]
            if "example" in schemas.get(name, {}):
                self.examples[method, path] = schemas[name]["example"]

    def chance(self, one_in: int) -> bool:
        return self.random.randrange(one_in) == 0

    def odd_text(self) -> str:
        return self.random.choice(ODD_TEXTS + TRICKS)

    def request(self) -> bytes:
        method, path = self.random.choice(self.operations)
        if self.chance(4):
            method = self.random.choice(METHODS)
        body = self.body(self.examples.get((method, path)))
        fields = self.fields(body)
        head = "".join(f"{name}: {value}\r\n" for name, value in fields)
        version = self.random.choice(["HTTP/1.0", "HTTP/2", "HTTP/9.9", "", "X"]) if self.chance(100) else "HTTP/1.1"
        raw = f"{method} {self.target(path)} {version}\r\n{head}\r\n".encode("utf-8", "surrogatepass") + body
        if self.chance(60):
            # Some bytes become others.
            changed = bytearray(raw)
            for _ in range(self.random.randrange(1, 6)):
                changed[self.random.randrange(len(changed))] = self.random.randrange(256)
            raw = bytes(changed)
        if self.chance(80):
            raw = raw[: self.random.randrange(len(raw))]
        return raw

    def target(self, path: str) -> str:
        parts = path.split("/")
        for index, part in enumerate(parts):
            if part.startswith("{"):
                parts[index] = self.random.choice(TRICKS + ["01980a5d-ac96-774b-bcce-b302099a8057"] * 20 + ["1"] * 5)
            elif self.chance(30):
                parts[index] = self.random.choice(TRICKS)
        target = "/".join(parts)
        if self.chance(10):
            target += "/" + self.random.choice(TRICKS)
        if self.chance(50):
            target = "/" + "a" * self.random.choice([1_000, 10_000, 100_000])
        if self.chance(200):
            target = self.random.choice(["*", "http://example.org/livez", "x", "//", "https://[::1/"])
        if self.chance(2):
            pairs = [
                f"{self.random.choice(QUERIES)}={self.odd_text() if self.chance(2) else self.random.randrange(300)}"
                for _ in range(self.random.randrange(1, 4))]
            target += "?" + "&".join(pairs)
        # A blank, or what is no ASCII, ends the line early; that is tried, but seldom.
        if not self.chance(30):
            target = "".join(c if "!" <= c <= "~" else f"%{ord(c) & 0xFF:02x}" for c in target)
        return target

    def fields(self, body: bytes) -> list[tuple[str, str]]:
        fields = [("Host", "127.0.0.1"), ("Connection", "close")]
        credential = self.random.choice(self.credentials)
        if credential:
            fields.append(("Authorization", f"Bearer {credential}"))
        if body:
            fields.append(("Content-Type", self.random.choice(TYPES + ["application/json"] * 20)))
        if body or self.chance(10):
            length = len(body)
            if self.chance(20):
                length = self.random.choice([0, -1, 1, 10**6, 10**30, "x", "0x10", "1, 1"])
            if self.chance(30):
                coding = self.random.choice(["chunked", "gzip, chunked", "x", "chunked, chunked"])
                fields.append(("Transfer-Encoding", coding))
            else:
                fields.append(("Content-Length", str(length)))
        for _ in range(self.random.choice([0, 0, 0, 1, 2])):
            value = self.odd_text() if self.chance(2) else self.random.choice(
                ["bytes=0-", "bytes=-1", "wait=1", "100-continue", "key", "00-" + "a" * 32 + "-" + "b" * 16 + "-01"])
            value = value.replace("\0", "").replace("\r", "").replace("\n", "") if not self.chance(20) else value
            fields.append((self.random.choice(HEADER_NAMES), value))
        if self.chance(200):
            fields += [(f"X-{number}", "a") for number in range(self.random.choice([100, 5_000]))]
        if self.chance(300):
            fields.append(("X-Long", "a" * self.random.choice([10_000, 100_000])))
        return fields

    def body(self, example: dict | None) -> bytes:
        """Often nearly what the operation takes."""
        if example and not self.chance(3):
            changed = {**example}
            if not self.chance(4):
                changed[self.random.choice([*example, self.random.choice(self.names)])] = self.value(2)
            return json.dumps(changed).encode("utf-8", "surrogatepass")
        kind = self.random.randrange(12)
        if kind < 3:
            return b""
        if kind < 8:
            return json.dumps(self.value(3)).encode("utf-8", "surrogatepass")
        if kind == 8:
            depth = self.random.choice([30, 40, 1_000, 100_000])
            opening, closing = self.random.choice([("[", "]"), ('{"a":', "}"), ("[", "")])
            return (opening * depth + "1" + closing * depth).encode()
        if kind == 9:
            return self.random.choice(BROKEN_JSON)
        if kind == 10:
            return self.form()
        if self.chance(20):
            return b'{"name": "' + b"a" * self.random.choice([70_000, 5_000_000]) + b'"}'
        return self.random.randbytes(self.random.randrange(1, 2_000))

    def value(self, depth: int):
        if depth == 3 and not self.chance(10):
            return {self.random.choice(self.names): self.value(2) for _ in range(self.random.randrange(6))}
        if depth and self.chance(4):
            return [self.value(depth - 1) for _ in range(self.random.randrange(4))]
        if depth and self.chance(5):
            return {self.odd_text(): self.value(depth - 1)}
        return self.odd_text() if self.chance(2) else self.random.choice(ODD_VALUES)

    def form(self) -> bytes:
        pieces = [
            b"--x\r\n", b"--x--\r\n", b"--x--", b"\r\n", b'Content-Disposition: form-data; name="module"\r\n\r\n',
            b"Content-Disposition: form-data\r\n", b'Content-Disposition: form-data; name="\r\n', b"\0asm\x01\0\0\0",
            b"A: " + b"b" * 9_000 + b"\r\n", b"\r\n--x", b"--y\r\n", b"\r\n\r\n", b"\n",
        ]
        return b"".join(self.random.choice(pieces) for _ in range(self.random.randrange(1, 12)))


def exchange(port: int, request: bytes) -> bytes:
    """All that comes back."""
    answer = bytearray()
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS_MAX) as connection:
        try:
            connection.sendall(request)
            # Nothing more will come of a body that is not complete.
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # Refused early; the answer may be there all the same.
        try:
            while piece := connection.recv(65_536):
                answer += piece
        except ConnectionError:
            pass
    return bytes(answer)


def complaint(answer: bytes) -> str | None:
    """What is wrong with an answer. None may come to what is no request, or was broken off.

    A body that cannot be read gives a second answer, after that to its head."""
    while answer:
        head, _, rest = answer.partition(b"\r\n\r\n")
        line, *fields = head.split(b"\r\n")
        version, status, *_ = [*line.split(b" ", 2), b""]
        if not version.startswith(b"HTTP/1.") or not status.isdigit():
            return "no status line"
        if status.startswith(b"5"):
            return "5xx"
        if status.startswith(b"1"):
            answer = rest
            continue
        values = dict(field.lower().split(b": ", 1) for field in fields)
        if b"content-length" not in values:
            return None
        # The answer to HEAD tells the length of a body that it does not have.
        length = int(values[b"content-length"])
        body = rest[:length]
        if values.get(b"content-type") == b"application/problem+json" and body:
            try:
                if json.loads(body)["status"] != int(status):
                    return "another status in the body"
            except (ValueError, KeyError, TypeError):
                return "a problem that is none"
        answer = rest[length:]
    return None


def check(service: Service, document: dict, count: int, seed: int) -> str:
    credentials = [service.user("fuzz").key, service.user("fuzz-session").token, service.admin_key, None, "x"]
    statuses: dict[str, int] = {}
    failures: list[str] = []
    lock = threading.Lock()

    def run(numbers: range) -> None:
        for number in numbers:
            if failures:
                return
            request = Generator(seed * 1_000_003 + number, document, credentials).request()
            try:
                answer = exchange(service.port, request)
                wrong = complaint(answer)
            except OSError as error:
                answer, wrong = b"", f"{error!r}"
            with lock:
                status = answer[9:12].decode("ascii", "replace") if answer else "none"
                statuses[status] = statuses.get(status, 0) + 1
                if wrong:
                    failures.append(f"request {number} of seed {seed}: {wrong}\n{request[:1500]!r}\n{answer[:800]!r}")

    def run_all(first: int, last: int) -> None:
        threads = [threading.Thread(target=run, args=(range(first + n, last, THREADS),)) for n in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise Failure("\n".join(failures[:3]))

    warm = count // 5
    run_all(0, warm)
    before = service.memory_bytes
    run_all(warm, count)
    grown = service.memory_bytes - before
    if grown > GROWTH_BYTES_MAX:
        raise Failure(f"{count - warm} requests made the process grow by {grown >> 20} MiB")
    told = ", ".join(f"{n} {status}" for status, n in sorted(statuses.items()))
    return f"{count} fuzzed requests ({told}); the process grew by {grown / 2**20:.1f} MiB"


# The allocator keeps some of what large bodies took.
GROWTH_BYTES_MAX = 64 << 20
