"""The photos that are up, as the table lists them: newest first."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

log = logging.getLogger(__name__)

_FIRST_PAGE = 100  # rows: enough for a screen, quick to come
_PAGE = 1000
_GATHER_MS = 200
# Signed links end. What a person copies shall be good for days, however long the window is
# open: that is looked at again and again, as no timer counts while a computer sleeps.
_RENEW_SECONDS = 12 * 3600
_LOOK_MS = 600_000
_REFUSED_MS = 60_000  # refused links make one listing in this time
_SHUTDOWN_MS = 8_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Between the sort keys `down_to` (inclusive) and `before` (exclusive) lie exactly these.

    `before` None: from the newest on. `photos` are in the table's order.
    """

    photos: tuple[Photo, ...]
    before: int | None
    down_to: int


class _ListingThread(QThread):
    """Lists the table from the newest row down to the sort key asked for."""

    listed = Signal(object)
    failed = Signal(object)
    finished_listing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("catalogue")
        self.requests: SimpleQueue[tuple[PhotoService, int] | None] = SimpleQueue()

    def run(self) -> None:
        owed: int | None = None  # the sort key a listing that failed should have come down to
        while (request := self.requests.get()) is not None:
            service, down_to = request
            owed = down_to if owed is None else min(down_to, owed)
            try:
                self._list(service, owed)
                owed = None
            except ClouderyError as error:
                self.failed.emit(error)
            except Exception:
                log.exception("Listing the photos ended by a bug")
                self.failed.emit(
                    ClouderyError("The photos cannot be listed.", advice="The log tells more.")
                )

    def _list(self, service: PhotoService, down_to: int) -> None:
        cursor: int | None = None
        limit = _FIRST_PAGE
        while not self.isInterruptionRequested():
            page = service.list_photos(limit=limit, cursor=cursor)
            end = down_to if page.cursor is None else max(down_to, page.cursor)
            photos = tuple(photo for photo in page.photos if photo.uploaded_at >= end)
            self.listed.emit(Stretch(photos, cursor, end))
            if end == down_to:
                self.finished_listing.emit()
                return
            cursor, limit = page.cursor, _PAGE


class Catalogue(QObject):
    """Reads the table in a thread. `listed` carries a Stretch, `failed` a ClouderyError.

    What a failed listing did not come to, the next one covers: `complete` means all.
    All methods and signals belong to the main thread.
    """

    listed = Signal(object)
    failed = Signal(object)
    complete = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service: PhotoService | None = None
        self._down_to: int | None = None
        self._thread = _ListingThread()
        self._thread.listed.connect(self.listed)
        self._thread.failed.connect(self.failed)
        self._thread.finished_listing.connect(self.complete)
        self._thread.start()
        # Many photos confirmed at once are one look at the table.
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self._listed_at = 0.0  # when the whole table was; seconds since the epoch
        self._thread.listed.connect(self._note)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._renew_if_old)
        self._renewed = QTimer(self, singleShot=True, interval=_REFUSED_MS)

    def start(self, service: PhotoService) -> None:
        """Begin, with the whole table."""
        self._service = service
        self.refresh()
        self._look.start()

    def refresh(self, down_to: int = 0) -> None:
        """Look at the rows from the newest down to sort key `down_to`; 0: all."""
        self._down_to = down_to if self._down_to is None else min(down_to, self._down_to)
        if not self._gather.isActive():
            self._gather.start()

    def note(self, photo: Photo) -> None:
        """This is a row of the table as it is now: there is no need to look at it."""
        self.listed.emit(Stretch((photo,), photo.uploaded_at + 1, photo.uploaded_at))

    def renew(self) -> None:
        """A photo's link was refused: list the whole table for new ones, once in a while."""
        if not self._renewed.isActive():
            self._renewed.start()
            self.refresh()

    def _renew_if_old(self) -> None:
        if time.time() - self._listed_at > _RENEW_SECONDS:
            self.refresh()

    def _note(self, stretch: Stretch) -> None:
        if stretch.down_to == 0:  # the last of the whole table
            self._listed_at = time.time()

    def _ask(self) -> None:
        if self._service is not None and self._down_to is not None:
            self._thread.requests.put((self._service, self._down_to))
            self._down_to = None

    def end(self) -> None:
        """Tell the thread to end."""
        for timer in (self._gather, self._look, self._renewed):
            timer.stop()
        self._thread.requestInterruption()
        self._thread.requests.put(None)

    def close(self) -> bool:
        """End the thread and wait for it. False: it did not end in time."""
        self.end()
        return self._thread.wait(_SHUTDOWN_MS)
