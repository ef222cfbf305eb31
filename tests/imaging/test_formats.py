from __future__ import annotations

import io
import random
import struct
import subprocess
import sys
import tracemalloc

import pytest
from PIL import Image

from cloudery_desktop.imaging.formats import FORMATS, HEAD_SIZE, SUFFIXES, sniff
from tests.imaging.pictures import (
    EXTENSIONS,
    encoded,
    exif_with,
    gif_of_blocks,
    png_chunk,
    quartered,
)
from tests.imaging.raws import RAW_EXTENSIONS

BY_EXTENSION = {accepted.extension: accepted for accepted in FORMATS}


def whole(data: bytes, extension: str) -> bool:
    return BY_EXTENSION[extension].is_whole(io.BytesIO(data), len(data))


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_content_alone_tells_the_format(extension: str) -> None:
    assert sniff(encoded(quartered(), extension)[:HEAD_SIZE]) is BY_EXTENSION[extension]


def test_every_format_is_named_once() -> None:
    assert tuple(BY_EXTENSION) == EXTENSIONS + RAW_EXTENSIONS
    assert len(set(SUFFIXES)) == len(SUFFIXES)
    assert {".jpeg", ".jpe", ".jfif", ".tiff", ".hif"} < set(SUFFIXES)
    assert all(accepted.extension in accepted.suffixes for accepted in FORMATS)
    assert [accepted.mime_type for accepted in FORMATS if not accepted.is_raw] == [
        "image/jpeg",
        "image/png",
        "image/webp",
        "image/gif",
        "image/tiff",
        "image/heic",
        "image/heif",
        "image/avif",
    ]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"", None),
        (b"\xff\xd8", None),
        (b"Dear diary", None),
        (b"RIFF\0\0\0\0WAVEfmt ", None),
        (b"GIF88a", None),
        (b"II*\0\x10\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"II+\0\x08\0\0\0", "TIFF"),
        (b"MM\0+\0\x08\0\0", "TIFF"),
        (b"II*\0\x10\0\0\0CR\x02\0", "CR2"),
        (box(b"ftyp", b"heix\0\0\0\0mif1"), "HEIC"),
        (box(b"ftyp", b"hevc\0\0\0\0msf1"), "HEIC"),
        (box(b"ftyp", b"mif1\0\0\0\0mif1heic"), "HEIC"),
        (box(b"ftyp", b"mif1\0\0\0\0miafavif"), "AVIF"),
        (box(b"ftyp", b"msf1\0\0\0\0miafavis"), "AVIF"),
        (box(b"ftyp", b"avis\0\0\0\0mif1"), "AVIF"),
        (box(b"ftyp", b"mif1\0\0\0\0jpeg"), "HEIF"),
        (box(b"ftyp", b"mif1\0\0\0\0") + b"heic", "HEIF"),  # outside the box
        (box(b"ftyp", b"isom\0\0\0\0heic"), None),  # a film
        (box(b"ftyp", b"crx \0\0\0\0"), "CR3"),
        (b"FUJIFILMCCD-RAW 0201", "RAF"),
        (b"IIRO\x08\0\0\0", "ORF"),
        (b"MMOR\0\0\0\x08", "ORF"),
        (b"IIU\0\x18\0\0\0", "RW2"),
        (box(b"ftyp", b""), None),
    ],
)
def test_first_bytes(head: bytes, name: str | None) -> None:
    found = sniff(head)
    assert (found and found.name) == name


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_a_whole_file_is_complete_and_a_cut_one_is_not(extension: str) -> None:
    data = encoded(quartered(), extension)
    assert whole(data, extension)
    for length in {*range(0, len(data), 7), len(data) - 2, len(data) - 1}:
        assert not whole(data[:length], extension), length


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_random_damage_is_judged_without_a_raise(extension: str) -> None:
    chance = random.Random(extension)
    data = encoded(quartered(8, 8), extension)
    for _ in range(150):
        mutant = bytearray(data)
        for _ in range(chance.randint(1, 12)):
            mutant[chance.randrange(4, len(mutant))] = chance.choice((0, 1, 127, 128, 255))
        assert isinstance(whole(bytes(mutant), extension), bool)
    for accepted in FORMATS:
        assert not whole(chance.randbytes(3000), accepted.extension)


# JPEG


def test_the_end_of_an_embedded_thumbnail_is_not_the_end_of_the_photo() -> None:
    exif = exif_with(orientation=1) + encoded(quartered(), ".jpg")
    data = encoded(quartered(), ".jpg", exif=exif)
    assert data.count(b"\xff\xd9") == 2
    assert whole(data, ".jpg")
    assert not whole(data[:-2], ".jpg")


@pytest.mark.parametrize("trailer", [b"\0" * 999, b"ftypmp42 motion", b"\xff\xd8\xff\xe0 cut MPF"])
def test_data_after_the_end_of_a_jpeg_does_not_matter(trailer: bytes) -> None:
    assert whole(encoded(quartered(), ".jpg") + trailer, ".jpg")


def test_a_progressive_jpeg_ends_after_its_last_scan() -> None:
    data = encoded(Image.effect_noise((900, 900), 90), ".jpg", progressive=True, quality=95)
    assert len(data) > 2 * 256 * 1024  # more than one piece
    assert whole(data, ".jpg")
    last_scan = data.rindex(b"\xff\xda")
    assert not whole(data[:last_scan], ".jpg")
    assert not whole(data[:-2], ".jpg")
    assert not whole(data[:-2] + bytes(5000), ".jpg")


@pytest.mark.parametrize("stuffing", range(4))
def test_a_marker_may_lie_across_two_pieces(stuffing: int) -> None:
    start = b"\xff\xd8\xff\xda\0\2"
    for length in range(256 * 1024 - 3, 256 * 1024 + 3):
        data = start + b"\x11" * length + b"\xff" * stuffing + b"\xff\xd9"
        assert whole(data, ".jpg")


def test_fill_bytes_before_a_marker() -> None:
    assert whole(b"\xff\xd8\xff\xff\xff\xda\0\2pixels\xff\xff\xd9", ".jpg")


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xd9",  # no scan
        b"\xff\xd8\xff\xe0\0\1\xff\xd9",  # a length shorter than itself
        b"\xff\xd8\xff\xd8",
        b"\xff\xd8no marker",
    ],
)
def test_nonsense_between_jpeg_markers(data: bytes) -> None:
    assert not whole(data, ".jpg")


# The others


def test_a_png_without_pixels_is_not_whole() -> None:
    signature = b"\x89PNG\r\n\x1a\n"
    assert not whole(signature + png_chunk(b"IEND", b""), ".png")
    pixels = png_chunk(b"IDAT", b"x")
    assert not whole(signature + pixels, ".png")
    assert whole(signature + pixels + png_chunk(b"IEND", b"") + b"trailer", ".png")


def test_an_animated_gif_is_followed_to_its_trailer() -> None:
    frames = [quartered(), quartered().rotate(180), quartered().rotate(90)]
    data = encoded(frames[0], ".gif", save_all=True, append_images=frames[1:], comment=b"hello")
    assert whole(data, ".gif")
    assert whole(data + b"trailing", ".gif")
    assert not whole(data[:-1], ".gif")
    assert not whole(b"GIF89a" + bytes(7) + b";", ".gif")


def test_a_gif_of_many_small_blocks_takes_no_memory() -> None:
    data = gif_of_blocks(100_000)
    tracemalloc.start()
    try:
        assert whole(data, ".gif")
        _size, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < len(data)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "jpeg"])
def test_strips_of_a_tiff_lie_inside_the_file(big: bool, compression: str) -> None:
    image = Image.effect_noise((300, 300), 90).convert("RGB")
    data = encoded(image, ".tif", compression=compression, big_tiff=big, strip_size=1500)
    assert whole(data, ".tif")
    assert not whole(data[: len(data) // 2], ".tif")
    assert not whole(data[:-1], ".tif")


def test_every_page_of_a_tiff_counts() -> None:
    data = encoded(quartered(), ".tif", save_all=True, append_images=[quartered()])
    assert whole(data, ".tif")
    assert not whole(data[:-100], ".tif")


def tiff(order: str, *entries: tuple[int, int, int, int], following: int = 0) -> bytes:
    head = b"II*\0" if order == "<" else b"MM\0*"
    rows = b"".join(struct.pack(order + "HHII", *entry) for entry in entries)
    count = struct.pack(order + "IH", 8, len(entries))
    return head + count + rows + struct.pack(order + "I", following)


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiles_of_a_tiff_lie_inside_the_file(order: str) -> None:
    assert whole(tiff(order, (324, 4, 1, 8), (325, 4, 1, 20)), ".tif")
    assert not whole(tiff(order, (324, 4, 1, 8), (325, 4, 1, 2000)), ".tif")
    assert not whole(tiff(order, (324, 4, 9, 8000), (325, 4, 9, 8000)), ".tif")


def test_a_tiff_whose_pages_lead_back_to_the_first_ends() -> None:
    assert whole(tiff("<", (324, 99, 1, 8), following=8), ".tif")
    assert not whole(b"II*\0" + bytes(12), ".tif")


def test_a_bigtiff_offset_beyond_every_disk() -> None:
    data = b"II+\0\x08\0\0\0" + struct.pack("<Q", 2**64 - 8)
    assert not whole(data, ".tif")


def located(version: int, method: int, offset: int, length: int) -> bytes:
    """A HEIF of one item that lies at `offset`."""
    ident = "I" if version == 2 else "H"
    content = bytes([version, 0, 0, 0, 0x44, 0x40]) + struct.pack(">" + ident, 1)
    content += struct.pack(">" + ident, 7)
    if version:
        content += struct.pack(">H", method)
    content += struct.pack(">HIHII", 0, 0, 1, offset, length)
    return box(b"ftyp", b"heic\0\0\0\0") + box(b"meta", bytes(4) + box(b"iloc", content))


@pytest.mark.parametrize("version", [0, 1, 2])
def test_places_of_a_heif_lie_inside_the_file(version: int) -> None:
    assert whole(located(version, 0, 10, 20), ".heic")
    assert not whole(located(version, 0, 10, 2000), ".heic")
    # Method 1 counts inside the `idat` box: only the boxes can be judged.
    assert whole(located(version, 1, 10, 2000), ".heic") is (version > 0)


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        (box(b"moov", b"abc"), True),
        (box(b"moov", b"abc") + struct.pack(">I4sQ", 1, b"mdat", 20) + b"abcd", True),
        (box(b"moov", b"abc") + struct.pack(">I4sQ", 1, b"mdat", 21) + b"abcd", False),
        (box(b"moov", b"abc") + b"\0\0\0\0mdat to the end", True),
        (box(b"moov", b"abc") + b"\0\0\0\7mdat", False),
        (box(b"mdat", b"abc"), False),
        (box(b"meta", bytes(4) + box(b"iloc", b"")), False),
        (box(b"meta", bytes(4) + box(b"iloc", b"\0\0\0\0\x44\0\xff\xff")), False),
    ],
)
def test_boxes(boxes: bytes, expected: bool) -> None:
    assert whole(box(b"ftyp", b"heic\0\0\0\0") + boxes, ".heic") is expected


def test_knowing_the_formats_does_not_load_pillow() -> None:
    code = (
        "import sys, cloudery_desktop.imaging.formats, cloudery_desktop.imaging.digest;"
        "sys.exit(any(name.startswith(('PIL', 'pillow_heif')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
