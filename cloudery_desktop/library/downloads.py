"""Originals saved in threads: one for each thing a person asked for."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from cloudery_desktop.errors import Cancelled, a_bug
from cloudery_desktop.library.originals import Originals, Saved, SaveError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cloudery_desktop.photo import Photo

log = logging.getLogger(__name__)

_TELL_SECONDS = 0.1
_TRIES = 3
_MOST_IN_A_ROW = 3  # photos that the network did not let through
_PAUSE_SECONDS = 1.0
_SHUTDOWN_MS = 8_000


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be saved where.

    With a `name`, the one photo as this file, which is replaced; else all under their own names,
    over nothing. `forget_older` (seconds): the folders beside this one that are older go before.
    """

    photos: tuple[Photo, ...]
    folder: Path
    name: str = ""
    forget_older: float | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an order is: photos that are over, and bytes, of those known to come."""

    photos: int
    of_photos: int
    bytes: int
    of_bytes: int

    @classmethod
    def at_first(cls, photos: Sequence[Photo]) -> Progress:
        """Before any byte has come."""
        return cls(0, len(photos), 0, sum(photo.size_bytes or 0 for photo in photos))

    @property
    def share(self) -> float:
        """From 0 to 1; 0 where nobody knows how much there is to come."""
        return self.bytes / self.of_bytes if self.of_bytes else 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order. `left`: photos that were not saved, the first `error` says why."""

    order: Order
    saved: tuple[Saved, ...]
    left: tuple[Photo, ...] = ()
    error: SaveError | None = None
    cancelled: bool = False


class Download(QThread):
    """Carries out one order. `progressed` carries a Progress, `ended` the Outcome."""

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, order: Order, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("originals")
        self.order = order
        self.outcome: Outcome | None = None  # in the main thread, once it has ended
        self._cancelled = threading.Event()
        self._told_at = 0.0
        self._over = self._bytes_over = 0
        self._of_bytes = sum(photo.size_bytes or 0 for photo in order.photos)
        self.ended.connect(self._keep)

    def cancel(self) -> None:
        """Go no further; what is saved stays."""
        self._cancelled.set()

    def run(self) -> None:
        try:
            self.ended.emit(self._carry_out())
        except Exception:
            log.exception("Saving originals ended by a bug")
            bug = a_bug()
            error = SaveError(bug.title, advice=bug.advice)
            self.ended.emit(Outcome(self.order, (), self.order.photos, error))

    def _carry_out(self) -> Outcome:
        order = self.order
        if order.forget_older is not None:
            _forget_older(order.folder.parent, order.forget_older)
        originals = Originals(self._cancelled.is_set, self._tell)
        saved: list[Saved] = []
        left: list[Photo] = []
        first: SaveError | None = None
        cancelled = False
        in_a_row = 0
        for number, photo in enumerate(order.photos):
            try:
                saved.append(self._save(originals, photo))
                in_a_row = 0
            except Cancelled:
                left.extend(order.photos[number:])
                cancelled = True
                break
            except SaveError as error:
                first = first or error
                in_a_row = in_a_row + 1 if error.retryable else 0
                if error.of_disk or in_a_row == _MOST_IN_A_ROW:  # it will be so with all others
                    left.extend(order.photos[number:])
                    break
                left.append(photo)
            self._over = number + 1
            self._bytes_over += photo.size_bytes or 0
            self._tell(0)
        originals.close()
        return Outcome(order, tuple(saved), tuple(left), first, cancelled)

    def _save(self, originals: Originals, photo: Photo) -> Saved:
        order = self.order
        for number in range(1, _TRIES + 1):
            try:
                if order.name:
                    return originals.save_as(photo, order.folder / order.name)
                return originals.save_in(photo, order.folder)
            except SaveError as error:
                if not error.retryable or number == _TRIES:
                    raise
                if self._cancelled.wait(_PAUSE_SECONDS):
                    raise Cancelled from None
        raise AssertionError  # the last try returns or raises

    def _tell(self, bytes_of_this: int) -> None:
        now = time.monotonic()
        if now - self._told_at >= _TELL_SECONDS or self._over == len(self.order.photos):
            self._told_at = now
            done = self._bytes_over + bytes_of_this
            self.progressed.emit(
                Progress(self._over, len(self.order.photos), done, max(done, self._of_bytes))
            )

    def _keep(self, outcome: Outcome) -> None:
        self.outcome = outcome


class Downloads(QObject):
    """Starts downloads, and ends what is under way. Belongs to the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Download] = set()

    @property
    def is_idle(self) -> bool:
        return not self._running

    def start(self, order: Order) -> Download:
        """The download is there until it has ended, and been told of."""
        download = Download(order, self)
        self._running.add(download)
        download.finished.connect(lambda: self._on_finished(download))
        download.start()
        return download

    def end(self) -> None:
        """Cancel what is under way."""
        for download in self._running:
            download.cancel()

    def close(self) -> bool:
        """Cancel, and wait for the threads. False: one did not end in time."""
        self.end()
        last = QDeadlineTimer(_SHUTDOWN_MS)
        return all(download.wait(last) for download in self._running)

    def _on_finished(self, download: Download) -> None:
        self._running.discard(download)
        download.deleteLater()


def _forget_older(folder: Path, seconds: float) -> None:
    """Delete what lies in `folder` for longer than that; what cannot be deleted stays."""
    oldest = time.time() - seconds
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(OSError):
                if path.stat().st_mtime < oldest:
                    shutil.rmtree(path)
