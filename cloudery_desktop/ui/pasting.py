"""Pictures from the clipboard, which have no file yet."""

from __future__ import annotations

from datetime import datetime
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
    """Keeps a pasted picture as a PNG in `folder` until it is up. `failed` carries an error."""

    failed = Signal(object)
    _saved = Signal(object)

    def __init__(self, folder: Path, manager: UploadManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._saved.connect(lambda path: manager.add((path,)))
        manager.changed.connect(self._tidy)
        self._pool = QThreadPool(self)

    def add(self, picture: QImage) -> None:
        """Encode and write it in a thread, then queue it."""
        self._pool.start(lambda: self._save(picture))

    def close(self) -> bool:
        """Wait for pictures being written."""
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
            self._saved.emit(path)
        else:
            self.failed.emit(
                ClouderyError(
                    "The picture cannot be pasted.",
                    "It could not be written to Cloudery's data folder.",
                    "Check that the disk is not full.",
                )
            )

    def _tidy(self, upload: Upload) -> None:
        if upload.state is State.DONE and upload.path.parent == self._folder:
            upload.path.unlink(missing_ok=True)
