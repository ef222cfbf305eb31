"""Maker notes that are known to tell the place, or look as if they did."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.suspicion import looks_like_position

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft

# How a note begins, where its directory is, and which of its tags are the place: of Panasonic
# landmark, city and country; of Nikon its LocationInfo; of Samsung's the names of the place.
_PANASONIC = frozenset({0x0067, 0x0069, 0x006B, 0x006D, 0x006F, 0x0080})
_NIKON = frozenset({0x0039})
_SAMSUNG = frozenset({0x002F, 0x0030, 0x0031, 0x0032, 0x0033, 0x0034})
_KNOWN = (
    (b"Panasonic\0", 12, _PANASONIC),
    (b"LEICA\0", 8, _PANASONIC),
    (b"Nikon\0\x02", 18, _NIKON),
)
_UNDEFINED = 7
_MOST = 4 * 1024 * 1024  # bytes: a larger one is dropped unseen


def holds_position(draft: Draft, offset: int, length: int) -> bool:
    """Whether the note must go: a part of one cannot, as nobody knows all of its structure."""
    length = max(0, min(length, draft.size - offset))
    if length > _MOST:
        return True
    note = draft.read(offset, length) if length else b""
    if looks_like_position(note):
        return True
    for head, at, places in _KNOWN:
        if note.startswith(head):
            return _has_one_of(note, at, places)
    # Samsung's has no head: its first tag is 1, its version, in four bytes.
    if note[2:8] in (b"\x01\0\x07\0\x04\0", b"\0\x01\0\x07\0\0"):
        return _has_one_of(note, 0, _SAMSUNG)
    return False


def _has_one_of(note: bytes, at: int, tags: frozenset[int]) -> bool:
    """In either byte order, as the one that counts may stand outside the note."""
    for order in "<>":
        if len(note) < at + 2:
            return False
        (count,) = struct.unpack_from(order + "H", note, at)
        if count > 512:
            continue
        for place in range(at + 2, min(at + 2 + 12 * count, len(note) - 11), 12):
            tag, kind, items = struct.unpack_from(order + "HHI", note, place)
            inside = note[place + 8 : place + 12].strip(b"\0 ")
            if tag in tags and kind in (2, _UNDEFINED) and items and (items > 4 or inside):
                return True
    return False
