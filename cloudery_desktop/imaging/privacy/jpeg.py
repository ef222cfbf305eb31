"""JPEG: segment by segment, then what follows the picture: other pictures, a video, a trailer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import PIECE, Unsure
from cloudery_desktop.imaging.privacy.exif import HEAD as EXIF
from cloudery_desktop.imaging.privacy.exif import clean_exif
from cloudery_desktop.imaging.privacy.extended_xmp import ExtendedXmp
from cloudery_desktop.imaging.privacy.iptc import clean_resources
from cloudery_desktop.imaging.privacy.suspicion import is_suspicious, tells_position
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # in coded data: no stuffing, no restart
_SOI, _EOI, _SOS, _COM = 0xD8, 0xD9, 0xDA, 0xFE
_APP0, _APP1, _APP2, _APP11, _APP13, _APP14 = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE
_TOLD_OF = frozenset({*range(0xE0, 0xF0), _COM, _SOS})
_HEAD = 40  # bytes
# What may stand between and behind scans: tables, restarts, the number of lines.
_LATE = _TOLD_OF | {0xC4, 0xCC, 0xDB, 0xDC, 0xDD}
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_RESOURCES = b"Photoshop 3.0\0"
_FLIR = b"FLIR\0"
# What is shown by: JFIF, profiles, where the other pictures are, gain maps, Adobe's colours.
_NEEDED = (
    (_APP0, b"JFIF\0"),
    (_APP2, b"ICC_PROFILE\0"),
    (_APP2, b"MPF\0"),
    (_APP2, b"urn:iso:std:iso:ts:21496"),
    (_APP11, b"JPEG-HDR"),
    (_APP11, b"HDR_RI"),
    (_APP14, b"Adobe"),
)
_SILENT = (b"JFIF\0", b"ICC_PROFILE\0", b"Adobe")


@dataclass(frozen=True, slots=True)
class _Segment:
    marker: int
    offset: int  # of its content
    length: int
    head: bytes


def clean_jpeg(draft: Draft, privacy: Privacy) -> None:
    """A whole file, or one inside another. Raises `Unsure`."""
    from cloudery_desktop.imaging.privacy.trailer import clean_trailer

    end = clean_picture(draft, privacy, is_all=draft.read(draft.size - 2, 2) == b"\xff\xd9")
    if end < draft.size:
        clean_trailer(draft, end, privacy)


def clean_picture(draft: Draft, privacy: Privacy, *, is_all: bool = False) -> int:
    """The picture alone. Returns where it ends. Raises `Unsure`.

    `is_all`: the file ends as a picture does. Where no camera says anything before the pixels
    either, none has put another picture behind them: they are not gone through, which would take
    half as long as the digest does.
    """
    extended = ExtendedXmp(draft, privacy)
    resources: list[tuple[int, int]] = []  # one block may go on in the next segment
    for segment in _segments(draft):
        offset, length, head = segment.offset, segment.length, segment.head
        if segment.marker == _EOI:
            break
        if segment.marker == _SOS:
            if is_all:
                offset = draft.size
                break
            continue
        is_all = is_all and _is_silent(segment)
        if segment.marker == _APP1 and head.startswith(EXIF):
            # Some programs go on in the next segment; what is cut off is as good as not there.
            content = draft.read(offset + len(EXIF), length - len(EXIF))
            draft.put(offset + len(EXIF), clean_exif(content, privacy))
        elif segment.marker == _APP1 and head.startswith(_XMP):
            extended.add_packet(offset + len(_XMP), length - len(_XMP))
        elif segment.marker == _APP1 and head.startswith(_EXTENDED):
            extended.add(offset + len(_EXTENDED), length - len(_EXTENDED))
        elif segment.marker == _APP13 and head.startswith(_RESOURCES) and privacy != "all":
            resources.append((offset + len(_RESOURCES), length - len(_RESOURCES)))
        else:
            _clean_other(draft, segment, privacy)
    extended.clean()
    content = b"".join(draft.read(*each) for each in resources)
    if content:
        draft.put_ranges(resources, clean_resources(content, privacy))
    return offset


def _is_silent(segment: _Segment) -> bool:
    """Whether it comes from no camera: JFIF, a profile, a comment."""
    named = any(segment.head.startswith(name) for name in _SILENT)
    return segment.marker == _COM or (segment.marker in (_APP0, _APP2, _APP14) and named)


def _segments(draft: Draft) -> Iterator[_Segment]:
    """Every one that may say something, each SOS, and at last where the EOI ends."""
    at, scanned = 2, False
    while True:
        at = _next_marker(draft, at) if scanned else at
        marker = draft.read(at, 2)
        while marker == b"\xff\xff":  # fill bytes
            at += 1
            marker = draft.read(at, 2)
        if marker[0] != 0xFF or marker[1] == _SOI:
            raise Unsure(tr("Its structure is damaged."))
        if marker[1] == _EOI:
            yield _Segment(_EOI, at + 2, 0, b"")
            return
        length = int.from_bytes(draft.read(at + 2, 2), "big") - 2
        if length < 0 or at + 4 + length > draft.size or (scanned and marker[1] not in _LATE):
            if not scanned:
                raise Unsure(tr("Its structure is damaged."))
            at += 2  # a fault in the pixels, which viewers pass over, too
            continue
        if marker[1] in _TOLD_OF:
            yield _Segment(marker[1], at + 4, length, draft.read(at + 4, min(length, _HEAD)))
        scanned = scanned or marker[1] == _SOS
        at += 4 + length


def _next_marker(draft: Draft, at: int) -> int:
    """Where the next marker is, in or after coded data."""
    while at < draft.size:
        piece = draft.read(at, min(PIECE, draft.size - at))
        found = _MARKER.search(piece)
        if found:
            return at + found.start()
        at += max(1, len(piece) - 1)
    raise Unsure(tr("Its structure is damaged."))


def _clean_other(draft: Draft, segment: _Segment, privacy: Privacy) -> None:
    offset, length, head = segment.offset, segment.length, segment.head
    if any(segment.marker == marker and head.startswith(name) for marker, name in _NEEDED):
        return
    if privacy == "all":
        draft.blank(offset, length)
    elif segment.marker == _APP1 and head.startswith(_FLIR):
        raise Unsure(tr("The data of its thermal camera may tell the position."))
    elif segment.marker == _COM:
        text = draft.read(offset, length)
        if tells_position(text):
            draft.put(offset, b" " * length)
    elif is_suspicious(draft, offset, length):
        draft.blank(offset, length)
