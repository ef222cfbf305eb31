"""GIF: its comments and its application extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import MOST_HELD, Unsure
from cloudery_desktop.imaging.privacy.suspicion import (
    is_suspicious,
    looks_like_position,
    tells_position,
)
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_EXTENSION, _IMAGE, _TRAILER = b"!", b",", b";"
_COMMENT, _APPLICATION = 0xFE, 0xFF
_XMP = b"XMP DataXMP"
_XMP_TAIL = bytes([1, *range(255, -1, -1), 0])  # leads whoever does not know XMP to the end
_SHOWN_BY = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")


def clean_gif(draft: Draft, privacy: Privacy) -> None:
    """Raises `Unsure`."""
    offset = 13 + _palette(draft.read(10, 1)[0])
    while True:
        kind = draft.read(offset, 1)
        if kind == _TRAILER:
            break
        if kind == _IMAGE:
            offset += 10 + _palette(draft.read(offset + 9, 1)[0]) + 1
            offset = _blocks(draft, offset)[-1]
        elif kind == _EXTENSION:
            offset = _clean_extension(draft, offset, privacy)
        else:
            raise Unsure(tr("Its structure is damaged."))
    left = draft.size - offset - 1
    if left > 0 and (privacy == "all" or is_suspicious(draft, offset + 1, left)):
        draft.blank(offset + 1, left)


def _palette(flags: int) -> int:
    """Bytes of the colour table these flags announce."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _blocks(draft: Draft, offset: int) -> list[int]:
    """Where each block's length stands; at last, where what follows begins."""
    places = [offset]
    while length := draft.read(places[-1], 1)[0]:
        places.append(places[-1] + 1 + length)
    places.append(places.pop() + 1)
    return places


def _clean_extension(draft: Draft, offset: int, privacy: Privacy) -> int:
    """Returns where what follows begins."""
    label = draft.read(offset + 1, 1)[0]
    places = _blocks(draft, offset + 2)
    end = places[-1]
    ranges = [(at + 1, draft.read(at, 1)[0]) for at in places[:-1]]
    if end - offset > MOST_HELD:
        raise Unsure(tr("Its metadata is unusually large."))
    if label == _COMMENT:
        text = b"".join(draft.read(*each) for each in ranges)
        if privacy == "all" or tells_position(text):
            draft.put_ranges(ranges, b" " * len(text))
    elif label == _APPLICATION and ranges:
        name = draft.read(*ranges[0])
        if name == _XMP:
            _clean_xmp(draft, ranges[0][0] + len(name), end, privacy)
        elif name not in _SHOWN_BY:
            content = b"".join(draft.read(*each) for each in ranges[1:])
            # Old IPTC without words to know it by, as ImageMagick writes it, goes unseen.
            if privacy == "all" or looks_like_position(content) or b"IPTC" in name:
                draft.put_ranges(ranges[1:], bytes(len(content)))
    return end


def _clean_xmp(draft: Draft, start: int, end: int, privacy: Privacy) -> None:
    """A packet that is no row of blocks; its tail is not to be changed."""
    content = draft.read(start, end - start)
    if not content.endswith(_XMP_TAIL):
        raise Unsure(tr("Its XMP is damaged."))
    draft.put(start, clean_xmp(content.removesuffix(_XMP_TAIL), privacy))
