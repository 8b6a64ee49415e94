"""What schemathesis cannot make up by itself: it loads this file."""

import schemathesis
import wasm
from hypothesis import strategies

schemathesis.openapi.media_type(
    "application/wasm",
    strategies.one_of(
        strategies.just(wasm.ANSWER), strategies.sampled_from([b"", wasm.MAGIC, wasm.ANSWER[:-1]]),
        strategies.binary(max_size=100)))
