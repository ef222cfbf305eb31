"""Which uploads stand in the grid already: those on their way, and those that failed."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cloudery_desktop.uploads.lifecycle import ACTIVE, State, Upload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.uploads.manager import UploadManager

_MOST_FAILED = 12  # the panel has them all; the photos must not be pushed out of sight
_LISTED_BY_MS = 30_000  # what is up is listed long before, unless somebody has deleted it


class Arriving(QObject):
    """Follows an UploadManager for a GridModel.

    An upload comes into the grid once it is begun, and not while it waits in the queue: of a
    thousand photos added the grid shows some, and they land where they stand.
    """

    def __init__(self, manager: UploadManager, model: GridModel) -> None:
        super().__init__(model)
        self._model = model
        self._uploads: dict[str, Upload] = {}
        self._landed = QTimer(self, singleShot=True, interval=_LISTED_BY_MS)
        self._landed.timeout.connect(self._forget_the_landed)
        manager.added.connect(self._follow)
        manager.changed.connect(self._follow)
        manager.progressed.connect(self._follow)
        manager.removed.connect(self._on_removed)

    def _follow(self, uploads: tuple[Upload, ...]) -> None:
        known = self._uploads
        before = len(known)
        changed = False
        for upload in uploads:
            if _stands_in_grid(upload) or (
                upload.state is State.DONE and upload.upload_id in known
            ):
                known[upload.upload_id] = upload
                changed = True
                if upload.state is State.DONE:
                    self._landed.start()
            else:
                known.pop(upload.upload_id, None)
        if changed or len(known) != before:
            self._show()

    def _on_removed(self, upload_ids: tuple[str, ...]) -> None:
        gone = [i for i in upload_ids if i in self._uploads]
        gone = [i for i in gone if self._uploads[i].state is not State.DONE]
        for upload_id in gone:
            del self._uploads[upload_id]
        if gone:
            self._show()

    def _forget_the_landed(self) -> None:
        left = {i: u for i, u in self._uploads.items() if u.state is not State.DONE}
        if len(left) != len(self._uploads):
            self._uploads = left
            self._show()

    def _show(self) -> None:
        listed = [i for i, u in self._uploads.items() if u.photo and self._model.holds(u.photo)]
        for upload_id in listed:
            if self._uploads[upload_id].state is State.DONE:
                del self._uploads[upload_id]
        failed = [u for u in self._uploads.values() if u.state is State.FAILED]
        too_many = {u.upload_id for u in sorted(failed, key=_latest_first)[_MOST_FAILED:]}
        shown = (u for u in self._uploads.values() if u.upload_id not in too_many)
        self._model.show_arriving(in_landing_order(tuple(shown)))


def in_landing_order(uploads: Sequence[Upload]) -> list[Upload]:
    """The latest first, as their rows will stand in the table: so they land where they are."""
    return sorted(uploads, key=_latest_first)


def _stands_in_grid(upload: Upload) -> bool:
    begun = upload.state in (State.WAITING, State.PAUSED) and upload.requested_at > 0
    return begun or upload.state in ACTIVE or upload.state is State.FAILED


def _latest_first(upload: Upload) -> tuple[float, int]:
    # The row's sort key is when the photo was first read.
    return -(upload.requested_at or inf), -upload.position
