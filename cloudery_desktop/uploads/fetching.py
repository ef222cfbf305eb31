"""Fetches pictures of the web in threads, so that they can be uploaded like files."""

from __future__ import annotations

import logging
import os
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from cloudery_desktop.errors import Cancelled, ClouderyError, a_bug
from cloudery_desktop.imaging.formats import Format, sniff
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.web import WebError, fetch, host_of, not_a_photo, stem_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    _Way = Callable[[BinaryIO], Format]

log = logging.getLogger(__name__)

_THREADS = 3
_SHUTDOWN_MS = 8_000
_TRIES = 3
_PAUSE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class WebPicture:
    """One picture: `addresses` that may lead to it, tried in order, then its pixels."""

    addresses: tuple[str, ...] = field(repr=False)
    pixels: bytes | QImage | None = field(default=None, repr=False)


class Fetching(QObject):
    """Writes pictures below `folder`, each whole or not at all, under the name it has there.

    `fetched` carries the path of each, `refused` the path it would have had and the
    ClouderyError why it has none, `moved` how many are over, and of how many. `again` carries the
    paths of those refused before that are now fetched once more.
    """

    fetched = Signal(object)
    refused = Signal(object, object)
    moved = Signal(int, int)
    again = Signal(object)
    # The order's Event, the picture, a path or None, an error or None.
    _over = Signal(object, object, object, object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._wanted = self._left = 0
        self._failed: dict[Path, WebPicture] = {}  # which may be there the next time
        self._cancelled = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._over.connect(self._on_over)

    @property
    def is_idle(self) -> bool:
        return not self._left

    @property
    def failed(self) -> int:
        """How many could not be fetched that are worth another try."""
        return len(self._failed)

    def start(self, pictures: Sequence[WebPicture]) -> None:
        """Fetch these in threads."""
        if not self._left:
            self._wanted = 0
        self._wanted += len(pictures)
        self._left += len(pictures)
        self._tell()
        cancelled = self._cancelled
        for picture in pictures:
            self._pool.start(partial(self._run, picture, cancelled))

    def try_again(self) -> None:
        """Fetch those that failed."""
        failed, self._failed = self._failed, {}
        self.again.emit(tuple(failed))
        self.start(tuple(failed.values()))

    def cancel(self) -> None:
        """Fetch no more; what is there stays."""
        self._failed = {}
        self._cancelled.set()
        self._cancelled = threading.Event()
        self._left = 0
        self._tell()

    def close(self) -> bool:
        """Cancel, and wait for the threads. False: one did not end in time."""
        self._cancelled.set()
        return self._pool.waitForDone(_SHUTDOWN_MS)

    # -- in a thread -----------------------------------------------------------------------------

    def _run(self, picture: WebPicture, cancelled: threading.Event) -> None:
        try:
            self._get(picture, cancelled)
        except Exception:
            log.exception("A picture could not be fetched")
            unnamed = self._folder / tr("Picture", "name of a file")
            self._over.emit(cancelled, picture, unnamed, a_bug())

    def _get(self, picture: WebPicture, cancelled: threading.Event) -> None:
        now = datetime.now()  # noqa: DTZ005  # a name in the person's own time
        first = picture.addresses[0] if picture.addresses else ""
        moment = f"{now:%Y-%m-%d %H.%M.%S}"
        #: The name of a file.
        unnamed = tr("Picture {moment}", moment=moment)
        stem = stem_of(first) if host_of(first) else unnamed
        # In a folder of its own: what is deleted under an old upload's name is never this one.
        path = self._folder / token_hex(8) / stem
        trouble: ClouderyError | None = None
        for write in _ways(picture, cancelled):
            try:
                whole = self._keep(path, write)
            except Cancelled:
                self._over.emit(cancelled, picture, None, None)
                return
            except WebError as error:
                trouble = trouble or error
            except OSError:
                trouble = ClouderyError(
                    tr("The picture could not be written to Cloudery's data folder."),
                    "",
                    tr("Check that the disk is not full, then drag it here again."),
                    retryable=True,
                )
            else:
                self._over.emit(cancelled, picture, whole, None)
                return
        self._over.emit(cancelled, picture, path, trouble)

    def _keep(self, path: Path, write: Callable[[BinaryIO], Format]) -> Path:
        """Whole, and with the ending of what it is. Raises WebError, Cancelled, OSError."""
        path.parent.mkdir(parents=True)
        part = path.with_name("half.part")
        try:
            with part.open("xb") as file:
                found = write(file)
                file.flush()
                os.fsync(file.fileno())  # the queue shall not outlive a power cut without it
            whole = path.with_name(f"{path.name}{found.extension}")
            part.replace(whole)
        finally:
            part.unlink(missing_ok=True)
            with suppress(OSError):  # there is something in it
                path.parent.rmdir()
        return whole

    # -- in the main one -------------------------------------------------------------------------

    def _on_over(
        self,
        cancelled: threading.Event,
        picture: WebPicture,
        path: Path | None,
        trouble: ClouderyError | None,
    ) -> None:
        if not cancelled.is_set():
            if path is not None and trouble is not None and trouble.retryable:
                self._failed[path] = picture
            self._left -= 1
            self._tell()
        if path is not None and trouble is None:
            self.fetched.emit(path)
        elif path is not None and not cancelled.is_set():
            self.refused.emit(path, trouble)

    def _tell(self) -> None:
        self.moved.emit(self._wanted - self._left, self._wanted)


def _ways(picture: WebPicture, cancelled: threading.Event) -> Iterator[_Way]:
    for address in picture.addresses:
        yield partial(_fetch, address, cancelled=cancelled)
    if picture.pixels is not None:
        yield partial(_write, picture.pixels)


def _fetch(address: str, file: BinaryIO, cancelled: threading.Event) -> Format:
    """Raises WebError, once it was tried often enough, or Cancelled."""
    for _ in range(_TRIES - 1):
        try:
            return fetch(address, file, cancelled.is_set)
        except WebError as error:
            if not error.retryable:
                raise
            if cancelled.wait(_PAUSE_SECONDS):
                raise Cancelled from None
            file.seek(0)
            file.truncate()
    return fetch(address, file, cancelled.is_set)


def _write(pixels: bytes | QImage, file: BinaryIO) -> Format:
    """Raises WebError."""
    if isinstance(pixels, QImage):
        encoded = QBuffer()
        pixels.save(encoded, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
        pixels = bytes(encoded.data().data())
    found = sniff(pixels)
    if found is None:
        raise not_a_photo()
    file.write(pixels)
    return found
