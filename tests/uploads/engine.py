"""A manager, the cloud it works with, and what it said."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread

from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.manager import UploadManager
from tests.uploads.fake_service import FakeService
from tests.uploads.fixed_crew import FixedCrew
from tests.uploads.misbehaving_server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.uploads.lifecycle import State, Upload
    from tests.uploads.misbehaving_server import Behaviour


class Gate:
    """Put into a service's `during`: whoever comes there waits until it is opened."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._opened = threading.Event()

    def __call__(self) -> None:
        self.reached.set()
        self._opened.wait(10)

    def open(self) -> None:
        self._opened.set()


class Engine:
    """A manager with its journal in `file` (None: in memory), not started yet."""

    def __init__(
        self,
        qtbot: QtBot,
        server: Server,
        file: Path | None = None,
        service: FakeService | None = None,
        **options: Any,
    ) -> None:
        self.qtbot = qtbot
        self.server = server
        self.service = service or FakeService(server)
        self.retry_after = 0.05
        self.manager = UploadManager(
            journal=Journal(file),
            delay=lambda failures: self.retry_after,
            crew=self._make_crew,
            **options,
        )
        self.said: list[tuple[str, Any]] = []
        manager = self.manager
        for name in (
            "added", "changed", "progressed", "removed", "idle",
            "restored", "trouble", "offline_changed", "pictured",
        ):  # fmt: skip
            getattr(manager, name).connect(lambda *values, name=name: self._hear(name, *values))

        self.until_restored()
        if file is None:  # there was nothing to restore
            self.said.clear()

    def _hear(self, name: str, value: object = None) -> None:
        assert QThread.currentThread() is self.manager.thread()
        self.said.append((name, value))

    def _make_crew(self, parent: QObject) -> FixedCrew:
        self._crew = FixedCrew(parent, 2, stores=True)  # what is owed from before, if it will
        return self._crew

    def start(self, connections: int | None = 2, *, thumbnails: bool = False) -> None:
        self._crew.fixed.number = connections
        self._crew.stores = thumbnails
        if not thumbnails:
            self._crew._owing.clear()
        self.manager.start(self.service)

    def start_with_thumbnails(self) -> None:
        self.start(1, thumbnails=True)

    def close(self) -> None:
        """As the program does; the next one may go on with its journal."""
        assert self.manager.close()

    def until(self, condition: Callable[[], bool], seconds: float = 10) -> None:
        self.qtbot.waitUntil(condition, timeout=round(seconds * 1000))

    def until_restored(self) -> None:
        self.until(lambda: self.count("restored") == 1)

    def add(self, *paths: Path) -> list[Upload]:
        """The uploads of these files, once the intake has found them."""
        before = set(self.manager.uploads)
        self.manager.add(paths)
        self.until(lambda: len(self.manager.uploads) >= len(before) + len(paths))
        return [u for key, u in self.manager.uploads.items() if key not in before]

    def add_one(self, path: Path) -> str:
        (upload,) = self.add(path)
        return upload.upload_id

    def state(self, upload_id: str) -> State:
        return self.manager.uploads[upload_id].state

    def states(self) -> list[str]:
        return [upload.state.value for upload in self.manager.uploads.values()]

    def until_state(self, upload_id: str, state: State) -> Upload:
        self.until(lambda: self.state(upload_id) is state)
        return self.manager.uploads[upload_id]

    def until_idle(self) -> None:
        self.until(lambda: self.manager.is_idle)

    def way(self, upload_id: str) -> list[str]:
        """The states of one upload as the signals told them, without repeats.

        What came and went between two signals is not among them.
        """
        told: list[str] = []
        for signal, value in self.said:
            for upload in value if signal in ("added", "changed") else ():
                if upload.upload_id == upload_id and told[-1:] != [upload.state.value]:
                    told.append(upload.state.value)
        return told

    def values(self, signal: str) -> list[Any]:
        return [value for name, value in self.said if name == signal]

    def count(self, signal: str) -> int:
        return len(self.values(signal))


@contextmanager
def running(
    qtbot: QtBot, *script: Behaviour, file: Path | None = None, **options: Any
) -> Iterator[Engine]:
    """An engine and its server, closed at the end."""
    with Server(*script) as server:
        engine = Engine(qtbot, server, file, **options)
        try:
            yield engine
        finally:
            server.resume.set()
            all_ended = engine.manager.close()
        assert all_ended


@contextmanager
def next_time(qtbot: QtBot, before: Engine, file: Path) -> Iterator[Engine]:
    """The program is closed and opened again, with the same cloud."""
    before.close()
    engine = Engine(qtbot, before.server, file, before.service)
    try:
        yield engine
    finally:
        all_ended = engine.manager.close()
    assert all_ended
