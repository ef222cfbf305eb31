"""What a photo's own bytes tell of it: its size, the camera, the exposure and the place."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from PIL import ExifTags

from cloudery_desktop.imaging.errors import os_errors
from cloudery_desktop.imaging.metadata import camera_of, recognise, told_by
from cloudery_desktop.imaging.pillow import DAMAGE
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from PIL.Image import Exif

_HEMISPHERES = {"N": 1, "S": -1, "E": 1, "W": -1}


@dataclass(frozen=True, slots=True)
class Details:
    """`width` and `height` as displayed, in pixels. 0, "" and None are unknown.

    `position` is in degrees: to the north of the equator, to the east of Greenwich.
    """

    width: int
    height: int
    camera: str = ""
    exposure: str = ""
    position: tuple[float, float] | None = None


def details(stream: BinaryIO) -> Details:
    """Read without decoding a pixel. Raises `UnreadableFile`, `NotAPhoto`, `DamagedPhoto` or
    `NoPreview`.
    """
    with os_errors():
        exif, width, height = told_by(stream, recognise(stream))
        return Details(width, height, camera_of(exif), _exposure(exif), _position(exif))


def _exposure(exif: Exif) -> str:
    """Like "1/250 s · f/2.8 · ISO 200 · 35 mm", as far as it is known."""
    facts = _part(exif, ExifTags.IFD.Exif)
    seconds = _number(facts.get(ExifTags.Base.ExposureTime))
    aperture = _number(facts.get(ExifTags.Base.FNumber))
    speed = facts.get(ExifTags.Base.ISOSpeedRatings)
    iso = _number(speed[0] if isinstance(speed, tuple) and speed else speed)
    length = _number(facts.get(ExifTags.Base.FocalLength))
    parts = (
        _seconds(seconds) if seconds else "",
        _aperture(aperture) if aperture else "",
        f"ISO {iso:.0f}" if iso else "",
        tr("{number} mm", number=f"{length:.0f}") if length else "",
    )
    return " · ".join(part for part in parts if part)


def _seconds(time: float) -> str:
    number = f"1/{1 / time:.0f}" if time < 0.3 else f"{time:.2g}"
    return tr("{number} s", number=number)


def _aperture(number: float) -> str:
    return f"f/{number:.2g}" if number < 10 else f"f/{number:.0f}"


def _position(exif: Exif) -> tuple[float, float] | None:
    place = _part(exif, ExifTags.IFD.GPSInfo)
    north = _degrees(place, ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLatitudeRef)
    east = _degrees(place, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSLongitudeRef)
    if north is None or east is None or abs(north) > 90 or abs(east) > 180:
        return None
    return north, east


def _degrees(place: dict[int, Any], value: int, side: int) -> float | None:
    """Degrees, minutes and seconds as one number; cameras without a fix write zeros over zeros."""
    parts, hemisphere = place.get(value), _HEMISPHERES.get(str(place.get(side)).strip("\0 "))
    if not isinstance(parts, tuple) or len(parts) != 3 or hemisphere is None:
        return None
    numbers = [_number(part) for part in parts]
    degrees, minutes, seconds = (math.nan if number is None else number for number in numbers)
    total = degrees + minutes / 60 + seconds / 3600
    return hemisphere * total if math.isfinite(total) else None


def _part(exif: Exif, part: ExifTags.IFD) -> dict[int, Any]:
    try:
        return exif.get_ifd(part)
    except DAMAGE:
        return {}


def _number(value: object) -> float | None:
    """A number that is not negative and has an end, or None."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except DAMAGE:
        return None
    return number if math.isfinite(number) and number >= 0 else None
