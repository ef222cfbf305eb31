"""A small copy of a photo to be stored beside it: WebP, without any metadata."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import (
    Image,
    WebPImagePlugin,  # noqa: F401  # or Pillow imports all its plugins to find it
)

from cloudery_desktop.imaging.thumbnail import thumbnail

if TYPE_CHECKING:
    from pathlib import Path

EDGE_PIXELS = 512  # of the longer side: a large tile on a screen of fine pixels
_BYTES = 40 * 1024  # aimed at
_QUALITIES = (75, 60, 40, 15)
_OPAQUE = (255, 255)


def small_copy(path: Path) -> bytes:
    """The photo upright in sRGB, in some 5 to 40 KB.

    Raises `UnreadableFile`, `NotAPhoto`, `DamagedPhoto` or `NoPreview`.
    """
    made = thumbnail(path, EDGE_PIXELS)
    image = Image.frombytes("RGBA", (made.width, made.height), made.rgba)
    if image.getchannel("A").getextrema() == _OPAQUE:
        image = image.convert("RGB")
    content = b""
    for quality in _QUALITIES:
        stream = io.BytesIO()
        image.save(stream, "WEBP", quality=quality, method=2)
        content = stream.getvalue()
        if len(content) <= _BYTES:
            break
    return content
