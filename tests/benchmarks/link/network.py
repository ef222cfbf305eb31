"""A home link on this computer: two network namespaces and an emulator between them.

The client's end is 10.77.0.1, the server's 10.77.0.2. Linux only; needs root, gcc and iproute2.
By hand:

    python -m tests.benchmarks.link.network --up 20 --round-trip 40 \\
        'python3 -m http.server --bind 10.77.0.2 8000' \\
        'curl -s -o /dev/null -w "%{speed_download}\\n" http://10.77.0.2:8000/some-file'
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CLIENT_ADDRESS, SERVER_ADDRESS = "10.77.0.1", "10.77.0.2"
_NETWORK, _PREFIX = "10.77.0.0/24", "cloudery"
_EMULATOR = Path(__file__).with_name("emulator.c")
_START_SECONDS = 10.0

Congestion = Literal["cubic", "bbr"]


class MissingToolError(Exception):
    """Something this computer lacks for a link."""


@dataclass(frozen=True)
class LinkKind:
    """The queue is in front of the line in each direction, as long as the line sends in its time.

    Loss is random and in both directions.
    """

    up_mbit: float
    round_trip_ms: float
    loss_percent: float = 0.0
    queue_ms: float = 100.0
    down_mbit: float = 100.0

    def __str__(self) -> str:
        loss = f"{self.loss_percent:g} % loss" if self.loss_percent else "no loss"
        return f"{self.up_mbit:g} Mbit/s up, {self.round_trip_ms:g} ms, {loss}"


@dataclass(frozen=True)
class Counters:
    """What the emulator has counted, upwards. `late` is what it delivered 5 ms behind its time."""

    packets: int
    bytes: int
    dropped_by_queue: int
    dropped_by_loss: int
    late: int

    def __sub__(self, other: Counters) -> Counters:
        mine, others = vars(self), vars(other)
        return Counters(**{name: mine[name] - others[name] for name in mine})


class Link:
    """Its two ends, and what it has counted."""

    def __init__(self, client: str, server: str, emulator: subprocess.Popen[str]) -> None:
        self._client = client
        self._server = server
        self._emulator = emulator

    def at_client(self, command: Sequence[str]) -> list[str]:
        """The command that runs `command` at the client's end."""
        return ["ip", "netns", "exec", self._client, *command]

    def at_server(self, command: Sequence[str]) -> list[str]:
        return ["ip", "netns", "exec", self._server, *command]

    def counters(self) -> Counters:
        return Counters(**self._ask()["up"])

    def control(self, congestion: Congestion) -> None:
        """The congestion control that the client's connections have from here on.

        All begin with CUBIC, as on most desktops: some kernels have another default, which would
        flatter everybody. It is locked, so that a program that asks for another one is refused;
        with "bbr" the client may ask for that. Nothing is remembered of earlier connections.
        """
        lock = ["lock"] if congestion == "cubic" else []
        ends = ((self._client, CLIENT_ADDRESS, lock), (self._server, SERVER_ADDRESS, ["lock"]))
        for namespace, address, locked in ends:
            # Of the route: a namespace's own default may only be what the system allows everybody.
            _ip(
                *("-n", namespace, "route", "replace", _NETWORK, "dev", "link0"),
                *("proto", "kernel", "scope", "link", "src", address, "congctl", *locked, "cubic"),
            )
            _ip("-n", namespace, "tcp_metrics", "flush", "all")

    def prepare(self) -> None:
        """Until both ends are there."""
        stdout = self._emulator.stdout
        if stdout is None or stdout.readline() != "up\n":
            raise RuntimeError("The link emulator did not start; see above.")
        self.control("cubic")

    def _ask(self) -> dict[str, dict[str, int]]:
        stdin, stdout = self._emulator.stdin, self._emulator.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write("\n")
        stdin.flush()
        answer: dict[str, dict[str, int]] = json.loads(stdout.readline())
        return answer


@contextmanager
def link(kind: LinkKind) -> Iterator[Link]:
    """A link of this kind for as long as the context lasts. Raises MissingToolError."""
    check_tools()
    _remove_leftovers()
    client, server = (f"{_PREFIX}-{end}-{os.getpid()}" for end in ("client", "server"))
    one_way = kind.round_trip_ms / 2
    settings = (kind.up_mbit, kind.down_mbit, one_way, kind.loss_percent, kind.queue_ms)
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "emulator")
        compiler = ["gcc", "-O2", "-pthread", "-o", str(program), str(_EMULATOR)]
        subprocess.run(compiler, check=True)
        _ip("netns", "add", client)
        _ip("netns", "add", server)
        try:
            with subprocess.Popen(
                [str(program), client, server, *map(str, settings)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,  # Ctrl+C is for the benchmark, which then ends this
            ) as emulator:
                made = Link(client, server, emulator)
                made.prepare()
                yield made
        finally:
            _ip("netns", "del", client)
            _ip("netns", "del", server)


def check_tools() -> None:
    """Raises MissingToolError, which says what is missing and why it is needed."""
    if sys.platform != "linux":
        raise MissingToolError("The link needs Linux: it is made of network namespaces.")
    if os.geteuid() != 0:
        raise MissingToolError("The link needs root, to make network namespaces: try sudo.")
    for program, package in (("gcc", "gcc"), ("ip", "iproute2")):
        if shutil.which(program) is None:
            raise MissingToolError(f"The link needs {program}: install the package {package}.")
    if not Path("/dev/net/tun").exists():
        raise MissingToolError("The link needs /dev/net/tun: load the kernel module tun.")


def has_bbr() -> bool:
    """Whether this system offers BBR congestion control."""
    offered = Path("/proc/sys/net/ipv4/tcp_available_congestion_control")
    return offered.exists() and "bbr" in offered.read_text().split()


def _remove_leftovers() -> None:
    """The namespaces of benchmarks that were killed."""
    listed = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines():
        name = line.split()[0]
        prefix, _, process = name.rpartition("-")
        if prefix.startswith(f"{_PREFIX}-") and not Path("/proc", process).exists():
            _ip("netns", "del", name)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--up", type=float, default=20, help="Mbit/s")
    parser.add_argument("--down", type=float, default=100, help="Mbit/s")
    parser.add_argument("--round-trip", type=float, default=40, help="milliseconds")
    parser.add_argument("--loss", type=float, default=0, help="percent")
    parser.add_argument("--queue", type=float, default=100, help="milliseconds")
    parser.add_argument("--congestion", choices=("cubic", "bbr"), default="cubic")
    parser.add_argument("server", help="a shell command at 10.77.0.2, ended with the client's")
    parser.add_argument("client", help="a shell command at 10.77.0.1")
    asked: Any = parser.parse_args()
    kind = LinkKind(asked.up, asked.round_trip, asked.loss, asked.queue, asked.down)
    try:
        with link(kind) as made:
            made.control(asked.congestion)
            command = made.at_server(["sh", "-c", asked.server])
            server = subprocess.Popen(command, start_new_session=True)
            try:
                time.sleep(1.5)  # it is starting
                status = subprocess.call(made.at_client(["sh", "-c", asked.client]))
            finally:
                os.killpg(server.pid, signal.SIGTERM)
                server.wait()
            print(made.counters(), file=sys.stderr)
    except MissingToolError as error:
        print(error, file=sys.stderr)
        return 2
    return status


if __name__ == "__main__":
    sys.exit(main())
