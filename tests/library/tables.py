"""Tables in memory, listed as the service lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from cloudery_desktop.photo import Photo, PhotoPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.service.photos import PhotoService


def a_row(uploaded_at: int, **facts: Any) -> Photo:
    """The row of a photo, and its link."""
    s3_key = f"uploads/id{uploaded_at}.jpg"
    facts = {"url": f"https://photos.example/{s3_key}", "file_name": "beach.jpg", **facts}
    return Photo("me", uploaded_at, f"id{uploaded_at}", s3_key, "image/jpeg", **facts)


class SmallPages:
    """A table whose pages hold three rows. `before_page` is called before each, and may raise."""

    def __init__(self) -> None:
        self.rows: dict[int, Photo] = {}
        self.before_page: Callable[[], object] = lambda: None

    @property
    def service(self) -> PhotoService:
        return cast("PhotoService", self)

    def put(self, *photos: Photo) -> None:
        self.rows.update({photo.uploaded_at: photo for photo in photos})

    def in_order(self) -> list[Photo]:
        return [self.rows[key] for key in sorted(self.rows, reverse=True)]

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        self.before_page()
        older = [row for row in self.in_order() if cursor is None or row.uploaded_at < cursor]
        page = older[: min(limit, 3)]
        more = len(older) > len(page)
        return PhotoPage(tuple(page), page[-1].uploaded_at if more else None)
