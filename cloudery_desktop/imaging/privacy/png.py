"""PNG: chunk by chunk, each with a new checksum where something was changed."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import MOST_HELD, PIECE, Unsure
from cloudery_desktop.imaging.privacy.exif import HEAD as EXIF
from cloudery_desktop.imaging.privacy.exif import clean_exif
from cloudery_desktop.imaging.privacy.iptc import clean_iptc, clean_resources
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

_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_SHOWN_BY = frozenset(
    {b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"mDCv", b"cLLI", b"cLLi"}
    | {b"sBIT", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"iDOT", b"CgBI"}
)
_NOTHING = b"noNe"  # an ancillary, private chunk that is safe to copy: nobody knows it
_XMP = b"XML:com.adobe.xmp"
_RAW = re.compile(rb"Raw profile type (exif|APP1|iptc|8bim|xmp)$")
_HEX = re.compile(rb"\s*([\w ]+)\s+(\d+)\s+([0-9a-fA-F\s]*)$")


def clean_png(draft: Draft, privacy: Privacy) -> None:
    """Raises `Unsure`."""
    offset = 8
    while offset + 12 <= draft.size:
        head = draft.read(offset, 8)
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        end = offset + 12 + length
        if end > draft.size:
            raise Unsure(tr("Its structure is damaged."))
        _clean_chunk(draft, offset + 4, kind, length, privacy)
        offset = end
        if kind == b"IEND":
            break
    left = draft.size - offset
    if left > 0 and (privacy == "all" or is_suspicious(draft, offset, left)):
        draft.blank(offset, left)


def _clean_chunk(draft: Draft, offset: int, kind: bytes, length: int, privacy: Privacy) -> None:
    """`offset` is where the kind stands, before the content."""
    if kind[0] < 0x60 or kind in _SHOWN_BY or kind == _NOTHING:  # a capital: it must be understood
        return
    start = offset + 4
    if kind == b"eXIf":
        content = draft.read(start, length)
        skipped = len(EXIF) if content.startswith(EXIF) else 0
        cleaned = content[:skipped] + clean_exif(content[skipped:], privacy)
    elif kind in _TEXTS:
        content = draft.read(start, length)
        cleaned = _cleaned_text(kind, content, privacy)
    elif privacy == "all" or is_suspicious(draft, start, length):
        _remove(draft, offset, length)
        return
    else:
        return
    if not cleaned:
        _remove(draft, offset, length)
    elif cleaned != content:
        draft.put(start, cleaned)
        draft.put(start + length, zlib.crc32(kind + cleaned).to_bytes(4, "big"))


def _remove(draft: Draft, offset: int, length: int) -> None:
    """The chunk becomes one that says nothing."""
    checksum = zlib.crc32(_NOTHING)
    for at in range(0, length, PIECE):
        checksum = zlib.crc32(bytes(min(PIECE, length - at)), checksum)
    draft.put(offset, _NOTHING)
    draft.blank(offset + 4, length)
    draft.put(offset + 4 + length, checksum.to_bytes(4, "big"))


def _cleaned_text(kind: bytes, content: bytes, privacy: Privacy) -> bytes:
    """The content as long as it was; b"" where the chunk must go."""
    keyword, _, rest = content.partition(b"\0")
    head, packed = b"", kind == b"zTXt"
    if kind == b"zTXt":
        head, rest = rest[:1], rest[1:]
    elif kind == b"iTXt":
        packed = rest[:1] == b"\1"
        language, _, after = rest[2:].partition(b"\0")
        translated, _, text = after.partition(b"\0")
        head, rest = rest[:2] + language + b"\0" + translated + b"\0", text
    try:
        text = _unpacked(rest) if packed else rest
    except zlib.error:  # nobody can read it
        return content if privacy == "position" else b""
    cleaned = _cleaned_words(keyword, text, privacy)
    if cleaned == text:
        return content
    if packed and cleaned:
        cleaned = zlib.compress(cleaned, 9)
        if len(cleaned) > len(rest):
            return b""
        cleaned = cleaned.ljust(len(rest), b"\0")  # what follows the packed data is not read
    return keyword + b"\0" + head + cleaned if cleaned else b""


def _unpacked(data: bytes) -> bytes:
    reader = zlib.decompressobj()
    text = reader.decompress(data, MOST_HELD)
    if reader.unconsumed_tail:
        raise Unsure(tr("Its metadata is unusually large."))
    return text


def _cleaned_words(keyword: bytes, text: bytes, privacy: Privacy) -> bytes:
    """What a text becomes, as long as it was; b"" where it must go."""
    if keyword == _XMP:
        return clean_xmp(text, privacy)
    raw = _RAW.match(keyword)
    if raw and privacy == "all" and raw[1] in (b"iptc", b"8bim"):
        return b""
    if raw:
        return _cleaned_profile(raw[1], text, privacy)
    keeps = privacy == "position" and not (
        tells_position(text)
        or looks_like_position(keyword)
        or tells_position(keyword + b" " + text)
    )
    return text if keeps else b""


def _cleaned_profile(kind: bytes, text: bytes, privacy: Privacy) -> bytes:
    """EXIF and the like as hex digits, as ImageMagick writes them."""
    found = _HEX.match(text)
    if found is None:
        return b""
    try:
        content = bytes.fromhex(found[3].decode())
    except ValueError:
        return b""
    cleaned = _cleaned_block(kind, content, privacy)
    if cleaned == content:
        return text
    digits = iter(cleaned.hex().encode())
    again = bytes(byte if byte in b" \n\r\t" else next(digits) for byte in found[3])
    return text[: found.start(3)] + again


def _cleaned_block(kind: bytes, content: bytes, privacy: Privacy) -> bytes:
    if kind == b"xmp":
        return clean_xmp(content, privacy)
    if kind in (b"exif", b"APP1") and content.startswith(EXIF):
        return EXIF + clean_exif(content[len(EXIF) :], privacy)
    if kind == b"exif":
        return clean_exif(content, privacy)
    if kind == b"APP1":
        at = content.find(b"\0") + 1
        return content[:at] + clean_xmp(content[at:], privacy)
    head = b"Photoshop 3.0\0"
    if content.startswith(head):
        return head + clean_resources(content[len(head) :], privacy)
    return clean_iptc(content) if content[:1] == b"\x1c" else clean_resources(content, privacy)
