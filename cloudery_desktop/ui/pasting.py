"""Pictures from the clipboard, which have no file yet."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

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
        self._unwanted: set[Path] = set()
        self._pool = QThreadPool(self)
        self._saved.connect(self._on_saved)
        self.failed.connect(self._on_failed)
        manager.changed.connect(self._tidy)
        manager.changed_many.connect(self._tidy_many)

    @property
    def is_idle(self) -> bool:
        """Whether every picture has been handed to the uploads."""
        return not self._being_saved

    def add(self, picture: QImage) -> None:
        """Encode and write it in a thread, then queue it."""
        self._being_saved += 1
        self._pool.start(lambda: self._save(picture))

    def resume(self) -> None:
        """Queue what an earlier time left."""
        self._being_saved += 1
        self._pool.start(lambda: self._saved.emit(tuple(sorted(self._folder.glob("*.png")))))

    def close(self) -> bool:
        """Finish writing; delete what was cancelled."""
        for path in self._unwanted:
            self._pool.start(partial(_delete, path))
        return self._pool.waitForDone(8_000)

    def _save(self, picture: QImage) -> None:
        now = datetime.now()  # noqa: DTZ005  # a name in the person's own time
        path = self._folder / f"Pasted {now:%Y-%m-%d %H.%M.%S.%f}.png"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            written = picture.save(str(path), "PNG")  # type: ignore[call-overload]  # the stubs want bytes
        except OSError:
            written = False
        if written:
            self._saved.emit((path,))
        else:
            _delete(path)
            self.failed.emit(
                ClouderyError(
                    "The picture cannot be pasted.",
                    "It could not be written to Cloudery's data folder.",
                    "Check that the disk is not full.",
                )
            )

    def _on_saved(self, paths: tuple[Path, ...]) -> None:
        self._being_saved -= 1
        if paths:
            self._manager.add(paths)

    def _on_failed(self, _error: ClouderyError) -> None:
        self._being_saved -= 1

    def _tidy(self, upload: Upload) -> None:
        path = upload.path
        if path.parent != self._folder:
            return
        if upload.state is State.DONE:
            self._pool.start(partial(_delete, path))
        elif upload.state is State.CANCELLED:
            self._unwanted.add(path)  # later: it may still be retried
        else:
            self._unwanted.discard(path)

    def _tidy_many(self, uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            self._tidy(upload)


def _delete(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
