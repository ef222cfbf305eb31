"""The cloud at the far end, in a program of its own, as it may run in another network namespace.

SeaweedFS checks signatures and checksums as S3 does. MiniStack is Python: at some hundred calls
a second the table takes a large share of a processor.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.benchmarks.server import Stored, Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class FarEnd:
    """It speaks with the program; see Server for the verbs."""

    def __init__(self, process: subprocess.Popen[str], key: tuple[str, str]) -> None:
        self._process = process
        self._key = key
        self._told = self._answer()

    def make_bucket(self, name: str) -> Target:
        self._do("make", name)
        told, (key_id, secret) = self._told, self._key
        return Target(told["s3_url"], told["dynamodb_url"], name, told["authority"], key_id, secret)

    def look(self, name: str) -> Stored:
        return Stored(**self._do("look", name))

    def drop_bucket(self, name: str) -> None:
        self._do("drop", name)

    def _do(self, verb: str, name: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": verb, "bucket": name}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("The far end has ended; see above.")
        return json.loads(line)


@contextmanager
def far_end(
    address: str, wrap: Callable[[list[str]], list[str]] = list, *, tls: bool
) -> Iterator[FarEnd]:
    """A cloud at this address; `wrap` makes a command one that runs where the address is."""
    key_id, secret = f"AKIA{secrets.token_hex(8).upper()}", secrets.token_urlsafe(30)
    command = [sys.executable, "-m", "tests.benchmarks.far_end_server", "--address", address]
    with subprocess.Popen(
        wrap(command + ["--tls"] * tls),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"AWS_ACCESS_KEY_ID": key_id, "AWS_SECRET_ACCESS_KEY": secret},
        start_new_session=True,  # Ctrl+C is for the benchmark, which then ends this
    ) as process:
        yield FarEnd(process, (key_id, secret))
