"""What looks like a position in bytes that no other module understands."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import is_zero

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft

# Words that come with coordinates in the blocks of cameras, drones and dashcams, as text or as
# UTF-16; GoPro's telemetry has GPS5 and GPS9. MCC is the country of the mobile network.
_VENDOR = (
    b"G\0P\0S\0",
    b"\0G\0P\0S",
    b"atitude",
    b"ongitude",
    b"a\0t\0i\0t\0u\0d\0e",
    b"o\0n\0g\0i\0t\0u\0d\0e",
    b"LATITUDE",
    b"LONGITUDE",
    b"\xa9xyz",
    b"ISO6709",
    b"MCC_Data",
    b"geo:lat",
    b"GeoTag",
    b"geotag",
)
_LONGEST = max(map(len, _VENDOR))

_GPS = re.compile(rb"GPS[A-Z59 _:=,\0]")  # three letters alone would be met by chance

# In a person's own words, a number must stand beside the word, or two like coordinates together.
# The signs for degrees and minutes are as UTF-8 and UTF-16 have them.
_LEADS = (b"gps", b"geo", b"lat", b"lon", b"position", b"coord", b"\xb0")
_TOLD = re.compile(
    rb"(?:gps|geo|lat(?:itude)?|lon(?:g(?:itude)?)?|position|coord\w*)"
    rb"[^0-9a-z]{0,8}(?:[nsew][^0-9a-z]{0,3})?[-+]?\d{1,3}(?:[.,]\d{2}|\s?\xc2?\xb0)"
    rb"|\d{1,3}\s?\xc2?\xb0\s?\d{1,2}\s?(?:'|\xe2\x80[\x99\xb2]|\x19\x20|\x20\x19|2\x20|\x202)"
)
_PAIR = re.compile(
    rb"(?<![\d.,;])\d{1,2}[.,]\d{4,}\s?(?:\xc2?\xb0)?\s?[ns]?\s?[,; /]\s?"
    rb"[-+]?\d{1,3}[.,]\d{4,}(?![\d,;])"
)
# The denominator of whole degrees; what stands before it is looked at then.
_ONE = ((">", re.compile(b"\0\0\0\x01")), ("<", re.compile(b"\x01\0\0\0")))
_ANGLE = 24  # bytes
_TENS = frozenset(10**power for power in range(10))
_CONTROLS = bytes([*range(1, 9), *range(14, 32)])  # in no words, but everywhere in noise
_SAMPLE = 1024  # bytes


def is_suspicious(draft: Draft, offset: int, length: int) -> bool:
    """Whether a block of some maker's own may hold a position."""
    pieces = draft.pieces(offset, length, max(_ANGLE, _LONGEST))
    return any(may_tell_position(piece) for piece in pieces if not is_zero(piece))


def may_tell_position(data: bytes) -> bool:
    """Whether a block in memory may hold one, in words or in numbers as EXIF has them."""
    return looks_like_position(data) or _has_degrees(data)


def looks_like_position(data: bytes) -> bool:
    """Whether there are words for it."""
    return any(word in data for word in _VENDOR) or _GPS.search(data) is not None


def _has_degrees(data: bytes) -> bool:
    return any(
        _is_angle(struct.unpack_from(order + "6I", data, found.start() - 4))
        for order, one in _ONE
        for found in one.finditer(data, 4, max(4, len(data) - _ANGLE + 8))
    )


def _is_angle(numbers: tuple[int, ...]) -> bool:
    """Of degrees, minutes and seconds, each a numerator and a denominator."""
    degrees, minutes, seconds = numbers[::2]
    if not degrees + minutes + seconds > 0 or degrees > 180:
        return False
    _, of_minutes, of_seconds = numbers[1::2]
    return of_minutes in _TENS and minutes < 60 * of_minutes and seconds < 60 * of_seconds


def tells_position(text: bytes) -> bool:
    """Whether what may be a person's own words have coordinates in them."""
    sample = text[:_SAMPLE]
    # UTF-16 may have a few, beside what is no letter.
    if (len(sample) - len(sample.translate(None, _CONTROLS))) * 14 > len(sample):
        return looks_like_position(text)
    words = text.replace(b"\0", b"").lower()
    if any(lead in words for lead in _LEADS) and _TOLD.search(words):
        return True
    return _PAIR.search(words) is not None
