"""ISO base media: HEIF and AVIF, and the video behind a motion photo."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import Unsure
from cloudery_desktop.imaging.privacy.suspicion import is_suspicious
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_XMP_ID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_SHOWN_BY = frozenset(
    {b"ftyp", b"styp", b"mdat", b"free", b"skip", b"wide", b"pdin", b"idat", b"mvhd", b"tkhd"}
    | {b"sidx", b"moof", b"mfra", b"mvex", b"iods", b"edts", b"tref", b"ssix", b"prft"}
)
_SEEN_OR_HEARD = frozenset({b"vide", b"soun", b"pict", b"auxv"})
# Of Google's and Apple's motion photos: which picture of the video is the photo.
_HARMLESS = frozenset({b"mett", b"mebx"})
_MOST_BOXES = 100_000


@dataclass(frozen=True, slots=True)
class Box:
    """`offset` is where its length stands, `content` where that begins, `end` behind it."""

    kind: bytes
    offset: int
    content: int
    end: int

    @property
    def size(self) -> int:
        return self.end - self.content


def boxes(draft: Draft, offset: int, end: int) -> Iterator[Box]:
    """Each box. Raises `Unsure` where one does not fit."""
    for _ in range(_MOST_BOXES):
        if offset >= end:
            return
        if offset + 8 > end:
            raise Unsure(tr("Its structure is damaged."))
        length, kind = struct.unpack(">I4s", draft.read(offset, 8))
        head = 8
        if length == 1:
            length, head = struct.unpack(">Q", draft.read(offset + 8, 8))[0], 16
        elif length == 0:
            length = end - offset
        if length < head or offset + length > end:
            raise Unsure(tr("Its structure is damaged."))
        yield Box(kind, offset, offset + head, offset + length)
        offset += length
    raise Unsure(tr("Its structure is damaged."))


def clean_boxes(draft: Draft, privacy: Privacy) -> None:
    """A HEIF or AVIF file. Raises `Unsure`."""
    for box in boxes(draft, 0, draft.size):
        _clean_box(draft, box, privacy)


def clean_video(draft: Draft, privacy: Privacy) -> int:
    """A video that begins the draft. Returns where it ends. Raises `Unsure`."""
    whole = list(_as_many_as_fit(draft))
    if not whole:
        raise Unsure(tr("The video behind the picture is damaged."))
    for box in whole:
        _clean_box(draft, box, privacy)
    return whole[-1].end


def _as_many_as_fit(draft: Draft) -> Iterator[Box]:
    """What follows the last one is no part of the video."""
    found = boxes(draft, 0, draft.size)
    with suppress(Unsure):
        for box in found:
            if not all(32 <= letter < 127 or letter == 0xA9 for letter in box.kind):
                return
            yield box


def _clean_box(draft: Draft, box: Box, privacy: Privacy) -> None:
    from cloudery_desktop.imaging.privacy.items import clean_items

    if box.kind == b"meta":
        clean_items(draft, box, privacy)
    elif box.kind in (b"moov", b"trak"):
        _clean_movie(draft, box, privacy)
    elif box.kind == b"mpvd":
        inside = draft.window(box.content, box.size)
        end = clean_video(inside, privacy)
        if privacy == "all" or is_suspicious(inside, end, inside.size - end):
            inside.blank(end, inside.size - end)
    elif box.kind == b"uuid" and draft.read(box.content, min(16, box.size)) == _XMP_ID:
        packet = draft.read(box.content + 16, box.size - 16)
        draft.put(box.content + 16, clean_xmp(packet, privacy))
    elif box.kind not in _SHOWN_BY:
        _clean_unknown(draft, box, privacy)


def _clean_unknown(draft: Draft, box: Box, privacy: Privacy) -> None:
    if privacy == "all" or _tells_place(draft, box):
        draft.put(box.offset + 4, b"free")
        draft.blank(box.content, box.size)


def _tells_place(draft: Draft, box: Box) -> bool:
    """`loci` is where a phone's video was made."""
    pieces = draft.pieces(box.content, box.size, 4)
    return any(b"loci" in piece for piece in pieces) or is_suspicious(draft, box.content, box.size)


def _clean_movie(draft: Draft, movie: Box, privacy: Privacy) -> None:
    """What is said of a video, or of a track of it."""
    for box in boxes(draft, movie.content, movie.end):
        if box.kind == b"trak":
            _clean_movie(draft, box, privacy)
        elif box.kind == b"mdia":
            _look_at_track(draft, box)
        elif box.kind in (b"meta", b"udta"):
            _clean_unknown(draft, box, privacy)
        else:
            _clean_box(draft, box, privacy)


def _look_at_track(draft: Draft, media: Box) -> None:
    """Raises `Unsure` for a track that may go from place to place."""
    inside = {box.kind: box for box in boxes(draft, media.content, media.end)}
    handler = inside.get(b"hdlr")
    if handler is None or handler.size < 12:
        raise Unsure(tr("The video behind the picture is damaged."))
    if draft.read(handler.content + 8, 4) in _SEEN_OR_HEARD:
        return
    table = _find(draft, media, (b"minf", b"stbl", b"stsd"))
    if table is not None and table.size >= 16:
        kind = draft.read(table.content + 12, 4)
        if kind in _HARMLESS and not is_suspicious(draft, table.content, table.size):
            return
    raise Unsure(tr("The video in it has a track that may tell the position."))


def _find(draft: Draft, inside: Box, path: tuple[bytes, ...]) -> Box | None:
    box: Box | None = inside
    for kind in path:
        if box is None:
            return None
        found = (each for each in boxes(draft, box.content, box.end) if each.kind == kind)
        box = next(found, None)
    return box
