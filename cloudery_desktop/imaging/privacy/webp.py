"""WebP: the chunks of a RIFF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import Unsure
from cloudery_desktop.imaging.privacy.exif import HEAD as EXIF
from cloudery_desktop.imaging.privacy.exif import clean_exif
from cloudery_desktop.imaging.privacy.suspicion import is_suspicious
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_SHOWN_BY = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})


def clean_webp(draft: Draft, privacy: Privacy) -> None:
    """Raises `Unsure`."""
    end = min(draft.size, 8 + int.from_bytes(draft.read(4, 4), "little"))
    offset = 12
    while offset + 8 <= end:
        head = draft.read(offset, 8)
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        if offset + 8 + length > end:
            raise Unsure(tr("Its structure is damaged."))
        _clean_chunk(draft, offset + 8, kind, length, privacy)
        offset += 8 + length + length % 2
    left = draft.size - end
    if left > 0 and (privacy == "all" or is_suspicious(draft, end, left)):
        draft.blank(end, left)


def _clean_chunk(draft: Draft, offset: int, kind: bytes, length: int, privacy: Privacy) -> None:
    if kind == b"EXIF":
        content = draft.read(offset, length)
        skipped = len(EXIF) if content.startswith(EXIF) else 0
        draft.put(offset + skipped, clean_exif(content[skipped:], privacy))
    elif kind == b"XMP ":
        draft.put(offset, clean_xmp(draft.read(offset, length), privacy))
    elif kind not in _SHOWN_BY and (privacy == "all" or is_suspicious(draft, offset, length)):
        draft.blank(offset, length)
