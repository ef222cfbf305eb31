"""A server near by that takes every upload and discards it; needs gcc."""

from __future__ import annotations

import json
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.server import Stored, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

_SOURCE = Path(__file__).with_name("sink.c")


class Sink:
    """It knows no buckets and believes every signature; see Server for the verbs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout is not None
        self._url = f"http://127.0.0.1:{int(process.stdout.readline())}"

    def make_bucket(self, name: str) -> Target:
        self.look(name)  # it begins anew
        return Target(self._url, self._url, name, "", "any", "any")

    def look(self, name: str) -> Stored:
        """What was stored since the last look, in all buckets."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write("\n")
        stdin.flush()
        return Stored(**json.loads(stdout.readline()))

    def drop_bucket(self, name: str) -> None:
        pass


@contextmanager
def sink() -> Iterator[Sink]:
    """One for as long as the context lasts."""
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(folder, "sink"))
        subprocess.run(["gcc", "-O2", "-pthread", "-o", program, str(_SOURCE)], check=True)
        with subprocess.Popen(
            [program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # Ctrl+C is for the benchmark, which then ends this
        ) as process:
            yield Sink(process)
