"""Raw photos as cameras build them, small: the right structure around noise and a real preview."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING, Any

from tests.imaging.pictures import encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PIL import Image

_OTHERS = (".nef", ".arw", ".dng", ".raf", ".orf", ".rw2", ".pef", ".srw", ".raw")
RAW_EXTENSIONS = (".cr2", ".cr3", *_OTHERS)
SENSOR = (600, 400)
PIXELS = random.Random(1).randbytes(5000).replace(b"\xff", b"\0")
TAKEN = {0x9003: "2024:05:01 10:00:00", 0x9011: "+02:00", 0x829A: (1, 250), 0x829D: (28, 10)}
PLACE = {1: "N", 2: ((47, 1), (30, 1), (0, 1)), 3: "E", 4: ((8, 1), (15, 1), (0, 1))}
_EXIF, _GPS, _SUB = 0x8769, 0x8825, 330


class Block(bytes):
    """Bytes that a tag leads to."""


def tiff(directories: Sequence[dict[int, Any]], head: bytes = b"II*\0", more: bytes = b"") -> bytes:
    """A chain of directories. Values are numbers, texts, bytes, pairs (fractions), directories."""
    order = "<" if head[:2] == b"II" else ">"
    out = bytearray(head + bytes(4) + more)
    link = 4
    for directory in directories:
        struct.pack_into(f"{order}I", out, link, len(out))
        link = _write(out, order, directory)
    return bytes(out)


def _write(out: bytearray, order: str, directory: dict[int, Any]) -> int:
    """Where the offset of the next directory goes."""
    start = len(out)
    out += struct.pack(f"{order}H", len(directory)) + bytes(12 * len(directory) + 4)
    for number, (tag, value) in enumerate(directory.items()):
        kind, count, data = _packed(out, order, value)
        if len(data) > 4:
            data, at = struct.pack(f"{order}I", len(out)), data
            out += at
        entry = struct.pack(f"{order}HHI", tag, kind, count) + data.ljust(4, b"\0")
        out[start + 2 + 12 * number : start + 14 + 12 * number] = entry
    return start + 2 + 12 * len(directory)


def _packed(out: bytearray, order: str, value: Any) -> tuple[int, int, bytes]:
    if isinstance(value, Block):
        out += value
        return 4, 1, struct.pack(f"{order}I", len(out) - len(value))
    if isinstance(value, bytes):
        return 7, len(value), value
    if isinstance(value, str):
        return 2, len(value) + 1, value.encode() + b"\0"
    if isinstance(value, int):
        return 4, 1, struct.pack(f"{order}I", value)
    if isinstance(value, dict):
        value = [value]
    if isinstance(value, list):
        starts = []
        for directory in value:
            starts.append(len(out))
            _write(out, order, directory)
        return 4, len(starts), struct.pack(f"{order}{len(starts)}I", *starts)
    pairs = value if isinstance(value[0], tuple) else (value,)
    numbers = [number for pair in pairs for number in pair]
    return 5, len(pairs), struct.pack(f"{order}{len(numbers)}I", *numbers)


def _told(make: str, orientation: int) -> dict[int, Any]:
    return {271: make, 272: "Model 1", 274: orientation, _EXIF: TAKEN, _GPS: PLACE}


def _jpeg_tags(jpeg: bytes) -> dict[int, Any]:
    return {0x201: Block(jpeg), 0x202: len(jpeg)}


def _strip(data: bytes) -> dict[int, Any]:
    return {273: Block(data), 279: len(data)}


def _sensor(photometric: int = 32803) -> dict[int, Any]:
    size = {254: 0, 256: SENSOR[0], 257: SENSOR[1], 262: photometric}
    return size | _strip(PIXELS)


def _nef(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    main = {254: 1, 256: 16, 257: 8, 262: 2, **_strip(bytes(16 * 8 * 3))}
    below = [{254: 1, 259: 6, **_jpeg_tags(jpeg)}, _sensor(), {254: 1, **_jpeg_tags(small)}]
    return tiff([{**main, **_told("NIKON CORPORATION", orientation), _SUB: below}])


def _arw(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    main = {254: 1, 259: 6, **_jpeg_tags(small), **_told("SONY", orientation), _SUB: [_sensor()]}
    return tiff([main, {254: 1, **_jpeg_tags(jpeg)}])


def _dng(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    previews = [{254: 1, 259: 7, 262: 6, **_strip(each)} for each in (jpeg, small)]
    told = _told("Apple", orientation)
    return tiff([{254: 1, **told, 0xC612: b"\1\4\0\0", _SUB: [*previews, _sensor(34892)]}])


def _cr2(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    told = _told("Canon", orientation)
    told[_EXIF] = TAKEN | {0xA002: SENSOR[0], 0xA003: SENSOR[1]}
    main = {259: 6, **_strip(jpeg), **told}
    lossless = b"\xff\xd8\xff\xc3\0\x0b\x0e\x0f\xff\x0f\xff\1\1\0\0" + PIXELS
    directories = [main, _jpeg_tags(small), {259: 6, **_strip(lossless)}]
    return tiff(directories, more=b"CR\2\0" + bytes(4))


def _orf(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    """Only the maker's own notes lead to the preview."""
    told = _told("OM Digital Solutions", orientation)
    told[_EXIF] = TAKEN | {0x927C: b"OM SYSTEM" + small + jpeg}
    return tiff([{**told, **_sensor(photometric=1)}], b"IIRO")


def _rw2(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    borders = {4: 2, 5: 3, 6: 2 + SENSOR[1], 7: 3 + SENSOR[0]}
    main = {1: b"0350", **borders, 0x2E: jpeg, **_told("Panasonic", orientation)}
    return tiff([{**main, 273: 0xFFFFFFFF, 279: 0, 0x118: Block(PIXELS)}], b"IIU\0")


def _pef(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    main = {**_told("RICOH IMAGING COMPANY, LTD.", orientation), **_sensor()}
    return tiff([main, _jpeg_tags(small), _jpeg_tags(jpeg)], b"MM\0*")


def _srw(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    """Its sensor's directory has no photometric interpretation."""
    sensor = {256: SENSOR[0], 257: SENSOR[1], 0x828E: b"\1\0\2\1", **_strip(PIXELS)}
    below = [_jpeg_tags(jpeg), sensor, _jpeg_tags(small)]
    return tiff([{**_told("SAMSUNG", orientation), _SUB: below}])


def _of_another(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    below = [_sensor(), _jpeg_tags(small), _jpeg_tags(jpeg)]
    return tiff([{**_told("Hasselblad", orientation), _SUB: below}])


def raf(jpeg: bytes) -> bytes:
    """`jpeg` has an EXIF of its own."""
    size = struct.pack(">I4H", 1, 0x111, 4, SENSOR[1], SENSOR[0])
    parts = [jpeg, size, PIXELS]
    at = 84 + 24
    table = b""
    for part in parts:
        table += struct.pack(">II", at, len(part))
        at += len(part)
    return b"FUJIFILMCCD-RAW 0201FF129502X-T5".ljust(84, b"\0") + table + b"".join(parts)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _cr3(jpeg: bytes, small: bytes, orientation: int) -> bytes:
    """The largest picture is a track's; another is in the notes, one in a box behind them."""
    told = _told("Canon", orientation)
    exif, gps = told.pop(_EXIF), told.pop(_GPS)
    size = {256: SENSOR[0], 257: SENSOR[1]}
    notes = b"".join(
        box(kind, tiff([tags])) for kind, tags in ((b"CMT1", size | told), (b"CMT2", exif))
    )
    notes += box(b"CMT4", tiff([gps])) + box(b"THMB", bytes(16) + small)
    begin = box(b"ftyp", b"crx \0\0\0\1crx isom")
    preview = box(b"PRVW", bytes(16) + small)
    behind = box(b"uuid", bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16") + bytes(8) + preview)

    def movie(offset: int) -> bytes:
        tracks = b"".join(
            box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", sizes + places))))
            for at, length in ((offset, len(jpeg)), (offset + len(jpeg), len(PIXELS)))
            for sizes in [box(b"stsz", struct.pack(">4I", 0, 0, 1, length))]
            for places in [box(b"co64", struct.pack(">IIQ", 0, 1, at))]
        )
        named = box(b"uuid", bytes.fromhex("85c0b687820f11e08111f4ce462b6a48") + notes)
        return box(b"moov", named + tracks)

    first = len(begin) + len(movie(0)) + len(behind) + 8
    return begin + movie(first) + behind + box(b"mdat", jpeg + PIXELS)


_BUILDERS: dict[str, Callable[[bytes, bytes, int], bytes]] = {
    ".cr2": _cr2,
    ".cr3": _cr3,
    ".nef": _nef,
    ".arw": _arw,
    ".dng": _dng,
    ".orf": _orf,
    ".rw2": _rw2,
    ".pef": _pef,
    ".srw": _srw,
    ".raw": _of_another,
}


def raw_photo(extension: str, preview: Image.Image, orientation: int = 1) -> bytes:
    """A raw photo with this preview (and smaller ones), of a sensor of `SENSOR` pixels.

    It was taken on 1 May 2024 at 10 in the morning, in Switzerland.
    """
    if extension == ".raf":
        exif = tiff([_told("FUJIFILM", orientation)])
        return raf(encoded(preview, ".jpg", exif=b"Exif\0\0" + exif))
    small = preview.resize((max(1, preview.width // 4), max(1, preview.height // 4)))
    jpegs = encoded(preview, ".jpg"), encoded(small, ".jpg")
    return _BUILDERS[extension](*jpegs, orientation)
