"""The directories of a TIFF, and of all that cameras build like one: where which value stands.

Little is held in memory, and nothing is believed: what lies outside the file is not there.
"""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

SUB_DIRECTORIES = 330
_MOST_DIRECTORIES = 64
_MOST_ENTRIES = 2000
_MOST_NUMBERS = 4096
_MOST_LETTERS = 256
_ASCII, _RATIONAL, _SIGNED_RATIONAL = 2, 5, 10
_CODES = {1: "B", 3: "H", 4: "I", 5: "II", 6: "b", 8: "h", 9: "i", 10: "ii", 13: "I"}
_SIZES = {kind: struct.calcsize(f"<{code}") for kind, code in _CODES.items()} | {_ASCII: 1, 7: 1}


class Span(NamedTuple):
    """A part of a file, in bytes."""

    start: int
    length: int


class Directory:
    """The values of one directory by their tags. They are read as they are asked for."""

    def __init__(self, stream: BinaryIO, base: int, order: str) -> None:
        self._stream = stream
        self._base = base
        self._order = order
        self._entries: dict[int, tuple[int, int, int]] = {}  # kind, how many, where

    def __contains__(self, tag: int) -> bool:
        return tag in self._entries

    def numbers(self, tag: int) -> tuple[float, ...]:
        """All that there are, whole ones and fractions; empty where it is no number."""
        kind, count, start = self._entries.get(tag, (0, 0, 0))
        code = _CODES.get(kind)
        if code is None:
            return ()
        count = min(count, _MOST_NUMBERS)
        values = self._read(start, f"{code * count}" if len(code) > 1 else f"{count}{code}")
        if kind in (_RATIONAL, _SIGNED_RATIONAL):
            pairs = zip(values[::2], values[1::2], strict=True)
            return tuple(over / under if under else math.nan for over, under in pairs)
        return values

    def number(self, tag: int) -> int:
        """The first whole number; 0 where there is none."""
        values = self.numbers(tag)
        return values[0] if values and isinstance(values[0], int) else 0

    def text(self, tag: int) -> str:
        """Up to its end, which is a NUL; "" where it is no text."""
        kind, count, start = self._entries.get(tag, (0, 0, 0))
        if kind != _ASCII:
            return ""
        self._stream.seek(start)
        return self._stream.read(min(count, _MOST_LETTERS)).partition(b"\0")[0].decode("latin-1")

    def value(self, tag: int) -> str | float | tuple[float, ...] | None:
        """As Pillow would have it: a text, one number or several. None: there is none."""
        numbers = self.numbers(tag)
        if len(numbers) > 1:
            return numbers
        return numbers[0] if numbers else self.text(tag) or None

    def span(self, tag: int) -> Span | None:
        """Where the bytes of a value stand."""
        if tag not in self._entries:
            return None
        kind, count, start = self._entries[tag]
        return Span(start, count * _SIZES.get(kind, 1))

    def data(self, offsets: int, lengths: int) -> tuple[Span, ...]:
        """What these two tags lead to: strips, tiles, a JPEG."""
        pairs = zip(self.numbers(offsets), self.numbers(lengths), strict=False)
        return tuple(Span(self._base + int(start), int(length)) for start, length in pairs)

    def child(self, tag: int) -> Directory | None:
        """The directory that a tag leads to."""
        at = self.number(tag)
        made = Directory(self._stream, self._base, self._order)
        return made if at > 0 and made.load(at) is not None else None

    def load(self, offset: int) -> int | None:
        """Take the directory that stands there; where the next one does, 0 after the last.

        None: there is none.
        """
        stream, order, at = self._stream, self._order, self._base + offset
        stream.seek(at)
        head = stream.read(2)
        count = struct.unpack(f"{order}H", head)[0] if len(head) == 2 else 0
        if not 0 < count <= _MOST_ENTRIES:
            return None
        entries = stream.read(12 * count + 4)
        if len(entries) < 12 * count:
            return None
        for number in range(count):
            tag, kind, items, value = struct.unpack_from(f"{order}HHII", entries, 12 * number)
            inside = items * _SIZES.get(kind, 1) <= 4
            start = at + 2 + 12 * number + 8 if inside else self._base + value
            self._entries[tag] = kind, items, start
        following: int = struct.unpack(f"{order}I", entries[12 * count :].ljust(4, b"\0"))[0]
        return following

    def _read(self, start: int, codes: str) -> tuple[float, ...]:
        """Nothing, where the file ends before."""
        code = f"{self._order}{codes}"
        size = struct.calcsize(code)
        self._stream.seek(start)
        data = self._stream.read(size)
        return struct.unpack(code, data) if len(data) == size else ()


def directories(stream: BinaryIO, base: int = 0) -> Iterator[Directory]:
    """All of the TIFF that begins at `base`: those of its chain, each followed by those below it.

    The mark after the byte order is not looked at: makers have marks of their own.
    """
    stream.seek(base)
    head = stream.read(8)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 8:
        return
    to_visit: list[int] = [struct.unpack(f"{order}I", head[4:])[0]]
    seen = {0}
    while to_visit and len(seen) <= _MOST_DIRECTORIES:
        offset = to_visit.pop(0)
        if offset in seen:
            continue
        seen.add(offset)
        directory = Directory(stream, base, order)
        following = directory.load(offset)
        if following is None:
            continue
        yield directory
        to_visit[:0] = [*map(int, directory.numbers(SUB_DIRECTORIES)), following]
