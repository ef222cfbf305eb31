"""A thumbnail as a file of its own, quick to read again with `thumbnail`."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from cloudery_desktop.imaging.thumbnail import Thumbnail

_QUALITY = 90


def packed(made: Thumbnail) -> bytes:
    """A JPEG; a WebP where something is transparent."""
    stream = io.BytesIO()
    picture = Image.frombytes("RGBA", (made.width, made.height), made.rgba)
    if made.rgba[3::4].count(0xFF) == made.width * made.height:
        picture.convert("RGB").save(stream, "JPEG", quality=_QUALITY)
    else:
        picture.save(stream, "WEBP", quality=_QUALITY, method=2)
    return stream.getvalue()
