"""A tour of the window on 10,000 photos in the sandbox: how long each step takes, and a picture.

usage: python -m tests.endurance.many_photos [--photos 10000] [--pictures FOLDER]

The sample photos go up as a person's would; so many rows are put into the table that lead to
them, spread over three years, as other devices would have uploaded them. Then the window is driven:
listed anew, scrolled from end to end, searched, sorted, all chosen, a tenth deleted and brought
back, looked through. It ends with 1 if anything is not as it should be.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cloudery_desktop.app import App
from cloudery_desktop.assets import samples
from cloudery_desktop.choice import choose
from cloudery_desktop.library.order import Order
from cloudery_desktop.screen import make_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SAMPLE = "walking-the-dunes.jpg"
_BATCH = 25  # rows DynamoDB takes at once
_YEARS_MS = 3 * 365 * 86_400_000
_PATIENCE_SECONDS = 120.0
_TICK_MS = 2
_LOOKED_AT = 12


class Stalls(QObject):
    """The longest time in which the main thread did not come round, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - _TICK_MS)
        self._last = now


class Tour:
    """Drives the window, one step after the other."""

    def __init__(self, app: App, pictures: Path) -> None:
        self.app = app
        self.window = app.window
        self.pictures = pictures
        self.stalls = Stalls()
        self.wrong: list[str] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Print how long it took, and save what the window looks like then."""
        self.stalls.begin()
        began = time.perf_counter()
        yield
        QApplication.processEvents()
        seconds = time.perf_counter() - began
        print(
            f"{name:<28} {seconds:6.2f} s, longest stall {self.stalls.longest:5.0f} ms", flush=True
        )
        self.window.grab().save(str(self.pictures / f"{name.replace(' ', '-')}.png"))

    def until(self, condition: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > deadline:
                self.wrong.append(what)
                return
            QTest.qWait(5)

    def shows(self, count: int) -> None:
        model = self.window.grid_model
        self.until(lambda: model.rowCount() == count, f"not {count:,} photos: {model.rowCount():,}")

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.grid, key)
        QApplication.processEvents()


def fill(app: App, count: int) -> int:
    """Rows that lead to what is up already. Returns how many photos have the name SAMPLE then."""
    connection = app._backend._connect()
    table = app._choice.profile.table
    user_id = app._choice.profile.user_id
    found: list[dict[str, Any]] = connection.dynamodb.query(
        TableName=table,
        KeyConditionExpression="userId = :user",
        ExpressionAttributeValues={":user": {"S": user_id}},
    )["Items"]
    chance = random.Random(4)
    newest = min(int(row["uploadedAt"]["N"]) for row in found) - 1
    keys = chance.sample(range(newest - _YEARS_MS, newest), count)
    named = 0
    for start in range(0, count, _BATCH):
        rows = []
        for number in range(start, min(start + _BATCH, count)):
            row = dict(found[number % len(found)])
            row["uploadedAt"] = {"N": str(keys[number])}
            row["imageId"] = {"S": uuid.UUID(int=chance.getrandbits(128)).hex}
            named += row["fileName"]["S"] == SAMPLE
            rows.append({"PutRequest": {"Item": row}})
        connection.dynamodb.batch_write_item(RequestItems={table: rows})  # type: ignore[dict-item]
    return named + 1


def run(app: App, count: int, pictures: Path) -> list[str]:
    """Returns what was not as it should be."""
    tour = Tour(app, pictures)
    window, model = app.window, app.window.grid_model
    app.start()
    with tour.step("1 samples go up"):
        window.adding.add(samples())
        tour.shows(len(samples()))
        tour.until(lambda: app.manager.is_idle and not model.arriving, "not all samples are up")
    named = fill(app, count)
    total = count + len(samples())
    with tour.step("2 listed anew"):
        window.refresh()
        tour.shows(total)
    with tour.step("3 scrolled to the end"):
        rows = -1
        window.grid.setCurrentIndex(model.index(0))
        while window.grid.currentIndex().row() != rows:
            rows = window.grid.currentIndex().row()
            tour.key(Qt.Key.Key_PageDown)
    if rows < total - 20:
        tour.wrong.append(f"PageDown ends at photo {rows:,}")
    with tour.step("4 searched by name"):
        window.browsing._field.edit.setText(SAMPLE)
        tour.shows(named)
    with tour.step("5 search cleared"):
        window.browsing._field.clear()
        tour.shows(total)
    with tour.step("6 by date taken"):
        window.browsing._put_in(Order.TAKEN)
        taken = [photo.taken_at or "" for photo in model.photos]
        if taken != sorted(taken, reverse=True):
            tour.wrong.append("not by date taken")
    with tour.step("7 as stored again"):
        window.browsing._put_in(Order.UPLOADED)
    with tour.step("8 all chosen"):
        window.grid.selectAll()
    with tour.step("9 a tenth deleted"):
        window.photos.deleting.delete(list(model.photos)[: total // 10])
        tour.shows(total - total // 10)
    with tour.step("10 and brought back"):
        window.photos.deleting.undo()
        tour.shows(total)
    with tour.step("11 looked through"):
        window.grid.setCurrentIndex(model.index(0))
        tour.key(Qt.Key.Key_Return)
        viewer = app.viewing.viewer
        for _ in range(_LOOKED_AT):
            tour.until(lambda: viewer is not None and viewer.canvas.has_image, "no picture")
            assert viewer is not None
            QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    return tour.wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--pictures", type=Path, default=Path("cloudery-many-photos"))
    asked: Any = parser.parse_args()
    asked.pictures.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    with tempfile.TemporaryDirectory() as name:
        app = App(choose("default", Path(name), sandbox=True))
        wrong = run(app, asked.photos, asked.pictures)
        app.window.close_now()
        if not app.ended_cleanly:
            wrong.append("a thread did not end")
    for what in wrong:
        print(f"WRONG: {what}")
    print(f"{asked.photos:,} photos; the pictures are in {asked.pictures}.")
    sys.stdout.flush()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
