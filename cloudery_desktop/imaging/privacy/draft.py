"""A file and what is to be overwritten in it. Nothing is moved: all offsets stay right."""

from __future__ import annotations

import io
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PIECE = 256 * 1024  # bytes
MOST_HELD = 64 * 1024 * 1024  # bytes of metadata in memory at once

_ZEROS = bytes(2 * PIECE)


def is_zero(piece: bytes) -> bool:
    """Whether a piece holds nothing: a file may have many."""
    return piece == _ZEROS[: len(piece)]


class Unsure(Exception):
    """What might hold the position is not understood: the sentence says what."""


@dataclass(frozen=True, slots=True)
class Patch:
    """`length` bytes at `offset` become `data`, or zeros where that is empty."""

    offset: int
    length: int
    data: bytes = field(default=b"", repr=False)

    def part(self, start: int, end: int) -> bytes:
        """What stands from `start` to `end` (offsets in the file) afterwards."""
        if not self.data:
            return bytes(end - start)
        return self.data[start - self.offset : end - self.offset]


@dataclass(slots=True)
class Draft:
    """`size` bytes of a stream from `start` on, and what becomes of them.

    All offsets are within it. What is read is always the original.
    """

    stream: BinaryIO
    size: int
    start: int = 0
    found: list[Patch] = field(default_factory=list)

    @classmethod
    def of(cls, content: bytes) -> Draft:
        """A draft of bytes in memory."""
        return cls(io.BytesIO(content), len(content))

    def window(self, offset: int, length: int) -> Draft:
        """A part of it as a file of its own. Raises `Unsure` where it is not inside."""
        if offset < 0 or length < 0 or offset + length > self.size:
            raise Unsure(tr("A part of its metadata lies outside the file."))
        return Draft(self.stream, length, self.start + offset, self.found)

    def read(self, offset: int, length: int) -> bytes:
        """Raises `Unsure` where that is not inside, or is too much."""
        if offset < 0 or length < 0 or offset + length > self.size:
            raise Unsure(tr("Its structure is damaged."))
        if length > MOST_HELD:
            raise Unsure(tr("Its metadata is unusually large."))
        self.stream.seek(self.start + offset)
        data = self.stream.read(length)
        if len(data) < length:
            raise Unsure(tr("The file became shorter."))
        return data

    def pieces(self, offset: int, length: int, overlap: int = 0) -> Iterator[bytes]:
        """All of a stretch piece by piece, each beginning with the last bytes of the one before."""
        last = b""
        for at in range(offset, offset + length, PIECE):
            piece = self.read(at, min(PIECE, offset + length - at))
            yield last + piece
            last = piece[-overlap:] if overlap else b""

    def put(self, offset: int, data: bytes) -> None:
        """Have these bytes there, if they are not."""
        if data and self.read(offset, len(data)) != data:
            self.found.append(Patch(self.start + offset, len(data), data))

    def blank(self, offset: int, length: int) -> None:
        """Have zeros there, if there are none; what is outside does not matter."""
        start, end = max(0, offset), min(self.size, offset + length)
        if start < end and any(not is_zero(piece) for piece in self.pieces(start, end - start)):
            self.found.append(Patch(self.start + start, end - start))

    def put_ranges(self, ranges: Sequence[tuple[int, int]], content: bytes) -> None:
        """Have `content` in these stretches, one after the other."""
        at = 0
        for offset, length in ranges:
            self.put(offset, content[at : at + length])
            at += length

    @property
    def patches(self) -> tuple[Patch, ...]:
        """All in order. Raises `Unsure` where one says other than the next."""
        return in_order(self.found)

    def result(self) -> bytes:
        """The whole content afterwards."""
        content = bytearray(self.read(0, self.size))
        for patch in self.patches:
            start = patch.offset - self.start
            content[start : start + patch.length] = patch.part(
                patch.offset, patch.offset + patch.length
            )
        return bytes(content)


def in_order(found: Sequence[Patch]) -> tuple[Patch, ...]:
    """The patches by their place, each once. Raises `Unsure` where two overlap."""
    ordered: list[Patch] = []
    for patch in sorted(found, key=lambda each: (each.offset, each.length)):
        last = ordered[-1] if ordered else None
        if last is not None and patch.offset < last.offset + last.length:
            if patch == last:
                continue
            if last.data or patch.data:
                raise Unsure(tr("Parts of its metadata lie one over the other."))
            end = max(last.offset + last.length, patch.offset + patch.length)
            ordered[-1] = Patch(last.offset, end - last.offset)
        else:
            ordered.append(patch)
    return tuple(ordered)


def keep_apart(kept: Sequence[tuple[int, int]], changed: Sequence[tuple[int, int]]) -> None:
    """Raises `Unsure` if a part of what is to be kept would be lost."""
    if not changed:
        return
    ends = [(start, 1, start + length) for start, length in changed if length]
    ends += [(start, 0, start + length) for start, length in kept if length]
    reached = [0, 0]
    for start, is_changed, end in sorted(ends):
        if start < reached[not is_changed]:
            raise Unsure(tr("Parts of its metadata lie one over the other."))
        reached[is_changed] = max(reached[is_changed], end)


class Patched(io.RawIOBase):
    """A file as it is after its patches, which are in order. Closes the file it reads."""

    def __init__(self, stream: BinaryIO, patches: Sequence[Patch]) -> None:
        self._stream = stream
        self._patches = patches
        self._starts = [patch.offset for patch in patches]

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typed as Buffer
        start = self._stream.tell()
        view = memoryview(buffer).cast("B")
        data = self._stream.read(len(view))
        view[: len(data)] = data
        end = start + len(data)
        for number in range(max(0, bisect_right(self._starts, start) - 1), len(self._patches)):
            patch = self._patches[number]
            if patch.offset >= end:
                break
            first, last = max(start, patch.offset), min(end, patch.offset + patch.length)
            if first < last:
                view[first - start : last - start] = patch.part(first, last)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
