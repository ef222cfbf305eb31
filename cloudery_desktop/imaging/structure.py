"""Is a file whole? One walker per container: it follows the structure and decodes nothing.

Every walker takes the stream and the file's size in bytes, seeks as it likes, holds little
in memory, and is True when nothing is missing at the end. Garbage is not whole.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PIECE = 256 * 1024  # bytes
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # in coded data: no stuffing, no restart
_JPEG_START, _JPEG_END, _JPEG_SCAN = 0xD8, 0xD9, 0xDA
GIF_EXTENSION, GIF_IMAGE, GIF_TRAILER = b"!", b",", b";"
ILOC_IN_FILE, ILOC_IN_BOX = 0, 1
_TIFF_ITEM_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_TIFF_ITEM_SIZES |= {13: 4, 16: 8, 17: 8, 18: 8}  # IFD; BigTIFF's 64-bit kinds
_TIFF_NUMBERS = {3: "H", 4: "I", 16: "Q"}
_TIFF_DATA = ((273, 279), (324, 325))  # offsets and byte counts of strips, of tiles
_MOST_IFDS = 10_000
_MOST_ILOC = 8 * 1024 * 1024  # bytes


class _Short(ValueError):
    """The file ends inside something."""


def _read(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise _Short
    return data


def whole_jpeg(stream: BinaryIO, size: int) -> bool:
    """Ends with EOI after a scan. What follows EOI (a motion photo's video) does not matter."""
    stream.seek(max(0, size - 2))
    ends_with_eoi = stream.read(2) == b"\xff\xd9"
    stream.seek(2)
    scanned = False
    try:
        while True:
            marker = _jpeg_marker_after_scan(stream) if scanned else _read(stream, 2)
            while marker == b"\xff\xff":  # fill bytes
                marker = b"\xff" + _read(stream, 1)
            if marker[0] != 0xFF or marker[1] == _JPEG_START:
                return False
            if marker[1] == _JPEG_END:
                return scanned
            length = int.from_bytes(_read(stream, 2), "big")
            if length < 2:
                return False
            stream.seek(length - 2, 1)  # so an EXIF thumbnail's own EOI is never met
            scanned = scanned or marker[1] == _JPEG_SCAN
            if scanned and ends_with_eoi:
                return True  # no need to read all of it
    except _Short:
        return False


def _jpeg_marker_after_scan(stream: BinaryIO) -> bytes:
    """The next marker in or after coded data; the stream stands behind it."""
    last = b""
    while piece := stream.read(_PIECE):
        window = last + piece
        if found := _JPEG_MARKER.search(window):
            stream.seek(found.end() - len(window), 1)
            return found.group()
        last = window[-1:]
    raise _Short


def png_chunks(stream: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, offset of the data and length of every chunk that lies inside the file whole."""
    offset = 8
    while offset + 12 <= size:
        stream.seek(offset)
        length, kind = struct.unpack(">I4s", stream.read(8).ljust(8, b"\0"))
        if offset + 12 + length > size:
            return
        yield kind, offset + 8, length
        offset += 12 + length


def whole_png(stream: BinaryIO, size: int) -> bool:
    """Has image data and IEND."""
    imaged = False
    for kind, _offset, _length in png_chunks(stream, size):
        imaged = imaged or kind == b"IDAT"
        if kind == b"IEND":
            return imaged
    return False


def whole_webp(stream: BinaryIO, size: int) -> bool:
    """Is as long as its RIFF header says."""
    stream.seek(4)
    length = int.from_bytes(stream.read(4), "little")
    return 12 <= length <= size - 8


def whole_gif(stream: BinaryIO, _size: int) -> bool:
    """Has an image and, at the end of its blocks, the trailer."""

    def read(offset: int, count: int) -> bytes:
        stream.seek(offset)
        return _read(stream, count)

    imaged = False
    kind = b""
    try:
        for kind, *_ in gif_parts(read):
            imaged = imaged or kind == GIF_IMAGE
    except _Short:
        return False
    return imaged and kind == GIF_TRAILER


def gif_parts(read: Callable[[int, int], bytes]) -> Iterator[tuple[bytes, int, int]]:
    """Kind, offset and end of each part.

    The last is the trailer, or the file is damaged. What `read`, from an offset so many bytes,
    raises comes through.
    """
    offset = 13 + _gif_palette(read(10, 1)[0])
    while (kind := read(offset, 1)) in (GIF_IMAGE, GIF_EXTENSION):
        at = offset + 2
        if kind == GIF_IMAGE:
            at = offset + 11 + _gif_palette(read(offset + 9, 1)[0])
        for start, length in gif_blocks(read, at):
            at = start + length
        yield kind, offset, at + 1
        offset = at + 1
    yield kind, offset, offset + 1


def gif_blocks(read: Callable[[int, int], bytes], at: int) -> Iterator[tuple[int, int]]:
    """Offset and length of each block from there to the one that is empty: there may be millions.

    An extension's begin two bytes behind its offset.
    """
    while length := read(at, 1)[0]:
        yield at + 1, length
        at += 1 + length


def _gif_palette(flags: int) -> int:
    """Bytes of the colour table these flags announce."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def whole_tiff(stream: BinaryIO, size: int) -> bool:
    """Every IFD of the chain, every value, strip and tile lies inside the file."""
    stream.seek(0)
    try:
        head = _read(stream, 8)
        order = "<" if head[:2] == b"II" else ">"
        big = 43 in head[2:4]
        offset = struct.unpack(order + "Q", _read(stream, 8))[0] if big else 0
        offset = offset or struct.unpack(order + "I", head[4:8])[0]
        seen: set[int] = set()
        while offset and offset not in seen and len(seen) < _MOST_IFDS:
            seen.add(offset)
            offset = _tiff_next_ifd(stream, size, order, offset, big=big)
    except _Short:
        return False
    return bool(seen)


def _tiff_next_ifd(stream: BinaryIO, size: int, order: str, offset: int, *, big: bool) -> int:
    """The offset of the next IFD, 0 after the last. Raises `_Short`."""
    count_code, entry_code, word_code = ("Q", "HHQ8s", "Q") if big else ("H", "HHI4s", "I")
    count_size, entry_size = struct.calcsize("<" + count_code), struct.calcsize("<" + entry_code)
    word_size = struct.calcsize("<" + word_code)
    if offset > size:  # a 64-bit offset may be more than a seek can take
        raise _Short
    stream.seek(offset)
    count = struct.unpack(order + count_code, _read(stream, count_size))[0]
    if offset + count_size + count * entry_size + word_size > size:
        raise _Short
    arrays: dict[int, tuple[str, int, int]] = {}
    for _ in range(count):
        start = stream.tell() + entry_size - word_size
        tag, kind, items, value = struct.unpack(order + entry_code, _read(stream, entry_size))
        length = items * _TIFF_ITEM_SIZES.get(kind, 0)
        if length > word_size:
            start = struct.unpack(order + word_code, value)[0]
            if start + length > size:
                raise _Short
        if kind in _TIFF_NUMBERS:
            arrays[tag] = (_TIFF_NUMBERS[kind], start, items)
    following: int = struct.unpack(order + word_code, _read(stream, word_size))[0]
    for offsets, lengths in _TIFF_DATA:
        if offsets in arrays and lengths in arrays:
            pairs = zip(
                _tiff_numbers(stream, order, *arrays[offsets]),
                _tiff_numbers(stream, order, *arrays[lengths]),
                strict=False,
            )
            if any(start + length > size for start, length in pairs):
                raise _Short
    return following


def _tiff_numbers(stream: BinaryIO, order: str, code: str, start: int, items: int) -> Iterator[int]:
    item_size = struct.calcsize("<" + code)
    while items:
        some = min(items, 4096)
        stream.seek(start)
        yield from struct.unpack(f"{order}{some}{code}", _read(stream, some * item_size))
        start += some * item_size
        items -= some


def whole_boxes(stream: BinaryIO, size: int) -> bool:
    """HEIF and AVIF: every box fits into the file, and so does every place `iloc` names."""
    pictures = False
    try:
        for kind, start, end in boxes(stream, 0, size):
            pictures = pictures or kind in (b"meta", b"moov")
            if kind == b"meta":
                for inner, inner_start, inner_end in boxes(stream, start + 4, end):
                    if inner == b"iloc" and inner_end - inner_start <= _MOST_ILOC:
                        stream.seek(inner_start)
                        _check_iloc(_read(stream, inner_end - inner_start), size)
    except (_Short, struct.error):
        return False
    return pictures


def boxes(stream: BinaryIO, offset: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start of the content and end of each box. Raises ValueError when one does not fit."""
    while offset < end:
        stream.seek(offset)
        length, kind = struct.unpack(">I4s", _read(stream, 8))
        header = 8
        if length == 1:
            length, header = struct.unpack(">Q", _read(stream, 8))[0], 16
        elif length == 0:
            length = end - offset
        if length < header or offset + length > end:
            raise _Short
        yield kind, offset + header, offset + length
        offset += length


def _check_iloc(box: bytes, size: int) -> None:
    """Raises `_Short` when an extent leaves the file or the box."""
    for placed in iloc_items(box):
        if placed.method == ILOC_IN_FILE and any(start + n > size for start, n in placed.extents):
            raise _Short


class Placed(NamedTuple):
    """Where an item lies: `extents` are offsets and lengths in what `method` and `source` say."""

    item: int
    method: int
    source: int
    extents: list[tuple[int, int]]


def iloc_items(box: bytes) -> Iterator[Placed]:
    """What an `iloc` box says of each item. Raises ValueError when it ends inside one."""
    at = 0

    def number(count: int) -> int:
        nonlocal at
        at += count
        if at > len(box):
            raise _Short
        return int.from_bytes(box[at - count : at], "big")

    version = number(1)
    number(3)  # flags
    sizes = number(2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    id_size = 4 if version == 2 else 2
    for _ in range(number(id_size)):
        item = number(id_size)
        method = number(2) & 15 if version else ILOC_IN_FILE
        source = number(2)
        base = number(base_size)
        extents = []
        for _ in range(number(2)):
            number(index_size)
            extents.append((base + number(offset_size), number(length_size)))
        yield Placed(item, method, source, extents)
