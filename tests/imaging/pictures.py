"""Small photos of every accepted format, made anew for each test."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pillow_heif
from PIL import Image

pillow_heif.register_heif_opener()

EXTENSIONS = (".jpg", ".png", ".webp", ".gif", ".tif", ".heic", ".heif", ".avif")
_SAVED_AS = {
    ".jpg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".gif": "GIF",
    ".tif": "TIFF",
    ".heic": "HEIF",
    ".heif": "HEIF",
    ".avif": "AVIF",
}
CORNERS = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255))


def quartered(width: int = 64, height: int = 32) -> Image.Image:
    """Red, green / blue, white: tells every orientation from every other."""
    small = Image.new("RGB", (2, 2))
    small.putdata(CORNERS)
    return small.resize((width, height), Image.Resampling.NEAREST)


def encoded(image: Image.Image, extension: str, **options: Any) -> bytes:
    """The bytes of a file of that format."""
    buffer = io.BytesIO()
    image.save(buffer, _SAVED_AS[extension], **options)
    data = buffer.getvalue()
    if extension == ".heif":  # the brand that names no coding, alone
        end = int.from_bytes(data[:4], "big")
        data = data[:8] + b"mif1" + data[12:16] + b"mif1" * ((end - 16) // 4) + data[end:]
    return data


def exif_with(orientation: int | None = None, **photo: str) -> bytes:
    """EXIF with an orientation and with DateTimeOriginal and the like by name."""
    names = {"DateTimeOriginal": 0x9003, "OffsetTimeOriginal": 0x9011}
    exif = Image.Exif()
    if orientation is not None:
        exif[0x0112] = orientation
    if photo:
        exif.get_ifd(0x8769).update({names[name]: value for name, value in photo.items()})
    return exif.tobytes()


def camera_jpeg(
    image: Image.Image,
    small: Image.Image | None,
    orientation: int = 1,
    announced: tuple[int, int] | None = None,
) -> bytes:
    """A JPEG as cameras write it, with a small one in its EXIF.

    `announced`: the size that EXIF says the photo has.
    """
    picture = b"" if small is None else encoded(small, ".jpg")
    entries = 1 + (announced is not None)
    ifd1 = 8 + 2 + 12 * entries + 4
    photo = ifd1 + 2 + 12 * 3 + 4
    data_at = photo + (2 + 12 * 2 + 4 if announced else 0)
    exif = struct.pack("<2sHIH", b"II", 42, 8, entries) + struct.pack(
        "<HHIHH", 0x0112, 3, 1, orientation, 0
    )
    if announced:
        exif += struct.pack("<HHII", 0x8769, 4, 1, photo)
    exif += struct.pack("<I", ifd1 if picture else 0)
    exif += struct.pack("<HHHIHH", 3, 0x0103, 3, 1, 6, 0)
    exif += struct.pack("<HHIIHHIII", 0x0201, 4, 1, data_at, 0x0202, 4, 1, len(picture), 0)
    if announced:
        exif += struct.pack("<HHHII", 2, 0xA002, 4, 1, announced[0])
        exif += struct.pack("<HHIII", 0xA003, 4, 1, announced[1], 0)
    body = b"Exif\0\0" + exif + picture
    segment = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    return b"\xff\xd8" + segment + encoded(image, ".jpg")[2:]


def png_chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


def gif_of_blocks(count: int) -> bytes:
    """A GIF with a comment of so many blocks of one byte."""
    comment = b"!\xfe" + b"\x01x" * count + b"\0"
    return b"GIF89a" + bytes([1, 0, 1, 0, 0, 0, 0]) + comment + b"," + bytes(9) + b"\x02\x01x\0;"


def vast_png(edge: int = 30_000) -> bytes:
    """A black 1-bit PNG of edge x edge pixels in some hundred kilobytes."""
    row = bytes(1 + (edge + 7) // 8)
    packer = zlib.compressobj(9)
    pixels = b"".join([packer.compress(row * 1000) for _ in range(edge // 1000)])
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", struct.pack(">IIBBBBB", edge, edge, 1, 0, 0, 0, 0))
        + png_chunk(b"IDAT", pixels + packer.flush())
        + png_chunk(b"IEND", b"")
    )
