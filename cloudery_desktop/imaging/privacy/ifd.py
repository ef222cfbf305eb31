"""The directories of TIFF, which EXIF is made of, too."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import Unsure
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cloudery_desktop.imaging.privacy.draft import Draft

MOST_ENTRIES = 4096  # of one directory
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_SIZES |= {13: 4, 16: 8, 17: 8, 18: 8, 129: 1}
_NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
TEXTS = frozenset({1, 2, 7, 129})  # kinds that may hold words, or a block of a maker's own
_MOST_NUMBERS = 4_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One value: `offset` and `length` say where its bytes are; `raw` is the entry itself."""

    tag: int
    kind: int
    count: int
    offset: int
    length: int
    is_inside: bool  # in the entry itself
    raw: bytes


@dataclass(frozen=True, slots=True)
class Directory:
    """`size` is of all of it, the offset of the next one included."""

    offset: int
    size: int
    entries: Sequence[Entry]
    following: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Byte order and widths of one TIFF."""

    order: str
    is_big: bool
    first: int

    @classmethod
    def of(cls, draft: Draft, magics: Collection[bytes] = (b"*\0", b"\0*")) -> Layout:
        """Raises `Unsure` for what is no TIFF, or none that bears one of these `magics`."""
        head = draft.read(0, min(16, draft.size))
        order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
        if not order or len(head) < 8:
            raise Unsure(tr("Its EXIF is damaged."))
        is_big = 43 in head[2:4]
        if is_big and len(head) == 16:
            return cls(order, is_big, struct.unpack_from(order + "Q", head, 8)[0])
        if head[2:4] not in magics or is_big:
            raise Unsure(tr("Its EXIF is damaged."))
        return cls(order, is_big, struct.unpack_from(order + "I", head, 4)[0])

    @property
    def count_code(self) -> str:
        return "Q" if self.is_big else "H"

    @property
    def word_code(self) -> str:
        return "Q" if self.is_big else "I"

    @property
    def entry_size(self) -> int:
        return 20 if self.is_big else 12

    def directory(self, draft: Draft, offset: int) -> Directory | None:
        """As much of it as is there; None where nothing is."""
        head = struct.calcsize("<" + self.count_code)
        word = struct.calcsize("<" + self.word_code)
        if offset < 8 or offset + head > draft.size:
            return None
        (count,) = struct.unpack(self.order + self.count_code, draft.read(offset, head))
        fits = min(count, (draft.size - offset - head) // self.entry_size)
        if count > MOST_ENTRIES:
            raise Unsure(tr("Its EXIF is damaged."))
        table = draft.read(offset + head, fits * self.entry_size)
        end = head + fits * self.entry_size
        following = 0
        if fits == count and offset + end + word <= draft.size:
            tail = draft.read(offset + end, word)
            (following,) = struct.unpack(self.order + self.word_code, tail)
            end += word
        entries = tuple(
            self._entry(table[at : at + self.entry_size], offset + head + at)
            for at in range(0, len(table), self.entry_size)
        )
        return Directory(offset, end, entries, following)

    def _entry(self, raw: bytes, at: int) -> Entry:
        word = struct.calcsize("<" + self.word_code)
        tag, kind, count = struct.unpack_from(f"{self.order}HH{self.word_code}", raw)
        length = count * _SIZES.get(kind, 0)
        if length <= word:
            return Entry(tag, kind, count, at + self.entry_size - word, length, True, raw)
        (offset,) = struct.unpack(self.order + self.word_code, raw[-word:])
        return Entry(tag, kind, count, offset, length, False, raw)

    def value(self, draft: Draft, entry: Entry) -> bytes:
        """Its bytes; b"" where they are not all there."""
        if entry.offset + entry.length > draft.size:
            return b""
        return draft.read(entry.offset, entry.length)

    def numbers(self, draft: Draft, entry: Entry) -> Sequence[int]:
        """The whole numbers of it; none where there are none."""
        code = _NUMBERS.get(entry.kind)
        if code is None:
            return ()
        if entry.count > _MOST_NUMBERS:
            raise Unsure(tr("Its structure is damaged."))
        data = self.value(draft, entry)
        return struct.unpack(f"{self.order}{entry.count if data else 0}{code}", data)

    def packed(self, entries: Sequence[Entry], following: int) -> bytes:
        """A directory of these entries as they are."""
        head = struct.pack(self.order + self.count_code, len(entries))
        tail = struct.pack(self.order + self.word_code, following)
        return head + b"".join(entry.raw for entry in entries) + tail
