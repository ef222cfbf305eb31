"""A PhotoService in memory whose objects lie in the tests' own server."""

from __future__ import annotations

import hashlib
import threading
from collections import defaultdict, deque
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from cloudery_desktop.photo import PENDING, Photo, PhotoPage, PresignedPost, UploadTicket
from cloudery_desktop.service.errors import NotArrived, ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudery_desktop.photo import UploadRequest
    from cloudery_desktop.service.photos import PhotoService
    from tests.uploads.misbehaving_server import Server

OFFLINE = ServiceError("The cloud cannot be reached.", retryable=True)
OFFLINE.network = True
BUSY = ServiceError("The cloud is busy at the moment.", retryable=True)
DENIED = ServiceError("AWS does not allow this.", advice="Ask the owner.")


class FakeService:
    """`faults[verb]` are raised by the next calls of it, None for a call that goes well.

    `lost[verb]`: after the work is done. `during[verb]` is called in the midst of each call.
    """

    def __init__(self, server: Server, verify_by: Literal["sha256", "md5"] = "sha256") -> None:
        self._server = server
        self._verify_by = verify_by
        self._lock = threading.Lock()
        self.bumped_by = 0  # milliseconds: another photo has the wished one
        self.url = server.url
        self.rows: dict[str, Photo] = {}
        self.calls: list[str] = []
        self.requests: list[UploadRequest] = []
        self.faults: dict[str, deque[Exception | None]] = defaultdict(deque)
        self.lost: dict[str, deque[Exception | None]] = defaultdict(deque)
        self.during: dict[str, Callable[[], object]] = {}

    def request_upload(self, request: UploadRequest) -> UploadTicket:
        self._begin("request")
        with self._lock:
            self.requests.append(request)
            there = self.rows.get(request.image_id)
            if there is None or there.status:
                there = self.rows[request.image_id] = self._row(request)
        self._end("request")
        if not there.status:
            return UploadTicket(there, None, self._verify_by)
        fields = (("key", there.s3_key), ("Content-Type", request.mime_type), ("policy", "e30="))
        return UploadTicket(there, PresignedPost(self.url, fields), self._verify_by)

    def confirm_upload(self, photo: Photo, md5: str | None = None) -> Photo:
        self._begin("confirm")
        stored = self._server.objects.get(photo.s3_key)
        if stored is None:
            raise NotArrived("The photo has not arrived in the bucket.", retryable=True)
        same = hashlib.sha256(stored).hexdigest() == photo.sha256
        if self._verify_by == "md5":
            same = hashlib.md5(stored).hexdigest() == md5
        if not same:
            raise NotArrived("What arrived is not the photo that was sent.", retryable=True)
        with self._lock:
            confirmed = self.rows[photo.image_id] = replace(photo, status="")
        self._end("confirm")
        return confirmed

    def discard_upload(self, photo: Photo) -> None:
        self._begin("discard")
        with self._lock:
            there = self.rows.get(photo.image_id)
            if there is not None and there.status:
                del self.rows[photo.image_id]
                self._server.objects.pop(photo.s3_key, None)
        self._end("discard")

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        up = [photo for photo in self.rows.values() if not photo.status]
        return PhotoPage(tuple(sorted(up, key=lambda photo: -photo.uploaded_at)))

    def delete_photos(self, photos: Sequence[Photo]) -> None:
        for photo in photos:
            self.rows.pop(photo.image_id, None)

    @property
    def pending(self) -> list[Photo]:
        return [photo for photo in self.rows.values() if photo.status]

    def _row(self, request: UploadRequest) -> Photo:
        key = f"uploads/{request.image_id}{request.extension}"
        return Photo(
            user_id="me",
            uploaded_at=request.requested_at + self.bumped_by,
            image_id=request.image_id,
            s3_key=key,
            mime_type=request.mime_type,
            url=f"{self.url}/{key}",
            status=PENDING,
            sha256=request.sha256,
            size_bytes=request.size_bytes,
        )

    def _begin(self, verb: str) -> None:
        with self._lock:
            self.calls.append(verb)
            fault = self.faults[verb].popleft() if self.faults[verb] else None
        if verb in self.during:
            self.during[verb]()
        if fault is not None:
            raise fault

    def _end(self, verb: str) -> None:
        if self.lost[verb] and (fault := self.lost[verb].popleft()) is not None:
            raise fault


if TYPE_CHECKING:
    _is_a_service: type[PhotoService] = FakeService
