"""What the tiles of the grid show of photos, also of those that have just arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.photo import is_outdated

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.lifecycle import Upload


class TileImages:
    """Thumbnails of photos, or of the files that they were a moment ago."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        self._thumbnails = thumbnails
        # Of photos that arrived just now, by imageId: the file, and which image of it is theirs.
        self._landed: dict[str, tuple[Path, int]] = {}

    def of(self, photo: Photo) -> QImage | None:
        """Its thumbnail, if there is one yet; of one that has just arrived, that of its file."""
        # Its small picture is stored in a moment; the photo itself would be fetched, whole.
        arrived = self._image_it_came_with(photo)
        if arrived is not None and not photo.thumb_url:
            return arrived
        image = self._thumbnails.get(photo)
        if image is not None:
            self._landed.pop(photo.image_id, None)
        return image or arrived

    def carry_over(self, old: Photo, new: Photo) -> None:
        """The same photo has another link."""
        self._thumbnails.carry_over(old.url, new.url)

    def reason(self, photo: Photo) -> str:
        """Why there is no thumbnail of it; "" while there may be one."""
        # Of an outdated link nothing is wrong with the photo: it waits for the listing.
        return "" if is_outdated(photo.url) else self._thumbnails.reason(photo.url)

    def land(self, upload: Upload) -> None:
        """Its photo is listed: from now on that one is shown."""
        image = self._thumbnails.in_memory(upload.path)
        if image is not None and upload.has_its_file():
            self._landed[upload.upload_id] = (upload.path, image.cacheKey())

    def _image_it_came_with(self, photo: Photo) -> QImage | None:
        """Only while it is in memory: made anew, it could be of another file by that name."""
        if photo.image_id not in self._landed:
            return None
        file, key = self._landed[photo.image_id]
        image = self._thumbnails.in_memory(file)
        if image is not None and image.cacheKey() == key:
            return image
        del self._landed[photo.image_id]
        return None
