"""TIFF as a file of its own and as EXIF: directories lose entries, whose values become zeros."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from cloudery_desktop.imaging.privacy.draft import Unsure, keep_apart
from cloudery_desktop.imaging.privacy.ifd import TEXTS, Directory, Entry, Layout
from cloudery_desktop.imaging.privacy.iptc import clean_iptc, clean_resources
from cloudery_desktop.imaging.privacy.maker import holds_position
from cloudery_desktop.imaging.privacy.suspicion import (
    is_suspicious,
    tells_position,
)
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_EXIF_IFD, _GPS_IFD, _INTEROP_IFD, _SUB_IFDS = 0x8769, 0x8825, 0xA005, 0x014A
_POINTERS = frozenset({_EXIF_IFD, _GPS_IFD, _INTEROP_IFD, _SUB_IFDS})
_XMP, _IPTC, _RESOURCES, _MAKER_NOTE = 700, 33723, 34377, 0x927C
_HOLDERS = frozenset({_XMP, _IPTC, _RESOURCES})
_MADE_FOR_RAW = 50706  # DNGVersion
_GEO = frozenset({33550, 33922, 34264, 34735, 34736, 34737})  # GeoTIFF: where its pixels lie
_JPEG_AT, _JPEG_LENGTH = 0x0201, 0x0202
_JPEG_OF_RAW = 0x2E  # Panasonic's
_MAGICS = (b"*\0", b"\0*")
_RAW_MAGICS = (*_MAGICS, b"RO", b"RS", b"OR", b"U\0")  # and of Olympus, of Panasonic
_PIXELS = ((273, 279), (324, 325), (288, 289))
_PROFILE = 34675
_ASCII = 2
_WORDS = frozenset({0x9286, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F})  # UserComment, Explorer's
# What a TIFF is decoded, turned and coloured by.
_NEEDED = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 280, 281, 284, 290, 291}
    | {292, 293, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330}
    | {332, 333, 334, 336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519}
    | {520, 521, 529, 530, 531, 532, _PROFILE, 37439, 42113, 50674, _EXIF_IFD}
)
DATE_TAKEN = frozenset({0x9003, 0x9011, 0x9291})
KEPT_IN_EXIF = DATE_TAKEN | {0x9000, 0xA001, 0xA500}
_MOST_DIRECTORIES = 1000


@dataclass(slots=True)
class Cleaner:
    """One TIFF: a block of EXIF; a file, which has the pixels, too; or one of a raw photo, whose
    maker's own data cannot be done without.
    """

    draft: Draft
    privacy: Privacy
    kind: Literal["exif", "file", "raw"]
    layout: Layout = field(init=False)
    _seen: set[int] = field(default_factory=set)
    _kept: list[tuple[int, int]] = field(default_factory=list)
    _dropped: list[tuple[int, int]] = field(default_factory=list)
    _pixels: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        magics = _RAW_MAGICS if self.kind == "raw" else _MAGICS
        self.layout = Layout.of(self.draft, magics)

    def clean(self) -> None:
        """Raises `Unsure`."""
        self._follow(self.layout.first, is_exif=False)
        keep_apart(self._kept, self._dropped)
        for offset, length in (*self._dropped, *self._gaps()):
            self.draft.blank(offset, length)
        # A damaged directory may claim to go on over the pixels, and be written anew there.
        start = self.draft.start
        changed = [(patch.offset - start, patch.length) for patch in self.draft.found]
        keep_apart(self._pixels, changed)

    def _follow(self, offset: int, *, is_exif: bool) -> None:
        """A directory and those after it."""
        while offset and offset not in self._seen:
            if len(self._seen) >= _MOST_DIRECTORIES:
                raise Unsure(tr("Its structure is damaged."))
            self._seen.add(offset)
            directory = self.layout.directory(self.draft, offset)
            if directory is None:
                return
            self._clean(directory, is_exif=is_exif)
            offset = directory.following

    def _clean(self, directory: Directory, *, is_exif: bool) -> None:
        is_raw = self.kind == "raw" or any(e.tag == _MADE_FOR_RAW for e in directory.entries)
        if self.privacy == "all" and is_raw:
            raise Unsure(tr("It is a raw photo, which cannot be developed without its metadata."))
        kept: list[Entry] = []
        for entry in directory.entries:
            if self._drops(entry, is_exif=is_exif):
                self._drop(entry)
            else:
                kept.append(entry)
                self._keep(entry)
        for entry in kept:
            if entry.tag == _JPEG_OF_RAW and self.kind == "raw" and not entry.is_inside:
                self._clean_thumbnail(entry.offset, entry.length)
        small = {e.tag: self.layout.numbers(self.draft, e) for e in kept if e.tag in _JPEG_PLACE}
        if small.get(_JPEG_AT) and small.get(_JPEG_LENGTH):
            self._clean_thumbnail(small[_JPEG_AT][0], small[_JPEG_LENGTH][0])
        if self.kind != "exif":
            self._keep_pixels(kept)
        self._kept.append((directory.offset, directory.size))
        if len(kept) < len(directory.entries):
            packed = self.layout.packed(kept, directory.following)
            self.draft.put(directory.offset, packed[: directory.size].ljust(directory.size, b"\0"))

    def _drops(self, entry: Entry, *, is_exif: bool) -> bool:
        if self.privacy == "all":
            return entry.tag not in (KEPT_IN_EXIF if is_exif else _NEEDED | {_XMP})
        if entry.tag == _GPS_IFD or entry.tag in _GEO:
            return True
        if entry.tag == _MAKER_NOTE:
            return self._can_do_without(holds_position(self.draft, entry.offset, entry.length))
        if entry.tag in _NEEDED or entry.tag in _HOLDERS or entry.kind not in TEXTS:
            return False
        if entry.tag == _JPEG_OF_RAW:
            return False
        if entry.is_inside or entry.offset + entry.length > self.draft.size:
            return False
        if entry.kind == _ASCII or entry.tag in _WORDS:  # a person's, or a model called GPS
            return tells_position(self.layout.value(self.draft, entry))
        return self._can_do_without(is_suspicious(self.draft, entry.offset, entry.length))

    def _can_do_without(self, is_to_go: bool) -> bool:
        if is_to_go and self.kind == "raw":
            raise Unsure(tr("What its maker's camera keeps in it may tell the position."))
        return is_to_go

    def _drop(self, entry: Entry) -> None:
        if entry.tag in _POINTERS:
            for offset in self.layout.numbers(self.draft, entry):
                self._drop_directory(offset)
        if not entry.is_inside:
            self._dropped.append((entry.offset, entry.length))

    def _drop_directory(self, offset: int) -> None:
        if offset in self._seen:
            return
        self._seen.add(offset)
        directory = self.layout.directory(self.draft, offset)
        if directory is not None:
            for entry in directory.entries:
                self._drop(entry)
            self._dropped.append((directory.offset, directory.size))

    def _keep(self, entry: Entry) -> None:
        """What is in it, too, loses what is to go."""
        if entry.tag in _POINTERS:
            for offset in self.layout.numbers(self.draft, entry):
                self._follow(offset, is_exif=entry.tag in (_EXIF_IFD, _INTEROP_IFD))
        if entry.is_inside or entry.offset + entry.length > self.draft.size:
            return
        self._kept.append((entry.offset, entry.length))
        if entry.tag in _HOLDERS:
            content = self.layout.value(self.draft, entry)
            if entry.tag == _XMP:
                self.draft.put(entry.offset, clean_xmp(content, self.privacy))
            elif entry.tag == _IPTC:
                self.draft.put(entry.offset, clean_iptc(content))
            else:
                self.draft.put(entry.offset, clean_resources(content, self.privacy))

    def _clean_thumbnail(self, offset: int, length: int) -> None:
        from cloudery_desktop.imaging.privacy.jpeg import clean_jpeg

        length = min(length, self.draft.size - offset)
        if length <= 3 or self.draft.read(offset, 3) != b"\xff\xd8\xff":
            return
        self._kept.append((offset, length))
        known = len(self.draft.found)
        try:
            clean_jpeg(self.draft.window(offset, length), self.privacy)
        except Unsure:
            if self.kind != "exif":
                raise
            del self.draft.found[known:]
            self.draft.blank(offset, length)  # the photo has a better one in its pixels

    def _keep_pixels(self, entries: list[Entry]) -> None:
        by_tag = {entry.tag: entry for entry in entries}
        for offsets, lengths in _PIXELS:
            if offsets in by_tag and lengths in by_tag:
                places = self.layout.numbers(self.draft, by_tag[offsets])
                sizes = self.layout.numbers(self.draft, by_tag[lengths])
                pixels = list(zip(places, sizes, strict=False))
                self._pixels += pixels
                self._kept += pixels

    def _gaps(self) -> Iterator[tuple[int, int]]:
        """What nothing points to and still tells a position: programs leave old values behind."""
        reached = 8 if self.kind == "exif" else self.draft.size  # in a file, they may be pixels
        for start, length in sorted((*self._kept, *self._dropped, (self.draft.size, 0))):
            end = min(start, self.draft.size)  # some makers name no place for their pixels
            if end > reached and is_suspicious(self.draft, reached, end - reached):
                yield reached, end - reached
            reached = max(reached, start + length)


_JPEG_PLACE = frozenset({_JPEG_AT, _JPEG_LENGTH})


def clean_tiff(draft: Draft, privacy: Privacy) -> None:
    """A file that is a TIFF. Raises `Unsure`."""
    Cleaner(draft, privacy, "file").clean()


def clean_raw_tiff(draft: Draft, privacy: Privacy) -> None:
    """A raw photo that is built like a TIFF. Raises `Unsure`."""
    Cleaner(draft, privacy, "raw").clean()
