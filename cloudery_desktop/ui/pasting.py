"""Pictures from the clipboard, which have no file yet."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QThreadPool, Signal

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.uploads.lifecycle import State

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager


class PastedPictures(QObject):
    """Keeps pasted pictures as PNGs in `folder` until they are up. `failed` carries an error.

    What is left there from an earlier time was never uploaded: `resume` queues it again.
    """

    failed = Signal(object)
    _saved = Signal(object)

    def __init__(self, folder: Path, manager: UploadManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._manager = manager
        self._being_saved = 0
        self._lock = FileLock(folder / "lock", thread_local=False)
        self._pool = QThreadPool(self)
        self._saved.connect(self._on_saved)
        self.failed.connect(self._on_failed)
        manager.changed.connect(self._tidy)

    @property
    def is_idle(self) -> bool:
        """Whether every picture has been handed to the uploads."""
        return not self._being_saved

    def add(self, picture: QImage) -> None:
        """Encode and write it in a thread, then queue it."""
        self._being_saved += 1
        self._pool.start(lambda: self._save(picture))

    def resume(self) -> None:
        """Queue what an earlier time left, unless another window is busy with it."""
        self._being_saved += 1
        self._pool.start(self._find)

    def close(self) -> bool:
        """Finish writing; delete what was cancelled. False: it did not end in time."""
        for upload in self._manager.uploads.values():
            if upload.state is State.CANCELLED and upload.path.parent == self._folder:
                self._pool.start(partial(_delete, upload.path))
        ended = self._pool.waitForDone(8_000)
        self._lock.release()
        return ended

    def _find(self) -> None:
        left: tuple[Path, ...] = ()
        with suppress(OSError, Timeout):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
            left = tuple(sorted(self._folder.glob("*.png")))
        self._saved.emit(left)

    def _save(self, picture: QImage) -> None:
        now = datetime.now()  # noqa: DTZ005  # a name in the person's own time
        path = self._folder / f"Pasted {now:%Y-%m-%d %H.%M.%S.%f}.png"
        half = path.with_suffix(".part")  # never half a picture under the name that is queued
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            picture.save(str(half), "PNG")  # type: ignore[call-overload]  # the stubs want bytes
            half.replace(path)  # fails where Qt could not write
        except OSError:
            _delete(half)
            self.failed.emit(
                ClouderyError(
                    "The picture cannot be pasted.",
                    "It could not be written to Cloudery's data folder.",
                    "Check that the disk is not full.",
                )
            )
        else:
            self._saved.emit((path,))

    def _on_saved(self, paths: tuple[Path, ...]) -> None:
        self._being_saved -= 1
        if paths:
            self._manager.add(paths)

    def _on_failed(self, _error: ClouderyError) -> None:
        self._being_saved -= 1

    def _tidy(self, upload: Upload) -> None:
        if upload.state is State.DONE and upload.path.parent == self._folder:
            self._pool.start(partial(_delete, upload.path))


def _delete(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
