"""The items of a HEIF or AVIF file: its EXIF and XMP are among them, in stretches of the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.boxes import Box, boxes
from cloudery_desktop.imaging.privacy.draft import MOST_HELD, Unsure, keep_apart
from cloudery_desktop.imaging.privacy.exif import clean_exif
from cloudery_desktop.imaging.privacy.suspicion import may_tell_position, tells_position
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.imaging.structure import ILOC_IN_BOX, ILOC_IN_FILE, iloc_items
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_PICTURES = frozenset(
    {b"hvc1", b"hev1", b"lhv1", b"hvt1", b"av01", b"avc1", b"svc1", b"mvc1", b"vvc1", b"evc1"}
    | {b"j2k1", b"unci", b"grid", b"iovl", b"iden", b"tmap", b"mski", b"lqp1"}
)


@dataclass(slots=True)
class _Item:
    kind: bytes
    mime_type: bytes = b""
    ranges: list[tuple[int, int]] = field(default_factory=list)


def clean_items(draft: Draft, meta: Box, privacy: Privacy) -> None:
    """Raises `Unsure`."""
    inside = {box.kind: box for box in boxes(draft, meta.content + 4, meta.end)}
    items = dict(_named(draft, inside[b"iinf"])) if b"iinf" in inside else {}
    if b"iloc" in inside:
        in_box = inside.get(b"idat")
        for key, ranges in _placed(draft, inside[b"iloc"], in_box):
            if key in items:
                items[key].ranges = ranges
    # A damaged file may say that its metadata lies where its pixels do, or its structure.
    others = [each for item in items.values() if not _is_picture(item) for each in item.ranges]
    in_box = inside.get(b"idat")
    end = in_box.content if in_box else meta.end
    structure = [(0, 8), (meta.offset, end - meta.offset)]
    if in_box:
        structure.append((in_box.end, meta.end - in_box.end))
    pixels = [each for item in items.values() if _is_picture(item) for each in item.ranges]
    keep_apart((*structure, *pixels), others)
    for item in items.values():
        _clean_item(draft, item, privacy)
    if b"iprp" in inside:
        _clean_descriptions(draft, inside[b"iprp"], privacy)


def _is_picture(item: _Item) -> bool:
    return item.kind in _PICTURES or item.kind == b"jpeg"


def _clean_item(draft: Draft, item: _Item, privacy: Privacy) -> None:
    if item.kind in _PICTURES or not item.ranges:
        return
    if item.kind == b"jpeg":
        _clean_jpeg_item(draft, item, privacy)
        return
    if sum(length for _, length in item.ranges) > MOST_HELD:
        raise Unsure(tr("Its metadata is unusually large."))
    content = b"".join(draft.read(*each) for each in item.ranges)
    if item.kind == b"Exif":
        cleaned = _cleaned_exif(content, privacy)
    elif item.kind == b"mime" and item.mime_type == b"application/rdf+xml":
        cleaned = clean_xmp(content, privacy)
    elif privacy == "all" or may_tell_position(content):
        cleaned = bytes(len(content))
    else:
        return
    draft.put_ranges(item.ranges, cleaned)


def _clean_jpeg_item(draft: Draft, item: _Item, privacy: Privacy) -> None:
    from cloudery_desktop.imaging.privacy.jpeg import clean_jpeg

    if len(item.ranges) > 1:
        raise Unsure(tr("A picture in it lies in pieces."))
    clean_jpeg(draft.window(*item.ranges[0]), privacy)


def _cleaned_exif(content: bytes, privacy: Privacy) -> bytes:
    """Its first four bytes say how far behind them the EXIF begins; some get it wrong."""
    if not content.strip(b"\0"):
        return content
    skipped = 4 + int.from_bytes(content[:4], "big")
    for at in (skipped, 4, 10, 0):
        if content[at : at + 4] in (b"II*\0", b"MM\0*"):
            return content[:at] + clean_exif(content[at:], privacy)
    raise Unsure(tr("Its EXIF is damaged."))


def _named(draft: Draft, box: Box) -> Iterator[tuple[int, _Item]]:
    """Every item by its number."""
    version = draft.read(box.content, 1)[0]
    count_size = 4 if version else 2
    for entry in boxes(draft, box.content + 4 + count_size, box.end):
        data = draft.read(entry.content, entry.size)
        version = data[0] if data else 0
        if version not in (2, 3):  # before HEIF: MIME types alone
            raise Unsure(tr("Its structure is unusual."))
        id_size = 2 if version == 2 else 4
        at = 4 + id_size + 2
        if len(data) < at + 4:
            raise Unsure(tr("Its structure is damaged."))
        words = data[at + 4 :].split(b"\0")
        mime_type = words[1] if len(words) > 1 else b""
        yield int.from_bytes(data[4 : 4 + id_size], "big"), _Item(data[at : at + 4], mime_type)


def _placed(
    draft: Draft, box: Box, in_box: Box | None
) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Where each item lies."""
    start_of = {ILOC_IN_FILE: 0, ILOC_IN_BOX: in_box.content if in_box else 0}
    try:
        for placed in iloc_items(draft.read(box.content, box.size)):
            if placed.method in start_of and not placed.source:
                extents = [(start_of[placed.method] + at, length) for at, length in placed.extents]
                yield placed.item, [(at, length or draft.size - at) for at, length in extents]
    except ValueError:
        raise Unsure(tr("Its structure is damaged.")) from None


def _clean_descriptions(draft: Draft, properties: Box, privacy: Privacy) -> None:
    """Titles and keywords that HEIF has a property for."""
    for container in boxes(draft, properties.content, properties.end):
        for box in _within(draft, container):
            text = draft.read(box.content, box.size)
            if privacy == "all" or tells_position(text):
                draft.blank(box.content + 4, box.size - 4)


def _within(draft: Draft, container: Box) -> Sequence[Box]:
    if container.kind != b"ipco":
        return ()
    inside = boxes(draft, container.content, container.end)
    return [box for box in inside if box.kind == b"udes"]
