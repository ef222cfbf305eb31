"""A thumbnail of a photo wherever it is: on this disk or behind its link. No Qt."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from cloudery_desktop.library.fetch import Fetcher

if TYPE_CHECKING:
    from collections.abc import Callable

_IN_MEMORY_BYTES = 32 * 1024 * 1024  # a larger photo waits on the disk


class ThumbnailSource:
    """Makes thumbnails. One per thread."""

    def __init__(self, edge: int, cancelled: Callable[[], bool]) -> None:
        self._edge = edge
        self._fetcher = Fetcher(cancelled)

    def close(self) -> None:
        self._fetcher.close()

    def thumbnail(self, source: Path | str) -> Thumbnail:
        """Of a file, or of the photo behind a link. Raises ClouderyError, or Cancelled."""
        if isinstance(source, Path):
            return thumbnail(source, self._edge)
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES) as spooled:
            photo = cast("BinaryIO", spooled)
            self._fetcher.get(source, photo)
            photo.seek(0)
            return thumbnail(photo, self._edge)
