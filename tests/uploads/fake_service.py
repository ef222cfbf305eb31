"""A PhotoService in memory whose objects lie in the tests' own server."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections import defaultdict, deque
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from cloudery_desktop.photo import (
    PENDING,
    Arrival,
    Photo,
    PhotoPage,
    PresignedPost,
    UploadTicket,
)
from cloudery_desktop.service.errors import NotArrived, ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudery_desktop.photo import UploadRequest
    from cloudery_desktop.service.photos import PhotoService
    from tests.uploads.misbehaving_server import Server

OFFLINE = ServiceError("The cloud cannot be reached.", retryable=True)
OFFLINE.network = True
BUSY = ServiceError("The cloud is busy at the moment.", retryable=True)
_LOOKS = ("find", "list", "reach", "answers")
DENIED = ServiceError("AWS does not allow this.", advice="Ask the owner.")


def thumb_key(photo: Photo) -> str:
    return f"uploads/{photo.image_id}.thumb.webp"


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
        self.looks: list[str] = []  # the calls that change nothing
        self.distance: float | None = None  # in seconds
        self.is_silent = False
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
                there = self.rows[request.image_id] = self._row(request, there)
        self._end("request")
        if not there.status:
            return UploadTicket(there, None, self._verify_by)
        digest = base64.b64encode(bytes.fromhex(request.sha256)).decode()
        fields = (
            ("key", there.s3_key),
            ("Content-Type", request.mime_type),
            ("x-amz-checksum-sha256", digest),
            ("policy", "e30="),
        )
        return UploadTicket(there, PresignedPost(self.url, fields), self._verify_by)

    def confirm_upload(self, photo: Photo, md5: str | None = None) -> Arrival:
        self._begin("confirm")
        stored = self._server.objects.get(photo.s3_key)
        if stored is None:
            raise NotArrived("The photo has not arrived in the bucket.", retryable=True)
        announced = md5 if self._verify_by == "md5" else photo.sha256
        kept = hashlib.new(self._verify_by, stored).hexdigest()
        if kept != announced:
            raise NotArrived("What arrived is not the photo that was sent.", retryable=True)
        with self._lock:
            confirmed = self.rows[photo.image_id] = replace(photo, status="")
        self._end("confirm")
        return Arrival(confirmed, f"{self._verify_by}:{kept}")

    def discard_upload(self, photo: Photo) -> Photo | None:
        self._begin("discard")
        with self._lock:
            there = self.rows.get(photo.image_id)
            if there is None or there.status:
                self.rows.pop(photo.image_id, None)
                self._server.objects.pop((there or photo).s3_key, None)
                there = None
        self._end("discard")
        return there

    def request_thumbnail(self, photo: Photo) -> PresignedPost:
        self._begin("request_thumbnail")
        fields = (("key", thumb_key(photo)), ("Content-Type", "image/webp"), ("policy", "e30="))
        return PresignedPost(self.url, fields)

    def confirm_thumbnail(self, photo: Photo) -> Photo | None:
        self._begin("confirm_thumbnail")
        with self._lock:
            there = self.rows.get(photo.image_id)
            if there is None:
                self._server.objects.pop(thumb_key(photo), None)
                return None
            named = self.rows[photo.image_id] = replace(there, thumb_key=thumb_key(photo))
        return named

    def find_photo(self, uploaded_at: int) -> Photo | None:
        self._begin("find")
        return next((photo for photo in self._up() if photo.uploaded_at == uploaded_at), None)

    def form_url(self) -> str:
        return self.url

    def reach(self) -> float | None:
        self._begin("reach")
        return self.distance

    def answers(self) -> bool:
        self._begin("answers")
        return not self.is_silent

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        self._begin("list")
        up = [photo for photo in self._up() if cursor is None or photo.uploaded_at < cursor]
        page = tuple(up[:limit])
        return PhotoPage(page, page[-1].uploaded_at if len(up) > limit else None)

    def delete_photos(self, photos: Sequence[Photo]) -> None:
        self._begin("delete")
        for photo in photos:
            self.rows.pop(photo.image_id, None)
            self._server.objects.pop(photo.s3_key, None)
        self._end("delete")

    def add(self, photo: Photo) -> Photo:
        """A photo that another device has brought up."""
        self.rows[photo.image_id] = photo
        self._server.objects[photo.s3_key] = b""
        return photo

    def _up(self) -> list[Photo]:
        """All that are up, the newest first."""
        with self._lock:
            rows = list(self.rows.values())
        up = [p for p in rows if not p.status and p.s3_key in self._server.objects]
        return sorted(up, key=lambda photo: -photo.uploaded_at)

    @property
    def up(self) -> list[Photo]:
        return self._up()

    @property
    def pending(self) -> list[Photo]:
        return [photo for photo in self.rows.values() if photo.status]

    def _row(self, request: UploadRequest, there: Photo | None) -> Photo:
        key = f"uploads/{request.image_id}{request.extension}"
        return Photo(
            user_id="me",
            uploaded_at=there.uploaded_at if there else request.requested_at + self.bumped_by,
            image_id=request.image_id,
            s3_key=key,
            mime_type=request.mime_type,
            url=f"{self.url}/{key}",
            status=PENDING,
            sha256=request.sha256,
            source_sha256=request.source_sha256,
            size_bytes=request.size_bytes,
        )

    def _begin(self, verb: str) -> None:
        with self._lock:
            (self.looks if verb in _LOOKS else self.calls).append(verb)
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
