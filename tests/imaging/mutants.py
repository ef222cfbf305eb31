"""Thousands of damaged photos, made of small whole ones: the same ones at every run.

Run as a program it tries them all, in a process of its own that a crash may end:
`python -m tests.imaging.mutants COUNT` prints the number of each before it is tried, and in the
end what that took.
"""

from __future__ import annotations

import io
import json
import random
import struct
import sys
import time
import warnings
import zlib
from typing import TYPE_CHECKING

from PIL import Image

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.embedded import embedded_thumbnail
from cloudery_desktop.imaging.thumbnail import thumbnail
from tests.imaging.pictures import camera_jpeg, encoded, exif_with, quartered
from tests.imaging.raws import raw_photo

if TYPE_CHECKING:
    from collections.abc import Callable

_EDGE = 64
_LARGE = (0xFFFF, 0x7FFF, 30_000, 0xFFFF_FFFF, 0x7FFF_FFFF, 1_000_000)


def originals() -> dict[str, bytes]:
    """Small whole photos by name, with metadata and pixels that do not compress to nothing."""
    picture = Image.effect_noise((96, 64), 60).convert("RGB")
    picture.paste(quartered(48, 32), (8, 8))
    exif = exif_with(6, DateTimeOriginal="2024:05:01 10:00:00")
    with_alpha = picture.copy()
    with_alpha.putalpha(Image.linear_gradient("L").resize(picture.size))
    return {
        "camera JPEG": camera_jpeg(picture, quartered(64, 48), 6, announced=picture.size),
        "JPEG": encoded(picture, ".jpg", exif=exif),
        "progressive JPEG": encoded(picture, ".jpg", progressive=True),
        "PNG": encoded(with_alpha, ".png", exif=exif),
        "palette PNG": encoded(picture.convert("P"), ".png", transparency=3),
        "HEIC": encoded(picture, ".heic", exif=exif),
        "WebP": encoded(with_alpha, ".webp", exif=exif),
        "lossless WebP": encoded(picture, ".webp", lossless=True),
        "TIFF": encoded(picture, ".tif", exif=exif),
        "deflated TIFF": encoded(picture, ".tif", compression="tiff_adobe_deflate"),
        "LZW TIFF": encoded(picture.convert("CMYK"), ".tif", compression="tiff_lzw"),
        "NEF": raw_photo(".nef", picture, 6),
        "CR3": raw_photo(".cr3", picture, 6),
    }


def mutant(whole: bytes, number: int) -> bytes:
    """One of the endlessly many that can be made of a photo, always the same by its number."""
    chance = random.Random(number)
    data = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2, 4))):
        chance.choice(_WAYS)(data, chance)
    if chance.random() < 0.7:
        _mend_checksums(data)  # or a decoder would look no further
    return bytes(data)


def _mend_checksums(data: bytearray) -> None:
    """Of a PNG: as its chunks have them now."""
    at = 8
    while data.startswith(b"\x89PNG") and at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        if end + 4 > len(data):
            return
        data[end : end + 4] = struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 4, 32))):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _flip_in_the_head(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 2, 8))):
        if data:
            data[chance.randrange(min(400, len(data)))] = chance.choice((0, 1, 127, 128, 254, 255))


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _leave_out(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    del data[at : at + chance.choice((1, 2, 16, 500))]


def _put_in(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at:at] = chance.randbytes(chance.choice((1, 2, 16, 500)))


def _swap(data: bytearray, chance: random.Random) -> None:
    """Two parts of the file change places."""
    length = chance.choice((4, 12, 100, 1000))
    if len(data) > 2 * length:
        one, other = sorted(chance.sample(range(len(data) - length), 2))
        other = max(other, one + length)
        data[one : one + length], data[other : other + length] = (
            data[other : other + length],
            data[one : one + length],
        )


def _announce(data: bytearray, chance: random.Random) -> None:
    """A huge number where sizes, lengths and offsets stand."""
    code = chance.choice((">H", "<H", ">I", "<I"))
    places = [at for at in _places_of_sizes(data) if at + 8 <= len(data)]
    places = places or [chance.randrange(max(1, len(data)))]
    at = chance.choice(places) + chance.choice((0, 0, 1, 2, 4))
    number = struct.pack(code, chance.choice(_LARGE) & (0xFFFF if code[1] == "H" else 0xFFFFFFFF))
    if at + len(number) <= len(data):
        data[at : at + len(number)] = number


def _places_of_sizes(data: bytearray) -> list[int]:
    """Behind the marks that sizes, lengths and offsets follow in these formats."""
    marks = (
        (b"\xff\xc0", 5),
        (b"\xff\xc2", 5),
        (b"\xff\xe1", 2),
        (b"IHDR", 4),
        (b"IDAT", -4),
        (b"ispe", 8),
        (b"iloc", 4),
        (b"VP8X", 8),
        (b"VP8 ", 14),
        (b"VP8L", 9),
        (b"II*\0", 4),
        (b"\0\1\3\0", 6),
        (b"\1\1\3\0", 6),
        (b"\1\2", 8),
    )
    return [data.find(mark) + behind for mark, behind in marks if data.find(mark) >= 0]


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _flip_in_the_head,
    _cut,
    _leave_out,
    _put_in,
    _swap,
    _announce,
    _announce,
)


def _try(data: bytes) -> bool:
    """Whether there is a thumbnail. Anything but a ClouderyError is a bug, and is raised."""
    embedded_thumbnail(data, _EDGE)
    try:
        thumbnail(io.BytesIO(data), _EDGE)
    except ClouderyError:
        return False
    return True


def _peak_bytes() -> int:
    """The most memory this process has had so far; not known on Windows."""
    if sys.platform == "win32":
        return 0
    import resource  # of Unix alone

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def main(count: int) -> None:
    """Try so many mutants of each original."""
    warnings.simplefilter("error")
    wholes = originals()
    for whole in wholes.values():
        assert _try(whole)
    before = _peak_bytes()
    report: dict[str, dict[str, float]] = {}
    for name, whole in wholes.items():
        shown, slowest = 0, 0.0
        for number in range(count):
            print(f"{name} {number}", flush=True)
            data = mutant(whole, number)
            started = time.process_time()
            shown += _try(data)
            slowest = max(slowest, time.process_time() - started)
        report[name] = {"shown": shown, "slowest": slowest}
    grown = _peak_bytes() - before
    print(json.dumps({"report": report, "grown": grown}), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
