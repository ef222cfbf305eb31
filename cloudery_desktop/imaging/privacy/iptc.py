"""IPTC datasets, and the Photoshop resources that they lie in."""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import Draft, Unsure
from cloudery_desktop.imaging.privacy.suspicion import tells_position
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.photo import Privacy

# Of record 2: content location, city, sublocation, province, country.
_PLACES = frozenset({26, 27, 90, 92, 95, 100, 101})
_IPTC, _DIGEST, _XMP, _EXIF = 0x0404, 0x0425, 0x0424, frozenset({0x0422, 0x0423})
_THUMBNAILS = frozenset({0x0409, 0x040C})
_THUMBNAIL_HEAD = 28  # bytes before the JPEG


def clean_iptc(content: bytes) -> bytes:
    """The datasets without those of the place, zeros behind them. Raises `Unsure`."""
    kept = (
        data
        for record, number, data in _datasets(content)
        if record != 2 or not (number in _PLACES or tells_position(data[5:]))
    )
    return b"".join(kept).ljust(len(content), b"\0")


def _datasets(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Record, number and all bytes of each."""
    at = 0
    while at + 5 <= len(content) and content[at] == 0x1C:
        record, number, length = struct.unpack_from(">BBH", content, at + 1)
        head = 5
        if length & 0x8000:
            count = length & 0x7FFF
            length = int.from_bytes(content[at + 5 : at + 5 + count], "big")
            head += count
        if at + head + length > len(content):
            raise Unsure(tr("Its IPTC is damaged."))
        yield record, number, content[at : at + head + length]
        at += head + length
    if content[at:].strip(b"\0"):
        raise Unsure(tr("Its IPTC is damaged."))


def clean_resources(content: bytes, privacy: Privacy) -> bytes:
    """Photoshop's resources as long as they were. Raises `Unsure`."""
    from cloudery_desktop.imaging.privacy.exif import clean_exif
    from cloudery_desktop.imaging.privacy.jpeg import clean_jpeg

    draft = Draft.of(content)
    digest_at: int | None = None
    iptc, is_other = b"", False
    for number, offset, length in _resources(content):
        data = content[offset : offset + length]
        if number == _IPTC:
            iptc = clean_iptc(data)
            draft.put(offset, iptc)
            is_other = is_other or iptc != data
        elif number == _DIGEST and length == 16:
            digest_at = offset
        elif number == _XMP:
            draft.put(offset, clean_xmp(data, privacy))
        elif number in _EXIF and data.strip(b"\0"):
            draft.put(offset, clean_exif(data, privacy))
        elif number in _THUMBNAILS and data[_THUMBNAIL_HEAD:].startswith(b"\xff\xd8\xff"):
            inner = draft.window(offset + _THUMBNAIL_HEAD, length - _THUMBNAIL_HEAD)
            clean_jpeg(inner, privacy)
        elif tells_position(data[:4096]):
            draft.blank(offset, length)
    if digest_at is not None and is_other:
        draft.put(digest_at, hashlib.md5(iptc, usedforsecurity=False).digest())
    return draft.result()


def _resources(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Number, offset and length of the data of each."""
    at = 0
    while at + 12 <= len(content) and content[at : at + 4] in (b"8BIM", b"8B64", b"PHUT", b"MeSa"):
        number = struct.unpack_from(">H", content, at + 4)[0]
        name = content[at + 6] + 1
        offset = at + 6 + name + name % 2
        if offset + 4 > len(content):
            raise Unsure(tr("Its Photoshop data is damaged."))
        (length,) = struct.unpack_from(">I", content, offset)
        if offset + 4 + length > len(content):
            raise Unsure(tr("Its Photoshop data is damaged."))
        yield number, offset + 4, length
        at = offset + 4 + length + length % 2
    if content[at:].strip(b"\0"):
        raise Unsure(tr("Its Photoshop data is damaged."))
