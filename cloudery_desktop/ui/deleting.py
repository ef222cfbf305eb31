"""Photos deleted from the grid, with some seconds to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.lifecycle import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.deletions import Deletions, Offer, Refusal
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.slips import Slips
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager


class Deleting(QObject):
    """Keeps the grid at what was deleted. `noted` carries a few words, `refused` a ClouderyError.

    `changed` comes when photos have gone or come back, `listing_wanted` with the sort key down to
    which the table has changed. `trouble` carries a ClouderyError, or None when it is over.
    """

    noted = Signal(str)
    refused = Signal(object)
    changed = Signal()
    listing_wanted = Signal(object)  # a sort key has more than the 32 bits of an int
    trouble = Signal(object)

    def __init__(
        self, model: GridModel, deletions: Deletions, slips: Slips, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._model = model
        self._deletions = deletions
        self._slip = slips.add(tr("Deleted photos"))
        deletions.hidden.connect(self._on_hidden)
        deletions.back.connect(self._on_back)
        deletions.offered.connect(self._on_offered)
        deletions.refused.connect(self._on_refused)
        deletions.waits.connect(self._on_waits)
        deletions.trouble.connect(self.trouble)

    def delete(self, photos: Sequence[Photo]) -> None:
        """Out of sight at once, gone from the cloud when the time to undo it is over."""
        self._deletions.delete(photos)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        if self._deletions.offer is None:
            self.noted.emit(tr("There is nothing to undo."))
        self._deletions.undo()

    def follow(self, manager: UploadManager) -> None:
        """What is added again is wanted: it comes back, or goes up anew; what is gone is not up."""
        again: dict[str, list[str]] = {}  # photos being deleted -> uploads of the same content
        known_as_gone: set[str] = set()

        def keep(uploads: tuple[Upload, ...]) -> None:
            same = {
                upload.upload_id: upload.duplicate_of
                for upload in uploads
                if upload.state is State.DUPLICATE and upload.duplicate_of is not None
            }
            late = {photo.image_id for photo in self._deletions.keep(same.values())}
            for upload_id, photo in same.items():
                if photo.image_id in known_as_gone:  # it went while the upload was looked at
                    manager.upload_anyway(upload_id)
                elif photo.image_id in late:
                    again.setdefault(photo.image_id, []).append(upload_id)

        def forget(photos: tuple[Photo, ...]) -> None:
            known_as_gone.update(photo.image_id for photo in photos)
            ids = [photo.image_id for photo in photos]  # an upload's id is its photo's
            missed = {upload_id for image_id in ids for upload_id in again.pop(image_id, ())}
            there = manager.uploads
            gone = set(ids)
            same = [
                upload.upload_id
                for upload in there.values()
                if upload.duplicate_of is not None and upload.duplicate_of.image_id in gone
            ]
            manager.remove(*(key for key in (*ids, *same) if key in there and key not in missed))
            manager.upload_anyway(*(upload_id for upload_id in missed if upload_id in there))

        manager.changed.connect(keep)
        self._deletions.gone.connect(forget)

    def _on_hidden(self, photos: tuple[Photo, ...]) -> None:
        self._model.hide(photos)
        self.changed.emit()

    def _on_back(self, photos: tuple[Photo, ...]) -> None:
        self._model.show(photos)
        self.changed.emit()
        self._look_again(photos)  # what was hidden before it was listed, or is half gone

    def _on_offered(self, offer: Offer | None) -> None:
        if offer is None:
            self._slip.hide()
            return
        count = len(offer.photos)
        if offer.earlier:
            text = tr("%n photo(s) deleted the last time.", "", count)
        else:
            text = tr("%n photo(s) deleted.", "", count)
        self._slip.say(text, tr("Undo"), self._deletions.undo)

    def _look_again(self, photos: tuple[Photo, ...]) -> None:
        self.listing_wanted.emit(min(photo.uploaded_at for photo in photos))

    def _on_refused(self, refusal: Refusal) -> None:
        error = refusal.error
        self.refused.emit(
            ClouderyError(
                tr("%n photo(s) (is|are) not deleted.", "", len(refusal.photos)),
                f"{error.title} {error.detail}".strip(),
                error.advice,
                reference=error.reference,
            )
        )

    def _on_waits(self, _error: ClouderyError) -> None:
        self.noted.emit(tr("Deleted photos go from the cloud as soon as it can be reached."))
