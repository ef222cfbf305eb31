"""The window where there is no display: the sample photos are dropped on it and it is pictured."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from cloudery_desktop.app import App
from cloudery_desktop.assets import samples
from cloudery_desktop.process import keep_log, leave
from cloudery_desktop.ui.motion import FADE_MS
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.errors import ClouderyError

PICTURE = Path("cloudery-tour.png")
_TIMEOUT_MS = 120_000
_LOOK_MS = 50
_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


class Tour(QObject):
    """Follows what happens in the window until every photo is seen in the grid."""

    def __init__(self, app: App, samples: Sequence[Path]) -> None:
        super().__init__()
        self._app = app
        self._samples = samples
        self._loop = QEventLoop()
        self._started: dict[str, float] = {}
        self._seconds: dict[str, float] = {}
        self.reason = ""
        app.catalogue.complete.connect(self._drop)
        app.catalogue.failed.connect(self._fail)
        app.connecting.failed.connect(self._fail)
        app.manager.added.connect(self._on_added)
        app.manager.changed.connect(self._on_changed)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._end_if_seen)

    def run(self) -> None:
        """Returns when all is seen, or with a `reason`."""
        QTimer.singleShot(_TIMEOUT_MS, self, self._too_slow)
        self._app.start()
        self._loop.exec()

    def lines(self) -> list[str]:
        """A line per photo: state, seconds, URL or reason."""
        return [self._line(upload) for upload in self._uploads()]

    def _line(self, upload: Upload) -> str:
        up = upload.photo if upload.state is State.DONE else None
        end = up.url if up else upload.trouble.sentence
        seconds = self._seconds.get(upload.upload_id, 0.0)
        return f"{upload.name:<28} {upload.state:<10} {seconds:5.1f} s  {end}"

    def _uploads(self) -> Sequence[Upload]:
        return tuple(self._app.manager.uploads.values())

    def _drop(self) -> None:
        self._app.catalogue.complete.disconnect(self._drop)
        drag_over(self._app.window, self._samples)
        drop(self._app.window, self._samples)
        self._look.start()

    def _on_added(self, uploads: tuple[Upload, ...]) -> None:
        now = time.monotonic()
        self._started.update({upload.upload_id: now for upload in uploads})

    def _on_changed(self, uploads: tuple[Upload, ...]) -> None:
        now = time.monotonic()
        for upload in uploads:
            if upload.state not in UNFINISHED and upload.upload_id not in self._seconds:
                self._seconds[upload.upload_id] = now - self._started[upload.upload_id]

    def _end_if_seen(self) -> None:
        uploads = self._uploads()
        if len(uploads) < len(self._samples) or not self._app.manager.is_idle:
            return
        up = [upload for upload in uploads if upload.state is State.DONE]
        if len(up) < len(uploads):
            self.reason = f"{len(uploads) - len(up)} of {len(uploads)} photos were not uploaded."
            self._loop.quit()
            return
        in_grid = {photo.image_id for photo in self._app.window.grid_model.photos}
        pictured = all(upload.photo and self._app.thumbnails.get(upload.photo) for upload in up)
        if pictured and all(upload.upload_id in in_grid for upload in up):
            self._look.stop()
            QTimer.singleShot(2 * FADE_MS, self._loop.quit)  # the last has come into sight

    def _fail(self, error: ClouderyError) -> None:
        self.reason = error.sentence
        self._loop.quit()

    def _too_slow(self) -> None:
        self.reason = f"The photos were not all in the grid after {_TIMEOUT_MS // 1000} seconds."
        self._loop.quit()


def drag_over(window: QWidget, paths: Sequence[Path]) -> None:
    """Bring these files over the middle of the window, as a file manager does."""
    mime = _mime(paths)  # an event does not keep it
    event = QDragEnterEvent(window.rect().center(), _COPY, mime, _LEFT, _NO_KEY)
    QApplication.sendEvent(window, event)


def drop(window: QWidget, paths: Sequence[Path]) -> None:
    """Let go of them there."""
    mime = _mime(paths)
    event = QDropEvent(QPointF(window.rect().center()), _COPY, mime, _LEFT, _NO_KEY)
    QApplication.sendEvent(window, event)


def _mime(paths: Sequence[Path]) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return made


def run_tour(choice: Choice, picture: Path = PICTURE) -> int:
    """Drop the sample photos, wait until each is in the grid, save a picture of the window.

    Returns the exit status: 0, or 1 with the reason printed.
    """
    keep_log(choice.data_dir)
    app = App(choice)
    tour = Tour(app, samples())
    tour.run()
    print("\n".join(tour.lines()))
    QApplication.processEvents()
    saved = app.window.grab().save(str(picture))
    app.window.close_now()
    if not saved:
        tour.reason = tour.reason or f"The picture could not be written to {picture}."
    print(tour.reason or f"The window's picture is in {picture}.")
    status = 1 if tour.reason else 0
    leave(status, cleanly=app.ended_cleanly)
    return status
