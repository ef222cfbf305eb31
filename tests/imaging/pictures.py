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


def png_chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


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
