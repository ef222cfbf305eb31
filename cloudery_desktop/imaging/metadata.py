"""The facts of a photo that can be had without decoding it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from PIL import ExifTags

from cloudery_desktop.imaging.errors import (
    AVideo,
    DamagedPhoto,
    NoPreview,
    NotAPhoto,
    open_file,
    os_errors,
)
from cloudery_desktop.imaging.formats import HEAD_SIZE, Format, is_video, known_better, sniff
from cloudery_desktop.imaging.pillow import (
    DAMAGE,
    exif_inside,
    exif_of,
    open_image,
    orientation_of,
    pillow_errors,
    too_large_to_open,
)
from cloudery_desktop.imaging.structure import png_chunks
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Exif
    from PIL.ImageFile import ImageFile

_EXIF_TIME = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)")
_EXIF_OFFSET = re.compile(r"[+-]\d\d:\d\d")
_MOST_EXIF = 1024 * 1024  # bytes
_MOST_LETTERS = 80  # of a camera's name: damaged EXIF may hold a book
_MOST_OPENED_WHOLE = 8 * 1024 * 1024  # bytes: several photos are looked at at once


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """`width` and `height` as displayed, in pixels. `taken_at` is local time, ISO 8601, with
    the offset from UTC where the camera wrote it. None is unknown; so is "" as the `camera`."""

    format: Format
    width: int | None
    height: int | None
    taken_at: str | None
    camera: str = ""


def inspect(path: Path) -> PhotoFacts:
    """Raises `UnreadableFile`, `NotAPhoto` or `DamagedPhoto`."""
    with os_errors(), open_file(path) as stream:
        size = os.fstat(stream.fileno()).st_size
        accepted = recognise(stream)
        if not accepted.is_whole(stream, size):
            raise DamagedPhoto(
                tr("The photo ends too early."),
                tr("A part of the file is missing or damaged."),
                tr("Copy it again from the camera."),
            )
        unknown = PhotoFacts(accepted, None, None, None)
        if too_large_to_open(accepted, size, _MOST_OPENED_WHOLE):
            return unknown
        try:
            exif, width, height = told_by(stream, accepted)
        except NoPreview:  # with the memory there is now: it can be uploaded all the same
            return unknown
        return PhotoFacts(accepted, width or None, height or None, _taken_at(exif), camera_of(exif))


def told_by(stream: BinaryIO, accepted: Format) -> tuple[Exif, int, int]:
    """EXIF, and width and height as displayed, 0 where they are unknown. Decodes no pixel.

    Raises `DamagedPhoto` or `NoPreview`.
    """
    with pillow_errors():
        inside = None if accepted.inside is None else accepted.inside(stream)
        if inside is not None and inside.facts:
            exif, (width, height), is_upright = exif_inside(inside), inside.size or (0, 0), False
        else:
            with open_image(stream, accepted) as image:
                exif = _exif_anywhere(image, stream)
                width, height = (inside and inside.size) or image.size
                # Pillow gives the size of a TIFF as displayed, all others' as stored.
                is_upright = image.format == "TIFF"
        if orientation_of(exif) >= 5 and not is_upright:
            width, height = height, width
        return exif, width, height


def recognise(stream: BinaryIO) -> Format:
    """The format of the content. Raises `NotAPhoto`."""
    stream.seek(0)
    head = stream.read(HEAD_SIZE)
    if not head:
        raise NotAPhoto(tr("This file is empty."), advice=tr("Copy it again from the camera."))
    accepted = sniff(head)
    if accepted is None and is_video(head):
        raise AVideo(tr("This is a video."), tr("Cloudery takes photos only."))
    if accepted is None:
        raise NotAPhoto(
            tr("This is not a photo."), tr("Cloudery takes JPEG, PNG, HEIC and the like.")
        )
    return known_better(accepted, stream)


def camera_of(exif: Exif) -> str:
    """Maker and model, the maker once: most models begin with it. "" is unknown."""
    make, model = _text(exif, ExifTags.Base.Make), _text(exif, ExifTags.Base.Model)
    maker = make.partition(" ")[0].casefold()
    return model if maker and maker in model.casefold() else f"{make} {model}".strip()


def _text(exif: Exif, tag: int) -> str:
    value = exif.get(tag)
    if not isinstance(value, str):
        return ""
    return "".join(letter for letter in value if letter.isprintable()).strip()[:_MOST_LETTERS]


def _exif_anywhere(image: ImageFile, stream: BinaryIO) -> Exif:
    """EXIF, also from behind the pixels of a PNG, where some programs put it."""
    if image.format == "PNG" and "exif" not in image.info:
        size = stream.seek(0, os.SEEK_END)
        for kind, offset, length in png_chunks(stream, size):
            if kind == b"eXIf" and length <= _MOST_EXIF:
                stream.seek(offset)
                image.info["exif"] = b"Exif\0\0" + stream.read(length)
                break
    return exif_of(image)


def _taken_at(exif: Exif) -> str | None:
    try:
        photo = exif.get_ifd(ExifTags.IFD.Exif)
    except DAMAGE:
        return None
    time = _EXIF_TIME.match(str(photo.get(ExifTags.Base.DateTimeOriginal)))
    if time is None:
        return None
    year, month, day, clock = time.groups()
    offset = _EXIF_OFFSET.match(str(photo.get(ExifTags.Base.OffsetTimeOriginal)))
    try:
        text = f"{year}-{month}-{day}T{clock}{offset.group() if offset else ''}"
        return datetime.fromisoformat(text).isoformat()
    except ValueError:  # 0000:00:00, a camera whose clock was never set
        return None
