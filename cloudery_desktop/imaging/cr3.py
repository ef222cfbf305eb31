"""Canon's CR3: a film's boxes around a photo as the sensor saw it."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.imaging.directories import Directory, Span, directories
from cloudery_desktop.imaging.raw import Inside, facts_of, fitting, frame_size, largest_jpeg
from cloudery_desktop.imaging.structure import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTES = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")  # what is told of the photo
_PREVIEW = bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16")
_UUID_BYTES = 16
_PREVIEW_SKIPS = _UUID_BYTES + 8
_MOST_DEPTH = 8
_MOST_HEAD = 64  # bytes of a box before its JPEG
_INTO = frozenset({b"trak", b"mdia", b"minf", b"stbl"})
_MAIN, _EXIF, _MAKER, GPS = b"CMT1", b"CMT2", b"CMT3", b"CMT4"
_WIDTH, _HEIGHT = 0x100, 0x101


@dataclass(slots=True)
class Parts:
    """Where its notes are (each is a TIFF, by the name of its box), and what else it holds.

    `samples` are pictures, and the first of what each track has: the sensor's pixels, too.
    """

    notes: dict[bytes, Span] = field(default_factory=dict)
    samples: list[Span] = field(default_factory=list)


def inside_cr3(stream: BinaryIO) -> Inside:
    """The largest of its three pictures, and what its notes tell."""
    parts = parts_of(stream)
    main, exif, gps = (_directory(stream, parts.notes.get(name)) for name in (_MAIN, _EXIF, GPS))
    preview = largest_jpeg(stream, parts.samples)
    shown = frame_size(stream, preview.start) if preview else None
    sizes = ((main.number(_WIDTH), main.number(_HEIGHT)),) if main else ()
    return Inside(preview, fitting(sizes, shown), facts_of(main, exif, gps))


def parts_of(stream: BinaryIO) -> Parts:
    """Of a file that is damaged, those before the damage."""
    found = Parts()
    end = stream.seek(0, 2)
    with suppress(ValueError, struct.error):
        _look(stream, 0, end, found)
    found.samples = [span for span in found.samples if span.start + span.length <= end]
    return found


def _look(stream: BinaryIO, start: int, end: int, found: Parts, depth: int = 0) -> None:
    if depth > _MOST_DEPTH:
        return
    for kind, inner, inner_end in boxes(stream, start, end):
        if kind == b"moov" or kind in _INTO:
            _look(stream, inner, inner_end, found, depth + 1)
            if kind == b"stbl":
                found.samples += _first_sample(stream, inner, inner_end)
        elif kind == b"uuid":
            stream.seek(inner)
            name = stream.read(_UUID_BYTES)
            if name == _NOTES:
                _look(stream, inner + _UUID_BYTES, inner_end, found, depth + 1)
            elif name == _PREVIEW:
                _look(stream, inner + _PREVIEW_SKIPS, inner_end, found, depth + 1)
        elif kind in (b"PRVW", b"THMB"):
            found.samples += _after_head(stream, inner, inner_end)
        elif kind in (_MAIN, _EXIF, _MAKER, GPS):
            found.notes[kind] = Span(inner, inner_end - inner)


def _first_sample(stream: BinaryIO, start: int, end: int) -> Iterator[Span]:
    """What a track holds: a photo's has one picture. Which is a JPEG is seen by its bytes."""
    length = offset = 0
    for kind, inner, _ in boxes(stream, start, end):
        stream.seek(inner + 4)
        if kind == b"stsz":
            each, count = struct.unpack(">II", stream.read(8))
            length = each or (struct.unpack(">I", stream.read(4))[0] if count else 0)
        elif kind == b"co64":
            offset = struct.unpack(">IQ", stream.read(12))[1]
        elif kind == b"stco":
            offset = struct.unpack(">II", stream.read(8))[1]
    if offset and length:
        yield Span(offset, length)


def _after_head(stream: BinaryIO, start: int, end: int) -> Iterator[Span]:
    stream.seek(start)
    at = stream.read(min(_MOST_HEAD, end - start)).find(b"\xff\xd8\xff")
    if at >= 0:
        yield Span(start + at, end - start - at)


def _directory(stream: BinaryIO, note: Span | None) -> Directory | None:
    return None if note is None else next(directories(stream, note.start), None)
