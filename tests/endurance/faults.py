"""All that can go wrong, at random, while photos go up: in the end each is up exactly once.

usage: python -m tests.endurance.faults [--photos 300] [--chance 0.25] [--seed N]

The engine uploads to a strict cloud of its own on this computer, over a way on which requests are
refused, cut, stalled, answered wrongly or lost (see faulty_way). Meanwhile names cannot be
resolved, the network is gone, the journal is locked or its disk is full, and the folder of the
photos vanishes and comes back. What fails for good is tried again, as a person would.
"""

from __future__ import annotations

import argparse
import os
import random
import socket
import sqlite3
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import connect
from cloudery_desktop.uploads import journal_file, journal_tables
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.manager import UploadManager
from cloudery_desktop.uploads.receipt import Receipt
from tests.certificates import make_certificates
from tests.endurance.faulty_way import FAULTS, Plan, Way
from tests.endurance.strict_cloud import StrictCloud, make_photos, strict_cloud

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.endurance.faulty_way import Fault

MOST_BYTES = 150_000
LAST_SECONDS = 900
MANY_PAGES = 2**30


def retry_soon(_failures: int) -> float:
    """Seconds: tests do not wait as a person's computer does."""
    return random.uniform(0.05, 0.3)


class Weather:
    """What happens to the whole computer, one thing after the other, each for `seconds`."""

    def __init__(self, chance: random.Random, ways: Sequence[Way], photos: Path, queue: Path):
        self._chance = chance
        self._ways = ways
        self._photos = photos
        self._queue = queue
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._blow)
        self.happened: Counter[str] = Counter()
        self.seconds = 1.0
        self.pause = 1.0

    @contextmanager
    def blowing(self) -> Iterator[None]:
        self._thread.start()
        try:
            yield
        finally:
            self._ended.set()
            self._thread.join()

    def _blow(self) -> None:
        kinds = [self.no_names, self.no_network, self.locked, self.full_disk, self.folder_gone]
        for kind in cycle(self._chance.sample(kinds, len(kinds))):
            if self._ended.wait(self._chance.uniform(0.2, self.pause)):
                return
            with kind():
                self.happened[kind.__name__] += 1
                time.sleep(self.seconds)

    @contextmanager
    def no_names(self) -> Iterator[None]:
        """Nobody answers who is who."""
        unknown = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        with mock.patch("socket.getaddrinfo", side_effect=unknown):
            yield

    @contextmanager
    def no_network(self) -> Iterator[None]:
        """Connections break, and new ones are refused."""
        for way in self._ways:
            way.shut_for(self.seconds)
            way.cut()
        yield

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Another program has the journal."""
        with closing(sqlite3.connect(self._queue, timeout=10, isolation_level=None)) as other:
            with suppress(sqlite3.OperationalError):
                other.execute("BEGIN EXCLUSIVE")
            yield

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """No page more for the journal."""
        connections = tuple(CONNECTIONS)
        for connection in connections:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
        yield
        for connection in connections:
            connection.execute(f"PRAGMA max_page_count = {MANY_PAGES}")

    @contextmanager
    def folder_gone(self) -> Iterator[None]:
        """Somebody pulls out the drive, and puts it in again."""
        away = self._photos.with_name("away")
        self._photos.rename(away)
        yield
        away.rename(self._photos)


CONNECTIONS: list[sqlite3.Connection] = []  # of journals that were opened


@contextmanager
def known_connections() -> Iterator[None]:
    """Lets `full_disk` get at them: the limit is the connection's."""
    connect_as_ever = journal_tables.connect

    def connect_and_tell(name: str) -> sqlite3.Connection:
        CONNECTIONS.append(connect_as_ever(name))
        return CONNECTIONS[-1]

    with mock.patch.object(journal_file, "connect", connect_and_tell):
        yield
    CONNECTIONS.clear()


@dataclass
class Trial:
    """Photos that go up in spite of it all."""

    cloud: StrictCloud
    folder: Path
    seed: int
    chance: float = 0.25
    faults: Sequence[Fault] = FAULTS
    stall_seconds: float = 1.0
    weather: bool = True
    photos: list[Path] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)  # of what failed for good
    troubles: Counter[str] = field(default_factory=Counter)
    retries: int = 0
    seconds: float = 0.0

    def go(self, count: int, prepare: Callable[[AwsPhotoService], Any] = lambda _: None) -> None:
        """Upload so many. AssertionError if anything is lost, twice, half or miscounted."""
        chance = random.Random(self.seed)
        self.photos = make_photos(self.folder / "photos", count, chance, MOST_BYTES)
        profile = self.cloud.profile
        plan = Plan(self.seed, self.chance, faults=self.faults)
        certificates = make_certificates(self.folder)
        began = time.monotonic()
        with (
            mock.patch.dict(os.environ, certificates.trust),
            Way(profile.s3_endpoint_url, plan, certificates) as s3,
            Way(profile.dynamodb_endpoint_url, plan, certificates) as table,
            known_connections(),
        ):
            s3.stall_seconds = table.stall_seconds = self.stall_seconds
            connection = connect(self.cloud.by_way_of(s3.url, table.url), self.cloud.credentials)
            service = AwsPhotoService(connection)
            prepare(service)
            weather = Weather(chance, (s3, table), self.folder / "photos", self._queue)
            self._upload(service, plan, weather)
        self.happened = plan.happened + weather.happened
        self.seconds = time.monotonic() - began
        self.cloud.check(self.photos)

    @property
    def _queue(self) -> Path:
        return self.folder / "queue.sqlite3"

    def _upload(self, service: AwsPhotoService, plan: Plan, weather: Weather) -> None:
        manager = UploadManager(journal=Journal(self._queue), delay=retry_soon)
        manager.trouble.connect(lambda trouble: self.troubles.update([trouble and trouble.title]))
        loop = QEventLoop()
        manager.restored.connect(loop.quit)
        self._wait(loop)
        manager.restored.disconnect(loop.quit)
        manager.idle.connect(loop.quit)
        manager.add([self.folder / "photos"])
        QTimer.singleShot(0, lambda: manager.start(service))
        while manager.is_looking:  # the folder may not vanish before it was looked at
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if self.weather:
            with weather.blowing():
                self._wait(loop)
        else:
            self._wait(loop)
        while failed := [u for u in manager.uploads.values() if u.state is State.FAILED]:
            self.reasons.update(upload.trouble.sentence for upload in failed)
            self.retries += 1
            plan.chance = plan.chance if self.retries < 5 else 0.0
            assert self.retries < 10, self.reasons
            manager.retry_all()
            self._wait(loop)
        uploads = tuple(manager.uploads.values())
        assert manager.close()
        summary = Receipt.of(uploads).summary()
        files = summary.pop("files")
        assert files == sum(summary.values()) == summary["uploaded"] == len(self.photos), summary
        assert [(u.upload_id, u.state) for u in peek(self._queue)] == [
            (u.upload_id, u.state) for u in uploads
        ]

    def _wait(self, loop: QEventLoop) -> None:
        late = QTimer(singleShot=True, interval=LAST_SECONDS * 1000)
        late.timeout.connect(lambda: loop.exit(1))
        late.start()
        assert loop.exec() == 0, "It never ends"
        late.stop()

    def figures(self) -> str:
        lines = [
            f"seed {self.seed}: {len(self.photos)} photos up exactly once in {self.seconds:.0f} s,"
            f" in spite of {self.happened.total()} faults; tried again by hand {self.retries} times"
        ]
        for counts in (self.happened, self.troubles, self.reasons):
            lines += [f"{number:6} {what}" for what, number in counts.most_common()]
        return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--chance", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked = parser.parse_args()
    QCoreApplication([])
    with tempfile.TemporaryDirectory() as name, strict_cloud(Path(name) / "cloud") as cloud:
        trial = Trial(cloud.another(), Path(name), asked.seed, asked.chance, stall_seconds=5.0)
        try:
            trial.go(asked.photos)
        finally:
            print(trial.figures())


if __name__ == "__main__":
    main()
