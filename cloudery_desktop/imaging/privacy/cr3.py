"""Canon's CR3: the place has a box of its own, and is in XMP; pictures may tell it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.imaging.cr3 import GPS, parts_of
from cloudery_desktop.imaging.privacy.boxes import boxes
from cloudery_desktop.imaging.privacy.draft import Unsure
from cloudery_desktop.imaging.privacy.ifd import Layout
from cloudery_desktop.imaging.privacy.jpeg import clean_jpeg
from cloudery_desktop.imaging.privacy.suspicion import is_suspicious
from cloudery_desktop.imaging.privacy.tiff import Cleaner
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.imaging.directories import Span
    from cloudery_desktop.imaging.privacy.boxes import Box
    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_PARTS = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip"})
_VERSION = 0  # a directory of the place that says no more tells none
_MOST_TOLD = 1024 * 1024  # bytes: what is larger are the sensor's pixels


def clean_cr3(draft: Draft, privacy: Privacy) -> None:
    """The place alone: the rest is needed to develop it. Raises `Unsure`."""
    if privacy == "all":
        raise Unsure(tr("It is a raw photo, which cannot be developed without its metadata."))
    for box in boxes(draft, 0, draft.size):
        _clean_box(draft, box, privacy)
    parts = parts_of(draft.stream)
    for name, note in parts.notes.items():
        if name == GPS:
            _empty(draft, note)
        else:
            Cleaner(draft.window(*note), privacy, "exif").clean()
    for sample in parts.samples:
        if draft.read(sample.start, min(3, sample.length)) == b"\xff\xd8\xff":
            clean_jpeg(draft.window(*sample), privacy)
        elif sample.length <= _MOST_TOLD and is_suspicious(draft, *sample):
            raise Unsure(tr("What the camera wrote beside its pixels may tell the position."))


def _clean_box(draft: Draft, box: Box, privacy: Privacy) -> None:
    if box.kind == b"uuid" and draft.read(box.content, min(16, box.size)) == _XMP:
        packet = draft.read(box.content + 16, box.size - 16)
        draft.put(box.content + 16, clean_xmp(packet, privacy))
    elif box.kind not in _PARTS and is_suspicious(draft, box.content, box.size):
        name = box.kind.decode("latin-1")
        raise Unsure(tr("Nobody knows what its part “{name}” tells.", name=name))


def _empty(draft: Draft, note: Span) -> None:
    """Leave a directory without an entry, if there are any that tell something."""
    window = draft.window(*note)
    layout = Layout.of(window)
    directory = layout.directory(window, layout.first)
    if directory is None or all(entry.tag == _VERSION for entry in directory.entries):
        return
    head = window.read(0, 2) + (b"*\0\x08\0\0\0" if layout.order == "<" else b"\0*\0\0\0\x08")
    window.put(0, head.ljust(window.size, b"\0"))
