"""The small picture that a camera puts into a JPEG's first bytes, beside what it says of it."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import ExifTags, Image

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.formats import FORMATS
from cloudery_desktop.imaging.pillow import open_image, orientation_of, pillow_errors
from cloudery_desktop.imaging.thumbnail import Thumbnail, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD_BYTES = 64 * 1024  # a segment is no longer, and that of EXIF is the first or the second

_JPEG = next(accepted for accepted in FORMATS if accepted.name == "JPEG")
_EXIF, _PROFILE = b"Exif\0\0", b"ICC_PROFILE\0"
_APP1, _APP2, _SCAN = 0xE1, 0xE2, 0xDA
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # each tells the photo's size
_MOST_PIXELS = 4_000_000  # of a picture in 64 KB: what says more is no thumbnail
_LEAST_PIXELS = 32  # of the shorter side
_SAME_SHAPE = 0.02  # the sides of a small picture are whole pixels
# So much of it must be the photo; of less, it is one of before the photo was turned or cut.
_LEAST_SHARE = 0.6


@dataclass(slots=True)
class _Head:
    """What the segments say. `size`: of the photo as stored, in pixels."""

    exif: bytes = b""
    profile: bytes = b""
    size: tuple[int, int] | None = None


def embedded_thumbnail(head: bytes, edge: int) -> Thumbnail | None:
    """The thumbnail inside a photo that begins with `head` (its first `HEAD_BYTES` will do).

    Upright in sRGB, in the photo's own shape, its longer side at most `edge` pixels, never
    enlarged. None when there is none, or none that can be trusted: damage is no error.
    """
    if not head.startswith(b"\xff\xd8\xff"):
        return None
    told = _read(head)
    try:
        with pillow_errors():
            return _thumbnail(told, edge) if told.exif else None
    except (ClouderyError, OSError):
        return None


def _read(head: bytes) -> _Head:
    told = _Head()
    for marker, data in _segments(head):
        if marker == _APP1 and data.startswith(_EXIF) and not told.exif:
            told.exif = data
        elif marker == _APP2 and data.startswith(_PROFILE):
            told.profile += data[len(_PROFILE) + 2 :]
        elif marker in _FRAMES and len(data) >= 5:
            height, width = struct.unpack(">HH", data[1:5])
            told.size = width, height
    return told


def _segments(head: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and content of each segment before the pixels that lies in `head` whole."""
    at = 2
    while at + 4 <= len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        length = int.from_bytes(head[at + 2 : at + 4], "big")
        if marker == _SCAN or length < 2 or at + 2 + length > len(head):
            return
        yield marker, head[at + 4 : at + 2 + length]
        at += 2 + length


def _thumbnail(told: _Head, edge: int) -> Thumbnail | None:
    exif = Image.Exif()
    exif.load(told.exif)
    small = exif.get_ifd(ExifTags.IFD.IFD1)
    start = small.get(ExifTags.Base.JpegIFOffset)
    length = small.get(ExifTags.Base.JpegIFByteCount)
    if not isinstance(start, int) or not isinstance(length, int) or start <= 0 or length <= 0:
        return None
    data = told.exif[len(_EXIF) + start :][:length]
    if not data.startswith(b"\xff\xd8\xff"):
        return None
    with open_image(io.BytesIO(data), _JPEG) as image:
        if image.width * image.height > _MOST_PIXELS:
            return None
        box = _without_bars(image.size, told.size or _announced(exif))
        if box is None or min(box[2] - box[0], box[3] - box[1]) < _LEAST_PIXELS:
            return None
        image.load()
        picture = image.crop(box)
        profile = told.profile or image.info.get("icc_profile")
    if max(picture.size) > edge:
        picture.thumbnail((edge, edge), Image.Resampling.BICUBIC)
    return shown(picture, profile, orientation_of(exif))


def _announced(exif: Image.Exif) -> tuple[int, int] | None:
    """The photo's size as EXIF has it, for a frame header beyond the first bytes."""
    facts = exif.get_ifd(ExifTags.IFD.Exif)
    width = facts.get(ExifTags.Base.ExifImageWidth)
    height = facts.get(ExifTags.Base.ExifImageHeight)
    if isinstance(width, int) and isinstance(height, int) and width > 0 and height > 0:
        return width, height
    return None


def _without_bars(
    size: tuple[int, int], photo: tuple[int, int] | None
) -> tuple[int, int, int, int] | None:
    """The part of a small picture that is the photo; None: it is not this photo's.

    Many cameras put a photo of any shape into 4:3, with bars above and below or left and right.
    """
    width, height = size
    if photo is None or 0 in photo or 0 in size:
        return 0, 0, width, height
    shape = photo[0] / photo[1]
    share = shape * height / width
    if abs(share - 1) <= _SAME_SHAPE:
        return 0, 0, width, height
    if min(share, 1 / share) < _LEAST_SHARE:
        return None
    # Two pixels less: the compression blurs a bar into what is beside it.
    if share > 1:
        kept = min(height, max(1, int(width / shape) - 2))
        top = (height - kept) // 2
        return 0, top, width, top + kept
    kept = min(width, max(1, int(height * shape) - 2))
    left = (width - kept) // 2
    return left, 0, left + kept, height
