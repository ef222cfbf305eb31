"""A thumbnail of a photo wherever it is: on this disk or behind its link."""

from __future__ import annotations

import io
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.embedded import HEAD_BYTES, embedded_thumbnail
from cloudery_desktop.imaging.packed import packed
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from cloudery_desktop.library.fetch import Fetcher
from cloudery_desktop.library.spool import new_spool, spooling
from cloudery_desktop.library.thumbnail_cache import Kept, ThumbnailCache

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

_MOST_STORED_BYTES = 1024 * 1024  # of a small picture: one that is larger is none


@dataclass(frozen=True, slots=True)
class Picture:
    """What was found. `is_embedded`: the camera's own small one, which may be too small for a
    tile. `head` is what was fetched of the photo itself. No thumbnail: it is not there."""

    thumbnail: Thumbnail | None
    is_embedded: bool = False
    head: bytes = field(default=b"", repr=False)


class ThumbnailSource:
    """Finds or makes thumbnails. One per thread; the cache and `decoding` may be shared.

    `decoding` is held while a picture is decoded, which takes much memory and most of a processor.
    """

    def __init__(
        self,
        edge: int,
        cancelled: Callable[[], bool],
        cache: ThumbnailCache | None = None,
        decoding: AbstractContextManager[object] | None = None,
    ) -> None:
        self._edge = edge
        self._cancelled = cancelled
        self._cache = cache
        self._decoding = decoding or nullcontext()
        self._fetcher = Fetcher(cancelled)

    def close(self) -> None:
        self._fetcher.close()

    def of_file(self, path: Path) -> Picture:
        """Of a file on this disk. Raises ClouderyError."""
        return Picture(self._decoded(path))

    def small(self, link: str, stored: str) -> Picture:
        """The one `stored` beside the photo, or else the one inside it.

        Raises ClouderyError, or Cancelled.
        """
        made = self._stored(stored) if stored else None
        if made is not None:
            return self._keep(link, Picture(made))
        begun = io.BytesIO()
        self._fetcher.get(link, begun, first=HEAD_BYTES)
        head = begun.getvalue()
        if len(head) < HEAD_BYTES:  # that was all of it
            return self._keep(link, Picture(self._of_all(head)))
        with self._decoding:
            made = embedded_thumbnail(head, self._edge)
        return self._keep(link, Picture(made, is_embedded=made is not None, head=head))

    def whole(self, link: str, head: bytes = b"") -> Picture:
        """Of all of the photo behind a link, which begins with `head`.

        Raises ClouderyError, or Cancelled.
        """
        with new_spool() as photo:
            with spooling():
                photo.write(head)
                if head:
                    self._fetcher.get_rest(link, photo)
                else:
                    self._fetcher.get(link, photo)
            photo.seek(0)
            return self._keep(link, Picture(self._decoded(photo)))

    def _of_all(self, photo: bytes) -> Thumbnail:
        """Of a damaged one what the camera put inside, which there will be no better one than."""
        try:
            return self._decoded(io.BytesIO(photo))
        except ClouderyError:
            with self._decoding:
                inside = embedded_thumbnail(photo, self._edge)
            if inside is None:
                raise
            return inside

    def _stored(self, stored: str) -> Thumbnail | None:
        """None where there is no such object, or it is none that can be shown."""
        small = io.BytesIO()
        try:
            self._fetcher.get(stored, small, most=_MOST_STORED_BYTES)
        except ClouderyError as error:
            if error.retryable:  # so would be the photo's own
                raise
            return None
        return self._made_of(small.getvalue())

    def _made_of(self, data: bytes) -> Thumbnail | None:
        try:
            return self._decoded(io.BytesIO(data))
        except ClouderyError:
            return None

    def _decoded(self, photo: Path | BinaryIO) -> Thumbnail:
        with self._decoding:
            return thumbnail(photo, self._edge)

    def _keep(self, link: str, picture: Picture) -> Picture:
        if self._cache is not None and picture.thumbnail is not None:
            self._cache.write(link, Kept(packed(picture.thumbnail), picture.is_embedded))
        return picture
