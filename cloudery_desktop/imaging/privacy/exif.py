"""A block of EXIF, as most formats hold it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import Draft, Unsure
from cloudery_desktop.imaging.privacy.ifd import Layout
from cloudery_desktop.imaging.privacy.tiff import KEPT_IN_EXIF, Cleaner
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.imaging.privacy.ifd import Entry
    from cloudery_desktop.photo import Privacy

HEAD = b"Exif\0\0"
_ORIENTATION, _EXIF_IFD = 0x0112, 0x8769


def clean_exif(content: bytes, privacy: Privacy) -> bytes:
    """The block, which begins with its byte order, as long as it was. Raises `Unsure`."""
    if not content.strip(b"\0"):
        return content
    draft = Draft.of(content)
    if privacy == "all":
        return _anew(draft)
    Cleaner(draft, privacy, "exif").clean()
    return draft.result()


def _anew(draft: Draft) -> bytes:
    """Orientation, colour and the date taken alone, whatever else there was in between."""
    layout = Layout.of(draft)
    if layout.is_big:
        raise Unsure(tr("Its EXIF is of an unusual kind."))
    main: list[Entry] = []
    photo: list[Entry] = []
    first = layout.directory(draft, layout.first)
    for entry in first.entries if first else ():
        if entry.tag == _ORIENTATION and entry.is_inside:
            main.append(entry)
        elif entry.tag == _EXIF_IFD and (at := layout.numbers(draft, entry)):
            inner = layout.directory(draft, at[0])
            photo = [e for e in inner.entries if e.tag in KEPT_IN_EXIF] if inner else []
    order = layout.order
    start = 8 + 2 + 12 * (len(main) + bool(photo)) + 4
    made = struct.pack(order + "2sHI", b"II" if order == "<" else b"MM", 42, 8)
    made += struct.pack(order + "H", len(main) + bool(photo)) + b"".join(e.raw for e in main)
    if photo:
        made += struct.pack(order + "HHII", _EXIF_IFD, 4, 1, start)
    made += struct.pack(order + "I", 0)
    if photo:
        made += _with_values(draft, layout, photo, start)
    if len(made) > draft.size:
        raise Unsure(tr("Its EXIF is damaged."))
    return made.ljust(draft.size, b"\0")


def _with_values(draft: Draft, layout: Layout, entries: Sequence[Entry], start: int) -> bytes:
    """A directory at `start`, the values behind it."""
    behind = start + 2 + 12 * len(entries) + 4
    table, values = b"", b""
    for entry in entries:
        value = layout.value(draft, entry)
        raw = entry.raw
        if not entry.is_inside:
            if not value:
                raise Unsure(tr("Its EXIF is damaged."))
            raw = raw[:8] + struct.pack(layout.order + "I", behind + len(values))
            values += value + b"\0" * (len(value) % 2)
        table += raw
    head = struct.pack(layout.order + "H", len(entries))
    return head + table + struct.pack(layout.order + "I", 0) + values
