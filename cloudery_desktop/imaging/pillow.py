"""The one door to Pillow: what is opened with it, and what its errors become."""

from __future__ import annotations

import errno
import io
import struct
import warnings
import zlib
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from PIL import ExifTags, Image, UnidentifiedImageError

from cloudery_desktop.imaging.errors import DamagedPhoto, NoPreview, TooLargeToPreview
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFile import ImageFile

    from cloudery_desktop.imaging.directories import Span
    from cloudery_desktop.imaging.formats import Format
    from cloudery_desktop.imaging.raw import Inside

# Pillow would refuse to tell even the size of a large photo, which may be uploaded all the
# same. What may be decoded is limited in `thumbnail`.
Image.MAX_IMAGE_PIXELS = None

_TOLD = "told by the raw photo"  # in the `info` of its preview

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
            tr("There is not enough memory to show this photo."),
            advice=tr("It can be uploaded all the same."),
        ) from error
    except DAMAGE as error:
        # A senseless offset in a file makes `seek` say EINVAL: that is not the disk.
        if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):
            raise
        raise DamagedPhoto(
            tr("The photo is damaged."),
            tr("Its content cannot be read as a picture."),
            tr("Copy it again from the camera, and check that it opens in another program."),
        ) from error


def too_large_to_open(kind: Format, size: int, most: int) -> bool:
    """Whether opening a file of `size` bytes would read more than `most` of them into memory."""
    return kind.opened_whole and size > most


def open_image(stream: BinaryIO, kind: Format) -> ImageFile:
    """The image with its header read and no pixel decoded. Call inside `pillow_errors`.

    Of a raw photo it is the preview. Raises `NoPreview` where there is none.
    """
    import_module(kind.plugin)
    if kind.inside is not None:
        return _open_inside(stream, kind.inside(stream))
    stream.seek(0)
    return Image.open(stream, formats=(kind.pillow_name,))


def _open_inside(stream: BinaryIO, inside: Inside) -> ImageFile:
    if inside.preview is not None:
        part = cast("BinaryIO", _Part(stream, inside.preview))
        image = Image.open(part, formats=("JPEG",))
        if inside.facts:
            image.info[_TOLD] = exif_inside(inside)
        return image
    import_module("PIL.TiffImagePlugin")
    stream.seek(0)
    try:  # a small picture that is no JPEG
        return Image.open(stream, formats=("TIFF",))
    except UnidentifiedImageError as error:
        raise NoPreview(
            tr("There is no preview inside this RAW photo."),
            advice=tr("It can be uploaded all the same."),
        ) from error


def exif_inside(inside: Inside) -> Image.Exif:
    """What a raw photo tells itself."""
    exif = Image.Exif()
    for directory, values in inside.facts.items():
        if directory:
            exif.get_ifd(directory).update(values)
        else:
            exif.update(values)
    return exif


def exif_of(image: ImageFile) -> Image.Exif:
    """What EXIF there is without decoding; empty when it makes no sense."""
    told = image.info.get(_TOLD)
    if isinstance(told, Image.Exif):
        return told
    try:
        # PNG's own getexif would decode the whole image in search of a late chunk.
        return Image.Image.getexif(image)
    except DAMAGE:
        return Image.Exif()


def orientation_of(exif: Image.Exif) -> int:
    """EXIF orientation, 1 to 8; 1 when there is none."""
    value = exif.get(ExifTags.Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


class _Part(io.RawIOBase):
    """A part of a file, as if it were one."""

    def __init__(self, stream: BinaryIO, span: Span) -> None:
        self._stream = stream
        self._span = span
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        begin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._span.length}[whence]
        self._at = max(0, begin + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Into as much of the buffer as there is left."""
        wanted = max(0, min(len(buffer), self._span.length - self._at))
        self._stream.seek(self._span.start + self._at)
        data = self._stream.read(wanted)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)
