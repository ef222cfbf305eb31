"""Where a row's photos go: a real server or a sink, near or at the far end of a link."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from tests.benchmarks.far_end import far_end
from tests.benchmarks.link.network import SERVER_ADDRESS, link
from tests.benchmarks.rows import is_ours
from tests.benchmarks.run import RunError, run
from tests.benchmarks.server import Stored
from tests.benchmarks.sink.server import sink

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.benchmarks.link.network import Counters, Link
    from tests.benchmarks.rows import Row
    from tests.benchmarks.run import Run
    from tests.benchmarks.server import Server


class Cloud:
    """One that is up, for a row's runs: each finds an empty bucket."""

    def __init__(self, row: Row, server: Server, way: Link | None) -> None:
        self._row = row
        self._server = server
        self._way = way
        self._runs = 0

    def run(
        self, client: str, folder: Path, limit_seconds: float, *, trace: bool
    ) -> tuple[Run, Counters | None]:
        """Upload the folder. Raises RunError, GaveUp."""
        row, way = self._row, self._way
        self._runs += 1
        target = self._server.make_bucket(f"run-{self._runs}")
        try:
            if way is not None:
                way.control(row.congestion if is_ours(client) else "cubic")
            before = way.counters() if way else None
            sink, wrap = row.server == "sink", way.at_client if way else list
            bbr = row.congestion == "bbr"
            done = run(client, folder, target, wrap, limit_seconds, bbr=bbr, sink=sink, trace=trace)
            counted = way.counters() - before if way and before else None
            self._check(client, target.bucket)
            return done, counted
        finally:
            self._server.drop_bucket(target.bucket)

    def _check(self, client: str, bucket: str) -> None:
        """Raises RunError unless everything arrived, and our rows say so."""
        stored, row = self._server.look(bucket), self._row
        rows = row.photos if is_ours(client) and row.server == "real" else 0
        if stored != Stored(row.photos, row.photos * row.photo_bytes, rows, pending=0):
            raise RunError(f"{client} ended well, but there is {stored}.")


@contextmanager
def cloud_for(row: Row) -> Iterator[Cloud]:
    """Raises MissingToolError."""
    with ExitStack() as stack:
        way = None
        server: Server
        if row.server == "sink":
            server = stack.enter_context(sink())
        elif row.link is None:
            server = stack.enter_context(far_end("127.0.0.1", tls=False))
        else:
            way = stack.enter_context(link(row.link))
            server = stack.enter_context(far_end(SERVER_ADDRESS, way.at_server, tls=True))
        yield Cloud(row, server, way)
