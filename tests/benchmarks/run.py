"""One client, once: how long, with what processor time, and whether all arrived."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks import peers
from tests.benchmarks.rows import connections_of, is_ours

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.server import Target

_ROOT = Path(__file__).parents[2]


class RunError(Exception):
    """The client failed, or not all it should have uploaded is up."""


class GaveUp(Exception):
    """It took longer than it was given."""


@dataclass(frozen=True)
class Run:
    """`seconds` count from the first byte of work: of ours without its start, as an open window
    has it behind it; of others with theirs. `process_` is of the whole process, children included.
    `busy` is the share of all processors of this computer that was in use, by whomever.
    """

    seconds: float
    process_seconds: float
    process_cpu_seconds: float
    busy: float
    engine: dict[str, Any] | None  # what our engine says of itself


def run(
    client: str,
    folder: Path,
    target: Target,
    wrap: Callable[[list[str]], list[str]],
    limit_seconds: float,
    *,
    bbr: bool = False,
    sink: bool = False,
    trace: bool = False,
) -> Run:
    """Upload the folder. Raises RunError, GaveUp."""
    with tempfile.TemporaryDirectory() as empty:
        command = _ours(client, folder, target, bbr=bbr, sink=sink, trace=trace)
        environment = dict(peers.environment(target, Path(empty)))
        return _timed(wrap(command), environment, limit_seconds)


def _ours(
    client: str, folder: Path, target: Target, *, bbr: bool, sink: bool, trace: bool
) -> list[str]:
    if not is_ours(client):
        return peers.command(client, folder, target)
    command = [sys.executable, "-m", "tests.benchmarks.engine", str(folder)]
    connections = connections_of(client)
    if connections is not None:
        command += ["--connections", str(connections)]
    if sink:
        command += ["--sink", f"{target.s3_url}/{target.bucket}"]
    return command + ["--bbr"] * bbr + ["--trace"] * trace


def _timed(command: list[str], environment: dict[str, str], limit_seconds: float) -> Run:
    with tempfile.TemporaryFile("w+") as output:
        used, (total, idle), started = _children_cpu(), _processors(), time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            env=environment,
            cwd=_ROOT,
            start_new_session=True,
        )
        try:
            status = process.wait(limit_seconds)
        except subprocess.TimeoutExpired:
            raise GaveUp from None
        finally:
            if process.returncode is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        seconds, cpu = time.perf_counter() - started, _children_cpu() - used
        total_then, idle_then = _processors()
        output.seek(0)
        told = output.read()
    if status:
        raise RunError(f"{Path(command[0]).name} ended with {status}: {told[-1000:]}")
    busy = 1 - (idle_then - idle) / (total_then - total)
    engine = json.loads(told) if "tests.benchmarks.engine" in command else None
    return Run(engine["seconds"] if engine else seconds, seconds, cpu, busy, engine)


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _processors() -> tuple[float, float]:
    """All time and idle time of all processors since the start, in ticks."""
    ticks = [int(word) for word in Path("/proc/stat").read_text().split("\n")[0].split()[1:]]
    return sum(ticks[:8]), ticks[3] + ticks[4]
