"""Photos that tell where they were taken, and exiftool: the independent reader that finds it."""

from __future__ import annotations

import io
import json
import struct
import subprocess
from typing import TYPE_CHECKING, Any

from PIL import ExifTags, Image

from tests.imaging.pictures import encoded, quartered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NORTH, EAST = 57.123456, 11.987654
TAKEN = "2024:05:01 12:34:56"
# The position as text, and as the numbers of EXIF in both byte orders.
_RATIONALS = (57, 1, 7, 1, 2444160, 100000)
TRACES = (
    b"57.123",
    b"11.987",
    b"57,7.4",
    b"11,59.2",
    b"Skagen",
    b"Nordjylland",
    b"Danmark",
    struct.pack("<4I", *_RATIONALS[:4]),
    struct.pack(">4I", *_RATIONALS[:4]),
)
_TAGS = (
    f"-EXIF:DateTimeOriginal={TAKEN}",
    "-EXIF:Orientation=6",
    "-EXIF:Make=ACME",
    "-XMP-tiff:Orientation=6",
    f"-EXIF:GPSLatitude={NORTH}",
    "-EXIF:GPSLatitudeRef=N",
    f"-EXIF:GPSLongitude={EAST}",
    "-EXIF:GPSLongitudeRef=E",
    "-EXIF:GPSAltitude=33",
    f"-XMP-exif:GPSLatitude={NORTH}",
    f"-XMP-exif:GPSLongitude={EAST}",
    "-XMP-photoshop:City=Skagen",
    "-XMP-photoshop:State=Nordjylland",
    "-XMP-iptcCore:Location=Skagen",
    "-XMP-iptcExt:LocationShownCity=Skagen",
    f"-XMP-dc:Subject=geo:lat={NORTH}",
    "-XMP-dc:Subject=sunset",
)
_IPTC_TAGS = (
    "-IPTC:City=Skagen",
    "-IPTC:Province-State=Nordjylland",
    "-IPTC:Country-PrimaryLocationName=Danmark",
    "-IPTC:Keywords=sunset",
)
_MOST_PIXELS = 1_000_000
_HOLDS_NO_IPTC = (".gif", ".webp", ".heic", ".heif", ".avif")


def exiftool(*arguments: object) -> str:
    """What it says. Fails with its words."""
    done = subprocess.run(
        ["exiftool", *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def mark(*paths: Path) -> None:
    """Write the position into these wherever their format has room for it."""
    exiftool("-q", "-q", "-m", "-n", "-overwrite_original", *_TAGS, *paths)
    with_iptc = [path for path in paths if path.suffix not in _HOLDS_NO_IPTC]
    if with_iptc:
        exiftool("-q", "-q", "-m", "-overwrite_original", *_IPTC_TAGS, *with_iptc)


def told(paths: Iterable[Path]) -> dict[str, dict[str, Any]]:
    """By the file's name: all that exiftool finds, in what is embedded too."""
    found = json.loads(exiftool("-j", "-n", "-a", "-ee", "-G1:4", "-u", *paths))
    return {each["SourceFile"].rpartition("/")[2]: each for each in found}


def places_in(tags: dict[str, Any]) -> dict[str, Any]:
    """What of it tells the position."""
    words = ("GPS", "City", "State", "Location", "Country", "Latitude", "Longitude")
    by_name = {tag: v for tag, v in tags.items() if any(w in tag.split(":")[-1] for w in words)}
    return by_name | {tag: value for tag, value in tags.items() if "57.12" in str(value)}


def trace_of(data: bytes) -> bytes | None:
    """The first of the position's traces that is anywhere in these bytes."""
    return next((trace for trace in TRACES if trace in data), None)


def gps_exif(orientation: int = 6, **more: Any) -> Image.Exif:
    """EXIF with the position, made without exiftool; `more` by the names of the main directory."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    for name, value in more.items():
        exif[ExifTags.Base[name]] = value
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = TAKEN
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "N",
            ExifTags.GPS.GPSLatitude: (57.0, 7.0, 24.44),
            ExifTags.GPS.GPSLongitudeRef: "E",
            ExifTags.GPS.GPSLongitude: (11.0, 59.0, 15.55),
        }
    )
    return exif


def placed_photo(extension: str = ".jpg", **options: Any) -> bytes:
    """A small photo with the position in its EXIF, made without exiftool."""
    return encoded(quartered(), extension, exif=gps_exif().tobytes(), **options)


def pixels(data: bytes) -> list[tuple[str, tuple[int, int], bytes]]:
    """Every frame decoded, byte for byte, as it is stored. Raises ValueError for a vast one."""
    frames = []
    with Image.open(io.BytesIO(data)) as image:
        if image.width * image.height > _MOST_PIXELS:
            raise ValueError("Too large for a test")
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            frames.append((image.mode, image.size, image.tobytes()))
    return frames
