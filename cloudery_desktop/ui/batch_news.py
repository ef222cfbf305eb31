"""What is told of a batch when it is over: once, however many photos it had."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.language import tr
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.manager import UploadManager

_TOLD = {State.DONE, State.DUPLICATE, State.FAILED, State.REJECTED}


@dataclass(frozen=True, slots=True)
class Batch:
    """How it ended. `photos` are those that are up now, whose links can be copied."""

    photos: tuple[Photo, ...]
    duplicates: int
    failed: int
    rejected: int = 0  # which may be anything

    @property
    def title(self) -> str:
        if self.photos:
            return tr("%n photo(s) uploaded", "", len(self.photos))
        if self.rejected:
            return tr("%n file(s) not uploaded", "", self.failed + self.rejected)
        if self.failed:
            return tr("%n photo(s) not uploaded", "", self.failed)
        return tr("%n photo(s) already uploaded", "", self.duplicates)

    @property
    def text(self) -> str:
        """What the title leaves out; may be empty."""
        parts = []
        not_up = self.failed + self.rejected
        if self.rejected and self.photos:
            parts.append(tr("%n file(s) not uploaded.", "", not_up))
        elif self.failed and self.photos:
            parts.append(tr("%n photo(s) not uploaded.", "", self.failed))
        if not_up:
            parts.append(tr("Open Cloudery to see why."))
        if self.duplicates and (self.photos or not_up):
            parts.append(tr("%n photo(s) already uploaded before.", "", self.duplicates))
        return " ".join(parts)


class BatchNews(QObject):
    """Follows an UploadManager. `over` carries a Batch when nothing of it is left to do."""

    over = Signal(object)

    def __init__(self, manager: UploadManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = manager
        self._seen: set[str] = set()
        manager.changed.connect(self._note)
        manager.added.connect(self._note_new)
        manager.idle.connect(self._tell)

    def _note(self, uploads: tuple[Upload, ...]) -> None:
        self._seen.update(upload.upload_id for upload in uploads)

    def _note_new(self, uploads: tuple[Upload, ...]) -> None:
        # What an earlier time left was told then; it was added before anything was on its way.
        self._seen.update(upload.upload_id for upload in uploads if self._manager.is_looking)

    def _tell(self) -> None:
        if self._manager.totals().paused:  # it is not over
            return
        known = self._manager.uploads
        seen, self._seen = self._seen, set()
        ended = [known[one] for one in seen if one in known and known[one].state in _TOLD]
        if not ended:
            return
        up = sorted((u for u in ended if u.state is State.DONE), key=lambda u: u.position)
        photos = tuple(upload.photo for upload in up if upload.photo is not None)
        duplicates = sum(upload.state is State.DUPLICATE for upload in ended)
        rejected = sum(upload.state is State.REJECTED for upload in ended)
        failed = len(ended) - len(up) - duplicates - rejected
        self.over.emit(Batch(photos, duplicates, failed, rejected))
