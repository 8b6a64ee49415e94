"""Has schemathesis compare what the service does with its OpenAPI document."""

import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

import wasm
from service import Failure, Service

# What a document cannot say: whether texts that may be a name are one that is free, and the like.
CHECKS_LEFT_OUT = "positive_data_acceptance"
# A password takes a debug build seconds, which the short form does not have.
SLOW = ["register", "logIn", "changePassword"]


def tightened(document: dict, identifiers) -> dict:
    """The document with answers that may have no field more than it says, and with real identifiers."""
    document = copy.deepcopy(document)

    def close(schema) -> None:
        if isinstance(schema, dict):
            if "properties" in schema:
                schema.setdefault("additionalProperties", False)
            for part in schema.values():
                close(part)
        elif isinstance(schema, list):
            for part in schema:
                close(part)

    close(document["components"])
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            values = identifiers(path, method)
            for parameter in operation.get("parameters", []):
                name = parameter.get("name") or parameter["$ref"].split("/")[-1]
                if name in values:
                    parameter.clear()
                    parameter.update(
                        {"name": name, "in": "path" if f"{{{name}}}" in path else "query", "required": True,
                         "schema": {"enum": values[name]}, "example": values[name][0]})
    return document


def make_things(service: Service):
    """Something of every kind for the requests to find, other things for those that take it away."""
    client = service.admin
    user = service.user("conformance")

    def agent(name: str) -> str:
        made = client.ask("POST", "/api/v1/agents", {"name": name})["id"]
        client.ask("PUT", f"/api/v1/agents/{made}/binary", wasm.ANSWER)
        return made

    agents = {"kept": agent("kept"), "taken": agent("taken")}
    grant = {"user_id": client.ask("GET", "/api/v1/me")["user"]["id"], "amount": "1000000000"}
    client.ask("POST", "/api/v1/admin/credits", grant, {"Idempotency-Key": "conformance"})
    task = client.ask("POST", "/api/v1/execute", {"agent": agents["kept"], "entry": "run", "fuel": "1000"})["task"]
    keys = {name: client.ask("POST", "/api/v1/keys", {"name": name})["id"] for name in ["kept", "taken"]}
    link = client.ask("POST", f"/api/v1/agents/{agents['kept']}/link", {})["url"]
    expires, signature = re.search(r"expires=(\d+)&signature=(\w+)", link).groups()

    def identifiers(path: str, method: str) -> dict[str, list]:
        which = "taken" if method in ("delete", "patch") else "kept"
        values: dict[str, list] = {"version": [1, 2]} if "{version}" in path else {}
        if "/downloads/" in path:
            return {**values, "id": [agents["kept"]], "expires": [expires], "signature": [signature, "00"]}
        for part, thing in [("/agents/{id}", agents[which]), ("/tasks/{id}", task), ("/keys/{id}", keys[which]),
                            ("/admin/users/{id}", user.id), ("/sessions/{id}", user.session)]:
            if part in path:
                values["id"] = [thing, str(uuid.UUID(int=7))]
        return values

    return identifiers


def split(document: dict) -> tuple[dict, dict, list[str]]:
    """The document without tasks that come as a module, that with nothing else, and the operations they come to.

    With a module as the body the query says the rest and must have `fuel`; with another it must have nothing of that.
    A document can say so in words only.
    """
    others, modules = copy.deepcopy(document), copy.deepcopy(document)
    of_others, of_modules = (each["components"]["requestBodies"]["Submission"]["content"] for each in (others, modules))
    of_others.pop("application/wasm")
    for name in of_others:
        of_modules.pop(name)
    parameters = modules["components"]["parameters"]
    parameters["fuel"]["required"] = True
    # What does not fit into a head never comes to the service.
    parameters["argument"]["schema"]["maxItems"] = 10
    names = []
    for methods in others["paths"].values():
        for operation in methods.values():
            if operation.get("requestBody", {}).get("$ref", "").endswith("/Submission"):
                names.append(operation["operationId"])
                kept = [
                    each for each in operation["parameters"]
                    if parameters[each["$ref"].split("/")[-1]]["in"] != "query" or each["$ref"].endswith("/wait")]
                operation["parameters"] = kept
    return others, modules, names


def check(service: Service, document: dict, examples: int, seed: int, full: bool) -> str:
    others, modules, names = split(tightened(document, make_things(service)))
    slow = [] if full else [word for name in SLOW for word in ["--exclude-operation-id", name]]
    only = [word for name in names for word in ["--include-operation-id", name]]
    told = [run(service, others, examples, seed, slow), run(service, modules, examples, seed, only)]
    return f"schemathesis found nothing ({'; '.join(told)})"


def run(service: Service, document: dict, examples: int, seed: int, options: list[str]) -> str:
    """Has schemathesis do its work, and tells how much that was."""
    file = service.folder / "openapi.json"
    file.write_text(json.dumps(document))
    report = service.folder / "schemathesis.json"
    command = [
        sys.executable, "-m", "schemathesis.cli", "run", str(file), "--url", service.url,
        "--header", f"Authorization: Bearer {service.admin_key}", "--checks", "all",
        "--exclude-checks", CHECKS_LEFT_OUT, "--phases", "examples,coverage,fuzzing", "--seed", str(seed),
        "--max-examples", str(examples), "--generation-database", "none", "--request-timeout", "60",
        "--suppress-health-check", "all", "--warnings", "off", "--no-color", "--no-shrink", "--continue-on-failure",
        "--report", "json", "--report-json-path", str(report), *options,
    ]
    environment = {
        **os.environ, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(pathlib.Path(__file__).parent),
        "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=service.folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise Failure(f"schemathesis:\n{done.stdout[-60_000:]}\n{done.stderr[-2_000:]}")
    lines = [line.strip() for line in done.stdout.splitlines()]
    return [line for line in lines if re.search(r"\b(generated|tested|passed)\b", line)][-1]
