"""GIF: its comments and its application extensions."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import MOST_HELD, Unsure
from cloudery_desktop.imaging.privacy.suspicion import (
    is_suspicious,
    looks_like_position,
    tells_position,
)
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.imaging.structure import (
    GIF_EXTENSION,
    GIF_TRAILER,
    gif_blocks,
    gif_parts,
)
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_COMMENT, _APPLICATION = 0xFE, 0xFF
_XMP = b"XMP DataXMP"
_XMP_TAIL = bytes([1, *range(255, -1, -1), 0])  # leads whoever does not know XMP to the end
_MOST_BLOCKS = MOST_HELD // 255  # of the size that whoever writes them gives all but the last
_SHOWN_BY = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")


def clean_gif(draft: Draft, privacy: Privacy) -> None:
    """Raises `Unsure`."""
    kind, end = b"", 0
    for kind, offset, end in gif_parts(draft.read):
        if kind == GIF_EXTENSION:
            if end - offset > MOST_HELD:
                raise Unsure(tr("Its metadata is unusually large."))
            _clean_extension(draft, offset, end, privacy)
    if kind != GIF_TRAILER:
        raise Unsure(tr("Its structure is damaged."))
    left = draft.size - end
    if left > 0 and (privacy == "all" or is_suspicious(draft, end, left)):
        draft.blank(end, left)


def _clean_extension(draft: Draft, offset: int, end: int, privacy: Privacy) -> None:
    label = draft.read(offset + 1, 1)[0]
    blocks = gif_blocks(draft.read, offset + 2)
    if label == _COMMENT:
        ranges = _held(blocks)
        text = b"".join(draft.read(*each) for each in ranges)
        if privacy == "all" or tells_position(text):
            draft.put_ranges(ranges, b" " * len(text))
    elif label == _APPLICATION and (first := next(blocks, None)):
        name = draft.read(*first)
        if name == _XMP:
            _clean_xmp(draft, first[0] + len(name), end, privacy)
        elif name not in _SHOWN_BY:
            ranges = _held(blocks)
            content = b"".join(draft.read(*each) for each in ranges)
            # Old IPTC without words to know it by, as ImageMagick writes it, goes unseen.
            if privacy == "all" or looks_like_position(content) or b"IPTC" in name:
                draft.put_ranges(ranges, bytes(len(content)))


def _held(blocks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """All of them, unless they are too many: each takes more memory than the few bytes it has."""
    held = list(islice(blocks, _MOST_BLOCKS + 1))
    if len(held) > _MOST_BLOCKS:
        raise Unsure(tr("Its metadata is unusually large."))
    return held


def _clean_xmp(draft: Draft, start: int, end: int, privacy: Privacy) -> None:
    """A packet that is no row of blocks; its tail is not to be changed."""
    content = draft.read(start, end - start)
    if not content.endswith(_XMP_TAIL):
        raise Unsure(tr("Its XMP is damaged."))
    draft.put(start, clean_xmp(content.removesuffix(_XMP_TAIL), privacy))
