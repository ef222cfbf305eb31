"""What is known of a photo's file before the cloud is asked for anything."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.digest import cleaned_digest, digest
from cloudery_desktop.imaging.errors import UnreadableFile, os_errors
from cloudery_desktop.language import tr
from cloudery_desktop.photo import PENDING, Photo, UploadRequest
from cloudery_desktop.uploads.witness import FileChanged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.imaging.metadata import PhotoFacts
    from cloudery_desktop.imaging.privacy.cleaning import Cleaning
    from cloudery_desktop.uploads.lifecycle import Upload


@dataclass(frozen=True, slots=True)
class Prepared:
    """`upload` with what was found, what is to be asked for, and what is removed on the way."""

    upload: Upload
    request: UploadRequest
    cleaning: Cleaning

    @property
    def row(self) -> Photo:
        """The row that is about to be asked for, as far as it is known before."""
        return Photo(
            user_id="",
            uploaded_at=self.request.requested_at,
            image_id=self.request.image_id,
            s3_key="",
            mime_type=self.request.mime_type,
            url="",
            status=PENDING,
        )


class RequestClock:
    """Milliseconds since the epoch, never the same twice: two rows may not share a sort key."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def __call__(self) -> int:
        with self._lock:
            self._last = max(time.time_ns() // 1_000_000, self._last + 1)
            return self._last


_requested_now = RequestClock()


def prepare(upload: Upload, is_ended: Callable[[], bool]) -> Prepared:
    """Read the file. Digests that are known of it already are not made again.

    Raises NotAPhoto, DamagedPhoto, UnreadableFile, CannotClean or FileChanged; Cancelled once
    it `is_ended`.
    """
    path = upload.path
    size_bytes, mtime_ns = before = _size_and_time(path)
    if upload.mtime_ns and before != (upload.size_bytes, upload.mtime_ns):
        raise FileChanged
    # Before it is read: a large photo keeps its place before the small one that comes next.
    requested_at = upload.requested_at or _requested_now()
    # Pillow is slow to import.
    from cloudery_desktop.imaging.metadata import inspect
    from cloudery_desktop.imaging.privacy.cleaning import cleaning_of

    facts = inspect(path)
    cleaning = cleaning_of(path, upload.privacy)
    removed, sent_sha256 = "", ""
    if cleaning.patches:
        removed = upload.privacy
        sent_sha256 = upload.sent_sha256 or cleaned_digest(cleaning, is_ended)
    sha256 = upload.sha256 or digest(path, is_ended)
    if _size_and_time(path) != before:
        raise FileChanged  # what was found to be removed is another file's
    found = replace(
        upload,
        size_bytes=size_bytes,
        mtime_ns=mtime_ns,
        requested_at=requested_at,
        sha256=sha256,
        removed=removed,
        sent_sha256=sent_sha256,
    )
    return Prepared(found, _request(found, facts), cleaning)


def as_asked_for(upload: Upload, row: Photo) -> Upload:
    """What is known of its file by the row, where that cannot be read."""
    is_cleaned = bool(row.source_sha256)
    return replace(
        upload,
        size_bytes=row.size_bytes or 0,
        sha256=row.source_sha256 or row.sha256 or "",
        sent_sha256=(row.sha256 or "") if is_cleaned else "",
        removed=upload.privacy if is_cleaned else "",
    )


def gone_with_its_folder(path: Path) -> UnreadableFile | None:
    """What is wrong where that is more than one file; None: the folder is there."""
    with suppress(OSError):
        if path.parent.exists():
            return None
    return UnreadableFile(
        tr("The folder of this photo is not there."),
        tr("Its drive may not be connected."),
        tr("Connect it, then retry."),
        retryable=True,
    )


def _size_and_time(path: Path) -> tuple[int, int]:
    with os_errors():
        status = path.stat()
    return status.st_size, status.st_mtime_ns


def _request(upload: Upload, facts: PhotoFacts) -> UploadRequest:
    photo = upload.photo
    key = photo.s3_key if photo else ""
    has_other_bytes = upload.object_sha256 != upload.sha256
    return UploadRequest(
        image_id=upload.upload_id,
        # Where the row went the first time, if another photo had the wished millisecond.
        requested_at=photo.uploaded_at if photo else upload.requested_at,
        file_name=upload.name,
        mime_type=facts.format.mime_type,
        # Its key stays, whatever the file is by now: nothing that has arrived is forgotten.
        extension=PurePosixPath(key).suffix if key else facts.format.extension,
        size_bytes=upload.size_bytes,
        sha256=upload.object_sha256,
        source_sha256=upload.sha256 if has_other_bytes else None,
        width=facts.width,
        height=facts.height,
        taken_at=facts.taken_at,
        camera=(facts.camera or None) if upload.privacy != "all" else None,
    )
