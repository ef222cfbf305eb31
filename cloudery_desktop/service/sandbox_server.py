"""The sandbox's child process: MiniStack behind a gate, run by `sandbox`.

Every request passes `Gate` first. What MiniStack holds in memory it saves only at an orderly
end, so `Snapshots` has each change on disk before it is answered.
MiniStack's own start and end (Docker, IoT, SFTP, schedulers) are left out.

stdin: one JSON line with the orders, then silence until it closes: the signal to end.
stdout: one JSON line, `{"port": N}` once requests are answered, or `{"error": CODE}`.
stderr: the log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout
from hypercorn.asyncio import serve
from hypercorn.config import Config

from cloudery_desktop.service.sandbox_gate import SERVICES, Gate, ministack_module
from cloudery_desktop.service.sandbox_log import RowLog

if TYPE_CHECKING:
    from collections.abc import Callable

# STS keeps only sessions, which a new start should not honour.
_SAVED_SERVICES = ("s3", "dynamodb", "iam")
_LOG_LIMIT = 256 * 1024  # bytes
_SAVE_DELAY = 0.5  # seconds from a change to its snapshot
# And at least so many times what the last snapshot took: some 70 ms for 1,000 rows.
_SAVE_SHARE = 10

logger = logging.getLogger("sandbox")


class UnreadableStateError(Exception):
    """A saved state cannot be used and was left as it is. `fault` is "damaged" or "newer"."""

    def __init__(self, fault: str, file_name: str) -> None:
        super().__init__(f"{file_name} is {fault}")
        self.fault = fault
        self.file_name = file_name


class Snapshots:
    """What MiniStack holds in memory (tables, rows, bucket settings, users), kept on disk.

    MiniStack writes objects itself, and a state file as a whole (new file, rename). The file
    before is kept as `.former`, so a kill at any moment leaves one that is complete. A table takes
    long to save: its changes go into a log at once, and into its state soon after.
    """

    def __init__(self, state_dir: Path) -> None:
        self._state_dir = state_dir
        self._changed: set[str] = set()
        self._wake = asyncio.Event()
        self._rows = RowLog(state_dir / "dynamodb.log")

    async def load(self) -> None:
        """Give every service its saved state; a former one takes the place of one that broke.

        Raises UnreadableStateError, before any file was touched.
        """
        chosen = {name: self._choose(name) for name in _SAVED_SERVICES}
        for name, path in chosen.items():
            current, former = self._paths(name)
            if path == former:
                if current.exists():
                    current.replace(current.with_suffix(".damaged"))
                former.replace(current)
            if path is not None:
                state = ministack_module("core.persistence").load_state(name)
                if state is None:  # it would start empty, and that would be saved
                    raise UnreadableStateError("damaged", current.name)
                ministack_module(f"services.{name}").load_persisted_state(state)
        if await self._rows.replay():
            self._changed.add("dynamodb")
            self._wake.set()

    async def kept(self, name: str, target: str, body: bytes) -> None:
        """Service `name` was changed by this request: have that on disk. Raises OSError."""
        self._changed.add(name)
        self._wake.set()
        if name == "dynamodb":
            await self._rows.keep(target, body)
        else:
            self._save(name)  # it is small, and seldom changed

    def save(self) -> None:
        """Write all that changed. A service that cannot be written stays changed."""
        for name in sorted(self._changed):
            try:
                self._save(name)
            except OSError:
                logger.exception("%s was not saved", self._paths(name)[0].name)
                self._wake.set()  # to be tried again

    def _save(self, name: str) -> None:
        """Raises OSError."""
        current, former = self._paths(name)
        state = ministack_module(f"services.{name}").get_state()
        if current.exists():
            current.replace(former)
        # Logs a failure instead of raising it: look whether the file is there.
        ministack_module("core.persistence").save_state(name, state)
        with current.open("r+b") as file:
            os.fsync(file.fileno())
        if name == "dynamodb":
            self._rows.empty()
        self._changed.discard(name)

    async def keep(self) -> None:
        """Save soon after each change, forever, and spend at most a tenth of the time on it."""
        pause = _SAVE_DELAY
        while True:
            await self._wake.wait()
            await asyncio.sleep(pause)
            self._wake.clear()
            started = time.monotonic()
            self.save()
            pause = max(_SAVE_DELAY, _SAVE_SHARE * (time.monotonic() - started))
            _shorten_log()

    def _paths(self, name: str) -> tuple[Path, Path]:
        return self._state_dir / f"{name}.json", self._state_dir / f"{name}.former"

    def _choose(self, name: str) -> Path | None:
        """The file to load: the former one only if the current one is gone or broken."""
        broken = ""
        for path in self._paths(name):
            if path.exists():
                fault = _fault(name, path)
                if fault == "newer":  # an older state in its place would hide what is in it
                    raise UnreadableStateError(fault, path.name)
                if not fault:
                    return path
                broken = broken or path.name
        if broken:
            raise UnreadableStateError("damaged", broken)
        return None


def _fault(name: str, path: Path) -> str:
    """Why MiniStack cannot load this state of service `name`: "damaged", "newer" or ""."""
    persistence = ministack_module("core.persistence")
    known = persistence.SERVICE_STATE_FORMAT_VERSIONS.get(name, persistence.STATE_FORMAT_VERSION)
    try:
        saved = json.loads(path.read_bytes())
    except ValueError:
        return "damaged"
    if not isinstance(saved, dict):
        return "damaged"
    version = saved.get("__ministack_format__", 1)
    if isinstance(version, int) and version > known:
        return "newer"
    return "" if isinstance(saved.get("payload", saved), dict) else "damaged"


def _lock(data_dir: Path, seconds: float, closed: threading.Event) -> FileLock | None:
    """The lock on the data folder, held until this process ends; None if it is not to be had."""
    lock = FileLock(data_dir / "lock")
    deadline = time.monotonic() + seconds
    while not closed.is_set():
        try:
            lock.acquire(blocking=False)
        except Timeout:
            if time.monotonic() > deadline:
                return None
            closed.wait(0.05)
        else:
            return lock
    return None


def _shorten_log() -> None:
    """Empty the log (our stderr, opened for appending) when it has grown too long."""
    with suppress(OSError):  # a terminal or a pipe
        if os.fstat(2).st_size > _LOG_LIMIT:
            os.ftruncate(2, 0)


def _settings(orders: dict[str, Any], data_dir: Path, port: int) -> dict[str, str]:
    """MiniStack's settings: environment variables, read when its modules are imported."""
    return {
        "AUTH": "true",
        "AWS_ACCESS_KEY_ID": orders["access_key_id"],
        "AWS_SECRET_ACCESS_KEY": orders["secret_access_key"],
        "GATEWAY_PORT": str(port),
        "MINISTACK_HOST": "localhost",
        "SERVICES": ",".join(SERVICES),
        "LOG_LEVEL": "WARNING",
        "PERSIST_STATE": "1",
        "STATE_DIR": str(data_dir / "state"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(data_dir / "s3"),
    }


async def _serve(
    listener: socket.socket,
    orders: dict[str, Any],
    snapshots: Snapshots,
    closed: threading.Event,
    report: Callable[[dict[str, Any]], None],
) -> None:
    """Answer requests until `closed` is set, then save."""
    port = listener.getsockname()[1]
    gate = Gate(
        ministack_module("app").app,
        port,
        orders["access_key_id"],
        orders["secret_access_key"],
        snapshots.kept,
    )
    config = Config()
    config.bind = [f"fd://{listener.detach()}"]
    config.keep_alive_timeout = 75
    config.graceful_timeout = 1
    config.loglevel = "WARNING"

    async def announce() -> None:
        while not await _answers(port):
            await asyncio.sleep(0.01)
        report({"port": port})

    async def until_closed() -> None:
        await asyncio.to_thread(closed.wait)
        snapshots.save()  # first of all: closing connections may take its time

    tasks = [asyncio.create_task(announce()), asyncio.create_task(snapshots.keep())]
    await serve(gate, config, shutdown_trigger=until_closed, mode="asgi")
    for task in tasks:
        task.cancel()
    snapshots.save()


async def _answers(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:
        return False
    writer.write(b"HEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    answer = await reader.readline()
    writer.close()
    return answer.startswith(b"HTTP/1.1 ")


def _listener(port: int, last: Path) -> socket.socket:
    """At this port; with 0 at that of the last time, so that links to photos live on, or another.

    `last` is the file that holds it.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if os.name == "posix":  # where connections of the one before would stand in the way
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if port:
        listener.bind(("127.0.0.1", port))
        return listener
    try:
        listener.bind(("127.0.0.1", int(last.read_bytes())))
    except (OSError, ValueError, OverflowError):  # none yet, or it is another program's by now
        listener.bind(("127.0.0.1", 0))
        with suppress(OSError):
            last.write_text(str(listener.getsockname()[1]))
    return listener


def main() -> None:
    """Do as the orders on stdin say, until stdin closes or SIGTERM."""
    os.umask(0o077)
    orders = json.loads(sys.stdin.buffer.readline())
    data_dir = Path(orders["data_dir"])
    channel = os.dup(1)
    os.dup2(2, 1)  # whatever MiniStack prints goes to the log, not into our answer

    def report(answer: dict[str, Any]) -> None:
        os.write(channel, json.dumps(answer).encode() + b"\n")
        os.close(channel)

    closed = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: closed.set())

    def watch_the_life_line() -> None:
        while os.read(0, 1024):
            pass
        closed.set()

    threading.Thread(target=watch_the_life_line, daemon=True).start()

    lock = _lock(data_dir, orders["lock_seconds"], closed)
    if lock is None:
        report({"error": "locked"})
        return
    _shorten_log()
    listener = _listener(orders["port"], data_dir / "port")
    os.environ.update(_settings(orders, data_dir, listener.getsockname()[1]))

    async def run() -> None:
        snapshots = Snapshots(data_dir / "state")
        try:
            await snapshots.load()
        except UnreadableStateError as error:
            report({"error": error.fault, "detail": error.file_name})
            return
        await _serve(listener, orders, snapshots, closed, report)

    asyncio.run(run())


if __name__ == "__main__":
    main()
