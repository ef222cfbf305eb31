"""What looks like a position in bytes that no other module understands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft

_LONGEST = 64  # bytes of what is looked for, and around it

# Words that come with coordinates in the blocks of cameras, drones and dashcams, as text or as
# UTF-16; GoPro's telemetry has GPS5 and GPS9. MCC is the country of the mobile network.
_VENDOR = re.compile(
    rb"GPS|G\0P\0S\0|\0G\0P\0S|[Ll]atitude|[Ll]ongitude|L\0?a\0?t\0?i\0?t\0?u\0?d\0?e|"
    rb"LATITUDE|LONGITUDE|\xa9xyz|ISO6709|location\.|MCC_Data|geo:lat|GeoTag|geotag"
)
# A number must stand beside the word where a person may have written the text.
_TEXT = re.compile(
    r"(?:gps|geo|lat(?:itude)?|lon(?:g(?:itude)?)?|position|coord\w*)"
    r"[^0-9a-z]{0,8}(?:[nsew][^0-9a-z]{0,3})?[-+]?\d{1,3}(?:[.,]\d{2}|\s?°)"
    r"|\d{1,3}\s?°\s?\d{1,2}\s?['′’]"
    r"|[-+]?\d{1,2}[.,]\d{4,}\s?°?\s?[ns]?\s?[,; /]\s?[-+]?\d{1,3}[.,]\d{4,}",
    re.IGNORECASE,
)


def is_suspicious(draft: Draft, offset: int, length: int) -> bool:
    """Whether a block of some maker's own may hold a position."""
    return any(_VENDOR.search(piece) for piece in draft.pieces(offset, length, _LONGEST))


def looks_like_position(data: bytes) -> bool:
    """Whether a block in memory may hold one."""
    return _VENDOR.search(data) is not None


def tells_position(text: bytes) -> bool:
    """Whether what may be a person's own words have coordinates in them."""
    if text[:8] in (b"UNICODE\0", b"ASCII\0\0\0"):
        text = text[8:]
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        if _TEXT.search(text.decode(encoding, "ignore")):
            return True
    return False
