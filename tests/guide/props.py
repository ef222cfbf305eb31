"""Files of a person's holiday that do not simply go up."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from cloudery_desktop.assets import asset
from tests.imaging.positions import gps_exif

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

from PIL import Image, ImageOps


def awkward_files(folder: Path) -> Sequence[Path]:
    """A photo that goes up without its position, one that cannot be freed of it, one that is up,
    one that was cut off while it was copied, and a list.
    """
    beach, garden, lake, half, packing = files = [
        folder / name
        for name in (
            "beach-house.jpg",
            "edited-in-1999.jpg",
            "lake (copy).jpg",
            "half-copied.jpg",
            "packing-list.txt",
        )
    ]
    _reshoot("last-swim-of-summer.jpg").save(beach, quality=90, exif=gps_exif(1).tobytes())
    old = ImageOps.grayscale(_reshoot("poppies-by-the-path.jpg"))
    old.save(garden, quality=90, exif=gps_exif(1).tobytes())
    data = garden.read_bytes()
    at = data.index(b"Exif\0\0") + 6
    garden.write_bytes(data[:at] + b"XX" + data[at + 2 :])  # nobody can read what it tells
    shutil.copy(asset("samples", "lake-at-first-light.jpg"), lake)
    whole = asset("samples", "poppies-by-the-path.jpg").read_bytes()
    half.write_bytes(whole[: len(whole) // 2])
    packing.write_text("Sun cream, sandals, a good book\n", encoding="utf-8")
    return files


def _reshoot(sample: str) -> Image.Image:
    """Another photo of the same place: mirrored, a step to the side."""
    with Image.open(asset("samples", sample)) as image:
        return ImageOps.mirror(image.convert("RGB")).resize((1200, 800), box=(100, 0, 1300, 800))
