"""A small picture of a photo, ready to be shown."""

from __future__ import annotations

import io
import os
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from PIL import Image, ImageCms

from cloudery_desktop.imaging.errors import TooLargeToPreview, open_file, os_errors
from cloudery_desktop.imaging.metadata import recognise
from cloudery_desktop.imaging.pillow import (
    DAMAGE,
    exif_of,
    open_image,
    orientation_of,
    pillow_errors,
    too_large_to_open,
)
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from PIL.ImageFile import ImageFile

_MOST_OPENED_WHOLE = 64 * 1024 * 1024  # bytes
MOST_PIXELS = 100_000_000  # decoded at once; 4 bytes each, fewer pixels where it takes more
_BAND_PIXELS = 4_000_000
# A JPEG decoded at a fraction of its size is averaged well: it needs little to be resized from.
_DRAFT = 1.25

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

_PIECE = 4 * 1024 * 1024  # bytes of a file, decoded at once


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """`rgba` holds 4 bytes a pixel (RGBA8888, alpha not premultiplied), rows of width * 4."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


def thumbnail(source: Path | BinaryIO, edge: int) -> Thumbnail:
    """The first frame upright in sRGB, its longer side at most `edge` pixels, never enlarged.

    Raises `UnreadableFile`, `NotAPhoto`, `DamagedPhoto` or `NoPreview`.
    """
    with os_errors(), _opened(source) as stream:
        accepted = recognise(stream)
        if too_large_to_open(accepted, stream.seek(0, os.SEEK_END), _MOST_OPENED_WHOLE):
            raise TooLargeToPreview(tr("The photo's file is too large to preview."))
        with pillow_errors(), open_image(stream, accepted) as image:
            target = _fit(image.size, edge)
            small = _shrunk(image, target, MOST_PIXELS * 4 // accepted.pixel_bytes)
            # After decoding: a TIFF is upright by then, and says so.
            return shown(small, image.info.get("icc_profile"), orientation_of(exif_of(image)))


def shown(image: Image.Image, profile: bytes | None, orientation: int) -> Thumbnail:
    """A decoded image of this profile and EXIF orientation as it is looked at."""
    turn = _TURNS.get(orientation)
    picture = _srgb(image, profile)
    if turn is not None:
        picture = picture.transpose(turn)
    return Thumbnail(picture.width, picture.height, picture.tobytes())


def _opened(source: Path | BinaryIO) -> AbstractContextManager[BinaryIO]:
    return open_file(source) if isinstance(source, Path) else nullcontext(source)


def _fit(size: tuple[int, int], edge: int) -> tuple[int, int]:
    scale = min(1.0, edge / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _shrunk(image: ImageFile, target: tuple[int, int], most_pixels: int) -> Image.Image:
    """Decoded at a fraction of the size where the format can, then resized to `target`."""
    width, height = image.size
    image.draft(None, (round(_DRAFT * target[0]), round(_DRAFT * target[1])))
    # A progressive JPEG is held in memory at full size, however little of it is decoded.
    decoded = width * height if "progressive" in image.info else image.width * image.height
    if decoded > most_pixels:
        raise TooLargeToPreview(
            tr("This photo is too large for a preview."),
            tr(
                "It has %n million pixels ({width} × {height}).",
                "",
                width * height // 1_000_000,
                width=width,
                height=height,
            ),
            tr("It can be uploaded all the same."),
        )
    image.decodermaxblock = _PIECE  # Python is needed between two pieces: the window waits for it
    image.load()
    picture = _resizable(_band_by_band(image, target))
    if picture.size == target:
        return picture
    return picture.resize(target, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _band_by_band(image: Image.Image, target: tuple[int, int]) -> Image.Image:
    """A large image averaged to some sizes above `target`; a small one as it is.

    Whatever Pillow makes of an image to average it, it makes of a band at a time: all of it
    would take several times the memory of the image.
    """
    width, height = image.size
    factor = min(width // (2 * target[0]), height // (2 * target[1]))
    rows = factor * max(1, _BAND_PIXELS // max(1, width * factor))
    if factor < 2 or rows >= height:
        return image
    bands = [
        _resizable(image.crop((0, top, width, min(height, top + rows)))).reduce(factor)
        for top in range(0, height, rows)
    ]
    reduced = Image.new(bands[0].mode, (bands[0].width, sum(band.height for band in bands)))
    for number, band in enumerate(bands):
        reduced.paste(band, (0, number * rows // factor))
    return reduced


def _resizable(image: Image.Image) -> Image.Image:
    """The image in a mode whose values can be blended; palettes and colour keys resolved."""
    if image.mode in ("P", "PA") or (
        image.mode in ("1", "L", "RGB") and "transparency" in image.info
    ):
        return image.convert("RGBA")
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith("I;16"):
        return image.convert("I")
    return image


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGBA in sRGB."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    if image.mode in ("I", "F"):
        image = _eight_bits(image)
    elif image.mode == "LA":
        image = image.convert("L")
    elif image.mode not in ("L", "RGB", "CMYK", "LAB"):
        image = image.convert("RGB")
    if profile or image.mode == "LAB":
        image = _converted(image, profile)
    image = image.convert("RGB")
    if alpha is not None:
        image.putalpha(alpha)
    return image.convert("RGBA")


def _converted(image: Image.Image, profile: bytes | None) -> Image.Image:
    """In sRGB, or as it is when the profile cannot be used."""
    try:
        own = io.BytesIO(profile) if profile else ImageCms.createProfile("LAB")
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, own, srgb, outputMode="RGB") or image
    except (ImageCms.PyCMSError, *DAMAGE):
        return image


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits scaled to 8; other numbers stretched from their least to their greatest."""
    low, high = cast("tuple[float, float]", image.getextrema())
    if image.mode == "I" and low >= 0 and high <= 0xFFFF:
        low, high = 0, 0xFFFF
    scale = 255 / (high - low) if high > low else 1.0
    return image.convert("F").point(lambda value: value * scale - low * scale).convert("L")
