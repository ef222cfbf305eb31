"""The photos that are up, as the table lists them: newest first."""

from __future__ import annotations

import logging
import time
from functools import partial
from queue import SimpleQueue
from threading import Event, Semaphore
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Signal

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.library.reconcile import Reconciler
from cloudery_desktop.library.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from cloudery_desktop.library.mirror import Mirror
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

log = logging.getLogger(__name__)

_GATHER_MS = 200
_BEGUN_SECONDS = 1.0  # a disk that takes longer has them a little later
# Signed links end. What a person copies shall be good for days, however long the window is
# open: that is looked at again and again, as no timer counts while a computer sleeps.
_RENEW_SECONDS = 12 * 3600
_LOOK_MS = 600_000
_JUST_SECONDS = 60.0
# A row is as old as its upload's beginning: another device may have confirmed it much later.
_LATE_MS = 3_600_000
_REFUSED_MS = 60_000  # refused links make one listing in this time
_SHUTDOWN_MS = 8_000
# After a failure that may pass by itself; the last of these again and again.
_RETRY_MS = (5_000, 10_000, 20_000, 30_000)
_NOTHING_NEW = 2**63  # a sort key that no row comes up to: only what is owed is listed


class _ListingThread(QThread):
    """Hands over the mirror's rows, then does what is asked, one after the other."""

    listed = Signal(object)
    failed = Signal(object)
    finished_listing = Signal(object)  # the sort key it came down to
    recalled = Signal(object)

    def __init__(self, mirror: Mirror | None) -> None:
        super().__init__()
        self.setObjectName("catalogue")
        self._requests: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # The next stretch is made while the main thread takes this one, and no sooner: it has
        # a moment for the person after each.
        self.taken = Semaphore()
        self.begun = Event()  # the first of the mirror's rows are on their way, if it has any
        self._reconciler = Reconciler(mirror, self._tell, self.isInterruptionRequested)

    def recall(self) -> None:
        """Hand over all the mirror has."""
        self._requests.put(lambda: None)  # whatever is asked, this comes first

    def list(self, service: PhotoService, down_to: int) -> None:
        """Ends with `finished_listing` or `failed`, or is called off."""
        self._requests.put(partial(self._list, service, down_to))

    def hold(self, stretches: Sequence[Stretch]) -> None:
        """The mirror shall have these, too."""
        self._requests.put(partial(self._hold, stretches))

    def end(self) -> None:
        """Call off the listing; what is to be held is held before the thread ends."""
        self.requestInterruption()
        self.taken.release()
        self._requests.put(None)

    def run(self) -> None:
        recalled = self._recalled()
        next(recalled, None)  # a screen; the rest when the window has been painted
        self.begun.set()
        while (request := self._requests.get()) is not None:
            for _ in recalled:
                pass
            request()
        recalled.close()
        self._reconciler.close()

    def _list(self, service: PhotoService, down_to: int) -> None:
        try:
            reached = self._reconciler.list(service, down_to)
            if reached is not None:
                self.finished_listing.emit(reached)
        except ClouderyError as error:
            self.failed.emit(error)
        except Exception:
            log.exception("Listing the photos ended by a bug")
            self.failed.emit(
                ClouderyError(tr("The photos cannot be listed."), advice=tr("The log tells more."))
            )

    def _hold(self, stretches: Sequence[Stretch]) -> None:
        try:
            self._reconciler.hold(stretches)
        except Exception:
            log.exception("The mirror of the table ended by a bug")
            self._reconciler.do_without_mirror()

    def _recalled(self) -> Generator[None, None, None]:
        """Tells of a piece of the mirror at each step."""
        try:
            for stretch in self._reconciler.mirrored():
                self._tell(stretch)
                yield
                if self.isInterruptionRequested():
                    return
        except Exception:
            log.exception("The mirror of the table ended by a bug")
            self._reconciler.do_without_mirror()
        self.recalled.emit(self._reconciler.as_of)

    def _tell(self, stretch: Stretch) -> None:
        self.taken.acquire()
        if not self.isInterruptionRequested():
            self.listed.emit(stretch)


class Catalogue(QObject):
    """Shows what the mirror has, then reads the table in a thread. `listed` carries a Stretch.

    `recalled` ends what the mirror had: what is `listed` after it is the table's. `failed`
    carries a ClouderyError; what is retryable is tried again by itself, and told of once.
    What a failed listing did not come to, the next one covers: `complete` means all.
    All methods and signals belong to the main thread.
    """

    listed = Signal(object)
    recalled = Signal()
    failed = Signal(object)
    complete = Signal()

    def __init__(self, parent: QObject | None = None, mirror: Mirror | None = None) -> None:
        super().__init__(parent)
        self._service: PhotoService | None = None
        self._down_to: int | None = None
        self._is_listing_all = False  # or about to
        self._listings = 0  # under way
        self._failures = 0
        self._told = ""  # the title of the last failure, while that has not passed
        self._is_retry = False
        self._as_of: float | None = None
        self._listed_at = 0.0  # when all links were made; seconds since the epoch
        self._asked_at = 0.0  # when the table was looked at last
        self._newest = 0  # the sort key of the newest row that was listed
        self._thread = _ListingThread(mirror)
        self._thread.listed.connect(self.listed)
        self._thread.listed.connect(self._take)
        self._thread.recalled.connect(self._on_recalled)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished_listing.connect(self._on_complete)
        self._thread.start()
        # Many photos confirmed at once are one look at the table.
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._renew_if_old)
        self._renewed = QTimer(self, singleShot=True, interval=_REFUSED_MS)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._try_again)

    @property
    def as_of(self) -> float | None:
        """When the whole table was last seen, in seconds since the epoch; None: never yet."""
        return self._as_of

    @property
    def is_listing_all(self) -> bool:
        """Whether the whole table is being read, or about to be."""
        return self._is_listing_all

    def recall_a_screen(self) -> None:
        """Before the window is painted: the newest that the mirror has, `listed` here and now."""
        if self._thread.begun.wait(_BEGUN_SECONDS):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def recall(self) -> None:
        """The window has been painted: hand over all the mirror has."""
        self._thread.recall()

    def start(self, service: PhotoService) -> None:
        """Begin, with the whole table."""
        self._service = service
        self.refresh()
        self._look.start()

    def refresh(self, down_to: int = 0) -> None:
        """Look at the rows from the newest down to sort key `down_to`; 0: all."""
        self._is_retry = False
        self._gather_for(down_to)

    def look_for_new(self) -> None:
        """What other devices have brought lately, unless that was looked at a moment ago."""
        is_just_so = 0 <= time.time() - self._asked_at < _JUST_SECONDS
        if self._service is None or self._listings or is_just_so:
            return
        self._is_retry = True  # nobody asked for it
        newest = min(self._newest, int(time.time() * 1000))  # a device's clock may be ahead
        self._gather_for(max(1, newest - _LATE_MS))

    def _try_again(self) -> None:
        self._is_retry = True
        self._gather_for(_NOTHING_NEW)

    def _gather_for(self, down_to: int) -> None:
        self._retry.stop()
        self._is_listing_all = self._is_listing_all or down_to == 0
        self._down_to = down_to if self._down_to is None else min(down_to, self._down_to)
        if not self._gather.isActive():
            self._gather.start()

    def note(self, photo: Photo) -> None:
        """This is a row of the table as it is now: there is no need to look at it."""
        self.listed.emit(_alone(photo.uploaded_at, photo))
        self._hold([_alone(photo.uploaded_at, photo)])

    def forget(self, photos: Sequence[Photo]) -> None:
        """These are rows no more. Nothing is `listed`: they went out of sight before."""
        self._hold([_alone(photo.uploaded_at) for photo in photos])

    def _hold(self, stretches: Sequence[Stretch]) -> None:
        if not stretches:
            return
        self._thread.hold(stretches)
        if self._listings:  # it may have read these rows as they were before
            self.refresh(min(stretch.down_to for stretch in stretches))

    def renew(self) -> None:
        """A photo's link was refused: list the whole table for new ones, once in a while."""
        if not (self._renewed.isActive() or self._is_listing_all):
            self._renewed.start()
            self.refresh()

    def _renew_if_old(self) -> None:
        is_old = time.time() - self._listed_at > _RENEW_SECONDS
        if is_old and not self._is_listing_all:  # a slow line takes its time
            self.refresh()

    def _take(self, stretch: Stretch) -> None:
        self._newest = max([self._newest, *(photo.uploaded_at for photo in stretch.photos[:1])])
        self._thread.taken.release()

    def _on_complete(self, down_to: int) -> None:
        self._listings -= 1
        self._failures, self._told = 0, ""
        if down_to == 0:
            self._as_of = self._listed_at = time.time()
            self._is_listing_all = False
        self.complete.emit()

    def _on_failed(self, error: ClouderyError) -> None:
        self._listings -= 1
        if error.retryable:
            self._retry.start(_RETRY_MS[min(self._failures, len(_RETRY_MS) - 1)])
        self._failures += 1
        is_known = self._is_retry and error.title == self._told
        self._told = error.title
        if not is_known:
            self.failed.emit(error)

    def _on_recalled(self, as_of: float | None) -> None:
        self._as_of = as_of
        self.recalled.emit()

    def _ask(self) -> None:
        if self._service is not None and self._down_to is not None:
            self._listings += 1
            self._asked_at = time.time()
            self._thread.list(self._service, self._down_to)
            self._down_to = None

    def end(self) -> None:
        """Tell the thread to end."""
        for timer in (self._gather, self._look, self._renewed, self._retry):
            timer.stop()
        self._thread.end()

    def close(self) -> bool:
        """End the thread and wait for it. False: it did not end in time."""
        self.end()
        return self._thread.wait(_SHUTDOWN_MS)


def _alone(uploaded_at: int, *photos: Photo) -> Stretch:
    return Stretch(photos, uploaded_at + 1, uploaded_at)
