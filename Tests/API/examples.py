"""Runs the examples of Documentation/API.md, in order, as somebody who copies them would."""

import os
import pathlib
import re
import subprocess

import wasm
from service import Failure, Service

BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def check(service: Service, text: str) -> str:
    blocks = BLOCK.findall(text)
    folder = service.folder / "examples"
    folder.mkdir()
    (folder / "program.wasm").write_bytes(PROGRAM.read_bytes())
    (folder / "answer.wasm").write_bytes(wasm.ANSWER)
    script = ["set -euo pipefail"]
    for number, (language, code) in enumerate(blocks, 1):
        script.append(f"echo '== example {number}'")
        if language == "python":
            # A first line that is a comment names the file that the block is to be.
            name = re.match(r"# (\w+\.py)\n", code)
            program = f"cat > {name[1]}" if name else "python3 -B -"
            code = f"{program} <<'END OF EXAMPLE'\n{code}END OF EXAMPLE\n"
        script.append(code)
    # What the text says that the reader has.
    environment = {**os.environ, "url": f"{service.url}/api/v1", "admin": service.admin_key}
    file = folder / "examples.sh"
    # As curl is told by its user, a refusal is a failure.
    (folder / ".curlrc").write_text("silent\nshow-error\nfail-with-body\n")
    environment["CURL_HOME"] = str(folder)
    file.write_text("\n".join(script))
    done = subprocess.run(
        ["bash", file], cwd=folder, env=environment, stdin=subprocess.DEVNULL, text=True, timeout=300,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise Failure(f"an example of Documentation/API.md ended with {done.returncode}:\n{done.stdout[-3000:]}")
    return f"{len(blocks)} examples of Documentation/API.md ran"


PROGRAM = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "programs" / "wordcount.wasm"
