"""Which photos are up already, or on their way, by the SHA-256 of the file on the person's disk."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from cloudery_desktop.errors import Cancelled

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

_PAGE, _PAGE_OF_NEW_ONES = 1000, 100  # rows
_AGAIN_SECONDS = 30.0  # what other devices, or another program here, have added since


class Contents:
    """The contents of all photos of this person. Thread-safe.

    The table is listed before the first question is answered, and looked at for new rows now and
    then. Some 150 bytes a photo are kept; a row is read again before it is called the same.
    """

    def __init__(self) -> None:
        self._listing = threading.Lock()
        self._lock = threading.Lock()
        self._up: dict[bytes, int] = {}  # SHA-256 -> the row's sort key
        self._claims: dict[bytes, str] = {}  # SHA-256 -> the upload on its way
        self._newest = -1
        self._listed_at = float("-inf")
        self._is_ending = False

    def claim(self, sha256: str, upload_id: str, service: PhotoService) -> Photo | str | None:
        """None: there is no such photo, and this upload is the one that brings it.

        Otherwise the photo that is up, or the id of the upload that is on its way. May list the
        table. Raises ServiceError, or Cancelled once the program ends.
        """
        self.look_for_new_ones(service)
        content = bytes.fromhex(sha256)
        while True:
            with self._lock:
                slot = self._up.get(content)
                claimed_by = self._claims.get(content, upload_id)
                if claimed_by != upload_id:
                    return claimed_by
                if slot is None:
                    self._claims[content] = upload_id
                    return None
            photo = service.find_photo(slot)
            if photo is not None and content.hex() in (photo.sha256, photo.source_sha256):
                # Its own, by an attempt whose end was not written down any more.
                return None if photo.image_id == upload_id else photo
            with self._lock:
                if self._up.get(content) == slot:
                    del self._up[content]  # deleted meanwhile

    def release(self, sha256: str, upload_id: str) -> None:
        """The upload will not bring it, or is over."""
        content = bytes.fromhex(sha256)
        with self._lock:
            if self._claims.get(content) == upload_id:
                del self._claims[content]

    def add(self, photo: Photo) -> None:
        """A photo that is up."""
        for sha256 in (photo.sha256, photo.source_sha256):
            if sha256 and (content := _content(sha256)):
                with self._lock:  # of two, the newest: an older one may be about to be deleted
                    self._up[content] = max(self._up.get(content, 0), photo.uploaded_at)

    def look_for_new_ones(self, service: PhotoService) -> None:
        """List the table, if that was not done lately. Raises ServiceError, Cancelled."""
        with self._listing:
            if time.monotonic() - self._listed_at < _AGAIN_SECONDS:
                return
            newest, cursor = self._newest, None
            limit = _PAGE if newest < 0 else _PAGE_OF_NEW_ONES
            while True:
                if self._is_ending:
                    raise Cancelled
                page = service.list_photos(limit=limit, cursor=cursor)
                for photo in page.photos:
                    self.add(photo)
                    newest = max(newest, photo.uploaded_at)
                cursor = page.cursor
                if cursor is None or cursor <= self._newest:
                    break
            self._newest = newest
            self._listed_at = time.monotonic()

    def end(self) -> None:
        """The program ends: nobody waits any more for a long table to be listed."""
        self._is_ending = True


def _content(sha256: str) -> bytes | None:
    """None for what is no digest: another client may have written anything."""
    try:
        return bytes.fromhex(sha256)
    except ValueError:
        return None
