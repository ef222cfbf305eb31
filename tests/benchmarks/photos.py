"""Photos to upload: whole JPEGs that do not compress, each with bytes of its own."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

_MOST_IN_SEGMENT = 65_533  # bytes: a segment's length has 16 bits and counts itself
_SEGMENT_HEAD = 4  # bytes: marker and length
_PIXELS_SHARE = 0.98  # of a photo's bytes at the most; the rest makes each another one


def make_photos(folder: Path, count: int, size_bytes: int) -> list[Path]:
    """So many photos of exactly that size: most of it pixels, the rest noise of its own."""
    picture = _picture(int(size_bytes * _PIXELS_SHARE))
    folder.mkdir(parents=True)
    paths = []
    for number in range(count):
        path = folder / f"IMG_{number:04}.jpg"
        with path.open("wb") as file:
            file.write(picture[:2])
            _write_noise(file, size_bytes - len(picture), random.Random(number))
            file.write(picture[2:])
        paths.append(path)
    return paths


def _picture(most_bytes: int) -> bytes:
    """A JPEG of noise, of nearly so many bytes."""
    edge = 64
    for _ in range(3):  # nearer each time
        edge = int(edge * (0.99 * most_bytes / len(_noise(edge))) ** 0.5)
    return _noise(edge)


def _noise(edge: int) -> bytes:
    stream = io.BytesIO()
    Image.effect_noise((edge, edge), 60).save(stream, "JPEG")
    return stream.getvalue()


def _write_noise(file: io.BufferedWriter, size_bytes: int, source: random.Random) -> None:
    left = size_bytes
    while left:
        length = min(left, _MOST_IN_SEGMENT + 2)
        if 0 < left - length < _SEGMENT_HEAD:  # too short a rest to be a segment
            length -= _SEGMENT_HEAD
        file.write(b"\xff\xfe" + (length - 2).to_bytes(2, "big"))
        file.write(source.randbytes(length - _SEGMENT_HEAD))
        left -= length
