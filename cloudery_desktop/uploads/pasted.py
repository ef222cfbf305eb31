"""Pictures from the clipboard and from pages of the web, which have no file yet."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from cloudery_desktop.errands import Errand
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.language import tr
from cloudery_desktop.locks import try_lock
from cloudery_desktop.uploads.fetching import Fetching
from cloudery_desktop.uploads.lifecycle import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from filelock import FileLock

    from cloudery_desktop.uploads.fetching import WebPicture
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager


_HALF_SECONDS = 3600
_SHUTDOWN_MS = 8_000


class PastedPictures(QObject):
    """Keeps pasted pictures in `folder` until they are up: PNGs, and what `fetching` brings.

    `found` carries paths to be queued, `failed` an error. What an earlier time left there, and
    no upload of the queue has, was pasted and never queued: it is found once the queue has been
    `restored`, unless another window is busy with it.
    """

    found = Signal(object)
    failed = Signal(object)
    _left = Signal(object)

    def __init__(self, folder: Path, manager: UploadManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._looked_after: tuple[str, ...] = ()  # what the paths in there begin with
        self.look_after(folder)
        self._manager = manager
        self._closed = False
        self._saving: set[Errand] = set()
        self._ours: dict[str, Upload] = {}  # the uploads of these pictures
        self._handed_on: set[Path] = set()
        self._taken_out: set[Path] = set()  # of uploads that left the list
        self._lock: FileLock | None = None
        self._pool = QThreadPool(self)
        self.fetching = Fetching(folder, self)
        self.fetching.fetched.connect(lambda path: self._hand_on((path,)))
        self.fetching.refused.connect(manager.reject)
        self.fetching.again.connect(self._take_out)
        self._left.connect(self._on_left)
        manager.added.connect(self._follow)
        manager.changed.connect(self._follow)
        manager.pictured.connect(self._follow)
        manager.removed.connect(self._on_removed)
        manager.restored.connect(self._look_for_left)

    def look_after(self, folder: Path) -> None:
        """Pictures that another window has kept there go, too, once uploads of them are over."""
        self._looked_after += (f"{folder}{os.sep}",)

    @property
    def is_idle(self) -> bool:
        """Whether every picture has been handed to the uploads."""
        return not self._saving and self.fetching.is_idle

    def take(self, pictures: Sequence[WebPicture]) -> None:
        """Write each in a thread, fetched where that is needed, then have it queued."""
        for picture in pictures:
            if not picture.addresses and isinstance(picture.pixels, QImage):
                self.add(picture.pixels)
            else:
                self.fetching.start((picture,))

    def add(self, picture: QImage) -> None:
        """Encode and write it in a thread, then have it queued."""
        errand = Errand("pasting", lambda: [self._save(picture)], self)
        self._saving.add(errand)
        errand.told.connect(lambda path: self._hand_on((path,)))
        errand.failed.connect(self.failed)
        errand.finished.connect(partial(self._forget, errand))
        errand.start()

    def close(self) -> bool:
        """Finish writing; delete what nobody wants any more. False: it did not end in time.

        Not before: a cancelled one may be tried again, one that is up already be wanted anyway.
        """
        fetched = self.fetching.close()
        unwanted = {u.path for u in self._ours.values() if _is_over(u)} | self._taken_out
        wanted = {u.path for u in self._ours.values() if not _is_over(u)}
        unwanted -= wanted
        for path in unwanted - self._manager.looking_at(unwanted):
            self._pool.start(partial(_delete, path))
        self._closed = True
        last = QDeadlineTimer(_SHUTDOWN_MS)
        saved = all(errand.wait(last) for errand in self._saving)
        ended = self._pool.waitForDone(last)
        if self._lock is not None:
            self._lock.release()
        return ended and saved and fetched

    def _look_for_left(self) -> None:
        if not self._closed:
            self._pool.start(self._look)

    def _look(self) -> None:
        left: tuple[Path, ...] = ()
        with suppress(OSError):
            self._lock = self._lock or try_lock(self._folder / "lock")
            if self._lock is not None:
                files = sorted(self._folder.rglob("*"))
                left = tuple(path for path in files if path.suffix in SUFFIXES)
                _forget_halves(files)
        self._left.emit(left)

    def _on_left(self, paths: tuple[Path, ...]) -> None:
        known = {upload.path for upload in self._ours.values()} | self._manager.looking_at(paths)
        self._hand_on(tuple(path for path in paths if path not in known))

    def _save(self, picture: QImage) -> Path:
        """Where it is written. Raises ClouderyError."""
        now = datetime.now()  # noqa: DTZ005  # a name in the person's own time
        moment = f"{now:%Y-%m-%d %H.%M.%S.%f}"
        #: The name of a file.
        name = tr("Pasted {moment}", moment=moment)
        path = self._folder / f"{name}.png"
        half = path.with_suffix(".part")  # never half a picture under the name that is queued
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(picture, half)
            half.replace(path)
        except OSError as error:
            _delete(half)
            raise ClouderyError(
                tr("The picture cannot be pasted."),
                tr("It could not be written to Cloudery's data folder."),
                tr("Check that the disk is not full."),
            ) from error
        return path

    def _forget(self, errand: Errand) -> None:
        self._saving.discard(errand)
        errand.deleteLater()

    def _hand_on(self, paths: tuple[Path, ...]) -> None:
        new = tuple(path for path in paths if path not in self._handed_on)
        if new and not self._closed:
            self._handed_on.update(new)
            self.found.emit(new)

    def _follow(self, uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            if upload.file.startswith(self._looked_after):
                self._ours[upload.upload_id] = upload
                self._taken_out.discard(upload.path)
                if _is_up(upload):
                    self._pool.start(partial(_delete, upload.path))

    def _take_out(self, paths: tuple[Path, ...]) -> None:
        refused = [key for key, upload in self._ours.items() if upload.path in paths]
        self._manager.remove(*refused)

    def _on_removed(self, upload_ids: tuple[str, ...]) -> None:
        for upload_id in upload_ids:
            if (upload := self._ours.pop(upload_id, None)) is not None:
                self._taken_out.add(upload.path)


def _write(picture: QImage, path: Path) -> None:
    """Raises OSError: on a full disk, too, where Qt leaves half of it."""
    if not picture.save(str(path), "PNG"):  # type: ignore[call-overload]  # the stubs want bytes
        raise OSError(path)
    with path.open("rb+") as file:
        os.fsync(file.fileno())  # the queue shall not outlive a power cut without it


def _forget_halves(files: Iterable[Path]) -> None:
    """What was half written when the program was killed; what is being written now is younger."""
    oldest = time.time() - _HALF_SECONDS
    for path in files:
        with suppress(OSError):
            if path.suffix == ".part" and path.stat().st_mtime < oldest:
                _delete(path)


def _is_over(upload: Upload) -> bool:
    """Whether its picture is up, by itself or as another photo, or is not wanted there."""
    if upload.state is State.DUPLICATE:
        return upload.duplicate_of is not None  # or the other may yet not get up
    return _is_up(upload) or upload.state is State.CANCELLED


def _is_up(upload: Upload) -> bool:
    return upload.state is State.DONE and not upload.owes_thumbnail


def _delete(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
        path.parent.rmdir()  # one that was fetched has it for itself
