"""What is held up by an access key that is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cloudery_desktop.errors import Remedy
from cloudery_desktop.uploads.answers import was_refused
from cloudery_desktop.uploads.lifecycle import State

if TYPE_CHECKING:
    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.library.catalogue import Catalogue
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager


class Refusals(QObject):
    """Follows uploads and listing: what failed because of the key goes on once one is taken.

    Until then, what failed for want of one waits with the others for what else is in the way.

    Where an upload is refused, the table is looked at: if that is refused, too, the window tells
    what helps, and not every row for itself.
    """

    def __init__(self, manager: UploadManager, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._manager = manager
        self._catalogue = catalogue
        self._is_refused = True  # until the first listing: so it may have been the last time
        self._waits = False  # whether what failed was told to, since the last refusal
        manager.changed.connect(self._on_changed)
        catalogue.failed.connect(self._on_failed)
        catalogue.complete.connect(self._on_complete)
        manager.restored.connect(self._on_restored)

    def _on_changed(self, uploads: tuple[Upload, ...]) -> None:
        if self._is_refused:
            return
        for upload in uploads:
            if upload.state is State.FAILED and was_refused(upload.trouble.code):
                self._catalogue.refresh(upload.requested_at)
                return

    def _on_failed(self, error: ClouderyError) -> None:
        if error.remedy is Remedy.KEY:
            self._is_refused, self._waits = True, False
        elif self._is_refused and not self._waits:  # there is a key: that is no longer the reason
            self._waits = True
            self._manager.go_on_with_key()

    def _on_complete(self) -> None:
        if self._is_refused:
            self._is_refused = False
            self._manager.go_on_with_key()

    def _on_restored(self) -> None:
        # The listing was the faster one: then there was nothing to go on.
        if not self._is_refused or self._waits:
            self._manager.go_on_with_key()
