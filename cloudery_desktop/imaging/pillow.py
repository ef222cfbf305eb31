"""The one door to Pillow: what is opened with it, and what its errors become."""

from __future__ import annotations

import errno
import struct
import warnings
import zlib
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO

from PIL import ExifTags, Image

from cloudery_desktop.imaging.errors import DamagedPhoto, TooLargeToPreview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFile import ImageFile

    from cloudery_desktop.imaging.formats import Format

# Pillow would refuse to tell even the size of a large photo, which may be uploaded all the
# same. What may be decoded is limited in `thumbnail`.
Image.MAX_IMAGE_PIXELS = None

# All that Pillow and its plugins raise when a file's content makes no sense to them.
DAMAGE = (
    OSError,
    EOFError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)


@contextmanager
def pillow_errors() -> Iterator[None]:
    """Turns Pillow's errors into ClouderyErrors. OSErrors of the system pass through.

    Warnings of Pillow are silenced for good: they are remarks on damaged metadata, and to put
    the filters back at the end would race with other threads doing the same.
    """
    warnings.filterwarnings("ignore", module=r"(PIL|pillow_heif)\.")
    try:
        yield
    except MemoryError as error:
        raise TooLargeToPreview(
            "There is not enough memory to show this photo.",
            advice="It can be uploaded all the same.",
        ) from error
    except DAMAGE as error:
        # A senseless offset in a file makes `seek` say EINVAL: that is not the disk.
        if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):
            raise
        raise DamagedPhoto(
            "The photo is damaged.",
            "Its content cannot be read as a picture.",
            "Copy it again from the camera, and check that it opens in another program.",
        ) from error


def too_large_to_open(kind: Format, size: int, most: int) -> bool:
    """Whether opening a file of `size` bytes would read more than `most` of them into memory."""
    return kind.opened_whole and size > most


def open_image(stream: BinaryIO, kind: Format) -> ImageFile:
    """The image with its header read and no pixel decoded. Call inside `pillow_errors`."""
    import_module(kind.plugin)
    stream.seek(0)
    return Image.open(stream, formats=(kind.pillow_name,))


def exif_of(image: ImageFile) -> Image.Exif:
    """What EXIF there is without decoding; empty when it makes no sense."""
    try:
        # PNG's own getexif would decode the whole image in search of a late chunk.
        return Image.Image.getexif(image)
    except DAMAGE:
        return Image.Exif()


def orientation_of(exif: Image.Exif) -> int:
    """EXIF orientation, 1 to 8; 1 when there is none."""
    value = exif.get(ExifTags.Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1
