"""A PhotoService in memory that answers at once; its forms go to a server that takes any."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cloudery_desktop.photo import (
    PENDING,
    Arrival,
    Photo,
    PhotoPage,
    PresignedPost,
    UploadTicket,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.photo import UploadRequest


class SinkService:
    """See PhotoService for the verbs. It keeps nothing and believes everything."""

    def __init__(self, url: str) -> None:
        self._url = url

    def request_upload(self, request: UploadRequest) -> UploadTicket:
        key = f"uploads/{request.image_id}{request.extension}"
        photo = Photo(
            user_id="me",
            uploaded_at=request.requested_at,
            image_id=request.image_id,
            s3_key=key,
            mime_type=request.mime_type,
            url=f"{self._url}/{key}",
            status=PENDING,
            sha256=request.sha256,
            size_bytes=request.size_bytes,
        )
        fields = (("key", key), ("Content-Type", request.mime_type))
        return UploadTicket(photo, PresignedPost(self._url, fields))

    def confirm_upload(self, photo: Photo, md5: str | None = None) -> Arrival:
        return Arrival(replace(photo, status=""), f"sha256:{photo.sha256}")

    def discard_upload(self, photo: Photo) -> Photo | None:
        return None

    def request_thumbnail(self, photo: Photo) -> PresignedPost:
        return PresignedPost(self._url, (("key", f"{photo.s3_key}.webp"),))

    def confirm_thumbnail(self, photo: Photo) -> Photo | None:
        return photo

    def find_photo(self, uploaded_at: int) -> Photo | None:
        return None

    def form_url(self) -> str:
        return self._url

    def reach(self) -> float | None:
        return None

    def answers(self) -> bool:
        return True

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        return PhotoPage(())

    def delete_photos(self, photos: Sequence[Photo]) -> None:
        pass
