"""Photos that a person has deleted: out of sight at once, gone from the cloud a little later.

For some seconds a deletion can be undone; the cloud is not touched before. After that it is
carried out, and tried until it is true: across failures of the network, and restarts.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from cloudery_desktop.errands import Errand
from cloudery_desktop.library.deletion_file import Batch, DeletionFile, DeletionsError
from cloudery_desktop.library.deletion_writer import DeletionWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

log = logging.getLogger(__name__)

UNDO_MS = 10_000
_AT_ONCE = 100  # photos in one request; a refusal brings so many back, be they half gone
_AGAIN_MS = 5_000
_LONGEST_MS = 300_000
_SHUTDOWN_MS = 10_000

_Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be undone now. `earlier`: it was deleted before the program was closed."""

    photos: tuple[Photo, ...]
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Photos that the cloud does not let go, and why."""

    photos: tuple[Photo, ...]
    error: ClouderyError


class Deletions(QObject):
    """Deletes photos. `hidden` and `back` carry the photos that go out of sight and come back.

    `offered` carries an Offer of what can be undone now, or None. `gone` carries photos that are
    no more; `refused` a Refusal, whose photos come back; `waits` and `trouble` a ClouderyError:
    it is tried again by itself, or it cannot be written down.
    All methods and signals belong to the main thread. `file` None: nothing outlives the program.
    """

    hidden = Signal(object)
    back = Signal(object)
    offered = Signal(object)
    gone = Signal(object)
    refused = Signal(object)
    waits = Signal(object)
    trouble = Signal(object)

    def __init__(
        self, parent: QObject | None = None, file: Path | None = None, undo_ms: int = UNDO_MS
    ) -> None:
        super().__init__(parent)
        self._undo_ms = undo_ms
        self._service: PhotoService | None = None
        self._open: dict[int, Batch] = {}  # can be undone, the latest last
        self._earlier: set[int] = set()  # of those, the ones an earlier time left
        self._timers: dict[int, QTimer] = {}
        self._ordered: deque[Batch] = deque()
        self._errand: Errand | None = None
        self._ended = False
        self._is_writing = False
        self._is_lasting = True  # or that it is not, was told
        self._is_begun = False  # the first of those: some of it may be gone, or half of a photo
        self._failures = 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._carry_out)
        self._writer = DeletionWriter(DeletionFile(file))
        self._writer.told.connect(self._on_written)
        if file is not None:
            self._start_writing()

    @property
    def offer(self) -> Offer | None:
        """What `undo` would bring back."""
        if not self._open:
            return None
        number, batch = next(reversed(self._open.items()))
        return Offer(batch.photos, number in self._earlier)

    # -- what a person does ----------------------------------------------------------------------

    def start(self, service: PhotoService) -> None:
        """There is a cloud to delete from."""
        self._service = service
        self._carry_out()

    def delete(self, photos: Sequence[Photo]) -> None:
        """Take these out of sight, and delete them unless that is undone."""
        known = self._known()
        wanted = {photo.row_key: photo for photo in photos if photo.row_key not in known}
        if not wanted:
            return
        number = max(time.time_ns(), max(self._open, default=0) + 1)
        batch = Batch(number, tuple(wanted.values()))
        self._write(partial(self._writer.file.add, batch))
        self.hidden.emit(batch.photos)
        self._offer(batch)

    def undo(self) -> None:
        """Bring back what was deleted last, if there is still time."""
        if self._open:
            self._take_back(next(reversed(self._open.values())).photos)

    def keep(self, photos: Iterable[Photo]) -> tuple[Photo, ...]:
        """These are wanted after all. Returns those it is too late for: they will be `gone`."""
        wanted = {photo.row_key for photo in photos}
        late = self._ordered[0].photos if self._is_begun else ()
        waiting = tuple(self._ordered)[self._is_begun :]
        batches = (*self._open.values(), *waiting)
        found = tuple(p for batch in batches for p in batch.photos if p.row_key in wanted)
        if found:
            self._take_back(found)
        return tuple(photo for photo in late if photo.row_key in wanted)

    def try_again(self) -> None:
        """The network may be back."""
        self._failures = 0
        self._carry_out()

    def end(self) -> None:
        """Tell the threads to end. What is not gone yet goes on at the next start."""
        if self._ended:
            return
        self._ended = True
        self._again.stop()
        for timer in self._timers.values():
            timer.stop()
        if self._errand is not None:
            self._errand.call_off()
        self._writer.work.put(None)

    def close(self) -> bool:
        """End the threads and wait for them. False: one did not end in time."""
        self.end()
        last = QDeadlineTimer(_SHUTDOWN_MS)
        ended = [self._writer.wait(last), self._errand is None or self._errand.wait(last)]
        return all(ended)

    # -- undoing ---------------------------------------------------------------------------------

    def _restore(self, found: object) -> None:
        if not isinstance(found, list):
            return
        batches: list[Batch] = found
        for batch in batches:
            self.hidden.emit(batch.photos)
        self._ordered.extend(batch for batch in batches if batch.ordered)
        for batch in batches:
            if not batch.ordered:
                self._earlier.add(batch.number)
                self._offer(batch)
        self._carry_out()

    def _offer(self, batch: Batch) -> None:
        self._open[batch.number] = batch
        timer = QTimer(self, singleShot=True, interval=self._undo_ms)
        timer.timeout.connect(partial(self._order, batch.number))
        timer.start()
        self._timers[batch.number] = timer
        self.offered.emit(self.offer)

    def _withdraw(self, number: int) -> None:
        del self._open[number]
        self._earlier.discard(number)
        timer = self._timers.pop(number)
        timer.stop()
        timer.deleteLater()

    def _take_back(self, photos: tuple[Photo, ...]) -> None:
        """They are in sight again only when no power cut can delete them any more."""
        for number, batch in tuple(self._open.items()):
            rest = _without(batch, photos)
            if rest.photos:
                self._open[number] = rest
            else:
                self._withdraw(number)
        begun = [self._ordered[0]] if self._is_begun else []
        waiting = [_without(batch, photos) for batch in tuple(self._ordered)[len(begun) :]]
        self._ordered = deque([*begun, *(batch for batch in waiting if batch.photos)])
        unseen = [photos]

        def show(_done: object) -> None:
            if unseen:
                self.back.emit(unseen.pop())

        self._write(partial(self._writer.file.forget, photos), show)
        self.offered.emit(self.offer)

    def _order(self, number: int) -> None:
        """The time to undo it is over."""
        batch = self._open[number]
        self._withdraw(number)
        self._write(
            partial(self._writer.file.order, number),
            lambda _done: self._go_on(),
        )
        self._ordered.append(replace(batch, ordered=True))
        self.offered.emit(self.offer)

    # -- carrying it out -------------------------------------------------------------------------

    def _carry_out(self) -> None:
        if self._ended or self._errand or self._service is None or not self._ordered:
            return
        self._again.stop()
        self._is_begun = True
        work = partial(_deleting, self._service, self._ordered[0].photos)
        errand = self._errand = Errand("deleting", work, self)
        errand.told.connect(self._on_gone)
        errand.failed.connect(self._on_failed)
        errand.succeeded.connect(self._on_succeeded)
        errand.finished.connect(self._on_tried)
        errand.start()

    def _on_gone(self, photos: tuple[Photo, ...]) -> None:
        self._failures = 0
        self._forget(photos)
        self.gone.emit(photos)

    def _on_succeeded(self) -> None:
        self._ordered.popleft()
        self._is_begun = False

    def _on_failed(self, error: ClouderyError) -> None:
        log.warning("Photos are not deleted yet: %s", error.report)
        if error.retryable:
            if not self._failures:
                self.waits.emit(error)
            wait = min(_AGAIN_MS * 2 ** min(self._failures, 10), _LONGEST_MS)
            self._failures += 1
            self._again.start(wait)
            return
        photos = self._ordered[0].photos
        self._forget(photos)
        self._ordered.popleft()
        self._is_begun = False
        self.back.emit(photos)
        self.refused.emit(Refusal(photos, error))

    def _on_tried(self) -> None:
        if self._errand is not None:
            self._errand.deleteLater()
            self._errand = None
        self._go_on()

    def _go_on(self) -> None:
        """Unless it is to wait after a failure."""
        if not self._again.isActive():
            self._carry_out()

    def _forget(self, photos: tuple[Photo, ...]) -> None:
        self._ordered[0] = _without(self._ordered[0], photos)
        self._write(partial(self._writer.file.forget, photos))

    # -- writing it down -------------------------------------------------------------------------

    # A method of this object: what is still under way when the object is destroyed goes with it.
    def _on_written(self, then: Callable[[], None]) -> None:
        then()

    def _known(self) -> set[_Key]:
        batches = (*self._open.values(), *self._ordered)
        return {photo.row_key for batch in batches for photo in batch.photos}

    def _start_writing(self) -> None:
        if not self._is_writing:
            self._is_writing = True
            self._writer.start()
            self._write(self._writer.file.open, self._restore)

    def _write(
        self, write: Callable[[], object], then: Callable[[object], None] = lambda _found: None
    ) -> None:
        def done(found: object) -> None:
            error = found if isinstance(found, DeletionsError) else None
            if error is not None and self._is_lasting:
                log.warning("Deletions cannot be written down: %s", error.report)
                self.trouble.emit(error)
            elif error is None and not self._is_lasting:
                self.trouble.emit(None)
            self._is_lasting = error is None
            then(found)

        if not self._ended:
            self._start_writing()
            self._writer.work.put((write, done))


def _without(batch: Batch, photos: Iterable[Photo]) -> Batch:
    keys = {photo.row_key for photo in photos}
    return replace(batch, photos=tuple(p for p in batch.photos if p.row_key not in keys))


def _deleting(service: PhotoService, photos: tuple[Photo, ...]) -> Iterator[tuple[Photo, ...]]:
    for start in range(0, len(photos), _AT_ONCE):
        some = photos[start : start + _AT_ONCE]
        service.delete_photos(some)
        yield some
