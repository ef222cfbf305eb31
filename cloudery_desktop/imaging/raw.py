"""Photos as a camera's sensor saw them: whose they are, and the picture that is inside to be shown.

Most makers build them like a TIFF. No pixel of the sensor is looked at.
"""

from __future__ import annotations

import math
import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from cloudery_desktop.imaging.directories import Directory, Span, directories

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

EXIF, GPS = 0x8769, 0x8825
_WIDTH, _HEIGHT, _COMPRESSION, _PHOTOMETRIC, _MAKE = 0x100, 0x101, 0x103, 0x106, 0x10F
_STRIPS, _TILES, _JPEG = (0x111, 0x117), (0x144, 0x145), (0x201, 0x202)
_JPEG_TABLES, _CFA_PATTERN, _DNG_VERSION, _DNG_CROP = 0x15B, 0x828E, 0xC612, 0xC620
_EXIF_WIDTH, _EXIF_HEIGHT = 0xA002, 0xA003
# Panasonic's own: the sensor's borders, the JPEG, and where the pixels are.
_BORDERS, _PANASONIC_JPEG, _PANASONIC_PIXELS = (4, 5, 6, 7), 0x2E, 0x118

# What is told of a photo, by directory: maker, model, orientation; exposure, aperture, speed,
# when, its time zone, focal length; the place.
_FACTS = {
    0: (_MAKE, 0x110, 0x112),
    EXIF: (0x829A, 0x829D, 0x8827, 0x9003, 0x9011, 0x920A),
    GPS: (1, 2, 3, 4),
}
_FROM_SENSOR = (32803, 34892)  # photometric: a colour filter's mosaic, or what was made of it
_IN_JPEG = (6, 7)  # compression
_MAKERS = (
    ("nikon", "NEF"),
    ("sony", "ARW"),
    ("pentax", "PEF"),
    ("ricoh", "PEF"),
    ("samsung", "SRW"),
)
_PHASE_ONE = (b"IIII", b"MMMM")
_NOWHERE = 0xFFFF_FFFF  # where Panasonic's strips are

_FRAMES = (0xC0, 0xC1, 0xC2)  # that are shown; lossless ones hold what the sensor saw
_NOT_BEFORE_A_FRAME = (0xD8, 0xD9, 0xDA)
_MOST_SEGMENTS = 200
_MOST_SEARCHED = 8 * 1024 * 1024  # bytes: previews stand before the sensor's pixels
_MOST_FOUND = 64
_FILLS_A_TILE = 640  # pixels of the longer side; a smaller one may not be the only one
_SAME_SHAPE = 0.05  # a preview may leave out what is at the edges
_JPEG_START = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]")

_RAF_PARTS = struct.Struct(">6I")  # start and length: the JPEG, its directory, the pixels
_RAF_PARTS_AT = 84
_RAF_SIZE = 0x111
_MOST_RAF_DIRECTORY = 64 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Inside:
    """What is inside a raw photo. `preview` is its largest JPEG, None where there is none.

    `size` is the photo's width and height as stored, in pixels. `facts` are EXIF values by the
    directory (0 is the main one) and the tag; empty where the preview has an EXIF of its own.
    """

    preview: Span | None
    size: tuple[int, int] | None
    facts: Mapping[int, Mapping[int, Any]]


def raw_kind(stream: BinaryIO) -> str:
    """The name of the raw format that this TIFF is, "RAW" where the maker is not known.

    "" is no raw photo: a camera's own TIFF, say.
    """
    stream.seek(8)
    if stream.read(4) in _PHASE_ONE:
        return "RAW"
    found = list(directories(stream))
    if found and _DNG_VERSION in found[0]:
        return "DNG"
    if not any(map(_is_from_sensor, found)):
        return ""
    make = found[0].text(_MAKE).casefold()
    return next((name for maker, name in _MAKERS if make.startswith(maker)), "RAW")


def _is_from_sensor(directory: Directory) -> bool:
    return directory.number(_PHOTOMETRIC) in _FROM_SENSOR or _CFA_PATTERN in directory


def whole_raw(stream: BinaryIO, size: int) -> bool:
    """All pixels that its directories tell of lie inside the file."""
    found = list(directories(stream))
    spans = [span for directory in found for span in _pixels(directory)]
    return bool(spans) and all(span.start + span.length <= size for span in spans)


def _pixels(directory: Directory) -> Iterator[Span]:
    for tags in (_STRIPS, _TILES, _JPEG):
        for span in directory.data(*tags):
            if span.start != _NOWHERE:
                yield span
    if _PANASONIC_PIXELS in directory:
        yield Span(directory.number(_PANASONIC_PIXELS), 1)


def inside_raw(stream: BinaryIO) -> Inside:
    """Of all that is built like a TIFF."""
    found = list(directories(stream))
    if not found:
        return Inside(None, None, {})
    candidates = list(_candidates(found))
    preview = largest_jpeg(stream, candidates)
    shown = frame_size(stream, preview.start) if preview else None
    if shown is None or max(shown) < _FILLS_A_TILE:
        preview = largest_jpeg(stream, (*candidates, *_searched(stream)))
        shown = frame_size(stream, preview.start) if preview else None
    main = found[0]
    exif = main.child(EXIF)
    facts = facts_of(main, exif, main.child(GPS))
    return Inside(preview, fitting(_sizes(found, exif), shown), facts)


def facts_of(
    main: Directory | None, exif: Directory | None, gps: Directory | None
) -> dict[int, dict[int, Any]]:
    """What these directories tell, of all that is looked for."""
    told: dict[int, dict[int, Any]] = {}
    for directory, (name, tags) in zip((main, exif, gps), _FACTS.items(), strict=True):
        if directory is not None:
            values = {tag: directory.value(tag) for tag in tags}
            told[name] = {tag: value for tag, value in values.items() if value is not None}
    return told


def largest_jpeg(stream: BinaryIO, candidates: Iterable[Span]) -> Span | None:
    """The one of most pixels among those that can be shown."""
    sizes = {span: frame_size(stream, span.start) for span in candidates}
    shown = [span for span, size in sizes.items() if size is not None]
    return max(shown, key=lambda span: math.prod(sizes[span] or ()), default=None)


def frame_size(stream: BinaryIO, start: int) -> tuple[int, int] | None:
    """Width and height of the JPEG that begins there; None where there is none to be shown."""
    stream.seek(start)
    if stream.read(3) != b"\xff\xd8\xff":
        return None
    at = start + 2
    for _ in range(_MOST_SEGMENTS):
        stream.seek(at)
        head = stream.read(9)
        if len(head) < 9 or head[0] != 0xFF or head[1] in _NOT_BEFORE_A_FRAME:
            return None
        if head[1] in _FRAMES:
            height, width = struct.unpack(">HH", head[5:])
            return (width, height) if head[4] == 8 and width and height else None
        at += 1 if head[1] == 0xFF else 2 + int.from_bytes(head[2:4], "big")
    return None


def _candidates(found: Sequence[Directory]) -> Iterator[Span]:
    for directory in found:
        yield from directory.data(*_JPEG)
        strips = directory.data(*_STRIPS)
        is_jpeg = directory.number(_COMPRESSION) in _IN_JPEG and _JPEG_TABLES not in directory
        if is_jpeg and len(strips) == 1 and not _is_from_sensor(directory):
            yield strips[0]
    own = found[0].span(_PANASONIC_JPEG)
    if own is not None:
        yield own


def _searched(stream: BinaryIO) -> Iterator[Span]:
    """JPEGs that no directory leads to: some makers tell of them in notes of their own."""
    stream.seek(0)
    data = stream.read(_MOST_SEARCHED)
    end = stream.seek(0, 2)
    for number, found in enumerate(_JPEG_START.finditer(data)):
        if number >= _MOST_FOUND:
            return
        yield Span(found.start(), end - found.start())


def fitting(
    sizes: Iterable[tuple[int, int]], shown: tuple[int, int] | None
) -> tuple[int, int] | None:
    """The first that the photo can have of which this is shown: as large, and of its shape."""
    for width, height in sizes:
        if min(width, height) < 1:
            continue
        if shown is None:
            return width, height
        shape = width * shown[1] / (height * shown[0])
        if width >= shown[0] and abs(shape - 1) < _SAME_SHAPE:
            return width, height
    return shown


def _sizes(found: Sequence[Directory], exif: Directory | None) -> Iterator[tuple[int, int]]:
    """As the camera says first; the sensor has a margin."""
    if all(border in found[0] for border in _BORDERS):
        top, left, bottom, right = map(found[0].number, _BORDERS)
        yield right - left, bottom - top
    if exif is not None:
        yield exif.number(_EXIF_WIDTH), exif.number(_EXIF_HEIGHT)
    for directory in filter(_is_from_sensor, found):
        crop = directory.numbers(_DNG_CROP)
        if len(crop) == 2 and all(map(math.isfinite, crop)):
            yield int(crop[0]), int(crop[1])
        yield directory.number(_WIDTH), directory.number(_HEIGHT)
    yield found[0].number(_WIDTH), found[0].number(_HEIGHT)


def whole_raf(stream: BinaryIO, size: int) -> bool:
    """Fujifilm's: each of its parts lies inside the file."""
    parts = _raf_parts(stream)
    return bool(parts) and all(part.start + part.length <= size for part in parts)


def inside_raf(stream: BinaryIO) -> Inside:
    """Fujifilm's is a JPEG, which tells all there is to tell, and the sensor's pixels behind it."""
    parts = _raf_parts(stream)
    preview = largest_jpeg(stream, parts[:1])
    shown = frame_size(stream, preview.start) if preview else None
    return Inside(preview, fitting(_raf_sizes(stream, parts), shown), {})


def _raf_parts(stream: BinaryIO) -> Sequence[Span]:
    stream.seek(_RAF_PARTS_AT)
    data = stream.read(_RAF_PARTS.size)
    if len(data) < _RAF_PARTS.size:
        return ()
    numbers = _RAF_PARTS.unpack(data)
    return [Span(*numbers[at : at + 2]) for at in (0, 2, 4)]


def _raf_sizes(stream: BinaryIO, parts: Sequence[Span]) -> Iterator[tuple[int, int]]:
    if len(parts) < 2:
        return
    stream.seek(parts[1].start)
    data = stream.read(min(parts[1].length, _MOST_RAF_DIRECTORY))
    at = 4
    for _ in range(int.from_bytes(data[:4], "big")):
        if at + 8 > len(data):
            return
        tag, length, height, width = struct.unpack_from(">4H", data, at)
        if tag == _RAF_SIZE and length == 4:
            yield width, height
        at += 4 + length
